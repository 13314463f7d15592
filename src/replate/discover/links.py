"""Addresses named by a feed or page: absolute, http(s) only, each article once."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from urllib.parse import urljoin, urlsplit, urlunsplit

from replate.discover.limits import FeedLimits
from replate.model import Link
from replate.urls import canonical

# A browser ignores these inside an address too (WHATWG URL standard).
_IGNORED = re.compile(r"[\x00-\x1f\x7f]")


def absolute(address: str, base: str, limits: FeedLimits) -> str:
    """Return an address made absolute, without user name and password; ``""`` where it is not a web address."""
    text = _IGNORED.sub("", address).strip()
    if not text or len(text) > limits.max_url:
        return ""
    try:
        parts = urlsplit(urljoin(base, text))
        canonical(parts.geturl())  # says ValueError for whatever cannot be an article's address
    except ValueError:
        return ""
    url = urlunsplit((parts.scheme.lower(), parts.netloc.rpartition("@")[2], parts.path, parts.query, parts.fragment))
    return url if len(url) <= limits.max_url else ""


def distinct(
    links: Iterable[Link | None], feed_url: str, base: str, limits: FeedLimits
) -> tuple[tuple[Link, ...], int]:
    """Return the links made absolute, each article once and the feed itself left out, and how many were no use."""
    itself = _canonical_or_empty(feed_url)
    found: dict[str, Link] = {}
    unusable = 0
    for link in links:
        url = absolute(link.url, base, limits) if link else ""
        known_as = _canonical_or_empty(url)
        if link is None or not known_as or known_as == itself:
            unusable += 1
        else:
            found.setdefault(known_as, replace(link, url=url))
    return tuple(found.values()), unusable


def _canonical_or_empty(url: str) -> str:
    try:
        return canonical(url)
    except ValueError:
        return ""
