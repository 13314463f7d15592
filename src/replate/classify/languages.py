"""Which table of words a comparison is read with."""

from __future__ import annotations

import math
import re
from functools import lru_cache
from itertools import islice

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
_READ, _GLANCE = 500, 240
# In running text every fifth word or more is one of a table's own grammar words, in headlines and lists fewer.
_SHARE = 0.08
_CLEAR = 0.12
_ENOUGH = 80
_FEW = 20
# Words that several languages write alike say nothing of which it is.
_SHARED = frozenset(
    """a i an in no so me he on was is had of we over under her for at by men die den der des du an am er es man im so
    mit nach me has one do du en as or it am wie hier also war alle all""".split()  # noqa: SIM905 - a table of words reads better as text
)


_OWN = tuple([table.grammar - _SHARED for table in TABLES])


def language(comparison: Comparison) -> Language | None:
    """The table for the comparison: by the language the contents state, else by their grammar words.

    Where nothing is stated, a text too short to show its language (20 words, of plain letters but for names) is read
    as English, as everything here is by default. A longer one must have a grammar word of the table's own, from 80
    words on a twelfth of them; otherwise its language is not known.
    """
    stated = comparison.new.language or comparison.old.language
    if stated:
        code = re.split(r"[-_]", stated.lower())[0]
        return next((table for table in TABLES if table.code == code), None)
    return _guessed(_beginning(comparison.new) or _beginning(comparison.old))


@lru_cache(1024)
def _guessed(text: str) -> Language | None:
    """The table for a text by its words; one version after another of an article begins alike."""
    return _plainly(text[:_GLANCE].lower().split()) or _weighed(_WORD.findall(text))


def _plainly(words: list[str]) -> Language | None:
    """The table of which so many of the first words are that nothing else need be asked."""
    least = math.ceil(_CLEAR * len(words))
    if least > 1:
        for table, own in zip(TABLES, _OWN, strict=True):
            if len([*islice(filter(own.__contains__, words), least)]) == least:
                return table
    return None


def _weighed(written: list[str]) -> Language | None:
    words = [word.lower() for word in written]
    shares = [sum(map(own.__contains__, words)) for own in _OWN]
    best = max(range(len(TABLES)), key=shares.__getitem__)
    if len(words) < _ENOUGH:
        short = len(words) <= _FEW and all(word.isascii() or word[0].isupper() for word in written)
        return TABLES[best] if shares[best] or short or _mostly(words, TABLES[best]) else None
    return TABLES[best] if shares[best] >= _SHARE * len(words) else None


def _mostly(words: list[str], table: Language) -> bool:
    """Whether a tenth of the words are grammar of the table, words that other languages have too among them."""
    return sum([word in table.grammar for word in words]) * 10 >= len(words)


def _beginning(content: Content) -> str:
    """The first words of a content."""
    text = content.headline
    for block in content.blocks:
        if len(text) > _READ:
            break
        text += "\n" + block.text[:_READ]
    return text[:_READ].strip()
