"""Reading order: where a removed paragraph stood, told by its neighbours that stayed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from replate.compare.relations import Group


def order(groups: Sequence[Group], removed: Iterable[int], added: Iterable[int]) -> list[Group]:
    """Groups, added and removed paragraphs in reading order of the new text.

    A removed paragraph follows the nearest one before it that stayed in its place; an added or removed paragraph is a
    group with one side empty.
    """
    ranked = [((group.new[0], 1), group) for group in groups]
    ranked += [((b, 1), Group((), (b,), same=False)) for b in added]
    after = {a: group.new[-1] for group in groups if not group.moved for a in group.old}
    gone = set(removed)
    place = -1
    for a in range(max(max(after, default=-1), max(gone, default=-1)) + 1) if gone else ():
        place = max(place, after.get(a, place))
        if a in gone:
            ranked.append(((place, 2), Group((a,), (), same=False)))
    ranked.sort(key=lambda pair: pair[0])
    return [group for _, group in ranked]
