"""The running API held against its own description by a program that knows only that; and reading changes nothing."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import browsing
import newsstand
import pysqlite3.dbapi2
import pytest
from lxml import html
from starlette.testclient import TestClient

from replate.store import Store
from replate.web import Options, create_app
from replate.web.app import _ADDRESSES

TOKEN = "long-and-secret"  # noqa: S105  # of this test


@pytest.fixture
def address(store: Store) -> Iterator[str]:
    """The newsstand served over HTTP on loopback, with a token to rule with."""
    with browsing.served(create_app(store, Options(token=TOKEN, clock=lambda: newsstand.NOW))) as root:
        yield root


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_the_api_does_what_its_description_says_and_nothing_else(address: str, tmp_path: Path) -> None:
    """Every check of schemathesis, from a fixed seed: no 5xx, no status, header or body that is not described."""
    if find_spec("schemathesis") is None:
        pytest.skip("schemathesis is not installed")
    refusals = '[checks]\nnegative_data_rejection = { expected-statuses = ["400", "401", "404", "405", "413", "414", "415", "422"] }\n'
    (tmp_path / "schemathesis.toml").write_text(refusals, encoding="utf-8")
    command = [sys.executable, "-m", "schemathesis.cli", "run", f"{address}/api/v1/openapi.json"]
    command += ["-H", f"Authorization: Bearer {TOKEN}"]
    options = ["--checks", "all", "--max-examples", "20", "--seed", "7", "--no-color", "--request-timeout", "10"]
    ran = subprocess.run([*command, *options], cwd=tmp_path, capture_output=True, text=True, timeout=280, check=False)
    assert ran.returncode == 0, ran.stdout[-3_000:]
    # It warns that it hits upon no change to rule on; that is no fault, but "No issues found" it then does not say.
    assert re.search(r"(\d+) generated, \1 passed", ran.stdout), ran.stdout[-3_000:]


def contents(directory: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table."""
    with pysqlite3.dbapi2.connect(f"file:{directory / 'replate.db'}?mode=ro", uri=True) as connection:
        names = [
            name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY 1")
        ]
        return {name: connection.execute(f'SELECT * FROM "{name}"').fetchall() for name in names}  # noqa: S608  # its own names


def walk(client: TestClient, begin: list[str], most: int) -> set[str]:
    """Visit every address that pages lead to on this site, each once."""
    waiting, seen = list(begin), set[str]()
    while waiting and len(seen) < most:
        path = waiting.pop()
        if path in seen:
            continue
        seen.add(path)
        answer = client.get(path)
        assert answer.status_code < 500, path
        if "html" in answer.headers.get("content-type", ""):
            found = html.fromstring(answer.content).xpath("//@href | //@src | //meta[@property='og:image']/@content")
            waiting += [
                re.sub(r"^https://changes\.example|#.*$", "", link)
                for link in found
                if re.match(r"(https://changes\.example)?/(?!/)", link)
            ]
        elif "link" in answer.headers or "location" in answer.headers:
            waiting += re.findall(
                r"(?<=https://changes\.example)/[^>\s,]*",
                answer.headers.get("link", "") + answer.headers.get("location", ""),
            )
    return seen


def test_visiting_every_address_changes_nothing(
    store: Store, client: TestClient, stand: newsstand.Stand, tmp_path: Path
) -> None:
    values = {
        "id": stand.fire,
        "key": "ferry-post",
        "number": 1,
        "old": 0,
        "new": 1,
        "name": "replate.css",
        "stamp": "20260512100200",
    }
    begin = [
        re.sub(
            r"\{(\w+)(?::path)?\}", lambda match: str(values.get(match[1], "https://ferry.example/harbour-fire")), path
        )
        for path, _ in _ADDRESSES
    ]
    before, version = contents(tmp_path), store.stamp()
    seen = walk(client, begin, 700)
    assert len(seen) > 150
    assert len(seen) < 700, "the walk did not come to its end"
    for path in begin:
        client.head(path)
        client.options(path)
        for method in ("POST", "PUT", "DELETE", "PATCH"):
            refusals = (403, 405) if path.endswith("/rulings") else (405,)  # rulings take a token, and there is none
            assert client.request(method, path, content=b"x" * 100).status_code in refusals, path
    assert contents(tmp_path) == before
    assert store.stamp() == version
