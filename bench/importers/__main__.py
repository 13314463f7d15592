"""Flattens known edits the way a News Sniffer page is flattened, reads them back and counts what came out right.

    python -m bench importers

The data are the shared development data: GOV.UK histories and headline changes.
"""

from __future__ import annotations

import gzip
import json
import random
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from rapidfuzz.distance import Indel

from replate.importers.headline import split_headline
from replate.importers.rows import ALIKE, best_split

FOLDER = Path(__file__).resolve().parents[3] / "shared" / "data"
_SAMPLE = 2_000
_SEED = 11
_NOWHERE = "http://paper.example/x"  # an address that spells no headline


def lines_of(path: Path) -> Iterator[dict[str, list[dict[str, str]]]]:
    with gzip.open(path) as lines:
        yield from map(json.loads, lines)


def paragraphs(text: str) -> list[str]:
    return [" ".join(line.split()) for line in text.split("\n") if len(line.split()) > 5]


def edited_paragraphs(path: Path) -> tuple[list[tuple[str, str]], list[str]]:
    """Return pairs of a paragraph before and after an edit, and single paragraphs."""
    pairs: set[tuple[str, str]] = set()
    single: set[str] = set()
    for history in lines_of(path):
        states = [paragraphs(state["text"]) for state in history["states"]]
        single.update(text for state in states for text in state)
        for before, after in pairwise(states):
            pairs.update(_partners(before, after))
    return sorted(pairs), sorted(single)


def _partners(before: list[str], after: list[str]) -> Iterator[tuple[str, str]]:
    for old in (text for text in before if text not in after):
        likeness = {new: Indel.normalized_similarity(old.split(), new.split()) for new in after if new not in before}
        new = max(likeness, key=lambda text: likeness[text], default="")
        if likeness.get(new, 0.0) >= ALIKE:
            yield old, new


def report_rows(path: Path, chance: random.Random) -> None:
    pairs, single = edited_paragraphs(path)
    chosen = chance.sample(single, min(_SAMPLE, len(single)))
    splits = [(old, new, best_split(f"{old} {new}")) for old, new in pairs]
    found = [(old, split) for old, _, split in splits if split is not None and split.likeness >= ALIKE]
    parted = sum(1 for text in chosen if (split := best_split(text)) is not None and split.likeness >= ALIKE)
    right = sum(old == split.old for old, split in found)
    print(f"changed rows: {len(pairs)}; parted at the right word {right / len(pairs):.3f}")
    print(f"single paragraphs: {len(chosen)}; wrongly parted {parted / len(chosen):.4f}")


def report_headlines(path: Path, chance: random.Random) -> None:
    changed = chance.sample(list(lines_of(path)), _SAMPLE)
    seen = [[" ".join(headline.split()) for _, headline in each["seen"]] for each in changed]
    kept = [split_headline(old, url=_NOWHERE, body_changed=True) == (old, old) for old, *_ in seen]
    pairs = [(old, new) for old, new, *_ in seen if old != new]
    for body_changed in (True, False):
        right = [
            split_headline(f"{old} {new}", url=_NOWHERE, body_changed=body_changed) == (old, new) for old, new in pairs
        ]
        print(f"changed headlines, body changed {body_changed}: {len(right)}; right {sum(right) / len(right):.3f}")
    print(f"headlines printed once: {len(kept)}; kept whole {sum(kept) / len(kept):.3f}")


def main() -> None:
    if not FOLDER.is_dir():
        print("SKIPPED: the shared development data are not on this machine")
        return
    chance = random.Random(_SEED)
    report_rows(FOLDER / "versions/govuk/news.dev.jsonl.gz", chance)
    report_headlines(FOLDER / "headlines/newsriver/changed_titles.dev.jsonl.gz", chance)


main()
