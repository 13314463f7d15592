"""An article of the demo with its script, and the edits that an editor can make. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from replate.errors import BadInputError
from replate.model import Block, BlockKind


@dataclass(frozen=True, slots=True)
class Text:
    """The words of an article: its headline and its blocks."""

    headline: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Edit:
    """One edit, made ``at`` seconds after opening. Its parts are applied in the order of the fields.

    Positions number blocks from 0. ``what`` says in plain words what is done; ``stamped`` whether the outlet
    moves its "modified" time; ``status`` takes the article down with that HTTP status.
    """

    at: float
    what: str
    stamped: bool = True
    headline: str = ""
    replace: tuple[tuple[str, str], ...] = ()
    split: tuple[int, str] | None = None
    merge: int | None = None
    move: tuple[int, int] | None = None
    remove: int | None = None
    add: tuple[tuple[int, str], ...] = ()
    notice: str = ""
    remove_notice: bool = False
    status: int = 0


@dataclass(frozen=True, slots=True)
class Article:
    """One article of an outlet as first published, and its script.

    It is there from ``appears_at`` on, and claims to have been published ``minutes_ago`` before that. Where
    ``copy_of`` names another article, its text is that one's at second ``copy_at``, with ``credit`` below.
    """

    outlet: str
    slug: str
    byline: str
    text: Text
    edits: tuple[Edit, ...] = ()
    appears_at: float = 0.0
    minutes_ago: float = 0.0
    copy_of: str = ""
    copy_at: float = 0.0
    credit: str = ""


def apply(text: Text, edit: Edit) -> Text:
    """Return the text after an edit. Raises ``BadInputError`` where the edit does not fit the text."""
    blocks = list(text.blocks)
    try:
        _in_place(blocks, edit)
        _whole_blocks(blocks, edit)
    except IndexError as error:
        raise BadInputError(f"the edit “{edit.what}” names a block that the article does not have") from error
    return Text(edit.headline or text.headline, tuple(blocks))


def _in_place(blocks: list[Block], edit: Edit) -> None:
    for old, new in edit.replace:
        number = _only_one(blocks, old, edit)
        blocks[number] = replace(blocks[number], text=blocks[number].text.replace(old, new))
    if edit.split is not None:
        number, second = edit.split[0], edit.split[1]
        whole = blocks[number].text
        at = whole.find(second)
        if at <= 0:
            raise BadInputError(f"the edit “{edit.what}” splits at words that are not in block {number}")
        parts = [replace(blocks[number], text=part) for part in (whole[:at].rstrip(), whole[at:])]
        blocks[number : number + 1] = parts
    if edit.merge is not None:
        joined = f"{blocks[edit.merge].text} {blocks[edit.merge + 1].text}"
        blocks[edit.merge : edit.merge + 2] = [replace(blocks[edit.merge], text=joined)]


def _only_one(blocks: Sequence[Block], words: str, edit: Edit) -> int:
    holding = [number for number, block in enumerate(blocks) if words in block.text]
    if len(holding) != 1 or blocks[holding[0]].text.count(words) != 1:
        raise BadInputError(f"the edit “{edit.what}” replaces words that must stand exactly once: {words[:60]}")
    return holding[0]


def _whole_blocks(blocks: list[Block], edit: Edit) -> None:
    if edit.move is not None:
        blocks.insert(edit.move[1], blocks.pop(edit.move[0]))
    if edit.remove is not None:
        blocks.pop(edit.remove)
    for number, words in edit.add:
        blocks.insert(number, Block(words))
    if edit.remove_notice:
        blocks[:] = [block for block in blocks if block.kind is not BlockKind.NOTICE]
    if edit.notice:
        blocks.append(Block(edit.notice, BlockKind.NOTICE))
