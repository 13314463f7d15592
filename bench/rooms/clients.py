"""Twenty readers at once, each on a connection of its own, asking as fast as they are answered."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

CLIENTS = 20


@dataclass(frozen=True, slots=True)
class Load:
    """What came of a stretch of asking: requests per second, per second of the server's processor, and each wait."""

    rate: float
    per_cpu: float
    waits: tuple[float, ...]
    bytes: int

    def quantile(self, share: float) -> float:
        """The wait that so large a share of the answers stayed within, in seconds."""
        return sorted(self.waits)[min(int(len(self.waits) * share), len(self.waits) - 1)]


def load(port: int, paths: Sequence[str], seconds: float, clients: int = CLIENTS, *, once: bool = False) -> Load:
    """Ask for the pages in turn for so many seconds, or ``once`` for each of them."""
    return asyncio.run(_load(port, paths, seconds, clients, len(paths) if once else 10**9))


async def _load(port: int, paths: Sequence[str], seconds: float, clients: int, most: int) -> Load:
    before = float((await once(port, "/__cpu"))[1])
    began = time.perf_counter()
    turns = iter(range(most))
    found = await asyncio.gather(*(_reader(port, paths, turns, began + seconds) for _ in range(clients)))
    took = time.perf_counter() - began
    spent = float((await once(port, "/__cpu"))[1]) - before
    waits = tuple(wait for waits, _ in found for wait in waits)
    return Load(len(waits) / took, len(waits) / max(spent, 0.01), waits, sum(size for _, size in found))


async def _reader(port: int, paths: Sequence[str], turns: Iterator[int], until: float) -> tuple[list[float], int]:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    waits, size = [], 0
    for turn in turns:
        if (began := time.perf_counter()) >= until:
            break
        path = paths[turn % len(paths)]
        writer.write(f"GET {path} HTTP/1.1\r\nhost: 127.0.0.1\r\naccept-encoding: identity\r\n\r\n".encode())
        status, body = await _answer(reader)
        assert status == 200, (path, status)
        waits.append(time.perf_counter() - began)
        size += len(body)
    writer.close()
    return waits, size


async def _answer(reader: asyncio.StreamReader) -> tuple[int, bytes]:
    head = await reader.readuntil(b"\r\n\r\n")
    length = int(head.lower().partition(b"content-length:")[2].partition(b"\r\n")[0])
    return int(head[9:12]), await reader.readexactly(length)


def spent(port: int, paths: Sequence[str]) -> float:
    """Ask for each page once, one after the other on one connection; seconds of the server's processor for all."""
    return asyncio.run(_spent(port, paths))


async def _spent(port: int, paths: Sequence[str]) -> float:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    read: list[float] = []
    for path in ("/__cpu", *paths, "/__cpu"):
        writer.write(f"GET {path} HTTP/1.1\r\nhost: 127.0.0.1\r\naccept-encoding: identity\r\n\r\n".encode())
        status, body = await _answer(reader)
        assert status == 200, (path, status)
        read += [float(body)] if path == "/__cpu" else []
    writer.close()
    return read[1] - read[0]


async def once(port: int, path: str) -> tuple[int, bytes]:
    """Ask for one page on a connection of its own."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(f"GET {path} HTTP/1.1\r\nhost: 127.0.0.1\r\naccept-encoding: identity\r\n\r\n".encode())
    try:
        return await _answer(reader)
    finally:
        writer.close()
