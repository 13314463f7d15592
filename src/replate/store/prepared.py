"""Queries written out once: for the few that every page of an article asks, again and again.

SQLAlchemy looks each statement up among those that it has compiled, fits the values in and sets up how the rows are
read, all anew at every call: eight times what SQLite takes to answer by a key. Here all of that is kept.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Dialect, IteratorResult, Row
from sqlalchemy.engine.result import SimpleResultMetaData

Value = int | str | Sequence[int] | Sequence[str]
_Reader = Callable[[Any], Any]  # from what the driver gives to what a column's type promises
_MOST_LENGTHS = 50  # of lists of values that a statement is kept for


@dataclass(frozen=True, slots=True)
class _Written:
    """A statement as the driver takes it, the names of its values in their order, and those that never differ."""

    statement: str
    names: tuple[str, ...]
    fixed: dict[str, object]


def at_most(number: int) -> sa.ColumnElement[int]:
    """Give a LIMIT (or OFFSET) that stands in the statement itself.

    SQLite plans a statement anew each time that a value is bound to its LIMIT, which takes longer than most answers.
    """
    return sa.literal_column(str(int(number)), sa.Integer)


class Prepared:
    """A query with named values (``sa.bindparam``; ``expanding=True`` for a list). Safe between threads.

    Values are whole numbers and strings, given as they are.
    """

    def __init__(self, query: sa.Select[tuple[object, ...]]) -> None:
        self._query = query
        self._written: dict[tuple[object, ...], _Written] = {}
        self._readers: dict[str, tuple[tuple[int, _Reader], ...]] = {}
        self._shape = SimpleResultMetaData([column.key or "" for column in query.selected_columns])

    def rows(self, connection: Connection, **values: Value) -> Sequence[Row[tuple[object, ...]]]:
        """Ask for the rows with these values. Raises the DBAPIError that SQLAlchemy would."""
        written = self._for(connection.dialect, values)
        asked = {**written.fixed, **dict(_flat(values))}
        found = _fetch(connection, written.statement, tuple([asked[name] for name in written.names]))
        read = map(self._reader(connection.dialect), found)
        made: IteratorResult[tuple[object, ...]] = IteratorResult(self._shape, read)
        return made.all()

    def _for(self, dialect: Dialect, values: dict[str, Value]) -> _Written:
        lengths = (len(value) if isinstance(value, list | tuple) else None for value in values.values())
        key = (dialect.name, *values, *lengths)
        known = self._written.get(key)
        if known is None:
            if len(self._written) >= _MOST_LENGTHS:
                self._written.clear()
            known = self._written[key] = _write(self._query, dialect, values)
        return known

    def _reader(self, dialect: Dialect) -> Callable[[Sequence[Any]], Sequence[Any]]:
        readers = self._readers.get(dialect.name)
        if readers is None:
            readers = self._readers[dialect.name] = tuple(_readers(self._query, dialect))

        def read(row: Sequence[Any]) -> Sequence[Any]:
            values = list(row)
            for place, reader in readers:
                values[place] = reader(values[place])
            return tuple(values)

        return read


def _fetch(connection: Connection, statement: str, values: tuple[object, ...]) -> list[Any]:
    if not connection.in_transaction():
        connection.begin()  # as SQLAlchemy does, so that all that is read on a connection is of one moment
    cursor = connection.connection.cursor()
    driver = connection.dialect.loaded_dbapi
    try:
        cursor.execute(statement, values)
        return list(cursor.fetchall())
    except driver.Error as error:
        raise sa.exc.DBAPIError.instance(statement, values, error, driver.Error, dialect=connection.dialect) from error
    finally:
        cursor.close()


def _flat(values: dict[str, Value]) -> Iterator[tuple[str, object]]:
    """Name the values as the statement does, each of a list by its place: "numbers_1", "numbers_2"."""
    for name, value in values.items():
        if isinstance(value, list | tuple):
            yield from ((f"{name}_{place}", each) for place, each in enumerate(value, 1))
        else:
            yield name, value


def _write(query: sa.Select[tuple[object, ...]], dialect: Dialect, values: dict[str, Value]) -> _Written:
    compiled = query.compile(dialect=dialect)
    state = compiled.construct_expanded_state(dict(values))
    fixed = {name: bound.value for name, bound in compiled.binds.items() if name not in values}
    return _Written(state.statement, tuple(state.positiontup or ()), fixed)


def _readers(query: sa.Select[tuple[object, ...]], dialect: Dialect) -> Iterator[tuple[int, _Reader]]:
    """Give the columns whose values the driver does not give as they are wanted, and what reads them."""
    for place, column in enumerate(query.selected_columns):
        reader = column.type.dialect_impl(dialect).result_processor(dialect, None)
        if reader is not None:
            yield place, reader
