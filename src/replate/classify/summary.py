"""A classified comparison in a few words: "1 number; 1 quotation reworded; 3 small language fixes"."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from replate.classify.leaves import leaves
from replate.classify.umbrellas import verdict
from replate.classify.weigh import total
from replate.model import Change, Comparison, Kind, Level, Operation, Umbrella
from replate.text.speech import ENGLISH, Speech, messages

# In the order in which they are told: singular and plural.
_WORDS = {
    Kind.NOTICE: messages("%(count)s notice", "%(count)s notices"),
    Kind.NEGATION: messages("%(count)s negation turned", "%(count)s negations turned"),
    Kind.NUMBER: messages("%(count)s number", "%(count)s numbers"),
    Kind.QUOTE: messages("%(count)s quotation reworded", "%(count)s quotations reworded"),
    Kind.NAME: messages("%(count)s name", "%(count)s names"),
    Kind.DATE: messages("%(count)s date or time", "%(count)s dates or times"),
    Kind.CERTAINTY: messages("%(count)s change of certainty", "%(count)s changes of certainty"),
    Kind.ATTRIBUTION: messages("%(count)s attribution", "%(count)s attributions"),
    Kind.WORDING: messages("%(count)s wording", "%(count)s wordings"),
    Kind.LINK: messages("%(count)s link", "%(count)s links"),
    Kind.BYLINE: messages("%(count)s byline", "%(count)s bylines"),
}
_SMALL = messages("%(count)s small language fix", "%(count)s small language fixes")
_PAGE = messages("%(count)s change of page furniture", "%(count)s changes of page furniture")
_BARE = {
    Operation.ADDED: messages("%(count)s passage added", "%(count)s passages added"),
    Operation.REMOVED: messages("%(count)s passage removed", "%(count)s passages removed"),
    Operation.MOVED: messages("%(count)s passage moved", "%(count)s passages moved"),
    Operation.SPLIT: messages("%(count)s paragraph split", "%(count)s paragraphs split"),
    Operation.MERGED: messages("%(count)s merging of paragraphs", "%(count)s mergings of paragraphs"),
    Operation.EDITED: messages(
        "%(count)s sentence with words added or removed", "%(count)s sentences with words added or removed"
    ),
}


@dataclass(frozen=True, slots=True)
class Count:
    """How many changes there are of one sort, in words that a person reads ("2 numbers"); ``kind`` if it is one."""

    words: str
    number: int
    kind: Kind | None = None


@dataclass(frozen=True, slots=True)
class Summary:
    """What a comparison comes to: counts in the order in which they are told, and the weightiest changes first.

    ``weight`` is from 0 to 100. ``left_out`` are kinds that were not looked for (see :func:`classify`).
    """

    counts: tuple[Count, ...]
    telling: tuple[Change, ...]
    weight: float
    left_out: tuple[Kind, ...] = ()

    @property
    def text(self) -> str:
        """The counts as one line: "1 number; 3 small language fixes"; empty where nothing differs."""
        return "; ".join([count.words for count in self.counts])


def summary(comparison: Comparison, say: Speech = ENGLISH) -> Summary:
    """Sum up a classified comparison; ``telling`` has headline, byline and paragraph changes, the weightiest first.

    What is done to the same words a second time comes behind what is done once: a list of 30 rows that all went from
    "2021" to "2022" is told once. ``say`` is the language of the counts.
    """
    whole = [change for change in comparison.changes if change.level is not Level.SENTENCE]
    ranked = _ranked(whole)
    weight = total([change.weight for change in whole])
    counts = _counts(leaves(comparison.changes), say)
    return Summary(tuple(counts), tuple(ranked), weight, comparison.left_out)


def _ranked(whole: list[Change]) -> list[Change]:
    seen: set[tuple[str, ...]] = set()
    order = []
    for k, change in enumerate(whole):
        marked = tuple([side.text[a:b] for side in (change.old, change.new) if side is not None for a, b in side.spans])
        again = marked in seen and change.kinds != ()
        seen.add(marked)
        order.append((-change.weight * (_AGAIN if again else 1.0), k))
    return [whole[k] for _, k in sorted(order)]


# How much of its weight a change keeps in the ranking when the same words were changed before.
_AGAIN = 0.4


def _counts(finest: list[Change], say: Speech) -> list[Count]:
    kinds: Counter[Kind] = Counter()
    others: Counter[tuple[str, str]] = Counter()
    for change in finest:
        if not change.kinds:
            others[_BARE[change.operations[0]]] += 1
        elif set(change.kinds) == {Kind.FURNITURE}:
            others[_PAGE] += 1
        elif verdict(change) in (Umbrella.COSMETIC, Umbrella.LANGUAGE):
            others[_SMALL] += 1
        else:
            kinds.update(_told(change))
    told = [Count(say.count(kinds[kind], *words), kinds[kind], kind) for kind, words in _WORDS.items() if kind in kinds]
    order = (*_BARE.values(), _SMALL, _PAGE)
    return told + [Count(say.count(others[words], *words), others[words]) for words in order if words in others]


def _told(change: Change) -> list[Kind]:
    """The kinds that are counted for a change: wording only where nothing more is said of it."""
    kinds = [kind for kind in change.kinds if kind in _WORDS]
    return [kind for kind in kinds if kind is not Kind.WORDING] or kinds
