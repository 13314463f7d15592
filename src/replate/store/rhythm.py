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
from replate.store.prepared import Prepared, at_most

_ARTICLES = 100  # the latest of an outlet, by which its habits are told


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


_ACCOUNT, _NOTE = t.comparison.c.version_id, t.flag.c.version_id
_IS_CHANGE = t.version.c.before.is_not(None)
_LATEST = (
    sa.select(t.article.c.id)
    .where(t.article.c.outlet_id == sa.bindparam("outlet"), t.article.c.versions > 0)
    .order_by(t.article.c.id.desc())
    .limit(at_most(_ARTICLES))
    .subquery()
)
# Times as they are kept, in microseconds: there are hundreds of them, and only their hours and distances count.
_VERSIONS = Prepared(
    sa.select(
        t.version.c.article_id,
        _IS_CHANGE.label("changed"),
        sa.type_coerce(t.version.c.seen_at, sa.BigInteger).label("seen"),
        _ACCOUNT.is_not(None).label("explained"),
        _NOTE.is_not(None).label("noted"),
    )
    .outerjoin(t.comparison, (t.version.c.id == _ACCOUNT) & _IS_CHANGE)
    .outerjoin(t.flag, (t.flag.c.kind == FlagKind.NOTED.value) & (t.version.c.id == _NOTE) & _IS_CHANGE)
    .where(t.version.c.article_id.in_(sa.select(_LATEST.c.id)))
    .order_by(t.version.c.article_id, t.version.c.number)
)
_HOUR = 3_600_000_000  # microseconds


def outlet_rhythm(connection: Connection, outlet_id: int) -> OutletRhythm:
    """Tell how an outlet changes its articles."""
    rows = _VERSIONS.plain(connection, outlet=outlet_id)
    changes = [row for row in rows if row[1]]
    counted = Counter([seen // _HOUR % 24 for _, _, seen, _, _ in changes if seen is not None])
    return OutletRhythm(
        articles=len({row[0] for row in rows}),
        changed=len({row[0] for row in changes}),
        first_change=_median_wait((article, changed, seen) for article, changed, seen, _, _ in rows),
        changes=len(changes),
        explained=sum(explained for _, _, _, explained, _ in changes),
        noted=sum(noted for _, _, _, _, noted in changes),
        hours=tuple(counted[hour] for hour in range(24)),
    )


def _median_wait(seen: Iterable[tuple[int, bool, int | None]]) -> timedelta | None:
    """For how long articles stood as first seen; ``seen`` says of each version its article and whether it is a change.

    Articles never changed, or without times, are left out.
    """
    first: dict[int, int] = {}
    second: dict[int, int] = {}
    for article, is_change, moment in seen:
        if moment is None:
            continue
        if not is_change:
            first[article] = moment
        elif article in first:
            second.setdefault(article, moment)
    waits = [moment - first[article] for article, moment in second.items() if moment >= first[article]]
    return timedelta(microseconds=median(waits)) if waits else None
