"""A comparison as HTML fragments: side by side, in one column, the headline alone, and an excerpt for lists and feeds.

Everything that comes from outside is escaped; characters that HTML cannot carry (controls, lone surrogates) are shown
as U+FFFD. Marks are ``del`` and ``ins`` with words for screen readers; nothing is said by colour alone. Our own words
are in the language of a :class:`Voice`, and marked with it where the article is known to be in another one.
"""

from __future__ import annotations

from replate.compare.excerpts import WORDS, moved_alone, stretches, telling
from replate.compare.notes import note
from replate.compare.rows import Cell, Row, Segment, rows, weft, whole
from replate.compare.voices import Voice, operation_words, text, voice
from replate.model import BlockKind, Change, Comparison, Level, Operation, Side, Stretches
from replate.text.direction import direction
from replate.text.speech import ENGLISH, Speech, message

_SPOKEN = {"del": message("removed:"), "ins": message("added:")}
_CLASSES = {BlockKind.HEADING: "heading", BlockKind.LIST_ITEM: "li", BlockKind.QUOTE: "quote"}


def side_by_side(
    comparison: Comparison,
    *,
    only_changes: bool = False,
    old_head: str = "",
    new_head: str = "",
    say: Speech = ENGLISH,
) -> str:
    """A grid of old, new and notes, class ``pair``; changes have the ids c1, c2 and so on, in reading order.

    ``old_head`` and ``new_head`` are plain text above the two columns, left out where both are empty.
    """
    parts, told = ['<div class="pair">'], voice(comparison, say)
    if old_head or new_head:
        heads = f'<p class="head"{told.mark}>{text(old_head)}</p><p class="head new"{told.mark}>{text(new_head)}</p>'
        parts.append(f'{heads}<span class="head"></span>')
    shown = 0
    for row in rows(comparison, only_changes=only_changes):
        first = row.number is not None and row.number > shown
        shown = max(shown, row.number or 0)
        parts.append(_pair(row, told, first=first))
    parts.append("</div>")
    return "\n".join(parts)


def one_column(
    comparison: Comparison, *, only_changes: bool = False, notes: bool = False, say: Speech = ENGLISH
) -> str:
    """The new text with what was taken out struck through in its place, class ``column``.

    With ``notes`` each change is followed by its note.
    """
    parts, told = ['<div class="column">'], voice(comparison, say)
    shown = 0
    for row in rows(comparison, only_changes=only_changes):
        if row.status == "fold":
            parts.append(_fold(row, told))
            continue
        first = row.number is not None and row.number > shown
        shown = max(shown, row.number or 0)
        if row.change is None:
            parts.append(_standing(row, told))
        elif first:
            body = weave(whole(row.change.old), whole(row.change.new), told).replace("\n", "<br>")
            apart = f'id="c{row.number}"{_apart(row.new or row.old, told)}'
            parts.append(f'<p class="{_column_class(row)}" {apart}>{_origin(row.change, told)}{body}</p>')
            parts += [_note(row, told)] if notes else []
    parts.append("</div>")
    return "\n".join(parts)


def headline(comparison: Comparison, say: Speech = ENGLISH) -> str:
    """The headline of the new version, with marks where it was changed."""
    for change in comparison.changes:
        if change.level is Level.HEADLINE:
            return weave(whole(change.old), whole(change.new), voice(comparison, say))
    return text(comparison.new.headline)


def excerpt(comparison: Comparison, *, change: Change | None = None, words: int = WORDS, say: Speech = ENGLISH) -> str:
    """The most telling change with at most ``words`` words of its surroundings on either side, as marks.

    That is the heaviest change where weights are set, else the first that is more than cosmetic; or ``change``, where
    given. Empty where nothing was changed.
    """
    chosen = change or telling(comparison.changes)
    if chosen is None:
        return ""
    told = voice(comparison, say)
    return woven(stretches(chosen, words), chosen.operations if moved_alone(chosen) else (), told)


def woven(parts: Stretches, moved: tuple[Operation, ...], told: Voice) -> str:
    """Stretches of a text with their marks; where they only ``moved``, after our words for what was done."""
    said = told.say("%(operations)s:", operations=operation_words(moved, told.say)) if moved else ""
    return (f"{_spoken(said, told)} " if said else "") + "".join([_element(tag, part, told) for tag, part in parts])


def weave(old: tuple[Segment, ...], new: tuple[Segment, ...], told: Voice) -> str:
    """Both sides as one line of text: what stands, with ``del`` and ``ins`` at their places."""
    return "".join([_element(tag, part, told) for tag, part in weft(old, new)])


def _pair(row: Row, told: Voice, *, first: bool) -> str:
    if row.status == "fold":
        return f"{_fold(row, told)}<span></span>"
    anchor = f' id="c{row.number}"' if first else ""
    left = _cell(row, row.old, "del", anchor if row.new is None else "", told)
    right = _cell(row, row.new, "ins", anchor, told)
    return f"{left}{right}{_note(row, told) if first else '<span></span>'}"


def _note(row: Row, told: Voice) -> str:
    return "<span></span>" if row.change is None else note(row.change, row.number, told)


def _cell(row: Row, cell: Cell | None, tag: str, anchor: str, told: Voice) -> str:
    if cell is None:
        return '<div class="none"></div>'
    names = [_CLASSES[cell.kind]] if cell.kind in _CLASSES else []
    if row.change is None:
        names += ["same", "furniture"] if row.status == "furniture" else ["same"]
        names += ["old-same"] if tag == "del" else []
    label = ""
    if row.change is not None and Operation.MOVED in row.change.operations:
        names.append("moved")
        label = f"<small{told.mark}>{text(_whereabouts(row.change, tag, told.say))}</small>"
    classes = f' class="{" ".join(names)}"' if names else ""
    breaks = row.status in ("split", "merged")  # where the space before a break is no mark worth showing
    marked = [part.marked and not (breaks and part.text.isspace()) for part in cell.segments]
    parts = zip(marked, cell.segments, strict=True)
    body = "".join([_element(tag if mark else "", part.text, told) for mark, part in parts])
    return f"<p{classes}{anchor}{_apart(cell, told)}>{label}{body}</p>"


def _apart(cell: Cell | None, told: Voice) -> str:
    """Name the language and the direction of a paragraph where they are not the article's."""
    if cell is None:
        return ""
    written = direction("".join([part.text for part in cell.segments]))
    ways = f' dir="{written}"' if written not in ("", told.direction) else ""
    return f' lang="{text(cell.language)}"{ways}' if cell.language else ways


def _whereabouts(change: Change, tag: str, say: Speech) -> str:
    old, new = _numbers(change.old), _numbers(change.new)
    if tag == "ins":
        return say("moved here from paragraph %(old)s", old=old[0] + 1)
    if new[0] < old[0]:
        return say("moved up, from paragraph %(old)s to %(new)s ↗", old=old[0] + 1, new=new[0] + 1)
    return say("moved down, from paragraph %(old)s to %(new)s ↘", old=old[0] + 1, new=new[0] + 1)


def _numbers(side: Side | None) -> tuple[int, ...]:
    return side.paragraphs if side is not None and side.paragraphs else (0,)


def _fold(row: Row, told: Voice) -> str:
    hidden = told.say.count(row.hidden, "%(count)s unchanged paragraph", "%(count)s unchanged paragraphs")
    return f'<p class="fold"{told.mark}>{text(hidden)}</p>'


def _standing(row: Row, told: Voice) -> str:
    cell = row.new or row.old
    body = "".join([text(part.text) for part in cell.segments]) if cell else ""
    return f'<p class="{"same" if row.status == "same" else "same furniture"}"{_apart(cell, told)}>{body}</p>'


def _column_class(row: Row) -> str:
    moved = row.change is not None and Operation.MOVED in row.change.operations
    return "moved" if moved else row.status


def _origin(change: Change, told: Voice) -> str:
    if change.operations in ((Operation.EDITED,), (Operation.ADDED,), (Operation.REMOVED,)):
        return ""
    done = operation_words(change.operations, told.say)
    if Operation.MOVED in change.operations:
        done = told.say("%(operations)s, from paragraph %(old)s", operations=done, old=_numbers(change.old)[0] + 1)
    return f"<small{told.mark}>{text(told.say('%(operations)s:', operations=done))}</small> "


def _spoken(words: str, told: Voice) -> str:
    return f"<span{told.mark}>{text(words)}</span>" if told.mark else text(words)


def _element(tag: str, raw: str, told: Voice) -> str:
    if not tag:
        return text(raw)
    return f'<{tag}><span class="vh"{told.mark}>{text(told.say(_SPOKEN[tag]))} </span>{text(raw)}</{tag}>'
