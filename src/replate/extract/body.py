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

from replate.extract.lines import is_furniture_line, is_head_line
from replate.extract.options import Options
from replate.extract.others import later_stories
from replate.extract.tree import simplified
from replate.extract.visible import Piece
from replate.model import BlockKind

logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # it logs each page it makes nothing of

_SPACE = re.compile(r"\s+|\|")
_MASS = 0.85
_SMALL_SHARE = 0.1
_NEAR = 4_000
_LONG = 40
_PARAGRAPH = 100
_LOOSE = frozenset(
    "p li ul ol dl dt dd table thead tbody tfoot tr td th caption blockquote figure figcaption h1 h2 h3 h4 h5 h6 pre".split()
)


@dataclass(frozen=True, slots=True)
class Body:
    """The pieces of an article in reading order, and of each whether it is furniture and whether it is a notice."""

    pieces: tuple[Piece, ...]
    furniture: tuple[bool, ...]
    notices: tuple[bool, ...]

    @property
    def article(self) -> tuple[Piece, ...]:
        """The pieces that are the article's own text: neither furniture nor notices."""
        marks = zip(self.pieces, self.furniture, self.notices, strict=True)
        return tuple(piece for piece, furniture, notice in marks if not furniture and not notice)


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A piece that might be the article's, with what is known for and against it."""

    piece: Piece
    notice: bool
    vote: bool = False


def find_body(
    root: html.HtmlElement, pieces: list[Piece], h1: Piece | None, notices: list[bool], options: Options
) -> Body:
    """Choose the pieces that are the article's body, and the notices around it. Takes furniture out of the tree."""
    believed = _believed(pieces) | later_stories(root, pieces, h1)
    for element in believed:
        _take_out(element)
    simplified(root, options)
    candidates = [
        _Candidate(piece, notice)
        for piece, notice in zip(pieces, notices, strict=True)
        if not piece.place.hidden and not _within(piece, believed)
    ]
    candidates = _voted(candidates, _extractor_text(root, options), options)
    container = _container(root, candidates)
    kept = _kept(candidates, set(container.iter()), h1)
    return Body(
        tuple(c.piece for c in kept),
        tuple(is_furniture_line(c.piece) for c in kept),
        tuple(c.notice for c in kept),
    )


# ── Furniture ────────────────────────────────────────────────────────────────────────────────────────


def _believed(pieces: list[Piece]) -> set[html.HtmlElement]:
    """Return the containers that call themselves furniture and hold next to none of the page's paragraphs."""
    total = 0
    mass: dict[html.HtmlElement, int] = {}
    for piece in pieces:
        if piece.place.hidden or piece.link_only or piece.element.tag != "p":
            continue
        total += len(piece.text)
        for around in piece.place.roots:
            mass[around.element] = mass.get(around.element, 0) + len(piece.text)
    named = {around.element for piece in pieces for around in piece.place.roots}
    return {element for element in named if mass.get(element, 0) <= _SMALL_SHARE * total and element.tag != "body"}


def _take_out(element: html.HtmlElement) -> None:
    """Remove an element with all it holds; the text after it stays."""
    if element.getparent() is not None:
        element.drop_tree()


def _within(piece: Piece, containers: set[html.HtmlElement]) -> bool:
    if any(around.element in containers for around in piece.place.roots):
        return True
    return bool(containers) and not containers.isdisjoint(piece.element.iterancestors("article", "div", "section"))


# ── The extractor's vote ─────────────────────────────────────────────────────────────────────────────


def _extractor_text(root: html.HtmlElement, options: Options) -> str:
    """Return the text that the extractor takes for the article's, without white space."""
    found = bare_extraction(
        root, favor_precision=True, include_comments=False, fast=not options.second_opinion, with_metadata=False
    )
    body = getattr(found, "body", None)
    return _SPACE.sub("", "".join(body.itertext())) if body is not None else ""


def _voted(candidates: list[_Candidate], text: str, options: Options) -> list[_Candidate]:
    """Mark the candidates that the extractor's text holds; where it found nothing, proper text stands in."""
    votes = _votes(text, candidates)
    if sum(len(c.piece.text) for c, vote in zip(candidates, votes, strict=True) if vote) < options.min_characters:
        votes = [not (c.piece.place.aside or c.piece.link_only) for c in candidates]
    return [replace(c, vote=vote) if vote else c for c, vote in zip(candidates, votes, strict=True)]


def _votes(text: str, candidates: list[_Candidate]) -> list[bool]:
    """Say of each candidate whether the text holds it; looked for in order, so that repeats match up."""
    votes = []
    position = 0
    for candidate in candidates:
        wanted = _SPACE.sub("", candidate.piece.text)
        at = text.find(wanted, position) if wanted else -1
        if 0 <= at - position < _NEAR:
            position = at + len(wanted)
        else:  # far away it is a repeat of something else, unless it is too long for that
            at = text.find(wanted) if len(wanted) > _LONG else -1
        votes.append(at >= 0)
    return votes


def _container(root: html.HtmlElement, candidates: list[_Candidate]) -> html.HtmlElement:
    """Return the deepest element that holds nearly all of the text that was voted for."""
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
    current = root
    while total:
        heavy = next((child for child in current if mass.get(child, 0) >= _MASS * total), None)
        if heavy is None:
            break
        current = heavy
    return current


# ── What stays ───────────────────────────────────────────────────────────────────────────────────────


def _kept(candidates: list[_Candidate], inside: set[html.HtmlElement], h1: Piece | None) -> list[_Candidate]:
    """Return what was voted for and what stands among it, and every notice on the page."""
    voted = [i for i, c in enumerate(candidates) if c.vote and c.piece.element in inside]
    if not voted:
        return []
    first, last = _after_headline(candidates, voted, h1), voted[-1]
    groups = {_group(candidates[i].piece) for i in voted}
    opening = next((i for i in voted if i >= first and len(candidates[i].piece.text) >= _PARAGRAPH), first)
    kept = []
    told: set[str] = set()
    for i, candidate in enumerate(candidates):
        piece = candidate.piece
        if candidate.notice:
            if piece.text not in told:
                kept.append(candidate)
            told.add(piece.text)
        elif i >= first and piece.element in inside and piece is not h1 and not (i < opening and is_head_line(piece)):
            among = _group(piece) in groups and not piece.place.aside and (i < last or not piece.link_only)
            if candidate.vote or among:
                kept.append(_with_kind(candidate, before=i <= opening))
    return kept


def _after_headline(candidates: list[_Candidate], voted: list[int], h1: Piece | None) -> int:
    """Return where the body begins: after the headline, if most of the chosen text comes after it."""
    position = next((i for i, c in enumerate(candidates) if c.piece is h1), -1)
    after = [i for i in voted if i > position]
    size = sum(len(candidates[i].piece.text) for i in voted)
    if sum(len(candidates[i].piece.text) for i in after) * 2 < size:
        return voted[0]
    return after[0]


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
