"""What stands behind a version: the captures, the addresses an article has gone by, and what still waits."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from replate.store import schema as t
from replate.store.captures import FOLDER


@dataclass(frozen=True, slots=True)
class Witness:
    """The capture behind a version: when it was taken, the SHA-256 of its body, its WARC file and the offset there."""

    version: int
    url: str
    captured_at: datetime
    digest: str
    file: str
    offset: int


@dataclass(frozen=True, slots=True)
class Address:
    """An address that an article has gone by, and when it was first seen under it, as far as that is known."""

    url: str
    seen_at: datetime | None


def witnesses(connection: Connection, article_id: int) -> tuple[Witness, ...]:
    """The captures behind an article's versions, in the order they were kept."""
    query = sa.select(t.capture).where(t.capture.c.article_id == article_id).order_by(t.capture.c.id)
    return tuple(
        Witness(row.version, row.url, row.captured_at, row.digest, f"{FOLDER}/{row.warc_file}", row.warc_offset)
        for row in connection.execute(query)
    )


def addresses(connection: Connection, article_id: int) -> tuple[Address, ...]:
    """The addresses seen for an article, the first seen first (those of unknown time at the end)."""
    known = t.article_url.c.article_id == article_id
    query = sa.select(t.article_url).where(known).order_by(t.article_url.c.seen_at.is_(None), t.article_url.c.seen_at)
    return tuple(Address(row.url, row.seen_at) for row in connection.execute(query))
