"""What an article says: blocks, content, and the fingerprints of a content."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class BlockKind(StrEnum):
    """What a block of an article is."""

    STANDFIRST = "standfirst"
    PARAGRAPH = "paragraph"
    HEADING = "heading"
    LIST_ITEM = "list_item"
    QUOTE = "quote"
    CAPTION = "caption"
    LINK = "link"
    NOTICE = "notice"


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph-like piece of an article, as plain text.

    ``furniture`` marks a block that belongs to the page and not to the article (a related link, a
    counter): it is kept and shown greyed, and never counts as a change. ``language`` is a BCP 47 tag
    where it differs from the article's own.
    """

    text: str
    kind: BlockKind = BlockKind.PARAGRAPH
    furniture: bool = False
    language: str = ""

    def __reduce__(self) -> tuple[type[Block], tuple[str, BlockKind, bool, str]]:
        """Travel between processes by the arguments: what dataclasses do of themselves takes ten times as long."""
        return Block, (self.text, self.kind, self.furniture, self.language)


@dataclass(frozen=True, init=False)
class Content:
    """What extraction read off one capture.

    ``blocks`` are numbered from 0 in reading order; that number is the *paragraph number* of pages,
    addresses and the API. ``claimed_*`` are the outlet's own statements. ``extractor`` names the
    program and version that read the page, so that an upgrade is never taken for an edit.
    """

    headline: str
    byline: str
    blocks: tuple[Block, ...]
    claimed_published_at: datetime | None
    claimed_modified_at: datetime | None
    language: str
    extractor: str

    def __init__(
        self,
        *,
        headline: str = "",
        byline: str = "",
        paragraphs: Iterable[str] = (),
        blocks: Iterable[Block] = (),
        claimed_published_at: datetime | None = None,
        claimed_modified_at: datetime | None = None,
        language: str = "",
        extractor: str = "",
    ) -> None:
        """Build a content from ``paragraphs`` (plain texts) or from typed ``blocks``; paragraphs come first."""
        assign = object.__setattr__  # the class is frozen; only its own initialiser may write
        assign(self, "headline", headline)
        assign(self, "byline", byline)
        assign(self, "blocks", (*map(Block, paragraphs), *blocks))
        assign(self, "claimed_published_at", claimed_published_at)
        assign(self, "claimed_modified_at", claimed_modified_at)
        assign(self, "language", language)
        assign(self, "extractor", extractor)

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """The texts of all blocks, furniture included, by paragraph number."""
        return tuple([block.text for block in self.blocks])

    @property
    def characters(self) -> int:
        """How many characters headline and blocks have, furniture included."""
        return len(self.headline) + sum([len(block.text) for block in self.blocks])

    @property
    def words(self) -> int:
        """How many words the article has, furniture aside (parted by white space)."""
        return sum(len(block.text.split()) for block in self.blocks if not block.furniture)


@dataclass(frozen=True, slots=True)
class Digests:
    """Three fingerprints of a content, so that a headline-only edit and a change of type alone are both seen.

    ``headline`` and ``body`` are of the exact text, ``plain`` of headline, byline and body together with
    typography, spaces and case of nothing but typography folded. Hex strings of 32 characters.
    """

    headline: str
    body: str
    plain: str

    @property
    def exact(self) -> str:
        """One string that is equal exactly when headline, byline and body are equal."""
        return f"{self.headline}:{self.body}"
