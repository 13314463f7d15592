"""What takes part in a comparison: the blocks of a content that are not furniture, and their sentences."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from replate.errors import BadInputError
from replate.model import Block, BlockKind, Content
from replate.text.sentences import cuts

# Blocks of one family pair with one another first; extraction may call the same text now a paragraph, now a list entry.
FAMILIES = {
    BlockKind.PARAGRAPH: "body",
    BlockKind.HEADING: "body",
    BlockKind.LIST_ITEM: "body",
    BlockKind.QUOTE: "body",
    BlockKind.STANDFIRST: "standfirst",
    BlockKind.CAPTION: "caption",
    BlockKind.LINK: "link",
    BlockKind.NOTICE: "notice",
}
_BODY = frozenset(kind for kind, family in FAMILIES.items() if family == "body")
# Characters on one side. Far beyond any article; a text above it is a mistake, and is refused before work begins.
LARGEST = 64_000_000

# A sentence of fewer characters says too little to be recognised inside another.
_LEAST = 12
# Where more of them begin and end alike, none of these is looked at.
_FAN = 24
_STOPPED = re.compile(r"[.!?…。！？][\"'”’»)\]]{0,3}\s{1,3}\Z")


@dataclass(frozen=True, slots=True)
class Sheet:
    """The compared blocks of one side: paragraph numbers, texts, kinds, and families where not all are body."""

    numbers: list[int]
    texts: list[str]
    kinds: list[BlockKind]
    families: list[str] | None


@dataclass(frozen=True, slots=True)
class Passages:
    """Sentences of some paragraphs of one side, flat, in reading order.

    ``texts`` are the sentences without the white space around them; ``homes`` is the position in the sheet of the
    paragraph each lies in, ``begins`` and ``ends`` are characters of that paragraph, the white space after it included.
    ``ranges`` gives the sentences of a paragraph; ``paragraphs`` are the texts of the whole sheet.
    """

    paragraphs: list[str]
    texts: list[str]
    homes: list[int]
    begins: list[int]
    ends: list[int]
    ranges: dict[int, range]

    def within(self, positions: tuple[int, ...]) -> Sequence[int]:
        """The sentences of some paragraphs, in order."""
        if len(positions) == 1:
            return self.ranges.get(positions[0], ())
        return [k for position in positions for k in self.ranges.get(position, ())]


def content(text: Content | Iterable[str] | str) -> Content:
    """A content from what a caller hands over.

    A string is cut at line ends, blank lines dropped. Raises ``BadInputError`` for anything else.
    """
    if isinstance(text, Content):
        return text
    if isinstance(text, str):
        return Content(paragraphs=[line for line in text.splitlines() if line and not line.isspace()])
    return _listed(text)


def _listed(text: Iterable[str]) -> Content:
    try:
        paragraphs = list(text)
    except TypeError:
        paragraphs = [text]  # type: ignore[list-item] # refused with a sentence of our own just below
    if not all(isinstance(paragraph, str) for paragraph in paragraphs):
        raise BadInputError("compare takes two Contents, two sequences of paragraphs or two strings")
    return Content(paragraphs=paragraphs)


def sheet(blocks: tuple[Block, ...]) -> Sheet:
    """The blocks that take part, furniture left out. Raises ``BadInputError`` above 64 million characters."""
    numbers = [number for number, block in enumerate(blocks) if not block.furniture]
    kinds = [blocks[number].kind for number in numbers]
    plain = kinds.count(BlockKind.PARAGRAPH) == len(kinds) or _BODY.issuperset(kinds)
    texts = [blocks[number].text for number in numbers]
    if sum(map(len, texts)) > LARGEST:
        raise BadInputError(f"a text of more than {LARGEST:,} characters cannot be compared; compare it in parts")
    return Sheet(numbers, texts, kinds, None if plain else [FAMILIES[kind] for kind in kinds])


def passages(texts: list[str], positions: list[int], further: Mapping[int, Iterable[int]] | None = None) -> Passages:
    """The sentences of the paragraphs at ``positions``; ``further`` are places in them where they are cut besides."""
    found: list[str] = []
    homes: list[int] = []
    begins: list[int] = []
    ends: list[int] = []
    ranges: dict[int, range] = {}
    for position in positions:
        text = texts[position]
        stops = cuts(text) if further is None or position not in further else sorted({*cuts(text), *further[position]})
        first = len(found)
        begin = 0
        for end in stops:
            found.append(text[begin:end].strip())
            begins.append(begin)
            begin = end
        homes += [position] * len(stops)
        ends += stops
        ranges[position] = range(first, len(found))
    return Passages(texts, found, homes, begins, ends, ranges)


def agreeing(left: Passages, right: Passages) -> tuple[Passages, Passages]:
    """Both sides cut at the same places: what is a sentence on one side is not part of one on the other.

    Where a sentence ends is read off the text, and the same words may be read otherwise before a small letter or after
    a date. Looked at are stops at which a sentence of the other side begins or ends.
    """
    ours, theirs = {*left.texts}, {*right.texts}
    only_left, only_right = ours - theirs, theirs - ours
    if not only_left or not only_right:
        return left, right
    return _cut_like(left, only_left, only_right), _cut_like(right, only_right, only_left)


def _cut_like(side: Passages, own: set[str], others: set[str]) -> Passages:
    """A side whose ``own`` sentences that begin or end with one of the ``others`` are cut there."""
    heads, tails = _by_ends(others)
    found = {}
    for text in own:
        begun, ended = heads.get(text[:_LEAST]), tails.get(text[-_LEAST:])
        if (begun or ended) and (places := _places(text, begun or (), ended or (), others)):
            found[text] = places
    if not found:
        return side
    further: dict[int, list[int]] = {}
    for text, home, begin in zip(side.texts, side.homes, side.begins, strict=True):
        if text in found:
            start = side.paragraphs[home].index(text, begin)
            further.setdefault(home, []).extend([start + at for at in found[text]])
    return passages(side.paragraphs, [*side.ranges], further)


def _by_ends(texts: set[str]) -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    """Texts long enough to be recognised by how they begin and by how they end, as far as few do so alike."""
    heads: dict[str, list[str]] = {}
    tails: dict[str, list[str]] = {}
    for text in texts:
        if len(text) >= _LEAST:
            heads.setdefault(text[:_LEAST], []).append(text)
            tails.setdefault(text[-_LEAST:], []).append(text)
    return heads, tails


def _places(text: str, begun: Sequence[str], ended: Sequence[str], others: set[str]) -> list[int]:
    """Where a text falls into a sentence of the ``others`` and a rest: one of those that begin or end alike."""
    size = len(text)
    if len(begun) + len(ended) > _FAN:
        return []
    found = [size - len(text[len(other) :].lstrip()) for other in begun if text.startswith(other)]
    found += [size - len(other) for other in ended if text.endswith(other)]
    return [at for at in found if 0 < at < size and _parts_there(text, at, others)]


def _parts_there(text: str, at: int, others: set[str]) -> bool:
    """Whether a sentence ends there: at a stop, or as what stands on either side is a sentence elsewhere."""
    if _STOPPED.search(text, max(0, at - 8), at):
        return True
    return text[at - 1].isspace() and text[at:] in others and text[:at].rstrip() in others
