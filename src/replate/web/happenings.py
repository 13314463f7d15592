"""Happenings other than edits, as pages and feeds tell them: a word, a sentence, a place among the changes. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

from replate.model import EventKind, Outcome, Pending
from replate.store import EventLine
from replate.text import kept
from replate.text.speech import Speech, message
from replate.web import addresses, words

AWAY = (EventKind.WITHDRAWN, EventKind.RETURNED)
"""What the lists of all changes show beside the changes; the rest is on the pages of articles and outlets."""

_TITLES = {
    EventKind.WITHDRAWN: message("Withdrawn"),
    EventKind.RETURNED: message("Returned"),
    EventKind.MOVED: message("Moved"),
    EventKind.RETIRED: message("Retired"),
    EventKind.REVIVED: message("Revived"),
    EventKind.VARIANTS: message("Headline variants"),
    EventKind.CHURNING: message("Churning"),
    EventKind.TEMPLATE: message("New page design"),
    EventKind.QUARANTINED: message("Set aside"),
}
_ANSWERS = {
    Outcome.MISSING: message("the address answers “not found”"),
    Outcome.GONE: message("the address answers “gone”"),
    Outcome.LEGAL: message("the address answers “unavailable for legal reasons”"),
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
    is_fold = False


def event_row(line: EventLine, say: Speech) -> EventRow:
    """Tell a happening."""
    return EventRow(line, title(line, say), sentence(line, say), href(line))


def title(line: EventLine, say: Speech) -> str:
    """Give the word for a happening."""
    event = line.event
    if event.kind is EventKind.VARIANTS and "headline" not in event.reason:
        return say("Variants")
    return say(_TITLES[event.kind])


def href(line: EventLine) -> str:
    """Give the path of the page that tells of it."""
    if line.article is None:
        return addresses.outlet(line.outlet.key)
    return f"{addresses.article(line.article.id)}#e{line.event.id}"


def sentence(line: EventLine, say: Speech) -> str:
    """Say what happened, since when and how often it was seen: "the address answers “gone” since 11:20, seen twice"."""
    event = line.event
    said = kept.shown(_STATUS.sub("", event.reason).rstrip("."), say)
    if event.kind is not EventKind.WITHDRAWN:
        return say("%(sentence)s.", sentence=said)
    if event.outcome in _ANSWERS and _STATUS.search(event.reason):
        said = say(_ANSWERS[event.outcome])
    if event.since is not None:
        said = say("%(what)s since %(moment)s", what=said, moment=_since(event.since, event.at, say))
    if line.looks > 1:
        seen = say("seen twice") if line.looks == 2 else say("seen %(looks)s times", looks=line.looks)
        said = say("%(what)s, %(seen)s", what=said, seen=seen)
    told = say("%(sentence)s.", sentence=said)
    if line.last is None:
        return told
    last = say("Version %(number)s is the last text.", number=line.last)
    return say("%(sentence)s %(next)s", sentence=told, next=last)


def waits(pending: Pending | None, reason: str, now: datetime, say: Speech) -> str:
    """Say that a difference is not believed yet, and why; ``""`` where nothing waits."""
    if pending is None:
        return ""
    since = _since(pending.since, now, say)
    if pending.content is not None and reason:
        why = kept.shown(reason, say)
        return say("A difference seen at %(moment)s waits for a second look: %(reason)s.", moment=since, reason=why)
    if pending.content is not None:
        return say("A difference seen at %(moment)s waits for a second look.", moment=since)
    if pending.outcome in _ANSWERS:
        answers = say(_ANSWERS[pending.outcome])
        sentence = message("At %(moment)s %(answers)s; a second look will tell whether it was withdrawn.")
        return say(sentence, moment=since, answers=answers)
    return ""


def _since(since: datetime, at: datetime, say: Speech) -> str:
    return words.clock(since) if since.date() == at.date() else words.moment_text(since, say)
