"""Changes without those that are told again by the sentences which follow them."""

from __future__ import annotations

from collections.abc import Sequence

from replate.model import Change, Level


def leaves(changes: Sequence[Change]) -> list[Change]:
    """The sentences of paragraphs, and every change of which no sentences are told; in order."""
    following = [*[change.level is Level.SENTENCE for change in changes[1:]], False]
    return [
        change for change, told in zip(changes, following, strict=False) if change.level is Level.SENTENCE or not told
    ]
