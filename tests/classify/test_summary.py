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


def test_the_same_change_made_again_and_again_does_not_crowd_out_others() -> None:
    rows = [f"The fee for {word} is due in 2021." for word in ("mills", "schools", "farms", "bridges")]
    old = ["The first line stands.", *rows, "The mayor of the town opened it in the rain."]
    new = [line.replace("2021", "2022").replace("the rain", "bright sunshine") for line in old]
    telling = summary(classify(compare(old, new))).telling
    assert any("sunshine" in (change.new.text if change.new else "") for change in telling[:2])


def test_a_hedge_in_a_passage_that_is_new_weighs_little() -> None:
    line = "The council met in the old mill on the river."
    new = classify(compare([line], [line, "The file may not open for all who read it."])).changes[0]
    put_in = classify(compare(["A line.", line], ["A line.", line.replace("met", "may have met")])).changes[0]
    assert new.weight < put_in.weight


def test_a_headline_reworded_comes_before_a_name_added_below() -> None:
    old = Content(
        headline="Views sought on discrimination at the mill",
        paragraphs=["It is on the web.", "The council met there."],
    )
    new = Content(
        headline="Views sought on inequality at the mill",
        paragraphs=["It is on the web.", "The council of Leeds met there."],
    )
    assert summary(classify(compare(old, new))).telling[0].where == "headline"


def test_the_number_of_a_heading_is_no_fact() -> None:
    old = ["A line that stands.", "## 9. Use of the mill"]
    found = classify(compare(old, ["A line that stands.", "## 10. Use of the mill"])).changes
    assert all(Kind.NUMBER not in change.kinds for change in found)
