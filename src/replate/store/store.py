"""Opening the database and the one object through which everybody reads and writes it."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from weakref import WeakSet

import pysqlite3.dbapi2
import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy.engine import Connection, Engine

from replate.errors import StoreError
from replate.health import Figures, Looks
from replate.model import (
    AccountLine,
    Article,
    ChangeLine,
    Check,
    Counts,
    Event,
    EventKind,
    Feed,
    Found,
    Glimpse,
    HostState,
    OutletLine,
    Pending,
    Ruling,
    Version,
    VersionLine,
)
from replate.store import (
    accounts,
    captures,
    counting,
    evidence,
    furnishing,
    glimpses,
    kinds,
    listing,
    reading,
    rereading,
    rhythm,
    rulings,
    searching,
    stamps,
)
from replate.store.accounts import Waiting
from replate.store.counting import Totals
from replate.store.damage import misread, refuse_cut, troubles
from replate.store.evidence import Address, Witness
from replate.store.furnishing import Passage
from replate.store.happenings import EventLine, History, Wanted, events, happenings, of_article
from replate.store.kinds import KindCount
from replate.store.ledger import Ledger
from replate.store.lines import headlines, version_lines
from replate.store.listing import Chosen
from replate.store.reading import Page
from replate.store.rereading import Outdated
from replate.store.rhythm import Around, OutletRhythm
from replate.store.searching import Sought
from replate.store.stamps import Stamp
from replate.store.verifying import Verified, verify
from replate.store.writing import Writer

FILE_NAME = "replate.db"
_MIGRATIONS = Path(__file__).parent / "migrations"


class _Held(threading.local):
    """With what a thread reads in a stretch of reading at once, and whether it is in one.

    The connection comes with the first thing read and stays for the next stretch, without a transaction meanwhile.
    """

    open = False
    connection: Connection | None = None


class Store:
    """What was seen, when, and every version of it. Safe to use from several threads; one writes at a time."""

    def __init__(self, engine: Engine, directory: Path) -> None:
        self._engine = engine
        self._directory = directory
        self._writing = threading.Lock()
        self._ledger = Ledger()
        self._held = _Held()
        self._kept = WeakSet[Connection]()  # of all threads; one that has ended gives its own back

    def close(self) -> None:
        """Let go of the database."""
        for connection in list(self._kept):
            connection.close()
        self._engine.dispose()

    def stamp(self, article_id: int | None = None) -> Stamp:
        """A value that differs once what lists show (or, with an article's id, its own pages) has changed.

        Empty for an article that is not there. Takes microseconds.
        """
        with troubles(self._directory, misread):
            connection = self._own()  # what a page then reads of the same article is at hand
            return stamps.whole(connection) if article_id is None else stamps.of_article(connection, article_id)

    @contextmanager
    def writing(self) -> Iterator[Writer]:
        """Give a writer whose work is kept altogether at the end, or not at all if an exception leaves the block."""
        immediate = self._engine.execution_options(immediate=True)
        with troubles(self._directory), self._writing, immediate.begin() as connection:
            write = Writer(connection, self._directory)
            yield write
            write.flush()

    @contextmanager
    def at_once(self) -> Iterator[None]:
        """Let all that this thread reads in the block be of one moment, and cost one transaction.

        It begins with the first thing read. What is written meanwhile, by this thread too, is not seen.
        """
        held = self._held
        if held.open:
            yield
            return
        held.open = True
        try:
            yield
        finally:
            held.open = False
            if held.connection is not None:
                held.connection.rollback()

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        held = self._held
        with troubles(self._directory, misread):
            if not held.open:
                with self._engine.connect() as connection:
                    yield connection
                return
            yield self._own()

    def _own(self) -> Connection:
        """The connection that this thread keeps."""
        held = self._held
        if held.connection is None or held.connection.closed:
            held.connection = self._engine.connect()
            self._kept.add(held.connection)
        return held.connection

    def counts(self) -> Counts:
        """Count what is kept."""
        with self._reading() as connection:
            return reading.counts(connection, self._ledger.standings(connection))

    def outlets(self) -> tuple[OutletLine, ...]:
        """Every outlet with its counts, by name."""
        with self._reading() as connection:
            return reading.outlets(connection, self._ledger.standings(connection))

    def outlet(self, key: str) -> OutletLine:
        """One outlet with its counts. Raises NotFoundError."""
        with self._reading() as connection:
            return reading.outlet(connection, self._ledger.standings(connection), key)

    def feeds(self, *, due_at: datetime | None = None) -> tuple[Feed, ...]:
        """All feeds, or only those due at that time."""
        with self._reading() as connection:
            return reading.feeds(connection, due_at=due_at)

    def article(self, article_id: int) -> Article:
        """The article of that id. Raises NotFoundError."""
        with self._reading() as connection:
            return reading.article(connection, article_id)

    def article_ids(self, addresses: Sequence[str]) -> dict[str, int]:
        """Map each of the canonical addresses that is known to the id of its article."""
        with self._reading() as connection:
            return reading.articles_at(connection, addresses)

    def articles(
        self, *, outlet: str = "", before: int | None = None, limit: int = 50, changed: bool = False
    ) -> Page[Article]:
        """Articles, the latest found first; ``changed`` leaves out those with a single version."""
        with self._reading() as connection:
            return reading.articles(connection, outlet=outlet, before=before, limit=limit, changed=changed)

    def due_articles(self, now: datetime, limit: int) -> tuple[Article, ...]:
        """Articles that are due for a check, longest waiting first."""
        with self._reading() as connection:
            return reading.due_articles(connection, now, limit)

    def version_lines(self, article_id: int) -> tuple[VersionLine, ...]:
        """The lines of all versions of an article, by number."""
        with self._reading() as connection:
            return version_lines(connection, article_id)

    def headlines(self, article_id: int, until: int, limit: int) -> tuple[tuple[str, str], ...]:
        """The headlines of an article's versions up to that number, in their order, the last ``limit`` of them.

        With each the hash of the words of its text.
        """
        with self._reading() as connection:
            return headlines(connection, article_id, until, limit)

    def version(self, article_id: int, number: int) -> Version:
        """One version with its text, the furniture of its outlet marked. Raises NotFoundError, or StoreError."""
        with self._reading() as connection:
            return furnishing.version(connection, article_id, number)

    def versions(self, article_id: int, numbers: Sequence[int]) -> tuple[Version, ...]:
        """Several versions of an article with their texts, read together. Raises as :meth:`version` does."""
        with self._reading() as connection:
            return furnishing.versions(connection, article_id, numbers)

    def stored(self, article_id: int, number: int) -> Version:
        """One version exactly as it was stored, whatever was read off its page later. Raises as :meth:`version`."""
        with self._reading() as connection:
            return reading.stored(connection, article_id, number)

    def outdated_articles(self, extractor: str) -> frozenset[int]:
        """The ids of articles whose latest version was read off a page by another extractor than this."""
        with self._reading() as connection:
            return rereading.outdated_articles(connection, extractor)

    def outdated_any(self, extractor: str, after: int, limit: int) -> tuple[int, ...]:
        """The ids of articles with any version that this extractor has not read yet, from ``after`` on."""
        with self._reading() as connection:
            return rereading.outdated_any(connection, extractor, after, limit)

    def outdated(self, extractor: str, article_id: int) -> tuple[Outdated, ...]:
        """The versions of an article that this extractor has not read yet, by number."""
        with self._reading() as connection:
            return rereading.outdated(connection, extractor, article_id)

    def page(self, kept: captures.Kept) -> captures.KeptPage:
        """The page behind a version as it was kept. Raises StoreError where it cannot be read."""
        return captures.page(self._directory / captures.FOLDER, kept)

    def changes(
        self,
        *,
        outlet: str = "",
        article_id: int | None = None,
        before: int | None = None,
        limit: int = 30,
        cosmetic: bool = True,
        headlines: bool = False,
    ) -> Page[ChangeLine]:
        """Changes, the latest stored first; see :class:`Chosen` for what may be asked."""
        return self.chosen(
            Chosen(
                outlet=outlet,
                article_id=article_id,
                before=before,
                limit=limit,
                cosmetic=cosmetic,
                headlines=headlines,
            )
        )

    def chosen(self, chosen: Chosen) -> Page[ChangeLine]:
        """The changes that were chosen, the latest stored first."""
        with self._reading() as connection:
            return listing.changes(connection, chosen)

    def weightiest(self, chosen: Chosen) -> tuple[ChangeLine, ...]:
        """The changes that were chosen, those that tell most first; ``limit`` of them, no cursor."""
        with self._reading() as connection:
            return listing.weightiest(connection, chosen)

    def accounts(self, versions: Sequence[int]) -> dict[int, AccountLine]:
        """What the changes of these versions (row ids) come to; versions that still wait for it are left out."""
        with self._reading() as connection:
            return accounts.lines(connection, versions)

    def written(self, article: Article, old: int, new: int) -> bytes:
        """The comparison of two neighbouring versions without their texts; empty where it is not kept (any more)."""
        with self._reading() as connection:
            return accounts.written(connection, article.id, (old, new), article.outlet.generation)

    def glimpses(self, pairs: Mapping[int, int]) -> dict[int, Glimpse]:
        """What lists show of versions (row ids), each beside the version of that number, as far as it is kept."""
        with self._reading() as connection:
            return glimpses.glimpses(connection, pairs)

    def rulings(self, article_id: int, old: int, new: int) -> dict[str, Ruling]:
        """What people have said of the changes between two versions, by the changes' keys."""
        with self._reading() as connection:
            return rulings.rulings(connection, article_id, old, new)

    def kinds(self, outlet_id: int) -> tuple[KindCount, ...]:
        """Count the changes of an outlet's latest articles: all of them first, then by kind."""
        with self._reading() as connection:
            return kinds.counted(connection, outlet_id)

    def uncompared(self, limit: int) -> tuple[Waiting, ...]:
        """Versions that wait for an account of their changes."""
        with self._reading() as connection:
            return accounts.waiting(connection, limit)

    def to_renew(self, rules: str, below: int, limit: int) -> tuple[Waiting, ...]:
        """Versions whose account was made by other rules, among those with a row id below one, the latest first."""
        with self._reading() as connection:
            return accounts.to_renew(connection, rules, below, limit)

    def search(self, sought: Sought) -> Page[Found]:
        """Search, the latest first."""
        with self._reading() as connection:
            return searching.search(connection, sought)

    def activity(self, outlet_id: int, since: date) -> dict[date, int]:
        """Count an outlet's changes by the day (UTC) of their first look, from a day on; quiet ones are left out."""
        with self._reading() as connection:
            return self._ledger.days(connection, outlet_id, since)

    def outlet_rhythm(self, outlet_id: int) -> OutletRhythm:
        """How an outlet changes its articles: how many, how soon, at which hours, and how often with a note."""
        with self._reading() as connection:
            return rhythm.outlet_rhythm(connection, outlet_id)

    def around(self, start: datetime, end: datetime) -> Around:
        """The times next to a span at which versions were first seen."""
        with self._reading() as connection:
            return rhythm.around(connection, start, end)

    def checks(
        self, *, article_id: int | None = None, feed_id: int | None = None, before: int | None = None, limit: int = 50
    ) -> tuple[Check, ...]:
        """The latest checks of an article or of a feed, newest first; ``before`` leaves out those from that id on."""
        with self._reading() as connection:
            return reading.checks(connection, article_id=article_id, feed_id=feed_id, before=before, limit=limit)

    def events(
        self, *, article_id: int | None = None, outlet_id: int | None = None, limit: int = 50
    ) -> tuple[Event, ...]:
        """The latest happenings other than edits: of an article, an outlet's own, or all; newest first."""
        with self._reading() as connection:
            return events(connection, article_id, outlet_id, limit)

    def history(self, article_id: int, kinds: Sequence[EventKind], limit: int) -> History:
        """An article with all its versions' lines and its latest happenings of these kinds. Raises NotFoundError."""
        with self._reading() as connection:
            return History(
                reading.article(connection, article_id),
                version_lines(connection, article_id),
                of_article(connection, article_id, kinds, limit),
            )

    def happenings(self, wanted: Wanted) -> Page[EventLine]:
        """Happenings other than edits, the latest first."""
        with self._reading() as connection:
            return happenings(connection, wanted)

    def pending(self, article_id: int) -> Pending | None:
        """The difference of an article that waits to be believed, if one does."""
        with self._reading() as connection:
            return reading.pending(connection, article_id)

    def addresses(self, article_id: int) -> tuple[Address, ...]:
        """The addresses that an article has gone by, the first seen first."""
        with self._reading() as connection:
            return evidence.addresses(connection, article_id)

    def witnesses(self, article_id: int) -> tuple[Witness, ...]:
        """The captures behind an article's versions."""
        with self._reading() as connection:
            return evidence.witnesses(connection, article_id)

    def furniture(self, outlet: str = "", *, limit: int = 100_000) -> tuple[Passage, ...]:
        """The passages learned to be furniture of an outlet (of all with ``""``), forgotten ones too; latest first."""
        with self._reading() as connection:
            return furnishing.passages(connection, outlet=outlet, limit=limit)

    def figures(self, now: datetime) -> tuple[Figures, ...]:
        """Count how each outlet does, by name; none is left out. For :func:`replate.health.alarms`."""
        with self._reading() as connection:
            return counting.figures(connection, self._ledger.standings(connection), now)

    def totals(self, now: datetime) -> Totals:
        """Count how much there is of everything, and since when looks are due."""
        with self._reading() as connection:
            return counting.totals(connection, now)

    def looks_after(self, check_id: int) -> tuple[int, tuple[Looks, ...]]:
        """Count the looks kept after a check by outcome, and give the newest check's id, to go on from there."""
        with self._reading() as connection:
            return counting.looks_after(connection, check_id)

    def verify(self) -> Iterator[Verified]:
        """Look through the whole history: texts against their hashes, chains, captures."""
        with self._reading() as connection:
            yield from verify(connection, self._directory / captures.FOLDER)

    def hosts(self) -> tuple[HostState, ...]:
        """What politeness remembers of every host."""
        with self._reading() as connection:
            return reading.hosts(connection)


def open_store(directory: Path) -> Store:
    """Open (and where needed create or migrate) the database in a data directory.

    Raises StoreError where the directory cannot be written, the file is not a Replate database or is damaged,
    or it was made by a newer Replate, and StoreUnavailableError where the disk is full.
    """
    try:
        directory.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(f"cannot use {directory} for data: {error.strerror}; name another with --data") from error
    path = directory / FILE_NAME
    refuse_cut(path)
    engine = _engine(path)
    try:
        with troubles(directory):
            _migrate(engine, path)
    except BaseException:
        engine.dispose()
        raise
    return Store(engine, directory)


def _engine(path: Path) -> Engine:
    engine = sa.create_engine(
        f"sqlite:///{path}", module=pysqlite3.dbapi2, connect_args={"timeout": 30, "isolation_level": None}
    )

    @sa.event.listens_for(engine, "connect")
    def _configure(connection: pysqlite3.dbapi2.Connection, _: object) -> None:
        cursor = connection.cursor()
        for pragma in (
            "page_size=8192",
            "journal_mode=WAL",
            "synchronous=NORMAL",
            "foreign_keys=ON",
            "wal_autocheckpoint=4000",
            "cache_size=-8000",  # kB: what a page of the reading room reads again is then mostly at hand
        ):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @sa.event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        # The driver's own idea of when to begin is switched off above; a writer must take its lock at once.
        immediate = connection.get_execution_options().get("immediate", False)
        if immediate:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
        else:  # takes no lock and cannot fail; at every page, and through SQLAlchemy it takes far longer
            connection.connection.cursor().execute("BEGIN")

    return engine


def _migrate(engine: Engine, path: Path) -> None:
    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS))
    scripts = ScriptDirectory.from_config(config)
    with engine.begin() as connection:
        current = MigrationContext.configure(connection).get_current_revision()
        if current == scripts.get_current_head():
            return
        if current is not None and current not in {script.revision for script in scripts.walk_revisions()}:
            raise StoreError(
                f"{path} was made by a newer Replate; upgrade this one, or name another directory with --data"
            )
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
