"""One question, one whole answer: the HTTP exchange itself, without manners and without redirects."""

from __future__ import annotations

import logging
import ssl
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

import httpcore2

from replate.fetch.address import Address
from replate.fetch.coding import decoded
from replate.fetch.guard import read_allowances
from replate.fetch.limits import Limits
from replate.fetch.network import Exchange, GuardedBackend
from replate.fetch.stopped import Stopped
from replate.model import Outcome

_IDLE_SECONDS = 5.0
_IDLE_CONNECTIONS = 32
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_BODILESS = frozenset({204, 304})  # their Content-Length speaks of a body that is not sent
_REDIRECT_BODY = 64 * 1024
_FRAMING = 256 * 1024  # slack over the body for chunk sizes and what one read brings too much
# The library would write every connection and header to the debug log; text from outside does not go there.
for _noisy in ("httpcore2.connection", "httpcore2.http11"):
    logging.getLogger(_noisy).setLevel(logging.INFO)


@dataclass(frozen=True, slots=True)
class Question:
    """What to ask: the address, the headers, and how much we take. ``cut`` keeps the start of a longer body."""

    address: Address
    headers: tuple[tuple[bytes, bytes], ...]
    max_bytes: int
    cut: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """A complete answer. ``headers`` in lower case as received, ``body`` with its coding removed."""

    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes
    wire_bytes: int
    seconds: float

    def header(self, name: str) -> str:
        """The first header of that name, or ``""``."""
        return next((value for key, value in self.headers if key == name), "")

    @property
    def location(self) -> str:
        """Where a redirect leads, or ``""`` where this is none."""
        return self.header("location") if self.status in _REDIRECTS else ""


class _Wire:
    """The body as transferred, counted, with an early end told from a whole one."""

    def __init__(
        self, response: httpcore2.Response, exchange: Exchange, expected: int | None, most: int, *, cut: bool
    ) -> None:
        self._response = response
        self._exchange = exchange
        self._expected = expected
        self._most = most
        self._cut = cut
        self.received = 0

    def __iter__(self) -> Iterator[bytes]:
        try:
            for piece in self._response.iter_stream():
                self.received += len(piece)
                if self.received > self._most and not self._cut:
                    raise Stopped(Outcome.TOO_BIG, f"the answer is larger than {self._most:,} bytes")
                yield piece
        except (httpcore2.NetworkError, httpcore2.ProtocolError):
            raise Stopped(Outcome.TRUNCATED, self._ended_early()) from None

    def _ended_early(self) -> str:
        of = "" if self._expected is None else f" of {self._expected:,}"
        what = "closed the connection" if self._exchange.ended else "sent something that is not HTTP"
        return f"the server {what} after {self.received:,}{of} bytes"


class Transport:
    """Asks one question at a time per thread over a shared pool of guarded connections."""

    def __init__(self, limits: Limits, tls: ssl.SSLContext | None) -> None:
        self._limits = limits
        self._closed = False
        self._pool = httpcore2.ConnectionPool(
            ssl_context=tls or _system_tls(),
            max_connections=None,
            max_keepalive_connections=_IDLE_CONNECTIONS,
            keepalive_expiry=_IDLE_SECONDS,
            network_backend=GuardedBackend(read_allowances(limits.allow_addresses)),
        )

    def ask(self, question: Question, *, seconds: float) -> Answer:
        """Return the whole answer within ``seconds``, or raise ``Stopped``.

        An idle connection may have been closed by the server just as we used it: nothing was answered
        then, and the question is asked once more, on a new one at the latest when none is left.
        """
        began = time.monotonic()
        for _ in range(_IDLE_CONNECTIONS + 1):
            if self._closed:  # a connection that we ended ourselves looks like one that the server ended
                raise Stopped(Outcome.UNAVAILABLE, "Replate was stopped during the look")
            ceiling = question.max_bytes + self._limits.max_header_bytes + _FRAMING
            exchange = Exchange(began + seconds, seconds=seconds, ceiling=ceiling)
            try:
                return self._ask(question, exchange, began)
            except _IdleConnectionEndedError:
                continue
            except Stopped as stop:
                stop.wire_bytes = exchange.received
                raise
        raise Stopped(Outcome.UNAVAILABLE, "the server closes every connection")

    def close(self) -> None:
        """End every connection, those in use as well; no new one is made after that."""
        self._closed = True
        self._pool.close()

    def _ask(self, question: Question, exchange: Exchange, began: float) -> Answer:
        response = self._begin(question, exchange)
        try:
            return self._finish(question, response, exchange, began)
        except Stopped as stop:
            stop.status = response.status
            raise
        finally:
            response.close()

    def _begin(self, question: Question, exchange: Exchange) -> httpcore2.Response:
        address = question.address
        request = httpcore2.Request(
            b"GET",
            httpcore2.URL(
                scheme=address.scheme.encode(),
                host=address.host.encode(),
                port=address.port,
                target=address.target.encode(),
            ),
            headers=[(b"Host", address.authority.encode()), *question.headers],
            extensions={"timeout": {"connect": exchange, "read": exchange, "write": exchange}},
        )
        try:
            return self._pool.handle_request(request)
        except (httpcore2.NetworkError, httpcore2.ProtocolError, httpcore2.UnsupportedProtocol) as error:
            was_idle = not exchange.connected and not exchange.received
            if was_idle and not isinstance(error, httpcore2.LocalProtocolError):
                raise _IdleConnectionEndedError from None
            raise _no_answer(error, exchange, self._limits) from None

    def _finish(self, question: Question, response: httpcore2.Response, exchange: Exchange, began: float) -> Answer:
        headers = tuple((name.decode("latin-1").lower(), value.decode("latin-1")) for name, value in response.headers)
        if sum(len(name) + len(value) for name, value in headers) > self._limits.max_header_bytes:
            raise _headers_too_big(self._limits)
        head = Answer(response.status, headers, b"", 0, 0.0)
        most, cut = (_REDIRECT_BODY, True) if head.location else (question.max_bytes, question.cut)
        wire = _Wire(response, exchange, _declared_length(head, most, cut=cut), most, cut=cut)
        if head.location:
            _drain(wire)
            return replace(head, wire_bytes=wire.received, seconds=time.monotonic() - began)
        coding = ",".join(value for name, value in headers if name == "content-encoding")
        body = _collected(decoded(wire, coding), most, cut=cut)
        return Answer(response.status, headers, body, wire.received, time.monotonic() - began)


class _IdleConnectionEndedError(Exception):
    """The server had closed a connection that we meant to use again."""


@cache
def _system_tls() -> ssl.SSLContext:
    """The system's certificate authorities; read once, which takes longer than many requests."""
    return httpcore2.default_ssl_context()


def _declared_length(head: Answer, most: int, *, cut: bool) -> int | None:
    """Return the Content-Length; raise ``Stopped`` (too_big) at once where it is already past the limit."""
    text = "" if head.status in _BODILESS else head.header("content-length")
    length = int(text) if text.isascii() and text.isdigit() else None
    if length is not None and length > most and not cut:
        raise Stopped(Outcome.TOO_BIG, f"the answer would be {length:,} bytes, more than the {most:,} allowed")
    return length


def _drain(wire: _Wire) -> None:
    """Read what little a redirect says, so that its connection can be used again; whole or not does not matter."""
    try:
        for _ in wire:
            if wire.received > _REDIRECT_BODY:
                return
    except Stopped as stop:
        if stop.outcome is not Outcome.TRUNCATED:
            raise


def _collected(pieces: Iterator[bytes], most: int, *, cut: bool) -> bytes:
    """Join the decoded pieces; stop with ``Stopped`` (too_big), or at ``most`` bytes where ``cut``."""
    kept: list[bytes] = []
    size = 0
    for piece in pieces:
        kept.append(piece)
        size += len(piece)
        if size > most:
            if not cut:
                raise Stopped(Outcome.TOO_BIG, f"the answer unpacks to more than {most:,} bytes")
            return b"".join(kept)[:most]
    return b"".join(kept)


def _headers_too_big(limits: Limits) -> Stopped:
    return Stopped(Outcome.TOO_BIG, f"the server sent more than {limits.max_header_bytes:,} bytes of headers")


def _no_answer(error: Exception, exchange: Exchange, limits: Limits) -> Stopped:
    """Say in plain words why no answer began."""
    if exchange.received > limits.max_header_bytes:
        return _headers_too_big(limits)
    if isinstance(error, httpcore2.LocalProtocolError):
        return Stopped(Outcome.DISALLOWED, "the address cannot be asked over HTTP")
    if isinstance(error, httpcore2.ProtocolError) and exchange.received:
        return Stopped(Outcome.UNAVAILABLE, "the server's answer is not HTTP")
    if isinstance(error, httpcore2.ReadError):
        return Stopped(Outcome.UNAVAILABLE, "the server broke the connection off before it answered")
    return Stopped(Outcome.UNAVAILABLE, "the server closed the connection without an answer")
