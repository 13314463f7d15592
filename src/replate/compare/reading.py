"""Reading order: where a removed paragraph stood, told by its neighbours that stayed."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from operator import itemgetter

from replate.compare.relations import Group


def order(
    groups: Sequence[Group], removed: Sequence[int], added: Sequence[int], standing: Sequence[tuple[int, int]]
) -> list[Group]:
    """Groups, added and removed paragraphs in reading order of the new text.

    A removed paragraph follows the nearest one before it that stayed in its place; an added or removed paragraph is a
    group with one side empty. ``standing`` are pairs of unchanged paragraphs, which are not in the answer.
    """
    ranked = [((group.new[0], 1, 0), group) for group in groups]
    ranked += [((b, 1, 0), Group((), (b,), same=False)) for b in added]
    if removed:
        stayed = sorted([*standing, *[(a, group.new[-1]) for group in groups if not group.moved for a in group.old]])
        for a in removed:
            before = bisect_left(stayed, (a, 0))
            place = stayed[before - 1][1] if before else -1
            ranked.append(((place, 2, a), Group((a,), (), same=False)))
    ranked.sort(key=itemgetter(0))
    return [group for _, group in ranked]
