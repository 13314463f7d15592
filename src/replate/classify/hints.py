"""A quick look at the words of a text, to leave out the detectors that cannot find anything in it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import accumulate, compress, count

from replate.classify.language import Language
from replate.classify.names import never, unnamed
from replate.classify.numbers import CURRENCY

# What a word may be the beginning of; a word's hints are their sum.
SPEECH, HEDGE, NEGATION, DATE, NUMBER, STAMP, NAME, NOTICE, FIGURE, LINE, BYLINE = _ALL = [1 << k for k in range(11)]

# A mark that joins a word to the next ("U.S", "A-level") is kept with it.
_WORD = re.compile(r"[^\W_]++(?:'[^\W\d_]++)?+(?:[.&_-](?=\w))?+")
_JOINTS = ".&_-"
_HEAD = re.compile(r"(?<![^\W_])\d")
# A capital at the head, after figures or as the second letter (Kyiv, 18F, eBay).
_CAPITAL = re.compile(r"[^\W\d_a-zß-öø-ÿ]|(?:\d+|[a-z])[A-Z]")
# Marks around a word, which belong to none there.
_AROUND = ",.;:!?()[]\"'“”‘’£$–-"
# So many different chunks are remembered, none longer than so many characters; then it begins anew.
_MOST, _LONGEST = 1 << 16, 40


class Places(defaultdict[int, list[int]]):
    """The words of a text that may begin something: where they stand, in order, by what they may begin."""


def places(plain: str, language: Language | None) -> Places:
    """Look at every word of a text with plain apostrophes, once. Without a language only at figures.

    No word goes on behind a space, so that it is read chunk by chunk, and a chunk met before is not taken apart again.
    """
    if language is None:
        return Places(list, {FIGURE: [match.start() for match in _HEAD.finditer(plain)]})
    chunks = plain.replace("\n", " ").replace(", ", "  ").replace(". ", "  ").split(" ")
    hinted = [*map(_known(language).__getitem__, chunks)]
    found = Places(list)
    begins = accumulate(map(len, chunks), initial=0)
    for spaces, begin, hints in compress(zip(count(), begins, hinted, strict=False), hinted):
        for hint, at in hints:
            found[hint].append(spaces + begin + at)
    return found


class _Known(dict[str, tuple[tuple[int, int], ...]]):
    """The chunks met so far, each with what its words may begin, one by one, and where in it."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language
        self._table = _table(language)
        self._noticing = frozenset([hint[:2] for hint in (*language.notice_hints, *language.byline_hints)])
        self._unnamed, self._never = unnamed(language), never(language)

    def __missing__(self, chunk: str) -> tuple[tuple[int, int], ...]:
        word = chunk if chunk.isalpha() else chunk.strip(_AROUND)
        if word.isalpha():  # without marks within, as most are
            simple = word.isascii() and (word.islower() or word.istitle())
            hints = self._plain(word) if simple else self._hints(word)
            found = _singly(hints, chunk.index(word)) if hints else ()
        elif word.isdecimal():
            found = _singly(FIGURE, chunk.index(word))
        else:
            found = self._marked(chunk, word)
        if len(chunk) <= _LONGEST:
            if len(self) >= _MOST:
                self.clear()
            self[chunk] = found
        return found

    def _marked(self, chunk: str, word: str) -> tuple[tuple[int, int], ...]:
        """What the words of a chunk with figures or marks among the letters may begin."""
        if word.isalnum():
            hints = self._hints(word)
            return (*_of_a_sum(chunk), *_singly(hints, chunk.index(word))) if hints else ()
        every = [(self._hints(match[0]), match.start()) for match in _WORD.finditer(chunk)]
        return (*_of_a_sum(chunk), *[each for hints, at in every for each in _singly(hints, at)])

    def _plain(self, word: str) -> int:
        """All that a word may begin that is of plain letters, with at most a capital at its head."""
        lower = word.lower()
        hints = self._table.get(lower, 0)
        if lower != word and len(word) > 1 and lower not in self._unnamed:
            hints |= NAME
        return hints | self._notices(lower) if lower[:2] in self._noticing else hints

    def _hints(self, word: str) -> int:
        """All that a word may begin."""
        bare = word.rstrip(_JOINTS)
        lower = bare.lower()
        hints = self._table.get(lower, 0)
        if not lower.isalpha():
            if lower[0].isdecimal():
                hints |= FIGURE
            if lower.endswith("'s"):
                hints |= self._table.get(lower[:-2], 0)
        if (lower != bare or not bare.isascii()) and _CAPITAL.match(bare) and not (word == bare and self._never(bare)):
            hints |= NAME
        return hints | self._notices(lower) if lower[:2] in self._noticing else hints

    def _notices(self, lower: str) -> int:
        """Whether a notice or a byline may have the word."""
        language = self._language
        return NOTICE * lower.startswith(language.notice_hints) | BYLINE * lower.startswith(language.byline_hints)


def _of_a_sum(chunk: str) -> tuple[tuple[int, int], ...]:
    """Where a figure begins that letters of a currency may stand before ("R50,000")."""
    found = _CURRENCY.search(chunk)
    return ((FIGURE, found.end()),) if found else ()


_CURRENCY = re.compile(rf"{CURRENCY}(?=\d)")


@lru_cache(1024)
def _singly(hints: int, at: int) -> tuple[tuple[int, int], ...]:
    """The hints of a word one by one, each with where the word begins."""
    return tuple([(hint, at) for hint in _ALL if hints & hint])


@lru_cache(8)
def _known(language: Language) -> _Known:
    return _Known(language)


def _table(language: Language) -> dict[str, int]:
    """What each word (in lower case) may begin: a word alone, or the first one of a phrase."""
    tables: tuple[tuple[int, Sequence[str]], ...] = (
        (SPEECH, (*language.speech, *language.reporting)),
        (HEDGE, language.hedges),
        (NEGATION, language.negations),
        (DATE, (language.month, *language.days, *language.short_days, *language.near_days)),
        (NUMBER, (language.figure_words,)),
        (STAMP, language.stamps),
        (LINE, (*language.counters, *language.furniture, *language.ago_hints)),
    )
    found: dict[str, int] = defaultdict(int)
    for hint, patterns in tables:
        for word in first_words("|".join(patterns)):
            found[word] |= hint
    return dict(found)


# The parts of a pattern: the head of a group, its end, "or", and a character or a class; with what lets one be absent.
_PART = re.compile(
    r"(?:(?P<open>\((?P<aside>\?<?[=!])?(?:\?[a-z-]*:)?)|(?P<close>\))|(?P<other>\|)"
    r"|(?P<one>\\.|\[(?:\\.|[^\]])*\]|.))(?P<none>(?<![(|])[?*])?"
)


def first_words(pattern: str) -> set[str]:
    """The words, in lower case, with which what a pattern matches may begin.

    The pattern has characters, classes of characters, alternatives, groups, and what may be absent; it says what its
    first word is letter by letter. What must stand before or behind is no part of a word.

    >>> sorted(first_words("(?:no )?repl(?:y|ies)|[Ss]ay"))
    ['no', 'replies', 'reply', 'say']
    :raises ValueError: where the letters of a first word are left open.
    """
    return {word.rstrip() for word in _beginnings(_PART.finditer(pattern))[0]} - {""}


def _beginnings(parts: Iterator[re.Match[str]]) -> tuple[set[str], bool]:
    """What a group may begin with, a space at its end where the first word ends; and whether it may be absent."""
    found: set[str] = set()
    begun = {""}
    for part in parts:
        absent = part["none"] is not None
        if part["close"]:
            return found | begun, absent
        if part["other"]:
            found |= begun
            begun = {""}
            continue
        following = {""}
        if part["open"]:
            inner, absent = _beginnings(parts)
            following = following if part["aside"] else inner
        open_ended = {word for word in begun if not word.endswith(" ")}
        if part["one"] and open_ended:
            following = _characters(part["one"])
        longer = {word + each for word in open_ended for each in following}
        begun = longer | (begun if absent else begun - open_ended)
    return found | begun, False


def _characters(part: str) -> set[str]:
    """What a character or a class adds to a word, a space where it ends it."""
    if part in _NOTHING:
        return {""}
    letters = part[1:-1] if part[0] == "[" else part
    if part in _LEFT_OPEN or letters[0] == "^" or "-" in letters[1:-1]:
        raise ValueError(f"a first word must be said letter by letter, not as {part}")
    if letters[0] == "\\":
        return {" "}
    return {each.lower() if each.isalnum() or each == "'" else " " for each in letters}


_NOTHING = frozenset({r"\b", "$", "^"})
_LEFT_OPEN = frozenset({r"\w", r"\d", ".", "+", "{"})
