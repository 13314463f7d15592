"""A quick look at the words of a text, to leave out the detectors that cannot find anything in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from replate.classify.language import Language

if TYPE_CHECKING:
    import regex

# What a word may be the beginning of; a word's hints are their sum.
SPEECH, HEDGE, NEGATION, DATE, NUMBER, STAMP = 1, 2, 4, 8, 16, 32
ALL = 63

Hints = dict[str, int]


def hints(words: Iterable[str], language: Language | None) -> Hints:
    """The words (in lower case) that may begin something, with all that they may begin. Nothing without a language."""
    if language is None:
        return {}
    return {word: hint for word in set(words) if (hint := _of(word, language))}


def starts(text: str, found: Hints, hint: int) -> Iterator[int]:
    """Where in a text (in lower case) those words stand that may begin what the hint says, in order."""
    places = []
    for word, what in found.items():
        if what & hint:
            size = len(word)
            at = text.find(word)
            while at >= 0:
                if not text[at - 1 : at].isalnum() and not text[at + size : at + size + 1].isalnum():
                    places.append(at)
                at = text.find(word, at + size)
    return iter(sorted(places))


@lru_cache(1 << 16)
def _of(word: str, language: Language) -> int:
    """What one word may begin: a word alone, or the first one of a phrase."""
    if word[:2] not in _beginnings(language):
        return 0
    phrase = f"{word} "
    every, patterns = _patterns(language)
    if every.fullmatch(phrase, partial=True) is None:
        return 0
    return sum([hint for hint, pattern in patterns if pattern.fullmatch(phrase, partial=True)])


@lru_cache(8)
def _beginnings(language: Language) -> frozenset[str]:
    """The first two letters that anything in the table may begin with; single letters always may."""
    letters = "abcdefghijklmnopqrstuvwxyzäöüß'"
    every, _ = _patterns(language)
    pairs = [a + b for a in letters for b in letters if every.fullmatch(a + b, partial=True)]
    return frozenset([*pairs, *letters])


@lru_cache(8)
def _patterns(language: Language) -> tuple[regex.Pattern[str], tuple[tuple[int, regex.Pattern[str]], ...]]:
    """One pattern for all, and one for each hint."""
    tables = (
        (SPEECH, (*language.speech, *language.reporting)),
        (HEDGE, language.hedges),
        (NEGATION, language.negations),
        (DATE, (language.month, *language.days, *language.near_days, language.clock)),
        (NUMBER, (language.figure_words,)),
        (STAMP, language.stamps),
    )
    return _compiled([one for _, table in tables for one in table]), tuple(
        [(hint, _compiled(table)) for hint, table in tables]
    )


def _compiled(table: Iterable[str]) -> regex.Pattern[str]:
    import regex  # noqa: PLC0415 - only who looks for such words pays for loading it

    return regex.compile(rf"(?:{'|'.join(table)}) ", regex.IGNORECASE)
