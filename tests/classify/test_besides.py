"""What a way of writing touches besides: points of abbreviations, spelling of countries, names put right."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from replate import Content, classify, compare
from replate.classify import flags
from replate.model import FlagKind, Kind

Kinds = Callable[..., set[Kind]]


@pytest.mark.parametrize(
    ("old", "new"),
    [("US officials met.", "U.S. officials met."), ("It began at 9 pm today.", "It began at 9 p.m. today.")],
)
def test_points_of_an_abbreviation_are_marks_and_a_houses_way(kinds: Kinds, old: str, new: str) -> None:
    assert {Kind.PUNCTUATION, Kind.HOUSE_STYLE} & kinds(old, new) == kinds(old, new)
    assert Kind.HOUSE_STYLE in kinds(old, new)


def test_a_full_stop_behind_a_word_is_a_mark_alone(kinds: Kinds) -> None:
    assert kinds("They met in the hall", "They met in the hall.") == {Kind.PUNCTUATION}


@pytest.mark.parametrize(
    ("old", "new"), [("programme's", "program's"), ("theatre", "theater"), ("nationalised", "nationalized")]
)
def test_the_spelling_of_another_country_is_house_style_and_spelling(kinds: Kinds, old: str, new: str) -> None:
    assert kinds(f"The {old} end came.", f"The {new} end came.") == {Kind.HOUSE_STYLE, Kind.SPELLING}


@pytest.mark.parametrize(
    ("old", "new"), [("orbitting", "orbiting"), ("derailled", "derailed"), ("commited", "committed")]
)
def test_what_is_written_so_nowhere_is_a_slip_and_no_countrys_spelling(kinds: Kinds, old: str, new: str) -> None:
    assert kinds(f"They were {old} there.", f"They were {new} there.") == {Kind.SPELLING}


def test_a_slip_in_a_name_touches_the_name_and_weighs_as_a_slip() -> None:
    old, new = (Content(paragraphs=[f"They met in {place} on a cold day."]) for place in ("Minnesotta", "Minnesota"))
    found = classify(compare(old, new))
    assert set(found.changes[0].kinds) == {Kind.SPELLING, Kind.NAME}
    assert found.changes[0].weight < 15
    assert FlagKind.WITHOUT_NOTE not in {flag.kind for flag in flags([found])}


@pytest.mark.parametrize(("old", "new"), [("Wendesday", "Wednesday"), ("Thrusday", "Thursday")])
def test_a_day_misspelt_is_no_name(kinds: Kinds, old: str, new: str) -> None:
    assert kinds(f"It ends on {old} this time.", f"It ends on {new} this time.") == {Kind.SPELLING}


def test_a_slip_for_another_countrys_spelling_is_a_slip(kinds: Kinds) -> None:
    assert kinds("The manuevers ended.", "The manoeuvres ended.") == {Kind.SPELLING}


def test_a_name_joined_or_parted_touches_the_name(kinds: Kinds) -> None:
    assert kinds("It is Calder Bright Wex.", "It is CalderBrightWex.") == {Kind.SPELLING, Kind.NAME}


def test_a_month_or_a_common_word_misspelt_is_no_name(kinds: Kinds) -> None:
    assert Kind.NAME not in kinds("It ends on 5 Janaury this time.", "It ends on 5 January this time.")
    assert kinds("Panicing", "Panicking") == {Kind.SPELLING}
