"""Letters that a transfer broke: a passage that is known but for junk in it is the passage that is known.

A server that mistakes its charset shows "FÃ¤rja" or "F\ufffdrja" for "Färja", one that escapes twice "&#8217;" for an
apostrophe. Nobody has edited anything. Only a passage with such signs is looked at, and only where all its plain
letters and figures are those of a passage of the latest version; anything else stays as it was seen.
"""

from __future__ import annotations

import re
from dataclasses import replace
from html import unescape

from replate.decide.evidence import with_blocks, with_headline
from replate.model import Content

# U+FFFD; the bytes of UTF-8 read as Windows-1252; a reference left standing.
_JUNK = re.compile(
    "\ufffd|[\u00c2-\u00c5][\u0080-\u00bf\u0152-\u017e\u02c6\u02dc\u2013-\u2122 ]|\u00e2\u20ac|&#?\\w{2,8};"
)
_NOT_PLAIN = re.compile("[^A-Za-z0-9]+")
_PLAIN_SHARE = 0.5  # of a passage that are plain letters and figures, for these to tell it from others
_SHORTEST = 6


def mended(latest: Content, seen: Content) -> Content:
    """Return what a look saw with the passages put right that are the latest version's but for broken letters."""
    broken = {block.text for block in seen.blocks if _JUNK.search(block.text)}
    known = {_plain(block.text): block.text for block in latest.blocks} if broken else {}
    right = {text: known[_plain(text)] for text in broken if _plain(text) in known}
    right = {text: told for text, told in right.items() if _tells_apart(told)}
    if right:
        blocks = [replace(b, text=right[b.text]) if b.text in right else b for b in seen.blocks]
        seen = with_blocks(seen, blocks)
    if (
        _JUNK.search(seen.headline)
        and _plain(seen.headline) == _plain(latest.headline)
        and _tells_apart(latest.headline)
    ):
        seen = with_headline(seen, latest.headline)
    return seen


def _plain(text: str) -> str:
    """The plain letters and figures of a passage, which no charset breaks."""
    return _NOT_PLAIN.sub("", unescape(text))


def _tells_apart(text: str) -> bool:
    plain = len(_plain(text))
    return plain >= _SHORTEST and plain >= _PLAIN_SHARE * len(text)
