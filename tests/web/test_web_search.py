"""Search, as a page, as a feed and for programs."""

from __future__ import annotations

import re

import feedparser
import newsstand
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import html
from starlette.testclient import TestClient

from replate.accounting import account_all
from replate.contain import MIB, Pool
from replate.model import Article, Content
from replate.store import Sought, Store


def page(client: TestClient, path: str, status: int = 200) -> html.HtmlElement:
    response = client.get(path)
    assert response.status_code == status, (path, response.status_code, response.text[:300])
    return html.document_fromstring(response.text.encode(), parser=html.HTMLParser(encoding="utf-8"))


def words_of(node: html.HtmlElement) -> str:
    return re.sub(r"\s+", " ", node.text_content()).strip()


def found(client: TestClient, query: str) -> list[str]:
    return page(client, f"/search?{query}").xpath("//article//h2/a/@href")


def test_the_latest_texts_are_searched_and_the_words_marked_in_a_passage(
    told: TestClient, stand: newsstand.Stand
) -> None:
    root = page(told, "/search?q=SIXTEEN+people")
    (row,) = root.xpath("//article[@class='row']")
    assert row.xpath(".//h2/a/@href") == [f"/articles/{stand.fire}/versions/4"]
    assert [words_of(mark) for mark in row.xpath(".//p[@class='passage']/mark")] == ["sixteen", "people"]
    assert [words_of(mark) for mark in row.xpath(".//h2//mark")] == ["sixteen"]
    assert found(told, "q=four+people") == []
    assert found(told, 'q="sixteen+people"') == [f"/articles/{stand.fire}/versions/4"]
    assert found(told, "q=solv*+-store") == []


def test_a_passage_is_cut_to_the_words_around_what_was_found(store: Store, client: TestClient) -> None:
    text = " ".join(f"word{number}" for number in range(200)) + " needle " + "hay " * 100
    with store.writing() as write:
        article = write.add_article(Article(0, write.outlet("post"), "https://post.example/long"))
        newsstand.add(write, article, Content(headline="Long", paragraphs=("First.", text)))
    newsstand.account(store)
    passage = words_of(page(client, "/search?q=needle").xpath("//p[@class='passage']")[0])
    assert passage.startswith("… word186 ")
    assert passage.endswith("hay …")
    assert len(passage.split()) < 50


def test_who_removed_and_who_added_a_word_is_found_with_the_change_itself(
    told: TestClient, stand: newsstand.Stand
) -> None:
    removed = page(told, "/search?q=warning&in=removed")
    (row,) = removed.xpath("//article[@class='row']")
    assert row.xpath(".//h2/a/@href") == [f"/articles/{stand.fire}/diff/2/3"]
    assert [words_of(mark) for mark in row.xpath(".//p[@class='passage']/del/mark")] == ["warning"]
    assert "quotation" in words_of(row.xpath(".//ul[@class='chips']")[0])
    assert found(told, "q=warning&in=added") == []
    added = page(told, "/search?q=told&in=added").xpath("//article[@class='row']")[0]
    assert [words_of(mark) for mark in added.xpath(".//p[@class='passage']/ins/mark")] == ["told"]


def test_headlines_are_found_as_they_came_up_with_the_one_before(told: TestClient, stand: newsstand.Stand) -> None:
    root = page(told, "/search?q=dredging&in=headline")
    assert root.xpath("//article//h2/a/@href") == [
        f"/articles/{stand.minister}/diff/0/1", f"/articles/{stand.minister}/versions/0",
    ]  # fmt: skip
    assert "Before: Minister rejects dredging plan" in words_of(root.xpath("//article")[0])
    assert len(found(told, "q=harbour&in=headline")) == 3  # of five versions, three headlines


def test_a_search_is_narrowed_by_outlet_day_kind_and_operation(told: TestClient, stand: newsstand.Stand) -> None:
    fire = [f"/articles/{stand.fire}/diff/2/3"]
    assert found(told, "q=sixteen&in=added&outlet=ferry-post") == fire
    assert found(told, "q=sixteen&in=added&outlet=coast.wire") == []
    assert found(told, "q=sixteen&in=added&kind=number&kind=name&operation=edited") == fire
    assert found(told, "q=sixteen&in=added&kind=byline") == []
    assert found(told, "q=sixteen&in=added&since=2026-05-12&until=2026-05-12") == fire
    assert found(told, "q=sixteen&in=added&since=2026-05-13") == []
    aside = page(told, "/search?q=sixteen&kind=number")
    assert "among the latest texts they are left aside" in words_of(aside)
    assert aside.xpath("//article")


def test_everything_found_is_reached_page_after_page(store: Store, client: TestClient) -> None:
    busy = newsstand.long_history(store, 40)
    newsstand.account(store)
    seen, path = [], "/search?q=entry*+OR&in=added"
    assert page(client, path).xpath("//p[@class='empty']")  # OR is a word like any other
    path = "/search?q=1*+-12"
    with_numbers = found(client, "q=39&in=added")
    assert with_numbers == [f"/articles/{busy}/diff/38/39"]
    path = "/search?in=headline&q=treated"
    for _ in range(5):
        root = page(client, path)
        seen += root.xpath("//article//h2/a/@href")
        further = root.xpath("//a[@rel='next']/@href")
        if not further:
            break
        path = further[0]
    assert len(seen) == len(set(seen)) == 3


def test_a_long_list_of_changes_goes_on_at_the_next_page(store: Store, client: TestClient) -> None:
    with store.writing() as write:
        article = write.add_article(Article(0, write.outlet("post"), "https://post.example/many"))
        for number in range(31):
            text = f"The ferry number {number} left the pier with {number % 7} cars."
            newsstand.add(write, article, Content(headline="Ferry", paragraphs=("Same.", text)))
    newsstand.account(store)
    seen, path = [], "/search?q=%22ferry%22+-zebra&in=added"
    first = page(client, path)
    assert first.xpath("//p[@class='empty']")  # "ferry" stands in all of them; none added it
    path = "/search?q=0*&in=removed"
    assert client.get(path).status_code == 200
    path = "/search?q=2&in=added"
    while path:
        root = page(client, path)
        seen += root.xpath("//article//h2/a/@href")
        further = root.xpath("//a[@rel='next']/@href")
        path = further[0] if further else ""
        assert not path or path.startswith("/search?q=2&in=added&before=")
    assert len(seen) == len(set(seen)) > 3


@pytest.mark.parametrize(
    "query", ["q=", "q=+++", "q=-word", "q=%22%22", "q=***", "q=" + "a" * 301, "q=" + "+".join(["word"] * 17)]
)
def test_a_search_for_nothing_is_a_400_with_the_form_and_help(told: TestClient, query: str) -> None:
    root = page(told, f"/search?{query}", 400)
    assert root.xpath("//form[@class='search']//input[@name='q']")
    assert root.xpath("//*[@role='alert']")
    assert "How to search" in words_of(root)
    feed = told.get(f"/search.rss?{query}")
    assert feed.status_code == 400
    problem = told.get(f"/api/v1/search?{query}")
    assert (problem.status_code, problem.headers["content-type"]) == (400, "application/problem+json")


@pytest.mark.parametrize(
    "query",
    ["in=nowhere", "kind=colour", "operation=x", "since=yesterday", "until=2026-13-40", "before=x", "since=9999-99-99",
     "outlet=nobody", "until=0000-01-01"],
)  # fmt: skip
def test_a_search_that_cannot_be_narrowed_so_says_why(told: TestClient, query: str) -> None:
    for path in ("/search", "/search.atom", "/api/v1/search"):
        answer = told.get(f"{path}?q=fire&{query}")
        assert answer.status_code in (400, 404), (path, query, answer.status_code)


def test_the_form_alone_is_a_page(told: TestClient) -> None:
    root = page(told, "/search")
    assert root.xpath("//form[@class='search']")
    assert not root.xpath("//article")


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.one_of(
        st.text(max_size=60),
        st.lists(
            st.sampled_from(['"', "*", "-", "(", ")", "AND", "OR", "NOT", "NEAR", "fire*", "{a} :", "^", "'", ";", ":", "x"]),
            max_size=12,
        ).map(" ".join),
    ),
    st.sampled_from(["text", "added", "removed", "headline"]),
)  # fmt: skip
def test_nothing_typed_into_the_search_breaks_it(told: TestClient, typed: str, place: str) -> None:
    answer = told.get("/search", params={"q": typed, "in": place})
    assert answer.status_code in (200, 400)
    assert "<script>" not in answer.text.replace('<script src="/static', "")


def test_hostile_text_that_is_found_stays_text(told: TestClient, stand: newsstand.Stand) -> None:
    for path in ("/search?q=alert", "/search?q=alert&in=headline", "/search?q=0&in=removed", "/search?q=1&in=added"):
        root = page(told, path)
        assert any(f"/articles/{stand.hostile}/" in href for href in root.xpath("//article//h2/a/@href"))
        assert not root.xpath("//article//script|//article//img")
        assert not root.xpath("//article//@onmouseover|//article//@onerror")


# ── the ways there ──


def test_the_box_on_every_page_takes_words_and_addresses(told: TestClient, stand: newsstand.Stand) -> None:
    assert told.get("/find?q=harbour+fire").headers["location"] == "/search?q=harbour+fire"
    assert told.get("/find?q=ferry.example/harbour-fire").headers["location"] == f"/articles/{stand.fire}"
    unknown = page(told, "/find?q=https://none.example/x", 404)
    assert unknown.xpath("//main//a[starts-with(@href, '/search?q=https')]")
    root = page(told, "/")
    assert root.xpath("//header//form/@action") == ["/find"]
    assert "/search" in root.xpath("//header//nav//a/@href")


def test_news_sniffers_search_leads_to_ours(told: TestClient) -> None:
    assert told.get("/versions/search?q=two+words").headers["location"] == "/search?q=two+words"
    assert told.get("/versions/search?q=ferry.example/x").headers["location"] == "/find?q=ferry.example%2Fx"
    assert told.get("/versions/search.rss?q=words").headers["location"] == "/search.rss?q=words"


# ── feeds and programs ──


@pytest.mark.parametrize("form", ["rss", "atom", "json"])
def test_every_search_has_a_feed_with_the_change_in_each_entry(
    told: TestClient, stand: newsstand.Stand, form: str
) -> None:
    path = f"/search.{form}?q=sixteen&in=added&kind=number"
    assert path.replace("&", "&amp;") in told.get("/search?q=sixteen&in=added&kind=number").text
    answer = told.get(path)
    link = f"https://changes.example/articles/{stand.fire}/diff/2/3"
    if form == "json":
        document = answer.json()
        assert document["feed_url"] == f"https://changes.example{path}"
        assert [entry["url"] for entry in document["items"]] == [link]
        assert ">sixteen</ins>" in document["items"][0]["content_html"]
        assert document["items"][0]["id"] == told.get(f"/articles/{stand.fire}.json").json()["items"][1]["id"]
    else:
        read = feedparser.parse(answer.content)
        assert not read.bozo
        assert [entry.link for entry in read.entries] == [link]
    again = told.get(path, headers={"if-none-match": answer.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")


def test_a_feed_of_texts_shows_the_passage(told: TestClient, stand: newsstand.Stand) -> None:
    (entry,) = told.get("/search.json?q=solvents").json()["items"]
    assert entry["url"] == f"https://changes.example/articles/{stand.fire}/versions/4"
    assert "<mark>solvents</mark>" in entry["content_html"]


def test_programs_search_with_the_same_words_and_walk_by_the_link(told: TestClient, stand: newsstand.Stand) -> None:
    answer = told.get("/api/v1/search?q=sixteen&in=added").json()
    assert [(line["article"]["id"], line["old"], line["new"]) for line in answer["search"]] == [(stand.fire, 2, 3)]
    whole = told.get("/api/v1/search?q=the").json()["search"]
    walked, further = [], "/api/v1/search?q=the&limit=1"
    while further:
        response = told.get(further)
        walked += response.json()["search"]
        further = response.json()["next"]
    assert walked == whole
    assert len(whole) > 2
    assert told.get("/api/v1/search?q=sixteen&kind=number").json()["search"] == []  # a text is no change
    assert len(told.get("/api/v1/search?q=sixteen&in=headline&kind=number").json()["search"]) == 1


def test_a_change_that_is_dear_to_compare_is_found_with_the_text_alone(store: Store, client: TestClient) -> None:
    with store.writing() as write:
        article = write.add_article(Article(0, write.outlet("post"), "https://post.example/list"))
        for step, word in ((7, "osprey"), (11, "cormorant")):
            paragraphs = [f"Line {n * step % 997} of a list that is long enough to be dear." for n in range(320)]
            newsstand.add(write, article, Content(headline="A list", paragraphs=(*paragraphs, f"Seen: one {word}.")))
    pool = Pool(1, seconds=60, memory_bytes=1024 * MIB)
    account_all(store, pool)
    pool.close()
    for query, word in (("in=added&q=cormorant", "cormorant"), ("in=removed&q=osprey", "osprey")):
        root = page(client, f"/search?{query}")
        (row,) = root.xpath("//article[@class='row']")
        assert row.xpath(".//h2/a/@href") == [f"/articles/{article}/diff/0/1"]
        assert [words_of(mark) for mark in row.xpath(".//p[@class='passage']/mark")] == [word]


def test_a_search_that_nothing_has_changed_for_is_worked_out_once(
    told: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Sought] = []
    real = Store.search
    monkeypatch.setattr(Store, "search", lambda self, sought: asked.append(sought) or real(self, sought))
    assert len({told.get("/search?q=sixteen").text for _ in range(3)}) == 1
    assert len(asked) == 1
    told.get("/search?q=sixteen&in=added")
    assert len(asked) == 2
