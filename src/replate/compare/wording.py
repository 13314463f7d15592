"""Sentences of a group of paragraphs as units, and the exact replacements that turn its old text into the new."""

from __future__ import annotations

import re
from typing import NamedTuple

from replate.compare.marks import Run, Spans, edits, settle
from replate.compare.relations import Alignment, Group
from replate.compare.sequence import Pair, strays
from replate.compare.sides import Passages
from replate.model import Kind, Operation
from replate.text.fold import Rung, rung

_KINDS = {
    Rung.SPACES: (Kind.SPACES,),
    Rung.TYPOGRAPHY: (Kind.TYPOGRAPHY,),
    Rung.PUNCTUATION: (Kind.PUNCTUATION,),
    Rung.CASE: (Kind.CASE,),
}
# Letters and figures; of other marks alone a change of words cannot consist.
_WORDS = re.compile(r"[^\W_]")


# Up to so many runs are looked at one by one.
_FEW = 3
_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz0123456789")


class Unit(NamedTuple):
    """Sentences that are one another's continuation, by index: 1 to 1, 1 to 2, 2 to 1, or one side empty.

    ``same`` says that the texts are equal. ``moved`` is meant within the paragraphs: a sentence that goes along with
    its paragraph has not moved.
    """

    old: tuple[int, ...]
    new: tuple[int, ...]
    same: bool = False
    moved: bool = False


class Wording(NamedTuple):
    """A unit in words: its text on both sides and what to replace in the old one to get the new."""

    old: str
    new: str
    found: list[Run]


def in_order(group: Group, alignment: Alignment) -> list[Pair]:
    """The sentences of a paragraph with those they became, where all of them stayed and none came; else nothing."""
    if len(group.old) > 1 or len(group.new) > 1:
        return []
    links = alignment.links
    olds, news = alignment.old.within(group.old), alignment.new.within(group.new)
    if len(olds) != len(news):
        return []
    if [links.old.get(a) for a in olds] == [*news] and [links.new.get(b) for b in news] == [*olds]:
        return list(zip(olds, news, strict=True))
    return []


def kept(pairs: list[Pair], edited: list[list[Run]], alignment: Alignment) -> list[Run]:
    """What to replace in a paragraph whose sentences stayed in order: ``edited`` inside them, and the space around."""
    old, new = alignment.old, alignment.new
    first, other = pairs[0]
    left, right = old.paragraphs[old.homes[first]], new.paragraphs[new.homes[other]]
    found: list[Run] = []
    a, b = 0, 0
    for (k, n), runs in zip(pairs, edited, strict=True):
        x, y = left.index(old.texts[k], old.begins[k]), right.index(new.texts[n], new.begins[n])
        if left[a:x] != right[b:y]:
            found.append((a, x, b, y))
        found += [(x + p, x + p_end, y + q, y + q_end) for p, p_end, q, q_end in runs]
        a, b = x + len(old.texts[k]), y + len(new.texts[n])
    if left[a:] != right[b:]:
        found.append((a, len(left), b, len(right)))
    return settle(left, right, found) if len(found) > sum(map(len, edited)) else found


def joined(positions: tuple[int, ...], texts: list[str]) -> str:
    """Paragraphs as one text, a line end between them."""
    return texts[positions[0]] if len(positions) == 1 else "\n".join([texts[k] for k in positions])


def units(group: Group, alignment: Alignment) -> list[Unit]:
    """The linked sentences that lie inside the group on both sides, by old index, moved ones named."""
    links, old, new = alignment.links, alignment.old, alignment.new
    parted = bool(links.merged or links.split)
    found = []
    for a in old.within(group.old):
        b = links.old.get(a, -1)
        if b < 0 or new.homes[b] not in group.new or links.new[b] != a:
            continue
        if parted and (b in links.merged or a in links.split):
            left = [k for k in links.merged.get(b, ()) if old.homes[k] in group.old]
            right = [k for k in links.split.get(a, ()) if new.homes[k] in group.new]
            found.append(Unit((*sorted([a, *left]),), (*sorted([b, *right]),)))
        else:
            found.append(Unit((a,), (b,), old.texts[a] == new.texts[b]))
    news = [unit.new[0] for unit in found]
    return found if news == sorted(news) else _with_moves(found, alignment)


def _with_moves(found: list[Unit], alignment: Alignment) -> list[Unit]:
    """The units with those named that left their order; which, must not depend on what is old and what is new."""
    pairs = [(unit.old[0], unit.new[0]) for unit in found]
    if alignment.turned:
        astray = {(a, b) for b, a in strays(sorted([(b, a) for a, b in pairs]), alignment.new.texts)}
    else:
        astray = {*strays(pairs, alignment.old.texts)}
    return [unit._replace(moved=pair in astray) for unit, pair in zip(found, pairs, strict=True)]


def wording(unit: Unit, alignment: Alignment) -> Wording:
    """Both texts of a unit, and the replacements between them where it has two different sides."""
    left = " ".join([alignment.old.texts[k] for k in unit.old])
    right = " ".join([alignment.new.texts[k] for k in unit.new])
    return Wording(left, right, edits(left, right) if left and right else [])


def replacements(
    group: Group, texts: tuple[str, str], alignment: Alignment, inside: list[Unit], worded: dict[Unit, Wording]
) -> list[Run]:
    """What to replace in the old text (paragraphs joined by line ends) to get the new one, exactly.

    ``worded`` has the wording of the units inside that are not the same.
    """
    old, new = texts
    lefts = _extents(group.old, alignment.old, [unit.old for unit in inside])
    rights = _extents(group.new, alignment.new, [unit.new for unit in inside])
    found: list[Run] = []
    a = b = 0
    for unit, (x, x_end), (y, y_end) in zip(inside, lefts, rights, strict=True):
        if unit.moved:
            continue
        if a < x or b < y:
            found.append((a, x, b, y))
        if not unit.same:
            found += _within(worded[unit], (x, x_end, y, y_end), texts)
        elif old[x:x_end] != new[y:y_end]:
            text = alignment.old.texts[unit.old[0]]
            found += _within(Wording(text, text, []), (x, x_end, y, y_end), texts)
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


def _extents(homes: tuple[int, ...], side: Passages, inside: list[tuple[int, ...]]) -> list[tuple[int, int]]:
    """The characters of the joined text that the sentences of each unit fill, with the space or line end after them."""
    begins, ends = side.begins, side.ends
    if len(homes) == 1:
        return [(begins[sentences[0]], ends[sentences[-1]]) for sentences in inside]
    bases: dict[int, int] = {}
    at = 0
    for home in homes:
        bases[home] = at
        at += len(side.paragraphs[home]) + 1
    found = []
    for sentences in inside:
        first, last = sentences[0], sentences[-1]
        home = side.homes[last]
        breaks = home != homes[-1] and last + 1 == side.ranges[home].stop
        found.append((bases[side.homes[first]] + begins[first], bases[home] + ends[last] + breaks))
    return found


def left_spans(found: list[Run]) -> Spans:
    """The marked spans on the old side."""
    return tuple([(a, a_end) for a, a_end, _, _ in found if a < a_end])


def right_spans(found: list[Run]) -> Spans:
    """The marked spans on the new side."""
    return tuple([(b, b_end) for _, _, b, b_end in found if b < b_end])


def kinds(old: str, new: str, found: list[Run]) -> tuple[Kind, ...]:
    """The rung of the ladder on which both texts are equal; nothing where words differ.

    Outside the runs both texts are the same, so where these are few only they are looked at, with a character around.
    """
    for a, a_end, b, b_end in found:
        ours, theirs = old[a:a_end], new[b:b_end]
        if not ours or not theirs:
            if _WORDS.search(ours or theirs):
                return ()
        elif _begin_apart(ours, theirs):
            return ()
    if len(found) > _FEW:
        return _KINDS.get(rung(old, new), ())
    rungs = [rung(old[max(0, a - 1) : a_end + 1], new[max(0, b - 1) : b_end + 1]) for a, a_end, b, b_end in found]
    return _KINDS.get(max(rungs, default=Rung.IDENTICAL), ())


def _begin_apart(ours: str, theirs: str) -> bool:
    """Whether the texts begin with different plain letters, as most different words do."""
    one, other = ours[0].lower(), theirs[0].lower()
    return one != other and one in _LETTERS and other in _LETTERS


def operations(unit: Unit) -> tuple[Operation, ...]:
    """What was done to linked sentences; empty where nothing was."""
    done: tuple[Operation, ...] = (Operation.MOVED,) if unit.moved else ()
    if len(unit.new) > 1:
        return (*done, Operation.SPLIT)
    if len(unit.old) > 1:
        return (*done, Operation.MERGED)
    return done if unit.same else (*done, Operation.EDITED)
