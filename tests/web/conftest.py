"""The newsstand served in-process to a client that sees every answer as it is, and over HTTP to a real browser."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager, nullcontext
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import browsing
import newsstand
import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from migrated import new_store
from replate.store import Store, open_store
from replate.web import Options, create_app


@dataclass(frozen=True)
class Filled:
    """A data directory with the newsstand in it, and the ids of its articles."""

    directory: Path
    stand: newsstand.Stand


@contextmanager
def copied(filled: Path, directory: Path) -> Iterator[Store]:
    """Open a copy of that data directory."""
    shutil.copytree(filled, directory, dirs_exist_ok=True)
    opened = open_store(directory)
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Filled:
    directory = tmp_path_factory.mktemp("newsstand")
    opened = new_store(directory)
    stand = newsstand.fill(opened)
    opened.close()
    return Filled(directory, stand)


@pytest.fixture(scope="session")
def accounted(filled: Filled, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The newsstand in which every version has the account of its changes."""
    directory = tmp_path_factory.mktemp("accounted")
    with copied(filled.directory, directory) as opened:
        newsstand.account(opened)
    return directory


@pytest.fixture
def stand(filled: Filled) -> newsstand.Stand:
    return filled.stand


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Store]:
    """A store with nothing in it."""
    opened = new_store(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def store(filled: Filled, tmp_path: Path) -> Iterator[Store]:
    """The newsstand, in a copy of its own for every test that writes to it or looks into it."""
    with copied(filled.directory, tmp_path) as opened:
        yield opened


@pytest.fixture
def told_store(accounted: Path, tmp_path: Path) -> Iterator[Store]:
    """The newsstand in which every version has the account of its changes, in a copy likewise."""
    with copied(accounted, tmp_path / "told") as opened:
        yield opened


def app(store: Store, **options: Any) -> Starlette:
    return create_app(store, Options(clock=lambda: newsstand.NOW, **options))


def app_of_clients(store: Store) -> Starlette:
    return app(store, base_url="https://changes.example", patience=timedelta(0))


def app_of_told_clients(store: Store) -> Starlette:
    return app(store, base_url="https://changes.example")


@dataclass(frozen=True)
class Standing:
    """Apps before newsstands that nobody writes to: the pages change nothing, so that one serves all tests that only read."""

    clients: Starlette
    told_clients: Starlette
    browsers: str
    told_browsers: str


@pytest.fixture(scope="session")
def standing(filled: Filled, accounted: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Standing]:
    with ExitStack() as stack:
        plain = stack.enter_context(copied(filled.directory, tmp_path_factory.mktemp("standing")))
        told = stack.enter_context(copied(accounted, tmp_path_factory.mktemp("standing-told")))
        stamps = plain.stamp(), told.stamp()
        addresses = [stack.enter_context(browsing.served(app(store))) for store in (plain, told)]
        yield Standing(app_of_clients(plain), app_of_told_clients(told), *addresses)
        assert (plain.stamp(), told.stamp()) == stamps


LOOKING_INSIDE = {"tmp_path", "monkeypatch"}
"""Fixtures of tests that look into the data directory, or count what an app that remembers nothing yet works out."""


def own(request: pytest.FixtureRequest, name: str) -> Store | None:
    """A copy for a test that writes to the store or looks inside; none for one that only reads the pages."""
    return request.getfixturevalue(name) if {name, *LOOKING_INSIDE} & set(request.fixturenames) else None


def asking(app: Starlette) -> TestClient:
    return TestClient(app, raise_server_exceptions=False, follow_redirects=False)


@pytest.fixture
def client(request: pytest.FixtureRequest, standing: Standing) -> Iterator[TestClient]:
    """A client of the newsstand."""
    store = own(request, "store")
    with asking(app_of_clients(store) if store else standing.clients) as opened:
        yield opened


@pytest.fixture
def told(request: pytest.FixtureRequest, standing: Standing) -> Iterator[TestClient]:
    """A client of the newsstand in which every version has the account of its changes."""
    store = own(request, "told_store")
    with asking(app_of_told_clients(store) if store else standing.told_clients) as opened:
        yield opened


# ── a real browser (browsing) ──


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """Headless Chromium; for one module, since its driver keeps the thread's event loop."""
    with browsing.chromium() as opened:
        yield opened


def at(store: Store | None, standing: str) -> AbstractContextManager[str]:
    """Where a test's own store is served, else the standing one."""
    return browsing.served(app(store)) if store else nullcontext(standing)


@pytest.fixture
def address(request: pytest.FixtureRequest, standing: Standing) -> Iterator[str]:
    """The newsstand served over HTTP on loopback."""
    store = own(request, "store")
    with at(store, standing.browsers) as root:
        yield root


@pytest.fixture
def visit(browser: Any, address: str) -> Iterator[browsing.Visit]:
    """Open pages in a fresh context; at the end nothing may have been asked of anybody else, nor gone wrong."""
    with browsing.visiting(browser, address) as go:
        yield go


@pytest.fixture
def told_visit(request: pytest.FixtureRequest, browser: Any, standing: Standing) -> Iterator[browsing.Visit]:
    """Likewise, of the newsstand in which every version has the account of its changes."""
    store = own(request, "told_store")
    with at(store, standing.told_browsers) as root, browsing.visiting(browser, root) as go:
        yield go
