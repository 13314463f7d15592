"""The front page with the latest changes, the way from an address to an article, and the pages about the site."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from replate import __version__
from replate.model import ChangeLine, Counts, OutletLine
from replate.store import Chosen, Page, Wanted
from replate.text.speech import Speech, message
from replate.web import addresses, lookup
from replate.web.bookmarklet import bookmarklet
from replate.web.choosing import Choice, choice_of
from replate.web.days import DayChoice, chosen_day, day_choice, span
from replate.web.happenings import AWAY
from replate.web.listing import Day, Listing, events_by_day, headlines, listing, of_day, ranked
from replate.web.requests import choice, cursor, known_root, words
from replate.web.sieves import Sieve, sieve
from replate.web.site import FeedLink, Frame, Site
from replate.web.views import Tab

_TELLING = timedelta(days=7)
_SHOWN = {
    "": message("Changes"),
    "telling": message("Most telling"),
    "headlines": message("Headlines"),
    "withdrawn": message("Withdrawn"),
    "all": message("All"),
}


@dataclass(frozen=True, slots=True)
class Asked:
    """Which changes the front page is asked for."""

    shown: str
    outlet: str
    before: int | None
    day: date | None
    narrowed: Choice

    @property
    def span(self) -> tuple[datetime | None, datetime | None]:
        """The beginning and the end of the day that is asked for."""
        return (None, None) if self.day is None else span(self.day)

    def href(self, shown: str, before: int | None = None) -> str:
        """Give the address of the front page narrowed like this; what was withdrawn is not narrowed."""
        narrowed = {} if shown == "withdrawn" else self.narrowed.parameters
        return addresses.with_query("/", show=shown, outlet=self.outlet, day=_iso(self.day), **narrowed, before=before)

    def on(self, day: str) -> str:
        """Give the address of the same list for another day, or with none for all days."""
        parameters = self.narrowed.parameters
        return addresses.with_query("/", show=self.shown, outlet=self.outlet, day=day, **parameters)


@dataclass(frozen=True, slots=True)
class FrontView:
    """The latest changes, by day. ``sieve`` narrows them, where they can be."""

    days: tuple[Day, ...]
    tabs: tuple[Tab, ...]
    outlets: tuple[OutletLine, ...]
    outlet: str
    shown: str
    older: str
    newest: str
    cut: str
    day: DayChoice
    sieve: Sieve | None


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
    say, day = site.say(request), chosen_day(request)
    asked = Asked(shown, words(request, "outlet"), cursor(request), day, choice_of(request))
    page = {"withdrawn": _withdrawn, "telling": _telling}.get(shown, _changes)(site, say, asked)
    view = FrontView(
        days=page.days,
        tabs=tuple(Tab(say(label), asked.href(name), name == shown) for name, label in _SHOWN.items()),
        outlets=site.outlets(),
        outlet=asked.outlet,
        shown=shown,
        older="" if page.next is None else asked.href(shown, page.next),
        newest="" if asked.before is None else asked.href(shown),
        cut=asked.href("withdrawn") if page.cut else "",
        day=day_choice(site, say, day, asked.on),
        sieve=None
        if shown == "withdrawn"
        else sieve("/", asked.narrowed, say, show=shown, outlet=asked.outlet, day=_iso(day)),
    )
    query = addresses.with_query("", **asked.narrowed.parameters)
    feed = FeedLink(say("These changes") if query else say("All changes"), "/changes", query)
    title = say("Latest changes") if day is None else say("Changes of %(day)s", day=view.day.title)
    return site.page(request, "front.html", Frame(title=title, here="changes", feeds=(feed,)), view)


def _changes(site: Site, say: Speech, asked: Asked) -> Listing:
    whole, narrow = asked.shown == "all", asked.narrowed.narrow
    start, end = asked.span
    chosen = asked.narrowed.of(
        Chosen(
            outlet=asked.outlet,
            limit=site.options.page_size,
            cosmetic=whole or narrow,
            headlines=asked.shown == "headlines",
            since=start,
            until=end,
        )
    )

    def read(at: int | None) -> Page[ChangeLine]:
        return site.store.chosen(replace(chosen, before=at))

    if chosen.headlines:
        return headlines(site, say, asked.before, read)
    wanted = None if narrow else Wanted(outlet=asked.outlet, kinds=() if whole else AWAY)
    if asked.day is None or wanted is None:
        return listing(site, say, asked.before, read, wanted)
    return of_day(site, say, asked.before, read, replace(wanted, seen_from=start, seen_until=end))


def _telling(site: Site, say: Speech, asked: Asked) -> Listing:
    """Show the weightiest changes of the last days, or of a day, of each article the one that tells most."""
    since, until = asked.span if asked.day is not None else (site.now() - _TELLING, None)
    chosen = Chosen(outlet=asked.outlet, since=since, until=until, limit=2 * site.options.page_size, cosmetic=False)
    lines = site.store.weightiest(asked.narrowed.of(chosen))
    title = say("The last seven days, the weightiest first") if asked.day is None else say("The weightiest first")
    return Listing(ranked(site, say, title, lines, site.options.page_size), None)


def _withdrawn(site: Site, say: Speech, asked: Asked) -> Listing:
    start, end = asked.span
    wanted = Wanted(outlet=asked.outlet, kinds=AWAY, before=asked.before, seen_from=start, seen_until=end)
    page = site.store.happenings(replace(wanted, limit=site.options.page_size))
    return Listing(events_by_day(page.lines, say), page.next)


def _iso(day: date | None) -> str:
    return "" if day is None else day.isoformat()


def versions(site: Site, request: Request) -> Response:
    """Lead News Sniffer's address of the latest versions to ours, staying at the same place in the list.

    Words lead to the search, the address of an article to the article.
    """
    del site
    sought = words(request, "q")
    if sought:
        path = "/find" if lookup.keys(sought) else "/search"
        return RedirectResponse(addresses.with_query(path, q=sought), 301)
    return RedirectResponse(addresses.with_query("/", before=cursor(request)), 301)


def versions_feed(site: Site, request: Request) -> Response:
    """Lead News Sniffer's address of the feed of latest versions, or of a search, to ours."""
    del site
    sought = words(request, "q")
    return RedirectResponse(addresses.with_query("/search.rss", q=sought) if sought else "/changes.rss", 301)


def find(site: Site, request: Request) -> Response:
    """Lead from an article's address to its page here, or say that it is not known; lead from words to the search."""
    sought = words(request, "q")
    if not sought:
        return RedirectResponse("/", 302)
    keys = lookup.keys(sought)
    if not keys and "://" not in sought:
        return RedirectResponse(addresses.with_query("/search", q=sought), 302)
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
