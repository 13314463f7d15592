"""What a person types to search: words, "phrases", beginnings* and -words that must not be there.

The same words are told apart here for the index, for the query, and for marking what was found, so that the three
agree. Case and accents do not count. Scripts written without spaces are taken letter by letter.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from replate.model import BREAK
from replate.text.speech import message

MOST_CHARACTERS = 300
MOST_TERMS = 16
_SHORTEST_BEGINNING = 3
# Thai, Lao, Burmese, Khmer, kana, Han: no spaces part their words.
_SPACELESS = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
)
_WORD = re.compile(rf"[{_SPACELESS}{BREAK.strip()}]|[^\W_{_SPACELESS}]+")
_ASKED = re.compile(r'(?P<without>(?<!\S)-)?(?:"(?P<phrase>[^"]*)"?|(?P<bare>[^\s"]+))')


class QueryError(ValueError):
    """A query that cannot be searched for: ``sentence`` says why, with ``values`` to be put in."""

    def __init__(self, sentence: str, **values: object) -> None:
        super().__init__(sentence % values)
        self.sentence = sentence
        self.values = values


@dataclass(frozen=True, slots=True)
class Term:
    """Words that must stand next to one another. ``beginning``: the last may go on; ``without``: must not be there."""

    words: tuple[str, ...]
    beginning: bool = False
    without: bool = False


def parse(text: str) -> tuple[Term, ...]:
    """The terms of a query, all of which must hold. Raises QueryError with a sentence for the person who typed it."""
    if len(text) > MOST_CHARACTERS:
        sentence = message("A search can have %(most)s characters; this one has %(number)s.")
        raise QueryError(sentence, most=MOST_CHARACTERS, number=len(text))
    terms = [term for asked in _ASKED.finditer(_even(text)) if (term := _term(asked)).words]
    if not any(not term.without for term in terms):
        raise QueryError(message("Type at least one word to search for."))
    if len(terms) > MOST_TERMS:
        sentence = message("A search can have %(most)s words or phrases; this one has %(number)s.")
        raise QueryError(sentence, most=MOST_TERMS, number=len(terms))
    return tuple(terms)


def _even(text: str) -> str:
    """The query with typographic quotation marks made plain (phones type them), and letters composed."""
    return re.sub("[“”„«»]", '"', unicodedata.normalize("NFC", text)).replace(BREAK.strip(), " ")


def _term(asked: re.Match[str]) -> Term:
    said = asked["phrase"] if asked["phrase"] is not None else asked["bare"]
    words = tuple(word for word, _, _ in _words(said))
    long_enough = bool(words) and len(words[-1]) >= _SHORTEST_BEGINNING
    return Term(words, beginning=said.endswith("*") and long_enough, without=asked["without"] is not None)


def searchable(text: str) -> str:
    """The text as it is given to a search index: its words in the form in which they are compared."""
    if text.isascii():
        return text.lower()
    return _plain(" ".join(_WORD.findall(unicodedata.normalize("NFC", text))))


def places(terms: Sequence[Term], text: str) -> list[tuple[int, int]]:
    """Where the terms stand in a text, as [start, end) characters, in order; those that must not be there are none."""
    words = list(_words(text))
    found = {
        (words[k][1], words[k + len(term.words) - 1][2])
        for term in terms
        if not term.without
        for k in range(len(words) - len(term.words) + 1)
        if _stands(term, words, k)
    }
    return sorted(found)


def _stands(term: Term, words: Sequence[tuple[str, int, int]], at: int) -> bool:
    *first, last = term.words
    if any(words[at + k][0] != word for k, word in enumerate(first)):
        return False
    there = words[at + len(first)][0]
    return there.startswith(last) if term.beginning else there == last


def _words(text: str) -> Iterator[tuple[str, int, int]]:
    """The words of a text in the form in which they are compared, with their [start, end)."""
    for found in _WORD.finditer(text):
        yield _plain(found[0]), found.start(), found.end()


def _plain(words: str) -> str:
    """A word, or words with spaces between them, without case and accents."""
    if words.isascii():
        return words.lower()
    parts = unicodedata.normalize("NFD", words)
    accents = {ord(c): None for c in set(parts) if unicodedata.combining(c)}
    return parts.translate(accents).lower() if accents else parts.lower()
