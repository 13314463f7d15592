"""The newsstand served in-process to a client that sees every answer as it is."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import newsstand
import pytest
from starlette.testclient import TestClient

from replate.store import Store, open_store
from replate.web import Options, create_app


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def stand(store: Store) -> newsstand.Stand:
    return newsstand.fill(store)


@pytest.fixture
def client(store: Store, stand: newsstand.Stand) -> TestClient:
    del stand  # filled before the first request
    options = Options(base_url="https://changes.example", clock=lambda: newsstand.NOW)
    return TestClient(create_app(store, options), raise_server_exceptions=False, follow_redirects=False)
