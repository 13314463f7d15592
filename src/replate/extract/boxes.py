"""Containers that hold what belongs to the page: told by their names, by a form in them, or by their heading.

Class names are hashed on many sites, so names alone are not enough; a box that asks for an e-mail address or
opens with "Most read" is furniture whatever it is called.
"""

from __future__ import annotations

import re
from itertools import islice

from lxml import html

from replate.extract import phrases
from replate.extract.furniture import Root
from replate.extract.visible import Piece
from replate.model import BlockKind

_SMALL_SHARE = 0.1
_BOX_SHARE = 0.5
_BOX_CHARACTERS = 160  # a box of a line or two is one beside a text of a few lines, too
_FORM_CHARACTERS = 500
_DIALOGS = frozenset(("dialog", "alertdialog"))  # they stand over a text, whatever they say
_HEADING_CHARACTERS = 80
_OTHER_ENOUGH = 400
_WRAPPERS = frozenset(
    ("div", "section", "aside", "fieldset", "figure", "ul", "ol", "li", "article", "footer", "header", "form")
)
_HEADING = re.compile(
    r"^\W{0,3}(?:(?:\d[\d.,]* |no |all |reader |readers['’]? |leave a |post a "
    r"|add a |view |show )?comments?(?: \(?\d+\)?)?|(?:join the )?(?:conversation|"
    r"discussion)|leave a reply|responses"
    r"|more (?:from|on|in|like|stories|news|articles|top|coverage|to read|headlines)"
    r"\b.{0,50}|related\b.{0,30}|recommended\b.{0,30}|suggested\b.{0,30}|most "
    r"(?:read|popular|viewed|shared|watched|commented|recent)\b.{0,30}"
    r"|(?:popular|trending|latest|top|recent|other|featured|today['’]s|editors?['’]?s?)"
    r"(?: \w+)? (?:stories|news|articles|posts|headlines|videos|picks|reads|now|"
    r"topics)|trending|popular|what['’]s (?:hot|new|trending)"
    r"|you (?:may|might) (?:also )?(?:like|enjoy|be interested)\b.{0,30}|also "
    r"(?:read|on|in)\b.{0,30}|read (?:next|more|also)\b.{0,30}|up next|next (?:up|"
    r"story|article)|around the web|from (?:our|the) (?:partners|web|archive)"
    r"|sponsored\b.{0,20}|paid (?:content|post)\b.{0,20}"
    r"|don['’]t miss\b.{0,20}|in case you missed it|explore (?:more|further|the "
    r"topic)|keep reading|continue reading|what to read next|share (?:this|on|"
    r"via|article|story)\b.{0,30}|follow us\b.{0,30}|about the authors?|(?:sign "
    r"up|subscribe)\b.{0,60}|(?:our )?newsletters?"
    r"|(?:\d+ )?kommentare?(?: \(\d+\))?|mehr (?:zum thema|aus|von|artikel)\b.{0,30}|"
    r"meistgelesen\w*|das könnte (?:sie|dich) (?:auch )?interessieren|auch interessant|"
    r"weitere (?:artikel|themen|nachrichten)\b.{0,20}|empfohlen\w*.{0,20}"
    r"|(?:\d+ )?commentaires?(?: \(\d+\))?|à lire (?:aussi|également)|sur le "
    r"même (?:sujet|thème)|les plus lus|lire aussi|articles? (?:liés|similaires)"
    r"|vous aimerez aussi|dans la même rubrique"
    r"|(?:\d+ )?comentarios?(?: \(\d+\))?|lo más (?:leído|visto)|noticias relacionadas|"
    r"te puede interesar|también te puede interesar|artículos relacionados|más "
    r"(?:noticias|información|sobre)\b.{0,30})\W*$",
    re.IGNORECASE,
)


def furniture_boxes(root: html.HtmlElement, pieces: list[Piece]) -> set[html.HtmlElement]:
    """Return the elements that hold furniture and next to nothing else."""
    return _named(pieces) | _asking(root, pieces) | _headed(pieces) | _consenting(root, pieces)


def is_box_heading(text: str) -> bool:
    """Say whether a line is the heading of what a page offers beside its article."""
    return len(text) <= _HEADING_CHARACTERS and _HEADING.match(text) is not None


def _named(pieces: list[Piece]) -> set[html.HtmlElement]:
    """Return the containers that call themselves furniture and hold next to none of the page's paragraphs."""
    total = 0
    mass: dict[html.HtmlElement, int] = {}
    for piece in pieces:
        if piece.place.hidden or piece.link_only or piece.element.tag != "p":
            continue
        total += len(piece.text)
        for around in piece.place.roots:
            mass[around.element] = mass.get(around.element, 0) + len(piece.text)
    named = {around for piece in pieces for around in piece.place.roots if around.element.tag != "body"}
    return {around.element for around in named if _is_small(around, mass.get(around.element, 0), total)}


def _is_small(around: Root, mass: int, total: int) -> bool:
    """Say whether a box holds next to none of the page's paragraphs, or no more than a line or two of some lines."""
    box = around.element
    if mass <= (_BOX_SHARE if around.name in _DIALOGS else _SMALL_SHARE) * total:
        return True
    return mass <= min(_BOX_CHARACTERS, _BOX_SHARE * total) and _length(box) <= 2 * _BOX_CHARACTERS


def _asking(root: html.HtmlElement, pieces: list[Piece]) -> set[html.HtmlElement]:
    """Return small boxes around forms: sign-up boxes, search, polls. A form around the whole page is none."""
    limit = min(_FORM_CHARACTERS, _SMALL_SHARE * sum(len(piece.text) for piece in pieces))
    found = set()
    for form in root.iter("form"):
        box = _widest(form, limit)
        if box is not None:
            found.add(box)
    return found


def _widest(form: html.HtmlElement, limit: float) -> html.HtmlElement | None:
    """Return the widest element around a form that still holds no more text than ``limit``."""
    box = None
    element = form
    while element is not None and element.tag in _WRAPPERS and _length(element) <= limit:
        box = element
        element = element.getparent()
    return box


def _length(element: html.HtmlElement) -> int:
    return sum(len(text) - text.count("\n") for text in element.itertext() if not text.isspace())


def _consenting(root: html.HtmlElement, pieces: list[Piece]) -> set[html.HtmlElement]:
    """Return the small boxes around buttons that ask for consent to cookies beside a text of more words."""
    buttons = {around for button in root.iter("button") for around in _two_around(button)}
    if not buttons:
        return set()
    prose = sum(len(p.text) for p in pieces if p.element.tag == "p" and not p.link_only and not p.place.hidden)
    limit = min(_FORM_CHARACTERS, _BOX_SHARE * prose)
    texts = ((box, _short_text(box, limit)) for box in buttons if box.tag in _WRAPPERS)
    return {box for box, text in texts if phrases.CONSENT.search(text)}


def _two_around(element: html.HtmlElement) -> list[html.HtmlElement]:
    return list(islice(element.iterancestors(), 2))


def _short_text(element: html.HtmlElement, limit: float) -> str:
    """Return the text of an element, or ``""`` as soon as it turns out longer than ``limit``."""
    found, length = [], 0
    for text in element.itertext():
        length += len(text.strip())
        if length > limit:
            return ""
        found.append(text)
    return " ".join(" ".join(found).split())


def _headed(pieces: list[Piece]) -> set[html.HtmlElement]:
    """Return the elements that open with a heading like "Most read" or "12 comments"."""
    found = set()
    total = sum(len(piece.text) for piece in pieces)
    for i, piece in enumerate(pieces):
        if piece.kind is BlockKind.HEADING and is_box_heading(piece.text):
            box = _opened_by(piece, pieces[i - 1] if i else None)
            if box is not None and sum(len(text) for text in box.itertext()) <= _BOX_SHARE * total:
                found.add(box)
    return found


def _opened_by(heading: Piece, before: Piece | None) -> html.HtmlElement | None:
    """Return the widest element whose first text is this heading; ``None`` where the heading stands among others."""
    earlier = set(before.element.iterancestors()) | {before.element} if before is not None else set()
    box = None
    for element in heading.element.iterancestors():
        if element in earlier or element.tag not in _WRAPPERS:
            break
        box = element
    return box


def later_stories(pieces: list[Piece], h1: Piece | None) -> set[html.HtmlElement]:
    """Return the ``<article>`` elements that hold another story, as endless scrolling appends them.

    Only those that come after a full text of the page's own and open with a top headline that is not the
    page's: sections and posts of the same story are often articles too.
    """
    starts: dict[html.HtmlElement, int] = {}
    before = 0
    for piece in pieces:
        for article in piece.element.iterancestors("article"):
            starts.setdefault(article, before)
        if piece.element.tag == "p" and not piece.link_only:
            before += len(piece.text)
    own = set(h1.element.iterancestors("article")) if h1 is not None else set()
    headline = h1.text if h1 is not None else ""
    return {
        article
        for article, already in starts.items()
        if already >= _OTHER_ENOUGH and article not in own and _is_other(article, headline, own)
    }


def _is_other(article: html.HtmlElement, headline: str, own: set[html.HtmlElement]) -> bool:
    """Say whether an article opens with a headline of another story; beside the page's own a lesser one will do."""
    beside = bool(own) and own.isdisjoint(article.iterancestors())
    heading = next(article.iter("h1", "h2") if beside else article.iter("h1"), None)
    return heading is not None and " ".join(heading.text_content().split()) != headline
