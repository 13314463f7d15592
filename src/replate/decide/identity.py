"""Whether the page that answered is still this article's, by the addresses it goes by."""

from __future__ import annotations

from urllib.parse import urlsplit

from replate.model import Capture, Extraction, Failure
from replate.urls import canonical


def leads_home(asked: str, answered: str) -> bool:
    """Tell whether an article's address was redirected to a front page."""
    if answered == asked:  # nearly always, and making an address canonical has its price
        return False
    return _depth(asked) > 0 and canonical_or_empty(asked) != canonical_or_empty(answered) and _is_front(answered)


def elsewhere(asked: str, answer: Capture | Failure, extraction: Extraction | None) -> str:
    """The other address that the page says (or the redirect shows) it belongs to, or ``""``."""
    stated = "" if extraction is None else canonical_or_empty(extraction.canonical_url)
    reached = canonical_or_empty(answer.final_url) if isinstance(answer, Capture) else ""
    own = canonical_or_empty(asked)
    return next((address for address in (stated, reached) if address and address != own), "")


def canonical_or_empty(url: str) -> str:
    """The canonical form of an address, or ``""`` where it is none."""
    try:
        return canonical(url) if url else ""
    except ValueError:
        return ""


def _is_front(url: str) -> bool:
    parts = urlsplit(url)
    return not parts.query and parts.path.strip("/").casefold() in {"", "home", "index.html", "index.php", "index.htm"}


def _depth(url: str) -> int:
    parts = urlsplit(url)
    return len([part for part in parts.path.split("/") if part]) + bool(parts.query)
