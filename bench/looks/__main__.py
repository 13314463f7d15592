"""``python -m bench looks [EVERY]``: false changes and missed edits after three looks, deciding included.

Each page is first seen (twice at once, as the pipeline does), then looked at three times, two minutes apart, with
other noise at every look. A version beyond the first is a false change. Then the same with one true edit that
stays, on top of the noise: no version is a missed edit. EVERY takes each n-th page.
"""

from __future__ import annotations

import copy
import random
import sys
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from lxml import html

from bench.extraction.body import pages
from bench.extraction.page_noise import EDITS, KINDS, find_body, hashed, share, usual
from replate.decide import Known, Look, Rhythm, decide
from replate.extract import read
from replate.model import Article, Capture, Extraction, Outcome, Outlet, Version, VersionLine
from replate.text.digest import digests

URL = "https://bench.example/news/1"
BEGAN = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
Names = Callable[[str], str]


def extraction(tree: html.HtmlElement) -> Extraction:
    return read(html.tostring(tree, encoding="utf-8"), content_type="text/html; charset=utf-8", url=URL)


def versions(seen: Iterable[Extraction]) -> int:
    """How many versions a row of looks makes; the first two are taken at once."""
    looks = list(seen)
    answer = Capture(URL, URL, 200, (), b"", BEGAN)
    known = Known(Article(1, Outlet(1, "bench", "Bench"), URL, first_seen_at=BEGAN))
    now, lines = BEGAN, ()
    for number, look in enumerate([looks[0], *looks[2:]]):
        given = Look(answer, look, again=looks[1] if number == 0 else None)
        decision = decide(known, given, now, Rhythm())
        if decision.draft is not None:
            content = decision.draft.content
            line = VersionLine(len(lines), 1, len(lines), content.headline, digests(content), seen_at=now)
            lines = (*lines, line)
            known = replace(known, lines=lines, latest=Version(line, content))
        article = replace(decision.article, latest=len(lines) - 1 if lines else None)
        if decision.outcome in (Outcome.NEW, Outcome.SAME):  # as the pipeline does
            article = replace(article, template=look.template)
        known = replace(known, article=article, pending=decision.pending)
        now += timedelta(minutes=2)
    return len(lines)


def noisy(root: html.HtmlElement, truth: str, kind: str, seed: int, names: Names, edit: str = "") -> Extraction | None:
    tree = copy.deepcopy(root)
    ps = find_body(tree, truth)
    if not ps or tree.find("body") is None:
        return None
    if edit:
        EDITS[edit](ps, random.Random(3))
        ps = [p for p in ps if p.getparent() is not None]
    if not ps:  # an article of one paragraph, which the edit took out
        return None
    KINDS[kind](tree, ps, random.Random(seed), names)
    return extraction(tree)


def row(root: html.HtmlElement, truth: str, kind: str, names: Names, edit: str = "") -> list[Extraction] | None:
    seen = [noisy(root, truth, kind, seed, names, edit if seed > 2 else "") for seed in (1, 2, 3, 4, 5)]
    return [look for look in seen if look is not None] if all(look is not None for look in seen) else None


def main(every: int) -> None:
    parser = html.HTMLParser(encoding="utf-8")
    roots = [(html.document_fromstring(body, parser=parser), truth) for body, truth in list(pages().values())[::every]]
    for label, names in (("familiar class names", usual), ("hashed class names", hashed)):
        print(f"false changes after three looks, {label}, {len(roots)} pages")
        means = []
        for kind in KINDS:
            rows = [row(root, truth, kind, names) for root, truth in roots]
            means.append(share([versions(looks) > 1 for looks in rows if looks is not None]))
            print(f"  {kind:28} {means[-1]:.3f}", flush=True)
        print(f"  {'mean':28} {sum(means) / len(means):.3f}")
    print("true edits missed after three looks, each amid another kind of noise")
    missed = []
    for edit, kind in zip(EDITS, list(KINDS)[: len(EDITS)], strict=True):
        rows = [row(root, truth, kind, usual, edit) for root, truth in roots]
        missed.append(share([versions(looks) < 2 for looks in rows if looks is not None]))
        print(f"  {edit + ' / ' + kind:50} {missed[-1]:.3f}", flush=True)
    print(f"  {'mean':50} {sum(missed) / len(missed):.3f}")


if __name__ == "__main__":
    main(next((int(argument) for argument in sys.argv[1:] if argument.isdigit()), 1))
