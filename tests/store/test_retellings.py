"""Comparisons are kept beside the accounts, and given only for the two versions they are of, as these read now."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from migrated import new_store
from replate.model import Account, Article, Content, Ruling, Umbrella
from replate.store import NewVersion, Store, Told, Writer
from replate.store.rereading import Reading
from replate.text.digest import digests

NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An article of three versions, each compared with the one before it."""
    opened = new_store(tmp_path)
    with opened.writing() as write:
        article = write.add_article(Article(0, write.outlet("ferry"), "https://ferry.example/1"))
        for k in range(3):
            content = Content(headline=f"Ferry {k}", paragraphs=["It sails."])
            write.add_version(article, NewVersion(content, digests(content), seen_at=NOW))
    account(opened)
    yield opened
    opened.close()


def account(store: Store, written: bytes = b"told") -> None:
    for line in store.uncompared(9):
        content = store.version(line.article, line.number).content
        came_of_it = Account(40.0, Umbrella.CONTENT, 1, written=written + str(line.number).encode())
        with store.writing() as write:
            write.keep_accounts([Told(line, content, None if line.before is None else came_of_it)])


def kept(store: Store, old: int, new: int) -> bytes:
    return store.written(store.article(1), old, new)


def test_a_comparison_comes_back_as_it_was_written(store: Store) -> None:
    assert (kept(store, 0, 1), kept(store, 1, 2)) == (b"told1", b"told2")


def test_there_is_none_of_versions_that_are_no_neighbours(store: Store) -> None:
    assert kept(store, 0, 2) == kept(store, 1, 0) == kept(store, 2, 3) == b""


def furnished(write: Writer) -> None:
    write.add_furniture(1, ["it sails."], "everywhere", NOW)


def forgotten(write: Writer) -> None:
    write.switch_furniture(1, write.teach_furniture(1, "It sails.", NOW), active=False)


def read_again(write: Writer) -> None:
    content = Content(headline="Ferry 1", paragraphs=["It sails again."])
    write.keep_readings([Reading(2, "later/2", content)], NOW)


@pytest.mark.parametrize("befall", [furnished, forgotten, read_again])
def test_once_the_texts_may_read_otherwise_there_is_none_until_it_is_written_anew(
    store: Store, befall: Callable[[Writer], None]
) -> None:
    before = store.article(1)
    with store.writing() as write:
        befall(write)
    assert kept(store, 0, 1) == b""
    assert store.written(before, 0, 1) == b"told1"  # who still reads them as they were
    account(store, b"again")
    assert kept(store, 0, 1) in (b"again1", b"")


def test_where_people_have_ruled_none_is_kept(store: Store) -> None:
    with store.writing() as write:
        write.rule(1, (0, 1), Ruling("key", "desk", NOW, None, 80.0, ""))
    account(store)
    assert kept(store, 0, 1) == b""


def test_an_account_without_one_takes_the_old_one_away(store: Store) -> None:
    with store.writing() as write:
        furnished(write)
    for line in store.uncompared(9):
        content = store.version(1, line.number).content
        told = None if line.before is None else Account(1.0, Umbrella.CONTENT, 1)
        with store.writing() as write:
            write.keep_accounts([Told(line, content, told)])
    assert kept(store, 0, 1) == kept(store, 1, 2) == b""
