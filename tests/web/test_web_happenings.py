"""What befell articles other than edits, what waits, and on what evidence: on pages, in feeds and in the API."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import feedparser
import newsstand
import pytest
from lxml import html
from newsstand import HOSTILE, MORNING, NOW
from starlette.testclient import TestClient

from replate.model import Article, Capture, Check, Content, Event, EventKind, Outcome, Pending
from replate.store import NewVersion, Store
from replate.text.digest import digests
from replate.web import Options, create_app

SINCE, AT = MORNING + timedelta(hours=3, minutes=10), MORNING + timedelta(hours=3, minutes=45)
BACK = NOW - timedelta(minutes=30)


def words_of(node: html.HtmlElement) -> str:
    return " ".join(node.text_content().split())


def page(client: TestClient, path: str) -> html.HtmlElement:
    response = client.get(path)
    assert response.status_code == 200, response.text
    return html.document_fromstring(response.text)


def befall(store: Store, article: int, kind: EventKind, reason: str, **given: object) -> None:
    with store.writing() as write:
        write.add_events([replace(Event(kind, reason, AT, article=article), **given)])


@pytest.fixture
def withdrawn(store: Store, stand: newsstand.Stand) -> int:
    """An article that two looks found gone, and that came back the next morning."""
    gone = "the site says the page is gone for good (status 410)"
    with store.writing() as write:
        write.add_checks([Check(0, Outcome.GONE, gone, at, article=stand.named, status=410) for at in (SINCE, AT)])
    befall(store, stand.named, EventKind.WITHDRAWN, gone, since=SINCE, outcome=Outcome.GONE)
    befall(store, stand.named, EventKind.RETURNED, "the article can be read again", at=BACK)
    return stand.named


def rows(root: html.HtmlElement) -> Iterator[str]:
    return map(words_of, root.xpath("//article[contains(@class, 'event')]"))


@pytest.mark.usefixtures("withdrawn")
def test_the_front_page_tells_what_was_withdrawn_and_came_back_at_its_time(client: TestClient) -> None:
    root = page(client, "/")
    told = list(rows(root))
    assert told[0].startswith("08:30 Evening Lamp Ferry operator named in inquiry Returned: the article can be read")
    assert told[1].endswith(
        "Withdrawn: the address answers “gone” since 11:20, seen twice. Version 1 is the last text."
    )
    days = [words_of(day) for day in root.xpath("//h2[@class='day']")]
    assert days[:2] == ["Wednesday 13 May 2026", "Tuesday 12 May 2026"]
    times = [words_of(b) for b in root.xpath("//section[2]//p[@class='when']/b")]
    assert "11:55" in times
    assert times == sorted(times, reverse=True)


def test_withdrawn_articles_have_a_list_of_their_own_that_is_paged(store: Store, stand: newsstand.Stand) -> None:
    for minute in range(9):
        befall(store, stand.quiet, EventKind.WITHDRAWN, "away", at=AT + timedelta(minutes=minute), since=AT)
    client = TestClient(create_app(store, Options(page_size=4, clock=lambda: NOW)))
    seen, path = [], "/?show=withdrawn"
    while path:
        root = page(client, path)
        seen += [words_of(b) for b in root.xpath("//article//p[@class='when']/b")]
        path = next(iter(root.xpath("//nav[@class='paging']/a[@rel='next']/@href")), "")
    assert len(seen) == len(set(seen)) == 9
    assert seen == sorted(seen, reverse=True)


def test_no_happening_is_lost_or_told_twice_between_the_pages_of_changes(store: Store, stand: newsstand.Stand) -> None:
    for minute in range(6):
        befall(store, stand.quiet, EventKind.WITHDRAWN, f"away {minute}", at=AT + timedelta(minutes=minute))
        with store.writing() as write:
            content = Content(headline=f"Nothing happened here, part {minute}", paragraphs=("Nothing.",))
            write.add_version(stand.quiet, NewVersion(content, digests(content), seen_at=AT))
    client = TestClient(create_app(store, Options(page_size=2, clock=lambda: NOW)))
    told, path = [], "/"
    while path:
        root = page(client, path)
        told += list(rows(root))
        path = next(iter(root.xpath("//nav[@class='paging']/a[@rel='next']/@href")), "")
    assert len(told) == 6
    assert {text.rpartition("away ")[2][0] for text in told} == set("012345")


def test_too_many_at_once_are_cut_and_the_way_to_all_is_named(
    store: Store, client: TestClient, stand: newsstand.Stand
) -> None:
    for _ in range(60):
        befall(store, stand.quiet, EventKind.WITHDRAWN, "away")
    root = page(client, "/")
    assert len(list(rows(root))) == 50
    assert root.xpath("//p[@class='aside']/a[@href='/?show=withdrawn']")


def test_only_an_articles_own_page_tells_of_variants_and_moves(
    store: Store, client: TestClient, stand: newsstand.Stand
) -> None:
    befall(store, stand.minister, EventKind.VARIANTS, "two headlines are shown in turn")
    befall(store, stand.minister, EventKind.MOVED, "the address now leads to https://coast.example/new")
    assert not list(rows(page(client, "/")))
    assert len(list(rows(page(client, "/?show=all")))) == 2
    told = " ".join(rows(page(client, f"/articles/{stand.minister}")))
    assert "Headline variants 12 May 2026, 11:55: two headlines are shown in turn." in told
    assert "Moved 12 May 2026, 11:55: the address now leads to https://coast.example/new." in told


def test_happenings_stand_between_the_versions_of_an_article(store: Store, client: TestClient, withdrawn: int) -> None:
    with store.writing() as write:
        content = Content(headline="Ferry operator named in inquiry", paragraphs=("One. And three.",))
        write.add_version(withdrawn, NewVersion(content, digests(content), seen_at=NOW))
    root = page(client, f"/articles/{withdrawn}")
    heads = [words_of(b) for b in root.xpath("//article//p[@class='when']/b")]
    assert heads == ["Version 2", "Returned", "Withdrawn", "Version 1", "Version 0"]
    assert len(root.xpath("//figure[@class='strip']//line[contains(@class, 'sign')]")) == 2
    event = store.events(article_id=withdrawn)[0].id
    assert root.xpath(f"//article[@id='e{event}']")


@pytest.mark.parametrize("form", ["rss", "atom", "json"])
def test_happenings_are_entries_of_the_feeds_with_ids_that_stay(client: TestClient, withdrawn: int, form: str) -> None:
    for path in ("/changes", "/outlets/evening-lamp", f"/articles/{withdrawn}"):
        answer = client.get(f"{path}.{form}")
        if form == "json":
            entries = [(entry["id"], entry["title"], entry["url"]) for entry in answer.json()["items"]]
        else:
            entries = [(entry.id, entry.title, entry.link) for entry in feedparser.parse(answer.content).entries]
        told = [entry for entry in entries if entry[1].startswith(("Withdrawn", "Returned"))]
        assert [title for _, title, _ in told] == [
            "Returned: Ferry operator named in inquiry",
            "Withdrawn: Ferry operator named in inquiry",
        ]
        assert len({entry_id for entry_id, _, _ in entries}) == len(entries)
        assert told[0][2].startswith(f"https://changes.example/articles/{withdrawn}#e")
        assert client.get(f"{path}.{form}").content == answer.content


def test_the_feed_of_all_changes_tells_the_rest_only_on_request(
    store: Store, client: TestClient, stand: newsstand.Stand
) -> None:
    befall(store, stand.minister, EventKind.RETIRED, "no change for 40 days")
    assert "Retired" not in client.get("/changes.rss").text
    assert "Retired: Minister delays decision" in client.get("/changes.rss?show=all").text
    assert len(client.get("/changes.json?limit=3&show=all").json()["items"]) == 3


def test_the_api_lists_happenings_of_an_article_and_of_all(
    client: TestClient, withdrawn: int, stand: newsstand.Stand
) -> None:
    found = client.get(f"/api/v1/articles/{withdrawn}/events").json()["events"]
    assert [(event["kind"], event["outcome"]) for event in found] == [("returned", None), ("withdrawn", "gone")]
    assert found[1]["since"] == "2026-05-12T11:20:00Z"
    assert client.get(f"/api/v1/articles/{stand.fire}/events").json() == {"events": [], "next": None}
    first = client.get("/api/v1/events?limit=1&outlet=evening-lamp").json()
    assert client.get(first["next"]).json()["events"][0]["kind"] == "withdrawn"
    assert len(client.get("/api/v1/events?kind=returned").json()["events"]) == 1
    assert client.get("/api/v1/events?kind=eaten").status_code == 400


def test_a_difference_that_waits_is_said_with_its_reason(
    store: Store, client: TestClient, stand: newsstand.Stand
) -> None:
    with store.writing() as write:
        write.set_articles([replace(store.article(stand.quiet), held=True)])
        write.set_pending(stand.quiet, Pending(stand.quiet, NOW - timedelta(minutes=5), content=Content(headline="X")))
        reason = "little of the old text is left"
        write.add_checks([Check(0, Outcome.HELD, reason, NOW, article=stand.quiet)])
    told = words_of(page(client, f"/articles/{stand.quiet}").xpath("//p[@class='waits']")[0])
    assert told == "A difference seen at 08:55 waits for a second look: little of the old text is left."
    with store.writing() as write:
        write.set_pending(stand.quiet, Pending(stand.quiet, NOW, outcome=Outcome.GONE))
    told = words_of(page(client, f"/articles/{stand.quiet}").xpath("//p[@class='waits']")[0])
    assert told.startswith("At 09:00 the address answers “gone”; a second look will tell")
    with store.writing() as write:
        write.set_pending(stand.quiet, Pending(stand.quiet, NOW, looks=0, volatile=("#",)))
    assert not page(client, f"/articles/{stand.quiet}").xpath("//p[@class='waits']")


def test_all_addresses_seen_for_an_article_are_named(store: Store, client: TestClient, stand: newsstand.Stand) -> None:
    assert "Addresses seen" not in client.get(f"/articles/{stand.quiet}").text
    with store.writing() as write:
        write.add_address(stand.quiet, "https://coast.example/amp/quiet", "canonical", NOW)
    root = page(client, f"/articles/{stand.quiet}")
    assert "Addresses seen for it (2)" in words_of(root)
    assert "https://coast.example/amp/quiet" in words_of(root)


def test_the_evidence_names_capture_and_chain(store: Store, client: TestClient, stand: newsstand.Stand) -> None:
    with store.writing() as write:
        url = "https://coast.example/quiet"
        write.add_capture(stand.quiet, 0, Capture(url, url, 200, (), b"<p>Nothing.</p>", MORNING))
    (witness,) = store.witnesses(stand.quiet)
    (line,) = store.version_lines(stand.quiet)
    for path in (f"/articles/{stand.quiet}", f"/articles/{stand.quiet}/versions/0"):
        told = words_of(page(client, path).xpath("//details[.//dl[@class='evidence']]")[0])
        assert f"in captures/replate-20260512.warc.gz at byte {witness.offset:,}" in told
        assert f"SHA-256 of the body {witness.digest}" in told
        assert f"chain {line.chain}" in told
    assert "no capture: it came from an archive (newssniffer)" in words_of(page(client, f"/articles/{stand.archived}"))


def test_hostile_reasons_and_passages_are_text(store: Store, client: TestClient, stand: newsstand.Stand) -> None:
    befall(store, stand.hostile, EventKind.WITHDRAWN, HOSTILE, since=AT, outcome=Outcome.MISSING)
    with store.writing() as write:
        outlet = store.article(stand.hostile).outlet
        write.add_furniture(outlet.id, [HOSTILE], HOSTILE, NOW)
        write.add_outlet_event(Event(EventKind.TEMPLATE, HOSTILE, NOW, outlet=outlet.id), unless_since=NOW)
        write.add_address(stand.hostile, f"https://coast.example/{HOSTILE}", "page", NOW)
    for path in ("/", f"/articles/{stand.hostile}", "/outlets/coast.wire", "/changes.rss", "/?show=withdrawn"):
        answer = client.get(path)
        assert answer.status_code == 200
        assert "<script>alert" not in answer.text
        assert "<img" not in answer.text
        if "html" in answer.headers["content-type"]:
            root = html.document_fromstring(answer.text)
            assert not root.xpath("//@onerror|//@onmouseover|//script[not(@src)]")


def test_an_outlets_own_happenings_are_on_its_page(store: Store, client: TestClient, stand: newsstand.Stand) -> None:
    outlet = store.article(stand.fire).outlet.id
    with store.writing() as write:
        redesign = Event(EventKind.TEMPLATE, "the outlet changed the design of its pages", NOW, outlet=outlet)
        write.add_outlet_event(redesign, unless_since=NOW)
    assert "13 May 2026, 09:00: the outlet changed the design" in words_of(page(client, "/outlets/ferry-post"))
    assert "New page design: The Ferry Post" in client.get("/changes.atom?show=all").text


def test_furniture_learned_later_greys_and_forgetting_it_brings_the_text_back_at_once(
    store: Store, client: TestClient
) -> None:
    plug = "Read on in our new app, free for a month."
    with store.writing() as write:
        outlet = write.outlet("ferry-post")
        article = write.add_article(Article(0, outlet, "https://ferry.example/app", first_seen_at=MORNING))
        for number, paragraphs in enumerate((["The boats are late."], ["The boats are late.", plug])):
            content = Content(headline="Late boats", paragraphs=paragraphs)
            kept = NewVersion(content, digests(content), seen_at=MORNING + timedelta(hours=number))
            write.add_version(article, kept)
    path = f"/articles/{article}/diff/0/1"
    assert page(client, path).xpath("//ins")
    with store.writing() as write:
        write.teach_furniture(outlet.id, plug, NOW)
    root = page(client, path)
    assert not root.xpath("//ins")
    assert "Nothing but furniture of the page differs." in words_of(root)
    assert plug in words_of(
        page(client, f"/articles/{article}/versions/1").xpath("//p[contains(@class,'furniture')]")[0]
    )
    assert "app,free for a month." in words_of(
        page(client, "/outlets/ferry-post").xpath("//details[@class='folded']")[0]
    )
    with store.writing() as write:
        write.switch_furniture(outlet.id, store.furniture("ferry-post")[0].id, active=False)
    assert page(client, path).xpath("//ins")
    assert "forgotten, counts as text" in words_of(page(client, "/outlets/ferry-post"))


def test_health_tells_what_is_wrong_with_each_outlet(client: TestClient) -> None:
    root = page(client, "/health")
    told = words_of(root)
    assert "no new article for 25 hours" not in told
    assert "1 look is overdue" not in told  # an hour is not late yet
    assert "1 outlet of 4 needs somebody's eye" in told
    assert words_of(root.xpath("//table[1]//tbody/tr[1]")[0]).startswith("The Silent Sheet none it has no feed")


def test_metrics_are_in_the_text_format_of_prometheus(client: TestClient, store: Store, stand: newsstand.Stand) -> None:
    answer = client.get("/metrics")
    assert answer.headers["content-type"] == "text/plain; version=0.0.4; charset=utf-8"
    lines = answer.text.splitlines()
    assert "# TYPE replate_checks_total counter" in lines
    assert 'replate_checks_total{outcome="unavailable"} 1.0' in lines
    assert 'replate_checks_total{outcome="gone"} 0.0' in lines
    assert 'replate_articles{state="active"} 5.0' in lines
    assert 'replate_outlet_alarms{outlet="silent"} 1.0' in lines
    assert "replate_due_lag_seconds 3600.0" in lines
    assert "replate_held 0.0" in lines
    with store.writing() as write:
        write.add_checks([Check(0, Outcome.GONE, "", NOW, article=stand.fire)])
    assert 'replate_checks_total{outcome="gone"} 1.0' in client.get("/metrics").text.splitlines()


def test_happenings_of_a_long_history_stay_with_their_page(store: Store, client: TestClient) -> None:
    article = newsstand.long_history(store, 60)
    for step in (3, 30, 55):
        at = MORNING + timedelta(minutes=7 * step + 2)
        befall(store, article, EventKind.MOVED, f"moved after version {step}", at=at)
    told, path = [], f"/articles/{article}"
    while path:
        root = page(client, path)
        told += [words_of(b) for b in root.xpath("//article//p[@class='when']/b")]
        path = next(iter(root.xpath("//nav[@class='paging']/a[@rel='next']/@href")), "")
    assert told.count("Moved") == 3
    assert [told[place + 1] for place, name in enumerate(told) if name == "Moved"] == [
        "Version 55",
        "Version 30",
        "Version 3",
    ]
