"""What the operator may choose about the pages."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from replate.web.languages import AUTOMATIC


def _utc_now() -> datetime:
    return datetime.now(UTC)  # noqa: TID251  # the edge's clock, read once per request and passed on from there


@dataclass(frozen=True, slots=True)
class Options:
    """How the pages are served.

    ``base_url`` is the public address ("https://changes.example"), used for every absolute link; without it
    the request's own host is used, provided that it is this machine's, an address in digits, a name without
    a dot, or one of ``hosts``. ``name`` is the title in the masthead. ``language`` is that of the pages' own
    words ("en"), or "auto": each reader's, as the browser tells it. ``page_size`` is the length of a list.
    ``comparison_memory`` bounds the characters of compared text that are remembered. ``clock`` gives the time in UTC.
    ``patience`` is for how long lists and feeds may stand as they were while versions come in, and once more while they
    are worked out anew behind: on a busy day each of them would otherwise be worked out several times a second, with
    its readers waiting. An article's own pages are always of the moment.
    """

    base_url: str = ""
    token: str = field(default="", repr=False)
    hosts: tuple[str, ...] = ()
    name: str = "Replate"
    language: str = AUTOMATIC
    page_size: int = 30
    comparison_memory: int = 20_000_000
    patience: timedelta = timedelta(seconds=5)
    clock: Callable[[], datetime] = _utc_now
