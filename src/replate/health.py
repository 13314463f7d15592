"""How the watching of each outlet goes: from counts to alarms, a sentence each. Pure.

Every outlet is judged by its own past, so that a weekly paper is not told to hurry and a news wire not
allowed to sleep. An outlet of which nothing is kept always alarms: silence is what a broken feed sounds like.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise
from statistics import median

from replate.model import Outcome, Outlet

RECENT = timedelta(days=1)
"""What counts as of late."""

USUAL = timedelta(days=14)
"""The time before that by which an outlet is judged."""

_PATIENCE = timedelta(hours=6)  # no silence shorter than this is one
_PATIENCE_UNKNOWN = timedelta(days=2)  # while too little is known of an outlet's habits
_FEW_GAPS = 5
_LATE = timedelta(hours=1)
_FAILURES = 3
_UNREAD = (Outcome.EMPTY, Outcome.NOT_ARTICLE, Outcome.BLOCKED)
_UNREAD_LOOKS, _UNREAD_SHARE = 5, 0.3
_TEXTS, _USUAL_TEXTS, _LENGTH_FACTOR = 5, 20, 2.0
_CHANGED, _USUAL_NEW, _CHANGED_FACTOR = 10, 20, 3.0


@dataclass(frozen=True, slots=True)
class Looks:
    """How many looks of late came to an outcome."""

    outcome: Outcome
    count: int


@dataclass(frozen=True, slots=True)
class FeedFigures:
    """A feed, how many looks in a row have failed, and whether it was ever looked at."""

    id: int
    url: str
    failures: int
    looked_at: bool = True


@dataclass(frozen=True, slots=True)
class Figures:
    """What is counted of one outlet.

    ``found`` are the moments at which articles were first seen, the latest first, within ``RECENT`` and
    ``USUAL`` together and at least the last. ``looks`` counts those of late at its articles. ``words`` are the
    lengths of the first versions of late, ``usual_words`` of those before. ``changed`` counts the articles that
    changed of late and ``new`` those first seen then; ``usual_changed`` and
    ``usual_new`` are of the time before. ``overdue`` looks are due, the longest since ``due_since``.
    """

    outlet: Outlet
    articles: int = 0
    feeds: tuple[FeedFigures, ...] = ()
    found: tuple[datetime, ...] = ()
    looks: tuple[Looks, ...] = ()
    words: tuple[int, ...] = ()
    usual_words: tuple[int, ...] = ()
    changed: int = 0
    new: int = 0
    usual_changed: int = 0
    usual_new: int = 0
    overdue: int = 0
    due_since: datetime | None = None


@dataclass(frozen=True, slots=True)
class Alarm:
    """Something about an outlet that somebody should look into: a short name, and a sentence."""

    kind: str
    says: str


def alarms(figures: Figures, now: datetime) -> tuple[Alarm, ...]:
    """Say what is wrong with an outlet; nothing where all is as usual."""
    found = (_silence, _failing, _unread, _lengths, _changes, _late)
    return tuple(alarm for look in found for alarm in look(figures, now))


def _silence(figures: Figures, now: datetime) -> Iterator[Alarm]:
    if awaited(figures):
        return
    if figures.articles == 0:
        yield Alarm("silent", "no article has ever been found" if figures.feeds else "it has no feed and no article")
    elif figures.feeds and figures.found:
        silent, patience = now - figures.found[0], _patience(figures.found)
        if silent > patience:
            yield Alarm("silent", f"no new article for {_span(silent)}; more than {_span(patience)} is unusual here")


def awaited(figures: Figures) -> bool:
    """Tell whether an outlet is too new to be judged: a feed of it is to be looked at first, or once more."""
    hoped = (not feed.looked_at or feed.failures == 1 for feed in figures.feeds)
    return figures.articles == 0 and any(hoped)


def _patience(found: Sequence[datetime]) -> timedelta:
    """How long an outlet may bring nothing new: twice its longest pause but one."""
    moments = sorted(set(found))
    gaps = sorted(later - earlier for earlier, later in pairwise(moments))
    return max(_PATIENCE, 2 * gaps[-2]) if len(gaps) >= _FEW_GAPS else _PATIENCE_UNKNOWN


def _failing(figures: Figures, now: datetime) -> Iterator[Alarm]:
    del now
    for feed in figures.feeds:
        if feed.failures >= _FAILURES:
            yield Alarm("feed", f"its feed {feed.id} failed {feed.failures} times in a row: {feed.url}")


def _unread(figures: Figures, now: datetime) -> Iterator[Alarm]:
    del now
    total = sum(looks.count for looks in figures.looks)
    unread = [looks for looks in figures.looks if looks.outcome in _UNREAD and looks.count]
    count = sum(looks.count for looks in unread)
    if count >= _UNREAD_LOOKS and count >= _UNREAD_SHARE * total:
        named = ", ".join(f"{looks.count} {looks.outcome.value}" for looks in unread)
        yield Alarm("unread", f"{count} of the last day's {total} looks brought no text ({named})")


def _lengths(figures: Figures, now: datetime) -> Iterator[Alarm]:
    del now
    if len(figures.words) < _TEXTS or len(figures.usual_words) < _USUAL_TEXTS:
        return
    recent, usual = median(figures.words), median(figures.usual_words)
    if recent * _LENGTH_FACTOR < usual or recent > usual * _LENGTH_FACTOR:
        yield Alarm(
            "length",
            f"the last day's texts have {recent:g} words in the middle where {usual:g} are usual; "
            "its pages may be read wrongly",
        )


def _changes(figures: Figures, now: datetime) -> Iterator[Alarm]:
    """Set the articles that changed against those that are new, as most change on their first day."""
    del now
    if figures.changed < _CHANGED or figures.usual_new < _USUAL_NEW:
        return
    usual = figures.usual_changed / figures.usual_new
    if figures.changed > _CHANGED_FACTOR * max(usual, 0.1) * max(figures.new, 1):
        yield Alarm(
            "changes",
            f"{figures.changed} articles changed in the last day where {usual * max(figures.new, 1):.0f} are usual; "
            "a new page design may be taken for edits",
        )


def _late(figures: Figures, now: datetime) -> Iterator[Alarm]:
    if figures.due_since is not None and now - figures.due_since > _LATE:
        looks = "1 look is" if figures.overdue == 1 else f"{figures.overdue:,} looks are"
        yield Alarm("overdue", f"{looks} overdue, the oldest for {_span(now - figures.due_since)}")


def _span(length: timedelta) -> str:
    hours = length / timedelta(hours=1)
    return f"{hours:.0f} hours" if hours < 72 else f"{hours / 24:.0f} days"
