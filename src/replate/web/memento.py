"""Memento (RFC 7089): an article's versions by time, for tools that know no address of ours.

Only versions whose time is known have a memento; one that an archive does not date is not given a date here.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from replate.model import Article
from replate.text.speech import message
from replate.web import lookup
from replate.web.articles import version_page
from replate.web.caching import FRESH, answer
from replate.web.requests import Refusal, root, shortened
from replate.web.site import Site

_STAMP = "%Y%m%d%H%M%S"
_URI = "%/:?#[]@!$&'()*+,;=~-._"


@dataclass(frozen=True, slots=True)
class Moment:
    """One memento: a version and when it was first seen."""

    number: int
    seen_at: datetime

    @property
    def http_date(self) -> str:
        """The time as HTTP headers write it."""
        return format_datetime(self.seen_at.astimezone(UTC), usegmt=True)


@dataclass(frozen=True, slots=True)
class Mementos:
    """An article's mementos in order of time, and the server's own address for building links."""

    base: str
    article: Article
    moments: tuple[Moment, ...]

    @property
    def original(self) -> str:
        """The article's address, fit for a link header."""
        return quote(self.article.url, safe=_URI)

    def address(self, moment: Moment) -> str:
        """Give the address of a memento."""
        return f"{self.base}/memento/{moment.seen_at.astimezone(UTC):{_STAMP}}/{self.original}"

    def at(self, wanted: datetime) -> Moment:
        """Give the memento that stood at a time: the last one seen by then, or the first of all."""
        place = bisect_right([moment.seen_at for moment in self.moments], wanted)
        return self.moments[max(place - 1, 0)]

    def links(self) -> tuple[str, str, str]:
        """Give the links to the original, the time gate and the time map."""
        return (
            f'<{self.original}>; rel="original"',
            f'<{self.base}/timegate/{self.original}>; rel="timegate"',
            f'<{self.base}/timemap/link/{self.original}>; rel="timemap"; type="application/link-format"',
        )


def timemap(site: Site, request: Request) -> Response:
    """List all mementos of an address (RFC 7089, section 5)."""
    found = _mementos(site, request)
    first, last = found.moments[0], found.moments[-1]
    original, gate, own = found.links()
    own = own.replace('rel="timemap"', 'rel="self"') + f'; from="{first.http_date}"; until="{last.http_date}"'
    lines = ",\n".join((original, gate, own, *_listed(found)))
    return answer(f"{lines}\n".encode(), "application/link-format", cache=FRESH)


def timegate(site: Site, request: Request) -> Response:
    """Lead to the memento that stood at the time asked for, the latest where none is (RFC 7089, section 4.1)."""
    found = _mementos(site, request)
    asked = request.headers.get("accept-datetime", "")
    chosen = found.at(_http_date(asked)) if asked else found.moments[-1]
    headers = {"vary": "accept-datetime", "link": ", ".join(found.links()[::2]), "cache-control": FRESH}
    return RedirectResponse(found.address(chosen), 302, headers)


def memento(site: Site, request: Request) -> Response:
    """Show the version first seen at that second, or lead to the one that stood then."""
    found = _mementos(site, request)
    wanted = _stamp(str(request.path_params["stamp"]))
    chosen = found.at(wanted.replace(microsecond=999_999))
    if chosen.seen_at.replace(microsecond=0) != wanted:
        return RedirectResponse(found.address(chosen), 302)
    response = version_page(site, request, found.article.id, chosen.number)
    response.headers["memento-datetime"] = chosen.http_date
    response.headers["link"] = ", ".join((*found.links(), *_around(found, chosen)))
    return response


def _listed(found: Mementos) -> Iterator[str]:
    for index, moment in enumerate(found.moments):
        ends = ("first ", index == 0), ("last ", index == len(found.moments) - 1)
        yield _link(found, moment, "".join(word for word, fits in ends if fits) + "memento")


def _around(found: Mementos, chosen: Moment) -> Iterator[str]:
    place = found.moments.index(chosen)
    named = {"first": 0, "prev": place - 1, "next": place + 1, "last": len(found.moments) - 1}
    for name, index in named.items():
        if 0 <= index < len(found.moments):
            yield _link(found, found.moments[index], f"{name} memento")


def _link(found: Mementos, moment: Moment, relation: str) -> str:
    return f'<{found.address(moment)}>; rel="{relation}"; datetime="{moment.http_date}"'


def _mementos(site: Site, request: Request) -> Mementos:
    """Find the article whose address ends the path. Raises a 404 that says what is missing."""
    sought = _address(request)
    article_id = lookup.article_id(site.store, lookup.keys(sought))
    if article_id is None:
        raise Refusal(404, message("No article is kept under %(address)s."), address=shortened(sought, 200))
    dated = [(line.seen_at, line.number) for line in site.store.version_lines(article_id) if line.seen_at is not None]
    if not dated:
        raise Refusal(404, message("These versions came from an archive that does not say when it saw them."))
    moments = tuple(Moment(number, seen_at) for seen_at, number in sorted(dated))
    return Mementos(root(request, site.options), site.store.article(article_id), moments)


def _address(request: Request) -> str:
    """Read the address off the end of the path, its query included, as it was sent."""
    raw = request.scope.get("raw_path") or quote(request.url.path).encode()
    path = bytes(raw).decode("latin-1").partition("?")[0]
    address = re.sub(r"^/(?:timemap/link|timegate|memento/[^/]*)/", "", path)
    query = request.scope["query_string"].decode("latin-1")
    return f"{address}?{query}" if query else address


def _stamp(text: str) -> datetime:
    if re.fullmatch(r"[0-9]{14}", text, re.ASCII):
        try:
            return datetime.strptime(text, _STAMP).replace(tzinfo=UTC)
        except ValueError:
            pass
    sentence = message("“%(given)s” is not a time; it would be 14 digits, as in 20260512081000.")
    raise Refusal(404, sentence, given=shortened(text))


def _http_date(text: str) -> datetime:
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, OverflowError):
        raise Refusal(400, message("Accept-Datetime is not a date as HTTP writes it.")) from None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


ADDRESSES = (
    ("/timemap/link/{url:path}", timemap),
    ("/timegate/{url:path}", timegate),
    ("/memento/{stamp}/{url:path}", memento),
)
