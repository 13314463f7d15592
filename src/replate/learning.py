"""What many articles of an outlet share at a time is its pages', not theirs: furniture, a new design, a paywall."""

from __future__ import annotations

from datetime import datetime, timedelta

from replate import decide
from replate.model import Article, Event, EventKind
from replate.store import Writer

# A passage that came to (or left) this many articles of an outlet within this time, and at least half of
# all those in which anything came or went, is the page's and not the articles'.
_SHARED_ARTICLES = 5
_SHARED_SHARE = 0.5
_SHARED_WINDOW = timedelta(hours=24)
_LONGEST_REMEMBERED_PASSAGE = 400  # characters; longer passages are text, not furniture
_DESIGN = "\x1fdesign"  # stands among the passages for the page's design itself; no passage holds such a character
_CUT_OFF = "\x1fcut off"  # stands there for an article of which only the first passages are shown
_CUT_OFF_WINDOW = timedelta(days=7)  # what waits so long is looked at once a day or less


def learn(write: Writer, article: Article, decision: decide.Decision, now: datetime) -> None:
    """Learn a passage as furniture of the outlet once it came to, or left, many of its articles at a time."""
    passages = [passage for passage in decision.gained if len(passage) <= _LONGEST_REMEMBERED_PASSAGE]
    passages += [_DESIGN] if decision.redesigned else []
    passages += [_CUT_OFF] if decision.cut_off else []
    if not passages:
        return
    outlet = article.outlet.id
    write.add_gains(outlet, article.id, passages, now)
    counts, changed = write.gains(outlet, passages, now - _SHARED_WINDOW)
    shared = [p for p, n in counts.items() if n >= _SHARED_ARTICLES and n >= _SHARED_SHARE * changed]
    if shared:
        reason = f"came to or left {max(counts.values())} articles within a day"
        learned = write.add_furniture(outlet, [p for p in shared if p not in {_DESIGN, _CUT_OFF}], reason, now)
        if learned or _DESIGN in shared:
            event = Event(EventKind.TEMPLATE, "the outlet changed the design of its pages", now, outlet=outlet)
            write.add_outlet_event(event, unless_since=now - _SHARED_WINDOW)


def many_cut_off(write: Writer, article: Article, now: datetime) -> bool:
    """Tell whether many articles of the outlet showed only their first passages of late: a paywall went up."""
    counts, changed = write.gains(article.outlet.id, [_CUT_OFF], now - _CUT_OFF_WINDOW)
    return counts.get(_CUT_OFF, 0) >= max(_SHARED_ARTICLES, _SHARED_SHARE * changed)
