"""What health and metrics are told is counted right, and no outlet is left out."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from migrated import new_store
from replate.health import alarms
from replate.model import Article, ArticleState, Check, Content, Event, EventKind, Feed, Outcome, Pending
from replate.store import NewVersion, Store, Wanted
from replate.text.digest import digests

NOW = datetime(2026, 3, 20, 9, 30, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An outlet with an article a day for 20 days, of which every second one changed; and one with nothing."""
    opened = new_store(tmp_path)
    with opened.writing() as write:
        ferry = write.outlet("ferry")
        write.outlet("silent")
        write.add_feed(Feed(0, ferry, "https://ferry.example/feed", next_check_at=NOW - 2 * HOUR))
        for day in range(20):
            at = NOW - day * DAY - HOUR
            url = f"https://ferry.example/{day}"
            number = write.add_article(Article(0, ferry, url, first_seen_at=at, next_check_at=NOW + HOUR))
            for text in ("They are late.", "They are late again.")[: 1 + day % 2]:
                content = Content(headline="Boats", paragraphs=[text])
                write.add_version(
                    number, NewVersion(content, digests(content), seen_at=at + len(text) * timedelta(minutes=1))
                )
            write.add_checks(
                [Check(0, Outcome.NEW, "", at, article=number), Check(0, Outcome.EMPTY, "", at, article=number)]
            )
    yield opened
    opened.close()


def test_every_outlet_is_counted(store: Store) -> None:
    ferry, silent = store.figures(NOW)
    assert (silent.outlet.key, silent.articles, silent.feeds, silent.found) == ("silent", 0, (), ())
    assert (ferry.articles, len(ferry.feeds), ferry.feeds[0].failures) == (20, 1, 0)
    assert ferry.found[0] == NOW - HOUR
    assert len(ferry.found) == 15  # those of the last fifteen days
    assert {looks.outcome: looks.count for looks in ferry.looks} == {Outcome.NEW: 1, Outcome.EMPTY: 1}
    assert (ferry.words, len(ferry.usual_words)) == ((3,), 19)
    assert (ferry.changed, ferry.new, ferry.usual_changed, ferry.usual_new) == (0, 1, 7, 14)
    assert (ferry.overdue, ferry.due_since) == (1, NOW - 2 * HOUR)


def test_the_figures_lead_to_alarms(store: Store) -> None:
    told = [[alarm.kind for alarm in alarms(figures, NOW)] for figures in store.figures(NOW)]
    assert told == [["overdue"], ["silent"]]


def test_totals_count_states_and_what_waits(store: Store) -> None:
    with store.writing() as write:
        write.set_pending(1, Pending(1, NOW, content=Content(headline="X")))
        write.set_pending(2, Pending(2, NOW, looks=0, volatile=("#",)))
    totals = store.totals(NOW)
    assert (totals.versions, totals.held, totals.due_since) == (30, 1, NOW - 2 * HOUR)
    assert {line.state: line.count for line in totals.states}[ArticleState.ACTIVE] == 20
    assert len(totals.states) == len(ArticleState)


def test_looks_are_counted_from_where_the_last_count_stood(store: Store) -> None:
    newest, first = store.looks_after(0)
    assert {looks.outcome: looks.count for looks in first} == {Outcome.NEW: 20, Outcome.EMPTY: 20}
    assert store.looks_after(newest) == (newest, ())
    with store.writing() as write:
        write.add_checks([Check(0, Outcome.GONE, "", NOW, article=1)])
    assert [looks.count for looks in store.looks_after(newest)[1]] == [1]


def test_happenings_know_how_often_they_were_seen_and_the_last_text(store: Store) -> None:
    with store.writing() as write:
        write.add_checks([Check(0, Outcome.GONE, "", NOW + minute * HOUR, article=2) for minute in (0, 1)])
        write.add_events([Event(EventKind.WITHDRAWN, "gone", NOW + HOUR, NOW, Outcome.GONE, article=2)])
        content = Content(headline="Boats", paragraphs=["Back."])
        write.add_version(2, NewVersion(content, digests(content), seen_at=NOW + 2 * HOUR))
    (line,) = store.happenings(Wanted(kinds=(EventKind.WITHDRAWN,))).lines
    assert (line.looks, line.last, line.outlet.key, line.article and line.article.id) == (2, 1, "ferry", 2)
    newest = store.version_lines(2)[-1].id
    assert store.happenings(Wanted(newer_than=newest)).lines == ()
    assert store.happenings(Wanted(until=newest)).lines == (line,)


def test_a_merged_article_leaves_its_happenings_to_the_other(store: Store) -> None:
    with store.writing() as write:
        extra = write.add_article(Article(0, write.outlet("ferry"), "https://ferry.example/amp/1", first_seen_at=NOW))
        write.add_events([Event(EventKind.QUARANTINED, "no text", NOW, article=extra)])
        write.merge_article(extra, 1)
    assert [event.kind for event in store.events(article_id=1)] == [EventKind.QUARANTINED]
    assert [address.url for address in store.addresses(1)] == ["https://ferry.example/0", "https://ferry.example/amp/1"]
