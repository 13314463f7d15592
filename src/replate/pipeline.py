"""The one module that knows the order: discover, fetch, extract, decide, store.

Looking (network and parsing, no database) and settling (deciding and storing, no network) are apart, so that
many looks go on at once and one writer settles them. An article's way through here is::

    look_at_article    fetch -> extract                 (a thread per host, parsing in a killable process)
    settle_article     store (what is known) -> decide -> store (what follows)
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from hashlib import sha256

from replate import decide, feeds, former, learning, twins
from replate.fetch import Purpose
from replate.model import (
    Article,
    ArticleState,
    Capture,
    Check,
    Event,
    EventKind,
    Failure,
    Feed,
    FeedReading,
    Outcome,
    Unreadable,
)
from replate.reading import Tools, is_killing, read_feed, read_page
from replate.store import NewVersion, Writer
from replate.text.digest import digests

# Some servers answer 304 for ever. After so many in a row the page is asked for in full once.
_TRUSTED = 10
_READ = frozenset({Outcome.NEW, Outcome.SAME, Outcome.REVERTED, Outcome.MOVED})
_SAID_ONCE = frozenset({EventKind.VARIANTS, EventKind.CHURNING})


@dataclass(frozen=True, slots=True)
class ArticleLook:
    """One look at an article, before anything is decided."""

    article: Article
    look: decide.Look
    body_hash: str = ""


@dataclass(frozen=True, slots=True)
class FeedLook:
    """One look at a feed: the answer, and what was read off it (``None`` where it is unchanged or no answer)."""

    feed: Feed
    answer: Capture | Failure
    reading: FeedReading | Unreadable | None = None
    body_hash: str = ""


@dataclass(frozen=True, slots=True)
class Settled:
    """What a look came to: the check as kept, and the number of a version if one was."""

    check: Check
    article: Article | None = None
    version: int | None = None
    found: int = 0  # articles first seen in a feed by this check


# ── looking ──────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Fetched:
    """An article's page that has come and is still to be read."""

    article: Article
    answer: Capture
    body_hash: str


def look_at_article(article: Article, tools: Tools) -> ArticleLook:
    """Fetch an article's page and read it; at its first sight twice, so that what changes by itself shows."""
    fetched = fetch_article(article, tools)
    return read_article(fetched, tools) if isinstance(fetched, Fetched) else fetched


def fetch_article(article: Article, tools: Tools) -> Fetched | ArticleLook:
    """Fetch an article's page: what is to be read of it, or the look itself where there is nothing to read."""
    answer = tools.fetcher.get(article.url, etag=article.etag, last_modified=article.last_modified)
    if isinstance(answer, Failure) or answer.status not in decide.READABLE:
        return ArticleLook(article, decide.Look(answer, challenged=_is_challenge(answer)))
    body_hash = sha256(answer.body).hexdigest()
    if body_hash == article.body_hash:
        return ArticleLook(article, decide.Look(answer, same_bytes=True), body_hash)
    return Fetched(article, answer, body_hash)


def read_article(fetched: Fetched, tools: Tools) -> ArticleLook:
    """Read a page that was fetched."""
    article, answer = fetched.article, fetched.answer
    extraction = read_page(answer, tools)
    again = None
    if article.latest is None and extraction.content is not None:
        second = tools.fetcher.get(article.url)
        again = read_page(second, tools) if isinstance(second, Capture) and second.status in decide.READABLE else None
    look = decide.Look(answer, extraction, again, challenged=_is_challenge(answer), killed=is_killing(extraction))
    return ArticleLook(article, look, fetched.body_hash)


def look_at_feed(feed: Feed, tools: Tools) -> FeedLook:
    """Fetch a feed and read it."""
    fetcher = tools.fetcher
    answer = fetcher.get(feed.url, etag=feed.etag, last_modified=feed.last_modified, purpose=Purpose.FEED)
    if isinstance(answer, Failure) or answer.status not in decide.READABLE:
        return FeedLook(feed, answer)
    body_hash = sha256(answer.body).hexdigest()
    if body_hash == feed.body_hash:
        return FeedLook(feed, answer, None, body_hash)
    return FeedLook(feed, answer, read_feed(answer, tools), body_hash)


def _is_challenge(answer: Capture | Failure) -> bool:
    return isinstance(answer, Capture) and answer.header("cf-mitigated").lower() == "challenge"


# ── settling an article ──────────────────────────────────────────────────────────────────────────────


def settle_article(write: Writer, seen: ArticleLook, now: datetime, rhythm: decide.Rhythm) -> Settled:
    """Decide what a look means and keep what follows: check, version, what waits, events, schedule."""
    known = _known(write, seen, now)
    twin = twins.twin(write, known, seen.look)
    if twin is not None:
        return _settle_twin(write, known.article, twin, seen, now)
    decision = decide.decide(known, seen.look, now, rhythm)
    former.keep_reading(write, known, decision, now)
    number = _keep_version(write, decision, seen.look.answer)
    article = _after_look(decision, seen, now)
    if decision.pending is not None or known.pending is not None:
        write.set_pending(article.id, decision.pending and replace(decision.pending, article=article.id))
    learning.learn(write, article, decision, now)
    _tell(write, decision)
    if decision.outcome in _READ:
        for address in twins.other_addresses(known, seen.look):
            write.add_address(article.id, address, "page", now)
    write.set_looked(seen.article, article)
    check = _check(seen.look.answer, decision.outcome, decision.reason, now, article=article.id, version=number)
    write.add_checks([check])
    write.add_events(_retired(known.article, article, now))
    return Settled(check, article, number)


def _known(write: Writer, seen: ArticleLook, now: datetime) -> decide.Known:
    """Gather what is known of an article; nothing is read where the look cannot make use of it."""
    article, look = seen.article, seen.look
    if look.extraction is None and not article.held and isinstance(look.answer, Capture) and look.answer.status < 400:
        at_home = look.answer.final_url == article.url  # the addresses tell whether a redirect is a new one
        return decide.Known(article, addresses=frozenset() if at_home else write.addresses(article.id))
    lines = write.version_lines(article.id)
    latest = None if not lines else write.version(article.id, lines[-1].number)
    return decide.Known(
        article,
        lines,
        latest=latest,
        pending=former.pending(write, article, look),
        shared=write.furniture(article.outlet.id),
        addresses=write.addresses(article.id),
        shown=_shown(write, article, look),
        former=None if latest is None else former.former(write, replace(latest, line=lines[-1]), look),
        many_cut_off=article.held and learning.many_cut_off(write, article, now),
    )


def _shown(write: Writer, article: Article, look: decide.Look) -> str:
    """The address of another article of the outlet whose latest text this look shows: a mixed-up cache, say."""
    content = former.content_of(look)
    if content is None or article.latest is None or content.headline == article.headline:
        return ""
    return write.same_text(article, content.headline, digests(content).plain)


def _tell(write: Writer, decision: decide.Decision) -> None:
    """Keep what befell the article; what goes on for weeks is told once."""
    write.add_events([event for event in decision.events if event.kind not in _SAID_ONCE])
    for event in decision.events:
        if event.kind in _SAID_ONCE:
            write.add_event_once(event)


def _keep_version(write: Writer, decision: decide.Decision, answer: Capture | Failure) -> int | None:
    draft = decision.draft
    if draft is None:
        return None
    new = NewVersion(
        content=draft.content,
        digests=digests(draft.content),
        seen_at=draft.seen_at,
        not_before=draft.not_before,
        same_as=draft.same_as,
        cosmetic=draft.cosmetic,
    )
    number = write.add_version(decision.article.id, new)
    if isinstance(answer, Capture) and answer.body:
        write.add_capture(decision.article.id, number, answer)
    return number


def _after_look(decision: decide.Decision, seen: ArticleLook, now: datetime) -> Article:
    """The article's row after a look: validators of the answer that was read, and what waits.

    Only an answer that was believed lends its validators: what waits, or is another page, is read in full
    again, as "the same bytes" would say nothing about the article.
    """
    article = decision.article
    if decision.draft is not None:
        article = replace(article, headline=decision.draft.content.headline)
    looked = partial(replace, article, checked_at=now, held=decision.pending is not None)
    if decision.outcome not in _READ:
        return looked(etag="", last_modified="", body_hash="")
    if decision.pending is not None and decision.pending.content is not None:
        return looked(seen_at=now, unread=0, etag="", last_modified="", body_hash="")
    answer, extraction = seen.look.answer, seen.look.extraction
    unread = article.unread + 1 if answer.status == 304 else 0
    if unread >= _TRUSTED:  # some sites say "not modified" of anything: ask in full now and then
        return looked(seen_at=now, etag="", last_modified="", unread=0)
    if isinstance(answer, Capture) and seen.look.same_bytes:  # after it was asked in full, its validators hold again
        etag, last_modified = answer.header("etag"), answer.header("last-modified")
        return looked(seen_at=now, unread=0, etag=etag, last_modified=last_modified)
    if isinstance(answer, Capture) and extraction is not None and extraction.content is not None:
        return looked(
            seen_at=now,
            unread=unread,
            etag=answer.header("etag"),
            last_modified=answer.header("last-modified"),
            body_hash=seen.body_hash,
            template=extraction.template,
        )
    return looked(seen_at=now, unread=unread)


def _retired(before: Article, after: Article, now: datetime) -> list[Event]:
    """Say so where this look was the last: the schedule has retired the article."""
    if after.state is not ArticleState.RETIRED or before.state is ArticleState.RETIRED:
        return []
    return [Event(EventKind.RETIRED, after.retired_reason, now, article=after.id)]


def _settle_twin(write: Writer, article: Article, twin: int, seen: ArticleLook, now: datetime) -> Settled:
    """Give the new address to the article that it already is, and note the look there."""
    write.merge_article(article.id, twin)
    reason = f"another address of an article already known: {article.url}"
    check = _check(seen.look.answer, Outcome.MOVED, reason, now, article=twin)
    write.add_checks([check])
    write.add_events([Event(EventKind.MOVED, reason, now, now, Outcome.MOVED, article=twin)])
    return Settled(check)


def _check(
    answer: Capture | Failure,
    outcome: Outcome,
    reason: str,
    now: datetime,
    *,
    article: int | None = None,
    feed: int | None = None,
    version: int | None = None,
) -> Check:
    return Check(
        id=0,
        outcome=outcome,
        reason=reason,
        checked_at=now,
        article=article,
        feed=feed,
        status=answer.status,
        seconds=answer.seconds,
        wire_bytes=answer.wire_bytes,
        version=version,
    )


# ── settling a feed ──────────────────────────────────────────────────────────────────────────────────


def settle_feed(write: Writer, seen: FeedLook, now: datetime, rhythm: decide.Rhythm) -> Settled:
    """Keep what a look at a feed brought: new articles, validators, the next look."""
    feed, answer, reading = seen.feed, seen.answer, seen.reading
    outcome, reason, found = feeds.outcome_of(answer, reading), feeds.reason_of(answer, reading), 0
    if isinstance(reading, FeedReading):
        feed, found = feeds.add_links(write, feed, reading, now)
        reason = f"{len(reading.links)} links, {found} of them new"
        reason += f", {reading.dropped} left out" if reading.dropped else ""
        outcome = Outcome.NEW if found else Outcome.SAME
    feed = feeds.after_look(feed, answer, reading, now, rhythm)
    feed = replace(feed, body_hash=seen.body_hash) if isinstance(reading, FeedReading) else feed
    if answer.status == 304 and write.feed_statuses(feed.id, _TRUSTED - 1) == [304] * (_TRUSTED - 1):
        feed = replace(feed, etag="", last_modified="", body_hash="")
    write.set_feed(feed)
    check = _check(answer, outcome, reason, now, feed=feed.id)
    write.add_checks([check])
    return Settled(check, found=found)
