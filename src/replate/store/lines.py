"""The lines of an article's versions: what is known of each without its text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from replate.model import Digests, VersionLine
from replate.store import schema as t
from replate.store.prepared import Prepared

COLUMNS = ("id", "article_id", "number", "headline", "headline_hash", "body_hash", "plain_hash", "words", "seen_at",
           "not_before", "last_seen_at", "same_as", "cosmetic", "elapsed", "origin", "chain")  # fmt: skip
"""Those of a version that its line is read off, in the line's own order."""

_AGAIN = ("proven", "body_hash", "headline_hash", "plain_hash", "headline", "words")
# The latest version was last seen when the article was.
_IS_LATEST = (t.version.c.number == t.article.c.latest) & t.article.c.seen_at.is_not(None)
_LAST_SEEN = sa.case((_IS_LATEST, t.article.c.seen_at), else_=t.version.c.last_seen_at)
_ALL = (
    sa.select(
        *(_LAST_SEEN.label(name) if name == "last_seen_at" else t.version.c[name] for name in COLUMNS),
        *(t.rereading.c[name].label(f"again_{name}") for name in _AGAIN),
    )
    .join(t.article, t.article.c.id == t.version.c.article_id)
    .outerjoin(t.rereading, t.rereading.c.version_id == t.version.c.id)
    .where(t.version.c.article_id == sa.bindparam("wanted"))
)
# What every look asks is put together once: building a statement takes longer than carrying it out.
_LINES = Prepared(_ALL.order_by(t.version.c.number))
_LATE = (
    _ALL.where(t.version.c.number <= sa.bindparam("until"))
    .order_by(t.version.c.number.desc())
    .limit(sa.bindparam("most", type_=sa.Integer))
)
NEW, OLD = slice(-2 * len(COLUMNS), -len(COLUMNS)), slice(-len(COLUMNS), None)
"""Where the columns of two lines stand in a row that ends with them: see :func:`both`."""


def both(old: sa.FromClause) -> list[sa.Label[Any]]:
    """Give the columns of a version's line, and then those of another's that ``old`` stands for."""
    sides = (("new", t.version), ("old", old))
    return [version.c[name].label(f"{side}_{name}") for side, version in sides for name in COLUMNS]


def line(values: Sequence[Any]) -> VersionLine:
    """Read a version's line off the values of :data:`COLUMNS`.

    By their places, here and where they are cut out of rows: asking a row for a value by its name takes ten times as
    long, and lists have a thousand of them.
    """
    number, article, place, headline, headline_hash, body_hash, plain_hash, *others = values
    return VersionLine(number, article, place, headline, Digests(headline_hash, body_hash, plain_hash), *others)


def version_lines(connection: Connection, article_id: int) -> tuple[VersionLine, ...]:
    """Give the lines of all versions of an article as they were last read, by number."""
    return tuple(map(_as_read, _LINES.plain(connection, wanted=article_id)))


def headlines(connection: Connection, article_id: int, until: int, limit: int) -> tuple[tuple[str, str], ...]:
    """Give the headlines of an article's versions up to one in their order, each with the hash of the text's words."""
    rows = connection.execute(_LATE, {"wanted": article_id, "until": until, "most": limit}).all()
    return tuple((read.headline, read.digests.plain) for read in map(_as_read, reversed(rows)))


def _as_read(values: Sequence[Any]) -> VersionLine:
    """Describe a version as it was last read."""
    read = line(values[: len(COLUMNS)])
    proven, body_hash, headline_hash, plain_hash, headline, words = values[len(COLUMNS) :]
    if proven is None:
        return read
    read = replace(read, unproven=not proven)
    if not body_hash:
        return read
    return replace(read, headline=headline, digests=Digests(headline_hash, body_hash, plain_hash), words=words)
