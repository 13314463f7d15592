"""Comparing two versions so that a person sees at a glance what was done.

``compare`` pairs paragraphs by likeness, names those that moved, were split or merged, and marks whole words.
It is pure: no clock, no chance, no network; the same two contents always give the same comparison.
"""

from __future__ import annotations

from collections.abc import Iterable

from replate.compare.compose import changes, cosmetic_change, line_changes, matter
from replate.compare.rows import Cell, Row, Segment, rows
from replate.compare.sides import content, sheet
from replate.compare.statuses import Standing, sentences
from replate.model import Change, Comparison, Content, Level

__all__ = ["Cell", "Row", "Segment", "Standing", "compare", "cosmetic", "rows", "sentences"]


def compare(old: Content | Iterable[str] | str, new: Content | Iterable[str] | str) -> Comparison:
    """All that differs between two versions.

    Takes two contents, two sequences of paragraphs, or two strings (paragraphs parted by line ends). Raises
    ``BadInputError`` for anything else and for texts above 64 million characters a side.

    >>> compare("The fox guards the hen house.", "The fox guards the henhouse.").changes[0].new.spans
    ((19, 27),)
    """
    left, right = content(old), content(new)
    ours, theirs = sheet(left.blocks), sheet(right.blocks)
    given = matter(ours, theirs)
    found: list[Change] = [
        *line_changes(Level.HEADLINE, left.headline, right.headline),
        *line_changes(Level.BYLINE, left.byline, right.byline),
        *changes(given),
    ]
    unchanged = given.alignment.standing
    if len(ours.numbers) < len(left.blocks) or len(theirs.numbers) < len(right.blocks):  # furniture has numbers too
        unchanged = [(ours.numbers[a], theirs.numbers[b]) for a, b in unchanged]
    return Comparison(left, right, tuple(found), tuple(unchanged))


def cosmetic(comparison: Comparison) -> bool:
    """Whether something differs, but never more than spaces and typography."""
    return bool(comparison.changes) and all(cosmetic_change(change) for change in comparison.changes)
