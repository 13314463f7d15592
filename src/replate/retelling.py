"""A comparison kept without its texts, so that its page need not compare again. Pure.

What is kept says of each side of a change where it stands in its content and what is marked in it; the texts themselves
are stored with the versions. It takes less than a kilobyte for a usual edit, and is told again in a tenth of the time.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Sequence
from typing import NamedTuple, TypeAlias

import msgspec

from replate.model import Block, Change, Comparison, Content, Kind, Label, Level, Operation, Side

_Spans: TypeAlias = tuple[tuple[int, int], ...]


class _Place(NamedTuple):
    """Where a side stands: its paragraphs, and the part [begin, end) of them; ``end`` is -1 where it is all."""

    paragraphs: tuple[int, ...]
    begin: int
    end: int
    spans: _Spans


class _Lean(NamedTuple):
    """A change without its texts; its kinds are those of its labels."""

    level: Level
    operations: tuple[Operation, ...]
    old: _Place | None
    new: _Place | None
    where: str
    weight: float
    reason: str
    labels: tuple[tuple[Kind, str, _Spans, _Spans], ...]


class _Kept(NamedTuple):
    """A comparison without its texts.

    ``unchanged`` holds runs of paragraphs: the number of the first on either side, and how many there are.
    """

    rules: str
    left_out: tuple[Kind, ...]
    unchanged: tuple[tuple[int, int, int], ...]
    changes: tuple[_Lean, ...]


_DECODER = msgspec.msgpack.Decoder(_Kept)


def written(comparison: Comparison, rules: str) -> bytes:
    """Write a comparison without its texts; ``rules`` names those by which it was made.

    Nothing where it could not be told again exactly as it is, as with changes on which people have ruled.
    """
    try:
        lean = tuple([_lean(change, comparison.old, comparison.new) for change in comparison.changes])
        kept = _Kept(rules, comparison.left_out, tuple(_runs(comparison.unchanged)), lean)
        made = zlib.compress(msgspec.msgpack.encode(kept))
    except ValueError:  # a text that is not in the contents, or no text at all (half a character)
        return b""
    return made if retold(made, rules, comparison.old, comparison.new) == comparison else b""


def retold(kept: bytes, rules: str, old: Content, new: Content) -> Comparison | None:
    """Tell a comparison of these contents again; ``None`` where none is kept that is whole and by these rules."""
    if not kept:
        return None
    try:
        found = _DECODER.decode(zlib.decompress(kept))
    except (zlib.error, msgspec.MsgspecError):
        return None  # whoever asks compares anew
    if found.rules != rules:
        return None
    return Comparison(
        old,
        new,
        tuple([_change(lean, old, new) for lean in found.changes]),
        tuple([(a + k, b + k) for a, b, count in found.unchanged for k in range(count)]),
        left_out=found.left_out,
    )


def _runs(pairs: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int, int]]:
    """Put pairs together that follow one another on both sides."""
    start = 0
    for at in range(1, len(pairs) + 1):
        follows = at < len(pairs) and pairs[at] == (pairs[at - 1][0] + 1, pairs[at - 1][1] + 1)
        if not follows:
            yield *pairs[start], at - start
            start = at


def _lean(change: Change, old: Content, new: Content) -> _Lean:
    """Give a change without its texts. Raises ValueError where they are not found in the contents."""
    sides = _place(change.old, change.level, old), _place(change.new, change.level, new)
    labels = tuple([(each.kind, each.reason, each.old_spans, each.new_spans) for each in change.labels])
    return _Lean(change.level, change.operations, *sides, change.where, change.weight, change.reason, labels)


def _place(side: Side | None, level: Level, content: Content) -> _Place | None:
    """Say where a side stands. Raises ValueError where its text is not there."""
    if side is None:
        return None
    whole = _whole(side.paragraphs, level, content)
    if whole == side.text:
        return _Place(side.paragraphs, 0, -1, side.spans)
    begin = whole.index(side.text)
    return _Place(side.paragraphs, begin, begin + len(side.text), side.spans)


def _whole(paragraphs: tuple[int, ...], level: Level, content: Content) -> str:
    """Give all the text of what a side is about: headline, byline, or paragraphs put together.

    As :class:`Side` has them by a line end; a sentence that runs over the end of a paragraph by a space.
    """
    if not paragraphs:
        return content.headline if level is Level.HEADLINE else content.byline
    blocks: tuple[Block, ...] = content.blocks
    if len(paragraphs) == 1:
        return blocks[paragraphs[0]].text
    return (" " if level is Level.SENTENCE else "\n").join([blocks[k].text for k in paragraphs])


def _change(lean: _Lean, old: Content, new: Content) -> Change:
    level, operations, before, after, where, weight, reason, told = lean
    labels = tuple([Label(*each) for each in told])
    kinds = tuple([each.kind for each in labels])
    sides = _side(before, level, old), _side(after, level, new)
    return Change(level, operations, *sides, where, kinds, weight, reason, labels)


def _side(place: _Place | None, level: Level, content: Content) -> Side | None:
    if place is None:
        return None
    paragraphs, begin, end, spans = place
    whole = _whole(paragraphs, level, content)
    return Side(paragraphs, whole if end < 0 else whole[begin:end], spans)
