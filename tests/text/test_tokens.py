from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from replate.text.tokens import said, tokens, words


def test_compounds_numbers_abbreviations_and_addresses_are_one_word_each() -> None:
    text = "The 20-year-old isn’t U.S. born: $1,200.50, 5%, gov.uk and https://a.example/b?c=1."
    assert words(text)[:4] == ["The", "20-year-old", "isn’t", "U.S"]
    for whole in ("$1,200.50", "5%", "gov.uk"):
        assert whole in words(text)
    assert "https://a.example/b?c=1" in said(tokens(text))


def test_scripts_without_spaces_are_cut_by_grapheme_and_katakana_kept_whole() -> None:
    assert words("東京オリンピックは") == ["東", "京", "オリンピック", "は"]
    assert words("ที่นี่") == ["ที่", "นี่"]
    assert words("हिन्दी में") == ["हिन्दी", "में"]


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
