"""A slip is seen beside words that came or went with it; real words that look alike are not taken for one."""

from __future__ import annotations

from collections.abc import Callable

from replate.classify.english import ENGLISH
from replate.classify.passage import Swap, tokens
from replate.classify.pieces import pieces
from replate.model import Kind

Kinds = Callable[..., set[Kind]]


def cut(old: str, new: str) -> list[tuple[str, str]]:
    swap = Swap(tuple(tokens(old, (0, len(old)))), tuple(tokens(new, (0, len(new)))))
    return [tuple(" ".join(token.text for token in side) for side in each) for each in pieces([swap], ENGLISH)]  # type: ignore[misc]  # two sides


def test_a_slip_at_the_head_or_end_of_more_words_stands_apart() -> None:
    assert cut("faliure", "failure at sea") == [("faliure", "failure"), ("", "at sea")]
    assert cut("faliure", "another failure") == [("", "another"), ("faliure", "failure")]


def test_two_known_words_are_not_parted() -> None:
    assert cut("your progress", "you have come") == [("your progress", "you have come")]


def test_words_joined_or_cut_are_not_parted() -> None:
    assert cut("andknowingly", "and knowingly") == [("andknowingly", "and knowingly")]


def test_what_came_beside_a_slip_is_told_as_well(kinds: Kinds) -> None:
    old, new = "The signal faliure was long.", "The signal failure at the junction was long."
    assert kinds(old, new) == {Kind.SPELLING, Kind.WORDING}
