from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from replate.text.speech import ENGLISH
from replate.web import words
from replate.web.languages import speeches

START = datetime(2026, 5, 12, 8, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    ("span", "told"),
    [
        (timedelta(), "less than a minute"),
        (timedelta(seconds=29), "less than a minute"),
        (timedelta(seconds=30), "1 minute"),
        (timedelta(minutes=35), "35 minutes"),
        (timedelta(minutes=44, seconds=29), "44 minutes"),
        (timedelta(minutes=44, seconds=30), "about 1 hour"),
        (timedelta(minutes=89, seconds=29), "about 1 hour"),
        (timedelta(minutes=89, seconds=30), "about 2 hours"),
        (timedelta(hours=7, minutes=10), "about 7 hours"),
        (timedelta(hours=23, minutes=59), "about 24 hours"),
        (timedelta(days=1), "1 day"),
        (timedelta(hours=41, minutes=59), "1 day"),
        (timedelta(hours=42), "2 days"),
        (timedelta(days=29), "29 days"),
        (timedelta(days=30), "about 1 month"),
        (timedelta(days=59), "about 2 months"),
        (timedelta(days=60), "2 months"),
        (timedelta(days=364), "12 months"),
        (timedelta(days=366), "about 1 year"),
        (timedelta(days=365 + 100), "over 1 year"),
        (timedelta(days=365 + 280), "almost 2 years"),
        (timedelta(days=731), "about 2 years"),
    ],
)
def test_a_distance_is_told_in_the_words_of_news_sniffer(span: timedelta, told: str) -> None:
    assert words.distance(START, START + span, ENGLISH) == told
    assert words.distance(START + span, START, ENGLISH) == told


def test_leap_days_do_not_make_a_year_longer() -> None:
    assert words.distance(datetime(2023, 3, 1, tzinfo=UTC), datetime(2024, 3, 1, tzinfo=UTC), ENGLISH) == "about 1 year"


def test_counts_come_with_their_noun() -> None:
    assert ENGLISH.count(1, "%(count)s version", "%(count)s versions") == "1 version"
    assert ENGLISH.count(1204, "%(count)s article", "%(count)s articles") == "1,204 articles"


def test_times_are_written_for_people_and_for_machines() -> None:
    assert words.moment_text(START, ENGLISH) == "12 May 2026, 08:10"
    assert words.weekday(START, ENGLISH) == "Tuesday 12 May 2026"
    assert words.short_day(START.replace(month=9), ENGLISH) == "12 Sep 2026"
    assert words.short_moment(START, ENGLISH) == "12 May, 08:10"
    assert words.stamp(START + timedelta(microseconds=5)) == "2026-05-12T08:10:00Z"


@pytest.mark.parametrize(
    ("archived", "german"),
    [
        ("35 minutes later", "35 Minuten später"),
        ("1 minute later", "1 Minute später"),
        ("11 hours later", "11 Stunden später"),
        ("about 2 hours later", "etwa 2 Stunden später"),
        ("over 2 years later", words.later(START, START + timedelta(days=365 * 2 + 130), speeches()["de"])),
        ("less than a minute later", words.later(START, START, speeches()["de"])),
        ("some <b>time</b> later", '<span lang="en">some &lt;b&gt;time&lt;/b&gt; later</span>'),
        ("", ""),
    ],
)
def test_what_an_archive_says_of_the_time_is_told_in_the_readers_language(archived: str, german: str) -> None:
    assert words.told_later(archived, ENGLISH) == archived
    assert words.told_later(archived, speeches()["de"]) == german
