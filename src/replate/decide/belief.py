"""Whether a difference is believed: the rule that every edit shown was seen twice, and the exceptions that wait longer.

The latest version, the look before (where it differed: the *pending* one) and this look are held against one
another. What both looks show otherwise than the latest version is an edit; what only one of them shows is not
yet anything. A change that leaves little of the old text, that only swaps link lines, that comes with a new
page design, or that goes back and forth between two texts needs more than two looks.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import takewhile

from rapidfuzz import fuzz

from replate.decide.counters import is_counter
from replate.decide.evidence import (
    Difference,
    Mask,
    agreed,
    difference,
    key,
    live_keys,
    masked,
    moved,
    rebroken,
    retained,
    signature,
    swaps,
    with_blocks,
    with_byline,
    with_headline,
    words,
)
from replate.decide.losses import is_another, is_cut_off, is_gone, is_stub
from replate.decide.memory import Memory, kept, recall
from replate.decide.rhythm import Rhythm
from replate.model import Block, BlockKind, Content, Outcome, Pending, VersionLine
from replate.text.digest import digests

_OTHER_RETAINED = 0.2
_NOTE_WORDS, _NOTE_FOR = 40, timedelta(days=1)  # so few words in the place of an article have to stand so long
# What goes back and forth is believed only where it stands over so many looks and so long.
_STANDS_LOOKS = 6
_STANDS_FOR = timedelta(hours=2)
_RESTLESS = 3  # looks in a row that each show a text of their own: a counter, a clock
# What pages change by themselves; a paragraph that is replaced again and again may be a newsroom at work.
_TURNING = frozenset({BlockKind.CAPTION, BlockKind.LINK})
_SHORT = 300  # characters; a caption, a teaser, a line that invites to read on
_INVITING = re.compile(
    r"\b(?:sign up|subscri|newsletter|our (?:app|letter|podcast|channel)|download our|on your phone|follow us|join us|"
    r"read more|more from|(?<![^.!?:] )download\b|"
    r"abonnier|unsere app|inscrivez|abonnez|notre (?:appli|lettre)|suscr[ií]b|nuestra app)"
)  # in lower case
_UNLIKE = 60  # of 100; an edited passage stays closer to what it was


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
    cut_off: bool = False


@dataclass(frozen=True, slots=True)
class Scales:
    """The three contents that are weighed, furniture marked alike in all of them, and what is remembered of all looks.

    ``aside`` is the headline of this look where it was set aside, so that an edit of the text need not wait for it.
    ``cut_off`` says that this look shows the first passages only, ``many_cut_off`` that many articles of the outlet do.
    """

    latest: Content
    seen: Content
    before: Content | None
    memory: Memory
    aside: str = ""
    cut_off: bool = False
    many_cut_off: bool = False


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
    many_cut_off: bool = False,
) -> Verdict:
    """Weigh a look (``seen``) against the latest version and the pending look; see the module's docstring."""
    scales = _signed(_balance(latest, seen, pending, shared), redesigned=redesigned)
    change = difference(scales.latest, scales.seen)
    if not change:
        return _typography(scales, lines, pending, now, rhythm)
    if rebroken(change, scales.latest, scales.seen, redesigned=redesigned):
        return Verdict(
            Outcome.SAME, "the same text, only the paragraph breaks differ", pending=_kept(pending, scales, now)
        )
    if elsewhere and retained(scales.latest, scales.seen) < _OTHER_RETAINED:
        return Verdict(Outcome.MISMATCH, f"the address now shows another page ({elsewhere[:200]})", pending=pending)
    scales = replace(scales, cut_off=is_cut_off(scales.latest, scales.seen), many_cut_off=many_cut_off)
    earlier = None if scales.before is None else difference(scales.latest, scales.before)
    both = None if earlier is None else agreed(earlier, change)
    held = _hold(scales, pending, both, now)
    varies = change.headline is not None and change.headline in scales.memory.headlines
    if earlier is None or both is None or not both:
        again = pending is not None and pending.content is not None
        reason = "only passing passages differ" if again else "the text differs; a second look will confirm"
        gained = _gained(scales, change, redesigned=redesigned)
        wait = None if again else rhythm.confirm
        cut = scales.cut_off
        return Verdict(Outcome.HELD, reason, pending=held, wait=wait, gained=gained, variants=varies, cut_off=cut)
    content = _settled(scales, earlier, change, both)
    same_as = None if content is None else _same_as(content, lines)
    varies = _flips(lines, same_as) or (varies and _had_headline(lines, both.headline))
    doubt = _doubt(scales, both, held, redesigned, varies, now, rhythm)
    if doubt is not None or content is None:
        reason, wait = doubt or ("the text is still changing; another look will confirm", rhythm.confirm)
        return Verdict(Outcome.HELD, reason, pending=held, wait=wait, variants=varies, cut_off=scales.cut_off)
    return _new(scales, content, held, same_as, now, unsettled=change != both)


def _gained(scales: Scales, change: Difference, *, redesigned: bool) -> tuple[str, ...]:
    """The passages that may turn out to be the page's, if many articles of the outlet gain or lose them at a time.

    With a new design that is any passage. Without one an outlet may well have made the same edit in all its
    articles (a travel notice that falls away), so only what is not told as news is looked at: short passages at the
    very ends of the text, link lines, and lines that invite the reader to something of the outlet's own.
    """
    touched = set(change.added) | set(change.removed)
    turned = set(moved(scales.latest, scales.seen, change))
    if redesigned:
        return tuple(sorted(touched | turned))
    found = {k for content in (scales.latest, scales.seen) for k in _ends(content, touched)} | turned
    blocks = (*scales.latest.blocks, *scales.seen.blocks)
    short = {k: b for b in blocks if len(b.text) <= 2 * _SHORT and (k := key(b.text)) in touched and len(k) <= _SHORT}
    found |= {k for k, b in short.items() if b.kind is BlockKind.LINK or _INVITING.search(k.lower())}
    return tuple(sorted(k for k in found if len(k) <= _SHORT))


def _ends(content: Content, touched: set[str]) -> list[str]:
    """The touched passages at the very ends; a heading above text that stands is that text's."""
    keys = live_keys(content)
    headings = {key(block.text) for block in content.blocks if block.kind is BlockKind.HEADING}
    first = list(takewhile(touched.__contains__, keys))
    while first and first[-1] in headings and len(first) < len(keys):
        first.pop()
    return [*first, *takewhile(touched.__contains__, reversed(keys))]


def _new(
    scales: Scales, content: Content, held: Pending, same_as: int | None, now: datetime, *, unsettled: bool
) -> Verdict:
    """Believe a content; what this look shows beyond it goes on waiting."""
    outcome = Outcome.NEW if same_as is None else Outcome.REVERTED
    reason = "the text changed" if same_as is None else f"the text is that of version {same_as} again"
    memory = _learned(scales, content, returned=same_as is not None)
    shown = with_headline(scales.seen, scales.aside) if scales.aside else scales.seen
    waiting = Pending(held.article, now, 1, shown, None, kept(memory))
    return Verdict(
        outcome,
        reason,
        content,
        waiting if unsettled or scales.aside else _rest(held.article, memory, now),
        held.since,
        same_as=same_as,
    )


def _learned(scales: Scales, content: Content, *, returned: bool) -> Memory:
    """Remember of a believed content what took another passage's place, and a headline that has gone again."""
    turns = not returned and not _TURNING.isdisjoint([block.kind for block in content.blocks])
    came = frozenset(
        signature(new.text)
        for old, new in (swaps(scales.latest, content) if turns else ())
        if new.kind in _TURNING and _swapped(old, new)
    )
    gone = key(scales.latest.headline)
    lost = frozenset({gone} if returned and gone != key(content.headline) else ())
    memory = scales.memory
    return replace(memory, headlines=memory.headlines | lost, swapped=memory.swapped | came, restless=frozenset())


# ── the three contents ───────────────────────────────────────────────────────────────────────────────


def _balance(latest: Content, seen: Content, pending: Pending | None, shared: frozenset[str]) -> Scales:
    """Mark furniture alike in the three contents, learning first which passages change at every look."""
    before = None if pending is None else pending.content
    memory = recall(() if pending is None else pending.volatile)
    furniture = frozenset(signature(block.text) for block in latest.blocks if block.furniture)
    memory = replace(memory, volatile=memory.volatile | furniture)
    latest, seen, before = _alike(memory, shared, latest, seen, before)
    restless = frozenset() if before is None else _restless(latest, before, seen)
    moving = _in_moving_places(latest, before, seen, memory.swapped) | _counting(latest, before, seen)
    times = dict(memory.restless)
    counted = {text: times.get(text, 0) + 1 for text in restless}
    known = memory.volatile
    learned = known | moving | {text for text, n in counted.items() if n >= _RESTLESS}
    again = frozenset((text, n) for text, n in counted.items() if text not in learned)
    memory = replace(memory, volatile=learned, restless=again)
    if learned != known:
        latest, seen, before = _alike(memory, shared, latest, seen, before)
    memory = _with_gone_headline(memory, latest, before, seen)
    return _under_one_headline(Scales(latest, seen, before, memory))


def _alike(
    memory: Memory, shared: frozenset[str], latest: Content, seen: Content, before: Content | None
) -> tuple[Content, Content, Content | None]:
    mask = Mask(shared, memory.volatile)
    return masked(latest, mask), masked(seen, mask), None if before is None else masked(before, mask)


def _restless(latest: Content, before: Content, seen: Content) -> frozenset[str]:
    """Signatures of passages that read otherwise in each of the two looks: counters and clocks, if it goes on.

    Two different texts of one signature, each seen once only, are what a counter does; an edit of a figure
    stays. As a figure may be edited between one look and the next, it takes several in a row to be a counter.
    """
    first, second = difference(latest, before).added, difference(latest, seen).added
    only_first = {signature(k) for k in first - second}
    only_second = {signature(k) for k in second - first}
    return frozenset(s for s in only_first & only_second if "#" in s or "@" in s)


def _in_moving_places(
    latest: Content, before: Content | None, seen: Content, swapped: frozenset[str]
) -> frozenset[str]:
    """Signatures of link lines and captions that take turns at one place: teasers, galleries, invitations to read on.

    Only of these two kinds: a paragraph that is replaced twice is an outlet making up its mind. A place moves if
    what stood there is known to be volatile, came itself by taking a quite different one's place, or shows a third
    text at the third look. (A place is known by its neighbours.)
    """
    if _TURNING.isdisjoint([block.kind for block in latest.blocks]):  # as in most articles
        return frozenset()
    earlier = {} if before is None else {id(old): new for old, new in swaps(latest, before)}
    found: set[str] = set()
    for old, new in swaps(latest, seen):
        if old.kind not in _TURNING or not _swapped(old, new) or new.furniture:
            continue
        other = earlier.get(id(old))
        turning = other is not None and _swapped(old, other) and _swapped(other, new)
        if old.furniture or signature(old.text) in swapped or turning:
            found |= {signature(old.text), signature(new.text)} | ({signature(other.text)} if other else set())
    return frozenset(found)


def _counting(latest: Content, before: Content | None, seen: Content) -> frozenset[str]:
    """Signatures of counters and clocks that have moved on since the latest version: for both looks, or once more.

    A cache may keep them for hours, so that looks agree on them as on an edit; but nobody edits such a line.
    """
    moved = _moved_counters(latest, seen)
    earlier = {} if before is None or not moved else {id(old): new for old, new in _moved_counters(latest, before)}
    found: set[str] = set()
    for old, new in moved:
        if old.furniture or id(old) in earlier:
            other = earlier.get(id(old), old)
            found |= {signature(old.text), signature(new.text), signature(other.text)}
    return frozenset(found)


def _moved_counters(latest: Content, seen: Content) -> list[tuple[Block, Block]]:
    """The counters of the latest version that read otherwise in a look, found by their place or their words."""
    new = [block for block in seen.blocks if not block.furniture and is_counter(block.text)]
    old = {signature(block.text): block for block in latest.blocks if is_counter(block.text)} if new else {}
    if not old:
        return []
    by_words = [(old[signature(block.text)], block) for block in new if signature(block.text) in old]
    by_place = [pair for pair in swaps(latest, seen) if all(is_counter(block.text) for block in pair)]
    return [pair for pair in (*by_words, *by_place) if key(pair[0].text) != key(pair[1].text)]


def _swapped(old: Block, new: Block) -> bool:
    """Tell whether one short passage is quite another than the one in whose place it stands."""
    if old.kind is not new.kind or max(len(old.text), len(new.text)) > _SHORT:
        return False
    return fuzz.ratio(key(old.text), key(new.text)) < _UNLIKE


def _with_gone_headline(memory: Memory, latest: Content, before: Content | None, seen: Content) -> Memory:
    """Remember a headline that the look before showed and this one does not show any more."""
    now = {key(latest.headline), key(seen.headline)}
    if before is None or key(before.headline) in now or key(seen.headline) != key(latest.headline):
        return memory
    return replace(memory, headlines=memory.headlines | {key(before.headline)})


def _under_one_headline(scales: Scales) -> Scales:
    """Set a headline that comes and goes aside where the text has changed as well: the edit need not wait for it."""
    if key(scales.seen.headline) not in scales.memory.headlines:
        return scales
    change = difference(scales.latest, scales.seen)
    if change.headline is None or not replace(change, headline=None):
        return scales
    headline, before = scales.latest.headline, scales.before
    if before is not None and key(before.headline) in scales.memory.headlines:
        before = with_headline(before, headline)
    return replace(scales, seen=with_headline(scales.seen, headline), before=before, aside=scales.seen.headline)


def _signed(scales: Scales, *, redesigned: bool) -> Scales:
    """Do not take a byline that a new design hides from us for one that was taken away."""
    lost = not scales.seen.byline and bool(scales.latest.byline)
    memory = replace(scales.memory, unsigned=lost and (redesigned or scales.memory.unsigned))
    if not memory.unsigned:
        return replace(scales, memory=memory)
    byline, before = scales.latest.byline, scales.before
    if before is not None and not before.byline:
        before = with_byline(before, byline)
    return replace(scales, seen=with_byline(scales.seen, byline), before=before, memory=memory)


def _settled(scales: Scales, earlier: Difference, change: Difference, both: Difference) -> Content | None:
    """The content that both looks vouch for, or ``None`` where each of them misses something else.

    The look that lacks nothing beyond what both lack is the base; what only it shows is left out: it may be
    noise, and if it is an edit the next look will show it again.
    """
    if change.removed == both.removed and change.headline == both.headline:
        return _vouched(scales.latest, scales.seen, change, both)
    if earlier.removed == both.removed and earlier.headline == both.headline and scales.before is not None:
        return _vouched(scales.latest, scales.before, earlier, both)
    return None


def _vouched(latest: Content, shown: Content, change: Difference, both: Difference) -> Content:
    """A look's content without what the other look does not show."""
    alone = set(change.added - both.added) - set(both.added) - set(live_keys(latest))
    return with_blocks(shown, [block for block in shown.blocks if block.furniture or key(block.text) not in alone])


def _hold(scales: Scales, pending: Pending | None, both: Difference | None, now: datetime) -> Pending:
    """What is to be remembered if this look does not settle the matter."""
    told = kept(scales.memory)
    if pending is not None and both:
        return replace(pending, looks=pending.looks + 1, content=scales.seen, outcome=None, volatile=told)
    article = 0 if pending is None else pending.article
    return Pending(article, now, 1, scales.seen, None, told)


def _rest(article: int, memory: Memory, now: datetime) -> Pending | None:
    """What stays of a pending difference once it is settled: what changes by itself."""
    return Pending(article, now, 0, None, None, kept(memory)) if memory else None


# ── reasons to wait ──────────────────────────────────────────────────────────────────────────────────


def _doubt(
    scales: Scales, both: Difference, held: Pending, redesigned: bool, varies: bool, now: datetime, rhythm: Rhythm
) -> tuple[str, timedelta | None] | None:
    """Say why an agreed difference is not believed yet and how long to wait; ``None`` if nothing speaks against it."""
    replaced = _replaced(scales, held, now, rhythm)
    if replaced is not None:
        return replaced
    if varies and (held.looks < _STANDS_LOOKS or now - held.since < _STANDS_FOR):
        return "the page goes back and forth between two texts", None
    if held.looks >= 3:
        return None
    reason = _third_look(scales, both, redesigned=redesigned)
    return (reason, rhythm.confirm) if reason else None


def _replaced(scales: Scales, held: Pending, now: datetime, rhythm: Rhythm) -> tuple[str, timedelta | None] | None:
    """Say how the old text is missing and how long to wait before that is believed; ``None`` where enough is left."""
    waited = now - held.since
    if scales.cut_off and scales.many_cut_off:
        return "many articles of the outlet show only their first passages; the rest may be hidden from us", None
    jumped = is_another(scales.latest, scales.seen)
    gone = is_gone(scales.latest, scales.seen)
    stub = is_stub(scales.latest, scales.seen)
    few = (jumped or gone) and words(scales.seen) < _NOTE_WORDS
    if held.looks >= 3 and waited < _NOTE_FOR and (few or stub):
        what = "only the first passages" if stub else "a few words"
        return f"{what} stand in the place of the article; that may be a wall or a message", None
    if held.looks >= 3 and waited >= rhythm.jump:
        return None
    if jumped:
        return "little of the old text is left and the headline is new; the page may be another one", rhythm.jump
    if gone:
        return "nearly all of the text is gone; the page may not have been loaded", rhythm.jump
    begun = "only the beginning of the text is shown; the rest may be hidden from us"
    return (begun, rhythm.jump) if scales.cut_off else None


def _third_look(scales: Scales, both: Difference, *, redesigned: bool) -> str:
    """Say what a third look is to tell, or ``""`` where two are enough."""
    if redesigned:
        return "the page has a new design; a third look will tell what of this is the article's"
    if _links_only(scales, both):
        return "only link lines differ; another look will tell whether they stay"
    if _swaps_only(scales, both):
        return "a short passage took another's place; a third look will tell whether it stays"
    return ""


def _links_only(scales: Scales, both: Difference) -> bool:
    """Tell whether link lines alone differ."""
    if both.headline is not None or both.byline is not None or both.order is not None:
        return False
    touched = set(both.added) | set(both.removed)
    kinds = [b.kind for b in (*scales.latest.blocks, *scales.seen.blocks) if key(b.text) in touched]
    return bool(kinds) and all(kind is BlockKind.LINK for kind in kinds)


def _swaps_only(scales: Scales, both: Difference) -> bool:
    """Tell whether all that differs is that short passages stand in the place of quite different ones."""
    if both.headline is not None or both.byline is not None or both.order is not None:
        return False
    pairs = [(old, new) for old, new in swaps(scales.latest, scales.seen) if _swapped(old, new)]
    old, new = ({key(pair[side].text) for pair in pairs} for side in (0, 1))
    return set(both.removed) <= old and set(both.added) <= new


def _same_as(content: Content, lines: tuple[VersionLine, ...]) -> int | None:
    """The number of the newest earlier version with the same content, typography aside."""
    if len(lines) < 2:
        return None
    plain = digests(content).plain
    return next((line.number for line in reversed(lines[:-1]) if line.digests.plain == plain), None)


def _flips(lines: tuple[VersionLine, ...], same_as: int | None) -> bool:
    """Tell whether a return to an earlier text follows a return: A, B, A, and now B."""
    return same_as is not None and len(lines) >= 3 and lines[-1].same_as is not None


def _had_headline(lines: tuple[VersionLine, ...], headline: str | None) -> bool:
    """Tell whether a version is kept under that headline already: both of two in turn are worth one version each."""
    return any(key(line.headline) == headline for line in lines)


# ── typography ───────────────────────────────────────────────────────────────────────────────────────


def _typography(
    scales: Scales, lines: tuple[VersionLine, ...], pending: Pending | None, now: datetime, rhythm: Rhythm
) -> Verdict:
    """A look that differs in typography at most: same, or (seen twice) a cosmetic version, each of them kept once."""
    if _exact(scales.latest) == _exact(scales.seen):
        return Verdict(Outcome.SAME, "the same text", pending=_kept(pending, scales, now))
    if digests(scales.seen).exact in {line.digests.exact for line in lines}:
        reason = "the same text, in a typography that was seen before"
        return Verdict(Outcome.SAME, reason, pending=_kept(pending, scales, now))
    article = 0 if pending is None else pending.article
    if scales.before is None or _exact(scales.before) != _exact(scales.seen):
        held = Pending(article, now, 1, scales.seen, None, kept(scales.memory))
        reason = "the typography differs; a second look will confirm"
        return Verdict(Outcome.HELD, reason, pending=held, wait=rhythm.confirm)
    since = now if pending is None else pending.since
    rest = _rest(article, scales.memory, now)
    return Verdict(Outcome.NEW, "typography alone changed", scales.seen, rest, since, cosmetic=True)


def _kept(pending: Pending | None, scales: Scales, now: datetime) -> Pending | None:
    if pending is None and not scales.memory:
        return None
    return Pending(0 if pending is None else pending.article, now, 0, None, None, kept(scales.memory))


def _exact(content: Content) -> tuple[str, str, Counter[str], tuple[str, ...]]:
    texts = tuple(b.text for b in content.blocks if not b.furniture)
    return content.headline, content.byline, Counter(texts), tuple(live_keys(content))
