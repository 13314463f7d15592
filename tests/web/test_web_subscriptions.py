from __future__ import annotations

import feedparser
import newsstand
import pytest
from starlette.testclient import TestClient

from replate.discover.opml import read_opml
from replate.store import Store
from replate.web import Options, create_app


def test_all_feeds_stand_in_one_file_that_our_own_reader_takes(client: TestClient) -> None:
    answer = client.get("/feeds.opml")
    assert answer.status_code == 200
    listed = read_opml(answer.content)
    assert [feed.url for feed in listed] == [
        "https://changes.example/changes.atom",
        "https://changes.example/changes.atom?only=headlines",
        "https://changes.example/without-note.atom",
        "https://changes.example/outlets/coast.wire.atom",
        "https://changes.example/outlets/evening-lamp.atom",
        "https://changes.example/outlets/ferry-post.atom",
        "https://changes.example/outlets/silent.atom",
    ]
    for feed in listed:
        read = feedparser.parse(client.get(feed.url.removeprefix("https://changes.example")).content)
        assert not read.bozo, feed.url
        assert read.feed.title == feed.title
    again = client.get("/feeds.opml", headers={"if-none-match": answer.headers["etag"]})
    assert again.status_code == 304


def test_the_list_of_feeds_is_linked(client: TestClient) -> None:
    for path in ("/about", "/outlets"):
        assert 'href="/feeds.opml"' in client.get(path).text


@pytest.mark.parametrize("form", ["rss", "atom", "json"])
@pytest.mark.parametrize("path", ["/changes", "/outlets/coast.wire"])
def test_a_feed_may_hold_changed_headlines_alone(
    client: TestClient, stand: newsstand.Stand, path: str, form: str
) -> None:
    whole, answer = client.get(f"{path}.{form}"), client.get(f"{path}.{form}?only=headlines")
    assert answer.status_code == 200
    if form == "json":
        document = answer.json()
        assert document["feed_url"] == f"https://changes.example{path}.json?only=headlines"
        entries = {entry["id"]: entry for entry in document["items"]}
        title = "Minister rejects dredging plan → Minister delays decision on dredging plan"
        found = next(entry for entry in entries.values() if entry["title"] == title)
        assert found["url"].endswith(f"/articles/{stand.minister}/diff/0/1")
        assert "<del" in found["content_html"]
        every = {entry["id"] for entry in whole.json()["items"]}
        assert set(entries) <= every  # the same version has the same id in both
    else:
        read = feedparser.parse(answer.content)
        assert not read.bozo
        assert 0 < len(read.entries) <= len(feedparser.parse(whole.content).entries)
        assert read.feed.id != feedparser.parse(whole.content).feed.id if form == "atom" else True
    again = client.get(f"{path}.{form}?only=headlines", headers={"if-none-match": answer.headers["etag"]})
    assert again.status_code == 304


def test_a_strange_choice_is_refused(client: TestClient) -> None:
    assert client.get("/changes.rss?only=everything").status_code == 400


def test_hostile_names_stay_text(store: Store) -> None:
    with store.writing() as write:
        write.outlet('a"b<c', name='"><script>\x00')
    client = TestClient(create_app(store, Options(base_url="https://changes.example")))
    (found,) = [feed for feed in read_opml(client.get("/feeds.opml").content) if "%22" in feed.url]
    assert found.url == "https://changes.example/outlets/a%22b%3Cc.atom"
