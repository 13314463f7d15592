"""The visible text of a page as pieces: one per paragraph-like stretch, in reading order, with its surroundings.

A piece is cut where a browser would start a new line: at block elements and at doubled line breaks. Tags that
only style text join without inventing or losing a space.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from lxml import html

from replate.extract.decode import harmless
from replate.extract.furniture import Place, place_of
from replate.model import BlockKind

_SKIPPED_TAGS = (
    "script style template svg math canvas object embed iframe audio video map head title meta link base"
    " select option optgroup datalist textarea input button progress meter noscript noframes applet"
)
_SKIPPED = frozenset(_SKIPPED_TAGS.split())
_BLOCK_TAGS = (
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure"
    " footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary"
    " table tbody td tfoot th thead tr ul"
)
_BLOCKS = frozenset(_BLOCK_TAGS.split())
_KINDS = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), BlockKind.HEADING),
    **dict.fromkeys(("li", "dd", "dt"), BlockKind.LIST_ITEM),
    **dict.fromkeys(("figcaption", "caption"), BlockKind.CAPTION),
    "blockquote": BlockKind.QUOTE,
}
_SPACES = re.compile(r" *[\t\n\r\f\v][ \t\n\r\f\v]*| {2,}")  # not the single spaces, which are most
_ROW_CHARACTERS = 400
_CELL_SEPARATOR = " | "


@dataclass(frozen=True, slots=True)
class Piece:
    """One stretch of visible text.

    ``element`` is the block element that it stands in, ``linked`` how many of its characters are link text,
    ``links`` how many links it holds, ``place`` what its surroundings say of it, ``level`` the number of a heading
    (0 for anything else), ``stamp`` whether it stands in a ``<time>``.
    """

    text: str
    kind: BlockKind
    element: html.HtmlElement
    linked: int
    links: int
    place: Place
    level: int = 0

    @property
    def link_only(self) -> bool:
        """Whether (nearly) all of the text is link text."""
        return self.links > 0 and self.linked >= 0.8 * len(self.text)


def collapse(text: str) -> str:
    """Join runs of ASCII white space to one space, as a browser does, and trim; other spaces are text."""
    return _SPACES.sub(" ", text).strip()


def pieces(root: html.HtmlElement) -> list[Piece]:
    """Return all visible text of the tree, in document order."""
    walker = _Walker()
    body = root.find("body")
    start = body if body is not None else root
    walker.block(start, _Context(BlockKind.PARAGRAPH, Place()))
    return walker.found


@dataclass(frozen=True, slots=True)
class _Context:
    """What a block passes on to those inside it."""

    kind: BlockKind
    place: Place
    level: int = 0


@dataclass(slots=True)
class _Walker:
    """Gathers the text between two block borders, then turns it into a piece."""

    found: list[Piece] = field(default_factory=list)
    buffer: list[str] = field(default_factory=list)
    linked: int = 0
    links: int = 0
    in_link: int = 0
    breaks: int = 0

    def block(self, element: html.HtmlElement, context: _Context) -> None:
        """Walk a block element: what comes before it is a piece of its own, and so is what it holds."""
        start = len(self.found)
        self.content(element, element, context)
        self.flush(element, context)
        if element.tag == "tr":
            self.join_row(start, element)

    def content(self, element: html.HtmlElement, owner: html.HtmlElement, context: _Context) -> None:
        """Walk text and children of ``element``; text runs belong to ``owner``, the block around them."""
        if element.text is not None:
            self.say(element.text)
        for child in element:
            tag = child.tag
            if tag in _BLOCKS:
                self.flush(owner, context)
                if _says_anything(child):
                    self.block(child, _inside(child, context))
            elif tag == "br":
                self.line_break(owner, context)
            elif tag not in _SKIPPED:
                self.inline(child, owner, context)
            if child.tail is not None:
                self.say(child.tail)

    def inline(self, element: html.HtmlElement, owner: html.HtmlElement, context: _Context) -> None:
        """Walk an element that flows within a line."""
        is_link = element.tag == "a" and element.get("href") is not None
        place = context.place if is_link else place_of(element, context.place)
        if place is not context.place:
            context = replace(context, place=place)
        self.in_link += is_link
        self.links += is_link
        self.content(element, owner, context)
        self.in_link -= is_link

    def say(self, text: str | None) -> None:
        """Add text to the current run."""
        if not text or (not self.buffer and text.isspace()):  # white space before anything else is not shown
            return
        self.buffer.append(text)
        if (self.breaks or self.in_link) and not text.isspace():
            self.breaks = 0
            if self.in_link:
                self.linked += len(text.strip())

    def line_break(self, owner: html.HtmlElement, context: _Context) -> None:
        """A second break in a row ends the paragraph; a single one is a space."""
        self.breaks += 1
        if self.breaks > 1:
            self.flush(owner, context)
        else:
            self.buffer.append(" ")

    def flush(self, owner: html.HtmlElement, context: _Context) -> None:
        """End the current run; it becomes a piece if it says anything."""
        if not self.buffer:
            if not self.in_link:  # a link around blocks goes on; one around nothing (a picture) does not
                self.linked, self.links, self.breaks = 0, 0, 0
            return
        text = "".join(self.buffer)
        text = "" if text.isspace() else collapse(harmless(text))
        if text:
            self.found.append(Piece(text, context.kind, owner, self.linked, self.links, context.place, context.level))
        self.buffer.clear()
        self.linked, self.links, self.breaks = 0, 0, 0

    def join_row(self, start: int, row: html.HtmlElement) -> None:
        """Make one piece of a table row whose cells hold one short text each; layout tables stay as they are."""
        cells = self.found[start:]
        owners = {id(piece.element) for piece in cells}
        simple = all(piece.element.getparent() is row or len(cells) <= len(row) for piece in cells)
        if len(cells) < 2 or not simple or len(owners) < len(cells):
            return
        if sum(len(piece.text) for piece in cells) > _ROW_CHARACTERS:
            return
        del self.found[start:]
        self.found.append(
            Piece(
                _CELL_SEPARATOR.join(piece.text for piece in cells),
                BlockKind.LIST_ITEM,
                row,
                sum(piece.linked for piece in cells),
                sum(piece.links for piece in cells),
                cells[0].place,
            )
        )


def _says_anything(block: html.HtmlElement) -> bool:
    """Say whether a block is worth a walk: not empty, nor a mere menu, which can be a third of a page's elements."""
    if not len(block):
        return bool(block.text) and not block.text.isspace()
    return block.tag != "nav" or block.find(".//p") is not None


def _inside(element: html.HtmlElement, context: _Context) -> _Context:
    """Return the context that holds inside a block element."""
    tag = element.tag
    place = place_of(element, context.place)
    kind = _KINDS.get(tag, context.kind)
    if context.kind in (BlockKind.QUOTE, BlockKind.CAPTION) and kind is not BlockKind.HEADING:
        kind = context.kind
    if place.caption and kind is BlockKind.PARAGRAPH:
        kind = BlockKind.CAPTION
    level = int(tag[1]) if kind is BlockKind.HEADING and tag[0] == "h" and tag[1:].isdigit() else context.level
    if kind is context.kind and place is context.place and level == context.level:
        return context
    return _Context(kind, place, level if kind is BlockKind.HEADING else 0)
