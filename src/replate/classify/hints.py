"""A quick look at the words of a text, to leave out the detectors that cannot find anything in it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from replate.classify.language import Language
from replate.classify.names import never

if TYPE_CHECKING:
    import regex

# What a word may be the beginning of; a word's hints are their sum.
SPEECH, HEDGE, NEGATION, DATE, NUMBER, STAMP, NAME, NOTICE, FIGURE, LINE, BYLINE = [1 << k for k in range(11)]

# A mark that joins a word to the next ("U.S", "A-level") is kept with it.
_WORD = re.compile(r"[^\W_]++(?:'[^\W\d_]++)?+(?:[.&_-](?=\w))?+")
_JOINTS = ".&_-"
_HEAD = re.compile(r"(?<![^\W_])\d")
# A capital at the head, after figures or as the second letter (Kyiv, 18F, eBay).
_CAPITAL = re.compile(r"[^\W\d_a-zß-öø-ÿ]|(?:\d+|[a-z])[A-Z]")
# So many different words are remembered; then it begins anew.
_MOST = 1 << 16


class Places(NamedTuple):
    """The words of a text that may begin something: where each stands and all that it may begin, in order."""

    found: list[tuple[int, int]]
    every: int

    def of(self, hint: int) -> list[int]:
        """Where the words stand that may begin this."""
        return [at for at, what in self.found if what & hint] if self.every & hint else []


def places(plain: str, language: Language | None) -> Places:
    """Look at every word of a text with plain apostrophes, once. Without a language only at figures."""
    if language is None:
        heads = [(match.start(), FIGURE) for match in _HEAD.finditer(plain)]
        return Places(heads, FIGURE if heads else 0)
    known = _known(language)
    found = [(match.start(), hint) for match in _WORD.finditer(plain) if (hint := known[match[0]])]
    every = 0
    for _, hint in found:
        every |= hint
    return Places(found, every)


class _Known(dict[str, int]):
    """The hints of the words met so far, as they are written."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language
        self._noticing = frozenset([hint[:2] for hint in (*language.notice_hints, *language.byline_hints)])
        self._never = never(language)

    def __missing__(self, word: str) -> int:
        if len(self) >= _MOST:
            self.clear()
        bare = word.rstrip(_JOINTS)
        lower = bare.lower()
        hint = FIGURE if word[0].isdecimal() else 0
        if _begins(lower[:2], self._language) or lower[1:2] == "'":
            hint |= _of(lower, self._language)
            if lower.endswith("'s"):
                hint |= _of(lower[:-2], self._language)
        if (lower != bare or not bare.isascii()) and _CAPITAL.match(bare) and not (word == bare and self._never(bare)):
            hint |= NAME
        if lower[:2] in self._noticing:
            hint |= NOTICE * lower.startswith(self._language.notice_hints)
            hint |= BYLINE * lower.startswith(self._language.byline_hints)
        self[word] = hint
        return hint


@lru_cache(8)
def _known(language: Language) -> _Known:
    return _Known(language)


def _of(word: str, language: Language) -> int:
    """What one word (in lower case) may begin: a word alone, or the first one of a phrase."""
    if not _begins(word[:3], language) or not _begins(word[:4], language):
        return 0
    phrase = f"{word} "
    every, patterns = _patterns(language)
    if every.fullmatch(phrase, partial=True) is None:
        return 0
    return sum([hint for hint, pattern in patterns if pattern.fullmatch(phrase, partial=True)])


@lru_cache(1 << 14)
def _begins(letters: str, language: Language) -> bool:
    """Whether anything in the table may begin with these letters; words share them, so most are ruled out by this."""
    return _patterns(language)[0].fullmatch(letters, partial=True) is not None


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
        (LINE, (*language.counters, *language.furniture)),
    )
    return _compiled([one for _, table in tables for one in table]), tuple(
        [(hint, _compiled(table)) for hint, table in tables]
    )


def _compiled(table: Iterable[str]) -> regex.Pattern[str]:
    import regex  # noqa: PLC0415 - only who looks for such words pays for loading it

    return regex.compile(rf"(?:{'|'.join(table)}) ", regex.IGNORECASE)
