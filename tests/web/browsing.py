"""A real browser before a real server: what the fixtures of that name are made of."""

from __future__ import annotations

import os
import re
import shutil
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import uvicorn
from starlette.applications import Starlette

ARGUMENTS = (
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


@contextmanager
def chromium() -> Iterator[Any]:
    """The system's own Chromium, headless; skips the test where there is none."""
    playwright = pytest.importorskip("playwright.sync_api", reason="the playwright package is not installed")
    path = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if path is None:
        pytest.skip("no Chromium on this machine")
    with playwright.sync_playwright() as driver:
        opened = driver.chromium.launch(executable_path=path, args=list(ARGUMENTS))
        yield opened
        opened.close()


@contextmanager
def served(app: Starlette) -> Iterator[str]:
    """The app over HTTP on loopback; gives its address."""
    listener = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(app, log_level="warning", lifespan="off"))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    server.should_exit = True
    thread.join(10)
    listener.close()


@contextmanager
def visiting(browser: Any, address: str) -> Iterator[Visit]:
    """Open pages, each in a fresh context; at the end nothing was asked of anybody else, nor went wrong."""
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
