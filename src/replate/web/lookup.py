"""From an address as people type or paste it to the article that is kept under it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from replate.store import Store
from replate.urls import canonical

_OTHER = {"https": "http", "http": "https"}


def keys(sought: str) -> tuple[str, ...]:
    """Give the canonical addresses that may be meant, the likeliest first; none where it is not an address."""
    given = (_key(form) for form in _forms(sought))
    return tuple(key for key in given if key)


def article_id(store: Store, wanted: Sequence[str]) -> int | None:
    """Give the id of the article known under the first of these addresses that is known at all."""
    known = store.article_ids(wanted)
    return next((known[key] for key in wanted if key in known), None)


def _forms(sought: str) -> tuple[str, ...]:
    """Complete an address typed without its scheme, mend a lost slash, and try the other of http and https."""
    scheme, parted, rest = re.sub(r"^(https?):/(?=[^/])", r"\1://", sought, flags=re.IGNORECASE).partition("://")
    if not parted:
        scheme, rest = "https", sought
    other = _OTHER.get(scheme.lower(), "")
    host = rest.partition("/")[0]
    if not other or "." not in host or " " in host:
        return ()
    return (f"{scheme}://{rest}", f"{other}://{rest}")


def _key(address: str) -> str:
    try:
        return canonical(address)
    except ValueError:
        return ""
