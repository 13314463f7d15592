"""A fingerprint of all that is read off a page: two pages with the same one say the same."""

from __future__ import annotations

import re
from hashlib import blake2b

from lxml import etree, html

# Scripts and style sheets are not read, save for statements; many hold something that is new at every answer, and so
# do hidden fields. In a tree written as XML no "<" or ">" stands in a text or a value: what is matched are elements.
_UNREAD = re.compile(
    rb"<(script|style)\b(?![^>]*ld\+json)[^>]*>[^<]*</\1>"
    rb"""|<input\b[^>]*\stype="hidden"[^>]*/>|<meta\b[^>]*\sname="csrf[^>]*/>""",
    re.IGNORECASE,
)


def fingerprint(root: html.HtmlElement, *, closed: bool) -> str:
    """Give 32 figures that two trees have in common only if what is read of them is the same.

    ``closed`` says whether the page's HTML came to its end, which the tree does not show.
    """
    seen = _UNREAD.sub(b"", etree.tostring(root, encoding="utf-8"))
    return blake2b(seen, digest_size=16, key=b"closed" if closed else b"open").hexdigest()
