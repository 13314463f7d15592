"""The front page with the latest changes, the way from an address to an article, and the pages about the site."""

from __future__ import annotations

from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from replate import __version__
from replate.model import ChangeLine, Counts, Feed, OutletLine
from replate.store import Page
from replate.web import addresses, lookup
from replate.web.listing import Day, listing
from replate.web.requests import choice, cursor, words
from replate.web.site import FeedLink, Frame, Site
from replate.web.views import Tab

_SHOWN = {"": "Changes", "headlines": "Headlines", "all": "Typography too"}


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


@dataclass(frozen=True, slots=True)
class FindView:
    """What somebody looked for, and why there is nothing to show for it."""

    sought: str
    says: str


@dataclass(frozen=True, slots=True)
class AboutView:
    """What this is and how it looks at things."""

    version: str
    counts: Counts


@dataclass(frozen=True, slots=True)
class FeedHealth:
    """One feed that is checked. ``worry`` says what is wrong with it, if anything."""

    feed: Feed
    worry: str


@dataclass(frozen=True, slots=True)
class HealthView:
    """How the watching goes."""

    counts: Counts
    outlets: tuple[OutletLine, ...]
    feeds: tuple[FeedHealth, ...]


def front(site: Site, request: Request) -> Response:
    """Show the latest changes, the changed words in place."""
    shown = choice(request, "show", tuple(_SHOWN)[1:])
    outlet, before = words(request, "outlet"), cursor(request)

    def read(at: int | None) -> Page[ChangeLine]:
        return site.store.changes(
            outlet=outlet,
            before=at,
            limit=site.options.page_size,
            cosmetic=shown == "all",
            headlines=shown == "headlines",
        )

    page = listing(site, before, read)
    view = FrontView(
        days=page.days,
        tabs=tuple(
            Tab(label, addresses.with_query("/", show=name, outlet=outlet), name == shown)
            for name, label in _SHOWN.items()
        ),
        outlets=site.outlets(),
        outlet=outlet,
        shown=shown,
        older="" if page.next is None else addresses.with_query("/", show=shown, outlet=outlet, before=page.next),
        newest="" if before is None else addresses.with_query("/", show=shown, outlet=outlet),
    )
    frame = Frame(title="Latest changes", here="changes", feeds=(FeedLink("All changes", "/changes"),))
    return site.page(request, "front.html", frame, view)


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
    frame = Frame(title="Find an article", hidden=True, sought=sought)
    says = "No article with this address is kept here." if keys else "This is not the address of a web page."
    return site.page(request, "find.html", frame, FindView(sought, says), status=404 if keys else 400)


def about(site: Site, request: Request) -> Response:
    """Say what this is."""
    return site.page(request, "about.html", Frame(title="About", here="about"), AboutView(__version__, site.counts()))


def health(site: Site, request: Request) -> Response:
    """Show how the watching goes: every outlet and feed, those that bring nothing above all."""
    now = site.now()
    feeds = tuple(
        FeedHealth(feed, _worry(feed, late=bool(feed.next_check_at and feed.next_check_at < now)))
        for feed in site.store.feeds()
    )
    view = HealthView(site.counts(), site.store.outlets(), tuple(sorted(feeds, key=lambda line: not line.worry)))
    return site.page(request, "health.html", Frame(title="Health", here="health", hidden=True), view)


def _worry(feed: Feed, *, late: bool) -> str:
    if feed.failures:
        return f"failed {feed.failures} times in a row" if feed.failures > 1 else "failed at the last look"
    if feed.checked_at is None:
        return "not looked at yet"
    return "a look is due" if late else ""


def healthz(site: Site, request: Request) -> Response:
    """Answer "ok" while the store can be read."""
    del request
    site.store.articles(limit=1)
    return Response("ok\n", headers={"cache-control": "no-store"}, media_type="text/plain")


ADDRESSES = (
    ("/", front),
    ("/find", find),
    ("/versions", versions),
    ("/versions/search", versions),
    ("/versions.rss", versions_feed),
    ("/versions/search.rss", versions_feed),
    ("/about", about),
    ("/health", health),
    ("/healthz", healthz),
)
