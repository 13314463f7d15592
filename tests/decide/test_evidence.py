"""What two looks agree on is an edit; what only one of them shows is not."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from replate.decide.evidence import Mask, agreed, difference, flagged, masked, rebroken, retained, signature
from replate.model import Block, Content

WORDS = st.lists(
    st.sampled_from(["ferry", "harbour", "council", "crowns", "Monday", "8", "12", "storm"]), min_size=1, max_size=5
)
PARAGRAPHS = st.lists(WORDS.map(" ".join), max_size=6)


@given(PARAGRAPHS)
def test_a_content_does_not_differ_from_itself(paragraphs: list[str]) -> None:
    content = Content(headline="H", paragraphs=paragraphs)
    assert not difference(content, content)
    assert retained(content, content) == 1.0


@given(PARAGRAPHS, PARAGRAPHS)
def test_two_looks_that_see_the_same_agree_on_all_of_it(old: list[str], new: list[str]) -> None:
    change = difference(Content(paragraphs=old), Content(paragraphs=new))
    assert agreed(change, change) == change
    assert bool(change) == (old != new)


@given(PARAGRAPHS, PARAGRAPHS, PARAGRAPHS)
def test_what_is_agreed_is_part_of_what_each_look_saw(old: list[str], first: list[str], second: list[str]) -> None:
    latest = Content(paragraphs=old)
    one, two = difference(latest, Content(paragraphs=first)), difference(latest, Content(paragraphs=second))
    both = agreed(one, two)
    assert both.added <= one.added
    assert both.added <= two.added
    assert both.removed <= one.removed
    assert both.removed <= two.removed


def test_typography_and_furniture_are_no_difference() -> None:
    old = Content(headline="“Fares” rise", paragraphs=["It’s 9 crowns – at last."])
    new = Content(
        headline='"Fares" rise', blocks=[Block("It's 9 crowns - at last."), Block("12 views", furniture=True)]
    )
    assert not difference(old, new)


def test_a_moved_passage_is_a_difference_of_order() -> None:
    change = difference(Content(paragraphs=["a", "b", "c"]), Content(paragraphs=["c", "a", "b"]))
    assert change.order == ("c", "a", "b")
    assert not change.added
    assert not change.removed


def test_counters_and_clocks_keep_their_signature_and_words_do_not() -> None:
    assert signature("Updated 5 minutes ago, 1,204 views, Mon 2 March") == signature(
        "Updated 17 minutes ago, 9,481 views, Tue 3 April"
    )
    assert signature("Four people were hurt") != signature("Five people were hurt")


def test_a_mask_marks_exactly_what_it_knows() -> None:
    mask = Mask(shared=frozenset({"Sign up"}), volatile=frozenset({signature("3 views")}))
    content = masked(Content(paragraphs=["Sign up", "99 views", "The text"]), mask)
    assert [block.furniture for block in content.blocks] == [True, True, False]
    assert [block.furniture for block in flagged(content, {"The text"}).blocks] == [True, True, True]


def test_other_paragraph_breaks_are_no_edit_and_another_space_within_a_paragraph_is_one() -> None:
    old = Content(paragraphs=["It sails every day. Nobody knew.", "So it goes."])
    broken = Content(paragraphs=["It sails every day.", "Nobody knew. So it goes."])
    joined = Content(paragraphs=["It sails everyday. Nobody knew.", "So it goes."])
    assert rebroken(difference(old, broken), old, broken, redesigned=False)
    assert not rebroken(difference(old, joined), old, joined, redesigned=False)
    assert rebroken(difference(old, joined), old, joined, redesigned=True)
