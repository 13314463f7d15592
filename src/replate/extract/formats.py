"""Answers that are no page at all, told by their first bytes before anything parses them."""

from __future__ import annotations

import re

from replate.extract.evidence import Refusal
from replate.model import Outcome

_MAGIC = (
    (b"%PDF", "a PDF file"),
    (b"\x89PNG", "an image"),
    (b"\xff\xd8\xff", "an image"),
    (b"GIF8", "an image"),
    (b"RIFF", "a media file"),
    (b"PK\x03\x04", "an archive or office file"),
    (b"\x1f\x8b", "a compressed file"),
    (b"\xd0\xcf\x11\xe0", "an office file"),
    (b"{\\rtf", "an office file"),
    (b"\x00asm", "a program"),
    (b"\x7fELF", "a program"),
)
_PAGE_TYPES = ("text/html", "application/xhtml+xml", "text/xml", "application/xml", "application/vnd.wap.xhtml+xml")
_UNNAMED_TYPES = ("", "text/plain", "application/octet-stream", "unknown/unknown", "*/*")
_SNIFFED = 4096
_OTHER_ROOT = re.compile(
    rb"\A(?:<\?xml[^>]{0,200}>\s*|<!--.{0,500}?-->\s*)*<(rss|feed|rdf:RDF|urlset|sitemapindex|Error|error|svg)\b",
    re.DOTALL,
)
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\r\x0c\x1b"))
_CONTROL_SHARE = 0.05


def refuse_bytes(body: bytes, content_type: str) -> Refusal | None:
    """Refuse what is no page before anything parses it."""
    start = body[:_SNIFFED].lstrip(b"\xef\xbb\xbf \t\r\n")
    if not start:
        return Refusal(Outcome.EMPTY, "the answer has no text")
    other = _other_format(start)
    if other:
        return Refusal(Outcome.NOT_ARTICLE, f"the answer is {other}, not a page")
    wide = body[:2] in (b"\xff\xfe", b"\xfe\xff")
    sample = body[:_SNIFFED]
    if not wide and len(sample) - len(sample.translate(None, _CONTROLS)) > _CONTROL_SHARE * len(sample):
        return Refusal(Outcome.NOT_ARTICLE, "the answer is binary, not a page")
    kind = content_type.partition(";")[0].strip().lower()
    if kind in _PAGE_TYPES or (kind in _UNNAMED_TYPES and (b"<" in start or wide)):
        return None
    if start.startswith(b"<") and kind.startswith("text/"):
        return None
    return Refusal(Outcome.NOT_ARTICLE, f"the answer is {kind or 'plain text'}, not a page")


def _other_format(start: bytes) -> str:
    """Name what the bytes begin as if that is no page, ``""`` if it may be one."""
    for magic, name in _MAGIC:
        if start.startswith(magic):
            return name
    other = _OTHER_ROOT.match(start)
    return "" if other is None else f"XML of another kind ({other[1].decode()})"
