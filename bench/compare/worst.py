"""The worst that can come: 50,000 words against 50,000, time beside tokenising them, and memory, each in a child process."""

from __future__ import annotations

import contextlib
import json
import random
import re
import subprocess
import sys
import time
from pathlib import Path

CASES = (
    "unrelated", "same words", "repeated", "repeated edited", "giant unrelated", "giant shuffled", "giant edited",
    "shuffled paragraphs", "shuffled sentences", "no stops", "every word differs by case", "live blog", "one letter", "quotes restyled",
)  # fmt: skip
_TOKENS = re.compile(r"\w+(?:['’.,-]\w+)*|[^\w\s]")


def report(seed: int) -> None:
    print(
        "\nWorst cases: 50,000 x 50,000 words; time as a multiple of tokenising both (limit 10), extra memory (limit 64 MiB)"
    )
    for name in CASES:
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

    def sentence(vocabulary: list[str]) -> str:
        return " ".join(dice.choice(vocabulary) for _ in range(20)).capitalize() + "."

    def article(vocabulary: list[str]) -> list[str]:
        return [" ".join(sentence(vocabulary) for _ in range(3)) for _ in range(833)]

    old = article(words)
    if name == "unrelated":
        return old, article([w + "x" for w in words])
    if name == "same words":
        return old, article(words)
    if name == "repeated":
        return [f"{sentence(words)}"] * 2500, [dice.choice(old[:3]) for _ in range(833)]
    if name == "repeated edited":
        few = [sentence(words) for _ in range(5)]
        return [dice.choice(few) for _ in range(2500)], [dice.choice(few).replace("a", "o", 1) for _ in range(2500)]
    if name == "giant unrelated":
        return [" ".join(old)], [" ".join(article(words))]
    flat = " ".join(old).split()
    if name == "giant shuffled":
        return [" ".join(flat)], [" ".join(dice.sample(flat, len(flat)))]
    if name == "giant edited":
        return [" ".join(flat)], [" ".join(w if dice.random() < 0.9 else "new" for w in flat)]
    if name == "shuffled paragraphs":
        return old, dice.sample(old, len(old))
    if name == "shuffled sentences":
        flat = [s for p in old for s in re.split(r"(?<=\.) ", p)]
        mixed = dice.sample(flat, len(flat))
        return old, [" ".join(mixed[k : k + 3]) for k in range(0, len(mixed), 3)]
    if name == "no stops":
        bare = " ".join(flat).replace(".", "").lower().split()
        return [" ".join(bare)], [" ".join(dice.choices(bare, k=len(bare)))]
    if name == "every word differs by case":
        return old, [p.swapcase() for p in old]
    if name == "live blog":
        new = list(old)
        for _ in range(60):
            k = dice.randrange(len(new))
            new[k] = new[k].replace(" ", " newly ", 3)
        return old, [*article(words)[:20], *new]
    if name == "one letter":
        return ["a " * 50_000], ["a " * 30_000 + "b " + "a " * 20_000]
    return [p.replace("a", "’") for p in old], [p.replace("a", "'") for p in old]


def _peak() -> int:
    """The most memory this process has held, in KiB."""
    status = Path("/proc/self/status").read_text()
    return int(re.search(r"VmHWM:\s+(\d+)", status)[1])


def _child(name: str, seed: int) -> None:
    from replate import compare  # noqa: PLC0415 - loaded in the child, before memory is read

    old, new = texts(name, random.Random(seed))
    compare(["warm up. Two."], ["warm it up. Three."])
    tokenise = min(
        _timed(lambda: (_TOKENS.findall("\n".join(old)), _TOKENS.findall("\n".join(new))))[0] for _ in range(5)
    )
    with contextlib.suppress(OSError):
        Path("/proc/self/clear_refs").write_text("5")  # the peak is counted from here
    before = _peak()
    seconds, comparison = _timed(lambda: compare(old, new))
    extra = (_peak() - before) / 1024
    again = min(seconds, _timed(lambda: compare(old, new))[0])
    said = f"{len(comparison.changes)} changes, {sum('moved' in c.operations for c in comparison.changes)} moved"
    print(json.dumps({"seconds": again, "ratio": again / tokenise, "mib": extra, "said": said}))


def _timed(run):
    begin = time.perf_counter()
    result = run()
    return time.perf_counter() - begin, result


if __name__ == "__main__":
    _child(sys.argv[1], int(sys.argv[2]))
