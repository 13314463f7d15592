"""A third, fourth and fifth batch: impostors in the dress of several publishing systems, and short or odd real articles."""

from __future__ import annotations

from datetime import timedelta
from itertools import groupby

import pytest
from fifth_batch import COUSINS, LATECOMERS
from fourth_batch import NEIGHBOURS, STRANGERS
from frames import HEADLINE, TEXT, Impostor, Kept, broadsheet, paragraphs
from impostors_astray import ASTRAY
from impostors_outside import WALLS
from misbehaving import Reply
from odd_but_real import ODD

from replate.extract import read
from replate.model import Extraction, Outcome

BATCHES: dict[str, dict[str, Impostor]] = {
    "walls": WALLS,
    "astray": ASTRAY,
    "strangers": STRANGERS,
    "latecomers": LATECOMERS,
}
IMPOSTORS: dict[str, Impostor] = (
    WALLS | ASTRAY | STRANGERS | {f"late_{name}": each for name, each in LATECOMERS.items()}
)
ARTICLES: dict[str, Kept] = ODD | NEIGHBOURS | COUSINS
BEFORE = broadsheet(HEADLINE, paragraphs(TEXT))
# A beginning without a word on its rest: nothing on the page tells it from a short article.
UNTOLD = {"cut_english_fades_without_words"}


def seen(body: str) -> Extraction:
    return read(body.encode(), content_type="text/html; charset=utf-8", url="http://coast-courier.test/a")


@pytest.mark.parametrize("name", [name for name in IMPOSTORS if name not in UNTOLD])
def test_an_impostor_from_outside_is_told_by_its_page_alone(name: str) -> None:
    assert seen(IMPOSTORS[name].body).outcome in IMPOSTORS[name].outcomes


@pytest.mark.parametrize("name", ARTICLES)
def test_a_short_or_odd_article_is_kept_with_its_text(name: str) -> None:
    extraction = seen(ARTICLES[name].body)
    assert extraction.outcome is None, extraction.reason
    content = extraction.content
    text = "" if content is None else "\n".join(block.text for block in content.blocks if not block.furniture)
    assert all(said in text for said in ARTICLES[name].says), text


@pytest.mark.parametrize("batch", BATCHES)
def test_no_impostor_from_outside_becomes_a_version_of_the_article_it_stands_in_for(batch, site, at):
    told = sorted(BATCHES[batch].values(), key=lambda impostor: impostor.before)
    for number, (before, impostors) in enumerate(groupby(told, key=lambda impostor: impostor.before)):
        site.answers[f"/{number}"] = Reply(before or BEFORE)
        article = at.watch.add(site.at(f"/{number}"))
        assert at.look(article, times=1)[0] is Outcome.NEW
        versions = at.versions(article)
        for impostor in impostors:
            site.answers[f"/{number}"] = Reply(impostor.body)
            at.look(article, times=2, apart=timedelta(minutes=25))
            assert at.versions(article) == versions, (impostor.body[:300], at.reasons[-2:])


def test_a_beginning_that_fades_without_a_word_waits_for_hours_and_passes(site, at):
    faded = STRANGERS["cut_english_fades_without_words"]
    site.answers["/a"] = Reply(faded.before)
    article = at.watch.add(site.at("/a"))
    at.look(article, times=2)
    site.answers["/a"] = Reply(faded.body)
    assert set(at.look(article, times=6, apart=timedelta(hours=2))) == {Outcome.HELD}
    site.answers["/a"] = Reply(faded.before)
    assert at.look(article, times=1) == [Outcome.SAME]
    assert at.versions(article) == 1


def test_a_short_note_in_the_place_of_an_article_is_kept_once_it_has_stood_for_a_day(site, at):
    site.answers["/a"] = Reply(BEFORE)
    article = at.watch.add(site.at("/a"))
    at.look(article, times=1)
    note = (
        "The Courier withdrew its report on the pier on Monday, as the council had been wronged by it, the editor said."
    )
    site.answers["/a"] = Reply(broadsheet(HEADLINE, paragraphs([note])))
    assert set(at.look(article, times=3, apart=timedelta(hours=3))) == {Outcome.HELD}
    at.look(article, times=4, apart=timedelta(hours=7))
    assert at.watch.texts(article)[-1] == (HEADLINE, (note,))
