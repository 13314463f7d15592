"""A store and a fetcher for each case, before the hostile site or before one of our own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from misbehaving import Site, misbehaving
from sitting import Sitting, sitting

from hostile_site import HostileSite
from replate import contain


@pytest.fixture
def sit(hostile: HostileSite, tmp_path: Path, pool: contain.Pool) -> Iterator[Callable[..., Sitting]]:
    """Open a sitting with limits of one's own."""
    with ExitStack() as stack:

        def opened(**limits: float) -> Sitting:
            return stack.enter_context(sitting(tmp_path, pool, *hostile.allowed(), **limits))

        yield opened


@pytest.fixture
def site() -> Iterator[Site]:
    with misbehaving() as opened:
        yield opened


@pytest.fixture
def at(site: Site, tmp_path: Path, pool: contain.Pool) -> Iterator[Sitting]:
    """A sitting before our own misbehaving site."""
    with sitting(tmp_path, pool, site.authority) as opened:
        yield opened
