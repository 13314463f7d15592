"""Other words: what is left of a change beside numbers, dates, names and ways of writing, and how far it goes."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Sequence
from functools import partial
from itertools import islice
from typing import NamedTuple

from rapidfuzz.distance import OSA

from replate.classify.language import Language
from replate.classify.passage import Cover, Passage, Span, Swap, Token, cover, shortened, spans
from replate.classify.spelling import inflected
from replate.classify.umbrellas import SLIGHT
from replate.classify.within_names import capital_before, capital_behind
from replate.model import Kind, Label

# Words at least as common as this (log10 in a thousand million) tell nothing by being swapped.
_COMMON = 5.2
_MOST_COUNTED = 6
_FEW = 3
# So many words say something even if each says little ("there has been").
_PHRASE = 3
_THINGS = frozenset({Kind.NUMBER, Kind.DATE, Kind.NAME, Kind.LINK})
_BESIDE = frozenset({Kind.QUOTE, Kind.NOTICE})


def wording(
    passage: Passage, swaps: Sequence[Swap], others: Iterable[Label], language: Language | None
) -> Label | None:
    """The label of words put in the place of other words, ``None`` where words were only added or only removed.

    A number, date, name, address or piece of furniture that took another's place is told by its own kind.
    """
    both, gone, come = _sorted(swaps)
    if not both and not (gone and come):
        return None
    sides = _told([label for label in others if label.kind not in _BESIDE])
    found = [swap for swap in both if _reworded(swap, sides, language)]
    if not found and gone and come:
        found = _shifted(gone, come, sides, language)
    if not found:
        return None
    old, new = found[0] if len(found) == 1 else (_tokens(found, 0), _tokens(found, 1))
    if _moved(old, new):
        return _reordered(passage, old, new, language)
    reason = f"wording: “{_text(passage.old, found[0].old)}” → “{_text(passage.new, found[0].new)}”"
    if not found[0].old or not found[0].new:
        reason = f"wording: “{_text(passage.old, old)}” → “{_text(passage.new, new)}”"
    if len(found) > 1 and found[0].old and found[0].new:
        reason += f" and {len(found) - 1} more"
    return Label(Kind.WORDING, reason, _joined(old), _joined(new))


def _sorted(swaps: Sequence[Swap]) -> tuple[list[Swap], list[Swap], list[Swap]]:
    """The swaps of words for words, and those in which words only went or only came."""
    both: list[Swap] = []
    gone: list[Swap] = []
    come: list[Swap] = []
    for swap in swaps:
        old, new = swap
        (gone if old and _quoting(new) else come if new and _quoting(old) else both).append(swap)
    return both, gone, come


def _quoting(side: Sequence[Token]) -> bool:
    """Whether there are no words but at most the marks of a quotation, which are no others in their place."""
    return not side or (len(side) == 1 and side[0].text in _QUOTING)


_QUOTING = frozenset("\"“”„«»‘’'")


def _tokens(swaps: Sequence[Swap], side: int) -> list[Token]:
    return [token for swap in swaps for token in swap[side]]


def _moved(old: Sequence[Token], new: Sequence[Token]) -> bool:
    """Whether the words are the same, in another place."""
    if len(old) == len(new) == 1 and old[0].text != new[0].text and old[0].word:
        return False
    return sorted([t.text for t in old if t.word]) == sorted([t.text for t in new if t.word])


def _reordered(passage: Passage, old: Sequence[Token], new: Sequence[Token], language: Language | None) -> Label:
    """The label of words in another order; of a name where they have capitals and stand beside others that have."""
    words = [t for t in (*old, *new) if t.word]
    sides = [(passage.old, t) for t in old if t.word] + [(passage.new, t) for t in new if t.word]
    named = (
        passage.where != "headline"
        and all(t.text[0].isupper() for t in words)
        and all(capital_before(text, t) or capital_behind(text, t) for text, t in sides)
    )
    named = named and (language is None or not any(t.plain in language.grammar for t in words))
    shown = f"“{_text(passage.old, old)}”"
    if named:
        return Label(Kind.NAME, f"name: order of {shown}", _joined(old), _joined(new))
    return Label(Kind.WORDING, f"wording: order of {shown}", _joined(old), _joined(new))


def untold(passage: Passage, swaps: Sequence[Swap], told: Sequence[Label]) -> Label | None:
    """Words that came or went beside mere ways of writing, so that these are never taken for all there is."""
    if not told or not SLIGHT.issuperset([label.kind for label in told]):
        return None
    before, after = _told(told)
    old = [t for swap in swaps for t in _left(swap.old, before.all)]
    new = [t for swap in swaps for t in _left(swap.new, after.all)]
    if not old and not new:
        return None
    sides = ((passage.old, old), (passage.new, new))
    what = " → ".join([f"“{_text(text, side)}”" for text, side in sides if side])
    return Label(
        Kind.WORDING,
        f"wording: {'added ' if not old else 'removed ' if not new else ''}{what}",
        _joined(old),
        _joined(new),
    )


def begun(passage: Passage, swaps: Sequence[Swap], settled: Sequence[Swap], told: Sequence[Label]) -> Label | None:
    """The label of a sentence that begins otherwise, its first words gone or new ("However, when" → "When")."""
    if told or len(swaps) != 1 or bool(swaps[0].old) == bool(swaps[0].new):
        return None
    lone = swaps[0].old or swaps[0].new
    if _worded(lone) > _LEADING:
        return None
    follows = [each for each in settled if each.old and each.new and _follows(lone, each, gone=bool(swaps[0].old))]
    if not follows:
        return None
    old, new = (*swaps[0].old, *follows[0].old), (*swaps[0].new, *follows[0].new)
    reason = f"wording: “{_text(passage.old, old)}” → “{_text(passage.new, new)}”"
    return Label(Kind.WORDING, reason, _joined(old), _joined(new))


def _follows(lone: Sequence[Token], each: Swap, *, gone: bool) -> bool:
    """Whether a word that got or lost its capital stands right behind words that are gone, or new."""
    word, other = each.old[0].text, each.new[0].text
    beside = (each.old if gone else each.new)[0].start - lone[-1].end
    return 0 <= beside <= _BEHIND and word != other and word.lower() == other.lower()


# A space, and a mark perhaps; and so many words lead a sentence in ("In addition, …").
_BEHIND = 2
_LEADING = 2


def _text(text: str, side: Sequence[Token]) -> str:
    return shortened(text[side[0].start : side[-1].end]) if side else ""


def _joined(side: Sequence[Token]) -> tuple[Span, ...]:
    """The spans of tokens, those of neighbours put together."""
    if len(side) == 1:
        return ((side[0].start, side[0].end),)
    found: list[Span] = []
    for start, end in spans(side):
        if found and start - found[-1][1] <= 1:
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
    return tuple(found)


class _Side(NamedTuple):
    """What other kinds tell of one side: all of it, and by the kinds of things (numbers, dates, names, addresses).

    ``unsure`` says whether any of it is a hedge, ``turned`` whether any of it is "not".
    """

    all: Cover
    things: tuple[tuple[Kind, Cover], ...]
    unsure: bool = False
    turned: bool = False


_NOTHING = _Side(cover([]), ())
# From a tuple of all the fields, as in ``passage``.
_sided: Callable[[tuple[Cover, tuple[tuple[Kind, Cover], ...], bool, bool]], _Side] = partial(tuple.__new__, _Side)


def _told(told: Sequence[Label]) -> tuple[_Side, _Side]:
    if not told:
        return _NOTHING, _NOTHING
    return _side([(label.kind, label.old_spans) for label in told]), _side(
        [(label.kind, label.new_spans) for label in told]
    )


def _side(told: list[tuple[Kind, tuple[Span, ...]]]) -> _Side:
    if len(told) == 1:
        kind, where = told[0]
        there = cover(where)
        lone = ((kind, there),) if kind in _THINGS else ()
        return _sided((there, lone, kind is Kind.CERTAINTY and bool(where), kind is Kind.NEGATION and bool(where)))
    things = tuple([(kind, cover(spans)) for kind, spans in told if kind in _THINGS])
    kinds = {kind for kind, spans in told if spans}
    every = cover([span for _, spans in told for span in spans])
    return _sided((every, things, Kind.CERTAINTY in kinds, Kind.NEGATION in kinds))


def _reworded(swap: Swap, told: tuple[_Side, _Side], language: Language | None) -> bool:
    """Whether a swap has words of its own beside what other kinds tell."""
    if not told[0].all.starts and not told[1].all.starts:
        return _worded_beyond(swap.old, language) or _worded_beyond(swap.new, language)
    if len(swap.old) > 1 or len(swap.new) > 1:
        swap = _without_clauses(swap, told)
    old, new = _left(swap.old, told[0].all), _left(swap.new, told[1].all)
    if not (len(old) < _worded(swap.old) or len(new) < _worded(swap.new)):
        return _worded_beyond((*old, *new), language)
    if _names_alone(swap, told, language):
        return False
    sorts = _sorts(swap.old, told[0]), _sorts(swap.new, told[1])
    measures = language.measures if language is not None and all(sorts) else _NO_MEASURES
    if any(t.plain not in measures for t in (*_telling(old, language), *_telling(new, language))):
        return True
    if not any(_LETTERS.search(t.plain) and not _CLOCK.match(t.plain) for side in swap for t in side):
        return False  # figures for figures, a time for a time
    return sorts[0] != sorts[1] or (bool(old or new) and (_less_sure(swap, told) or _turned(swap, old, new, told)))


def _turned(swap: Swap, old: Sequence[Token], new: Sequence[Token], told: tuple[_Side, _Side]) -> bool:
    """Whether another word took the place of "not", or the other way ("not guilty", "also guilty", but not "can't")."""
    return (told[0].turned and _other(new, swap.old)) or (told[1].turned and _other(old, swap.new))


def _other(words: Sequence[Token], side: Sequence[Token]) -> bool:
    """Whether one of the words does not begin a word of the side."""
    return any(not any(token.plain.startswith(word.plain) for token in side) for word in words)


def _less_sure(swap: Swap, told: tuple[_Side, _Side]) -> bool:
    """Whether more or less sure words took the place of others ("will" → "is expected to"), and not one of one."""
    counts = _worded(swap.old), _worded(swap.new)
    return min(counts) > 0 and max(counts) > 1 and any(there.unsure for there in told)


def _without_clauses(swap: Swap, told: tuple[_Side, _Side]) -> Swap:
    """The swap without what a comma parts from a thing in the place of another ("12" → "19, the ministry said")."""
    for at, other in ((0, 1), (1, 0)):
        comma = next((k for k, t in enumerate(swap[other]) if t.text == ","), 0)
        if comma and not _left(swap[at], told[at].all):
            before = swap[other][:comma]
            if _sorts(before, told[other]) == _sorts(swap[at], told[at]):
                return Swap(swap.old, before) if other else Swap(before, swap.new)
    return swap


_NO_MEASURES: frozenset[str] = frozenset()


def _worded_beyond(side: Sequence[Token], language: Language | None) -> bool:
    """Whether there are words but figures: where numbers are told, one that is not is the number of a step."""
    for token in side:  # noqa: SIM110 - the first word answers nearly always; a generator costs more
        if token.word and (language is None or _LETTERS.search(token.plain)):
            return True
    return False


def _names_alone(swap: Swap, told: tuple[_Side, _Side], language: Language | None) -> bool:
    """Whether a name took the place of a few words with capitals, or they its place."""
    sides = _of_names(swap.old, language), _of_names(swap.new, language)
    if not (_few_capitals(sides[0]) and _few_capitals(sides[1])):
        return False
    return any(
        len(_left(side, there.all)) == 0 and _sorts(side, there) == {Kind.NAME}
        for side, there in zip(sides, told, strict=True)
    )


def _of_names(side: Sequence[Token], language: Language | None) -> list[Token]:
    """The words of a side without small ones that stand between others ("Bay of Bengal")."""
    small = language.within_names if language is not None else _NO_MEASURES
    return [t for t in side if t.word and (t.plain not in small or t in (side[0], side[-1]))]


def _few_capitals(words: Sequence[Token]) -> bool:
    """Whether there are a few words, all of them with a capital."""
    return 0 < len(words) <= _FEW and all(map(str.isupper, [t.text[0] for t in words]))


def _sorts(side: Sequence[Token], told: _Side) -> set[Kind]:
    """What sorts of things the tokens of a side are."""
    return {kind for kind, where in told.things if any(where.touches(t.start, t.end) for t in side)}


def _worded(side: Sequence[Token]) -> int:
    return sum([token.word for token in side])


def _left(side: Sequence[Token], told: Cover) -> list[Token]:
    if not told.starts:
        return [t for t in side if t.word]
    return [t for t in side if t.word and not told.touches(t.start, t.end)]


def _telling(side: Iterable[Token], language: Language | None) -> list[Token]:
    """The words that say something by themselves; figures, times and signs are told by other kinds."""
    return [
        t
        for t in side
        if (language is None or t.plain not in language.grammar)
        and (t.plain.isalpha() or (_LETTERS.search(t.plain) and not _CLOCK.match(t.plain)))
    ]


_CLOCK = re.compile(r"\d{1,2}(?:[:.]\d\d)?[ap]\.?m\b")


def _shifted(gone: list[Swap], come: list[Swap], told: tuple[_Side, _Side], language: Language | None) -> list[Swap]:
    """Words taken out in one place and others put in at another: together they are another wording."""
    gone = [Swap(s.old, ()) for s in gone if _tells(_left(s.old, told[0].all), language)]
    come = [Swap((), s.new) for s in come if _tells(_left(s.new, told[1].all), language)]
    return [*gone, *come] if gone and come else []


def _tells(side: list[Token], language: Language | None) -> bool:
    """Whether words say something by themselves, are a phrase, or say of others that they are yet to be ("will be")."""
    measures = language.measures if language is not None else _NO_MEASURES
    if _worded(side) >= _PHRASE or any(t.plain not in measures for t in _telling(side, language)):
        return True
    return language is not None and any(t.plain in language.modals for t in side)


def distance(passage: Passage, label: Label, language: Language | None) -> float:
    """How much a change of wording tells, from 0 up: how rare the swapped words are, times how far apart.

    Rare means below 5.2 on the scale of the table; apart is the edit distance of the words in relation to their length,
    little for two forms of one word. Six words are counted at most. Ordinary rewordings come to 0-2, telling ones
    to 2 and above.
    """
    if language is None:
        return 0.0
    old, new = _words(passage.old, label.old_spans, language), _words(passage.new, label.new_spans, language)
    if not old.keys().isdisjoint(new):
        shared = old.keys() & new
        old, new = (dict.fromkeys([word for word in side if word not in shared]) for side in (old, new))
    total = 0.0
    for these, those in ((old, new), (new, old)):
        for word in islice(these, _MOST_COUNTED):
            if rare := _rarity(word, language):
                total += rare * _nearest(word, those)
    return total / 2


def _words(text: str, where: tuple[Span, ...], language: Language) -> dict[str, None]:
    """The words that say something by themselves, each once, in order."""
    said = text[where[0][0] : where[0][1]] if len(where) == 1 else "\n".join([text[a:b] for a, b in where])
    grammar = language.grammar
    return dict.fromkeys([word for word in _LETTERS.findall(said.lower()) if word not in grammar])


_LETTERS = re.compile(r"[^\W\d_]+")


def _rarity(word: str, language: Language) -> float:
    if not language.frequencies:
        return 1.0
    return max(0.0, _COMMON - max(language.frequency.of(word), 2.0))


def _nearest(word: str, others: Collection[str]) -> float:
    """How far apart a word is from the nearest of the others; what begins otherwise is nearly always another word."""
    begin = word[:2]
    near = [_apart(word, other) for other in others if other[:2] == begin]
    return min(near) if near else 1.0 if others else 0.5


def _apart(one: str, other: str) -> float:
    return 0.1 if inflected(one, other) else OSA.normalized_distance(one, other)
