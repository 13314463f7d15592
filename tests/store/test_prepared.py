"""Queries that are written out once answer as SQLAlchemy does."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
import sqlalchemy as sa
from sqlalchemy.engine import Connection

from replate.store import schema as t
from replate.store.prepared import Change, Prepared

NOW = datetime(2026, 3, 2, 9, 30, 15, 123456, tzinfo=UTC)
LINES = sa.select(t.article, t.outlet.c.key.label("outlet_key")).join(t.outlet, t.outlet.c.id == t.article.c.outlet_id)
BY_NUMBER = LINES.where(t.article.c.id == sa.bindparam("wanted"))
AMONG = LINES.where(t.article.c.id.in_(sa.bindparam("numbers", expanding=True))).order_by(t.article.c.id)


@pytest.fixture
def connection() -> Iterator[Connection]:
    engine = sa.create_engine("sqlite://")
    with engine.connect() as opened:
        t.metadata.create_all(opened)
        opened.execute(t.outlet.insert(), {"id": 1, "key": "ferry"})
        rows = [
            {
                "id": number,
                "outlet_id": 1,
                "url": f"https://ferry.example/{number}",
                "checked_at": NOW,
                "held": number == 2,
            }
            for number in (1, 2, 3)
        ]
        opened.execute(t.article.insert(), rows)
        opened.commit()
        yield opened
    engine.dispose()


@pytest.mark.parametrize("wanted", [1, 2, 9])
def test_rows_are_those_of_the_query_with_times_and_truth_read(connection: Connection, wanted: int) -> None:
    found = Prepared(BY_NUMBER).rows(connection, wanted=wanted)
    assert list(found) == connection.execute(BY_NUMBER, {"wanted": wanted}).all()
    assert all(row.checked_at == NOW and row.held is (wanted == 2) and row.outlet_key == "ferry" for row in found)


def test_lists_of_any_length_fit_into_one_query(connection: Connection) -> None:
    asked = Prepared(AMONG)
    for numbers in ([1], [1, 3], [], [3, 2, 1], list(range(1, 200)), [2]):
        assert [row.id for row in asked.rows(connection, numbers=numbers)] == sorted({1, 2, 3} & set(numbers))


def test_what_the_query_itself_says_is_kept(connection: Connection) -> None:
    asked = Prepared(AMONG.where(t.article.c.state == "active").limit(sa.bindparam("most")))
    assert [row.id for row in asked.rows(connection, numbers=[1, 2, 3], most=2)] == [1, 2]


def test_what_is_asked_is_of_one_moment(connection: Connection) -> None:
    assert not connection.in_transaction()
    Prepared(BY_NUMBER).rows(connection, wanted=1)
    assert connection.in_transaction()


def test_trouble_is_that_of_sqlalchemy(connection: Connection) -> None:
    connection.exec_driver_sql("DROP TABLE article")
    with pytest.raises(sa.exc.OperationalError, match="no such table"):
        Prepared(BY_NUMBER).rows(connection, wanted=1)


def test_rows_are_added_and_changed_as_sqlalchemy_would(connection: Connection) -> None:
    later = NOW.replace(hour=11)
    values = [{"outlet_id": 1, "url": f"https://ferry.example/{n}", "checked_at": later, "held": True} for n in (8, 9)]
    Change(t.article.insert()).run(connection, values)
    assert Change(t.article.insert().returning(t.article.c.id)).number(connection, {"outlet_id": 1, "url": "x"}) == 6
    seen = Change(t.article.update().where(t.article.c.id == sa.bindparam("of")))
    seen.run(connection, [{"of": 1, "checked_at": later, "held": True}, {"of": 2, "checked_at": None, "held": False}])
    seen.run(connection, [])
    found = connection.execute(sa.select(t.article.c.id, t.article.c.checked_at, t.article.c.held)).all()
    assert found == [
        (1, later, True),
        (2, None, False),
        (3, NOW, False),
        (4, later, True),
        (5, later, True),
        (6, None, False),
    ]


def test_what_a_statement_says_of_itself_is_carried_out_with_what_it_is_given(connection: Connection) -> None:
    counted = t.article.update().where(t.article.c.id == sa.bindparam("of")).values(versions=t.article.c.versions + 1)
    Change(counted).run(connection, [{"of": 2, "headline": "Ferry"}, {"of": 2, "headline": "Ferries"}])
    Change(t.article.delete().where(t.article.c.id == sa.bindparam("of"), t.article.c.state == "active")).run(
        connection, [{"of": 3}]
    )
    rows = connection.execute(sa.select(t.article.c.id, t.article.c.versions, t.article.c.headline)).all()
    assert rows == [(1, 0, ""), (2, 2, "Ferries")]


def test_trouble_with_a_change_is_that_of_sqlalchemy(connection: Connection) -> None:
    with pytest.raises(sa.exc.IntegrityError, match="UNIQUE"):
        Change(t.article.insert()).run(connection, [{"id": 1, "outlet_id": 1, "url": "y"}])
