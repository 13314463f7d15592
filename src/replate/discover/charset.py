"""From bytes to text, whatever the labels say."""

from __future__ import annotations

import codecs
import re

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# The first characters of "<?xml" or "<rss" without a mark, in encodings that ASCII is not part of
# (XML 1.0, appendix F).
_STARTS = (
    (b"<\0\0\0", "utf-32-le"),
    (b"\0\0\0<", "utf-32-be"),
    (b"<\0", "utf-16-le"),
    (b"\0<", "utf-16-be"),
    (b"\x4c\x6f\xa7\x94", "cp037"),
)
_DECLARED = re.compile(rb"""^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([A-Za-z0-9._:-]{1,40})["']""")
_HTTP = re.compile(r"""charset\s*=\s*["']?([A-Za-z0-9._:-]{1,40})""", re.IGNORECASE)
# What publishers write and what they mean by it (WHATWG Encoding standard).
_MEANT = {"gb2312": "gb18030", "gbk": "gb18030", "iso8859-1": "cp1252", "ascii": "cp1252", "euc_kr": "cp949"}
# Encodings in which every byte is ASCII, so that the text would pass as UTF-8 as well.
_SEVEN_BIT = ("iso2022", "hz", "utf-7")
# Python knows these too; they are no charsets of documents, and some take quadratic time.
_NOT_CHARSETS = frozenset({"idna", "punycode", "unicode-escape", "raw-unicode-escape", "undefined"})
_TOLERATED = 4  # one damaged character in so many of the non-ASCII ones still makes it UTF-8


def text_of(body: bytes, content_type: str = "") -> str:
    """Return the text of an XML or JSON document.

    A byte order mark decides; then what is valid UTF-8 is UTF-8; then the charset of the Content-Type, then
    that of the XML declaration (RFC 7303), as far as the bytes fit. Never fails: damaged bytes become U+FFFD.
    """
    marked = _marked(body)
    if marked:
        return marked
    labels = [label for label in (_label(content_type), _declaration(body)) if label]
    seven_bit = [label for label in labels if label.startswith(_SEVEN_BIT)]
    for label in (*seven_bit, "utf-8", *labels):
        try:
            return body.decode(label)
        except UnicodeError:
            continue
    return _damaged(body)


def _marked(body: bytes) -> str:
    for mark, encoding in _BOMS:
        if body.startswith(mark):
            return body[len(mark) :].decode(encoding, "replace")
    for start, encoding in _STARTS:
        if body.startswith(start):
            return body.decode(encoding, "replace")
    return ""


def _label(content_type: str) -> str:
    found = _HTTP.search(content_type)
    return _known(found[1]) if found else ""


def _declaration(body: bytes) -> str:
    found = _DECLARED.match(body[:400])
    return _known(found[1].decode("ascii")) if found else ""


def _known(label: str) -> str:
    """Return the codec's own name for a label, ``""`` for what is no charset."""
    try:
        name = codecs.lookup(label).name
        b"a".decode(name)  # some codecs are not from bytes to text
    except (LookupError, UnicodeError):
        return ""
    return "" if name in _NOT_CHARSETS or name.startswith(("utf-16", "utf-32")) else _MEANT.get(name, name)


def _damaged(body: bytes) -> str:
    text = body.decode("utf-8", "replace")
    foreign = sum(len(run) for run in re.findall(r"[^\x00-\x7f]+", text))
    return text if text.count("\ufffd") * _TOLERATED <= foreign else body.decode("cp1252", "replace")
