"""The pipeline end to end: a real outlet on loopback edits its articles, and what is kept is what it did."""

from __future__ import annotations

import threading
import time
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from urllib.parse import urlsplit

import pysqlite3.dbapi2 as sqlite3
import pytest

import later_extractor
from newsroom import FARES, Outlet
from replate import contain
from replate.accounting import account_all
from replate.decide import Rhythm
from replate.model import ArticleState, Capture, Outcome
from replate.reading import read_page
from replate.remembered import Readings
from replate.store import FILE_NAME
from watching import Watch, watching


def with_edit(number: int, old: str, new: str) -> list[str]:
    return [p.replace(old, new) if i == number else p for i, p in enumerate(FARES)]


def test_the_first_look_keeps_version_0_as_the_outlet_wrote_it(watch: Watch, article: int) -> None:
    assert watch.look(article) == [Outcome.NEW]
    headline, paragraphs = watch.texts(article)[0]
    assert headline == "Ferry fares to rise"
    assert list(paragraphs[-5:]) == FARES


def test_an_unchanged_page_is_the_same_and_is_looked_at_ever_more_rarely(watch: Watch, article: int) -> None:
    assert watch.look(article, times=3) == [Outcome.NEW, Outcome.SAME, Outcome.SAME]
    assert watch.article(article).period == timedelta(minutes=10) * 1.2 * 1.2


def test_an_edit_is_held_first_and_believed_when_a_second_look_still_shows_it(
    outlet: Outlet, watch: Watch, article: int
) -> None:
    watch.look(article)
    edited_before = watch.now
    outlet.edit("fares", paragraphs=with_edit(1, "8 crowns", "7 crowns"))
    assert watch.look(article, times=3) == [Outcome.HELD, Outcome.NEW, Outcome.SAME]
    line = watch.store.version_lines(article)[1]
    assert line.seen_at == edited_before  # the first look that saw it, not the one that believed it
    assert line.not_before is not None
    assert line.not_before < edited_before
    assert "7 crowns" in watch.texts(article)[1][1][-4]


def test_a_page_is_read_once_as_long_as_it_is_the_same(watch: Watch) -> None:
    tools = replace(watch.tools, read=later_extractor.at_a_moment, readings=Readings())

    def look(text: str, *, made: int, address: str = "fares") -> str:
        page = f"<html><body><!-- {made} --><h1>Ferry fares to rise</h1><p>{'</p><p>'.join([text, *FARES])}</p></body>"
        url = f"http://ferrypost.example/{address}"
        answer = Capture(url, url, 200, (("content-type", "text/html"),), f"{page}</html>".encode(), watch.now)
        content = read_page(answer, tools).content
        assert content is not None
        return content.byline

    first = look("They rise on Monday.", made=1)
    assert look("They rise on Monday.", made=2) == first
    second = look("They rise on Tuesday.", made=2)
    assert second != first
    assert look("They rise on Tuesday.", made=3) == second
    assert look("They rise on Tuesday.", made=3, address="copy") not in (first, second)
    assert look("They rise on Monday.", made=1) not in (first, second)  # only the last reading is remembered


def test_a_headline_alone_makes_a_version(outlet: Outlet, watch: Watch, article: int) -> None:
    watch.look(article)
    outlet.edit("fares", headline="Ferry company defends higher fares")
    assert watch.look(article, times=2) == [Outcome.HELD, Outcome.NEW]
    assert [headline for headline, _ in watch.texts(article)] == [
        "Ferry fares to rise",
        "Ferry company defends higher fares",
    ]


def test_typography_alone_is_kept_but_marked_and_does_not_hurry_the_schedule(
    outlet: Outlet, watch: Watch, article: int
) -> None:
    watch.look(article, times=2)
    outlet.edit(
        "fares",
        paragraphs=with_edit(2, "“We have put this off for three years,”", '"We have put this off for three years,"'),
    )
    assert watch.look(article, times=2) == [Outcome.HELD, Outcome.NEW]
    assert watch.store.version_lines(article)[1].cosmetic
    assert (watch.article(article).period or timedelta(0)) > timedelta(minutes=10)


def test_a_return_to_the_old_text_is_a_version_that_says_so(outlet: Outlet, watch: Watch, article: int) -> None:
    watch.look(article)
    outlet.edit("fares", headline="Ferry company defends higher fares")
    watch.look(article, times=2)
    outlet.edit("fares", headline="Ferry fares to rise")
    assert watch.look(article, times=2) == [Outcome.HELD, Outcome.REVERTED]
    assert [line.same_as for line in watch.store.version_lines(article)] == [None, None, 0]


def test_a_change_that_is_gone_at_the_next_look_leaves_no_version(outlet: Outlet, watch: Watch, article: int) -> None:
    watch.look(article)
    outlet.edit("fares", paragraphs=[*FARES, "Read on our new app, free for a month to all our readers in Hale."])
    assert watch.look(article) == [Outcome.HELD]
    outlet.edit("fares", paragraphs=FARES)
    assert watch.look(article, times=2) == [Outcome.SAME, Outcome.SAME]
    assert len(watch.texts(article)) == 1


@pytest.mark.parametrize(
    ("status", "outcome", "state"), [(404, "missing", "missing"), (410, "gone", "gone"), (451, "legal", "legal")]
)
def test_a_withdrawn_article_needs_two_looks_and_comes_back_with_an_event(
    outlet: Outlet, watch: Watch, article: int, status: int, outcome: str, state: str
) -> None:
    watch.look(article)
    outlet.answer("fares", status)
    assert watch.look(article) == [outcome]
    assert watch.article(article).state is ArticleState.ACTIVE
    assert watch.look(article) == [outcome]
    assert watch.article(article).state == state
    outlet.restore("fares")
    assert watch.look(article) == [Outcome.SAME]
    assert watch.article(article).state is ArticleState.ACTIVE
    assert [event.kind for event in watch.store.events(article_id=article)] == ["returned", "withdrawn"]


@pytest.mark.parametrize(
    ("status", "outcome"),
    [(401, Outcome.BLOCKED), (402, Outcome.PAYWALLED), (403, Outcome.BLOCKED), (500, Outcome.UNAVAILABLE)],
)
def test_an_error_is_recorded_as_that_and_changes_nothing(
    outlet: Outlet, watch: Watch, article: int, status: int, outcome: Outcome
) -> None:
    watch.look(article)
    outlet.answer("fares", status, b"<h1>Something else entirely</h1>")
    settled = watch.looks(article)[0]
    assert settled.check.outcome is outcome
    assert str(status) in settled.check.reason
    assert len(watch.texts(article)) == 1


def test_an_article_quiet_for_forty_days_is_retired_with_a_date_and_a_reason(watch: Watch, article: int) -> None:
    first = watch.now
    watch.look(article)
    for _ in range(60):
        due = watch.article(article).next_check_at
        if due is None:
            break
        watch.now = due
        watch.look(article)
    retired = watch.article(article)
    assert retired.state is ArticleState.RETIRED
    assert retired.retired_at == first + timedelta(days=40)
    assert retired.retired_reason == "no change for 40 days"
    assert len(watch.store.checks(article_id=article, limit=100)) < 60


def test_a_feed_brings_its_articles_once_and_revives_one_that_it_names_again(outlet: Outlet, watch: Watch) -> None:
    outlet.publish("fares", "Ferry fares to rise", FARES)
    outlet.publish("storm", "Storm to reach the coast", FARES[::-1])
    watch.rhythm = Rhythm(tail=None)
    watch.add_feed(outlet.feed_url)
    watch.worker().run_once()
    assert watch.store.counts().articles == 2
    watch.pass_time(minutes=10)
    watch.worker().run_once()
    assert watch.store.counts().articles == 2


def test_a_worker_makes_accounts_of_an_older_program_again(
    outlet: Outlet, watch: Watch, article: int, tmp_path: Path
) -> None:
    watch.look(article)
    outlet.edit("fares", paragraphs=with_edit(1, "8 crowns", "7 crowns"))
    watch.look(article, times=2)
    account_all(watch.store, watch.tools.pool)
    row = watch.store.version_lines(article)[1].id
    with closing(sqlite3.connect(tmp_path / FILE_NAME)) as connection, connection:
        connection.execute("UPDATE comparison SET rules = 'of an older program', changes = 99")
    stop = threading.Event()
    running = threading.Thread(target=watch.worker().run, args=(stop,))
    running.start()
    until = time.monotonic() + 20
    while watch.store.accounts([row])[row].changes == 99 and time.monotonic() < until:
        time.sleep(0.05)
    stop.set()
    running.join()
    assert watch.store.accounts([row])[row].changes == 1


def test_include_and_exclude_patterns_choose_among_a_feeds_links(outlet: Outlet, watch: Watch) -> None:
    outlet.publish("fares", "Ferry fares to rise", FARES)
    outlet.publish("storm", "Storm to reach the coast", FARES[::-1])
    watch.add_feed(outlet.feed_url, include=("storm",))
    watch.worker().run_once()
    assert [article.headline for article in watch.store.articles().lines] == ["Storm to reach the coast"]


def test_furniture_that_differs_at_every_request_never_makes_a_version(tmp_path: Path, pool: contain.Pool) -> None:
    with Outlet(furniture=True) as outlet, watching(tmp_path, pool, urlsplit(outlet.url).netloc) as watch:
        article = watch.add(outlet.publish("fares", "Ferry fares to rise", FARES))
        watch.look(article, times=8)
        assert len(watch.texts(article)) == 1
        outlet.edit("fares", paragraphs=with_edit(4, "212,000", "221,000"))
        watch.look(article, times=3)
        assert len(watch.texts(article)) == 2


def test_a_redirect_to_the_front_page_is_missing_and_not_a_new_text(outlet: Outlet, watch: Watch, article: int) -> None:
    watch.look(article)
    outlet.answer("fares", 302, headers=[("Location", f"{outlet.url}/")])
    settled = watch.looks(article, times=2)
    assert [s.check.outcome for s in settled] == [Outcome.MISSING, Outcome.MISSING]
    assert "front page" in settled[0].check.reason
    assert len(watch.texts(article)) == 1


def test_a_page_that_keeps_little_and_has_a_new_headline_waits_half_an_hour(
    outlet: Outlet, watch: Watch, article: int
) -> None:
    watch.look(article)
    other = [
        f"Number {i}: a quite different story about lighthouse keepers and their winter vegetables." for i in range(6)
    ]
    outlet.edit("fares", headline="Lighthouse gardens win a prize", paragraphs=other)
    assert watch.look(article, times=4) == [Outcome.HELD] * 4
    watch.pass_time(minutes=30)
    assert watch.look(article) == [Outcome.NEW]


def test_a_second_address_of_a_known_article_does_not_become_a_second_article(
    outlet: Outlet, watch: Watch, article: int
) -> None:
    watch.look(article)
    other = watch.add(f"{outlet.url}/news/fares?view=full")
    assert watch.look(other) == [Outcome.MOVED]
    assert watch.store.counts().articles == 1
    assert watch.store.article_ids([f"{outlet.url}/news/fares?view=full"]).popitem()[1] == article
    (event,) = watch.store.events(article_id=article)
    assert (event.kind, event.outcome) == ("moved", Outcome.MOVED)
    assert "view=full" in event.reason
    assert len(watch.store.addresses(article)) == 2


def test_the_look_that_retires_an_article_leaves_an_event(watch: Watch, article: int) -> None:
    watch.look(article)
    watch.pass_time(days=41)
    assert watch.look(article, times=2) == [Outcome.SAME, Outcome.SAME]
    assert watch.article(article).state is ArticleState.RETIRED
    (event,) = watch.store.events(article_id=article)
    assert (event.kind, event.reason) == ("retired", "no change for 40 days")
