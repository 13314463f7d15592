"""Sentences of a group of paragraphs as units, and the exact replacements that turn its old text into the new."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from replate.compare.likeness import Links
from replate.compare.marks import Run, Spans, edits, settle
from replate.compare.relations import Alignment, Group
from replate.compare.sequence import standing
from replate.compare.sides import Passages
from replate.model import Kind, Operation
from replate.text.fold import Rung, case, rung

_KINDS = {
    Rung.SPACES: (Kind.SPACES,),
    Rung.TYPOGRAPHY: (Kind.TYPOGRAPHY,),
    Rung.PUNCTUATION: (Kind.PUNCTUATION,),
    Rung.CASE: (Kind.CASE,),
}


@dataclass(frozen=True, slots=True)
class Unit:
    """Sentences that are one another's continuation, by index: 1 to 1, 1 to 2, 2 to 1, or one side empty.

    ``moved`` is meant within the paragraphs: a sentence that goes along with its paragraph has not moved.
    """

    old: tuple[int, ...]
    new: tuple[int, ...]
    moved: bool = False


@dataclass(frozen=True, slots=True)
class Index:
    """Where the sentences of each paragraph lie among all: position of the paragraph to [first, end) of indexes."""

    old: dict[int, tuple[int, int]]
    new: dict[int, tuple[int, int]]

    def of_old(self, group: Group) -> list[int]:
        """The old sentences of a group, in order."""
        return [k for home in group.old for k in range(*self.old.get(home, (0, 0)))]

    def of_new(self, group: Group) -> list[int]:
        """The new sentences of a group, in order."""
        return [k for home in group.new for k in range(*self.new.get(home, (0, 0)))]


def index(alignment: Alignment) -> Index:
    """Look-up from paragraphs to their sentences on both sides."""
    return Index(_ranges(alignment.old.homes), _ranges(alignment.new.homes))


def _ranges(homes: list[int]) -> dict[int, tuple[int, int]]:
    ranges: dict[int, tuple[int, int]] = {}
    for k, home in enumerate(homes):
        ranges[home] = (ranges[home][0], k + 1) if home in ranges else (k, k + 1)
    return ranges


def units(group: Group, where: Index, links: Links) -> list[Unit]:
    """The linked sentences that lie inside the group on both sides, by old index, moved ones named."""
    news = set(where.of_new(group))
    found = []
    for a in where.of_old(group):
        b = links.old.get(a, -1)
        if b in news and links.new.get(b) == a:
            found.append(Unit((*sorted([a, *links.merged.get(b, ())]),), (*sorted([b, *links.split.get(a, ())]),)))
    pairs = [(unit.old[0], unit.new[0]) for unit in found]
    stand = standing(pairs, [len(unit.old) for unit in found])
    if len(stand) == len(found):
        return found
    stay = set(stand)
    return [unit if k in stay else Unit(unit.old, unit.new, moved=True) for k, unit in enumerate(found)]


def replacements(
    group: Group, texts: tuple[str, str], alignment: Alignment, where: Index, inside: list[Unit]
) -> list[Run]:
    """What to replace in the old text (paragraphs joined by line ends) to get the new one, exactly."""
    old, new = texts
    left, right = _offsets(group.old, alignment.old, where.old, old), _offsets(group.new, alignment.new, where.new, new)
    found: list[Run] = []
    a = b = 0
    for unit in inside:
        if unit.moved:
            continue
        x, x_end = left[unit.old[0]][0], left[unit.old[-1]][1]
        y, y_end = right[unit.new[0]][0], right[unit.new[-1]][1]
        if a < x or b < y:
            found.append((a, x, b, y))
        found += [(x + p, x + p_end, y + q, y + q_end) for p, p_end, q, q_end in edits(old[x:x_end], new[y:y_end])]
        a, b = x_end, y_end
    if a < len(old) or b < len(new):
        found.append((a, len(old), b, len(new)))
    return settle(old, new, found)


def _offsets(
    homes: Iterable[int], side: Passages, where: dict[int, tuple[int, int]], text: str
) -> dict[int, tuple[int, int]]:
    """Where each sentence lies in the joined text, the space (or line end) after it included."""
    offsets: dict[int, tuple[int, int]] = {}
    at = 0
    last = -1
    for home in homes:
        for k in range(*where.get(home, (0, 0))):
            offsets[k] = (at, at + len(side.pieces[k]))
            at += len(side.pieces[k])
            last = k
        at += 1  # the line end between paragraphs goes with the sentence before it
        if last >= 0:
            offsets[last] = (offsets[last][0], min(at, len(text)))
    return offsets


def left_spans(found: list[Run]) -> Spans:
    """The marked spans on the old side."""
    return tuple([(a, a_end) for a, a_end, _, _ in found if a < a_end])


def right_spans(found: list[Run]) -> Spans:
    """The marked spans on the new side."""
    return tuple([(b, b_end) for _, _, b, b_end in found if b < b_end])


def kinds(old: str, new: str, found: list[Run]) -> tuple[Kind, ...]:
    """The rung of the ladder on which both texts are equal; nothing where words differ."""
    for a, a_end, b, b_end in found:
        if case(old[a:a_end]) != case(new[b:b_end]):
            return ()
    return _KINDS.get(rung(old, new), ())


def operations(unit: Unit, *, same: bool) -> tuple[Operation, ...]:
    """What was done to linked sentences; empty where nothing was."""
    done: tuple[Operation, ...] = (Operation.MOVED,) if unit.moved else ()
    if len(unit.new) > 1:
        return (*done, Operation.SPLIT)
    if len(unit.old) > 1:
        return (*done, Operation.MERGED)
    return done if same else (*done, Operation.EDITED)
