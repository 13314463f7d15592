"""GOV.UK histories: time beside the comparison's own, whether what a note names is on top, and stamps that are no numbers."""

from __future__ import annotations

import gc
import gzip
import json
import random
import re
import time
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from replate import Content, classify, compare
from replate.classify import summary
from replate.model import Change, Kind, Level

FOLDER = Path(__file__).resolve().parents[3] / "shared" / "data"
_FIGURES = re.compile(r"\d[\d,.:]*(?:[ap]m)?")
_NAMES = re.compile(r"(?<!^)(?<!\. )\b[A-Z][a-z]{2,}\b")
_STAMP = re.compile(r"last updated|^updated|^published", re.IGNORECASE)
# Words with a capital in a note that name nothing in the page.
_SAYING = frozenset(
    """The Updated This Added New Page Change Changes Addition Update Information Details First We Removed Removal
    Amended Changed Edited Latest Please Content Section Document FCDO FCO Foreign""".split()  # noqa: SIM905 - a table of words reads better as text
)


class Pair(NamedTuple):
    """Two states of a page and the official note on the later one."""

    old: Content
    new: Content
    note: str


def pairs(name: str) -> Iterator[Pair]:
    """Consecutive states whose words differ, error pages aside."""
    with gzip.open(FOLDER / f"versions/govuk/{name}.dev.jsonl.gz", "rt", encoding="utf-8") as stream:
        for line in stream:
            states = json.loads(line)["states"]
            for before, after in pairwise(states):
                if "Page not found" in before["title"] + after["title"]:
                    continue
                if before["text"].split() != after["text"].split():
                    note = after.get("note") or ""
                    yield Pair(_content(before), _content(after), "" if note == before.get("note") else note)


def _content(state: dict) -> Content:
    return Content(headline=state["title"], paragraphs=state["text"].split("\n"))


def speed(count: int, dice: random.Random) -> str:
    """Time of classifying over that of comparing, for each pair in one run, processor time."""
    found = [pair for name in ("news", "guidance", "travel") for pair in pairs(name)]
    dice.shuffle(found)
    classify(compare("He met Anna.", "He met Bertha."))  # the table of words is read once
    gc.collect()
    gc.freeze()  # thousands of pages lie in memory here; what they cost the collector is nobody's, as in bench compare
    ratios, ours, theirs = [], [], []
    for pair in found[:count]:
        start = time.thread_time()
        comparison = compare(pair.old, pair.new)
        middle = time.thread_time()
        classify(comparison)
        end = time.thread_time()
        theirs.append(middle - start)
        ours.append(end - middle)
        ratios.append(ours[-1] / theirs[-1])
    gc.unfreeze()
    return (
        f"{len(ratios)} pairs: classify / compare median {_at(ratios, 0.5):.2f}, p95 {_at(ratios, 0.95):.2f} "
        f"(all together {sum(ours) / sum(theirs):.2f}; classify median {_at(ours, 0.5) * 1e3:.2f} ms, "
        f"compare median {_at(theirs, 0.5) * 1e3:.2f} ms)"
    )


def _at(values: list[float], share: float) -> float:
    return sorted(values)[int(share * len(values))]


def ranking() -> str:
    """News and travel: where a note names a number, date or name that a change touches, is one of these among the top three."""
    hits = total = 0
    for pair in (*pairs("news"), *pairs("travel")):
        if not pair.note or pair.note.startswith("First published"):
            continue
        named = _facts(pair.note, _SAYING)
        ranked = summary(classify(compare(pair.old, pair.new))).telling
        places = [k for k, change in enumerate(ranked) if not _stamped(change) and _facts(_marked(change)) & named]
        if places:
            total += 1
            hits += places[0] < 3
    return f"{total} pairs whose note names what changed: among the three weightiest {hits / max(1, total):.3f}"


def _facts(text: str, without: frozenset[str] = frozenset()) -> set[str]:
    return {each.rstrip(".,:") for each in (*_FIGURES.findall(text), *_NAMES.findall(text))} - without


def _marked(change: Change) -> str:
    sides = [side for side in (change.old, change.new) if side is not None]
    return "x " + " ".join(side.text[a:b] for side in sides for a, b in side.spans)


def _stamped(change: Change) -> bool:
    side = change.new or change.old
    return side is not None and _STAMP.search(side.text) is not None


def stamps() -> str:
    """Lines that only state a page's own time, or a counter: how often one is called a number changed."""
    seen = wrong = 0
    for name in ("news", "guidance", "travel"):
        for pair in pairs(name):
            for change in classify(compare(pair.old, pair.new)).changes:
                if change.level is Level.PARAGRAPH and change.old and change.new and _own_time(change):
                    seen += 1
                    wrong += Kind.NUMBER in change.kinds
    return f"{seen} updated stamps: called a number {wrong} times"


def _own_time(change: Change) -> bool:
    texts = [side.text for side in (change.old, change.new) if side is not None]
    return all(
        len(text) < 60 and re.match(r"\W*(last updated|updated|published)\b", text, re.IGNORECASE) for text in texts
    )
