"""Passages that took the place of others: removed and added, one for one, between the same neighbours."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from replate.model import Change, Level, Operation

# Longer passages without a word in common are two things, one gone and one come.
_MOST_WORDS = 60
_WHOLE = (Level.PARAGRAPH, Level.SENTENCE)
_REMOVED, _ADDED = (Operation.REMOVED,), (Operation.ADDED,)


def replaced(changes: Sequence[Change], unchanged: Sequence[tuple[int, int]] = ()) -> dict[int, Change]:
    """For each change (by its position) that is half of a replacement: the replacement as one edited passage.

    Only a lone removed passage followed by a lone added one counts, with the same ``unchanged`` paragraphs before both.
    """
    found: dict[int, Change] = {}
    done = [change.operations if change.level in _WHOLE else None for change in changes]
    if _REMOVED not in done or _ADDED not in done:
        return found
    before: tuple[list[int], list[int]] | None = None
    for k, (one, other) in enumerate(pairwise(done)):
        if one != _REMOVED or other != _ADDED:
            continue
        if (k and done[k - 1] == one) or (k + 2 < len(changes) and done[k + 2] == other):
            continue
        before = before or (sorted([a for a, _ in unchanged]), sorted([b for _, b in unchanged]))
        pair = _together(changes[k], changes[k + 1], before)
        if pair is not None:
            found[k] = found[k + 1] = pair
    return found


def _together(one: Change, other: Change, before: tuple[list[int], list[int]]) -> Change | None:
    """Both as one edited passage, ``None`` where they do not stand in the same place or are long."""
    old, new = one.old, other.new
    if old is None or new is None or one.where != other.where or not old.text.strip() or not new.text.strip():
        return None
    if bisect_left(before[0], old.paragraphs[0]) != bisect_left(before[1], new.paragraphs[0]):
        return None
    if max(len(old.text.split()), len(new.text.split())) > _MOST_WORDS:
        return None
    return Change(one.level, (Operation.EDITED,), old, new, one.where)
