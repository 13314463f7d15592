"""Feeds behind the pages: ``.rss``, ``.atom`` and ``.json`` of all changes, of an outlet and of an article."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from operator import itemgetter

from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import Response

from replate.model import ChangeLine
from replate.store import EventLine, Wanted
from replate.text.speech import ENGLISH
from replate.web import addresses, happenings, marked, words
from replate.web.caching import answer
from replate.web.feed_formats import Entry, FeedDocument, atom, json_feed, rss, stable_id
from replate.web.happenings import AWAY
from replate.web.requests import choice, limit, number, root
from replate.web.site import Site
from replate.web.views import appearance, note

_ENTRIES, _MOST = 30, 100
_WRITERS: dict[str, tuple[Callable[[FeedDocument], bytes], str]] = {
    "rss": (rss, "application/rss+xml; charset=utf-8"),
    "atom": (atom, "application/atom+xml; charset=utf-8"),
    "json": (json_feed, "application/feed+json"),
}
_Lines = tuple[Sequence[ChangeLine], Sequence[EventLine]]


def changes_feed(site: Site, request: Request) -> Response:
    """Give the latest changes of all outlets, and what was withdrawn or came back.

    With "show=all" all that befell, with "only=headlines" nothing but changes of headlines.
    """
    title = f"{site.options.name}: latest changes"
    return _feed(site, request, _latest(site, request), name="changes", title=title, home="/")


def outlet_feed(site: Site, request: Request) -> Response:
    """Give the latest changes of one outlet; "show=all" and "only=headlines" as for all of them."""
    outlet = site.store.outlet(str(request.path_params["key"])).outlet
    title, home = f"{outlet.name}: latest changes", addresses.outlet(outlet.key)
    lines = _latest(site, request, outlet.key)
    return _feed(site, request, lines, name=f"outlet {outlet.key}", title=title, home=home)


def _latest(site: Site, request: Request, outlet: str = "") -> _Lines:
    most = limit(request, _ENTRIES, _MOST)
    if _headlines(request):
        return site.store.changes(outlet=outlet, limit=most, headlines=True, cosmetic=False).lines, ()
    whole = choice(request, "show", ("all",)) == "all"
    page = site.store.changes(outlet=outlet, limit=most, cosmetic=whole)
    events = site.store.happenings(Wanted(outlet=outlet, kinds=() if whole else AWAY, limit=most))
    return page.lines, events.lines


def _headlines(request: Request) -> bool:
    return choice(request, "only", ("headlines",)) == "headlines"


def article_feed(site: Site, request: Request) -> Response:
    """Give the changes of one article and what else befell it; its first version is not one of them."""
    article = site.store.article(number(request, "id", "article"))
    most = limit(request, _ENTRIES, _MOST)
    page = site.store.changes(article_id=article.id, limit=most)
    events = site.store.happenings(Wanted(article=article.id, limit=most))
    title = f"“{article.headline}”: changes" if article.headline else f"{article.url}: changes"
    home = addresses.article(article.id)
    return _feed(site, request, (page.lines, events.lines), name=f"article {article.url}", title=title, home=home)


def _feed(site: Site, request: Request, lines: _Lines, *, name: str, title: str, home: str) -> Response:
    form = request.url.path.rpartition(".")[2]
    write, media_type = _WRITERS[form]
    base, most, headlines = root(request, site.options), limit(request, _ENTRIES, _MOST), _headlines(request)
    chosen = {key: request.query_params.get(key, "") for key in ("show", "only")}
    own = addresses.with_query(f"{'/changes' if home == '/' else home}.{form}", **chosen)
    feed = FeedDocument(
        id=stable_id(f"replate feed {name}{' headlines' if headlines else ''}"),
        title=f"{title}, headlines only" if headlines else title,
        home=base + (addresses.with_query("/", show="headlines") if headlines and home == "/" else home),
        link=base + own,
        entries=tuple(
            _entry(site, base, line, headlines=headlines) if isinstance(line, ChangeLine) else _event_entry(base, line)
            for line in merged(*lines)[:most]
        ),
    )
    headers = {"access-control-allow-origin": "*"} if form == "json" else {}
    return answer(write(feed), media_type, headers=headers)


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
    told = f"{line.outlet.name}, {words.moment_text(event.at, ENGLISH)} UTC: {happenings.sentence(line, ENGLISH)}"
    about = f"outlet {line.outlet.key}" if article is None else article.url
    return Entry(
        id=stable_id(f"{about} {event.kind.value} {words.stamp(event.at)}"),
        title=f"{happenings.title(line, ENGLISH)}: {subject}",
        link=link,
        author=line.outlet.name,
        at=event.at,
        html=str(Markup('<p>{} <a href="{}">Its history</a></p>').format(told, link)),
    )


def _entry(site: Site, base: str, line: ChangeLine, *, headlines: bool) -> Entry:
    article, old, new = line.article, line.before, line.version
    pair = site.comparison(article, old.number, new.number)
    link = base + addresses.comparison(article.id, old.number, new.number)
    told = " ".join(part for part in (_told(line), note(new, old, ENGLISH, pair)) if part)
    head = Markup('<p>{} <a href="{}">Side by side</a></p>').format(told, link)
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
        text += f", changed between {words.moment_text(start, ENGLISH)} and {words.moment_text(end, ENGLISH)} UTC"
    elif line.version.seen_at is not None:
        text += f", seen {words.moment_text(line.version.seen_at, ENGLISH)} UTC"
    return f"{text} ({told.elapsed})." if told.elapsed else f"{text}."


ADDRESSES = tuple(
    (f"{path}.{form}", handler)
    for path, handler in (("/changes", changes_feed), ("/outlets/{key}", outlet_feed), ("/articles/{id}", article_feed))
    for form in _WRITERS
)
