"""The JSON shapes of articles, versions, checks, feeds and outlets: the same on the command line and in the API.

Times are RFC 3339 in UTC; what is not known is null.
"""

from __future__ import annotations

from datetime import UTC, datetime

from replate.model import (
    AccountLine,
    Article,
    ChangeLine,
    Check,
    Event,
    Feed,
    Flag,
    Found,
    Outlet,
    OutletLine,
    Ruling,
    Version,
)

Shape = dict[str, object]


def moment(at: datetime | None) -> str | None:
    """A time in RFC 3339, UTC, with a Z; ``None`` stays ``None``."""
    return None if at is None else at.astimezone(UTC).isoformat().replace("+00:00", "Z")


def article(kept: Article) -> Shape:
    """An article as it now stands."""
    return {
        "id": kept.id,
        "url": kept.url,
        "outlet": kept.outlet.key,
        "headline": kept.headline,
        "first_seen_at": moment(kept.first_seen_at),
        "versions": kept.versions,
        "changes": kept.changes,
        "state": kept.state.value,
        "retired_at": moment(kept.retired_at),
        "retired_reason": kept.retired_reason,
        "next_check_at": moment(kept.next_check_at),
        "claimed_published_at": moment(kept.claimed_published_at),
    }


def version(kept: Version) -> Shape:
    """One version with its text."""
    line = kept.line
    return {
        "article": line.article,
        "number": line.number,
        "headline": kept.content.headline,
        "byline": kept.content.byline,
        "paragraphs": list(kept.content.paragraphs),
        "seen_at": moment(line.seen_at),
        "not_before": moment(line.not_before),
        "last_seen_at": moment(line.last_seen_at),
        "same_as": line.same_as,
        "words": line.words,
        "hash": line.digests.exact,
        "chain": line.chain,
    }


def check(kept: Check) -> Shape:
    """One look and what it came to."""
    return {
        "id": kept.id,
        "article": kept.article,
        "feed": kept.feed,
        "checked_at": moment(kept.checked_at),
        "outcome": kept.outcome.value,
        "reason": kept.reason,
        "status": kept.status,
        "seconds": round(kept.seconds, 3),
        "bytes": kept.wire_bytes,
        "version": kept.version,
    }


def feed(kept: Feed) -> Shape:
    """A feed and when it is looked at."""
    return {
        "id": kept.id,
        "outlet": kept.outlet.key,
        "url": kept.url,
        "title": kept.title,
        "include": list(kept.include),
        "exclude": list(kept.exclude),
        "checked_at": moment(kept.checked_at),
        "next_check_at": moment(kept.next_check_at),
        "failures": kept.failures,
    }


def outlet(kept: OutletLine) -> Shape:
    """An outlet with its counts."""
    return {
        "key": kept.outlet.key,
        "name": kept.outlet.name,
        "home_url": kept.outlet.home_url,
        "feeds": kept.feeds,
        "articles": kept.articles,
        "versions": kept.versions,
        "last_check_at": moment(kept.last_check_at),
    }


def change_line(kept: ChangeLine, told: AccountLine | None) -> Shape:
    """A line of the list of changes: which version followed which, when, and what its changes come to.

    What they come to is null until the version's account is made.
    """
    return {
        "article": kept.article.id,
        "outlet": kept.article.outlet.key,
        "old": kept.before.number,
        "new": kept.version.number,
        "headline": kept.version.headline,
        "headline_before": kept.before.headline,
        "seen_at": moment(kept.version.seen_at),
        "not_before": moment(kept.version.not_before),
        "cosmetic": kept.version.cosmetic,
        "same_as": kept.version.same_as,
        "weight": None if told is None else told.weight,
        "verdict": None if told is None else told.verdict.value,
        "kinds": None if told is None else [kind.value for kind in told.kinds],
        "flags": None if told is None else [_flag(flag) for flag in told.flags],
    }


def _flag(flag: Flag) -> Shape:
    return {"flag": flag.kind.name.lower(), "reason": flag.reason}


def found(line: Found) -> Shape:
    """What a search has found: the article, and the version with the one before it (null for a first version)."""
    return {
        "article": article(line.article),
        "old": None if line.before is None else line.before.number,
        "new": line.version.number,
        "headline": line.version.headline,
        "seen_at": moment(line.version.seen_at),
    }


def ruling(said: Ruling) -> Shape:
    """What a person has said of a change; kinds and weight are null where the rules' own stand."""
    return {
        "change": said.change,
        "who": said.who,
        "at": moment(said.at),
        "kinds": None if said.kinds is None else [kind.value for kind in said.kinds],
        "weight": said.weight,
        "note": said.note,
    }


def event(kept: Event, outlet: Outlet) -> Shape:
    """What befell an article, or (where ``article`` is null) an outlet as a whole."""
    return {
        "id": kept.id,
        "kind": kept.kind.value,
        "article": kept.article,
        "outlet": outlet.key,
        "since": moment(kept.since),
        "at": moment(kept.at),
        "outcome": None if kept.outcome is None else kept.outcome.value,
        "reason": kept.reason,
    }
