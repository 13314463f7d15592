"""Fingerprints of a content, to know at once whether anything a reader sees has changed."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from hashlib import blake2b

from replate.model import Content, Digests
from replate.text.fold import typography


@lru_cache(16)  # a new version is held against the earlier ones, and then kept
def digests(content: Content) -> Digests:
    """Return the fingerprints of a content; blocks marked as furniture do not count.

    ``headline`` covers headline and byline, ``body`` the texts of the blocks, both exactly as they are;
    ``plain`` covers all of it with typography folded (:func:`replate.text.fold.typography`) and the borders of
    paragraphs left out.
    """
    texts = [block.text for block in content.blocks if not block.furniture]
    head = (content.headline, content.byline)
    plain = typography(" ".join(part for part in (*head, *texts) if part))
    return Digests(headline=_hash(head), body=_hash(texts), plain=_hash([plain]))


def _hash(parts: Iterable[str]) -> str:
    """Hash parts so that no border between them can be mistaken for text."""
    state = blake2b(digest_size=16)
    for part in parts:
        coded = part.encode("utf-8", "surrogatepass")
        state.update(len(coded).to_bytes(8, "big"))
        state.update(coded)
    return state.hexdigest()
