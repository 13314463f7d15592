"""On real versions, read from the shared development data."""

from __future__ import annotations

import gzip
import json
from collections import Counter
from itertools import pairwise
from pathlib import Path

import pytest

from replate import compare
from replate.model import Comparison, Level, Operation


def seed_rows(path: Path) -> tuple[list[str], list[str]]:
    """Both sides of a pasted News Sniffer page: each line is the old paragraph followed at once by the new."""
    lines = path.read_text(encoding="utf-8").split("\n")
    begin = next(k for k, line in enumerate(lines) if line.startswith("(") and line.endswith("later)")) + 1
    pairs = [_halves(line.strip()) for line in lines[begin:] if line.strip()]
    return [old for old, _ in pairs], [new for _, new in pairs]


def _halves(line: str) -> tuple[str, str]:
    half = len(line) // 2
    if len(line) % 2 == 0 and line[:half] == line[half:]:
        return line[:half], line[half:]
    # the new half begins where a sentence ends, near the middle, so that both halves share most at their ends
    cuts = [k for k in range(half - 60, half + 60) if line[k - 1] in ".”"]
    old, new = max(((line[:k].strip(), line[k:].strip()) for k in cuts), key=lambda pair: _shared(*pair))
    # a last row whose two cells were pasted as two lines has no halves
    return (old, new) if _shared(old, new) > 5 * len(old.split()) else (line, line)


def _shared(old: str, new: str) -> int:
    counts = Counter(old.split()) & Counter(new.split())
    return (
        10 * sum(counts.values())
        - abs(len(old) - len(new))
        + 100 * (old.rsplit(maxsplit=1)[-1] == new.rsplit(maxsplit=1)[-1])
    )


def marked(comparison: Comparison) -> list[tuple[list[str], list[str]]]:
    return [
        ([c.old.text[a:b] for a, b in c.old.spans], [c.new.text[a:b] for a, b in c.new.spans])
        for c in comparison.changes
        if c.level is Level.PARAGRAPH
    ]


def test_the_first_seed_has_exactly_its_four_edits_with_an_editors_marks(shared: Path) -> None:
    path = next((shared / "seeds").glob("000_*.txt"))
    old, new = seed_rows(path)
    comparison = compare(old, new)
    assert [c.operations for c in comparison.changes if c.level is Level.PARAGRAPH] == [(Operation.EDITED,)] * 4
    assert marked(comparison) == [
        (["Although much remains uncertain, they"], ["They", " although much remains uncertain"]),
        ([";”"], ["”;"]),
        (["met", "meeting"], ["talked", "negotiations"]),
        (["hen house"], ["henhouse"]),
    ]


@pytest.mark.slow
def test_no_paragraph_of_real_histories_that_stands_elsewhere_is_removed_and_added(shared: Path) -> None:
    wrong = []
    for old, new in guidance(shared, 400):
        changes = [c for c in compare(old, new).changes if c.level is Level.PARAGRAPH]
        removed = Counter(c.old.text for c in changes if c.operations == (Operation.REMOVED,))
        added = Counter(c.new.text for c in changes if c.operations == (Operation.ADDED,))
        wrong += list((removed & added).elements())
    assert wrong == []


def guidance(shared: Path, limit: int) -> list[tuple[list[str], list[str]]]:
    pairs: list[tuple[list[str], list[str]]] = []
    with gzip.open(shared / "data/versions/govuk/guidance.dev.jsonl.gz", "rt", encoding="utf-8") as stream:
        for line in stream:
            states = [s for s in json.loads(line)["states"] if "Page not found" not in s["title"]]
            pairs += [(a["text"].split("\n"), b["text"].split("\n")) for a, b in pairwise(states)]
            if len(pairs) >= limit:
                break
    return pairs[:limit]
