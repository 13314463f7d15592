"""The front page with the latest changes, the way from an address to an article, and the pages about the site."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from replate import __version__
from replate.model import ChangeLine, Counts, OutletLine
from replate.store import Chosen, Page, Wanted
from replate.text.speech import Speech, message
from replate.web import addresses, lookup
from replate.web.bookmarklet import bookmarklet
from replate.web.days import DayChoice, chosen_day, day_choice, span
from replate.web.happenings import AWAY
from replate.web.listing import Day, Listing, events_by_day, headlines, listing, of_day
from replate.web.requests import choice, cursor, known_root, words
from replate.web.site import FeedLink, Frame, Site
from replate.web.views import Tab

_SHOWN = {
    "": message("Changes"),
    "headlines": message("Headlines"),
    "withdrawn": message("Withdrawn"),
    "all": message("All"),
}


@dataclass(frozen=True, slots=True)
class FrontView:
    """The latest changes, by day."""

    days: tuple[Day, ...]
    tabs: tuple[Tab, ...]
    outlets: tuple[OutletLine, ...]
    outlet: str
    shown: str
    older: str
    newest: str
    cut: str
    day: DayChoice


@dataclass(frozen=True, slots=True)
class FindView:
    """What somebody looked for, and why there is nothing to show for it."""

    sought: str
    says: str


@dataclass(frozen=True, slots=True)
class AboutView:
    """What this is and how it looks at things. ``bookmarklet`` is empty where our own address is not known."""

    version: str
    counts: Counts
    bookmarklet: str


def front(site: Site, request: Request) -> Response:
    """Show the latest changes, or those of a day, the changed words in place, and what was withdrawn and came back."""
    shown = choice(request, "show", tuple(_SHOWN)[1:])
    say, outlet, before, day = site.say(request), words(request, "outlet"), cursor(request), chosen_day(request)
    page = _read(site, say, _Asked(shown, outlet, before, day))

    def href(**parameters: str | int | None) -> str:
        return addresses.with_query("/", **{"show": shown, "outlet": outlet, "day": _iso(day), **parameters})

    view = FrontView(
        days=page.days,
        tabs=tuple(Tab(say(label), href(show=name), name == shown) for name, label in _SHOWN.items()),
        outlets=site.outlets(),
        outlet=outlet,
        shown=shown,
        older="" if page.next is None else href(before=page.next),
        newest="" if before is None else href(),
        cut=href(show="withdrawn") if page.cut else "",
        day=day_choice(site, say, day, href),
    )
    title = say("Latest changes") if day is None else say("Changes of %(day)s", day=view.day.title)
    frame = Frame(title=title, here="changes", feeds=(FeedLink(say("All changes"), "/changes"),))
    return site.page(request, "front.html", frame, view)


@dataclass(frozen=True, slots=True)
class _Asked:
    """What is asked of the list of changes."""

    shown: str
    outlet: str
    before: int | None
    day: date | None


def _iso(day: date | None) -> str:
    return "" if day is None else day.isoformat()


def _read(site: Site, say: Speech, asked: _Asked) -> Listing:
    shown, outlet, before, day = asked.shown, asked.outlet, asked.before, asked.day
    start, end = (None, None) if day is None else span(day)
    if shown == "withdrawn":
        wanted = Wanted(outlet=outlet, kinds=AWAY, before=before, seen_from=start, seen_until=end)
        page = site.store.happenings(replace(wanted, limit=site.options.page_size))
        return Listing(events_by_day(page.lines, say), page.next)
    chosen = Chosen(
        outlet=outlet,
        limit=site.options.page_size,
        cosmetic=shown == "all",
        headlines=shown == "headlines",
        since=start,
        until=end,
    )

    def read(at: int | None) -> Page[ChangeLine]:
        return site.store.chosen(replace(chosen, before=at))

    if shown == "headlines":
        return headlines(site, say, before, read)
    wanted = Wanted(outlet=outlet, kinds=() if shown == "all" else AWAY)
    if day is None:
        return listing(site, say, before, read, wanted)
    return of_day(site, say, before, read, replace(wanted, seen_from=start, seen_until=end))


def versions(site: Site, request: Request) -> Response:
    """Lead News Sniffer's address of the latest versions to ours, staying at the same place in the list."""
    del site
    sought = words(request, "q")
    if sought:
        return RedirectResponse(addresses.with_query("/find", q=sought), 301)
    return RedirectResponse(addresses.with_query("/", before=cursor(request)), 301)


def versions_feed(site: Site, request: Request) -> Response:
    """Lead News Sniffer's address of the feed of latest versions to ours."""
    del site, request
    return RedirectResponse("/changes.rss", 301)


def find(site: Site, request: Request) -> Response:
    """Lead from an article's address to its page here, or say that it is not known."""
    sought = words(request, "q")
    if not sought:
        return RedirectResponse("/", 302)
    keys = lookup.keys(sought)
    article_id = lookup.article_id(site.store, keys)
    if article_id is not None:
        return RedirectResponse(addresses.article(article_id), 302)
    say = site.say(request)
    frame = Frame(title=say("Find an article"), hidden=True, sought=sought)
    says = say("No article with this address is kept here.") if keys else say("This is not the address of a web page.")
    return site.page(request, "find.html", frame, FindView(sought, says), status=404 if keys else 400)


def about(site: Site, request: Request) -> Response:
    """Say what this is."""
    frame = Frame(title=site.say(request)("About"), here="about")
    base = known_root(request, site.options)
    view = AboutView(__version__, site.counts(), bookmarklet(base) if base else "")
    return site.page(request, "about.html", frame, view)


ADDRESSES = (
    ("/", front),
    ("/find", find),
    ("/versions", versions),
    ("/versions/search", versions),
    ("/versions.rss", versions_feed),
    ("/versions/search.rss", versions_feed),
    ("/about", about),
)
