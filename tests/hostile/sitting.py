"""One case sat like an exam: stepped, looked at, and read off the database again."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import pysqlite3.dbapi2 as sqlite3

from migrated import new_store
from replate import contain, pipeline
from replate.fetch import Fetcher, Limits
from replate.model import Check, EventKind, Outcome
from replate.reading import Tools
from replate.store import FILE_NAME
from replate.store.packing import bytes_to_content
from watching import Watch

LOOKS = 4
APART = timedelta(minutes=4)

# The server's words for what happened, in those of the glossary.
OUTCOMES = {
    "blocked": Outcome.BLOCKED,
    "unavailable": Outcome.UNAVAILABLE,
    "paywalled": Outcome.PAYWALLED,
    "missing": Outcome.MISSING,
    "empty extraction": Outcome.EMPTY,
    "not html": Outcome.NOT_ARTICLE,
    "unpublished": Outcome.GONE,
    "mismatch": Outcome.MISMATCH,
    "legal": Outcome.LEGAL,
    "moved": Outcome.MOVED,
}
EVENTS = {
    "republished": EventKind.RETURNED,
    "flip-flop": EventKind.VARIANTS,
    "churning": EventKind.CHURNING,
    "live": EventKind.CHURNING,
    "template": EventKind.TEMPLATE,
    "withdrawn": EventKind.WITHDRAWN,
    "address moved": EventKind.MOVED,
}


@dataclass
class Sitting:
    """A watch in a directory of its own, with what it saw."""

    watch: Watch
    directory: Path
    outcomes: list[Outcome] = field(default_factory=list)
    reasons: list[str] = field(default_factory=list)

    def look(self, article: int, *, times: int = LOOKS, apart: timedelta = APART) -> list[Outcome]:
        settled = self.watch.looks(article, times=times, apart=apart)
        self.outcomes += [each.check.outcome for each in settled]
        self.reasons += [each.check.reason for each in settled]
        return [each.check.outcome for each in settled]

    def look_round(self, articles: list[int], *, times: int = LOOKS, apart: timedelta = APART) -> None:
        """Look at several articles in turn, so many times each."""
        for _ in range(times):
            for article in articles:
                self.look(article, times=1, apart=timedelta(0))
            self.watch.pass_time(seconds=apart.total_seconds())

    def read_feed(self, url: str, *, times: int = 1, apart: timedelta = APART) -> list[Check]:
        """Look at a feed so many times, adding it first where it is new."""
        self.watch.add_feed(url)
        checks = []
        for _ in range(times):
            feed = next(each for each in self.watch.store.feeds() if each.url == url)
            seen = pipeline.look_at_feed(feed, self.watch.tools)
            with self.watch.store.writing() as write:
                checks.append(pipeline.settle_feed(write, seen, self.watch.now, self.watch.rhythm).check)
            self.watch.pass_time(seconds=apart.total_seconds())
        return checks

    @property
    def articles(self) -> list[int]:
        """The numbers of all articles, by age."""
        return sorted(article.id for article in self.watch.store.articles(limit=10_000).lines)

    def versions(self, article: int) -> int:
        return len(self.watch.store.version_lines(article))

    def events(self, article: int | None = None) -> list[EventKind]:
        return [event.kind for event in self.watch.store.events(article_id=article, limit=200)]

    def checks(self, article: int) -> tuple[Check, ...]:
        return self.watch.store.checks(article_id=article, limit=200)

    def everything(self) -> str:
        """All that the database holds, packed texts opened, as one text to search in."""
        kept = [str(text) for article in self.articles for text in self.watch.texts(article)]
        with sqlite3.connect(self.directory / FILE_NAME) as base:
            tables = [row[0] for row in base.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
            for table in tables:
                kept += [str(row) for row in base.execute(f'SELECT * FROM "{table}"')]  # noqa: S608  # our own names
            waiting = base.execute("SELECT content FROM pending WHERE content IS NOT NULL").fetchall()
        base.close()
        return "\n".join([*kept, *(str(bytes_to_content(row[0])) for row in waiting)])


@contextmanager
def sitting(directory: Path, pool: contain.Pool, *allowed: str, **limits: float) -> Iterator[Sitting]:
    """Open a store and a fetcher of its own, so that no case inherits another's silence."""
    settings = {"gap": 0.0, "slowness_factor": 0.0, "deadline": 2.0, "max_wait": 2.0} | limits
    store = new_store(directory)
    with Fetcher(Limits(allow_addresses=allowed, **settings)) as fetcher:
        yield Sitting(Watch(store, Tools(fetcher, pool)), directory)
    store.close()
