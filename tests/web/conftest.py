"""The newsstand served in-process to a client that sees every answer as it is, and over HTTP to a real browser."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import browsing
import newsstand
import pytest
from starlette.testclient import TestClient

from replate.store import Store, open_store
from replate.web import Options, create_app


@dataclass(frozen=True)
class Filled:
    """A data directory with the newsstand in it, and the ids of its articles."""

    directory: Path
    stand: newsstand.Stand


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Filled:
    directory = tmp_path_factory.mktemp("newsstand")
    opened = open_store(directory)
    stand = newsstand.fill(opened)
    opened.close()
    return Filled(directory, stand)


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Store]:
    """A store with nothing in it."""
    opened = open_store(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def store(filled: Filled, tmp_path: Path) -> Iterator[Store]:
    """The newsstand, in a copy of its own for every test."""
    for path in filled.directory.iterdir():
        shutil.copy(path, tmp_path)
    opened = open_store(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def stand(filled: Filled) -> newsstand.Stand:
    return filled.stand


@pytest.fixture
def client(store: Store) -> TestClient:
    options = Options(base_url="https://changes.example", patience=timedelta(0), clock=lambda: newsstand.NOW)
    return TestClient(create_app(store, options), raise_server_exceptions=False, follow_redirects=False)


@pytest.fixture(scope="session")
def accounted(filled: Filled, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The newsstand in which every version has the account of its changes."""
    directory = tmp_path_factory.mktemp("accounted")
    for path in filled.directory.iterdir():
        shutil.copy(path, directory)
    opened = open_store(directory)
    newsstand.account(opened)
    opened.close()
    return directory


@pytest.fixture
def told_store(accounted: Path, tmp_path: Path) -> Iterator[Store]:
    """That newsstand, in a copy of its own for every test."""
    directory = tmp_path / "told"
    shutil.copytree(accounted, directory)
    opened = open_store(directory)
    yield opened
    opened.close()


@pytest.fixture
def told(told_store: Store) -> TestClient:
    """A client of that newsstand."""
    options = Options(base_url="https://changes.example", clock=lambda: newsstand.NOW)
    return TestClient(create_app(told_store, options), raise_server_exceptions=False, follow_redirects=False)


# ── a real browser (browsing) ──


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """Headless Chromium; for one module, since its driver keeps the thread's event loop."""
    with browsing.chromium() as opened:
        yield opened


@pytest.fixture
def address(store: Store) -> Iterator[str]:
    """The newsstand served over HTTP on loopback."""
    with browsing.served(create_app(store, Options(clock=lambda: newsstand.NOW))) as root:
        yield root


@pytest.fixture
def visit(browser: Any, address: str) -> Iterator[browsing.Visit]:
    """Open pages in a fresh context; at the end nothing may have been asked of anybody else, nor gone wrong."""
    with browsing.visiting(browser, address) as go:
        yield go


@pytest.fixture
def told_visit(browser: Any, told_store: Store) -> Iterator[browsing.Visit]:
    """Likewise, of the newsstand in which every version has the account of its changes."""
    with (
        browsing.served(create_app(told_store, Options(clock=lambda: newsstand.NOW))) as root,
        browsing.visiting(browser, root) as go,
    ):
        yield go
