"""Shared by all tests: the development data, the hostile site, reading processes, and an outlet under watch."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from hostile_site import HostileSite, serving
from newsroom import FARES, Outlet
from replate import contain
from replate.reading import LOADED
from watching import Watch, watching

SHARED = Path(__file__).resolve().parents[2] / "shared"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The slow ones first: spread over several processes, the quick ones then fill what time is left."""
    items.sort(key=lambda item: item.get_closest_marker("slow") is None)


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of development data beside the checkout; tests that need it skip elsewhere and say so."""
    if not SHARED.is_dir():
        pytest.skip("the shared development data are not on this machine")
    return SHARED


@pytest.fixture(scope="module")
def hostile(shared: Path) -> Iterator[HostileSite]:
    """The hostile site, one for a module: it counts what it is asked, and remembers the step of each case."""
    with serving(shared / "tools" / "hostile_server.py") as site:
        yield site
        assert site.canary_hits == 0


@pytest.fixture(scope="session")
def pool() -> Iterator[contain.Pool]:
    """The processes that strangers' pages are read in."""
    with contain.Pool(2, seconds=10.0, preload=LOADED) as opened:
        yield opened


@pytest.fixture
def outlet() -> Iterator[Outlet]:
    """A well-behaved outlet."""
    with Outlet() as opened:
        yield opened


@pytest.fixture
def watch(outlet: Outlet, tmp_path: Path, pool: contain.Pool) -> Iterator[Watch]:
    """A Replate at work that may ask the outlet."""
    with watching(tmp_path, pool, urlsplit(outlet.url).netloc) as opened:
        yield opened


@pytest.fixture
def article(outlet: Outlet, watch: Watch) -> int:
    """An article of the outlet's, under watch and not yet looked at."""
    return watch.add(outlet.publish("fares", "Ferry fares to rise", FARES))
