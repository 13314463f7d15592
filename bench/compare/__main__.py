"""``python -m bench compare [--seed N] [--pairs N] [--only PART]``: quality, speed, worst cases, marks, histories."""

from __future__ import annotations

import argparse
import random
import secrets

from bench.compare import histories, peers, speed, wordmarks, worst
from bench.compare.score import f1, paragraph_actions, sentence_actions
from bench.compare.script import PARAGRAPH, SENTENCE, make
from bench.compare.sources import FOLDER, Source, articles
from replate import compare

PARTS = ("quality", "speed", "worst", "marks", "histories")


def quality(pool: list[Source], dice: random.Random, count: int) -> None:
    for hard in (False, True):
        cases = [make(dice.choice(pool), pool, dice, hard=hard) for _ in range(count)]
        comparisons = [compare(case.old, case.new) for case in cases]
        truths = [case.paragraphs for case in cases]
        name = "HARD (12-25 operations)" if hard else "STANDARD (2-10 operations)"
        print(f"\nQuality, {name}, {count} pairs: F1 of paragraph actions")
        _scores("replate", f1(truths, [paragraph_actions(c) for c in comparisons], PARAGRAPH))
        pairs = [(case.old, case.new) for case in cases]
        found = peers.wikidiff2(pairs)
        if found is None:
            print("  wikidiff2: SKIPPED, not installed (apt-get install php-cli php-wikidiff2)")
        else:
            _scores(f"wikidiff2 {found[1]}", f1(truths, found[2], PARAGRAPH))
        _scores("News Sniffer's rule", f1(truths, [peers.news_sniffer(*pair) for pair in pairs], PARAGRAPH))
        print("  F1 of sentence actions")
        founds = [sentence_actions(c) for c in comparisons]
        _scores("replate", f1([case.sentences for case in cases], founds, SENTENCE))


def _scores(name: str, scores: dict[str, float]) -> None:
    print(f"  {name:20} " + "  ".join(f"{action} {score:.3f}" for action, score in scores.items()))


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench compare")
    parser.add_argument(
        "--seed", type=int, default=secrets.randbelow(1_000_000), help="of the generator; fresh if not given"
    )
    parser.add_argument("--pairs", type=int, default=200, help="of each setting")
    parser.add_argument("--only", choices=PARTS)
    given = parser.parse_args()
    if not FOLDER.is_dir():
        print("SKIPPED: the shared development data are not beside this checkout")
        return
    parts = [given.only] if given.only else PARTS
    dice = random.Random(given.seed)
    print(f"seed {given.seed}")
    pool = articles()
    print(f"{len(pool)} articles of {len({source.origin for source in pool})} origins")
    if "quality" in parts:
        quality(pool, dice, given.pairs)
    if "marks" in parts:
        wordmarks.report(pool, dice, 1_000)  # of 300 so few islands are left that their ratio wanders by a tenth
    if "speed" in parts:
        speed.report(pool, dice, given.pairs)
    if "worst" in parts:
        worst.report(given.seed)
    if "histories" in parts:
        histories.report(4000)


main()
