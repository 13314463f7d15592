"""Swaps cut into the smallest that can be judged: word for word, a slip apart from what came beside it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from replate.classify import spelling, style
from replate.classify.language import Language
from replate.classify.passage import Swap, Token, swap


def pieces(found: Iterable[Swap], language: Language | None) -> Iterator[Swap]:
    """Swaps of as many words on both sides cut into single words, where one of these is only written otherwise."""
    for whole in found:
        old, new = _without_articles(whole, language)
        if 1 < len(old) == len(new) and any(map(_word_alike, old, new, [language] * len(old))):
            for a, b in zip(old, new, strict=True):
                yield swap(((a,), (b,)))
        else:
            yield from _slips_apart(old, new, language)


def _slips_apart(old: tuple[Token, ...], new: tuple[Token, ...], language: Language | None) -> Iterator[Swap]:
    """A swap, its first or last words apart where they are one, written otherwise ("faliure", "failure at sea")."""
    if language is not None and old and new and len(old) != len(new):
        first, last = _put_right(old[0], new[0], language), _put_right(old[-1], new[-1], language)
        if (first or last) and not _one_said(old, new):
            at = 1 if first else -1
            yield from (swap((old[:at], new[:at])), swap((old[at:], new[at:])))
            return
    yield swap((old, new))


def _put_right(old: Token, new: Token, language: Language) -> bool:
    """Whether a longer word that nobody writes became one that is known, or the other way."""
    one, other = old.plain, new.plain
    if one[0] != other[0] or one == other or min(len(one), len(other)) < _MISTYPED:
        return False
    known = language.frequency.of
    return bool(known(one)) != bool(known(other)) and spelling.misspelt(old.text, new.text, language)


_MISTYPED = 4


def _one_said(old: Sequence[Token], new: Sequence[Token]) -> bool:
    """Whether both are as many words, or the same letters joined otherwise."""
    (ours, before), (theirs, after) = said(old), said(new)
    return len(ours) == len(theirs) or spelling.joined(before, after)


def _without_articles(each: Swap, language: Language | None) -> Swap:
    """The swap without an "a" that became "an", or the other way, because other words stand behind."""
    old, new = each
    if language is None or not old or not new or len(old) == len(new) == 1 or old[0].plain == new[0].plain:
        return each
    if old[0].plain in language.agreeing and new[0].plain in language.agreeing:
        return swap((old[1:], new[1:]))
    return each


def _word_alike(old: Token, new: Token, language: Language | None) -> bool:
    if old.plain == new.plain:
        return True
    if two_words(old.plain, new.plain):
        return False
    return language is not None and (
        style.variant(old.plain, new.plain, language) or spelling.misspelt(old.text, new.text, language)
    )


def said(side: Sequence[Token]) -> tuple[Sequence[Token], str]:
    """The words of a side, and what they say in plain letters."""
    if len(side) == 1:
        return (side, side[0].plain) if side[0].word else ((), "")
    words = [token for token in side if token.word]
    return words, " ".join([token.plain for token in words])


def two_words(one: str, other: str) -> bool:
    """Whether they begin and end otherwise, so that neither can be a slip for the other, or its variant."""
    return one[0] != other[0] and one[-1] != other[-1]
