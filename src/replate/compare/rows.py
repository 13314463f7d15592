"""A comparison as rows for a page: what stands left, what right, which change it is, and what is folded away."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from replate.compare.reading import order
from replate.compare.relations import Group
from replate.model import Block, BlockKind, Change, Comparison, Level, Operation, Side

# The word that names a row, the most telling operation first.
_NAMES = (Operation.SPLIT, Operation.MERGED, Operation.MOVED, Operation.ADDED, Operation.REMOVED, Operation.EDITED)


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of text, marked or not."""

    text: str
    marked: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """One paragraph on one side of a row; ``language`` is its own, where it is not the article's."""

    paragraph: int
    kind: BlockKind
    segments: tuple[Segment, ...]
    language: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the page.

    ``status`` is same, edited, added, removed, moved, split, merged, furniture or fold. ``number`` counts the shown
    changes from 1; a change that takes several rows has it on each. ``sentences`` are the changes of its sentences.
    A fold row stands for ``hidden`` unchanged paragraphs.
    """

    status: str
    old: Cell | None = None
    new: Cell | None = None
    change: Change | None = None
    number: int | None = None
    sentences: tuple[Change, ...] = ()
    hidden: int = 0


def rows(comparison: Comparison, only_changes: bool = False) -> tuple[Row, ...]:
    """The rows of the body in reading order; headline and byline are not among them.

    With ``only_changes`` each run of unchanged paragraphs becomes one fold row, and furniture is left out.
    """
    shown = tuple(_rows(comparison))
    return tuple(_folded(shown)) if only_changes else shown


def segments(side: Side, begin: int = 0, end: int | None = None) -> tuple[Segment, ...]:
    """The characters [begin, end) of a side as marked and unmarked stretches, none of them empty."""
    end = len(side.text) if end is None else end
    found = []
    at = begin
    for start, stop in side.spans:
        first, last = max(start, begin), min(stop, end)
        if first < last:
            if at < first:
                found.append(Segment(side.text[at:first]))
            found.append(Segment(side.text[first:last], marked=True))
            at = last
    if at < end:
        found.append(Segment(side.text[at:end]))
    return tuple(found)


def whole(side: Side | None) -> tuple[Segment, ...]:
    """All of a side; nothing where there is none."""
    return segments(side) if side is not None else ()


def weft(old: tuple[Segment, ...], new: tuple[Segment, ...]) -> list[tuple[str, str]]:
    """Both sides as one text: stretches in order, each with ``del``, ``ins`` or nothing as its element.

    The unmarked text of both sides is the same. A break between paragraphs is shown as a pilcrow.
    """
    left, right = list(reversed(old)), list(reversed(new))
    found = []
    while left or right:
        if left and left[-1].marked:
            found.append(("del", left.pop().text))
        elif right and right[-1].marked:
            found.append(("ins", right.pop().text))
        else:
            ours = left.pop().text if left else right[-1].text
            theirs = right.pop().text if right else ours
            size = min(len(ours), len(theirs))
            found.append(("", ours[:size]))
            if size < len(ours):
                left.append(Segment(ours[size:]))
            if size < len(theirs):
                right.append(Segment(theirs[size:]))
    return _with_pilcrows(found)


def _with_pilcrows(parts: list[tuple[str, str]]) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for k, (tag, raw) in enumerate(parts):
        beside = parts[k + 1 : k + 2] if tag == "del" else parts[k - 1 : k] if tag == "ins" and k else []
        if raw == " " and tag and any(other == "\n" and mark for mark, other in beside):
            continue  # the space that a break took the place of, or gave way to
        found.append((tag, raw.replace("\n", " ¶ ") if tag else raw))
    return found


def _rows(comparison: Comparison) -> Iterator[Row]:
    changes = [change for change in comparison.changes if change.level is Level.PARAGRAPH]
    details = _details(comparison)
    by_place = {(_paragraphs(c.old), _paragraphs(c.new)): (n, c) for n, c in enumerate(changes, 1)}
    groups = [Group((a,), (b,), same=True) for a, b in comparison.unchanged]
    removed: list[int] = []
    added: list[int] = []
    for old, new in by_place:
        if old and new:
            moved = Operation.MOVED in by_place[old, new][1].operations
            groups.append(Group(old, new, same=False, moved=moved))
        else:
            removed += old
            added += new
    furniture = _furniture(comparison)
    for entry in order(groups, removed, added, ()):
        while furniture and entry.new and furniture[0][0] < entry.new[0]:
            yield furniture.pop(0)[1]
        if entry.same:
            yield _same(comparison, entry)
        else:
            number, change = by_place[entry.old, entry.new]
            yield from _changed(comparison, change, number, details.get(number, ()))
    for _, row in furniture:
        yield row


def _paragraphs(side: Side | None) -> tuple[int, ...]:
    return side.paragraphs if side is not None else ()


def _details(comparison: Comparison) -> dict[int, tuple[Change, ...]]:
    """The sentence changes that follow each paragraph change, by its number."""
    found: dict[int, tuple[Change, ...]] = {}
    number = 0
    for change in comparison.changes:
        if change.level is Level.PARAGRAPH:
            number += 1
        elif change.level is Level.SENTENCE:
            found[number] = (*found.get(number, ()), change)
    return found


def _same(comparison: Comparison, entry: Group) -> Row:
    return Row("same", _plain(comparison.old.blocks, entry.old[0]), _plain(comparison.new.blocks, entry.new[0]))


def _plain(blocks: tuple[Block, ...], number: int) -> Cell:
    block = blocks[number]
    return Cell(number, block.kind, (Segment(block.text),) if block.text else (), block.language)


def _changed(comparison: Comparison, change: Change, number: int, details: tuple[Change, ...]) -> Iterator[Row]:
    status = next(name.value for name in _NAMES if name in change.operations)
    left = _cells(comparison.old.blocks, change.old)
    right = _cells(comparison.new.blocks, change.new)
    for k in range(max(len(left), len(right))):
        old, new = (left[k] if k < len(left) else None), (right[k] if k < len(right) else None)
        yield Row(status, old, new, change, number, details if k == 0 else ())


def _cells(blocks: tuple[Block, ...], side: Side | None) -> list[Cell]:
    """One cell for each paragraph of a side, the marks of the joined text cut to it."""
    cells = []
    at = 0
    for number in _paragraphs(side):
        block = blocks[number]
        end = at + len(block.text)
        cells.append(Cell(number, block.kind, segments(side, at, end) if side is not None else (), block.language))
        at = end + 1
    return cells


def _furniture(comparison: Comparison) -> list[tuple[int, Row]]:
    """Rows of furniture with the new paragraph number each stands at; what only the old side has comes last."""
    left = {b.text: n for n, b in enumerate(comparison.old.blocks) if b.furniture}
    found = []
    for number, block in enumerate(comparison.new.blocks):
        if block.furniture:
            old = left.pop(block.text, None)
            cell = None if old is None else _plain(comparison.old.blocks, old)
            found.append((number, Row("furniture", cell, _plain(comparison.new.blocks, number))))
    end = len(comparison.new.blocks)
    return [*found, *((end, Row("furniture", _plain(comparison.old.blocks, n))) for n in left.values())]


def _folded(shown: tuple[Row, ...]) -> Iterator[Row]:
    kept = [row for row in shown if row.status != "furniture"]
    for same, run in groupby(kept, key=lambda row: row.status == "same"):
        if same:
            yield Row("fold", hidden=len(list(run)))
        else:
            yield from run
