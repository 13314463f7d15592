"""The list of changes: versions that follow another one, chosen by what they touch and how much they tell."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from replate.model import ChangeLine, FlagKind, Kind, Operation, Umbrella
from replate.store import accounts, reading
from replate.store import schema as t
from replate.store.reading import OLDER, Page

_NEAR = 2_500  # versions, looked through in a few milliseconds
_SMALL = (Umbrella.COSMETIC.value,)


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """Which changes: all, or those that match everything that is given.

    ``outlet`` is a key. ``cosmetic=False`` leaves out versions in which nothing but looks differs, ``headlines`` all
    but those of a headline. ``kinds`` and ``operations``: any of each, of the same change where both are given, and of
    at least ``min_weight`` (0 to 100). ``since`` (inclusive) and ``until`` (exclusive) bound when the version was first
    seen. ``before`` is the cursor, the row id of a version.
    """

    outlet: str = ""
    article_id: int | None = None
    before: int | None = None
    limit: int = 30
    cosmetic: bool = True
    headlines: bool = False
    kinds: tuple[Kind, ...] = ()
    operations: tuple[Operation, ...] = ()
    min_weight: float = 0.0
    flag: FlagKind | None = None
    since: datetime | None = None
    until: datetime | None = None


def changes(connection: Connection, chosen: Chosen) -> Page[ChangeLine]:
    """List changes, the latest stored first."""
    rows = _near(connection, chosen) if chosen.outlet else []
    if len(rows) <= chosen.limit and not (chosen.outlet and chosen.since):
        rows = connection.execute(_latest(chosen).where(*_conditions(chosen))).all()
    lines = tuple(_line(row) for row in rows[: chosen.limit])
    return Page(lines, lines[-1].version.id if len(rows) > chosen.limit else None)


def _latest(chosen: Chosen) -> sa.Select[tuple[object, ...]]:
    return _changes().order_by(t.version.c.id.desc()).limit(chosen.limit + 1)


def _near(connection: Connection, chosen: Chosen) -> Sequence[sa.Row[tuple[object, ...]]]:
    """Look for an outlet's changes among the latest versions of all, or among those of the time that is asked for.

    Too few may be found among the latest, where the outlet has not been busy of late.

    SQLite would read all versions of the outlet to find the latest, which is dear where it has many; and where it has
    many, some are near.
    """
    key = sa.select(t.outlet.c.id).where(t.outlet.c.key == chosen.outlet)
    newest = chosen.before if chosen.before is not None else sa.select(sa.func.max(t.version.c.id)).scalar_subquery()
    query = _latest(chosen).where(*_conditions(replace(chosen, outlet="")))
    if chosen.since is None:
        query = query.where(t.version.c.id > newest - _NEAR)
    by_outlet = t.article.c.outlet_id + 0 == key.scalar_subquery()  # "+ 0": not by the index on the outlet
    return connection.execute(query.where(by_outlet)).all()


def weightiest(connection: Connection, chosen: Chosen) -> tuple[ChangeLine, ...]:
    """List the changes that tell most, the weightiest first; the cursor does not count."""
    query = _changes().join(t.comparison, t.comparison.c.version_id == t.version.c.id).where(*_conditions(chosen))
    order = (t.comparison.c.weight.desc(), t.version.c.id.desc())
    return tuple(_line(row) for row in connection.execute(query.order_by(*order).limit(chosen.limit)))


def _changes() -> sa.Select[tuple[object, ...]]:
    new = [column.label(f"new_{column.name}") for column in t.version.c]
    old = [column.label(f"old_{column.name}") for column in OLDER.c]
    return (
        sa.select(t.article, *reading.OUTLET, *new, *old)
        .join(t.version, t.version.c.article_id == t.article.c.id)
        .join(OLDER, (OLDER.c.article_id == t.version.c.article_id) & (OLDER.c.number == t.version.c.before))
        .join(t.outlet, t.outlet.c.id == t.article.c.outlet_id)
    )


def _line(row: sa.Row[tuple[object, ...]]) -> ChangeLine:
    return ChangeLine(reading.article_of(row), reading.line_of(row, "new_"), reading.line_of(row, "old_"))


def _conditions(chosen: Chosen) -> list[sa.ColumnElement[bool]]:
    version, found = t.version.c, list[sa.ColumnElement[bool]]()
    if chosen.outlet:
        found.append(t.outlet.c.key == chosen.outlet)
    if chosen.article_id is not None:
        found.append(version.article_id == chosen.article_id)
    if chosen.before is not None:
        found.append(version.id < chosen.before)
    if chosen.headlines:
        found.append(version.headline_hash != OLDER.c.headline_hash)
    if chosen.since is not None:
        found.append(version.seen_at >= chosen.since)
    if chosen.until is not None:
        found.append(version.seen_at < chosen.until)
    return [*found, *_by_account(chosen)]


def _by_account(chosen: Chosen) -> list[sa.ColumnElement[bool]]:
    """The conditions on what a version's changes come to; a version that still waits for its account meets none."""
    version, found = t.version.c, list[sa.ColumnElement[bool]]()
    if not chosen.cosmetic:
        told = t.comparison.alias()  # of its own, as the order by weight joins the same table
        mine = sa.select(told.c.version_id).where(told.c.version_id == version.id, told.c.verdict.in_(_SMALL))
        found += [version.cosmetic.is_(False), ~mine.exists()]
    if chosen.flag is not None:
        found.append(version.id.in_(sa.select(t.flag.c.version_id).where(t.flag.c.kind == chosen.flag.value)))
    if chosen.kinds or chosen.operations or chosen.min_weight > 0:
        found.append(version.id.in_(_touching(chosen)))
    return found


def _touching(chosen: Chosen) -> sa.Select[tuple[int]]:
    """The versions with a change of these kinds, operations and weight."""
    kinds = [kind.value for kind in chosen.kinds] or [""]
    query = sa.select(t.touch.c.version_id).where(t.touch.c.kind.in_(kinds))
    if chosen.operations:
        query = query.where(t.touch.c.operations.op("&")(accounts.bits(chosen.operations)) != 0)
    return query if chosen.min_weight <= 0 else query.where(t.touch.c.weight >= chosen.min_weight)
