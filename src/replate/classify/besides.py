"""What a way of writing touches besides: marks at its end, an abbreviation, a name, another country's spelling."""

from __future__ import annotations

import re
from collections.abc import Iterator

from replate.classify.language import Language
from replate.classify.marks import shown
from replate.classify.passage import Hunk, Passage, Span, Swap, Token, spans
from replate.model import Kind, Label

# Kinds of labels that may have another beside them.
MARKED = frozenset({Kind.CASE, Kind.PUNCTUATION})
SPELT = frozenset({Kind.SPELLING, Kind.HOUSE_STYLE})


def beside(passage: Passage, hunk: Hunk, label: Label) -> Iterator[Label]:
    """The labels of what else differs where marks or capitals do: marks at the end, and an abbreviation's points."""
    return _ending(passage, hunk) if label.kind is Kind.CASE else _pointed(passage, hunk, label)


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


def as_well(swap: Swap, found: Label, language: Language | None) -> Iterator[Label]:
    """What else is touched: another country's spelling is spelling too, and a slip in a name may be another name."""
    if found.reason.startswith(ABROAD):
        yield labelled(Kind.SPELLING, swap, "spelling")
    elif language is not None and found.reason.startswith(f"{MISSPELT}:") and all(_names(s[0], language) for s in swap):
        yield labelled(Kind.NAME, swap, "name")


def _names(word: Token, language: Language) -> bool:
    """Whether a word has a capital, and is no common word nor a month."""
    plain = word.plain.removesuffix("'s")
    return word.text[0].isupper() and not language.frequency.common(plain) and plain not in language.months


MISSPELT = "spelling"
ABROAD = "spelling of another country"


def labelled(kind: Kind, swap: Swap, what: str) -> Label:
    """The label of a swap, its reason showing the words on both sides."""
    old, new = (" ".join([t.text for t in side]) for side in swap)
    return Label(kind, f"{what}: {shown(old)} → {shown(new)}", spans(swap.old), spans(swap.new))
