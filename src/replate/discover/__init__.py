"""Discover: from the bytes of a feed, a site's page, a sitemap or an OPML file to links. Pure."""

from __future__ import annotations

from replate.discover.feed import read_feed
from replate.discover.filters import Filters, wanted
from replate.discover.limits import FeedLimits
from replate.discover.opml import OpmlFeed, read_opml, write_opml
from replate.discover.site import find_feeds
from replate.discover.sitemap import Sitemap, read_sitemap
from replate.discover.sniff import looks_like_feed

__all__ = [
    "FeedLimits",
    "Filters",
    "OpmlFeed",
    "Sitemap",
    "find_feeds",
    "looks_like_feed",
    "read_feed",
    "read_opml",
    "read_sitemap",
    "wanted",
    "write_opml",
]
