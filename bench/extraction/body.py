"""Body text against the 181 pages of article-extraction-benchmark, beside the bare extractor, with the time of both."""

from __future__ import annotations

import gzip
import json
import logging
import re
import statistics
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from trafilatura import bare_extraction

from replate.extract import read

AEB = Path(__file__).resolve().parents[3] / "shared" / "data" / "extraction" / "aeb"
_WORD = re.compile(r"\w+")
_RUN = 4


def pages() -> dict[str, tuple[bytes, str]]:
    """Page bytes and true body text by page name."""
    truth = json.loads((AEB / "ground-truth.json").read_text())
    return {
        name: (gzip.decompress((AEB / "html" / f"{name}.html.gz").read_bytes()), entry["articleBody"])
        for name, entry in truth.items()
    }


def shingles(text: str) -> Counter[tuple[str, ...]]:
    words = _WORD.findall(text or "")
    return Counter(tuple(words[i : i + _RUN]) for i in range(max(1, len(words) - _RUN + 1)))


def score(found: str, true: str) -> tuple[float, float]:
    """Precision and recall of the word runs of one page, as the benchmark counts them."""
    mine, wanted = shingles(found), shingles(true)
    both = (mine & wanted).total()
    extra, lost = mine.total() - both, wanted.total() - both
    if extra == lost == 0:
        return 1.0, 1.0
    return both / (both + extra) if both + extra else 0.0, both / (both + lost) if both + lost else 0.0


def ours(body: bytes) -> str:
    content = read(body).content
    return "\n".join(b.text for b in content.blocks if not b.furniture) if content else ""


def bare(body: bytes) -> str:
    found = bare_extraction(body, favor_precision=True, include_comments=False)
    return found.text if found else ""


def measure(extract: Callable[[bytes], str], pages: dict[str, tuple[bytes, str]]) -> dict[str, tuple[float, float]]:
    return {name: score(extract(body), true) for name, (body, true) in pages.items()}


def _summary(scores: dict[str, tuple[float, float]]) -> tuple[float, float, float]:
    precision = statistics.mean(p for p, _ in scores.values())
    recall = statistics.mean(r for _, r in scores.values())
    return precision, recall, 2 * precision * recall / (precision + recall)


def milliseconds(extract: Callable[[bytes], str], pages: dict[str, tuple[bytes, str]]) -> float:
    """CPU time a page, the better of two runs."""
    runs = []
    for _ in range(2):
        started = time.process_time()
        for body, _true in pages.values():
            extract(body)
        runs.append(time.process_time() - started)
    return min(runs) / len(pages) * 1000


def main() -> None:
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    sample = pages()
    for name, extract in (("trafilatura, favour precision", bare), ("replate.extract.read", ours)):
        precision, recall, f1 = _summary(measure(extract, sample))
        print(f"{name:32} precision {precision:.3f}  recall {recall:.3f}  F1 {f1:.3f}")
    theirs, own = milliseconds(bare, sample), milliseconds(ours, sample)
    print(f"{theirs:.1f} ms a page bare, {own:.1f} ms ours: ratio {own / theirs:.2f}")


if __name__ == "__main__":
    main()
