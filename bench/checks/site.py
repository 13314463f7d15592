"""A loopback site for the measurement: a few ports, each page in memory, answering as its mode says.

Modes: ``304`` honours validators, ``bytes`` sends the same bytes again, ``content`` changes a comment at every
request, ``changed`` changes a comment at every request and a word of the text with every round.
"""

from __future__ import annotations

import socket
import sys
import threading
from pathlib import Path

PORTS = 2


class Site:
    """The pages and the mode, which a request to ``/__mode/MODE/ROUND`` sets."""

    def __init__(self, pages: list[bytes]) -> None:
        self.pages = pages
        self.mode = "bytes"
        self.round = 0
        self.served = 0

    def answer(self, path: str, head: bytes) -> bytes:
        """Give the whole response to a request."""
        if path.startswith("/__mode/"):
            _, _, self.mode, number = path.split("/")
            self.round = int(number)
            return _reply(b"ok")
        if path == "/robots.txt":
            return _reply(b"User-agent: *\nAllow: /\n")
        number = int(path.rpartition("/")[2])
        tag = f'"{number}-{self.round if self.mode == "changed" else 0}"'.encode()
        if self.mode == "304" and b"if-none-match: " + tag in head.lower():
            return b"HTTP/1.1 304 Not Modified\r\nETag: " + tag + b"\r\n\r\n"
        return _reply(self._body(number), tag if self.mode == "304" else b"")

    def _body(self, number: int) -> bytes:
        page = self.pages[number]
        if self.mode == "changed" and self.round:
            page = page.replace(b" the ", f" thex{self.round} ".encode(), self.round)
            page = page.replace(b"</p>", f" Round {self.round} began.</p>".encode(), 40)
        if self.mode in ("content", "changed"):
            self.served += 1
            page += f"<!-- served {self.served} -->".encode()
        return page


def _reply(body: bytes, tag: bytes = b"") -> bytes:
    etag = b"ETag: " + tag + b"\r\n" if tag else b""
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n" + etag
    return head + b"Content-Length: %d\r\n\r\n" % len(body) + body


def _serve(site: Site, connection: socket.socket) -> None:
    waiting = b""
    with connection:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        while True:
            try:
                while b"\r\n\r\n" not in waiting:
                    received = connection.recv(65536)
                    if not received:
                        return
                    waiting += received
                head, _, waiting = waiting.partition(b"\r\n\r\n")
                connection.sendall(site.answer(head.split(b" ", 2)[1].decode(), head))
            except ConnectionError:  # whoever asked was killed
                return


def _listen(site: Site, listener: socket.socket) -> None:
    while True:
        connection, _ = listener.accept()
        threading.Thread(target=_serve, args=(site, connection), daemon=True).start()


def main(folder: Path) -> None:
    site = Site([path.read_bytes() for path in sorted(folder.iterdir())])
    listeners = [socket.create_server(("127.0.0.1", 0), backlog=64) for _ in range(PORTS)]
    for listener in listeners:
        threading.Thread(target=_listen, args=(site, listener), daemon=True).start()
    print(*(listener.getsockname()[1] for listener in listeners), flush=True)
    sys.stdin.read()  # until the measurement closes its end


if __name__ == "__main__":
    main(Path(sys.argv[1]))
