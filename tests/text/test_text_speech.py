from __future__ import annotations

import pytest

from replate.text.direction import direction
from replate.text.speech import ENGLISH, message, messages


def test_english_needs_no_catalogue() -> None:
    assert ENGLISH("Version %(number)s", number=3) == "Version 3"
    assert ENGLISH("100 % as it stands") == "100 % as it stands"
    assert ENGLISH("") == ""
    assert [ENGLISH.count(n, "%(count)s word", "%(count)s words") for n in (0, 1, 1204)] == [
        "0 words",
        "1 word",
        "1,204 words",
    ]
    assert ENGLISH.number(1_234_567) == "1,234,567"


def test_marking_a_sentence_leaves_it_as_it_is() -> None:
    assert message("Side by side") == "Side by side"
    assert messages("%(count)s day", "%(count)s days") == ("%(count)s day", "%(count)s days")


@pytest.mark.parametrize(
    ("text", "way"),
    [("Three boats", "ltr"), ("“שלוש", "rtl"), ("12 قوارب", "rtl"), ("12:05 – …", ""), ("", ""), (" " * 300 + "a", "")],
)
def test_the_first_letter_tells_the_direction(text: str, way: str) -> None:
    assert direction(text) == way
