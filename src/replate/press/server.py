"""Serves an edition on loopback over real HTTP, counting what it is asked."""

from __future__ import annotations

import sys
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socket import socket

from replate.errors import InUseError
from replate.press.answering import answer
from replate.press.edition import Answer, Edition
from replate.press.furniture import Print

LOOPBACK = "127.0.0.1"
_MOST_AT_ONCE = 32  # connections; more wait in the listen queue
_PATIENCE = 10.0  # seconds for which a silent connection is held open


class Counts:
    """What a stand has been asked, by path, and what it answered, by status. Safe to read while it serves."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._paths: Counter[str] = Counter()
        self._statuses: Counter[int] = Counter()

    def add(self, path: str, status: int) -> None:
        """Count one answered request."""
        with self._lock:
            self._paths[path] += 1
            self._statuses[status] += 1

    def requests(self, path: str | None = None) -> int:
        """How many requests were answered, in all or for one path."""
        with self._lock:
            return self._paths.total() if path is None else self._paths[path]

    def answered(self, status: int) -> int:
        """How many answers carried this status."""
        with self._lock:
            return self._statuses[status]


class Stand:
    """Where a printed site is to be had: its ``url`` (no slash at the end) and its ``counts``."""

    def __init__(self, url: str, counts: Counts) -> None:
        self.url = url
        self.counts = counts

    @property
    def feed_url(self) -> str:
        """The address of the outlet's feed."""
        return f"{self.url}/feed"


@contextmanager
def open_stand(current: Callable[[], Edition], port: int = 0) -> Iterator[Stand]:
    """Serve what ``current()`` returns at each request on 127.0.0.1 until the block is left.

    Port 0 takes a free one. Raises ``InUseError`` where the port is taken.
    """
    counts = Counts()
    try:
        server = _Server((LOOPBACK, port), _handler(current, counts))
    except OSError as error:
        raise InUseError(f"port {port} on {LOOPBACK} cannot be served ({error.strerror}); choose another.") from error
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield Stand(f"http://{LOOPBACK}:{server.server_port}", counts)
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


class _Server(ThreadingHTTPServer):
    """A threading server that answers only so many at once and does not wait for idle ones at its end."""

    daemon_threads = True
    block_on_close = False
    request_queue_size = 64

    def __init__(self, address: tuple[str, int], handler: type[BaseHTTPRequestHandler]) -> None:
        self._places = threading.BoundedSemaphore(_MOST_AT_ONCE)
        super().__init__(address, handler)

    def process_request(self, request: socket | tuple[bytes, socket], client_address: object) -> None:
        """Answer where there is room; else hang up, as a site that has too much to do."""
        if self._places.acquire(timeout=_PATIENCE):
            super().process_request(request, client_address)
        elif isinstance(request, socket):
            request.close()

    def shutdown_request(self, request: socket | tuple[bytes, socket]) -> None:
        """End one connection and give its place back."""
        super().shutdown_request(request)
        self._places.release()

    def handle_error(self, request: socket | tuple[bytes, socket], client_address: object) -> None:
        """Let askers go away in the middle of an answer; anything else is our fault and is printed."""
        if not isinstance(sys.exception(), ConnectionError | TimeoutError):
            super().handle_error(request, client_address)


def _handler(current: Callable[[], Edition], counts: Counts) -> type[BaseHTTPRequestHandler]:
    """Make the class that answers for one stand (the standard library wants a class per server)."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        server_version = "Replate-press"
        sys_version = ""
        timeout = _PATIENCE
        disable_nagle_algorithm = True  # else head and body, sent apart, wait 40 ms for one another

        def do_GET(self) -> None:
            self._send(self._answer())

        def do_HEAD(self) -> None:
            self._send(self._answer(), with_body=False)

        def _answer(self) -> Answer:
            return answer(
                current(),
                self.path,
                if_none_match=self.headers.get("If-None-Match", ""),
                base=f"http://{LOOPBACK}:{self.connection.getsockname()[1]}",
                printing=Print(counts.requests(), datetime.now(UTC)),
            )

        def _send(self, given: Answer, *, with_body: bool = True) -> None:
            self.send_response(given.status)
            for name, value in given.headers:
                self.send_header(name, value)
            if given.status != 304:  # not modified: no body, and its length is not the page's
                self.send_header("Content-Length", str(len(given.body)))
            self.end_headers()
            counts.add(self.path.partition("?")[0], given.status)
            if with_body and given.status != 304:  # as above
                self.wfile.write(given.body)

        def log_message(self, *_: object) -> None:
            """Say nothing: the counts are the log."""

    return Handler
