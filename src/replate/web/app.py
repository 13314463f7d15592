"""Putting the pages together: addresses, handlers, and what an error looks like."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from functools import partial

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from replate.errors import NotFoundError
from replate.store import Store
from replate.text.speech import Speech
from replate.web import (
    api,
    articles,
    assets,
    comparisons,
    feeds,
    health,
    looks,
    memento,
    outlets,
    pages,
    rulings,
    searching,
    sharing,
    subscriptions,
    unnoted,
)
from replate.web.errors import not_found, refused
from replate.web.guard import Guard
from replate.web.options import Options
from replate.web.queueing import PAGES, QUICK
from replate.web.remembering import StampOf, answering, of_article, whole
from replate.web.site import Site, open_site

Handler = Callable[[Site, Request], Response]

# They are tried in turn, so the pages of which there are most come first; feeds and pictures come before the pages
# whose addresses they lengthen by an ending.
_ADDRESSES: tuple[tuple[str, Handler], ...] = (
    *sharing.ADDRESSES,
    *comparisons.ADDRESSES,
    *feeds.ADDRESSES,
    *articles.ADDRESSES,
    *looks.ADDRESSES,
    *outlets.ADDRESSES,
    *pages.ADDRESSES,
    *subscriptions.ADDRESSES,
    *health.ADDRESSES,
    *searching.ADDRESSES,
    *unnoted.ADDRESSES,
    *memento.ADDRESSES,
    *assets.ADDRESSES,
    *api.ADDRESSES,
)

_DEAR = (
    *(comparisons.comparison, api.comparison, sharing.share_picture),
    *(searching.search, searching.search_feed, api.search),
)

# An article's page is not among them: it may have to wait for a comparison in the process for dear ones.
_BRIEF = (comparisons.comparison, articles.version)

# What is remembered, and which stamp says for how long.
_STAMPS: dict[Handler, StampOf] = {
    **dict.fromkeys((pages.front, pages.about, articles.articles, outlets.outlets, outlets.outlet), whole),
    **dict.fromkeys((feeds.changes_feed, feeds.outlet_feed, subscriptions.subscriptions, unnoted.unnoted), whole),
    **dict.fromkeys((searching.search, searching.search_feed, api.search), whole),
    **dict.fromkeys((articles.article, articles.version, comparisons.comparison, looks.looks), of_article),
    **dict.fromkeys((feeds.article_feed, sharing.share_picture, api.comparison, api.version), of_article),
}


def create_app(store: Store, options: Options | None = None, spoken: Mapping[str, Speech] | None = None) -> Starlette:
    """Give the web application that shows what ``store`` keeps.

    No request to it changes anything but a ruling with the operator's token.
    ``spoken`` are the languages of the pages, where not those of the catalogues. Raises SettingsError.
    """
    site = open_site(store, options or Options(), spoken)
    app = Starlette(
        routes=[_route(site, path, handler) for path, handler in _ADDRESSES],
        middleware=[Middleware(Guard, say=site.say)],
        exception_handlers={HTTPException: partial(refused, site), NotFoundError: partial(not_found, site)},
    )
    app.router.redirect_slashes = False  # its redirects would repeat whatever host the request named
    return app


def _route(site: Site, path: str, handler: Handler) -> Route:
    if path == rulings.PATH:
        return Route(path, _ruling(site), methods=["GET", "POST"])
    queue = QUICK if handler in _DEAR else PAGES
    answer = answering(site, partial(handler, site), queue, _STAMPS.get(handler), brief=handler in _BRIEF)
    return Route(path, answer)


def _ruling(site: Site) -> Callable[[Request], Awaitable[Response]]:
    """Give the one endpoint that also takes a POST; its body is read before a thread is taken."""

    async def endpoint(request: Request) -> Response:
        if request.method != "POST":
            return await QUICK.run(lambda: rulings.listed(site, request))
        body = await rulings.body_of(request)
        return await QUICK.run(lambda: rulings.rule(site, request, body))

    return endpoint
