"""Search: the page, the feed and the API's answer, all from one address: ``q``, ``in``, and what narrows it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import Response

from replate.model import AccountLine, ChangeLine, Content, Found, OutletLine
from replate.store import Page, Place, Sought
from replate.text import query
from replate.text.speech import ENGLISH, Speech, message
from replate.web import addresses, feeds, passages
from replate.web.addresses import Parameter
from replate.web.choosing import Choice, kinds_of, operations_of
from replate.web.feed_formats import Entry, stable_id
from replate.web.kinds import Chip, chips
from replate.web.queueing import Dear
from replate.web.requests import Refusal, choice, cursor, limit, moment, root, words
from replate.web.sieves import Option, boxes
from replate.web.site import FeedLink, Frame, Site
from replate.web.views import direction_of, language_of

_PLACES = {
    Place.TEXT: message("Latest texts"),
    Place.ADDED: message("Words added"),
    Place.REMOVED: message("Words removed"),
    Place.HEADLINE: message("Headlines"),
}
_TAGS = {Place.ADDED: "ins", Place.REMOVED: "del"}
_HITS = 20
_CHANGES = 12  # as each may have to be compared
_ENTRIES, _MOST = 20, 50


@dataclass(frozen=True, slots=True)
class Asked:
    """A search as it stands in an address: days as they were given, kinds and operations for changes alone."""

    q: str
    place: Place
    outlet: str
    since: str
    until: str
    narrowed: Choice

    @property
    def parameters(self) -> dict[str, Parameter]:
        """The search as query parameters, without a place in its list."""
        return {
            "q": self.q,
            "in": "" if self.place is Place.TEXT else self.place.value,
            "outlet": self.outlet,
            "since": self.since,
            "until": self.until,
            **self.narrowed.parameters,
        }

    def href(self, path: str = "/search", **more: Parameter) -> str:
        """Give the address of this search."""
        return addresses.with_query(path, **{**self.parameters, **more})


@dataclass(frozen=True, slots=True)
class Hit:
    """What was found: the passage with the words marked, and where it stands.

    ``others`` counts further changes of the same version with some of the words.
    """

    found: Found
    href: str
    headline: Markup
    earlier: Markup
    passage: Markup
    others: int
    chips: tuple[Chip, ...]
    language: str
    direction: str


@dataclass(frozen=True, slots=True)
class SearchView:
    """The form as it was sent, and what was found. ``trouble`` says why nothing could be looked for."""

    asked: Asked
    places: tuple[Option, ...]
    outlets: tuple[OutletLine, ...]
    kinds: tuple[Option, ...]
    operations: tuple[Option, ...]
    aside: bool
    trouble: str
    searched: bool
    hits: tuple[Hit, ...]
    older: str
    newest: str


def asked_of(request: Request) -> Asked:
    """Read a search off an address. Raises a 400 for a word that is not known, or a day that is none."""
    moment(request, "since")
    moment(request, "until")
    return Asked(
        q=words(request, "q"),
        place=Place(choice(request, "in", tuple(Place)) or Place.TEXT),
        outlet=words(request, "outlet"),
        since=words(request, "since"),
        until=words(request, "until"),
        narrowed=Choice(kinds=kinds_of(request), operations=operations_of(request)),
    )


def find(site: Site, request: Request, asked: Asked, most: int) -> Page[Found]:
    """Search. Raises a QueryError, and NotFoundError for an outlet.

    Latest texts are no changes: of a kind nothing is found among them.
    """
    return site.store.search(
        Sought(
            terms=query.parse(asked.q),
            place=asked.place,
            outlet=site.store.outlet(asked.outlet).outlet.id if asked.outlet else None,
            kinds=asked.narrowed.kinds,
            operations=asked.narrowed.operations,
            since=moment(request, "since"),
            until=moment(request, "until", end=True),
            before=cursor(request),
            limit=most,
        )
    )


def found_for(site: Site, request: Request, most: int) -> Page[Found]:
    """Search for a program. Raises a 400 where nothing can be searched for."""
    try:
        return find(site, request, asked_of(request), most)
    except query.QueryError as error:
        raise Refusal(400, error.sentence, None, **error.values) from error


def search(site: Site, request: Request) -> Response:
    """Show what was found, page by page; without words the form alone, with words that will not do a 400."""
    say, asked = site.say(request), asked_of(request)
    aside = asked.narrowed.narrow and asked.place is Place.TEXT
    effective = replace(asked, narrowed=Choice()) if aside else asked
    trouble = ""
    page: Page[Found] = Page((), None)
    if "q" in request.query_params:
        try:
            page = find(site, request, effective, _CHANGES if asked.place in _TAGS else _HITS)
        except query.QueryError as error:
            trouble = say(error.sentence, **error.values)
    view = _view(site, say, asked, page, trouble=trouble, aside=aside)
    view = replace(
        view,
        searched="q" in request.query_params and not trouble,
        older="" if page.next is None else effective.href(before=page.next),
        newest="" if cursor(request) is None else effective.href(),
    )
    feed = FeedLink(say("This search"), "/search", effective.href(""))
    shown = (feed,) if view.searched else ()
    frame = Frame(title=_title(asked, say), here="search", feeds=shown, hidden=bool(asked.q), sought=asked.q)
    return site.page(request, "search.html", frame, view, status=400 if trouble else 200)


def _title(asked: Asked, say: Speech) -> str:
    return say("Search for %(words)s", words=asked.q) if asked.q else say("Search")


def _view(site: Site, say: Speech, asked: Asked, page: Page[Found], *, trouble: str, aside: bool) -> SearchView:
    kinds, operations = boxes(asked.narrowed, say)
    return SearchView(
        asked=asked,
        places=tuple(Option(place.value, say(words), place is asked.place) for place, words in _PLACES.items()),
        outlets=site.outlets(),
        kinds=kinds,
        operations=operations,
        aside=aside,
        trouble=trouble,
        searched=False,
        hits=hits(site, say, asked, page),
        older="",
        newest="",
    )


def hits(site: Site, say: Speech, asked: Asked, page: Page[Found]) -> tuple[Hit, ...]:
    """Show what was found, each with the passage in which the words stand."""
    if not page.lines:
        return ()
    terms = query.parse(asked.q)
    told = site.store.accounts([found.version.id for found in page.lines])
    return tuple(_hit(site, say, asked.place, terms, found, told.get(found.version.id)) for found in page.lines)


def _hit(
    site: Site, say: Speech, place: Place, terms: tuple[query.Term, ...], found: Found, account: AccountLine | None
) -> Hit:
    article, version, before = found.article, found.version, found.before
    tag = _TAGS.get(place)
    content, where = _stands(site, say, place, terms, found)
    changed = place is not Place.TEXT and before is not None
    renamed = changed and before is not None and before.headline != version.headline
    return Hit(
        found=found,
        href=addresses.comparison(article.id, before.number, version.number)
        if changed and before is not None
        else addresses.version(article.id, version.number),
        headline=Markup.escape(version.headline) if tag else passages.in_line(version.headline, terms),
        earlier=Markup.escape(before.headline) if renamed and before is not None else Markup(),
        passage=where.passage,
        others=where.others,
        chips=chips(account, say) if tag else (),
        language=language_of(content),
        direction=direction_of(content),
    )


def _stands(
    site: Site, say: Speech, place: Place, terms: tuple[query.Term, ...], found: Found
) -> tuple[Content, passages.Found]:
    """Give the content in which the words stand, and the passage; of a change whose texts are long the text alone.

    A page of changes that are dear to compare would keep its reader waiting for many seconds.
    """
    article, number, tag = found.article, found.version.number, _TAGS.get(place)
    if tag is not None and found.before is not None:
        try:
            pair = site.comparison(article, found.before.number, number, patient=False)
        except Dear:
            number = found.before.number if place is Place.REMOVED else number
        else:
            return pair.new, passages.in_changes(pair, terms, tag, say)
    content = site.store.version(article.id, number).content
    looked_for = place is Place.TEXT or tag is not None
    return content, passages.in_text(content, terms, say) if looked_for else passages.Found(Markup())


def search_feed(site: Site, request: Request) -> Response:
    """Give what is found as a feed, one entry for each version, with the change or the passage in it."""
    asked = asked_of(request)
    page = found_for(site, request, limit(request, _ENTRIES, _MOST))
    told = site.store.accounts([found.version.id for found in page.lines])
    base = root(request, site.options)
    entries = [_entry(site, base, asked, found, told.get(found.version.id)) for found in page.lines]
    title = f"{site.options.name}: {ENGLISH(_PLACES[asked.place]).lower()} with {asked.q}"
    head = feeds.Head(f"search {asked.href('')}", title, asked.href(), "/search", asked.href(""))
    return feeds.feed(site, request, head, entries)


def _entry(site: Site, base: str, asked: Asked, found: Found, account: AccountLine | None) -> Entry:
    article, version, before = found.article, found.version, found.before
    if asked.place is not Place.TEXT and before is not None:
        return feeds.change_entry(site, base, ChangeLine(article, version, before), account)
    hit = _hit(site, ENGLISH, asked.place, query.parse(asked.q), found, account)
    return Entry(
        id=stable_id(f"{article.url} version {version.number}"),
        title=f"v{version.number}: {version.headline or article.url}",
        link=base + hit.href,
        author=article.outlet.name,
        at=version.seen_at,
        html=str(Markup("<p>{}</p>").format(hit.passage or hit.headline)),
    )


ADDRESSES = (
    *((f"/search.{form}", search_feed) for form in ("rss", "atom", "json")),
    ("/search", search),
)
