"""From what is known of an article and one look at it to a decision. Values in, values out."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from replate.decide import rhythm as schedule
from replate.decide import status
from replate.decide.belief import Verdict, weigh
from replate.decide.churn import after_churn, churns, kept_every, too_soon
from replate.decide.evidence import Mask, difference, flagged, masked, words
from replate.decide.identity import door, elsewhere, leads_home, moved_to
from replate.decide.letters import mended
from replate.decide.rhythm import Rhythm
from replate.decide.upgrade import Former, reconciled
from replate.model import (
    CLOSED,
    Article,
    ArticleState,
    Capture,
    Content,
    Event,
    EventKind,
    Extraction,
    Failure,
    Outcome,
    Pending,
    Version,
    VersionLine,
)

_WITHDRAWN = {
    Outcome.MISSING: ArticleState.MISSING,
    Outcome.GONE: ArticleState.GONE,
    Outcome.LEGAL: ArticleState.LEGAL,
}
_AWAY = frozenset(_WITHDRAWN.values())
_NAMELESS = frozenset({Outcome.EMPTY, Outcome.NOT_ARTICLE})  # a page that does not say what it is
_SETTLED = frozenset({Outcome.SAME, Outcome.NEW, Outcome.REVERTED, Outcome.MOVED})
_KILLS = 2  # a page that ended so many reading processes in a row is left alone


@dataclass(frozen=True, slots=True)
class Look:
    """One look at an article.

    ``extraction`` is what was read off the answer; ``None`` where there was nothing to read. ``again`` is a
    second reading taken at once, at an article's first sight, so that what changes by itself shows. ``same_bytes`` says
    that the answer equals the one before, ``killed`` that reading it ended the process that read.
    """

    answer: Capture | Failure
    extraction: Extraction | None = None
    again: Extraction | None = None
    same_bytes: bool = False
    challenged: bool = False
    killed: bool = False


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of an article before a look.

    ``lines`` are its versions by number and ``latest`` the newest with its text (both may be left out where a
    look brought nothing to compare); ``pending`` a difference
    that waits for another look; ``shared`` the keys of passages learned to be the outlet's furniture;
    ``addresses`` all those that the article has gone by; ``shown`` the address of another article whose latest
    text is the one that this look shows; ``many_cut_off`` says that many articles of the outlet showed only their
    first passages of late; ``former`` is set where the latest version was read by another extractor.
    """

    article: Article
    lines: tuple[VersionLine, ...] = ()
    latest: Version | None = None
    pending: Pending | None = None
    shared: frozenset[str] = frozenset()
    addresses: frozenset[str] = frozenset()
    shown: str = ""
    former: Former | None = None
    many_cut_off: bool = False


@dataclass(frozen=True, slots=True)
class Draft:
    """A version to be kept."""

    content: Content
    seen_at: datetime
    not_before: datetime | None
    same_as: int | None = None
    cosmetic: bool = False


@dataclass(frozen=True, slots=True)
class Decision:
    """What a look came to: the outcome and its reason, the article as it now stands, what to keep and to say.

    ``cut_off`` says that the look showed the first passages only.
    ``latest`` is what the latest version says to the present extractor, where another one had read it.
    """

    outcome: Outcome
    reason: str
    article: Article
    draft: Draft | None = None
    pending: Pending | None = None
    events: tuple[Event, ...] = ()
    gained: tuple[str, ...] = ()
    redesigned: bool = False
    cut_off: bool = False
    latest: Content | None = None


def decide(known: Known, look: Look, now: datetime, rhythm: Rhythm) -> Decision:
    """Decide what one look at an article means."""
    if isinstance(look.answer, Failure):
        return _failed(known, look.answer.outcome, look.answer.reason, now, rhythm, look.answer.retry_at)
    if look.killed:
        return _killed(known, look, now, rhythm)
    judged = status.judge(look.answer.status, challenged=look.challenged) or _judged_text(known, look, look.answer)
    if judged is not None:
        absent = judged[0] in _WITHDRAWN and known.latest is not None
        return _absent(known, *judged, now, rhythm) if absent else _failed(known, *judged, now, rhythm)
    content = _content(known, look)
    if content is None and known.article.latest is not None:
        same = _same(known, now, rhythm, "the same bytes as before" if look.same_bytes else "not modified")
        return _moved(known, look, same, now)
    if known.latest is None or content is None:
        return _first(known, look, content, now, rhythm)
    return _upgraded(known, known.latest, look, content, now, rhythm)


def _judged_text(known: Known, look: Look, answer: Capture) -> tuple[Outcome, str] | None:
    """Say why what came with a good status is not the article, or ``None`` where it may be."""
    if leads_home(known.article.url, answer.final_url):
        return Outcome.MISSING, "the address now leads to the site's front page"
    if look.extraction is None or look.extraction.outcome is None:
        return None
    outcome = look.extraction.outcome
    by_address = door(known.article.url, answer, outcome) if outcome in _NAMELESS else None
    return by_address or (outcome, look.extraction.reason)


def _content(known: Known, look: Look) -> Content | None:
    """What the look saw; an unchanged answer shows once more what the last one showed."""
    if look.extraction is not None:
        return look.extraction.content
    return None if known.pending is None else known.pending.content


# ── looks without a content ──────────────────────────────────────────────────────────────────────────


def _failed(
    known: Known, outcome: Outcome, reason: str, now: datetime, rhythm: Rhythm, retry_at: datetime | None = None
) -> Decision:
    """Keep everything, say why, and come back more slowly."""
    article = replace(known.article, failures=known.article.failures + 1)
    article = schedule.after_quiet(article, now, rhythm)
    if retry_at is not None and article.next_check_at is not None:
        # somebody asked us to wait: that is no sign that the article is quiet
        article = replace(article, period=known.article.period, next_check_at=max(retry_at, now + rhythm.confirm))
    return Decision(outcome, reason, article, pending=known.pending)


def _killed(known: Known, look: Look, now: datetime, rhythm: Rhythm) -> Decision:
    """Note that reading the page ended the process that read it; at the second time leave the page alone."""
    reason = "" if look.extraction is None else look.extraction.reason
    pending = known.pending or Pending(known.article.id, now)
    times = pending.looks + 1 if pending.outcome is Outcome.EMPTY else 1
    since = pending.since if times > 1 else now
    pending = replace(pending, outcome=Outcome.EMPTY, looks=times, since=since, content=None)
    if times < _KILLS:
        return replace(_failed(known, Outcome.EMPTY, reason, now, rhythm), pending=pending)
    why = f"{reason}, {times} times in a row; it is not read again until somebody asks for it"
    article = replace(known.article, failures=known.article.failures + 1, next_check_at=None)
    article = replace(article, state=ArticleState.QUARANTINED, retired_at=now, retired_reason=why)
    event = Event(EventKind.QUARANTINED, why, now, since, Outcome.EMPTY, article=article.id)
    events = () if known.article.state is ArticleState.QUARANTINED else (event,)
    return Decision(Outcome.EMPTY, why, article, pending=pending, events=events)


def _absent(known: Known, outcome: Outcome, reason: str, now: datetime, rhythm: Rhythm) -> Decision:
    """Note that the article is not there; believe it at the second look in a row."""
    pending = known.pending or Pending(known.article.id, now)
    first = pending.outcome is None
    pending = replace(
        pending,
        outcome=outcome,
        looks=1 if first else pending.looks + 1,
        since=now if first else pending.since,
        content=None,
    )
    if known.article.state in _AWAY:
        return Decision(outcome, reason, schedule.after_quiet(known.article, now, rhythm), pending=pending)
    if first:
        article = schedule.soon(known.article, now, rhythm.confirm)
        return Decision(outcome, f"{reason}; a second look will confirm", article, pending=pending)
    article = schedule.after_quiet(replace(known.article, state=_WITHDRAWN[outcome]), now, rhythm)
    event = Event(EventKind.WITHDRAWN, reason, now, pending.since, outcome, article=article.id)
    return Decision(outcome, reason, article, pending=pending, events=(event,))


# ── looks with a content ─────────────────────────────────────────────────────────────────────────────


def _first(known: Known, look: Look, content: Content | None, now: datetime, rhythm: Rhythm) -> Decision:
    """Keep version 0, with what differed between two looks at once marked as furniture."""
    if content is None:
        return _failed(known, Outcome.EMPTY, "nothing has been read of this article yet", now, rhythm)
    content = masked(content, Mask(shared=known.shared))
    doubts = () if look.extraction is None else look.extraction.doubts
    if doubts and known.pending is None:
        article = schedule.soon(known.article, now, rhythm.confirm)
        reason = f"a second look will confirm before this is kept: {doubts[0]}"
        return Decision(Outcome.HELD, reason, article, pending=Pending(article.id, now, content=content))
    second = None if look.again is None else look.again.content
    if second is None and known.pending is not None:
        second = known.pending.content
    if second is not None:
        change = difference(second, content)
        content = flagged(content, frozenset(change.added))
    article = schedule.after_change(replace(known.article, failures=0), now, rhythm)
    return Decision(Outcome.NEW, "first version", article, Draft(content, now, None))


def _same(known: Known, now: datetime, rhythm: Rhythm, reason: str) -> Decision:
    """Note that the text stands; an article that had been withdrawn is back."""
    article, events = _returned(known, now)
    pending = known.pending
    if pending is not None:
        pending = None if not pending.volatile else replace(pending, content=None, outcome=None, looks=0, since=now)
    article = replace(article, failures=0) if article.failures else article  # most looks find nothing to change
    article = schedule.after_quiet(article, now, rhythm)
    return Decision(Outcome.SAME, reason, article, pending=pending, events=events)


def _returned(known: Known, now: datetime) -> tuple[Article, tuple[Event, ...]]:
    if known.article.state not in _AWAY | {ArticleState.QUARANTINED}:
        return known.article, ()
    article = replace(known.article, state=ArticleState.ACTIVE, retired_at=None, retired_reason="")
    return article, (Event(EventKind.RETURNED, "the article can be read again", now, now, article=article.id),)


def _compared(known: Known, latest: Version, look: Look, seen: Content, now: datetime, rhythm: Rhythm) -> Decision:
    """Weigh a look that shows a content against the latest version and what waits to be believed."""
    template = () if look.extraction is None else look.extraction.template
    if _broken_off(known.article.template, template) and words(seen) < words(latest.content):
        return _failed(known, Outcome.TRUNCATED, "the page breaks off before its end", now, rhythm)
    seen = mended(latest.content, seen)
    redesigned = _redesigned(known.article.template, template)
    verdict = weigh(
        latest=latest.content,
        lines=known.lines,
        seen=seen,
        pending=known.pending,
        shared=known.shared,
        redesigned=redesigned,
        elsewhere=known.shown or elsewhere(known.article.url, look.answer, look.extraction, known.addresses),
        now=now,
        rhythm=rhythm,
        many_cut_off=known.many_cut_off,
    )
    if verdict.outcome is Outcome.SAME:
        pending = known.pending if verdict.pending is None else verdict.pending
        decision = _same(replace(known, pending=pending), now, rhythm, verdict.reason)
    elif verdict.content is None:
        decision = _waiting(known, verdict, now, rhythm)
    else:
        live = look.extraction is not None and bool(look.extraction.doubts)
        decision = _believed(known, latest, verdict, verdict.content, now, rhythm, live=live)
    return replace(_moved(known, look, decision, now), redesigned=redesigned, cut_off=verdict.cut_off)


def _upgraded(known: Known, latest: Version, look: Look, seen: Content, now: datetime, rhythm: Rhythm) -> Decision:
    """Weigh a look against the latest version as the look's own extractor reads it."""
    former = known.former
    if former is None:
        return _compared(known, latest, look, seen, now, rhythm)
    content = reconciled(former, seen)
    known = replace(known, article=replace(known.article, template=former.template))
    decision = _compared(known, replace(latest, content=content), look, seen, now, rhythm)
    how = f"cannot be read again: {former.reason}" if former.again is None else "its page was read again"
    reason = f"{decision.reason} (version {latest.number} was read by another extractor; {how})"
    return replace(decision, reason=reason, latest=content if decision.outcome in _SETTLED else None)


def _waiting(known: Known, verdict: Verdict, now: datetime, rhythm: Rhythm) -> Decision:
    """Keep nothing yet, and come back for what waits."""
    article = replace(known.article, failures=0)
    wait = verdict.wait
    article = schedule.after_quiet(article, now, rhythm) if wait is None else schedule.soon(article, now, wait)
    reason = "two texts are shown in turn; each is kept once, unless one stays"
    event = Event(EventKind.VARIANTS, reason, now, verdict.since or now, article=article.id)
    return Decision(
        verdict.outcome,
        verdict.reason,
        article,
        pending=verdict.pending,
        gained=verdict.gained,
        events=(event,) if verdict.variants else (),
    )


def _believed(
    known: Known, latest: Version, verdict: Verdict, content: Content, now: datetime, rhythm: Rhythm, *, live: bool
) -> Decision:
    churning = not verdict.cosmetic and (live or churns(known.article, known.lines, rhythm))
    wait = too_soon(latest.line, now, rhythm) if churning else None
    if wait is not None:
        reason = f"the text changed again; an article that changes so often is kept {_often(rhythm)} at most"
        return Decision(Outcome.HELD, reason, schedule.soon(known.article, now, wait), pending=known.pending)
    article, events = _returned(known, now)
    article = replace(article, failures=0)
    seen_at = verdict.since or now
    if verdict.cosmetic:
        article = schedule.after_quiet(article, now, rhythm)
    else:
        begin = after_churn if churning else schedule.after_change
        article = replace(begin(article, now, rhythm), changed_at=seen_at)
    if churning:
        why = "the page calls itself a live blog" if live else "the article differs at nearly every look"
        reason = f"{why}; it is kept {_often(rhythm)} at most and looked at less often"
        events = (*events, Event(EventKind.CHURNING, reason, now, seen_at, article=article.id))
    draft = Draft(
        content=content,
        seen_at=seen_at,
        not_before=_not_before(latest.line, seen_at),
        same_as=verdict.same_as,
        cosmetic=verdict.cosmetic,
    )
    return Decision(verdict.outcome, verdict.reason, article, draft, verdict.pending, events)


def _often(rhythm: Rhythm) -> str:
    return f"every {kept_every(rhythm).total_seconds() / 60:g} minutes"


def _moved(known: Known, look: Look, decision: Decision, now: datetime) -> Decision:
    """Say so where the article's address has come to lead to another one that shows the article."""
    to = moved_to(known.article.url, look.answer, known.addresses)
    if not to or decision.outcome not in (Outcome.SAME, Outcome.NEW, Outcome.REVERTED):
        return decision
    reason = f"the address now leads to {to[:200]}"
    event = Event(EventKind.MOVED, reason, now, now, Outcome.MOVED, article=known.article.id)
    decision = replace(decision, events=(*decision.events, event))
    return replace(decision, outcome=Outcome.MOVED, reason=reason) if decision.outcome is Outcome.SAME else decision


def _not_before(latest: VersionLine, seen_at: datetime) -> datetime | None:
    last = latest.last_seen_at or latest.seen_at
    return None if last is None else min(last, seen_at)


def _redesigned(before: tuple[str, ...], after: tuple[str, ...]) -> bool:
    """Tell whether two pages look made after different designs: less than half of their marks are common."""
    if not before or not after:
        return False
    old, new = set(before), set(after)
    return len(old & new) < 0.5 * len(old | new)


def _broken_off(before: tuple[str, ...], after: tuple[str, ...]) -> bool:
    """Tell whether a page of the same design, whose HTML always came to its end, now does not."""
    return CLOSED in before and bool(after) and CLOSED not in after
