"""Times in words. Pure; every time is an aware UTC time, and what is not known is said to be unknown.

``say`` is the language in which they are told; the counted words for it are sentences of the catalogue.
"""

from __future__ import annotations

import re
from calendar import isleap
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache

from markupsafe import Markup, escape

from replate.text import kept
from replate.text.speech import Speech, message, messages

_HOUR = 60
_DAY = 24 * _HOUR
_MONTH = 30 * _DAY
_YEAR = 365 * _DAY
_REMEMBERED = 4_096  # times written out; the same few stand on page after page
_Counted = tuple[str, str]


@dataclass(frozen=True, slots=True)
class _Terms:
    """The words for distances: each as one and as many, since languages bend more than the noun."""

    none: str
    minutes: _Counted
    hours: _Counted
    days: _Counted
    about_months: _Counted
    months: _Counted
    about_years: _Counted
    over_years: _Counted
    almost_years: _Counted


_APART = _Terms(
    none=message("less than a minute"),
    minutes=messages("%(count)s minute", "%(count)s minutes"),
    hours=messages("about %(count)s hour", "about %(count)s hours"),
    days=messages("%(count)s day", "%(count)s days"),
    about_months=messages("about %(count)s month", "about %(count)s months"),
    months=messages("%(count)s month", "%(count)s months"),
    about_years=messages("about %(count)s year", "about %(count)s years"),
    over_years=messages("over %(count)s year", "over %(count)s years"),
    almost_years=messages("almost %(count)s year", "almost %(count)s years"),
)
_LATER = _Terms(
    none=message("less than a minute later"),
    minutes=messages("%(count)s minute later", "%(count)s minutes later"),
    hours=messages("about %(count)s hour later", "about %(count)s hours later"),
    days=messages("%(count)s day later", "%(count)s days later"),
    about_months=messages("about %(count)s month later", "about %(count)s months later"),
    months=messages("%(count)s month later", "%(count)s months later"),
    about_years=messages("about %(count)s year later", "about %(count)s years later"),
    over_years=messages("over %(count)s year later", "over %(count)s years later"),
    almost_years=messages("almost %(count)s year later", "almost %(count)s years later"),
)
_AGO = _Terms(
    none=message("less than a minute ago"),
    minutes=messages("%(count)s minute ago", "%(count)s minutes ago"),
    hours=messages("about %(count)s hour ago", "about %(count)s hours ago"),
    days=messages("%(count)s day ago", "%(count)s days ago"),
    about_months=messages("about %(count)s month ago", "about %(count)s months ago"),
    months=messages("%(count)s month ago", "%(count)s months ago"),
    about_years=messages("about %(count)s year ago", "about %(count)s years ago"),
    over_years=messages("over %(count)s year ago", "over %(count)s years ago"),
    almost_years=messages("almost %(count)s year ago", "almost %(count)s years ago"),
)
_MONTHS = (
    *(message("January"), message("February"), message("March"), message("April"), message("May"), message("June")),
    *(message("July"), message("August"), message("September"), message("October"), message("November")),
    message("December"),
)
_SHORT_MONTHS = (
    *(message("Jan"), message("Feb"), message("Mar"), message("Apr"), message("May"), message("Jun")),
    *(message("Jul"), message("Aug"), message("Sep"), message("Oct"), message("Nov"), message("Dec")),
)
_DAYS = (
    *(message("Monday"), message("Tuesday"), message("Wednesday"), message("Thursday"), message("Friday")),
    *(message("Saturday"), message("Sunday")),
)


def distance(one: datetime, other: datetime, say: Speech) -> str:
    """Say how far two times lie apart, in the words that readers of News Sniffer know.

    "less than a minute", "35 minutes", "about 7 hours", "1 day", "about 1 month", "over 2 years": the
    thresholds are those documented for Rails' ``distance_of_time_in_words``, seconds left out.
    """
    return _told(one, other, _APART, say)


def later(one: datetime, other: datetime, say: Speech) -> str:
    """Say how long after the one the other is: "35 minutes later"."""
    return _told(one, other, _LATER, say)


def told_later(text: str, say: Speech) -> str:
    """Tell an archive's own words for how much later ("35 minutes later") in the reader's language.

    As they stand, and marked as English, where they are not those that News Sniffer wrote.
    """
    counted = _COUNT.search(text)
    pair = None if counted is None else _PAIRS.get(f"{text[: counted.start()]}%(count)s{text[counted.end() :]}")
    if counted is not None and pair is not None:
        return say.count(int(counted[0]), *pair)
    return say(text) if text == _LATER.none else kept.shown(text, say)


_COUNT = re.compile(r"\d{1,6}")
_ARCHIVED = (
    *(_LATER.minutes, _LATER.hours, messages("%(count)s hour later", "%(count)s hours later"), _LATER.days),
    *(_LATER.about_months, _LATER.months, messages("%(count)s year later", "%(count)s years later")),
    *(_LATER.about_years, _LATER.over_years, _LATER.almost_years),
)
_PAIRS = {form: pair for pair in _ARCHIVED for form in pair}


def ago(moment: datetime, now: datetime, say: Speech) -> str:
    """Say how long ago something was: "35 minutes ago"."""
    return _told(moment, now, _AGO, say)


def _told(one: datetime, other: datetime, terms: _Terms, say: Speech) -> str:
    start, end = min(one, other), max(one, other)
    minutes = _rounded((end - start).total_seconds(), 60)
    if minutes == 0:
        return say(terms.none)
    for below, unit, (single, many) in _steps(terms):
        if minutes < below:
            return say.count(max(_rounded(minutes, unit), 1), single, many)
    return _years(start, end, minutes, terms, say)


def _steps(terms: _Terms) -> Sequence[tuple[float, int, _Counted]]:
    """Give the units: below so many minutes a distance is counted in that unit, by those words.

    The third counts in two days, so that all it holds is rounded to one.
    """
    return (
        (45, 1, terms.minutes),
        (_DAY, _HOUR, terms.hours),
        (1.75 * _DAY, 2 * _DAY, terms.days),
        (_MONTH, _DAY, terms.days),
        (2 * _MONTH, _MONTH, terms.about_months),
        (_YEAR, _MONTH, terms.months),
    )


def _years(start: datetime, end: datetime, minutes: int, terms: _Terms, say: Speech) -> str:
    """Say a distance of a year or more, not counting the leap days that it holds."""
    first = start.year + (start.month > 2)  # a leap day counts when its February is still ahead
    last = end.year - (end.month <= 2)
    leap_days = sum(isleap(year) for year in range(first, last + 1))
    years, rest = divmod(minutes - leap_days * _DAY, _YEAR)
    if rest < _YEAR / 4:
        return say.count(years, *terms.about_years)
    return say.count(years, *terms.over_years) if rest < 3 * _YEAR / 4 else say.count(years + 1, *terms.almost_years)


def _rounded(amount: float, unit: int) -> int:
    """Divide and round, halves upwards (Python's own rounding would take halves to the even number)."""
    return int(amount / unit + 0.5)


@lru_cache(_REMEMBERED)
def day(moment: date, say: Speech) -> str:
    """Give the date, "12 May 2026"."""
    return say("%(day)s %(month)s %(year)s", day=moment.day, month=say(_MONTHS[moment.month - 1]), year=moment.year)


def weekday(moment: date, say: Speech) -> str:
    """Give the date with its day of the week, "Tuesday 12 May 2026"."""
    return say("%(weekday)s %(date)s", weekday=say(_DAYS[moment.weekday()]), date=day(moment, say))


@lru_cache(_REMEMBERED)
def short_day(moment: date, say: Speech) -> str:
    """Give the date with its month cut short, "12 May 2026", "3 Sep 2019"."""
    month = say(_SHORT_MONTHS[moment.month - 1])
    return say("%(day)s %(month)s %(year)s", day=moment.day, month=month, year=moment.year)


@lru_cache(_REMEMBERED)
def short_moment(moment: datetime, say: Speech) -> str:
    """Give day, month and clock, "3 Sep, 08:10"."""
    month = say(_SHORT_MONTHS[moment.month - 1])
    return say("%(day)s %(month)s, %(time)s", day=moment.day, month=month, time=clock(moment))


def clock(moment: datetime) -> str:
    """Give hours and minutes, "08:10"."""
    return f"{moment.hour:02}:{moment.minute:02}"


def fine_clock(moment: datetime) -> str:
    """Give hours, minutes and seconds, "08:10:05"."""
    return f"{moment.hour:02}:{moment.minute:02}:{moment.second:02}"


@lru_cache(_REMEMBERED)
def moment_text(moment: datetime, say: Speech) -> str:
    """Give date and time, "12 May 2026, 08:10"."""
    return say("%(date)s, %(time)s", date=day(moment.date(), say), time=clock(moment))


@lru_cache(_REMEMBERED)
def utc(moment: datetime, say: Speech) -> str:
    """Give date and time with the zone, "12 May 2026, 08:10 UTC"."""
    return say("%(moment)s UTC", moment=moment_text(moment, say))


def time(moment: datetime, say: Speech) -> Markup:
    """Write date and time as an HTML ``time``."""
    return time_element(moment, moment_text(moment, say), say)


@lru_cache(_REMEMBERED)
def time_element(moment: datetime, text: str, say: Speech) -> Markup:
    """Write a time as an HTML ``time`` that shows ``text``; its title tells the whole of it."""
    whole = escape(utc(moment, say))
    made = f'<time datetime="{stamp(moment)}" title="{whole}">{escape(text)}</time>'
    return Markup(made)  # noqa: S704  # escaped piece by piece, which takes a quarter of what Markup.format does


def stamp(moment: datetime) -> str:
    """Give the RFC 3339 form for machines, in whole seconds: "2026-05-12T08:10:00Z"."""
    return moment.replace(microsecond=0, tzinfo=None).isoformat() + "Z"
