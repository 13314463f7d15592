"""Choosing a day of the list of changes, and stepping to the days beside it on which something was seen."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from starlette.requests import Request

from replate.text.speech import Speech, message
from replate.web import words
from replate.web.requests import Refusal, shortened
from replate.web.site import Site
from replate.web.views import Jump

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII)


@dataclass(frozen=True, slots=True)
class DayChoice:
    """The day that is shown, empty where the list is not bound to one, and the ways to the days around it."""

    iso: str
    title: str
    earlier: Jump | None
    later: Jump | None
    every: str


def chosen_day(request: Request) -> date | None:
    """Read the day that is asked for, ``None`` where none is. Raises a 400."""
    text = request.query_params.get("day", "")
    if not text:
        return None
    try:
        day = date.fromisoformat(text) if _DAY.fullmatch(text) else None
    except ValueError:
        day = None
    if day is None:
        sentence = message("“day=%(day)s” is not a day; it would be written as in “2026-05-12”.")
        raise Refusal(400, sentence, day=shortened(text))
    return day


def span(day: date) -> tuple[datetime, datetime]:
    """Give the beginning of a day (UTC) and of the next one."""
    start = datetime(day.year, day.month, day.day, tzinfo=UTC)
    return start, start + timedelta(days=1) if day < date.max else datetime.max.replace(tzinfo=UTC)


def day_choice(site: Site, say: Speech, day: date | None, href: Callable[[str], str]) -> DayChoice:
    """Say which day is shown and where the nearest others are; ``href`` builds the address of the list for a day."""
    if day is None:
        return DayChoice("", "", None, None, "")
    near = site.store.around(*span(day))

    def jump(moment: datetime | None, label: str) -> Jump | None:
        if moment is None:
            return None
        return Jump(label.format(words.day(moment.date(), say)), href(moment.date().isoformat()))

    earlier, later = jump(near.before, "‹ {}"), jump(near.after, "{} ›")
    return DayChoice(day.isoformat(), words.weekday(day, say), earlier, later, href(""))
