"""What holds for every answer: security headers, bounded requests, and no internals in an error."""

from __future__ import annotations

import logging
from collections.abc import Callable
from http import HTTPStatus

from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from replate.text.speech import ENGLISH, Speech, message
from replate.web.problems import problem
from replate.web.requests import shortened

_log = logging.getLogger("replate.web")

POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=()",
}
MAX_TARGET = 8_000
MAX_BODY = 65_536

_TOO_LONG = message("This address is too long: %(length)s characters, where %(most)s are read.")
_TOO_LARGE = message("This is too large: %(most)s bytes are read at the most.")
_BROKEN = message("Something went wrong here, and it has been noted. The page may work when you try again.")


class Guard:
    """Stands before the application: sets the headers, refuses overlong addresses, logs what went wrong."""

    def __init__(self, app: ASGIApp, say: Callable[[Request], Speech]) -> None:
        self._app = app
        self._say = say

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on and see that its answer is fit to leave."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        started: list[bool] = []
        guarded = _guarded(send, started.append)
        stated = Headers(scope=scope).get("content-length", "")
        if stated.isdecimal() and int(stated[:12]) > MAX_BODY:
            refused = self._refusal(scope, 413, _TOO_LARGE, most=MAX_BODY)
            await refused(scope, receive, guarded)
            return
        length = len(scope["path"]) + len(scope["query_string"])
        if length > MAX_TARGET:
            refused = self._refusal(scope, 414, _TOO_LONG, length=length, most=MAX_TARGET)
            await refused(scope, receive, guarded)
            return
        try:
            await self._app(scope, receive, guarded)
        except Exception:
            _log.exception("%s %s failed", scope["method"], shortened(scope["path"], 200))
            if started:
                raise
            await self._refusal(scope, 500, _BROKEN)(scope, receive, guarded)

    def _refusal(self, scope: Scope, status: int, sentence: str, **numbers: int) -> Response:
        """Say in plain text, or to a program in its own way, why there is nothing to show."""
        program = scope["path"].startswith("/api/")
        say = ENGLISH if program else self._say(Request(scope))
        detail = say(sentence, **{name: say.number(number) for name, number in numbers.items()})
        if program:
            return problem(status, HTTPStatus(status).phrase, detail)
        return PlainTextResponse(f"{detail}\n", status, {"content-language": say.language})


_RAW = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in HEADERS.items()]


def _guarded(send: Send, note: Callable[[bool], None]) -> Send:
    async def guarded(message: Message) -> None:
        if message["type"] == "http.response.start":
            note(True)
            # A list of its own: the answer's may be remembered and sent again.
            await send({**message, "headers": [*message["headers"], *_RAW]})
        else:
            await send(message)

    return guarded
