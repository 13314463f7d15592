"""A changed passage as detectors see it: both texts, the hunks that differ, and the swaps of words within them."""

from __future__ import annotations

import re
import sys
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from operator import attrgetter
from typing import NamedTuple

from rapidfuzz.distance import Indel

from replate.model import Side

Span = tuple[int, int]
# Above so many pairs of words a hunk is one swap: nobody reads it word by word.
_MOST = 250_000
# How many characters around the hunks are read along: more than a date or a name has.
_MARGIN = 18
# So much of the beginning is read in any case: a stamp or a notice shows there.
_HEAD = 30
# Signs that are said as words.
_SAYING = frozenset("&%+=$£€")
TOKEN = re.compile(
    r"[A-Za-z]++(?![\w.'’@-])|(?:[^\W\d_]\.){2,}+|[$£€¥]?(?>\d(?:[\d.,:/]*\d)?)%?(?![^\W\d_])|[$£€¥]?[^\W_]++(?:['’.@_-][^\W_]++)*+|[^\w\s]|_"
)
_PLAIN = str.maketrans("’‘ʼ‑–", "'''--")


class Hunk(NamedTuple):
    """A run of characters of the old text with what stands in its place; either may be empty."""

    old: Span
    new: Span


class Token(NamedTuple):
    """A word, number or mark and where it stands; ``plain`` is in lower case with plain marks.

    ``word`` tells whether it holds a letter or a figure.
    """

    text: str
    plain: str
    start: int
    end: int
    word: bool


class Swap(NamedTuple):
    """Tokens in place of tokens, as small as can be; one side may be empty."""

    old: tuple[Token, ...]
    new: tuple[Token, ...]


class Mention(NamedTuple):
    """Something that a text names: a number, a date, a name. Equal keys say the same.

    ``weak`` ones ("one", "first") count only where they meet another of their kind.
    """

    key: str
    start: int
    end: int
    weak: bool = False


# Each from a tuple of all their fields, at a third of the cost of naming these: passages hold thousands of them.
mention: Callable[[tuple[str, int, int, bool]], Mention] = partial(tuple.__new__, Mention)
_token: Callable[[tuple[str, str, int, int, bool]], Token] = partial(tuple.__new__, Token)
swap: Callable[[tuple[tuple[Token, ...], tuple[Token, ...]]], Swap] = partial(tuple.__new__, Swap)
_hunk: Callable[[tuple[Span, Span]], Hunk] = partial(tuple.__new__, Hunk)


class Passage(NamedTuple):
    """An edited passage: both texts, and what differs between them."""

    old: str
    new: str
    hunks: tuple[Hunk, ...]
    where: str


def passage(old: Side, new: Side, where: str) -> Passage:
    """The passage of an edit, its marked spans paired."""
    left, right = old.spans, new.spans
    if len(left) == len(right) == 1 and left[0][0] == right[0][0]:
        return Passage(old.text, new.text, (_hunk((left[0], right[0])),), where)
    return Passage(old.text, new.text, tuple(_paired(left, right)), where)


def _paired(old: Sequence[Span], new: Sequence[Span]) -> Iterator[Hunk]:
    """Pair the marked spans: the text between them is the same on both sides, so the nearer one comes first."""
    a = b = i = j = 0
    while i < len(old) or j < len(new):
        left = old[i][0] - a if i < len(old) else sys.maxsize
        right = new[j][0] - b if j < len(new) else sys.maxsize
        gap = min(left, right)
        a, b = a + gap, b + gap
        start = (a, b)
        if left == gap:
            a, i = old[i][1], i + 1
        if right == gap:
            b, j = new[j][1], j + 1
        yield _hunk(((start[0], a), (start[1], b)))


def window(passage: Passage) -> tuple[Span, Span]:
    """What to read of either side: from a few words before the first hunk to a few words after the last."""
    first, last = passage.hunks[0], passage.hunks[-1]
    start = first.old[0] - _MARGIN
    start = passage.old.rfind(" ", 0, start) + 1 if start > _HEAD else 0
    rest = max(0, len(passage.old) - last.old[1] - _MARGIN)
    if rest:
        space = passage.old.find(" ", len(passage.old) - rest)
        rest = 0 if space < 0 else len(passage.old) - space
    shift = first.new[0] - first.old[0]
    return (start, len(passage.old) - rest), (start + shift, len(passage.new) - rest)


def tokens(text: str, span: Span) -> list[Token]:
    """The tokens of a stretch of text."""
    start, end = span
    if start == end:
        return []
    word = text[start:end]
    if word.isalpha():  # a single word, as most hunks are
        return [_token((word, (word if word.isascii() else word.translate(_PLAIN)).lower(), start, end, True))]
    if word.isascii() and word.replace(" ", "").isalpha():
        return _plain_words(word, start)
    found = []
    for word in TOKEN.findall(text, start, end):
        plain = (word if word.isascii() else word.translate(_PLAIN)).lower()
        start = text.find(word, start)  # only white space lies between tokens
        after = start + len(word)
        found.append(_token((word, plain, start, after, after - start > 1 or word.isalnum() or word in _SAYING)))
        start = after
    return found


def _plain_words(words: str, start: int) -> list[Token]:
    """The tokens of a stretch in which nothing but plain letters and spaces stand."""
    found = []
    for word in words.split(" "):
        end = start + len(word)
        if word:
            found.append(_token((word, word.lower(), start, end, True)))
        start = end + 1
    return found


def swaps(old: Sequence[Token], new: Sequence[Token]) -> Iterator[Swap]:
    """The smallest swaps of words within a hunk, given its tokens on both sides, in order."""
    if not old or not new or len(old) == len(new) == 1 or len(old) * len(new) > _MOST:
        yield swap((tuple(old), tuple(new)))
        return
    a = b = 0
    for block in Indel.opcodes([t.plain for t in old], [t.plain for t in new]).as_matching_blocks():
        if a < block.a or b < block.b:
            yield swap((tuple(old[a : block.a]), tuple(new[b : block.b])))
        for k in range(block.size):
            if old[block.a + k].text != new[block.b + k].text:
                yield Swap((old[block.a + k],), (new[block.b + k],))
        a, b = block.a + block.size, block.b + block.size


def spans(mentions: Iterable[Mention | Token]) -> tuple[Span, ...]:
    """Where they stand."""
    return tuple([(mention.start, mention.end) for mention in mentions])


class Cover(NamedTuple):
    """Stretches of a text, put together and in order, so that one is found in them at once."""

    starts: list[int]
    ends: list[int]

    def touches(self, start: int, end: int) -> bool:
        """Whether [start, end) shares a character with one of the stretches."""
        at = bisect_left(self.starts, end) - 1
        return at >= 0 and start < self.ends[at]


_NOWHERE = Cover([], [])
_cover: Callable[[tuple[list[int], list[int]]], Cover] = partial(tuple.__new__, Cover)


def cover(where: Sequence[Span]) -> Cover:
    """The stretches that the spans cover."""
    if not where:
        return _NOWHERE
    starts: list[int] = []
    ends: list[int] = []
    for start, end in sorted(where) if len(where) > 1 else where:
        if ends and start <= ends[-1]:
            ends[-1] = max(ends[-1], end)
        else:
            starts.append(start)
            ends.append(end)
    return _cover((starts, ends))


def parted(passage: Passage, old: Sequence[Mention], new: Sequence[Mention]) -> tuple[list[Mention], list[Mention]]:
    """What only one side has, counted: the difference of two bags of mentions by their keys.

    Of several that say the same, those count as new or gone that lie where the texts differ.
    """
    if not old and not new:
        return [], []
    if len(old) == len(new) and [one.key for one in old] == [one.key for one in new]:
        return [], []
    return _without(old, new, passage, 0), _without(new, old, passage, 1)


def _without(these: Sequence[Mention], those: Sequence[Mention], passage: Passage, side: int) -> list[Mention]:
    if not those:
        return list(these)
    found = _beyond(these, those)
    said = {mention.key for mention in those}
    if said.isdisjoint([mention.key for mention in found]):
        return found
    differing = cover([hunk[side] for hunk in passage.hunks])  # of those that say the same the other side has some
    standing_first = sorted(these, key=lambda mention: differing.touches(mention.start, mention.end))
    return sorted(_beyond(standing_first, those), key=attrgetter("start"))


def _beyond(these: Sequence[Mention], those: Sequence[Mention]) -> list[Mention]:
    """The mentions but for as many of each key, the first ones, as the others have."""
    left: dict[str, int] = {}
    for mention in those:
        left[mention.key] = left.get(mention.key, 0) + 1
    found = []
    for mention in these:
        count = left.get(mention.key, 0)
        if count:
            left[mention.key] = count - 1
        else:
            found.append(mention)
    return found


def blanked(text: str, mentions: Iterable[Mention]) -> str:
    """The text with the mentions (in order) blanked out, every other character where it was."""
    pieces: list[str] = []
    at = 0
    for mention in mentions:
        if mention.end > at:
            start = max(at, mention.start)
            pieces += (text[at:start], " " * (mention.end - start))
            at = mention.end
    return "".join([*pieces, text[at:]]) if pieces else text


def shortened(text: str, most: int = 60) -> str:
    """A text for a reason of one line: white space made even, cut to ``most`` characters."""
    even = " ".join(text.split(None, most // 2 + 1))  # so many words are longer in any case
    return even if len(even) <= most else even[: most - 1].rstrip() + "…"


def arrow(old: Sequence[str], new: Sequence[str]) -> str:
    """What was there and what is now, for a reason: "4 → 16", "added 16", "removed 4"."""
    if not old:
        return f"added {listed(new)}"
    if not new:
        return f"removed {listed(old)}"
    return f"{listed(old)} → {listed(new)}"


def listed(texts: Sequence[str]) -> str:
    """Texts for a reason of one line, each told once."""
    return shortened(texts[0] if len(texts) == 1 else ", ".join(dict.fromkeys(texts)))
