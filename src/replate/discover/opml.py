"""Lists of feeds as other readers write and read them (OPML 2.0)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from xml.etree import ElementTree as ET
from xml.parsers import expat

from replate.discover.charset import text_of
from replate.discover.limits import FeedLimits
from replate.discover.links import absolute
from replate.discover.plain import plain
from replate.errors import BadInputError

_MOST_BYTES = 20_000_000
_MOST_FEEDS = 50_000
_LIMITS = FeedLimits()


@dataclass(frozen=True, slots=True)
class OpmlFeed:
    """One feed as an OPML file names it. ``folder`` is the outline that it lies in, if any."""

    url: str
    title: str = ""
    home_url: str = ""
    folder: str = ""


def read_opml(body: bytes) -> tuple[OpmlFeed, ...]:
    """Return the feeds of an OPML file in its order, each address once.

    Raises ``BadInputError`` where the file is not OPML, is damaged, declares a document type (which could make
    it unpack without end), or is larger than 20 MB.
    """
    if len(body) > _MOST_BYTES:
        raise BadInputError("the OPML file is larger than 20 MB; split it")
    reader = _OpmlReader()
    try:
        reader.parser.Parse(text_of(body).encode("utf-8", "replace"), True)
    except expat.ExpatError as error:
        raise BadInputError(f"the OPML file is damaged in line {error.lineno}; export it again") from None
    if not reader.is_opml:
        raise BadInputError("the file is not OPML: its first element is not <opml>")
    return tuple(reader.feeds.values())


class _OpmlReader:
    """Collects outlines as the parser meets them; a tree of a hostile file is never built."""

    def __init__(self) -> None:
        self.feeds: dict[str, OpmlFeed] = {}
        self.is_opml = False
        self._outlines: list[str] = []
        self._depth = 0
        self.parser = expat.ParserCreate("utf-8")
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.StartDoctypeDeclHandler = _refuse_doctype

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self.is_opml |= self._depth == 0 and name.lower() == "opml"
        self._depth += 1
        if name.lower() != "outline":
            return
        stated = {key.lower(): value for key, value in attributes.items()}
        title = plain(stated.get("title") or stated.get("text") or "", _LIMITS.max_title)
        url = absolute(stated.get("xmlurl", ""), "", _LIMITS)
        if url and len(self.feeds) < _MOST_FEEDS:
            home_url = absolute(stated.get("htmlurl", ""), "", _LIMITS)
            folder = next((outline for outline in reversed(self._outlines) if outline), "")
            self.feeds.setdefault(url, OpmlFeed(url, title, home_url, folder))
        self._outlines.append("" if url else title)

    def _end(self, name: str) -> None:
        self._depth -= 1
        if name.lower() == "outline":
            self._outlines.pop()


def _refuse_doctype(*_: object) -> None:
    raise BadInputError("the OPML file declares a document type, which is not read for safety; remove it")


def write_opml(feeds: Iterable[OpmlFeed], *, title: str = "Feeds") -> bytes:
    """Return an OPML 2.0 file of the feeds, those of one folder together."""
    document = ET.Element("opml", version="2.0")
    ET.SubElement(ET.SubElement(document, "head"), "title").text = plain(title, _LIMITS.max_title)
    body = ET.SubElement(document, "body")
    folders: dict[str, ET.Element] = {"": body}
    for feed in feeds:
        folder = plain(feed.folder, _LIMITS.max_title)
        if folder not in folders:
            folders[folder] = ET.SubElement(body, "outline", text=folder, title=folder)
        ET.SubElement(folders[folder], "outline", _attributes(feed))
    ET.indent(document)
    written: bytes = ET.tostring(document, encoding="utf-8", xml_declaration=True)
    return written


def _attributes(feed: OpmlFeed) -> dict[str, str]:
    title = plain(feed.title, _LIMITS.max_title) or feed.url
    home = {"htmlUrl": feed.home_url} if feed.home_url else {}
    return {"type": "rss", "text": title, "title": title, "xmlUrl": feed.url, **home}
