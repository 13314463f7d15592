"""After a version is kept, what its changes come to follows behind the looks, and nothing is forgotten or stuck."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from migrated import new_store
from replate import contain
from replate.accounting import account_all
from replate.classify import classify
from replate.compare import compare
from replate.model import Article, Content, FlagKind, Kind, Ruling, Umbrella, change_key
from replate.store import Chosen, NewVersion, Place, Sought, Store
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
