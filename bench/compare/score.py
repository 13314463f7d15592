"""Reading actions off a comparison, and F1 of what was found against the truth."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from replate.compare import sentences
from replate.model import Comparison, Level, Operation

Actions = set[tuple]


def paragraph_actions(comparison: Comparison) -> Actions:
    """Tuples ("added", new), ("removed", old), ("edited" | "moved" | "split" | "merged", old, new)."""
    found: Actions = set()
    for change in comparison.changes:
        if change.level is not Level.PARAGRAPH:
            continue
        for operation in change.operations:
            olds = change.old.paragraphs if change.old else ()
            news = change.new.paragraphs if change.new else ()
            if operation is Operation.ADDED:
                found |= {("added", n) for n in news}
            elif operation is Operation.REMOVED:
                found |= {("removed", o) for o in olds}
            else:
                found |= {(operation.value, o, n) for o in olds for n in news}
    return found


def sentence_actions(comparison: Comparison) -> Actions:
    """Tuples ("added" | "edited" | "moved", new paragraph, text), ("removed", old paragraph, text)."""
    found: Actions = set()
    for standing in sentences(comparison):
        for operation in standing.operations:
            if operation is Operation.REMOVED:
                found |= {("removed", n, text) for n, text in standing.old}
            elif operation in (Operation.ADDED, Operation.EDITED, Operation.MOVED):
                found |= {(operation.value, n, text) for n, text in standing.new}
    return found


def f1(truths: Iterable[Actions], founds: Iterable[Actions], names: Iterable[str]) -> dict[str, float]:
    """F1 of each action over all pairs together, and their mean as ``macro``."""
    right, said, meant = Counter(), Counter(), Counter()
    for truth, found in zip(truths, founds, strict=True):
        right.update(action[0] for action in truth & found)
        said.update(action[0] for action in found)
        meant.update(action[0] for action in truth)
    scores = {name: 2 * right[name] / (said[name] + meant[name]) if said[name] + meant[name] else 1.0 for name in names}
    scores["macro"] = sum(scores.values()) / len(scores)
    return scores
