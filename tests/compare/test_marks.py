from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from replate.compare import marks as module
from replate.compare.marks import edits, marks

WORDS = st.lists(
    st.sampled_from(
        [
            "the ",
            "fox ",
            "ate ",
            "“hen",
            "hen ",
            "house",
            "house ",
            ".",
            ",",
            " ",
            "it’s ",
            "it's ",
            "東京",
            "ที่",
            "é",
            "e\u0301 ",
            "\n",
        ]
    ),
    max_size=14,
).map("".join)


def marked(old: str, new: str) -> tuple[list[str], list[str]]:
    left, right = marks(old, new)
    return [old[a:b] for a, b in left], [new[a:b] for a, b in right]


@pytest.mark.parametrize(
    ("old", "new", "out", "into"),
    [
        ("They met on Friday.", "They talked on Friday.", ["met"], ["talked"]),
        ("guards the hen house,” he said", "guards the henhouse,” he said", ["hen house"], ["henhouse"]),
        ("foo bar.", "foo bar baz.", [], [" baz"]),
        ("apples and pears", "apples, plums and pears", [], [", plums"]),
        ("A cat came. A dog left.", "A cat came. A bird sang. A dog left.", [], ["A bird sang. "]),
        ("The man, who was 20, died.", "The man died.", [", who was 20,"], []),
        ("first  second", "first second", [" "], []),
        ("It rose to 1,200.", "It rose to 1,300.", ["1,200"], ["1,300"]),
        ("東京で開催された。", "大阪で開催された。", ["東京"], ["大阪"]),
        ("ที่นี่มีคน", "ที่นั่นมีคน", ["นี่"], ["นั่", "น"]),
    ],
)  # fmt: skip
def test_marks_are_those_an_editor_would_make(old: str, new: str, out: list[str], into: list[str]) -> None:
    found = marked(old, new)
    assert found[0] == out
    assert "".join(found[1]) == "".join(into)


@settings(max_examples=400, deadline=None)
@given(WORDS, WORDS)
def test_replacing_the_marked_gives_the_new_text_and_turning_round_mirrors(old: str, new: str) -> None:
    built, at = "", 0
    for a, a_end, b, b_end in edits(old, new):
        assert at <= a <= a_end
        built += old[at:a] + new[b:b_end]
        at = a_end
    assert built + old[at:] == new
    assert marks(new, old) == marks(old, new)[::-1]


@settings(max_examples=300, deadline=None)
@given(WORDS, WORDS)
def test_no_mark_begins_or_ends_inside_a_latin_word(old: str, new: str) -> None:
    for text, spans in zip((old, new), marks(old, new), strict=True):
        for edge in {edge for span in spans for edge in span}:
            around = text[max(0, edge - 1) : edge + 1]
            assert not (len(around) == 2 and 0 < edge < len(text) and around.isascii() and around.isalnum())


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=30), st.text(max_size=30))
def test_any_text_is_replayed_from_its_marks(old: str, new: str) -> None:
    left, right = marks(old, new)
    kept_old = "".join(c for k, c in enumerate(old) if not any(a <= k < b for a, b in left))
    kept_new = "".join(c for k, c in enumerate(new) if not any(a <= k < b for a, b in right))
    assert kept_old == kept_new


def test_above_the_exact_limit_marks_still_replay(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_EXACT", 50)
    old = " ".join(f"w{k}" for k in range(200))
    new = " ".join(f"w{k}" for k in range(200) if k % 7)
    assert marked(old, new)[1] == []
    assert len(marked(old, new)[0]) == len([k for k in range(200) if not k % 7])
