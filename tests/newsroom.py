"""A scripted fake outlet for tests: a real HTTP site on a free port of 127.0.0.1 that publishes, edits and vanishes.

with Outlet("The Ferry Post") as outlet:
url = outlet.publish("ferry-fares", "Fares to rise", ["They rise on Monday."])
outlet.edit("ferry-fares", paragraphs=["They rise on Tuesday."])
outlet.vanish("ferry-fares", 410)
"""

from __future__ import annotations

import threading
from collections.abc import Iterable
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Self

from replate.model import Block
from replate.press import Answer, Counts, Edition, FeedForm, Masthead, Page, Validator, open_stand

FARES = [
    "The ferry between Saltmere and Hale will cost more from January, the company said on Monday morning.",
    "A single crossing rises from 8 crowns to 9, and a weekly pass from 40 crowns to 44, according to a price list.",
    "“We have put this off for three years,” said Ilse Brandt, who runs the line. “Fuel leaves us no choice.”",
    "The town council, which pays part of the cost, said it had not been asked and would discuss it on Thursday.",
    "Last year the boats carried 212,000 people, a little fewer than in the year before the bridge was closed.",
]

OPENED_AT = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)


class Outlet:
    """One outlet under a script. Enter it to serve; every change shows at the next request.

    ``furniture`` puts a clock, counters, adverts and related links around each article, different at every
    request. ``validator`` decides whether an unchanged article answers 304 (by content) or never (by bytes).
    """

    def __init__(
        self,
        name: str = "The Ferry Post",
        *,
        furniture: bool = False,
        feed: FeedForm = FeedForm.RSS,
        validator: Validator = Validator.CONTENT,
        robots: str = "User-agent: *\nDisallow: /search\n",
    ) -> None:
        self._lock = threading.Lock()
        self._stack = ExitStack()
        self._edition = Edition(
            Masthead(
                key=name.lower().replace(" ", "-"),
                name=name,
                sections=("Harbour", "Council"),
                feed=feed,
                validator=validator,
                furniture=furniture,
                robots=robots,
            )
        )
        self.url = ""
        self.counts = Counts()

    def __enter__(self) -> Self:
        stand = self._stack.enter_context(open_stand(lambda: self._edition))
        self.url, self.counts = stand.url, stand.counts
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    @property
    def feed_url(self) -> str:
        return f"{self.url}/feed"

    def url_of(self, slug: str) -> str:
        return self.url + _path(slug)

    def publish(
        self,
        slug: str,
        headline: str,
        paragraphs: Iterable[str | Block],
        *,
        byline: str = "Nell Harrow",
        in_feed: bool = True,
    ) -> str:
        """Print a new article on top of the others and return its address."""
        published_at = OPENED_AT + timedelta(minutes=len(self._edition.pages))
        page = Page(_path(slug), headline, _blocks(paragraphs), byline, published_at, published_at, in_feed=in_feed)
        with self._lock:
            self._edition = replace(self._edition, pages=(page, *self._edition.pages))
        return self.url_of(slug)

    def edit(
        self,
        slug: str,
        *,
        headline: str | None = None,
        paragraphs: Iterable[str | Block] | None = None,
        stamped: bool = False,
    ) -> None:
        """Change an article in place; ``stamped`` moves its claimed modification time by a minute."""
        with self._lock:
            page = self._page(slug)
            modified_at = (page.modified_at or OPENED_AT) + timedelta(minutes=1) if stamped else page.modified_at
            edited = replace(
                page,
                headline=page.headline if headline is None else headline,
                blocks=page.blocks if paragraphs is None else _blocks(paragraphs),
                modified_at=modified_at,
            )
            pages = tuple(edited if each is page else each for each in self._edition.pages)
            self._edition = replace(self._edition, pages=pages)

    def vanish(self, slug: str, status: int = 404) -> None:
        """Take an article down: off the feed, and its address answers ``status`` with a page for readers."""
        with self._lock:
            kept = tuple(page for page in self._edition.pages if page.path != _path(slug))
            self._edition = replace(self._edition, pages=kept)
        self.answer(slug, status)

    def answer(self, slug: str, status: int, body: bytes = b"", headers: Iterable[tuple[str, str]] = ()) -> None:
        """Answer exactly this for an article's address, or for any path where ``slug`` begins with a slash."""
        path = _path(slug)
        with self._lock:
            others = tuple(each for each in self._edition.answers if each[0] != path)
            self._edition = replace(self._edition, answers=(*others, (path, Answer(status, body, tuple(headers)))))

    def restore(self, slug: str) -> None:
        """Take back an ``answer``: the address shows its article again."""
        with self._lock:
            others = tuple(each for each in self._edition.answers if each[0] != _path(slug))
            self._edition = replace(self._edition, answers=others)

    def requests(self, slug: str) -> int:
        """How many requests an article's address (or a path) has had."""
        return self.counts.requests(_path(slug))

    @property
    def not_modified(self) -> int:
        """How many requests were answered 304."""
        return self.counts.answered(304)

    def _page(self, slug: str) -> Page:
        return next(page for page in self._edition.pages if page.path == _path(slug))


def _path(slug: str) -> str:
    return slug if slug.startswith("/") else f"/news/{slug}"


def _blocks(paragraphs: Iterable[str | Block]) -> tuple[Block, ...]:
    return tuple(each if isinstance(each, Block) else Block(each) for each in paragraphs)
