"""Gathers the options of the stages from a TOML file, one table per stage, and checks every word of it."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field, fields
from datetime import timedelta
from difflib import get_close_matches
from pathlib import Path

import msgspec

from replate.decide import Rhythm
from replate.errors import SettingsError
from replate.fetch import Limits
from replate.worker import Work

FILE_NAME = "replate.toml"

_DURATION = re.compile(r"\s*(\d+(?:\.\d+)?)\s*([a-z]+)\s*", re.IGNORECASE)
_UNITS = {
    "s": 1,
    "second": 1,
    "m": 60,
    "min": 60,
    "minute": 60,
    "h": 3600,
    "hour": 3600,
    "d": 86400,
    "day": 86400,
    "w": 604800,
    "week": 604800,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """Where the pages are served, under which public address if there is a proxy before them, in which language."""

    host: str = "127.0.0.1"
    port: int = 8000
    base_url: str = ""
    token: str = field(default="", repr=False)
    language: str = "auto"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """How strangers' bytes are read: in how many processes, and what one job may take."""

    processes: int = 2
    seconds: float = 20.0
    megabytes: int = 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Watched:
    """Feeds that ``replate run`` watches beside those that were added, by address."""

    feeds: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """All options, by stage."""

    watch: Watched = field(default_factory=Watched)
    fetch: Limits = field(default_factory=Limits)
    decide: Rhythm = field(default_factory=Rhythm)
    work: Work = field(default_factory=Work)
    read: Reading = field(default_factory=Reading)
    web: Site = field(default_factory=Site)


def load(path: Path, *, required: bool = False) -> Settings:
    """Read a settings file; without one (and where it is not ``required``) everything has its default.

    Raises SettingsError that names the file, the table and the word that cannot be used.
    """
    if not path.exists() and not required:
        return Settings()
    try:
        tables = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise SettingsError(f"cannot read the settings file {path}: {error.strerror}") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(f"{path} is not valid TOML: {error}") from error
    return from_tables(tables, path)


def from_tables(tables: dict[str, object], path: Path) -> Settings:
    """Turn the tables of a settings file into options. Raises SettingsError."""
    _known("", tables, Settings, path)
    for name, table in tables.items():
        if not isinstance(table, dict):
            raise SettingsError(f"{path}: [{name}] must be a table of settings")
        _known(name, table, type(getattr(Settings(), name)), path)
    try:
        return msgspec.convert(_with_durations(tables, path), Settings)
    except msgspec.ValidationError as error:
        raise SettingsError(f"{path}: {error}") from error


def _known(table: str, words: dict[str, object], options: type, path: Path) -> None:
    names = [f.name for f in fields(options)]
    for word in words:
        if word not in names:
            near = get_close_matches(word, names, 1)
            hint = f"; did you mean {near[0]!r}?" if near else f"; it knows {', '.join(names)}"
            where = f"[{table}] has no setting {word!r}" if table else f"there is no table [{word}]"
            raise SettingsError(f"{path}: {where}{hint}")


def _with_durations(tables: dict[str, object], path: Path) -> dict[str, object]:
    decide = tables.get("decide")
    if not isinstance(decide, dict):
        return tables
    durations = {f.name for f in fields(Rhythm)} - {"factor"}
    read = {k: _duration(k, v, path).total_seconds() if k in durations else v for k, v in decide.items()}
    return {**tables, "decide": {k: f"PT{v:f}S" if k in durations else v for k, v in read.items()}}


def _duration(name: str, value: object, path: Path) -> timedelta:
    """Read ``"10 minutes"``, ``"40 days"``, ``"1 h"``, or a number of seconds."""
    match = _DURATION.fullmatch(value) if isinstance(value, str) else None
    if match is not None:
        unit = match[2].lower()
        seconds = _UNITS.get(unit) or _UNITS.get(unit.removesuffix("s"))
        if seconds is not None:
            return timedelta(seconds=float(match[1]) * seconds)
    elif isinstance(value, int | float) and not isinstance(value, bool) and value >= 0:
        return timedelta(seconds=value)
    raise SettingsError(f'{path}: [decide] {name} must be a time such as "10 minutes" or "40 days", not {value!r}')
