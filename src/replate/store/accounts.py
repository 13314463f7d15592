"""The accounts of versions: what their changes come to, kept for lists and filters, and what still waits for one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from replate.model import Account, AccountLine, Content, Flag, FlagKind, Kind, Operation, Touch, Umbrella
from replate.store import glimpses, searching
from replate.store import schema as t

_ANY = ""
_BITS = {operation: 1 << place for place, operation in enumerate(Operation)}
_BASIS = (t.outlet.c.generation, t.article.c.rulings)
_ORDER = {kind.value: place for place, kind in enumerate(Kind)}


@dataclass(frozen=True, slots=True)
class Waiting:
    """A version without an account. ``before`` is the number of the version before it, ``None`` for the first.

    ``basis`` differs once its text or that of the one before is read otherwise, or somebody has ruled on its changes.
    """

    version: int
    article: int
    outlet: int
    number: int
    before: int | None
    latest: bool
    basis: tuple[int, int] = (0, 0)


def bits(operations: Iterable[Operation]) -> int:
    """The operations as one number, a bit each."""
    return sum(_BITS[operation] for operation in set(operations))


def waiting(connection: Connection, limit: int) -> tuple[Waiting, ...]:
    """Versions that wait for an account, the first kept first."""
    query = (
        sa.select(
            t.version.c.id,
            t.version.c.article_id,
            t.article.c.outlet_id,
            t.version.c.number,
            t.version.c.before,
            (t.version.c.number == t.article.c.latest).label("newest"),
            *_BASIS,
        )
        .select_from(t.uncompared)
        .join(t.version, t.version.c.id == t.uncompared.c.version_id)
        .join(t.article, t.article.c.id == t.version.c.article_id)
        .join(t.outlet, t.outlet.c.id == t.article.c.outlet_id)
        .order_by(t.uncompared.c.version_id)
        .limit(limit)
    )
    return tuple(
        Waiting(
            version=row.id,
            article=row.article_id,
            outlet=row.outlet_id,
            number=row.number,
            before=row.before,
            latest=bool(row.newest),
            basis=(row.generation, row.rulings),
        )
        for row in connection.execute(query)
    )


def put_aside(connection: Connection, versions: sa.Select[tuple[int]]) -> None:
    """Let these versions (a query of their row ids) wait for a new account."""
    known = sa.select(t.uncompared.c.version_id)
    chosen = versions.where(t.version.c.id.not_in(known))
    connection.execute(t.uncompared.insert().from_select(["version_id"], chosen))


def keep(connection: Connection, line: Waiting, content: Content | None, account: Account | None) -> None:
    """Keep the account of a version and the words it is found by; none of either where it cannot be read.

    One whose basis has changed since it was made does not hold any more and is not kept: the version goes on waiting.
    """
    if _basis(connection, line.article) != line.basis:
        return
    for table in (t.comparison, t.glimpse, t.touch, t.flag, t.uncompared):
        connection.execute(table.delete().where(table.c.version_id == line.version))
    if account is not None:
        values = {"weight": account.weight, "verdict": account.verdict.value, "changes": account.changes}
        connection.execute(t.comparison.insert().values(version_id=line.version, **values))
        if account.glimpse is not None:
            glimpses.keep(connection, line.version, account.glimpse)
        _keep_touches(connection, line.version, account.touches)
        _keep_flags(connection, line, account.flags)
    if content is not None:
        headline = "" if _same_headline(connection, line, content) else content.headline
        searching.keep(connection, line.version, headline, account, facets(line.outlet, account))
        if line.latest:
            searching.keep_latest(connection, line.article, content, facets(line.outlet, None))


def _basis(connection: Connection, article: int) -> tuple[int, int]:
    query = sa.select(*_BASIS).join(t.article, t.article.c.outlet_id == t.outlet.c.id).where(t.article.c.id == article)
    generation, rulings = connection.execute(query).one()
    return generation, rulings


def _same_headline(connection: Connection, line: Waiting, content: Content) -> bool:
    """Whether the version before has the same headline: it is found by it already."""
    before = (t.version.c.article_id == line.article) & (t.version.c.number == line.before)
    return connection.scalar(sa.select(t.version.c.headline).where(before)) == content.headline


def _keep_touches(connection: Connection, version: int, touches: Sequence[Touch]) -> None:
    weights: dict[tuple[str, int], float] = {}
    for touch in touches:
        key = (touch.kind or _ANY, bits(touch.operations))
        weights[key] = max(weights.get(key, 0.0), touch.weight)
    rows = [
        {"kind": kind, "version_id": version, "operations": operations, "weight": weight}
        for (kind, operations), weight in weights.items()
    ]
    if rows:
        connection.execute(t.touch.insert(), rows)


def _keep_flags(connection: Connection, line: Waiting, flags: Sequence[Flag]) -> None:
    """Keep the flags. A note clears the versions before it of having changed without one, and this one too."""
    kinds = {flag.kind for flag in flags}
    mine = sa.select(t.version.c.id).where(t.version.c.article_id == line.article)
    if FlagKind.NOTED in kinds:
        before = mine.where(t.version.c.number <= line.number)
        wanted = (t.flag.c.kind == FlagKind.WITHOUT_NOTE.value) & t.flag.c.version_id.in_(before)
        connection.execute(t.flag.delete().where(wanted))
    later = mine.where(t.version.c.number >= line.number)
    noted = (t.flag.c.kind == FlagKind.NOTED.value) & t.flag.c.version_id.in_(later)
    cleared = FlagKind.NOTED in kinds or connection.scalar(sa.select(t.flag.c.version_id).where(noted).limit(1))
    rows = {
        flag.kind.value: {"kind": flag.kind.value, "version_id": line.version, "reason": flag.reason}
        for flag in flags
        if not (cleared and flag.kind is FlagKind.WITHOUT_NOTE)
    }
    if rows:
        connection.execute(t.flag.insert(), list(rows.values()))


def facets(outlet: int, account: Account | None) -> str:
    """The words by which a search is narrowed: outlet, kinds, operations, and kinds with operations."""
    words = {f"outlet{outlet}"}
    for touch in () if account is None else account.touches:
        kind = "" if touch.kind is None else searching.kind_word(touch.kind)
        words |= {kind + searching.operation_word(operation) for operation in touch.operations}
        words |= {kind} if kind else set()
    return " ".join(sorted(words))


def lines(connection: Connection, versions: Sequence[int]) -> dict[int, AccountLine]:
    """The accounts of these version rows, by row id; those that still wait are left out."""
    wanted = list(versions)
    touches = sa.select(t.touch.c.version_id, t.touch.c.kind).where(t.touch.c.version_id.in_(wanted)).distinct()
    kinds: defaultdict[int, set[str]] = defaultdict(set)
    for row in connection.execute(touches):
        kinds[row.version_id].add(row.kind)
    flags: defaultdict[int, list[Flag]] = defaultdict(list)
    query = sa.select(t.flag, t.version.c.number).join(t.version, t.version.c.id == t.flag.c.version_id)
    for row in connection.execute(query.where(t.flag.c.version_id.in_(wanted)).order_by(t.flag.c.kind)):
        flags[row.version_id].append(Flag(FlagKind(row.kind), row.number, row.reason))
    found = connection.execute(sa.select(t.comparison).where(t.comparison.c.version_id.in_(wanted)))
    return {
        row.version_id: AccountLine(
            version=row.version_id,
            weight=row.weight,
            verdict=Umbrella(row.verdict),
            changes=row.changes,
            kinds=tuple(Kind(kind) for kind in sorted(kinds[row.version_id] - {_ANY}, key=_ORDER.__getitem__)),
            flags=tuple(flags[row.version_id]),
        )
        for row in found
    }
