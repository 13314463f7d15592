from __future__ import annotations

from replate import Content, classify, compare
from replate.classify import iterater, newsedits, newsedits2, summary
from replate.model import Kind

OLD = [
    "The fire in Leeds killed 4 people late in the evening.",
    "“We will rebuild the school by the spring,” said the mayor.",
    "It was beleived to be the oldest mill of the valley.",
    "The roof had been  repaired only last year by volunteers.",
]
NEW = [
    "The fire in Leeds killed 16 people late in the evening.",
    "“We will rebuild the school by the summer,” said the mayor.",
    "It was believed to be the oldest mill of the valley.",
    "The roof had been repaired only last year by volunteers.",
]


def test_a_comparison_is_summed_up_in_words_a_person_reads() -> None:
    assert summary(classify(compare(OLD, NEW))).text == "1 number; 1 quotation reworded; 2 small language fixes"


def test_the_weightiest_changes_come_first() -> None:
    telling = summary(classify(compare(OLD, NEW))).telling
    assert [change.kinds[0] for change in telling[:2]] == [Kind.NUMBER, Kind.QUOTE]
    assert telling[-1].weight < 10 < telling[0].weight


def test_a_headline_weighs_more_than_the_body() -> None:
    body = classify(compare(["One line.", "It killed 4."], ["One line.", "It killed 16."])).changes[0]
    title = classify(compare(Content(headline="It killed 4."), Content(headline="It killed 16."))).changes[0]
    lede = classify(compare(["It killed 4."], ["It killed 16."])).changes[0]
    assert body.weight < lede.weight < title.weight
    assert lede.where == "lede"


def test_a_telling_rewording_weighs_more_than_an_ordinary_one() -> None:
    pairs = (
        ("He makes a mean beef stroganoff.", "He was a brilliant rocket scientist."),
        ("The plan has failed.", "The plan failed."),
    )
    telling, ordinary = (classify(compare(["A line.", old], ["A line.", new])).changes[0].weight for old, new in pairs)
    assert telling > 2 * ordinary


def test_nothing_differs_and_the_summary_is_empty() -> None:
    found = summary(classify(compare("a b", "a b")))
    assert (found.text, found.weight, found.telling) == ("", 0.0, ())


def test_names_of_other_schemes_say_where_they_are_suggested() -> None:
    changes = summary(classify(compare(OLD, [*NEW, "A new paragraph on the mill."]))).telling
    by_kind = {change.kinds: change for change in changes}
    assert newsedits(by_kind[()]) == "addition"
    assert newsedits(by_kind[Kind.NUMBER,]) == "edit"
    assert newsedits2(by_kind[Kind.NUMBER,]).name == "fact"
    assert newsedits2(by_kind[Kind.SPELLING,]).name == "style"
    assert iterater(by_kind[Kind.SPELLING,]).name == "fluency"
    assert iterater(by_kind[Kind.NUMBER,]).name == "meaning-changed"
    assert iterater(by_kind[Kind.NUMBER,]).suggested


def test_a_paragraph_that_only_moved_is_a_refactor() -> None:
    lines = [f"Paragraph {word} speaks of something quite its own." for word in ("alpha", "beta", "gamma", "delta")]
    found = classify(compare(lines, [*lines[1:], lines[0]])).changes
    assert [newsedits(change) for change in found] == ["refactor"]
    assert found[0].reason == "moved: otherwise the same"
