"""Reading kept pages again with today's extractor, so that an upgrade never looks like an edit.

The versions of an article are read again the first time it is looked at after an upgrade; ``replate reextract``
does it for all. What was read is kept article by article, so that it can be cut short and taken up again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from itertools import islice

from replate import decide
from replate.errors import StoreError
from replate.model import Content, Extraction
from replate.reading import Tools, read_bytes
from replate.store import Outdated, Reading, Store

_AT_ONCE = 50  # articles


class How(StrEnum):
    """What came of reading a version's page again."""

    OTHERWISE = "otherwise"
    EQUAL = "equal"
    WITHOUT = "without a capture"
    IMPORTED = "imported"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Reread:
    """One version that was to be read again: what came of it, and the reason where it could not be read."""

    article: int
    number: int
    how: How
    reason: str = ""


def outdated(store: Store, tools: Tools) -> Iterator[int]:
    """Every article with versions that today's extractor has not read yet."""
    after = 0
    while batch := store.outdated_any(tools.extractor, after, _AT_ONCE):
        yield from batch
        after = batch[-1]


def reread(
    store: Store, tools: Tools, articles: Iterable[int], clock: Callable[[], datetime], *, threads: int = 1
) -> Iterator[Reread]:
    """Read all versions of these articles again, so many articles at a time; each is kept before it is told."""
    with ThreadPoolExecutor(threads, "reread") as pool:
        waiting = iter(articles)
        while batch := tuple(islice(waiting, _AT_ONCE)):  # the pool would take in all of them at once
            for told in pool.map(lambda number: reread_article(store, tools, number, clock()), batch):
                yield from told


def reread_article(store: Store, tools: Tools, article_id: int, now: datetime) -> tuple[Reread, ...]:
    """Read the kept pages of an article's versions again that another extractor read, and keep what they say."""
    versions = store.outdated(tools.extractor, article_id)
    if not versions:
        return ()
    pages = {version.number: _page(store, tools, version) for version in versions}
    done = [_read(store, tools, version, pages) for version in versions]
    with store.writing() as write:
        write.keep_readings([reading for _, reading in done if reading is not None], now)
    return tuple(told for told, _ in done)


@dataclass(frozen=True, slots=True)
class _Page:
    """A version's kept page as it now reads beside the version as it was stored, or why there is none."""

    stored: Content | None = None
    again: Content | None = None
    template: tuple[str, ...] = ()
    trouble: How | None = None
    reason: str = ""


def _page(store: Store, tools: Tools, version: Outdated) -> _Page:
    if version.imported:
        return _Page(trouble=How.IMPORTED)
    if version.kept is None:
        return _Page(trouble=How.WITHOUT, reason="no capture of its page was kept")
    try:
        page = store.page(version.kept)
        stored = store.stored(version.article, version.number).content
    except StoreError as error:
        return _Page(trouble=How.UNREADABLE, reason=str(error))
    return _beside(stored, read_bytes(page.body, page.content_type, version.url, tools))


def _beside(stored: Content, extraction: Extraction) -> _Page:
    if extraction.content is None:
        return _Page(trouble=How.UNREADABLE, reason=extraction.reason or "nothing was read off its page")
    return _Page(stored, decide.carried(stored, extraction.content), extraction.template)


def _read(store: Store, tools: Tools, version: Outdated, pages: dict[int, _Page]) -> tuple[Reread, Reading | None]:
    """What is to be kept and told of one version, its neighbours' pages at hand."""
    page = pages[version.number]
    if page.stored is None or page.again is None:
        how = page.trouble or How.UNREADABLE
        told = Reread(version.article, version.number, how, page.reason)
        imported = how is How.IMPORTED  # it was never read off a page
        return told, None if imported else Reading(version.id, tools.extractor, None, page.reason)
    content, passing = decide.among(page.stored, page.again, _neighbours(store, tools, version, pages))
    same = content == replace(page.stored, extractor=content.extractor)
    reading = Reading(version.id, tools.extractor, None if same else content, "", page.template, passing)
    return Reread(version.article, version.number, How.EQUAL if same else How.OTHERWISE), reading


def _neighbours(store: Store, tools: Tools, version: Outdated, pages: dict[int, _Page]) -> list[Content]:
    """The versions before and after this one, as far as today's extractor has read them."""
    found = []
    known = {line.number for line in store.version_lines(version.article)}
    for number in (version.number + 1, version.number - 1):
        if number in pages:
            found.append(pages[number].again)
        elif number in known:
            content = store.version(version.article, number).content
            found.append(content if content.extractor == tools.extractor else None)
    return [content for content in found if content is not None]
