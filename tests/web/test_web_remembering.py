"""Answers are remembered as long as nothing that they show has changed, and no longer."""

from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from types import SimpleNamespace

import newsstand
import pytest
from starlette.testclient import TestClient

from replate.model import Check, Content, Outcome
from replate.store import Store
from replate.web import Options, create_app, remembering


class Clock:
    def __init__(self) -> None:
        self.now = newsstand.NOW

    def __call__(self) -> object:
        return self.now


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The articles whose histories are asked of the store from here on."""
    found: list[str] = []
    real = Store.history
    monkeypatch.setattr(Store, "history", lambda self, *asked: found.append(str(asked[0])) or real(self, *asked))
    return found


def test_an_unchanged_page_is_worked_out_once(client: TestClient, stand: newsstand.Stand, asked: list[str]) -> None:
    first = client.get(f"/articles/{stand.fire}")
    second = client.get(f"/articles/{stand.fire}")
    assert first.text == second.text
    assert first.headers == second.headers
    assert len(asked) == 1
    client.get(f"/articles/{stand.boats}")
    assert len(asked) == 2


@pytest.mark.parametrize("path", ["/", "/outlets/ferry-post", "/changes.atom", "/articles/{id}", "/articles/{id}.json"])
def test_a_new_version_shows_at_once(store: Store, client: TestClient, stand: newsstand.Stand, path: str) -> None:
    path = path.format(id=stand.fire)
    before = client.get(path).text
    with store.writing() as write:
        content = Content(headline="A wholly new headline", paragraphs=("New.",))
        newsstand.add(write, stand.fire, content, seen_at=newsstand.NOW)
    after = client.get(path).text
    assert "wholly new headline" not in before
    assert "wholly new" in after


def test_a_look_shows_on_the_articles_page_at_once(store: Store, client: TestClient, stand: newsstand.Stand) -> None:
    client.get(f"/articles/{stand.fire}")
    with store.writing() as write:
        write.add_checks([Check(0, Outcome.BLOCKED, "a wall", newsstand.NOW, article=stand.fire)])
    assert "we were not let in" in client.get(f"/articles/{stand.fire}").text


def test_what_only_the_clock_changes_is_put_right_within_seconds(store: Store, stand: newsstand.Stand) -> None:
    clock = Clock()
    client = TestClient(create_app(store, Options(base_url="https://changes.example", clock=clock)))
    path = f"/articles/{stand.minister}"
    assert "The next check for changes will be on" in client.get(path).text
    clock.now = newsstand.NOW + timedelta(hours=1)
    assert "It is due for a check since" in client.get(path).text


def test_lists_may_stand_for_as_long_as_the_options_allow(store: Store, stand: newsstand.Stand) -> None:
    def add(number: int) -> None:
        with store.writing() as write:
            content = Content(headline=f"Headline {number}", paragraphs=("New.",))
            newsstand.add(write, stand.fire, content, seen_at=newsstand.NOW)

    patient = Options(clock=lambda: newsstand.NOW, patience=timedelta(days=100_000))
    client = TestClient(create_app(store, patient), base_url="http://127.0.0.1")
    before = client.get("/").text
    add(1)
    assert client.get("/").text == before
    assert "Headline" in client.get(f"/articles/{stand.fire}").text
    soon = Options(clock=lambda: newsstand.NOW, patience=timedelta(milliseconds=20))
    client = TestClient(create_app(store, soon), base_url="http://127.0.0.1")
    client.get("/")
    add(2)
    time.sleep(0.03)
    assert "<ins>" in client.get("/").text
    assert client.get("/").text != before


def test_each_host_gets_links_to_itself(store: Store, stand: newsstand.Stand) -> None:
    app = create_app(store, Options(clock=lambda: newsstand.NOW))
    for base in ("http://127.0.0.1:8000", "http://localhost:9000", "http://evil.example"):
        text = TestClient(app, base_url=base).get(f"/articles/{stand.fire}/diff/0/1").text
        assert (f'content="{base}/articles' in text) is (base != "http://evil.example")


def test_a_remembered_page_answers_plain_and_compressed_and_not_modified(
    client: TestClient, stand: newsstand.Stand
) -> None:
    path = f"/articles/{stand.fire}/diff/2/3"
    plain = client.get(path, headers={"accept-encoding": "identity"})
    for _ in range(2):
        small = client.get(path, headers={"accept-encoding": "gzip"})
        assert small.headers["content-encoding"] == "gzip"
        assert small.text == plain.text
        assert "accept-encoding" in small.headers["vary"]
        unchanged = client.get(path, headers={"if-none-match": plain.headers["etag"]})
        assert (unchanged.status_code, unchanged.content) == (304, b"")
        assert unchanged.headers["etag"] == plain.headers["etag"]
        assert "content-encoding" not in unchanged.headers
    assert plain.headers.get_list("content-security-policy") == [plain.headers["content-security-policy"]]


def test_a_long_address_is_answered_though_not_remembered(client: TestClient, asked: list[str]) -> None:
    for _ in range(2):
        assert client.get(f"/articles/1?x={'y' * 400}").status_code == 200
    assert len(asked) == 2


def test_whoever_waits_for_the_same_page_takes_no_thread_from_the_others(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate, begun, real = threading.Event(), threading.Event(), Store.articles

    def slow(self: Store, *asked: object, **more: object) -> object:
        begun.set()
        gate.wait(20)
        return real(self, *asked, **more)  # type: ignore[arg-type]  # as they came

    monkeypatch.setattr(Store, "articles", slow)
    with TestClient(create_app(store, Options())) as client, ThreadPoolExecutor(6) as pool:
        waiting = [pool.submit(client.get, "/articles")]
        assert begun.wait(20)
        waiting += [pool.submit(client.get, "/articles") for _ in range(4)]
        others = [pool.submit(client.get, f"/outlets/{key}") for key in ("ferry-post", "coast.wire")]
        assert {answer.result(20).status_code for answer in others} == {200}
        gate.set()
        assert {answer.result(20).status_code for answer in waiting} == {200}


def test_nobody_waits_for_a_list_that_was_right_a_moment_ago(
    store: Store, stand: newsstand.Stand, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate, real = threading.Event(), Store.articles

    def slow(self: Store, *asked: object, **more: object) -> object:
        gate.wait(20)
        return real(self, *asked, **more)  # type: ignore[arg-type]  # as they came

    now = [1_005.0]
    monkeypatch.setattr(remembering, "time", SimpleNamespace(monotonic=lambda: now[0]))
    options = Options(patience=timedelta(seconds=10), clock=lambda: newsstand.NOW)
    app = create_app(store, options)
    with TestClient(app) as client:
        before = client.get("/articles").text
        monkeypatch.setattr(Store, "articles", slow)
        with store.writing() as write:
            newsstand.add(
                write, stand.fire, Content(headline="Wholly new", paragraphs=("New.",)), seen_at=newsstand.NOW
            )
        now[0] += 6
        assert client.get("/articles").text == before
        gate.set()
        deadline = time.time() + 20
        while "Wholly new" not in client.get("/articles").text:
            assert time.time() < deadline
