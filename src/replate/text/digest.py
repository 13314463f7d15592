"""Fingerprints of a content: exact headline, exact body, and both with typography set aside."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import blake2b

from replate.model import Content, Digests
from replate.text import fold


def digests(content: Content) -> Digests:
    """Return the three fingerprints of a content; blocks marked as furniture do not count, nor does a block's kind.

    ``headline`` is of the headline and ``body`` of byline and blocks, exactly as they are; ``plain`` is of all of
    it with typography folded (:func:`replate.text.fold.typography`). The borders of paragraphs count in all three.
    """
    texts = [block.text for block in content.blocks if not block.furniture]
    folded = (fold.typography(text) for text in (content.headline, content.byline, *texts))
    return Digests(
        headline=_hash((content.headline,)),
        body=_hash((content.byline, *texts)),
        plain=_hash(folded),
    )


def _hash(texts: Iterable[str]) -> str:
    digest = blake2b(digest_size=16)
    for text in texts:
        digest.update(text.encode("utf-8", "surrogatepass") + b"\x00")
    return digest.hexdigest()
