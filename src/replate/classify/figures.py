"""Figures that are only written otherwise: telephone numbers in other groups, measures in short, ordinals put right."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from replate.classify import style
from replate.classify.hints import FIGURE, NUMBER, places
from replate.classify.language import Language
from replate.classify.numbers import numbers
from replate.classify.passage import Hunk, Passage, Span, spans
from replate.model import Kind, Label

# More than a telephone number has.
_DIALLED = 24
_GROUPED = re.compile(r"[\d ()-]*")
_TELEPHONE = re.compile(r"(?<![\w.,])(?:\+|\(?0)\d(?:[ ()-]{0,2}\d){7,13}(?![\d.,]\d)")
_MEASURE = re.compile(r"(?P<figure>\d[\d.,]*)[ -]?(?P<unit>[^\W\d_]+)")
_ORDINAL = re.compile(r"(\d+)(?:st|nd|rd|th)")


def regrouped(passage: Passage, hunk: Hunk) -> Label | None:
    """The label of the figures of a telephone number that are only grouped otherwise."""
    (a, b), (c, d) = hunk
    if not _GROUPED.fullmatch(passage.old, a, b) or not _GROUPED.fullmatch(passage.new, c, d):
        return None
    numbers = _dialling(passage.old, hunk.old), _dialling(passage.new, hunk.new)
    if numbers[0] != numbers[1] or not numbers[0]:
        return None
    return Label(Kind.SPACES, "a telephone number grouped otherwise", (hunk.old,), (hunk.new,))


def _dialling(text: str, span: Span) -> str:
    """The telephone number around a stretch, its figures alone; empty where there is none."""
    near = slice(max(0, span[0] - _DIALLED), span[1] + _DIALLED)
    for match in _TELEPHONE.finditer(text[near]):
        if match.start() <= span[0] - near.start and span[1] - near.start <= match.end():
            return "".join([c for c in match[0] if c.isdigit()])
    return ""


def same_quantity(before: str, after: str, language: Language) -> bool:
    """Whether both are the same figure with the same unit or word, written otherwise."""
    begins = before[:1].isdecimal(), after[:1].isdecimal()
    if begins[0] and begins[1]:
        return same_measure(before, after, language) or same_count(before, after, language)
    return (begins[0] or begins[1]) and same_count(before, after, language)


def same_measure(before: str, after: str, language: Language) -> bool:
    """Whether both are one figure with one unit, written otherwise ("900km", "900 kilometres")."""
    one, other = _MEASURE.fullmatch(before), _MEASURE.fullmatch(after)
    if one is None or other is None or one["figure"] != other["figure"]:
        return False
    units = one["unit"], other["unit"]
    shorter, longer = sorted(units, key=len)
    if language.short_scales.get(shorter) == longer:  # without a currency ("1.5m people")
        return True
    return style.same_phrase(*units, language) or (len(min(units)) > 1 and units[0].rstrip("s") == units[1].rstrip("s"))


def same_count(before: str, after: str, language: Language) -> bool:
    """Whether both are one number tied to the same words, in words and in figures ("two year old", "2-year-old")."""
    figure, words = (before, after) if before[:1].isdecimal() else (after, before)
    (count, *tied), said = _TIED.split(figure), _TIED.split(words)
    named = said[: -len(tied)] if tied else []
    same = said[len(named) :] == tied or (len(tied) == 1 and style.same_phrase(tied[0], said[-1], language))
    if not named or not same or not count.isdecimal():
        return False
    return only_numbers(" ".join(named), language) == (str(int(count)),)


_TIED = re.compile(r"[ -]")


@lru_cache(512)
def only_numbers(piece: str, language: Language) -> tuple[str, ...]:
    """The numbers in a few words by their keys, empty where anything else is said; a hunk and its swaps ask alike."""
    words = places(piece, language)
    found = numbers(piece, words[FIGURE], words[NUMBER], language)
    rest = "".join(piece[a:b] for a, b in _between(len(piece), spans(found)))
    between = rest.strip(" -–‑.,").lower()
    return tuple([m.key for m in found]) if not between or between in language.between_numbers else ()


def _between(length: int, taken: tuple[tuple[int, int], ...]) -> Iterator[tuple[int, int]]:
    at = 0
    for start, end in taken:
        yield at, start
        at = end
    yield at, length


def misnumbered(one: str, other: str) -> bool:
    """Whether both are the same figure with other ends ("2rd", "2nd")."""
    ours, theirs = _ORDINAL.fullmatch(one), _ORDINAL.fullmatch(other)
    return ours is not None and theirs is not None and ours[1] == theirs[1]
