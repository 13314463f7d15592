"""What a look at a feed comes to: its outcome in words, its next look, and the articles that it names."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from replate import decide, discover
from replate.model import Article, Capture, Failure, Feed, FeedReading, Outcome, Outlet, Unreadable
from replate.store import Writer
from replate.urls import canonical

_Reading = FeedReading | Unreadable | None  # nothing where the feed is unchanged, or where no answer came


def outcome_of(answer: Capture | Failure, reading: _Reading) -> Outcome:
    """What came of a look that read no links."""
    if isinstance(answer, Failure):
        return answer.outcome
    if isinstance(reading, Unreadable):
        return reading.outcome
    judged = decide.judge_status(answer.status)
    return Outcome.SAME if judged is None else judged[0]


def reason_of(answer: Capture | Failure, reading: _Reading) -> str:
    """Why a look read no links."""
    if isinstance(answer, Failure):
        return answer.reason
    if isinstance(reading, Unreadable):
        return reading.reason
    judged = decide.judge_status(answer.status)
    return "the feed is unchanged" if judged is None else judged[1]


def after_look(feed: Feed, answer: Capture | Failure, reading: _Reading, now: datetime, rhythm: decide.Rhythm) -> Feed:
    """The feed's row after a look: when it is looked at next, its title, and the validators of what was read."""
    well = isinstance(reading, FeedReading) or outcome_of(answer, reading) is Outcome.SAME
    failures = 0 if well else feed.failures + 1
    asked = reading.ttl if isinstance(reading, FeedReading) else None
    next_check_at = decide.next_feed_check(now, asked=asked, failures=failures, rhythm=rhythm)
    if isinstance(answer, Failure) and answer.retry_at is not None:
        next_check_at = max(next_check_at, answer.retry_at)
    feed = replace(feed, checked_at=now, next_check_at=next_check_at, failures=failures)
    if not isinstance(reading, FeedReading) or isinstance(answer, Failure):
        return feed
    return replace(
        feed,
        title=reading.title or feed.title,
        etag=answer.header("etag"),
        last_modified=answer.header("last-modified"),
    )


def add_links(write: Writer, feed: Feed, reading: FeedReading, now: datetime) -> tuple[Feed, int]:
    """Add the articles that a feed names for the first time and revive those it names again; give how many are new."""
    filters = discover.Filters(feed.include, feed.exclude)
    links = {canonical(link.url): link for link in reading.links if discover.wanted(link.url, filters)}
    known = write.article_ids(list(links))
    fresh = {address: link for address, link in links.items() if address not in known}
    listed = set(known.values())
    write.revive(sorted(listed - {int(number) for number in feed.listed}), now)
    for address, link in fresh.items():
        listed.add(add_article(write, feed.outlet, address, now, headline=link.title))
    return replace(feed, listed=tuple(str(number) for number in sorted(listed))), len(fresh)


def add_article(write: Writer, outlet: Outlet, address: str, now: datetime, *, headline: str = "") -> int:
    """Add an article that is to be looked at at once, under a canonical address; give its id."""
    article = Article(0, outlet, address, headline=headline, first_seen_at=now, next_check_at=now)
    return write.add_article(article)
