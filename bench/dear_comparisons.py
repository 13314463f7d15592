"""``python -m bench dear_comparisons [SECONDS]``: how long other pages take while dear comparisons are asked for.

Twenty different comparisons of long, shuffled texts are asked for at once, none of them in memory. Meanwhile four
readers walk ordinary pages (front, list, outlet, article, comparison). Printed: their waits at rest and under that
load, in one run. Readers and askers are a process of their own, so that only the server's own work is measured.
"""

from __future__ import annotations

import socket
import subprocess
import sys
import tempfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from http.client import HTTPConnection
from itertools import cycle
from pathlib import Path
from statistics import median, quantiles

import uvicorn

from replate.model import Article, Content
from replate.store import NewVersion, Store, Writer, open_store
from replate.text.digest import digests
from replate.web import Options, create_app

BEGAN = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
DEAR, PARAGRAPHS, PLAIN, READERS = 20, 1500, 40, 4
PAGES = ("/", "/articles", "/outlets/plain", "/articles/{}", "/articles/{}/diff/0/1")


def dear(seed: int, step: int) -> Content:
    """A long list whose lines are alike; two of them in different orders cost about half a second to compare."""
    lines = [f"Line {n * step % 997 + seed} of the long list, {n % 7} by {n % 11}." for n in range(PARAGRAPHS)]
    return Content(headline=f"Long list {seed}", paragraphs=lines)


def plain(number: int, version: int) -> Content:
    told = [f"Sentence {n} of article {number} tells of the harbour and of its {n} boats." for n in range(25)]
    told[version] = f"Sentence {version} was written anew after {number + 1} boats had come back."
    return Content(headline=f"Boats of day {number}", paragraphs=told)


def keep(write: Writer, outlet: str, number: int, texts: list[Content]) -> int:
    url = f"https://{outlet}.example/{number}"
    article = write.add_article(Article(0, write.outlet(outlet), url, first_seen_at=BEGAN))
    for hour, content in enumerate(texts):
        seen_at = BEGAN + timedelta(hours=hour, minutes=number)
        write.add_version(article, NewVersion(content, digests(content), seen_at=seen_at))
    return article


def fill(store: Store) -> tuple[list[int], list[int]]:
    with store.writing() as write:
        heavy = [keep(write, "dear", seed, [dear(seed, 3), dear(seed, 5)]) for seed in range(DEAR)]
        light = [keep(write, "plain", number, [plain(number, 0), plain(number, 1)]) for number in range(PLAIN)]
    return heavy, light


def ask(port: int, path: str) -> tuple[int, float]:
    """One request: its status, and the seconds until its last byte."""
    connection = HTTPConnection("127.0.0.1", port, timeout=120)
    began = time.perf_counter()
    connection.request("GET", path, headers={"accept-encoding": "gzip"})
    answer = connection.getresponse()
    answer.read()
    connection.close()
    return answer.status, time.perf_counter() - began


def walk(port: int, paths: list[str], until: threading.Event) -> list[float]:
    """Read pages one after the other until told to stop."""
    waits = []
    for path in cycle(paths):
        if until.is_set():
            return waits
        status, seconds = ask(port, path)
        if status != 200:
            raise RuntimeError(f"{path} answered {status}")
        waits.append(seconds)
    return waits


def told(label: str, waits: list[float]) -> None:
    cut = quantiles(waits, n=100)
    print(f"{label:34} {len(waits):5} pages, median {median(waits):.3f} s, p95 {cut[94]:.3f}, p99 {cut[98]:.3f}")


def client(port: int, seconds: float, heavy: list[int], light: list[int]) -> None:
    """The other side: readers at rest, then readers while the dear comparisons are asked for."""
    walks = [
        [path.format(light[(place * 7 + n) % PLAIN]) for n in range(20) for path in PAGES] for place in range(READERS)
    ]
    with ThreadPoolExecutor(DEAR + READERS) as pool:
        for label in ("(warming up)", "readers alone"):
            stop = threading.Event()
            readers = [pool.submit(walk, port, paths, stop) for paths in walks]
            time.sleep(seconds)
            stop.set()
            told(label, [wait for reader in readers for wait in reader.result()])
        stop = threading.Event()
        readers = [pool.submit(walk, port, paths, stop) for paths in walks]
        asked = [pool.submit(ask, port, f"/articles/{article}/diff/0/1") for article in heavy]
        answers = [asking.result() for asking in asked]
        stop.set()
        told(f"while {DEAR} dear ones are worked out", [wait for reader in readers for wait in reader.result()])
    print(
        f"the dear ones took {max(seconds for _, seconds in answers):.1f} s, statuses { ({status for status, _ in answers}) }"
    )


def main(seconds: float) -> None:
    with tempfile.TemporaryDirectory() as directory:
        store = open_store(Path(directory))
        heavy, light = fill(store)
        listener = socket.create_server(("127.0.0.1", 0))
        app = create_app(store, Options(clock=lambda: BEGAN + timedelta(days=1)))
        server = uvicorn.Server(uvicorn.Config(app, log_level="warning", lifespan="off", access_log=False))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
        thread.start()
        call = f"client({listener.getsockname()[1]}, {seconds}, {heavy}, {light})"
        program = f"from bench.dear_comparisons import client; {call}"
        subprocess.run([sys.executable, "-c", program], check=True, timeout=600)
        server.should_exit = True
        thread.join(10)
        store.close()


if __name__ == "__main__":
    main(next((float(argument) for argument in sys.argv[1:] if argument[0].isdigit()), 5.0))
