"""Threads for handlers, few at once: they share one processor's interpreter, and more would only wait for it.

Comparisons have queues of their own, so that they never keep the other pages waiting for a thread. Most are quick. One
of long texts that nobody remembers is dear: it waits among the dear ones and is worked out in a process of its own
(:mod:`replate.web.comparing`), so that it holds up neither the quick ones nor, by Python's one lock, anything else.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from anyio import CapacityLimiter, to_thread
from anyio.lowlevel import RunVar
from starlette.requests import Request

from replate.text.speech import message
from replate.web.requests import Refusal

T = TypeVar("T")


class Dear(Exception):  # noqa: N818  # what a comparison is, not a fault: it belongs into the other queue
    """A comparison that takes long and was asked for where others wait."""


class Queue:
    """So many pieces of work at once and so many waiting; beyond that a 503 asks to come back."""

    def __init__(self, at_once: int, waiting: int, name: str, full: str) -> None:
        self._at_once, self._waiting, self._full = at_once, waiting, full
        self._limiter: RunVar[CapacityLimiter] = RunVar(f"replate_{name}")

    async def run(self, work: Callable[[], T], *, brief: bool = False) -> T:
        """Do a piece of work in a thread. Raises a 503 where too many wait already.

        What is ``brief`` is done at once where nothing else is being done: a thread would cost as much again as a good
        part of it, and nobody waits who could be answered meanwhile.
        """
        at_work = _at_work()
        if brief and not at_work:
            return work()
        limiter = self._running()
        if limiter.statistics().tasks_waiting >= self._waiting:
            raise Refusal(503, self._full, {"retry-after": "10"})
        at_work.append(self)
        try:
            return await to_thread.run_sync(work, limiter=limiter)
        finally:
            at_work.remove(self)

    def _running(self) -> CapacityLimiter:
        """Give the limiter of the event loop that is running."""
        try:
            return self._limiter.get()
        except LookupError:
            limiter = CapacityLimiter(self._at_once)
            self._limiter.set(limiter)
            return limiter


_AT_WORK: RunVar[list[Queue]] = RunVar("replate_at_work")


def _at_work() -> list[Queue]:
    """Give the queues of the event loop that is running, each once for every piece of work that it has not ended."""
    try:
        return _AT_WORK.get()
    except LookupError:
        found: list[Queue] = []
        _AT_WORK.set(found)
        return found


_TOO_MANY = message("Too many comparisons are asked for just now.")
QUICK = Queue(2, 100, "quick_comparisons", _TOO_MANY)
DEAR = Queue(2, 100, "dear_comparisons", _TOO_MANY)
PAGES = Queue(2, 1_000, "pages", message("Too many pages are asked for just now."))


def patient(request: Request) -> bool:
    """Tell whether a request waits, or has waited, among the dear comparisons."""
    return bool(request.scope.get("replate.patient"))


async def in_turn(queue: Queue, request: Request, work: Callable[[], T], *, brief: bool = False) -> T:
    """Do a request's work in its queue; where it finds itself :class:`Dear`, once more among the dear ones."""
    try:
        return await queue.run(work, brief=brief)
    except Dear:
        request.scope["replate.patient"] = True
        return await DEAR.run(work)
