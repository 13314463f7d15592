"""The feed of a printed site as RSS 2.0, Atom (RFC 4287) or JSON Feed 1.1."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from email.utils import format_datetime
from xml.sax.saxutils import escape

from replate.press.edition import Edition, FeedForm, Page

_OLDEST = datetime(2000, 1, 1, tzinfo=UTC)


def feed_of(edition: Edition, base: str) -> tuple[str, bytes]:
    """Return media type and bytes of the outlet's feed, in the form that its masthead names."""
    pages = [page for page in edition.pages if page.in_feed]
    write = {FeedForm.RSS: _rss, FeedForm.ATOM: _atom, FeedForm.JSON: _json}[edition.masthead.feed]
    media = {
        FeedForm.RSS: "application/rss+xml",
        FeedForm.ATOM: "application/atom+xml",
        FeedForm.JSON: "application/feed+json",
    }
    return f"{media[edition.masthead.feed]}; charset=utf-8", write(edition, pages, base).encode()


def _rss(edition: Edition, pages: Sequence[Page], base: str) -> str:
    items = "".join(
        f"<item><title>{escape(page.headline)}</title><link>{base}{escape(page.path)}</link>"
        f'<guid isPermaLink="true">{base}{escape(page.path)}</guid>{_rss_date(page)}</item>'
        for page in pages
    )
    name, tagline = escape(edition.masthead.name), escape(edition.masthead.tagline or edition.masthead.name)
    return (
        f'<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>{name}</title><link>{base}/</link>'
        f"<description>{tagline}</description><ttl>1</ttl>{items}</channel></rss>"
    )


def _rss_date(page: Page) -> str:
    return f"<pubDate>{format_datetime(page.published_at)}</pubDate>" if page.published_at else ""


def _atom(edition: Edition, pages: Sequence[Page], base: str) -> str:
    entries = "".join(
        f"<entry><id>{base}{escape(page.path)}</id><title>{escape(page.headline)}</title>"
        f'<link href="{base}{escape(page.path)}"/><updated>{_newest(page).isoformat()}</updated>'
        f"<author><name>{escape(page.byline or 'Staff')}</name></author></entry>"
        for page in pages
    )
    newest = max((_newest(page) for page in pages), default=_OLDEST)
    return (
        f'<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><id>{base}/</id>'
        f"<title>{escape(edition.masthead.name)}</title><updated>{newest.isoformat()}</updated>"
        f'<link rel="self" href="{base}/feed"/>{entries}</feed>'
    )


def _newest(page: Page) -> datetime:
    return page.modified_at or page.published_at or _OLDEST


def _json(edition: Edition, pages: Sequence[Page], base: str) -> str:
    items = [
        {"id": base + page.path, "url": base + page.path, "title": page.headline}
        | ({"date_published": page.published_at.isoformat()} if page.published_at else {})
        for page in pages
    ]
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": edition.masthead.name,
        "home_page_url": f"{base}/",
        "feed_url": f"{base}/feed",
        "items": items,
    }
    return json.dumps(feed, ensure_ascii=False)
