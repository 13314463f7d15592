"""Finds what an outlet says of its own changes: corrections, clarifications, editor's notes, retractions.

They stand anywhere on a page, often just after the article's container where extractors do not look. A bare
"Updated: <time>" or a link to a page of corrections is none. One table of phrases per language; a phrase
counts only where it opens a line, so that an article *about* a correction is not taken for one.
"""

from __future__ import annotations

import re

from replate.extract.lines import stamp_of
from replate.extract.notice_grammar import GRAMMARS, openings, within
from replate.extract.notice_phrases import ENGLISH_WITHIN, LABELS, NEVER, TABLES
from replate.extract.times import WRITTEN_DATE
from replate.extract.visible import Piece

_MAX_CHARACTERS = 3_000
_MIN_CHARACTERS = 18
_MAX_LABEL = 60
_QUOTES = "“„«\"‘’'"
_ENDED = re.compile(r"[.!?][”\"’)]? +(?=\w)")

# What may stand before the phrase: bullets, asterisks, brackets, dashes; a word or a date as label of its own.
_LEAD = r"^[\s*•·●■▪†‡–—\-(\[{_>|:]{0,6}"
_PREFIX = (
    r"(?:(?:please )?note(?: that)?:?\s+|updated?:?\s+|anmerkung:\s+|hinweis:\s+|"
    r"nota:\s+|note:\s+|mise à jour\s?:\s+|actualización:\s+|aggiornamento:\s+|[^\s:]{0,12}\s?\d{1,2}[^:]{0,25}:\s*)?"
)
# One pattern to a language: an opening is then looked at once for each, and most lines fail at their first letters.
_GRAMMARS = ((), *((openings(words),) for words in GRAMMARS), ())  # English and Scandinavian have their tables alone
_PHRASES = tuple(
    re.compile(_LEAD + _PREFIX + "(?:" + "|".join(f"(?:{phrase})" for phrase in (*table, *more)) + ")", re.IGNORECASE)
    for table, more in zip(TABLES, _GRAMMARS, strict=True)
)
_WITHIN = re.compile("|".join((*ENGLISH_WITHIN, *map(within, GRAMMARS))), re.IGNORECASE)
# One of these stands in every match of it: looked for first, because plain search is so much faster.
_WITHIN_STEMS = (
    "version",
    "versión",
    "versione",
    "versão",
    "fassung",
    "edition",
    "draft",
    " this ",
    " our ",
    " accordingly",
)
_FIRST_SENTENCE = 300
_OPENING = 400
_LABEL = re.compile(_LEAD + LABELS + r"(?:[\s,(–—-]+[^:!?]{0,30})?[\s:.)\]*]*$", re.IGNORECASE)
_NEVER = re.compile("|".join(NEVER), re.IGNORECASE)
_TIMES_ONLY = re.compile(
    r"^\W*(?:this|the)?\s*(?:\w+\s+){0,5}?(?:(?:was|has been|is)\s+)?(?:last\s+|"
    r"first\s+)?(?:updated|published|modified)(?:\s+(?:on|at))?\W*$",
    re.IGNORECASE,
)
_CLOCK = re.compile(
    r"\b[0-2]?\d[:.h][0-5]\d\s*(?:[ap]\.?m\.?)?|\b(?:[ECMP][SD]?T|GMT|BST|UTC|"
    r"CES?T|noon|midnight|a\.m\.|p\.m\.)\b|\b(?:mon|tues|wednes|thurs|fri|satur|"
    r"sun)day\b|\b(?:19|20)\d\d\b",
    re.IGNORECASE,
)


def is_notice(text: str) -> bool:
    """Say whether a line of text is an outlet's word on a change to the article it stands by."""
    if not _MIN_CHARACTERS <= len(text) <= _MAX_CHARACTERS:
        return False
    if not (any(phrase.match(text) for phrase in _PHRASES) or _gives_itself_away(text)):
        return False
    if _NEVER.search(text[:_OPENING].lower()):
        return False
    return stamp_of(text) is None and not _is_only_a_time(text)


def _gives_itself_away(text: str) -> bool:
    """Say whether the first sentence speaks of what was wrong in this article, whatever it begins with."""
    head = text[:_FIRST_SENTENCE].lower()
    if text[0] in _QUOTES or not any(stem in head for stem in _WITHIN_STEMS):
        return False
    found = _WITHIN.search(head)
    return found is not None and _ENDED.search(head, 0, found.start()) is None


def is_label(text: str) -> bool:
    """Say whether a line is the bare heading of a notice ("Correction") whose words follow in the next line."""
    return len(text) <= _MAX_LABEL and _LABEL.match(text) is not None


def notice_flags(pieces: list[Piece]) -> list[bool]:
    """Say of each piece whether it is a notice, or the heading of the notice that comes next."""
    flags = [not piece.link_only and is_notice(piece.text) for piece in pieces]
    for i, piece in enumerate(pieces[:-1]):
        following = pieces[i + 1]
        if is_label(piece.text) and not piece.links and not following.link_only and following.links <= 2:
            proper = _MIN_CHARACTERS * 2 <= len(following.text) <= _MAX_CHARACTERS and following.text[-1:] in '.!?)]"”*'
            if (flags[i + 1] or proper) and not _NEVER.search(following.text[:200]):
                flags[i] = flags[i + 1] = True
    return flags


def _is_only_a_time(text: str) -> bool:
    """Say whether nothing is left but "this article was updated on" once dates and clocks are taken away."""
    for pattern in WRITTEN_DATE:
        text = pattern.sub(" ", text)
    rest = " ".join(_CLOCK.sub(" ", text).split())
    return _TIMES_ONLY.match(re.sub(r"[\s,.:()|–—-]+", " ", rest).strip()) is not None and len(rest) < len(text)
