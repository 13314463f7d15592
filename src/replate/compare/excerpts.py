"""The few words of a comparison that a list shows: which change, and how much of what stands around it. Pure.

Stretches are pairs of a mark ("del", "ins" or nothing) and text, in no language of ours and not escaped.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from replate.compare.compose import cosmetic_change
from replate.compare.rows import weft, whole
from replate.model import Change, Comparison, Glimpse, Level, Operation, Stretches
from replate.text.direction import first_direction

WORDS = 12
"""How many words of its surroundings are shown on either side of a change."""

_SHOWN = 6  # stretches, marked and not, at most
_FIRST = 3  # paragraphs by which the direction of a text is told


def glimpse(comparison: Comparison) -> Glimpse:
    """What a list shows of a comparison: its headline, and of what else was changed the most telling passage."""
    counted = tuple(change for change in comparison.changes if change.level is Level.PARAGRAPH)
    chosen = telling(counted)
    moved = chosen is not None and moved_alone(chosen)
    return replace(
        renamed(comparison),
        passage=() if chosen is None else stretches(chosen),
        moved=chosen.operations if chosen is not None and moved else (),
        changes=len(counted),
        empty=not comparison.changes,
    )


def renamed(comparison: Comparison) -> Glimpse:
    """What a list shows of a comparison's headline, and of nothing else."""
    named = next((change for change in comparison.changes if change.level is Level.HEADLINE), None)
    texts = (comparison.new.headline, *comparison.new.paragraphs[:_FIRST])
    return Glimpse(
        headline=() if named is None else tuple(weft(whole(named.old), whole(named.new))),
        language=comparison.new.language,
        direction=first_direction(texts),
    )


def telling(changes: Iterable[Change]) -> Change | None:
    """The heaviest change where weights are set, else the first that is more than cosmetic; ``None`` without any."""
    shown = [change for change in changes if change.level is not Level.SENTENCE]
    plain = [change for change in shown if not cosmetic_change(change)] or shown
    return max(plain, key=lambda change: change.weight, default=None)  # the first of equal weight


def moved_alone(change: Change) -> bool:
    """Whether a change moved its words and marked none of them."""
    marked = any(side is not None and side.spans for side in (change.old, change.new))
    return Operation.MOVED in change.operations and not marked


def stretches(change: Change, words: int = WORDS) -> Stretches:
    """A change with at most ``words`` words around it on either side; of one that only moved, its first words."""
    if moved_alone(change):
        side = change.new or change.old
        return (("", _clip(side.text if side else "", words * 2)),)
    return tuple(_clipped(weft(whole(change.old), whole(change.new)), words))


def _clipped(parts: list[tuple[str, str]], words: int) -> list[tuple[str, str]]:
    """The first marks with what stands around them, in not too many words."""
    first = next((k for k, (tag, _) in enumerate(parts) if tag), 0)
    found = [("", _clip(parts[first - 1][1], words, end=True))] if first else []
    for tag, raw in parts[first : first + _SHOWN]:
        if not tag and len(raw.split()) > words:
            return [*found, ("", _clip(raw, words))]
        found.append((tag, _clip(raw, words * 2) if tag else raw))
    return [*found, ("", " …")] if len(parts) > first + _SHOWN else found


def _clip(raw: str, words: int, *, end: bool = False) -> str:
    """The first (or last) words of a text and the space beside them, with an ellipsis where some are left out."""
    parts = list(re.finditer(r"\S+", raw))
    if len(parts) <= words:
        return raw
    return f"… {raw[parts[-words].start() :]}" if end else f"{raw[: parts[words - 1].end()]} …"
