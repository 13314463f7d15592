"""Real page histories with their official edits: each edit must change the digest, and page furniture must not."""

from __future__ import annotations

import gzip
import html
import json
import random
from pathlib import Path

from replate.extract import read
from replate.text.digest import digests

GOVUK = Path(__file__).resolve().parents[3] / "shared" / "data" / "versions" / "govuk"
HEADLINES = ["Minister visits works", "Storm closes line", "Team wins final", "Museum plans fair", "Council backs lane"]


def wrapped(title: str, inner: str, r: random.Random) -> bytes:
    """Put a body into a page whose furniture differs on every request."""
    related = "".join(
        f'<li><a href="/news/{r.randrange(9999)}">{r.choice(HEADLINES)} {r.randrange(99)}</a></li>' for _ in range(5)
    )
    return (
        f"<!doctype html><html lang=en><head><title>{html.escape(title)} - The Daily Loop</title></head><body><header><nav><a href='/'>Home</a></nav>"
        f"<span>It is 12:{r.randrange(60):02}:{r.randrange(60):02}</span></header><main>{inner}</main><aside><h3>Related</h3><ul>{related}</ul></aside>"
        f"<div class='ad'>Advert {r.randrange(9999)}</div><div>{r.randrange(9999)} people read this</div><footer>© Loop</footer></body></html>"
    ).encode()


def inner(state: dict[str, str]) -> str:
    if "html" in state:
        return state["html"]
    lines = [
        f"<h2>{html.escape(x[3:])}</h2>" if x.startswith("## ") else f"<p>{html.escape(x)}</p>"
        for x in state["text"].split("\n")
    ]
    return f"<h1>{html.escape(state['title'])}</h1>" + "".join(lines)


def measure(name: str, every: int = 1) -> str:
    """Walk the histories of one set, two looks at each state."""
    r = random.Random(name)
    counts = dict.fromkeys(("pairs", "missed", "false", "noise", "refused"), 0)
    for line in gzip.decompress((GOVUK / f"{name}.dev.jsonl.gz").read_bytes()).splitlines()[::every]:
        row = json.loads(line)
        before = None
        for state in row["states"]:
            looks = [read(wrapped(state["title"], inner(state), r), url=row["url"]).content for _ in range(2)]
            if looks[0] is None or looks[1] is None:
                counts["refused"] += 1
                continue
            now = digests(looks[0])
            counts["noise"] += now != digests(looks[1])
            words = [word for word in f"{state['title']} {state['text']}".split() if word != "##"]
            if before is not None:
                counts["pairs"] += 1
                counts["missed"] += words != before[0] and now.exact == before[1].exact
                counts["false"] += words == before[0] and now.plain != before[1].plain
            before = (words, now)
    return f"{name:10} " + "  ".join(f"{key} {value}" for key, value in counts.items())


def main() -> None:
    for name, every in (("news", 1), ("guidance", 4), ("travel", 1)):
        print(measure(name, every))
