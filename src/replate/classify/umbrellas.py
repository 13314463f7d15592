"""What kinds amount to: cosmetic, language, content or transparency (after Faigley and Witte 1981)."""

from __future__ import annotations

from replate.model import Change, Kind, Level, Operation, Umbrella

_COSMETIC = frozenset({Kind.SPACES, Kind.TYPOGRAPHY, Kind.PUNCTUATION, Kind.CASE, Kind.FURNITURE})
_LANGUAGE = frozenset({Kind.SPELLING, Kind.HOUSE_STYLE})
_TRANSPARENCY = frozenset({Kind.NOTICE, Kind.BYLINE})
_ORDER = tuple(Umbrella)
# Kinds that change nothing of what is said.
SLIGHT = _COSMETIC | _LANGUAGE


def umbrella(kind: Kind) -> Umbrella:
    """The sort that a kind belongs to. Wording is content, as it may change what is meant."""
    if kind in _COSMETIC:
        return Umbrella.COSMETIC
    if kind in _LANGUAGE:
        return Umbrella.LANGUAGE
    return Umbrella.TRANSPARENCY if kind in _TRANSPARENCY else Umbrella.CONTENT


def verdict(change: Change) -> Umbrella:
    """The most telling sort among a classified change's kinds; words only added, removed or moved are content.

    Cosmetic and language mean that nothing was found that changes what is said.
    """
    if not change.kinds:
        return Umbrella.TRANSPARENCY if change.level is Level.BYLINE else Umbrella.CONTENT
    found = max([umbrella(kind) for kind in change.kinds], key=_ORDER.index)
    moved = Operation.MOVED in change.operations and Kind.FURNITURE not in change.kinds
    return max(found, Umbrella.CONTENT, key=_ORDER.index) if moved else found
