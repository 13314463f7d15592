"""Counting by kind: how many of an outlet's changes touch each, and how many of those came with a note."""

from __future__ import annotations

from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from replate.model import FlagKind, Kind
from replate.store import schema as t
from replate.store.prepared import at_most

LATEST = 200
"""So many of an outlet's articles are counted, the latest found, so that the cost does not grow with the years."""


@dataclass(frozen=True, slots=True)
class KindCount:
    """How many changes touch a kind (all changes, where it is ``None``), with a note, and with none seen."""

    kind: Kind | None
    changes: int
    noted: int
    without_note: int


def counted(connection: Connection, outlet_id: int) -> tuple[KindCount, ...]:
    """Count the changes of an outlet's latest articles: all of them first, then by kind, the most frequent first."""
    articles = (
        sa.select(t.article.c.id)
        .where(t.article.c.outlet_id == outlet_id)
        .order_by(t.article.c.id.desc())
        .limit(at_most(LATEST))
    )
    noted, unnoted = _flagged(FlagKind.NOTED), _flagged(FlagKind.WITHOUT_NOTE)
    version = t.touch.c.version_id
    query = (
        sa.select(
            t.touch.c.kind,
            sa.func.count(version.distinct()).label("changes"),
            sa.func.count(noted.c.version_id.distinct()).label("noted"),
            sa.func.count(unnoted.c.version_id.distinct()).label("unnoted"),
        )
        .join(t.version, t.version.c.id == version)
        .outerjoin(noted, noted.c.version_id == version)
        .outerjoin(unnoted, unnoted.c.version_id == version)
        .where(t.version.c.article_id.in_(articles))
        .group_by(t.touch.c.kind)
    )
    rows = [
        KindCount(Kind(row.kind) if row.kind else None, row.changes, row.noted, row.unnoted)
        for row in connection.execute(query)
    ]
    return tuple(sorted(rows, key=lambda row: (row.kind is not None, -row.changes, row.kind or "")))


def _flagged(kind: FlagKind) -> sa.Subquery:
    return sa.select(t.flag.c.version_id).where(t.flag.c.kind == kind.value).subquery()
