"""A comparison as HTML fragments: side by side, in one column, the headline alone, and an excerpt for lists and feeds.

Everything that comes from outside is escaped; characters that HTML cannot carry (controls, lone surrogates) are shown
as U+FFFD. Marks are ``del`` and ``ins`` with words for screen readers; nothing is said by colour alone.
"""

from __future__ import annotations

import re
from html import escape

from replate.compare.compose import cosmetic_change
from replate.compare.rows import Cell, Row, Segment, rows, weft, whole
from replate.model import BlockKind, Change, Comparison, Level, Operation, Side

_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_SPOKEN = {"del": "removed: ", "ins": "added: "}
_CLASSES = {BlockKind.HEADING: "heading", BlockKind.LIST_ITEM: "li", BlockKind.QUOTE: "quote"}
# Weights from which a note stands out, as the classifier gives them (0 to 1).
_WEIGHTY, _NOTABLE = 0.6, 0.3
# So many stretches, marked and not, stand in an excerpt at most.
_SHOWN = 6


def text(raw: str) -> str:
    """Text made safe to stand in HTML, as content or as a quoted attribute."""
    return escape(_FORBIDDEN.sub("\ufffd", raw))


def side_by_side(comparison: Comparison, *, only_changes: bool = False, old_head: str = "", new_head: str = "") -> str:
    """A grid of old, new and notes, class ``pair``; changes have the ids c1, c2 and so on, in reading order.

    ``old_head`` and ``new_head`` are plain text above the two columns, left out where both are empty.
    """
    parts = ['<div class="pair">']
    if old_head or new_head:
        heads = f'<p class="head">{text(old_head)}</p><p class="head new">{text(new_head)}</p>'
        parts.append(f'{heads}<span class="head"></span>')
    shown = 0
    for row in rows(comparison, only_changes=only_changes):
        first = row.number is not None and row.number > shown
        shown = max(shown, row.number or 0)
        parts.append(_pair(row, first=first))
    parts.append("</div>")
    return "\n".join(parts)


def one_column(comparison: Comparison, *, only_changes: bool = False) -> str:
    """The new text with what was taken out struck through in its place, class ``column``."""
    parts = ['<div class="column">']
    shown = 0
    for row in rows(comparison, only_changes=only_changes):
        if row.status == "fold":
            parts.append(_fold(row))
            continue
        first = row.number is not None and row.number > shown
        shown = max(shown, row.number or 0)
        if row.change is None:
            parts.append(_standing(row))
        elif first:
            body = weave(whole(row.change.old), whole(row.change.new)).replace("\n", "<br>")
            parts.append(f'<p class="{_column_class(row)}" id="c{row.number}">{_origin(row.change)}{body}</p>')
    parts.append("</div>")
    return "\n".join(parts)


def headline(comparison: Comparison) -> str:
    """The headline of the new version, with marks where it was changed."""
    for change in comparison.changes:
        if change.level is Level.HEADLINE:
            return weave(whole(change.old), whole(change.new))
    return text(comparison.new.headline)


def excerpt(comparison: Comparison, *, change: Change | None = None, words: int = 12) -> str:
    """The most telling change with at most ``words`` words of its surroundings on either side, as marks.

    That is the heaviest change where weights are set, else the first that is more than cosmetic; or ``change``, where
    given. Empty where nothing was changed.
    """
    chosen = change or telling(comparison)
    if chosen is None:
        return ""
    done = chosen.operations
    if Operation.MOVED in done and not (chosen.old and chosen.old.spans) and not (chosen.new and chosen.new.spans):
        side = chosen.new or chosen.old
        return f"{_operation_words(chosen)}: {text(_clip(side.text if side else '', words * 2))}"
    return _clipped(weft(whole(chosen.old), whole(chosen.new)), words)


def weave(old: tuple[Segment, ...], new: tuple[Segment, ...]) -> str:
    """Both sides as one line of text: what stands, with ``del`` and ``ins`` at their places."""
    return "".join([_element(tag, part) for tag, part in weft(old, new)])


def note(row: Row) -> str:
    """The note beside a change: its number as a permalink, what was done, and kinds and reason where they are known."""
    change = row.change
    if change is None:
        return "<span></span>"
    weight = " w3" if change.weight >= _WEIGHTY else " w2" if change.weight >= _NOTABLE else ""
    kinds = ", ".join(kind.value.replace("_", " ") for kind in change.kinds)
    told = f" {text(change.reason)}" if change.reason else ""
    title = f"{_operation_words(change)}{f' ({kinds})' if kinds else ''}"
    return f'<p class="note{weight}"><a href="#c{row.number}">{row.number}</a><b>{title}</b>{told}</p>'


def _pair(row: Row, *, first: bool) -> str:
    if row.status == "fold":
        return f"{_fold(row)}<span></span>"
    anchor = f' id="c{row.number}"' if first else ""
    left = _cell(row, row.old, "del", anchor if row.new is None else "")
    right = _cell(row, row.new, "ins", anchor)
    return f"{left}{right}{note(row) if first else '<span></span>'}"


def _cell(row: Row, cell: Cell | None, tag: str, anchor: str) -> str:
    if cell is None:
        return '<div class="none"></div>'
    names = [_CLASSES[cell.kind]] if cell.kind in _CLASSES else []
    if row.change is None:
        names += ["same", "furniture"] if row.status == "furniture" else ["same"]
        names += ["old-same"] if tag == "del" else []
    label = ""
    if row.change is not None and Operation.MOVED in row.change.operations:
        names.append("moved")
        label = f"<small>{_whereabouts(row.change, tag)}</small>"
    classes = f' class="{" ".join(names)}"' if names else ""
    breaks = row.status in ("split", "merged")  # where the space before a break is no mark worth showing
    marked = [part.marked and not (breaks and part.text.isspace()) for part in cell.segments]
    body = "".join([_element(tag if mark else "", part.text) for mark, part in zip(marked, cell.segments, strict=True)])
    return f"<p{classes}{anchor}>{label}{body}</p>"


def _whereabouts(change: Change, tag: str) -> str:
    old, new = _numbers(change.old), _numbers(change.new)
    if tag == "ins":
        return f"moved here from paragraph {old[0] + 1}"
    way, arrow = ("up", "↗") if new[0] < old[0] else ("down", "↘")
    return f"moved {way}, from paragraph {old[0] + 1} to {new[0] + 1} {arrow}"


def _numbers(side: Side | None) -> tuple[int, ...]:
    return side.paragraphs if side is not None and side.paragraphs else (0,)


def _operation_words(change: Change) -> str:
    return " and ".join(operation.value for operation in change.operations).capitalize()


def _fold(row: Row) -> str:
    return f'<p class="fold">{row.hidden} unchanged paragraph{"" if row.hidden == 1 else "s"}</p>'


def _standing(row: Row) -> str:
    cell = row.new or row.old
    body = "".join([text(part.text) for part in cell.segments]) if cell else ""
    return f'<p class="{"same" if row.status == "same" else "same furniture"}">{body}</p>'


def _column_class(row: Row) -> str:
    moved = row.change is not None and Operation.MOVED in row.change.operations
    return "moved" if moved else row.status


def _origin(change: Change) -> str:
    if change.operations in ((Operation.EDITED,), (Operation.ADDED,), (Operation.REMOVED,)):
        return ""
    where = f", from paragraph {_numbers(change.old)[0] + 1}" if Operation.MOVED in change.operations else ""
    return f"<small>{_operation_words(change)}{where}:</small> "


def _element(tag: str, raw: str) -> str:
    if not tag:
        return text(raw)
    return f'<{tag}><span class="vh">{_SPOKEN[tag]}</span>{text(raw)}</{tag}>'


def telling(comparison: Comparison) -> Change | None:
    """The heaviest change where weights are set, else the first that is more than cosmetic; ``None`` without any."""
    shown = [change for change in comparison.changes if change.level is not Level.SENTENCE]
    plain = [change for change in shown if not cosmetic_change(change)] or shown
    return max(plain, key=lambda change: change.weight, default=None)  # the first of equal weight


def _clip(raw: str, words: int, *, end: bool = False) -> str:
    """The first (or last) words of a text and the space beside them, with an ellipsis where some are left out."""
    parts = list(re.finditer(r"\S+", raw))
    if len(parts) <= words:
        return raw
    return f"… {raw[parts[-words].start() :]}" if end else f"{raw[: parts[words - 1].end()]} …"


def _clipped(parts: list[tuple[str, str]], words: int) -> str:
    """The first marks with what stands around them, in not too many words."""
    first = next((k for k, (tag, _) in enumerate(parts) if tag), 0)
    found = [text(_clip(parts[first - 1][1], words, end=True))] if first else []
    for tag, raw in parts[first : first + _SHOWN]:
        if not tag and len(raw.split()) > words:
            found.append(text(_clip(raw, words)))
            break
        found.append(_element(tag, _clip(raw, words * 2) if tag else raw))
    else:
        found += [" …"] if len(parts) > first + _SHOWN else []
    return "".join(found)
