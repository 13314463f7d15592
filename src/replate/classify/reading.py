"""All that one side of a passage mentions, read once: what the detectors compare."""

from __future__ import annotations

from typing import NamedTuple

from replate.classify import cues, margins
from replate.classify.dates import dates
from replate.classify.language import Language
from replate.classify.names import names
from replate.classify.numbers import numbers
from replate.classify.passage import Mention, blanked
from replate.classify.quotes import quotes


class Reading(NamedTuple):
    """What a text mentions, by kind; numbers, dates and names of the page's furniture are not among them."""

    notices: list[Mention]
    bylines: list[Mention]
    furniture: list[Mention]
    addresses: list[Mention]
    dates: list[Mention]
    numbers: list[Mention]
    names: list[Mention]
    quotes: list[Mention]
    attribution: list[Mention]
    certainty: list[Mention]
    negation: list[Mention]


def reading(text: str, language: Language | None, where: str) -> Reading:
    """Read a text. Each detector sees it with what belongs to the one before blanked out."""
    if not text:
        return Reading([], [], [], [], [], [], [], [], [], [], [])
    furniture = margins.furniture(text, language)
    left = blanked(text, furniture)
    addresses = margins.addresses(left)
    left = blanked(left, addresses)
    found_dates = dates(left, language)
    undated = blanked(left, found_dates)
    found_numbers = numbers(undated, language)
    unnumbered = blanked(undated, found_numbers)
    found_quotes = quotes(left)
    unquoted = blanked(left, found_quotes)
    return Reading(
        margins.notices(text, language, where),
        margins.bylines(text, language, where),
        furniture,
        addresses,
        found_dates,
        found_numbers,
        names(unnumbered, language),
        found_quotes,
        cues.attribution(unquoted, language),
        cues.certainty(unquoted, language),
        cues.negation(unquoted, language),
    )
