"""When to look again: soon after a change, ever more rarely while nothing happens, at last not at all."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from replate.model import Article, ArticleState


@dataclass(frozen=True, slots=True, kw_only=True)
class Rhythm:
    """The options of the schedule.

    After a change (or at first) an article is looked at after ``first``; every look that finds nothing new
    multiplies the period by ``factor``, so that an edit is found within about a fifth of the article's quiet
    time. An article without a meaningful change for ``retire_after`` is retired; with ``tail`` it is then
    still looked at once in that time. A difference is looked at again after ``confirm`` before it is
    believed; one that replaces most of the article only after ``jump``.
    """

    first: timedelta = timedelta(minutes=10)
    factor: float = 1.2
    retire_after: timedelta = timedelta(days=40)
    tail: timedelta | None = None
    confirm: timedelta = timedelta(minutes=1)
    jump: timedelta = timedelta(minutes=30)
    feed: timedelta = timedelta(minutes=5)
    feed_slowest: timedelta = timedelta(hours=6)


def after_change(article: Article, now: datetime, rhythm: Rhythm) -> Article:
    """Start the schedule anew: a meaningful change was seen at ``now``."""
    return replace(
        article,
        state=ArticleState.ACTIVE,
        changed_at=now,
        period=rhythm.first,
        next_check_at=now + rhythm.first,
        retired_at=None,
        retired_reason="",
    )


def after_quiet(article: Article, now: datetime, rhythm: Rhythm) -> Article:
    """Wait a little longer than the last time, or retire the article if its quiet time is over."""
    period = min((article.period or rhythm.first) * rhythm.factor, rhythm.retire_after)
    ends = (article.changed_at or article.first_seen_at or now) + rhythm.retire_after
    if now >= ends:
        return retire(article, now, rhythm)
    return replace(article, period=period, next_check_at=min(now + period, ends))


def retire(article: Article, now: datetime, rhythm: Rhythm) -> Article:
    """Stop looking (or look only once a ``tail``), and keep when and why."""
    days = rhythm.retire_after / timedelta(days=1)
    return replace(
        article,
        state=ArticleState.RETIRED if article.state is ArticleState.ACTIVE else article.state,
        retired_at=article.retired_at or now,
        retired_reason=article.retired_reason or f"no change for {days:g} days",
        next_check_at=None if rhythm.tail is None else now + rhythm.tail,
    )


def soon(article: Article, now: datetime, wait: timedelta) -> Article:
    """Look again after ``wait``, leaving the period as it is."""
    return replace(article, next_check_at=now + wait)


def next_feed_check(now: datetime, *, asked: timedelta | None, failures: int, rhythm: Rhythm) -> datetime:
    """When to look at a feed again: at most every ``rhythm.feed``, as rarely as it asks, backing off while it fails."""
    period = max(rhythm.feed, min(asked or timedelta(0), rhythm.feed_slowest))
    backed_off: timedelta = period * (1 << min(failures, 10))
    return now + min(backed_off, max(rhythm.feed_slowest, period))
