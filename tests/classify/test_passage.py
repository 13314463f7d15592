"""Words of a stretch, and where they stand."""

from __future__ import annotations

import pytest

from replate.classify.passage import tokens


@pytest.mark.parametrize(
    "stretch", ["The new rule", " The  new rule ", "The", "The new rule, again", "Thé new rule", " "]
)
def test_words_are_told_with_their_places_whatever_stands_between_them(stretch: str) -> None:
    text = f"Before {stretch} after"
    found = tokens(text, (7, 7 + len(stretch)))
    assert [text[token.start : token.end] for token in found] == [token.text for token in found]
    assert [token.text for token in found] == stretch.replace(",", " ,").split()
    assert [token.plain for token in found] == stretch.lower().replace(",", " ,").split()
    assert [token.word for token in found] == [token.text != "," for token in found]
