"""The page of facts that were replaced without a note being seen, then or later."""

from __future__ import annotations

from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response

from replate.model import ChangeLine, FlagKind, OutletLine
from replate.store import Chosen, Page
from replate.web import addresses
from replate.web.listing import Day, listing
from replate.web.requests import cursor, words
from replate.web.site import FeedLink, Frame, Site

PATH = "/without-note"


@dataclass(frozen=True, slots=True)
class UnnotedView:
    """Changes without a note, by day."""

    days: tuple[Day, ...]
    outlets: tuple[OutletLine, ...]
    outlet: str
    older: str
    newest: str


def unnoted(site: Site, request: Request) -> Response:
    """Show the changes that replaced a number, a name, a quotation or a date, and for which no note was seen."""
    say, outlet, before = site.say(request), words(request, "outlet"), cursor(request)

    def read(at: int | None) -> Page[ChangeLine]:
        wanted = Chosen(outlet=outlet, before=at, limit=site.options.page_size, flag=FlagKind.WITHOUT_NOTE)
        return site.store.chosen(wanted)

    page = listing(site, say, before, read)
    view = UnnotedView(
        days=page.days,
        outlets=site.outlets(),
        outlet=outlet,
        older="" if page.next is None else addresses.with_query(PATH, outlet=outlet, before=page.next),
        newest="" if before is None else addresses.with_query(PATH, outlet=outlet),
    )
    title = say("Changed without a note")
    feed = FeedLink(title, PATH, addresses.with_query("", outlet=outlet))
    return site.page(request, "unnoted.html", Frame(title=title, here="unnoted", feeds=(feed,)), view)


ADDRESSES = ((PATH, unnoted),)
