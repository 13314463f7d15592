"""Times and counts in words. Pure; every time is an aware UTC time, and what is not known is said to be unknown."""

from __future__ import annotations

from calendar import isleap
from datetime import date, datetime

_HOUR = 60
_DAY = 24 * _HOUR
_MONTH = 30 * _DAY
_YEAR = 365 * _DAY
# Below so many minutes a distance is counted in that unit, with that word before it. (The third line counts in
# two days so that all it holds is rounded to one.)
_STEPS = (
    (45, 1, "minute", ""),
    (_DAY, _HOUR, "hour", "about "),
    (1.75 * _DAY, 2 * _DAY, "day", ""),
    (_MONTH, _DAY, "day", ""),
    (2 * _MONTH, _MONTH, "month", "about "),
    (_YEAR, _MONTH, "month", ""),
)
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def distance(one: datetime, other: datetime) -> str:
    """Say how far two times lie apart, in the words that readers of News Sniffer know.

    "less than a minute", "35 minutes", "about 7 hours", "1 day", "about 1 month", "over 2 years": the
    thresholds are those documented for Rails' ``distance_of_time_in_words``, seconds left out.
    """
    start, end = min(one, other), max(one, other)
    minutes = _rounded((end - start).total_seconds(), 60)
    if minutes == 0:
        return "less than a minute"
    for below, unit, noun, about in _STEPS:
        if minutes < below:
            return about + count(max(_rounded(minutes, unit), 1), noun)
    return _years(start, end, minutes)


def _years(start: datetime, end: datetime, minutes: int) -> str:
    """Say a distance of a year or more, not counting the leap days that it holds."""
    first = start.year + (start.month > 2)  # a leap day counts when its February is still ahead
    last = end.year - (end.month <= 2)
    leap_days = sum(isleap(year) for year in range(first, last + 1))
    years, rest = divmod(minutes - leap_days * _DAY, _YEAR)
    if rest < _YEAR / 4:
        return f"about {count(years, 'year')}"
    return f"over {count(years, 'year')}" if rest < 3 * _YEAR / 4 else f"almost {count(years + 1, 'year')}"


def _rounded(amount: float, unit: int) -> int:
    """Divide and round, halves upwards (Python's own rounding would take halves to the even number)."""
    return int(amount / unit + 0.5)


def count(number: int, noun: str, plural: str = "") -> str:
    """Give a number with its noun: "1 version", "1,204 articles"."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"


def day(moment: date, now: date | None = None) -> str:
    """Give the date, "12 May 2026"; the year is left out where it is that of ``now``."""
    year = "" if now is not None and now.year == moment.year else f" {moment.year}"
    return f"{moment.day} {_MONTHS[moment.month - 1]}{year}"


def weekday(moment: date) -> str:
    """Give the date with its day of the week, "Tuesday 12 May 2026"."""
    return f"{_DAYS[moment.weekday()]} {day(moment)}"


def short_day(moment: date) -> str:
    """Give the date with its month cut short, "12 May 2026", "3 Sep 2019"."""
    return f"{moment.day} {_MONTHS[moment.month - 1][:3]} {moment.year}"


def short_moment(moment: datetime) -> str:
    """Give day, month and clock, "3 Sep, 08:10"."""
    return f"{moment.day} {_MONTHS[moment.month - 1][:3]}, {clock(moment)}"


def clock(moment: datetime) -> str:
    """Give hours and minutes, "08:10"."""
    return f"{moment:%H:%M}"


def fine_clock(moment: datetime) -> str:
    """Give hours, minutes and seconds, "08:10:05"."""
    return f"{moment:%H:%M:%S}"


def moment_text(moment: datetime) -> str:
    """Give date and time, "12 May 2026, 08:10"."""
    return f"{day(moment)}, {clock(moment)}"


def stamp(moment: datetime) -> str:
    """Give the RFC 3339 form for machines, in whole seconds: "2026-05-12T08:10:00Z"."""
    return moment.replace(microsecond=0, tzinfo=None).isoformat() + "Z"
