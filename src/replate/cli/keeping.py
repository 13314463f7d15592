"""Commands about what is kept: init, import, doctor."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import pysqlite3.dbapi2
import typer
from rich.console import Console
from rich.progress import track

from replate import accounting, adding, settings
from replate.cli import starter, telling
from replate.cli.opening import opened, reading_pool
from replate.cli.options import ConfigOption, DataOption, JsonOption, data_directory, load_settings
from replate.errors import BadInputError, NotFoundError, ReplateError
from replate.health import alarms, awaited
from replate.importers import read_newssniffer, read_text
from replate.model import ImportedArticle
from replate.store import Store
from replate.text.digest import digests
from replate.version import VERSION
from replate.worker import utc_now

_LARGEST_IMPORT = 50_000_000  # bytes; a page is a thousand times smaller
_SQLITE_NEEDED = (3, 51, 3)
_ADVICE = {
    "silent": "see `replate list feeds`; the outlet may have moved its feed",
    "feed": "look at the address with a browser; `replate list feeds` has all",
    "unread": "see the looks of its articles with `replate show ARTICLE`",
    "length": "look at its latest articles: is the whole text there?",
    "changes": "look at its latest changes; `replate furniture` takes passages for the page's own",
    "overdue": "is `replate run` running?",
}


class Format(StrEnum):
    """The archives that can be imported."""

    NEWSSNIFFER = "newssniffer"
    TEXT = "text"


_READERS: dict[Format, Callable[..., ImportedArticle]] = {
    Format.NEWSSNIFFER: read_newssniffer,
    Format.TEXT: read_text,
}


def init(
    directory: Annotated[Path, typer.Argument(metavar="[DIR]", help="Where to write replate.toml.")] = Path(),
) -> None:
    """Write replate.toml: real public feeds to start with, and every setting explained."""
    try:
        directory.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise BadInputError(f"cannot make the directory {directory}: {error.strerror}") from error
    path = directory / settings.FILE_NAME
    if path.exists():
        telling.say(f"{path} is there already and stays as it is")
        return
    path.write_text(starter.settings_text(), encoding="utf-8")
    typer.echo(f"wrote {path}")
    telling.say(f"next: put your contact address into {path}, look at its list of feeds, then `replate run`")


def import_(
    form: Annotated[Format, typer.Argument(metavar="FORMAT", help="newssniffer or text.")],
    paths: Annotated[list[Path], typer.Argument(metavar="PATH...", help="Files, or directories of files.")],
    outlet: Annotated[str, typer.Option(help="The outlet's short name, where the files do not say it.")] = "imported",
    data: DataOption = None,
    config: ConfigOption = None,
) -> None:
    """Bring in an archive: News Sniffer comparison pages, or articles as plain text. Twice is the same as once."""
    files = [file for path in paths for file in _files(path)]
    failed = 0
    with opened(data_directory(data), create=True) as store:
        console = Console(stderr=True)
        for file in track(files, "importing", console=console, transient=True, disable=len(files) < 5):
            try:
                article = _READERS[form](_bytes(file), name=str(file))
            except ReplateError as error:
                telling.say(f"replate: {error}")
                failed += 1
                continue
            with store.writing() as write:
                number, added = adding.keep_imported(write, named(article, outlet), utc_now(), str(file))
            kept = f"{len(added)} new versions" if added else "all of it is kept already"
            typer.echo(f"article {number}: {kept} from {file}")
        with reading_pool(load_settings(config)) as pool:
            accounting.account_all(store, pool)
    if failed:
        telling.say(f"{failed} of {len(files)} files could not be imported; the others were")
        raise typer.Exit(2)


def named(article: ImportedArticle, outlet: str) -> ImportedArticle:
    """The article with an outlet, and with a name of its own (from its content) where no address is known."""
    key = article.outlet_key or outlet
    if article.url:
        return replace(article, outlet_key=key)
    own = digests(article.versions[0].content).exact.replace(":", "")
    return replace(article, outlet_key=key, url=f"urn:replate:{own}")


def _files(path: Path) -> list[Path]:
    if path.is_dir():
        return sorted(file for file in path.rglob("*") if file.is_file() and not file.name.startswith("."))
    if not path.exists():
        raise BadInputError(f"there is no file {path}")
    return [path]


def _bytes(path: Path) -> bytes:
    try:
        if path.stat().st_size > _LARGEST_IMPORT:
            raise BadInputError(
                f"{path} has more than {_LARGEST_IMPORT // 1_000_000} MB; that is no page of an article"
            )
        return path.read_bytes()
    except OSError as error:
        raise BadInputError(f"{path} cannot be read: {error.strerror}") from error


def verify(data: DataOption = None) -> None:
    """Look through the whole history: texts against their hashes, chains of versions, captures."""
    versions = kept = troubled = 0
    with opened(data_directory(data)) as store:
        for verified in store.verify():
            versions += verified.versions
            kept += verified.captures
            troubled += bool(verified.trouble)
            for sentence in verified.trouble:
                print(f"article {verified.article}, {sentence}")
    print(f"{versions} versions and {kept} captures looked through, {troubled} articles with trouble")
    if troubled:
        raise typer.Exit(1)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that doctor looked at."""

    what: str
    well: bool
    says: str
    advice: str = ""


def doctor(as_json: JsonOption = False, data: DataOption = None, config: ConfigOption = None) -> None:
    """Look at versions, settings, database, feeds and the disk, and say what to do about what is wrong."""
    findings = [_python(), _sqlite(), *_settings_and_data(data, config)]
    if as_json:
        json.dump([asdict(finding) for finding in findings], sys.stdout, indent=1)
        print()
    else:
        for finding in findings:
            advice = f"  ({finding.advice})" if finding.advice else ""
            print(f"{'ok ' if finding.well else 'BAD'}  {finding.what:<10} {finding.says}{advice}")
    if not all(finding.well for finding in findings):
        raise typer.Exit(1)


def _python() -> Finding:
    return Finding("program", well=True, says=f"Replate {VERSION}, Python {sys.version.split()[0]}")


def _sqlite() -> Finding:
    version = pysqlite3.dbapi2.sqlite_version
    well = tuple(int(part) for part in version.split(".")) >= _SQLITE_NEEDED
    needed = ".".join(str(part) for part in _SQLITE_NEEDED)
    advice = "" if well else f"; older ones than {needed} can lose commits: upgrade the pysqlite3 package"
    return Finding("SQLite", well, f"{version}{advice}")


def _outlets(store: Store, now: datetime) -> list[Finding]:
    """Say of every outlet that something is wrong with what it is, with the way to look closer; or that it is new."""
    kept = store.figures(now)
    new = [
        Finding("outlet", well=True, says=f"{figures.outlet.key}: not reached yet; its feed will be asked again")
        for figures in kept
        if awaited(figures)
    ]
    return new + [
        Finding("outlet", well=False, says=f"{figures.outlet.key}: {alarm.says}", advice=_ADVICE.get(alarm.kind, ""))
        for figures in kept
        for alarm in alarms(figures, now)
    ]


def _settings_and_data(data: Path | None, config: Path | None) -> list[Finding]:
    findings = []
    try:
        contact = load_settings(config).fetch.contact
        advice = "" if contact else "put an address into [fetch] contact, so that sites can tell you what is wrong"
        findings.append(Finding("settings", well=True, says="can be read", advice=advice))
    except ReplateError as error:
        findings.append(Finding("settings", well=False, says=str(error)))
    directory = data_directory(data)
    try:
        with opened(directory) as store:
            counts = store.counts()
            says = f"{directory}: {counts.feeds} feeds, {counts.articles} articles, {counts.versions} versions"
            findings.append(Finding("database", well=True, says=says))
            findings += _outlets(store, utc_now())
    except NotFoundError as error:
        findings.append(Finding("database", well=True, says="none yet", advice=str(error)))
    except ReplateError as error:
        findings.append(Finding("database", well=False, says=str(error)))
    free = shutil.disk_usage(directory if directory.exists() else Path()).free // 1_000_000
    findings.append(Finding("disk", free > 500, f"{free:,} MB free" + ("" if free > 500 else "; make room soon")))
    return findings
