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
    return _resolved(address, base, limits)[0]


def _resolved(address: str, base: str, limits: FeedLimits) -> tuple[str, str]:
    """Return an address made absolute and its canonical form, two empty strings where it is not a web address."""
    text = _IGNORED.sub("", address).strip()
    if not text or len(text) > limits.max_url:
        return "", ""
    try:
        parts = urlsplit(urljoin(base, text))
        known_as = canonical(parts.geturl())
    except ValueError:
        return "", ""
    url = urlunsplit((parts.scheme.lower(), parts.netloc.rpartition("@")[2], parts.path, parts.query, parts.fragment))
    return (url, known_as) if len(url) <= limits.max_url else ("", "")


def distinct(
    links: Iterable[Link | None], feed_url: str, base: str, limits: FeedLimits
) -> tuple[tuple[Link, ...], int]:
    """Return the links made absolute, each article once and the feed itself left out, and how many were no use."""
    itself = _resolved(feed_url, "", limits)[1]
    found: dict[str, Link] = {}
    unusable = 0
    for link in links:
        url, known_as = _resolved(link.url, base, limits) if link else ("", "")
        if link is None or not known_as or known_as == itself:
            unusable += 1
        else:
            found.setdefault(known_as, replace(link, url=url))
    return tuple(found.values()), unusable
