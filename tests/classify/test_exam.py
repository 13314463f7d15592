"""Labelled edits: 1,235 of GOV.UK (Open Government Licence v3), 18F and digital.gov (public domain) in this folder."""

from __future__ import annotations

import json
from pathlib import Path

from replate import Content, classify, compare

HERE = Path(__file__).parent


def _given(row: dict) -> set[str]:
    texts = row["before"] or "", row["after"] or ""
    if row["field"] == "headline":
        old, new = (Content(headline=text) for text in texts)
    else:
        old, new = (Content(paragraphs=[text] if text else []) for text in texts)
    return {kind.value for change in classify(compare(old, new)).changes for kind in change.kinds}


def test_precision_and_recall_on_openly_licensed_edits_are_above_95_in_100() -> None:
    rows = [json.loads(line) for line in (HERE / "labelled_edits.jsonl").read_text().splitlines()]
    found = wrong = missed = 0
    for row in rows:
        given, gold = _given(row), set(row["gold"])
        found += len(given & gold)
        wrong += len(given - gold - set(row["maybe"]))
        missed += len(gold - given)
    assert len(rows) >= 150
    assert found / (found + wrong) >= 0.95
    assert found / (found + missed) >= 0.95


def test_every_labelled_edit_names_its_licence() -> None:
    rows = [json.loads(line) for line in (HERE / "labelled_edits.jsonl").read_text().splitlines()]
    assert {row["licence"] for row in rows} == {"Open Government Licence v3", "public domain"}


def test_spelling_and_names_of_the_shared_edits_are_found(shared: Path) -> None:
    rows = [json.loads(line) for line in (shared / "data/changes/labelled_edits.dev.jsonl").read_text().splitlines()]
    letters = {"S": "spelling", "E": "name", "N": "number", "Q": "quote", "I": "attribution"}
    wanted = [(row, {letters[code] for code in row["gold"] if code in letters}) for row in rows]
    missed = [row["id"] for row, gold in wanted if not gold <= _given(row)]
    assert missed == []
