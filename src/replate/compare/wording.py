"""Sentences of a group of paragraphs as units, and the exact replacements that turn its old text into the new."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

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
# Letters and figures; of other marks alone a change of words cannot consist.
_WORDS = re.compile(r"[^\W_]")


_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz0123456789")


class Unit(NamedTuple):
    """Sentences that are one another's continuation, by index: 1 to 1, 1 to 2, 2 to 1, or one side empty.

    ``moved`` is meant within the paragraphs: a sentence that goes along with its paragraph has not moved.
    """

    old: tuple[int, ...]
    new: tuple[int, ...]
    moved: bool = False


class Wording(NamedTuple):
    """A unit in words: its text on both sides and what to replace in the old one to get the new."""

    unit: Unit
    old: str
    new: str
    found: list[Run]


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


def units(group: Group, where: Index, alignment: Alignment) -> list[Unit]:
    """The linked sentences that lie inside the group on both sides, by old index, moved ones named."""
    links, homes = alignment.links, alignment.new.homes
    found = []
    pairs = []
    for a in where.of_old(group):
        b = links.old.get(a, -1)
        if b >= 0 and homes[b] in group.new and links.new[b] == a:
            merged, split = links.merged.get(b), links.split.get(a)
            unit = Unit(tuple(sorted([a, *merged])) if merged else (a,), tuple(sorted([b, *split])) if split else (b,))
            found.append(unit)
            pairs.append((unit.old[0], unit.new[0]))
    stand = standing(pairs, [len(alignment.old.texts[a]) for a, _ in pairs])
    if len(stand) == len(found):
        return found
    stay = set(stand)
    return [unit if k in stay else unit._replace(moved=True) for k, unit in enumerate(found)]


def wording(unit: Unit, alignment: Alignment) -> Wording:
    """Both texts of a unit, and the replacements between them."""
    left = " ".join([alignment.old.texts[k] for k in unit.old])
    right = " ".join([alignment.new.texts[k] for k in unit.new])
    return Wording(unit, left, right, edits(left, right))


def replacements(
    group: Group, texts: tuple[str, str], alignment: Alignment, where: Index, inside: list[Wording]
) -> list[Run]:
    """What to replace in the old text (paragraphs joined by line ends) to get the new one, exactly."""
    old, new = texts
    left, right = _offsets(group.old, alignment.old, where.old, old), _offsets(group.new, alignment.new, where.new, new)
    found: list[Run] = []
    a = b = 0
    for worded in inside:
        unit = worded.unit
        if unit.moved:
            continue
        x, x_end = left[unit.old[0]][0], left[unit.old[-1]][1]
        y, y_end = right[unit.new[0]][0], right[unit.new[-1]][1]
        if a < x or b < y:
            found.append((a, x, b, y))
        found += _within(worded, (x, x_end, y, y_end), texts)
        a, b = x_end, y_end
    if a < len(old) or b < len(new):
        found.append((a, len(old), b, len(new)))
    return settle(old, new, found) if found else found


def _within(worded: Wording, whole: Run, texts: tuple[str, str]) -> list[Run]:
    """The replacements of a unit that fills the characters ``whole`` of both texts, the space around it included."""
    x, x_end, y, y_end = whole
    old, new = texts[0][x:x_end], texts[1][y:y_end]
    if not (old.startswith(worded.old) and new.startswith(worded.new)):  # joined otherwise than by one space
        return [(x + p, x + p_end, y + q, y + q_end) for p, p_end, q, q_end in edits(old, new)]
    found = [(x + p, x + p_end, y + q, y + q_end) for p, p_end, q, q_end in worded.found]
    if old[len(worded.old) :] != new[len(worded.new) :]:
        found.append((x + len(worded.old), x_end, y + len(worded.new), y_end))
    return found


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
        ours, theirs = old[a:a_end], new[b:b_end]
        if not ours or not theirs:
            if _WORDS.search(ours or theirs):
                return ()
        elif _begin_apart(ours, theirs) or case(ours) != case(theirs):
            return ()
    return _KINDS.get(rung(old, new), ())


def _begin_apart(ours: str, theirs: str) -> bool:
    """Whether the texts begin with different plain letters, as most different words do."""
    one, other = ours[0].lower(), theirs[0].lower()
    return one != other and one in _LETTERS and other in _LETTERS


def operations(unit: Unit, *, same: bool) -> tuple[Operation, ...]:
    """What was done to linked sentences; empty where nothing was."""
    done: tuple[Operation, ...] = (Operation.MOVED,) if unit.moved else ()
    if len(unit.new) > 1:
        return (*done, Operation.SPLIT)
    if len(unit.old) > 1:
        return (*done, Operation.MERGED)
    return done if same else (*done, Operation.EDITED)
