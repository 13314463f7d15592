"""Labels of changed passages: every detector asked once, in the order in which they leave the rest to the next."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

from replate.classify import style
from replate.classify.facts import asked, facts, mentioned
from replate.classify.forms import Forms, forms
from replate.classify.language import Language
from replate.classify.passage import Hunk, Passage, Span, Swap, Token, passage, tokens, window
from replate.classify.quotes import quoting
from replate.classify.reading import NOTHING, Reading, Stretch, readings, stretch
from replate.classify.tellers import said_by_others
from replate.classify.wording import begun, distance, untold, wording
from replate.model import Change, Kind, Label, Side

_ORDER = {kind: k for k, kind in enumerate(Kind)}
# A byline or a link line is told by its place; what it says is not compared as an article's facts are.
_BY_PLACE = {"byline": Kind.BYLINE, "link": Kind.LINK}
# A comma that goes with a clause beside it follows from that.
_MARKS = frozenset({Kind.PUNCTUATION, Kind.SPACES})
_FOLLOWING = _MARKS | {Kind.CASE}
_FORM = frozenset({Kind.SPACES, Kind.TYPOGRAPHY, Kind.PUNCTUATION, Kind.CASE, Kind.SPELLING, Kind.HOUSE_STYLE})
_QUOTES = re.compile(r"[\"“”„«»‘]|(?<!\w)'|'(?!\w)")
_FIGURE = re.compile(r"\d")
_WORDED = re.compile(r"[^\W_]|[\u2600-\u27bf\U0001f000-\U0001faff]")
_MOST_REASON = 80
# How far from other words that came or went, in characters, marks may follow from them.
_CLAUSE = 20
# No courtesy title is longer.
_TITLED = 5
# What stands between two words, a bracket perhaps.
_BESIDE = 2


class Labels(NamedTuple):
    """The labels of a change, one for each kind, and how far its wording goes."""

    found: tuple[Label, ...]
    far: float = 0.0


_labels: Callable[[tuple[tuple[Label, ...], float]], Labels] = partial(tuple.__new__, Labels)
_UNTOLD = Labels(())
_NO_SIDE = Side((), "")
# A passage that came or went as a whole: its place among the changes, its text, where it stands, and whether it went.
_Whole = tuple[int, str, str, bool]
# An edited passage that is to be read: its place among the changes, and what is only written otherwise in it.
_Edit = tuple[int, Passage, Forms]


def labels(changes: Sequence[Change], language: Language | None) -> list[Labels]:
    """The labels of each of the changes by itself, in the order of the kinds."""
    found: list[Labels] = [_UNTOLD] * len(changes)
    wholes: list[_Whole] = []
    edits: list[_Edit] = []
    for at, change in enumerate(changes):
        old, new = change.old, change.new
        if old is None or new is None:
            lone, gone = old or new or _NO_SIDE, new is None
            if _WORDED.search(lone.text):
                wholes.append((at, lone.text, change.where, gone))
            elif lone.text:
                found[at] = Labels((Label(Kind.PUNCTUATION, "only punctuation", *_sides(lone.spans, gone)),))
        elif old.text != new.text:
            told = _at_once(passage(old, new, change.where), language)
            if isinstance(told, Labels):
                found[at] = told
            elif told is not None:
                edits.append((at, *told))
    if wholes or edits:
        _read(found, wholes, edits, language)
    return found


def _read(found: list[Labels], wholes: list[_Whole], edits: list[_Edit], language: Language | None) -> None:
    """Fill in the labels of all the passages that are to be read."""
    stretches = [stretch((text, (0, len(text)), where)) for _, text, where, _ in wholes]
    for _, given, _ in edits:
        stretches += _stretches(given)
    read = readings(stretches, language)
    for (at, text, where, gone), one in zip(wholes, read, strict=False):
        found[at] = _whole(text, one, where, language, gone=gone)
    sides = iter(read[len(wholes) :])
    for at, given, written in edits:
        found[at] = _edited(given, written, next(sides), next(sides), language)


def _sides(spans: tuple[Span, ...], gone: bool) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    return (spans, ()) if gone else ((), spans)


def _stretches(given: Passage) -> tuple[Stretch, Stretch]:
    if quoting(given.old) or quoting(given.new):  # what is quoted shows only in all of the text
        old, new = (0, len(given.old)), (0, len(given.new))
    else:
        old, new = window(given)
    return stretch((given.old, old, given.where)), stretch((given.new, new, given.where))


def _at_once(given: Passage, language: Language | None) -> Labels | tuple[Passage, Forms] | None:
    """The labels of an edited passage that need no reading, or the passage that does; nothing where nothing differs."""
    if "\n" in given.old or "\n" in given.new:
        given = given._replace(hunks=tuple([hunk for hunk in given.hunks if not _only_breaks(given, hunk)]))
    if not given.hunks:
        return None
    written = forms(given, language)
    if (
        not written.rest
        and given.where not in _BY_PLACE
        and not (_telling_marks(given) or _addressed(given) or _styled_in_quotes(given, written))
    ):
        return Labels(_one_each([*written.labels, *asked(given)]))
    return given, written


def _styled_in_quotes(given: Passage, written: Forms) -> bool:
    """Whether words were put in the house's way where some are quoted: quoted they may be other words."""
    return any(label.kind is Kind.HOUSE_STYLE for label in written.labels) and quoting(given.old)


def _only_breaks(given: Passage, hunk: Hunk) -> bool:
    """Whether the hunk is the break between paragraphs that were split or merged."""
    both = given.old[slice(*hunk.old)] + given.new[slice(*hunk.new)]
    return "\n" in both and not both.strip()


def _telling_marks(given: Passage) -> bool:
    """Whether marks of quotation came or went, or figures were written otherwise: that must be read."""
    for hunk in given.hunks:
        old, new = given.old[slice(*hunk.old)], given.new[slice(*hunk.new)]
        marks = len(_QUOTES.findall(old)), len(_QUOTES.findall(new))
        if marks[0] != marks[1] or (marks[0] and _WORDED.search(old)) or _FIGURE.search(old) or _FIGURE.search(new):
            return True
    return False


def _addressed(given: Passage) -> bool:
    """Whether marks, and not only capitals, came or went within an address: that must be read."""
    if not any(sign in text for text in (given.old, given.new) for sign in ("://", "www.", "@", "/")):
        return False
    return any(
        _ADDRESS.search(_around(given.old, hunk.old) + _around(given.new, hunk.new))
        for hunk in given.hunks
        if given.old[slice(*hunk.old)].lower() != given.new[slice(*hunk.new)].lower()
    )


_ADDRESS = re.compile(r"://|www\.|\w@\w|\w\.[a-z]{2,}+/")


def _around(text: str, span: Span) -> str:
    """A stretch with the rest of the words that it begins and ends in."""
    end = text.find(" ", span[1])
    return text[text.rfind(" ", 0, span[0]) + 1 : end if end >= 0 else len(text)]


def _whole(text: str, read: Reading, where: str, language: Language | None, *, gone: bool) -> Labels:
    """The labels of a passage that was added or removed: all that it mentions."""
    if where in _BY_PLACE:
        return Labels(_one_each(_placed(where, mentioned(text, read, gone=gone))))
    if read is NOTHING:
        return _UNTOLD if len(text) > _TITLED else _titled(text, language, gone=gone)
    return _labels((tuple(mentioned(text, read, gone=gone)), 0.0))


def _titled(text: str, language: Language | None, *, gone: bool) -> Labels:
    """The label of a courtesy title that came or went alone."""
    if not style.courtesy(text, language):
        return _UNTOLD
    return Labels((Label(Kind.HOUSE_STYLE, f"courtesy title: {text}", *_sides(((0, len(text)),), gone)),))


def _edited(given: Passage, written: Forms, old: Reading, new: Reading, language: Language | None) -> Labels:
    rest, settled = written.rest, written.settled
    found = [each for each in written.labels if each.kind not in _FOLLOWING or _stands(each, rest, language)]
    explained = style.defined(given.old, given.new) if language is not None else None
    if explained is not None and language is not None:
        rest, also = _without(rest, explained, language)
        settled = [*settled, *also]
        if also or not rest:  # else it went with other words
            found.append(Label(Kind.HOUSE_STYLE, f"abbreviation explained: {explained[0]}, {explained[1]}"))
    found = _placed(given.where, [*found, *facts(given, old, new, rest, settled, language)])
    found = _but_quoted(given, _beside_links(found))
    worded = wording(given, rest, found, language) or untold(given, rest, found) or begun(given, rest, settled, found)
    found += said_by_others(given, old, new, rest, language)  # it is another wording all the same
    if worded is None:
        return _labels((_one_each(found), 0.0))
    return _labels((_one_each([*found, worded]), distance(given, worded, language)))


def _beside_links(found: list[Label]) -> list[Label]:
    """The labels without ways of writing within an address: a mark more there is another address, and told as one."""
    links = [label for label in found if label.kind is Kind.LINK]
    return [label for label in found if label.kind not in _FORM or not _within(label, links)] if links else found


def _but_quoted(given: Passage, found: list[Label]) -> list[Label]:
    """The labels without words in short and in full within reworded quotations, which are other words quoted."""
    quoted = [label for label in found if label.kind is Kind.QUOTE]
    return [label for label in found if not _worded_within(given, label, quoted)] if quoted else found


def _worded_within(given: Passage, label: Label, quoted: list[Label]) -> bool:
    """Whether a label of house style has words and no figures, all of them quoted."""
    if label.kind is not Kind.HOUSE_STYLE or not _within(label, quoted):
        return False
    said = [given.old[a:b] for a, b in label.old_spans] + [given.new[a:b] for a, b in label.new_spans]
    return not any(map(_FIGURE.search, said))


def _within(label: Label, others: list[Label]) -> bool:
    """Whether all that a label marks lies in what others mark."""
    return all(
        any(a <= start and end <= b for other in others for a, b in (other.old_spans, other.new_spans)[at])
        for at, where in enumerate((label.old_spans, label.new_spans))
        for start, end in where
    )


def _stands(label: Label, rest: list[Swap], language: Language | None) -> bool:
    """Whether what is only written otherwise does not follow from other words that came or went beside it."""
    if label.kind is not Kind.CASE:
        return _apart(label, rest)
    return not (_amid(label, rest) or any(_named_now(label, swap, at, language) for swap in rest for at in (0, 1)))


def _named_now(label: Label, swap: Swap, at: int, language: Language | None) -> bool:
    """Whether a name that came or went stands right before words, so that on one side they belong to it ("palace")."""
    side, other = swap[at], swap[1 - at]
    if not side or not side[-1].text[0].isupper():
        return False
    if other and other[-1].text[0].isupper() and not (language is not None and other[-1].plain in language.grammar):
        return False
    return any(0 <= start - side[-1].end <= 1 for start, _ in (label.new_spans if at else label.old_spans))


def _amid(label: Label, rest: list[Swap]) -> bool:
    """Whether words stand, on each side alike, between others that differ: what they share is chance."""
    for at, where in enumerate((label.old_spans, label.new_spans)):
        sides = [swap[at] for swap in rest if swap[at]]
        for start, end in where:
            if not any(0 <= start - side[-1].end <= _BESIDE for side in sides):
                return False
            if not any(0 <= side[0].start - end <= _BESIDE for side in sides):
                return False
    return True


def _apart(label: Label, rest: list[Swap]) -> bool:
    """Whether marks stand so far from other words that they do not follow from these."""
    for at, where in enumerate((label.old_spans, label.new_spans)):
        sides = [swap[at] for swap in rest if swap[at] and not _word_for_word(swap)]
        if any(_near(span, side) for span in where for side in sides):
            return False
    return True


def _word_for_word(swap: Swap) -> bool:
    """Whether a word stands in the place of another: no marks come or go with that."""
    return len(swap.old) == len(swap.new) == 1


def _near(span: Span, side: tuple[Token, ...]) -> bool:
    return span[0] - _CLAUSE < side[-1].end and side[0].start < span[1] + _CLAUSE


def _without(rest: list[Swap], explained: tuple[str, str], language: Language) -> tuple[list[Swap], list[Swap]]:
    """The swaps apart from those that only add or remove the words of an explained abbreviation."""
    words = {t.plain for text in explained for t in tokens(text, (0, len(text)))} | language.articles
    told = [s for s in rest if _explains(s, words)]
    return [s for s in rest if s not in told], told


def _explains(swap: Swap, words: set[str]) -> bool:
    """Whether a swap has these words alone, and at most whose body it is before them ("U.S. Food and Drug …")."""
    others = [t for t in (*swap.old, *swap.new) if t.word and t.plain not in words]
    return not others or (len(others) == 1 and "." in others[0].text and others[0].text.replace(".", "").isupper())


def _placed(where: str, found: list[Label]) -> list[Label]:
    """The labels with what the place itself says: a byline is a byline whatever names it holds."""
    kind = _BY_PLACE.get(where)
    if kind is None or (found and all(label.kind in _FORM for label in found)):
        return found
    if kind is Kind.BYLINE:
        found = [label for label in found if label.kind in (Kind.BYLINE, *_FORM)]
    if all(label.kind is not kind for label in found):
        found.append(Label(kind, "the line of a link differs" if kind is Kind.LINK else "byline differs"))
    return found


def _one_each(found: list[Label]) -> tuple[Label, ...]:
    """One label for each kind, in the order of the kinds: the first reason, all the spans."""
    if len(found) < 2:
        return tuple(found)
    by_kind: dict[Kind, Label] = {}
    for label in found:
        before = by_kind.get(label.kind)
        by_kind[label.kind] = label if before is None else together(before, label, label.old_spans, label.new_spans)
    return ordered(by_kind)


def ordered(by_kind: dict[Kind, Label]) -> tuple[Label, ...]:
    """The labels in the order of the kinds."""
    return tuple([by_kind[kind] for kind in sorted(by_kind, key=_ORDER.__getitem__)])


def together(one: Label, other: Label, old: tuple[Span, ...], new: tuple[Span, ...]) -> Label:
    """Two labels of a kind as one, ``old`` and ``new`` being the other's spans: nothing said twice, a line at most."""
    addition = other.reason.split(": ", 1)[-1]
    reason = one.reason if addition in one.reason or len(one.reason) > _MOST_REASON else f"{one.reason}; {addition}"
    return Label(
        one.kind, reason, tuple(dict.fromkeys((*one.old_spans, *old))), tuple(dict.fromkeys((*one.new_spans, *new)))
    )
