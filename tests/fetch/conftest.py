"""A loopback site that answers by script, and fetchers that may ask it."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest

from replate.fetch import Fetcher, Limits
from replate.model import HostState

Step = bytes | Callable[[socket.socket], None]


@dataclass(frozen=True)
class Asked:
    """One request as the site saw it."""

    path: str
    headers: dict[str, str]
    at: float


def answer(body: bytes = b"", status: int = 200, **headers: str) -> bytes:
    """An HTTP answer with its length stated; header names are written with underscores."""
    stated = {"Content-Type": "text/html; charset=utf-8", "Content-Length": str(len(body))}
    stated |= {name.replace("_", "-"): value for name, value in headers.items()}
    lines = "".join(f"{name}: {value}\r\n" for name, value in stated.items() if value)
    return f"HTTP/1.1 {status} Because\r\n{lines}\r\n".encode("latin-1") + body


@dataclass
class Site:
    """Answers each path with its steps in turn, the last one again and again; 404 for all others."""

    listener: socket.socket
    steps: dict[str, list[Step]] = field(default_factory=dict)
    asked: list[Asked] = field(default_factory=list)
    connections: int = 0
    closing: threading.Event = field(default_factory=threading.Event)

    @property
    def authority(self) -> str:
        return f"127.0.0.1:{self.listener.getsockname()[1]}"

    def url(self, path: str = "/") -> str:
        return f"http://{self.authority}{path}"

    def serve(self, path: str, *steps: Step) -> str:
        """Script a path and return its address."""
        self.steps[path] = list(steps)
        return self.url(path)

    def paths(self) -> list[str]:
        return [asked.path for asked in self.asked]

    def run(self) -> None:
        while not self.closing.is_set():
            try:
                connection, _ = self.listener.accept()
            except OSError:
                return
            self.connections += 1
            threading.Thread(target=self._converse, args=(connection,), daemon=True).start()

    def _converse(self, connection: socket.socket) -> None:
        received = b""
        with connection:
            connection.settimeout(20)
            try:
                while piece := connection.recv(65_536):
                    received += piece
                    while b"\r\n\r\n" in received:
                        head, _, received = received.partition(b"\r\n\r\n")
                        if not self._answer(connection, head.decode("latin-1")):
                            return
            except OSError:
                return

    def _answer(self, connection: socket.socket, head: str) -> bool:
        first, *rest = head.split("\r\n")
        path = first.split(" ")[1]
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in rest)}
        self.asked.append(Asked(path, headers, time.monotonic()))
        steps = self.steps.get(path) or [answer(b"not here", 404)]
        step = steps.pop(0) if len(steps) > 1 else steps[0]
        if callable(step):
            step(connection)
            return False
        connection.sendall(step)
        return b"connection: close" not in step.lower()


@pytest.fixture
def make_site() -> Iterator[Callable[[], Site]]:
    """Open further sites, each an authority of its own."""
    sites: list[Site] = []

    def make() -> Site:
        site = Site(socket.create_server(("127.0.0.1", 0)))
        threading.Thread(target=site.run, daemon=True).start()
        sites.append(site)
        return site

    yield make
    for site in sites:
        site.closing.set()
        site.listener.close()


@pytest.fixture
def site(make_site: Callable[[], Site]) -> Site:
    return make_site()


@pytest.fixture
def make_fetcher() -> Iterator[Callable[..., Fetcher]]:
    """Fetchers that may ask the sites given, without pauses and with little patience unless told otherwise."""
    fetchers: list[Fetcher] = []

    def make(*sites: Site, states: tuple[HostState, ...] = (), **limits: object) -> Fetcher:
        settings: dict[str, object] = {"gap": 0.0, "deadline": 5.0, "contact": "https://replate.test/about"}
        settings |= {"allow_addresses": tuple(site.authority for site in sites)} | limits
        fetcher = Fetcher(Limits(**settings), states=states)  # type: ignore[arg-type] # fields given by name
        fetchers.append(fetcher)
        return fetcher

    yield make
    for fetcher in fetchers:
        fetcher.close()


@pytest.fixture
def reply() -> Callable[..., bytes]:
    return answer
