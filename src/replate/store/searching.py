"""Full-text search in SQLite's own index (FTS5): latest texts, headlines, words added, words removed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from replate.model import Content, Found, Kind, Operation
from replate.store import reading
from replate.store import schema as t
from replate.store.lines import NEW, OLD, both, line
from replate.store.prepared import at_most
from replate.store.reading import Page
from replate.text.query import Term, searchable

_MOST_CHARACTERS = 2_000_000  # of one text; no article is longer


class Place(StrEnum):
    """Where to search: the latest text of each article, headlines as they came up, or the words that came or went."""

    TEXT = "text"
    ADDED = "added"
    REMOVED = "removed"
    HEADLINE = "headline"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sought:
    """A search: all ``terms`` must hold.

    ``outlet`` is an id. ``kinds`` and ``operations``: any of each; of the same change where both are given. ``since``
    (inclusive) and ``until`` (exclusive) bound when a version was first seen, or in :attr:`Place.TEXT` the latest one.
    ``before`` is the cursor.
    """

    terms: tuple[Term, ...]
    place: Place = Place.TEXT
    outlet: int | None = None
    kinds: tuple[Kind, ...] = ()
    operations: tuple[Operation, ...] = ()
    since: datetime | None = None
    until: datetime | None = None
    before: int | None = None
    limit: int = 25


def kind_word(kind: Kind) -> str:
    """The word that stands for a kind among the facets."""
    return "kind" + kind.value.replace("_", "")


def operation_word(operation: Operation) -> str:
    """The word that stands for an operation among the facets."""
    return "op" + operation.value


@dataclass(frozen=True, slots=True)
class VersionWords:
    """What a version is found by: its headline (empty where the version before has the same), words that came or went.

    ``facets`` are the words that narrow a search.
    """

    version: int
    headline: str
    added: str
    removed: str
    facets: str


@dataclass(frozen=True, slots=True)
class ArticleWords:
    """What an article is found by: the content of its latest version, and the words that narrow a search."""

    article: int
    content: Content
    facets: str


def keep(connection: Connection, words: Sequence[VersionWords]) -> None:
    """Keep the words by which versions are found."""
    texts = [{"headline": each.headline, "added": each.added, "removed": each.removed} for each in words]
    ids = [(each.version, each.facets) for each in words]
    _replace(connection, t.VERSION_WORDS, [_row(*key, text) for key, text in zip(ids, texts, strict=True)])


def keep_latest(connection: Connection, words: Sequence[ArticleWords]) -> None:
    """Keep the words of articles' latest versions instead of those of the ones before."""
    _replace(connection, t.ARTICLE_WORDS, [_row(each.article, each.facets, _of(each.content)) for each in words])


def _of(content: Content) -> dict[str, str]:
    body = "\n".join([block.text for block in content.blocks if not block.furniture])
    return {"headline": content.headline, "body": body}


def _row(key: int, facets: str, texts: dict[str, str]) -> dict[str, object]:
    words = {name: searchable(_storable(text)) for name, text in texts.items()}
    return {**words, "facets": facets, "rowid": key}


def _replace(connection: Connection, table: str, rows: Sequence[dict[str, object]]) -> None:
    if connection.dialect.name != "sqlite" or not rows:
        return
    gone = sa.text(f"DELETE FROM {table} WHERE rowid = :rowid")  # noqa: S608  # our table
    connection.execute(gone, [{"rowid": row["rowid"]} for row in rows])
    columns, marks = ", ".join(rows[0]), ", ".join(f":{name}" for name in rows[0])
    connection.execute(sa.text(f"INSERT INTO {table} ({columns}) VALUES ({marks})"), rows)  # noqa: S608  # our names


def _storable(text: str) -> str:
    """The text without lone surrogates, which no database takes, and not beyond any bound."""
    return text[:_MOST_CHARACTERS].encode("utf-8", "replace").decode()


def search(connection: Connection, sought: Sought) -> Page[Found]:
    """Search, the latest first."""
    ids = _matches(connection, sought)
    shown = ids[: sought.limit]
    found = _articles(connection, shown) if sought.place is Place.TEXT else _versions(connection, shown)
    return Page(found, shown[-1] if len(ids) > sought.limit else None)


def _matches(connection: Connection, sought: Sought) -> list[int]:
    """The row ids of a page of matches and one more, in the order of the index, which the index has at hand."""
    of_article = sought.place is Place.TEXT
    words = sa.table(t.ARTICLE_WORDS if of_article else t.VERSION_WORDS, sa.column("rowid"))
    key = words.c.rowid
    matches = sa.text(f"{words.name} MATCH :expression").bindparams(expression=expression(sought))
    query = sa.select(key).where(matches).order_by(key.desc()).limit(at_most(sought.limit + 1))
    if sought.before is not None:
        query = query.where(key < sought.before)
    if sought.since is not None or sought.until is not None:
        query = _within(query, key, sought, of_article=of_article)
    return list(connection.scalars(query))


def _within(
    query: sa.Select[tuple[int]], key: sa.ColumnClause[int], sought: Sought, *, of_article: bool
) -> sa.Select[tuple[int]]:
    """The query with only what was first seen in the span of time."""
    seen = t.version.c.seen_at
    if of_article:
        query = query.join(t.article, t.article.c.id == key)
        newest = (t.version.c.article_id == key) & (t.version.c.number == t.article.c.latest)
        query = query.join(t.version, newest)
    else:
        query = query.join(t.version, t.version.c.id == key)
    if sought.since is not None:
        query = query.where(seen >= sought.since)
    return query if sought.until is None else query.where(seen < sought.until)


def expression(sought: Sought) -> str:
    """The search in the language of FTS5. Every word is quoted, so that none is taken for syntax."""
    columns = "{headline body}" if sought.place is Place.TEXT else f"{{{sought.place.value}}}"
    wanted = [f"{columns} : {_quoted(term)}" for term in sought.terms if not term.without]
    if sought.outlet is not None:
        wanted.append(f'{{facets}} : "outlet{sought.outlet}"')
    facets = _facets(sought)
    if facets:
        wanted.append("(" + " OR ".join(f'{{facets}} : "{facet}"' for facet in facets) + ")")
    asked = " AND ".join(wanted)
    without = [f"{columns} : {_quoted(term)}" for term in sought.terms if term.without]
    return asked if not without else f"({asked}) NOT ({' OR '.join(without)})"


def _facets(sought: Sought) -> list[str]:
    kinds = [kind_word(kind) for kind in sought.kinds] or [""]
    operations = [operation_word(operation) for operation in sought.operations] or [""]
    return [kind + operation for kind in kinds for operation in operations if kind + operation]


def _quoted(term: Term) -> str:
    """Words without anything but letters and figures, in quotes."""
    return '"' + " ".join(term.words) + '"' + ("*" if term.beginning else "")


def _articles(connection: Connection, ids: Sequence[int]) -> tuple[Found, ...]:
    newest = (t.version.c.article_id == t.article.c.id) & (t.version.c.number == t.article.c.latest)
    query = _found().join(t.version, newest).where(t.article.c.id.in_(ids))
    return _in_order(connection, query, ids, "id")


def _versions(connection: Connection, ids: Sequence[int]) -> tuple[Found, ...]:
    query = _found().join(t.version, t.version.c.article_id == t.article.c.id).where(t.version.c.id.in_(ids))
    return _in_order(connection, query, ids, "new_id")


def _found() -> sa.Select[tuple[object, ...]]:
    query = sa.select(t.article, *reading.OUTLET, *both(reading.OLDER))
    return query.join(t.outlet, t.outlet.c.id == t.article.c.outlet_id)


def _in_order(
    connection: Connection, query: sa.Select[tuple[object, ...]], ids: Sequence[int], key: str
) -> tuple[Found, ...]:
    older = (reading.OLDER.c.article_id == t.version.c.article_id) & (reading.OLDER.c.number == t.version.c.before)
    rows = connection.execute(query.outerjoin(reading.OLDER, older))
    found = {
        row._mapping[key]: Found(  # noqa: SLF001  # SQLAlchemy's public name for it
            reading.article_of(row),
            line(row[NEW]),
            None if row[OLD][0] is None else line(row[OLD]),
        )
        for row in rows
    }
    return tuple(found[number] for number in ids if number in found)
