"""Which pieces of a page are the article: an extractor votes, and the container it points at is read in full.

The extractor (trafilatura) is good at finding the article and less good at keeping every line of it the same
way from one look to the next. So its text is only used to find which pieces it chose; the pieces themselves,
their order and their kinds come from our own walk of the page, and short lines, tables and lists that stand
among chosen pieces are kept with them.
"""

from __future__ import annotations

import logging
import re
from dataclasses import dataclass

from lxml import html
from trafilatura import bare_extraction

from replate.extract.lines import is_furniture_line
from replate.extract.options import Options
from replate.extract.tree import simplified
from replate.extract.visible import Piece
from replate.model import BlockKind

logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # it logs each page it makes nothing of

_SPACE = re.compile(r"\s+|\|")
_MASS = 0.85
_SMALL_SHARE = 0.1


@dataclass(frozen=True, slots=True)
class Body:
    """The pieces of an article, whether each belongs to the page rather than the article, and their container."""

    pieces: tuple[Piece, ...]
    furniture: tuple[bool, ...]
    container: html.HtmlElement


def find_body(root: html.HtmlElement, pieces: list[Piece], options: Options) -> Body:
    """Choose the pieces that are the article's body. Takes the furniture out of the tree."""
    believed = _believed(root, pieces)
    for element in believed:
        _take_out(element)
    simplified(root, options)
    open_pieces = [piece for piece in pieces if not piece.place.hidden and not _within(piece, believed)]
    votes = _votes(_extractor_text(root, options), open_pieces)
    if sum(len(p.text) for p, vote in zip(open_pieces, votes, strict=True) if vote) < options.min_characters:
        votes = [_plain_vote(piece) for piece in open_pieces]
    container = _container(root, open_pieces, votes)
    inside = set(container.iter())
    held = [(p, vote) for p, vote in zip(open_pieces, votes, strict=True) if p.element in inside]
    kept = _kept([piece for piece, _ in held], [vote for _, vote in held])
    return Body(tuple(kept), tuple(is_furniture_line(piece) for piece in kept), container)


def _kept(pieces: list[Piece], votes: list[bool]) -> list[Piece]:
    """Return what stays of the pieces inside the container: what was voted for and what stands among it."""
    first = next((i for i, vote in enumerate(votes) if vote), 0)
    last = max((i for i, vote in enumerate(votes) if vote), default=len(votes) - 1)
    groups = {_group(piece) for piece, vote in zip(pieces, votes, strict=True) if vote}
    kept = []
    for i, (piece, vote) in enumerate(zip(pieces, votes, strict=True)):
        among = first < i and _group(piece) in groups and not piece.place.aside
        if vote or (among and (i < last or not piece.link_only)):
            kept.append(piece)
    return kept


_LOOSE = frozenset("p li ul ol dl dt dd table thead tbody tfoot tr td th caption blockquote figure figcaption h1 h2 h3 h4 h5 h6 pre".split())


def _group(piece: Piece) -> html.HtmlElement:
    """Return the structural element that a piece stands in: the nearest that is no paragraph, list or table."""
    element = piece.element
    if element.tag not in _LOOSE:
        return element
    while element.tag in _LOOSE:
        parent = element.getparent()
        if parent is None:
            break
        element = parent
    return element


def _believed(root: html.HtmlElement, pieces: list[Piece]) -> set[html.HtmlElement]:
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
    parent = element.getparent()
    if parent is not None:
        element.drop_tree()


def _within(piece: Piece, containers: set[html.HtmlElement]) -> bool:
    return any(around.element in containers for around in piece.place.roots)


def _extractor_text(root: html.HtmlElement, options: Options) -> str:
    """Return the text that the extractor takes for the article's, without white space."""
    found = bare_extraction(
        root, favor_precision=True, include_comments=False, fast=not options.second_opinion, with_metadata=False
    )
    body = getattr(found, "body", None)
    return _SPACE.sub("", "".join(body.itertext())) if body is not None else ""


def _votes(text: str, pieces: list[Piece]) -> list[bool]:
    """Say of each piece whether the extractor's text holds it; found in order first, so that repeats match up."""
    votes = []
    position = 0
    for piece in pieces:
        wanted = _SPACE.sub("", piece.text)
        at = text.find(wanted, position) if wanted else -1
        if at >= 0 and at - position < 4000:  # noqa: PLR2004 - a repeat far away is another one
            position = at + len(wanted)
        elif len(wanted) > 40:  # noqa: PLR2004 - long text is hardly there by chance
            at = text.find(wanted)
        else:
            at = -1
        votes.append(at >= 0)
    return votes


def _plain_vote(piece: Piece) -> bool:
    """Stand in for the extractor where it finds nothing: proper text outside of furniture."""
    place = piece.place
    return not (place.aside or piece.link_only)


def _container(root: html.HtmlElement, pieces: list[Piece], votes: list[bool]) -> html.HtmlElement:
    """Return the deepest element that holds nearly all of the text that was voted for."""
    mass: dict[html.HtmlElement, int] = {}
    total = 0
    for piece, vote in zip(pieces, votes, strict=True):
        if not vote:
            continue
        total += len(piece.text)
        element = piece.element
        while element is not None:
            mass[element] = mass.get(element, 0) + len(piece.text)
            element = element.getparent()
    current = root
    while True:
        heavy = next((child for child in current if mass.get(child, 0) >= _MASS * total), None)
        if heavy is None or total == 0:
            return current
        current = heavy
