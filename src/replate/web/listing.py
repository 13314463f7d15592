"""The list of changes as pages show it: by day, changed words in place, busy articles folded into one line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from itertools import groupby

from markupsafe import Markup

from replate.model import ChangeLine
from replate.store import Page
from replate.web import addresses, marked, words
from replate.web.site import Site
from replate.web.views import direction_of, language_of, note

_FLOOD = 3
_MOST_PAGES = 6
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


@dataclass(frozen=True, slots=True)
class Day:
    """The changes of one day, by when the newer text was first seen."""

    title: str
    rows: tuple[ChangeRow, ...]


@dataclass(frozen=True, slots=True)
class Listing:
    """A page of changes; ``next`` is where the list goes on, ``None`` at its end."""

    days: tuple[Day, ...]
    next: int | None


def listing(site: Site, before: int | None, read: Callable[[int | None], Page[ChangeLine]]) -> Listing:
    """Read changes from ``before`` on until a page is full, a busy article counting once, and show them by day."""
    lines: list[ChangeLine] = []
    at = before
    for _ in range(_MOST_PAGES):
        page = read(at)
        lines += page.lines
        at = page.next
        if at is None or sum(len(kept) for _, kept in folded(lines)) >= site.options.page_size // 2:
            break
    days = (Day(_title(day), tuple(_row(site, line, more) for line, more in kept)) for day, kept in folded(lines))
    return Listing(tuple(days), at)


def folded(lines: Sequence[ChangeLine]) -> list[tuple[date | None, list[tuple[ChangeLine, int]]]]:
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


def _title(day: date | None) -> str:
    return "At times the archive does not give" if day is None else words.weekday(day)


def _row(site: Site, line: ChangeLine, more: int) -> ChangeRow:
    comparison = site.comparison(line.article.id, line.before.number, line.version.number)
    return ChangeRow(
        line=line,
        href=addresses.comparison(line.article.id, line.before.number, line.version.number),
        headline=marked.headline(comparison),
        excerpt=marked.excerpt(comparison),
        note=note(line.version, line.before),
        language=language_of(comparison.new),
        direction=direction_of(comparison.new),
        others=max(len(marked.counted(comparison)) - 1, 0),
        more=more,
    )
