"""Dates and times in a text: "5 May", "Jan. 5, 2020", "Tuesday", "11.55pm", "yesterday", "2019", "2020-05-05"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from operator import itemgetter

from replate.classify.language import Language
from replate.classify.passage import Mention, mention

_CLOCK = r"[0-2]?\d[:.][0-5]\d(?::[0-5]\d)?(?!\d|[.,]\d)"
_OF_DAY = r"[0-2]\d[0-5]\d(?= ?(?:UTC|GMT)\b)"
_NUMERIC = rf"\d{{4}}-\d\d?-\d\d?|\d{{1,2}}/\d{{1,2}}/\d{{2,4}}|\d{{1,2}}\.\d{{1,2}}\.\d{{4}}|{_OF_DAY}"
# Where a comma parts off the tenths, as in German; elsewhere "6.8." is a number that ends a sentence.
_POINTED = r"\d{1,2}\.\d{1,2}\.(?![\d/])"
_YEAR = r"(?:1[6-9]|20)\d\d"
_YEARS = rf"{_YEAR}(?:\s?[-–/]\s?(?:{_YEAR}|\d\d)\b)?s?(?![\w,.]*\d|[%A-Za-z]|\s?(?:°|kg\b|km\b))"
_AM_PM = r"[ap]m\b"
# What stands before a figure that is no date.
_BOUND = frozenset(".,:$£€¥_")


def dates(text: str, heads: Sequence[int], places: Sequence[int], language: Language | None) -> list[Mention]:
    """The dates and times, their keys free of how they are written; without a table only those all in figures.

    ``heads`` are where figures begin, ``places`` where a date may begin with a word.
    """
    if not heads and not places:
        return []
    figures, words = _patterns(language)
    found = []
    end = 0
    starts = [(at, figures) for at in heads if (before := text[at - 1 : at]) not in _BOUND and not before.isalpha()]
    if words is not None and places:
        starts = sorted([*starts, *[(at, words) for at in places]], key=itemgetter(0))
    for at, pattern in starts:
        match = pattern.match(text, at) if at >= end else None
        if match is None or ((sort := match.lastgroup) == "written" and _no_month(match, text, language)):
            continue
        if sort == "year" and language is not None and _counts(text, match, language):
            continue
        if not (sort == "clock" and "." in match[0] and _decimal(text, match, language)):
            end = match.end()
            found.append(mention((_key(match[0], sort, language), at, end, False)))
    return found


def _counts(text: str, match: re.Match[str], language: Language) -> bool:
    """Whether a figure that may be a year counts what follows ("about 2000 passengers")."""
    counted = _COUNTED.match(text, match.end())
    if counted is None or counted[1] in language.grammar:
        return False
    return language.count_leads.search(text, max(0, match.start() - _LEADING), match.start()) is not None


_COUNTED = re.compile(r" ([a-zß-öø-ÿ]+)")


def _decimal(text: str, match: re.Match[str], language: Language | None) -> bool:
    """Whether figures with a point are a number ("rose 1.30 per cent") and no time ("at 1.30")."""
    if language is None or language.decimal != "." or not match[0][-1].isdecimal() or _ZONE.match(text, match.end()):
        return False
    lead = language.clock_leads.search(text, max(0, match.start() - _LEADING), match.start())
    if lead is None or language.measuring.match(text, match.end()):
        return True
    return lead["doubtful"] is not None and match[0][-1] not in "05"


# More than the longest word before a time has.
_LEADING = 12
_ZONE = re.compile(r"\s?(?:[A-Z]{1,3}T|UTC|hrs?|hours)\b")


@cache
def _patterns(language: Language | None) -> tuple[re.Pattern[str], re.Pattern[str] | None]:
    """What begins with a figure, and what begins with a word."""
    clock = rf"{_CLOCK}(?:\s?(?:{language.clock if language else _AM_PM}))?"
    pointed = rf"|{_POINTED}" if language is not None and language.decimal == "," else ""
    era = rf"|(?-i:\d{{1,5}}\s(?:{language.eras}))" if language is not None else ""
    uncounted = rf"(?!\s?(?:{language.counted})\b)" if language is not None else ""
    rest = rf"(?P<numeric>(?:{_NUMERIC}{era})(?![\d/]){pointed})|(?P<year>{_YEARS}{uncounted})"
    if language is None:
        return re.compile(rf"(?P<clock>{clock})|{rest}", re.IGNORECASE), None
    month = rf"(?:{language.month})\b\.?"
    day = r"\d{1,2}(?:st|nd|rd|th|\.)?"
    year = rf"(?:,?\s{_YEAR}\b)"
    initials = "".join(sorted({name[0] for name in language.months}))  # most words have none of them
    from_day = (
        rf"{day}(?:\s?(?:[-–]|{language.until}|{language.joining})\s?{day})?\s(?:of\s)?(?=[{initials}]){month}{year}?"
    )
    to_day = rf"\s?(?:[-–]|{language.until})\s?\d{{1,2}}(?:st|nd|rd|th)?"
    until = rf"(?:{to_day}(?!\w|[:.,]\d|%|\s(?:{language.per_cent})))?"
    from_month = rf"{month}\s{day}(?!\w|[:.,]\d){until}{year}?|{month}{year}?"
    short = rf"(?P<clock>{clock}|\d{{1,2}}\s?(?:{language.clock}))|(?P<written>{from_day})"
    figures = rf"(?=\d\d?(?!\d))(?:{short})|{rest}"
    days = "|".join((*language.days, *language.near_days))
    return re.compile(figures, re.IGNORECASE), re.compile(
        rf"(?P<written>{from_month})|(?P<day>(?:{days})\b{_short(language)})", re.IGNORECASE
    )


def _short(language: Language) -> str:
    """A day of the week cut short, with a capital and before a figure ("Mon 5 May"), as one more alternative."""
    if not language.short_days:
        return ""
    return rf"|(?-i:{'|'.join([day.capitalize() for day in language.short_days])})\b(?=\.?,? \d)"


def _no_month(match: re.Match[str], text: str, language: Language | None) -> bool:
    """Whether it is a verb ("may", "march") and not the month: no capital, no figure; or a name (Theresa May)."""
    words = match[0]
    if language is None:
        return False
    if words.islower():
        return words.rstrip(".") in language.months_else
    if not words.isalpha():
        return False
    if language.capitals and _named_so(text, match, language):
        return True
    if words.lower() not in language.months_else:
        return False
    before = text[max(0, match.start() - _NAMING) : match.start()]
    return language.modal.match(text, match.end()) is not None or _named(before, language)


def _named_so(text: str, match: re.Match[str], language: Language) -> bool:
    """Whether the word is a first name ("April Smith"): a name follows, no word leads in a date."""
    if not _SURNAME.match(text, match.end()):
        return False
    return not language.date_leads.search(text, max(0, match.start() - _NAMING), match.start())


_SURNAME = re.compile(r" [A-Z][a-z]{2,}")


def _named(before: str, language: Language) -> bool:
    """Whether a first name or a title stands right before: a word with a capital that no other word is."""
    word = _CAPITAL.search(before)
    if word is None or not language.frequencies:
        return False
    plain = word[1].lower()
    if plain in language.titles:
        return True
    return not (language.frequency.common(plain) or plain in language.grammar or plain in language.months)


# More than a first name has.
_NAMING = 24
_CAPITAL = re.compile(r"(?<![^\W_])([A-Z][\w'’-]*)\.? \Z")


def _key(words: str, sort: str | None, language: Language | None) -> str:
    """The key of a date or time of some sort."""
    if sort == "clock":
        return _clock(words)
    if sort == "written" and language is not None:
        return _written(words, language)
    lower = words.lower().replace("–", "-")
    return lower if language is None else language.short_days.get(lower, lower)


_NOON = 12
# Before or after noon, at the end of a time.
_HALF = re.compile(r"[\s.]*([ap])\.?m\.?\Z")
_PARTS = re.compile(r"\d+|[^\W\d_]+")
# What calls it a time, beside a half of the day ("20 Uhr").
_WORD = re.compile(r"[^\W\d_]{2,}")


@lru_cache(1 << 10)
def _clock(words: str) -> str:
    """One key for 11:55 pm, 11.55pm and 23:55, and for 8am and 8:00 a.m."""
    plain = words.lower()
    if noon := _HALF.search(plain):
        plain = plain[: noon.start()] + noon[1]
    plain = _WORD.sub("", plain.replace(".", ":")).strip()
    half = plain[-1:] if plain[-1:] in "ap" else ""
    hour, colon, rest = plain.removesuffix(half).strip().partition(":")
    if half and hour.isdecimal():
        hour = str(int(hour) % _NOON + (_NOON if half == "p" else 0))
    return f"{hour.lstrip('0') or '0'}{colon}{rest}".removesuffix(":00")


@lru_cache(1 << 10)
def _written(words: str, language: Language) -> str:
    """One key for Jan. 5, January 5 and 5th of January; pages say the same dates again and again."""
    year, month = "", 0
    days = []
    for part in _PARTS.findall(words.lower()):
        if not part.isdigit():
            month = month or language.months.get(part, 0)
        elif len(part) <= 2:
            days.append(part.lstrip("0"))
        elif len(part) == 4:
            year = year or part
    return f"{year}|{month}|{'+'.join(sorted(days))}"
