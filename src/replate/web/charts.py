"""Small drawings as numbers for inline SVG, each with a text that says what it shows. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from replate.model import VersionLine
from replate.web import words as say

_MOST_POINTS = 200
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


def hours(counts: Sequence[int]) -> Hours | None:
    """Draw a bar for each hour of the day (UTC); ``None`` where there is nothing to draw."""
    most = max(counts, default=0)
    if most == 0:
        return None
    busiest = counts.index(most)
    told = f"Changes by the hour of the day, UTC; most between {busiest}:00 and {busiest + 1}:00"
    return Hours(told, tuple(_hour(hour, count, most, len(counts)) for hour, count in enumerate(counts)))


def _hour(hour: int, count: int, most: int, of: int) -> HourBar:
    height = 100 * count / most
    return HourBar(
        x=f"{100 * hour / of:.2f}%",
        width=f"{80 / of:.2f}%",
        y=f"{100 - height:.2f}%",
        height=f"{height:.2f}%",
        says=f"{hour}:00 to {hour + 1}:00: {say.count(count, 'change')}",
    )


def length_curve(lines: Sequence[VersionLine]) -> Curve | None:
    """Draw how long each version is; ``None`` for fewer than three versions, or where all are equally long."""
    if len(lines) < 3 or len({line.words for line in lines}) == 1:
        return None
    most, least = max(lines, key=lambda line: line.words), min(lines, key=lambda line: line.words)
    first, last = lines[0], lines[-1]
    told = (
        f"Length from version to version: {say.count(first.words, 'word')} in version {first.number}, "
        f"{last.words:,} in version {last.number}; most in version {most.number} ({most.words:,}), "
        f"fewest in version {least.number} ({least.words:,})"
    )
    shown = _sampled(lines)
    points = " ".join(
        f"{100 * place / (len(shown) - 1):.2f},{_CURVE - (_CURVE - 2) * line.words / most.words:.2f}"
        for place, line in enumerate(shown)
    )
    return Curve(told, points, f"version {first.number}", f"version {last.number}", say.count(most.words, "word"))


def _sampled(lines: Sequence[VersionLine]) -> Sequence[VersionLine]:
    """Leave at most so many points, the last among them."""
    step = -(-len(lines) // _MOST_POINTS)
    return [*lines[:-1:step], lines[-1]]
