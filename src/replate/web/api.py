"""The reading API, ``/api/v1/``: the shapes of :mod:`replate.shapes`, lists by cursor, problems as RFC 9457.

``openapi.json`` beside this module describes it and is kept by hand; a test holds the two together.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import msgspec
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from replate import shapes
from replate.classify import names as other_names
from replate.model import EventKind
from replate.store import Chosen, Page, Wanted
from replate.text.speech import message
from replate.web import addresses, lookup, rulings, searching
from replate.web.caching import FRESH, LASTING, STEADY, answer
from replate.web.choosing import choice_of
from replate.web.days import chosen_day, span
from replate.web.listing import accounts
from replate.web.queueing import patient
from replate.web.requests import Refusal, choice, cursor, limit, moment, number, words
from replate.web.site import Site

_LINES, _MOST = 50, 200
_ROOT = "/api/v1"
_OPEN = {"access-control-allow-origin": "*", "access-control-expose-headers": "link, etag"}
_DESCRIPTION = Path(__file__).parent / "openapi.json"


def index(site: Site, request: Request) -> Response:
    """Name the lists to begin with."""
    del site, request
    names = ("articles", "changes", "events", "outlets", "search", "openapi.json")
    return _json({name.removesuffix(".json"): f"{_ROOT}/{name}" for name in names})


def description(site: Site, request: Request) -> Response:
    """Give the OpenAPI document."""
    del site, request
    return answer(_DESCRIPTION.read_bytes(), "application/json", headers=_OPEN)


def articles(site: Site, request: Request) -> Response:
    """List articles, those found last first; with ``url`` the one kept under an address, if any."""
    sought, outlet, changed = words(request, "url"), words(request, "outlet"), choice(request, "changed", ("yes",))
    before, most = cursor(request), limit(request, _LINES, _MOST)
    if sought:
        found = lookup.article_id(site.store, lookup.keys(sought))
        return _json(_list("articles", [] if found is None else [shapes.article(site.store.article(found))]))
    page = site.store.articles(outlet=outlet, before=before, limit=most, changed=bool(changed))
    return _page(request, "articles", [shapes.article(line) for line in page.lines], page.next)


def article(site: Site, request: Request) -> Response:
    """Give one article as it now stands."""
    return _json(shapes.article(site.store.article(number(request, "id", "article"))))


def version(site: Site, request: Request) -> Response:
    """Give one version with its text; the latest one's last look moves on, the others stay as they are."""
    article_id, wanted = number(request, "id", "article"), number(request, "number", "version")
    kept = site.store.version(article_id, wanted)
    latest = wanted == site.store.article(article_id).latest
    return _json(shapes.version(kept), cache=STEADY if latest else LASTING)


def comparison(site: Site, request: Request) -> Response:
    """Compare any two versions; the reverse order is led to the right one."""
    article_id = number(request, "id", "article")
    old, new = number(request, "old", "version"), number(request, "new", "version")
    if old > new:
        return RedirectResponse(f"{_ROOT}/articles/{article_id}/diff/{new}/{old}", 301, _OPEN)
    pair = site.comparison(site.store.article(article_id), old, new, patient=patient(request))
    seen = {line.number: line.seen_at for line in site.store.version_lines(article_id)}
    before, after = seen[old], seen[new]
    elapsed = None if before is None or after is None else after - before
    placed = replace(pair, article=article_id, old_number=old, new_number=new, elapsed=elapsed)
    return _json(placed.to_dict(other_names), cache=LASTING)


def checks(site: Site, request: Request) -> Response:
    """List the looks at an article, the newest first."""
    kept = site.store.article(number(request, "id", "article"))
    most = limit(request, _LINES, _MOST)
    found = site.store.checks(article_id=kept.id, before=cursor(request), limit=most + 1)
    further = found[most - 1].id if len(found) > most else None
    return _page(request, "checks", [shapes.check(line) for line in found[:most]], further)


def changes(site: Site, request: Request) -> Response:
    """List changes, those stored last first; with "order=weight" those that tell most first, on one page."""
    narrowed, before = choice_of(request), cursor(request)
    since, until = _times(request)
    chosen = narrowed.of(
        Chosen(
            outlet=words(request, "outlet"),
            before=before,
            limit=limit(request, _LINES, _MOST),
            cosmetic=choice(request, "show", ("all",)) == "all" or narrowed.narrow,
            headlines=bool(choice(request, "only", ("headlines",))),
            since=since,
            until=until,
        )
    )
    if choice(request, "order", ("weight",)) != "weight":
        page = site.store.chosen(chosen)
    else:
        page = Page(site.store.weightiest(chosen) if before is None else (), None)  # it is one page
    told = accounts(site, page.lines)
    return _page(
        request, "changes", [shapes.change_line(line, told.get(line.version.id)) for line in page.lines], page.next
    )


def _times(request: Request) -> tuple[datetime | None, datetime | None]:
    """Read between which times changes are wanted: a day, or a beginning and an end. Raises a 400."""
    since, until, day = moment(request, "since"), moment(request, "until", end=True), chosen_day(request)
    return (since, until) if day is None else span(day)


def search(site: Site, request: Request) -> Response:
    """Search latest texts, headlines, or the words that came or went; what was seen last first."""
    page = searching.found_for(site, request, limit(request, _LINES, _MOST))
    return _page(request, "search", [shapes.found(line) for line in page.lines], page.next)


def events(site: Site, request: Request) -> Response:
    """List what befell articles and outlets other than edits, the latest first."""
    kind = choice(request, "kind", tuple(EventKind))
    kinds = (EventKind(kind),) if kind else ()
    return _events(site, request, Wanted(outlet=words(request, "outlet"), kinds=kinds))


def article_events(site: Site, request: Request) -> Response:
    """List what befell one article other than edits, the latest first."""
    kept = site.store.article(number(request, "id", "article"))
    return _events(site, request, Wanted(article=kept.id))


def _events(site: Site, request: Request, wanted: Wanted) -> Response:
    page = site.store.happenings(replace(wanted, before=cursor(request), limit=limit(request, _LINES, _MOST)))
    return _page(request, "events", [shapes.event(line.event, line.outlet) for line in page.lines], page.next)


def outlets(site: Site, request: Request) -> Response:
    """List all outlets."""
    del request
    return _json(_list("outlets", [shapes.outlet(line) for line in site.store.outlets()]))


def outlet(site: Site, request: Request) -> Response:
    """Give one outlet."""
    return _json(shapes.outlet(site.store.outlet(str(request.path_params["key"]))))


def nothing(site: Site, request: Request) -> Response:
    """Refuse what is not part of the API."""
    del site, request
    sentence = message("There is nothing under this address; %(address)s says what there is.")
    raise Refusal(404, sentence, address=f"{_ROOT}/openapi.json")


def _list(name: str, lines: Sequence[shapes.Shape]) -> shapes.Shape:
    return {name: lines, "next": None}


def _page(request: Request, name: str, lines: Sequence[shapes.Shape], further: int | None) -> Response:
    """Answer with a page of a list, and with a link to the next one (RFC 8288)."""
    if further is None:
        return _json(_list(name, lines))
    names = [name for name in request.query_params if name != "before"]
    kept = {name: tuple(request.query_params.getlist(name)) for name in names}
    address = addresses.with_query(request.url.path, **kept, before=further)
    response = _json({name: lines, "next": address})
    response.headers["link"] = f'<{address}>; rel="next"'
    return response


def _json(shape: shapes.Shape, *, cache: str = FRESH) -> Response:
    return answer(msgspec.json.encode(shape), "application/json", cache=cache, headers=_OPEN)


ADDRESSES = (
    (_ROOT, index),
    (f"{_ROOT}/", index),
    (f"{_ROOT}/openapi.json", description),
    (f"{_ROOT}/articles", articles),
    (f"{_ROOT}/articles/{{id}}", article),
    (f"{_ROOT}/articles/{{id}}/versions/{{number}}", version),
    (f"{_ROOT}/articles/{{id}}/diff/{{old}}/{{new}}", comparison),
    (f"{_ROOT}/articles/{{id}}/checks", checks),
    (f"{_ROOT}/articles/{{id}}/events", article_events),
    (f"{_ROOT}/changes", changes),
    (f"{_ROOT}/events", events),
    (f"{_ROOT}/search", search),
    (f"{_ROOT}/outlets", outlets),
    (f"{_ROOT}/outlets/{{key}}", outlet),
    (rulings.PATH, rulings.listed),
    ("/api/{rest:path}", nothing),
)
