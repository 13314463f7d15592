from __future__ import annotations

import feedparser
import newsstand
import pytest
from starlette.testclient import TestClient

from replate.store import Store
from replate.web import Options, create_app

FORMS = ("rss", "atom", "json")


def parsed(client: TestClient, path: str) -> feedparser.FeedParserDict:
    response = client.get(path)
    assert response.status_code == 200, response.text
    read = feedparser.parse(response.content, response_headers={"content-type": response.headers["content-type"]})
    assert not read.bozo, (path, read.get("bozo_exception"))
    return read


@pytest.mark.parametrize("form", FORMS)
def test_every_list_of_changes_has_a_feed_that_parses_without_complaint(
    client: TestClient, stand: newsstand.Stand, form: str
) -> None:
    for path in ("/changes", "/outlets/coast.wire", *(f"/articles/{n}" for n in vars(stand).values())):
        if form == "json":
            document = client.get(f"{path}.json").json()
            assert document["version"] == "https://jsonfeed.org/version/1.1"
            assert document["feed_url"] == f"https://changes.example{path}.json"
        else:
            read = parsed(client, f"{path}.{form}")
            assert read.version == {"rss": "rss20", "atom": "atom10"}[form]


@pytest.mark.parametrize("form", ["rss", "atom"])
def test_an_articles_feed_has_one_entry_per_change_the_newest_first(
    client: TestClient, stand: newsstand.Stand, form: str
) -> None:
    read = parsed(client, f"/articles/{stand.fire}.{form}")
    assert [entry.title for entry in read.entries] == [
        "v4: Harbour fire: sixteen treated as ferry terminal reopens",
        "v3: Harbour fire: sixteen treated as ferry terminal reopens",
        "v2: Harbour fire: four treated as ferry terminal reopens",
        "v1: Harbour fire: four treated as ferry terminal closes",
    ]
    assert read.entries[1].link == f"https://changes.example/articles/{stand.fire}/diff/2/3"
    assert read.entries[1].author == "The Ferry Post"
    moment = read.entries[1].get("published_parsed")
    assert moment[:5] == (2026, 5, 12, 14, 40)


def test_the_change_stands_marked_inside_the_entry(client: TestClient, stand: newsstand.Stand) -> None:
    entry = client.get(f"/articles/{stand.fire}.json").json()["items"][1]
    text = entry["content_html"]
    assert '<del style="background:#fdeadb;color:#8f3d08;text-decoration:line-through">four</del>' in text
    assert ">sixteen</ins>" in text
    assert "changed between 12 May 2026, 14:05 and 12 May 2026, 14:40 UTC (about 1 hour later)." in text
    assert 'class="vh"' not in text
    assert entry["date_published"] == "2026-05-12T14:40:00Z"


def test_what_an_archive_does_not_date_is_not_dated(client: TestClient, stand: newsstand.Stand) -> None:
    (entry,) = client.get(f"/articles/{stand.archived}.json").json()["items"]
    assert "date_published" not in entry
    assert "(35 minutes later)" in entry["content_html"]
    assert "pubDate" not in client.get(f"/articles/{stand.archived}.rss").text
    assert "<updated>" not in client.get(f"/articles/{stand.archived}.atom").text


def test_ids_stay_the_same_whatever_host_serves_them(store: Store, stand: newsstand.Stand) -> None:
    def ids(base_url: str) -> list[str]:
        client = TestClient(create_app(store, Options(base_url=base_url, clock=lambda: newsstand.NOW)))
        return [entry["id"] for entry in client.get(f"/articles/{stand.fire}.json").json()["items"]]

    assert ids("https://one.example") == ids("http://other.example:8080")
    assert all(name.startswith("urn:uuid:") for name in ids("https://one.example"))
    assert len(set(ids("https://one.example"))) == 4


@pytest.mark.parametrize("form", FORMS)
def test_a_reader_that_has_it_already_gets_a_short_answer(client: TestClient, form: str) -> None:
    first = client.get(f"/changes.{form}")
    again = client.get(
        f"/changes.{form}", headers={"if-none-match": f'"other", {first.headers["etag"].removeprefix("W/")}'}
    )
    assert (again.status_code, again.content) == (304, b"")
    assert again.headers["etag"] == first.headers["etag"]
    assert client.get(f"/changes.{form}", headers={"if-none-match": '"other"'}).status_code == 200


def test_typography_alone_is_left_out_of_the_common_feeds_and_kept_in_the_articles(
    client: TestClient, stand: newsstand.Stand
) -> None:
    link = f"https://changes.example/articles/{stand.boats}/diff/1/2"
    assert link not in client.get("/changes.rss").text
    assert link in client.get("/changes.rss?show=all").text
    assert link in client.get(f"/articles/{stand.boats}.rss").text


def test_every_page_with_a_feed_names_it_for_feed_readers(client: TestClient, stand: newsstand.Stand) -> None:
    for path, feed in (("/", "/changes"), (f"/articles/{stand.fire}", f"/articles/{stand.fire}")):
        text = client.get(path).text
        for form in FORMS:
            assert f'href="{feed}.{form}"' in text


def test_the_length_of_a_feed_is_asked_for_and_capped(client: TestClient) -> None:
    assert len(client.get("/changes.json?limit=2").json()["items"]) == 2
    assert client.get("/changes.json?limit=1000000000").status_code == 200
    assert client.get("/changes.json?limit=0").status_code == 400


def test_without_a_base_url_links_are_built_on_a_host_of_ours_alone(store: Store, stand: newsstand.Stand) -> None:
    del stand
    client = TestClient(create_app(store, Options(hosts=("changes.example",), clock=lambda: newsstand.NOW)))
    for host in ("127.0.0.1:8000", "localhost:8000", "[::1]:8000", "changes.example", "desk"):
        answer = client.get("/changes.json", headers={"host": host})
        assert answer.json()["feed_url"] == f"http://{host}/changes.json"
    for host in ("evil.example", "changes.example.evil.example", "a b", "evil.example/x", "user@desk", "x" * 300):
        answer = client.get("/changes.rss", headers={"host": host})
        assert answer.status_code == 400, host
        assert "https://evil.example" not in answer.text
