"""Comparisons in a queue of their own, so that dear ones never keep the other pages waiting for a thread."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from anyio import CapacityLimiter, to_thread
from anyio.lowlevel import RunVar
from starlette.requests import Request
from starlette.responses import Response

from replate.text.speech import message
from replate.web.requests import Refusal

_AT_ONCE, _WAITING = 2, 100
_limiter: RunVar[CapacityLimiter] = RunVar("replate_comparing")


def queued(handler: Callable[[Request], Response]) -> Callable[[Request], Awaitable[Response]]:
    """Let a handler run in one of a few threads; a 503 asks to come back where too many wait already."""

    async def wait_and_handle(request: Request) -> Response:
        limiter = _comparing()
        if limiter.statistics().tasks_waiting >= _WAITING:
            raise Refusal(503, message("Too many comparisons are asked for just now."), {"retry-after": "10"})
        return await to_thread.run_sync(handler, request, limiter=limiter)

    return wait_and_handle


def _comparing() -> CapacityLimiter:
    """Give the limiter of the event loop that is running."""
    try:
        return _limiter.get()
    except LookupError:
        limiter = CapacityLimiter(_AT_ONCE)
        _limiter.set(limiter)
        return limiter
