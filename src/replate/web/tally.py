"""Counting looks by outcome without counting them all each time: only those since the last count."""

from __future__ import annotations

import threading
from collections import Counter

from replate.health import Looks
from replate.model import Outcome
from replate.store import Store


class Tally:
    """How many looks came to each outcome, every outcome named. Safe between threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._newest = 0
        self._counts: Counter[Outcome] = Counter()

    def read(self, store: Store) -> tuple[Looks, ...]:
        """Count up to now."""
        with self._lock:
            self._newest, later = store.looks_after(self._newest)
            self._counts.update({looks.outcome: looks.count for looks in later})
            return tuple(Looks(outcome, self._counts[outcome]) for outcome in Outcome)
