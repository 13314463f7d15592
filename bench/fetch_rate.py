"""How much of a bare HTTP client's rate is left once manners, guard and limits are in place.

Both ask the same loopback server over one kept-alive connection, in turn, several rounds of each, and the
best round of each counts. Run: ``python -m bench.fetch_rate``.
"""

from __future__ import annotations

import multiprocessing
import socket
import time
from collections.abc import Callable

import httpx2

from replate.fetch import Fetcher, Limits

BODY = b"<html><body>" + b"<p>The committee met on Tuesday and adjourned.</p>" * 2_600 + b"</body></html>"
ETAG = b'"one"'
ROUNDS = 5
ASKED = 400


def serve(listener: socket.socket) -> None:
    """Answer on one connection after another: 404 for robots.txt, 304 where the ETag matches, else the body."""
    while True:
        connection, _ = listener.accept()
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        received = b""
        while piece := connection.recv(65_536):
            received += piece
            while b"\r\n\r\n" in received:
                question, _, received = received.partition(b"\r\n\r\n")
                connection.sendall(answer(question))


def answer(question: bytes) -> bytes:
    if b"/robots.txt" in question:
        return b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"
    if ETAG in question:
        return b"HTTP/1.1 304 Not Modified\r\nETag: " + ETAG + b"\r\n\r\n"
    return b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n" % len(BODY) + BODY


def best_rate(ask: Callable[[], object]) -> float:
    """Requests per second of process time and wall time alike: one thread, loopback."""
    best = 0.0
    for _ in range(ROUNDS):
        began = time.perf_counter()
        for _ in range(ASKED):
            ask()
        best = max(best, ASKED / (time.perf_counter() - began))
    return best


def main() -> None:
    listener = socket.create_server(("127.0.0.1", 0))
    port = listener.getsockname()[1]
    url = f"http://127.0.0.1:{port}/article"
    server = multiprocessing.get_context("fork").Process(target=serve, args=(listener,), daemon=True)
    server.start()
    try:
        limits = Limits(gap=0, allow_addresses=(f"127.0.0.1:{port}",))
        for name, etag in (("200, 130 KB", ""), ("304", ETAG.decode())):
            # The server answers one connection at a time, so each client is closed before the other begins.
            with httpx2.Client(trust_env=False) as bare:
                headers = {"If-None-Match": etag} if etag else {}
                bare_rate = best_rate(lambda: bare.get(url, headers=headers).content)  # noqa: B023 - called at once
            with Fetcher(limits) as fetcher:
                rate = best_rate(lambda: fetcher.get(url, etag=etag))  # noqa: B023 - called at once
            print(f"{name}: bare httpx2 {bare_rate:,.0f}/s, Fetcher.get {rate:,.0f}/s, ratio {rate / bare_rate:.2f}")
    finally:
        server.terminate()
        server.join()


if __name__ == "__main__":
    main()
