"""Reading a feed: RSS 0.9 to 2.0, RDF and Atom through feedparser behind limits; JSON Feed beside it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from io import BytesIO
from typing import Protocol, cast

import feedparser

from replate.discover.charset import text_of
from replate.discover.json_feed import read_json_feed
from replate.discover.limits import FeedLimits
from replate.discover.links import absolute, distinct
from replate.discover.plain import believable, moment, plain
from replate.discover.slim import ROOTS, Slim, slim
from replate.discover.sniff import is_json
from replate.model import FeedReading, Link, Outcome, Unreadable

_Fields = Mapping[str, object]
_LONGEST_LANGUAGE = 35
_PERIODS = {"hourly": 1, "daily": 24, "weekly": 7 * 24, "monthly": 30 * 24, "yearly": 365 * 24}  # hours
_LONGEST_NUMBER = 9


class _Parsed(Protocol):
    """The part of feedparser's answer that we read."""

    entries: list[_Fields]
    feed: _Fields
    bozo: object
    version: str


def read_feed(
    body: bytes,
    *,
    url: str,
    content_type: str = "",
    limits: FeedLimits | None = None,
    now: datetime | None = None,
) -> FeedReading | Unreadable:
    """Read the links off a feed that came from ``url``.

    Links are absolute http(s) addresses, each article once in the feed's order (RFC 3986, xml:base); dates are
    what the outlet claims, ``None`` where impossible or, with ``now``, in the future. A damaged feed with
    entries is read as far as it goes.
    ``Unreadable`` says in a sentence why there is nothing to read: empty, a web page, entities, no feed.
    """
    limits = limits or FeedLimits()
    if not body.strip():
        return Unreadable(Outcome.EMPTY, "the answer is empty")
    if len(body) > limits.max_bytes:
        return Unreadable(Outcome.TOO_BIG, f"the feed is larger than {limits.max_bytes:,} bytes")
    text = text_of(body, content_type)
    if is_json(text):
        return read_json_feed(text, url=url, limits=limits, now=now)
    skeleton = slim(text, max_entries=limits.max_entries, max_field=limits.max_field)
    return _objection(skeleton) or _read_xml(skeleton, url, limits, now)


def _objection(skeleton: Slim) -> Unreadable | None:
    if skeleton.has_entities:
        return Unreadable(Outcome.NOT_ARTICLE, "the feed declares entities of its own, which are not read for safety")
    if skeleton.root == "html":
        return Unreadable(
            Outcome.NOT_ARTICLE, "the answer is a web page, not a feed (perhaps a login or an error page)"
        )
    if not skeleton.root:
        return Unreadable(Outcome.NOT_ARTICLE, "the answer is not a feed: it holds no markup")
    return None


def _read_xml(skeleton: Slim, url: str, limits: FeedLimits, now: datetime | None) -> FeedReading | Unreadable:
    try:
        parsed = _parse(skeleton.text, url)
    except Exception:  # noqa: BLE001 - whatever a hostile feed makes the parser raise, it is a damaged feed
        return Unreadable(Outcome.NOT_ARTICLE, "the feed is damaged in a way that cannot be read")
    is_damaged = skeleton.cut or bool(parsed.bozo) or not parsed.version or skeleton.root not in ROOTS
    if is_damaged and not parsed.entries:
        return Unreadable(Outcome.NOT_ARTICLE, "the answer is not a feed, or a feed too damaged to hold any entry")
    is_atom = parsed.version.startswith("atom")
    dated = ((entry, believable(_published(entry, is_atom=is_atom), limits, now)) for entry in parsed.entries)
    links, unusable = distinct((_link(entry, published, limits) for entry, published in dated), url, url, limits)
    return FeedReading(
        title=plain(_text(parsed.feed, "title"), limits.max_title),
        links=links,
        home_url=absolute(_text(parsed.feed, "link"), url, limits),
        language=plain(_text(parsed.feed, "language"), _LONGEST_LANGUAGE),
        ttl=_ttl(parsed.feed, limits),
        dropped=skeleton.dropped + unusable,
    )


def _parse(text: str, url: str) -> _Parsed:
    """Hand the skeleton to feedparser, as bytes only: a string could name a file or an address to it."""
    document = "<?xml version='1.0' encoding='utf-8'?>\n" + text
    parsed = feedparser.parse(
        BytesIO(document.encode("utf-8", "replace")),
        response_headers={"content-type": "application/xml; charset=utf-8", "content-location": url},
        resolve_relative_uris=False,
        sanitize_html=False,
    )
    return cast("_Parsed", parsed)  # it has no types of its own; every value is narrowed as it is read


def _link(entry: _Fields, published: datetime | None, limits: FeedLimits) -> Link:
    # FeedBurner puts its own counting address in ``link`` and the article's beside it.
    address = _text(entry, "feedburner_origlink") or _text(entry, "link")
    return Link(
        url=address,
        title=plain(_text(entry, "title"), limits.max_title),
        guid=plain(_text(entry, "id"), limits.max_guid),
        claimed_published_at=published,
    )


def _published(entry: _Fields, *, is_atom: bool) -> datetime | None:
    """Return the time of publication as claimed. Atom's ``updated`` is another statement; Dublin Core's date is not."""
    for name in ("published_parsed", "created_parsed", *(() if is_atom else ("updated_parsed",))):
        if name in entry:
            fields = entry[name]
            return moment(fields) if isinstance(fields, tuple) else None
    return None


def _text(fields: _Fields, name: str) -> str:
    value = fields.get(name)
    return value if isinstance(value, str) else ""


def _ttl(feed: _Fields, limits: FeedLimits) -> timedelta | None:
    """How long the outlet asks us to wait between two looks: RSS ``ttl`` in minutes, or the syndication module."""
    minutes = _number(_text(feed, "ttl"))
    hours = _PERIODS.get(_text(feed, "sy_updateperiod").strip().lower(), 0)
    minutes = minutes or hours * 60 // max(_number(_text(feed, "sy_updatefrequency")), 1)
    return min(timedelta(minutes=minutes), limits.longest_ttl) if minutes > 0 else None


def _number(text: str) -> int:
    text = text.strip()[:_LONGEST_NUMBER]
    return int(text) if text.isascii() and text.isdigit() else 0
