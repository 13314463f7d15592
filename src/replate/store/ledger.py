"""Counts of outlets kept up to date in memory: what came in since is counted, not all of it anew.

Versions and looks are only ever added, under ids that grow, so that those above the last one counted are the new ones.
Articles without a version may be merged into others: they are counted in an index, which is quick.
"""

from __future__ import annotations

import threading
from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import date, datetime, timedelta

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from replate.store import schema as t

_EPOCH = date(1970, 1, 1)
_DAY = 86_400_000_000  # microseconds, as SQLite keeps times
_USUAL = timedelta(days=60)  # before the newest version: the days that are asked for, and some more


@dataclass(frozen=True, slots=True)
class Standing:
    """How much is kept of an outlet, and when anything of it was last looked at."""

    articles: int = 0
    versions: int = 0
    checked_at: datetime | None = None


class Ledger:
    """What has been counted so far. Safe between threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._version = self._check = self._article = -1  # the last ids counted
        self._versions: Counter[int] = Counter()
        self._checked: dict[int, datetime] = {}
        self._since: date | None = None
        self._days: defaultdict[int, Counter[date]] = defaultdict(Counter)

    def standings(self, connection: Connection) -> dict[int, Standing]:
        """Say how much is kept of every outlet that has articles, by its id."""
        with self._lock:
            self._catch_up(connection)
            articles = connection.execute(_ARTICLES).all()
            return {outlet: Standing(n, self._versions[outlet], self._checked.get(outlet)) for outlet, n in articles}

    def days(self, connection: Connection, outlet: int, since: date) -> dict[date, int]:
        """Count an outlet's changes by the day (UTC) on which they were seen, from a day on."""
        with self._lock:
            self._catch_up(connection)
            if self._since is None or since < self._since:
                self._count_days(connection, since)
            return {day: count for day, count in self._days[outlet].items() if day >= since}

    def _catch_up(self, connection: Connection) -> None:
        if self._version < 0:
            self._count_all(connection)
            return
        for new in connection.execute(_NEW_VERSIONS, {"after": self._version}):
            self._version = new.id
            self._versions[new.outlet_id] += 1
            if self._since is not None and new.before is not None and new.seen_at is not None:
                self._days[new.outlet_id][new.seen_at.date()] += 1
        for row in connection.execute(_NEW_CHECKS, {"after": self._check}):
            self._check = max(self._check, row.last)
            self._look(row.outlet_id, row.checked_at)
        for row in connection.execute(_NEW_ARTICLES, {"after": self._article}):
            self._article = max(self._article, row.last)
            self._look(row.outlet_id, row.checked_at)

    def _count_all(self, connection: Connection) -> None:
        ids = connection.execute(_LAST).one()
        self._version, self._check, self._article = (found or 0 for found in ids)
        for row in connection.execute(_ALL):
            self._versions[row.outlet_id] = row.versions
            self._look(row.outlet_id, row.checked_at)
        newest: datetime | None = connection.scalar(_NEWEST)
        if newest is not None:  # with the first count of all, so that no reader of an outlet's page waits for it
            self._count_days(connection, newest.date() - _USUAL)

    def _look(self, outlet: int, at: datetime | None) -> None:
        known = self._checked.get(outlet)
        if at is not None and (known is None or at > known):
            self._checked[outlet] = at

    def _count_days(self, connection: Connection, since: date) -> None:
        self._since = since
        self._days.clear()
        first, last = (since - _EPOCH).days * _DAY, self._version
        for row in connection.execute(_DAYS, {"first": first, "last": last}):
            self._days[row.outlet_id][_EPOCH + timedelta(days=row.day)] = row.changes


_ARTICLES = sa.select(t.article.c.outlet_id, sa.func.count()).group_by(t.article.c.outlet_id)
_ALL = sa.select(
    t.article.c.outlet_id,
    sa.func.sum(t.article.c.versions).label("versions"),
    sa.func.max(t.article.c.checked_at).label("checked_at"),
).group_by(t.article.c.outlet_id)
_LAST = sa.select(
    *(sa.select(sa.func.max(table.c.id)).scalar_subquery() for table in (t.version, t.check, t.article)),
)
_NEW_VERSIONS = (
    sa.select(t.version.c.id, t.version.c.outlet_id, t.version.c.before, t.version.c.seen_at)
    .where(t.version.c.id > sa.bindparam("after"))
    .order_by(t.version.c.id)
)
_NEW_CHECKS = (
    sa.select(
        t.article.c.outlet_id,
        sa.func.max(t.check.c.checked_at).label("checked_at"),
        sa.func.max(t.check.c.id).label("last"),
    )
    .join(t.article, t.article.c.id == t.check.c.article_id)
    .where(t.check.c.id > sa.bindparam("after"))
    .group_by(t.article.c.outlet_id + 0)  # "+ 0": by the ids of the checks, not in the order of outlets
)
_NEW_ARTICLES = (
    sa.select(
        t.article.c.outlet_id,
        sa.func.max(t.article.c.checked_at).label("checked_at"),
        sa.func.max(t.article.c.id).label("last"),
    )
    .where(t.article.c.id > sa.bindparam("after"))
    .group_by(t.article.c.outlet_id + 0)
)
_NEWEST = sa.select(sa.func.max(t.version.c.seen_at))
_seen = sa.type_coerce(t.version.c.seen_at, sa.BigInteger)
_DAYS = (
    sa.select(t.version.c.outlet_id, (_seen // _DAY).label("day"), sa.func.count().label("changes"))
    .where(_seen >= sa.bindparam("first"), t.version.c.id + 0 <= sa.bindparam("last"), t.version.c.before.is_not(None))
    .group_by(t.version.c.outlet_id + 0, sa.text("day"))
)
