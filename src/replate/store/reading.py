"""Queries: everything the edges show, as plain types."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from operator import itemgetter
from typing import Any, Generic, NamedTuple, TypeVar

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Row

from replate.errors import NotFoundError
from replate.model import (
    Article,
    ArticleState,
    Check,
    Content,
    Counts,
    Feed,
    HostState,
    Outcome,
    Outlet,
    OutletLine,
    Pending,
    Version,
)
from replate.store import packing, rereading
from replate.store import schema as t
from replate.store.ledger import Standing
from replate.store.lines import COLUMNS, line
from replate.store.prepared import Prepared, at_most
from replate.text.speech import message

T = TypeVar("T")
_Columns = tuple[object, ...]
_MAX_ID = 2**62

OLDER = t.version.alias("older")


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """One page of a list. ``next`` is the cursor of the page after it, ``None`` at the end."""

    lines: tuple[T, ...]
    next: int | None


def outlet_of(row: Row[_Columns]) -> Outlet:
    """Read an outlet off a row that joins it."""
    return Outlet(
        id=row.outlet_id,
        key=row.outlet_key,
        name=row.outlet_name,
        home_url=row.outlet_home,
        generation=row.outlet_generation,
    )


OUTLET = (
    t.outlet.c.key.label("outlet_key"),
    t.outlet.c.name.label("outlet_name"),
    t.outlet.c.home_url.label("outlet_home"),
    t.outlet.c.generation.label("outlet_generation"),
)
_ARTICLES = sa.select(t.article, *OUTLET).join(t.outlet, t.outlet.c.id == t.article.c.outlet_id)
_ARTICLE = Prepared(_ARTICLES.where(t.article.c.id == sa.bindparam("wanted")))
_FEEDS = sa.select(t.feed, *OUTLET).join(t.outlet, t.outlet.c.id == t.feed.c.outlet_id)


_PENDING = Prepared(sa.select(t.pending).where(t.pending.c.article_id == sa.bindparam("article")))


# By their places, as for :func:`replate.store.lines.line`.
_PLACES = {column.name: place for place, column in enumerate(t.article.c)}
_NAMED = ("id", "url", "headline", "state", "first_seen_at", "checked_at", "changed_at", "next_check_at",
          "period_seconds", "retired_at", "retired_reason", "claimed_published_at", "versions", "latest",
          "stated_versions", "etag", "last_modified", "body_hash", "failures", "seen_at", "held", "template", "unread",
          "rulings")  # fmt: skip
_NAMED_VALUES = itemgetter(*(_PLACES[name] for name in _NAMED))
_OUTLET_ID = _PLACES["outlet_id"]


def article_of(row: Row[_Columns]) -> Article:
    """Read an article off a row that begins with the article's columns and has the outlet's somewhere."""
    return _article(row, outlet_of(row))


def _article(row: Sequence[Any], outlet: Outlet) -> Article:
    number, url, headline, state, found, checked, changed, due, seconds, *others = _NAMED_VALUES(row)
    period = None if seconds is None else timedelta(seconds=seconds)
    times = (found, checked, changed, due, period)
    return Article(number, outlet, url, headline, ArticleState(state), *times, *others)


def feed_of(row: Row[_Columns]) -> Feed:
    """Read a feed off a row of :data:`_FEEDS`."""
    return Feed(
        id=row.id,
        outlet=outlet_of(row),
        url=row.url,
        title=row.title,
        include=row.include,
        exclude=row.exclude,
        etag=row.etag,
        last_modified=row.last_modified,
        body_hash=row.body_hash,
        checked_at=row.checked_at,
        next_check_at=row.next_check_at,
        failures=row.failures,
        listed=row.listed,
    )


def article(connection: Connection, article_id: int) -> Article:
    """Give the article of that id. Raises NotFoundError."""
    if not 0 < article_id < _MAX_ID:
        raise NotFoundError(message("there is no article %(article)s"), article=article_id)
    rows = _ARTICLE.plain(connection, wanted=article_id)
    if not rows:
        raise NotFoundError(message("there is no article %(article)s"), article=article_id)
    return _article(rows[0], Outlet(rows[0][_OUTLET_ID], *rows[0][-len(OUTLET) :]))


def articles_at(connection: Connection, keys: Sequence[str]) -> dict[str, int]:
    """Map each known address (or guid key) to the id of its article."""
    found: dict[str, int] = {}
    for start in range(0, len(keys), 500):
        wanted = t.article_url.c.url.in_(keys[start : start + 500])
        rows = connection.execute(sa.select(t.article_url.c.url, t.article_url.c.article_id).where(wanted))
        found.update((row.url, row.article_id) for row in rows)
    return found


def articles(connection: Connection, *, outlet: str, before: int | None, limit: int, changed: bool) -> Page[Article]:
    """List articles, newest first; ``before`` is the cursor, ``changed`` leaves out those with one version."""
    query = _ARTICLES.order_by(t.article.c.id.desc()).limit(at_most(limit + 1))
    if outlet:
        query = query.where(t.outlet.c.key == outlet)
    if before is not None:
        query = query.where(t.article.c.id < before)
    if changed:
        query = query.where(t.article.c.versions > 1)
    rows = connection.execute(query).all()
    return Page(tuple(article_of(row) for row in rows[:limit]), rows[limit - 1].id if len(rows) > limit else None)


def due_articles(connection: Connection, now: datetime, limit: int) -> tuple[Article, ...]:
    """Give the articles that are due for a check, longest waiting first."""
    due = _ARTICLES.where(t.article.c.next_check_at <= now).order_by(t.article.c.next_check_at).limit(limit)
    return tuple(article_of(row) for row in connection.execute(due))


def feeds(connection: Connection, *, due_at: datetime | None = None) -> tuple[Feed, ...]:
    """Give all feeds, or those due at that time."""
    query = _FEEDS.order_by(t.feed.c.next_check_at, t.feed.c.id)
    if due_at is not None:
        query = query.where(t.feed.c.next_check_at <= due_at)
    return tuple(feed_of(row) for row in connection.execute(query))


def outlets(connection: Connection, standings: Mapping[int, Standing]) -> tuple[OutletLine, ...]:
    """Give every outlet with its counts, by name."""
    return _outlets(connection, standings, sa.true())


def outlet(connection: Connection, standings: Mapping[int, Standing], key: str) -> OutletLine:
    """Give one outlet with its counts. Raises NotFoundError."""
    found = _outlets(connection, standings, t.outlet.c.key == key)
    if not found:
        raise NotFoundError(message("there is no outlet “%(outlet)s”"), outlet=repr(key[:80])[1:-1])
    return found[0]


def _outlets(
    connection: Connection, standings: Mapping[int, Standing], wanted: sa.ColumnElement[bool]
) -> tuple[OutletLine, ...]:
    feeds_of = sa.select(sa.func.count()).where(t.feed.c.outlet_id == t.outlet.c.id).scalar_subquery()
    query = sa.select(t.outlet, feeds_of.label("feeds")).where(wanted).order_by(t.outlet.c.name, t.outlet.c.key)
    found = []
    for row in connection.execute(query):
        kept = standings.get(row.id, _NOTHING)
        outlet = Outlet(row.id, row.key, row.name, row.home_url, row.generation)
        found.append(OutletLine(outlet, row.feeds, kept.articles, kept.versions, kept.checked_at))
    return tuple(found)


_NOTHING = Standing()


def counts(connection: Connection, standings: Mapping[int, Standing]) -> Counts:
    """Count what is kept."""
    outlets, feeds = (
        connection.scalar(sa.select(sa.func.count()).select_from(table)) or 0 for table in (t.outlet, t.feed)
    )
    kept = standings.values()
    looked_at = [each.checked_at for each in kept if each.checked_at is not None]
    return Counts(
        outlets,
        feeds,
        sum(each.articles for each in kept),
        sum(each.versions for each in kept),
        max(looked_at, default=None),
    )


def version(connection: Connection, article_id: int, number: int) -> Version:
    """Give one version as it was last read. Raises NotFoundError, or StoreError where the text is damaged."""
    return versions(connection, article_id, (number,))[0]


def versions(connection: Connection, article_id: int, numbers: Sequence[int]) -> tuple[Version, ...]:
    """Give versions of an article as they were last read, in the order asked for; what they lean on is read once.

    Raises NotFoundError, or StoreError where a text is damaged.
    """
    return as_last_read(connection, article_id, numbers)[0]


def as_last_read(
    connection: Connection, article_id: int, numbers: Sequence[int]
) -> tuple[tuple[Version, ...], int | None]:
    """Give what :func:`versions` gives, and their outlet's id where it has furniture that is to be marked in them."""
    rows = _stored(connection, article_id, numbers)
    kept = tuple(each.version for each in rows)
    outlet = next((each.outlet for each in rows if each.furnished), None)
    if not any(each.again for each in rows):
        return kept, outlet
    again = rereading.as_read(connection, kept)
    return tuple(replace(each, content=again.get(each.line.id, each.content)) for each in kept), outlet


def stored(connection: Connection, article_id: int, number: int) -> Version:
    """Give one version exactly as it was stored. Raises NotFoundError, or StoreError where the text is damaged."""
    return _stored(connection, article_id, (number,))[0].version


@dataclass(frozen=True, slots=True)
class _Stored:
    """A version as it was stored; whether its page was read ``again``, and whether its outlet is ``furnished``."""

    version: Version
    again: bool
    furnished: bool
    outlet: int


def _stored(connection: Connection, article_id: int, numbers: Sequence[int]) -> tuple[_Stored, ...]:
    asked = [number for number in numbers if 0 <= number < _MAX_ID and 0 < article_id < _MAX_ID]
    found = _VERSIONS.plain(connection, article=article_id, numbers=asked) if asked else ()
    packed = {row[_AT_TEXT]: _Text(*row[_AT_TEXT:_BEHIND_TEXT]) for row in found}
    rows = {row[_AT_NUMBER]: row for row in found if row[_AT_NUMBER] is not None}
    for number in numbers:
        if number not in rows:
            if _is_line(connection, article_id, number):
                raise sa.exc.NoResultFound
            sentence = message("article %(article)s has no version %(version)s")
            raise NotFoundError(sentence, article=article_id, version=number)
    return tuple([_of_row(row, packed) for row in map(rows.__getitem__, numbers)])


def _is_line(connection: Connection, article_id: int, number: int) -> bool:
    """Whether there is such a version, be its text there or not."""
    mine = (t.version.c.article_id == article_id) & (t.version.c.number == number)
    known = 0 <= number < _MAX_ID and 0 < article_id < _MAX_ID
    return known and connection.scalar(sa.select(t.version.c.id).where(mine)) is not None


def _of_row(row: Sequence[Any], packed: Mapping[int, _Text]) -> _Stored:
    """Read a version off a row of :data:`_VERSIONS`, by their places as for :func:`replate.store.lines.line`."""
    told = line(row[: len(COLUMNS)])
    outlet, byline, language, extractor, published, modified = row[len(COLUMNS) : _AT_TEXT]
    content = Content(
        headline=told.headline,
        byline=byline,
        blocks=packing.bytes_to_blocks(_unpacked(packed, told.id)),
        claimed_published_at=published,
        claimed_modified_at=modified,
        language=language,
        extractor=extractor,
    )
    again, furnished = row[_BEHIND_TEXT:]
    return _Stored(Version(told, content), bool(again), bool(furnished), outlet)


_AGAIN_READ = sa.select(t.rereading.c.version_id).where(t.rereading.c.version_id == t.version.c.id).exists()
_FURNISHED = sa.select(t.furniture.c.id).where(t.furniture.c.outlet_id == t.version.c.outlet_id).exists()


def _versions() -> sa.Select[tuple[object, ...]]:
    """Versions of an article with their texts, and the texts alone of all that those lean on, in one statement."""
    mine = (t.version.c.article_id == sa.bindparam("article")) & t.version.c.number.in_(
        sa.bindparam("numbers", expanding=True)
    )
    keys = (t.text.c.version_id, t.text.c.base_id)
    asked = sa.select(*keys).where(t.text.c.version_id.in_(sa.select(t.version.c.id).where(mine)))
    leaning = asked.cte("leaning", recursive=True)
    base = sa.select(*keys).join(leaning, t.text.c.version_id == leaning.c.base_id)
    leaning = leaning.union(base)  # keys alone, as all are told apart
    columns = (t.version.c[name] for name in (*COLUMNS, *_HEAD))
    return (
        sa.select(
            *columns,
            *(t.text.c[name] for name in _Text._fields),
            _AGAIN_READ.label("again"),
            _FURNISHED.label("furnished"),
        )
        .join(leaning, t.text.c.version_id == leaning.c.version_id)
        .outerjoin(t.version, (t.version.c.id == t.text.c.version_id) & mine)
    )


class _Text(NamedTuple):
    """A packed text and what it leans on, as it is stored."""

    version_id: int
    base_id: int | None
    depth: int
    raw_length: int
    check: bytes
    packed: bytes


_HEAD = ("outlet_id", "byline", "language", "extractor", "claimed_published_at", "claimed_modified_at")
_AT_NUMBER, _AT_TEXT = COLUMNS.index("number"), len(COLUMNS) + len(_HEAD)
_BEHIND_TEXT = _AT_TEXT + len(_Text._fields)
_VERSIONS = Prepared(_versions())


def _chain() -> sa.Select[tuple[object, ...]]:
    """The text of a version row and all that it leans on, in one statement."""
    link = sa.select(t.text.c.version_id, t.text.c.base_id)
    chain = link.where(t.text.c.version_id == sa.bindparam("wanted")).cte("chain", recursive=True)
    chain = chain.union(link.join(chain, t.text.c.version_id == chain.c.base_id))  # keys alone, as all are told apart
    return sa.select(*(t.text.c[name] for name in _Text._fields)).join(chain, t.text.c.version_id == chain.c.version_id)


_CHAIN = Prepared(_chain())


def _unpacked(rows: Mapping[int, _Text], wanted: int) -> bytes:
    """Unpack the text of a version row with those that it leans on, which are among these rows (by versions' ids)."""
    chain: list[bytes] = []
    at: int | None = wanted
    while at is not None:
        if at not in rows or len(chain) == len(rows):  # one is gone, or they lean on each other
            raise sa.exc.NoResultFound
        chain.append(rows[at].packed)
        at = rows[at].base_id
    return packing.unpack(chain[::-1], rows[wanted].raw_length, rows[wanted].check)


def raw_text(connection: Connection, version_id: int) -> tuple[bytes, int]:
    """Give the raw text of a version row and its depth, unpacking the chain it leans on."""
    chain = {row[0]: _Text(*row) for row in _CHAIN.plain(connection, wanted=version_id)}
    return _unpacked(chain, version_id), chain[version_id].depth


def checks(
    connection: Connection, *, article_id: int | None, feed_id: int | None, before: int | None, limit: int
) -> tuple[Check, ...]:
    """Give the latest checks of an article or a feed, newest first."""
    column, wanted = (t.check.c.article_id, article_id) if article_id is not None else (t.check.c.feed_id, feed_id)
    query = sa.select(t.check).where(column == wanted).order_by(t.check.c.id.desc()).limit(at_most(limit))
    if before is not None:
        query = query.where(t.check.c.id < before)
    return tuple(
        Check(
            id=row.id,
            outcome=Outcome(row.outcome),
            reason=row.reason,
            checked_at=row.checked_at,
            article=row.article_id,
            feed=row.feed_id,
            status=row.status,
            seconds=row.seconds,
            wire_bytes=row.wire_bytes,
            version=row.version,
        )
        for row in connection.execute(query)
    )


def pending(connection: Connection, article_id: int) -> Pending | None:
    """Give the difference of an article that waits to be believed, if one does."""
    rows = _PENDING.rows(connection, article=article_id)
    if not rows:
        return None
    row = rows[0]
    return Pending(
        article=row.article_id,
        since=row.since,
        looks=row.looks,
        content=None if row.content is None else packing.bytes_to_content(row.content),
        outcome=None if row.outcome is None else Outcome(row.outcome),
        volatile=row.volatile,
    )


def hosts(connection: Connection) -> tuple[HostState, ...]:
    """Give what politeness remembers of every host."""
    rows = connection.execute(sa.select(t.host))
    return tuple(HostState(**row._mapping) for row in rows)  # noqa: SLF001  # SQLAlchemy's public name for it
