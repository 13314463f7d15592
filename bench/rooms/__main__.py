"""``python -m bench rooms [--data DIRECTORY] [--seconds S]``: the reading room under load, as ratios in one run.

Twenty clients ask one server process for pages. The peer is bare Starlette with Jinja2 that renders the same templates
from values in memory, in one process of the same server; both are asked in turn, in short stretches, and the ratio is
that of the whole. Pages come from a working set (``--set``) that is visited again and again, as readers do; what a
page costs at the first visit is shown beside it. The press is made up by :mod:`bench.rooms.press`: 50,000 articles in
200,000 versions take five minutes to write, once, under ``--data`` (``--many 60000`` asks for less).
"""

from __future__ import annotations

import argparse
import asyncio
import gzip
import json
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from bench.rooms import server
from bench.rooms.clients import Load, load, once, spent
from bench.rooms.press import OUTLETS, fill
from bench.rooms.sought import searches
from replate.accounting import account_all
from replate.classify import classify
from replate.cli.serving import settle
from replate.compare import compare
from replate.contain import MIB, Pool
from replate.store import Store
from replate.text.speech import ENGLISH
from replate.web import marked

FEW, MANY = 20_000, 200_000
ROUNDS = 3
STRETCH = 10  # pages asked of one server before the other has its turn
BOUND = 60.0  # seconds, for what is asked for once


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the table: what was measured, what came out, and what is aimed at."""

    what: str
    found: str
    goal: str
    met: bool


@dataclass(frozen=True, slots=True)
class Set:
    """The pages that are asked for, by kind.

    Beside them comparisons and articles (``fresh``) that no page of theirs shows, and searches, some to be made alone.
    """

    pages: dict[str, list[str]]
    cold: list[tuple[int, int, int]]
    fresh: list[str]
    searches: list[str]
    alone: list[str]

    @property
    def every(self) -> list[str]:
        """Every page, of whatever kind."""
        return [path for paths in self.pages.values() for path in paths]


def working_set(store: Store, articles: int, seed: int) -> Set:
    """Draw pages from the whole press: half of the articles from the latest tenth, as readers do."""
    chance = random.Random(seed)
    last = store.articles(limit=1).lines[0].id
    drawn = [chance.randint(last * 9 // 10, last) for _ in range(articles)] + [
        chance.randint(2, last) for _ in range(articles)
    ]
    found = [store.article(number) for number in dict.fromkeys(drawn)]
    changed = [article for article in found if article.versions > 2]
    place = store.stamp()[0]
    assert isinstance(place, int)
    outlets = [f"outlet-{chance.randint(1, OUTLETS)}.example" for _ in range(8)]
    pages = {
        "front": ["/", "/?show=all", "/?show=headlines", f"/?before={place // 2}", "/?day=2026-10-01"],
        "list": ["/articles", "/articles?changed=yes", f"/articles?before={last // 2}", *(f"/articles?outlet={key}" for key in outlets[:4])],
        "outlet": [f"/outlets/outlet-{number}.example" for number in range(1, OUTLETS + 1)],  # eight vary by a fifth
        "article": [f"/articles/{article.id}" for article in found],
        "version": [f"/articles/{article.id}/versions/0" for article in found],
        "comparison": [f"/articles/{article.id}/diff/0/1" for article in changed],
    }  # fmt: skip
    visited = {article.id for article in found}
    pairs = unvisited(store, visited, last, chance)
    others = dict.fromkeys(chance.randint(2, last) for _ in range(2 * articles))
    fresh = [f"/articles/{number}" for number in others if number not in visited]
    return Set(pages, pairs, fresh, searches(chance, 3 * articles), searches(chance, 60))


def unvisited(store: Store, visited: set[int], last: int, chance: random.Random) -> list[tuple[int, int, int]]:
    """Draw comparisons that no page of the set shows or needs."""
    drawn = dict.fromkeys(chance.randint(2, last) for _ in range(200))
    others = (store.article(number) for number in drawn)
    return [(article.id, 0, 1) for article in others if article.versions > 1 and article.id not in visited]


@contextmanager
def served(kind: str, directory: Path, paths: list[str]) -> Iterator[int]:
    """Run a server in a process of its own; give its port."""
    command = [sys.executable, "-m", "bench.rooms.server", kind, str(directory)]
    with tempfile.NamedTemporaryFile("w", suffix=".json", encoding="utf-8") as listed:
        json.dump(paths, listed)
        listed.flush()
        process = subprocess.Popen([*command, listed.name], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            yield int(process.stdout.readline())
        finally:
            process.stdin.close()
            process.wait(timeout=20)


def alternately(ports: tuple[int, int], paths: list[str], seconds: float) -> tuple[Load, Load]:
    """Load two servers in turn, some stretches each."""
    stretches = [[load(port, paths, seconds / ROUNDS) for port in ports] for _ in range(ROUNDS)]
    ours, theirs = zip(*stretches, strict=True)
    return joined(ours), joined(theirs)


def joined(stretches: tuple[Load, ...]) -> Load:
    return Load(
        statistics.median(stretch.rate for stretch in stretches),
        statistics.median(stretch.per_cpu for stretch in stretches),
        tuple(wait for stretch in stretches for wait in stretch.waits),
        sum(stretch.bytes for stretch in stretches),
    )


def at_least(what: str, ours: float, theirs: float, goal: float, beside: str = "") -> Line:
    return Line(what, f"{ours / theirs:.2f}{beside}", f">= {goal:g}", ours / theirs >= goal)


def at_most(what: str, ratio: float, goal: float, beside: str = "") -> Line:
    return Line(what, f"{ratio:.2f}{beside}", f"<= {goal:g}", ratio <= goal)


GOALS = {"front": 0.4, "list": 0.4, "outlet": 0.4, "article": 0.4, "version": 0.4, "comparison": 0.7}


def rates(ports: tuple[int, int], asked: Set, seconds: float) -> Iterator[Line]:
    for kind, paths in asked.pages.items():
        for port in ports:
            load(port, paths, seconds / ROUNDS)  # the first visits
        ours, theirs = alternately(ports, paths, seconds)
        beside = f"  ({ours.rate:,.0f} beside {theirs.rate:,.0f} a second; by processor time {ours.per_cpu / theirs.per_cpu:.2f})"
        yield at_least(f"{kind}: rate beside the bare server", ours.rate, theirs.rate, GOALS[kind], beside)


def cold(store: Store, ours: int, bare: int, pairs: list[tuple[int, int, int]]) -> Iterator[Line]:
    """Ask one after the other for comparisons never seen, beside comparing and rendering what is in memory.

    That is measured twice: as bare functions in a loop, which the processor's caches love, and behind a bare server.
    """
    _compared(store, *pairs[-1])  # the tables are read at the first comparison of all
    captured = server.captured(store, paths_of(pairs))
    settle()  # as the servers are: else now and then a search for garbage among all of this falls into a stretch
    alone, asked, behind = [], 0.0, 0.0
    for start in range(0, len(pairs), STRETCH):  # in turn, as other work on the machine comes and goes
        places = range(start, min(start + STRETCH, len(pairs)))
        alone += [_compared(store, *pairs[place]) + _rendered(captured[place]) for place in places]
        asked += spent(ours, [paths_of(pairs)[place] for place in places])
        behind += spent(bare, [f"/__compare/{place}" for place in places])
    asked, behind = 1000 * asked / len(pairs), 1000 * behind / len(pairs)
    functions = 1000 * statistics.mean(alone)
    yield at_most(
        "cold comparison: beside comparing and rendering alone",
        asked / functions,
        2.0,
        f"  ({asked:.1f} beside {functions:.1f} ms of processor time)",
    )
    yield at_most(
        "cold comparison: beside a bare server that does the same",
        asked / behind,
        2.0,
        f"  ({asked:.1f} beside {behind:.1f} ms of processor time)",
    )


def paths_of(pairs: list[tuple[int, int, int]]) -> list[str]:
    return [f"/articles/{article}/diff/{old}/{new}" for article, old, new in pairs]


def _compared(store: Store, article: int, old: int, new: int) -> float:
    """Seconds of processor time for comparing two versions that are at hand and turning the comparison into HTML."""
    versions = [store.version(article, number).content for number in (old, new)]
    began = time.process_time()
    marked.body(classify(compare(*versions)), ENGLISH, one_column=False, only_changes=False, heads=("old", "new"))
    return time.process_time() - began


def _rendered(page: server.Rendered) -> float:
    """Seconds of processor time for rendering a page from values in memory."""
    began = time.process_time()
    page.template.render(page.values)
    return time.process_time() - began


def costs(ports: tuple[int, int], sets: tuple[Set, Set]) -> Iterator[Line]:
    """Ask both sizes for pages for the first time and then again, one after the other, and weigh processor time."""
    for kind in GOALS:
        for name, rounds in (("first visit", 1), ("visited again", 3)):
            paid = [0.0, 0.0]
            for _ in range(rounds):
                for size, cost in _in_turn(ports, [asked.pages[kind] for asked in sets]):
                    paid[size] += cost / len(sets[size].pages[kind]) / rounds
            beside = f"  ({1000 * paid[1]:.2f} beside {1000 * paid[0]:.2f} ms)"
            yield at_most(f"{kind}, {name}: the large press beside {FEW:,} versions", paid[1] / paid[0], 1.3, beside)


def _in_turn(ports: tuple[int, int], paths: list[list[str]]) -> Iterator[tuple[int, float]]:
    """Ask each server for some of its pages in turn, as other work on the machine comes and goes; give each's costs."""
    for start in range(0, max(map(len, paths)), STRETCH):
        for size, (port, mine) in enumerate(zip(ports, paths, strict=True)):
            if mine[start : start + STRETCH]:
                yield size, spent(port, mine[start : start + STRETCH])


def searching(port: int, asked: Set, seconds: float) -> Iterator[Line]:
    """Beside the pages of articles, asked for in the same way: the wait of the slowest hundredth of searches.

    Once each of them for the first time, and once again and again, as readers come back to the same.
    """
    restless = load(port, asked.fresh, BOUND, once=True)
    searched = load(port, asked.searches, BOUND, once=True)
    yield beside_articles("search p99 beside the article page's, first visits", searched, restless)
    yield Line(
        f"slowest of {len(searched.waits)} searches, 20 at once", f"{max(searched.waits):.2f} s", "<= 2 s",
        max(searched.waits) <= 2,
    )  # fmt: skip
    alone = [load(port, [path], BOUND, clients=1, once=True).waits[0] for path in asked.alone]
    yield Line(f"slowest of {len(alone)} searches, alone", f"{max(alone):.2f} s", "<= 2 s", max(alone) <= 2)
    calm = load(port, asked.pages["article"], seconds)
    yield beside_articles("search p99 beside the article page's, again", load(port, asked.searches, seconds), calm)


def beside_articles(what: str, searched: Load, read: Load) -> Line:
    waits = (1000 * searched.quantile(0.99), 1000 * read.quantile(0.99))
    return at_most(what, waits[0] / waits[1], 10.0, f"  ({waits[0]:.1f} beside {waits[1]:.1f} ms)")


def while_writing(directory: Path, port: int, asked: Set, seconds: float) -> Line:
    """Beside nobody writing: the wait of the slowest hundredth while a process of its own keeps looks and versions."""
    load(port, asked.every, seconds)
    quiet = load(port, asked.every, seconds)
    command = [sys.executable, "-m", "bench.rooms.writer", str(directory), str(seconds + 1)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        process.stdout.readline()
        busy = load(port, asked.every, seconds)
        written = process.stdout.read().strip()
    waits = (1000 * busy.quantile(0.99), 1000 * quiet.quantile(0.99))
    beside = f"  ({waits[0]:.1f} beside {waits[1]:.1f} ms; {written})"
    return at_most("p99 while versions are written", waits[0] / waits[1], 3.0, beside)


def size(port: int) -> Line:
    """The page of a comparison of 1,500 words, compressed as it travels."""
    status, body = asyncio.run(once(port, "/articles/1/diff/0/1"))
    small = len(gzip.compress(body, 5))
    return Line(
        "comparison of 1,500 words, compressed", f"{small / 1000:.1f} kB", "<= 50 kB", status == 200 and small <= 50_000
    )


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench rooms")
    parser.add_argument("--data", type=Path, default=Path(tempfile.gettempdir()) / "replate-rooms")
    parser.add_argument("--seconds", type=float, default=6.0)
    parser.add_argument("--many", type=int, default=MANY, help="versions of the large press; fewer are made sooner")
    parser.add_argument("--set", type=int, default=60, help="articles drawn from the latest and from all, each")
    options, _ = parser.parse_known_args()
    large = options.data / str(options.many)
    print(
        f"{FEW:,} and {options.many:,} versions under {options.data}; made up where they are not there yet", flush=True
    )
    few, many = fill(options.data / str(FEW), FEW), fill(large, options.many)
    with Pool(1, seconds=20.0, memory_bytes=1024 * MIB) as pool:
        for store in (few, many):
            account_all(store, pool)  # of what was written while pages were read, the last time
    sets = working_set(few, options.set, 3), working_set(many, options.set, 3)
    with ExitStack() as stack:
        small = stack.enter_context(served("ours", options.data / str(FEW), []))
        ours = stack.enter_context(served("ours", large, []))
        for port in (small, ours):  # the counts of the whole press, once a minute for all pages together
            for path in ("/about", "/outlets"):
                asyncio.run(once(port, path))
        for line in costs((small, ours), sets):
            show(line)
        show(size(ours))
        again = [f"{path}{server.COLD}" for path in paths_of(sets[1].cold)]
        bare = stack.enter_context(served("bare", large, [*sets[1].every, *again]))
        for line in cold(many, ours, bare, sets[1].cold):
            show(line)
        for line in rates((ours, bare), sets[1], options.seconds):
            show(line)
        for line in searching(ours, sets[1], options.seconds):
            show(line)
        show(while_writing(large, ours, sets[1], options.seconds))
    for store in (few, many):
        store.close()


def show(line: Line) -> None:
    print(f"{'ok  ' if line.met else 'MISS'} {line.what:<62} {line.found}  {line.goal}", flush=True)


if __name__ == "__main__":
    main()
