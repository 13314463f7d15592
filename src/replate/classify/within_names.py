"""Another word within a name, where capitals alone do not tell it: a small word, or title case."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from replate.classify.language import Language
from replate.classify.passage import Passage, Swap, Token, arrow, spans
from replate.model import Kind, Label


def labels(passage: Passage, swaps: Sequence[Swap], language: Language) -> Iterator[Label]:
    """The label of each word in the place of another within a name; none in a headline, which is no name."""
    for each in swaps if passage.where != "headline" else ():
        old, new = each
        if not old or not new:
            continue
        if (_of_a_body if old[0].text[0].isupper() else _small)(passage, each, language):
            said = _said(passage.old, old), _said(passage.new, new)
            yield Label(Kind.NAME, f"name: {arrow(said[:1], said[1:])}", spans(old), spans(new))


def _small(passage: Passage, each: Swap, language: Language) -> bool:
    """Whether a small word took another's place within a name ("Office of …", "Office for National Parks")."""
    if len(each.old) != 1 or len(each.new) != 1:
        return False
    one, other = each.old[0], each.new[0]
    return {one.plain, other.plain} <= language.within_names and _amid(passage.old, one) and _amid(passage.new, other)


def _of_a_body(passage: Passage, each: Swap, language: Language) -> bool:
    """Whether words belong to the name of a body, as its last word tells, in title case too ("… Safety Board")."""
    sides = (passage.old, each.old), (passage.new, each.new)
    return all(_capitals(side) and language.bodied.match(text, side[-1].end) for text, side in sides)


def _capitals(side: Sequence[Token]) -> bool:
    """Whether all words have a capital."""
    return all(token.text[0].isupper() for token in side)


def _said(text: str, side: Sequence[Token]) -> str:
    return text[side[0].start : side[-1].end]


def _amid(text: str, word: Token) -> bool:
    """Whether words with capitals stand right before and behind a word that has none."""
    return word.text.islower() and capital_before(text, word) and capital_behind(text, word)


def capital_before(text: str, word: Token) -> bool:
    """Whether a word with a capital stands right before."""
    return _CAPITAL_BEFORE.search(text, max(0, word.start - _LONG), word.start) is not None


def capital_behind(text: str, word: Token) -> bool:
    """Whether a word with a capital stands right behind."""
    return _CAPITAL_BEHIND.match(text, word.end) is not None


# More than a word has.
_LONG = 30
_CAPITAL_BEFORE = re.compile(r"(?<![\w-])[A-Z][\w-]* \Z")
_CAPITAL_BEHIND = re.compile(r" [A-Z]")
