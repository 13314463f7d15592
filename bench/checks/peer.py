"""The peers: bare trafilatura with its defaults, on the same pages; a bare HTTP client, on the same server."""

from __future__ import annotations

import time
from concurrent.futures import ProcessPoolExecutor
from typing import Self

import httpx2
import trafilatura


def bare(page: bytes) -> None:
    trafilatura.bare_extraction(page)


class Extractor:
    """The bare extractor over some pages, in this process or in several that stay; a context manager."""

    def __init__(self, given: list[bytes], processes: int) -> None:
        self._given = given
        self._pool = ProcessPoolExecutor(processes)
        list(self._pool.map(bare, given[: processes * 4]))  # start them
        bare(given[0])

    def alone(self) -> float:
        """Pages per second in one process."""
        began = time.perf_counter()
        for page in self._given:
            bare(page)
        return len(self._given) / (time.perf_counter() - began)

    def rate(self) -> float:
        """Pages per second in all processes together."""
        began = time.perf_counter()
        list(self._pool.map(bare, self._given, chunksize=4))
        return len(self._given) / (time.perf_counter() - began)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._pool.shutdown()


def bare_requests(ports: list[int], count: int, rounds: int, *, conditional: bool) -> float:
    """Requests per second of a bare httpx2 loop over all pages, one thread, as many rounds; 304 if ``conditional``."""
    asked = [(f"http://127.0.0.1:{ports[n % len(ports)]}/{n}", f'"{n}-0"') for n in range(count)]
    with httpx2.Client(trust_env=False) as client:
        for url, _ in asked[: len(ports)]:
            client.get(url)  # connects
        began = time.perf_counter()
        for _ in range(rounds):
            for url, tag in asked:
                client.get(url, headers={"If-None-Match": tag} if conditional else {})
        return rounds * count / (time.perf_counter() - began)
