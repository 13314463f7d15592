"""Happenings other than edits, as pages and feeds tell them: a word, a sentence, a place among the changes. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

from replate.model import EventKind, Outcome, Pending
from replate.store import EventLine
from replate.web import addresses, words

AWAY = (EventKind.WITHDRAWN, EventKind.RETURNED)
"""What the lists of all changes show beside the changes; the rest is on the pages of articles and outlets."""

_TITLES = {
    EventKind.WITHDRAWN: "Withdrawn",
    EventKind.RETURNED: "Returned",
    EventKind.MOVED: "Moved",
    EventKind.RETIRED: "Retired",
    EventKind.REVIVED: "Revived",
    EventKind.VARIANTS: "Headline variants",
    EventKind.CHURNING: "Churning",
    EventKind.TEMPLATE: "New page design",
    EventKind.QUARANTINED: "Set aside",
}
_ANSWERS = {
    Outcome.MISSING: "the address answers “not found”",
    Outcome.GONE: "the address answers “gone”",
    Outcome.LEGAL: "the address answers “unavailable for legal reasons”",
}
_STATUS = re.compile(r" ?\(status \d{3}\)$")


@dataclass(frozen=True, slots=True)
class EventRow:
    """A happening in a list: a word and a sentence for it, and where more is told."""

    line: EventLine
    title: str
    says: str
    href: str

    is_event = True


def event_row(line: EventLine) -> EventRow:
    """Tell a happening."""
    return EventRow(line, title(line), sentence(line), href(line))


def title(line: EventLine) -> str:
    """Give the word for a happening."""
    event = line.event
    return "Variants" if event.kind is EventKind.VARIANTS and "headline" not in event.reason else _TITLES[event.kind]


def href(line: EventLine) -> str:
    """Give the path of the page that tells of it."""
    if line.article is None:
        return addresses.outlet(line.outlet.key)
    return f"{addresses.article(line.article.id)}#e{line.event.id}"


def sentence(line: EventLine) -> str:
    """Say what happened, since when and how often it was seen: "the address answers “gone” since 11:20, seen twice"."""
    event = line.event
    said = _STATUS.sub("", event.reason).rstrip(".")
    if event.kind is not EventKind.WITHDRAWN:
        return f"{said}."
    if event.outcome in _ANSWERS and _STATUS.search(event.reason):
        said = _ANSWERS[event.outcome]
    since = "" if event.since is None else f" since {_since(event.since, event.at)}"
    seen = "" if line.looks < 2 else ", seen twice" if line.looks == 2 else f", seen {line.looks} times"
    last = "" if line.last is None else f" Version {line.last} is the last text."
    return f"{said}{since}{seen}.{last}"


def waits(pending: Pending | None, reason: str, now: datetime) -> str:
    """Say that a difference is not believed yet, and why; ``""`` where nothing waits."""
    if pending is None:
        return ""
    since = _since(pending.since, now)
    if pending.content is not None:
        return f"A difference seen at {since} waits for a second look{f': {reason}' if reason else ''}."
    if pending.outcome in _ANSWERS:
        return f"At {since} {_ANSWERS[pending.outcome]}; a second look will tell whether it was withdrawn."
    return ""


def _since(since: datetime, at: datetime) -> str:
    return words.clock(since) if since.date() == at.date() else words.moment_text(since)
