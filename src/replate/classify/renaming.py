"""Names in other words: the same country, union or illness named otherwise, where no fact took another's place."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from itertools import takewhile

from replate.classify.language import Language

# What is left of two words for one people after what they share ("Slovene", "Slovenian").
_PEOPLES = frozenset({"", "n", "an", "ian", "ean", "ese", "ish", "ene", "e", "i", "ic", "er", "ers"})
_STEM = 5
# Of one word cut short it is not sure what it was; a short form has so many letters.
_SEVERAL = 2
_LEAST = 3
_SHORT = 4


def renamed(old: Sequence[str], new: Sequence[str], language: Language | None) -> bool:
    """Whether two names, as their words in lower case, are one: another number of it, its people, a known other name.

    >>> renamed(["slovene"], ["slovenian"], None), renamed(["niger"], ["nigeria"], None)
    (True, False)
    """
    one, other = unaccented(" ".join(_bare(old, new))), unaccented(" ".join(_bare(new, old)))
    if one == other or one + "s" == other or other + "s" == one:
        return True
    if " " not in one + other and _one_people(one, other):
        return True
    if _initials(old, new) or _initials(new, old) or _cut_short(old, new) or _cut_short(new, old):
        return True
    return language is not None and any(one in names and other in names for names in language.same_names)


def unaccented(words: str) -> str:
    """The words without accents.

    >>> unaccented("Åkerlund")
    'Akerlund'
    """
    return words if words.isascii() else _ACCENTS.sub("", unicodedata.normalize("NFD", words))


_ACCENTS = re.compile(r"[\u0300-\u036f]+")


def _initials(short: Sequence[str], words: Sequence[str]) -> bool:
    """Whether the others begin with what one is made of ("mvp", "most valuable player"), or all of it, word by word."""
    letters = "".join([word[0] for word in words])
    return 0 < len(short) < len(words) and letters in (short[0], "".join(short))


def _cut_short(short: Sequence[str], words: Sequence[str]) -> bool:
    """Whether several words are the others cut short, one by one ("man utd", "manchester united")."""
    if len(short) != len(words) or len(short) < _SEVERAL:
        return False
    return all(_cut(one, other) for one, other in zip(short, words, strict=True))


def _cut(short: str, word: str) -> bool:
    """Whether one word is the beginning of the other, or some of its letters with both its ends."""
    if not _LEAST <= len(short) < len(word):
        return False
    if word.startswith(short):
        return True
    rest = iter(word)
    return len(short) <= _SHORT and short[0] == word[0] and short[-1] == word[-1] and all(c in rest for c in short)


def _bare(words: Sequence[str], others: Sequence[str]) -> list[str]:
    """The words that the other name has not, without an article and what a possessive leaves behind."""
    return [word for word in words if word not in ("s", "the") and word not in others]


def _one_people(one: str, other: str) -> bool:
    stem = len([*takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False))])
    return stem >= _STEM and one[stem:] in _PEOPLES and other[stem:] in _PEOPLES
