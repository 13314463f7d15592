"""Somebody else says it: other words beside a verb of telling, or behind "according to"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from replate.classify.language import Language
from replate.classify.passage import Mention, Passage, Swap, Token, arrow, spans
from replate.classify.reading import Reading
from replate.classify.within_names import capital_before, capital_behind
from replate.model import Kind, Label


def said_by_others(
    passage: Passage, old: Reading, new: Reading, swaps: Sequence[Swap], language: Language | None
) -> Iterator[Label]:
    """The label of other words right before a verb of telling, or led in by "according to": somebody else says it.

    A name in the place of a name is told as such; a pronoun or a word of time there ("he said", "later said") says
    nothing of who it is.
    """
    if language is None or not old.attribution or not new.attribution:
        return
    for swap in swaps:
        sides = (swap.old, old.attribution, passage.old), (swap.new, new.attribution, passage.new)
        if _told_by(sides, language) and not all(_only_names(side, text, language) for side, _, text in sides):
            shown = arrow(*[[text[side[0].start : side[-1].end]] if side else [] for side, _, text in sides])
            yield Label(Kind.ATTRIBUTION, f"attribution: {shown}", spans(swap.old), spans(swap.new))


# The words of one side, the verbs of telling there, and the text.
_Side = tuple[Sequence[Token], Sequence[Mention], str]


def _told_by(sides: tuple[_Side, _Side], language: Language) -> bool:
    """Whether words on both sides name who tells, or on one side more of it ("the board", "a board official")."""
    if all(side for side, _, _ in sides):
        return any(all(said(*side, language) for side in sides) for said in (_speaks, _led_in))
    return any(
        side and "," not in (side[-1].text, text[side[-1].end :][:1]) and _speaks(side, verbs, text, language)
        for side, verbs, text in sides
    )


def _speaks(side: Sequence[Token], verbs: Sequence[Mention], text: str, language: Language) -> bool:
    """Whether a verb of telling follows these words at once, and they may name who tells."""
    words = [token for token in side if token.word]
    if not words or words[-1].plain in language.grammar or language.adverb.fullmatch(words[-1].plain):
        return False
    end = side[-1].end
    known = words[-1].text[0].isupper() or language.frequency.of(words[-1].plain) > 0
    return known and any(
        0 <= verb.start - end <= _BESIDE and " " not in verb.key and not text[end : verb.start].strip(" ,")
        for verb in verbs
    )


# A comma and a space.
_BESIDE = 2


def _led_in(side: Sequence[Token], verbs: Sequence[Mention], text: str, language: Language) -> bool:
    """Whether a phrase leads in who tells it, and the words stand behind it in the same clause."""
    return any(t.word and t.plain not in language.grammar for t in side) and any(
        verb.key in language.leading
        and 0 < side[0].start - verb.end <= _FAR
        and not _PARTED.search(text, verb.end, side[0].start)
        for verb in verbs
    )


# As far as a name of a body reaches, and what ends it.
_FAR = 40
_PARTED = re.compile(r"[.,;:!?\n]")


def _only_names(side: Sequence[Token], text: str, language: Language) -> bool:
    """Whether all words have a capital, and a lone one is no common word, unless it stands beside others of a name.

    Small words between them count for nothing ("and the Canterbury Museum").
    """
    words = [token for token in side if token.word and token.plain not in language.grammar] or side
    if not all(word.text[0].isupper() for word in words):
        return False
    if len(words) != 1 or not language.frequency.common(words[0].plain):
        return True
    return capital_before(text, words[0]) or capital_behind(text, words[0])
