"""The newsstand served in-process to a client that sees every answer as it is."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

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
