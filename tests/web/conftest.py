"""The newsstand served in-process to a client that sees every answer as it is, and over HTTP to a real browser."""

from __future__ import annotations

import os
import re
import shutil
import socket
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import newsstand
import pytest
import uvicorn
from starlette.testclient import TestClient

from replate.store import Store, open_store
from replate.web import Options, create_app

CHROMIUM = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-dev-shm-usage",
)

Visit = Callable[..., Any]
"""Opens a path in a fresh browser context made with the options given, and gives the page."""


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
    options = Options(base_url="https://changes.example", clock=lambda: newsstand.NOW)
    return TestClient(create_app(store, options), raise_server_exceptions=False, follow_redirects=False)


# ── a real browser ──


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """Headless Chromium, the system's own; for one module, since its driver keeps the thread's event loop."""
    playwright = pytest.importorskip("playwright.sync_api", reason="the playwright package is not installed")
    chromium = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if chromium is None:
        pytest.skip("no Chromium on this machine")
    with playwright.sync_playwright() as driver:
        opened = driver.chromium.launch(executable_path=chromium, args=list(CHROMIUM))
        yield opened
        opened.close()


@pytest.fixture
def address(store: Store) -> Iterator[str]:
    """The newsstand served over HTTP on loopback."""
    listener = socket.create_server(("127.0.0.1", 0))
    app = create_app(store, Options(clock=lambda: newsstand.NOW))
    server = uvicorn.Server(uvicorn.Config(app, log_level="warning", lifespan="off"))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    server.should_exit = True
    thread.join(10)
    listener.close()


@pytest.fixture
def visit(browser: Any, address: str) -> Iterator[Visit]:
    """Open pages in a fresh context; at the end nothing may have been asked of anybody else, nor gone wrong."""
    contexts: list[Any] = []
    asked: list[str] = []
    faults: list[str] = []

    def go(path: str, **options: object) -> Any:
        context = browser.new_context(**options)
        context.set_default_timeout(10_000)
        contexts.append(context)
        page = context.new_page()
        page.on("request", lambda request: asked.append(request.url))
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.on("console", lambda said: faults.append(said.text) if said.type == "error" else None)
        page.goto(address + path)
        shots = os.environ.get("REPLATE_SHOTS")
        if shots:
            page.screenshot(path=str(Path(shots) / f"{len(list(Path(shots).iterdir())):03}.png"), full_page=True)
        return page

    yield go
    for context in contexts:
        context.close()
    assert all(url.startswith(address) for url in asked)
    assert [fault for fault in faults if not re.search("status of 40[04]", fault)] == []
