"""How the watching of each outlet goes: from counts to alarms, a sentence each. Pure.

Every outlet is judged by its own past, so that a weekly paper is not told to hurry and a news wire not
allowed to sleep. An outlet of which nothing is kept always alarms: silence is what a broken feed sounds like.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import pairwise
from statistics import median

from replate.model import Outcome, Outlet
from replate.text.speech import ENGLISH, Speech, message

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
    """Something about an outlet that somebody should look into: a short name, and a sentence with its values."""

    kind: str
    sentence: str
    values: Mapping[str, str | float | timedelta] = field(default_factory=dict)

    @property
    def says(self) -> str:
        """The sentence in English."""
        return self.said(ENGLISH)

    def said(self, say: Speech) -> str:
        """Give the sentence in a language."""
        return say(self.sentence, **{name: _value(value, say) for name, value in self.values.items()})


def alarms(figures: Figures, now: datetime) -> tuple[Alarm, ...]:
    """Say what is wrong with an outlet; nothing where all is as usual."""
    found = (_silence, _failing, _unread, _lengths, _changes, _late)
    return tuple(alarm for look in found for alarm in look(figures, now))


def _silence(figures: Figures, now: datetime) -> Iterator[Alarm]:
    if awaited(figures):
        return
    if figures.articles == 0:
        never, nothing = message("no article has ever been found"), message("it has no feed and no article")
        yield Alarm("silent", never if figures.feeds else nothing)
    elif figures.feeds and figures.found:
        silent, patience = now - figures.found[0], _patience(figures.found)
        if silent > patience:
            sentence = message("no new article for %(silent)s; more than %(patience)s is unusual here")
            yield Alarm("silent", sentence, {"silent": silent, "patience": patience})


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
            sentence = message("its feed %(feed)s failed %(failures)s times in a row: %(address)s")
            yield Alarm("feed", sentence, {"feed": str(feed.id), "failures": feed.failures, "address": feed.url})


def _unread(figures: Figures, now: datetime) -> Iterator[Alarm]:
    del now
    total = sum(looks.count for looks in figures.looks)
    unread = [looks for looks in figures.looks if looks.outcome in _UNREAD and looks.count]
    count = sum(looks.count for looks in unread)
    if count >= _UNREAD_LOOKS and count >= _UNREAD_SHARE * total:
        named = ", ".join(f"{looks.count} {looks.outcome.value}" for looks in unread)
        sentence = message("%(unread)s of the last day's %(looks)s looks brought no text (%(outcomes)s)")
        yield Alarm("unread", sentence, {"unread": count, "looks": total, "outcomes": named})


def _lengths(figures: Figures, now: datetime) -> Iterator[Alarm]:
    del now
    if len(figures.words) < _TEXTS or len(figures.usual_words) < _USUAL_TEXTS:
        return
    recent, usual = median(figures.words), median(figures.usual_words)
    if recent * _LENGTH_FACTOR < usual or recent > usual * _LENGTH_FACTOR:
        sentence = message(
            "the last day's texts have %(words)s words in the middle where %(usual)s are usual; "
            "its pages may be read wrongly"
        )
        yield Alarm("length", sentence, {"words": recent, "usual": usual})


def _changes(figures: Figures, now: datetime) -> Iterator[Alarm]:
    """Set the articles that changed against those that are new, as most change on their first day."""
    del now
    if figures.changed < _CHANGED or figures.usual_new < _USUAL_NEW:
        return
    usual = figures.usual_changed / figures.usual_new
    if figures.changed > _CHANGED_FACTOR * max(usual, 0.1) * max(figures.new, 1):
        sentence = message(
            "%(changed)s articles changed in the last day where %(usual)s are usual; "
            "a new page design may be taken for edits"
        )
        expected = round(usual * max(figures.new, 1))
        yield Alarm("changes", sentence, {"changed": figures.changed, "usual": expected})


def _late(figures: Figures, now: datetime) -> Iterator[Alarm]:
    if figures.due_since is not None and now - figures.due_since > _LATE:
        one = message("1 look is overdue, for %(span)s")
        more = message("%(looks)s looks are overdue, the oldest for %(span)s")
        late = now - figures.due_since
        yield Alarm("overdue", one if figures.overdue == 1 else more, {"looks": figures.overdue, "span": late})


def _value(value: str | float | timedelta, say: Speech) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, timedelta):
        hours = round(value / timedelta(hours=1))
        if hours < 72:
            return say.count(hours, "%(count)s hour", "%(count)s hours")
        return say.count(round(hours / 24), "%(count)s day", "%(count)s days")
    return say.number(value, 0 if value == int(value) else 1)
