"""What one sentence lost and another of its paragraph got is no change of what the paragraph says."""

from __future__ import annotations

from replate import classify, compare
from replate.model import Change, Kind


def changes(old: str, new: str) -> tuple[Change, ...]:
    return classify(compare(old, new)).changes


def test_a_number_that_went_to_a_sentence_of_its_own_did_not_change() -> None:
    found = changes("The mill, which employs 400 people, will shut.", "The mill will shut. It employs 400 people.")
    assert all(Kind.NUMBER not in change.kinds for change in found)


def test_who_spoke_is_carried_over_with_the_name() -> None:
    told = "said Ann Ford, a nurse who was on the platform."
    old = f"“They told us to stay, and then they told us to run, and nobody knew anything. It was awful,” {told}"
    paragraph = changes(old, f"“They told us to stay, and then they told us to run,” {told}")[0]
    assert set(paragraph.kinds) == {Kind.QUOTE}


def test_names_that_changed_places_are_told() -> None:
    found = changes("Ann Ford won by 400 points. Bob Moss lost.", "Bob Moss won by 400 points. Ann Ford lost.")
    assert Kind.NAME in found[0].kinds


def test_who_said_it_is_told_where_two_sentences_have_two_speakers() -> None:
    found = changes(
        "It rained on Monday, said Ann Ford. The town lies on the coast. There were 400 guests.",
        "There were 300 guests. Snow fell in every street by night, said Bob Moss. The town lies on the coast.",
    )
    assert {Kind.NAME, Kind.ATTRIBUTION} <= set(found[0].kinds)


def test_what_is_left_of_several_facts_is_told_with_its_reason() -> None:
    old = "The mill, which employs 400 people and burns 20 tons, will shut."
    found = changes(old, "The mill will shut. It employs 400 people.")
    number = next(label for label in found[0].labels if label.kind is Kind.NUMBER)
    assert number.reason == "number: removed 20"
    assert [found[0].old.text[a:b] for a, b in number.old_spans] == ["20"]
    assert number.new_spans == ()
