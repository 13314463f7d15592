"""The accounts of versions: what their changes come to, kept for lists and filters, and what still waits for one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from replate.model import Account, AccountLine, Content, Flag, FlagKind, Kind, Operation, Umbrella
from replate.store import glimpses, searching
from replate.store import schema as t
from replate.store.prepared import Prepared

_ANY = ""
_BITS = {operation: 1 << place for place, operation in enumerate(Operation)}
_BASIS = (t.outlet.c.generation, t.article.c.rulings)
_ORDER = {kind.value: place for place, kind in enumerate(Kind)}


@dataclass(frozen=True, slots=True)
class Waiting:
    """A version without an account.

    ``before`` is the number of the version before it, ``None`` for the first, and ``headline_before`` its headline.
    ``basis`` differs once its text or that of the one before is read otherwise, or somebody has ruled on its changes.
    """

    version: int
    article: int
    outlet: int
    number: int
    before: int | None
    latest: bool
    headline_before: str | None = None
    basis: tuple[int, int] = (0, 0)

    @property
    def ruled(self) -> bool:
        """Whether people have ruled on changes of the article."""
        return self.basis[1] > 0


@dataclass(frozen=True, slots=True)
class Told:
    """What is to be kept of a version that waited: its content and account, neither where it cannot be read."""

    line: Waiting
    content: Content | None
    account: Account | None


def bits(operations: Iterable[Operation]) -> int:
    """The operations as one number, a bit each."""
    return sum(_BITS[operation] for operation in set(operations))


def waiting(connection: Connection, limit: int) -> tuple[Waiting, ...]:
    """Versions that wait for an account, the first kept first."""
    return _waiting(connection.execute(_WAITING, {"most": limit}))


def to_renew(connection: Connection, rules: str, below: int, limit: int) -> tuple[Waiting, ...]:
    """Versions whose account was made by other rules, among those with a row id below one, the latest first."""
    return _waiting(connection.execute(_TO_RENEW, {"rules": rules, "below": below, "most": limit}))


def _waiting(rows: Iterable[sa.Row[tuple[Any, ...]]]) -> tuple[Waiting, ...]:
    return tuple(
        Waiting(
            row.id,
            row.article_id,
            row.outlet_id,
            row.number,
            row.before,
            bool(row.newest),
            row.headline_before,
            (row.generation, row.rulings),
        )
        for row in rows
    )


def _some_of(table: sa.Table) -> sa.Select[tuple[Any, ...]]:
    """Some of the versions that have a row in a table."""
    before = t.version.alias("before")
    older = (before.c.article_id == t.version.c.article_id) & (before.c.number == t.version.c.before)
    return (
        sa.select(
            t.version.c.id,
            t.version.c.article_id,
            t.article.c.outlet_id,
            t.version.c.number,
            t.version.c.before,
            (t.version.c.number == t.article.c.latest).label("newest"),
            before.c.headline.label("headline_before"),
            *_BASIS,
        )
        .select_from(table)
        .join(t.version, t.version.c.id == table.c.version_id)
        .join(t.article, t.article.c.id == t.version.c.article_id)
        .join(t.outlet, t.outlet.c.id == t.article.c.outlet_id)
        .outerjoin(before, older)
        .limit(sa.bindparam("most", type_=sa.Integer))
    )


_WAITING = _some_of(t.uncompared).order_by(t.uncompared.c.version_id)
_TO_RENEW = (
    _some_of(t.comparison)
    .where(t.comparison.c.rules != sa.bindparam("rules"), t.comparison.c.version_id < sa.bindparam("below"))
    .where(t.comparison.c.version_id.not_in(sa.select(t.uncompared.c.version_id)))
    .order_by(t.comparison.c.version_id.desc())
)


def put_aside(connection: Connection, versions: sa.Select[tuple[int]]) -> None:
    """Let these versions (a query of their row ids) wait for a new account."""
    known = sa.select(t.uncompared.c.version_id)
    chosen = versions.where(t.version.c.id.not_in(known))
    connection.execute(t.uncompared.insert().from_select(["version_id"], chosen))


# Put together once: building a statement takes longer than carrying it out.
_CLEAR = tuple(
    table.delete().where(table.c.version_id == sa.bindparam("of"))
    for table in (t.comparison, t.glimpse, t.retelling, t.touch, t.flag, t.uncompared)
)
_NEW_COMPARISON, _NEW_TOUCH, _NEW_FLAG = t.comparison.insert(), t.touch.insert(), t.flag.insert()
_NEW_GLIMPSE, _NEW_RETELLING = t.glimpse.insert(), t.retelling.insert()


def keep(connection: Connection, told: Sequence[Told]) -> None:
    """Keep the accounts of versions and the words they are found by; none of either where one cannot be read.

    One whose basis has changed since it was made does not hold any more and is not kept: the version goes on waiting.
    """
    holding = _still_holding(connection, told)
    if not holding:
        return
    keys = [{"of": each.line.version} for each in holding]
    for clear in _CLEAR:
        connection.execute(clear, keys)
    accounts = [(each.line, each.account) for each in holding if each.account is not None]
    _insert(connection, _NEW_COMPARISON, [_comparison(line, account) for line, account in accounts])
    _insert(connection, _NEW_GLIMPSE, [row for line, account in accounts for row in _glimpse(line, account)])
    _insert(connection, _NEW_RETELLING, [row for line, account in accounts for row in _retelling(line, account)])
    _insert(connection, _NEW_TOUCH, [touch for line, account in accounts for touch in _touches(line, account)])
    for line, account in accounts:
        _keep_flags(connection, line, account.flags)
    searching.keep(connection, [_words(each, each.content) for each in holding if each.content is not None])
    latest = [(each.line, each.content) for each in holding if each.line.latest and each.content is not None]
    searching.keep_latest(
        connection, [searching.ArticleWords(line.article, now, facets(line.outlet, None)) for line, now in latest]
    )


def _still_holding(connection: Connection, told: Sequence[Told]) -> list[Told]:
    articles = {each.line.article for each in told}
    query = sa.select(t.article.c.id, *_BASIS).join(t.outlet, t.outlet.c.id == t.article.c.outlet_id)
    rows = connection.execute(query.where(t.article.c.id.in_(articles)))
    now = {row.id: (row.generation, row.rulings) for row in rows}
    return [each for each in told if now.get(each.line.article) == each.line.basis]


def _insert(connection: Connection, statement: sa.Insert, rows: Sequence[dict[str, object]]) -> None:
    if rows:
        connection.execute(statement, rows)


def _comparison(line: Waiting, account: Account) -> dict[str, object]:
    counted = {"weight": account.weight, "verdict": account.verdict.value, "changes": account.changes}
    return {"version_id": line.version, **counted, "rules": account.rules}


def _glimpse(line: Waiting, account: Account) -> list[dict[str, object]]:
    glimpse = account.glimpse
    return [] if glimpse is None else [{"version_id": line.version, "shown": glimpses.written(glimpse)}]


def _retelling(line: Waiting, account: Account) -> list[dict[str, object]]:
    if not account.written or line.ruled:  # rulings come and go without a new generation
        return []
    return [{"version_id": line.version, "generation": line.basis[0], "written": account.written}]


def _touches(line: Waiting, account: Account) -> list[dict[str, object]]:
    weights: dict[tuple[str, int], float] = {}
    for touch in account.touches:
        key = (touch.kind or _ANY, bits(touch.operations))
        weights[key] = max(weights.get(key, 0.0), touch.weight)
    return [
        {"kind": kind, "version_id": line.version, "operations": operations, "weight": weight}
        for (kind, operations), weight in weights.items()
    ]


def _words(told: Told, content: Content) -> searching.VersionWords:
    """The words by which a version is found; a headline that the version before had as well finds that one."""
    line, account = told.line, told.account
    headline = "" if line.headline_before == content.headline else content.headline
    added, removed = ("", "") if account is None else (account.added, account.removed)
    return searching.VersionWords(line.version, headline, added, removed, facets(line.outlet, account))


def _keep_flags(connection: Connection, line: Waiting, flags: Sequence[Flag]) -> None:
    """Keep the flags. A note clears the versions before it of having changed without one, and this one too."""
    kinds = {flag.kind for flag in flags}
    mine = sa.select(t.version.c.id).where(t.version.c.article_id == line.article)
    if FlagKind.NOTED in kinds:
        before = mine.where(t.version.c.number <= line.number)
        wanted = (t.flag.c.kind == FlagKind.WITHOUT_NOTE.value) & t.flag.c.version_id.in_(before)
        connection.execute(t.flag.delete().where(wanted))
    cleared = FlagKind.NOTED in kinds or (FlagKind.WITHOUT_NOTE in kinds and _is_noted_later(connection, line))
    rows = {
        flag.kind.value: {"kind": flag.kind.value, "version_id": line.version, "reason": flag.reason}
        for flag in flags
        if not (cleared and flag.kind is FlagKind.WITHOUT_NOTE)
    }
    if rows:
        connection.execute(_NEW_FLAG, list(rows.values()))


def _is_noted_later(connection: Connection, line: Waiting) -> bool:
    mine = sa.select(t.version.c.id).where(t.version.c.article_id == line.article, t.version.c.number >= line.number)
    noted = (t.flag.c.kind == FlagKind.NOTED.value) & t.flag.c.version_id.in_(mine)
    return connection.scalar(sa.select(t.flag.c.version_id).where(noted).limit(1)) is not None


def facets(outlet: int, account: Account | None) -> str:
    """The words by which a search is narrowed: outlet, kinds, operations, and kinds with operations."""
    words = {f"outlet{outlet}"}
    for touch in () if account is None else account.touches:
        kind = "" if touch.kind is None else searching.kind_word(touch.kind)
        words |= {kind + searching.operation_word(operation) for operation in touch.operations}
        words |= {kind} if kind else set()
    return " ".join(sorted(words))


_THESE: sa.BindParameter[int] = sa.bindparam("versions", expanding=True)
_KINDS = Prepared(
    sa.select(t.touch.c.version_id, t.touch.c.kind).where(t.touch.c.version_id.in_(_THESE)).distinct(),
)
_FLAGS = Prepared(
    sa.select(t.flag.c.version_id, t.flag.c.kind, t.version.c.number, t.flag.c.reason)
    .join(t.version, t.version.c.id == t.flag.c.version_id)
    .where(t.flag.c.version_id.in_(_THESE))
    .order_by(t.flag.c.kind)
)
_RETELLING = Prepared(
    sa.select(t.retelling.c.written)
    .join(t.version, t.version.c.id == t.retelling.c.version_id)
    .where(t.version.c.article_id == sa.bindparam("article"), t.version.c.number == sa.bindparam("number"))
    .where(t.version.c.before == sa.bindparam("before"), t.retelling.c.generation == sa.bindparam("generation"))
)
_COMPARISONS = Prepared(sa.select(t.comparison).where(t.comparison.c.version_id.in_(_THESE)))


def lines(connection: Connection, versions: Sequence[int]) -> dict[int, AccountLine]:
    """The accounts of these version rows, by row id; those that still wait are left out."""
    wanted = list(versions)
    if not wanted:
        return {}
    kinds: defaultdict[int, set[str]] = defaultdict(set)
    for version, kind in _KINDS.plain(connection, versions=wanted):
        kinds[version].add(kind)
    flags: defaultdict[int, list[Flag]] = defaultdict(list)
    for version, kind, number, reason in _FLAGS.plain(connection, versions=wanted):
        flags[version].append(Flag(FlagKind(kind), number, reason))
    found = _COMPARISONS.rows(connection, versions=wanted)
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


def written(connection: Connection, article: int, pair: tuple[int, int], generation: int) -> bytes:
    """The comparison of a version with the one before it, without their texts, as accounting wrote it.

    Nothing where none is kept of these two as they read in this generation of their outlet.
    """
    before, number = pair
    rows = _RETELLING.plain(connection, article=article, number=number, before=before, generation=generation)
    return bytes(rows[0][0]) if rows else b""
