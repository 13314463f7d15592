"""A quick look at the words of a text, to leave out the detectors that cannot find anything in it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import chain
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
    """The words of a text that may begin something: where they stand, in order, by all that they may begin."""

    found: dict[int, list[int]]
    every: int

    def of(self, hint: int) -> list[int]:
        """Where the words stand that may begin this."""
        if not self.every & hint:
            return []
        those = [where for what, where in self.found.items() if what & hint]
        return those[0] if len(those) == 1 else sorted(chain.from_iterable(those))


def places(plain: str, language: Language | None) -> Places:
    """Look at every word of a text with plain apostrophes, once. Without a language only at figures."""
    if language is None:
        heads = [match.start() for match in _HEAD.finditer(plain)]
        return Places({FIGURE: heads}, FIGURE if heads else 0)
    known = _known(language)
    found: dict[int, list[int]] = defaultdict(list)
    for match in _WORD.finditer(plain):
        if hint := known[match[0]]:
            found[hint].append(match.start())
    every = 0
    for hint in found:
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
    if not _begins(phrase, language):
        return 0
    return sum([hint for hint, pattern in _patterns(language) if pattern.fullmatch(phrase, partial=True)])


@lru_cache(1 << 14)
def _begins(letters: str, language: Language) -> bool:
    """Whether anything in the table may begin with these letters; words share them, so most are ruled out by this."""
    patterns = _by_letter(language)
    return patterns.get(letters[:1], patterns[""]).fullmatch(letters, partial=True) is not None


@lru_cache(8)
def _by_letter(language: Language) -> dict[str, regex.Pattern[str]]:
    """What may begin with each letter, as far as that is plain to see; under no letter what may begin with any."""
    phrases = [phrase for _, table in _tables(language) for one in table for phrase in _parted(one)]
    open_ended = [phrase for phrase in phrases if not phrase[:1].isalpha()]
    letters = {phrase[0].lower() for phrase in phrases} - {phrase[0] for phrase in open_ended}
    found = {
        letter: _compiled([*open_ended, *[phrase for phrase in phrases if phrase[0].lower() == letter]])
        for letter in letters
    }
    return found | {"": _compiled(open_ended or ["(?!)"])}


def _parted(pattern: str) -> list[str]:
    """The alternatives of a pattern, those within brackets left together."""
    found = [""]
    depth = 0
    for part in re.findall(r"\\.|\[(?:\\.|[^\]])*\]|.", pattern):
        depth += (part == "(") - (part == ")")
        if part == "|" and not depth:
            found.append("")
        else:
            found[-1] += part
    return [each for each in found if each]


@lru_cache(8)
def _patterns(language: Language) -> tuple[tuple[int, regex.Pattern[str]], ...]:
    """One pattern for each hint."""
    return tuple([(hint, _compiled(table)) for hint, table in _tables(language)])


def _tables(language: Language) -> tuple[tuple[int, Sequence[str]], ...]:
    tables: tuple[tuple[int, Sequence[str]], ...] = (
        (SPEECH, (*language.speech, *language.reporting)),
        (HEDGE, language.hedges),
        (NEGATION, language.negations),
        (DATE, (language.month, *language.days, *language.near_days, language.clock)),
        (NUMBER, (language.figure_words,)),
        (STAMP, language.stamps),
        (LINE, (*language.counters, *language.furniture, *language.ago_hints)),
    )
    return tuple([(hint, [_BEHIND.sub("", one) for one in table]) for hint, table in tables])


def _compiled(table: Iterable[str]) -> regex.Pattern[str]:
    import regex  # noqa: PLC0415 - only who looks for such words pays for loading it

    return regex.compile(rf"(?:{'|'.join(table)}) ", regex.IGNORECASE)


# What must stand before a word does not show in the word.
_BEHIND = re.compile(r"\(\?<[=!](?:\\.|[^()\\]|\((?:\\.|[^()\\])*\))*\)")
