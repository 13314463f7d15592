"""What people type to search is read as they mean it, and nothing they type is taken for a command."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replate.text.query import MOST_CHARACTERS, QueryError, Term, parse, places, searchable


def test_words_must_all_be_there_and_case_and_accents_do_not_count() -> None:
    assert parse("Café  FERRY") == (Term(("cafe",)), Term(("ferry",)))


def test_a_phrase_keeps_its_words_together_whatever_quotes_were_typed() -> None:
    assert parse("“harbour master” strike") == (Term(("harbour", "master")), Term(("strike",)))
    assert parse('"never closed') == (Term(("never", "closed")),)


def test_a_minus_before_a_word_asks_for_its_absence_but_not_inside_one() -> None:
    assert parse("ferry -fares well-known") == (
        Term(("ferry",)),
        Term(("fares",), without=True),
        Term(("well", "known")),
    )


def test_a_star_asks_for_a_beginning_of_three_letters_or_more() -> None:
    assert parse("ferr* fe*") == (Term(("ferr",), beginning=True), Term(("fe",)))


def test_a_script_without_spaces_is_taken_letter_by_letter() -> None:
    assert parse("東京") == (Term(("東", "京")),)
    assert searchable("東京の船") == "東 京 の 船"


@pytest.mark.parametrize("text", ["", "   ", '""', "-ferry", "***", "!!! ???"])
def test_a_search_without_a_word_is_refused_with_a_sentence(text: str) -> None:
    with pytest.raises(ValueError, match="at least one word"):
        parse(text)


def test_too_much_at_once_is_refused_with_a_sentence() -> None:
    with pytest.raises(ValueError, match="300 characters"):
        parse("a" * (MOST_CHARACTERS + 1))
    with pytest.raises(ValueError, match="16 words"):
        parse(" ".join("abcdefghijklmnopq"))


def test_what_was_found_is_marked_where_it_stands() -> None:
    text = "The Café by the harbour: the harbour master's café."
    marked = [text[a:b] for a, b in places(parse('cafe "harbour master" bar*'), text)]
    assert marked == ["Café", "harbour master", "café"]


def test_what_must_not_be_there_is_never_marked() -> None:
    assert places(parse("ferry -fares"), "no fares") == []


@given(st.text(max_size=MOST_CHARACTERS))
def test_anything_typed_is_read_or_refused_and_its_words_hold_nothing_but_letters_and_figures(text: str) -> None:
    try:
        terms = parse(text)
    except ValueError:
        return
    assert all(word.replace("\ue000", "").isalnum() or len(word) == 1 for term in terms for word in term.words if word)
    for term in terms:
        assert '"' not in " ".join(term.words)


@given(st.text(alphabet="aB \u00e9\u0301\u03a3\u0130\ufb01\u4e2d\u304c\uac00-_'3\n", max_size=40))
def test_the_index_and_the_query_part_and_write_words_alike(text: str) -> None:
    assert _words(searchable(text)) == _words(text)


def _words(text: str) -> tuple[str, ...]:
    try:
        return parse(f'"{text}"')[0].words
    except QueryError:
        return ()
