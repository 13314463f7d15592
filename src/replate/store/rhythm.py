"""When outlets change what they have published: days, hours of the day, and how soon. All of it bounded in cost."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from statistics import median

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from replate.model import FlagKind
from replate.store import schema as t
from replate.store.prepared import at_most

_ARTICLES = 200  # the latest of an outlet, by which its habits are told


@dataclass(frozen=True, slots=True)
class Around:
    """The latest time before a span and the earliest after it at which any version was first seen."""

    before: datetime | None
    after: datetime | None


@dataclass(frozen=True, slots=True)
class OutletRhythm:
    """How an outlet changes its articles, told by the latest ``articles`` of it.

    ``changed`` of them were changed, ``first_change`` after the median of so long (``None`` where no times are known).
    Of ``changes`` in all, ``explained`` are those whose account says whether a note came with them, ``noted`` those
    that came with one. ``hours`` counts the changes by the hour of the day (UTC) at which they were seen.
    """

    articles: int
    changed: int
    first_change: timedelta | None
    changes: int
    explained: int
    noted: int
    hours: tuple[int, ...]


def around(connection: Connection, start: datetime, end: datetime) -> Around:
    """Give the times next to a span of time at which versions were first seen."""
    seen = t.version.c.seen_at
    return Around(
        connection.scalar(sa.select(sa.func.max(seen)).where(seen < start)),
        connection.scalar(sa.select(sa.func.min(seen)).where(seen >= end)),
    )


def outlet_rhythm(connection: Connection, outlet_id: int) -> OutletRhythm:
    """Tell how an outlet changes its articles."""
    latest = (
        sa.select(t.article.c.id)
        .where(t.article.c.outlet_id == outlet_id, t.article.c.versions > 0)
        .order_by(t.article.c.id.desc())
        .limit(at_most(_ARTICLES))
        .subquery()
    )
    rows = connection.execute(
        sa.select(t.version.c.id, t.version.c.article_id, t.version.c.before, t.version.c.seen_at)
        .where(t.version.c.article_id.in_(sa.select(latest.c.id)))
        .order_by(t.version.c.article_id, t.version.c.number)
    ).all()
    changes = [row for row in rows if row.before is not None]
    explained, noted = _noted(connection, latest)
    counted = Counter(row.seen_at.hour for row in changes if row.seen_at is not None)
    return OutletRhythm(
        articles=len({row.article_id for row in rows}),
        changed=len({row.article_id for row in changes}),
        first_change=_median_wait((row.article_id, row.before is not None, row.seen_at) for row in rows),
        changes=len(changes),
        explained=explained,
        noted=noted,
        hours=tuple(counted[hour] for hour in range(24)),
    )


def _median_wait(seen: Iterable[tuple[int, bool, datetime | None]]) -> timedelta | None:
    """For how long articles stood as first seen; ``seen`` says of each version its article and whether it is a change.

    Articles never changed, or without times, are left out.
    """
    first: dict[int, datetime] = {}
    second: dict[int, datetime] = {}
    for article, is_change, moment in seen:
        if moment is None:
            continue
        if not is_change:
            first[article] = moment
        elif article in first:
            second.setdefault(article, moment)
    waits = [(moment - first[article]).total_seconds() for article, moment in second.items()]
    known = [wait for wait in waits if wait >= 0]
    return timedelta(seconds=median(known)) if known else None


def _noted(connection: Connection, latest: sa.Subquery) -> tuple[int, int]:
    """Count the changes of these articles that have an account, and those of them that came with a note."""
    mine = sa.select(t.version.c.id).where(
        t.version.c.article_id.in_(sa.select(latest.c.id)), t.version.c.before.is_not(None)
    )
    explained = sa.select(sa.func.count()).where(t.comparison.c.version_id.in_(mine))
    noted = sa.select(sa.func.count()).where(t.flag.c.kind == FlagKind.NOTED.value, t.flag.c.version_id.in_(mine))
    return connection.scalar(explained) or 0, connection.scalar(noted) or 0
