"""The bytes of a page as text: which charset it is in, and harmless characters only."""

from __future__ import annotations

import codecs
import re

from resiliparse.parse.encoding import detect_encoding, map_encoding_to_html5

_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_HTTP_CHARSET = re.compile(r"charset\s*=\s*[\"']?\s*([\w.:+-]+)", re.IGNORECASE)
_META_CHARSET = re.compile(rb"<meta[^>]{0,300}?charset\s*=\s*[\"']?\s*([\w.:+-]+)", re.IGNORECASE)
_XML_CHARSET = re.compile(rb"^\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.:+-]+)", re.IGNORECASE)
_META_WITHIN = 16_384

# What no text needs and what harms those who store, log or print it: C0 controls but tab and line ends,
# DEL and C1, surrogates, noncharacters.
_HARMFUL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")

_CONTROLS = bytes([*range(9), 0x0B, 0x0C, *range(0x0E, 0x20), 0x7F])

# A page declared in one charset may carry a stray byte; with more than one in so many it is in another.
_STRAY = 2_000


def decode(body: bytes, content_type: str = "") -> str:
    """Return the page as text without harmful characters.

    The charset is the first of byte order mark, HTTP header, ``<meta>`` and detection that can be believed
    (the order of the HTML standard, section 13.2.3.2), except that text which is proper UTF-8 and more than
    ASCII is UTF-8 whatever is declared: no other charset makes such bytes by chance. Bytes that do not fit
    become U+FFFD.
    """
    for bom, name in _BOMS:
        if body.startswith(bom):
            return harmless(body[len(bom) :].decode(name, "replace"))
    proper = _proper_utf8(body)
    if proper is not None:
        return proper
    for name in _declared(body, content_type):
        text = _try(body, name)
        if text is not None:
            return harmless(text)
    return harmless(body.decode(_known(detect_encoding(body)) or "utf-8", "replace"))


def harmless(text: str) -> str:
    """Drop control characters, surrogates and noncharacters; tabs and line ends stay."""
    return _HARMFUL.sub("", text)


def _proper_utf8(body: bytes) -> str | None:
    if body.isascii():
        return None  # may be one of the seven-bit charsets
    try:
        return body.translate(None, _CONTROLS).decode("utf-8")
    except UnicodeDecodeError:
        return None


def _declared(body: bytes, content_type: str) -> list[str]:
    """Return the charsets that the page claims, the most believable first."""
    found = [match[1] for match in [_HTTP_CHARSET.search(content_type)] if match]
    head = body[:_META_WITHIN]
    for pattern in (_META_CHARSET, _XML_CHARSET):
        match = pattern.search(head)
        if match:
            name = match[1].decode("ascii", "replace").lower()
            found.append("utf-8" if name.startswith("utf-16") else name)  # it was read as ASCII: it cannot be
    return [name for label in found if (name := _known(label))]


def _known(label: str | None) -> str:
    """Return a name Python knows for a label of the Encoding Standard, or ``""``."""
    if not label:
        return ""
    try:
        return codecs.lookup(map_encoding_to_html5(label) or label).name
    except LookupError:
        return ""


def _try(body: bytes, name: str) -> str | None:
    """Decode, allowing for a few stray bytes; ``None`` where the declaration cannot be true."""
    try:
        return body.decode(name)
    except UnicodeDecodeError:
        text = body.decode(name, "replace")
    return text if text.count("\ufffd") <= 1 + len(body) // _STRAY else None
