"""Telling trouble with the database apart: it cannot be used just now, or it is damaged; each with what to do."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlalchemy as sa

from replate.errors import StoreError, StoreUnavailableError

# What SQLite says where nothing is wrong with the file (https://www.sqlite.org/rescode.html).
_PASSING = ("full", "locked", "busy", "disk i/o error", "readonly", "unable to open", "interrupted")
_MAGIC = b"SQLite format 3\x00"


_MISREAD = (sa.exc.NoResultFound, sa.exc.MultipleResultsFound, ValueError, OverflowError)


def trouble(error: Exception, directory: Path) -> StoreError | None:
    """What to say where the database driver or the disk raised that; ``None`` where it is no fault of the file."""
    if isinstance(error, sa.exc.IntegrityError | sa.exc.ProgrammingError | sa.exc.DataError):
        return None  # a fault of ours
    if isinstance(error, sa.exc.DatabaseError):
        said = str(error.orig)
        passing = any(word in said.lower() for word in _PASSING)
        return StoreUnavailableError(_passing(directory, said)) if passing else StoreError(_damaged(directory, said))
    if isinstance(error, UnicodeDecodeError):  # the driver cannot even read its own tables' names
        return StoreError(_damaged(directory, "its text is garbled"))
    if isinstance(error, OSError):
        return StoreUnavailableError(_passing(directory, error.strerror or str(error)))
    return None


def misread(error: Exception, directory: Path) -> StoreError | None:
    """What to say where that was raised while reading: also of rows that cannot be what was written.

    Such are a row that is gone and a word that is none.
    """
    if isinstance(error, _MISREAD):
        return StoreError(_damaged(directory, f"{type(error).__name__} in what was read"))
    return trouble(error, directory)


@contextmanager
def troubles(directory: Path, told_of: Callable[[Exception, Path], StoreError | None] = trouble) -> Iterator[None]:
    """Turn what the database driver or the disk raises into a sentence that says what to do."""
    try:
        yield
    except Exception as error:
        told = told_of(error, directory)
        if told is None:
            raise
        raise told from error


def refuse_cut(path: Path) -> None:
    """Raise StoreError where a database file is shorter than its own header says, or is none.

    A write-ahead log beside it may hold what is missing (a checkpoint that was interrupted); then SQLite decides.
    """
    try:
        with path.open("rb") as file:
            head = file.read(100)
        size, log = path.stat().st_size, path.with_name(f"{path.name}-wal")
        logged = log.exists() and log.stat().st_size > 0
    except FileNotFoundError:
        return
    except OSError as error:
        raise StoreError(f"{path} cannot be read ({error.strerror}); name another directory with --data") from error
    if not head or logged:
        return
    page = int.from_bytes(head[16:18], "big")
    page = 65_536 if page == 1 else page  # how the format writes it
    if not head.startswith(_MAGIC) or size < page * int.from_bytes(head[28:32], "big"):
        raise StoreError(_damaged(path.parent, "the file is no database, or its end is missing"))


def _passing(directory: Path, said: str) -> str:
    return f"the database in {directory} cannot be used just now ({said}); make room on the disk or end what holds it"


def _damaged(directory: Path, said: str) -> str:
    return (
        f"the database in {directory} is damaged or no Replate database ({said}); nothing was written to it: restore "
        "it from a backup, or name another directory with --data"
    )
