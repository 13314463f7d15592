"""What one sentence lost and another of its paragraph got: carried over, and no change of what the paragraph says."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from replate.classify.bare import Told, bare
from replate.classify.label import Labels, ordered
from replate.classify.passage import Span, listed
from replate.classify.umbrellas import SLIGHT
from replate.model import Change, Kind, Label, Side

_FACTS = frozenset({Kind.NUMBER, Kind.DATE, Kind.NAME})
# Who said it is carried over with a name alone: two sentences may well say "said" of two speakers.
_WITH_NAMES = _FACTS | {Kind.ATTRIBUTION}
# So many characters found word for word in the other sentence are no other wording.
_TELLING = 12

# A kind with what was written, in small letters.
_Fact = tuple[Kind, str]


def without_carried(told: Sequence[Told]) -> Sequence[Told]:
    """The sentences of a paragraph, their labels without what merely went from one to another ("said Ann Ford").

    Only what a sentence loses and does not replace can be carried over to another: of numbers that changed places
    each took another's, and is told.
    """
    if len(told) == 1:
        return told
    lost = [fact for part, found in told if part.old is not None for fact in _lone(part.old, found, 0)]
    got = [fact for part, found in told if part.new is not None for fact in _lone(part.new, found, 1)] if lost else []
    if not got:
        return told
    gone = Counter(lost)
    carried = {fact for fact, count in Counter(got).items() if gone[fact] == count}
    if not any(kind is Kind.NAME for kind, _ in carried):
        carried = {fact for fact in carried if fact[0] in _FACTS}
    return [(part, _without(part, found, carried, told)) for part, found in told] if carried else told


def _lone(side: Side, found: Labels, at: int) -> Iterator[_Fact]:
    """What the labels say that a sentence lost (``at`` 0) or got (1), where nothing took its place."""
    for label in found.found:
        if label.kind in _WITH_NAMES and not _spans(label, 1 - at):
            yield from [(label.kind, _said(side, span)) for span in _spans(label, at)]


def _spans(label: Label, at: int) -> tuple[Span, ...]:
    return label.new_spans if at else label.old_spans


def _said(side: Side, span: Span) -> str:
    return side.text[slice(*span)].casefold()


def _without(part: Change, found: Labels, carried: AbstractSet[_Fact], told: Sequence[Told]) -> Labels:
    """The labels of one sentence without what it shares with others."""
    kept = [each for label in found.found if (each := _rest(part, label, carried)) and not _elsewhere(part, each, told)]
    if len(kept) == len(found.found):
        return found
    far = found.far if any(label.kind is Kind.WORDING for label in kept) else 0.0
    if kept and SLIGHT.issuperset([label.kind for label in kept]):
        kept += bare(part)  # what was carried over is words all the same
    return Labels(ordered({label.kind: label for label in kept}), far)


def _rest(part: Change, label: Label, carried: AbstractSet[_Fact]) -> Label | None:
    """A label without the facts that were carried over; nothing where it had no others."""
    at = 0 if label.old_spans else 1
    side, spans = (part.new, label.new_spans) if at else (part.old, label.old_spans)
    if side is None or _spans(label, 1 - at):
        return label
    kept = tuple([span for span in spans if (label.kind, _said(side, span)) not in carried])
    if len(kept) == len(spans):
        return label
    if not kept:
        return None
    what, done = label.reason.partition(": ")[0], "added" if at else "removed"
    reason = f"{what}: {done} {listed([side.text[a:b] for a, b in kept])}"
    return Label(label.kind, reason, () if at else kept, kept if at else ())


def _elsewhere(part: Change, label: Label, told: Sequence[Told]) -> bool:
    """Whether the words on one side of another wording stand in a sentence that came or went whole."""
    if label.kind is not Kind.WORDING or part.old is None or part.new is None:
        return False
    gone = [other.old.text for other, _ in told if other.old is not None and other.new is None]
    come = [other.new.text for other, _ in told if other.new is not None and other.old is None]
    return _found(part.new, label.new_spans, gone) or _found(part.old, label.old_spans, come)


def _found(side: Side, spans: Sequence[Span], texts: Sequence[str]) -> bool:
    """Whether all the words, if they are more than a few, are found in the texts."""
    words = [side.text[a:b].strip() for a, b in spans]
    return sum(map(len, words)) >= _TELLING and all(any(word in text for text in texts) for word in words)
