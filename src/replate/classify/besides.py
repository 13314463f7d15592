"""What a way of writing touches besides: marks at its end, an abbreviation, a name, another country's spelling."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from replate.classify.language import Language
from replate.classify.marks import shown
from replate.classify.passage import Hunk, Passage, Span, Swap, Token, spans
from replate.model import Kind, Label

# Kinds of labels that may have another beside them.
MARKED = frozenset({Kind.CASE, Kind.PUNCTUATION})


def beside(passage: Passage, hunk: Hunk, label: Label, language: Language | None) -> Iterator[Label]:
    """The labels of what else differs where marks or capitals do: other marks, and an abbreviation's points."""
    if label.kind is not Kind.CASE:
        return _pointed(passage, hunk, label)
    return chain(_ending(passage, hunk), _hyphened(passage, hunk, label, language))


def _hyphened(passage: Passage, hunk: Hunk, label: Label, language: Language | None) -> Iterator[Label]:
    """The labels of words tied otherwise of which the case differs as well ("Tan-Ki Moon", "Tan Ki-moon")."""
    old, new = passage.old[slice(*hunk.old)].strip(), passage.new[slice(*hunk.new)].strip()
    if [mark for mark in old if mark in _TIES] == [mark for mark in new if mark in _TIES]:
        return
    shown_as = f"{shown(old)} → {shown(new)}"
    yield Label(Kind.PUNCTUATION, f"punctuation: {shown_as}", label.old_spans, label.new_spans)
    words = re.split(r"[\s-]+", old)
    if language is not None and any(
        word[:1].isupper() and not language.frequency.common(word.lower()) for word in words
    ):
        yield Label(Kind.NAME, f"name: {shown_as}", label.old_spans, label.new_spans)


_TIES = " -"


def _ending(passage: Passage, hunk: Hunk) -> Iterator[Label]:
    """The label of other marks behind words of which the case differs as well."""
    sides = (passage.old, hunk.old), (passage.new, hunk.new)
    ends = [_end(text, span) for text, span in sides]
    marks = [text[slice(*end)] for (text, _), end in zip(sides, ends, strict=True)]
    if marks[0] != marks[1]:
        reason = f"punctuation: {shown(marks[0])} → {shown(marks[1])}"
        yield Label(Kind.PUNCTUATION, reason, *[(end,) if end[0] < end[1] else () for end in ends])


def _end(text: str, span: Span) -> Span:
    """Where the marks at the end of a stretch stand."""
    return span[0] + len(text[slice(*span)].rstrip(".,:;!?")), span[1]


def _pointed(passage: Passage, hunk: Hunk, label: Label) -> Iterator[Label]:
    """The label of letters that stand for words, with points or without ("US", "U.S."): a house has its way."""
    old, new = passage.old[slice(*hunk.old)].strip(), passage.new[slice(*hunk.new)].strip()
    if bool(_POINTED.fullmatch(old)) != bool(_POINTED.fullmatch(new)) and old.replace(".", "") == new.replace(".", ""):
        yield Label(Kind.HOUSE_STYLE, f"abbreviation: {shown(old)} → {shown(new)}", label.old_spans, label.new_spans)


_POINTED = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]?\.?")


def of_another_country(swap: Swap) -> tuple[Label, ...]:
    """The labels of a word in the spelling of another country: a house has its way, and it is spelling all the same."""
    return (
        labelled(Kind.HOUSE_STYLE, swap, "spelling of another country"),
        labelled(Kind.SPELLING, swap, "spelling"),
    )


def slip(swap: Swap, language: Language, what: str = "spelling") -> tuple[Label, ...]:
    """The labels of one word misspelt: where it is a name, another may be named."""
    found = labelled(Kind.SPELLING, swap, what)
    if all(_names(next(token for token in side if token.word), language) for side in swap):
        return found, labelled(Kind.NAME, swap, "name")
    return (found,)


def _names(word: Token, language: Language) -> bool:
    """Whether a word has a capital, and is no common word, nor a month or a day."""
    plain = word.plain.removesuffix("'s")
    if plain in language.months or plain in language.short_days.values():
        return False
    return word.text[0].isupper() and not language.frequency.common(plain)


def labelled(kind: Kind, swap: Swap, what: str) -> Label:
    """The label of a swap, its reason showing the words on both sides."""
    old, new = (" ".join([t.text for t in side]) for side in swap)
    return Label(kind, f"{what}: {shown(old)} → {shown(new)}", spans(swap.old), spans(swap.new))
