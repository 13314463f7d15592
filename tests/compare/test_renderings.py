from __future__ import annotations

import json
import re
from datetime import UTC, datetime, timedelta
from functools import partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html as parser

from replate import Block, Content, compare
from replate.compare import html, rows
from replate.compare.terminal import terminal
from replate.compare.unified import unified
from replate.model import BlockKind, Change, Comparison, Kind, Label, Level, Operation, Ruling, Side

OLD = Content(
    language="en",
    headline="Four hurt & more in <fire>",
    paragraphs=[
        "The harbour was <b>closed</b> on Monday after a fire.",
        "The store was last inspected in March, and passed, officials said.",
        "Nothing in this paragraph was changed by anybody.",
        "This one is going to be dropped from the page entirely.",
        "Ferries were sent to the northern pier. Some passengers waited for three hours.",
        "Another paragraph that stands as it stood before.",
    ],
    blocks=[Block('Read more about "ports"', furniture=True)],
)
NEW = Content(
    language="en",
    headline="Sixteen hurt & more in <fire>",
    paragraphs=[
        "The harbour was <b>shut</b> on Monday after a fire.",
        "Nothing in this paragraph was changed by anybody.",
        "The store was last inspected in March, and passed, officials said.",
        "Ferries were sent to the northern pier.",
        "Some passengers waited for three hours.",
        "Another paragraph that stands as it stood before.",
        "A wholly new one ends the text, with <script>alert(1)</script> in it.",
    ],
    blocks=[Block("A heading", BlockKind.HEADING), Block('Read more about "ports"', furniture=True)],
)


@pytest.fixture(scope="module")
def comparison() -> Comparison:
    return compare(OLD, NEW)


def words(markup: str) -> str:
    return re.sub(r"\s+", " ", parser.fromstring(markup).text_content())


def told(node: parser.HtmlElement) -> str:
    return re.sub(r"\s+", " ", node.text_content())


def test_the_arrow_of_a_reason_points_on_between_words_written_from_the_right() -> None:
    side = Side((0,), "ثلاثة", ((0, 5),))
    change = Change(Level.PARAGRAPH, (Operation.EDITED,), reason="“ثلاثة” → “أربعة”", old=side, new=side)
    comparison = Comparison(Content(paragraphs=["ثلاثة"]), Content(paragraphs=["أربعة"]), (change,), ())
    assert "“ثلاثة” \u200e→\u200e “أربعة”" in html.side_by_side(comparison)


def test_rows_stand_in_reading_order_with_running_numbers(comparison: Comparison) -> None:
    shown = rows(comparison)
    assert [row.status for row in shown] == [
        "edited", "moved", "same", "removed", "split", "split", "same", "added", "added", "furniture",
    ]  # fmt: skip
    assert [row.number for row in shown if row.change] == [1, 2, 3, 4, 4, 5, 6]
    assert shown[0].new.segments[1].text == "shut"
    assert shown[0].new.segments[1].marked


def test_only_changes_folds_the_rest_and_counts_it(comparison: Comparison) -> None:
    folded = rows(comparison, only_changes=True)
    assert [(row.status, row.hidden) for row in folded if row.status == "fold"] == [("fold", 1), ("fold", 1)]
    assert "furniture" not in {row.status for row in folded}


def test_side_by_side_escapes_all_text_and_numbers_changes_for_permalinks(comparison: Comparison) -> None:
    page = html.side_by_side(comparison, old_head="Version <0>", new_head="Version 1")
    assert "<script>" not in page
    assert "<b>shut" not in page
    assert [e.get("id") for e in parser.fromstring(page).xpath("//*[@id]")] == ["c1", "c2", "c3", "c4", "c5", "c6"]
    assert '<del><span class="vh">removed: </span>closed</del>' in page
    assert '<ins><span class="vh">added: </span>shut</ins>' in page
    assert "moved here from paragraph" in page
    cells = parser.fromstring(page).xpath("/html/body/div/*|/div/*")
    assert len(cells) % 3 == 0


def test_a_note_tells_operation_kinds_and_reason() -> None:
    change = Change(
        Level.PARAGRAPH,
        (Operation.EDITED,),
        Side((0,), "a", ((0, 1),)),
        Side((0,), "b", ((0, 1),)),
        "body",
        (Kind.HOUSE_STYLE,),
        70,
        "a <b> for a",
    )
    page = html.side_by_side(
        Comparison(Content(paragraphs=["a"], language="en"), Content(paragraphs=["b"], language="en"), (change,), ())
    )
    note = parser.fromstring(page).xpath("//p[contains(@class, 'note')]")[0]
    assert note.get("class") == "note w3"
    assert note.xpath("./a/@href") == ["#c1"]
    assert told(note) == "1 Edited house style a <b> for a weight 70"


def test_a_note_says_why_each_kind_was_given_and_what_a_person_said_of_it() -> None:
    label = Label(Kind.NUMBER, "number: four → sixteen")
    at = datetime(2026, 5, 12, tzinfo=UTC)
    change = Change(
        Level.PARAGRAPH,
        (Operation.EDITED,),
        Side((0,), "a", ((0, 1),)),
        Side((0,), "b", ((0, 1),)),
        kinds=(Kind.NUMBER,),
        labels=(label,),
        ruling=Ruling("key", "Ann <Bee>", at, note="a <slip>"),
    )
    for render in (html.side_by_side, partial(html.one_column, notes=True)):
        page = render(
            Comparison(
                Content(paragraphs=["a"], language="en"), Content(paragraphs=["b"], language="en"), (change,), ()
            )
        )
        note = parser.fromstring(page).xpath("//p[contains(@class, 'note')]")[0]
        assert told(note) == "1 Edited number four → sixteen set by Ann <Bee> on 2026-05-12 a <slip>"


def test_one_column_tells_both_texts(comparison: Comparison) -> None:
    page = html.one_column(comparison)
    assert "removed: closed" in words(page)
    assert "added: shut" in words(page)
    assert "¶" in page
    assert "1 unchanged paragraph" in html.one_column(comparison, only_changes=True)


def test_headline_and_excerpt_are_marked(comparison: Comparison) -> None:
    assert html.headline(comparison).startswith('<del><span class="vh">removed: </span>Four</del><ins>')
    assert "&lt;fire&gt;" in html.headline(comparison)
    assert html.headline(compare(OLD, OLD)) == "Four hurt &amp; more in &lt;fire&gt;"
    assert html.excerpt(comparison) == html.headline(comparison)
    assert html.excerpt(compare(OLD, OLD)) == ""


def test_an_excerpt_shows_only_a_few_words_around_the_change() -> None:
    old = "one two three four five six seven eight nine ten " * 6
    page = html.excerpt(compare([old + "end."], [old + "finish."]), words=4)
    assert words(page).startswith("… seven eight nine ten removed: end")


def test_terminal_output_keeps_its_width_and_needs_no_colour(comparison: Comparison) -> None:
    shown = terminal(comparison, colour=False, width=50)
    assert "[-closed-]{+shut+}" in shown.replace("\n  ", "")
    assert max(len(line.rstrip()) for line in shown.splitlines()) <= 50
    assert "\x1b" not in shown
    assert "\x1b[31;9m" in terminal(comparison, colour=True, width=50)


def test_unified_text_is_empty_without_changes_and_names_moves(comparison: Comparison) -> None:
    assert unified(compare(OLD, OLD)) == ""
    text = unified(comparison, old_name="v0", new_name="v1")
    assert text.startswith("--- v0\n+++ v1\n@@ headline @@\n-Four")
    assert "moved: 3 to 2" in text
    assert "split: 5 to 4,5" in text


def test_the_json_shape_is_that_of_the_api(comparison: Comparison) -> None:
    shape = json.loads(json.dumps(comparison.to_dict()))
    assert set(shape) == {"article", "old", "new", "elapsed", "changes", "unchanged"}
    keys = {
        "level",
        "operations",
        "kinds",
        "weight",
        "reason",
        "where",
        "old",
        "new",
        "labels",
        "ruling",
        "key",
        "number",
    }
    assert set(shape["changes"][0]) == keys
    assert shape["changes"][0]["old"] == {"paragraphs": [], "text": "Four hurt & more in <fire>", "spans": [[0, 4]]}
    assert next(c for c in shape["changes"] if c["operations"] == ["removed"])["new"] is None
    timed = Comparison(OLD, NEW, (), (), 5, 1, 2, timedelta(minutes=35)).to_dict()
    assert (timed["article"], timed["old"], timed["new"], timed["elapsed"]) == (5, 1, 2, 2100.0)


@settings(max_examples=100, deadline=None)
@given(st.lists(st.text(max_size=12), max_size=4), st.lists(st.text(max_size=12), max_size=4))
def test_any_text_renders_and_can_be_encoded(old: list[str], new: list[str]) -> None:
    comparison = compare(old, new)
    for shown in (
        html.side_by_side(comparison),
        html.one_column(comparison, only_changes=True),
        html.excerpt(comparison),
        terminal(comparison, width=40),
        unified(comparison),
    ):
        shown.encode()
        assert "\x00" not in shown
    assert "\x1b" not in terminal(comparison, colour=False, width=40)


@pytest.mark.parametrize(
    "hostile", ["<img src=x onerror=alert(1)>", "\x1b[2J\x07", "\ud800\udfff", "\u202eevil", "</del></ins>\"'"]
)
def test_hostile_text_cannot_break_out(hostile: str) -> None:
    comparison = compare([f"Before {hostile} after the end."], [f"Before {hostile} after an end."])
    page = html.side_by_side(comparison)
    assert "<img" not in page
    assert page.count("</del>") == page.count("<del>") == 1
    assert "\x1b[2J" not in terminal(comparison, width=60)


@pytest.mark.parametrize(
    ("language", "mark"), [("en", ""), ("en-GB", ""), ("fr", ' lang="en" dir="ltr"'), ("", ' lang="en" dir="ltr"')]
)
def test_our_words_name_their_language_unless_it_is_the_articles(language: str, mark: str) -> None:
    page = html.one_column(
        compare(Content(paragraphs=["a b c d"], language=language), Content(paragraphs=["a b c e"], language=language))
    )
    assert f'<del><span class="vh"{mark}>removed: </span>d</del>' in page


def test_a_paragraph_of_another_language_or_direction_says_so() -> None:
    blocks = (Block("Three boats came back."), Block("عادت ثلاثة قوارب.", language="ar"), Block("עברית"))
    content = Content(blocks=blocks, language="en")
    page = html.side_by_side(compare(content, content))
    assert '<p class="same">Three boats came back.</p>' in page
    assert '<p class="same" lang="ar" dir="rtl">' in page
    assert '<p class="same" dir="rtl">עברית</p>' in page
