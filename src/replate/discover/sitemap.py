"""Reading a sitemap (sitemaps.org 0.9), its index, and Google's news extension."""

from __future__ import annotations

import zlib
from dataclasses import dataclass, field
from datetime import datetime
from xml.parsers import expat

from replate.discover.charset import text_of
from replate.discover.limits import FeedLimits
from replate.discover.links import absolute, distinct
from replate.discover.plain import believable, iso_moment, plain
from replate.model import Link, Outcome, Unreadable

_GZIP = b"\x1f\x8b"
_WANTED = frozenset({"loc", "title", "publication_date"})
_CONTAINERS = frozenset({"url", "sitemap"})


@dataclass(frozen=True, slots=True)
class Sitemap:
    """What a sitemap names: articles, and further sitemaps where it is an index."""

    links: tuple[Link, ...]
    sitemaps: tuple[str, ...] = ()
    dropped: int = 0


def read_sitemap(body: bytes, *, url: str, limits: FeedLimits | None = None) -> Sitemap | Unreadable:
    """Read a sitemap or an index of sitemaps that came from ``url``, packed with gzip or not.

    ``limits.max_entries`` bounds links and sitemaps each. A damaged one is read as far as it goes.
    """
    limits = limits or FeedLimits()
    document = _unpacked(body, limits.max_bytes)
    if not document.strip():
        return Unreadable(Outcome.EMPTY, "the sitemap is empty, or packed and damaged")
    if len(document) > limits.max_bytes:
        return Unreadable(Outcome.TOO_BIG, f"the sitemap is larger than {limits.max_bytes:,} bytes")
    reader = _SitemapReader(limits)
    reader.read(document)
    if not reader.is_sitemap:
        return Unreadable(Outcome.NOT_ARTICLE, "the answer is not a sitemap")
    links, unusable = distinct(reader.links, url, url, limits)
    sitemaps = dict.fromkeys(filter(None, (absolute(address, url, limits) for address in reader.sitemaps)))
    return Sitemap(links, tuple(sitemaps), reader.dropped + unusable)


def _unpacked(body: bytes, most: int) -> bytes:
    if not body.startswith(_GZIP):
        return body
    try:
        return zlib.decompressobj(16 + zlib.MAX_WBITS).decompress(body, most + 1)
    except zlib.error:
        return b""


class _Enough(Exception):  # noqa: N818 - not an error: stops the parser where nothing more is wanted
    """The limit is reached, or a document type was met."""


@dataclass(slots=True)
class _SitemapReader:
    """Collects entries as the parser meets them."""

    limits: FeedLimits
    links: list[Link] = field(default_factory=list)
    sitemaps: list[str] = field(default_factory=list)
    dropped: int = 0
    is_sitemap: bool = False
    _path: list[str] = field(default_factory=list)
    _said: dict[str, str] = field(default_factory=dict)

    def read(self, document: bytes) -> None:
        parser = expat.ParserCreate("utf-8", " ")
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text
        parser.StartDoctypeDeclHandler = self._doctype
        try:
            parser.Parse(text_of(document).encode("utf-8", "replace"), True)
        except (expat.ExpatError, _Enough):
            return

    def _doctype(self, *_: object) -> None:
        raise _Enough

    def _start(self, name: str, _: dict[str, str]) -> None:
        local = name.rpartition(" ")[2].lower()
        if not self._path:
            self.is_sitemap = local in ("urlset", "sitemapindex")
            if not self.is_sitemap:
                raise _Enough
        self._path.append(local)
        if local in _CONTAINERS:
            self._said = {}

    def _text(self, text: str) -> None:
        name = self._path[-1] if self._path else ""
        # <image:loc> and <video:title> name other things: only what lies right within an entry or its <news:news>.
        if name in _WANTED and len(self._path) > 1 and self._path[-2] in ("url", "sitemap", "news"):
            self._said[name] = (self._said.get(name, "") + text)[: self.limits.max_field]

    def _end(self, _: str) -> None:
        local = self._path.pop()
        if local == "url":
            self._take_link()
        elif local == "sitemap" and len(self.sitemaps) < self.limits.max_entries:
            self.sitemaps.append(self._said.get("loc", ""))

    def _take_link(self) -> None:
        if len(self.links) >= self.limits.max_entries:
            self.dropped += 1
            return
        title = plain(self._said.get("title", ""), self.limits.max_title)
        self.links.append(Link(self._said.get("loc", "").strip(), title, claimed_published_at=self._published()))

    def _published(self) -> datetime | None:
        return believable(iso_moment(self._said.get("publication_date", "")), self.limits, None)
