"""The schedule: soon after a change, ever more rarely in quiet, retired when the quiet has lasted long enough."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from replate.decide import Rhythm, next_feed_check
from replate.decide.rhythm import after_change, after_quiet
from replate.model import Article, ArticleState, Outlet

NOW = datetime(2026, 3, 2, tzinfo=UTC)
ARTICLE = Article(1, Outlet(1, "ferry", "The Ferry Post"), "https://ferry.example/1", first_seen_at=NOW)


def test_a_change_starts_the_schedule_anew_even_for_a_retired_article() -> None:
    retired = after_quiet(ARTICLE, NOW + timedelta(days=40), Rhythm())
    changed = after_change(retired, NOW + timedelta(days=41), Rhythm())
    assert retired.state is ArticleState.RETIRED
    assert (changed.state, changed.retired_at, changed.period) == (ArticleState.ACTIVE, None, timedelta(minutes=10))


def test_with_a_tail_a_retired_article_is_still_looked_at_rarely() -> None:
    now = NOW + timedelta(days=40)
    assert after_quiet(ARTICLE, now, Rhythm(tail=timedelta(days=30))).next_check_at == now + timedelta(days=30)
    assert after_quiet(ARTICLE, now, Rhythm()).next_check_at is None


def test_the_day_of_retirement_does_not_move_while_the_tail_goes_on() -> None:
    rhythm = Rhythm(tail=timedelta(days=30))
    first = after_quiet(ARTICLE, NOW + timedelta(days=40), rhythm)
    later = after_quiet(first, NOW + timedelta(days=70), rhythm)
    assert later.retired_at == first.retired_at


@given(st.floats(1.01, 3), st.integers(1, 3600))
def test_the_last_look_of_a_quiet_article_falls_on_the_day_it_is_retired(factor: float, first: int) -> None:
    rhythm = Rhythm(first=timedelta(seconds=first), factor=factor)
    article, now = after_change(ARTICLE, NOW, rhythm), NOW
    looks = 0
    while article.next_check_at is not None:
        assert article.next_check_at > now
        now = article.next_check_at
        article = after_quiet(article, now, rhythm)
        looks += 1
        assert looks < 2000
    assert now == NOW + timedelta(days=40)


def test_a_feed_is_asked_as_rarely_as_it_wishes_and_backs_off_while_it_fails() -> None:
    rhythm = Rhythm()

    def wait(asked: timedelta | None = None, failures: int = 0) -> timedelta:
        return next_feed_check(NOW, asked=asked, failures=failures, rhythm=rhythm) - NOW

    assert wait() == timedelta(minutes=5)
    assert wait(timedelta(minutes=1)) == timedelta(minutes=5)
    assert wait(timedelta(hours=1)) == timedelta(hours=1)
    assert wait(timedelta(days=9)) == timedelta(hours=6)
    assert wait(failures=3) == timedelta(minutes=40)
    assert wait(failures=99) == timedelta(hours=6)
