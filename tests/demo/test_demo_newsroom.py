from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import httpx2
import pytest

from replate.demo import load, serve
from replate.demo.newsroom import state_at, text_at
from replate.demo.script import Edit, Text, apply
from replate.errors import BadInputError
from replate.model import Block, BlockKind
from replate.press import FeedForm, Page

NEWSROOM = load()
OPENED_AT = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
TEXT = Text("Ferry sails", (Block("One. Two."), Block("Three."), Block("Four.")))


def page(slug: str, seconds: float) -> Page:
    editions = state_at(NEWSROOM, seconds, opened_at=OPENED_AT)
    return next(page for edition in editions for page in edition.pages if page.path.endswith(slug))


def words(slug: str, seconds: float) -> list[str]:
    return [block.text for block in page(slug, seconds).blocks]


def test_there_are_three_outlets_with_a_feed_of_each_form_and_about_ten_articles() -> None:
    assert {masthead.feed for masthead in NEWSROOM.mastheads} == set(FeedForm)
    assert 10 <= len(NEWSROOM.articles) <= 14
    assert {article.outlet for article in NEWSROOM.articles} == {masthead.key for masthead in NEWSROOM.mastheads}


@pytest.mark.parametrize("article", NEWSROOM.articles, ids=lambda article: article.slug)
def test_an_article_has_the_length_of_a_news_story(article) -> None:
    blocks = text_at(NEWSROOM, article, NEWSROOM.last_edit_at).blocks
    assert 120 <= sum(len(block.text.split()) for block in blocks) <= 500


def test_edits_begin_within_ten_seconds_and_go_on_for_three_minutes() -> None:
    moments = [0.0, *(edit.at for _, edit in NEWSROOM.edits)]
    assert moments[1] <= 10
    assert 170 <= NEWSROOM.last_edit_at <= 190
    assert max(later - earlier for earlier, later in pairwise(moments)) <= 15


def test_every_edit_changes_what_is_shown() -> None:
    for _, edit in NEWSROOM.edits:
        before = state_at(NEWSROOM, edit.at - 0.01, opened_at=OPENED_AT)
        assert before != state_at(NEWSROOM, edit.at, opened_at=OPENED_AT), edit.what


def test_a_typing_error_is_mended_and_a_sum_is_corrected_without_a_word() -> None:
    assert "pupills" in " ".join(words("brack-lane", 7))
    assert "pupills" not in " ".join(words("brack-lane", 9))
    assert "£4.2m" in words("harbour-wall-repair-to-cost", 0)[0]
    assert "£5.6m" in words("harbour-wall-repair-to-cost", 20)[0]
    assert page("harbour-wall-repair-to-cost", 20).modified_at == page("harbour-wall-repair-to-cost", 0).modified_at


def test_a_number_is_corrected_with_a_notice_and_the_notice_is_taken_down() -> None:
    kinds = [
        [block.kind for block in page("ferry-fares-to-rise", at).blocks].count(BlockKind.NOTICE) for at in (0, 40, 175)
    ]
    assert kinds == [0, 1, 0]
    assert page("ferry-fares-to-rise", 40).modified_at == OPENED_AT + timedelta(seconds=37)


def test_a_headline_is_swapped_and_swapped_back() -> None:
    first, second, third = (page("saltmere-coast", at).headline for at in (0, 30, 90))
    assert first == third != second


def test_paragraphs_are_moved_split_merged_added_and_removed() -> None:
    wind = [words("wind-farm-off-tarn-head", at) for at in (0, 50, 100, 140)]
    assert sorted(wind[0]) == sorted(wind[1])
    assert wind[0] != wind[1]
    assert [len(each) for each in wind] == [7, 7, 8, 7]
    assert len(words("near-hollin", 60)) == len(words("near-hollin", 50)) - 1


def test_an_article_is_withdrawn_one_appears_and_one_is_republished_as_it_was() -> None:
    late = state_at(NEWSROOM, 140, opened_at=OPENED_AT)
    assert [(path, answer.status) for edition in late for path, answer in edition.answers] == [
        ("/news/mayor-of-hale-and-the-taxi-bills", 410)
    ]
    shown = [
        {page.path for edition in state_at(NEWSROOM, at, opened_at=OPENED_AT) for page in edition.pages}
        for at in (60, 80)
    ]
    assert shown[1] - shown[0] == {"/news/lifeboat-brings-in-yacht"}
    copy = words("corran-loses-its-fish-plant", 120)
    assert copy[:-1] == words("fish-plant-at-corran-to-close", 0) != words("fish-plant-at-corran-to-close", 120)


def test_the_newsroom_is_served_and_edited_by_the_clock() -> None:
    now = [0.0]
    with serve(NEWSROOM, [], lambda: now[0], opened_at=OPENED_AT) as stands:
        assert len({stand.url for stand in stands}) == 3
        url = f"{stands[2].url}/news/mayor-of-hale-and-the-taxi-bills"
        assert "charged city £9,300" in httpx2.get(url).text
        now[0] = 65.0
        assert "Questions over mayor" in httpx2.get(url).text
        now[0] = 132.0
        assert httpx2.get(url).status_code == 410
        assert [httpx2.get(stand.feed_url).status_code for stand in stands] == [200, 200, 200]


@pytest.mark.parametrize(
    ("edit", "blocks"),
    [
        (Edit(0, "", replace=(("Three", "3"),)), ["One. Two.", "3.", "Four."]),
        (Edit(0, "", split=(0, "Two")), ["One.", "Two.", "Three.", "Four."]),
        (Edit(0, "", merge=1), ["One. Two.", "Three. Four."]),
        (Edit(0, "", move=(2, 0)), ["Four.", "One. Two.", "Three."]),
        (Edit(0, "", remove=1, add=((2, "Five."),)), ["One. Two.", "Four.", "Five."]),
    ],
)  # fmt: skip
def test_an_edit_does_what_its_fields_say(edit: Edit, blocks: list[str]) -> None:
    assert [block.text for block in apply(TEXT, edit).blocks] == blocks


@pytest.mark.parametrize(
    "edit",
    [
        Edit(0, "", replace=(("Nine", "9"),)),
        Edit(0, "", merge=2),
        Edit(0, "", split=(1, "Nine")),
        Edit(0, "", remove=9),
    ],
)
def test_an_edit_that_does_not_fit_its_article_is_refused(edit: Edit) -> None:
    with pytest.raises(BadInputError):
        apply(TEXT, edit)
