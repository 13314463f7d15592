from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from replate import classify, compare
from replate.model import Kind

WORDS = (
    "The fire killed 4 16 people on 5 May in Leeds Bradford . , said police “not again” may reportedly colour color "
    "Mr Smith (PHE) Public Health England £5 10% -3 it's its “ ” ‘ ’ Last updated 6 14:05 first two dozen www.a.example"
)
PIECES = st.sampled_from([*WORDS.split(), "\n"])
TEXTS = st.lists(PIECES, max_size=40).map(" ".join)


def test_each_label_points_at_its_words_and_gives_a_reason(change) -> None:
    found = change("The fire in Leeds killed 4 people.", "The fire in Leeds killed 16 people.")
    (label,) = found.labels
    assert label.kind is Kind.NUMBER
    assert label.reason == "number: 4 → 16"
    assert [found.old.text[a:b] for a, b in label.old_spans] == ["4"]
    assert [found.new.text[a:b] for a, b in label.new_spans] == ["16"]


def test_the_reason_of_a_hedge_tells_the_whole_phrase(change) -> None:
    found = change("The council agreed to the plan.", "The council agreed in principle to the plan.")
    assert found.reason == "certainty: added in principle"


def test_what_is_not_yet_is_told_beside_what_else_came_and_went(change) -> None:
    found = change("Added to this list of countries and towns.", "Will be added to this list.")
    assert Kind.WORDING in found.kinds


def test_marks_beside_other_words_follow_from_these_and_marks_far_away_do_not(kinds) -> None:
    old = "The mayor, who was late, met the council of the old town on the river to speak of bridges"
    assert kinds(f"{old} again.", f"{old}, and of roads, again.") == set()
    assert kinds(f"{old} often.", f"{old} sometimes.".replace(", who was late,", " (who was late)")) == {
        Kind.PUNCTUATION,
        Kind.WORDING,
    }


def test_a_single_word_in_marks_of_quotation_within_a_headline_is_quoted(kinds) -> None:
    old, new = (
        "The Market's Indecision Problem and What It Tells",
        "The Market's 'Indecision' Problem and What It Tells",
    )
    assert kinds(old, new, headline="yes") == {Kind.QUOTE, Kind.PUNCTUATION}


def test_a_part_of_a_headline_in_another_place_is_no_name(kinds) -> None:
    old, new = "Anna Kowalczyk Weighs In With Leeds In Play", "With Leeds In Play, Anna Kowalczyk Weighs In"
    assert Kind.NAME not in kinds(old, new, headline="yes")


def test_a_paragraph_has_the_labels_of_its_sentences_at_its_own_places(comparison) -> None:
    first = "The council met for three hours in the old town hall. "
    found = comparison(first + "The fire killed 4 people.", first + "The fire killed 16 people.")
    paragraph, sentence = found.changes
    assert paragraph.kinds == sentence.kinds == (Kind.NUMBER,)
    assert [paragraph.new.text[a:b] for a, b in paragraph.labels[0].new_spans] == ["16"]


@settings(max_examples=150, deadline=None)
@given(TEXTS, TEXTS)
def test_whatever_the_texts_labels_lie_within_them_and_carry_one_line(old: str, new: str) -> None:
    for change in classify(compare(old, new)).changes:
        assert change.kinds == tuple(label.kind for label in change.labels)
        assert 0 <= change.weight <= 100
        assert change.reason
        assert "\n" not in change.reason
        for label in change.labels:
            assert "\n" not in label.reason
            assert all(0 <= a < b <= len(change.old.text) for a, b in label.old_spans)
            assert all(0 <= a < b <= len(change.new.text) for a, b in label.new_spans)


@settings(max_examples=60, deadline=None)
@given(TEXTS, TEXTS)
def test_the_same_comparison_is_always_classified_alike(old: str, new: str) -> None:
    comparison = compare(old, new)
    assert classify(comparison) == classify(comparison) == classify(classify(comparison))


def test_labels_come_with_the_json_shape(comparison) -> None:
    found = comparison("It killed 4.", "It killed 16.").to_dict()["changes"][0]
    assert found["kinds"] == ["number"]
    assert found["labels"][0]["reason"] == "number: 4 → 16"
