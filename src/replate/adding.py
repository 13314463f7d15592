"""What a user names (a feed, a site, an article, an archive) becomes something to watch or to keep."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit

from replate import decide, discover
from replate.errors import BadInputError
from replate.feeds import add_article
from replate.fetch import Purpose
from replate.model import (
    Article,
    ArticleState,
    Capture,
    Failure,
    Feed,
    ImportedArticle,
    ImportedVersion,
    Unreadable,
)
from replate.reading import Tools, read_feed, read_page
from replate.store import NewVersion, Writer
from replate.text.digest import digests
from replate.urls import canonical


@dataclass(frozen=True, slots=True)
class Found:
    """What an address turned out to be: feeds to watch, or a single article."""

    feeds: tuple[tuple[str, str], ...] = ()  # (address, title)
    article: str = ""
    home_url: str = ""
    name: str = ""


def explore(url: str, tools: Tools) -> Found:
    """Find out what an address is: a feed, a site with feeds, or one article. Raises BadInputError."""
    answer = tools.fetcher.get(url, purpose=Purpose.FEED)
    if isinstance(answer, Failure):
        raise BadInputError(f"{url} could not be read: {answer.reason}")
    judged = decide.judge_status(answer.status)
    if judged is not None:
        raise BadInputError(f"{url} could not be read: {judged[1]}")
    if discover.looks_like_feed(answer.body, answer.header("content-type")):
        return _explored_feed(url, answer, tools)
    home = _home(answer.final_url)
    feeds = tools.pool.run(discover.find_feeds, answer.body, answer.final_url)
    is_site = len([part for part in urlsplit(answer.final_url).path.split("/") if part]) < 2
    if feeds and is_site:
        return Found(tuple((address, "") for address in feeds), home_url=home, name=_name(home))
    extraction = read_page(answer, tools)
    if extraction.content is None:
        what = extraction.reason or "no article was found on the page"
        raise BadInputError(f"{url} is neither a feed nor a site with feeds nor an article: {what}")
    return Found(article=canonical(url), home_url=home, name=extraction.site_name or _name(home))


def _explored_feed(url: str, answer: Capture, tools: Tools) -> Found:
    reading = read_feed(answer, tools)
    if isinstance(reading, Unreadable):
        raise BadInputError(f"{url} looks like a feed but cannot be read: {reading.reason}")
    home = reading.home_url or _home(reading.links[0].url if reading.links else url)
    return Found(((url, reading.title),), home_url=home, name=reading.title or _name(home))


def add_feeds(write: Writer, addresses: Iterable[str], now: datetime) -> int:
    """Add the feeds of the settings that are not watched yet, unread; give how many. Raises BadInputError."""
    added = 0
    for address in addresses:
        try:
            home = _home(canonical(address))
        except ValueError:
            raise BadInputError(f"[watch] feeds: {address!r} is no web address; write it with https://") from None
        if not write.has_feed(address):
            add_found(write, Found(((address, ""),), home_url=home, name=_name(home)), now, discover.Filters())
            added += 1
    return added


def add_found(write: Writer, found: Found, now: datetime, filters: discover.Filters) -> list[str]:
    """Add what an address turned out to be; give a line of what was added for each."""
    outlet = write.outlet(outlet_key(found.home_url), name=found.name, home_url=found.home_url)
    added = []
    for address, title in found.feeds:
        feed = Feed(0, outlet, address, title, filters.include, filters.exclude, next_check_at=now)
        added.append(f"feed {write.add_feed(feed)} of {outlet.name}: {address}")
    if found.article:
        known = write.article_ids([found.article]).get(found.article)
        number = known or add_article(write, outlet, found.article, now)
        added.append(f"article {number} of {outlet.name}: {found.article}")
    return added


def keep_imported(write: Writer, imported: ImportedArticle, now: datetime, path: str) -> tuple[int, list[int]]:
    """Keep an article of an archive; versions kept already stay as they are. Give its id and the new numbers."""
    outlet = write.outlet(imported.outlet_key)
    address = canonical(imported.url) if imported.url.startswith(("http:", "https:")) else imported.url
    number = write.article_ids([address]).get(address)
    if number is None:
        article = Article(
            0,
            outlet,
            address,
            state=ArticleState.ARCHIVED,
            first_seen_at=imported.first_seen_at,
            retired_reason=imported.retired_reason,
            stated_versions=imported.stated_versions,
        )
        number = write.add_article(article)
    known = {line.number for line in write.version_lines(number)}
    added = [
        write.add_version(number, _imported_version(v, imported)) for v in imported.versions if v.number not in known
    ]
    write.add_import(imported.origin, path, now, 1, len(added))
    return number, added


def _imported_version(version: ImportedVersion, imported: ImportedArticle) -> NewVersion:
    return NewVersion(
        content=version.content,
        digests=digests(version.content),
        number=version.number,
        seen_at=version.seen_at,
        elapsed=version.elapsed,
        origin=imported.origin,
    )


def outlet_key(url: str) -> str:
    """The short name of an outlet for addresses: its host without ``www.``."""
    parts = urlsplit(url)
    host = (parts.hostname or "unknown").removeprefix("www.")
    return host if parts.port is None else f"{host}-{parts.port}"


def _home(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}/"


def _name(url: str) -> str:
    return urlsplit(url).netloc.removeprefix("www.")
