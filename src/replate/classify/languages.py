"""Which table of words a comparison is read with."""

from __future__ import annotations

import re

from replate.classify.english import ENGLISH
from replate.classify.german import GERMAN
from replate.classify.language import Language
from replate.model import Comparison, Content, Kind

TABLES = (ENGLISH, GERMAN)
# Without a table these are not looked for. Numbers that may be days or years are not either.
NEED_WORDS = (
    Kind.SPELLING,
    Kind.HOUSE_STYLE,
    Kind.DATE,
    Kind.NAME,
    Kind.ATTRIBUTION,
    Kind.CERTAINTY,
    Kind.NEGATION,
    Kind.NOTICE,
    Kind.BYLINE,
    Kind.FURNITURE,
)
_WORD = re.compile(r"[^\W\d_]+")
_READ = 2_000
# Running text has every third word or more out of the table of grammar; lists of names have fewer.
_SHARE = 0.2
_ENOUGH = 25


def language(comparison: Comparison) -> Language | None:
    """The table for the comparison: by the language the contents state, else by their grammar words.

    Where nothing is stated, a text too short to show its language (under 25 words) is read as English, as everything here
    is by default; a longer one in which no table's grammar words make a fifth has no known language.
    """
    stated = comparison.new.language or comparison.old.language
    if stated:
        code = re.split(r"[-_]", stated.lower())[0]
        return next((table for table in TABLES if table.code == code), None)
    words = [*_words(comparison.new), *_words(comparison.old)]
    shares = [sum([word in table.grammar for word in words]) for table in TABLES]
    best = max(range(len(TABLES)), key=shares.__getitem__)
    if len(words) < _ENOUGH:
        letters = "".join(words)
        return TABLES[best] if letters.isascii() or shares[best] else None
    return TABLES[best] if shares[best] >= _SHARE * len(words) else None


def _words(content: Content) -> list[str]:
    text = content.headline
    for block in content.blocks:
        if len(text) > _READ:
            break
        text += "\n" + block.text
    return [word.lower() for word in _WORD.findall(text[:_READ])]
