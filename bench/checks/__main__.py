"""Measures checks per second, per kind of answer, through the whole pipeline: ``python -m bench checks [--pages N]``.

The pages are the 181 of the extraction benchmark in the development data, or, without those, pages written here.
The peer is ``trafilatura.bare_extraction`` with its defaults, on the same pages in the same
run: in one process, and in as many as Replate reads with. Answers without anything to read are held against a bare
loop of httpx2, the HTTP client that Replate uses, over the same pages of the same server. Replate and its peer are
measured in turns, a few times each, and the median of the ratios counts: whatever else the machine does meets both.
"""

from __future__ import annotations

import argparse
import gzip
import os
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

from bench.checks.peer import Extractor, bare_requests
from replate import contain, pipeline
from replate.cli.serving import settle
from replate.decide import Rhythm
from replate.feeds import add_article
from replate.fetch import Fetcher, Limits
from replate.reading import LOADED, Tools
from replate.store import Store, open_store
from replate.worker import Work, Worker, utc_now

SHARED = Path(__file__).resolve().parents[3] / "shared" / "data" / "extraction" / "aeb" / "html"
TURNS = {"304": 9, "bytes": 9, "content": 3, "changed": 5}
ROUNDS = {"304": 4, "bytes": 4, "content": 1, "changed": 1}  # over all pages, in each turn
SAID = {"304": "304", "bytes": "same bytes", "content": "same content", "changed": "changed"}
AIMS = {"304": 0.5, "bytes": 0.5, "changed": 0.7}
FIRST = {"304": 22.0, "bytes": 20.4, "content": 1.0, "changed": 0.71}  # x one process, when this was first measured


def pages(count: int) -> list[bytes]:
    if SHARED.is_dir():
        return [gzip.decompress(path.read_bytes()) for path in sorted(SHARED.iterdir())[:count]]
    print("the development data are not here: measured on pages written for this purpose")
    paragraph = (
        "<p>The harbour office counted the boats again on day {n}, and found that {m} of them had no number.</p>"
    )
    body = "".join(paragraph.format(n=n, m=n * 7 % 40) for n in range(60))
    return [f"<html><body><article><h1>Count {k}</h1>{body}</article></body></html>".encode() for k in range(count)]


@contextmanager
def site(given: list[bytes]) -> Iterator[list[int]]:
    with tempfile.TemporaryDirectory() as folder:
        for number, page in enumerate(given):
            (Path(folder) / f"{number:04}").write_bytes(page)
        command = [sys.executable, "-m", "bench.checks.site", folder]
        server = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        assert server.stdout is not None
        try:
            yield [int(port) for port in server.stdout.readline().split()]
        finally:
            assert server.stdin is not None
            server.stdin.close()
            server.wait(timeout=10)


class Bench:
    """One store, one set of tools, articles spread over the site's ports."""

    def __init__(self, store: Store, tools: Tools, ports: list[int], count: int) -> None:
        self.store, self.ports = store, ports
        self.checks = self.edits = 0
        self.worker = Worker(store, tools, Rhythm(), Work(hosts=len(ports)), report=self._count)
        with store.writing() as write:
            outlet = write.outlet("bench")
            for number in range(count):
                address = f"http://127.0.0.1:{ports[number % len(ports)]}/{number}"
                add_article(write, outlet, address, utc_now())

    def _count(self, _: pipeline.Settled) -> None:
        self.checks += 1

    def mode(self, mode: str, number: int) -> None:
        """Set how the site answers."""
        urllib.request.urlopen(f"http://127.0.0.1:{self.ports[0]}/__mode/{mode}/{number}").read()

    def rate(self, mode: str, rounds: int) -> float:
        """Checks per second, all articles of the store looked at ``rounds`` times; each round finds other texts."""
        self.checks, began = 0, time.perf_counter()
        for _ in range(rounds):
            if mode == "changed":
                self.edits += 1
                self.mode(mode, self.edits)
            self.worker.check(self.store.articles(limit=10_000).lines)
        return self.checks / (time.perf_counter() - began)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench checks")
    parser.add_argument("--pages", type=int, default=181)
    parser.add_argument("--processes", type=int, default=min(2, os.cpu_count() or 1))
    options, _ = parser.parse_known_args()
    given = pages(options.pages)
    print(
        f"{len(given)} pages, mean {sum(map(len, given)) / len(given) / 1000:.0f} kB, {options.processes} reading processes"
    )
    limits = Limits(gap=0.0, slowness_factor=0.0)
    with site(given) as ports, tempfile.TemporaryDirectory() as folder:
        allowed = tuple(f"127.0.0.1:{port}" for port in ports)
        store = open_store(Path(folder))
        with (
            Fetcher(Limits(gap=limits.gap, slowness_factor=limits.slowness_factor, allow_addresses=allowed)) as fetcher,
            contain.Pool(options.processes, preload=LOADED, ahead=True) as pool,
        ):
            settle()  # as `replate run` does
            bench = Bench(store, Tools(fetcher, pool), ports, len(given))
            bench.mode("304", 0)
            bench.rate("304", 1)  # the first versions
            measure(bench, given, options.processes)
        store.close()


def measure(bench: Bench, given: list[bytes], processes: int) -> None:
    with Extractor(given, processes) as bare:
        for mode, rounds in ROUNDS.items():
            bench.mode(mode, 0)
            if mode in ("bytes", "content"):
                bench.rate(mode, 1)  # the first of a mode differs from the last of the one before
            reading = mode in ("content", "changed")
            turns, alone = [], [bare.alone()]
            for _ in range(TURNS[mode]):
                alone += [bare.alone()] if reading else []
                asked = 0.0 if reading else bare_requests(bench.ports, len(given), rounds, conditional=mode == "304")
                turns.append((bench.rate(mode, rounds), bare.rate() if reading else asked))
            tell(mode, turns, median(alone), f"bare pages/s in {processes}" if reading else "bare requests/s")


def tell(mode: str, turns: list[tuple[float, float]], single: float, peer: str) -> None:
    """Print the medians of what was measured in turns, ours and the peer's, and what one process of the extractor does."""
    ratios = sorted(ours / theirs for ours, theirs in turns)
    rate, other = (median(side) for side in zip(*turns, strict=True))
    aim = f" (aim >= {AIMS[mode]:g})" if mode in AIMS else ""
    print(
        f"{SAID[mode]:<13} {rate:5.0f} checks/s = {median(ratios):.2f} x {other:.0f} {peer}{aim},"
        f" {ratios[0]:.2f} to {ratios[-1]:.2f} in {len(turns)} turns;"
        f" {rate / single:.2f} x {single:.0f} bare pages/s in one (first: {FIRST[mode]:g}, aim >= {0.8 * FIRST[mode]:.2g})",
        flush=True,
    )


if __name__ == "__main__":
    main()
