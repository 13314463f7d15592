"""Rulings by people over the API: who may, what is refused and how, and that nothing else is changed by a request."""

from __future__ import annotations

import json

import newsstand
import pytest
from starlette.testclient import TestClient
from test_web_api import Description

from replate.settings import Site
from replate.store import Store
from replate.web import Options, create_app
from replate.web.api import ADDRESSES

TOKEN = "a long and secret token ß"  # noqa: S105  # of this test
SAID = {"change": "1", "who": "Ann", "kinds": ["name"], "weight": 5, "note": "a maiden name"}


@pytest.fixture
def desk(told_store: Store) -> TestClient:
    """A client of a site whose operator has set a token."""
    options = Options(base_url="https://changes.example", token=TOKEN, clock=lambda: newsstand.NOW)
    return TestClient(create_app(told_store, options), raise_server_exceptions=False, follow_redirects=False)


@pytest.fixture
def path(stand: newsstand.Stand) -> str:
    return f"/api/v1/articles/{stand.fire}/diff/2/3/rulings"


def say(desk: TestClient, path: str, said: object, token: str = TOKEN, **headers: str) -> object:
    body = said if isinstance(said, bytes) else json.dumps(said).encode()
    given = {"content-type": "application/json", "authorization": b"Bearer " + token.encode(), **headers}
    return desk.post(path, content=body, headers=given)


def test_a_ruling_is_kept_listed_shown_and_counted(desk: TestClient, told_store: Store, path: str) -> None:
    description = Description(desk.get("/api/v1/openapi.json").json())
    answer = say(desk, path, SAID)
    assert answer.status_code == 200
    description.check({"$ref": "#/components/schemas/Rulings"}, answer.json())
    (kept,) = desk.get(path).json()["rulings"]
    assert kept == answer.json()["rulings"][0]
    assert (kept["who"], kept["kinds"], kept["weight"], kept["note"]) == ("Ann", ["name"], 5, "a maiden name")
    assert kept["at"] == "2026-05-13T09:00:00Z"
    change = desk.get(path.removesuffix("/rulings")).json()["changes"][1]
    assert (change["key"], change["kinds"], change["weight"]) == (kept["change"], ["name"], 5)
    assert "a maiden name" in desk.get(path.removeprefix("/api/v1").removesuffix("/rulings")).text
    assert told_store.uncompared(9)  # the worker makes the account anew
    newsstand.account(told_store)
    lines = desk.get("/api/v1/changes?kind=name").json()["changes"]
    assert [line["new"] for line in lines if f"/{line['article']}/" in path]


def test_a_change_is_named_by_its_key_too_and_a_ruling_is_withdrawn(desk: TestClient, path: str) -> None:
    key = desk.get(path.removesuffix("/rulings")).json()["changes"][0]["key"]
    assert say(desk, path, {"change": key, "who": "Bo", "kinds": []}).json()["rulings"][0]["change"] == key
    assert say(desk, path, {"change": "headline", "who": "Bo", "withdraw": True}).json()["rulings"] == []


@pytest.mark.parametrize(
    "header", ["", "Bearer", "Bearer ", "Bearer wrong", "Basic QTpC", TOKEN.encode(), "bearer x y"]
)
def test_without_the_token_nothing_is_changed(desk: TestClient, path: str, header: str | bytes) -> None:
    answer = say(desk, path, SAID, authorization=header, cookie=f"token={TOKEN.encode()!r}")
    assert answer.status_code == 401
    assert answer.headers["www-authenticate"].startswith("Bearer")
    assert answer.headers["content-type"] == "application/problem+json"
    assert desk.get(path).json()["rulings"] == []


def test_where_no_token_is_set_rulings_are_off_and_it_says_how_to_allow_them(told: TestClient, path: str) -> None:
    for token in ("", "anything"):
        answer = say(told, path, SAID, token=token)
        assert answer.status_code == 403
        assert "[web] in replate.toml" in answer.json()["detail"]


@pytest.mark.parametrize(
    ("said", "status"),
    [
        (b"", 422),
        (b"no json", 422),
        (b"\xff\xfe", 422),
        (b"[]", 422),
        ({}, 422),
        ({**SAID, "change": "99"}, 404),
        ({**SAID, "change": 1}, 422),
        ({**SAID, "who": " "}, 422),
        ({**SAID, "who": "x" * 201}, 422),
        ({**SAID, "kinds": ["colour"]}, 422),
        ({**SAID, "weight": 101}, 422),
        ({**SAID, "weight": -1}, 422),
        ({**SAID, "note": "x" * 2_001}, 422),
        ({**SAID, "more": 1}, 422),
        ({"change": "1", "who": "Ann"}, 422),
        (b'{"change": "1", "who": "A\\ud800", "weight": 1}', 422),
        (b" " * 70_000, 413),
    ],
)
def test_what_is_no_ruling_is_refused_with_the_reason(desk: TestClient, path: str, said: object, status: int) -> None:
    answer = say(desk, path, said)
    assert (answer.status_code, answer.headers["content-type"]) == (status, "application/problem+json")
    assert answer.json()["detail"] or status == 413
    assert desk.get(path).json()["rulings"] == []


def test_only_json_is_read(desk: TestClient, path: str) -> None:
    for kind in ("text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", ""):
        assert say(desk, path, SAID, **{"content-type": kind}).status_code == 415


@pytest.mark.parametrize("pair", ["99/diff/0/1", "x/diff/0/1", "1/diff/0/99", "1/diff/2/1", "1/diff/1/1"])
def test_there_must_be_two_versions_to_rule_on(desk: TestClient, pair: str) -> None:
    path = f"/api/v1/articles/{pair}/rulings"
    assert say(desk, path, SAID).status_code == desk.get(path).status_code == 404


def test_every_other_address_still_only_reads(desk: TestClient, stand: newsstand.Stand, path: str) -> None:
    values = {"id": stand.fire, "old": 2, "new": 3, "number": 1, "key": "ferry-post", "rest": "x"}
    for address, _ in ADDRESSES:
        if address != "/api/v1/articles/{id}/diff/{old}/{new}/rulings":
            assert say(desk, address.replace(":path", "").format(**values), SAID).status_code == 405, address
    for method in ("PUT", "DELETE", "PATCH", "OPTIONS"):
        answer = desk.request(method, path, headers={"authorization": b"Bearer " + TOKEN.encode()})
        assert answer.status_code == 405
        assert "access-control-allow-methods" not in answer.headers


def test_the_token_is_never_shown(desk: TestClient, path: str) -> None:
    assert TOKEN not in repr(Options(token=TOKEN))
    assert TOKEN not in repr(Site(token=TOKEN))
    for address in ("/", "/about", "/health", path, "/api/v1/openapi.json"):
        assert TOKEN not in desk.get(address).text
