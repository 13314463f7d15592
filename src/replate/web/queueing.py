"""Comparisons in queues of their own, so that they never keep the other pages waiting for a thread.

Most are quick and pass in the first queue. One of long texts that nobody remembers is dear: it is sent to the
second queue and worked out in a process of its own (:mod:`replate.web.comparing`), so that it holds up neither
the quick ones nor, by Python's one lock, anything else.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from anyio import CapacityLimiter, to_thread
from anyio.lowlevel import RunVar
from starlette.requests import Request
from starlette.responses import Response

from replate.text.speech import message
from replate.web.requests import Refusal

_AT_ONCE, _WAITING = 2, 100
_Queue = RunVar[CapacityLimiter]
_quick: _Queue = RunVar("replate_quick_comparisons")
_dear: _Queue = RunVar("replate_dear_comparisons")


class Dear(Exception):  # noqa: N818  # what a comparison is, not a fault: it belongs into the other queue
    """A comparison that takes long and was asked for where others wait."""


def patient(request: Request) -> bool:
    """Tell whether a request is in the queue for dear comparisons."""
    return bool(request.scope.get("replate.patient"))


def queued(handler: Callable[[Request], Response]) -> Callable[[Request], Awaitable[Response]]:
    """Let a handler run in one of a few threads; a 503 asks to come back where too many wait already.

    Where it finds its work :class:`Dear` it is called once more, when its turn comes among the dear ones.
    """

    async def wait_and_handle(request: Request) -> Response:
        try:
            return await _in_turn(_quick, handler, request)
        except Dear:
            request.scope["replate.patient"] = True
            return await _in_turn(_dear, handler, request)

    return wait_and_handle


async def _in_turn(queue: _Queue, handler: Callable[[Request], Response], request: Request) -> Response:
    limiter = _limiter(queue)
    if limiter.statistics().tasks_waiting >= _WAITING:
        raise Refusal(503, message("Too many comparisons are asked for just now."), {"retry-after": "10"})
    return await to_thread.run_sync(handler, request, limiter=limiter)


def _limiter(queue: _Queue) -> CapacityLimiter:
    """Give a queue's limiter in the event loop that is running."""
    try:
        return queue.get()
    except LookupError:
        limiter = CapacityLimiter(_AT_ONCE)
        queue.set(limiter)
        return limiter
