from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from migrated import new_store
from replate.model import Article, Check, Content, Event, EventKind, Feed, Outcome, Pending
from replate.store import NewVersion, Store, Writer
from replate.text.digest import digests

NOW = datetime(2026, 5, 12, 8, 0, tzinfo=UTC)
CONTENT = Content(headline="One", paragraphs=("A text.",))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = new_store(tmp_path)
    with opened.writing() as write:
        outlet = write.outlet("post")
        for number in (1, 2):
            write.add_article(Article(0, outlet, f"https://post.example/{number}", first_seen_at=NOW))
    yield opened
    opened.close()


CHANGES: dict[str, Callable[[Store, Writer], object]] = {
    "a version": lambda _, write: write.add_version(1, NewVersion(CONTENT, digests(CONTENT), seen_at=NOW)),
    "an event": lambda _, write: write.add_events([Event(EventKind.WITHDRAWN, "gone", NOW, article=1)]),
    "furniture": lambda _, write: write.add_furniture(1, ["read more"], "seen everywhere", NOW),
}
OF_AN_ARTICLE: dict[str, Callable[[Store, Writer], object]] = {
    "a look": lambda _, write: write.add_checks([Check(0, Outcome.SAME, "", NOW, article=1)]),
    "an address": lambda _, write: write.add_address(1, "https://post.example/amp/1", "canonical", NOW),
    "what waits": lambda _, write: write.set_pending(1, Pending(1, NOW, outcome=Outcome.GONE)),
}
OF_ALL: dict[str, Callable[[Store, Writer], object]] = {
    "an article": lambda store, write: write.add_article(
        Article(0, store.outlet("post").outlet, "https://post.example/3")
    ),
    "an outlet": lambda _, write: write.outlet("wire"),
    "a feed": lambda store, write: write.add_feed(Feed(0, store.outlet("post").outlet, "https://post.example/feed")),
}


@pytest.mark.parametrize("name", [*CHANGES, *OF_ALL])
def test_the_stamp_of_the_lists_differs_after(store: Store, name: str) -> None:
    before = store.stamp()
    assert store.stamp() == before
    with store.writing() as write:
        (CHANGES | OF_ALL)[name](store, write)
    assert store.stamp() != before


@pytest.mark.parametrize("name", [*CHANGES, *OF_AN_ARTICLE])
def test_the_stamp_of_an_article_differs_after(store: Store, name: str) -> None:
    before, other = store.stamp(1), store.stamp(2)
    with store.writing() as write:
        (CHANGES | OF_AN_ARTICLE)[name](store, write)
    assert store.stamp(1) != before
    assert (store.stamp(2) == other) is (name != "furniture")  # which is the whole outlet's


def test_what_is_not_there_has_no_stamp(store: Store) -> None:
    assert store.stamp(99) == ()
    assert store.stamp(0) == ()


def test_a_stamp_sees_no_half_of_a_transaction_and_holds_none_open(store: Store) -> None:
    before = store.stamp()
    with store.writing() as write:
        write.add_version(1, NewVersion(CONTENT, digests(CONTENT), seen_at=NOW))
        assert store.stamp() == before
    after = store.stamp()
    assert after != before
    with store.writing() as write:
        write.outlet("wire")
    assert store.stamp() != after


def test_stamps_are_read_from_several_threads(store: Store) -> None:
    found: list[object] = []
    threads = [threading.Thread(target=lambda: found.append(store.stamp(1))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert found == [store.stamp(1)] * 8
