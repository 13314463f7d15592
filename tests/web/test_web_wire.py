"""The cases of the exam as they come over the wire, where no client tidies a request up: W01, W02, W05, W07 and W15."""

from __future__ import annotations

import re
import socket
from collections.abc import Iterator
from contextlib import ExitStack
from http.client import HTTPConnection, HTTPResponse
from urllib.parse import quote, urlsplit

import browsing
import newsstand
import pytest
from resiliparse.parse.html import HTMLTree
from starlette.testclient import TestClient

from migrated import new_store
from replate.web import Options, create_app

BIG = "1" + "0" * 30
GARBAGE = (
    "..",
    "../..",
    "%2e%2e",
    "..%2f..%2fetc%2fpasswd",
    "%00",
    "1%00",
    "-1",
    BIG,
    "9" * 4_000,
    "%ff",
    "1e3",
    "%0d%0aX:1",
)


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """One server for all of these; none of them changes anything."""
    directory = tmp_path_factory.mktemp("wire")
    store = new_store(directory)
    newsstand.fill(store)
    with browsing.served(create_app(store, Options(clock=lambda: newsstand.NOW))) as address:
        yield address
    store.close()


def ask(root: str, target: str, method: str = "GET", headers: dict[str, str] | None = None) -> tuple[HTTPResponse, str]:
    connection = HTTPConnection(urlsplit(root).netloc, timeout=20)  # nobody may have to wait for longer
    connection.putrequest(method, target, skip_host=bool(headers and "host" in headers))
    for name, value in (headers or {}).items():
        connection.putheader(name, value)
    connection.endheaders()
    answer = connection.getresponse()
    body = answer.read().decode("utf-8", "replace")
    connection.close()
    return answer, body


def test_w01_a_browsers_own_parser_finds_nothing_alive(client: TestClient, stand: newsstand.Stand) -> None:
    hostile = f"/articles/{stand.hostile}"
    sought = quote(newsstand.HOSTILE, safe="")
    paths = [
        "/",
        "/?show=all",
        "/articles",
        "/outlets/coast.wire",
        hostile,
        f"{hostile}/versions/1",
        f"{hostile}/diff/0/1",
    ]
    paths += [
        f"{hostile}/diff/0/1?view=column",
        f"/find?q={sought}",
        f"/?show={sought}",
        f"/outlets/{sought}",
        f"/{sought}",
    ]
    paths += [
        f"/articles/{sought}",
        f"/memento/{sought}/http://a.example/",
        f"/articles/{stand.fire}/diff?old={sought}&new=1",
    ]
    for path in paths:
        tree = HTMLTree.parse(client.get(path, headers={"accept-language": "de"}, follow_redirects=True).text)
        assert [node.getattr("src")[:16] for node in tree.document.query_selector_all("script")] == [
            "/static/keys.js?"
        ], path
        assert (
            len(tree.document.query_selector_all("img, iframe, object, embed, style, base, form[action*=':']")) == 0
        ), path
        for node in tree.document.query_selector_all("*"):
            assert not [name for name in node.attrs if name.startswith("on") or name == "style"], path
            assert not (node.getattr("href") or "").strip().lower().startswith(("javascript:", "data:", "vbscript:")), (
                path
            )


def test_w01_programs_get_hostile_text_as_json_that_no_browser_takes_for_a_page(
    client: TestClient, stand: newsstand.Stand
) -> None:
    for path in (f"/api/v1/articles/{stand.hostile}", f"/api/v1/articles/{stand.hostile}/diff/0/1", "/api/v1/<script>"):
        answer = client.get(path)
        assert answer.headers["content-type"].startswith(("application/json", "application/problem+json"))
        assert answer.headers["x-content-type-options"] == "nosniff"
        answer.json()


def test_w02_the_strict_policy_stands_on_every_kind_of_answer(root: str) -> None:
    targets = ["/", "/healthz", "/metrics", "/robots.txt", "/api/v1/articles", "/api/v1/nope", "/changes.json", "/nope"]
    targets += ["/timemap/link/https://ferry.example/harbour-fire", "/timegate/https://ferry.example/harbour-fire"]
    targets += ["/static/none", "/" + "x" * 9_000, "/articles/"]
    for target in targets:
        answer, _ = ask(root, target)
        policy = answer.headers["content-security-policy"]
        assert policy.startswith("default-src 'none'"), target
        assert "unsafe" not in policy
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["referrer-policy"] == "same-origin"


@pytest.mark.parametrize(
    "target",
    ["//evil.example/", "//evil.example/articles/", "/\\evil.example/", "/%09//evil.example/", "/%5cevil.example/"],
)
def test_w05_a_slash_too_many_never_leads_elsewhere(root: str, target: str) -> None:
    answer, _ = ask(root, target)
    assert re.match(r"/(?![/\\])", answer.headers.get("location", "/")), answer.headers["location"]
    assert answer.status in (301, 400, 404)


@pytest.mark.parametrize("garbage", GARBAGE)
def test_w07_garbage_in_any_part_of_an_address_is_no_fault_of_ours(root: str, garbage: str) -> None:
    fire = "/articles/1"
    targets = [
        f"/articles/{garbage}",
        f"{fire}/versions/{garbage}",
        f"{fire}/diff/{garbage}/1",
        f"{fire}/diff/0/{garbage}",
    ]
    targets += [
        f"{fire}/diff?old={garbage}&new=1",
        f"/articles/{garbage}.rss",
        f"/outlets/{garbage}",
        f"/outlets/{garbage}.json",
    ]
    targets += [
        f"/static/{garbage}",
        f"/memento/{garbage}/http://a.example/",
        f"/timemap/link/{garbage}",
        f"/timegate/{garbage}",
    ]
    targets += [f"/api/v1/articles/{garbage}", f"/api/v1{fire}/versions/{garbage}", f"/api/v1{fire}/diff/0/{garbage}"]
    targets += [f"/api/v1{fire}/diff/{garbage}/1", f"/api/v1/articles/{garbage}/checks", f"/api/v1/outlets/{garbage}"]
    targets += [f"/?before={garbage}", f"/articles?before={garbage}", f"/api/v1/changes?limit={garbage}", f"/{garbage}"]
    for target in targets:
        answer, body = ask(root, target)
        assert answer.status in (200, 301, 302, 400, 404, 414), (target, answer.status)
        assert answer.status != 200 or "?" in target, target  # a list may begin anew
        assert "Traceback" not in body
        assert "root:" not in body


def test_w15_a_list_is_capped_however_much_is_asked_for(root: str) -> None:
    for target in ("/changes.rss?limit=1000000000", "/api/v1/changes?limit=1000000000", "/?before=1000000000"):
        answer, body = ask(root, target)
        assert answer.status == 200
        assert len(body) < 500_000


@pytest.mark.parametrize("name", ["accept", "cookie", "accept-language"])
def test_w15_a_large_header_is_read_and_one_without_end_is_refused(root: str, name: str) -> None:
    assert ask(root, "/", headers={name: "x," * 10_000})[0].status == 200
    host, _, port = urlsplit(root).netloc.partition(":")
    with socket.create_connection((host, int(port)), timeout=20) as endless:
        endless.sendall(f"GET / HTTP/1.1\r\nhost: x\r\n{name}: ".encode())
        with pytest.raises(ConnectionError):
            endless.sendall(b"x" * 30_000_000)


def test_w15_slow_writers_keep_nobody_waiting(root: str) -> None:
    host, _, port = urlsplit(root).netloc.partition(":")
    with ExitStack() as open_sockets:
        for _ in range(60):
            slow = open_sockets.enter_context(socket.create_connection((host, int(port)), timeout=10))
            slow.sendall(b"POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 1000000\r\n\r\nx")
            slow.sendall(b"x")
        for _ in range(20):
            begun = open_sockets.enter_context(socket.create_connection((host, int(port)), timeout=10))
            begun.sendall(b"GET / HTTP/1.1\r\nhos")
        answers = [ask(root, target)[0].status for target in ("/", "/articles", "/articles/1/diff/2/3", "/outlets")]
        assert answers == [200] * 4
