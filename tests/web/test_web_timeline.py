from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from replate.model import Article, ArticleState, Digests, Outlet, VersionLine
from replate.text.speech import ENGLISH
from replate.web.timeline import Timeline, timeline

START = datetime(2026, 5, 12, 8, 10, tzinfo=UTC)
ARTICLE = Article(7, Outlet(1, "post", "The Post"), "https://post.example/")


def lines(*minutes: float | None) -> list[VersionLine]:
    return [
        VersionLine(
            id=number + 1,
            article=7,
            number=number,
            headline="",
            digests=Digests("", "", ""),
            seen_at=None if at is None else START + timedelta(minutes=at),
        )
        for number, at in enumerate(minutes)
    ]


def places(strip: Timeline) -> list[float]:
    return [float(mark.x.rstrip("%")) for mark in strip.marks]


def test_one_version_and_two_without_times_are_nothing_to_draw() -> None:
    assert timeline(ARTICLE, lines(0), ENGLISH) is None
    assert timeline(ARTICLE, lines(None, None), ENGLISH) is None
    assert timeline(ARTICLE, [], ENGLISH) is None


def test_marks_stand_where_their_times_put_them() -> None:
    strip = timeline(ARTICLE, lines(0, 30, 60), ENGLISH)
    assert strip is not None
    assert strip.to_time
    assert places(strip) == [2.0, 50.0, 98.0]
    assert [mark.label for mark in strip.marks] == ["08:10", "08:40", "09:10"]


def test_unknown_times_are_drawn_in_order_and_said_to_be_unknown() -> None:
    strip = timeline(ARTICLE, lines(None, 30, 90), ENGLISH)
    assert strip is not None
    assert not strip.to_time
    assert places(strip) == [2.0, 50.0, 98.0]
    assert strip.says == "3 versions in order; their times are not all known"


def test_the_interval_of_a_change_is_drawn_before_its_mark() -> None:
    first, second = lines(0, 60)
    strip = timeline(ARTICLE, [first, replace(second, not_before=START + timedelta(minutes=45))], ENGLISH)
    assert strip is not None
    assert [(band.x1, band.x2) for band in strip.intervals] == [("74.00%", "98.00%")]


def test_the_end_says_when_it_was_retired_and_nothing_for_an_archive() -> None:
    retired = replace(ARTICLE, state=ArticleState.RETIRED, retired_at=START, checked_at=START)
    assert (strip := timeline(retired, lines(0, 5), ENGLISH)) is not None
    assert strip.end == "retired 12 May 2026"
    assert places(strip)[-1] == 82.0
    archived = replace(ARTICLE, state=ArticleState.ARCHIVED, checked_at=START)
    assert (strip := timeline(archived, lines(0, 5), ENGLISH)) is not None
    assert strip.end == ""


def test_each_mark_leads_to_what_was_changed_there() -> None:
    strip = timeline(ARTICLE, lines(0, 10, 20), ENGLISH, (0, 2))
    assert strip is not None
    assert [mark.href for mark in strip.marks] == [
        "/articles/7/versions/0",
        "/articles/7/diff/0/1",
        "/articles/7/diff/1/2",
    ]
    assert [mark.side for mark in strip.marks] == ["old", "", "new"]
    assert strip.compared is not None


@settings(max_examples=60, deadline=None)
@given(st.lists(st.integers(0, 60 * 24 * 90), min_size=2, max_size=300, unique=True), st.data())
def test_however_many_versions_marks_keep_order_and_those_compared_are_drawn(
    minutes: list[int], drawn: st.DataObject
) -> None:
    history = lines(*sorted(minutes))
    old = drawn.draw(st.integers(0, len(history) - 2))
    new = drawn.draw(st.integers(old + 1, len(history) - 1))
    strip = timeline(ARTICLE, history, ENGLISH, (old, new))
    assert strip is not None
    assert len(strip.marks) <= 64
    assert {0, old, new, len(history) - 1} <= {mark.number for mark in strip.marks}
    assert all(before <= after for before, after in pairwise(places(strip)))
    assert all(1.99 <= place <= 98.01 for place in places(strip))
    assert next(mark for mark in strip.marks if mark.number == new).label
