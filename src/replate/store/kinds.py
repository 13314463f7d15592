"""Counting by kind: how many of an outlet's changes touch each, and how many of those came with a note."""

from __future__ import annotations

from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from replate.model import FlagKind, Kind
from replate.store import schema as t
from replate.store.prepared import Prepared, at_most

LATEST = 100
"""So many of an outlet's articles are counted, the latest found, so that the cost does not grow with the years."""


@dataclass(frozen=True, slots=True)
class KindCount:
    """How many changes touch a kind (all changes, where it is ``None``), with a note, and with none seen."""

    kind: Kind | None
    changes: int
    noted: int
    without_note: int


def _counts() -> sa.Select[tuple[object, ...]]:
    articles = (
        sa.select(t.article.c.id)
        .where(t.article.c.outlet_id == sa.bindparam("outlet"))
        .order_by(t.article.c.id.desc())
        .limit(at_most(LATEST))
    )
    touched = (  # of each version each kind once, however many of its changes touch it
        sa.select(t.touch.c.kind, t.touch.c.version_id)
        .join(t.version, t.version.c.id == t.touch.c.version_id)
        .where(t.version.c.article_id.in_(articles))
        .distinct()
        .subquery()
    )
    noted, unnoted = t.flag.alias("noted"), t.flag.alias("unnoted")
    counts = (sa.func.count(), sa.func.count(noted.c.version_id), sa.func.count(unnoted.c.version_id))
    return (
        sa.select(touched.c.kind, *counts)
        .select_from(touched)
        .outerjoin(noted, _is(noted, FlagKind.NOTED, touched))
        .outerjoin(unnoted, _is(unnoted, FlagKind.WITHOUT_NOTE, touched))
        .group_by(touched.c.kind)
    )


def _is(flag: sa.FromClause, kind: FlagKind, touched: sa.FromClause) -> sa.ColumnElement[bool]:
    return (flag.c.kind == kind.value) & (flag.c.version_id == touched.c.version_id)


_COUNTS = Prepared(_counts())


def counted(connection: Connection, outlet_id: int) -> tuple[KindCount, ...]:
    """Count the changes of an outlet's latest articles: all of them first, then by kind, the most frequent first."""
    rows = [
        KindCount(Kind(kind) if kind else None, changes, noted, unnoted)
        for kind, changes, noted, unnoted in _COUNTS.plain(connection, outlet=outlet_id)
    ]
    return tuple(sorted(rows, key=lambda row: (row.kind is not None, -row.changes, row.kind or "")))
