"""Whole answers remembered as long as nothing that they show has changed.

What an answer depends on is its address, who asks in which language, and the history as it stands: of that a stamp is
read, in microseconds. An answer that is remembered goes out without a thread, a query or a template. What a stamp does
not cover (a count in the footer, a look that has come due) is put right within seconds, as the time is part of the key.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Hashable
from contextlib import suppress
from dataclasses import dataclass
from zlib import crc32

from starlette.requests import Request
from starlette.responses import Response

from replate.store import Stamp
from replate.web.caching import conditional, travelling
from replate.web.queueing import Queue, in_turn
from replate.web.requests import MAX_DIGITS, known_root
from replate.web.site import Site

Work = Callable[[Request], Response]
Endpoint = Callable[[Request], Awaitable[Response]]
StampOf = Callable[[Site, Request], Stamp]
_SECONDS = 10
_ASKED = 2_000  # addresses of which is known when what was answered was right
_LONGEST = 300  # characters of an address that is worth remembering


@dataclass(frozen=True, slots=True)
class _Key:
    """What an answer depends on: what is ``asked``, in which stretch of time, and the stamp of what it shows."""

    asked: Hashable
    period: int
    stamp: Stamp


def whole(site: Site, request: Request) -> Stamp:
    """Give the stamp of what lists show, as it was within the options' patience."""
    del request
    patience = site.options.patience.total_seconds()
    if patience <= 0:
        return site.store.stamp()
    return site.stamps.get(int(time.monotonic() / patience), site.store.stamp)


def of_article(site: Site, request: Request) -> Stamp:
    """Give the stamp of what the pages of one article show; none for an article that is not there."""
    text = str(request.path_params["id"])
    return site.store.stamp(int(text)) if text.isascii() and text.isdigit() and len(text) <= MAX_DIGITS else ()


def answering(site: Site, work: Work, queue: Queue, stamp_of: StampOf | None, *, brief: bool = False) -> Endpoint:
    """Let a handler answer in its turn of the queue, from memory where ``stamp_of`` says that nothing has changed.

    ``brief`` says that it takes a few milliseconds.
    """

    async def endpoint(request: Request) -> Response:
        key = None if stamp_of is None else _key(site, request, stamp_of)
        response = None if key is None else _known(site, key)
        if response is None and key is not None and stamp_of is whole:
            response = _last(site, key)
            if response is not None:
                _renew(site, request, work, queue, key)
        if response is None and key is not None:
            response = await _from_another(site, key)
        if response is None:
            response = await in_turn(queue, request, lambda: _answer(site, request, work, key), brief=brief)
            if key is not None:
                _was_right(site, key)
        return conditional(request, response)

    return endpoint


def _known(site: Site, key: _Key) -> Response | None:
    """Give the answer where it is remembered."""
    response = site.answers.known(key)
    if response is not None:
        _was_right(site, key)
    return response


def _was_right(site: Site, key: _Key) -> None:
    """Note that the answer is right just now."""
    if len(site.rightly) >= _ASKED:
        site.rightly.clear()
    site.rightly[key.asked] = (time.monotonic(), key)


def _last(site: Site, key: _Key) -> Response | None:
    """Give the answer of a list as it was right within the options' patience, so that nobody waits for the new one."""
    at, before = site.rightly.get(key.asked, (0.0, None))
    fits = before is not None and time.monotonic() - at <= site.options.patience.total_seconds()
    return site.answers.known(before) if fits else None


def _renew(site: Site, request: Request, work: Work, queue: Queue, key: _Key) -> None:
    """Have an answer worked out anew behind one that was given; not twice at once."""
    if site.answers.working(key) is not None or key in site.renewing:
        return

    async def renew() -> None:
        try:
            with suppress(Exception):  # whoever asks once the old answer does not serve any more will meet the same
                await in_turn(queue, request, lambda: _answer(site, request, work, key))
                _was_right(site, key)
        finally:
            del site.renewing[key]

    site.renewing[key] = asyncio.create_task(renew())


async def _from_another(site: Site, key: Hashable) -> Response | None:
    """Wait for an answer that is being worked out for somebody else, without taking a thread from the others.

    ``None`` where nobody does, or where it came to nothing.
    """
    working = site.answers.working(key)
    if working is None:
        return None
    with suppress(Exception):  # whoever is next to work it out will meet the same
        return await asyncio.shield(asyncio.wrap_future(working))  # whoever leaves does not end it for the others
    return None


def _answer(site: Site, request: Request, work: Work, key: Hashable) -> Response:
    if key is None:
        return _worked_out(site, request, work)
    return site.answers.get(key, lambda: _worked_out(site, request, work))


def _worked_out(site: Site, request: Request, work: Work) -> Response:
    with site.store.at_once():
        return travelling(request, work(request))


def _key(site: Site, request: Request, stamp_of: StampOf) -> _Key | None:
    """Say what the answer depends on; ``None`` where it is not to be remembered."""
    path, query = request.scope["path"], request.scope["query_string"]
    if len(path) + len(query) > _LONGEST:
        return None
    stamp = stamp_of(site, request)
    if not stamp:
        return None
    zipped = "gzip" in request.headers.get("accept-encoding", "")
    asked = (path, query, known_root(request, site.options), site.variant(request), zipped)
    return _Key(asked, _period(site, path), stamp)


def _period(site: Site, path: str) -> int:
    """Number the stretch of time in which an answer is good enough: for each address from a moment of its own.

    Else all that is remembered would have to be worked out anew at once.
    """
    return int((site.now().timestamp() + crc32(path.encode("utf-8", "replace")) % _SECONDS) // _SECONDS)
