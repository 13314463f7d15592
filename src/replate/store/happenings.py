"""What befell articles and outlets other than edits, with what a reader wants to know about each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Row

from replate.model import Article, Event, EventKind, Outcome, Outlet, VersionLine
from replate.store import reading
from replate.store import schema as t
from replate.store.prepared import Prepared, at_most
from replate.store.reading import Page


@dataclass(frozen=True, slots=True)
class EventLine:
    """A line of the list of happenings.

    ``looks`` counts the looks from ``since`` to ``at`` that found the same; ``last`` is the number of the
    article's newest version at that time, ``None`` where it had none.
    """

    event: Event
    outlet: Outlet
    article: Article | None = None
    looks: int = 0
    last: int | None = None


@dataclass(frozen=True, slots=True)
class History:
    """An article, the lines of its versions by number, and what befell it, the latest first."""

    article: Article
    lines: tuple[VersionLine, ...]
    events: tuple[Event, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which happenings: all, or those of one article, of an outlet, of some kinds.

    ``before`` is the cursor, an event's id. ``newer_than`` and ``until`` are ids of versions: only what happened
    once the one was kept and before the other was. ``seen_from`` and ``seen_until`` are times: what was told from the
    one on and before the other. ``own`` is the id of an outlet: only what befell it as a whole.
    """

    article: int | None = None
    outlet: str = ""
    kinds: tuple[EventKind, ...] = ()
    before: int | None = None
    newer_than: int | None = None
    until: int | None = None
    seen_from: datetime | None = None
    seen_until: datetime | None = None
    own: int | None = None
    limit: int = 50


_OUTLET_ID = sa.func.coalesce(t.event.c.outlet_id, t.article.c.outlet_id)
_LOOKS = (
    sa.select(sa.func.count())
    .where(
        t.check.c.article_id == t.event.c.article_id,
        t.check.c.outcome == t.event.c.outcome,
        t.check.c.checked_at >= t.event.c.since,
        t.check.c.checked_at <= t.event.c.at,
    )
    .scalar_subquery()
)
_LAST = (
    sa.select(sa.func.max(t.version.c.number))
    .where(t.version.c.article_id == t.event.c.article_id)
    .where(sa.func.coalesce(t.version.c.seen_at <= t.event.c.at, t.version.c.id <= t.event.c.after))
    .scalar_subquery()
)
_EVENTS = (
    sa.select(
        t.article,
        *(column.label(f"event_{column.name}") for column in t.event.c),
        *reading.OUTLET,
        t.outlet.c.id.label("of_outlet"),
        _LOOKS.label("looks"),
        _LAST.label("last"),
    )
    .outerjoin(t.article, t.article.c.id == t.event.c.article_id)
    .join(t.outlet, t.outlet.c.id == _OUTLET_ID)
    .order_by(t.event.c.id.desc())
)


def happenings(connection: Connection, wanted: Wanted) -> Page[EventLine]:
    """List happenings, the latest first."""
    # Between two versions there are few happenings: found by that index and then sorted, not by reading all of them.
    newest = t.event.c.id if wanted.newer_than is None else t.event.c.id + 0
    query = _EVENTS.order_by(None).order_by(newest.desc())
    rows = connection.execute(query.where(*_conditions(wanted)).limit(at_most(wanted.limit + 1))).all()
    lines = tuple(_line(row) for row in rows[: wanted.limit])
    return Page(lines, lines[-1].event.id if len(rows) > wanted.limit else None)


_ALONE = sa.select(*(column.label(f"event_{column.name}") for column in t.event.c)).order_by(t.event.c.id.desc())


@lru_cache
def _of_article(most: int) -> Prepared:
    mine = (t.event.c.article_id == sa.bindparam("wanted")) & t.event.c.kind.in_(sa.bindparam("kinds", expanding=True))
    return Prepared(_ALONE.where(mine).limit(at_most(most)))


def events(connection: Connection, article_id: int | None, outlet_id: int | None, limit: int) -> tuple[Event, ...]:
    """Give happenings alone, without what a list tells of them beside; the latest first."""
    query = _ALONE.limit(at_most(limit))
    if article_id is not None:
        query = query.where(t.event.c.article_id == article_id)
    if outlet_id is not None:
        query = query.where(t.event.c.outlet_id == outlet_id)
    return tuple(map(event_of, connection.execute(query)))


def of_article(connection: Connection, article_id: int, kinds: Sequence[EventKind], limit: int) -> tuple[Event, ...]:
    """Give an article's latest happenings of some kinds, alone."""
    names = [kind.value for kind in kinds]
    return tuple(map(event_of, _of_article(limit).rows(connection, wanted=article_id, kinds=names)))


def _conditions(wanted: Wanted) -> list[sa.ColumnElement[bool]]:
    event, found = t.event.c, list[sa.ColumnElement[bool]]()
    if wanted.article is not None:
        found.append(event.article_id == wanted.article)
    if wanted.own is not None:
        found.append(event.outlet_id == wanted.own)
    if wanted.outlet:
        found.append(t.outlet.c.key == wanted.outlet)
    if wanted.kinds:
        found.append(event.kind.in_([kind.value for kind in wanted.kinds]))
    if wanted.before is not None:
        found.append(event.id < wanted.before)
    if wanted.newer_than is not None:
        found.append(event.after >= wanted.newer_than)
    if wanted.until is not None:
        found.append(event.after < wanted.until)
    if wanted.seen_from is not None:
        found.append(event.at >= wanted.seen_from)
    if wanted.seen_until is not None:
        found.append(event.at < wanted.seen_until)
    return found


def _line(row: Row[tuple[object, ...]]) -> EventLine:
    outlet = Outlet(row.of_outlet, row.outlet_key, row.outlet_name, row.outlet_home, row.outlet_generation)
    article = None if row.id is None else reading.article_of(row)
    return EventLine(event_of(row), outlet, article, row.looks, row.last)


def event_of(row: Row[tuple[object, ...]]) -> Event:
    """Read an event off a row whose event columns are labelled ``event_``."""
    return Event(
        kind=EventKind(row.event_kind),
        reason=row.event_reason,
        at=row.event_at,
        since=row.event_since,
        outcome=None if row.event_outcome is None else Outcome(row.event_outcome),
        article=row.event_article_id,
        outlet=row.event_outlet_id,
        id=row.event_id,
        after=row.event_after,
    )
