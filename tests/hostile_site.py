"""The hostile news site of the shared material, started as a program of its own and driven over its control plane."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

SITES = 13
CANARY = 1
FIRST_PORT, LAST_PORT = 15_000, 32_000  # below those that systems give to whoever asks


@dataclass(frozen=True)
class Case:
    """One case with the server's own word on what is right."""

    id: str
    url: str
    kind: str = ""
    steps: int = 0
    fanout: int = 1
    versions: tuple[int, int] | None = None
    forbid: tuple[str, ...] = ()
    events: tuple[str, ...] = ()

    @property
    def addresses(self) -> list[str]:
        return [self.url] if self.fanout == 1 else [f"{self.url}?i={i}" for i in range(self.fanout)]


@dataclass(frozen=True)
class HostileSite:
    """The running server."""

    port: int

    def base(self, site: int = 0) -> str:
        return f"http://127.0.0.1:{self.port + site}"

    def url(self, path: str, site: int = 0) -> str:
        return self.base(site) + path

    def control(self, what: str) -> object:
        with urllib.request.urlopen(f"{self.base()}/__ctl/{what}", timeout=20) as response:
            return json.load(response)

    def step(self, case: str, number: int) -> None:
        self.control(f"step?n={number}&case={case}")

    def cases(self) -> dict[str, Case]:
        known = set(Case.__dataclass_fields__)
        told = [
            {k: tuple(v) if isinstance(v, list) else v for k, v in c.items() if k in known}
            for c in self.control("cases")
        ]
        return {each["id"]: Case(**each) for each in told}

    def log(self, case: str = "", *, site: int | None = None) -> list[dict]:
        lines = self.control(f"log?case={case}" if case else "log")
        return [line for line in lines if site is None or line["site"] == site]

    def stats(self, site: int) -> dict[str, float]:
        return self.control("stats")["sites"].get(str(site), {})

    @property
    def canary_hits(self) -> int:
        return self.control("stats")["canary_hits"]

    def allowed(self) -> tuple[str, ...]:
        """Every site but the canary, which stands for a service of our own network."""
        return tuple(f"127.0.0.1:{self.port + site}" for site in range(SITES) if site != CANARY)


def free_ports(count: int) -> int:
    """The first of so many consecutive free ports; another process begins to look elsewhere, so that both may have some."""
    begin = FIRST_PORT + os.getpid() % 1_000 * count
    for first in (*range(begin, LAST_PORT, count), *range(FIRST_PORT, begin, count)):
        taken = []
        try:
            taken.extend(socket.create_server(("127.0.0.1", first + offset)) for offset in range(count))
        except OSError:
            continue
        finally:
            for listener in taken:
                listener.close()
        return first
    raise OSError("no free ports")


@contextmanager
def serving(script: Path, *, seconds: int = 600) -> Iterator[HostileSite]:
    """Run the server for at most so many seconds."""
    port = free_ports(SITES)
    command = [sys.executable, str(script), "--port", str(port), "--run-seconds", str(seconds)]
    server = subprocess.Popen(command, stdout=subprocess.PIPE)
    try:
        assert server.stdout is not None
        assert b"hostile server on" in server.stdout.readline()
        yield HostileSite(port)
    finally:
        server.terminate()
        server.wait(10)
