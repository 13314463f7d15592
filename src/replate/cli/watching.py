"""Commands that look at outlets: demo, add, run, check, replay, serve."""

from __future__ import annotations

import json
import sys
import threading
from contextlib import nullcontext
from pathlib import Path
from typing import Annotated

import typer

from replate import adding, shapes
from replate.cli import serving, telling
from replate.cli.finding import find_article
from replate.cli.opening import alone, listen, office, opened
from replate.cli.options import ConfigOption, DataOption, JsonOption, data_directory, load_settings
from replate.discover import Filters, read_opml
from replate.errors import BadInputError
from replate.model import Article
from replate.pipeline import Settled
from replate.reading import Tools
from replate.store import Store
from replate.worker import Worker, utc_now

PortOption = Annotated[int | None, typer.Option("--port", help="Serve the pages on this port (0: any free one).")]
HostOption = Annotated[str | None, typer.Option("--host", help="Serve the pages on this address.")]


def add(
    addresses: Annotated[
        list[str], typer.Argument(metavar="URL...", help="A feed, a site, an article, or an OPML file.")
    ],
    include: Annotated[list[str], typer.Option(help="Only links matching this regular expression.")] = [],  # noqa: B006
    exclude: Annotated[list[str], typer.Option(help="No links matching this regular expression.")] = [],  # noqa: B006
    data: DataOption = None,
    config: ConfigOption = None,
) -> None:
    """Watch a feed, a site (its feeds are found), one article, or all feeds of an OPML file."""
    filters = Filters(tuple(include), tuple(exclude))
    failed = 0
    with office(data_directory(data), load_settings(config)) as at:
        for address in addresses:
            try:
                found = _found(address, at.tools)
            except BadInputError as error:
                typer.echo(f"replate: {error}", err=True)
                failed += 1
                continue
            with at.store.writing() as write:
                lines = [line for one in found for line in adding.add_found(write, one, utc_now(), filters)]
            for line in lines:
                typer.echo(f"added {line}")
    if failed:
        raise typer.Exit(2)


def _found(address: str, tools: Tools) -> list[adding.Found]:
    path = Path(address)
    if "://" not in address and path.is_file():
        feeds = read_opml(path.read_bytes())
        return [
            adding.Found(((feed.url, feed.title),), home_url=feed.home_url or feed.url, name=feed.title)
            for feed in feeds
        ]
    if "://" not in address:
        raise BadInputError(f"{address} is neither a web address (https://…) nor a file here")
    return [adding.explore(address, tools)]


def run(
    once: Annotated[bool, typer.Option("--once", help="Check all that is due, then exit.")] = False,
    web: Annotated[bool, typer.Option("--web/--no-web", help="Serve the pages as well.")] = True,
    host: HostOption = None,
    port: PortOption = None,
    data: DataOption = None,
    config: ConfigOption = None,
) -> None:
    """Watch everything that was added, and serve the pages."""
    settings, directory = load_settings(config), data_directory(data)
    taken = None if once or not web else listen(host or settings.web.host, settings.web.port if port is None else port)
    with alone(directory), office(directory, settings) as at:
        with at.store.writing() as write:
            adding.add_feeds(write, settings.watch.feeds, utc_now())
        _hint_if_empty(at.store)
        worker = Worker(at.store, at.tools, settings.decide, settings.work, report=telling.outcome, tell=telling.say)
        if once:
            worker.run_once()
            return
        with serving.pages(at.store, settings.web, taken) if taken is not None else nullcontext():
            serving.until_stopped(worker.run)


def _hint_if_empty(store: Store) -> None:
    counts = store.counts()
    if not counts.feeds and not counts.articles:
        telling.say("nothing is watched yet: name a feed, a site or an article with `replate add URL`")
    else:
        telling.say(f"watching {counts.feeds} feeds, {counts.articles} articles with {counts.versions} versions")


def check(
    which: Annotated[list[str], typer.Argument(metavar="[ARTICLE|URL...]", help="Ids or addresses; none: all.")] = [],  # noqa: B006
    as_json: JsonOption = False,
    data: DataOption = None,
    config: ConfigOption = None,
) -> None:
    """Look now, and print each outcome and why."""
    with office(data_directory(data), load_settings(config)) as at:
        articles = [find_article(at.store, name) for name in which] or _watched(at.store)
        settled: list[Settled] = []
        report = settled.append if as_json else telling.outcome_line
        Worker(at.store, at.tools, at.settings.decide, at.settings.work, report=report).check(articles)
    if as_json:
        json.dump([shapes.check(line.check) for line in settled], sys.stdout, indent=1)
        print()


def _watched(store: Store) -> list[Article]:
    page = store.articles(limit=500)
    found = [a for a in page.lines if a.next_check_at is not None]
    while page.next is not None:
        page = store.articles(limit=500, before=page.next)
        found += [a for a in page.lines if a.next_check_at is not None]
    return found


def serve(
    host: HostOption = None, port: PortOption = None, data: DataOption = None, config: ConfigOption = None
) -> None:
    """Serve the pages without watching."""
    settings = load_settings(config)
    taken = listen(host or settings.web.host, settings.web.port if port is None else port)
    with opened(data_directory(data)) as store, serving.pages(store, settings.web, taken):
        serving.until_stopped(threading.Event.wait)


def demo(
    host: HostOption = None,
    port: PortOption = None,
    data: DataOption = None,
    seconds: Annotated[float, typer.Option(help="Stop after this many seconds (0: run until Ctrl-C).", min=0)] = 0,
) -> None:
    """Watch a self-made newsroom on this machine edit its articles."""
    from replate.cli.demonstration import demonstrate  # noqa: PLC0415  # the stories are read only here

    demonstrate(host or "127.0.0.1", port, data, seconds)


def replay(
    histories: Annotated[
        list[Path], typer.Argument(metavar="HISTORY...", help="Recorded histories (.jsonl, .jsonl.gz).")
    ],
    limit: Annotated[int | None, typer.Option(help="Take only this many histories.", min=1)] = None,
    report: Annotated[Path | None, typer.Option(help="Write the figures to this file as JSON.")] = None,
    clock: Annotated[
        float | None, typer.Option(help="Run the real schedule on a clock this many times faster.")
    ] = None,
    data: DataOption = None,
) -> None:
    """Serve recorded histories on loopback, watch them for real, and tell what was missed or invented."""
    from replate.cli.replaying import replay_histories  # noqa: PLC0415  # needed by this command alone

    replay_histories(histories, limit, report, clock, data_directory(data))
