"""The note beside a change: what was done, what it touches and why, how much it weighs, and what a person said."""

from __future__ import annotations

from markupsafe import Markup

from replate.compare.voices import KINDS, Voice, operation_words, text
from replate.model import Change, Kind, Operation, Ruling
from replate.text import kept
from replate.text.direction import direction
from replate.text.speech import ENGLISH

# Weights (0 to 100) from which a note stands out.
_WEIGHTY, _NOTABLE = 60, 30
# How the reasons name their kind, which the note has said already.
_NAMED = frozenset({kind.value.replace("_", " ") for kind in Kind} | set(Operation) | {"date or time", "quoted words"})


def anchor(change: Change, number: int | None) -> str:
    """The id that a change has on a page: c1, c2 and so on, or headline and byline, which have no number."""
    return change.level.value if number is None else f"c{number}"


def note(change: Change, number: int | None, told: Voice) -> str:
    """All that is known of a change, with a permalink to it."""
    weight = " w3" if change.weight >= _WEIGHTY else " w2" if change.weight >= _NOTABLE else ""
    link = "" if number is None else f'<a href="#{anchor(change, number)}">{number}</a>'
    title = f"<b>{text(operation_words(change.operations, told.say))}</b>"
    parts = [link, title, *_kinds(change, told), _weight(change, told)]
    if change.ruling is not None:
        parts.append(_ruling(change.ruling, told))
    return f'<p class="note{weight}"{told.mark}>{" ".join(part for part in parts if part)}</p>'


def _kinds(change: Change, told: Voice) -> list[str]:
    """Every kind with its reason; the reason of the whole where no kind has one."""
    reasons = {label.kind: label.reason for label in change.labels}
    kinds = [
        f'<span class="why"><span class="kind">{text(told.say(KINDS[kind]))}</span> '
        f"{_stored(_bare(reasons.get(kind, '')), told)}</span>"
        for kind in change.kinds
    ]
    ruled = change.ruling is not None and change.reason == change.ruling.note
    return kinds if reasons or ruled else [*kinds, _stored(_bare(change.reason), told)]


def _bare(reason: str) -> str:
    """A reason without the name of its kind before it."""
    name, parted, rest = reason.partition(": ")
    return rest if parted and name in _NAMED else reason


def _stored(reason: str, told: Voice) -> str:
    """The reason as the classifier gave it in English, told in the reader's language as far as it is known there."""
    said = reason if told.say.language == ENGLISH.language else kept.told(reason, told.say)
    shown = text(_pointing(said or reason))
    return shown if said or not reason else f'<span lang="en">{shown}</span>'


def _pointing(reason: str) -> str:
    """A reason whose arrow points onwards amid words that are written from the right as well."""
    if any(direction(word) == "rtl" for word in reason.split()):
        return reason.replace("→", "\u200e→\u200e")
    return reason


def _weight(change: Change, told: Voice) -> str:
    if not change.weight:
        return ""
    return f"<small>{text(told.say('weight %(weight)s', weight=told.say.number(round(change.weight))))}</small>"


def _ruling(ruling: Ruling, told: Voice) -> str:
    """Whose word it is, since when, and the note that came with it."""
    who = Markup(f"<bdi>{text(ruling.who)}</bdi>")  # noqa: S704  # escaped by text
    said = told.say("set by %(who)s on %(day)s", who=who, day=f"{ruling.at:%Y-%m-%d}")
    note = f" <q>{text(ruling.note)}</q>" if ruling.note else ""
    return f'<span class="ruling">{said}{note}</span>'
