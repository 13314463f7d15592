"""What it costs to run a job in a worker process that can be killed."""

from __future__ import annotations

import time

from replate.contain import Pool

_JOBS = 300


def shorten(body: bytes) -> bytes:
    """A job that does nothing but take 160 KB and give back 10 KB."""
    return body[:10_000]


def main() -> None:
    body = b"x" * 160_000
    with Pool(1) as pool:
        pool.run(shorten, body)
        started = time.perf_counter()
        for _ in range(_JOBS):
            pool.run(shorten, body)
        print(f"{(time.perf_counter() - started) / _JOBS * 1000:.2f} ms a job of 160 KB in and 10 KB out")


if __name__ == "__main__":
    main()
