"""Feeds behind the pages: ``.rss``, ``.atom`` and ``.json`` of all changes, of an outlet and of an article."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from operator import itemgetter

from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import Response

from replate.model import AccountLine, ChangeLine, FlagKind
from replate.store import Chosen, EventLine, Wanted
from replate.text.speech import ENGLISH
from replate.web import addresses, happenings, marked
from replate.web import words as tell
from replate.web.caching import answer
from replate.web.choosing import choice_of
from replate.web.feed_formats import Entry, FeedDocument, atom, json_feed, rss, stable_id
from replate.web.happenings import AWAY
from replate.web.kinds import chips
from replate.web.listing import accounts
from replate.web.requests import choice, limit, number, root, words
from replate.web.sieves import says
from replate.web.site import Site
from replate.web.views import appearance, note

_ENTRIES, _MOST = 30, 100
_WRITERS: dict[str, tuple[Callable[[FeedDocument], bytes], str]] = {
    "rss": (rss, "application/rss+xml; charset=utf-8"),
    "atom": (atom, "application/atom+xml; charset=utf-8"),
    "json": (json_feed, "application/feed+json"),
}
_Lines = tuple[Sequence[ChangeLine], Sequence[EventLine]]


@dataclass(frozen=True, slots=True)
class Head:
    """What a feed is: ``name`` gives it its id, ``home`` is its page; ``path`` and ``query`` are its own address."""

    name: str
    title: str
    home: str
    path: str
    query: str = ""


def changes_feed(site: Site, request: Request) -> Response:
    """Give the latest changes of all outlets, and what was withdrawn or came back.

    With "show=all" all that befell, with "only=headlines" nothing but changes of headlines. Where the list is narrowed
    to kinds, operations, a weight or a flag, it is of changes alone.
    """
    query, home = _query(request), addresses.with_query("/", show="headlines") if _headlines(request) else "/"
    title = _narrowed(f"{site.options.name}: latest changes", request)
    narrowed = addresses.with_query("", **choice_of(request).parameters)
    head = Head(f"changes{query}", title, home if _headlines(request) else f"/{narrowed}", "/changes", query)
    return feed(site, request, head, _latest(site, request))


def outlet_feed(site: Site, request: Request) -> Response:
    """Give the latest changes of one outlet, narrowed as those of all."""
    outlet = site.store.outlet(str(request.path_params["key"])).outlet
    home, query = addresses.outlet(outlet.key), _query(request)
    title = _narrowed(f"{outlet.name}: latest changes", request)
    narrowed = addresses.with_query("", **choice_of(request).parameters)
    head = Head(f"outlet {outlet.key}{query}", title, f"{home}{narrowed}", home, query)
    return feed(site, request, head, _latest(site, request, outlet.key))


def unnoted_feed(site: Site, request: Request) -> Response:
    """Give the changes by which facts were replaced and for which no note was seen."""
    chosen = Chosen(outlet=words(request, "outlet"), flag=FlagKind.WITHOUT_NOTE, limit=limit(request, _ENTRIES, _MOST))
    query = addresses.with_query("", outlet=chosen.outlet)
    title, path = f"{site.options.name}: facts replaced, no note seen", "/without-note"
    head = Head(f"without note{query}", title, f"{path}{query}", path, query)
    return feed(site, request, head, entries(site, request, site.store.chosen(chosen).lines))


def _latest(site: Site, request: Request, outlet: str = "") -> list[Entry]:
    choice_made, most = choice_of(request), limit(request, _ENTRIES, _MOST)
    whole, headlines = choice(request, "show", ("all",)) == "all", _headlines(request)
    chosen = Chosen(outlet=outlet, limit=most, cosmetic=whole or choice_made.narrow, headlines=headlines)
    lines = site.store.chosen(choice_made.of(chosen)).lines
    if choice_made.narrow or headlines:
        return entries(site, request, lines)
    events = site.store.happenings(Wanted(outlet=outlet, kinds=() if whole else AWAY, limit=most))
    return entries(site, request, lines, events.lines)


def _headlines(request: Request) -> bool:
    return choice(request, "only", ("headlines",)) == "headlines"


def _query(request: Request) -> str:
    """Give the part of the address that says what is in the feed."""
    show, only = choice(request, "show", ("all",)), choice(request, "only", ("headlines",))
    return addresses.with_query("", show=show, only=only, **choice_of(request).parameters)


def _narrowed(title: str, request: Request) -> str:
    title = f"{title}, headlines only" if _headlines(request) else title
    told = says(choice_of(request), ENGLISH)
    return f"{title}, narrowed to: {told}" if told else title


def article_feed(site: Site, request: Request) -> Response:
    """Give the changes of one article and what else befell it; its first version is not one of them."""
    article = site.store.article(number(request, "id", "article"))
    most = limit(request, _ENTRIES, _MOST)
    page = site.store.changes(article_id=article.id, limit=most)
    events = site.store.happenings(Wanted(article=article.id, limit=most))
    title = f"“{article.headline}”: changes" if article.headline else f"{article.url}: changes"
    home = addresses.article(article.id)
    head = Head(f"article {article.url}", title, home, home)
    return feed(site, request, head, entries(site, request, page.lines, events.lines))


def feed(site: Site, request: Request, head: Head, lines: Sequence[Entry]) -> Response:
    """Answer with a feed in the form that the address asks for."""
    form = request.url.path.rpartition(".")[2]
    write, media_type = _WRITERS[form]
    base = root(request, site.options)
    document = FeedDocument(
        id=stable_id(f"replate feed {head.name}"),
        title=head.title,
        home=base + head.home,
        link=f"{base}{head.path}.{form}{head.query}",
        entries=tuple(lines),
    )
    headers = {"access-control-allow-origin": "*"} if form == "json" else {}
    return answer(write(document), media_type, headers=headers)


def entries(
    site: Site, request: Request, changes: Sequence[ChangeLine], events: Sequence[EventLine] = ()
) -> list[Entry]:
    """Write changes and happenings as entries, the latest first, as many as are asked for."""
    base, most, headlines = root(request, site.options), limit(request, _ENTRIES, _MOST), _headlines(request)
    told = accounts(site, changes)
    return [
        change_entry(site, base, line, told.get(line.version.id), headlines=headlines)
        if isinstance(line, ChangeLine)
        else _event_entry(base, line)
        for line in merged(changes, events)[:most]
    ]


def merged(changes: Sequence[ChangeLine], events: Sequence[EventLine]) -> list[ChangeLine | EventLine]:
    """Bring changes and happenings into one order, that in which they were kept, the latest first."""
    placed: list[tuple[tuple[int, int], ChangeLine | EventLine]] = [
        *(((line.version.id, 0), line) for line in changes),
        *(((line.event.after, line.event.id), line) for line in events),
    ]
    return [line for _, line in sorted(placed, key=itemgetter(0), reverse=True)]


def _event_entry(base: str, line: EventLine) -> Entry:
    event, article = line.event, line.article
    subject = line.outlet.name if article is None else article.headline or article.url
    link = base + happenings.href(line)
    told = f"{line.outlet.name}, {tell.moment_text(event.at, ENGLISH)} UTC: {happenings.sentence(line, ENGLISH)}"
    about = f"outlet {line.outlet.key}" if article is None else article.url
    return Entry(
        id=stable_id(f"{about} {event.kind.value} {tell.stamp(event.at)}"),
        title=f"{happenings.title(line, ENGLISH)}: {subject}",
        link=link,
        author=line.outlet.name,
        at=event.at,
        html=str(Markup('<p>{} <a href="{}">Its history</a></p>').format(told, link)),
    )


def change_entry(
    site: Site, base: str, line: ChangeLine, account: AccountLine | None, *, headlines: bool = False
) -> Entry:
    """Write a change as an entry: when it came up, what it touches, and the change itself, marked.

    Where a feed is of ``headlines``, the entry is called by both of them.
    """
    article, old, new = line.article, line.before, line.version
    pair = site.comparison(article, old.number, new.number)
    link = base + addresses.comparison(article.id, old.number, new.number)
    told = " ".join(part for part in (_told(line), note(new, old, ENGLISH, nothing=not pair.changes)) if part)
    head = Markup('<p>{} <a href="{}">Side by side</a></p>').format(told, link)
    touched = "; ".join(chip.words for chip in chips(account, ENGLISH))
    head += Markup("<p>{}.</p>").format(touched[:1].upper() + touched[1:]) if touched else ""
    title = f"{old.headline or '–'} → {new.headline or '–'}" if headlines else f"v{new.number}: {new.headline}"
    return Entry(
        id=stable_id(f"{article.url} version {new.number}"),
        title=title if headlines or new.headline else f"{title}{article.url}",
        link=link,
        author=article.outlet.name,
        at=new.seen_at,
        html=str(head + marked.for_feed(pair)),
    )


def _told(line: ChangeLine) -> str:
    """Say when a version came up, as far as it is known."""
    told = appearance(line.version, line.before, ENGLISH)
    text = f"{line.article.outlet.name}, version {line.version.number}"
    if told.interval is not None and not told.close:
        start, end = told.interval
        text += f", changed between {tell.moment_text(start, ENGLISH)} and {tell.moment_text(end, ENGLISH)} UTC"
    elif line.version.seen_at is not None:
        text += f", seen {tell.moment_text(line.version.seen_at, ENGLISH)} UTC"
    return f"{text} ({told.elapsed})." if told.elapsed else f"{text}."


ADDRESSES = tuple(
    (f"{path}.{form}", handler)
    for path, handler in (
        ("/changes", changes_feed),
        ("/without-note", unnoted_feed),
        ("/outlets/{key}", outlet_feed),
        ("/articles/{id}", article_feed),
    )
    for form in _WRITERS
)
