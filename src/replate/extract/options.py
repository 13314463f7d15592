"""The settings of extraction."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Options:
    """Bounds on a page before anything looks at it, and how little text still counts as an article.

    ``max_bytes`` of the page, ``max_nodes`` elements in its tree, ``max_inline`` inline tags within one
    element (extractors take quadratic time on them). ``min_characters`` of body text below which a page
    is called empty.
    """

    max_bytes: int = 8 * 1024 * 1024
    max_nodes: int = 150_000
    max_inline: int = 1_000
    min_characters: int = 60
