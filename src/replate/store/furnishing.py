"""An outlet's furniture: passages that belong to its pages, and versions read with them marked.

Stored versions are never rewritten. What is furniture is applied when a version is read, so that a passage
learned today greys in versions of last year, and one that is forgotten is text again in all of them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from replate.errors import NotFoundError
from replate.model import Block, Outlet, Version
from replate.store import accounts, reading
from replate.store import schema as t
from replate.store.prepared import Prepared
from replate.text import fold

_AT_ONCE = 500  # values in one statement
_FORGOTTEN = Prepared(
    sa.select(t.furniture.c.passage).where(
        t.furniture.c.outlet_id
        == sa.select(t.article.c.outlet_id).where(t.article.c.id == sa.bindparam("article")).scalar_subquery(),
        t.furniture.c.active.is_(False),
    )
)


@dataclass(frozen=True, slots=True)
class Passage:
    """A passage learned (or taught) to be an outlet's furniture; one that is not ``active`` counts as text.

    ``text`` is its key: typography and spacing set aside.
    """

    id: int
    outlet: Outlet
    text: str
    reason: str
    learned_at: datetime
    active: bool = True


def key(text: str) -> str:
    """The form in which a passage is kept and compared: typography and spacing set aside."""
    return fold.typography(text)


def version(connection: Connection, article_id: int, number: int) -> Version:
    """One version as it was last read, its blocks marked by the furniture of its outlet as it is now known.

    Raises NotFoundError, or StoreError where the text is damaged.
    """
    return versions(connection, article_id, (number,))[0]


def versions(connection: Connection, article_id: int, numbers: Sequence[int]) -> tuple[Version, ...]:
    """Give several versions of one article, each as :func:`version` would, at less than its price."""
    kept, outlet = reading.as_last_read(connection, article_id, numbers)
    if outlet is None:
        return kept
    texts = dict.fromkeys(block.text for each in kept for block in each.content.blocks)
    keys = {text: key(text) for text in texts}
    known = _known(connection, outlet, list(dict.fromkeys(keys.values())))
    return tuple(_furnished(each, keys, known) for each in kept) if known else kept


def _furnished(kept: Version, keys: Mapping[str, str], known: Mapping[str, bool]) -> Version:
    return _with(kept, tuple(_marked(block, known.get(keys[block.text])) for block in kept.content.blocks))


def cleared(connection: Connection, kept: Version) -> Version:
    """A version with the passages that were forgotten counting as text again; what was learned is not added."""
    forgotten = frozenset([passage for (passage,) in _FORGOTTEN.plain(connection, article=kept.line.article)])
    if not forgotten:
        return kept
    blocks = kept.content.blocks
    return _with(kept, tuple(_marked(block, False if key(block.text) in forgotten else None) for block in blocks))


def _with(kept: Version, blocks: tuple[Block, ...]) -> Version:
    return kept if blocks == kept.content.blocks else replace(kept, content=replace(kept.content, blocks=blocks))


def _marked(block: Block, active: bool | None) -> Block:
    return block if active is None or active == block.furniture else replace(block, furniture=active)


def _known(connection: Connection, outlet: int, keys: Sequence[str]) -> dict[str, bool]:
    """Those of the keys that are passages of the outlet, and whether each is active."""
    found: dict[str, bool] = {}
    for start in range(0, len(keys), _AT_ONCE):
        wanted = t.furniture.c.passage.in_(keys[start : start + _AT_ONCE]) & (t.furniture.c.outlet_id == outlet)
        rows = connection.execute(sa.select(t.furniture.c.passage, t.furniture.c.active).where(wanted))
        found.update((row.passage, row.active) for row in rows)
    return found


def passages(connection: Connection, *, outlet: str, limit: int) -> tuple[Passage, ...]:
    """List an outlet's passages (of all outlets with ``""``), the latest learned first."""
    query = sa.select(t.furniture, *reading.OUTLET).join(t.outlet, t.outlet.c.id == t.furniture.c.outlet_id)
    if outlet:
        query = query.where(t.outlet.c.key == outlet)
    rows = connection.execute(query.order_by(t.furniture.c.learned_at.desc(), t.furniture.c.id.desc()).limit(limit))
    return tuple(
        Passage(row.id, reading.outlet_of(row), row.passage, row.reason, row.learned_at, row.active) for row in rows
    )


def learn(connection: Connection, outlet_id: int, keys: Sequence[str], reason: str, at: datetime) -> int:
    """Keep passages, by their keys, as an outlet's furniture; give how many were new.

    One that was forgotten stays forgotten.
    """
    kept = sa.select(t.furniture.c.passage).where(t.furniture.c.outlet_id == outlet_id)
    known = set(connection.scalars(kept))
    rows = [
        {"outlet_id": outlet_id, "passage": passage, "reason": reason, "learned_at": at}
        for passage in dict.fromkeys(filter(None, keys))
        if passage not in known
    ]
    if rows:
        connection.execute(t.furniture.insert(), rows)
        _new_generation(connection, outlet_id)
    return len(rows)


def switch(connection: Connection, outlet_id: int, passage_id: int, *, active: bool) -> None:
    """Forget a passage of an outlet, or restore it. Raises NotFoundError."""
    mine = (t.furniture.c.id == passage_id) & (t.furniture.c.outlet_id == outlet_id)
    if connection.execute(t.furniture.update().where(mine).values(active=active)).rowcount == 0:
        raise NotFoundError(f"this outlet has no passage {passage_id}")
    _new_generation(connection, outlet_id)


def find(connection: Connection, outlet_id: int, passage: str) -> int | None:
    """The id of the passage of that key, active or not."""
    wanted = (t.furniture.c.outlet_id == outlet_id) & (t.furniture.c.passage == passage)
    return connection.scalar(sa.select(t.furniture.c.id).where(wanted))


def _new_generation(connection: Connection, outlet_id: int) -> None:
    statement = t.outlet.update().where(t.outlet.c.id == outlet_id)
    connection.execute(statement.values(generation=t.outlet.c.generation + 1))
    of_outlet = sa.select(t.article.c.id).where(t.article.c.outlet_id == outlet_id)
    accounts.put_aside(connection, sa.select(t.version.c.id).where(t.version.c.article_id.in_(of_outlet)))
