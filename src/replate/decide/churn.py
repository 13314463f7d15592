"""Articles that differ at nearly every look, live blogs above all: kept, but not at every turn, and looked at less."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from itertools import pairwise

from replate.decide.rhythm import Rhythm
from replate.model import Article, ArticleState, VersionLine

_CHANGES = 5  # so many in a row, none of them long in coming
_SOON = 2.5  # times the period: at most every third look found nothing
_SLOWEST = 12  # times the first period


def churns(article: Article, lines: tuple[VersionLine, ...], rhythm: Rhythm) -> bool:
    """Tell whether the latest changes each came within a look or two of the one before."""
    seen = [line.seen_at for line in lines if line.seen_at is not None and not line.cosmetic][-_CHANGES - 1 :]
    if len(seen) <= _CHANGES:
        return False
    soon = _SOON * max(article.period or rhythm.first, rhythm.first)
    return all(later - earlier <= soon for earlier, later in pairwise(seen))


def kept_every(rhythm: Rhythm) -> timedelta:
    """How often a churning article is kept at most."""
    return 2 * rhythm.first


def too_soon(latest: VersionLine, now: datetime, rhythm: Rhythm) -> timedelta | None:
    """How long a churning article's next version has to wait, ``None`` where it need not."""
    since = None if latest.seen_at is None else now - latest.seen_at
    return None if since is None or since >= kept_every(rhythm) else kept_every(rhythm) - since


def after_churn(article: Article, now: datetime, rhythm: Rhythm) -> Article:
    """Note a change without starting the schedule anew: the period goes on growing, to two hours by default."""
    period = min((article.period or rhythm.first) * rhythm.factor, rhythm.first * _SLOWEST)
    return replace(
        article,
        state=ArticleState.ACTIVE,
        changed_at=now,
        period=period,
        next_check_at=now + period,
        retired_at=None,
        retired_reason="",
    )
