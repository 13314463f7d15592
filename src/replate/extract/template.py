"""The marks of a page's design: in which elements its headings and paragraphs stand, not what they say."""

from __future__ import annotations

from functools import lru_cache

from lxml import html

from replate.model import CLOSED

_TEXT = ("h1", "h2", "h3", "p", "li", "blockquote", "figcaption")
_MOST = 40
_END = 4000  # characters; comments and scripts may follow the end of a page


def read_template(root: html.HtmlElement, text: str) -> tuple[str, ...]:
    """Give marks that are alike for pages of one design, and :data:`CLOSED` where the HTML comes to its end."""
    marks: dict[str, None] = {}
    for element in root.iter(*_TEXT):
        parent = element.getparent()
        marks[f"{'' if parent is None else _named(parent)}>{_named(element)}"] = None
        if len(marks) >= _MOST:
            break
    return (*sorted(marks), *((CLOSED,) if is_closed(text) else ()))


def is_closed(text: str) -> bool:
    """Say whether a page's HTML comes to its end."""
    tail = text[-_END:].lower()
    return "</html" in tail or "</body" in tail


def _named(element: html.HtmlElement) -> str:
    return _name(str(element.tag), element.get("class", ""))


@lru_cache(4096)
def _name(tag: str, classes: str) -> str:
    """An element's name and first class; classes with figures in them are often made anew at every build."""
    first = next((word for word in classes.split() if not any(c.isdigit() for c in word)), "")
    return f"{tag}.{first[:40]}" if first else tag
