"""The names that other research gives to what we find, for export.

NewsEdits (Spangher et al. 2022) names operations on sentences; that is a plain translation. NewsEdits 2.0 (Spangher
et al. 2024) and IteraTeR (Du et al. 2022) name what an editor meant; we only see what was done, so these are marked
as suggested.
"""

from __future__ import annotations

from dataclasses import dataclass

from replate.classify.umbrellas import verdict
from replate.model import Change, Kind, Operation, Umbrella

_STYLE = frozenset({Umbrella.COSMETIC, Umbrella.LANGUAGE})
_FACT = frozenset(
    {Kind.NUMBER, Kind.NAME, Kind.DATE, Kind.QUOTE, Kind.ATTRIBUTION, Kind.CERTAINTY, Kind.NEGATION, Kind.NOTICE}
)
_FLUENCY = frozenset({Kind.SPELLING, Kind.PUNCTUATION, Kind.CASE, Kind.SPACES, Kind.TYPOGRAPHY})


@dataclass(frozen=True, slots=True)
class Suggested:
    """A name that states an intent. ``suggested`` is true where it is inferred from the words alone."""

    name: str
    suggested: bool = True


def newsedits(change: Change) -> str:
    """NewsEdits' action: addition, deletion, edit; refactor for what moved, split or merged without other words."""
    if Operation.ADDED in change.operations:
        return "addition"
    if Operation.REMOVED in change.operations:
        return "deletion"
    edited = Operation.EDITED in change.operations or bool(change.kinds)
    return "edit" if edited else "refactor"


def newsedits2(change: Change) -> Suggested:
    """NewsEdits 2.0's coarse class: fact, style or narrative."""
    if verdict(change) in _STYLE:
        return Suggested("style")
    if _FACT.intersection(change.kinds):
        return Suggested("fact")
    return Suggested("style" if change.kinds == (Kind.WORDING,) and change.weight < _SMALL else "narrative")


_SMALL = 22.0


def iterater(change: Change) -> Suggested:
    """IteraTeR's intent: fluency, clarity, coherence, style or meaning-changed."""
    if newsedits(change) == "refactor":
        return Suggested("coherence")
    kinds = frozenset(change.kinds)
    if kinds and kinds <= _FLUENCY:
        return Suggested("fluency")
    if kinds and kinds <= _FLUENCY | {Kind.HOUSE_STYLE}:
        return Suggested("style")
    return Suggested("clarity" if kinds == {Kind.WORDING} and change.weight < _SMALL else "meaning-changed")


def names(change: Change) -> dict[str, object]:
    """All these names as JSON, for :meth:`Comparison.to_dict`; those that state an intent are marked as suggested."""
    return {
        "newsedits": newsedits(change),
        "newsedits2": _shape(newsedits2(change)),
        "iterater": _shape(iterater(change)),
    }


def _shape(given: Suggested) -> dict[str, object]:
    return {"name": given.name, "suggested": given.suggested}
