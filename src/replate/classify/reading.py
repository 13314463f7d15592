"""All that one side of a passage mentions, read once: what the detectors compare."""

from __future__ import annotations

import re
from typing import NamedTuple

from replate.classify import cues, margins
from replate.classify.dates import dates
from replate.classify.hints import DATE, HEDGE, NEGATION, NUMBER, SPEECH, STAMP, hints
from replate.classify.language import Language
from replate.classify.names import names
from replate.classify.numbers import numbers
from replate.classify.passage import Mention, Span, blanked
from replate.classify.quotes import quotes

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_DIGIT = re.compile(r"\d")
_LONGEST_HEADING = 160


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


_NOTHING = Reading([], [], [], [], [], [], [], [], [], [], [])


def reading(whole: str, span: Span, language: Language | None, where: str) -> Reading:
    """Read a stretch of a text. Each detector sees it with what belongs to the one before blanked out.

    What is quoted, and what the line is as a whole (a notice, a byline, a counter), is told from all of the text.
    """
    if not whole:
        return _NOTHING
    start, end = span
    text = whole[start:end] if (start or end < len(whole)) else whole
    lower = text.lower().replace("’", "'")
    words = _WORD.findall(lower)
    hinted = hints(words, language)
    hint = 0
    for each in hinted.values():
        hint |= each
    figures = _DIGIT.search(text) is not None
    furniture = margins.furniture(text, language, stamps=figures and hint & STAMP != 0)
    line = margins.line(whole, language, figures=figures)
    if line:
        furniture, left = line, " " * len(text)
    else:
        left = blanked(text, furniture)
        furniture = _shifted(furniture, start)
    addresses = margins.addresses(left)
    left = blanked(left, addresses)
    found_dates = dates(left, language) if figures or hint & DATE else []
    undated = blanked(left, found_dates)
    found_numbers = numbers(undated, language, figures=figures, words=hint & NUMBER != 0)
    found_quotes = quotes(whole)
    spoken = left
    if found_quotes and hint & (SPEECH | HEDGE | NEGATION):
        spoken = blanked(whole[:start] + left + whole[end:], found_quotes)[start:end]
        lower = spoken.lower()
    cued = (spoken, lower, hinted, language) if language is not None else None
    return Reading(
        margins.notices(whole, language, where),
        margins.bylines(whole, language, where),
        furniture,
        _shifted(addresses, start),
        _shifted(found_dates, start),
        _shifted(found_numbers, start),
        _shifted(names(blanked(undated, found_numbers), language, _heading(whole, text, words)), start),
        found_quotes,
        _shifted(cues.attribution(*cued), start) if cued and hint & SPEECH else [],
        _shifted(cues.certainty(*cued), start) if cued and hint & HEDGE else [],
        _shifted(cues.negation(*cued), start) if cued and hint & NEGATION else [],
    )


def _heading(whole: str, text: str, words: list[str]) -> list[str]:
    """The words (in lower case) of a text so short that it may be a heading; none of a longer one."""
    if len(whole) > _LONGEST_HEADING:
        return []
    return words if len(text) == len(whole) else _WORD.findall(whole.lower())


def _shifted(found: list[Mention], by: int) -> list[Mention]:
    """The mentions of a stretch of text, placed in the whole."""
    return [Mention(m.key, m.start + by, m.end + by, m.weak) for m in found] if by and found else found
