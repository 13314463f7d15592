"""Small drawings as numbers for inline SVG, each with a text that says what it shows. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from replate.model import VersionLine
from replate.text.speech import Speech

_MOST_POINTS = 200
_HOURS = 24
_CURVE = 40  # height of the curve's drawing, in its own units; its width is 100


@dataclass(frozen=True, slots=True)
class HourBar:
    """One hour of the day: its place and height as shares of the drawing, and what it says."""

    x: str
    width: str
    y: str
    height: str
    says: str


@dataclass(frozen=True, slots=True)
class Hours:
    """How many changes were seen at each hour of the day; ``says`` is the drawing's text alternative."""

    says: str
    bars: tuple[HourBar, ...]


@dataclass(frozen=True, slots=True)
class Curve:
    """The length of an article from version to version, from zero; ``says`` is the drawing's text alternative.

    ``points`` are for a ``polyline`` in a box of 100 by 40, ``most`` and ``last`` name the greatest and the last.
    """

    says: str
    points: str
    first: str
    last: str
    most: str


def hours(counts: Sequence[int], say: Speech) -> Hours | None:
    """Draw a bar for each hour of the day (UTC); ``None`` where there is nothing to draw."""
    most = max(counts, default=0)
    if most == 0:
        return None
    busiest = counts.index(most)
    told = say(
        "Changes by the hour of the day, UTC; most between %(start)s:00 and %(end)s:00", start=busiest, end=busiest + 1
    )
    return Hours(told, tuple(_hour(hour, count, most, say) for hour, count in enumerate(counts)))


def _hour(hour: int, count: int, most: int, say: Speech) -> HourBar:
    height = 100 * count / most
    changes = say.count(count, "%(count)s change", "%(count)s changes")
    return HourBar(
        x=f"{100 * hour / _HOURS:.2f}%",
        width=f"{80 / _HOURS:.2f}%",
        y=f"{100 - height:.2f}%",
        height=f"{height:.2f}%",
        says=say("%(start)s:00 to %(end)s:00: %(changes)s", start=hour, end=hour + 1, changes=changes),
    )


def length_curve(lines: Sequence[VersionLine], say: Speech) -> Curve | None:
    """Draw how long each version is; ``None`` for fewer than three versions, or where all are equally long."""
    if len(lines) < 3 or len({line.words for line in lines}) == 1:
        return None
    most, least = max(lines, key=lambda line: line.words), min(lines, key=lambda line: line.words)
    first, last = lines[0], lines[-1]
    told = say(
        "Length from version to version: %(words)s in version %(first)s, %(last_words)s in version %(last)s; "
        "most in version %(most)s (%(most_words)s), fewest in version %(least)s (%(least_words)s)",
        words=_words(first.words, say),
        first=first.number,
        last_words=say.number(last.words),
        last=last.number,
        most=most.number,
        most_words=say.number(most.words),
        least=least.number,
        least_words=say.number(least.words),
    )
    shown = _sampled(lines)
    points = " ".join(
        f"{100 * place / (len(shown) - 1):.2f},{_CURVE - (_CURVE - 2) * line.words / most.words:.2f}"
        for place, line in enumerate(shown)
    )
    return Curve(told, points, _name(first, say), _name(last, say), _words(most.words, say))


def _words(number: int, say: Speech) -> str:
    return say.count(number, "%(count)s word", "%(count)s words")


def _name(line: VersionLine, say: Speech) -> str:
    return say("version %(number)s", number=line.number)


def _sampled(lines: Sequence[VersionLine]) -> Sequence[VersionLine]:
    """Leave at most so many points, the last among them."""
    step = -(-len(lines) // _MOST_POINTS)
    return [*lines[:-1:step], lines[-1]]
