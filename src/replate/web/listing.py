"""The list of changes as pages show it: by day, changed words in place, busy articles folded into one line.

What befell articles otherwise (withdrawn, returned) stands among the changes, in the order in which both were kept.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from itertools import groupby

from markupsafe import Markup

from replate.model import AccountLine, ChangeLine, Glimpse
from replate.store import EventLine, Page, Wanted
from replate.text.speech import Speech
from replate.web import addresses, words
from replate.web.happenings import EventRow, event_row
from replate.web.kinds import Chip, FlagRow, chips, flag_rows
from replate.web.shown import of_lines, shown
from replate.web.site import Site

_FLOOD = 3
_MOST_PAGES = 6
_MOST_EVENTS = 50  # among the changes of one page; a list of their own has them all
_UNKNOWN = datetime(1, 1, 1, tzinfo=UTC)  # only to sort by; never shown


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """A line of the list of changes. ``headline`` and ``excerpt`` carry the marks; ``note`` says what is special.

    ``headlines`` is the headline's change as two lines.
    ``others`` counts the changes of the text beside the one in ``excerpt``, ``more`` the earlier changes of
    the same article on the same day that are folded into this line. ``dated`` asks for the day beside the time.
    ``chips`` say what was touched, ``flags`` what stands out, as far as the version's account is kept.
    """

    line: ChangeLine
    href: str
    headline: Markup
    headlines: Markup
    excerpt: Markup
    note: str
    language: str
    direction: str
    others: int
    more: int
    chips: tuple[Chip, ...] = ()
    flags: tuple[FlagRow, ...] = ()
    dated: bool = False

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


@dataclass(frozen=True, slots=True)
class _Told:
    """What is kept of changes, by the versions' row ids: their accounts and what is shown of them."""

    accounts: Mapping[int, AccountLine]
    glimpses: Mapping[int, Glimpse]


_Group = tuple[date | None, list[tuple[ChangeLine, int]]]


_Read = Callable[[int | None], Page[ChangeLine]]


def listing(site: Site, say: Speech, before: int | None, read: _Read, wanted: Wanted | None = None) -> Listing:
    """Read changes from ``before`` on until a page is full, a busy article counting once, and show them by day.

    The happenings that are ``wanted`` and fell between them are woven in.
    """
    lines, at = _full_page(site, before, read)
    if wanted is None:
        return Listing(_days(site, say, folded(lines), ()), at)
    events = site.store.happenings(replace(wanted, newer_than=at, until=before, limit=_MOST_EVENTS))
    return Listing(_days(site, say, folded(lines), events.lines), at, cut=events.next is not None)


def headlines(site: Site, say: Speech, before: int | None, read: _Read) -> Listing:
    """Show changes of headlines by day, each as it was before and after."""
    lines, at = _full_page(site, before, read)
    days = _days(site, say, folded(lines), ())
    return Listing(tuple(replace(day, rows=tuple(map(_before_and_after, day.rows))) for day in days), at)


def _before_and_after(row: ChangeRow | EventRow) -> ChangeRow | EventRow:
    return replace(row, headline=row.headlines, excerpt=Markup()) if isinstance(row, ChangeRow) else row


def of_day(site: Site, say: Speech, before: int | None, read: _Read, wanted: Wanted | None) -> Listing:
    """Show the changes that ``read`` gives of one day, with the happenings of that day that fell between them."""
    lines, at = _full_page(site, before, read)
    if wanted is None:
        return Listing(_days(site, say, folded(lines), ()), at)
    first = wanted.seen_until if before is None or not lines else lines[0].version.seen_at
    last = wanted.seen_from if at is None or not lines else lines[-1].version.seen_at
    events = site.store.happenings(replace(wanted, seen_from=last, seen_until=first, limit=_MOST_EVENTS))
    return Listing(_days(site, say, folded(lines), events.lines), at, cut=events.next is not None)


def _full_page(site: Site, before: int | None, read: _Read) -> tuple[list[ChangeLine], int | None]:
    lines: list[ChangeLine] = []
    at = before
    for _ in range(_MOST_PAGES):
        page = read(at)
        lines += page.lines
        at = page.next
        if at is None or sum(len(kept) for _, kept in folded(lines)) >= site.options.page_size // 2:
            break
    return lines, at


def events_by_day(lines: Sequence[EventLine], say: Speech) -> tuple[Day, ...]:
    """Show happenings alone, by day."""
    days = groupby(lines, key=lambda line: line.event.at.date())
    return tuple(Day(_title(day, say), tuple(event_row(line, say) for line in members)) for day, members in days)


def _days(site: Site, say: Speech, groups: Sequence[_Group], events: Sequence[EventLine]) -> tuple[Day, ...]:
    """Put each happening into its day, or into a new one where no change was seen on that day."""
    told = _told(site, [line for _, kept in groups for line, _ in kept])
    shown: list[tuple[date | None, list[tuple[datetime, ChangeRow | EventRow]]]] = [
        (day, [(line.version.seen_at or _UNKNOWN, _row(site, say, line, more, told)) for line, more in kept])
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


def accounts(site: Site, lines: Sequence[ChangeLine]) -> dict[int, AccountLine]:
    """Read what the changes of these lines come to, by the versions' row ids, without comparing anything."""
    return site.store.accounts([line.version.id for line in lines]) if lines else {}


def _told(site: Site, lines: Sequence[ChangeLine]) -> _Told:
    return _Told(accounts(site, lines), of_lines(site, lines))


def ranked(site: Site, say: Speech, title: str, lines: Sequence[ChangeLine], most: int) -> tuple[Day, ...]:
    """Show changes under one title in the order given, of each article the first, so many at the most."""
    first: dict[int, ChangeLine] = {}
    for line in lines:
        first.setdefault(line.article.id, line)
    shown = list(first.values())[:most]
    told = _told(site, shown)
    rows = tuple(replace(_row(site, say, line, 0, told), dated=True) for line in shown)
    return (Day(title, rows),) if rows else ()


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


def _row(site: Site, say: Speech, line: ChangeLine, more: int, told: _Told) -> ChangeRow:
    account = told.accounts.get(line.version.id)
    found = shown(site, say, line.article, line.before, line.version, told.glimpses.get(line.version.id))
    return ChangeRow(
        line=line,
        href=addresses.comparison(line.article.id, line.before.number, line.version.number),
        headline=found.headline,
        headlines=found.headlines,
        excerpt=found.excerpt,
        note=found.note,
        language=found.language,
        direction=found.direction,
        others=max(found.changes - 1, 0),
        more=more,
        chips=chips(account, say),
        flags=flag_rows(account, say),
    )
