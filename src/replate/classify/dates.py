"""Dates and times in a text: "5 May", "Jan. 5, 2020", "Tuesday", "11.55pm", "yesterday", "2019", "2020-05-05"."""

from __future__ import annotations

import re
from functools import cache

from replate.classify.language import Language
from replate.classify.passage import Mention

_CLOCK = r"(?<![\d.,:])[0-2]?\d[:.][0-5]\d(?::[0-5]\d)?(?!\d|[.,]\d)"
_NUMERIC = r"\b(?:\d{4}-\d\d?-\d\d?|\d{1,2}/\d{1,2}/\d{2,4}|\d{1,2}\.\d{1,2}\.(?:\d{4})?)(?![\d/])"
_YEAR = r"\b(?:1[6-9]|20)\d\d"
_YEARS = rf"(?<![\d.,£$€¥-]){_YEAR}(?:\s?[-–/]\s?(?:{_YEAR}|\d\d)\b)?s?(?![\w,.]*\d|[%A-Za-z]|\s?(?:°|per\b|people\b|kg\b|km\b))"
_AM_PM = r"[ap]m\b"


def dates(text: str, language: Language | None) -> list[Mention]:
    """The dates and times, their keys free of how they are written; without a table only those all in figures."""
    found = []
    pattern = _pattern(language)
    for match in pattern.finditer(text):
        if match.lastgroup == "clock":
            found.append(Mention(_clock(match[0]), match.start(), match.end()))
        elif match.lastgroup == "written" and language is not None:
            if not _modal(match[0]):
                found.append(Mention(_written(match[0], language), match.start(), match.end()))
        else:
            found.append(Mention(_plain(match[0]), match.start(), match.end()))
    return found


@cache
def _pattern(language: Language | None) -> re.Pattern[str]:
    clock = rf"{_CLOCK}(?:\s?(?:{language.clock if language else _AM_PM}))?"
    if language is None:
        return re.compile(rf"(?P<clock>{clock})|(?P<numeric>{_NUMERIC})|(?P<year>{_YEARS})", re.IGNORECASE)
    month = rf"(?:{language.month})\b\.?"
    day = r"\d{1,2}(?:st|nd|rd|th|\.)?"
    year = rf"(?:,?\s{_YEAR}\b)"
    written = (
        rf"\b{day}(?:\s?(?:[-–]|to|and|or|bis|und)\s?{day})?\s(?:of\s)?{month}{year}?|\b{month}\s{day}(?![\w:]|[.,]\d){year}?|\b{month}{year}?"
    )
    return re.compile(
        rf"(?P<clock>{clock}|\b\d{{1,2}}\s?(?:{language.clock}))|(?P<numeric>{_NUMERIC})|(?P<written>{written})"
        rf"|(?P<year>{_YEARS})|(?P<day>\b(?:{'|'.join((*language.days, *language.near_days))})\b)",
        re.IGNORECASE,
    )


def _modal(words: str) -> bool:
    """Whether it is a verb ("may", "march") and not the month: no capital, no figure."""
    return words.islower() and words.rstrip(".") in {"may", "march", "mar", "sat", "dec", "mai"}


def _clock(words: str) -> str:
    """One key for 11:55 pm, 11.55pm and 11.55 p.m., and for 8am and 8:00 a.m."""
    plain = re.sub(r"[\s.]*([ap])\.?m\.?$", r"\1", words.lower()).replace(".", ":").replace("uhr", "").strip()
    return re.sub(r":00(?=[ap]?$)", "", plain).lstrip("0") or "0"


def _written(words: str, language: Language) -> str:
    """One key for Jan. 5, January 5 and 5th of January."""
    parts = re.findall(r"\d+|[^\W\d_]+", words.lower())
    year = next((part for part in parts if len(part) == 4 and part.isdigit()), "")
    days = sorted([part.lstrip("0") for part in parts if part.isdigit() and len(part) <= 2])
    month = next((language.months[part] for part in parts if part in language.months), 0)
    return f"{year}|{month}|{'+'.join(days)}"


def _plain(words: str) -> str:
    return re.sub(r"['’.]", "", words.lower()) if not words[:1].isdigit() else words.lower().replace("–", "-")
