"""How much a change tells: by what it touches, where it stands, how many words, and how far a wording goes."""

from __future__ import annotations

import math
from collections.abc import Sequence

from replate.classify.umbrellas import umbrella
from replate.model import Change, Kind, Label, Operation, Umbrella

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
# What was replaced tells more than what merely came with new words or went with old ones.
_ONE_SIDED = 0.65
_PLACES = {
    "headline": 1.6,
    "standfirst": 1.4,
    "lede": 1.3,
    "notice": 1.2,
    "caption": 0.8,
    "link": 0.5,
    "timestamp": 0.1,
}
_ADDED, _REMOVED = 12.0, 18.0
_WORD_STEP = 3.0
_FAR, _FARTHEST = 7.0, 40.0
_SMALL = 12.0
_MOST = 100.0


def weight(change: Change, labels: Sequence[Label], where: str, far: float) -> float:
    """The weight of a change from 0 to 100. ``far`` is how far its wording goes (:func:`wording.distance`)."""
    kinds = {label.kind for label in labels}
    if kinds and kinds <= {Kind.FURNITURE}:
        return _BASE[Kind.FURNITURE]
    if kinds and all(umbrella(kind) in (Umbrella.COSMETIC, Umbrella.LANGUAGE) for kind in kinds):
        return round(min(_SMALL, max([_BASE[kind] for kind in kinds]) * _PLACES.get(where, 1.0)), 2)
    bases = sorted((_of(label, far) for label in labels), reverse=True)
    bases = [*bases, *_plain(change)]
    top = max(bases, default=0.0)
    rest = sum([base for base in bases if base >= _STRONG]) - (top if top >= _STRONG else 0.0)
    words = _WORD_STEP * math.log2(1 + _words(change))
    return round(min(_MOST, (top + _SHARE * rest) * _PLACES.get(where, 1.0) + words), 2)


def _of(label: Label, far: float) -> float:
    base = _BASE[label.kind]
    if label.kind is Kind.WORDING:
        return base + min(_FARTHEST, _FAR * far)
    return (
        base
        if (label.old_spans and label.new_spans) or base < _STRONG or label.kind in _ANY_SIDE
        else base * _ONE_SIDED
    )


_ANY_SIDE = frozenset({Kind.NOTICE, Kind.NEGATION, Kind.CERTAINTY})


def _plain(change: Change) -> list[float]:
    """What adding, removing or moving weighs by itself."""
    if Operation.REMOVED in change.operations:
        return [_REMOVED]
    return [_ADDED] if Operation.ADDED in change.operations else [2.0]


def _words(change: Change) -> int:
    """How many words are marked, the side with more of them."""
    return max(
        [
            len(" ".join([side.text[a:b] for a, b in side.spans]).split()) if side is not None else 0
            for side in (change.old, change.new)
        ]
    )


def total(weights: Sequence[float]) -> float:
    """The weight of a comparison, 0 to 100: the weightiest change counts in full, each further one a little."""
    ranked = sorted(weights, reverse=True)
    rest: float = sum([each / 2 ** (k + 2) for k, each in enumerate(ranked[1:8])])
    return round(min(_MOST, (ranked[0] if ranked else 0.0) + rest), 2)
