"""Other stories that a page carries after its own, as endless scrolling appends them."""

from __future__ import annotations

from lxml import html

from replate.extract.visible import Piece

_ENOUGH = 400
_HEADLINE_LEVELS = (1, 2)


def later_stories(root: html.HtmlElement, pieces: list[Piece], h1: Piece | None) -> set[html.HtmlElement]:
    """Return the ``<article>`` elements that hold another story than the one under the page's headline.

    Only where the article with the headline is a full one, and only those that come after it with a headline
    of their own: sections and posts of the same story are often articles too.
    """
    if h1 is None:
        return set()
    own = next((e for e in h1.element.iterancestors("article")), None)
    if own is None:
        return set()
    size = sum(len(p.text) for p in pieces if p.element.tag == "p" and own in p.element.iterancestors("article"))
    if size < _ENOUGH:
        return set()
    outer = set(own.iterancestors())
    found: set[html.HtmlElement] = set()
    passed = False
    for article in root.iter("article"):
        if article is own:
            passed = True
        elif passed and article not in outer and own not in article.iterancestors():
            if _has_headline(article, h1):
                found.add(article)
    return found


def _has_headline(article: html.HtmlElement, h1: Piece) -> bool:
    heading = next(article.iter("h1", "h2"), None)
    return heading is not None and " ".join(heading.text_content().split()) != h1.text
