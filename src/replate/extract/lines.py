"""Lines that belong to the page wherever they stand: related links, stamps, calls to share or subscribe."""

from __future__ import annotations

import re

from replate.extract.visible import Piece

_POINTER = re.compile(
    r"^(?:read (?:more|next|also|full story|the full)|see (?:also|more)|more(?: on| from)?|also (?:read|see)|related|watch|listen|don['’]t miss"
    r"|recommended|lire aussi|à lire aussi|mehr zum thema|lesen sie auch|lea también|leer más|leggi anche)\b[^.!?]{0,40}?[:>»–-]?\s",
    re.IGNORECASE,
)


def is_furniture_line(piece: Piece) -> bool:
    """Say whether a line inside the article points elsewhere instead of telling something."""
    return piece.links > 0 and piece.linked * 2 >= len(piece.text) and _POINTER.search(piece.text) is not None
