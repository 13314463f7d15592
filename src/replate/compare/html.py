"""A comparison as HTML fragments: side by side, in one column, the headline alone, and an excerpt for lists and feeds.

Everything that comes from outside is escaped; characters that HTML cannot carry (controls, lone surrogates) are shown
as U+FFFD. Marks are ``del`` and ``ins`` with words for screen readers; nothing is said by colour alone. Our own words
are in the language of a :class:`Voice`, and marked with it where the article is known to be in another one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape

from replate.compare.compose import cosmetic_change
from replate.compare.rows import Cell, Row, Segment, rows, weft, whole
from replate.model import BlockKind, Change, Comparison, Kind, Level, Operation, Side
from replate.text.direction import direction
from replate.text.speech import ENGLISH, Speech, message

_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_SPOKEN = {"del": message("removed:"), "ins": message("added:")}
_OPERATIONS = {
    Operation.ADDED: message("added"),
    Operation.REMOVED: message("removed"),
    Operation.EDITED: message("edited"),
    Operation.MOVED: message("moved"),
    Operation.SPLIT: message("split"),
    Operation.MERGED: message("merged"),
}
_KINDS = {
    Kind.SPACES: message("spaces"),
    Kind.TYPOGRAPHY: message("typography"),
    Kind.PUNCTUATION: message("punctuation"),
    Kind.CASE: message("case"),
    Kind.SPELLING: message("spelling"),
    Kind.HOUSE_STYLE: message("house style"),
    Kind.NUMBER: message("number"),
    Kind.DATE: message("date"),
    Kind.NAME: message("name"),
    Kind.QUOTE: message("quote"),
    Kind.ATTRIBUTION: message("attribution"),
    Kind.CERTAINTY: message("certainty"),
    Kind.NEGATION: message("negation"),
    Kind.NOTICE: message("notice"),
    Kind.BYLINE: message("byline"),
    Kind.FURNITURE: message("furniture"),
    Kind.WORDING: message("wording"),
    Kind.LINK: message("link"),
}
_CLASSES = {BlockKind.HEADING: "heading", BlockKind.LIST_ITEM: "li", BlockKind.QUOTE: "quote"}
# Weights from which a note stands out, as the classifier gives them (0 to 1).
_WEIGHTY, _NOTABLE = 0.6, 0.3
# So many stretches, marked and not, stand in an excerpt at most.
_SHOWN = 6


@dataclass(frozen=True, slots=True)
class Voice:
    """Our own words amid an article: the language that ``say`` speaks, and ``mark``, the attribute that names it.

    ``mark`` is empty where the article is in the same language. ``direction`` is the way in which it is written.
    """

    say: Speech = ENGLISH
    mark: str = ""
    direction: str = "ltr"


def voice(comparison: Comparison, say: Speech) -> Voice:
    """Give the voice in which a comparison's marks are told."""
    spoken = comparison.new.language.replace("_", "-").partition("-")[0].lower()
    texts = (comparison.new.headline, *comparison.new.paragraphs[:3])
    written = next(filter(None, map(direction, texts)), "ltr")
    return Voice(say, "" if spoken == say.language else f' lang="{say.language}" dir="ltr"', written)


def text(raw: str) -> str:
    """Text made safe to stand in HTML, as content or as a quoted attribute."""
    return escape(_FORBIDDEN.sub("\ufffd", raw))


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


def one_column(comparison: Comparison, *, only_changes: bool = False, say: Speech = ENGLISH) -> str:
    """The new text with what was taken out struck through in its place, class ``column``."""
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
    parts.append("</div>")
    return "\n".join(parts)


def headline(comparison: Comparison, say: Speech = ENGLISH) -> str:
    """The headline of the new version, with marks where it was changed."""
    for change in comparison.changes:
        if change.level is Level.HEADLINE:
            return weave(whole(change.old), whole(change.new), voice(comparison, say))
    return text(comparison.new.headline)


def excerpt(comparison: Comparison, *, change: Change | None = None, words: int = 12, say: Speech = ENGLISH) -> str:
    """The most telling change with at most ``words`` words of its surroundings on either side, as marks.

    That is the heaviest change where weights are set, else the first that is more than cosmetic; or ``change``, where
    given. Empty where nothing was changed.
    """
    chosen = change or _telling(comparison)
    if chosen is None:
        return ""
    done, told = chosen.operations, voice(comparison, say)
    if Operation.MOVED in done and not (chosen.old and chosen.old.spans) and not (chosen.new and chosen.new.spans):
        side = chosen.new or chosen.old
        moved = _spoken(say("%(operations)s:", operations=_operation_words(chosen, say)), told)
        return f"{moved} {text(_clip(side.text if side else '', words * 2))}"
    return _clipped(weft(whole(chosen.old), whole(chosen.new)), words, told)


def weave(old: tuple[Segment, ...], new: tuple[Segment, ...], told: Voice) -> str:
    """Both sides as one line of text: what stands, with ``del`` and ``ins`` at their places."""
    return "".join([_element(tag, part, told) for tag, part in weft(old, new)])


def note(row: Row, told: Voice) -> str:
    """The note beside a change: its number as a permalink, what was done, and kinds and reason where they are known."""
    change = row.change
    if change is None:
        return "<span></span>"
    weight = " w3" if change.weight >= _WEIGHTY else " w2" if change.weight >= _NOTABLE else ""
    kinds = ", ".join([told.say(_KINDS[kind]) for kind in change.kinds])
    title = text(f"{_operation_words(change, told.say)}{f' ({kinds})' if kinds else ''}")
    link = f'<a href="#c{row.number}">{row.number}</a>'
    return f'<p class="note{weight}"{told.mark}>{link}<b>{title}</b>{_reason(change, told)}</p>'


def _reason(change: Change, told: Voice) -> str:
    """The reason as the classifier gave it, which is in English whatever the page speaks."""
    if not change.reason:
        return ""
    reason = change.reason
    if any(direction(word) == "rtl" for word in reason.split()):  # or the arrow would seem to point back
        reason = reason.replace("→", "\u200e→\u200e")
    if told.say.language == ENGLISH.language:
        return f" {text(reason)}"
    return f' <span lang="en">{text(reason)}</span>'


def _pair(row: Row, told: Voice, *, first: bool) -> str:
    if row.status == "fold":
        return f"{_fold(row, told)}<span></span>"
    anchor = f' id="c{row.number}"' if first else ""
    left = _cell(row, row.old, "del", anchor if row.new is None else "", told)
    right = _cell(row, row.new, "ins", anchor, told)
    return f"{left}{right}{note(row, told) if first else '<span></span>'}"


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


def _operation_words(change: Change, say: Speech) -> str:
    """What was done, as the beginning of a sentence: "Moved and edited"."""
    done = ""
    for operation in change.operations:
        word = say(_OPERATIONS[operation])
        done = say("%(first)s and %(second)s", first=done, second=word) if done else word
    return done[:1].upper() + done[1:]


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
    done = _operation_words(change, told.say)
    if Operation.MOVED in change.operations:
        done = told.say("%(operations)s, from paragraph %(old)s", operations=done, old=_numbers(change.old)[0] + 1)
    return f"<small{told.mark}>{text(told.say('%(operations)s:', operations=done))}</small> "


def _spoken(words: str, told: Voice) -> str:
    return f"<span{told.mark}>{text(words)}</span>" if told.mark else text(words)


def _element(tag: str, raw: str, told: Voice) -> str:
    if not tag:
        return text(raw)
    return f'<{tag}><span class="vh"{told.mark}>{text(told.say(_SPOKEN[tag]))} </span>{text(raw)}</{tag}>'


def _telling(comparison: Comparison) -> Change | None:
    shown = [change for change in comparison.changes if change.level is not Level.SENTENCE]
    plain = [change for change in shown if not cosmetic_change(change)] or shown
    return max(plain, key=lambda change: change.weight, default=None)  # the first of equal weight


def _clip(raw: str, words: int, *, end: bool = False) -> str:
    """The first (or last) words of a text and the space beside them, with an ellipsis where some are left out."""
    parts = list(re.finditer(r"\S+", raw))
    if len(parts) <= words:
        return raw
    return f"… {raw[parts[-words].start() :]}" if end else f"{raw[: parts[words - 1].end()]} …"


def _clipped(parts: list[tuple[str, str]], words: int, told: Voice) -> str:
    """The first marks with what stands around them, in not too many words."""
    first = next((k for k, (tag, _) in enumerate(parts) if tag), 0)
    found = [text(_clip(parts[first - 1][1], words, end=True))] if first else []
    for tag, raw in parts[first : first + _SHOWN]:
        if not tag and len(raw.split()) > words:
            found.append(text(_clip(raw, words)))
            break
        found.append(_element(tag, _clip(raw, words * 2) if tag else raw, told))
    else:
        found += [" …"] if len(parts) > first + _SHOWN else []
    return "".join(found)
