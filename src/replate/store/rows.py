"""From plain types to the values of their rows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from operator import attrgetter

from replate.model import Article, ArticleState, Check, Content, Digests, Pending
from replate.store import packing


@dataclass(frozen=True, slots=True)
class NewVersion:
    """A version to be kept. ``number`` is given only by imports; live ones follow the last."""

    content: Content
    digests: Digests
    number: int | None = None
    seen_at: datetime | None = None
    not_before: datetime | None = None
    same_as: int | None = None
    cosmetic: bool = False
    elapsed: str = ""
    origin: str = "live"


def of_article(article: Article) -> dict[str, object]:
    """What an article's row holds that looks change."""
    return {
        "state": ArticleState(article.state).value,
        "checked_at": article.checked_at,
        "changed_at": article.changed_at,
        "next_check_at": article.next_check_at,
        "period_seconds": None if article.period is None else article.period.total_seconds(),
        "retired_at": article.retired_at,
        "retired_reason": article.retired_reason,
        "etag": article.etag,
        "last_modified": article.last_modified,
        "body_hash": article.body_hash,
        "failures": article.failures,
        "seen_at": article.seen_at,
        "held": article.held,
        "template": article.template,
        "unread": article.unread,
    }


_AS_IT_WAS = attrgetter(
    *("state", "changed_at", "retired_at", "retired_reason", "etag", "last_modified", "body_hash", "held", "template")
)


def only_looked(before: Article, after: Article) -> bool:
    """Whether a look has changed nothing of an article but when it was looked at and will be again."""
    return bool(_AS_IT_WAS(before) == _AS_IT_WAS(after))


def of_look(article: Article) -> dict[str, object]:
    """What an article's row holds of its looks; most looks change no more."""
    return {
        "checked_at": article.checked_at,
        "next_check_at": article.next_check_at,
        "period_seconds": None if article.period is None else article.period.total_seconds(),
        "failures": article.failures,
        "seen_at": article.seen_at,
        "unread": article.unread,
    }


def of_check(check: Check) -> dict[str, object]:
    """What a check's row holds."""
    return {
        "article_id": check.article,
        "feed_id": check.feed,
        "checked_at": check.checked_at,
        "outcome": check.outcome.value,
        "reason": check.reason,
        "status": check.status,
        "seconds": check.seconds,
        "wire_bytes": check.wire_bytes,
        "version": check.version,
    }


def of_pending(article_id: int, pending: Pending) -> dict[str, object]:
    """What the row of a difference that waits to be believed holds."""
    return {
        "article_id": article_id,
        "since": pending.since,
        "looks": pending.looks,
        "outcome": pending.outcome,
        "volatile": pending.volatile,
        "content": None if pending.content is None else packing.content_to_bytes(pending.content),
    }


def of_version(new: NewVersion) -> dict[str, object]:
    """What a version's row holds, but for its place in the history."""
    content, digests = new.content, new.digests
    return {
        "headline": content.headline,
        "byline": content.byline,
        "language": content.language,
        "extractor": content.extractor,
        "claimed_published_at": content.claimed_published_at,
        "claimed_modified_at": content.claimed_modified_at,
        "seen_at": new.seen_at,
        "not_before": new.not_before,
        "last_seen_at": new.seen_at,
        "same_as": new.same_as,
        "cosmetic": new.cosmetic,
        "elapsed": new.elapsed,
        "origin": new.origin,
        "words": content.words,
        "headline_hash": digests.headline,
        "body_hash": digests.body,
        "plain_hash": digests.plain,
    }
