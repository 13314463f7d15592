"""What a classified comparison comes to in a few figures, so that lists need not compare again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from replate.classify.flags import flags
from replate.classify.leaves import leaves
from replate.classify.umbrellas import verdict
from replate.classify.weigh import total
from replate.model import BREAK, Account, Change, Comparison, Kind, Level, Operation, Side, Touch, Umbrella

_ORDER = tuple(Umbrella)
_MOST_CHARACTERS = 200_000  # of words kept for search on either side; a longer change is a new text


def account(comparison: Comparison) -> Account:
    """The account of a classified comparison: its weight, its verdict, what it touches, and the words in question.

    The flags are those that the comparison shows by itself; what takes a whole history is not among them.
    """
    whole = [change for change in comparison.changes if change.level is not Level.SENTENCE]
    finest = [change for change in leaves(comparison.changes) if set(change.kinds) != {Kind.FURNITURE}]
    return Account(
        weight=total([change.weight for change in whole]),
        verdict=max([verdict(change) for change in whole], key=_ORDER.index, default=Umbrella.COSMETIC),
        changes=len(whole),
        touches=_touches(comparison.changes),
        flags=flags((comparison,)),
        added=BREAK.join(_words(change.new for change in finest))[:_MOST_CHARACTERS],
        removed=BREAK.join(_words(change.old for change in finest))[:_MOST_CHARACTERS],
    )


def _touches(changes: tuple[Change, ...]) -> tuple[Touch, ...]:
    weights: dict[tuple[Kind | None, tuple[Operation, ...]], float] = {}
    for change in changes:
        for kind in (None, *change.kinds):
            key = (kind, change.operations)
            weights[key] = max(weights.get(key, 0.0), change.weight)
    return tuple(Touch(kind, operations, weight) for (kind, operations), weight in weights.items())


def _words(sides: Iterable[Side | None]) -> Iterator[str]:
    """The marked words of these sides."""
    return (side.text[start:end] for side in sides if side is not None for start, end in side.spans)
