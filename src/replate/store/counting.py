"""Counting for health and metrics: how each outlet does, and how much there is of everything."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from replate.health import RECENT, USUAL, FeedFigures, Figures, Looks
from replate.model import ArticleState, Outcome
from replate.store import reading
from replate.store import schema as t
from replate.store.ledger import Standing
from replate.store.prepared import at_most

T = TypeVar("T")
_LATEST = 200  # articles of an outlet by which its habits are told


@dataclass(frozen=True, slots=True)
class StateCount:
    """How many articles stand so."""

    state: ArticleState
    count: int


@dataclass(frozen=True, slots=True)
class Totals:
    """How much there is: ``held`` differences that wait to be believed, ``due_since`` when the oldest due look was."""

    versions: int
    held: int
    states: tuple[StateCount, ...]
    due_since: datetime | None


def totals(connection: Connection, now: datetime) -> Totals:
    """Count everything."""
    states = connection.execute(sa.select(t.article.c.state, sa.func.count()).group_by(t.article.c.state)).all()
    counted = {ArticleState(state): count for state, count in states}
    held = sa.select(sa.func.count()).where(t.pending.c.content.is_not(None))
    due = [connection.scalar(sa.select(sa.func.min(c)).where(c <= now)) for c in _DUE]
    return Totals(
        versions=connection.scalar(sa.select(sa.func.count()).select_from(t.version)) or 0,
        held=connection.scalar(held) or 0,
        states=tuple(StateCount(state, counted.get(state, 0)) for state in ArticleState),
        due_since=min((moment for moment in due if moment is not None), default=None),
    )


_DUE = (t.article.c.next_check_at, t.feed.c.next_check_at)


def looks_after(connection: Connection, check_id: int) -> tuple[int, tuple[Looks, ...]]:
    """Count the looks kept after a check by outcome, and give the newest check's id, to go on from there."""
    newest = connection.scalar(sa.select(sa.func.max(t.check.c.id))) or check_id
    later = (t.check.c.id > check_id) & (t.check.c.id <= newest)
    rows = connection.execute(sa.select(t.check.c.outcome, sa.func.count()).where(later).group_by(t.check.c.outcome))
    return newest, tuple(Looks(Outcome(outcome), count) for outcome, count in rows)


def figures(connection: Connection, standings: Mapping[int, Standing], now: datetime) -> tuple[Figures, ...]:
    """Count every outlet, by name; none is left out."""
    late, start = now - RECENT, now - RECENT - USUAL
    feeds = _grouped(
        (feed.outlet.id, FeedFigures(feed.id, feed.url, feed.failures, feed.checked_at is not None))
        for feed in reading.feeds(connection)
    )
    looks = _looks(connection, late)
    changed, usual_changed = _changed(connection, late, now), _changed(connection, start, late)
    new, usual_new = _new(connection, late, now), _new(connection, start, late)
    overdue = {due.outlet: due for due in _overdue(connection, now)}
    found = []
    for line in reading.outlets(connection, standings):
        key = line.outlet.id
        texts = _texts(connection, key, now)
        found.append(
            Figures(
                outlet=line.outlet,
                articles=line.articles,
                feeds=tuple(feeds[key]),
                found=texts.found,
                looks=tuple(looks[key]),
                words=texts.words,
                usual_words=texts.usual_words,
                changed=changed.get(key, 0),
                new=new.get(key, 0),
                usual_changed=usual_changed.get(key, 0),
                usual_new=usual_new.get(key, 0),
                overdue=overdue[key].count if key in overdue else 0,
                due_since=overdue[key].since if key in overdue else None,
            )
        )
    return tuple(found)


def _grouped(pairs: Iterable[tuple[int, T]]) -> defaultdict[int, list[T]]:
    found: defaultdict[int, list[T]] = defaultdict(list)
    for outlet, value in pairs:
        found[outlet].append(value)
    return found


def _looks(connection: Connection, since: datetime) -> defaultdict[int, list[Looks]]:
    outlet, outcome = t.article.c.outlet_id, t.check.c.outcome
    query = (
        sa.select(outlet, outcome, sa.func.count())
        .join(t.article, t.article.c.id == t.check.c.article_id)
        .where(t.check.c.checked_at >= since)
        .group_by(outlet, outcome)
        .order_by(outlet, outcome)
    )
    return _grouped((row[0], Looks(Outcome(row[1]), row[2])) for row in connection.execute(query))


def _changed(connection: Connection, start: datetime, end: datetime) -> dict[int, int]:
    """Count articles by outlet that changed in a span."""
    changes = (
        sa.select(t.article.c.outlet_id, sa.func.count(t.version.c.article_id.distinct()))
        .join(t.article, t.article.c.id == t.version.c.article_id)
        .where(t.version.c.seen_at >= start, t.version.c.seen_at < end)
        .where(t.version.c.before.is_not(None), t.version.c.cosmetic.is_(False))
    )
    return {row[0]: row[1] for row in connection.execute(changes.group_by(t.article.c.outlet_id))}


def _new(connection: Connection, start: datetime, end: datetime) -> dict[int, int]:
    """Count articles by outlet that were first seen in a span."""
    seen_at = t.article.c.first_seen_at
    query = sa.select(t.article.c.outlet_id, sa.func.count()).where(seen_at >= start, seen_at < end)
    return {row[0]: row[1] for row in connection.execute(query.group_by(t.article.c.outlet_id))}


@dataclass(frozen=True, slots=True)
class _Due:
    outlet: int
    count: int
    since: datetime


def _overdue(connection: Connection, now: datetime) -> Iterable[_Due]:
    """Count by outlet the looks at articles and feeds that are due, and how long the oldest has been."""
    due = sa.union_all(
        *(
            sa.select(table.c.outlet_id, table.c.next_check_at).where(table.c.next_check_at <= now)
            for table in (t.article, t.feed)
        )
    ).subquery()
    query = sa.select(due.c.outlet_id, sa.func.count(), sa.func.min(due.c.next_check_at)).group_by(due.c.outlet_id)
    return [_Due(*row) for row in connection.execute(query)]


@dataclass(frozen=True, slots=True)
class _Texts:
    found: tuple[datetime, ...]
    words: tuple[int, ...]
    usual_words: tuple[int, ...]


def _texts(connection: Connection, outlet_id: int, now: datetime) -> _Texts:
    """When an outlet's latest articles were found, and how long their first versions are."""
    query = (
        sa.select(t.article.c.first_seen_at, t.version.c.words)
        .outerjoin(t.version, (t.version.c.article_id == t.article.c.id) & (t.version.c.number == 0))
        .where(t.article.c.outlet_id == outlet_id, t.article.c.first_seen_at.is_not(None))
        .order_by(t.article.c.id.desc())
        .limit(at_most(_LATEST))
    )
    rows = connection.execute(query).all()
    moments = sorted((row.first_seen_at for row in rows), reverse=True)
    long_ago, late = now - RECENT - USUAL, now - RECENT
    return _Texts(
        found=tuple(moment for place, moment in enumerate(moments) if place == 0 or moment >= long_ago),
        words=tuple(row.words for row in rows if row.words is not None and row.first_seen_at >= late),
        usual_words=tuple(row.words for row in rows if row.words is not None and row.first_seen_at < late),
    )
