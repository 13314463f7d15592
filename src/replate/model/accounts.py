"""What a comparison of two neighbouring versions comes to: kept beside the newer one, for lists, filters and search."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from replate.model.compared import Kind, Operation


class Umbrella(StrEnum):
    """The four sorts of change, from the least to the most telling."""

    COSMETIC = "cosmetic"
    LANGUAGE = "language"
    TRANSPARENCY = "transparency"
    CONTENT = "content"


class FlagKind(StrEnum):
    """What a flag says of a version."""

    NOTED = "corrected with a note"
    WITHOUT_NOTE = "changed without a note"
    TIME_STANDS = "stated modification time did not move"
    HEADLINE_TEST = "headline test"
    EXPANSION = "expansion"
    REWRITE = "rewrite"
    LIVE_BLOG = "live blog"


@dataclass(frozen=True, slots=True)
class Flag:
    """One thing that stands out: ``version`` counts from 0 in the history at hand, ``reason`` is for people."""

    kind: FlagKind
    version: int
    reason: str


@dataclass(frozen=True, slots=True)
class Touch:
    """What one or more changes of a comparison have in common: a kind, what was done, and the greatest weight.

    ``kind`` is ``None`` for the line that stands for changes of any kind (and of none).
    """

    kind: Kind | None
    operations: tuple[Operation, ...]
    weight: float


Stretches = tuple[tuple[str, str], ...]
"""Marked text: pairs of a mark ("del", "ins" or nothing) and a stretch of text."""


@dataclass(frozen=True, slots=True)
class Glimpse:
    """What a list shows of the way from one version to the next, in no language of ours.

    ``headline`` is empty where it stands as it was; ``passage`` is the most telling change below it with some words
    around it. Where its words only ``moved``, that names what was done to them. ``language`` and ``direction`` are
    those of the newer text, ``changes`` counts its paragraphs that were changed. ``empty`` says that nothing was.
    """

    headline: Stretches = ()
    passage: Stretches = ()
    moved: tuple[Operation, ...] = ()
    language: str = ""
    direction: str = "ltr"
    changes: int = 0
    empty: bool = False


@dataclass(frozen=True, slots=True)
class Account:
    """What a version's changes come to. ``weight`` is from 0 to 100.

    ``changes`` counts headline, byline and paragraph changes. ``added`` and ``removed`` hold the words that came and
    went, in reading order, passages parted by :data:`BREAK`. ``glimpse`` is what a list shows of them, and ``written``
    the comparison without its texts (see :mod:`replate.retelling`), empty where it is not to be told again. ``rules``
    names those by which it was made.
    """

    weight: float
    verdict: Umbrella
    changes: int
    touches: tuple[Touch, ...] = ()
    flags: tuple[Flag, ...] = ()
    added: str = ""
    removed: str = ""
    glimpse: Glimpse | None = None
    written: bytes = b""
    rules: str = ""


@dataclass(frozen=True, slots=True)
class AccountLine:
    """What is shown of a version's account in a list. ``version`` is its row id; ``kinds`` in the order of Kind."""

    version: int
    weight: float
    verdict: Umbrella
    changes: int
    kinds: tuple[Kind, ...] = ()
    flags: tuple[Flag, ...] = ()


BREAK = " \ue000 "  # a character for private use: a word of its own to a search index, and in no text
