"""What takes part in a comparison: the blocks of a content that are not furniture, and their sentences."""

from __future__ import annotations

from collections.abc import Iterable
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

    def within(self, positions: tuple[int, ...]) -> list[int]:
        """The sentences of some paragraphs, in order."""
        if len(positions) == 1:
            return [*self.ranges.get(positions[0], ())]
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


def passages(texts: list[str], positions: list[int]) -> Passages:
    """The sentences of the paragraphs at ``positions``."""
    found: list[str] = []
    homes: list[int] = []
    begins: list[int] = []
    ends: list[int] = []
    ranges: dict[int, range] = {}
    for position in positions:
        text = texts[position]
        stops = cuts(text)
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
