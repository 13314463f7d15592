"""The words that may begin something are told from the tables themselves."""

from __future__ import annotations

import pytest

from replate import classify, compare
from replate.classify.english import ENGLISH
from replate.classify.hints import DATE, FIGURE, HEDGE, SPEECH, first_words, places
from replate.classify.languages import TABLES
from replate.model import Kind


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        (r"said|repl(?:y|ies)", {"said", "reply", "replies"}),
        (r"(?:page |story )?(?:last )?updated", {"page", "story", "last", "updated"}),
        (r"[Pp]ossibl[ey]", {"possible", "possibly"}),
        (r"(?:un)?likely(?= to\b)", {"likely", "unlikely"}),
        (r"(?<=\bin )principle|(?:are|is)n't", {"principle", "aren't", "isn't"}),
        (r"so-called|min(?:ute)?s?\.? read|sign up [^.]{0,60}now", {"so", "min", "mins", "minute", "minutes", "sign"}),
    ],
)
def test_first_words_are_those_that_a_match_may_begin_with(pattern: str, words: set[str]) -> None:
    assert first_words(pattern) == words


@pytest.mark.parametrize("pattern", [r"\w+ing", r"[a-z]+ly", "a+", "[^x]y"])
def test_a_first_word_that_is_left_open_is_an_error(pattern: str) -> None:
    with pytest.raises(ValueError, match="letter by letter"):
        first_words(pattern)


def test_every_number_and_month_of_a_table_is_among_the_first_words() -> None:
    for table in TABLES:
        assert first_words(table.figure_words) == {
            word.partition(" ")[0] for word in (*table.numbers, *table.ordinals, *table.scales)
        }
        assert first_words(table.month) == set(table.months)


def test_a_hedge_with_a_hyphen_is_found() -> None:
    changes = classify(compare("They met the so-called expert in Leeds.", "They met the expert in Leeds.")).changes
    assert Kind.CERTAINTY in changes[0].kinds


@pytest.mark.parametrize(
    "text", ["(said)", "“said,”", "said.\nThen", "well-said", "x_said", "said" + "!" * 60, "a/said"]
)
def test_a_word_is_told_where_it_stands_whatever_is_around_it(text: str) -> None:
    sheet = f"he, {text} it. "
    assert places(sheet, ENGLISH)[SPEECH] == [sheet.index("said")]


def test_a_word_that_may_begin_two_things_is_told_for_both() -> None:
    found = places("5 May, or it may be 2021", ENGLISH)
    assert found[DATE] == [2, 13]
    assert found[HEDGE] == [2, 13]
    assert found[FIGURE] == [0, 20]


def test_only_figures_are_told_without_a_table() -> None:
    found = places("Five of 12 said", None)
    assert (found[FIGURE], found[SPEECH]) == ([8], [])
