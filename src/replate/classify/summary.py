"""A classified comparison in a few words: "1 number; 1 quotation reworded; 3 small language fixes"."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from replate.classify.leaves import leaves
from replate.classify.umbrellas import Umbrella, verdict
from replate.classify.weigh import total
from replate.model import Change, Comparison, Kind, Level, Operation

# In the order in which they are told: singular and plural.
_WORDS = {
    Kind.NOTICE: ("notice", "notices"),
    Kind.NEGATION: ("negation turned", "negations turned"),
    Kind.NUMBER: ("number", "numbers"),
    Kind.QUOTE: ("quotation reworded", "quotations reworded"),
    Kind.NAME: ("name", "names"),
    Kind.DATE: ("date or time", "dates or times"),
    Kind.CERTAINTY: ("change of certainty", "changes of certainty"),
    Kind.ATTRIBUTION: ("attribution", "attributions"),
    Kind.WORDING: ("wording", "wordings"),
    Kind.LINK: ("link", "links"),
    Kind.BYLINE: ("byline", "bylines"),
}
_SMALL = ("small language fix", "small language fixes")
_PAGE = ("change of page furniture", "changes of page furniture")
_BARE = {
    Operation.ADDED: ("passage added", "passages added"),
    Operation.REMOVED: ("passage removed", "passages removed"),
    Operation.MOVED: ("passage moved", "passages moved"),
    Operation.SPLIT: ("paragraph split", "paragraphs split"),
    Operation.MERGED: ("merging of paragraphs", "mergings of paragraphs"),
    Operation.EDITED: ("sentence with words added or removed", "sentences with words added or removed"),
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


def summary(comparison: Comparison) -> Summary:
    """Sum up a classified comparison; ``telling`` has headline, byline and paragraph changes, the weightiest first.

    What is done to the same words a second time comes behind what is done once: a list of 30 rows that all went from
    "2021" to "2022" is told once.
    """
    whole = [change for change in comparison.changes if change.level is not Level.SENTENCE]
    ranked = _ranked(whole)
    weight = total([change.weight for change in whole])
    return Summary(tuple(_counts(leaves(comparison.changes))), tuple(ranked), weight, comparison.left_out)


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


def _counts(found: list[Change]) -> list[Count]:
    kinds: Counter[Kind] = Counter()
    others: Counter[tuple[str, str]] = Counter()
    for change in found:
        if not change.kinds:
            others[_BARE[change.operations[0]]] += 1
        elif set(change.kinds) == {Kind.FURNITURE}:
            others[_PAGE] += 1
        elif verdict(change) in (Umbrella.COSMETIC, Umbrella.LANGUAGE):
            others[_SMALL] += 1
        else:
            kinds.update(_told(change))
    told = [Count(_count(kinds[kind], words), kinds[kind], kind) for kind, words in _WORDS.items() if kinds[kind]]
    order = (*_BARE.values(), _SMALL, _PAGE)
    return told + [Count(_count(others[words], words), others[words]) for words in order if others[words]]


def _told(change: Change) -> list[Kind]:
    """The kinds that are counted for a change: wording only where nothing more is said of it."""
    kinds = [kind for kind in change.kinds if kind in _WORDS]
    return [kind for kind in kinds if kind is not Kind.WORDING] or kinds


def _count(number: int, words: tuple[str, str]) -> str:
    return f"{number} {words[0] if number == 1 else words[1]}"
