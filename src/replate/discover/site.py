"""Finding a site's feeds from one of its pages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from lxml import etree, html

from replate.discover.limits import FeedLimits
from replate.discover.links import absolute

_FEED_TYPES = frozenset(
    {"application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml"}
    | {"application/x-rss+xml", "text/rss+xml", "text/atom+xml"}
)
_MOST_FEEDS = 20
_MOST_ANCHORS = 5_000
_FEED_PATH = re.compile(
    r"\.(?:rss|atom|rdf)$|/(?:rss|atom|feed)s?(?:/|$)|/(?:rss|atom|feed|index)\.(?:xml|json)$|rss\.xml$"
)
_FEED_WORDS = re.compile(r"\b(?:rss|atom|feed)\b", re.IGNORECASE)
_ABOUT_COMMENTS = re.compile(r"\bcomments?\b", re.IGNORECASE)


def find_feeds(body: bytes, url: str) -> tuple[str, ...]:
    """Return the addresses of the feeds that a page names, the likeliest first, at most twenty.

    First the page's own declarations (``link rel="alternate"`` with a feed's type), then anchors whose
    address looks like one. Feeds of comments come last. An unreadable page names none.
    """
    try:
        page = html.document_fromstring(body, parser=html.HTMLParser(no_network=True, huge_tree=False))
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return ()
    base = _base(page, url)
    limits = FeedLimits()
    addresses = (absolute(address, base, limits) for address in (*_declared(page), *_linked(page)))
    found = list(dict.fromkeys(address for address in addresses if address))
    return tuple(sorted(found, key=lambda address: bool(_ABOUT_COMMENTS.search(address)))[:_MOST_FEEDS])


def _base(page: html.HtmlElement, url: str) -> str:
    for element in page.iter("base"):
        href = absolute(element.get("href") or "", url, FeedLimits())
        if href:
            return href
    return url


def _declared(page: html.HtmlElement) -> Iterator[str]:
    for element in page.iter("link"):
        relations = (element.get("rel") or "").lower().split()
        kind = (element.get("type") or "").partition(";")[0].strip().lower()
        if "feed" in relations or ("alternate" in relations and kind in _FEED_TYPES):
            yield element.get("href") or ""


def _linked(page: html.HtmlElement) -> Iterator[str]:
    for number, element in enumerate(page.iter("a")):
        if number >= _MOST_ANCHORS:
            return
        href = element.get("href") or ""
        if _names_feed(href, (element.text or "")[:100]):
            yield href


def _names_feed(href: str, words: str) -> bool:
    try:
        path = urlsplit(href.strip()).path.lower()
    except ValueError:
        return False
    return bool(_FEED_PATH.search(path) or (path.endswith(".xml") and _FEED_WORDS.search(words)))
