"""JSON Feed 1.0 and 1.1 (jsonfeed.org)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime

from replate.discover.limits import FeedLimits
from replate.discover.links import absolute, distinct
from replate.discover.plain import believable, iso_moment, plain
from replate.model import FeedReading, Link, Outcome, Unreadable

_LONGEST_LANGUAGE = 35


def read_json_feed(text: str, *, url: str, limits: FeedLimits, now: datetime | None = None) -> FeedReading | Unreadable:
    """Read the links off a JSON Feed; see ``read_feed``."""
    try:
        document = json.loads(text.removeprefix("\ufeff"))
    except RecursionError:
        return Unreadable(Outcome.NOT_ARTICLE, "the JSON is nested too deeply to be a feed")
    except ValueError:
        return Unreadable(Outcome.NOT_ARTICLE, "the answer is not valid JSON")
    if not isinstance(document, dict) or not isinstance(document.get("items"), list):
        return Unreadable(Outcome.NOT_ARTICLE, "the JSON is not a feed: it has no list of items")
    items: list[object] = document["items"]
    links, unusable = distinct((_link(item, limits, now) for item in items[: limits.max_entries]), url, url, limits)
    return FeedReading(
        title=plain(_text(document, "title"), limits.max_title),
        links=links,
        home_url=absolute(_text(document, "home_page_url"), url, limits),
        language=plain(_text(document, "language"), _LONGEST_LANGUAGE),
        dropped=unusable + max(len(items) - limits.max_entries, 0),
    )


def _link(item: object, limits: FeedLimits, now: datetime | None) -> Link | None:
    if not isinstance(item, dict):
        return None
    guid = plain(_text(item, "id"), limits.max_guid)
    return Link(
        url=_text(item, "url") or _text(item, "external_url") or (guid if _is_address(guid) else ""),
        title=plain(_text(item, "title"), limits.max_title),
        guid=guid,
        claimed_published_at=believable(iso_moment(_text(item, "date_published")), limits, now),
    )


def _is_address(guid: str) -> bool:
    return guid.lower().startswith(("http://", "https://"))


def _text(fields: Mapping[str, object], name: str) -> str:
    value = fields.get(name)
    return value if isinstance(value, str) else ""
