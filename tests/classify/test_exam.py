"""Labelled edits in this folder: 1,443 of GOV.UK (Open Government Licence v3), 18F and digital.gov (public domain).

1,336 more were written for these tests in the manner of news copy, 40 of them in German.
"""

from __future__ import annotations

import json
from pathlib import Path

from replate import Content, classify, compare

HERE = Path(__file__).parent


def _given(row: dict) -> set[str]:
    texts = row["before"] or "", row["after"] or ""
    stated = row.get("language", "")
    if row["field"] == "headline":
        old, new = (Content(headline=text, language=stated) for text in texts)
    else:
        old, new = (Content(paragraphs=[text] if text else [], language=stated) for text in texts)
    return {kind.value for change in classify(compare(old, new)).changes for kind in change.kinds}


def _score(rows: list[dict]) -> tuple[float, float]:
    """Precision and recall of the kinds given to these edits; tolerated kinds count neither way."""
    found = wrong = missed = 0
    for row in rows:
        given, gold = _given(row), set(row["gold"])
        found += len(given & gold)
        wrong += len(given - gold - set(row["maybe"]))
        missed += len(gold - given)
    return found / (found + wrong), found / (found + missed)


def test_precision_and_recall_on_openly_licensed_edits_are_above_95_in_100() -> None:
    rows = [json.loads(line) for line in (HERE / "labelled_edits.jsonl").read_text().splitlines()]
    assert len(rows) >= 150
    assert min(_score(rows)) >= 0.95


def test_precision_and_recall_on_edits_in_the_manner_of_news_are_above_95_in_100() -> None:
    rows = [json.loads(line) for line in (HERE / "labelled_edits.jsonl").read_text().splitlines()]
    written = [row for row in rows if row["licence"] == "Apache-2.0"]
    english = [row for row in written if "language" not in row]
    assert min(_score(english)) >= 0.95
    assert min(_score([row for row in written if "language" in row])) >= 0.95


def test_every_labelled_edit_names_its_licence() -> None:
    rows = [json.loads(line) for line in (HERE / "labelled_edits.jsonl").read_text().splitlines()]
    assert len({row["id"] for row in rows}) == len(rows)
    assert {row["licence"] for row in rows} == {"Open Government Licence v3", "public domain", "Apache-2.0"}


def test_spelling_and_names_of_the_shared_edits_are_found(shared: Path) -> None:
    rows = [json.loads(line) for line in (shared / "data/changes/labelled_edits.dev.jsonl").read_text().splitlines()]
    letters = {"S": "spelling", "E": "name", "N": "number", "Q": "quote", "I": "attribution"}
    wanted = [(row, {letters[code] for code in row["gold"] if code in letters}) for row in rows]
    missed = [row["id"] for row, gold in wanted if not gold <= _given(row)]
    assert missed == []
