"""New stores for tests: the migrations, half of what many tests cost, run once, and every test gets a copy.

That they run and make what they should is tested where a store is opened in an empty directory (tests/store, tests/cli).
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from replate.store import FILE_NAME, Store, open_store


@cache
def _migrated() -> bytes:
    """The database as all migrations leave it."""
    with TemporaryDirectory() as directory:
        open_store(Path(directory)).close()
        (path,) = Path(directory).glob(f"{FILE_NAME}*")  # closed, it is one file
        return path.read_bytes()


def new_store(directory: Path) -> Store:
    """Open a store with nothing in it in a directory that has none."""
    directory.mkdir(parents=True, exist_ok=True)
    with (directory / FILE_NAME).open("xb") as file:
        file.write(_migrated())
    return open_store(directory)
