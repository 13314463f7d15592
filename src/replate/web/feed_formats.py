"""Writing feeds (RSS 2.0, Atom, JSON Feed 1.1) and lists of them (OPML 2.0). Pure; only what is known is stated."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime
from uuid import NAMESPACE_URL, uuid5
from xml.etree import ElementTree as ET

import msgspec

from replate.web.words import stamp

_ILLEGAL = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class Entry:
    """One version in a feed. ``at`` is when it was first seen, where anybody knows; ``html`` shows the change."""

    id: str
    title: str
    link: str
    author: str
    at: datetime | None
    html: str


@dataclass(frozen=True, slots=True)
class FeedDocument:
    """A feed, newest entry first. ``home`` is the page it belongs to and ``link`` its own address, both absolute."""

    id: str
    title: str
    home: str
    link: str
    entries: tuple[Entry, ...]

    @property
    def updated_at(self) -> datetime | None:
        """The time of the newest entry that has one."""
        return max((entry.at for entry in self.entries if entry.at is not None), default=None)


def stable_id(name: str) -> str:
    """Give an id that stays the same whatever host serves the feed (RFC 9562, version 5)."""
    return uuid5(NAMESPACE_URL, name).urn


def rss(feed: FeedDocument) -> bytes:
    """Write a feed as RSS 2.0."""
    root = ET.Element(
        "rss",
        {"version": "2.0", "xmlns:atom": "http://www.w3.org/2005/Atom", "xmlns:dc": "http://purl.org/dc/elements/1.1/"},
    )
    channel = ET.SubElement(root, "channel")
    _put(channel, "title", feed.title)
    _put(channel, "link", feed.home)
    _put(channel, "description", "What was changed after publication, marked in place, the newest first.")
    ET.SubElement(channel, "atom:link", {"rel": "self", "href": _legal(feed.link), "type": "application/rss+xml"})
    if feed.updated_at is not None:
        _put(channel, "lastBuildDate", format_datetime(feed.updated_at))
    for entry in feed.entries:
        node = ET.SubElement(channel, "item")
        _put(node, "title", entry.title)
        _put(node, "link", entry.link)
        _put(node, "guid", entry.id, isPermaLink="false")
        _put(node, "dc:creator", entry.author)
        if entry.at is not None:
            _put(node, "pubDate", format_datetime(entry.at))
        _put(node, "description", entry.html)
    return _document(root)


def atom(feed: FeedDocument) -> bytes:
    """Write a feed as Atom. An entry whose time nobody knows goes without ``updated`` rather than with a wrong one."""
    root = ET.Element("feed", {"xmlns": "http://www.w3.org/2005/Atom"})
    _put(root, "id", feed.id)
    _put(root, "title", feed.title)
    ET.SubElement(root, "link", {"rel": "alternate", "href": _legal(feed.home), "type": "text/html"})
    ET.SubElement(root, "link", {"rel": "self", "href": _legal(feed.link), "type": "application/atom+xml"})
    _put(root, "generator", "Replate")
    if feed.updated_at is not None:
        _put(root, "updated", stamp(feed.updated_at))
    for entry in feed.entries:
        node = ET.SubElement(root, "entry")
        _put(node, "id", entry.id)
        _put(node, "title", entry.title)
        ET.SubElement(node, "link", {"rel": "alternate", "href": _legal(entry.link), "type": "text/html"})
        _put(ET.SubElement(node, "author"), "name", entry.author)
        if entry.at is not None:
            _put(node, "updated", stamp(entry.at))
            _put(node, "published", stamp(entry.at))
        _put(node, "content", entry.html, type="html")
    return _document(root)


def json_feed(feed: FeedDocument) -> bytes:
    """Write a feed as JSON Feed 1.1."""
    return msgspec.json.encode(
        {
            "version": "https://jsonfeed.org/version/1.1",
            "title": feed.title,
            "home_page_url": feed.home,
            "feed_url": feed.link,
            "items": [_json_entry(entry) for entry in feed.entries],
        }
    )


@dataclass(frozen=True, slots=True)
class Subscription:
    """A feed in a list of feeds: its own address and that of the page it belongs to, both absolute."""

    title: str
    link: str
    home: str


def opml(title: str, feeds: Sequence[Subscription]) -> bytes:
    """Write a list of feeds as OPML 2.0."""
    root = ET.Element("opml", {"version": "2.0"})
    _put(ET.SubElement(root, "head"), "title", title)
    body = ET.SubElement(root, "body")
    for feed in feeds:
        named = {"text": feed.title, "title": feed.title, "xmlUrl": feed.link, "htmlUrl": feed.home}
        ET.SubElement(body, "outline", {"type": "rss", **{name: _legal(value) for name, value in named.items()}})
    return _document(root)


def _json_entry(entry: Entry) -> dict[str, object]:
    written: dict[str, object] = {
        "id": entry.id,
        "url": entry.link,
        "title": entry.title,
        "content_html": entry.html,
        "authors": [{"name": entry.author}],
    }
    return written if entry.at is None else written | {"date_published": stamp(entry.at)}


def _put(parent: ET.Element, tag: str, text: str, **attributes: str) -> None:
    ET.SubElement(parent, tag, attributes).text = _legal(text)


def _legal(text: str) -> str:
    """Leave out the characters that XML 1.0 cannot carry (section 2.2)."""
    return _ILLEGAL.sub("", text)


def _document(root: ET.Element) -> bytes:
    return b'<?xml version="1.0" encoding="utf-8"?>\n' + ET.tostring(root, encoding="unicode").encode()
