"""Threads for handlers, few at once: they share one processor's interpreter, and more would only wait for it.

Comparisons have a queue of their own, so that dear ones never keep the other pages waiting for a thread.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from anyio import CapacityLimiter, to_thread
from anyio.lowlevel import RunVar
from starlette.exceptions import HTTPException

T = TypeVar("T")


class Queue:
    """So many pieces of work at once and so many waiting; beyond that a 503 asks to come back."""

    def __init__(self, at_once: int, waiting: int, what: str) -> None:
        self._at_once, self._waiting, self._what = at_once, waiting, what
        self._limiter: RunVar[CapacityLimiter] = RunVar(f"replate_{what}")

    async def run(self, work: Callable[[], T]) -> T:
        """Do a piece of work in a thread. Raises a 503 where too many wait already."""
        limiter = self._running()
        if limiter.statistics().tasks_waiting >= self._waiting:
            raise HTTPException(503, f"Too many {self._what} are asked for just now.", {"retry-after": "10"})
        return await to_thread.run_sync(work, limiter=limiter)

    def _running(self) -> CapacityLimiter:
        """Give the limiter of the event loop that is running."""
        try:
            return self._limiter.get()
        except LookupError:
            limiter = CapacityLimiter(self._at_once)
            self._limiter.set(limiter)
            return limiter


COMPARISONS = Queue(2, 100, "comparisons")
PAGES = Queue(2, 1_000, "pages")
