"""Bytes of a saved page -> its text, with markup that leaked into the text taken out."""

from __future__ import annotations

import codecs
import html
import re

from replate.errors import BadInputError

MAX_BYTES = 8_000_000

_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_DECLARED = re.compile(rb"charset\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]{2,30})", re.IGNORECASE)
# No pattern looks past the next opening of its own kind, so that unclosed markup costs linear time.
_UNSEEN = re.compile(r"<(script|style)\b[^<>]*>(?:(?!</?\1\b).)*</\1\s*>", re.IGNORECASE | re.DOTALL)
_TAG = re.compile(r"</?[A-Za-z][^<>]{0,500}>|<!--(?:(?!<!--|-->).)*-->", re.DOTALL)
_INLINE = re.compile(
    r"</?(?:a|abbr|b|cite|code|em|font|i|mark|q|s|small|span|strong|sub|sup|u)\b[^<>]{0,500}>", re.IGNORECASE
)
_ENTITY = re.compile(r"&(?:[A-Za-z]{2,10}|#\d{1,7}|#[xX][0-9A-Fa-f]{1,6});")
_INVISIBLE = re.compile("[\u200b\u200c\u200d\u2060\ufeff\u00ad]")


def text_of(body: bytes, *, name: str) -> str:
    """Return the text of a file called ``name``: by its mark, as UTF-8, as it declares itself, or as Windows-1252.

    Raises ``BadInputError`` where it is empty, longer than ``MAX_BYTES`` or no text at all.
    """
    if not body.strip():
        raise BadInputError(f"{name} is empty; give a file that holds the page.")
    if len(body) > MAX_BYTES:
        raise BadInputError(f"{name} is larger than {MAX_BYTES:,} bytes; give one saved page per file.")
    text = _decoded(body)
    if "\0" in text or text.startswith("%PDF-"):
        raise BadInputError(f"{name} is not text; save the page as HTML or as plain text and import that.")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _decoded(body: bytes) -> str:
    for mark, codec in _BOMS:
        if body.startswith(mark):
            return body.decode(codec, errors="replace")
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError:
        return body.decode(_declared(body), errors="replace")


def _declared(body: bytes) -> str:
    """Name the character set that a page declares near its top, where Python knows it; else Windows-1252."""
    found = _DECLARED.search(body[:4096])
    try:
        codec = codecs.lookup(found.group(1).decode("ascii")).name if found else ""
    except LookupError:
        codec = ""
    # A page that says UTF-8 and is not must not be read as UTF-8; what is left is nearly always Western.
    return codec if codec and codec not in ("utf-8", "ascii") else "cp1252"


def plain(text: str) -> str:
    """Return one paragraph as plain text: leaked tags and entities resolved, white space made single spaces.

    Archives hold both raw and escaped markup, some escaped twice. What comes out is data, not markup:
    a lone ``<`` stays, and whoever shows the text escapes it.
    """
    for _ in range(2):
        text = html.unescape(_without_tags(text)) if _ENTITY.search(text) else text
    return " ".join(_INVISIBLE.sub("", _without_tags(text)).split())


def _without_tags(text: str) -> str:
    """Drop tags; only those of blocks part words."""
    return _TAG.sub(" ", _INLINE.sub("", _UNSEEN.sub(" ", text))) if "<" in text else text
