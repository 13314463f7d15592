"""The front page of a day, headlines before and after, what outlets do by habit, and lengths from version to version."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import newsstand
import pytest
from lxml import html
from starlette.testclient import TestClient

from replate.model import (
    Check,
    Content,
    Event,
    EventKind,
    Outcome,
    VersionLine,
)
from replate.model import Digests as Prints
from replate.store import OutletRhythm, Store
from replate.text.speech import ENGLISH
from replate.web.charts import hours, length_curve
from replate.web.outlets import figures

NEXT_DAY = newsstand.MORNING + timedelta(days=1)


def page(client: TestClient, path: str) -> html.HtmlElement:
    response = client.get(path)
    assert response.status_code == 200, response.text
    return html.fromstring(response.content)


def add_later(store: Store, stand: newsstand.Stand, days: int) -> None:
    with store.writing() as write:
        content = Content(headline="Nothing happened here", paragraphs=("Something did.",))
        newsstand.add(write, stand.quiet, content, seen_at=newsstand.MORNING + timedelta(days=days))


def test_the_front_page_shows_one_day(store: Store, client: TestClient, stand: newsstand.Stand) -> None:
    add_later(store, stand, 3)
    root = page(client, "/?day=2026-05-15")
    assert root.xpath("//h1/text()") == ["Changes of Friday 15 May 2026"]
    assert [node.text_content() for node in root.xpath("//article//h3")] == ["Nothing happened here"]
    assert [node.get("href") for node in root.xpath("//nav[@aria-label='Days']/a")] == ["/?day=2026-05-12", "/"]
    before = page(client, "/?day=2026-05-12")
    assert "/?day=2026-05-15" in before.xpath("//a[@rel='next']/@href")
    assert len(before.xpath("//article")) > 5
    assert before.xpath("//input[@name='day']/@value")[0] == "2026-05-12"
    assert not page(client, "/?day=2026-05-13").xpath("//article")
    assert "No changes were seen on this day" in client.get("/?day=2026-05-13").text


def test_a_day_is_kept_together_with_outlet_and_choice(client: TestClient) -> None:
    root = page(client, "/?day=2026-05-12&outlet=ferry-post&show=all")
    assert {node.text_content() for node in root.xpath("//p[@class='when']/a[1]")} == {"The Ferry Post"}
    tabs = root.xpath("//nav[@aria-label='Which changes']/a/@href")
    assert all("day=2026-05-12" in href and "outlet=ferry-post" in href for href in tabs)
    hidden = {node.get("name"): node.get("value") for node in root.xpath("//input[@type='hidden']")}
    assert hidden == {"show": "all", "outlet": "ferry-post", "day": "2026-05-12"}


def test_a_days_list_is_walked_to_its_end(store: Store, client: TestClient, stand: newsstand.Stand) -> None:
    with store.writing() as write:
        for number in range(40):
            at = NEXT_DAY + timedelta(minutes=number)
            for article in vars(stand).values():
                content = Content(headline=f"Nothing {number} happened", paragraphs=(f"Entry {number} {article}.",))
                newsstand.add(write, article, content, seen_at=at)
        write.add_events([Event(EventKind.WITHDRAWN, "gone", NEXT_DAY + timedelta(minutes=5), article=stand.quiet)])
    seen, events = 0, 0
    for path in ("/?day=2026-05-13&show=headlines", "/?day=2026-05-13"):
        walked: str | None = path
        while walked:
            root = page(client, walked)
            seen += len(root.xpath("//article"))
            events += len(root.xpath("//article[contains(@class, 'withdrawn')]"))
            assert {node.text_content() for node in root.xpath("//h2[@class='day']")} == {"Wednesday 13 May 2026"}
            walked = next(iter(root.xpath("//nav[@class='paging']/a[@rel='next']/@href")), None)
    assert events == 1
    assert seen > 5


@pytest.mark.parametrize(
    "day",
    [
        "yesterday",
        "2026-5-1",
        "2026-13-01",
        "2026-02-30",
        "20260512",
        "2026-05-12T00",
        "१" * 10,
    ],
)
def test_what_is_no_day_is_refused(client: TestClient, day: str) -> None:
    answer = client.get("/", params={"day": day})
    assert answer.status_code == 400
    assert "is not a day" in answer.text


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31", "1582-10-10"])
def test_days_far_away_are_empty_but_lead_back(client: TestClient, day: str) -> None:
    root = page(client, f"/?day={day}")
    assert not root.xpath("//article")
    assert "/?day=2026-05-12" in root.xpath("//nav[@aria-label='Days']/a/@href")


def test_headlines_stand_before_and_after(client: TestClient) -> None:
    root = page(client, "/?show=headlines")
    row = next(node for node in root.xpath("//article//h3") if "dredging" in node.text_content())
    before, after = row.xpath(".//span[@class='before']")[0], row.xpath(".//span[@class='after']")[0]
    assert before.text_content() == "before: Minister removed: rejects dredging plan"
    assert after.text_content() == "after: Minister added: delays decision on dredging plan"
    assert before.xpath("./del")
    assert after.xpath("./ins")


def test_an_outlets_page_says_how_it_changes_its_articles(client: TestClient) -> None:
    root = page(client, "/outlets/ferry-post")
    told = {node.findtext("dt"): node.find("dd").text_content() for node in root.xpath("//dl[@class='figures']/div")}
    assert told == {
        "Changed": "100% of the latest 2 articles",
        "Median time to the first change": "about 2 hours after an article was first seen",
    }
    drawing = root.xpath("//figure[contains(@class, 'hours')]/svg")[0]
    assert drawing.get("aria-label").startswith("Changes by the hour of the day, UTC; most between ")
    assert len(drawing.xpath(".//rect[not(@class)]")) == 24
    assert not page(client, "/outlets/silent").xpath("//dl[@class='figures']")


def test_shares_are_of_what_is_known() -> None:
    habits = OutletRhythm(500, 499, timedelta(minutes=35), 900, 800, 1, (0,) * 24)
    assert [(figure.name, figure.value) for figure in figures(habits, ENGLISH)] == [
        ("Changed", "above 99%"),
        ("Median time to the first change", "35 minutes"),
        ("With a note", "below 1%"),
    ]
    assert hours(habits.hours, ENGLISH) is None
    assert figures(replace(habits, articles=0), ENGLISH) == ()
    assert [figure.name for figure in figures(replace(habits, first_change=None, explained=0), ENGLISH)] == ["Changed"]


def test_an_outlets_habits_are_told_by_its_versions(store: Store) -> None:
    line = store.outlet("coast.wire")
    habits = store.outlet_rhythm(line.outlet.id)
    assert (habits.articles, habits.changed, habits.changes) == (4, 3, 3)
    assert habits.first_change == timedelta(hours=1)  # of 1 minute, 1 hour and 302 minutes
    assert sum(habits.hours) == 3
    assert (habits.explained, habits.noted) == (0, 0)
    assert store.outlet_rhythm(99).articles == 0


def lines(*lengths: int) -> list[VersionLine]:
    prints = Prints("", "", "")
    return [VersionLine(number, 1, number, "", prints, words=words) for number, words in enumerate(lengths)]


def test_the_length_of_each_version_is_drawn_and_said() -> None:
    curve = length_curve(lines(100, 200, 50), ENGLISH)
    assert curve is not None
    assert curve.points == "0.00,21.00 50.00,2.00 100.00,30.50"
    assert curve.says == (
        "Length from version to version: 100 words in version 0, 50 in version 2; "
        "most in version 1 (200), fewest in version 2 (50)"
    )
    assert length_curve(lines(1, 2), ENGLISH) is None
    assert length_curve(lines(7, 7, 7), ENGLISH) is None
    many = length_curve(lines(*range(1, 5_000)), ENGLISH)
    assert many is not None
    assert len(many.points.split()) <= 202
    assert many.points.endswith("100.00,2.00")


def test_an_article_shows_its_lengths_its_notices_and_the_way_to_every_look(
    client: TestClient, stand: newsstand.Stand, store: Store
) -> None:
    root = page(client, f"/articles/{stand.fire}")
    assert root.xpath("//figure[@class='activity curve']/svg/@aria-label")[0].startswith(
        "Length from version to version"
    )
    assert f"/articles/{stand.fire}/looks" in root.xpath("//details//a/@href")
    with store.writing() as write:
        newsstand.add(write, stand.boats, store.version(stand.boats, 1).content, seen_at=newsstand.NOW)
    told = page(client, f"/articles/{stand.boats}").xpath("//p[@class='notice']")
    assert [node.text_content() for node in told] == [
        "Correction: an earlier version gave the fare as 8 crowns; it is 18."
    ]


def test_every_look_is_listed(client: TestClient, stand: newsstand.Stand, store: Store) -> None:
    with store.writing() as write:
        moments = [newsstand.MORNING + timedelta(minutes=number) for number in range(150)]
        write.add_checks([Check(0, Outcome.SAME, "", moment, article=stand.quiet, status=200) for moment in moments])
    walked, seen = f"/articles/{stand.quiet}/looks", 0
    while walked:
        root = page(client, walked)
        seen += len(root.xpath("//tbody/tr"))
        walked = next(iter(root.xpath("//nav[@class='paging']/a[@rel='next']/@href")), "")
    assert seen == 150
    assert client.get("/articles/99/looks").status_code == 404
