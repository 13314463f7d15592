"""A Replate at work in a temporary directory: the real store, fetcher and reading processes, under a clock of its own."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from migrated import new_store
from replate import adding, contain, pipeline
from replate.decide import Rhythm
from replate.discover import Filters
from replate.feeds import add_article
from replate.fetch import Fetcher, Limits
from replate.model import Article, Outcome
from replate.pipeline import Settled
from replate.reading import Tools
from replate.store import Store
from replate.store.store import FILE_NAME
from replate.text import kept
from replate.web.languages import speeches
from replate.worker import Worker

GERMAN = speeches()["de"]
STARTED_AT = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


@dataclass
class Watch:
    """What a test drives: it adds, lets time pass, looks, and reads what was kept."""

    store: Store
    tools: Tools
    now: datetime = STARTED_AT
    rhythm: Rhythm = field(default_factory=Rhythm)

    def clock(self) -> datetime:
        return self.now

    def pass_time(self, **time: float) -> None:
        self.now += timedelta(**time)

    def add(self, url: str, *, outlet: str = "ferry-post") -> int:
        with self.store.writing() as write:
            return add_article(write, write.outlet(outlet), url, self.now)

    def add_feed(self, url: str, *, outlet: str = "ferry-post", include: tuple[str, ...] = ()) -> None:
        found = adding.Found(((url, ""),), home_url=f"http://{outlet}/", name=outlet)
        with self.store.writing() as write:
            adding.add_found(write, found, self.now, Filters(include))

    def look(self, article: int, *, times: int = 1, apart: timedelta = timedelta(minutes=2)) -> list[Outcome]:
        """Look at an article so many times, so far apart; give the outcomes."""
        return [settled.check.outcome for settled in self.looks(article, times=times, apart=apart)]

    def looks(self, article: int, *, times: int = 1, apart: timedelta = timedelta(minutes=2)) -> list[Settled]:
        settled = []
        for _ in range(times):
            seen = pipeline.look_at_article(self.store.article(article), self.tools)
            with self.store.writing() as write:
                settled.append(pipeline.settle_article(write, seen, self.now, self.rhythm))
            self.now += apart
        return settled

    def worker(self, **rhythm: timedelta) -> Worker:
        return Worker(self.store, self.tools, replace(self.rhythm, **rhythm), clock=self.clock)

    def article(self, number: int) -> Article:
        return self.store.article(number)

    def texts(self, number: int) -> list[tuple[str, tuple[str, ...]]]:
        """Headline and paragraphs (furniture aside) of every version."""
        versions = [self.store.version(number, line.number).content for line in self.store.version_lines(number)]
        return [(v.headline, tuple(b.text for b in v.blocks if not b.furniture)) for v in versions]


@contextmanager
def watching(directory: Path, pool: contain.Pool, *outlets: str, **limits: float) -> Iterator[Watch]:
    """Work in a directory; the given loopback addresses (``host:port``) may be asked."""
    allowed = Limits(gap=0.0, slowness_factor=0.0, allow_addresses=outlets)
    store = new_store(directory)
    with Fetcher(replace(allowed, **limits)) as fetcher:
        yield Watch(store, Tools(fetcher, pool))
    store.close()
    assert untold(directory) == []


def untold(directory: Path) -> list[str]:
    """What was kept of looks and events that a reader of another language could only be shown in English."""
    said = 'SELECT reason FROM "check" UNION SELECT reason FROM event UNION SELECT retired_reason FROM article'
    with closing(sqlite3.connect(directory / FILE_NAME)) as connection:
        found = {reason for (reason,) in connection.execute(said)}
    return sorted(reason for reason in found if reason and not kept.told(reason, GERMAN))
