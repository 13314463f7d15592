"""How much a change tells: by what it touches, where it stands, how many words, and how far a wording goes."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from math import log2

from replate.classify.umbrellas import SLIGHT
from replate.model import Change, Kind, Label, Operation, Side

_BASE = {
    Kind.NOTICE: 80.0,
    Kind.NEGATION: 55.0,
    Kind.QUOTE: 46.0,
    Kind.NUMBER: 45.0,
    Kind.NAME: 42.0,
    Kind.CERTAINTY: 38.0,
    Kind.DATE: 38.0,
    Kind.ATTRIBUTION: 34.0,
    Kind.LINK: 16.0,
    Kind.WORDING: 14.0,
    Kind.BYLINE: 10.0,
    Kind.SPELLING: 4.0,
    Kind.HOUSE_STYLE: 3.5,
    Kind.CASE: 3.0,
    Kind.PUNCTUATION: 2.0,
    Kind.TYPOGRAPHY: 0.5,
    Kind.SPACES: 0.2,
    Kind.FURNITURE: 0.1,
}
_STRONG = 30.0
_SHARE = 0.2
_ONE_SIDE = 0.65
_PLACES = {
    "headline": 2.2,
    "standfirst": 1.5,
    "lede": 1.35,
    "notice": 1.2,
    "caption": 0.8,
    "link": 0.5,
    "timestamp": 0.1,
}
_ADDED, _REMOVED, _OTHERWISE = 12.0, 18.0, 2.0
_WORD_STEP = 3.0
_FAR, _FARTHEST = 7.0, 40.0
_SMALL = 12.0
_MOST = 100.0


def weight(change: Change, labels: Sequence[Label], kinds: Sequence[Kind], where: str, far: float) -> float:
    """The weight of a change from 0 to 100, of labels and their kinds.

    ``far`` is how far its wording goes (:func:`wording.distance`).
    """
    place = _PLACES.get(where, 1.0)
    if kinds and SLIGHT.issuperset(kinds):
        top = max([_BASE[kind] for kind in kinds])
        return top if top == _BASE[Kind.FURNITURE] else round(min(_SMALL, top * place), 2)
    if Kind.SPELLING in kinds:
        labels = without_slips(labels)
    top = _plain(change.operations)
    old, new = change.old, change.new
    if labels:
        top = _strongest(labels, top, far, whole=old is None or new is None)
    gone, come = _words(old), _words(new)
    found = top * place + _WORD_STEP * log2(1 + max(gone, come))
    return round(found, 2) if found < _MOST else _MOST


def without_slips(labels: Sequence[Label]) -> list[Label]:
    """The labels without names that are only spelt otherwise, as far as can be told: nobody else is named."""
    slips = [label.old_spans for label in labels if label.kind is Kind.SPELLING]
    return [label for label in labels if label.kind is not Kind.NAME or label.old_spans not in slips]


def _strongest(labels: Sequence[Label], top: float, far: float, *, whole: bool) -> float:
    """What the most telling of the labels weighs, or ``top``, with a share of what the other strong ones do."""
    rest = 0.0
    one_sided = _ONE_SIDED_WHOLE if whole else _ONE_SIDED
    for label in labels:
        kind = label.kind
        base = _BASE[kind] if label.old_spans and label.new_spans else one_sided[kind]
        if kind is _WORDING:
            base += min(_FARTHEST, _FAR * far)
        top = max(top, base)
        if base >= _STRONG:
            rest += base
    return top + _SHARE * (rest - top if top >= _STRONG else rest)


_WORDING = Kind.WORDING
_ANY_SIDE = frozenset({Kind.NOTICE, Kind.NEGATION, Kind.CERTAINTY})
# What was replaced tells more than what merely came with new words or went with old ones.
_ONE_SIDED = {kind: base if base < _STRONG or kind in _ANY_SIDE else base * _ONE_SIDE for kind, base in _BASE.items()}
# A hedge within a passage that is new or gone makes nothing less certain than it was.
_ONE_SIDED_WHOLE = _ONE_SIDED | {Kind.CERTAINTY: 10.0}


@lru_cache(64)
def _plain(operations: tuple[Operation, ...]) -> float:
    """What adding, removing or moving weighs by itself."""
    if Operation.REMOVED in operations:
        return _REMOVED
    return _ADDED if Operation.ADDED in operations else _OTHERWISE


def _words(side: Side | None) -> int:
    """How many words are marked, as far as spaces tell."""
    if side is None:
        return 0
    words = 0
    count = side.text.count
    for start, end in side.spans:
        if start < end:
            words += count(" ", start, end) + 1
    return words


def total(weights: Sequence[float]) -> float:
    """The weight of a comparison, 0 to 100: the weightiest change counts in full, each further one a little."""
    ranked = sorted(weights, reverse=True)
    rest: float = sum([each / 2 ** (k + 2) for k, each in enumerate(ranked[1:8])])
    return round(min(_MOST, (ranked[0] if ranked else 0.0) + rest), 2)
