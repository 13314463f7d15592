"""Histories of several answers each, through the whole pipeline, judged by what was written down beforehand."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from frames import broadsheet, cards, paragraphs
from misbehaving import Reply, Site, story
from sitting import Sitting
from sixth_batch import portal, sit
from sixth_batch_again import AGAIN_WALLS
from sixth_batch_astray import ASTRAY
from sixth_batch_clutter import CLUTTERED
from sixth_batch_edits import HISTORIES
from sixth_batch_end import END_HISTORIES
from sixth_batch_last_words import LAST_ARTICLES, LAST_PAGES
from sixth_batch_more_edits import MORE_HISTORIES
from sixth_batch_third import LAST_HISTORIES
from sixth_batch_walls import WALLS
from sixth_batch_words import ARTICLES, PAGES

from replate.extract import read
from replate.model import EventKind, Extraction, Outcome

SCENARIOS = WALLS | ASTRAY | CLUTTERED | HISTORIES | AGAIN_WALLS | MORE_HISTORIES | LAST_HISTORIES | END_HISTORIES
SINGLE_PAGES = PAGES | LAST_PAGES
SHORT_ARTICLES = ARTICLES | LAST_ARTICLES
COUNT = 6


@pytest.mark.parametrize("name", SCENARIOS)
def test_a_history_is_kept_as_it_was(name, site, at):
    assert not sit(SCENARIOS[name], site, at)


# ── what befalls many articles of an outlet at a time ──


def published(site: Site, at: Sitting, count: int = COUNT) -> list[int]:
    for i in range(count):
        site.answers[f"/p/{i}"] = Reply(broadsheet(story(i)[0], paragraphs(story(i)[1])))
    articles = [at.watch.add(site.at(f"/p/{i}")) for i in range(count)]
    at.look_round(articles, times=2)
    return articles


def shown_in_all(site: Site, made: Callable[[int], str]) -> None:
    for i in range(COUNT):
        site.answers[f"/p/{i}"] = Reply(made(i))


@pytest.mark.parametrize("offer", ["", "<p>Artikli lõppu näevad meie püsilugejad. Liitu siin.</p>"])
def test_many_articles_cut_off_at_once_wait_for_as_long_as_they_stay_so(offer, site, at):
    articles = published(site, at)
    shown_in_all(site, lambda i: broadsheet(story(i)[0], paragraphs(story(i)[1][:4]) + offer))
    at.look_round(articles, times=6, apart=timedelta(hours=20))
    assert [at.versions(n) for n in articles] == [1] * COUNT
    shown_in_all(site, lambda i: broadsheet(story(i)[0], paragraphs(story(i)[1])))
    at.look_round(articles, times=1)
    assert set(at.outcomes[-COUNT:]) == {Outcome.SAME}


def test_cuts_of_some_articles_are_edits_where_as_many_others_go_on_as_they_did(site, at):
    articles = published(site, at, 3 * COUNT)
    shown_in_all(site, lambda i: broadsheet(story(i)[0], paragraphs(story(i)[1][: len(story(i)[1]) // 2])))
    for i in range(COUNT, 3 * COUNT):
        told = [*story(i)[1], f"The harbour master put up notice {i} on the quay in the evening."]
        site.answers[f"/p/{i}"] = Reply(broadsheet(story(i)[0], paragraphs(told)))
    at.look_round(articles, times=6, apart=timedelta(hours=20))
    assert [at.versions(n) for n in articles] == [2] * len(articles)


def test_a_relaunch_of_all_with_lines_round_the_text_shows_the_one_edit(site, at):
    articles = published(site, at)

    def relaunched(i: int) -> str:
        told = [t.replace("crowns", "marks") if i == 4 else t for t in story(i)[1]]
        above = "<p>Von Ilse Brandt</p><p>Stand: 12.03.2026, 14:05 Uhr</p><p>Lesezeit: 3 Min.</p>"
        below = f"<p>Quelle: Coast Courier</p><h3>Mehr aus der Region</h3>{cards(50, 3)}"
        return portal(story(i)[0], above + paragraphs(told) + below)

    shown_in_all(site, relaunched)
    at.look_round(articles, times=6, apart=timedelta(minutes=20))
    assert [at.versions(n) for n in articles] == [2 if i == 4 else 1 for i in range(COUNT)]
    assert at.events().count(EventKind.TEMPLATE) == 1


def test_a_line_put_above_all_texts_is_the_outlets_and_no_edit(site, at):
    articles = published(site, at)
    line = "<p>BREAKING: Bridge at Hale closed to all traffic</p>"
    shown_in_all(site, lambda i: broadsheet(story(i)[0], line + paragraphs(story(i)[1])))
    at.look_round(articles, times=6, apart=timedelta(minutes=20))
    assert [at.versions(n) for n in articles] == [1] * COUNT


# ── single pages ──


def seen(body: str) -> Extraction:
    return read(body.encode(), content_type="text/html; charset=utf-8", url="http://coast-courier.test/a")


@pytest.mark.parametrize("name", SINGLE_PAGES)
def test_a_page_in_any_wording_is_told_by_itself(name):
    body, outcomes = SINGLE_PAGES[name]
    assert seen(body).outcome in outcomes


@pytest.mark.parametrize("name", SHORT_ARTICLES)
def test_a_short_article_that_touches_on_such_things_is_kept(name):
    extraction = seen(SHORT_ARTICLES[name].body)
    assert extraction.outcome is None, extraction.reason
    content = extraction.content
    text = "" if content is None else "\n".join(block.text for block in content.blocks if not block.furniture)
    assert all(said in text for said in SHORT_ARTICLES[name].says), text
