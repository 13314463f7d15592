"""Files of recorded histories (JSON lines, plain or gzip) -> plain types, one history per line."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BufferedReader
from pathlib import Path
from urllib.parse import quote, urlsplit

import msgspec

from replate.errors import BadInputError

MAX_LINE = 64_000_000  # bytes; one history with all its states
_MAGIC = b"\x1f\x8b"


@dataclass(frozen=True, slots=True)
class State:
    """How an article was at one moment: its title, and its text (paragraphs on lines) or HTML body or both."""

    at: datetime
    title: str
    text: str | None = None
    html: str | None = None


@dataclass(frozen=True, slots=True)
class History:
    """One article and its states, oldest first. ``path`` begins with a slash and can stand in an address."""

    url: str
    path: str
    states: tuple[State, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """One state taking the place of the one before: numbers into a list of histories and into its states."""

    at: datetime
    history: int
    state: int


class _State(msgspec.Struct):
    """A state as it stands in the file; other keys are left alone."""

    t: datetime
    title: str | None = None
    text: str | None = None
    html: str | None = None


class _History(msgspec.Struct):
    """A line as it stands in the file."""

    states: list[_State]
    url: str = ""
    path: str = ""


_DECODER = msgspec.json.Decoder(_History)


def read(path: Path, limit: int | None = None) -> Iterator[History]:
    """Yield the histories of a file, at most ``limit``.

    States come in order of time; a time without a zone is taken as UTC. Raises ``BadInputError``, naming file
    and line, where a line is no history, is over 64 MB, or the file cannot be read.
    """
    try:
        with path.open("rb") as file:
            lines = gzip.GzipFile(fileobj=file) if file.peek(2)[:2] == _MAGIC else file
            yield from _histories(lines, path.name, limit)
    except (OSError, EOFError, zlib.error) as error:
        raise BadInputError(f"{path} cannot be read to its end ({error}); give a whole JSON-lines file.") from error


def _histories(lines: BufferedReader | gzip.GzipFile, name: str, limit: int | None) -> Iterator[History]:
    number = given = 0
    while (limit is None or given < limit) and (line := lines.readline(MAX_LINE + 1)):
        number += 1
        if len(line) > MAX_LINE:
            raise BadInputError(f"{name}, line {number} is longer than {MAX_LINE:,} bytes; split the history.")
        if line.strip():
            yield _history(line, f"{name}, line {number}")
            given += 1


def _history(line: bytes, where: str) -> History:
    try:
        read_line = _DECODER.decode(line)
        path = _path(read_line)
    except (msgspec.DecodeError, ValueError) as error:
        raise BadInputError(f"{where} is not a history ({error}); a line holds url, path and states[].") from error
    if not path or not read_line.states or any(state.text is None and state.html is None for state in read_line.states):
        raise BadInputError(f"{where} is not a history: it needs a url or path, and states that have a text or html.")
    states = [State(_utc(state.t), state.title or "", state.text, state.html) for state in read_line.states]
    return History(read_line.url, path, tuple(sorted(states, key=lambda state: state.at)))


def _path(line: _History) -> str:
    """Return the path of the article, of its address where the line gives none, made safe to stand in an address."""
    given = (line.path or urlsplit(line.url).path).strip("/")
    return "/" + quote(given, safe="/%.-_~") if given else ""


def series_of(histories: Sequence[History]) -> tuple[str, ...]:
    """Return the path under which each history is served: its own, with a number behind it where another has it."""
    taken: set[str] = {"/", "/feed", "/robots.txt"}
    paths = []
    for number, history in enumerate(histories):
        path = f"{history.path}-{number}" if history.path in taken else history.path
        taken.add(path)
        paths.append(path)
    return tuple(paths)


def _utc(moment: datetime) -> datetime:
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)


def in_time_order(histories: Iterable[History]) -> tuple[Step, ...]:
    """Return every state of all histories as one sequence in order of time, ties in the order of the histories."""
    steps = [
        Step(state.at, history_number, state_number)
        for history_number, history in enumerate(histories)
        for state_number, state in enumerate(history.states)
    ]
    return tuple(sorted(steps, key=lambda step: (step.at, step.history, step.state)))
