"""How soon the program is ready again after ``kill -9`` in the middle of its work: ``python -m bench ready_again [KILLS]``.

It watches pages that change all the time, is killed with all its processes at a random moment, and is started again on
what it left behind. Measured are the seconds until ``/health`` answers and until the first check of the new run is kept;
the peer is a start that only imports what the program imports.
"""

from __future__ import annotations

import os
import random
import re
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Callable
from pathlib import Path
from statistics import median

from bench.checks.__main__ import pages, site
from replate.feeds import add_article
from replate.store import FILE_NAME, open_store
from replate.worker import utc_now

AIM = 5.0  # seconds
PAGES = 181
IMPORTS = "import replate.cli.watching, replate.web"
SETTINGS = """
[fetch]
gap = 0
slowness_factor = 0
allow_addresses = [{allowed}]
[work]
ahead = 20
[decide]
first = "0.2 s"
factor = 1.0
confirm = "0.05 s"
"""


def filled(data: Path, ports: list[int]) -> None:
    store = open_store(data)
    with store.writing() as write:
        outlet = write.outlet("bench")
        for number in range(PAGES):
            add_article(write, outlet, f"http://127.0.0.1:{ports[number % len(ports)]}/{number}", utc_now())
    store.close()


def started(folder: Path, data: Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "replate", "run", "--port", "0", "--data", str(data)]
    return subprocess.Popen(command, cwd=folder, text=True, stderr=subprocess.PIPE, start_new_session=True)


def address_of(running: subprocess.Popen[str]) -> str:
    assert running.stderr is not None
    for line in running.stderr:
        if found := re.search(r"pages at (\S+)", line):
            return found[1]
    raise RuntimeError("the program has ended")


def answers(address: str) -> bool:
    try:
        return bool(urllib.request.urlopen(address + "health", timeout=1).status == 200)
    except OSError:
        return False


def checks(data: Path) -> int:
    with sqlite3.connect(data / FILE_NAME) as base:
        found = int(base.execute('SELECT coalesce(max(id), 0) FROM "check"').fetchone()[0])
    base.close()
    return found


def wait_until(true: Callable[[], bool], seconds: float = 60) -> None:
    ends_at = time.monotonic() + seconds
    while not true():
        if time.monotonic() > ends_at:
            raise TimeoutError(f"not within {seconds:g} s")
        time.sleep(0.01)


def imported() -> float:
    """Seconds of a start that only imports."""
    began = time.perf_counter()
    subprocess.run([sys.executable, "-c", IMPORTS], check=True, start_new_session=True)  # as the program is started
    return time.perf_counter() - began


def killed(running: subprocess.Popen[str]) -> None:
    os.killpg(running.pid, signal.SIGKILL)
    running.wait()
    assert running.stderr is not None
    running.stderr.close()


def again(folder: Path, data: Path, work: float) -> tuple[float, float]:
    """Start the program on what was left, give the seconds to ``/health`` and to a check, and kill it at work."""
    before, began = checks(data), time.perf_counter()
    running = started(folder, data)
    try:
        address = address_of(running)
        wait_until(lambda: answers(address))
        serving = time.perf_counter() - began
        wait_until(lambda: checks(data) > before)
        checking = time.perf_counter() - began
        time.sleep(work)
    finally:
        killed(running)
    return serving, checking


def main(kills: int) -> None:
    chance = random.Random(1)
    with site(pages(PAGES)) as ports, tempfile.TemporaryDirectory() as place:
        folder, data = Path(place), Path(place) / "data"
        allowed = ", ".join(f'"127.0.0.1:{port}"' for port in ports)
        (folder / "replate.toml").write_text(SETTINGS.format(allowed=allowed), encoding="utf-8")
        filled(data, ports)
        urllib.request.urlopen(f"http://127.0.0.1:{ports[0]}/__mode/changed/1").read()
        again(folder, data, 5.0)  # the first run makes the first versions; then it is killed
        turns = [(imported(), *again(folder, data, 1 + chance.random())) for _ in range(kills)]
    for name, seconds in zip(
        ("imports alone", "/health answers", "first check kept"), zip(*turns, strict=True), strict=True
    ):
        ratio = median(one / turn[0] for one, turn in zip(seconds, turns, strict=True))
        print(f"{name:<17} {median(seconds):5.2f} s, at worst {max(seconds):5.2f} s, {ratio:5.2f} x imports alone")
    worst = max(checking for _, _, checking in turns)
    print(f"killed {kills} times; ready again within {worst:.2f} s (aim < {AIM:g} s)")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 and sys.argv[1].isdigit() else 5)
