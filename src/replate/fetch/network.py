"""Sockets under the HTTP client: resolve, check every address, connect to the one checked, end in time."""

from __future__ import annotations

import select
import socket
import ssl
import threading
import time
from collections.abc import Iterable, Sequence
from ipaddress import ip_address
from typing import Any, Self

import httpcore2

from replate.fetch.guard import Ip, is_permitted
from replate.fetch.stopped import Stopped
from replate.model import Outcome

_SocketOption = tuple[int, int, int] | tuple[int, int, bytes | bytearray] | tuple[int, int, None, int]
_SocketAddress = tuple[Any, ...]  # the shape that ``socket`` itself gives, by family
_Found = tuple[socket.AddressFamily, _SocketAddress]

_MOST_ADDRESSES = 6


class Exchange(float):
    """One request and its answer: the monotonic moment at which it must have ended, and what has come so far.

    The HTTP library hands the "timeout" of each operation through to the socket untouched. We give it this
    one object for all of them, so that every read, write and connect counts against the same total.
    """

    seconds: float  # the whole time allowed, for the reason
    ceiling: int  # raw bytes that may be received, headers and framing included
    received: int
    ended: bool  # whether the server has closed or broken off the connection
    connected: bool  # whether a connection was opened for it, rather than an idle one used again

    def __new__(cls, ends_at: float, *, seconds: float, ceiling: int) -> Self:
        """Start an exchange that must end at ``ends_at`` on the monotonic clock."""
        exchange = super().__new__(cls, ends_at)
        exchange.seconds, exchange.ceiling, exchange.received = seconds, ceiling, 0
        exchange.ended = exchange.connected = False
        return exchange

    @classmethod
    def of(cls, timeout: float | None) -> Exchange:
        """Return the exchange that an operation belongs to."""
        if not isinstance(timeout, Exchange):
            raise TypeError("an operation on the network without an exchange")
        return timeout

    def remaining(self) -> float:
        """Return the seconds left; raise ``Stopped`` (unavailable) where there are none."""
        left = self - time.monotonic()
        if left <= 0:
            raise self.late()
        return left

    def late(self) -> Stopped:
        """Return the end of a look whose time is up."""
        so_far = f"after {self.received:,} bytes" if self.received else "and sent nothing"
        reason = f"the server had not finished its answer within {self.seconds:.3g} seconds ({so_far})"
        return Stopped(Outcome.UNAVAILABLE, reason)

    def count(self, size: int) -> None:
        """Count bytes as they come off the wire; raise ``Stopped`` (too_big) past the ceiling."""
        self.received += size
        if self.received > self.ceiling:
            raise Stopped(Outcome.TOO_BIG, f"the server sent more than {self.ceiling:,} bytes, headers included")


class GuardedStream(httpcore2.NetworkStream):
    """A connected socket whose every operation ends with the exchange that it belongs to."""

    def __init__(self, sock: socket.socket) -> None:
        self._sock = sock

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Read at most ``max_bytes``; ``b""`` at the end."""
        exchange = Exchange.of(timeout)
        self._sock.settimeout(exchange.remaining())
        try:
            received = self._sock.recv(max_bytes)
        except TimeoutError:
            raise exchange.late() from None
        except (OSError, ValueError) as error:  # ValueError: closed under our hands, on an encrypted connection
            exchange.ended = True
            raise httpcore2.ReadError(str(error)) from error
        exchange.ended = not received
        exchange.count(len(received))
        return received

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Write all of ``buffer``."""
        if not buffer:  # the body of every request, and its end
            return
        exchange = Exchange.of(timeout)
        view = memoryview(buffer)
        try:
            while view:
                self._sock.settimeout(exchange.remaining())
                view = view[self._sock.send(view) :]
        except TimeoutError:
            raise exchange.late() from None
        except (OSError, ValueError) as error:
            raise httpcore2.WriteError(str(error)) from error

    def close(self) -> None:
        """Close the socket and wake a thread that still reads from it."""
        try:
            self._sock.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass  # the other side was faster
        finally:
            self._sock.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore2.NetworkStream:
        """Shake hands; the certificate is checked against the host's name, though we connect to an address."""
        exchange = Exchange.of(timeout)
        try:
            self._sock.settimeout(exchange.remaining())
            return GuardedStream(ssl_context.wrap_socket(self._sock, server_hostname=server_hostname))
        except TimeoutError:
            self.close()
            raise exchange.late() from None
        except (OSError, ValueError) as error:
            self.close()
            raise _unreachable(_tls_reason(error)) from None

    def get_extra_info(self, info: str) -> Any:
        """Answer what the connection pool asks of a stream."""
        if info == "is_readable":
            return _is_readable(self._sock)
        if info == "ssl_object":
            return self._sock if isinstance(self._sock, ssl.SSLSocket) else None
        return self._sock if info == "socket" else None


class GuardedBackend(httpcore2.NetworkBackend):
    """Opens connections for the client's pool, to permitted addresses only."""

    def __init__(self, allowed: frozenset[tuple[Ip, int]]) -> None:
        self._allowed = allowed

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,  # noqa: ARG002 - the library's signature; we bind to none
        socket_options: Iterable[_SocketOption] | None = None,  # noqa: ARG002 - likewise
    ) -> httpcore2.NetworkStream:
        """Resolve ``host``, refuse it where any address is not permitted, and connect to the first that answers."""
        exchange = Exchange.of(timeout)
        exchange.connected = True
        found = resolve(host, port, exchange)
        if not all(is_permitted(str(address[0]), port, self._allowed) for _, address in found):
            reason = f"{host} is not on the public internet (or names an address inside), which is never asked"
            raise Stopped(Outcome.DISALLOWED, reason)
        return GuardedStream(_connect_first(host, found, exchange))


def resolve(host: str, port: int, exchange: Exchange) -> Sequence[_Found]:
    """Return the addresses of ``host``, at most six, within the time of the exchange."""
    if _is_literal(host):
        return _lookup(host, port)
    answers: list[Sequence[_Found]] = []
    # A system's resolver cannot be interrupted: it is left behind on a daemon thread when time is up.
    thread = threading.Thread(target=lambda: answers.append(_lookup(host, port)), name="resolve", daemon=True)
    thread.start()
    thread.join(exchange.remaining())
    if not answers:
        raise _unreachable(f"the name {host} could not be resolved within {exchange.seconds:.3g} seconds")
    if not answers[0]:
        raise _unreachable(f"the name {host} is not known")
    return answers[0]


def _is_literal(host: str) -> bool:
    try:
        ip_address(host)
    except ValueError:
        return False
    return True


def _lookup(host: str, port: int) -> Sequence[_Found]:
    try:
        answers = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        return ()
    found = dict.fromkeys((family, address) for family, _, _, _, address in answers)
    return tuple(found)[:_MOST_ADDRESSES]


def _connect_first(host: str, found: Sequence[_Found], exchange: Exchange) -> socket.socket:
    """Try the addresses in turn, each with its share of the time, so that a dead one does not use it all."""
    problem = "did not answer"
    for tried, (family, address) in enumerate(found):
        share = exchange.remaining() / (len(found) - tried)
        try:
            return _connect(family, address, share)
        except TimeoutError:
            problem = "did not answer in time"
        except ConnectionRefusedError:
            problem = "refused the connection"
        except OSError:
            problem = "could not be reached"
    raise _unreachable(f"{host} {problem}")


def _connect(family: socket.AddressFamily, address: _SocketAddress, seconds: float) -> socket.socket:
    sock = socket.socket(family, socket.SOCK_STREAM)
    try:
        sock.settimeout(seconds)
        sock.connect(address)
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    except BaseException:
        sock.close()
        raise
    return sock


def _is_readable(sock: socket.socket) -> bool:
    """Whether an idle connection has something to say, which can only be that it has ended."""
    if sock.fileno() < 0:
        return True
    poll = select.poll()
    poll.register(sock, select.POLLIN)
    return bool(poll.poll(0))


def _unreachable(reason: str) -> Stopped:
    return Stopped(Outcome.UNAVAILABLE, reason, unreachable=True)


def _tls_reason(error: Exception) -> str:
    if isinstance(error, ssl.SSLCertVerificationError):
        return f"the server's certificate is not valid: {error.verify_message}"
    return "the server and we could not agree on an encrypted connection"
