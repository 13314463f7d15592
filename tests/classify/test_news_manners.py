"""How outlets speak of themselves, of who says it and of days; and what only looks like that."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from replate.model import Kind

Kinds = Callable[..., set[Kind]]


@pytest.mark.parametrize(
    "line",
    [
        "This is a breaking news story and will be updated.",
        "Check back for updates.",
        "Follow us on Facebook and Twitter for more sports news.",
        "Follow Anna Lund on Twitter: @annalund",
        "Read more: What the ruling means for renters",
        "Sign up for The Morning Tide and get the news in your inbox.",
        "Have you been affected by this story? Email us at desk@ferry.example",
        "Click here to sign up for our newsletter.",
    ],
)
def test_a_call_to_the_reader_is_furniture(kinds: Kinds, line: str) -> None:
    assert Kind.FURNITURE in kinds("", line)


@pytest.mark.parametrize(
    "line",
    [
        "Follow the British Embassy in Rome on Facebook.",
        "Check back for updates about permits for hauliers.",
        "Download the NHS app, if possible.",
        "This page will be updated in autumn 2022.",
        "Follow the path to the harbour and turn left.",
    ],
)
def test_advice_that_begins_like_a_call_is_none(kinds: Kinds, line: str) -> None:
    assert Kind.FURNITURE not in kinds("", line)


@pytest.mark.parametrize(
    "line",
    [
        "Photograph: Anna Lund/Tidewire",
        "With files from The Northern Press",
        "Northern Press writers Ada Holm in Lund and Karl Berg in Oslo contributed to this report.",
    ],
)
def test_a_credit_is_a_byline(kinds: Kinds, line: str) -> None:
    assert Kind.BYLINE in kinds("", line)


@pytest.mark.parametrize(
    "line",
    [
        "(Corrects paragraph 3 to say revenue was in euros, not dollars)",
        "This story corrects the spelling of the mayor's name.",
        "Editors' Note: After this article was published, editors learned that the writer had been paid.",
        "(Refiles to fix typo in headline)",
    ],
)
def test_agencies_and_editors_say_in_their_way_that_they_correct(kinds: Kinds, line: str) -> None:
    assert Kind.NOTICE in kinds("", line)


def test_the_date_of_a_notice_is_a_date_and_what_a_version_said_is_nobodys_word(kinds: Kinds) -> None:
    assert Kind.DATE in kinds("", "This article was amended on 3 May 2019 to give the right sum.")
    told = kinds("", "Correction: An earlier version of this article said there were 61 people on board.")
    assert Kind.ATTRIBUTION not in told


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Sheriff Dale Holm said the fire was set.", "A law enforcement official said the fire was set."),
        ("It lost its gear, the airline said.", "It lost its gear, investigators said."),
    ],
)
def test_other_words_right_before_said_are_somebody_else_who_says_it(kinds: Kinds, old: str, new: str) -> None:
    assert Kind.ATTRIBUTION in kinds(old, new)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Bob Hanley said he was undecided.", "Rob Hanley said he was undecided."),
        ("He then said it was late.", "He later said it was late."),
        ("It fell on Monday, according to the firm.", "It fell on Tuesday, according to the firm."),
        ("The bomber, named by officials, fled.", "The attacker, named by officials, fled."),
    ],
)
def test_a_name_put_right_a_time_and_a_phrase_are_nobody_else(kinds: Kinds, old: str, new: str) -> None:
    assert Kind.ATTRIBUTION not in kinds(old, new)


@pytest.mark.parametrize(
    "line",
    [
        "Neighbors described him as quiet.",
        "The captain admitted afterwards that they had slept.",
        "They had found 19 by noon, the state news agency Tidewire reported.",
        'Leaders rejected it, calling it "an insult".',
        "Coffee may help, study finds",
    ],
)
def test_neighbours_agencies_and_studies_tell_too(kinds: Kinds, line: str) -> None:
    assert Kind.ATTRIBUTION in kinds("", line)


def test_a_noun_at_the_end_of_a_list_tells_nothing(kinds: Kinds) -> None:
    assert Kind.ATTRIBUTION not in kinds("", "It is seen in India, Pakistan and several Gulf states")
    assert Kind.ATTRIBUTION not in kinds("", "The late goal denied them a win.")


def test_not_by_itself_turns_a_sentence_and_no_in_a_table_turns_none(kinds: Kinds) -> None:
    assert kinds("", "not") == {Kind.NEGATION}
    assert Kind.NEGATION not in kinds("", "No")


def test_more_than_a_word_that_makes_it_less_sure_is_another_wording_too(kinds: Kinds) -> None:
    assert kinds("The mine will close.", "The mine is expected to close.") == {Kind.CERTAINTY, Kind.WORDING}
    assert kinds("The mine will close.", "The mine may close.") == {Kind.CERTAINTY}


@pytest.mark.parametrize("day", ["Boxing Day", "Christmas Eve", "Easter Monday"])
def test_a_holiday_is_a_date(kinds: Kinds, day: str) -> None:
    assert Kind.DATE in kinds("", f"The teams meet again on {day}.")


@pytest.mark.parametrize(
    "line",
    [
        "A paper, the Sunday Times, had it first.",
        "It was written by Jan Mertens and others.",
        "The boat took about 2000 passengers across.",
    ],
)
def test_a_paper_a_first_name_and_a_crowd_are_no_dates(kinds: Kinds, line: str) -> None:
    assert Kind.DATE not in kinds("", line)


def test_a_month_that_a_word_leads_in_stays_a_date(kinds: Kinds) -> None:
    assert Kind.DATE in kinds("", "In April Tidewire reported it first.")


@pytest.mark.parametrize("word", ["Muslims", "Jeremy", "Swindon"])
def test_peoples_people_and_towns_at_the_head_of_a_sentence_are_names(kinds: Kinds, word: str) -> None:
    assert Kind.NAME in kinds("", f"{word} had waited for this.")


@pytest.mark.parametrize("word", ["Neighbors", "Theaters", "Rumors", "Whistleblowers", "Mom"])
def test_american_and_new_words_at_the_head_of_a_sentence_are_none(kinds: Kinds, word: str) -> None:
    assert Kind.NAME not in kinds("", f"{word} had waited for this.")


def test_a_small_word_within_a_name_is_part_of_it(kinds: Kinds) -> None:
    old, new = (f"Figures of the Office {word} National Parks show it." for word in ("of", "for"))
    assert Kind.NAME in kinds(old, new)


def test_what_begins_without_a_capital_is_no_heading(kinds: Kinds) -> None:
    assert Kind.NAME in kinds("", "the General Ferry Council")


def test_a_comma_beside_one_word_for_another_is_told_as_well(kinds: Kinds) -> None:
    old, new = "Her friend Ada Holm told them it will close.", "Her friend, Ada Holm, told them it would close."
    assert Kind.PUNCTUATION in kinds(old, new)
    assert Kind.PUNCTUATION not in kinds("He left early.", "He left, as they had agreed, early.")


def test_a_group_for_a_group_before_said_is_somebody_else(kinds: Kinds) -> None:
    assert Kind.ATTRIBUTION in kinds("Witnesses said two men fled.", "Officials said two men fled.")
