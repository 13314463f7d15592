"""What the latest version says as a later extractor reads it, so that its better reading is never taken for an edit.

The page behind the version is read again. Its capture is of one look, while a version is what two looks
agreed on: a passage that only that look showed was left out of the version and comes back with the new reading,
and one that it happened not to show is missing. What the present look shows settles both.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from rapidfuzz import fuzz, process

from replate.decide.evidence import Mask, key, masked, signature, with_blocks, with_byline, with_headline
from replate.model import Block, Content

_ALIKE = 60.0  # of 100; below it two passages are not one that was edited


def carried(before: Content, again: Content) -> Content:
    """The new reading with the passages marked that looks had told to be furniture."""
    told = frozenset(signature(block.text) for block in before.blocks if block.furniture)
    return masked(again, Mask(volatile=told))


@dataclass(frozen=True, slots=True)
class Former:
    """The latest version as it was stored, where another extractor read it than reads now.

    ``again`` is its page read again by the present one, or ``None`` with the ``reason`` why there is no such
    reading; ``template`` holds the marks of that page's design as they are read now, ``passing`` the keys of
    passages that the page showed and that were left out of the new reading.
    """

    stored: Content
    again: Content | None = None
    reason: str = ""
    template: tuple[str, ...] = ()
    passing: tuple[str, ...] = ()


def among(before: Content, again: Content, beside: Sequence[Content]) -> tuple[Content, tuple[str, ...]]:
    """The new reading of a version beside those of its neighbours, and the keys of passages left out of it.

    What the version did not say before and none of its neighbours says may be new to the extractor or have been
    left out as passing; it is left out, as a comparison must not show it for an edit. A later look may tell.
    """
    if not beside:
        return again, ()
    blocks = {key(block.text): block for content in reversed(beside) for block in content.blocks}
    content = _with_page(before, again, with_blocks(beside[0], blocks.values()), frozenset())
    left = set(_live(content))
    return content, tuple(k for k in _live(again) if k not in left)


def reconciled(former: Former, seen: Content) -> Content:
    """What the latest version is to be taken to say, beside a look by the same extractor.

    Without a page to read again it says what the look shows, but for passages that were edited: a
    reading chooses among passages, cuts and joins them, but does not put other words into them. Passages that
    came or went as a whole may then be either, and are not told as edits.
    """
    if former.again is None:
        return _without_page(former.stored, seen)
    return _with_page(former.stored, former.again, seen, frozenset(former.passing))


def _with_page(before: Content, again: Content, seen: Content, passing: frozenset[str]) -> Content:
    old, new, now = _live(before), _live(again), _live(seen)
    doubtful = {k for k in new if k not in old and k not in now}
    missed = {k: block for k, block in now.items() if k not in new and (k in old or k in passing)}
    turned = {other: missed.pop(k) for k in tuple(missed) if (other := _nearest(k, doubtful)) is not None}
    known = [k for k in (*old, *now) if k not in new]
    alone = {k for k in doubtful if k not in turned and _nearest(k, known) is None}
    blocks = [turned.get(k, b) for b in again.blocks if (k := key(b.text)) not in alone or b.furniture]
    content = with_blocks(again, _inserted(blocks, missed, list(now)))
    content = with_headline(content, _told(before.headline, again.headline, seen.headline))
    return with_byline(content, _told(before.byline, again.byline, seen.byline))


def _live(content: Content) -> dict[str, Block]:
    return {k: block for block in content.blocks if not block.furniture and (k := key(block.text))}


def _nearest(wanted: str, among: set[str] | list[str]) -> str | None:
    """The passage that this one is an edited form of, if there is one."""
    found = process.extractOne(wanted, list(among), scorer=fuzz.ratio, score_cutoff=_ALIKE)
    return None if found is None else found[0]


def _inserted(blocks: list[Block], missed: dict[str, Block], order: list[str]) -> list[Block]:
    """The blocks with those that were missed, each after the passage that it follows in the look."""
    for k, block in missed.items():
        earlier = set(order[: order.index(k)])
        places = [i for i, other in enumerate(blocks) if key(other.text) in earlier]
        blocks.insert(places[-1] + 1 if places else 0, block)
    return blocks


def _told(before: str, again: str, seen: str) -> str:
    """A headline or byline: where the look shows the one that was kept, the new reading is of a passing one."""
    return seen if key(seen) == key(before) else again


def _without_page(before: Content, seen: Content) -> Content:
    old, now = _live(before), _live(seen)
    gone = {k: block for k, block in old.items() if k not in now}
    edited: dict[str, Block] = {}
    for k in now:
        other = None if k in old else _nearest(k, list(gone))
        if other is not None and _reworded(other, k):
            edited[k] = gone.pop(other)
    blocks = [_put_back(block, edited.get(key(block.text))) for block in seen.blocks]
    content = with_headline(with_blocks(seen, blocks), _unedited(before.headline, seen.headline))
    return with_byline(content, _unedited(before.byline, seen.byline))


def _put_back(block: Block, before: Block | None) -> Block:
    return block if before is None or block.furniture else replace(block, text=before.text)


def _unedited(before: str, seen: str) -> str:
    alike = fuzz.ratio(key(before), key(seen)) >= _ALIKE
    return before if alike and _reworded(key(before), key(seen)) else seen


def _reworded(before: str, after: str) -> bool:
    """Tell whether words differ, and not only how much of them was taken."""
    one, other = (" ".join(_words(text)) for text in (before, after))
    return one not in other and other not in one


def _words(text: str) -> list[str]:
    return "".join(c if c.isalnum() else " " for c in text.casefold()).split()
