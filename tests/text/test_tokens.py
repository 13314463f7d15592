from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from replate.text.tokens import said, tokens, words


def test_compounds_numbers_abbreviations_and_addresses_are_one_token_each() -> None:
    text = "The 20-year-old isn’t U.S. born: $1,200.50, 5%, gov.uk and https://a.example/b?c=1."
    found = [token.rstrip() for token in tokens(text)]
    assert found[:4] == ["The", "20-year-old", "isn’t", "U.S"]
    assert {"$1,200.50", "5%", "gov.uk", "https://a.example/b?c=1"} <= set(found)


def test_scripts_without_spaces_are_cut_by_grapheme_and_katakana_kept_whole() -> None:
    assert tokens("東京オリンピックは") == ["東", "京", "オリンピック", "は"]
    assert tokens("ที่นี่") == ["ที่", "นี่"]
    assert tokens("हिन्दी में") == ["हिन्दी ", "में"]


def test_words_for_likeness_set_case_marks_and_forms_aside() -> None:
    assert words("“It’s the CAFE\u0301,” he said") == ["it", "s", "the", "café", "he", "said"]


def test_invisible_characters_do_not_cut_a_word() -> None:
    assert said(tokens("govern\u00adment so\u200bft")) == ["government", "soft"]


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=60))
def test_the_tokens_joined_are_the_text(text: str) -> None:
    assert "".join(tokens(text)) == text


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet="aZ1 .,'’-“”é\u0301\u00ad\ud800\x00漢ท่ー👩\u200d\n", max_size=40))
def test_the_tokens_of_odd_characters_joined_are_the_text(text: str) -> None:
    assert "".join(tokens(text)) == text
