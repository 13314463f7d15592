"""A whole comparison classified: sentences by themselves, paragraphs by their sentences."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from replate.classify.bare import Told, told_bare, with_bare
from replate.classify.carried import without_carried
from replate.classify.facts import OWN_TIME
from replate.classify.label import Labels, labels, ordered, together
from replate.classify.language import Language
from replate.classify.languages import NEED_WORDS, language
from replate.classify.margins import heads_notice
from replate.classify.passage import Span
from replate.classify.replaced import replaced
from replate.classify.weigh import weight
from replate.model import BlockKind, Change, Comparison, Content, Kind, Label, Level, Operation, Side

Family = tuple[Change, list[Change]]
_PARTS = 3
_PAGE = (Kind.FURNITURE,)
_EDITED = (Operation.EDITED,)
_SENTENCE = Level.SENTENCE


def classify(comparison: Comparison) -> Comparison:
    """The comparison with kinds, labels, weight and a reason on every change.

    A paragraph's kinds are those of its sentences; ``where`` becomes "lede" for the first paragraph of the article and
    "timestamp" for a page's own times. ``left_out`` of the result names the kinds that were not looked for, as there
    is no table of words for the language; what they would have been is not guessed. The weight is from 0 to 100.
    """
    table = language(comparison)
    ledes = _lede(comparison.old), _lede(comparison.new)
    families = _families(comparison.changes)
    if table is not None:
        families = [_noted(family, table) if family[1] else family for family in families]
    told = iter(_told(families, _pairs(families, comparison.unchanged), table))
    found: list[Change] = []
    for change, parts in families:
        place = "lede" if change.where == "body" and _lies_in(change, ledes) else change.where
        if parts:
            found += _family(change, without_carried([(part, next(told)) for part in parts]), place)
        else:
            found.append(_classified(change, next(told), place))
    return _with(comparison, tuple(found), NEED_WORDS if table is None else table.left_out)


def _with(given: Comparison, changes: tuple[Change, ...], left_out: tuple[Kind, ...]) -> Comparison:
    """The comparison with other changes."""
    return Comparison(
        given.old,
        given.new,
        changes,
        given.unchanged,
        given.article,
        given.old_number,
        given.new_number,
        given.elapsed,
        left_out,
    )


def _told(families: Sequence[Family], pairs: dict[int, Change], table: Language | None) -> list[Labels]:
    """The labels of every leaf, which is a sentence, or a change of which no sentences are told.

    The two halves of a replacement are asked as one, and each gets its own share.
    """
    leaves = [leaf for change, parts in families for leaf in parts or (change,)]
    if not pairs:
        return labels(leaves, table)
    wholes = [pairs.get(at, leaf) for at, leaf in enumerate(leaves)]
    asked = [whole for whole, before in zip(wholes, [None, *wholes], strict=False) if whole is not before]
    told = {id(whole): found for whole, found in zip(asked, labels(asked, table), strict=True)}
    return [
        told[id(whole)] if whole is leaf else _half(leaf, told[id(whole)])
        for leaf, whole in zip(leaves, wholes, strict=True)
    ]


def _pairs(families: Sequence[Family], unchanged: Sequence[tuple[int, int]]) -> dict[int, Change]:
    """Replacements among the leaves, by number of the leaf: paragraph for paragraph, sentence for sentence."""
    whole = replaced([change for change, _ in families], unchanged)
    found: dict[int, Change] = {}
    at = 0
    for k, (_, parts) in enumerate(families):
        if len(parts) > 1:
            found |= {at + m: pair for m, pair in replaced(parts).items()}
        elif not parts and k in whole:
            found[at] = whole[k]
        at += len(parts) or 1
    return found


def _family(change: Change, told: Sequence[Told], place: str) -> list[Change]:
    """A change and those of its sentences, classified."""
    details = [_classified(part, each, place) for part, each in told]
    if len(told) == 1 and _alike(change, told[0][0]):
        return [_like(change, details[0]), *details]
    return [_classified(change, _united(change, with_bare(told)), place), *details]


def _families(changes: Sequence[Change]) -> list[Family]:
    """Each headline, byline or paragraph change with the sentence changes that follow it."""
    found: list[Family] = []
    parts: list[Change] = []
    for change in changes:
        if change.level is _SENTENCE and found:
            parts.append(change)
        else:
            parts = []
            found.append((change, parts))
    return found


def _noted(family: Family, table: Language) -> Family:
    """A family with its sentences standing in a notice, where the paragraph begins as one: they all are part of it."""
    change, parts = family
    side = change.new or change.old
    if side is None or change.where != "body" or not heads_notice(side.text, table):
        return family
    return change, [replace(part, where="notice") for part in parts]


def _half(change: Change, told: Labels) -> Labels:
    """The labels of a passage that another took the place of, or that took the place of another: judged together."""
    old = change.old is not None
    halves = [
        Label(each.kind, each.reason, each.old_spans if old else (), () if old else each.new_spans)
        for each in told.found
        if (each.old_spans if old else each.new_spans) or not (each.old_spans or each.new_spans)
    ]
    return Labels(tuple(halves), told.far)


def _lede(content: Content) -> int:
    """The number of the first paragraph of the article proper, -1 where there is none."""
    for number, block in enumerate(content.blocks):
        if block.kind is BlockKind.PARAGRAPH and not block.furniture and block.text.strip():
            return number
    return -1


def _lies_in(change: Change, ledes: tuple[int, int]) -> bool:
    old, new = change.old, change.new
    return (new is not None and ledes[1] in new.paragraphs) or (old is not None and ledes[0] in old.paragraphs)


def _united(change: Change, below: Sequence[Told]) -> Labels:
    """The labels of a paragraph from those of its sentences, the spans moved to where the sentences stand in it."""
    by_kind: dict[Kind, Label] = {}
    at = [0, 0]
    for part, found in below:
        starts = _place(change.old, part.old, at, 0), _place(change.new, part.new, at, 1)
        for label in found.found:
            old, new = _moved(label.old_spans, starts[0]), _moved(label.new_spans, starts[1])
            before = by_kind.get(label.kind)
            if before is not None:
                by_kind[label.kind] = together(before, label, old, new)
            elif old is label.old_spans and new is label.new_spans:
                by_kind[label.kind] = label
            else:
                by_kind[label.kind] = Label(label.kind, label.reason, old, new)
    return Labels(ordered(by_kind), max([found.far for _, found in below], default=0.0))


def _alike(change: Change, part: Change) -> bool:
    """Whether an edited paragraph is the one sentence that follows it."""
    old, new, before, after = change.old, change.new, part.old, part.new
    if old is None or new is None or before is None or after is None or change.operations != part.operations:
        return False
    return old.text == before.text and new.text == after.text


def _place(whole: Side | None, part: Side | None, at: list[int], side: int) -> int | None:
    """Where a sentence stands in its paragraph; ``None`` where it is not in it (moved from elsewhere)."""
    if whole is None or part is None:
        return None
    start = whole.text.find(part.text, at[side])
    if start < 0:
        start = whole.text.find(part.text)
    if start < 0:
        return None
    at[side] = start + len(part.text)
    return start


def _moved(spans: tuple[Span, ...], start: int | None) -> tuple[Span, ...]:
    if start == 0 or not spans:
        return spans
    return () if start is None else tuple([(a + start, b + start) for a, b in spans])


def _classified(change: Change, told: Labels, place: str) -> Change:
    found, far = told
    kinds = tuple([label.kind for label in found]) if found else ()
    if kinds == _PAGE and found[0].reason.startswith(OWN_TIME):
        place = "timestamp"
    weighed, reason = weight(change, found, kinds, place, far), _reason(change, found)
    return Change(change.level, change.operations, change.old, change.new, place, kinds, weighed, reason, found)


def _like(change: Change, part: Change) -> Change:
    """A paragraph classified as the one sentence that it is."""
    return Change(
        change.level,
        change.operations,
        change.old,
        change.new,
        part.where,
        part.kinds,
        part.weight,
        part.reason,
        part.labels,
    )


def _reason(change: Change, found: tuple[Label, ...]) -> str:
    """One line: what was done if it was not merely edited, then the reasons of its kinds."""
    if not found:
        shown = told_bare(change)
    elif len(found) == 1:
        shown = found[0].reason
    else:
        shown = "; ".join([label.reason for label in found[:_PARTS]])
        if len(found) > _PARTS:
            shown = f"{shown}; and {len(found) - _PARTS} more"
    if change.operations == _EDITED:
        return shown or "edited"
    done = _done(change.operations)
    return f"{done}: {shown}" if done and shown else done or shown or "edited"


@lru_cache(64)
def _done(operations: tuple[Operation, ...]) -> str:
    return ", ".join([operation.value for operation in operations if operation is not Operation.EDITED])
