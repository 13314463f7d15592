"""Statements written out once: for the few that every page of an article, and every look at one, needs again.

SQLAlchemy looks each statement up among those that it has compiled, fits the values in and sets up how the rows are
read, all anew at every call: eight times what SQLite takes to answer by a key. Here all of that is kept.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, cast

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Dialect, IteratorResult, Row
from sqlalchemy.engine.interfaces import DBAPICursor
from sqlalchemy.engine.result import SimpleResultMetaData
from sqlalchemy.sql.compiler import SQLCompiler

Value = int | str | datetime | Sequence[int] | Sequence[str]
_Reader = Callable[[Any], Any]  # from what the driver gives to what a column's type promises
_Writer = Callable[[Any], Any]  # the other way round
_RowReader = Callable[[Sequence[Any]], Sequence[Any]]
_LISTS = (list, tuple)
_MOST_LENGTHS = 50  # of lists of values that a statement is kept for


@dataclass(frozen=True, slots=True)
class _Written:
    """A statement as the driver takes it, the names of its values in their order, and those that never differ.

    ``writers`` turn the values at these places into what the driver takes. ``lists`` says that some of the values asked
    for are lists.
    """

    statement: str
    names: tuple[str, ...]
    fixed: dict[str, object]
    writers: tuple[tuple[int, _Writer], ...] = ()
    lists: bool = False

    def values(self, asked: Mapping[str, object]) -> tuple[object, ...]:
        """The values in the order of the statement, as the driver takes them."""
        known = {**self.fixed, **asked} if self.fixed else asked
        values = [known[name] for name in self.names]
        for place, writer in self.writers:
            values[place] = writer(values[place])
        return tuple(values)


def at_most(number: int) -> sa.ColumnElement[int]:
    """Give a LIMIT (or OFFSET) that stands in the statement itself.

    SQLite plans a statement anew each time that a value is bound to its LIMIT, which takes longer than most answers.
    """
    return sa.literal_column(str(int(number)), sa.Integer)


class Prepared:
    """A query with named values (``sa.bindparam``; ``expanding=True`` for a list). Safe between threads.

    Values are whole numbers, strings and times.
    """

    def __init__(self, query: sa.Select[Any]) -> None:
        self._query = query
        self._written: dict[tuple[object, ...], _Written] = {}
        self._readers: dict[str, _RowReader] = {}
        self._shape = SimpleResultMetaData([column.key or "" for column in query.selected_columns])

    def rows(self, connection: Connection, **values: Value) -> Sequence[Row[tuple[object, ...]]]:
        """Ask for the rows with these values. Raises the DBAPIError that SQLAlchemy would."""
        found = self.plain(connection, **values)
        if not found:
            return ()
        made: IteratorResult[tuple[object, ...]] = IteratorResult(self._shape, iter(found))
        return made.all()

    def plain(self, connection: Connection, **values: Value) -> list[Sequence[Any]]:
        """Ask for the rows as :meth:`rows` does, each without the names of its columns."""
        written = self._for(connection.dialect, values)
        found = _fetch(connection, written.statement, written.values(dict(_flat(values)) if written.lists else values))
        return [*map(self._reader(connection.dialect), found)] if found else []

    def _for(self, dialect: Dialect, values: dict[str, Value]) -> _Written:
        lengths = [len(value) if isinstance(value, _LISTS) else -1 for value in values.values()]
        key = (dialect.name, *values, *lengths)
        known = self._written.get(key)
        if known is None:
            if len(self._written) >= _MOST_LENGTHS:
                self._written.clear()
            known = self._written[key] = _write(self._query, dialect, values)
        return known

    def _reader(self, dialect: Dialect) -> _RowReader:
        known = self._readers.get(dialect.name)
        if known is None:
            readers = tuple(_readers(self._query, dialect))

            def read(row: Sequence[Any]) -> Sequence[Any]:
                values = list(row)
                for place, reader in readers:
                    values[place] = reader(values[place])
                return tuple(values)

            known = self._readers[dialect.name] = read
        return known


class Change:
    """A statement that adds or changes rows, with named values. Safe between threads."""

    def __init__(self, statement: sa.Insert | sa.Update | sa.Delete) -> None:
        self._statement = statement
        self._written: dict[tuple[str, ...], _Written] = {}

    def run(self, connection: Connection, rows: Sequence[Mapping[str, object]]) -> None:
        """Carry it out once for each of the rows, which name the same values. Raises the DBAPIError of SQLAlchemy."""
        if rows:
            written = self._for(connection.dialect, rows[0])
            cursor = _cursor(connection)
            try:
                cursor.executemany(written.statement, [written.values(row) for row in rows])
            except connection.dialect.loaded_dbapi.Error as error:
                raise _told(connection, written.statement, None, error) from error
            finally:
                cursor.close()

    def number(self, connection: Connection, row: Mapping[str, object]) -> int:
        """Carry it out once and give the one number that it returns. Raises as :meth:`run` does."""
        written = self._for(connection.dialect, row)
        return int(_fetch(connection, written.statement, written.values(row))[0][0])

    def _for(self, dialect: Dialect, row: Mapping[str, object]) -> _Written:
        key = (dialect.name, *row)
        known = self._written.get(key)
        if known is None:
            known = self._written[key] = _write(self._statement, dialect, row)
        return known


def _fetch(connection: Connection, statement: str, values: tuple[object, ...]) -> list[Any]:
    cursor = _cursor(connection)
    try:
        cursor.execute(statement, values)
        return list(cursor.fetchall())
    except connection.dialect.loaded_dbapi.Error as error:
        raise _told(connection, statement, values, error) from error
    finally:
        cursor.close()


def _cursor(connection: Connection) -> DBAPICursor:
    """Give a cursor within a transaction, as SQLAlchemy does: all that is read on a connection is of one moment."""
    if not connection.in_transaction():
        connection.begin()
    return connection.connection.cursor()


def _told(
    connection: Connection, statement: str, values: tuple[object, ...] | None, error: Exception
) -> sa.exc.DBAPIError | Exception:
    """Give the error as SQLAlchemy would raise it."""
    kind = connection.dialect.loaded_dbapi.Error
    return sa.exc.DBAPIError.instance(statement, values, error, kind, dialect=connection.dialect)


def _flat(values: dict[str, Value]) -> Iterator[tuple[str, object]]:
    """Name the values as the statement does, each of a list by its place: "numbers_1", "numbers_2"."""
    for name, value in values.items():
        if isinstance(value, _LISTS):
            yield from ((f"{name}_{place}", each) for place, each in enumerate(value, 1))
        else:
            yield name, value


def _write(statement: sa.ClauseElement, dialect: Dialect, values: Mapping[str, object]) -> _Written:
    compiled = cast("SQLCompiler", statement.compile(dialect=dialect, column_keys=list(values)))
    state = compiled.construct_expanded_state({name: values.get(name) for name in compiled.binds if name in values})
    fixed = {name: bound.value for name, bound in compiled.binds.items() if name not in values}
    names = tuple(state.positiontup or ())
    lists = any(isinstance(value, _LISTS) for value in values.values())
    return _Written(state.statement, names, fixed, tuple(_writers(compiled, dialect, names)), lists)


def _writers(compiled: SQLCompiler, dialect: Dialect, names: Sequence[str]) -> Iterator[tuple[int, _Writer]]:
    """Give the places of values that the driver does not take as they are, and what turns them."""
    for place, name in enumerate(names):
        bound = compiled.binds.get(name)
        writer = None if bound is None else bound.type.dialect_impl(dialect).bind_processor(dialect)
        if writer is not None:
            yield place, writer


def _readers(query: sa.Select[Any], dialect: Dialect) -> Iterator[tuple[int, _Reader]]:
    """Give the columns whose values the driver does not give as they are wanted, and what reads them."""
    for place, column in enumerate(query.selected_columns):
        reader = column.type.dialect_impl(dialect).result_processor(dialect, None)
        if reader is not None:
            yield place, reader
