"""The real program as a process group of its own, watching a site on loopback whose articles change all the time."""

from __future__ import annotations

import json
import os
import queue
import random
import re
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from replate.store import FILE_NAME, open_store

ACKNOWLEDGED = re.compile(r"^(?:new|reverted)\s+article (\d+) version (\d+)")
WORDS = [
    "harbour",
    "council",
    "ferry",
    "pier",
    "storm",
    "quay",
    "letter",
    "figure",
    "winter",
    "bridge",
    "market",
    "regatta",
    "tower",
    "school",
    "paper",
    "light",
]
SOURCE = Path(__file__).resolve().parents[2] / "src"


def article(number: int, turn: int, words: int) -> str:
    """A page whose first paragraph is another one at every turn."""
    rng = random.Random(number * 1_000_003 + turn)
    told = " ".join(f"{rng.choice(WORDS)}{rng.randrange(1000)}" for _ in range(words))
    same = "".join(
        f"<p>The {word} of Hale was built in the year 18{i:02}, and nobody minds it much.</p>"
        for i, word in enumerate(WORDS)
    )
    return f"<html><head><title>Report {number}</title></head><body><article><h1>Report {number} of the day</h1><p>Now: {told}.</p>{same}</article></body></html>"


@contextmanager
def changing_site(articles: int, *, words: int = 40, every: float = 5.0, delay: float = 0.0) -> Iterator[str]:
    """Serve a feed of so many articles; each changes every so many seconds and answers after a delay."""
    listed = "".join(f"<item><title>Report {i}</title><link>/n/{i}</link></item>" for i in range(articles))
    gone = threading.Event()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True
        wbufsize = -1

        def do_GET(self) -> None:
            known = re.fullmatch(r"/n/(\d+)", self.path)
            if known:
                gone.wait(delay)
                body, kind = (
                    article(int(known[1]), int(time.time() / every + int(known[1]) * 0.37), words),
                    "text/html; charset=utf-8",
                )
            elif self.path == "/feed":
                body, kind = (
                    f'<rss version="2.0"><channel><title>Hale</title>{listed}</channel></rss>',
                    "application/rss+xml",
                )
            else:
                body, kind = "", "text/plain"
            self.send_response(200)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body.encode())))
            self.end_headers()
            self.wfile.write(body.encode())

        def log_message(self, *_: object) -> None:
            """Keep quiet."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    server.handle_error = lambda *_: None  # clients that are killed leave in the middle of an answer
    thread = threading.Thread(target=server.serve_forever, args=(0.05,))
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        gone.set()
        server.shutdown()
        server.server_close()
        thread.join()


class Program:
    """``replate`` in a directory, with settings that make it look several times a second."""

    def __init__(self, directory: Path, *sites: str, data: Path | None = None, ahead: int = 3) -> None:
        self.directory, self.data = directory, data or directory / "data"
        allowed = json.dumps([site.removeprefix("http://") for site in sites])
        (directory / "replate.toml").write_text(
            f"[fetch]\ngap = 0\nslowness_factor = 0\nallow_addresses = {allowed}\n"
            f"[work]\nahead = {ahead}\n"
            '[decide]\nfirst = "0.2 s"\nfactor = 1.0\nconfirm = "0.05 s"\njump = "0.2 s"\nfeed = "1 h"\n[read]\nprocesses = 1\n'
        )

    def command(self, *words: str) -> list[str]:
        return [sys.executable, "-m", "replate", *words]

    @property
    def environment(self) -> dict[str, str]:
        return {**os.environ, "PYTHONPATH": str(SOURCE), "REPLATE_DATA": str(self.data)}

    def do(self, *words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            self.command(*words),
            cwd=self.directory,
            env=self.environment,
            text=True,
            capture_output=True,
            timeout=60,
            check=False,
        )

    def start(self) -> Running:
        return Running(self)


class Running:
    """One run of the program, its lines as they come."""

    def __init__(self, program: Program) -> None:
        self.process = subprocess.Popen(
            program.command("run", "--no-web"),
            cwd=program.directory,
            env=program.environment,
            text=True,
            stderr=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            start_new_session=True,
        )
        self.lines: list[str] = []
        self._new: queue.SimpleQueue[str] = queue.SimpleQueue()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        assert self.process.stderr is not None
        for line in self.process.stderr:
            self.lines.append(line)
            self._new.put(line)

    def wait_for(self, text: str, seconds: float) -> str:
        """The next line that holds a text; fails if none comes in time."""
        ends_at = time.monotonic() + seconds
        while (left := ends_at - time.monotonic()) > 0:
            try:
                line = self._new.get(timeout=left)
            except queue.Empty:
                break
            if text in line:
                return line
        raise AssertionError(f"{text!r} was not said within {seconds} s, but: {self.lines[-5:]}")

    def wait_for_versions(self, count: int, seconds: float) -> None:
        """Wait until so many were acknowledged, however busy the machine is."""
        ends_at = time.monotonic() + seconds
        while len(self.acknowledged) < count:
            assert time.monotonic() < ends_at, f"{len(self.acknowledged)} versions within {seconds} s"
            time.sleep(0.1)

    def kill(self) -> list[tuple[int, int]]:
        """Kill the whole process group at once; give what was acknowledged."""
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait(10)
        self._reader.join(5)
        return self.acknowledged

    def stop(self, seconds: float = 10) -> int:
        """Ask it to end, as an init system does."""
        self.process.send_signal(signal.SIGTERM)
        code = self.process.wait(seconds)
        self._reader.join(5)
        return code

    @property
    def acknowledged(self) -> list[tuple[int, int]]:
        found = [ACKNOWLEDGED.match(line) for line in self.lines if line.endswith("\n")]
        return [(int(each[1]), int(each[2])) for each in found if each]


def examined(data: Path, acknowledged: list[tuple[int, int]], *, whole: bool = True) -> int:
    """Look through a database that was left behind (its texts and captures only if ``whole``); count its versions."""
    with sqlite3.connect(data / FILE_NAME) as base:
        assert base.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert base.execute("PRAGMA foreign_key_check").fetchall() == []
        kept = set(base.execute("SELECT article_id, number FROM version"))
        doubled = base.execute(
            "SELECT a.article_id, a.number FROM version a JOIN version b ON a.article_id = b.article_id"
            " AND a.number = b.number + 1 AND a.body_hash = b.body_hash AND a.headline_hash = b.headline_hash"
        ).fetchall()
    base.close()
    assert set(acknowledged) <= kept
    assert not doubled
    store = open_store(data)
    trouble = [(each.article, each.trouble) for each in store.verify() if each.trouble] if whole else []
    numbers = {a.id: [line.number for line in store.version_lines(a.id)] for a in store.articles(limit=10_000).lines}
    store.close()
    assert not trouble
    assert all(found == list(range(len(found))) for found in numbers.values())
    return len(kept)
