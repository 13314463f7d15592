"""``python -m bench classify [--seed N] [--pairs N] [--only PART]``: exam, speed, ranking, stamps."""

from __future__ import annotations

import argparse
import random
import secrets

from bench.classify import exam, histories

PARTS = ("exam", "speed", "ranking", "stamps")


def _exam() -> None:
    _tell("own edits (GOV.UK, 18F, digital.gov, written)", exam.score(exam.own()))
    path = histories.FOLDER / "changes/labelled_edits.dev.jsonl"
    if path.is_file():
        _tell("shared edits (Wikinews and others), dev", exam.score(exam.shared(path)))


def _tell(name: str, score: exam.Score) -> None:
    print(f"{name}: precision {score.precision:.3f} (goal .95), recall {score.recall:.3f} (goal .95)")
    for kind in sorted({*score.found, *score.wrong, *score.missed}):
        print(f"  {kind.value:12} found {score.found[kind]:3}  wrong {score.wrong[kind]}  missed {score.missed[kind]}")
    for fault in score.faults:
        print(f"  {fault}")


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench classify")
    parser.add_argument("--seed", type=int, default=secrets.randbelow(1_000_000), help="fresh if not given")
    parser.add_argument("--pairs", type=int, default=600, help="for the speed")
    parser.add_argument("--only", choices=PARTS)
    given = parser.parse_args()
    parts = [given.only] if given.only else list(PARTS)
    if "exam" in parts:
        _exam()
    if not histories.FOLDER.is_dir():
        print("SKIPPED the rest: the shared development data are not beside this checkout")
        return
    print(f"seed {given.seed}")
    if "speed" in parts:
        print(f"{histories.speed(given.pairs, random.Random(given.seed))}; goals 1.0 and 3.0")
    if "ranking" in parts:
        print(f"{histories.ranking()}; goal .80")
    if "stamps" in parts:
        print(f"{histories.stamps()}; goal 0")


main()
