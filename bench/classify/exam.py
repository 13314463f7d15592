"""Precision and recall of kinds on labelled edits: our own open ones, and the shared ones where they lie beside."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from replate import Content, classify, compare
from replate.model import Change, Kind

OWN = Path(__file__).resolve().parents[2] / "tests/classify/labelled_edits.jsonl"
# One letter for each kind, as the shared edits have it; A, R and M are operations, L of a headline is its place.
CODES = {
    "X": Kind.SPACES,
    "T": Kind.TYPOGRAPHY,
    "P": Kind.PUNCTUATION,
    "C": Kind.CASE,
    "S": Kind.SPELLING,
    "F": Kind.HOUSE_STYLE,
    "N": Kind.NUMBER,
    "D": Kind.DATE,
    "E": Kind.NAME,
    "Q": Kind.QUOTE,
    "I": Kind.ATTRIBUTION,
    "H": Kind.CERTAINTY,
    "G": Kind.NEGATION,
    "O": Kind.NOTICE,
    "Y": Kind.BYLINE,
    "B": Kind.FURNITURE,
    "W": Kind.WORDING,
}


@dataclass(frozen=True, slots=True)
class Edit:
    """A labelled edit: ``gold`` must be found, ``maybe`` is tolerated."""

    name: str
    before: str
    after: str
    headline: bool
    gold: frozenset[Kind]
    maybe: frozenset[Kind]
    language: str = ""


@dataclass(slots=True)
class Score:
    """Counts of labels found, wrong and missed, and the edits that have one of the latter."""

    found: Counter[Kind] = field(default_factory=Counter)
    wrong: Counter[Kind] = field(default_factory=Counter)
    missed: Counter[Kind] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        """The share of labels given that are right or tolerated (tolerated ones are not counted either way)."""
        return self.found.total() / max(1, self.found.total() + self.wrong.total())

    @property
    def recall(self) -> float:
        """The share of gold labels that were given."""
        return self.found.total() / max(1, self.found.total() + self.missed.total())


def own() -> list[Edit]:
    """Edits of GOV.UK, 18F and digital.gov pages and written ones, labelled before they were classified."""
    rows = [json.loads(line) for line in OWN.read_text().splitlines()]
    return [_edit(row, frozenset(map(Kind, row["gold"])), frozenset(map(Kind, row["maybe"]))) for row in rows]


def shared(path: Path) -> list[Edit]:
    """Edits labelled with letters."""
    rows = [json.loads(line) for line in path.read_text().splitlines()]
    return [_edit(row, _kinds(row["gold"]), _kinds(row["maybe"])) for row in rows]


def _edit(row: dict, gold: frozenset[Kind], maybe: frozenset[Kind]) -> Edit:
    texts = row["before"] or "", row["after"] or ""
    return Edit(str(row["id"]), *texts, row["field"] == "headline", gold, maybe, row.get("language", ""))


def _kinds(letters: list[str]) -> frozenset[Kind]:
    return frozenset(CODES[letter] for letter in letters if letter in CODES)


def changes(edit: Edit) -> tuple[Change, ...]:
    """The classified changes of an edit."""
    if edit.headline:
        old, new = (Content(headline=text, language=edit.language) for text in (edit.before, edit.after))
    else:
        texts = edit.before, edit.after
        old, new = (Content(paragraphs=[text] if text else [], language=edit.language) for text in texts)
    return classify(compare(old, new)).changes


def score(edits: list[Edit]) -> Score:
    """Judge all edits."""
    total = Score()
    for edit in edits:
        given = {kind for change in changes(edit) for kind in change.kinds}
        wrong, missed = given - edit.gold - edit.maybe, edit.gold - given
        total.found.update(given & edit.gold)
        total.wrong.update(wrong)
        total.missed.update(missed)
        if wrong or missed:
            total.faults.append(f"{edit.name}: wrong {sorted(wrong)}, missed {sorted(missed)}")
    return total
