"""Comparisons are kept beside the accounts, and given only for the two versions they are of, as these read now."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import ferry
import pytest
from ferry import forgotten, furnished, read_again, ruled, three_versions

from replate.model import Account, Umbrella
from replate.store import Store, Writer


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An article of three versions, each compared with the one before it."""
    opened = three_versions(tmp_path)
    account(opened, b"told")
    yield opened
    opened.close()


def account(store: Store, written: bytes) -> None:
    ferry.account(store, Account(40.0, Umbrella.CONTENT, 1, written=written))


def kept(store: Store, old: int, new: int) -> bytes:
    return store.written(store.article(1), old, new)


def test_a_comparison_comes_back_as_it_was_written(store: Store) -> None:
    assert (kept(store, 0, 1), kept(store, 1, 2)) == (b"told", b"told")


def test_there_is_none_of_versions_that_are_no_neighbours(store: Store) -> None:
    assert kept(store, 0, 2) == kept(store, 1, 0) == kept(store, 2, 3) == b""


@pytest.mark.parametrize("befall", [furnished, forgotten, read_again])
def test_once_the_texts_may_read_otherwise_there_is_none_until_it_is_written_anew(
    store: Store, befall: Callable[[Writer], None]
) -> None:
    before = store.article(1)
    with store.writing() as write:
        befall(write)
    assert kept(store, 0, 1) == b""
    assert store.written(before, 0, 1) == b"told"  # who still reads them as they were
    account(store, b"again")
    assert kept(store, 0, 1) == b"again"


def test_where_people_have_ruled_none_is_kept(store: Store) -> None:
    with store.writing() as write:
        ruled(write)
    account(store, b"again")
    assert kept(store, 0, 1) == b""


def test_an_account_without_one_takes_the_old_one_away(store: Store) -> None:
    generation = store.article(1)
    with store.writing() as write:
        furnished(write)
    account(store, b"")
    assert kept(store, 0, 1) == kept(store, 1, 2) == store.written(generation, 0, 1) == b""
