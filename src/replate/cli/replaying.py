"""Drives a replay: shows recorded states on loopback, watches them with the real pipeline, and reports."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path
from urllib.parse import urlsplit

from rich.console import Console
from rich.progress import Progress

from replate import accounting, pipeline
from replate.cli import telling
from replate.cli.opening import Office, alone, office
from replate.decide import Rhythm
from replate.errors import BadInputError
from replate.feeds import add_article
from replate.fetch import Limits
from replate.model import Outlet
from replate.replay import (
    History,
    ReplaySite,
    Report,
    Step,
    StoredVersion,
    in_time_order,
    open_site,
    read,
    report_of,
    series_of,
    shown_states,
)
from replate.settings import Settings
from replate.store import Store
from replate.worker import Worker

_LOOKS = 3
_AT_ONCE = 8  # articles looked at side by side


@dataclass
class Tally:
    """What a replay has seen so far."""

    shown: list[Step] = field(default_factory=list)
    stored: list[StoredVersion] = field(default_factory=list)
    articles: dict[int, int] = field(default_factory=dict)  # history -> article
    checks: int = 0


def replay_histories(
    paths: Sequence[Path], limit: int | None, report: Path | None, clock: float | None, directory: Path
) -> None:
    """Replay the histories of these files, print a summary and write the report."""
    if clock is not None and clock <= 0:
        raise BadInputError("--clock takes a number above 0: how many times faster than real time")
    histories = [history for path in paths for history in _histories(path, limit)]
    if not histories:
        raise BadInputError("there are no histories in these files")
    started = time.monotonic()
    with open_site(histories) as site, alone(directory), office(directory, _settings(site)) as at:
        driver = Driver(at, site, histories, _outlet(at.store, histories[0]))
        tally = driver.by_clock(clock) if clock else driver.by_steps()
        accounting.account_all(at.store, at.tools.pool)
    seconds = time.monotonic() - started
    shown = shown_states(histories, tally.shown)
    figures = report_of(shown, tally.stored, checks=tally.checks, seconds=seconds)
    _tell(figures, directory)
    if report is not None:
        report.write_text(figures.to_json() + "\n", encoding="utf-8")


def _histories(path: Path, limit: int | None) -> Iterator[History]:
    if not path.exists():
        raise BadInputError(f"there is no file {path}")
    return read(path, limit)


def _outlet(store: Store, history: History) -> Outlet:
    """Add an outlet of its own for every replay: what an outlet has shown before is held against what it shows."""
    name = urlsplit(history.url).netloc or "replay"
    key = f"replay-{name.removeprefix('www.')}"
    taken = {line.outlet.key for line in store.outlets()}
    number = next(number for number in count(1) if _numbered(key, "-", number) not in taken)
    with store.writing() as write:
        return write.outlet(_numbered(key, "-", number), name=f"{name} ({_numbered('replay', ' ', number)})")


def _numbered(text: str, joint: str, number: int) -> str:
    return text if number == 1 else f"{text}{joint}{number}"


def _settings(site: ReplaySite) -> Settings:
    limits = Limits(gap=0.0, slowness_factor=0.0, allow_addresses=(urlsplit(site.feed_url).netloc,))
    return replace(Settings(), fetch=limits)


class Driver:
    """Shows states and looks at them."""

    def __init__(self, at: Office, site: ReplaySite, histories: Sequence[History], outlet: Outlet) -> None:
        self._at = at
        self._site = site
        self._histories = histories
        self._series = series_of(histories)
        self._outlet = outlet
        self._tally = Tally()
        self._showing: dict[int, int] = {}  # article -> history

    def by_steps(self) -> Tally:
        """Show each state in order of time and look at it three times; the clock is the histories' own."""
        steps = in_time_order(self._histories)
        ends = _ends(steps)
        with (
            Progress(console=Console(stderr=True), transient=True) as progress,
            ThreadPoolExecutor(_AT_ONCE) as threads,
        ):
            task = progress.add_task("replaying", total=len(steps))
            for batch in _batches(steps, _AT_ONCE):
                for step in batch:
                    self._show(step, step.at)
                for number in range(_LOOKS):
                    moments = [_moment(step, ends.get((step.history, step.state)), number) for step in batch]
                    self._look(batch, moments, threads)
                progress.advance(task, len(batch))
        return self._tally

    def _show(self, step: Step, now: datetime) -> None:
        url = self._site.show(step.history, step.state)
        self._tally.shown.append(step)
        if step.history not in self._tally.articles:
            with self._at.store.writing() as write:
                known = write.article_ids([url]).get(url)
                article = known or add_article(write, self._outlet, url, now)
            self._tally.articles[step.history] = article
            self._showing[article] = step.history

    def _look(self, batch: Sequence[Step], moments: Sequence[datetime], threads: ThreadPoolExecutor) -> None:
        store, tools = self._at.store, self._at.tools
        articles = [store.article(self._tally.articles[step.history]) for step in batch]
        looks = list(threads.map(lambda article: pipeline.look_at_article(article, tools), articles))
        with store.writing() as write:
            for step, look, moment in zip(batch, looks, moments, strict=True):
                settled = pipeline.settle_article(write, look, moment, self._at.settings.decide)
                self._tally.checks += 1
                if settled.version is not None:
                    self._keep(step, settled.version)

    def _keep(self, step: Step, number: int) -> None:
        self._tally.stored.append(StoredVersion(self._series[step.history], number, step.state))

    def by_clock(self, faster: float) -> Tally:
        """Let time run so many times faster and let the real schedule find the states by itself."""
        steps = in_time_order(self._histories)
        began, first = time.monotonic(), steps[0].at
        stop = threading.Event()

        def now() -> datetime:
            return first + timedelta(seconds=(time.monotonic() - began) * faster)

        worker = Worker(self._at.store, self._at.tools, Rhythm(), self._at.settings.work, report=self._note, clock=now)
        thread = threading.Thread(target=worker.run, args=(stop,), name="replay")
        thread.start()
        for step in steps:
            wait = (step.at - now()).total_seconds() / faster
            if wait > 0:
                time.sleep(wait)
            self._show(step, now())
        time.sleep(timedelta(hours=12).total_seconds() / faster)  # for the last ones to be found
        stop.set()
        thread.join()
        return self._tally

    def _note(self, settled: pipeline.Settled) -> None:
        self._tally.checks += 1
        history = self._showing.get(settled.check.article or 0)
        if settled.version is not None and history is not None:
            state = max(step.state for step in self._tally.shown if step.history == history)
            self._tally.stored.append(StoredVersion(self._series[history], settled.version, state))


def _ends(steps: Iterable[Step]) -> dict[tuple[int, int], datetime]:
    """When each state gives way to the next one of its history."""
    return {(step.history, step.state - 1): step.at for step in steps if step.state}


def _moment(step: Step, end: datetime | None, number: int) -> datetime:
    """When the look of that number (from 0) at a state is taken: at first, an hour on, two hours on, or sooner."""
    room = timedelta(hours=_LOOKS) if end is None else min(timedelta(hours=_LOOKS), end - step.at)
    return step.at + room * number / _LOOKS


def _batches(steps: Sequence[Step], size: int) -> Iterator[list[Step]]:
    """Runs of steps of different histories, in order, none longer than ``size``."""
    batch: list[Step] = []
    for step in steps:
        if len(batch) == size or any(step.history == other.history for other in batch):
            yield batch
            batch = []
        batch.append(step)
    if batch:
        yield batch


def _tell(figures: Report, directory: Path) -> None:
    share = figures.missed / figures.expected if figures.expected else 0.0
    print(f"{figures.series} histories, {figures.states} states, {figures.checks} checks in {figures.seconds:.0f} s")
    print(f"expected {figures.expected} versions, stored {figures.stored}")
    print(
        f"missed {figures.missed} ({share:.1%}), false {figures.false}, error pages stored {figures.error_pages_stored}"
    )
    telling.say(f"look at them with: replate serve --data {directory}")
    sys.stdout.flush()
