"""A database of an older Replate is brought up to date with all that it holds."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pysqlite3.dbapi2 as sqlite3
import sqlalchemy as sa
from alembic import command
from alembic.config import Config

from replate import store as package
from replate.model import Kind
from replate.store import FILE_NAME, Chosen, open_store

NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
SEEN = int(NOW.timestamp() * 1_000_000)


def test_a_press_of_the_third_tables_keeps_its_changes_and_their_accounts(tmp_path: Path) -> None:
    engine = sa.create_engine(f"sqlite:///{tmp_path / FILE_NAME}", module=sqlite3)
    config = Config()
    config.set_main_option("script_location", str(Path(package.__file__).parent / "migrations"))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0003")
    with engine.begin() as connection:
        connection.exec_driver_sql("INSERT INTO outlet (id, key, name) VALUES (7, 'ferry', 'The Ferry Post')")
        connection.exec_driver_sql(
            "INSERT INTO article (id, outlet_id, url, versions, latest) VALUES (3, 7, 'https://ferry.example/1', 2, 1)"
        )
        for number, before in ((0, None), (1, 0)):
            connection.exec_driver_sql(
                "INSERT INTO version (id, article_id, number, before, headline, seen_at) VALUES (?, 3, ?, ?, 'Ferry', ?)",
                (number + 1, number, before, SEEN),
            )
        connection.exec_driver_sql(
            "INSERT INTO comparison (version_id, weight, verdict, changes) VALUES (2, 40, 'content', 1)"
        )
        connection.exec_driver_sql(
            "INSERT INTO touch (kind, version_id, operations, weight) VALUES ('number', 2, 1, 40)"
        )
    engine.dispose()
    opened = open_store(tmp_path)
    lines = opened.chosen(Chosen(outlet="ferry", kinds=(Kind.NUMBER,))).lines
    assert [line.version.id for line in lines] == [2]
    assert opened.accounts([2])[2].kinds == (Kind.NUMBER,)
    assert opened.glimpses({2: 0}) == {}
    assert [line.version for line in opened.to_renew("the present rules", 99, 9)] == [2]
    assert opened.activity(7, date(2026, 3, 1)) == {date(2026, 3, 2): 1}
    opened.close()
