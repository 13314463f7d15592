"""Which way a text is written. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from unicodedata import bidirectional

_LOOKED_AT = 200


def direction(text: str) -> str:
    """Give "rtl" or "ltr" by the first letter that has a direction (Unicode Annex 9, rule P2); ``""`` without one.

    Only the first few hundred characters are looked at.
    """
    for char in text[:_LOOKED_AT]:
        kind = bidirectional(char)
        if kind in ("R", "AL"):
            return "rtl"
        if kind == "L":
            return "ltr"
    return ""


def first_direction(texts: Iterable[str]) -> str:
    """Give the direction of the first of these texts that has one, as ``dir="auto"`` would; "ltr" where none has."""
    return next(filter(None, map(direction, texts)), "ltr")
