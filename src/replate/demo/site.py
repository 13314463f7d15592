"""The demo newsroom on loopback: one real HTTP site per outlet."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from datetime import datetime
from itertools import zip_longest

from replate.demo.newsroom import Newsroom, state_at
from replate.press import Edition, Stand, open_stand


@contextmanager
def serve(
    newsroom: Newsroom, ports: Sequence[int], clock: Callable[[], float], *, opened_at: datetime
) -> Iterator[tuple[Stand, ...]]:
    """Serve every outlet on 127.0.0.1 until the block is left, as ``clock()`` (seconds since opening) goes on.

    ``ports`` go to the outlets in their order; 0, or none given, takes a free one. Yields one stand per
    outlet. Raises ``InUseError`` where a port is taken.
    """
    with ExitStack() as open_stands:
        pairs = zip_longest(range(len(newsroom.mastheads)), ports[: len(newsroom.mastheads)], fillvalue=0)
        yield tuple(
            open_stands.enter_context(open_stand(_current(newsroom, number, clock, opened_at), port))
            for number, port in pairs
        )


def _current(newsroom: Newsroom, number: int, clock: Callable[[], float], opened_at: datetime) -> Callable[[], Edition]:
    """Return the function that gives the edition of one outlet at the moment it is called."""
    return lambda: state_at(newsroom, clock(), opened_at=opened_at)[number]
