"""What a comparison comes to, said above it: counts by kind, the weightiest changes, and what was not looked for."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from replate.classify import Count, summary
from replate.compare.notes import anchor
from replate.compare.voices import KINDS
from replate.model import Change, Comparison, Level
from replate.text.speech import Speech
from replate.web import marked

_MOST = 5
_LEAST_WEIGHT = 15.0  # what weighs less is no telling change
_WORDS = 6  # on either side of a change


@dataclass(frozen=True, slots=True)
class CountRow:
    """How many changes there are of one sort, and where the first of them stands (empty where none stands alone)."""

    words: str
    href: str


@dataclass(frozen=True, slots=True)
class TellingRow:
    """One of the weightiest changes: what it touches, the change itself, and where it stands."""

    kinds: tuple[str, ...]
    excerpt: Markup
    href: str
    weight: int


@dataclass(frozen=True, slots=True)
class Telling:
    """What a comparison comes to. ``left_out`` names the kinds that were not looked for in its language."""

    counts: tuple[CountRow, ...]
    rows: tuple[TellingRow, ...]
    left_out: tuple[str, ...]
    weight: int


def telling(comparison: Comparison, say: Speech) -> Telling:
    """Sum up a classified comparison; a single change is not listed once more above itself."""
    told = summary(comparison, say)
    hrefs = _hrefs(comparison)
    weighty = [change for change in told.telling if change.weight >= _LEAST_WEIGHT][:_MOST]
    return Telling(
        counts=tuple(CountRow(count.words, _first(count, comparison, hrefs)) for count in told.counts),
        rows=tuple(_row(comparison, change, hrefs, say) for change in weighty) if len(told.telling) > 1 else (),
        left_out=tuple(say(KINDS[kind]) for kind in told.left_out),
        weight=round(told.weight),
    )


def _hrefs(comparison: Comparison) -> dict[int, str]:
    """Give the place on the page of every change, by its place among them; a sentence's is its paragraph's."""
    hrefs: dict[int, str] = {}
    number = 0
    for at, change in enumerate(comparison.changes):
        number += change.level is Level.PARAGRAPH
        numbered = change.level in (Level.PARAGRAPH, Level.SENTENCE)
        hrefs[at] = f"#{anchor(change, number if numbered else None)}"
    return hrefs


def _first(count: Count, comparison: Comparison, hrefs: dict[int, str]) -> str:
    """Give the place of the first change of a kind."""
    found = (hrefs[at] for at, change in enumerate(comparison.changes) if count.kind in change.kinds)
    return next(found, "")


def _row(comparison: Comparison, change: Change, hrefs: dict[int, str], say: Speech) -> TellingRow:
    at = next(at for at, other in enumerate(comparison.changes) if other is change)
    return TellingRow(
        kinds=tuple(say(KINDS[kind]) for kind in change.kinds),
        excerpt=marked.passage(comparison, change, _WORDS, say),
        href=hrefs[at],
        weight=round(change.weight),
    )
