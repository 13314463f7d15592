"""Opening what a command works with, and closing it again."""

from __future__ import annotations

import fcntl
import os
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from replate import contain
from replate.errors import InUseError, NotFoundError, StoreError
from replate.fetch import Fetcher
from replate.reading import LOADED, Tools
from replate.settings import Settings
from replate.store import FILE_NAME, Store, open_store

LOCK_NAME = "replate.lock"


@dataclass(frozen=True, slots=True)
class Office:
    """Everything that watching needs: the store, and the tools to look with."""

    store: Store
    tools: Tools
    settings: Settings


@contextmanager
def opened(directory: Path, *, create: bool = False) -> Iterator[Store]:
    """Open the store in a directory for the length of a command. Raises NotFoundError where there is none."""
    if not create and not (directory / FILE_NAME).exists():
        raise NotFoundError(
            f"nothing is kept in {directory} yet; `replate add` or `replate import` starts it, "
            "--data names another place"
        )
    store = open_store(directory)
    try:
        yield store
    finally:
        store.close()


@contextmanager
def office(directory: Path, settings: Settings) -> Iterator[Office]:
    """Open the store and the tools; politeness goes on where it stood at the last run."""
    with (
        opened(directory, create=True) as store,
        Fetcher(settings.fetch, states=store.hosts()) as fetcher,
        reading_pool(settings) as pool,
    ):
        yield Office(store, Tools(fetcher, pool), settings)


def reading_pool(settings: Settings) -> contain.Pool:
    """Make the processes in which texts of strangers are read and compared; they start with the first job."""
    read = settings.read
    return contain.Pool(
        read.processes,
        seconds=read.seconds,
        memory_bytes=read.megabytes * contain.MIB,
        preload=LOADED,
        ahead=True,
    )


@contextmanager
def alone(directory: Path) -> Iterator[None]:
    """Hold the data directory for one watching process. Raises InUseError where another one holds it."""
    try:
        directory.mkdir(parents=True, exist_ok=True)
        lock = (directory / LOCK_NAME).open("a+")
    except OSError as error:
        raise StoreError(f"cannot use {directory} for data ({error.strerror}); name another with --data") from error
    with lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            lock.seek(0)
            who = lock.read().strip() or "unknown"
            raise InUseError(
                f"another Replate (process {who}) already watches with {directory}; stop it, or name another directory "
                "with --data"
            ) from error
        lock.truncate(0)
        lock.write(str(os.getpid()))
        lock.flush()
        yield


def listen(host: str, port: int) -> socket.socket:
    """Take the port that the pages are to be served on. Raises InUseError where it is taken."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # The protocol is named: without it asyncio leaves Nagle's algorithm on, and every answer waits forty milliseconds.
    taken = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        taken.bind((host, port))
    except OSError as error:
        taken.close()
        raise InUseError(
            f"cannot serve on {host} port {port} ({error.strerror or error}); choose another with --port"
        ) from error
    taken.listen(128)
    return taken
