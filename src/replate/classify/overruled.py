"""What people have said of changes wins over the rules."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from replate.model import Change, Comparison, Kind, Ruling, change_key

_ORDER = {kind: place for place, kind in enumerate(Kind)}


def overrule(comparison: Comparison, rulings: Mapping[str, Ruling]) -> Comparison:
    """The classified comparison with kinds and weights as people have ruled, by the changes' keys."""
    if not rulings:
        return comparison
    return replace(comparison, changes=tuple(_ruled(change, rulings) for change in comparison.changes))


def _ruled(change: Change, rulings: Mapping[str, Ruling]) -> Change:
    ruling = rulings.get(change_key(change))
    if ruling is None:
        return change
    kinds = change.kinds if ruling.kinds is None else tuple(sorted(set(ruling.kinds), key=_ORDER.__getitem__))
    return replace(
        change,
        kinds=kinds,
        weight=change.weight if ruling.weight is None else ruling.weight,
        labels=tuple(label for label in change.labels if label.kind in kinds),
        reason=_reason(change, ruling),
        ruling=ruling,
    )


def _reason(change: Change, ruling: Ruling) -> str:
    """The reason for people: the note where there is one, else whose word it is."""
    if ruling.note:
        return ruling.note
    if ruling.kinds is None:
        return change.reason
    said = ", ".join(kind.value.replace("_", " ") for kind in ruling.kinds) or "no kind"
    return f"{said}, says {ruling.who}"
