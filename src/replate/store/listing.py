"""The list of changes: versions that follow another one, chosen by what they touch and how much they tell."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from replate.model import ChangeLine, FlagKind, Kind, Operation, Umbrella
from replate.store import accounts, reading
from replate.store import schema as t
from replate.store.lines import NEW, OLD, both, line
from replate.store.prepared import at_most
from replate.store.reading import OLDER, Page

_NEAR = 2_500  # changes, looked through one by one in a few milliseconds
_ROUNDED = 0.01  # by so much may a version weigh less than its weightiest change
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
    rows = _found(connection, chosen)
    lines = _lines(rows[: chosen.limit])
    return Page(lines, lines[-1].version.id if len(rows) > chosen.limit else None)


def weightiest(connection: Connection, chosen: Chosen) -> tuple[ChangeLine, ...]:
    """List the changes that tell most, the weightiest first; the cursor does not count."""
    query = _CHANGES.join(t.comparison, t.comparison.c.version_id == t.version.c.id)
    query = query.where(*_conditions(chosen, _TIME if _few_within(connection, chosen) else _LIST))
    order = (t.comparison.c.weight.desc(), t.version.c.id.desc())
    return _lines(connection.execute(query.order_by(*order).limit(at_most(chosen.limit))).all())


def _found(connection: Connection, chosen: Chosen) -> Sequence[sa.Row[tuple[object, ...]]]:
    """Look where least is to be looked through, however much is kept and however rare what is chosen is.

    In a short time, change by change. Else among the latest changes, change by change; and where too few are found,
    what is chosen is rare, and the list of what it touches, which is kept by kind, is short.
    """
    query = _CHANGES.order_by(t.version.c.id.desc()).limit(at_most(chosen.limit + 1))
    if _few_within(connection, chosen):
        return connection.execute(query.where(*_conditions(chosen, _TIME))).all()
    if not _narrowed(chosen):
        return connection.execute(query.where(*_conditions(chosen, _ONE))).all()
    floor = connection.scalar(_far(chosen)) or 0
    rows = connection.execute(query.where(*_conditions(chosen, _ONE), t.version.c.id > floor)).all()
    if len(rows) > chosen.limit or not floor:
        return rows
    return connection.execute(query.where(*_conditions(chosen, _LIST))).all()


def _few_within(connection: Connection, chosen: Chosen) -> bool:
    """Whether so few versions were first seen in the time asked for that all of them may be looked at."""
    if chosen.since is None:
        return False
    within = (
        sa.select(sa.literal(1)).select_from(t.version).where(*_in_time(chosen)).limit(at_most(_NEAR + 1)).subquery()
    )
    return (connection.scalar(sa.select(sa.func.count()).select_from(within)) or 0) <= _NEAR


def _narrowed(chosen: Chosen) -> bool:
    return bool(chosen.kinds or chosen.operations or chosen.min_weight > 0 or chosen.flag)


def _far(chosen: Chosen) -> sa.Select[tuple[int]]:
    """The last change that is not looked at one by one: none where all are."""
    query = sa.select(t.version.c.id).where(t.version.c.before.is_not(None))
    if chosen.outlet:
        query = query.where(t.version.c.outlet_id == _outlet(chosen))
    if chosen.before is not None:
        query = query.where(t.version.c.id < chosen.before)
    return query.order_by(t.version.c.id.desc()).limit(at_most(1)).offset(at_most(_NEAR))


def _outlet(chosen: Chosen) -> sa.ScalarSelect[int]:
    return sa.select(t.outlet.c.id).where(t.outlet.c.key == chosen.outlet).scalar_subquery()


_CHANGES = (
    sa.select(
        t.article,
        *reading.OUTLET,
        *both(OLDER),
    )
    .join(t.version, t.version.c.article_id == t.article.c.id)
    .join(OLDER, (OLDER.c.article_id == t.version.c.article_id) & (OLDER.c.number == t.version.c.before))
    .join(t.outlet, t.outlet.c.id == t.article.c.outlet_id)
)


def _lines(rows: Sequence[sa.Row[tuple[object, ...]]]) -> tuple[ChangeLine, ...]:
    """Read changes off their rows; an article that was changed more than once is read once."""
    articles = {row[0]: row for row in rows}
    known = {number: reading.article_of(row) for number, row in articles.items()}
    return tuple(ChangeLine(known[row[0]], line(row[NEW]), line(row[OLD])) for row in rows)


@dataclass(frozen=True, slots=True)
class _Way:
    """By which index changes are found: of an outlet or not, and of what they touch by change or by list."""

    outlet: bool
    each: bool


_TIME = _Way(outlet=False, each=True)
_ONE = _Way(outlet=True, each=True)
_LIST = _Way(outlet=False, each=False)


def _conditions(chosen: Chosen, way: _Way) -> list[sa.ColumnElement[bool]]:
    version, found = t.version.c, list[sa.ColumnElement[bool]]([t.version.c.before.is_not(None)])
    if chosen.outlet:  # "+ 0": not by the index on the outlet
        found.append((version.outlet_id if way.outlet else version.outlet_id + 0) == _outlet(chosen))
    if chosen.article_id is not None:
        found.append(version.article_id == chosen.article_id)
    if chosen.before is not None:
        found.append(version.id < chosen.before)
    if chosen.headlines:
        found.append(version.headline_hash != OLDER.c.headline_hash)
    return [*found, *_in_time(chosen), *_by_account(chosen, each=way.each)]


def _in_time(chosen: Chosen) -> list[sa.ColumnElement[bool]]:
    seen, found = t.version.c.seen_at, list[sa.ColumnElement[bool]]()
    if chosen.since is not None:
        found.append(seen >= chosen.since)
    if chosen.until is not None:
        found.append(seen < chosen.until)
    return found


def _by_account(chosen: Chosen, *, each: bool) -> list[sa.ColumnElement[bool]]:
    """The conditions on what a version's changes come to; a version that still waits for its account meets none.

    With ``each`` they are asked of one version after the other, else of the list of all that meet them.
    """
    version, found = t.version.c, list[sa.ColumnElement[bool]]()
    if not chosen.cosmetic:
        told = t.comparison.alias()  # of its own, as the order by weight joins the same table
        mine = sa.select(told.c.version_id).where(told.c.version_id == version.id, told.c.verdict.in_(_SMALL))
        found += [version.cosmetic.is_(False), ~mine.exists()]
    lists = []
    if chosen.flag is not None:
        lists.append(sa.select(t.flag.c.version_id).where(t.flag.c.kind == chosen.flag.value))
    if chosen.kinds or chosen.operations or chosen.min_weight > 0:
        lists.append(_touching(chosen))
    if each:
        return found + [_of(version.id, one) for one in lists]
    if chosen.min_weight > 0 and not chosen.kinds:  # the weighty versions are fewer than those that anything touches
        heavy = sa.select(t.comparison.c.version_id).where(t.comparison.c.weight >= chosen.min_weight - _ROUNDED)
        found += [version.id.in_(heavy), _of(version.id, lists.pop())]
    return found + [version.id.in_(one) for one in lists]


def _of(version: sa.ColumnElement[int], chosen: sa.Select[tuple[int]]) -> sa.ColumnElement[bool]:
    """Whether a version is one of those that were chosen."""
    return chosen.where(chosen.selected_columns[0] == version).exists()


def _touching(chosen: Chosen) -> sa.Select[tuple[int]]:
    """The versions with a change of these kinds, operations and weight."""
    kinds = [kind.value for kind in chosen.kinds] or [""]
    query = sa.select(t.touch.c.version_id).where(t.touch.c.kind.in_(kinds))
    if chosen.operations:
        query = query.where(t.touch.c.operations.op("&")(accounts.bits(chosen.operations)) != 0)
    return query if chosen.min_weight <= 0 else query.where(t.touch.c.weight >= chosen.min_weight)
