"""The pages of outlets: all of them, and one with its latest changes and how busy its days were."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from starlette.requests import Request
from starlette.responses import Response

from replate.model import ChangeLine, Feed, OutletLine
from replate.store import Chosen, OutletRhythm, Page, Passage, Wanted
from replate.text.speech import Speech
from replate.web import addresses, words
from replate.web.charts import Hours, hours
from replate.web.choosing import choice_of
from replate.web.happenings import AWAY, EventRow, event_row
from replate.web.listing import Day, listing
from replate.web.proportions import Proportions, proportions
from replate.web.requests import cursor
from replate.web.sieves import Sieve, sieve
from replate.web.site import FeedLink, Frame, Site

_SPAN = 42
_EVENTS = 10
_PASSAGES = 200


@dataclass(frozen=True, slots=True)
class OutletsView:
    """All outlets."""

    outlets: tuple[OutletLine, ...]


@dataclass(frozen=True, slots=True)
class Bar:
    """One day in the drawing of an outlet's activity."""

    x: str
    width: str
    y: str
    height: str
    says: str


@dataclass(frozen=True, slots=True)
class Activity:
    """How many changes each of the last days brought; ``says`` is the drawing's text alternative."""

    says: str
    bars: tuple[Bar, ...]
    first: str
    last: str
    most: int


@dataclass(frozen=True, slots=True)
class Figure:
    """A number about an outlet: what it is, its value, and of what."""

    name: str
    value: str
    says: str


@dataclass(frozen=True, slots=True)
class OutletView:
    """One outlet with its latest changes, what befell it as a whole, and its furniture."""

    line: OutletLine
    home: str
    feeds: tuple[Feed, ...]
    activity: Activity
    figures: tuple[Figure, ...]
    hours: Hours | None
    days: tuple[Day, ...]
    events: tuple[EventRow, ...]
    furniture: tuple[Passage, ...]
    more_furniture: bool
    proportions: Proportions | None
    sieve: Sieve
    older: str
    newest: str


def outlets(site: Site, request: Request) -> Response:
    """List the outlets."""
    frame = Frame(title=site.say(request)("Outlets"), here="outlets")
    return site.page(request, "outlets.html", frame, OutletsView(site.outlets()))


def outlet(site: Site, request: Request) -> Response:
    """Show one outlet with its latest changes."""
    say = site.say(request)
    line = site.outlet(str(request.path_params["key"]))
    habits = site.rhythm(line.outlet.id)
    key, before, narrowed = line.outlet.key, cursor(request), choice_of(request)
    home = addresses.outlet(key)

    def read(at: int | None) -> Page[ChangeLine]:
        chosen = Chosen(outlet=key, before=at, limit=site.options.page_size, cosmetic=narrowed.narrow)
        return site.store.chosen(narrowed.of(chosen))

    page = listing(site, say, before, read, None if narrowed.narrow else Wanted(outlet=key, kinds=AWAY))
    furniture = site.store.furniture(key, limit=_PASSAGES + 1)
    today = site.now().date()
    since = today - timedelta(days=_SPAN - 1)
    view = OutletView(
        line=line,
        home=addresses.web_only(line.outlet.home_url),
        feeds=tuple(feed for feed in site.store.feeds() if feed.outlet.id == line.outlet.id),
        activity=activity(site.activity(line.outlet.id, since), today, say),
        figures=figures(habits, say),
        hours=hours(habits.hours, say),
        days=page.days,
        events=tuple(
            event_row(own, say) for own in site.store.happenings(Wanted(own=line.outlet.id, limit=_EVENTS)).lines
        ),
        furniture=furniture[:_PASSAGES],
        more_furniture=len(furniture) > _PASSAGES,
        proportions=proportions(key, site.kinds(line.outlet.id), say),
        sieve=sieve(home, narrowed, say),
        older="" if page.next is None else addresses.with_query(home, **narrowed.parameters, before=page.next),
        newest="" if before is None else addresses.with_query(home, **narrowed.parameters),
    )
    query = addresses.with_query("", **narrowed.parameters)
    feed = FeedLink(say("Changes of %(outlet)s", outlet=line.outlet.name), home, query)
    return site.page(request, "outlet.html", Frame(title=line.outlet.name, here="outlets", feeds=(feed,)), view)


def figures(habits: OutletRhythm, say: Speech) -> tuple[Figure, ...]:
    """Say in a few numbers how an outlet changes its articles; what is not known is left out."""
    if not habits.articles:
        return ()
    of_latest = say.count(habits.articles, "of the latest %(count)s article", "of the latest %(count)s articles")
    shares = [Figure(say("Changed"), _share(habits.changed, habits.articles, say), of_latest)]
    if habits.first_change is not None:
        start = datetime(2000, 1, 1, tzinfo=UTC)
        told = words.distance(start, start + habits.first_change, say)
        name, says = say("Median time to the first change"), say("after an article was first seen")
        shares.append(Figure(name, told, says))
    if habits.explained:
        explained = say.count(
            habits.explained, "of %(count)s change told apart so far", "of %(count)s changes told apart so far"
        )
        shares.append(Figure(say("With a note"), _share(habits.noted, habits.explained, say), explained))
    return tuple(shares)


def _share(part: int, whole: int, say: Speech) -> str:
    """Write a share in percent, "below 1%" and "above 99%" where rounding would say none or all."""
    percent = round(100 * part / whole)
    if percent == 0 and part:
        return say("below %(share)s", share="1%")
    return say("above %(share)s", share="99%") if percent == 100 and part < whole else f"{percent}%"


def activity(counted: Mapping[date, int], today: date, say: Speech) -> Activity:
    """Draw one bar for each of the last six weeks' days."""
    span = [today - timedelta(days=_SPAN - 1 - index) for index in range(_SPAN)]
    most = max([counted.get(moment, 0) for moment in span], default=0)
    total = sum(counted.get(moment, 0) for moment in span)
    return Activity(
        says=say(
            "%(changes)s in the last %(days)s days; %(most)s on the busiest day",
            changes=say.count(total, "%(count)s change", "%(count)s changes"),
            days=_SPAN,
            most=say.number(most),
        ),
        bars=tuple(_bar(index, moment, counted.get(moment, 0), most, say) for index, moment in enumerate(span)),
        first=words.day(span[0], say),
        last=words.day(today, say),
        most=most,
    )


def _bar(index: int, moment: date, changes: int, most: int, say: Speech) -> Bar:
    height = 100 * changes / most if most else 0.0
    return Bar(
        x=f"{100 * index / _SPAN:.2f}%",
        width=f"{80 / _SPAN:.2f}%",
        y=f"{100 - height:.2f}%",
        height=f"{height:.2f}%",
        says=say(
            "%(date)s: %(changes)s",
            date=words.day(moment, say),
            changes=say.count(changes, "%(count)s change", "%(count)s changes"),
        ),
    )


ADDRESSES = (("/outlets", outlets), ("/outlets/{key}", outlet))
