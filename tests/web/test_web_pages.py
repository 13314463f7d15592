from __future__ import annotations

import re
from datetime import timedelta
from itertools import pairwise

import newsstand
import pytest
from lxml import html
from starlette.testclient import TestClient

from replate.model import Article, Content
from replate.store import Store
from replate.web import Options, create_app


def page(client: TestClient, path: str, status: int = 200) -> html.HtmlElement:
    response = client.get(path)
    assert response.status_code == status, (path, response.status_code, response.text[:300])
    assert response.headers["content-type"] == "text/html; charset=utf-8"
    return html.document_fromstring(response.text.encode(), parser=html.HTMLParser(encoding="utf-8"))


def words_of(node: html.HtmlElement) -> str:
    return re.sub(r"\s+", " ", node.text_content()).strip()


def row_of(root: html.HtmlElement, article: int) -> html.HtmlElement:
    return root.xpath(f"//article[.//h3/a[starts-with(@href, '/articles/{article}/')]]")[0]


# ── the front page ──


def test_the_front_page_shows_the_changed_words_in_place_by_day(client: TestClient, stand: newsstand.Stand) -> None:
    root = page(client, "/")
    assert "Tuesday 12 May 2026" in [words_of(day) for day in root.xpath("//h2[@class='day']")]
    row = row_of(root, stand.minister)
    assert row.xpath(".//h3/a/@href") == [f"/articles/{stand.minister}/diff/0/1"]
    assert [words_of(node) for node in row.xpath(".//h3//del")] == ["removed: rejects"]
    assert [words_of(node) for node in row.xpath(".//h3//ins")] == ["added: delays decision on"]
    assert "Headline only; the text is unchanged." in words_of(row)
    assert row.xpath(".//time/@datetime") == ["2026-05-12T13:12:00Z"]


def test_a_busy_article_leaves_room_for_the_others(store: Store, client: TestClient, stand: newsstand.Stand) -> None:
    busy = newsstand.long_history(store, 90)
    root = page(client, "/")
    assert len(root.xpath(f"//h3/a[starts-with(@href, '/articles/{busy}/')]")) == 1
    assert "and 88 earlier changes of this article on that day" in words_of(row_of(root, busy))
    assert row_of(root, stand.minister) is not None


def test_changes_of_typography_alone_are_shown_only_on_request(client: TestClient, stand: newsstand.Stand) -> None:
    cosmetic = f"/articles/{stand.boats}/diff/1/2"
    assert cosmetic not in client.get("/").text
    assert cosmetic in client.get(f"/articles/{stand.boats}").text
    assert "Typography and spacing only." in client.get(f"/articles/{stand.boats}").text
    assert f"/articles/{stand.boats}/diff/2/3" in client.get("/?show=all").text


def test_headlines_can_be_read_alone_and_by_outlet(client: TestClient, stand: newsstand.Stand) -> None:
    root = page(client, "/?show=headlines&outlet=coast.wire")
    hrefs = root.xpath("//h3/a/@href")
    assert f"/articles/{stand.minister}/diff/0/1" in hrefs
    assert all(link.xpath(".//ins|.//del") for link in root.xpath("//h3/a"))
    assert not [href for href in hrefs if href.startswith(f"/articles/{stand.fire}/")]


def test_every_change_is_reached_by_following_the_pages(store: Store, stand: newsstand.Stand) -> None:
    options = Options(page_size=2, clock=lambda: newsstand.NOW)
    client = TestClient(create_app(store, options), follow_redirects=False)
    seen: list[str] = []
    path = "/?outlet=coast.wire"
    for _ in range(20):
        root = page(client, path)
        seen += root.xpath("//h3/a/@href")
        further = root.xpath("//a[@rel='next']/@href")
        if not further:
            break
        path = further[0]
        assert "outlet=coast.wire" in path
    assert sorted(seen) == sorted(f"/articles/{n}/diff/0/1" for n in (stand.minister, stand.hostile, stand.hebrew))


def test_an_empty_store_says_what_to_do(empty: Store) -> None:
    client = TestClient(create_app(empty, Options(clock=lambda: newsstand.NOW)))
    assert "replate add" in words_of(page(client, "/"))
    assert client.get("/articles").status_code == client.get("/outlets").status_code == 200
    assert client.get("/changes.rss").status_code == 200


# ── articles and versions ──


def test_an_article_says_where_from_since_when_how_often_and_whether_it_is_checked(
    client: TestClient, stand: newsstand.Stand
) -> None:
    told = words_of(page(client, f"/articles/{stand.fire}"))
    assert "This article is from The Ferry Post and was first published or seen on 12 May 2026, 08:10 UTC." in told
    assert "It has changed 4 times (5 versions)." in told
    assert "It is not checked any more since 21 June 2026, 08:10 UTC: no change that matters for 40 days." in told
    assert "The next check" not in told
    assert "Changed between 14:05 and 14:40 on 12 May 2026" in told


def test_the_next_check_is_named_only_while_it_is_ahead(client: TestClient, stand: newsstand.Stand) -> None:
    ahead = words_of(page(client, f"/articles/{stand.minister}"))
    assert "The next check for changes will be on 13 May 2026, 09:25 UTC." in ahead
    overdue = words_of(page(client, f"/articles/{stand.boats}"))
    assert "It is due for a check since 13 May 2026, 08:00 UTC." in overdue
    assert "will be on" not in overdue


def test_a_withdrawn_article_says_since_when_and_why(client: TestClient, stand: newsstand.Stand) -> None:
    told = words_of(page(client, f"/articles/{stand.named}"))
    assert (
        "It was withdrawn: its address answers that it is gone since 12 May 2026, 11:10 UTC: answered 410 twice."
        in told
    )


def test_an_import_shows_its_own_words_and_no_invented_date(client: TestClient, stand: newsstand.Stand) -> None:
    for path in ("", "/versions/1", "/diff/0/1"):
        root = page(client, f"/articles/{stand.archived}{path}")
        told = words_of(root.xpath("//main")[0])
        assert "at a time that is not known" in told or path == "/versions/1"
        assert "(3 versions, 2 of them kept here)" in told or path == "/versions/1"
        assert not root.xpath("//main//time")
        assert not re.search(r"\b(19|20)\d\d\b", told.replace("/2013/05/18/", "")), told
    comparison = words_of(page(client, f"/articles/{stand.archived}/diff/0/1"))
    assert "Version 0 to 1 (35 minutes later)" in comparison
    assert "Seen at a time the archive does not give." in comparison
    article = words_of(page(client, f"/articles/{stand.archived}"))
    assert "It has changed 2 times" in article
    assert "The archive says: “It last changed over 40 days ago and won't be checked again for changes.”" in article


def test_the_original_is_linked_without_lending_it_our_name(client: TestClient, stand: newsstand.Stand) -> None:
    links = page(client, f"/articles/{stand.fire}").xpath("//a[@href='https://ferry.example/harbour-fire']")
    assert links
    assert {link.get("rel") for link in links} == {"external nofollow noopener"}


def test_an_address_that_is_no_web_address_is_not_linked(store: Store, client: TestClient) -> None:
    with store.writing() as write:
        outlet = write.outlet("odd")
        article = write.add_article(Article(0, outlet, "javascript:alert(1)"))
    assert "javascript:" not in "".join(page(client, f"/articles/{article}").xpath("//@href"))


def test_a_version_can_be_read_as_it_stood(client: TestClient, stand: newsstand.Stand) -> None:
    root = page(client, f"/articles/{stand.fire}/versions/3")
    assert [words_of(node) for node in root.xpath("//h1")] == [
        "Harbour fire: sixteen treated as ferry terminal reopens"
    ]
    assert len(root.xpath("//div[@class='reading']/p[@id]")) == 12
    assert words_of(root.xpath("//p[@id='p3']")[0]) == "The store was last inspected in March, and passed."
    assert root.xpath("//meta[@name='robots']/@content") == ["noindex, noarchive"]
    assert root.xpath("//a[@rel='prev']/@href") == [f"/articles/{stand.fire}/versions/2"]
    assert "The outlet states 12 May 2026, 14:22." in words_of(root)


def test_a_long_history_is_paged(store: Store, client: TestClient, stand: newsstand.Stand) -> None:
    del stand
    busy = newsstand.long_history(store, 90)
    seen: list[str] = []
    path = f"/articles/{busy}"
    for _ in range(10):
        root = page(client, path)
        seen += [words_of(node) for node in root.xpath("//p[@class='when']/b")]
        further = root.xpath("//a[@rel='next']/@href")
        if not further:
            break
        path = further[0]
    assert seen == [f"Version {number}" for number in range(89, -1, -1)]


# ── comparisons ──


def test_two_versions_stand_side_by_side_with_the_changes_marked(client: TestClient, stand: newsstand.Stand) -> None:
    root = page(client, f"/articles/{stand.fire}/diff/2/3")
    pair = root.xpath("//div[@class='pair']")[0]
    assert [words_of(node) for node in pair.xpath(".//del")][:1] == ["removed: four"]
    assert [words_of(node) for node in pair.xpath(".//ins")][:1] == ["added: sixteen"]
    assert words_of(pair.xpath("./p[@class='head']")[0]) == "Version 2, seen 12 May 2026, 13:30"
    assert "Version 2 to 3 (about 1 hour later)" in words_of(root)
    assert root.xpath("//a[@rel='prev']/@href") == [f"/articles/{stand.fire}/diff/1/2"]
    assert root.xpath("//a[@rel='next']/@href") == [f"/articles/{stand.fire}/diff/3/4"]
    assert pair.xpath(".//*[@id='c1']")


def test_the_layout_is_chosen_by_the_address_and_kept_while_stepping(
    client: TestClient, stand: newsstand.Stand
) -> None:
    root = page(client, f"/articles/{stand.fire}/diff/2/3?view=column&only=changes")
    assert root.xpath("//div[@class='column']")
    assert not root.xpath("//div[@class='pair']")
    assert "unchanged paragraphs" in words_of(root)
    assert root.xpath("//a[@rel='next']/@href") == [f"/articles/{stand.fire}/diff/3/4?view=column&only=changes"]


def test_any_two_versions_are_picked_with_a_plain_form(client: TestClient, stand: newsstand.Stand) -> None:
    form = page(client, f"/articles/{stand.fire}/diff/2/3").xpath("//form[@class='pick']")[0]
    assert form.get("action") == f"/articles/{stand.fire}/diff"
    assert form.get("method", "get") == "get"
    assert form.xpath(".//select[@name='old']/option[@selected]/text()") == ["2"]
    picked = client.get(form.get("action") + "?old=4&new=0")
    assert (picked.status_code, picked.headers["location"]) == (302, f"/articles/{stand.fire}/diff/0/4")
    assert client.get(form.get("action") + "?old=a&new=").status_code == 400


def test_the_reverse_order_redirects_and_one_version_is_no_pair(client: TestClient, stand: newsstand.Stand) -> None:
    turned = client.get(f"/articles/{stand.fire}/diff/3/1?view=column")
    assert (turned.status_code, turned.headers["location"]) == (301, f"/articles/{stand.fire}/diff/1/3?view=column")
    same = client.get(f"/articles/{stand.fire}/diff/2/2")
    assert (same.status_code, same.headers["location"]) == (302, f"/articles/{stand.fire}/versions/2")


def test_between_versions_that_are_not_neighbours_no_interval_is_claimed(
    client: TestClient, stand: newsstand.Stand
) -> None:
    told = words_of(page(client, f"/articles/{stand.fire}/diff/0/3"))
    assert "Version 0 to 3 (about 7 hours later)" in told
    assert "Changed between" not in told


def test_text_that_runs_from_right_to_left_is_set_so(client: TestClient, stand: newsstand.Stand) -> None:
    root = page(client, f"/articles/{stand.hebrew}/diff/0/1")
    assert root.xpath("//h1/@dir") == ["rtl"]
    assert root.xpath("//div[contains(@class, 'compared')]/@class") == ["compared rtl"]
    assert root.xpath("//div[contains(@class, 'compared')]/@lang") == ["he"]


# ── outlets, finding, about, health ──


def test_an_outlet_has_its_page_with_how_busy_it_was(client: TestClient) -> None:
    listed = page(client, "/outlets")
    assert "/outlets/coast.wire" in listed.xpath("//table//a/@href")
    root = page(client, "/outlets/ferry-post")
    assert root.xpath("//figure[@class='activity']/svg/@aria-label") == [
        "7 changes in the last 42 days; 7 on the busiest day"
    ]
    assert "https://ferry.example/feed.xml" in words_of(root)


@pytest.mark.parametrize(
    "typed",
    [
        "https://ferry.example/harbour-fire",
        "http://FERRY.example/harbour-fire?utm_source=feed#top",
        "ferry.example/harbour-fire",
        "  https://ferry.example:443/harbour-fire  ",
    ],
)
def test_an_articles_address_leads_to_its_page(client: TestClient, stand: newsstand.Stand, typed: str) -> None:
    response = client.get("/find", params={"q": typed})
    assert (response.status_code, response.headers["location"]) == (302, f"/articles/{stand.fire}")


def test_an_unknown_address_is_said_to_be_unknown(client: TestClient) -> None:
    response = client.get("/find", params={"q": "https://nowhere.example/<script>"})
    assert response.status_code == 404
    assert "No article with this address is kept here." in response.text
    assert "https://nowhere.example/&lt;script&gt;" in response.text
    assert client.get("/find", params={"q": "two words"}).headers["location"] == "/search?q=two+words"
    assert client.get("/find").headers["location"] == "/"


def test_addresses_of_news_sniffer_lead_on(client: TestClient) -> None:
    assert client.get("/versions").headers["location"] == "/"
    assert client.get("/versions?before=7").headers["location"] == "/?before=7"
    assert client.get("/versions/search?q=http://ferry.example/x").headers["location"].startswith("/find?q=http")
    assert client.get("/versions.rss").headers["location"] == "/changes.rss"


def test_a_feed_that_brings_nothing_is_plain_to_see(client: TestClient) -> None:
    told = words_of(page(client, "/health"))
    assert "The Silent Sheet none it has no feed and no article never" in told
    assert "Ferry Post, all not looked at yet" in told
    assert client.get("/healthz").text == "ok\n"


def test_no_page_links_to_an_address_that_is_not_there(client: TestClient, stand: newsstand.Stand) -> None:
    waiting, seen = ["/", "/about", f"/articles/{stand.fire}/versions/0"], set()
    while waiting:
        path = waiting.pop().partition("#")[0]
        if path in seen:
            continue
        seen.add(path)
        response = client.get(path)
        assert response.status_code in (200, 301, 302), path
        if "text/html" in response.headers.get("content-type", ""):
            found = html.document_fromstring(response.text).xpath("//*/@href | //*/@src | //form/@action")
            waiting += [href for href in found if href.startswith("/") and not href.startswith("/find")]
    assert len(seen) > 60


def test_headings_come_in_order_and_every_field_has_a_label(client: TestClient, stand: newsstand.Stand) -> None:
    for path in ("/", "/articles", f"/articles/{stand.fire}", f"/articles/{stand.fire}/diff/2/3", "/outlets", "/about"):
        root = page(client, path)
        levels = [int(node.tag[1]) for node in root.xpath("//h1|//h2|//h3|//h4")]
        assert levels[0] == 1
        assert levels.count(1) == 1
        assert all(after <= before + 1 for before, after in pairwise(levels)), path
        for field in root.xpath("//input[not(@type='hidden')]|//select"):
            assert field.xpath("ancestor::label") or root.xpath(f"//label[@for='{field.get('id')}']"), path
        assert root.xpath("//body/a[1]/@href") == ["#main"]
        assert root.xpath("/html/@lang") == ["en"]


def test_an_excerpt_keeps_the_space_beside_its_marks(store: Store, client: TestClient) -> None:
    with store.writing() as write:
        article = write.add_article(Article(0, write.outlet("post"), "https://post.example/long"))
        rest = (
            "revived the prospect of a settlement that was first proposed a year ago in the old town hall, and let go."
        )
        for start, end in (("Although much is uncertain, they have", "."), ("They have", ", it was told.")):
            newsstand.add(
                write, article, Content(headline="Talks", paragraphs=(f"{start} {rest}", f"{rest} {rest}{end}"))
            )
    passage = row_of(page(client, "/"), article).xpath(".//p[@class='passage']")[0]
    assert words_of(passage).startswith("removed: Although much is uncertain, they added: They have revived")
    assert passage.xpath(".//ins")[0].tail.startswith(" have revived")


def test_a_version_read_alone_stands_out_on_the_strip(client: TestClient, stand: newsstand.Stand) -> None:
    root = page(client, f"/articles/{stand.fire}/versions/3")
    assert "version 3 is shown" in root.xpath("//figure[@class='strip']/svg/@aria-label")[0]
    assert len(root.xpath("//circle[contains(@class, 'new')]")) == 1
    assert not root.xpath("//line[@class='compared']")
    assert "(about 1 hour later than version 2)" in words_of(root)


def test_looks_that_lie_seconds_apart_are_told_apart(store: Store, client: TestClient) -> None:
    with store.writing() as write:
        article = write.add_article(Article(0, write.outlet("post"), "https://post.example/quick"))
        at = newsstand.MORNING
        newsstand.add(write, article, Content(headline="One", paragraphs=("Same.",)), seen_at=at)
        later = at + timedelta(seconds=20)
        changed = Content(headline="Two", paragraphs=("Same.",))
        newsstand.add(write, article, changed, seen_at=later, not_before=at + timedelta(seconds=8))
    root = page(client, f"/articles/{article}/diff/0/1")
    assert (
        "Version 0 to 1 (less than a minute later). Changed between 08:10:08 and 08:10:20 on 12 May 2026"
        in words_of(root)
    )
    assert "UTC. Headline only; the text is unchanged." in words_of(root)
    assert [words_of(text) for text in root.xpath("//svg/text[not(@class)]")] == ["08:10:00", "08:10:20"]


def test_an_article_that_was_never_read_says_so(store: Store, client: TestClient) -> None:
    with store.writing() as write:
        article = write.add_article(
            Article(0, write.outlet("post"), "https://post.example/new", first_seen_at=newsstand.NOW)
        )
    told = words_of(page(client, f"/articles/{article}"))
    assert "It has not changed (no version yet)." in told
    assert "Its text has not been read yet." in told
    assert client.get(f"/articles/{article}.rss").status_code == 200
    assert client.get(f"/articles/{article}/versions/0").status_code == 404


@pytest.mark.parametrize("path", ["/articles", "/outlets/ferry-post", "/articles/1/diff/0/1", "/about"])
def test_a_slash_too_many_is_taken_off(client: TestClient, path: str) -> None:
    answer = client.get(f"{path}/")
    assert (answer.status_code, answer.headers["location"]) == (301, path)
    assert client.get(path).status_code == 200
