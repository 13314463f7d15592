"""What one look brought: links, captures, failures, extractions, and what politeness must remember."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from replate.model.content import Content
from replate.model.outcomes import Outcome


@dataclass(frozen=True, slots=True)
class Link:
    """An address seen in a feed, with what the feed says of it."""

    url: str
    title: str = ""
    guid: str = ""
    claimed_published_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class FeedReading:
    """What discovery read off a feed: its links, and how often the outlet asks to be looked at."""

    title: str
    links: tuple[Link, ...]
    home_url: str = ""
    language: str = ""
    ttl: timedelta | None = None
    dropped: int = 0  # entries without a usable address, or over the limit


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A feed that brought no reading: an outcome (empty, not_article) and a sentence for people."""

    outcome: Outcome
    reason: str


@dataclass(frozen=True, slots=True)
class Hop:
    """One answer on the way to a page: where we asked and the status that came back."""

    url: str
    status: int


@dataclass(frozen=True, slots=True)
class Capture:
    """One complete answer: the bytes and headers of a response, any status.

    ``url`` is the address asked for, ``final_url`` the one that answered after ``hops`` redirects.
    ``body`` has its content coding removed; ``headers`` are as received, names in lower case.
    ``wire_bytes`` counts the body as transferred. ``seconds`` is from asking to the last byte.
    """

    url: str
    final_url: str
    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes
    asked_at: datetime
    seconds: float = 0.0
    wire_bytes: int = 0
    hops: tuple[Hop, ...] = ()

    def header(self, name: str) -> str:
        """The value of the first header of that (lower-case) name, or ``""``."""
        return next((value for key, value in self.headers if key == name), "")


@dataclass(frozen=True, slots=True)
class Failure:
    """A look that brought no complete answer, or that we were not allowed to take.

    ``outcome`` is one of unavailable, truncated, too_big, disallowed, rate_limited. ``reason`` is a
    sentence for people. ``retry_at`` is the moment before which the whole host is to be left alone.
    """

    url: str
    outcome: Outcome
    reason: str
    asked_at: datetime
    seconds: float = 0.0
    wire_bytes: int = 0
    status: int | None = None
    retry_at: datetime | None = None
    hops: tuple[Hop, ...] = ()


@dataclass(frozen=True, slots=True)
class HostState:
    """What politeness must remember of one authority (``host`` or ``host:port``) over a restart.

    ``silent_until`` is set by Retry-After and back-off and holds for the whole host; ``robots`` is the text
    of its robots.txt, ``None`` where it has not been read; ``robots_refused`` says that the site would not
    answer for it, which counts as a no to everything (RFC 9309); ``robots_site`` is the scheme and authority
    (``https://host``) that it was read from, as http and https are different sites to it.
    """

    host: str
    silent_until: datetime | None = None
    backoff: int = 0
    last_answer_at: datetime | None = None
    last_answer_seconds: float = 0.0
    robots: str | None = None
    robots_refused: bool = False
    robots_read_at: datetime | None = None
    robots_site: str = ""


CLOSED = "closed"  # among the marks of a page's template: its HTML comes to its end


@dataclass(frozen=True, slots=True)
class Extraction:
    """What extraction made of a page: a content, or an outcome and a reason why there is none.

    ``canonical_url`` and ``site_name`` are what the page says of itself (empty where it does not);
    ``template`` is a small set of marks of the page's markup, alike for pages of one design and unlike after a
    redesign. ``doubts`` are reasons, in plain words, to look twice before believing the content. ``page`` is a
    fingerprint of what the page is made of: the same page read again says the same.
    """

    content: Content | None
    outcome: Outcome | None = None
    reason: str = ""
    canonical_url: str = ""
    site_name: str = ""
    template: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()
    page: str = ""
