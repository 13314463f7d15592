"""A comparison for a terminal: one column, marks in colour and in brackets where there is none."""

from __future__ import annotations

import re
import shutil

from replate.compare.rows import Row, rows, weft, whole
from replate.compare.unified import plain
from replate.model import Change, Comparison, Level, Operation

_RESET, _DIM, _BOLD = "\x1b[0m", "\x1b[2m", "\x1b[1m"
_COLOURS = {"del": "\x1b[31;9m", "ins": "\x1b[32;4m"}
_PIECES = re.compile(r"\S+ *| +")
# Without colour: the marks of wdiff.
_BRACKETS = {"del": ("[-", "-]"), "ins": ("{+", "+}")}


def terminal(
    comparison: Comparison, *, colour: bool = True, width: int | None = None, only_changes: bool = True
) -> str:
    """The comparison as lines of at most ``width`` columns (those of the terminal, if not given).

    With ``colour`` marks are struck through in red and underlined in green, without it they stand as ``[-old-]`` and
    ``{+new+}``. Control characters in the texts are shown as U+FFFD, so that a text cannot drive the terminal.
    """
    columns = max(20, width or shutil.get_terminal_size().columns)
    lines: list[str] = []
    for change in comparison.changes:
        if change.level in (Level.HEADLINE, Level.BYLINE):
            lines += _entry(f"{change.level.value}: {_title(change)}", change, columns, colour=colour)
    shown = 0
    for row in rows(comparison, only_changes=only_changes):
        if row.change is None:
            lines += _standing(row, columns, colour=colour)
        elif row.number is not None and row.number > shown:
            shown = row.number
            lines += _entry(f"{row.number}. {_title(row.change)}", row.change, columns, colour=colour)
    return "".join(f"{line}\n" for line in lines)


def _standing(row: Row, columns: int, *, colour: bool) -> list[str]:
    if row.status == "fold":
        lines = [f"  … {row.hidden} unchanged paragraph{'' if row.hidden == 1 else 's'}"]
    else:
        cell = row.new or row.old
        lines = _lines([("", plain("".join(part.text for part in cell.segments)))] if cell else [], columns)
    return [f"{_DIM}{line}{_RESET}" for line in lines] if colour else lines


def _title(change: Change) -> str:
    done = " and ".join(operation.value for operation in change.operations)
    if Operation.MOVED in change.operations and change.old and change.new:
        done += f", from paragraph {change.old.paragraphs[0] + 1} to {change.new.paragraphs[0] + 1}"
    kinds = ", ".join(kind.value.replace("_", " ") for kind in change.kinds)
    weight = f", weight {change.weight:.0f}" if change.weight else ""
    who = f" ({plain(change.ruling.who)})" if change.ruling is not None else ""
    reason = f": {plain(change.reason)}{who}" if change.reason else who
    return f"{done}{f' ({kinds})' if kinds else ''}{weight}{reason}"


def _entry(title: str, change: Change, columns: int, *, colour: bool) -> list[str]:
    parts = []
    for tag, raw in weft(whole(change.old), whole(change.new)):
        before, after = ("", "") if colour or not tag else _BRACKETS[tag]
        parts.append((tag if colour else "", f"{before}{plain(raw)}{after}"))
    return [f"{_BOLD}{title}{_RESET}" if colour else title, *_lines(parts, columns)]


def _lines(parts: list[tuple[str, str]], columns: int) -> list[str]:
    """The parts as indented lines, broken at spaces, each word in the colour of its part."""
    lines, line, used = [], "  ", 2
    for tag, raw in parts:
        for piece in _PIECES.findall(raw):
            for begin in range(0, len(piece), columns - 2):
                chunk = piece[begin : begin + columns - 2]
                if used + len(chunk.rstrip()) > columns:
                    lines.append(line)
                    line, used = "  ", 2
                line += f"{_COLOURS[tag]}{chunk}{_RESET}" if tag else chunk
                used += len(chunk)
    return [*lines, line] if used > len("  ") else lines
