"""The standing of every sentence of both sides, for research export and for measuring."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from replate.compare.compose import Matter, matter, sentence_units
from replate.compare.reading import order
from replate.compare.relations import Group
from replate.compare.sides import Sheet, sheet
from replate.compare.wording import Unit, operations, units
from replate.model import Comparison, Operation
from replate.text.sentences import sentences as split

Sentence = tuple[int, str]


@dataclass(frozen=True, slots=True)
class Standing:
    """What became of one sentence (of several, where it was split or merged).

    ``operations`` is empty where it stands as it was, in its paragraph or along with it. ``old`` and ``new`` are
    pairs of paragraph number and text, empty on the side where there is none.
    """

    operations: tuple[Operation, ...]
    old: tuple[Sentence, ...]
    new: tuple[Sentence, ...]


def sentences(comparison: Comparison) -> tuple[Standing, ...]:
    """The standing of every sentence of every block that takes part, in reading order of the new text.

    Each sentence of either side is told exactly once. Headline and byline are not among them.
    """
    given = matter(sheet(comparison.old.blocks), sheet(comparison.new.blocks))
    alignment = given.alignment
    found: list[Standing] = []
    groups = [*alignment.groups, *[Group((a,), (b,), same=True) for a, b in alignment.standing]]
    for entry in order(groups, alignment.removed, alignment.added, ()):
        found += _of_entry(given, entry)
    return tuple(found)


def _of_entry(given: Matter, entry: Group) -> Iterator[Standing]:
    if entry.same:
        number, other = given.old.numbers[entry.old[0]], given.new.numbers[entry.new[0]]
        for text in split(given.new.texts[entry.new[0]]):
            yield Standing((), ((number, text),), ((other, text),))
    elif not given.alignment.old.within(entry.old) and not given.alignment.new.within(entry.new):
        # nothing to be linked with on the other side, so its sentences were not looked at
        yield from _plain(given.old, entry.old, Operation.REMOVED)
        yield from _plain(given.new, entry.new, Operation.ADDED)
    else:
        for unit in _units(given, entry):
            yield _standing(given, unit)


def _plain(sheet: Sheet, positions: tuple[int, ...], operation: Operation) -> Iterator[Standing]:
    for position in positions:
        for text in split(sheet.texts[position]):
            told = ((sheet.numbers[position], text),)
            yield Standing(
                (operation,),
                told if operation is Operation.REMOVED else (),
                told if operation is Operation.ADDED else (),
            )


def _units(given: Matter, entry: Group) -> list[Unit]:
    inside = units(entry, given.alignment) if entry.old and entry.new else []
    return sentence_units(given, entry, inside, everywhere=True)


def _standing(given: Matter, unit: Unit) -> Standing:
    ours, theirs = given.alignment.old, given.alignment.new
    old = tuple([(given.old.numbers[ours.homes[k]], ours.texts[k]) for k in unit.old])
    new = tuple([(given.new.numbers[theirs.homes[k]], theirs.texts[k]) for k in unit.new])
    if not old:
        return Standing((Operation.ADDED,), old, new)
    if not new:
        return Standing((Operation.REMOVED,), old, new)
    return Standing(operations(unit), old, new)
