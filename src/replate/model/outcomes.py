"""What a check came to, and where an article stands."""

from __future__ import annotations

from enum import StrEnum


class Outcome(StrEnum):
    """What one check of a feed or an article came to."""

    NEW = "new"
    SAME = "same"
    REVERTED = "reverted"
    MOVED = "moved"
    MISSING = "missing"
    GONE = "gone"
    LEGAL = "legal"
    BLOCKED = "blocked"
    PAYWALLED = "paywalled"
    DISALLOWED = "disallowed"
    RATE_LIMITED = "rate_limited"
    UNAVAILABLE = "unavailable"
    TRUNCATED = "truncated"
    TOO_BIG = "too_big"
    NOT_ARTICLE = "not_article"
    EMPTY = "empty"
    MISMATCH = "mismatch"
    HELD = "held"


class ArticleState(StrEnum):
    """Where an article stands: still looked at, or not and why."""

    ACTIVE = "active"
    RETIRED = "retired"
    MISSING = "missing"
    GONE = "gone"
    LEGAL = "legal"
    QUARANTINED = "quarantined"
    ARCHIVED = "archived"  # imported; nobody looks at its address
