"""Every outlet is judged by its own past, and silence is told."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from replate.health import FeedFigures, Figures, Looks, alarms
from replate.model import Outcome, Outlet

NOW = datetime(2026, 3, 20, 9, 30, tzinfo=UTC)
HOUR = timedelta(hours=1)
WELL = Figures(
    Outlet(1, "ferry", "The Ferry Post"),
    articles=200,
    feeds=(FeedFigures(3, "https://ferry.example/feed", 0),),
    found=tuple(NOW - hours * HOUR for hours in range(2, 300, 2)),
    looks=(Looks(Outcome.SAME, 900), Looks(Outcome.NEW, 40), Looks(Outcome.EMPTY, 3)),
    words=(400,) * 12,
    usual_words=(390,) * 160,
    changed=6,
    new=12,
    usual_changed=80,
    usual_new=160,
)


def told(figures: Figures, now: datetime = NOW) -> list[str]:
    return [alarm.says for alarm in alarms(figures, now)]


def test_nothing_is_said_where_all_is_as_usual() -> None:
    assert told(WELL) == []


def test_an_outlet_with_nothing_always_alarms() -> None:
    nothing = Figures(WELL.outlet)
    assert told(nothing) == ["it has no feed and no article"]
    assert told(replace(nothing, feeds=WELL.feeds)) == ["no article has ever been found"]


def test_an_outlet_whose_feed_was_not_looked_at_yet_or_failed_once_is_no_alarm_until_a_second_look() -> None:
    unseen = FeedFigures(3, "https://ferry.example/feed", 0, looked_at=False)
    for feed, alarmed in (
        (unseen, 0),
        (replace(WELL.feeds[0], failures=1), 0),
        (replace(WELL.feeds[0], failures=2), 1),
    ):
        assert len(told(Figures(WELL.outlet, feeds=(feed,)))) == alarmed


def test_silence_is_measured_by_the_outlets_own_pauses() -> None:
    assert told(WELL, NOW + 5 * HOUR) == ["no new article for 7 hours; more than 6 hours is unusual here"]
    weekly = replace(WELL, found=tuple(NOW - week * 7 * 24 * HOUR for week in range(1, 8)))
    assert told(weekly) == []
    assert told(weekly, NOW + 8 * 24 * HOUR) == ["no new article for 15 days; more than 14 days is unusual here"]


def test_an_outlet_hardly_known_is_given_two_days() -> None:
    fresh = replace(WELL, found=(NOW - 20 * HOUR,) * 30)
    assert told(fresh) == []
    assert told(fresh, NOW + 29 * HOUR) == ["no new article for 49 hours; more than 48 hours is unusual here"]


def test_articles_added_one_by_one_are_not_expected_to_have_followers() -> None:
    assert told(replace(WELL, feeds=()), NOW + 900 * HOUR) == []


def test_a_feed_that_fails_is_named() -> None:
    failing = replace(WELL, feeds=(FeedFigures(3, "https://ferry.example/feed", 4), FeedFigures(4, "x", 2)))
    assert told(failing) == ["its feed 3 failed 4 times in a row: https://ferry.example/feed"]


def test_looks_that_bring_no_text_are_counted_against_all() -> None:
    looks = (
        Looks(Outcome.SAME, 60),
        Looks(Outcome.EMPTY, 20),
        Looks(Outcome.BLOCKED, 10),
        Looks(Outcome.NOT_ARTICLE, 0),
    )
    assert told(replace(WELL, looks=looks)) == ["30 of the last day's 90 looks brought no text (20 empty, 10 blocked)"]
    assert told(replace(WELL, looks=(Looks(Outcome.EMPTY, 4),))) == []


@pytest.mark.parametrize("length", [150, 900])
def test_texts_of_an_unusual_length_alarm(length: int) -> None:
    assert told(replace(WELL, words=(length,) * 9)) == [
        f"the last day's texts have {length} words in the middle where 390 are usual; its pages may be read wrongly"
    ]
    assert told(replace(WELL, words=(length,) * 4)) == []
    assert told(replace(WELL, words=(length,) * 9, usual_words=(390,) * 19)) == []


def test_many_more_changed_articles_than_usual_alarm() -> None:
    assert told(replace(WELL, changed=40)) == [
        "40 articles changed in the last day where 6 are usual; a new page design may be taken for edits"
    ]
    assert told(replace(WELL, changed=40, new=60)) == []


def test_looks_that_are_long_overdue_alarm() -> None:
    late = replace(WELL, overdue=12, due_since=NOW - 3 * HOUR)
    assert told(late) == ["12 looks are overdue, the oldest for 3 hours"]
    assert told(replace(late, due_since=NOW - HOUR)) == []
