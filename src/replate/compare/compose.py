"""Putting an alignment into words: the changes of a comparison, in reading order of the new text."""

from __future__ import annotations

from dataclasses import dataclass
from operator import itemgetter

from replate.compare.marks import Run, Spans, edits
from replate.compare.reading import order
from replate.compare.relations import Alignment, Group, relate
from replate.compare.sequence import Pair
from replate.compare.sides import Passages, Sheet
from replate.compare.wording import (
    Unit,
    Wording,
    in_order,
    joined,
    kept,
    kinds,
    left_spans,
    operations,
    replacements,
    right_spans,
    units,
    wording,
)
from replate.model import BlockKind, Change, Kind, Level, Operation, Side

_WHERE = {
    BlockKind.PARAGRAPH: "body",
    BlockKind.LIST_ITEM: "body",
    BlockKind.QUOTE: "body",
    BlockKind.HEADING: "heading",
    BlockKind.STANDFIRST: "standfirst",
    BlockKind.CAPTION: "caption",
    BlockKind.LINK: "link",
    BlockKind.NOTICE: "notice",
}


# The kinds of a change of one rung, from the top of the ladder down.
_RUNGS = ((Kind.SPACES,), (Kind.TYPOGRAPHY,), (Kind.PUNCTUATION,), (Kind.CASE,))
_COSMETIC = frozenset((Kind.SPACES, Kind.TYPOGRAPHY))


def cosmetic_change(change: Change) -> bool:
    """Whether the change stays within spaces and typography."""
    return bool(change.kinds) and _COSMETIC.issuperset(change.kinds)


def line_changes(level: Level, old: str, new: str) -> list[Change]:
    """The change of a headline or a byline: none where equal, added or removed where one side is empty."""
    if old == new:
        return []
    where = level.value
    if not old:
        return [Change(level, (Operation.ADDED,), None, Side((), new, ((0, len(new)),)), where)]
    if not new:
        return [Change(level, (Operation.REMOVED,), Side((), old, ((0, len(old)),)), None, where)]
    found = edits(old, new)
    sides = Side((), old, left_spans(found)), Side((), new, right_spans(found))
    return [Change(level, (Operation.EDITED,), *sides, where, kinds(old, new, found))]


@dataclass(frozen=True, slots=True)
class Matter:
    """Two sides and how they align: all that is needed to put a change into words."""

    old: Sheet
    new: Sheet
    alignment: Alignment
    added: frozenset[int]


def matter(old: Sheet, new: Sheet) -> Matter:
    """Align two sheets."""
    alignment = relate(old, new)
    return Matter(old, new, alignment, frozenset(alignment.added))


def changes(given: Matter) -> list[Change]:
    """All changes of paragraphs, each followed by those of its sentences."""
    alignment = given.alignment
    found: list[Change] = []
    for entry in order(alignment.groups, alignment.removed, alignment.added, alignment.standing):
        if not entry.new:
            side = _whole(given.old, entry.old[0])
            found.append(Change(Level.PARAGRAPH, (Operation.REMOVED,), side, None, _kind(given.old, entry.old[0])))
        elif not entry.old:
            side = _whole(given.new, entry.new[0])
            found.append(Change(Level.PARAGRAPH, (Operation.ADDED,), None, side, _kind(given.new, entry.new[0])))
        else:
            found += _related(given, entry)
    return found


def _kind(sheet: Sheet, position: int) -> str:
    return _WHERE[sheet.kinds[position]]


def _whole(sheet: Sheet, position: int) -> Side:
    text = sheet.texts[position]
    return Side((sheet.numbers[position],), text, ((0, len(text)),) if text else ())


def _related(given: Matter, group: Group) -> list[Change]:
    """The change of a group of paragraphs and those of its sentences."""
    where = _kind(given.new, group.new[0])
    if group.same:
        return [_change(given, group, (Operation.MOVED,), [], where)]
    pairs = in_order(group, given.alignment)
    return _kept(given, group, pairs, where) if pairs else _rearranged(given, group, where)


def _change(
    given: Matter, group: Group, done: tuple[Operation, ...], found: list[Run], where: str, rung: tuple[Kind, ...] = ()
) -> Change:
    """The change of the paragraphs of a group."""
    left = _side(given.old, group.old, left_spans(found))
    right = _side(given.new, group.new, right_spans(found))
    return Change(Level.PARAGRAPH, done, left, right, where, rung)


def _side(sheet: Sheet, positions: tuple[int, ...], spans: Spans) -> Side:
    if len(positions) == 1:
        return Side((sheet.numbers[positions[0]],), sheet.texts[positions[0]], spans)
    return Side(tuple([sheet.numbers[k] for k in positions]), joined(positions, sheet.texts), spans)


def _kept(given: Matter, group: Group, pairs: list[Pair], where: str) -> list[Change]:
    """One paragraph that has kept its sentences in their order, and those of them that were edited.

    Its kind is the lowest rung of its sentences, nothing where words differ in one; where no sentence differs it is
    the space between them.
    """
    old, new = given.alignment.old, given.alignment.new
    before, after = (given.old.numbers[group.old[0]],), (given.new.numbers[group.new[0]],)
    details: list[Change] = []
    found: list[list[Run]] = []
    for a, b in pairs:
        ours, theirs = old.texts[a], new.texts[b]
        runs = edits(ours, theirs) if ours != theirs else []
        found.append(runs)
        if runs:
            sides = Side(before, ours, left_spans(runs)), Side(after, theirs, right_spans(runs))
            details.append(Change(Level.SENTENCE, (Operation.EDITED,), *sides, where, kinds(ours, theirs, runs)))
    reached = [change.kinds for change in details]
    lowest = max(reached, key=_RUNGS.index, default=(Kind.SPACES,)) if () not in reached else ()
    return [_change(given, group, _operations(group), kept(pairs, found, given.alignment), where, lowest), *details]


def _rearranged(given: Matter, group: Group, where: str) -> list[Change]:
    """Paragraphs in which sentences came, went or moved, or which were split or merged."""
    inside = units(group, given.alignment)
    worded: dict[Unit, Wording] = {}
    details = []
    for unit in sentence_units(given, group, inside):
        if not unit.same or unit.moved:
            worded[unit] = wording(unit, given.alignment)
            details.append(_sentence_change(given, unit, worded[unit], where))
    texts = joined(group.old, given.old.texts), joined(group.new, given.new.texts)
    found = replacements(group, texts, given.alignment, inside, worded)
    return [_change(given, group, _operations(group), found, where), *details]


def _operations(group: Group) -> tuple[Operation, ...]:
    done = Operation.SPLIT if len(group.new) > 1 else Operation.MERGED if len(group.old) > 1 else Operation.EDITED
    return (Operation.MOVED, done) if group.moved else (done,)


def sentence_units(given: Matter, group: Group, inside: list[Unit], *, everywhere: bool = False) -> list[Unit]:
    """All sentences of a group in reading order of the new text: linked inside it, linked elsewhere (moved), or not.

    A sentence moved from one changed paragraph into another is told with the new one only; one that moved into a wholly
    added paragraph is told with the old one, unless ``everywhere`` says that added paragraphs are asked too.
    """
    links = given.alignment.links
    olds, news = given.alignment.old.within(group.old), given.alignment.new.within(group.new)
    if len(inside) == len(olds) == len(news) and not any(unit.moved for unit in inside):
        return inside
    # a removed sentence comes after the new one that follows what stood before it
    ranked = [(2 * unit.new[0], unit) for unit in inside]
    told = {k for unit in inside for k in unit.new}
    for b in news:
        if b not in told:
            a = links.new.get(b, -1)
            ranked.append((2 * b, _moved(given, a, b) if links.old.get(a) == b else Unit((), (b,))))
    told = {k for unit in inside for k in unit.old}
    last = {unit.old[-1]: unit.new[-1] for unit in inside if not unit.moved}
    after = min(news, default=0) - 1
    for a in olds:
        after = last.get(a, after)
        b = links.old.get(a, -1)
        if a in told:
            continue
        if links.new.get(b) != a:
            ranked.append((2 * after + 1, Unit((a,), ())))
        elif not everywhere and given.alignment.new.homes[b] in given.added:
            ranked.append((2 * after + 1, _moved(given, a, b)))
    ranked.sort(key=itemgetter(0))
    return [unit for _, unit in ranked]


def _moved(given: Matter, a: int, b: int) -> Unit:
    return Unit((a,), (b,), given.alignment.old.texts[a] == given.alignment.new.texts[b], moved=True)


def _sentence_change(given: Matter, unit: Unit, worded: Wording, kind: str) -> Change:
    left, right, found = worded
    before = _paragraphs(given.old, given.alignment.old, unit.old)
    after = _paragraphs(given.new, given.alignment.new, unit.new)
    if not unit.old:
        return Change(Level.SENTENCE, (Operation.ADDED,), None, Side(after, right, ((0, len(right)),)), kind)
    if not unit.new:
        return Change(Level.SENTENCE, (Operation.REMOVED,), Side(before, left, ((0, len(left)),)), None, kind)
    sides = Side(before, left, left_spans(found)), Side(after, right, right_spans(found))
    return Change(Level.SENTENCE, operations(unit), *sides, kind, kinds(left, right, found) if found else ())


def _paragraphs(sheet: Sheet, side: Passages, sentences: tuple[int, ...]) -> tuple[int, ...]:
    """The numbers of the paragraphs that some sentences lie in."""
    return tuple(dict.fromkeys([sheet.numbers[side.homes[k]] for k in sentences]))
