"""Labels of a single changed passage: every detector asked once, in the order in which they leave the rest to the next."""

from __future__ import annotations

from typing import NamedTuple

from replate.classify.facts import facts
from replate.classify.forms import forms
from replate.classify.language import Language
from replate.classify.passage import Hunk, Passage, Span, Swap, passage, tokens, window
from replate.classify.reading import reading
from replate.classify.style import defined
from replate.classify.wording import distance, wording
from replate.model import Change, Kind, Label

_ORDER = {kind: k for k, kind in enumerate(Kind)}
# A byline or a link line is told by its place; what it says is not compared as an article's facts are.
_BY_PLACE = {"byline": Kind.BYLINE, "link": Kind.LINK}
# A comma that goes with a clause follows from it.
_MARKS = frozenset({Kind.PUNCTUATION, Kind.SPACES})
_FORM = frozenset({Kind.SPACES, Kind.TYPOGRAPHY, Kind.PUNCTUATION, Kind.CASE, Kind.SPELLING, Kind.HOUSE_STYLE})


class Labels(NamedTuple):
    """The labels of a change, one for each kind, and how far its wording goes."""

    found: tuple[Label, ...]
    far: float = 0.0


def labels(change: Change, language: Language | None) -> Labels:
    """The labels of one change by itself, in the order of the kinds."""
    given = passage(change)
    if not given.hunks or given.old == given.new:
        return Labels(())
    if given.whole and not any([c.isalnum() for c in given.old + given.new]):
        return Labels((Label(Kind.PUNCTUATION, "only punctuation", *_all_spans(change)),))
    hunks = tuple([hunk for hunk in given.hunks if not _only_breaks(given, hunk)])
    if not hunks:
        return Labels(())
    given = given._replace(hunks=hunks)
    written = forms(given, language) if not given.whole else None
    if written is not None and not written.rest and given.where not in _BY_PLACE and not _quoting(given):
        found = written.labels
        if all([label.kind in _FORM for label in found]) and not _figures(given):
            return Labels(_one_each([*found, *_asking(given, language)]))
    rest = list(written.rest) if written is not None else []
    settled = written.settled if written is not None else []
    spans = window(given)
    old, new = reading(given.old, spans[0], language, given.where), reading(given.new, spans[1], language, given.where)
    found = [label for label in written.labels if not rest or label.kind not in _MARKS] if written is not None else []
    explained = defined(given.old, given.new) if written is not None and language is not None else None
    if explained is not None:
        found.append(Label(Kind.HOUSE_STYLE, f"abbreviation explained: {explained[0]}, {explained[1]}"))
        rest, also = _without(rest, explained)
        settled = [*settled, *also]
    found += facts(given, old, new, rest, settled, language)
    found = _placed(given, found)
    worded = wording(given, rest, found, language)
    if worded is None:
        return Labels(_one_each(found))
    return Labels(_one_each([*found, worded]), distance(given, worded, language))


def _all_spans(change: Change) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    return change.old.spans if change.old else (), change.new.spans if change.new else ()


def _only_breaks(given: Passage, hunk: Hunk) -> bool:
    """Whether the hunk is the break between paragraphs that were split or merged."""
    old, new = given.old[slice(*hunk.old)], given.new[slice(*hunk.new)]
    return not (old + new).strip() and "\n" in old + new


def _quoting(given: Passage) -> bool:
    """Whether marks of quotation may have come or gone."""
    return any([("".join(given.old[slice(*h.old)]).count(m)) != (given.new[slice(*h.new)].count(m)) for h in given.hunks for m in '"“”„«»'])


def _figures(given: Passage) -> bool:
    return any([c.isdigit() for h in given.hunks for c in given.old[slice(*h.old)] + given.new[slice(*h.new)]])


def _asking(given: Passage, language: Language | None) -> list[Label]:
    nothing = reading("", (0, 0), language, given.where)
    return [label for label in facts(given, nothing, nothing, [], [], language) if label.kind is Kind.CERTAINTY]


def _without(rest: list[Swap], explained: tuple[str, str]) -> tuple[list[Swap], list[Swap]]:
    """The swaps apart from those that only add or remove the words of an explained abbreviation."""
    words = {t.plain for text in explained for t in tokens(text, (0, len(text)))}
    told = [s for s in rest if all([t.plain in words or not t.word for t in (*s.old, *s.new)])]
    return [s for s in rest if s not in told], told


def _placed(given: Passage, found: list[Label]) -> list[Label]:
    """The labels with what the place itself says: a byline is a byline whatever names it holds."""
    kind = _BY_PLACE.get(given.where)
    if kind is None or (found and all([label.kind in _FORM for label in found])):
        return found
    if kind is Kind.BYLINE:
        found = [label for label in found if label.kind in (Kind.BYLINE, *_FORM)]
    if all([label.kind is not kind for label in found]):
        found.append(Label(kind, "the line of a link differs" if kind is Kind.LINK else "byline differs"))
    return found


def _one_each(found: list[Label]) -> tuple[Label, ...]:
    """One label for each kind, in the order of the kinds: the first reason, all the spans."""
    by_kind: dict[Kind, Label] = {}
    for label in found:
        before = by_kind.get(label.kind)
        if before is None:
            by_kind[label.kind] = label
        else:
            old = tuple(dict.fromkeys((*before.old_spans, *label.old_spans)))
            new = tuple(dict.fromkeys((*before.new_spans, *label.new_spans)))
            by_kind[label.kind] = Label(label.kind, _together(before.reason, label.reason), old, new)
    return tuple(sorted(by_kind.values(), key=lambda label: _ORDER[label.kind]))


def _together(one: str, other: str) -> str:
    """Two reasons of one kind in a line; nothing said twice, no more than a line's worth."""
    addition = other.split(": ", 1)[-1]
    return one if addition in one or len(one) > 80 else f"{one}; {addition}"
