"""Whether the history is still what it was: every text against its hash, every chain from its first version on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from replate.errors import StoreError
from replate.store import captures, reading, rereading
from replate.store import schema as t
from replate.store.chain import SEALED, link, seal
from replate.store.lines import version_lines


@dataclass(frozen=True, slots=True)
class Verified:
    """One article looked through: how many versions and captures, and what is wrong with them (``""`` if nothing)."""

    article: int
    versions: int
    captures: int
    trouble: tuple[str, ...] = ()


def verify(connection: Connection, folder: Path) -> Iterator[Verified]:
    """Look through every article, by number; raises StoreError where SQLite itself finds the file damaged."""
    found = connection.exec_driver_sql("PRAGMA integrity_check(1)").scalar()
    if found != "ok":
        raise StoreError(f"the database is damaged ({found}); restore it from a backup")
    for number in connection.scalars(sa.select(t.article.c.id).order_by(t.article.c.id)).all():
        yield _verify(connection, folder, number)


def _verify(connection: Connection, folder: Path, article_id: int) -> Verified:
    trouble: list[str] = []
    before = ""
    lines = version_lines(connection, article_id)
    for line in lines:
        try:
            version = reading.stored(connection, article_id, line.number)
            rereading.as_read(connection, (version,))
        except StoreError as error:
            trouble.append(f"version {line.number}: {error}")
        else:
            if link(before, line.number, line.seen_at, version.content) != line.chain:
                trouble.append(f"version {line.number} is not what was chained: it or its time was altered")
        before = line.chain
    trouble += [f"version {number} is not what was sealed" for number in _unsealed(connection, article_id)]
    counted = connection.scalar(sa.select(t.article.c.versions).where(t.article.c.id == article_id))
    if counted != len(lines):
        trouble.append(f"{counted} versions were kept, and {len(lines)} are there")
    kept = _captures(connection, article_id)
    for number, capture in kept:
        try:
            captures.read(folder, capture)
        except StoreError as error:
            trouble.append(f"version {number}: {error}")
    return Verified(article_id, len(lines), len(kept), tuple(trouble))


def _captures(connection: Connection, article_id: int) -> list[tuple[int, captures.Kept]]:
    rows = connection.execute(sa.select(t.capture).where(t.capture.c.article_id == article_id).order_by(t.capture.c.id))
    return [(row.version, captures.Kept(row.warc_file, row.warc_offset, row.digest)) for row in rows]


def _unsealed(connection: Connection, article_id: int) -> list[int]:
    """The versions whose language, dates or other particulars were altered (older ones have no seal)."""
    columns = [t.version.c[name] for name in (*SEALED, "number", "seal")]
    rows = connection.execute(sa.select(*columns).where(t.version.c.article_id == article_id))
    return [row.number for row in rows if row.seal and seal(row[: len(SEALED)]) != row.seal]
