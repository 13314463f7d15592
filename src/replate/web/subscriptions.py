"""All feeds of this site in one file, for readers that subscribe to many at once (OPML 2.0)."""

from __future__ import annotations

from collections.abc import Iterator

from starlette.requests import Request
from starlette.responses import Response

from replate.web import addresses
from replate.web.caching import answer
from replate.web.feed_formats import Subscription, opml
from replate.web.requests import root
from replate.web.site import Site


def subscriptions(site: Site, request: Request) -> Response:
    """List the feed of all changes, that of headlines alone, that of changes without a note, and one of each outlet."""
    base, name = root(request, site.options), site.options.name
    body = opml(f"Feeds of {name}", tuple(_feeds(site, base)))
    headers = {"content-disposition": 'inline; filename="feeds.opml"'}
    return answer(body, "text/x-opml; charset=utf-8", headers=headers)


def _feeds(site: Site, base: str) -> Iterator[Subscription]:
    name = site.options.name
    yield Subscription(f"{name}: latest changes", f"{base}/changes.atom", f"{base}/")
    headlines = addresses.with_query("/changes.atom", only="headlines")
    yield Subscription(
        f"{name}: latest changes, headlines only",
        base + headlines,
        base + addresses.with_query("/", show="headlines"),
    )
    yield Subscription(f"{name}: facts replaced, no note seen", f"{base}/without-note.atom", f"{base}/without-note")
    for line in site.outlets():
        path = base + addresses.outlet(line.outlet.key)
        yield Subscription(f"{line.outlet.name}: latest changes", f"{path}.atom", path)


ADDRESSES = (("/feeds.opml", subscriptions),)
