"""A language in which every sentence of the catalogue stands in ⟦brackets⟧, and what is outside of them on a page.

Whatever a reader can see or hear that is neither in brackets nor something that was stored has been forgotten.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from gettext import NullTranslations

from lxml import html

from replate.text.speech import Speech

OPEN, CLOSE = "⟦", "⟧"
_NAMES = re.compile(r"\b(UTC|RSS|Atom|JSON|Re|plate|Replate)\b")
_ATTRIBUTES = ("aria-label", "title", "placeholder", "alt")
# What is stored, by the elements it stands in; what of ours stands amid it, again by its elements.
_STORED = "self::bdi or self::code or self::q or self::kbd or @dir or self::option[@value!=''] or @lang='en'"
_STORED += " or contains(concat(' ', @class, ' '), ' compared ') or contains(concat(' ', @class, ' '), ' brand ')"
_OURS = " or ".join(
    f"contains(concat(' ', @class, ' '), ' {name} ')" for name in ("vh", "note", "fold", "head", "aside")
)
_OURS += " or self::small"


class _Bracketed(NullTranslations):
    def gettext(self, message: str) -> str:
        return f"{OPEN}{message}{CLOSE}"

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        return f"{OPEN}{msgid1 if n == 1 else msgid2}{CLOSE}"


BRACKETS = Speech("qps", _Bracketed())


def forgotten(page: str, *, stored_title: bool = False) -> list[str]:
    """Give the texts and attributes of a page that are neither in brackets nor stored."""
    root = html.document_fromstring(page)
    left = root.xpath("//script|//style|//comment()")
    for node in left:
        node.drop_tree()
    if stored_title:
        root.find(".//title").text = ""
    texts, depth = [], 0
    for text, stored in _texts(root):
        bare, depth = _outside(text, depth)
        if not stored and _speaks(bare):
            texts.append(" ".join(bare.split()))
    assert depth == 0
    spoken = [node.get(name) for name in _ATTRIBUTES for node in root.xpath(f"//body//*[@{name}]")]
    return texts + [text for text in spoken if _speaks(_outside(text, 0)[0])]


def _texts(node: html.HtmlElement, *, stored: bool = False) -> Iterator[tuple[str, bool]]:
    """Give every text in the order of the page, and whether it stands in an element for what is stored."""
    if not isinstance(node.tag, str):
        return
    stored = (stored or bool(node.xpath(f"boolean({_STORED})"))) and not node.xpath(f"boolean({_OURS})")
    yield node.text or "", stored
    for child in node:
        yield from _texts(child, stored=stored)
        yield child.tail or "", stored


def _outside(text: str, depth: int) -> tuple[str, int]:
    bare = ""
    for char in text:
        depth += {OPEN: 1, CLOSE: -1}.get(char, 0)
        bare += char if depth == 0 else ""
    return bare, depth


def _speaks(text: str) -> bool:
    return any(char.isalpha() for char in _NAMES.sub("", text))
