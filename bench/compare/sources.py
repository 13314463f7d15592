"""Real articles to edit, from the shared development data: GOV.UK, posts under git, news pages, event coverage."""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[3] / "shared" / "data"
_RARE = re.compile(r"\b[A-Z][a-z]{3,}\b")


@dataclass(frozen=True, slots=True)
class Source:
    """One article: where it comes from, its paragraphs, and the names in it, by which topics are compared."""

    origin: str
    paragraphs: tuple[str, ...]
    names: frozenset[str]


def articles() -> list[Source]:
    """All articles with at least ten paragraphs of prose, at most 120 from each origin."""
    found: dict[str, list[Source]] = {}
    for origin, text in _texts():
        paragraphs = _prose(text)
        if len(paragraphs) >= 10 and len(found.setdefault(origin, [])) < 120:
            names = frozenset(_RARE.findall(" ".join(paragraphs)))
            found[origin].append(Source(origin, paragraphs, names))
    return [source for sources in found.values() for source in sources]


def guidance_pairs(limit: int) -> Iterator[tuple[list[str], list[str]]]:
    """Consecutive states of GOV.UK guidance whose words differ."""
    for page in _lines(FOLDER / "versions/govuk/guidance.dev.jsonl.gz"):
        states = page["states"]
        for before, after in pairwise(states):
            if "Page not found" in before["title"] + after["title"] or before["text"].split() == after["text"].split():
                continue
            yield before["text"].split("\n"), after["text"].split("\n")
            limit -= 1
            if not limit:
                return


def _texts() -> Iterator[tuple[str, str]]:
    for name in ("news", "guidance"):
        for page in _lines(FOLDER / f"versions/govuk/{name}.dev.jsonl.gz"):
            yield f"govuk-{name}", page["states"][-1]["text"]
    for site in ("18f", "digitalgov_news", "rust_blog"):
        seen = set()
        for pair in _lines(FOLDER / f"versions/git_posts/pairs.{site}.dev.jsonl.gz"):
            if pair["path"] not in seen:
                seen.add(pair["path"])
                yield site, pair["text_new"]
    for page in json.loads((FOLDER / "extraction/aeb/ground-truth.json").read_text()).values():
        yield "aeb", page["articleBody"]
    # no paragraphs in these: several sentences are put together
    for document in _lines(FOLDER / "stories/ecbplus/docs.dev.jsonl.gz"):
        lines = [line for line in document["text"].split("\n") if line.strip()]
        yield "ecb", "\n".join(" ".join(lines[k : k + 3]) for k in range(0, len(lines), 3))


def _lines(path: Path) -> Iterator[dict]:
    with gzip.open(path, "rt", encoding="utf-8") as stream:
        for line in stream:
            yield json.loads(line)


def _prose(text: str) -> tuple[str, ...]:
    """Distinct paragraphs with at least one sentence of some words; headings, tables and lists are left out."""
    seen: dict[str, None] = {}
    for raw in text.split("\n"):
        line = " ".join(raw.split())
        if len(line.split()) >= 8 and line[-1] in '.!?”"':
            seen.setdefault(line)
    return tuple(seen)
