"""Finds what an outlet says of its own changes: corrections, clarifications, editor's notes, retractions.

They stand anywhere on a page, often just after the article's container where extractors do not look. A bare
"Updated: <time>" or a link to a page of corrections is none. One table of phrases per language; a phrase
counts only where it opens a line, so that an article *about* a correction is not taken for one.
"""

from __future__ import annotations

import re

from replate.extract.lines import stamp_of
from replate.extract.notice_phrases import LABELS, NEVER, TABLES
from replate.extract.times import WRITTEN_DATE
from replate.extract.visible import Piece

_MAX_CHARACTERS = 3_000
_MIN_CHARACTERS = 18
_MAX_LABEL = 60

# What may stand before the phrase: bullets, asterisks, brackets, dashes; a word or a date as label of its own.
_LEAD = r"^[\s*•·●■▪†‡–—\-(\[{_>|:]{0,6}"
_PREFIX = (
    r"(?:(?:please )?note(?: that)?:?\s+|updated?:?\s+|anmerkung:\s+|hinweis:\s+|"
    r"nota:\s+|note:\s+|[^\s:]{0,12}\s?\d{1,2}[^:]{0,25}:\s*)?"
)
_PHRASES = tuple(re.compile(_LEAD + _PREFIX + f"(?:{phrase})", re.IGNORECASE) for table in TABLES for phrase in table)
# One of these stands in the opening of every notice: looked for first, because plain search is so much faster.
_OPENING = 400
_STEMS = (
    "correct", "clarif", "retract", "apolog", "for the record", "amend", "record straight", "note", "update",
    "comment", "version", "edit", "revis", "chang", "modif", "alter", "rewrit", "adjust", "remov", "delet",
    "replac", "withdraw", "taken down", "publish", "headline", "original", "initial", "previous", "earlier",
    "regret", "korrek", "korrig", "richtig", "anm", "hinweis", "redak", "sache", "gegendarst", "klarstell",
    "fassung", "geändert", "überarbeit", "angepasst", "ergänzt", "präzis", "aktualis", "gelöscht", "entfernt",
    "zurückgezogen", "hieß", "fälschlich", "irrtümlich", "rectif", "précis", "rédaction", "ndlr", "n.d.l.r",
    "réponse", "contrairement", "corrig", "correg", "actualis", "retir", "fe de er", "aclara", "nota", "n. de la r",
    "n.de la r", "actualiz", "elimin", "first", "wrongly", "refil", "sorry", "story", "correz", "rettif", "precis",
    "ndr", "versehen", "irrtum", "fehler", "zunächst", "ursprünglich", "nachtrag", "fix", "mis", "typo", "versión",
    "err",
)  # fmt: skip
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
    opening = text[:_OPENING].lower()
    if not any(stem in opening for stem in _STEMS) or _NEVER.search(opening):
        return False
    if not any(phrase.match(text) for phrase in _PHRASES):
        return False
    return stamp_of(text) is None and not _is_only_a_time(text)


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
