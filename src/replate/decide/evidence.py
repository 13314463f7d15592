"""What two looks agree on: only a difference that a second look still shows is an edit.

A page carries much that is not the article: counters, clocks, related links, adverts. Extraction removes what
it can recognise; what is left is told apart here by how it behaves. A passage that comes with one look and is
gone at the next is *volatile* and becomes furniture; a passage that comes and stays is an edit like any other.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from functools import lru_cache

from rapidfuzz.distance import Indel

from replate.model import Block, BlockKind, Content
from replate.text import fold
from replate.text.sentences import sentences

_DIGITS = re.compile(r"\d+")
_WEEKDAYS_AND_MONTHS = re.compile(
    r"\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b"
    r"|\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)\b",
    re.IGNORECASE,
)


@lru_cache(8192)  # the same passages are asked for many times within one look
def key(text: str) -> str:
    """The text as it counts: typography and spacing set aside."""
    return fold.typography(text)


@lru_cache(8192)
def signature(text: str) -> str:
    """The text with its figures, weekdays and months blanked: a counter or a clock keeps its signature."""
    return _DIGITS.sub("#", _WEEKDAYS_AND_MONTHS.sub("@", key(text)))


@dataclass(frozen=True, slots=True)
class Mask:
    """Passages known not to be the article's: exact keys shared over the outlet, signatures volatile in the article."""

    shared: frozenset[str] = frozenset()
    volatile: frozenset[str] = frozenset()

    def covers(self, text: str) -> bool:
        """Tell whether a passage is known furniture."""
        return (bool(self.shared) and key(text) in self.shared) or (
            bool(self.volatile) and signature(text) in self.volatile
        )


def masked(content: Content, mask: Mask) -> Content:
    """The content with every passage that the mask covers marked as furniture."""
    if not mask.shared and not mask.volatile:
        return content
    return _flag(content, [block.furniture or mask.covers(block.text) for block in content.blocks])


def flagged(content: Content, keys: AbstractSet[str]) -> Content:
    """The content with the passages of these keys marked as furniture."""
    return _flag(content, [block.furniture or key(block.text) in keys for block in content.blocks])


def _flag(content: Content, flags: Iterable[bool]) -> Content:
    blocks = tuple(
        block if block.furniture == flag else replace(block, furniture=flag)
        for block, flag in zip(content.blocks, flags, strict=True)
    )
    return content if blocks == content.blocks else with_blocks(content, blocks)


def with_blocks(content: Content, blocks: Iterable[Block]) -> Content:
    """The same content over other blocks."""
    return _rebuilt(content, content.headline, content.byline, blocks)


def with_headline(content: Content, headline: str) -> Content:
    """The same content under another headline."""
    return _rebuilt(content, headline, content.byline, content.blocks)


def with_byline(content: Content, byline: str) -> Content:
    """The same content under another byline."""
    return _rebuilt(content, content.headline, byline, content.blocks)


def _rebuilt(content: Content, headline: str, byline: str, blocks: Iterable[Block]) -> Content:
    return Content(
        headline=headline,
        byline=byline,
        blocks=blocks,
        claimed_published_at=content.claimed_published_at,
        claimed_modified_at=content.claimed_modified_at,
        language=content.language,
        extractor=content.extractor,
    )


@dataclass(frozen=True, slots=True)
class Difference:
    """What one look shows otherwise than the latest version, by keys; ``order`` is set where passages moved."""

    headline: str | None
    byline: str | None
    added: Counter[str]
    removed: Counter[str]
    order: tuple[str, ...] | None

    def __bool__(self) -> bool:
        """Tell whether anything differs."""
        return (
            self.headline is not None
            or self.byline is not None
            or self.order is not None
            or bool(self.added)
            or bool(self.removed)
        )


def live_keys(content: Content) -> list[str]:
    """The keys of the passages that count, in order; empty ones left out."""
    return [k for block in content.blocks if not block.furniture and (k := key(block.text))]


def difference(latest: Content, seen: Content) -> Difference:
    """Say how a look differs from the latest version, furniture and typography aside."""
    added, removed, order = _passages(live_keys(latest), live_keys(seen))
    return Difference(
        headline=key(seen.headline) if key(seen.headline) != key(latest.headline) else None,
        byline=key(seen.byline) if key(seen.byline) != key(latest.byline) else None,
        added=added,
        removed=removed,
        order=order,
    )


def _passages(old: list[str], new: list[str]) -> tuple[Counter[str], Counter[str], tuple[str, ...] | None]:
    """What was added and what removed; and where passages moved, the order of those that stand in both."""
    known, shown = set(old), set(new)
    if len(known) == len(old) and len(shown) == len(new):  # nearly always; counting takes four times as long
        order = [k for k in new if k in known]
        moved = order != [k for k in old if k in shown]
        added, removed = [k for k in new if k not in known], [k for k in old if k not in shown]
        return Counter(added), Counter(removed), tuple(order) if moved else None
    before, after = Counter(old), Counter(new)
    common = before & after
    moved = _only(old, common) != (order := _only(new, common))
    return after - before, before - after, tuple(order) if moved else None


def rebroken(change: Difference, latest: Content, seen: Content, *, redesigned: bool) -> bool:
    """Tell whether a difference is one of paragraph breaks alone: the same words in the same order.

    Templates re-break paragraphs without anybody editing, so this is noted with the look and is no version. A new
    design may also lose or add spaces between its elements; within one, "everyday" for "every day" is an edit.
    """
    if change.headline is not None or change.byline is not None:
        return False
    if "".join(live_keys(latest)).replace(" ", "") != "".join(live_keys(seen)).replace(" ", ""):
        return False
    return redesigned or _run_on(latest) == _run_on(seen)


def _run_on(content: Content) -> str:
    return fold.typography(" ".join(block.text for block in content.blocks if not block.furniture))


def _only(keys: list[str], wanted: Counter[str]) -> list[str]:
    left = Counter(wanted)
    kept = []
    for k in keys:
        if left[k] > 0:
            left[k] -= 1
            kept.append(k)
    return kept


def moved(latest: Content, seen: Content, change: Difference) -> tuple[str, ...]:
    """The keys of passages that stand in both contents but at another place among the others."""
    if change.order is None:
        return ()
    old, new = live_keys(latest), live_keys(seen)
    edits = Indel.opcodes(old, new)
    gone = {k for edit in edits if edit.tag == "delete" for k in old[edit.src_start : edit.src_end]}
    return tuple(gone & set(new))


def agreed(first: Difference, second: Difference) -> Difference:
    """What both looks show otherwise than the latest version."""
    return Difference(
        headline=second.headline if first.headline == second.headline else None,
        byline=second.byline if first.byline == second.byline else None,
        added=first.added & second.added,
        removed=first.removed & second.removed,
        order=second.order if first.order == second.order else None,
    )


def retained(latest: Content, seen: Content) -> float:
    """The share of the latest version's words whose sentence still stands, 0 to 1 (1 where it had none).

    Words alone would not tell: two articles of one desk share most of theirs, and hardly a sentence.
    """
    before, after = _sentences(latest), _sentences(seen)
    total = sum(n * len(s.split()) for s, n in before.items())
    return sum(n * len(s.split()) for s, n in (before & after).items()) / total if total else 1.0


def _sentences(content: Content) -> Counter[str]:
    texts = (block.text for block in content.blocks if not block.furniture)
    return Counter(key(sentence).casefold() for text in texts for sentence in sentences(text))


def alike(one: Content, other: Content) -> bool:
    """Tell whether two contents are of one article: half of what one says stands in the other."""
    return max(retained(one, other), retained(other, one)) >= 0.5


def words(content: Content) -> int:
    """How many words count, each passage once: a page that repeats one line has not much to say."""
    return sum(len(text.split()) for text in {block.text for block in content.blocks if not block.furniture})


def headline_likeness(latest: Content, seen: Content) -> float:
    """The share of words that two headlines have in common, 0 to 1, whatever their order."""
    before, after = (set(key(content.headline).casefold().split()) for content in (latest, seen))
    return len(before & after) / len(before | after) if before | after else 1.0


def swaps(old: Content, new: Content) -> list[tuple[Block, Block]]:
    """Pairs of passages that stand at the same place of two contents, between the same neighbours, and differ."""
    before, after = _places(old), _places(new)
    return [(before[place], after[place]) for place in before.keys() & after.keys()]


def _places(content: Content) -> dict[tuple[str, str, int], Block]:
    """Each passage by the keys of the live passages before and after it; the first, where several share a place.

    Link lines stand in rows and are swapped by the row: theirs is a number within the row between other passages.
    """
    keys = [key(block.text) for block in content.blocks]
    befores = _neighbours(content.blocks, keys)
    afters = _neighbours(content.blocks[::-1], keys[::-1])[::-1]
    found: dict[tuple[str, str, int], Block] = {}
    rows: Counter[tuple[str, str]] = Counter()
    for block, before, after in zip(content.blocks, befores, afters, strict=True):
        place = (before, after)
        if block.kind is BlockKind.LINK:
            rows[place] += 1
        found.setdefault((*place, rows[place] if block.kind is BlockKind.LINK else 0), block)
    return found


def _neighbours(blocks: Sequence[Block], keys: Sequence[str]) -> list[str]:
    """Of each passage the key of the nearest live one before it; for a link line, of the nearest that is none."""
    near, other = "", ""
    found = []
    for block, own in zip(blocks, keys, strict=True):
        link = block.kind is BlockKind.LINK
        found.append(other if link else near)
        if not block.furniture:
            near, other = own, other if link else own
    return found
