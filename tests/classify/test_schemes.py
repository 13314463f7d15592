from __future__ import annotations

import pytest

from replate import classify, compare
from replate.classify import iterater, newsedits, newsedits2
from replate.model import Change, Kind, Level, Operation, Side

A, B, C = (
    "The council met in the old mill on the river.",
    "Nobody had thought that the bridge would fall so soon.",
    "The mayor of Leeds spoke for two hours about the flood.",
)
SIDE = Side((0,), "The bridge.", ((0, 3),))


def _change(*operations: Operation, kinds: tuple[Kind, ...] = (), weight: float = 30.0) -> Change:
    old = None if Operation.ADDED in operations else SIDE
    new = None if Operation.REMOVED in operations else SIDE
    return Change(Level.SENTENCE, operations, old, new, kinds=kinds, weight=weight)


@pytest.mark.parametrize(
    ("operations", "kinds", "name"),
    [
        ((Operation.ADDED,), (), "addition"),
        ((Operation.ADDED,), (Kind.NAME,), "addition"),
        ((Operation.REMOVED,), (), "deletion"),
        ((Operation.REMOVED,), (Kind.NUMBER,), "deletion"),
        ((Operation.EDITED,), (Kind.NUMBER,), "edit"),
        ((Operation.EDITED,), (), "edit"),
        ((Operation.MOVED,), (), "refactor"),
        ((Operation.SPLIT,), (), "refactor"),
        ((Operation.MERGED,), (), "refactor"),
        ((Operation.MOVED, Operation.EDITED), (Kind.WORDING,), "edit"),
        ((Operation.SPLIT, Operation.EDITED), (), "edit"),
        ((Operation.MERGED,), (Kind.CASE,), "edit"),
    ],
)
def test_each_operation_has_its_newsedits_action(operations, kinds, name) -> None:
    assert newsedits(_change(*operations, kinds=kinds)) == name


def test_a_sentence_moved_within_its_paragraph_is_a_refactor() -> None:
    found = classify(compare([f"{A} {B} {C}"], [f"{B} {C} {A}"])).changes
    sentences = [change for change in found if change.level is Level.SENTENCE]
    assert [newsedits(change) for change in sentences] == ["refactor"]
    assert iterater(sentences[0]).name == "coherence"


def test_a_sentence_moved_to_another_paragraph_is_a_refactor() -> None:
    more = "Trains to the north were late all day because of the water."
    found = classify(compare([f"{A} {B}", f"{C} {more}"], [A, f"{C} {more} {B}"])).changes
    told = {newsedits(change) for change in found if change.level is Level.SENTENCE}
    assert told <= {"refactor"}


@pytest.mark.parametrize(
    ("kinds", "weight", "fact", "intent"),
    [
        ((Kind.SPACES,), 0.2, "style", "fluency"),
        ((Kind.TYPOGRAPHY,), 0.5, "style", "fluency"),
        ((Kind.PUNCTUATION,), 2.0, "style", "fluency"),
        ((Kind.CASE,), 3.0, "style", "fluency"),
        ((Kind.SPELLING,), 4.0, "style", "fluency"),
        ((Kind.HOUSE_STYLE,), 3.5, "style", "style"),
        ((Kind.PUNCTUATION, Kind.HOUSE_STYLE), 3.5, "style", "style"),
        ((Kind.NUMBER,), 45.0, "fact", "meaning-changed"),
        ((Kind.NAME, Kind.WORDING), 50.0, "fact", "meaning-changed"),
        ((Kind.NEGATION,), 55.0, "fact", "meaning-changed"),
        ((Kind.WORDING,), 17.0, "style", "clarity"),
        ((Kind.WORDING,), 40.0, "narrative", "meaning-changed"),
    ],
)
def test_kinds_suggest_a_class_and_an_intent(kinds, weight, fact, intent) -> None:
    change = _change(Operation.EDITED, kinds=kinds, weight=weight)
    assert (newsedits2(change).name, iterater(change).name) == (fact, intent)
    assert newsedits2(change).suggested
    assert iterater(change).suggested


def test_words_only_added_are_narrative_and_change_the_meaning() -> None:
    change = _change(Operation.ADDED)
    assert (newsedits2(change).name, iterater(change).name) == ("narrative", "meaning-changed")
