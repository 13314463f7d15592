"""A comparison as plain text in the manner of ``diff -u``: one line a paragraph, ``-`` taken out, ``+`` put in."""

from __future__ import annotations

import re
from collections.abc import Iterator

from replate.compare.rows import Cell, Row, rows
from replate.model import Change, Comparison, Level, Operation

# Controls (they could drive a terminal or break a line) and lone surrogates (they cannot be encoded).
_UNSAFE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def plain(raw: str) -> str:
    """Text on one line, safe to print: white space even, controls and what cannot be encoded as U+FFFD."""
    return _UNSAFE.sub("\ufffd", re.sub(r"[\t\n\r\v\f]+", " ", raw))


def unified(comparison: Comparison, *, context: int = 1, old_name: str = "old", new_name: str = "new") -> str:
    """The changes with ``context`` unchanged paragraphs around them; empty where nothing was changed.

    Hunk heads name the first paragraph on either side and how many follow, counted from 1. A note in the head says what
    was moved, split or merged.
    """
    if not comparison.changes:
        return ""
    lines = [f"--- {plain(old_name)}", f"+++ {plain(new_name)}"]
    for change in comparison.changes:
        if change.level in (Level.HEADLINE, Level.BYLINE):
            lines.append(f"@@ {change.level.value} @@")
            lines += [f"-{plain(change.old.text)}"] if change.old else []
            lines += [f"+{plain(change.new.text)}"] if change.new else []
    for hunk in _hunks([row for row in rows(comparison) if row.status != "furniture"], context):
        lines += _hunk(hunk)
    return "\n".join(lines) + "\n"


def _hunks(shown: list[Row], context: int) -> Iterator[list[Row]]:
    """Runs of rows in which no two changes have more than twice the context between them."""
    places = [k for k, row in enumerate(shown) if row.change is not None]
    begin = end = -1
    for place in places:
        if begin >= 0 and place - context > end:
            yield shown[begin:end]
            begin = -1
        if begin < 0:
            begin = max(0, place - context, end)
        end = min(len(shown), place + context + 1)
    if begin >= 0:
        yield shown[begin:end]


def _hunk(hunk: list[Row]) -> list[str]:
    olds = [row.old for row in hunk if row.old is not None]
    news = [row.new for row in hunk if row.new is not None]
    notes = {_note(row.change): None for row in hunk if row.change is not None}
    told = "; ".join(note for note in notes if note)
    lines = [f"@@ -{_range(olds)} +{_range(news)} @@{f' {told}' if told else ''}"]
    for row in hunk:
        if row.change is None:
            lines.append(f" {_text(row.new or row.old)}")
            continue
        lines += [f"-{_text(row.old)}"] if row.old else []
        lines += [f"+{_text(row.new)}"] if row.new else []
    return lines


def _range(cells: list[Cell]) -> str:
    return f"{min(cell.paragraph for cell in cells) + 1},{len(cells)}" if cells else "0,0"


def _text(cell: Cell | None) -> str:
    return plain("".join(part.text for part in cell.segments)) if cell else ""


def _note(change: Change) -> str:
    """What was done beyond adding, removing and editing, which the lines themselves show."""
    done = [name.value for name in change.operations if name in (Operation.MOVED, Operation.SPLIT, Operation.MERGED)]
    if not done or change.old is None or change.new is None:
        return ""
    olds, news = (",".join(str(n + 1) for n in side.paragraphs) for side in (change.old, change.new))
    return f"{' and '.join(done)}: {olds} to {news}"
