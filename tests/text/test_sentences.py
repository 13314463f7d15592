from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from replate.text.sentences import cuts, sentences


@pytest.mark.parametrize(
    "expected",
    [
        ["Mr. Smith left the U.S. on Jan. 5.", "He did not say why."],
        ["“Is this it?” Mr. Smith asked.", "“Yes.”", "She left."],
        ["“Why?”", "The minister asked again."],
        ["He lives in the U.S.", "The law changed."],
        ["At 5 p.m.", "The crowd left.", "At 6 p.m. Mr. Hill came."],
        [
            "WASHINGTON, Jan. 5 (AP) — President Vladimir V. Putin said so.",
            "George W. Bush and John F. Kennedy Jr. met.",
        ],
        ["It cost $3.5 million.", "20 people came."],
        ["It went to Messrs. Smith and Jones of approx. 5 firms.", "Both signed."],
        ["“ We must leave. ”", "He stayed.", "“ I am at home. ”"],
        ["1. First thing.", "Second thing."],
        ["2.1. Partnership: we work together.", "All else follows."],
        ["b. Respect comes first.", "IV. All else follows.", "It stands on page 12.", "Nobody minded."],
        ["iv. Respect comes first.", "All else follows."],
        ["They left...", "Then they came back…", "And stayed."],
        ["She said: “We will not stop.”", "(The court agreed.)", "[It did.]"],
        ["Le Dr. Martin est parti.", "Il ne dit rien."],
        ["Er kam am 3. Mai, bzw. etwas später.", "Dann ging er."],
        ["The price fell.", "iPhones got cheaper.", "So did the rest."],
        ["It rose to 3 p.c. in all.", "Nobody knew why."],
        ["قال الرئيس ذلك.", "ثم ذهب الوزير.", "انتهى"],
        ["ماذا حدث؟", "لا أحد يعرف."],
    ],
)
def test_news_sentences_end_where_a_reader_ends_them(expected: list[str]) -> None:
    assert sentences(" ".join(expected)) == expected


@pytest.mark.parametrize(
    "expected",
    [
        ["これは文です。", "次の文です。"],
        ["「行く。」と述べた。", "終わり。"],
        ["他说：“你好。”", "她走了。"],
        ["यह वाक्य है।", "दूसरा वाक्य।"],
    ],
)
def test_scripts_with_stops_of_their_own_need_no_space(expected: list[str]) -> None:
    assert sentences("".join(expected)) == expected


def test_an_empty_text_has_no_sentences() -> None:
    assert cuts("") == []
    assert sentences("") == []


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet="aB. ?!\"”“'\n。」1…\x00\ud800", max_size=60))
def test_the_sentences_tile_the_text(text: str) -> None:
    ends = cuts(text)
    assert ends == sorted(set(ends))
    assert (ends[-1] if ends else 0) == len(text)
