"""The list of changes as pages show it: by day, changed words in place, busy articles folded into one line.

What befell articles otherwise (withdrawn, returned) stands among the changes, in the order in which both were kept.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from itertools import groupby

from markupsafe import Markup

from replate.model import ChangeLine
from replate.store import EventLine, Page, Wanted
from replate.text.speech import Speech
from replate.web import addresses, marked, words
from replate.web.happenings import EventRow, event_row
from replate.web.site import Site
from replate.web.views import direction_of, language_of, note

_FLOOD = 3
_MOST_PAGES = 6
_MOST_EVENTS = 50  # among the changes of one page; a list of their own has them all
_UNKNOWN = datetime(1, 1, 1, tzinfo=UTC)  # only to sort by; never shown


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """A line of the list of changes. ``headline`` and ``excerpt`` carry the marks; ``note`` says what is special.

    ``others`` counts the changes of the text beside the one in ``excerpt``, ``more`` the earlier changes of
    the same article on the same day that are folded into this line.
    """

    line: ChangeLine
    href: str
    headline: Markup
    excerpt: Markup
    note: str
    language: str
    direction: str
    others: int
    more: int

    is_event = False


@dataclass(frozen=True, slots=True)
class Day:
    """The changes of one day, by when the newer text was first seen, and what else befell articles then."""

    title: str
    rows: tuple[ChangeRow | EventRow, ...]


@dataclass(frozen=True, slots=True)
class Listing:
    """A page of changes; ``next`` is where the list goes on, ``None`` at its end. ``cut`` says that there is more."""

    days: tuple[Day, ...]
    next: int | None
    cut: bool = False


_Group = tuple[date | None, list[tuple[ChangeLine, int]]]


def listing(
    site: Site,
    say: Speech,
    before: int | None,
    read: Callable[[int | None], Page[ChangeLine]],
    wanted: Wanted | None = None,
) -> Listing:
    """Read changes from ``before`` on until a page is full, a busy article counting once, and show them by day.

    The happenings that are ``wanted`` and fell between them are woven in.
    """
    lines: list[ChangeLine] = []
    at = before
    for _ in range(_MOST_PAGES):
        page = read(at)
        lines += page.lines
        at = page.next
        if at is None or sum(len(kept) for _, kept in folded(lines)) >= site.options.page_size // 2:
            break
    if wanted is None:
        return Listing(_days(site, say, folded(lines), ()), at)
    events = site.store.happenings(replace(wanted, newer_than=at, until=before, limit=_MOST_EVENTS))
    return Listing(_days(site, say, folded(lines), events.lines), at, cut=events.next is not None)


def events_by_day(lines: Sequence[EventLine], say: Speech) -> tuple[Day, ...]:
    """Show happenings alone, by day."""
    days = groupby(lines, key=lambda line: line.event.at.date())
    return tuple(Day(_title(day, say), tuple(event_row(line, say) for line in members)) for day, members in days)


def _days(site: Site, say: Speech, groups: Sequence[_Group], events: Sequence[EventLine]) -> tuple[Day, ...]:
    """Put each happening into its day, or into a new one where no change was seen on that day."""
    shown: list[tuple[date | None, list[tuple[datetime, ChangeRow | EventRow]]]] = [
        (day, [(line.version.seen_at or _UNKNOWN, _row(site, say, line, more)) for line, more in kept])
        for day, kept in groups
    ]
    for line in events:
        place = _place([day for day, _ in shown], line.event.at.date())
        if place == len(shown) or shown[place][0] != line.event.at.date():
            shown.insert(place, (line.event.at.date(), []))
        shown[place][1].append((line.event.at, event_row(line, say)))
    return tuple(
        Day(_title(day, say), tuple(row for _, row in sorted(rows, key=lambda pair: pair[0], reverse=True)))
        for day, rows in shown
    )


def _place(days: Sequence[date | None], wanted: date) -> int:
    """Give the place of a day in a list with the latest first, or where it is to be put in."""
    same = (place for place, day in enumerate(days) if day == wanted)
    older = (place for place, day in enumerate(days) if day is not None and day < wanted)
    return next(same, next(older, len(days)))


def folded(lines: Sequence[ChangeLine]) -> list[_Group]:
    """Gather neighbouring changes by day, the latest first, and count how many each line stands for besides itself.

    An article that was changed more than a few times on a day is shown by its latest change alone, so that a
    page that is written all day leaves room for the others.
    """
    return [(day, _without_floods(list(members))) for day, members in groupby(lines, key=_day)]


def _without_floods(lines: list[ChangeLine]) -> list[tuple[ChangeLine, int]]:
    lines.sort(key=lambda line: line.version.seen_at or _UNKNOWN, reverse=True)
    often = Counter(line.article.id for line in lines)
    shown: list[tuple[ChangeLine, int]] = []
    folded_in: set[int] = set()
    for line in lines:
        count = often[line.article.id]
        if count <= _FLOOD:
            shown.append((line, 0))
        elif line.article.id not in folded_in:
            folded_in.add(line.article.id)
            shown.append((line, count - 1))
    return shown


def _day(line: ChangeLine) -> date | None:
    return None if line.version.seen_at is None else line.version.seen_at.date()


def _title(day: date | None, say: Speech) -> str:
    return say("At times the archive does not give") if day is None else words.weekday(day, say)


def _row(site: Site, say: Speech, line: ChangeLine, more: int) -> ChangeRow:
    comparison = site.comparison(line.article, line.before.number, line.version.number)
    return ChangeRow(
        line=line,
        href=addresses.comparison(line.article.id, line.before.number, line.version.number),
        headline=marked.headline(comparison, say),
        excerpt=marked.excerpt(comparison, say),
        note=note(line.version, line.before, say, comparison),
        language=language_of(comparison.new),
        direction=direction_of(comparison.new),
        others=max(len(marked.counted(comparison)) - 1, 0),
        more=more,
    )
