"""Word marks: which characters of two passages to mark so that the rest reads the same on both sides.

What is left when the marked spans are taken out is the same string on both sides, to the character, so the
marks replay: the old text without its spans plus the new spans is the new text. No span begins or ends
inside a word. Islands of a few equal words between marks are marked as well, and an insertion that could stand in
several places is put where a reader would put it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from rapidfuzz.distance import Indel, Postfix, Prefix

from replate.compare.sequence import align
from replate.text.tokens import said, tokens

Span = tuple[int, int]
Spans = tuple[Span, ...]
# A run of tokens that differ: old begin, old end, new begin, new end.
Run = tuple[int, int, int, int]
_EXACT = 16_000_000
# Words and marks that say little by themselves.
GRAMMAR = frozenset(
    """the a an of to in on at by for with and or but as that this it its is was were be been are he she
    they we i his her their has have had from said not who which will would after into about than ,
    . " ' - ; : ( ) le la les de des et du un une en que qui der die das und den dem zu von el los
    las y het een van""".split()  # noqa: SIM905 - a table of words reads better as text
)  # fmt: skip
# An island of more tokens is never swallowed.
_ISLAND = 5
# Between runs of so many words together, an island with a telling word and another still tears a phrase apart.
_AROUND = 4
# In a sentence with two runs they are told apart where fewer words differ.
_APART = 3
_ALNUM = re.compile(r"[^\W_]")
# How far, in characters, an insertion may be slid.
_REACH = 400


def marks(old: str, new: str) -> tuple[Spans, Spans]:
    """The spans to mark in ``old`` and in ``new``, as [start, end) characters, ascending and apart.

    ``marks(new, old)`` gives the same spans the other way round. Work is bounded: above 16 million cells of old times
    new words the passage is cut at words that occur once on both sides.
    """
    found = edits(old, new)
    left = tuple([(a, a_end) for a, a_end, _, _ in found if a < a_end])
    return left, tuple([(b, b_end) for _, _, b, b_end in found if b < b_end])


def edits(old: str, new: str) -> list[Run]:
    """The same as replacements: put ``new[b:b_end]`` for ``old[a:a_end]``, each as (a, a_end, b, b_end), in order."""
    if old == new:
        return []
    if (len(old), old) > (len(new), new):
        return [(b, b_end, a, a_end) for a, a_end, b, b_end in _edits(new, old)]
    return _edits(old, new)


def _edits(old: str, new: str) -> list[Run]:
    begin, rest = _trim(old, new)
    ours, theirs = tokens(old[begin : len(old) - rest]), tokens(new[begin : len(new) - rest])
    if ours and theirs:
        runs, islands = _runs(ours, theirs)
        found = _characters(swallow(runs, ours), islands, ours, theirs)
    else:
        found = [(0, len(old) - rest - begin, 0, len(new) - rest - begin)]
    return settle(old, new, [(a + begin, a_end + begin, b + begin, b_end + begin) for a, a_end, b, b_end in found])


def _trim(old: str, new: str) -> tuple[int, int]:
    """How many characters at both ends are equal and whole words."""
    begin = Prefix.similarity(old, new)
    most = min(len(old), len(new)) - begin
    begin = old.rfind(" ", 0, begin) + 1
    rest = min(Postfix.similarity(old, new), most)
    if rest:
        space = old.find(" ", len(old) - rest)
        rest = len(old) - space - 1 if space >= 0 else 0
    return begin, rest


def _runs(ours: list[str], theirs: list[str]) -> tuple[list[Run], list[tuple[int, int]]]:
    """The runs of words that differ, and the positions of equal words whose typography or spacing differs."""
    left, right = said(ours), said(theirs)
    if left == right:
        return [], [(k, k) for k, (one, other) in enumerate(zip(ours, theirs, strict=True)) if one != other]
    if len(left) * len(right) <= _EXACT:
        blocks = [(block.a, block.b, block.size) for block in Indel.opcodes(left, right).as_matching_blocks()]
    else:
        blocks = [*((a, b, 1) for a, b in align(left, right)), (len(left), len(right), 0)]
    runs: list[Run] = []
    unlike: list[tuple[int, int]] = []
    a = b = 0
    for x, y, size in blocks:
        if a < x or b < y:
            runs.append((a, x, b, y))
        if size and ours[x : x + size] != theirs[y : y + size]:
            unlike += [(x + k, y + k) for k in range(size) if ours[x + k] != theirs[y + k]]
        a, b = x + size, y + size
    return runs, unlike


def swallow(runs: Sequence[Run], ours: list[str]) -> list[Run]:
    """Join runs over islands of equal words that are too small to help a reader."""
    least = _APART if len(runs) == 2 else 0
    while len(runs) > 1:
        joined: list[Run] = [runs[0]]
        for run in runs[1:]:
            last = joined[-1]
            if _small(ours[last[1] : run[0]], last, run, least):
                joined[-1] = (last[0], run[1], last[2], run[3])
            else:
                joined.append(run)
        if len(joined) == len(runs):
            break
        runs = joined
    return list(runs)


def _small(island: list[str], before: Run, after: Run, least: int) -> bool:
    """Whether an island is marks only, a single word, or two that say little: grammar, or one telling word amid few.

    But one telling word with another stays where fewer than ``least`` words around it differ: two words replaced in a
    sentence are two changes.

    The sizes were chosen on reworded news sentences: of difflib's islands of up to two words a third is left, for 8 per
    cent more marked words (9 where most words were replaced).
    """
    if len(island) > _ISLAND:
        return False
    words = [plain for plain in [token.rstrip() for token in island] if plain.isalnum() or _ALNUM.search(plain)]
    if len(words) != 2:
        return len(words) < 2
    telling = sum([plain.lower() not in GRAMMAR for plain in words])
    around = max(before[1] - before[0], before[3] - before[2]) + max(after[1] - after[0], after[3] - after[2])
    return telling == 0 or (telling == 1 and least <= around <= _AROUND)


def _characters(runs: list[Run], unlike: list[tuple[int, int]], ours: list[str], theirs: list[str]) -> list[Run]:
    """Runs of tokens as runs of characters, those of typography and spacing put in between."""
    left = [0, *accumulate(map(len, ours))]
    right = [0, *accumulate(map(len, theirs))]
    found = [(left[a], left[a_end], right[b], right[b_end]) for a, a_end, b, b_end in runs]
    if not runs:
        return [_unlike(ours[x], theirs[y], left[x], right[y]) for x, y in unlike]
    if unlike:
        ends = [run[1] for run in runs]
        for x, y in unlike:
            index = bisect_right(ends, x)
            if index == len(runs) or x < runs[index][0]:  # not inside a run that swallowed it
                found.append(_unlike(ours[x], theirs[y], left[x], right[y]))
        found.sort()
    return found


def _unlike(ours: str, theirs: str, a: int, b: int) -> Run:
    """Two forms of one word: the word is marked if it is written differently, otherwise only the space after it."""
    bare, plain = ours.rstrip(), theirs.rstrip()
    if bare == plain:
        return (a + len(bare), a + len(ours), b + len(plain), b + len(theirs))
    return (a, a + len(ours), b, b + len(theirs))


def settle(old: str, new: str, found: list[Run]) -> list[Run]:
    """Join neighbours, leave out space that is equal on both sides, and slide lone insertions and deletions."""
    settled: list[Run] = []
    for run in found:
        if settled and settled[-1][1] == run[0] and settled[-1][3] == run[2]:
            last = settled[-1]
            settled[-1] = (last[0], run[1], last[2], run[3])
        else:
            settled.append(run)
    floor = (0, 0)
    for index, run in enumerate(settled):
        kept = _bare(old, new, run)
        if kept[0] == kept[1]:
            kept = _slide(new, kept, kept[2] - floor[1], kept[0] - floor[0])
        elif kept[2] == kept[3]:
            turned = _slide(old, (kept[2], kept[3], kept[0], kept[1]), kept[0] - floor[0], kept[2] - floor[1])
            kept = (turned[2], turned[3], turned[0], turned[1])
        settled[index] = kept
        floor = (kept[1], kept[3])
    return settled


def _bare(old: str, new: str, run: Run) -> Run:
    """The run without white space that both sides have at its ends."""
    a, a_end, b, b_end = run
    if a == a_end or b == b_end or not (old[a].isspace() or old[a_end - 1].isspace()):
        return run
    while a < a_end and b < b_end and old[a_end - 1] == new[b_end - 1] and old[a_end - 1].isspace():
        a_end, b_end = a_end - 1, b_end - 1
    while a < a_end and b < b_end and old[a] == new[b] and old[a].isspace():
        a, b = a + 1, b + 1
    return a, a_end, b, b_end


def _slide(text: str, run: Run, room: int, across: int) -> Run:
    """An insertion of ``text[b:b_end]`` moved left, word by word, to where a phrase begins, if the text reads the same.

    ``room`` and ``across`` are the characters free to its left on either side.
    """
    a, a_end, b, b_end = run
    best, rank = 0, _opening(text, b)
    for step in range(1, min(room, across, _REACH) + 1):
        if text[b - step] != text[b_end - step]:
            break
        if _opening(text, b - step) > rank and _opening(text, b_end - step):
            best, rank = step, _opening(text, b - step)
    return a - best, a_end - best, b - best, b_end - best


def _opening(text: str, at: int) -> int:
    """How well a passage may begin there: after a sentence, after a phrase, at a word, or not at all."""
    if at == 0:
        return 3
    if not text[at - 1].isspace():
        return 1 if not (text[at - 1].isalnum() and text[at : at + 1].isalnum()) else 0
    before = text[max(0, at - 3) : at].rstrip()[-1:]
    return 4 if before and before in '.!?"”’)…' else 3 if before and before in ",;:—–" else 2
