"""Real histories: on GOV.UK guidance no paragraph that stands unchanged in the new text is told as removed and added."""

from __future__ import annotations

import time
from collections import Counter

from bench.compare.sources import guidance_pairs
from replate import compare
from replate.model import Level, Operation


def report(limit: int) -> None:
    pairs = wrong = exact_moves = said_moves = 0
    seconds = 0.0
    for old, new in guidance_pairs(limit):
        begin = time.perf_counter()
        comparison = compare(old, new)
        seconds += time.perf_counter() - begin
        pairs += 1
        changes = [c for c in comparison.changes if c.level is Level.PARAGRAPH]
        removed = Counter(c.old.text for c in changes if c.operations == (Operation.REMOVED,))
        added = Counter(c.new.text for c in changes if c.operations == (Operation.ADDED,))
        wrong += sum((removed & added).values())
        moved = sum(c.operations == (Operation.MOVED,) for c in changes)
        exact_moves += moved > 0
        said_moves += moved
    print(f"\nReal histories: {pairs} pairs of GOV.UK guidance, {pairs / seconds:.0f} pairs/s")
    print(
        f"  unchanged paragraphs told as removed and added: {wrong} (must be 0); exact moves in {exact_moves} pairs, {said_moves} in all"
    )
