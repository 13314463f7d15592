"""Which pieces of a page are the article: an extractor votes, and the container it points at is read in full.

The extractor (trafilatura) is good at finding the article and less good at keeping every line of it the same
way from one look to the next. So its text is only used to find which pieces it chose; the pieces themselves,
their order and their kinds come from our own walk of the page, and short lines, tables and lists that stand
among chosen pieces are kept with them.
"""

from __future__ import annotations

import logging
import re
from dataclasses import dataclass, replace

from lxml import html
from trafilatura import bare_extraction
from trafilatura.settings import Extractor

from replate.extract.boxes import furniture_boxes, later_stories
from replate.extract.lines import is_button, is_furniture_line, is_head_line, leads_away
from replate.extract.options import Options
from replate.extract.tree import lightened, simplified
from replate.extract.visible import Piece
from replate.model import BlockKind

logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # it logs each page it makes nothing of

_BODY_NAME = re.compile(
    r"(?:article|story|post|entry)[_-]*(?:body|text|content)|(?:^|[\s_-])body(?:$|[\s_-])", re.IGNORECASE
)
_MASS = 0.85
_LITTLE = 0.5
_LONG = 40
_PARAGRAPH = 100
_MOST_BUTTONS = 3  # a longer row shares the page or leads on
_LOOSE_TAGS = (
    "p li ul ol dl dt dd table thead tbody tfoot tr td th caption blockquote figure figcaption h1 h2 h3 h4 h5 h6 pre"
)
_LOOSE = frozenset(_LOOSE_TAGS.split())
_TABLE = frozenset(("table", "tbody", "tr"))


@dataclass(frozen=True, slots=True)
class Body:
    """The pieces of an article in reading order, and of each whether it is furniture and whether it is a notice."""

    pieces: tuple[Piece, ...]
    furniture: tuple[bool, ...]
    notices: tuple[bool, ...]

    @property
    def told_by_editors(self) -> bool:
        """Whether all of the text is notices."""
        marks = tuple(zip(self.furniture, self.notices, strict=True))
        return any(self.notices) and all(furniture or notice for furniture, notice in marks)

    @property
    def article(self) -> tuple[Piece, ...]:
        """The pieces that are the article's own text: neither furniture nor notices.

        Where there is nothing but notices these are the text: a column of corrections, or the word of the editors
        that stands in the place of an article which they took back.
        """
        marks = tuple(zip(self.pieces, self.furniture, self.notices, strict=True))
        own = tuple(piece for piece, furniture, notice in marks if not furniture and not notice)
        return own or tuple(piece for piece, furniture, _ in marks if not furniture)


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A piece that might be the article's, with what is known for and against it.

    ``opening`` is a paragraph that belongs to the text though it stands in a container of its own before it.
    """

    piece: Piece
    notice: bool
    vote: bool = False
    opening: bool = False


def find_body(
    root: html.HtmlElement, pieces: list[Piece], h1: Piece | None, notices: list[bool], *, host: str, options: Options
) -> Body:
    """Choose the pieces that are the article's body, and the notices around it. Takes furniture out of the tree."""
    for element in furniture_boxes(root, pieces) | later_stories(pieces, h1):
        _take_out(element)
    simplified(root, options)
    left = set(root.iter())
    candidates = [
        _Candidate(piece, notice)
        for piece, notice in zip(pieces, notices, strict=True)
        if not piece.place.hidden and piece.element in left
    ]
    candidates = _voted(root, candidates, options)
    container = _container(root, candidates)
    inside = set(container.iter())
    kept = _kept(_with_opening(candidates, inside), inside, h1, host)
    return Body(
        tuple(c.piece for c in kept),
        tuple(is_furniture_line(c.piece) for c in kept),
        tuple(c.notice for c in kept),
    )


def _take_out(element: html.HtmlElement) -> None:
    """Remove an element with all it holds; the text after it stays."""
    if element.getparent() is not None:
        element.drop_tree()


# ── The extractor's vote ─────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class _Finding:
    """What the extractor takes for the article: all its text without white space, and its short lines one by one."""

    text: str = ""
    lines: frozenset[str] = frozenset()

    def holds(self, piece: Piece) -> bool:
        """Say whether a piece is part of it; a short one must be a line of its own, or it is there by chance."""
        wanted = _squeezed(piece.text)
        return wanted in self.text if len(wanted) > _LONG else wanted in self.lines


def _squeezed(text: str) -> str:
    return "".join(text.replace("|", "").split())


# What is surely text; and all that might be, by several methods, which takes the extractor twice the time.
_ASKED = (
    Extractor(output_format="txt", comments=False, fast=True, precision=True),
    Extractor(output_format="txt", comments=False),
)


def _asked(root: html.HtmlElement, how: Extractor) -> _Finding:
    """Ask the extractor for the article's text."""
    body = getattr(bare_extraction(lightened(root), options=how), "body", None)
    if body is None:
        return _Finding()
    lines: set[str] = set()
    for element in body.iter():
        whole = "".join(element.itertext()) if len(element) and element.tag != "body" else ""
        lines.update(_squeezed(text) for text in (whole, element.text, element.tail) if text and len(text) <= 4 * _LONG)
    return _Finding(_squeezed("".join(body.itertext())), frozenset(lines))


def _voted(root: html.HtmlElement, candidates: list[_Candidate], options: Options) -> list[_Candidate]:
    """Mark the candidates that the extractor chose.

    Where it chose little of the page's proper text it is asked again for all that might be text, and where
    that is little too, the proper text itself stands in.
    """
    enough = max(_LITTLE * sum(len(c.piece.text) for c in candidates if _is_prose(c.piece)), options.min_characters)
    chosen: list[_Candidate] = []
    for how in _ASKED:
        found = _mark(candidates, _asked(root, how))
        chosen = found if not chosen or _mass(found) > _mass(chosen) else chosen
        if _mass(chosen) >= enough:
            break
    if _mass(chosen) >= options.min_characters:
        return _with_chunks(chosen)
    return [replace(c, vote=not (c.piece.place.aside or c.piece.link_only)) for c in candidates]


def _with_chunks(candidates: list[_Candidate]) -> list[_Candidate]:
    """Add the paragraphs of containers named exactly like a chosen body: an article cut up around its adverts.

    Not past another top headline, where the next story in the same template begins.
    """
    groups = {_group(c.piece) for c in candidates if c.vote}
    names = {(group.tag, group.get("class")) for group in groups if _BODY_NAME.search(group.get("class", ""))}
    begun = False
    added = []
    for candidate in candidates:
        begun = begun or candidate.vote
        if begun and candidate.piece.level == 1 and not candidate.vote:
            break
        group = _group(candidate.piece)
        alike = group not in groups and (group.tag, group.get("class")) in names
        added.append(replace(candidate, vote=True) if alike and _is_prose(candidate.piece) else candidate)
    return added + candidates[len(added) :]


def _with_opening(candidates: list[_Candidate], inside: set[html.HtmlElement]) -> list[_Candidate]:
    """Mark the first paragraphs of an article that stand outside the container of the rest: a teaser for all readers.

    They stand between the headline and the text in the container, and were chosen or are made like its paragraphs.
    """
    within = [c.vote and c.piece.element in inside for c in candidates]
    first = next((i for i, c in enumerate(candidates) if within[i] and _is_prose(c.piece)), 0)
    above = next((i for i in range(first - 1, -1, -1) if candidates[i].piece.level in (1, 2)), first)
    makes = {_make(c.piece) for c, chosen in zip(candidates, within, strict=True) if chosen and _is_prose(c.piece)}
    roots = set(candidates[first].piece.place.roots) if candidates else set()
    marked = list(candidates)
    for i in range(above + 1, first):
        piece = candidates[i].piece
        told = len(piece.text) > _LONG and not piece.link_only and not piece.place.aside
        if told and not within[i] and _make(piece) in makes and roots.issuperset(piece.place.roots):
            marked[i] = replace(candidates[i], opening=True)
    return marked


def _make(piece: Piece) -> tuple[str, str]:
    """What a piece's element is called, by which the paragraphs of one text are alike."""
    return str(piece.element.tag), piece.element.get("class", "")


def _mark(candidates: list[_Candidate], finding: _Finding) -> list[_Candidate]:
    return [replace(c, vote=True) if finding.holds(c.piece) else c for c in candidates]


def _mass(candidates: list[_Candidate]) -> int:
    return sum(len(c.piece.text) for c in candidates if c.vote)


def _is_prose(piece: Piece) -> bool:
    """Say whether a piece reads like a paragraph of an article."""
    return (
        len(piece.text) >= _PARAGRAPH
        and not piece.link_only
        and not piece.place.aside
        and piece.kind is not BlockKind.CAPTION
    )


def _container(root: html.HtmlElement, candidates: list[_Candidate]) -> html.HtmlElement:
    """Return the deepest structural element that holds nearly all of the text that was voted for.

    A cell that does so belongs to a table that lays out the page.
    """
    mass: dict[html.HtmlElement, int] = {}
    total = 0
    for candidate in candidates:
        if not candidate.vote:
            continue
        size = len(candidate.piece.text)
        total += size
        element = candidate.piece.element
        while element is not None:
            mass[element] = mass.get(element, 0) + size
            element = element.getparent()
    current = found = root
    while total:
        heavy = next((child for child in current if mass.get(child, 0) >= _MASS * total), None)
        if heavy is None or (heavy.tag in _LOOSE and heavy.tag not in _TABLE and heavy.tag != "td"):
            break
        current = heavy
        if heavy.tag not in _TABLE:
            found = heavy
    return found


# ── What stays ───────────────────────────────────────────────────────────────────────────────────────


def _kept(candidates: list[_Candidate], inside: set[html.HtmlElement], h1: Piece | None, host: str) -> list[_Candidate]:
    """Return what was voted for and what stands among it, and every notice on the page."""
    span = _span(candidates, inside, h1)
    kept = []
    told: set[str] = set()
    for i, candidate in enumerate(candidates):
        piece = candidate.piece
        if candidate.notice:
            if piece.text not in told:
                kept.append(candidate)
            told.add(piece.text)
        elif h1 is not None and piece.text == h1.text:
            continue  # the headline once more, as boxes for sharing have it
        elif candidate.opening or i in span.buttons:
            kept.append(candidate)
        elif i < span.start or piece.element not in inside or piece is h1 or (i < span.opening and is_head_line(piece)):
            continue
        elif candidate.vote or _stands_among(i, piece, span, host):
            kept.append(_with_kind(candidate, before=i <= span.opening))
    return kept


@dataclass(frozen=True, slots=True)
class _Span:
    """Where the body lies: the positions of its start, first chosen piece, first paragraph and last chosen piece.

    ``groups`` are the structural elements that hold chosen pieces, ``makes`` what chosen paragraphs are called;
    ``rows`` the positions of link lines after it that stand two or more together, ``buttons`` those of the links
    to be pressed that end it.
    """

    start: int
    first: int
    opening: int
    last: int
    groups: frozenset[html.HtmlElement]
    makes: frozenset[tuple[str, str]]
    rows: frozenset[int] = frozenset()
    buttons: frozenset[int] = frozenset()


def _span(candidates: list[_Candidate], inside: set[html.HtmlElement], h1: Piece | None) -> _Span:
    voted = [i for i, c in enumerate(candidates) if c.vote and c.piece.element in inside]
    if not voted:
        return _Span(len(candidates), 0, 0, 0, frozenset(), frozenset())
    headline = next((i for i, c in enumerate(candidates) if c.piece is h1), -1)
    size = sum(len(candidates[i].piece.text) for i in voted)
    after = [i for i in voted if i > headline]
    under = sum(len(candidates[i].piece.text) for i in after) * 2 >= size  # else that is no headline of this text
    first = after[0] if under else voted[0]
    groups = frozenset(_group(candidates[i].piece) for i in voted)
    return _Span(
        start=headline + 1 if under else first,
        first=first,
        opening=next((i for i in voted if i >= first and len(candidates[i].piece.text) >= _PARAGRAPH), first),
        last=voted[-1],
        groups=groups,
        makes=frozenset(_make(candidates[i].piece) for i in voted if _is_prose(candidates[i].piece)),
        rows=_rows(candidates, voted[-1] + 1),
        buttons=_buttons(candidates, voted[-1] + 1, groups),
    )


def _rows(candidates: list[_Candidate], start: int) -> frozenset[int]:
    """Return the positions from ``start`` on of link lines that have another beside them."""
    links = {i for i in range(start, len(candidates)) if candidates[i].piece.link_only}
    return frozenset(i for i in links if i - 1 in links or i + 1 in links)


def _buttons(candidates: list[_Candidate], start: int, groups: frozenset[html.HtmlElement]) -> frozenset[int]:
    """Return the positions of the buttons right after the text, in elements of their own in or beside those of it."""
    around = groups | {group.getparent() for group in groups}
    found = []
    for i, candidate in enumerate(candidates[start : start + _MOST_BUTTONS], start):
        piece = candidate.piece
        if piece.place.aside or not is_button(piece) or _group(piece).getparent() not in around:
            break
        found.append(i)
    return frozenset(found)


def _stands_among(position: int, piece: Piece, span: _Span, host: str) -> bool:
    """Say whether a piece that was not chosen belongs to the text around it.

    A line that is only a link does so too; what of them changes by itself is learned from later looks. But of
    headings that lead elsewhere and of a row of link lines under the text, which are what else the site has to
    offer, only sentences, buttons and what leads to another site stay.
    """
    if piece.place.insert:
        return True
    if piece.place.aside:
        return False
    if not _belongs(position, piece, span):
        return is_button(piece) and span.first < position < span.last
    if not piece.link_only or piece.text[-1] == "." or leads_away(piece, host) or is_button(piece):
        return True
    return span.first < position and position not in span.rows and piece.kind is not BlockKind.HEADING


def _belongs(position: int, piece: Piece, span: _Span) -> bool:
    """Say whether a piece stands in an element that holds chosen pieces, or is a line or paragraph between them."""
    group = _group(piece)
    if group in span.groups:
        return True
    if not span.first < position < span.last:
        return False
    if _is_prose(piece) and piece.element.get("class") and _make(piece) in span.makes:
        return True
    line = group is piece.element and not piece.links and len(piece.text) < _PARAGRAPH
    return line and group.getparent() in span.groups


def _with_kind(candidate: _Candidate, *, before: bool) -> _Candidate:
    """Mark a standfirst, which stands before the first paragraph or is it."""
    piece = candidate.piece
    if before and piece.place.standfirst and piece.kind in (BlockKind.PARAGRAPH, BlockKind.HEADING):
        return replace(candidate, piece=replace(piece, kind=BlockKind.STANDFIRST))
    return candidate


def _group(piece: Piece) -> html.HtmlElement:
    """Return the structural element that a piece stands in: the nearest that is no paragraph, list or table."""
    element = piece.element
    while element.tag in _LOOSE:
        parent = element.getparent()
        if parent is None:
            break
        element = parent
    return element
