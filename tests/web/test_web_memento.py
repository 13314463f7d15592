from __future__ import annotations

import re

import newsstand
import pytest
from starlette.testclient import TestClient

from replate.store import Store
from replate.web import Options, create_app

FIRE = "https://ferry.example/harbour-fire"
BASE = "https://changes.example"


def test_a_time_map_lists_every_dated_version(client: TestClient) -> None:
    answer = client.get(f"/timemap/link/{FIRE}")
    assert answer.headers["content-type"] == "application/link-format"
    lines = answer.text.strip().split(",\n")
    assert lines[0] == f'<{FIRE}>; rel="original"'
    assert lines[1] == f'<{BASE}/timegate/{FIRE}>; rel="timegate"'
    assert lines[2].startswith(
        f'<{BASE}/timemap/link/{FIRE}>; rel="self"; type="application/link-format"; from="Tue, 12'
    )
    assert lines[3] == (
        f'<{BASE}/memento/20260512081000/{FIRE}>; rel="first memento"; datetime="Tue, 12 May 2026 08:10:00 GMT"'
    )
    assert lines[-1] == (
        f'<{BASE}/memento/20260512193200/{FIRE}>; rel="last memento"; datetime="Tue, 12 May 2026 19:32:00 GMT"'
    )
    assert len(lines) == 3 + 5


@pytest.mark.parametrize(
    ("asked", "stamp"),
    [
        (None, "20260512193200"),
        ("Tue, 12 May 2026 14:00:00 GMT", "20260512133000"),
        ("Tue, 12 May 2026 14:40:00 GMT", "20260512144000"),
        ("Thu, 01 Jan 1970 00:00:00 GMT", "20260512081000"),
        ("Fri, 01 Jan 2099 00:00:00 GMT", "20260512193200"),
    ],
)
def test_a_time_gate_leads_to_the_text_that_stood_then(client: TestClient, asked: str | None, stamp: str) -> None:
    answer = client.get(f"/timegate/{FIRE}", headers={"accept-datetime": asked} if asked else {})
    assert (answer.status_code, answer.headers["location"]) == (302, f"{BASE}/memento/{stamp}/{FIRE}")
    assert answer.headers["vary"] == "accept-datetime"
    assert f'<{FIRE}>; rel="original"' in answer.headers["link"]


def test_a_memento_is_the_version_with_its_time_and_its_neighbours(client: TestClient) -> None:
    answer = client.get(f"/memento/20260512144000/{FIRE}")
    assert answer.status_code == 200
    assert answer.headers["memento-datetime"] == "Tue, 12 May 2026 14:40:00 GMT"
    assert "sixteen people" in answer.text
    relations = re.findall(r'rel="([a-z ]+)"', answer.headers["link"])
    assert relations == [
        "original",
        "timegate",
        "timemap",
        "first memento",
        "prev memento",
        "next memento",
        "last memento",
    ]
    between = client.get(f"/memento/20260512150000/{FIRE}")
    assert (between.status_code, between.headers["location"]) == (302, f"{BASE}/memento/20260512144000/{FIRE}")


def test_the_query_of_the_address_belongs_to_it(client: TestClient) -> None:
    assert "/memento/" in client.get("/timegate/https://coast.example/dredging?id=7").headers["location"]
    assert client.get("/timegate/https://coast.example/dredging?id=8").status_code == 404
    assert client.get("/timegate/http:/coast.example/dredging?id=7").status_code == 302


def test_what_has_no_known_time_has_no_memento(client: TestClient) -> None:
    for path in ("/timemap/link/", "/timegate/", "/memento/20130518000000/"):
        answer = client.get(path + "http://www.lamp.example/2013/05/18/talks.html")
        assert answer.status_code == 404
        assert "does not say when" in answer.text


@pytest.mark.parametrize(
    "path",
    [
        "/timemap/link/",
        "/timemap/link/nonsense",
        "/timegate/javascript:alert(1)",
        "/timegate/https://nowhere.example/",
        f"/memento/2026/{FIRE}",
        f"/memento/20261399999999/{FIRE}",
        f"/memento/{'9' * 40}/{FIRE}",
    ],
)
def test_what_cannot_be_found_is_a_404(client: TestClient, path: str) -> None:
    assert client.get(path).status_code == 404


def test_a_date_that_is_none_is_refused(client: TestClient) -> None:
    for asked in ("yesterday", "2026-05-12", "Tue, 99 May 2026 08:10:00 GMT", ""):
        answer = client.get(f"/timegate/{FIRE}", headers={"accept-datetime": asked})
        assert answer.status_code == (400 if asked else 302)


def test_no_header_is_built_on_a_foreign_host(store: Store) -> None:
    client = TestClient(create_app(store, Options(clock=lambda: newsstand.NOW)), follow_redirects=False)
    assert client.get(f"/timegate/{FIRE}", headers={"host": "evil.example"}).status_code == 400
    hostile = "https://coast.example/x?a=1&b=%22%3E%3Cscript%3E"
    answer = client.get(f"/timemap/link/{hostile}", headers={"host": "127.0.0.1"})
    assert answer.status_code == 200
    assert "><script" not in answer.text
