"""Pairs a second, cold and with marks, beside the peers in one run; processor time, the best of several rounds for each."""

from __future__ import annotations

import gc
import random
import re
import time
from collections.abc import Callable

from bench.compare import peers
from bench.compare.script import make
from bench.compare.sources import Source
from replate import Content, compare

_TOKENS = re.compile(r"\w+(?:['’.,-]\w+)*|[^\w\s]")


def report(pool: list[Source], dice: random.Random, count: int) -> None:
    cases = [make(dice.choice(pool), pool, dice, hard=False, words=dice.randint(850, 1600)) for _ in range(count)]
    contents = [(Content(paragraphs=c.old), Content(paragraphs=c.new)) for c in cases]
    texts = [("\n".join(c.old), "\n".join(c.new)) for c in cases]
    gc.collect()
    gc.freeze()  # hundreds of articles lie in memory here; what they cost the collector is nobody's, ours or a peer's
    size = sum(len(old.split()) for old, _ in texts) / count
    print(f"\nSpeed: {count} pairs of {size:.0f} words on average, standard scripts, best of the rounds, one core")
    ours, tokens = _interleaved(
        [
            lambda: [compare(old, new) for old, new in contents],
            lambda: [(_TOKENS.findall(old), _TOKENS.findall(new)) for old, new in texts],
        ],
        rounds=9,
    )
    _line("replate, everything with marks", ours, count, ours)
    _line("tokenising both texts (floor)", tokens, count, ours)
    few = texts[: max(4, count // 10)]
    _line(
        "difflib on words",
        _best(lambda: [peers.difflib_words(*pair) for pair in few], 2) / len(few) * count,
        count,
        ours,
    )
    try:
        seconds = _best(lambda: [peers.newsdiffs(*pair) for pair in few], 1) / len(few) * count
        _line("diff-match-patch (NewsDiffs)", seconds, count, ours)
    except ImportError:
        print("  diff-match-patch (NewsDiffs): SKIPPED, not installed (pip install '.[bench]')")
    found = peers.wikidiff2([(c.old, c.new) for c in cases], rounds=9)
    if found is None:
        print("  wikidiff2: SKIPPED, not installed (apt-get install php-cli php-wikidiff2)")
    else:
        _line(f"wikidiff2 {found[1]} (C++)", found[0], count, ours)
    same = [(old, Content(paragraphs=list(old.paragraphs))) for old, _ in contents]
    _line("replate, nothing changed", _best(lambda: [compare(old, new) for old, new in same], 5), count, ours)
    gc.unfreeze()


def _line(name: str, seconds: float, count: int, ours: float) -> None:
    rate, each = count / seconds, seconds / count * 1e3
    print(f"  {name:34} {rate:9.0f} pairs/s {each:9.3f} ms a pair   replate is x{seconds / ours:.2f}")


def _best(run: Callable[[], object], rounds: int) -> float:
    return _interleaved([run], rounds)[0]


def _interleaved(runs: list[Callable[[], object]], rounds: int) -> list[float]:
    """The best time of each, taken turn by turn so that a busy machine is unjust to all alike."""
    best = [float("inf")] * len(runs)
    for _ in range(rounds):
        for k, run in enumerate(runs):
            gc.collect()
            begin = time.process_time()
            run()
            best[k] = min(best[k], time.process_time() - begin)
    return best
