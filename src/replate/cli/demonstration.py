"""The demo: a newsroom of our own on loopback, watched by the real pipeline, shown on the real pages."""

from __future__ import annotations

import socket
import tempfile
import time
from collections.abc import Iterable
from contextlib import ExitStack
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from urllib.parse import urlsplit

from replate import adding, demo
from replate.cli import serving, telling
from replate.cli.opening import alone, listen, office
from replate.decide import Rhythm
from replate.discover import Filters
from replate.errors import InUseError
from replate.fetch import Limits
from replate.settings import Settings
from replate.worker import Worker, utc_now

# The newsroom's edits come seconds apart, so everything that waits minutes elsewhere waits a second or two here.
_RHYTHM = Rhythm(
    first=timedelta(seconds=2),
    factor=1.02,
    confirm=timedelta(seconds=1),
    jump=timedelta(seconds=4),
    feed=timedelta(seconds=3),
)
_USUAL_PORT = 8000


def demonstrate(host: str, port: int | None, data: Path | None, seconds: float) -> None:
    """Open the newsroom, watch it, serve the pages; stop after ``seconds`` (0: when somebody says stop)."""
    taken = listen(host, port) if port is not None else _any_port(host)
    newsroom = demo.load()
    with ExitStack() as stack:
        directory = data or Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="replate-demo-")))
        started = time.monotonic()
        stands = stack.enter_context(demo.serve(newsroom, (), lambda: time.monotonic() - started, opened_at=utc_now()))
        stack.enter_context(alone(directory))
        at = stack.enter_context(office(directory, _settings(stand.url for stand in stands)))
        with at.store.writing() as write:
            for stand, masthead in zip(stands, newsroom.mastheads, strict=True):
                found = adding.Found(((stand.feed_url, masthead.name),), home_url=f"{stand.url}/", name=masthead.name)
                adding.add_found(write, found, utc_now(), Filters())
        address = stack.enter_context(serving.pages(at.store, at.settings.web, taken))
        telling.say(
            f"three invented outlets edit {len(newsroom.articles)} articles for {newsroom.last_edit_at:.0f} seconds"
        )
        telling.say(f"open {address} and watch; the feed of all changes is {address}changes.rss")
        worker = Worker(at.store, at.tools, _RHYTHM, at.settings.work, report=telling.outcome)
        serving.until_stopped(worker.run, seconds=seconds)


def _any_port(host: str) -> socket.socket:
    """Take the usual port, or any free one where somebody has that."""
    try:
        return listen(host, _USUAL_PORT)
    except InUseError:
        return listen(host, 0)


def _settings(homes: Iterable[str]) -> Settings:
    """Settings that allow exactly the newsroom's own addresses, and no pause between two requests to it."""
    allowed = tuple(urlsplit(home).netloc for home in homes)
    limits = Limits(contact="https://example.org/replate-demo", gap=0.0, allow_addresses=allowed)
    return replace(Settings(), fetch=limits)
