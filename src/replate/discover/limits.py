"""How much of a feed is read; more is not needed to find articles, and a hostile one has more."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta


@dataclass(frozen=True, slots=True)
class FeedLimits:
    """The options of this stage. Lengths in characters; ``earliest_year`` and ``latest_year`` bound believable dates.

    ``max_field`` cuts every text before parsing (some parsers' patterns are quadratic in it), ``max_title`` what
    is kept of a title. Of a feed with more than ``max_entries`` the first ones are read, which are the newest
    by custom.
    """

    max_entries: int = 2_000
    max_bytes: int = 20_000_000
    max_field: int = 8_000
    max_title: int = 1_000
    max_url: int = 2_048
    max_guid: int = 1_024
    longest_ttl: timedelta = timedelta(days=31)
    earliest_year: int = 1985
    latest_year: int = 2100
