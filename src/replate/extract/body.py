"""Which pieces of a page are the article: an extractor votes, and the container it points at is read in full.

The extractor (trafilatura) is good at finding the article and less good at keeping every line of it the same
way from one look to the next. So its text is only used to find which pieces it chose; the pieces themselves,
their order and their kinds come from our own walk of the page, and short lines, tables and lists that stand
among chosen pieces are kept with them.
"""

from __future__ import annotations

import copy
import logging
import re
from dataclasses import dataclass

from lxml import html
from trafilatura import bare_extraction

from replate.extract.lines import is_furniture_line
from replate.extract.options import Options
from replate.extract.tree import simplified
from replate.extract.visible import Piece

logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # it logs each page it makes nothing of

_SPACE = re.compile(r"\s+|\|")
_MASS = 0.85
_SMALL_SHARE = 0.25


@dataclass(frozen=True, slots=True)
class Body:
    """The pieces of an article, whether each belongs to the page rather than the article, and their container."""

    pieces: tuple[Piece, ...]
    furniture: tuple[bool, ...]
    container: html.HtmlElement


def find_body(root: html.HtmlElement, pieces: list[Piece], options: Options) -> Body:
    """Choose the pieces that are the article's body."""
    votes = _votes(_extractor_text(root, options), pieces)
    if sum(len(p.text) for p, vote in zip(pieces, votes, strict=True) if vote) < options.min_characters:
        votes = [_plain_vote(piece) for piece in pieces]
    container = _container(root, pieces, votes)
    inside = {id(e) for e in container.iter()}
    chosen = [(piece, vote) for piece, vote in zip(pieces, votes, strict=True) if id(piece.element) in inside]
    kept = [(piece, vote) for piece, vote in chosen if _belongs(piece, vote=vote)]
    return Body(
        tuple(piece for piece, _ in kept),
        tuple(is_furniture_line(piece) for piece, _ in kept),
        container,
    )


def _extractor_text(root: html.HtmlElement, options: Options) -> str:
    """Return the text that the extractor takes for the article's, without white space."""
    tree = copy.deepcopy(root)
    simplified(tree, options)
    found = bare_extraction(
        tree, favor_precision=True, include_comments=False, fast=not options.second_opinion, with_metadata=False
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
        if at >= 0 and at - position < 4000:
            position = at + len(wanted)
        elif len(wanted) > 40:
            at = text.find(wanted)
        else:
            at = -1
        votes.append(at >= 0)
    return votes


def _plain_vote(piece: Piece) -> bool:
    """Stand in for the extractor where it finds nothing: proper text outside of furniture."""
    place = piece.place
    return not (place.furniture or place.aside or place.hidden or piece.link_only)


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


def _belongs(piece: Piece, *, vote: bool) -> bool:
    """Say whether a piece inside the container is kept."""
    place = piece.place
    if place.furniture or place.hidden:
        return False
    if vote:
        return True
    return not place.aside and not place.byline
