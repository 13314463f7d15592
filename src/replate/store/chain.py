"""The chain of an article's versions: each link a hash over the one before and its own number, time and content."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from hashlib import blake2b

from replate.model import Content
from replate.store.packing import blocks_to_bytes

# The columns of a version that its link does not cover and that no later look changes.
SEALED = (
    "language",
    "extractor",
    "claimed_published_at",
    "claimed_modified_at",
    "not_before",
    "same_as",
    "cosmetic",
    "elapsed",
    "origin",
    "words",
    "headline_hash",
    "body_hash",
    "plain_hash",
    "before",
    "chain",
)


def link(previous: str, number: int, seen_at: datetime | None, content: Content) -> str:
    """Give a version's link; ``previous`` is that of the version before (``""`` for the first). 32 hex digits."""
    digest = blake2b(digest_size=16)
    stamp = "" if seen_at is None else seen_at.isoformat()
    for part in (previous, str(number), stamp, content.headline, content.byline):
        digest.update(part.encode("utf-8", "surrogatepass") + b"\x00")
    digest.update(blocks_to_bytes(content.blocks))
    return digest.hexdigest()


def seal(values: Iterable[object]) -> str:
    """Give a version's seal over the values of :data:`SEALED`, in that order. 32 hex digits."""
    digest = blake2b(digest_size=16)
    for value in values:
        stamp = value.astimezone(UTC).isoformat() if isinstance(value, datetime) else str(value)
        digest.update(stamp.encode("utf-8", "surrogatepass") + b"\x00")
    return digest.hexdigest()
