"""The peers: bare trafilatura with its defaults, on the same pages; a bare HTTP client, on the same server."""

from __future__ import annotations

import time
from concurrent.futures import ProcessPoolExecutor

import httpx2
import trafilatura


def bare(page: bytes) -> None:
    trafilatura.bare_extraction(page)


def bare_rates(given: list[bytes], processes: int) -> tuple[float, float]:
    """Pages per second of the bare extractor: in one process, in ``processes``."""
    bare(given[0])
    began = time.perf_counter()
    for page in given:
        bare(page)
    single = len(given) / (time.perf_counter() - began)
    with ProcessPoolExecutor(processes) as pool:
        list(pool.map(bare, given[: processes * 4]))  # start them
        began = time.perf_counter()
        list(pool.map(bare, given, chunksize=4))
        return single, len(given) / (time.perf_counter() - began)


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
