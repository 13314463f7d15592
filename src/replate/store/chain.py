"""The chain of an article's versions: each link a hash over the one before and its own number, time and content."""

from __future__ import annotations

from datetime import datetime
from hashlib import blake2b

from replate.model import Content
from replate.store.packing import blocks_to_bytes


def link(previous: str, number: int, seen_at: datetime | None, content: Content) -> str:
    """Give a version's link; ``previous`` is that of the version before (``""`` for the first). 32 hex digits."""
    digest = blake2b(digest_size=16)
    stamp = "" if seen_at is None else seen_at.isoformat()
    for part in (previous, str(number), stamp, content.headline, content.byline):
        digest.update(part.encode("utf-8", "surrogatepass") + b"\x00")
    digest.update(blocks_to_bytes(content.blocks))
    return digest.hexdigest()
