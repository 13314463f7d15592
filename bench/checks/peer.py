"""The peer: bare trafilatura with its defaults, on the same pages."""

from __future__ import annotations

import time
from concurrent.futures import ProcessPoolExecutor

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
