"""Counts of outlets are kept up to date by what came in since, and are those that counting anew would give."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from replate.model import Article, Check, Content, Counts, Outcome
from replate.store import NewVersion, Store, open_store
from replate.store.writing import Writer
from replate.text.digest import digests

NOW = datetime(2026, 3, 20, 9, 30, tzinfo=UTC)
DAY = timedelta(days=1)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(tmp_path)
    with opened.writing() as write:
        article(write, "ferry", 3, NOW - 3 * DAY)
        write.outlet("silent")
    yield opened
    opened.close()


def article(write: Writer, outlet: str, versions: int, start: datetime) -> int:
    """Add an article with a version a day."""
    known = write.outlet(outlet)
    number = write.add_article(Article(0, known, f"https://{outlet}.example/{start}/{versions}", first_seen_at=start))
    for k in range(versions):
        add(write, number, start + k * DAY)
    return number


def add(write: Writer, number: int, at: datetime | None) -> None:
    content = Content(headline="Boats", paragraphs=[f"They are late, {at}."])
    write.add_version(number, NewVersion(content, digests(content), seen_at=at))


def figures(store: Store) -> list[tuple[str, int, int, datetime | None]]:
    return [(line.outlet.key, line.articles, line.versions, line.last_check_at) for line in store.outlets()]


def both(store: Store, tmp_path: Path) -> tuple[object, object]:
    """What the store has kept up to date, and what one that is opened anew counts."""
    other = open_store(tmp_path)
    try:
        since = date(2026, 3, 1)
        return tuple((figures(one), one.counts(), one.activity(1, since)) for one in (store, other))  # type: ignore[return-value]  # there are two
    finally:
        other.close()


def test_counts_follow_what_comes_in(store: Store, tmp_path: Path) -> None:
    assert figures(store) == [("ferry", 1, 3, None), ("silent", 0, 0, None)]
    assert store.activity(1, date(2026, 3, 1)) == {date(2026, 3, 18): 1, date(2026, 3, 19): 1}
    with store.writing() as write:
        add(write, 1, NOW)
        add(write, 1, None)
        article(write, "coast", 2, NOW)
        write.add_checks([Check(0, Outcome.SAME, "", NOW, article=1), Check(0, Outcome.SAME, "", NOW - DAY, article=1)])
    ours, anew = both(store, tmp_path)
    assert figures(store) == [("coast", 1, 2, None), ("ferry", 1, 5, NOW), ("silent", 0, 0, None)]
    assert store.activity(1, date(2026, 3, 19)) == {date(2026, 3, 19): 1, date(2026, 3, 20): 1}
    assert store.counts() == Counts(3, 0, 2, 7, NOW)
    assert (ours[1].versions, ours[2]) == (anew[1].versions, anew[2])  # type: ignore[index]  # a tuple


def test_days_before_those_counted_so_far_are_counted_too(store: Store) -> None:
    assert store.activity(1, date(2026, 3, 19)) == {date(2026, 3, 19): 1}
    assert store.activity(1, date(2026, 3, 1)) == {date(2026, 3, 18): 1, date(2026, 3, 19): 1}
    assert store.activity(2, date(2026, 3, 1)) == {}


def test_an_article_that_was_merged_into_another_is_not_counted(store: Store) -> None:
    with store.writing() as write:
        twin = write.add_article(Article(0, write.outlet("ferry"), "https://ferry.example/twin"))
    assert store.outlet("ferry").articles == 2
    with store.writing() as write:
        write.merge_article(twin, 1)
    assert store.outlet("ferry").articles == 1
