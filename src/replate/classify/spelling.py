"""Spelling put right: a misspelt word, a word joined or cut, one doubled by mistake, words that sound alike."""

from __future__ import annotations

import re

from rapidfuzz.distance import OSA, Prefix

from replate.classify.language import Language

# How many letters may be wrong in a word of so many, and of more.
_LIMITS = (0, 0, 0, 0, 1, 1, 2, 2, 2, 2, 2, 3)
# Below this a word is so rare (on the scale of the table) that it may be a slip; the other must be commoner by the gap.
_RARE = 2.7
_GAP = 0.4
_UNCOMMON = 3.4
_WIDE_GAP = 1.2
_LONG = 6
# As common as the names of countries.
_WELL_KNOWN = 4.0
# A long name is seldom another one but for a letter, nor is one of the same letters.
_LONG_NAME, _KNOWN = 8, 3.0
# No pair of words that sound alike has a longer one.
_LONGEST = 20
_ENDINGS = frozenset(
    {"s", "ed", "d", "es", "ing", "ly", "er", "est", "r", "al", "y", "ion", "ment", "able", "n", "e", "en", "ies"}
)
# Forms that any word may have; what else stands behind a known word is no form of it.
_REGULAR = frozenset({"s", "es", "ed", "d", "ing", "ly", "er", "ers", "r", "able", "ness", "less", "like", "n't"})
_SAME_ENDINGS = ("s", "ed", "ing")
_ACRONYM = re.compile(r"[A-Z]{2}")
_JOINTS = re.compile(r"[\s‑-]+")
_FIGURES = re.compile(r"\d[\s‑-]+\d")
# Shorter words are often a letter apart.
_MISTAKABLE = 5


def joined(old: str, new: str) -> bool:
    """Whether the words are the same letters, joined or cut otherwise; two figures are two numbers and not joined.

    >>> joined("21 st", "21st"), joined("10 5", "105")
    (True, False)
    """
    if old[0] != new[0] or old[-1] != new[-1] or old == new:
        return False
    if "_" in old + new:
        return old.replace("_", " ").split() == new.replace("_", " ").split()
    return _JOINTS.sub("", old) == _JOINTS.sub("", new) and not (_FIGURES.search(old) or _FIGURES.search(new))


def mistakable(old: str, new: str, language: Language) -> bool:
    """Whether both are known words with one letter more or less between the same ends, or two exchanged; or compounds.

    One is likely a slip for the other ("steam", "stream"), but it may be meant; names are not asked.

    >>> from replate.classify.english import ENGLISH
    >>> mistakable("steam", "stream", ENGLISH), mistakable("lock-fee", "lock-free", ENGLISH)
    (True, True)
    >>> mistakable("added", "adds", ENGLISH)
    False
    """
    frequency = language.frequency
    if "-" in old and "-" in new and old.islower() and new.islower():
        return _one_part(old.split("-"), new.split("-"))
    if not (old.islower() and new.islower()) or max(len(old), len(new)) < _MISTAKABLE or old[0] != new[0]:
        return False
    if not (frequency.of(old) and frequency.of(new)):
        return False
    turned = len(old) == len(new) and sorted(old) == sorted(new)
    return (
        (turned or (len(old) != len(new) and old[-1] == new[-1]))
        and OSA.distance(old, new, score_cutoff=1) == 1
        and not inflected(old, new)
    )


def misspelt(old: str, new: str, language: Language) -> bool:
    """Whether one word is a slip for the other, in either direction; both as written.

    Needs the table of common words. The distance is Damerau's (1964) in its restricted form, optimal string alignment.
    Two names are not judged, nor acronyms: a name spelt otherwise may be another name.
    """
    if not language.frequencies:
        return False
    p, q = old.lower().replace("’", "'"), new.lower().replace("’", "'")
    if _mixed_up(p, q, language) or ("'" in p and _mistyped_ending(p, q)):
        return True
    if not (p + q).replace("'", "").replace("-", "").isalpha():
        return False
    if _ACRONYM.match(old) or _ACRONYM.match(new):
        return False
    parts = p.split("-"), q.split("-")
    if len(parts[0]) > 1 and len(parts[0]) == len(parts[1]):
        differ = [(a, b) for a, b in zip(*parts, strict=True) if a != b]
        return len(differ) == 1 and _slip(*differ[0], language) and not (old[0].isupper() and new[0].isupper())
    names = old[0].isupper() and new[0].isupper() and not _put_right(p, q, language)
    return p != q and not names and _near(p, q) and _slip(p, q, language)


def _one_part(old: list[str], new: list[str]) -> bool:
    """Whether compounds differ in a letter of one part, the rest being the same."""
    if len(old) != len(new):
        return False
    differ = [(p, q) for p, q in zip(old, new, strict=True) if p != q]
    if len(differ) != 1:
        return False
    p, q = differ[0]
    return p[:1] == q[:1] and (p + q).isalpha() and OSA.distance(p, q, score_cutoff=1) == 1 and p + "s" != q != p[:-1]


def misread(old: str, new: str, language: Language) -> bool:
    """Whether the words (one on each side, in any case) are a known pair that sounds alike."""
    if max(len(old), len(new)) > _LONGEST:
        return False
    return (old.strip().lower().replace("’", "'"), new.strip().lower().replace("’", "'")) in language.confused


def _mixed_up(p: str, q: str, language: Language) -> bool:
    """Whether the words are a known pair, or forms of one with the same ending ("effected", "affected")."""
    if (p, q) in language.confused:
        return True
    for ending in _SAME_ENDINGS:
        both = p.endswith(ending) and q.endswith(ending)
        if both and (p.removesuffix(ending), q.removesuffix(ending)) in language.confused:
            return True
    return False


def _mistyped_ending(p: str, q: str) -> bool:
    """Whether a letter behind the apostrophe ends no word where the other side's does ("Anna'a", "Anna's")."""
    (word, mark, ending), (there, _, other) = p.rpartition("'"), q.rpartition("'")
    if not mark or word != there or len(ending) != 1 or len(other) != 1 or ending == other:
        return False
    return (ending in _APOSTROPHISED) != (other in _APOSTROPHISED)


_APOSTROPHISED = frozenset("stdm")


def _near(p: str, q: str) -> bool:
    most = _LIMITS[min(max(len(p), len(q)), len(_LIMITS) - 1)]
    return most > 0 and OSA.distance(p, q, score_cutoff=most) <= most


def _put_right(p: str, q: str, language: Language) -> bool:
    """Whether an unknown word became a common one, or a name that everybody knows; else it may be another name."""
    frequency = language.frequency
    p, q = _stem(p), _stem(q)
    known = _KNOWN if len(q) >= _LONG_NAME or sorted(p) == sorted(q) else _WELL_KNOWN
    return p not in frequency.scale and (frequency.common(q) or frequency.of(q) >= known)


def _slip(p: str, q: str, language: Language) -> bool:
    """Whether one of the words is much rarer than the other and no form of it."""
    if not _near(p, q):
        return False
    one, other = language.frequency.of(_stem(p)), language.frequency.of(_stem(q))
    if not one and not other:
        return p[:1].isalpha() and not inflected(p, q)
    if not one or not other:
        return not (inflected(p, q) and _derived(p, q, language))
    rarer, commoner = min(one, other), max(one, other)
    if rarer < _RARE and commoner >= rarer + _GAP + (0 if other > one else _WIDE_GAP):
        return not inflected(p, q)
    return max(len(p), len(q)) >= _LONG and commoner - rarer >= _WIDE_GAP and rarer < _UNCOMMON and not inflected(p, q)


def _stem(word: str) -> str:
    return word.removesuffix("'s").removesuffix("'")


def _derived(p: str, q: str, language: Language) -> bool:
    """Whether the unknown word is merely a longer, regular form that the table does not list."""
    unknown = p if not language.frequency.of(_stem(p)) else q
    known = q if unknown == p else p
    return unknown.startswith(known) and unknown.removeprefix(known) in _REGULAR


def inflected(p: str, q: str) -> bool:
    """Whether both look like forms of one word: the same but for usual endings."""
    stem = Prefix.similarity(p, q)
    rest = {p[stem:], q[stem:]}
    return stem >= 2 and bool(rest) and all(ending in _ENDINGS or not ending for ending in rest)
