"""Kept pages read again by a later extractor: stored versions stay as they were, and are shown as they now read.

A version carries the name of the extractor that read it. After an upgrade its page, which is kept, is read again,
and what that gives is kept beside the version: an improved rule is never taken for an edit, and the chain of the
versions, which is over what was stored, goes on holding.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import blake2b
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Row

from replate.errors import StoreError
from replate.model import Content, Version
from replate.store import packing
from replate.store import schema as t
from replate.store.captures import Kept
from replate.store.prepared import Prepared
from replate.text.digest import digests

_READINGS = Prepared(
    sa.select(t.rereading).where(t.rereading.c.version_id.in_(sa.bindparam("versions", expanding=True)))
)
_LIVE = "live"  # versions of archives were never read off a page by us


@dataclass(frozen=True, slots=True)
class Outdated:
    """A version that another extractor read, with the capture behind it (``None`` where none was kept) and its address.

    ``id`` is the version's own; ``imported`` says that it came from an archive and was never read off a page.
    """

    id: int
    article: int
    number: int
    kept: Kept | None = None
    url: str = ""
    imported: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """What an extractor makes of a version's kept page.

    ``content`` is ``None`` where it says what the stored version says, and where there is no new reading: then
    ``reason`` tells why. ``passing`` holds the keys of passages that its page showed and that were left out.
    ``proven`` says that a look by the same extractor has been held against it since.
    """

    id: int
    extractor: str
    content: Content | None
    reason: str = ""
    template: tuple[str, ...] = ()
    passing: tuple[str, ...] = ()
    proven: bool = False


def outdated_articles(connection: Connection, extractor: str) -> frozenset[int]:
    """The articles whose latest version was read off a page by another extractor and not again by this one."""
    newest = (t.version.c.article_id == t.article.c.id) & (t.version.c.number == t.article.c.latest)
    query = sa.select(t.article.c.id).join(t.version, newest).where(t.version.c.origin == _LIVE, _unread(extractor))
    return frozenset(connection.scalars(query))


def _unread(extractor: str) -> sa.ColumnElement[bool]:
    again = sa.select(t.rereading.c.version_id).where(t.rereading.c.extractor == extractor)
    return (t.version.c.extractor != extractor) & t.version.c.id.not_in(again)


def outdated_any(connection: Connection, extractor: str, after: int, limit: int) -> tuple[int, ...]:
    """The articles with any version that this extractor has not read yet, by id, from ``after`` on."""
    query = sa.select(t.version.c.article_id).where(t.version.c.article_id > after, _unread(extractor)).distinct()
    return tuple(connection.scalars(query.order_by(t.version.c.article_id).limit(limit)))


def outdated(connection: Connection, extractor: str, article_id: int) -> tuple[Outdated, ...]:
    """The versions of an article that this extractor has not read yet, by number."""
    last = (
        sa.select(sa.func.max(t.capture.c.id))
        .where(t.capture.c.article_id == t.version.c.article_id, t.capture.c.version == t.version.c.number)
        .correlate(t.version)
        .scalar_subquery()
    )
    columns = (t.version.c.id, t.version.c.article_id, t.version.c.number, t.version.c.origin)
    of_page = (t.capture.c.url, t.capture.c.warc_file, t.capture.c.warc_offset, t.capture.c.digest)
    query = (
        sa.select(*columns, *of_page)
        .outerjoin(t.capture, t.capture.c.id == last)
        .where(t.version.c.article_id == article_id, _unread(extractor))
        .order_by(t.version.c.number)
    )
    return tuple(_outdated(row) for row in connection.execute(query))


def _outdated(row: Row[*tuple[Any, ...]]) -> Outdated:
    kept = None if row.warc_file is None else Kept(row.warc_file, row.warc_offset, row.digest)
    return Outdated(row.id, row.article_id, row.number, kept, row.url or "", imported=row.origin != _LIVE)


def keep(connection: Connection, given: Sequence[Reading], at: datetime) -> None:
    """Keep new readings of versions in place of older ones; where text differs, remembered comparisons are void."""
    for one in given:
        connection.execute(t.rereading.delete().where(t.rereading.c.version_id == one.id))
        connection.execute(t.rereading.insert().values(_values(one, at)))
    changed = [one.id for one in given if one.content is not None]
    if changed:
        outlets = sa.select(t.article.c.outlet_id).join(t.version, t.version.c.article_id == t.article.c.id)
        wanted = t.outlet.c.id.in_(outlets.where(t.version.c.id.in_(changed)))
        connection.execute(t.outlet.update().where(wanted).values(generation=t.outlet.c.generation + 1))


def _values(one: Reading, at: datetime) -> dict[str, object]:
    values: dict[str, object] = {
        "version_id": one.id,
        "extractor": one.extractor,
        "read_at": at,
        "reason": one.reason,
        "proven": one.proven,
        "template": one.template,
        "passing": one.passing,
    }
    if one.content is None:
        return values
    packed, marks = packing.content_to_bytes(one.content), digests(one.content)
    return values | {
        "headline": one.content.headline,
        "words": one.content.words,
        "headline_hash": marks.headline,
        "body_hash": marks.body,
        "plain_hash": marks.plain,
        "check": _hash(packed),
        "content": packed,
    }


def unproven(connection: Connection, version_id: int) -> Reading | None:
    """The new reading of a version that no look has been held against yet, if there is one; without its content."""
    wanted = (t.rereading.c.version_id == version_id) & t.rereading.c.proven.is_(False)
    row = connection.execute(sa.select(t.rereading).where(wanted)).one_or_none()
    return None if row is None else Reading(version_id, row.extractor, None, row.reason, row.template, row.passing)


def prove(connection: Connection, version_id: int) -> None:
    """Note that a look has been held against the later reading of a version."""
    statement = t.rereading.update().where(t.rereading.c.version_id == version_id)
    connection.execute(statement.values(proven=True))


def as_read(connection: Connection, kept: Sequence[Version]) -> dict[int, Content]:
    """What stored versions say as they were last read, by row id; those that nothing was read off again are left out.

    Raises StoreError where such a reading is damaged.
    """
    rows = list(_READINGS.rows(connection, versions=[each.line.id for each in kept]))
    stored = {each.line.id: each.content for each in kept} if rows else {}
    return {row.version_id: _content(row, stored[row.version_id]) for row in rows if row.proven or not row.reason}


def _content(row: Row[*tuple[Any, ...]], stored: Content) -> Content:
    if row.content is None:
        return replace(stored, extractor=row.extractor)
    if _hash(row.content) != row.check:
        raise StoreError("a later reading does not match its hash: restore it from a backup, or read again")
    return packing.bytes_to_content(row.content)


def _hash(packed: bytes) -> bytes:
    return blake2b(packed, digest_size=16).digest()
