"""The plain types of a printed site: what an outlet shows at one moment."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from replate.model import Block


class FeedForm(StrEnum):
    """Which kind of feed an outlet gives."""

    RSS = "rss"
    ATOM = "atom"
    JSON = "json"


class Validator(StrEnum):
    """What an outlet's ETag for an article stands for.

    ``CONTENT`` is a weak tag of the article, so that an unchanged one answers 304; ``BYTES`` is a tag of
    the bytes sent, which on pages with a clock never comes twice, as on many real sites.
    """

    CONTENT = "content"
    BYTES = "bytes"


@dataclass(frozen=True, slots=True)
class Masthead:
    """Who an outlet is and how its pages look. ``furniture`` false leaves only the article on the page."""

    key: str
    name: str
    tagline: str = ""
    colour: str = "#333333"
    sections: tuple[str, ...] = ()
    feed: FeedForm = FeedForm.RSS
    validator: Validator = Validator.CONTENT
    furniture: bool = True
    robots: str = "User-agent: *\nDisallow: /search\n"


@dataclass(frozen=True, slots=True)
class Page:
    """One article as it is printed. ``path`` begins with a slash.

    ``html`` is a recorded body to be printed as it is instead of the blocks.
    """

    path: str
    headline: str
    blocks: tuple[Block, ...] = ()
    byline: str = ""
    published_at: datetime | None = None
    modified_at: datetime | None = None
    html: str = ""
    in_feed: bool = True


@dataclass(frozen=True, slots=True)
class Answer:
    """One complete answer to a request."""

    status: int
    body: bytes = b""
    headers: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Edition:
    """All that an outlet shows at one moment: its pages, newest first, and answers scripted for paths."""

    masthead: Masthead
    pages: tuple[Page, ...] = ()
    answers: tuple[tuple[str, Answer], ...] = ()
