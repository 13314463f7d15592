"""Strangers' bytes read in processes of their own, and what all looking needs for it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from replate import contain, discover, extract
from replate.fetch import Fetcher
from replate.model import Capture, Extraction, FeedReading, Outcome, Unreadable
from replate.remembered import Readings

LOADED = ("replate.extract", "replate.discover", "replate.judging")
"""What those processes are to have loaded before their first job."""

_UNREADABLE = "the page could not be read"


@dataclass(frozen=True, slots=True)
class Tools:
    """What looking needs: the one HTTP client, processes that read strangers' bytes, and what reads pages in them.

    ``extractor`` is the name that ``read`` signs its contents with: it tells which versions another one read.
    """

    fetcher: Fetcher
    pool: contain.Pool
    read: Callable[..., Extraction] = extract.read
    extractor: str = extract.EXTRACTOR
    readings: Readings = field(default_factory=Readings)


def read_page(capture: Capture, tools: Tools) -> Extraction:
    """Read a page in a process of its own, unless it was read before as it is; one that kills the process is empty."""
    content_type, url = capture.header("content-type"), capture.final_url
    known = tools.readings.page((content_type, url))
    extraction = read_bytes(capture.body, content_type, url, tools, known)
    if extraction.outcome is Outcome.SAME:
        before = tools.readings.get((content_type, url), extraction.page)
        if before is not None:
            return before
        extraction = read_bytes(capture.body, content_type, url, tools)  # it was forgotten meanwhile
    tools.readings.keep((content_type, url), extraction)
    return extraction


def read_bytes(body: bytes, content_type: str, url: str, tools: Tools, known: str = "") -> Extraction:
    """Read the bytes of a page in a process of its own; one that kills the process is empty, with the reason.

    ``url`` is the address that answered with them; ``known`` as for :func:`replate.extract.read`.
    """
    try:
        return tools.pool.run(tools.read, body, content_type=content_type, url=url, known=known)
    except contain.Killed as killed:
        return Extraction(None, Outcome.EMPTY, f"{_UNREADABLE}: {killed}")


def is_killing(extraction: Extraction) -> bool:
    """Tell whether reading the page came to its end by time or memory."""
    return extraction.reason.startswith(_UNREADABLE)


def read_feed(capture: Capture, tools: Tools) -> FeedReading | Unreadable:
    """Read a feed in a process of its own."""
    try:
        return tools.pool.run(
            discover.read_feed, capture.body, url=capture.final_url, content_type=capture.header("content-type")
        )
    except contain.Killed as killed:
        return Unreadable(Outcome.EMPTY, f"the feed could not be read: {killed}")
