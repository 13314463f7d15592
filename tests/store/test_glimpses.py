"""What lists show of a change is kept beside its account, and is not shown any more once it may not hold."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import ferry
import pytest
from ferry import forgotten, furnished, read_again, ruled, three_versions

from replate.model import Account, Glimpse, Operation, Umbrella
from replate.store import Store, Told
from replate.store.writing import Writer

SHOWN = Glimpse(
    headline=(("", "Ferry "), ("del", "late"), ("ins", "<late>")),
    passage=(("", "… of "), ("del", "4"), ("ins", "16"), ("", " men")),
    moved=(Operation.MOVED, Operation.EDITED),
    language="he",
    direction="rtl",
    changes=3,
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An article of three versions, of which each change has its account and is shown."""
    opened = three_versions(tmp_path)
    account(opened)
    yield opened
    opened.close()


def account(store: Store, shown: Glimpse = SHOWN) -> None:
    ferry.account(store, Account(weight=40.0, verdict=Umbrella.CONTENT, changes=1, glimpse=shown))


def rows(store: Store) -> list[int]:
    return [line.id for line in store.version_lines(1)]


def test_what_is_shown_comes_back_as_it_was_kept(store: Store) -> None:
    first, second, third = rows(store)
    assert store.glimpses({second: 0, third: 1}) == {second: SHOWN, third: SHOWN}
    assert store.glimpses({first: 0}) == {}
    assert store.glimpses({}) == {}


def test_it_is_shown_only_beside_the_version_that_it_was_compared_with(store: Store) -> None:
    assert store.glimpses({rows(store)[2]: 0}) == {}


REASONS = pytest.mark.parametrize("befall", [ruled, furnished, forgotten, read_again])


@REASONS
def test_what_may_not_hold_any_more_is_not_shown_until_it_is_made_anew(
    store: Store, befall: Callable[[Writer], None]
) -> None:
    second = rows(store)[1]
    with store.writing() as write:
        befall(write)
    assert store.glimpses({second: 0}) == {}
    account(store, replace(SHOWN, changes=9))
    assert store.glimpses({second: 0})[second].changes == 9


@REASONS
def test_an_account_that_was_overtaken_is_not_kept_and_the_version_goes_on_waiting(
    store: Store, befall: Callable[[Writer], None]
) -> None:
    with store.writing() as write:
        ruled(write)
    line = next(line for line in store.uncompared(9) if line.number == 1)
    content = store.version(1, 1).content
    with store.writing() as write:
        befall(write)
        account = Account(weight=1.0, verdict=Umbrella.CONTENT, changes=1, glimpse=SHOWN)
        write.keep_accounts([Told(line, content, account)])
    assert store.glimpses({line.version: 0}) == {}
    assert line.version in {waiting.version for waiting in store.uncompared(9)}
