"""After a version is kept, what its changes come to follows behind the looks, and nothing is forgotten or stuck."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pysqlite3.dbapi2 as sqlite3
import pytest

from migrated import new_store
from replate import contain
from replate.accounting import account_all, renew_accounts
from replate.classify import classify
from replate.compare import compare
from replate.model import Account, Article, Content, FlagKind, Kind, Ruling, Umbrella, change_key
from replate.store import FILE_NAME, Chosen, NewVersion, Place, Sought, Store, Told
from replate.text.digest import digests
from replate.text.query import parse

NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
TEXTS = ["The ferry carries 40 people across the sound.", "The ferry carries 60 people across the sound."]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = new_store(tmp_path)
    yield opened
    opened.close()


def keep(store: Store, texts: list[str], headlines: list[str] | None = None) -> int:
    with store.writing() as write:
        article = write.add_article(Article(0, write.outlet("ferry"), "https://ferry.example/1"))
        for k, text in enumerate(texts):
            content = Content(headline=headlines[k] if headlines else "Ferry", paragraphs=[text])
            write.add_version(article, NewVersion(content, digests(content), seen_at=NOW))
    return article


def test_every_version_gets_its_account_and_can_be_searched(store: Store, pool: contain.Pool) -> None:
    article = keep(store, TEXTS)
    account_all(store, pool)
    assert store.uncompared(9) == ()
    rows = [line.id for line in store.version_lines(article)]
    accounts = store.accounts(rows)
    assert list(accounts) == rows[1:]  # a first version has none: nothing changed
    assert Kind.NUMBER in accounts[rows[1]].kinds
    assert len(store.search(Sought(terms=parse("60"), place=Place.ADDED)).lines) == 1


def test_a_headline_that_returns_is_flagged_as_a_test(store: Store, pool: contain.Pool) -> None:
    keep(store, [TEXTS[0]] * 3, ["Ferry sinks", "Ferry saved", "Ferry sinks"])
    account_all(store, pool)
    assert [line.version.number for line in store.chosen(Chosen(flag=FlagKind.HEADLINE_TEST)).lines] == [2]


def test_what_a_person_ruled_counts_in_the_account(store: Store, pool: contain.Pool) -> None:
    article = keep(store, TEXTS)
    account_all(store, pool)
    changes = classify(compare(store.version(article, 0).content, store.version(article, 1).content)).changes
    with store.writing() as write:
        for change in changes:
            write.rule(article, (0, 1), Ruling(change_key(change), "Ann", NOW, kinds=(Kind.TYPOGRAPHY,), weight=1.0))
    account_all(store, pool)
    row = store.version_lines(article)[1].id
    assert store.accounts([row])[row].verdict is Umbrella.COSMETIC
    assert store.accounts([row])[row].kinds == (Kind.TYPOGRAPHY,)


def test_a_comparison_that_is_killed_costs_its_account_and_nothing_else(store: Store) -> None:
    article = keep(store, TEXTS)
    with contain.Pool(1, seconds=0.0001) as hasty:
        account_all(store, hasty)
    row = store.version_lines(article)[1].id
    assert store.uncompared(9) == ()
    assert store.accounts([row])[row].verdict is Umbrella.CONTENT
    assert len(store.search(Sought(terms=parse("60"))).lines) == 1


def kept_by_older_rules(store: Store, article: int) -> list[int]:
    """Keep an account for each version but the first as another program would have; tell their row ids."""
    told = []
    for line in store.uncompared(99):
        other = Account(weight=1.0, verdict=Umbrella.COSMETIC, changes=1, rules="of another program")
        content = store.version(article, line.number).content
        told.append(Told(line, content, None if line.before is None else other))
    with store.writing() as write:
        write.keep_accounts(told)
    return [line.id for line in store.version_lines(article)][1:]


def test_accounts_of_an_older_program_are_made_again_and_stay_until_then(store: Store, pool: contain.Pool) -> None:
    rows = kept_by_older_rules(store, keep(store, [*TEXTS, TEXTS[0]]))
    assert [store.accounts([row])[row].verdict for row in rows] == [Umbrella.COSMETIC] * 2
    assert renew_accounts(store, pool) == min(rows)
    assert [store.accounts([row])[row].verdict for row in rows] == [Umbrella.CONTENT] * 2
    assert renew_accounts(store, pool) == 0


def test_an_account_that_cannot_be_made_again_stays_as_it_was(store: Store, pool: contain.Pool, tmp_path: Path) -> None:
    (row,) = kept_by_older_rules(store, keep(store, TEXTS))
    with sqlite3.connect(tmp_path / FILE_NAME) as connection:
        connection.execute("update text set packed = x'00'")
    assert renew_accounts(store, pool) == row
    assert store.accounts([row])[row].verdict is Umbrella.COSMETIC
    assert renew_accounts(store, pool, row) == 0  # it is not asked for again and again
