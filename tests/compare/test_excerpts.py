"""What a list shows of a comparison: its headline and its most telling passage, in no language of ours."""

from __future__ import annotations

from replate.compare import compare
from replate.compare.excerpts import WORDS, glimpse
from replate.model import Block, Content, Glimpse, Operation

LONG = " ".join(f"word{n}" for n in range(60))


def content(headline: str, *paragraphs: str, language: str = "en") -> Content:
    return Content(headline=headline, paragraphs=paragraphs, language=language)


def test_the_headline_is_told_with_its_marks_and_left_out_where_it_stands() -> None:
    found = glimpse(
        compare(content("Four hurt in bus crash", "It rained."), content("Five hurt in bus crash", "It rained."))
    )
    assert found.headline == (("del", "Four"), ("ins", "Five"), ("", " hurt in bus crash"))
    assert (found.passage, found.changes, found.empty) == ((), 0, False)
    assert glimpse(compare(content("A", "It rained."), content("A", "It snowed."))).headline == ()


def test_a_passage_has_few_words_around_its_marks() -> None:
    old, new = content("A", f"{LONG} four men {LONG}"), content("A", f"{LONG} sixteen men {LONG}")
    (_, before), *marked, (_, after) = glimpse(compare(old, new)).passage
    assert marked == [("del", "four"), ("ins", "sixteen")]
    assert before.startswith("… word")
    assert after.endswith(" …")
    assert len(before.split()) == len(after.split()) == WORDS + 1


def test_a_paragraph_that_only_moved_is_told_as_moved_by_its_first_words() -> None:
    paragraphs = [
        f"Sentence {n} speaks of {word} and of nothing else at all." for n, word in enumerate(LONG.split()[:6])
    ]
    found = glimpse(compare(content("A", *paragraphs), content("A", paragraphs[5], *paragraphs[:5])))
    assert found.moved == (Operation.MOVED,)
    assert found.passage == (("", paragraphs[5]),)


def test_where_nothing_differs_nothing_is_shown() -> None:
    same = Content(headline="A", blocks=[Block("It rained.")], language="he")
    assert glimpse(compare(same, same)) == Glimpse(language="he", empty=True)


def test_language_and_direction_are_those_of_the_newer_text() -> None:
    found = glimpse(compare(content("A", "It rained."), content("שלום", "עולם", language="he-IL")))
    assert (found.language, found.direction) == ("he-IL", "rtl")
