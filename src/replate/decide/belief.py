"""Whether a difference is believed: the rule that every edit shown was seen twice, and the exceptions that wait longer.

The latest version, the look before (where it differed: the *pending* one) and this look are held against one
another. What both looks show otherwise than the latest version is an edit; what only one of them shows is not
yet anything. A change that leaves little of the old text, that only swaps link lines, that comes with a new
page design, or that goes back and forth between two texts needs more than two looks.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from replate.decide.evidence import (
    Difference,
    Mask,
    agreed,
    difference,
    flagged,
    headline_likeness,
    key,
    live_keys,
    masked,
    rebroken,
    retained,
    signature,
)
from replate.decide.rhythm import Rhythm
from replate.model import BlockKind, Content, Outcome, Pending, VersionLine
from replate.text.digest import digests

_JUMP_RETAINED = 0.2
_JUMP_HEADLINE = 0.5


@dataclass(frozen=True, slots=True)
class Verdict:
    """What weighing came to. ``content`` is set where a version is to be kept; ``wait`` is how long to hold on."""

    outcome: Outcome
    reason: str
    content: Content | None = None
    pending: Pending | None = None
    since: datetime | None = None
    wait: timedelta | None = None
    same_as: int | None = None
    cosmetic: bool = False
    variants: bool = False
    gained: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Scales:
    """The three contents that are weighed, furniture marked alike in all of them."""

    latest: Content
    seen: Content
    before: Content | None
    volatile: tuple[str, ...]


def weigh(
    *,
    latest: Content,
    lines: tuple[VersionLine, ...],
    seen: Content,
    pending: Pending | None,
    shared: frozenset[str],
    redesigned: bool,
    elsewhere: str,
    now: datetime,
    rhythm: Rhythm,
) -> Verdict:
    """Weigh a look (``seen``) against the latest version and the pending look; see the module's docstring."""
    scales = _balance(latest, seen, pending, shared)
    change = difference(scales.latest, scales.seen)
    if not change:
        return _typography(scales, pending, now, rhythm)
    if rebroken(change, scales.latest, scales.seen):
        return Verdict(
            Outcome.SAME, "the same text, only the paragraph breaks differ", pending=_kept(pending, scales, now)
        )
    if elsewhere and _jumped(scales):
        return Verdict(Outcome.MISMATCH, f"the address now shows another page ({elsewhere[:200]})", pending=pending)
    earlier = None if scales.before is None else difference(scales.latest, scales.before)
    both = None if earlier is None else agreed(earlier, change)
    held = _hold(scales, pending, both, now)
    if earlier is None or both is None or not both:
        again = pending is not None and pending.content is not None
        reason = "only passing passages differ" if again else "the text differs; a second look will confirm"
        gained = tuple((change.added | change.removed).keys())
        return Verdict(Outcome.HELD, reason, pending=held, wait=None if again else rhythm.confirm, gained=gained)
    content = _settled(scales, earlier, change, both)
    same_as = None if content is None else _same_as(content, lines)
    doubt = _doubt(scales, both, held, redesigned, _flips(lines, same_as), now, rhythm)
    if doubt is not None or content is None:
        reason, wait = doubt or ("the text is still changing; another look will confirm", rhythm.confirm)
        return Verdict(Outcome.HELD, reason, pending=held, wait=wait)
    outcome = Outcome.NEW if same_as is None else Outcome.REVERTED
    rest = Pending(held.article, now, 1, scales.seen, None, scales.volatile)
    reason = "the text changed" if same_as is None else f"the text is that of version {same_as} again"
    return Verdict(
        outcome,
        reason,
        content,
        rest if change != both else _memory(held, now),
        held.since,
        same_as=same_as,
        variants=_flips(lines, same_as),
    )


# ── the three contents ───────────────────────────────────────────────────────────────────────────────


def _balance(latest: Content, seen: Content, pending: Pending | None, shared: frozenset[str]) -> Scales:
    """Mark furniture alike in the three contents, learning first which passages change at every look."""
    before = None if pending is None else pending.content
    known = {signature(block.text) for block in latest.blocks if block.furniture}
    known.update(() if pending is None else pending.volatile)
    mask = Mask(shared, frozenset(known))
    latest, seen = masked(latest, mask), masked(seen, mask)
    if before is None:
        return Scales(latest, seen, None, tuple(sorted(known)))
    before = masked(before, mask)
    restless = _restless(latest, before, seen)
    if restless:
        known |= restless
        mask = Mask(shared, frozenset(known))
        latest, before, seen = masked(latest, mask), masked(before, mask), masked(seen, mask)
    return Scales(latest, seen, before, tuple(sorted(known)))


def _restless(latest: Content, before: Content, seen: Content) -> set[str]:
    """Signatures of passages that read otherwise in each of the two looks: counters and clocks.

    Two different texts of one signature, each seen once only, is what a counter does; an edit of a figure
    stays, and so is seen twice.
    """
    first, second = difference(latest, before).added, difference(latest, seen).added
    only_first = {signature(k) for k in first - second}
    only_second = {signature(k) for k in second - first}
    return {s for s in only_first & only_second if "#" in s or "@" in s}


def _settled(scales: Scales, earlier: Difference, change: Difference, both: Difference) -> Content | None:
    """The content that both looks vouch for, or ``None`` where each of them misses something else.

    The look that lacks nothing beyond what both lack is the base; what only it shows is marked as furniture.
    """
    if change.removed == both.removed and change.headline == both.headline:
        return flagged(scales.seen, frozenset(change.added - both.added))
    if earlier.removed == both.removed and scales.before is not None:
        return flagged(scales.before, frozenset(earlier.added - both.added))
    return None


def _hold(scales: Scales, pending: Pending | None, both: Difference | None, now: datetime) -> Pending:
    """What is to be remembered if this look does not settle the matter."""
    if pending is not None and both:
        return replace(pending, looks=pending.looks + 1, content=scales.seen, outcome=None, volatile=scales.volatile)
    article = 0 if pending is None else pending.article
    return Pending(article, now, 1, scales.seen, None, scales.volatile)


def _memory(held: Pending, now: datetime) -> Pending | None:
    """What stays of a pending difference once it is settled: the passages that change by themselves."""
    return Pending(held.article, now, 0, None, None, held.volatile) if held.volatile else None


# ── reasons to wait ──────────────────────────────────────────────────────────────────────────────────


def _doubt(
    scales: Scales, both: Difference, held: Pending, redesigned: bool, flips: bool, now: datetime, rhythm: Rhythm
) -> tuple[str, timedelta] | None:
    """Say why an agreed difference is not believed yet and how long to wait; ``None`` if nothing speaks against it."""
    if _jumped(scales) and (held.looks < 3 or now - held.since < rhythm.jump):
        return "little of the old text is left and the headline is new; the page may be another one", rhythm.jump
    if flips and (held.looks < 3 or now - held.since < rhythm.jump):
        return "the text goes back and forth between two variants", rhythm.jump
    if redesigned and held.looks < 3:
        return "the page has a new design; another look will tell what of this is the article's", rhythm.confirm
    if held.looks < 3 and _links_only(scales, both):
        return "only link lines differ; another look will tell whether they stay", rhythm.confirm
    return None


def _jumped(scales: Scales) -> bool:
    return (
        retained(scales.latest, scales.seen) < _JUMP_RETAINED
        and headline_likeness(scales.latest, scales.seen) < _JUMP_HEADLINE
    )


def _links_only(scales: Scales, both: Difference) -> bool:
    """Tell whether link lines alone differ."""
    if both.headline is not None or both.byline is not None or both.order is not None:
        return False
    touched = set(both.added) | set(both.removed)
    kinds = [b.kind for b in (*scales.latest.blocks, *scales.seen.blocks) if key(b.text) in touched]
    return bool(kinds) and all(kind is BlockKind.LINK for kind in kinds)


def _same_as(content: Content, lines: tuple[VersionLine, ...]) -> int | None:
    """The number of the newest earlier version with the same content, typography aside."""
    plain = digests(content).plain
    return next((line.number for line in reversed(lines[:-1]) if line.digests.plain == plain), None)


def _flips(lines: tuple[VersionLine, ...], same_as: int | None) -> bool:
    """Tell whether a return to an earlier text follows a return: A, B, A, and now B."""
    return same_as is not None and len(lines) >= 3 and lines[-1].same_as is not None


# ── typography ───────────────────────────────────────────────────────────────────────────────────────


def _typography(scales: Scales, pending: Pending | None, now: datetime, rhythm: Rhythm) -> Verdict:
    """A look that differs in typography at most: same, or (seen twice) a cosmetic version."""
    if _exact(scales.latest) == _exact(scales.seen):
        return Verdict(Outcome.SAME, "the same text", pending=_kept(pending, scales, now))
    if scales.before is None or _exact(scales.before) != _exact(scales.seen):
        held = Pending(0 if pending is None else pending.article, now, 1, scales.seen, None, scales.volatile)
        reason = "the typography differs; a second look will confirm"
        return Verdict(Outcome.HELD, reason, pending=held, wait=rhythm.confirm)
    since = now if pending is None else pending.since
    held = Pending(0 if pending is None else pending.article, now, 0, None, None, scales.volatile)
    return Verdict(Outcome.NEW, "typography alone changed", scales.seen, _memory(held, now), since, cosmetic=True)


def _kept(pending: Pending | None, scales: Scales, now: datetime) -> Pending | None:
    if pending is None and not scales.volatile:
        return None
    return Pending(0 if pending is None else pending.article, now, 0, None, None, scales.volatile)


def _exact(content: Content) -> tuple[str, str, Counter[str], tuple[str, ...]]:
    texts = tuple(b.text for b in content.blocks if not b.furniture)
    return content.headline, content.byline, Counter(texts), tuple(live_keys(content))
