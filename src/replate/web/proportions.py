"""How an outlet's changes part by kind, as a table with bars, and how many of them came with a note."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from replate.compare.voices import KINDS
from replate.store import KindCount
from replate.text.speech import Speech, message
from replate.web import addresses

_SAYS = message(
    "Of %(changes)s counted, %(noted)s came with a note; in %(unnoted)s facts were replaced and no note was seen."
)
_LEAST = 5  # changes, below which shares say nothing


@dataclass(frozen=True, slots=True)
class KindRow:
    """One kind: its words, the list of its changes, how many there are, and the bar's width."""

    words: str
    href: str
    changes: int
    noted: int
    without_note: int
    width: str
    share: str


@dataclass(frozen=True, slots=True)
class Proportions:
    """An outlet's changes by kind; ``says`` tells how many came with a note, and for how many none was seen."""

    says: str
    changes: int
    rows: tuple[KindRow, ...]


def proportions(outlet: str, counts: Sequence[KindCount], say: Speech) -> Proportions | None:
    """Lay the counts out; nothing where there are too few changes to speak of."""
    if not counts or counts[0].kind is not None or counts[0].changes < _LEAST:
        return None
    whole = counts[0]
    return Proportions(
        says=say(
            _SAYS,
            changes=say.count(whole.changes, "%(count)s change", "%(count)s changes"),
            noted=_share(whole.noted, whole.changes, say),
            unnoted=_share(whole.without_note, whole.changes, say),
        ),
        changes=whole.changes,
        rows=tuple(_row(outlet, count, whole.changes, say) for count in counts[1:]),
    )


def _row(outlet: str, count: KindCount, whole: int, say: Speech) -> KindRow:
    kind = count.kind
    share = count.changes / whole
    return KindRow(
        words=say(KINDS[kind]) if kind is not None else "",
        href=addresses.with_query(addresses.outlet(outlet), kind=None if kind is None else kind.value),
        changes=count.changes,
        noted=count.noted,
        without_note=count.without_note,
        width=f"{100 * share:.1f}%",
        share=_percent(share, say),
    )


def _share(part: int, whole: int, say: Speech) -> str:
    return say("%(number)s (%(share)s)", number=say.number(part), share=_percent(part / whole, say))


def _percent(share: float, say: Speech) -> str:
    return say("%(number)s %%", number=say.number(100 * share, 0 if share == 0 or share >= 0.1 else 1))
