"""The worst that can come: 50,000 words against 50,000, time beside tokenising them, and memory, each in a child process.

Times are those of the processor (other programs on the machine do not count), the best of several turns.
"""

from __future__ import annotations

import contextlib
import json
import random
import re
import subprocess
import sys
import time
from pathlib import Path

_TOKENS = re.compile(r"\w+(?:['’.,-]\w+)*|[^\w\s]")


def report(seed: int) -> None:
    print(
        "\nWorst cases: 50,000 x 50,000 words; time as a multiple of tokenising both (limit 10), extra memory (limit 64 MiB)"
    )
    for name in _MAKE:
        done = subprocess.run(
            [sys.executable, "-m", "bench.compare.worst", name, str(seed)],
            capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2],
        )  # fmt: skip
        a = json.loads(done.stdout)
        verdict = "" if a["ratio"] <= 10 and a["mib"] <= 64 else "   OVER"
        print(
            f"  {name:28} {a['seconds'] * 1e3:8.0f} ms  x{a['ratio']:5.2f}  {a['mib']:6.1f} MiB  {a['said']}{verdict}"
        )


def texts(name: str, dice: random.Random) -> tuple[list[str], list[str]]:
    """Both sides of a worst case, as paragraphs."""
    words = [f"{dice.choice('bcdfghklmnprst')}{dice.choice('aeiou')}{dice.choice('lmnrst')}{k:x}" for k in range(4000)]
    article = [" ".join(_sentence(words, dice) for _ in range(3)) for _ in range(833)]
    return _MAKE[name](article, words, dice)


def _sentence(words: list[str], dice: random.Random) -> str:
    return " ".join(dice.choice(words) for _ in range(20)).capitalize() + "."


def _another(words: list[str], dice: random.Random) -> list[str]:
    return [" ".join(_sentence(words, dice) for _ in range(3)) for _ in range(833)]


def _repeated_edited(_old, words, dice):
    few = [_sentence(words, dice) for _ in range(5)]
    return [dice.choice(few) for _ in range(2500)], [dice.choice(few).replace("a", "o", 1) for _ in range(2500)]


def _shuffled(text: list[str], dice: random.Random) -> list[str]:
    return dice.sample(text, len(text))


def _shuffled_sentences(old, _words, dice):
    mixed = _shuffled([s for p in old for s in re.split(r"(?<=\.) ", p)], dice)
    return old, [" ".join(mixed[k : k + 3]) for k in range(0, len(mixed), 3)]


def _no_stops(old, _words, dice):
    bare = " ".join(old).replace(".", "").lower().split()
    return [" ".join(bare)], [" ".join(dice.choices(bare, k=len(bare)))]


def _live_blog(old, words, dice):
    new = list(old)
    for _ in range(60):
        k = dice.randrange(len(new))
        new[k] = new[k].replace(" ", " newly ", 3)
    return old, [*_another(words, dice)[:20], *new]


_MAKE = {
    "unrelated": lambda old, words, dice: (old, _another([w + "x" for w in words], dice)),
    "same words": lambda old, words, dice: (old, _another(words, dice)),
    "repeated": lambda old, _words, dice: ([old[0]] * 833, [dice.choice(old[:3]) for _ in range(833)]),
    "repeated edited": _repeated_edited,
    "giant unrelated": lambda old, words, dice: ([" ".join(old)], [" ".join(_another(words, dice))]),
    "giant shuffled": lambda old, _words, dice: ([" ".join(old)], [" ".join(_shuffled(" ".join(old).split(), dice))]),
    "giant edited": lambda old, _words, dice: (
        [" ".join(old)],
        [" ".join(w if dice.random() < 0.9 else "new" for w in " ".join(old).split())],
    ),
    "shuffled paragraphs": lambda old, _words, dice: (old, _shuffled(old, dice)),
    "shuffled sentences": _shuffled_sentences,
    "no stops": _no_stops,
    "every word differs by case": lambda old, _words, _dice: (old, [p.swapcase() for p in old]),
    "live blog": _live_blog,
    "one letter": lambda _old, _words, _dice: (["a " * 50_000], ["a " * 30_000 + "b " + "a " * 20_000]),
    "quotes restyled": lambda old, _words, _dice: (
        [p.replace("a", "’") for p in old],
        [p.replace("a", "'") for p in old],
    ),
}


def _peak() -> int:
    """The most memory this process has held, in KiB."""
    status = Path("/proc/self/status").read_text()
    return int(re.search(r"VmHWM:\s+(\d+)", status)[1])


def _child(name: str, seed: int) -> None:
    from replate import compare  # noqa: PLC0415 - loaded in the child, before memory is read

    old, new = texts(name, random.Random(seed))
    compare(["warm up. Two."], ["warm it up. Three."])
    whole = "\n".join(old), "\n".join(new)
    with contextlib.suppress(OSError):
        Path("/proc/self/clear_refs").write_text("5")  # the peak is counted from here
    before = _peak()
    seconds, comparison = _timed(lambda: compare(old, new))
    extra = (_peak() - before) / 1024
    tokenise = min(_timed(lambda: [_TOKENS.findall(text) for text in whole])[0] for _ in range(2))
    for _ in range(4):  # turn by turn, so that a busy machine is unjust to both alike
        seconds = min(seconds, _timed(lambda: compare(old, new))[0])
        tokenise = min(tokenise, _timed(lambda: [_TOKENS.findall(text) for text in whole])[0])
    said = f"{len(comparison.changes)} changes, {sum('moved' in c.operations for c in comparison.changes)} moved"
    print(json.dumps({"seconds": seconds, "ratio": seconds / tokenise, "mib": extra, "said": said}))


def _timed(run):
    begin = time.process_time()
    result = run()
    return time.process_time() - begin, result


if __name__ == "__main__":
    _child(sys.argv[1], int(sys.argv[2]))
