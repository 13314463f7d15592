"""House style: the same said in the house's other manner (U.N. and United Nations, 5 and five, colour and color)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from replate.classify.language import Language
from replate.classify.passage import Token
from replate.classify.spelling import misspelt

_DEFINED = re.compile(r"\(([A-Z][A-Za-z&.]{1,9})\)")
_CAPITALS = re.compile(r"[A-Z]")
_MOST_WORDS = 8
_LONGEST = 60
_SHORTEST = 3


def same_phrase(old: str, new: str, language: Language) -> bool:
    """Whether both (in lower case) are one thing, in short and in full."""
    if len(old) > _LONGEST or len(new) > _LONGEST:
        return False
    if "-" in old and "-" in new:
        old, new = _untied(old, new)
    if _full(old, language) == _full(new, language):
        return True
    words = old.split(), new.split()  # "Lt. Gov."
    if not 1 < len(words[0]) == len(words[1]):
        return False
    return all(_full(one, language) == _full(other, language) for one, other in zip(*words, strict=True))


def _untied(old: str, new: str) -> tuple[str, str]:
    """Both without the word that is tied to their ends alike ("GB-flagged", "Great Britain-flagged")."""
    tied = old[old.rindex("-") :]
    return (old.removesuffix(tied), new.removesuffix(tied)) if new.endswith(tied) else (old, new)


def _full(phrase: str, language: Language) -> str:
    plain = (_uncontracted(phrase, language) if "'" in phrase or "not" in phrase else phrase).strip().removesuffix(".")
    if plain.startswith(language.leading_articles):
        plain = plain.partition(" ")[2]
    full = language.short_forms.get(plain)
    if full is None:
        full = language.short_forms.get(plain.replace(".", ""), plain) if "." in plain else plain
    return full.replace("z", "s") if " " in full else full


@lru_cache(4096)
def _uncontracted(phrase: str, language: Language) -> str:
    for pattern, instead in language.contractions:
        phrase = re.sub(pattern, instead, phrase)
    return phrase


def initials(short: str, words: Sequence[str]) -> bool:
    """Whether ``short`` is made of the first letters of the words ("PHE", Public Health England), small words aside."""
    if not short[:1].isupper() or len(words) < 2:
        return False
    letters = [c.lower() for c in short if c.isalpha()]
    if len(letters) < 2:
        return False
    big = [word[0].lower() for word in words if word[:1].isupper()]
    every = [word[0].lower() for word in words]
    return letters in (big, every)


def defined(old: str, new: str) -> tuple[str, str] | None:
    """An abbreviation that one side explains and the other only uses: (short, full), or nothing.

    >>> defined("Public Health England (PHE) said", "PHE said")
    ('PHE', 'Public Health England')
    """
    if "(" not in old and "(" not in new:
        return None
    for one, other in ((old, new), (new, old)):
        for match in _DEFINED.finditer(one):
            if match[0] in other:
                continue
            short = match[1]
            full = _spelt_out(one[: match.start()], short)
            if full and (full in other or re.search(rf"\b{re.escape(short)}\b", other)):
                return short, full
    return None


def _spelt_out(before: str, short: str) -> str:
    """The words before the bracket that the abbreviation stands for."""
    words = before.split()[-_MOST_WORDS:]
    if words and "-" in words[-1] and initials(short, list(filter(None, words[-1].split("-")))):
        return words[-1]  # right-to-left (RTL)
    letters = [c.lower() for c in short if c.isalpha()]
    for k in range(len(words) - 2, -1, -1):
        found = words[k:]
        if (
            initials(short, found)
            or _but_one(letters, found)
            or (len(found) >= len(letters) - 1 and _loosely(letters, found))
        ):
            return " ".join(found)
    return ""


def _but_one(letters: list[str], words: list[str]) -> bool:
    """Whether the letters stand for all big words but the last ("… Control and Prevention", CDC)."""
    big = [word[0].lower() for word in words if word[:1].isupper()]
    return len(letters) >= _SHORTEST and big[:-1] == letters and words[0][0].isupper() and words[-1][0].isupper()


def _loosely(letters: list[str], words: list[str]) -> bool:
    """Whether the letters come in the words in order, the first one at their head ("user experience", UX)."""
    text = "".join(words).lower()
    if text[:1] != letters[0] or words[-1][0].lower() not in letters:
        return text[:1] == letters[0] and len(words) == 2 and letters[-1] in words[-1].lower()[:2]
    at = 0
    for letter in letters:
        at = text.find(letter, at) + 1
        if not at:
            return False
    return len(words) <= len(letters) + 1


def only_titles(words: Sequence[Token], language: Language) -> bool:
    """Whether the words are courtesy titles and nothing else."""
    for word in words:
        plain = word.plain.removesuffix(".")
        if plain not in language.courtesy or word.text.isupper():  # "MS Word"
            return False
    return bool(words)


def courtesy(text: str, language: Language | None) -> bool:
    """Whether a text is a courtesy title and nothing else ("Mr.")."""
    return language is not None and text[:1].isupper() and text.lower().removesuffix(".") in language.courtesy


def variant(old: str, new: str, language: Language) -> bool:
    """Whether both words (in lower case) are one, in the spelling of two countries."""
    old, new = old.removesuffix("'s"), new.removesuffix("'s")
    if old == new or len(old) <= _SHORTEST:
        return False
    anything = language.varying
    if anything is None or not (anything.search(old) or anything.search(new)):
        return False
    known = language.frequency.of
    if old.isalpha() and new.isalpha() and bool(known(old)) != bool(known(new)):
        return False  # "orbitting" is written nowhere
    return _plain(old, language) == _plain(new, language)


def misspelt_variant(old: str, new: str, language: Language) -> bool:
    """Whether one word (in lower case) is a slip for another country's form of the other ("manuever", "manoeuvre")."""
    anything, known = language.varying, language.frequency.of
    if anything is None or bool(known(old)) == bool(known(new)) or not (anything.search(old) or anything.search(new)):
        return False
    return misspelt(_plain(old, language), _plain(new, language), language)


@lru_cache(4096)
def _plain(word: str, language: Language) -> str:
    for pattern, instead in language.variants:
        word = re.sub(pattern, instead, word)
    return word
