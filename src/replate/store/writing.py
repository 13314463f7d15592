"""Statements that change the database, all inside one transaction."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from replate.errors import BadInputError
from replate.model import (
    Article,
    ArticleState,
    Capture,
    Check,
    Content,
    Event,
    EventKind,
    Feed,
    HostState,
    Outlet,
    Pending,
    Ruling,
    Version,
    VersionLine,
)
from replate.store import accounts, captures, furnishing, packing, reading, rereading, rows, rulings
from replate.store import schema as t
from replate.store.accounts import Told
from replate.store.chain import SEALED, link, seal
from replate.store.lines import COLUMNS, line, version_lines
from replate.store.prepared import Change, Prepared
from replate.store.rows import NewVersion

# What every look asks and writes is put together once: building a statement takes longer than carrying it out.
_BEYOND = 2**62
_LOOKED_AT = Change(t.article.update().where(t.article.c.id == sa.bindparam("of")))
_NEW_CHECK = Change(t.check.insert())
_FURNITURE = Prepared(
    sa.select(t.furniture.c.passage).where(t.furniture.c.outlet_id == sa.bindparam("outlet"), t.furniture.c.active)
)
_ADDRESSES = Prepared(sa.select(t.article_url.c.url).where(t.article_url.c.article_id == sa.bindparam("article")))
_LATELY = (t.gain.c.outlet_id == sa.bindparam("outlet")) & (t.gain.c.at >= sa.bindparam("since"))
_GAINING = Prepared(sa.select(t.gain.c.article_id).where(_LATELY).distinct())
_GAINS = Prepared(
    sa.select(t.gain.c.passage, sa.func.count())
    .where(_LATELY, t.gain.c.passage.in_(sa.bindparam("passages", expanding=True)))
    .group_by(t.gain.c.passage)
)
_KEYS_OF_GAINS = ("outlet_id", "passage", "article_id")
_NO_GAIN = Change(t.gain.delete().where(*(t.gain.c[name] == sa.bindparam(f"of_{name}") for name in _KEYS_OF_GAINS)))
_NEW_GAIN = Change(t.gain.insert())
_NO_PENDING = Change(t.pending.delete().where(t.pending.c.article_id == sa.bindparam("article")))
_NEW_PENDING = Change(t.pending.insert())
_LAST_LINE = Prepared(
    sa.select(*(t.version.c[name] for name in COLUMNS))
    .where(t.version.c.article_id == sa.bindparam("article"), t.version.c.number < sa.bindparam("below"))
    .order_by(t.version.c.number.desc())
    .limit(sa.literal(1, sa.Integer))
)
_WAITS = Change(t.uncompared.insert())
_OUTLET_OF = sa.select(t.article.c.outlet_id).where(t.article.c.id == sa.bindparam("of_article")).scalar_subquery()
_NEW_VERSION = Change(t.version.insert().values(outlet_id=_OUTLET_OF).returning(t.version.c.id))
_NEW_TEXT = Change(t.text.insert())
_NEW_CAPTURE = Change(t.capture.insert())
_SEEN_LAST = Change(
    t.version.update()
    .where(t.version.c.id == sa.bindparam("of"))
    .values(
        last_seen_at=sa.func.coalesce(
            sa.select(t.article.c.seen_at).where(t.article.c.id == sa.bindparam("article")).scalar_subquery(),
            t.version.c.last_seen_at,
        )
    )
)
_NEW_LATEST = Change(
    t.article.update().where(t.article.c.id == sa.bindparam("of")).values(versions=t.article.c.versions + 1)
)
_NEW_EVENT = t.event.insert().values(
    after=sa.select(sa.func.coalesce(sa.func.max(t.version.c.id), 0)).scalar_subquery()
)


def _same_text() -> sa.Select[tuple[object, ...]]:
    newest = (t.version.c.article_id == t.article.c.id) & (t.version.c.number == t.article.c.latest)
    again = t.rereading.c.version_id == t.version.c.id
    plain = sa.bindparam("plain", type_=sa.Text)
    wanted = (
        (t.article.c.outlet_id == sa.bindparam("outlet"))
        & (t.article.c.id != sa.bindparam("but"))
        & (t.article.c.headline == sa.bindparam("headline"))
        & ((t.version.c.plain_hash == plain) | (t.rereading.c.plain_hash == plain))
    )
    query = sa.select(t.article.c.url).join(t.version, newest).outerjoin(t.rereading, again).where(wanted)
    return query.limit(sa.literal(1, sa.Integer))


_SAME_TEXT = Prepared(_same_text())


class Writer:
    """One transaction's worth of changes. Made by ``Store.writing``."""

    def __init__(self, connection: Connection, directory: Path) -> None:
        self._connection = connection
        self._directory = directory
        # Rows that every look writes are gathered and written together: most of their price is per statement.
        self._articles: list[dict[str, object]] = []
        self._looked_at: dict[int, dict[str, object]] = {}
        self._checks: list[dict[str, object]] = []
        self._pending: dict[int, Pending | None] = {}
        # Read once in a transaction, as far as it does not change them itself: an outlet's furniture, and the articles
        # of an outlet in which passages came or went since then.
        self._furniture: dict[int, frozenset[str]] = {}
        self._gaining: dict[tuple[int, datetime], set[int]] = {}

    def flush(self) -> None:
        """Write what was gathered. Called at the end of the transaction, and before anything that depends on it."""
        for values in (self._articles, list(self._looked_at.values())):
            _LOOKED_AT.run(self._connection, values)
        _NEW_CHECK.run(self._connection, self._checks)
        _NO_PENDING.run(self._connection, [{"article": article} for article in self._pending])
        waiting = [rows.of_pending(article, each) for article, each in self._pending.items() if each is not None]
        _NEW_PENDING.run(self._connection, waiting)
        self._articles, self._looked_at, self._checks, self._pending = [], {}, [], {}

    # ── outlets and feeds ──

    def outlet(self, key: str, *, name: str = "", home_url: str = "") -> Outlet:
        """Give the outlet of that key, adding it where it is not there yet."""
        row = self._connection.execute(sa.select(t.outlet).where(t.outlet.c.key == key)).one_or_none()
        if row is not None:
            return Outlet(row.id, row.key, row.name, row.home_url, row.generation)
        values = {"key": key, "name": name or key, "home_url": home_url}
        added = self._connection.execute(t.outlet.insert().values(values).returning(t.outlet.c.id))
        return Outlet(added.scalar_one(), key, name or key, home_url)

    def add_feed(self, feed: Feed) -> int:
        """Add a feed (its ``id`` is ignored), or renew the filters of the one with its address; give its id."""
        known = self._connection.scalar(sa.select(t.feed.c.id).where(t.feed.c.url == feed.url))
        values: dict[str, object] = {"title": feed.title, "include": feed.include, "exclude": feed.exclude}
        if known is not None:
            self._connection.execute(t.feed.update().where(t.feed.c.id == known).values(values))
            return int(known)
        values |= {"outlet_id": feed.outlet.id, "url": feed.url, "next_check_at": feed.next_check_at}
        added = self._connection.execute(t.feed.insert().values(values).returning(t.feed.c.id))
        return int(added.scalar_one())

    def has_feed(self, url: str) -> bool:
        """Tell whether a feed is watched already."""
        return self._connection.scalar(sa.select(t.feed.c.id).where(t.feed.c.url == url)) is not None

    def set_feed(self, feed: Feed) -> None:
        """Keep what a check of a feed taught: validators, times, failures, title."""
        self._connection.execute(
            t.feed.update()
            .where(t.feed.c.id == feed.id)
            .values(
                title=feed.title,
                etag=feed.etag,
                last_modified=feed.last_modified,
                body_hash=feed.body_hash,
                checked_at=feed.checked_at,
                next_check_at=feed.next_check_at,
                failures=feed.failures,
                listed=feed.listed,
            )
        )

    def feed_statuses(self, feed_id: int, limit: int) -> list[int | None]:
        """Give the HTTP statuses of a feed's latest checks, newest first."""
        query = sa.select(t.check.c.status).where(t.check.c.feed_id == feed_id)
        return list(self._connection.scalars(query.order_by(t.check.c.id.desc()).limit(limit)))

    # ── articles ──

    def article_ids(self, addresses: Sequence[str]) -> dict[str, int]:
        """Map each known address or guid key to its article, as of this transaction."""
        return reading.articles_at(self._connection, addresses)

    def add_article(self, article: Article) -> int:
        """Add an article (its ``id`` is ignored) under its address; give its id."""
        values = rows.of_article(article) | {
            "outlet_id": article.outlet.id,
            "url": article.url,
            "first_seen_at": article.first_seen_at,
            "stated_versions": article.stated_versions,
        }
        added = self._connection.execute(t.article.insert().values(values).returning(t.article.c.id))
        article_id = int(added.scalar_one())
        self.add_address(article_id, article.url, "feed", article.first_seen_at)
        return article_id

    def add_address(self, article_id: int, address: str, kind: str, seen_at: datetime | None) -> None:
        """Note that an address (or guid key) names this article, unless it already names one."""
        if not reading.articles_at(self._connection, [address]):
            values = {"url": address, "article_id": article_id, "kind": kind, "seen_at": seen_at}
            self._connection.execute(t.article_url.insert().values(values))

    def addresses(self, article_id: int) -> frozenset[str]:
        """Give all addresses that name an article."""
        return frozenset([url for (url,) in _ADDRESSES.plain(self._connection, article=article_id)])

    def same_text(self, article: Article, headline: str, plain: str) -> str:
        """Give the address of another article of the outlet that now has this headline and text, or ``""``."""
        found = _SAME_TEXT.plain(
            self._connection, outlet=article.outlet.id, but=article.id, headline=headline, plain=plain
        )
        return str(found[0][0]) if found else ""

    def set_articles(self, articles: Sequence[Article]) -> None:
        """Keep what checks taught of these articles: state, times, period, validators, failures."""
        if not self._looked_at.keys().isdisjoint(a.id for a in articles):
            self.flush()
        self._articles += [rows.of_article(a) | {"of": a.id} for a in articles]

    def set_looked(self, before: Article, after: Article) -> None:
        """Keep what a look taught of an article; little where nothing changed but the times of looking."""
        if rows.only_looked(before, after):
            self._looked_at[after.id] = rows.of_look(after) | {"of": after.id}
        else:
            self.set_articles([after])

    def claim(self, articles: Sequence[Article], until: datetime) -> None:
        """Push the next check of these articles ahead before they are looked at.

        If the program dies meanwhile they come back at ``until`` instead of at once, so that one page that
        kills it cannot do so in a loop.
        """
        if articles:
            statement = t.article.update().where(t.article.c.id == sa.bindparam("of")).values(next_check_at=until)
            self._connection.execute(statement, [{"of": a.id} for a in articles])

    def claim_feeds(self, feeds: Sequence[Feed], until: datetime) -> None:
        """Push the next check of these feeds ahead before they are looked at; see :meth:`claim`."""
        for feed in feeds:
            self._connection.execute(t.feed.update().where(t.feed.c.id == feed.id).values(next_check_at=until))

    def revive(self, article_ids: Sequence[int], now: datetime) -> None:
        """Look again at those of these articles that were retired: their feed names them once more."""
        self.flush()
        retired = t.article.c.state == ArticleState.RETIRED.value
        for start in range(0, len(article_ids), 500):
            wanted = t.article.c.id.in_(article_ids[start : start + 500]) & retired
            ids = list(self._connection.scalars(sa.select(t.article.c.id).where(wanted)))
            values = {
                "state": ArticleState.ACTIVE.value,
                "next_check_at": now,
                "changed_at": now,
                "period_seconds": None,
                "retired_at": None,
                "retired_reason": "",
            }
            self._connection.execute(t.article.update().where(t.article.c.id.in_(ids)).values(values))
            reason = "its feed names the article again"
            self.add_events([Event(EventKind.REVIVED, reason, now, article=i) for i in ids])

    def merge_article(self, article_id: int, into: int) -> None:
        """Give all addresses, checks and events of an article without versions to another one, and drop it."""
        self.flush()
        for table in (t.article_url, t.check, t.event):
            self._connection.execute(table.update().where(table.c.article_id == article_id).values(article_id=into))
        self._connection.execute(t.pending.delete().where(t.pending.c.article_id == article_id))
        self._connection.execute(t.gain.delete().where(t.gain.c.article_id == article_id))
        self._gaining.clear()
        self._connection.execute(t.article.delete().where(t.article.c.id == article_id))

    def add_checks(self, checks: Sequence[Check]) -> None:
        """Keep these checks (their ``id`` is ignored)."""
        self._checks += [rows.of_check(check) for check in checks]

    # ── versions ──

    def version_lines(self, article_id: int) -> tuple[VersionLine, ...]:
        """Give the lines of all versions of an article, as of this transaction."""
        return version_lines(self._connection, article_id)

    def version(self, article_id: int, number: int, *, stored: bool = False) -> Version:
        """Give one version as it was last read (or as it was stored), but for furniture that was forgotten since."""
        read = reading.stored if stored else reading.version
        return furnishing.cleared(self._connection, read(self._connection, article_id, number))

    def unproven(self, version_id: int) -> rereading.Reading | None:
        """Give the later reading of a version that no look has been held against yet, if there is one."""
        return rereading.unproven(self._connection, version_id)

    def prove(self, version_id: int) -> None:
        """Note that a look has been held against the later reading of a version."""
        rereading.prove(self._connection, version_id)

    def keep_readings(self, given: Sequence[rereading.Reading], at: datetime) -> None:
        """Keep what a later extractor made of versions' pages; the versions stay as they were stored."""
        rereading.keep(self._connection, given, at)
        changed = [one.id for one in given if one.content is not None]
        articles = sa.select(t.version.c.article_id).where(t.version.c.id.in_(changed))
        accounts.put_aside(self._connection, sa.select(t.version.c.id).where(t.version.c.article_id.in_(articles)))

    def add_version(self, article_id: int, new: NewVersion) -> int:
        """Keep a version of an article and give its number; the article's counts and headline follow."""
        last = self._last_line(article_id, new.number)
        number = new.number if new.number is not None else (0 if last is None else last.number + 1)
        values = rows.of_version(new) | {
            "article_id": article_id,
            "number": number,
            "before": None if last is None else last.number,
            "chain": link("" if last is None else last.chain, number, new.seen_at, new.content),
        }
        values["seal"] = seal([values[name] for name in SEALED])
        version_id = _NEW_VERSION.number(self._connection, values | {"of_article": article_id})
        self._add_text(version_id, new.content, last)
        _WAITS.run(self._connection, [{"version_id": version_id}])
        if last is not None:
            _SEEN_LAST.run(self._connection, [{"of": last.id, "article": article_id}])
        latest = {
            "of": article_id,
            "latest": number,
            "headline": new.content.headline,
            "claimed_published_at": new.content.claimed_published_at,
        }
        _NEW_LATEST.run(self._connection, [latest])
        return number

    def _last_line(self, article_id: int, before: int | None) -> VersionLine | None:
        found = _LAST_LINE.plain(self._connection, article=article_id, below=_BEYOND if before is None else before)
        return line(found[0]) if found else None

    def _add_text(self, version_id: int, content: Content, last: VersionLine | None) -> None:
        base = None
        if last is not None:
            raw, depth = reading.raw_text(self._connection, last.id)
            base = (last.id, raw, depth)
        packed = packing.pack(packing.blocks_to_bytes(content.blocks), base)
        values = {
            "version_id": version_id,
            "base_id": packed.base,
            "depth": packed.depth,
            "raw_length": packed.raw_length,
            "check": packed.check,
            "packed": packed.data,
        }
        _NEW_TEXT.run(self._connection, [values])

    def keep_accounts(self, told: Sequence[Told]) -> None:
        """Keep what the changes of several versions come to, of each version once."""
        accounts.keep(self._connection, told)

    def rule(self, article_id: int, numbers: tuple[int, int], ruling: Ruling, *, withdrawn: bool = False) -> None:
        """Keep what a person says of a change between two versions, or withdraw what was said of it."""
        rulings.rule(self._connection, article_id, numbers, ruling, withdrawn=withdrawn)

    # ── what waits, what happened, what is furniture ──

    def pending(self, article_id: int) -> Pending | None:
        """Give the difference of an article that waits to be believed, if one does."""
        if article_id in self._pending:
            return self._pending[article_id]
        return reading.pending(self._connection, article_id)

    def set_pending(self, article_id: int, pending: Pending | None) -> None:
        """Keep (or with ``None`` drop) the difference of an article that waits to be believed."""
        self._pending[article_id] = pending

    def add_events(self, events: Sequence[Event]) -> None:
        """Keep these happenings (their ``id`` is ignored)."""
        for event in events:
            values = {
                "article_id": event.article,
                "outlet_id": event.outlet,
                "kind": event.kind.value,
                "outcome": event.outcome,
                "reason": event.reason,
                "at": event.at,
                "since": event.since,
            }
            self._connection.execute(_NEW_EVENT, values)

    def add_event_once(self, event: Event) -> None:
        """Keep an article's event unless it has one of its kind."""
        same = (t.event.c.article_id == event.article) & (t.event.c.kind == event.kind.value)
        if self._connection.scalar(sa.select(t.event.c.id).where(same).limit(1)) is None:
            self.add_events([event])

    def furniture(self, outlet_id: int) -> frozenset[str]:
        """Give the passages learned to be an outlet's furniture."""
        known = self._furniture.get(outlet_id)
        if known is None:
            found = _FURNITURE.plain(self._connection, outlet=outlet_id)
            known = self._furniture[outlet_id] = frozenset([passage for (passage,) in found])
        return known

    def add_gains(self, outlet_id: int, article_id: int, passages: Sequence[str], at: datetime) -> None:
        """Note that these passages came to (or left) an article."""
        kept = [dict(zip(_KEYS_OF_GAINS, (outlet_id, passage, article_id), strict=True)) for passage in passages]
        _NO_GAIN.run(self._connection, [{f"of_{name}": row[name] for name in _KEYS_OF_GAINS} for row in kept])
        _NEW_GAIN.run(self._connection, [row | {"at": at} for row in kept])
        for (outlet, since), articles in self._gaining.items():
            if kept and outlet == outlet_id and at >= since:
                articles.add(article_id)

    def gains(self, outlet_id: int, passages: Sequence[str], since: datetime) -> tuple[dict[str, int], int]:
        """Count the articles in which each passage came or went since then, and the articles with any such passage."""
        articles = self._gaining.get((outlet_id, since))
        if articles is None:
            found = _GAINING.plain(self._connection, outlet=outlet_id, since=since)
            articles = self._gaining[outlet_id, since] = {int(article) for (article,) in found}
        counted = _GAINS.plain(self._connection, outlet=outlet_id, since=since, passages=list(passages))
        return {str(passage): int(number) for passage, number in counted}, len(articles)

    def add_furniture(self, outlet_id: int, passages: Sequence[str], reason: str, at: datetime) -> int:
        """Keep passages (their keys) as an outlet's furniture, for older versions as well; give how many were new.

        What somebody has made the program forget is not learned again.
        """
        self._furniture.pop(outlet_id, None)
        return furnishing.learn(self._connection, outlet_id, passages, reason, at)

    def teach_furniture(self, outlet_id: int, text: str, at: datetime) -> int:
        """Make a passage furniture by hand, one that was forgotten as well; give its id. Raises BadInputError."""
        passage = furnishing.key(text)
        self._furniture.pop(outlet_id, None)
        furnishing.learn(self._connection, outlet_id, [passage], "taught by hand", at)
        found = furnishing.find(self._connection, outlet_id, passage)
        if found is None:
            raise BadInputError("a passage must not be empty")
        furnishing.switch(self._connection, outlet_id, found, active=True)
        return found

    def switch_furniture(self, outlet_id: int, passage_id: int, *, active: bool) -> None:
        """Forget a passage of an outlet, or restore it. Raises NotFoundError."""
        self._furniture.pop(outlet_id, None)
        furnishing.switch(self._connection, outlet_id, passage_id, active=active)

    def add_outlet_event(self, event: Event, *, unless_since: datetime) -> None:
        """Keep an outlet's event unless one of its kind was kept since that time."""
        same = (t.event.c.outlet_id == event.outlet) & (t.event.c.kind == event.kind.value)
        recent = sa.select(t.event.c.id).where(same, t.event.c.at >= unless_since).limit(1)
        if self._connection.scalar(recent) is None:
            self.add_events([event])

    # ── hosts, captures, imports ──

    def set_hosts(self, states: Sequence[HostState]) -> None:
        """Keep what politeness must remember of these hosts."""
        for state in states:
            values = {column.name: getattr(state, column.name) for column in t.host.c}
            self._connection.execute(t.host.delete().where(t.host.c.host == state.host))
            self._connection.execute(t.host.insert().values(values))

    def add_capture(self, article_id: int, number: int, capture: Capture) -> None:
        """Keep the response behind a version. Raises OSError where the disk does not take it."""
        kept = captures.keep(self._directory / captures.FOLDER, capture)
        values = {
            "article_id": article_id,
            "version": number,
            "url": capture.final_url,
            "captured_at": capture.asked_at,
            "digest": kept.digest,
            "warc_file": kept.file,
            "warc_offset": kept.offset,
        }
        _NEW_CAPTURE.run(self._connection, [values])

    def add_import(self, form: str, path: str, at: datetime, articles: int, versions: int) -> None:
        """Note that an archive was imported."""
        values = {"format": form, "path": path, "imported_at": at, "articles": articles, "versions": versions}
        self._connection.execute(t.import_run.insert().values(values))
