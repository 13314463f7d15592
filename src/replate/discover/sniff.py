"""Whether bytes are a feed, by their first element and not by their label."""

from __future__ import annotations

import re

from replate.discover.charset import text_of
from replate.discover.slim import ROOTS

_HEAD = 8_192
_PROLOG = re.compile(r"(?:\s+|\ufeff|<\?.*?\?>|<!--.*?-->|<![^>\[]*(?:\[[^\]]*\]\s*)?>)*", re.DOTALL)
_ROOT = re.compile(r"<(?:[\w.-]+:)?([\w.-]+)")
_JSON_FEED = re.compile(r'"version"\s*:\s*"https?:(?:\\?/){2}(?:www\.)?jsonfeed\.org(?:\\?/)version')


def first_element(text: str) -> str:
    """Return the local name of the first element, in lower case; ``""`` where there is none."""
    prolog = _PROLOG.match(text[:_HEAD])
    found = _ROOT.match(text, prolog.end() if prolog else 0)
    return found[1].lower() if found else ""


def is_json(text: str) -> bool:
    """Whether a text is a JSON object by its first character."""
    return text[:_HEAD].lstrip("\ufeff \t\r\n").startswith("{")


def looks_like_feed(body: bytes, content_type: str = "") -> bool:
    """Whether a body is a feed (RSS, RDF, Atom, JSON Feed). The label only helps with the charset."""
    text = text_of(body[: 2 * _HEAD], content_type)
    return bool(_JSON_FEED.search(text)) if is_json(text) else first_element(text) in ROOTS
