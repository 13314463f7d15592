"""What people have said of changes: kept with who and when, the latest of a change in force."""

from __future__ import annotations

import msgspec
import sqlalchemy as sa
from sqlalchemy.engine import Connection

from replate.model import Kind, Ruling
from replate.store import accounts
from replate.store import schema as t


def rulings(connection: Connection, article_id: int, old: int, new: int) -> dict[str, Ruling]:
    """The rulings in force on a comparison, by the keys of the changes."""
    mine = (t.ruling.c.article_id == article_id) & (t.ruling.c.old == old) & (t.ruling.c.new == new)
    found: dict[str, Ruling] = {}
    for row in connection.execute(sa.select(t.ruling).where(mine).order_by(t.ruling.c.id)):
        found.pop(row.change, None)
        if not row.withdrawn:
            found[row.change] = Ruling(row.change, row.who, row.at, _kinds(row.kinds), row.weight, row.note)
    return found


def _kinds(written: str | None) -> tuple[Kind, ...] | None:
    return None if written is None else tuple(Kind(name) for name in msgspec.json.decode(written, type=list[str]))


def rule(
    connection: Connection, article_id: int, numbers: tuple[int, int], ruling: Ruling, *, withdrawn: bool = False
) -> None:
    """Keep a ruling on a change between two versions of an article, or withdraw what was said of that change."""
    kinds = None if ruling.kinds is None else msgspec.json.encode([kind.value for kind in ruling.kinds]).decode()
    old, new = numbers
    connection.execute(
        t.ruling.insert().values(
            article_id=article_id,
            old=old,
            new=new,
            change=ruling.change,
            kinds=kinds,
            weight=ruling.weight,
            note=ruling.note,
            who=ruling.who,
            at=ruling.at,
            withdrawn=withdrawn,
        )
    )
    mine = t.article.update().where(t.article.c.id == article_id)
    connection.execute(mine.values(rulings=t.article.c.rulings + 1))
    adjacent = (t.version.c.article_id == article_id) & (t.version.c.number == new) & (t.version.c.before == old)
    accounts.put_aside(connection, sa.select(t.version.c.id).where(adjacent))
