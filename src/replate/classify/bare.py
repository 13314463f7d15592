"""Words that came, went or moved, where no kind says anything of them."""

from __future__ import annotations

from collections.abc import Sequence

from replate.classify.label import Labels
from replate.classify.passage import arrow, shortened
from replate.classify.umbrellas import SLIGHT
from replate.model import Change, Kind, Label, Operation, Side

Told = tuple[Change, Labels]


def told_bare(change: Change) -> str:
    """The words that only came or went, for a reason; empty where there are none and nothing moved."""
    old, new = _marked(change.old), _marked(change.new)
    if change.old is None or change.new is None:
        return f"“{old or new}”" if old or new else ""
    if Operation.EDITED not in change.operations and not (old or new):
        return "otherwise the same"
    parts = ([f"words added: “{new}”"] if new else []) + ([f"words removed: “{old}”"] if old else [])
    return "; ".join(parts)


def with_bare(told: Sequence[Told]) -> Sequence[Told]:
    """The sentences of a paragraph; where all that is told is slight, words of which nothing is told are a wording.

    Else a paragraph that got a full stop and two new words would pass for one that only got the full stop.
    """
    if len(told) == 1:
        return told
    kinds = {label.kind for _, found in told for label in found.found}
    if not kinds or not SLIGHT.issuperset(kinds) or all(found.found for _, found in told):
        return told
    return [(part, found if found.found else Labels(bare(part))) for part, found in told]


def bare(change: Change) -> tuple[Label, ...]:
    """The label of words that came, went or moved; none where a word only got or lost its capital."""
    old, new = _marked(change.old), _marked(change.new)
    if Operation.MOVED in change.operations and not (old or new):
        side = change.new or change.old
        return (Label(Kind.WORDING, f"wording: order of “{shortened(side.text)}”"),) if side is not None else ()
    if old.casefold() == new.casefold() or not any(map(str.isalnum, old + new)):
        return ()
    said = arrow([f"“{old}”"] if old else [], [f"“{new}”"] if new else [])
    return (Label(Kind.WORDING, f"wording: {said}", _spans(change.old), _spans(change.new)),)


def _spans(side: Side | None) -> tuple[tuple[int, int], ...]:
    return () if side is None else side.spans


def _marked(side: Side | None) -> str:
    if side is None:
        return ""
    return shortened(" … ".join([part for a, b in side.spans if (part := side.text[a:b].strip())]))
