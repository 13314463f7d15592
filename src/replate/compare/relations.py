"""What became of each paragraph: which stand, which were edited, split, merged or moved, and which came or went."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import NamedTuple

from replate.compare.likeness import TELLING, Links, alike, link, near_equal
from replate.compare.sequence import Pair, align, strays
from replate.compare.sides import Passages, Sheet, agreeing, passages

# Shares of a paragraph's text that must be found in the other for the two to be one paragraph.
_MOST = 0.5
_SOME = 0.15
_ENOUGH = 0.3
_ALL = 0.8
# So many added (or removed) paragraphs may stand between the parts of one that was split (or merged).
_BETWEEN = 2
# Telling words in common of a paragraph written anew in its place (paragraphs of one topic share up to a sixth), and
# how many may face how many.
_REWRITTEN = 0.28
_FACING = 36


class Group(NamedTuple):
    """Paragraphs that are one another's continuation, by position in the sheets: 1 to 1, 1 to n or n to 1.

    ``same`` says that the two are equal to the character.
    """

    old: tuple[int, ...]
    new: tuple[int, ...]
    same: bool = False
    moved: bool = False


@dataclass(frozen=True, slots=True)
class Alignment:
    """The whole comparison of two sheets before it is put into words.

    ``standing`` are the equal paragraphs that did not move, ``groups`` all others that have a counterpart; both ascend
    by new position. ``old`` and ``new`` are the sentences of the paragraphs that are
    not the same, ``links`` says which of them belong together. ``turned`` says that the sides were exchanged; whatever
    has to choose between equals must then choose as if they had not been.
    """

    standing: list[Pair]
    groups: list[Group]
    removed: list[int]
    added: list[int]
    old: Passages
    new: Passages
    links: Links
    turned: bool = False


def relate(old: Sheet, new: Sheet) -> Alignment:
    """Align two sheets; ``relate(new, old)`` gives the mirror image.

    That holds by construction: the side that sorts first is always taken as the old one, and the result turned round.
    """
    if (len(old.texts), old.texts) > (len(new.texts), new.texts):
        return _turned(_relate(new, old))
    return _relate(old, new)


def _turned(alignment: Alignment) -> Alignment:
    links = alignment.links
    turned = Links(links.new, links.old, links.merged, links.split)
    groups = sorted([Group(g.new, g.old, g.same, g.moved) for g in alignment.groups], key=lambda group: group.new)
    standing = [(b, a) for a, b in alignment.standing]
    return Alignment(
        standing, groups, alignment.added, alignment.removed, alignment.new, alignment.old, turned, turned=True
    )


def _relate(old: Sheet, new: Sheet) -> Alignment:
    same = _equal(old, new)
    olds, news = _rest(len(old.texts), [a for a, _ in same]), _rest(len(new.texts), [b for _, b in same])
    left, right = passages(old.texts, olds if news else []), passages(new.texts, news if olds else [])
    left, right = agreeing(left, right)
    links = link(left, right)
    shares = _shares(left, right, links)
    if old.families is not None or new.families is not None:
        shares = _within_families(shares, old, new)
    mates = _mates(shares, old.texts, new.texts)
    _stay(shares, same, mates, old.texts, new.texts)
    for pair in _far_fetched(same, mates, shares, old.texts, new.texts):
        _part(pair, mates, (left, right), links)
    turned = {b: a for a, b in mates.items()}
    alone = _but(olds, mates), _but(news, turned)
    split = (
        _further({(b, a): share for (a, b), share in shares.items()}, mates, new.texts, alone[1]) if alone[1] else {}
    )
    whole = {b: a for a, b in mates.items() if a not in split} if split else turned
    merged = _further(shares, whole, old.texts, alone[0])
    free = _but(alone[0], chain.from_iterable(merged.values())), _but(alone[1], chain.from_iterable(split.values()))
    anew = _rewritten([*same, *mates.items()], free, old, new)
    _link_lone(anew, (left, right), links)
    mates |= anew
    groups = [
        Group(
            (*sorted([a, *merged[b]]),) if b in merged else (a,),
            (*sorted([b, *split[a]]),) if a in split else (b,),
        )
        for a, b in mates.items()
    ]
    stand, groups = _with_moves(same, groups, mates, old.texts)
    return Alignment(stand, groups, _but(free[0], anew), _but(free[1], anew.values()), left, right, links)


def _but(positions: Iterable[int], taken: Iterable[int]) -> list[int]:
    """The positions that are not taken."""
    gone = frozenset(taken)
    return [k for k in positions if k not in gone]


def _rest(count: int, taken: Iterable[int]) -> list[int]:
    return _but(range(count), taken)


def _equal(old: Sheet, new: Sheet) -> list[Pair]:
    """Equal paragraphs: in order as many as possible, then those that stand elsewhere, none left on both sides."""
    if old.families is None and new.families is None:
        return _paired(old.texts, new.texts, [])
    left = list(zip(old.texts, old.families or ["body"] * len(old.texts), strict=True))
    right = list(zip(new.texts, new.families or ["body"] * len(new.texts), strict=True))
    return _paired(old.texts, new.texts, _paired(left, right, []))


def _paired(old: Sequence[object], new: Sequence[object], known: list[Pair]) -> list[Pair]:
    where = dict(zip(new, range(len(new)), strict=True))
    if len(where) == len(new) and not known and len(set(old)) == len(old):
        return [(a, where[each]) for a, each in enumerate(old) if each in where]
    olds = _rest(len(old), [a for a, _ in known]) if known else range(len(old))
    news = _rest(len(new), [b for _, b in known]) if known else range(len(new))
    left, right = ([old[a] for a in olds], [new[b] for b in news]) if known else (old, new)
    found = align(left, right)
    places: dict[object, list[int]] = {}
    if len(found) < len(left) and len(found) < len(right):
        for b in reversed(_rest(len(right), [b for _, b in found])):
            places.setdefault(right[b], []).append(b)
        found += [(a, places[left[a]].pop()) for a in _rest(len(left), [a for a, _ in found]) if places.get(left[a])]
    return known + [(olds[a], news[b]) for a, b in found]


def _shares(old: Passages, new: Passages, links: Links) -> dict[Pair, int]:
    """For each pair of paragraphs how many characters of sentences they have in common."""
    shares: dict[Pair, int] = {}
    for a, b in links.old.items():
        pair = (old.homes[a], new.homes[b])
        shares[pair] = shares.get(pair, 0) + min(len(old.texts[a]), len(new.texts[b]))
    for a, parts in links.split.items():
        for b in parts:
            pair = (old.homes[a], new.homes[b])
            shares[pair] = shares.get(pair, 0) + len(new.texts[b])
    return shares


def _within_families(shares: dict[Pair, int], old: Sheet, new: Sheet) -> dict[Pair, int]:
    """Only pairs of one family, and others where neither has a partner in its own."""
    left, right = old.families or ["body"] * len(old.texts), new.families or ["body"] * len(new.texts)
    kept = {pair: share for pair, share in shares.items() if left[pair[0]] == right[pair[1]]}
    olds, news = {a for a, _ in kept}, {b for _, b in kept}
    return kept | {pair: share for pair, share in shares.items() if pair[0] not in olds and pair[1] not in news}


def _mates(shares: dict[Pair, int], old: list[str], new: list[str]) -> dict[int, int]:
    """One new paragraph for an old one: best those where the shorter lies in the other, then weaker pairs left over.

    Ranked by that share in tenths and then by text in common: of a paragraph that lost its longest sentence
    to another, what remains is still the paragraph.
    """
    ranked = sorted(
        [
            (-10 * share // (min(len(old[a]), len(new[b])) or 1), -share, abs(a - b), a, b)
            for (a, b), share in shares.items()
        ]
    )
    mates: dict[int, int] = {}
    taken: set[int] = set()
    for strong in (True, False):
        for _, lost, _, a, b in ranked:
            if a in mates or b in taken:
                continue
            share, short, long = -lost, *sorted([len(old[a]), len(new[b])])
            if (share >= _MOST * short and share >= _SOME * long) if strong else share >= _ENOUGH * long:
                mates[a] = b
                taken.add(b)
    return mates


def _stay(shares: dict[Pair, int], same: list[Pair], mates: dict[int, int], old: list[str], new: list[str]) -> None:
    """Mate what is left over in its place: a paragraph that lost most of its text to others is still the paragraph."""
    taken = {*mates.values()}
    open_pairs = [(a, b) for a, b in shares if a not in mates and b not in taken]
    if not open_pairs:
        return
    partners = dict(same) | mates
    for share, a, b in sorted([(-shares[pair], *pair) for pair in open_pairs]):
        if (
            _near_by(partners, a, b)
            and a not in mates
            and b not in taken
            and -share >= _ALL * min(len(old[a]), len(new[b]))
        ):
            mates[a] = b
            taken.add(b)


def _near_by(partners: dict[int, int], a: int, b: int) -> bool:
    """Whether the nearest paragraph before or after that has a counterpart stands as near on the other side."""
    before = next((b - partners[k] for k in range(a - 1, a - 2 - _BETWEEN, -1) if k in partners), 0)
    after = next((partners[k] - b for k in range(a + 1, a + 2 + _BETWEEN) if k in partners), 0)
    return 0 < before <= _BETWEEN + 1 or 0 < after <= _BETWEEN + 1


def _far_fetched(
    same: list[Pair], mates: dict[int, int], shares: dict[Pair, int], old: list[str], new: list[str]
) -> list[Pair]:
    """Pairs of unlike paragraphs that stand far apart and have too little text in common to say that one moved."""
    doubtful = [
        pair
        for pair in mates.items()
        if shares[pair] <= TELLING and (len(old[pair[0]]) > TELLING or not near_equal(old[pair[0]], new[pair[1]]))
    ]
    if not doubtful:
        return []
    astray = strays(sorted([*same, *mates.items()]), old)
    return [pair for pair in doubtful if pair in astray]


def _part(pair: Pair, mates: dict[int, int], sides: tuple[Passages, Passages], links: Links) -> None:
    """Take two paragraphs for two again, and their sentences as well."""
    del mates[pair[0]]
    for a in sides[0].within(pair[:1]):
        b = links.old.get(a, -1)
        if links.new.get(b) == a and sides[1].homes[b] == pair[1]:
            links.unjoin(a, b)


def _link_lone(pairs: dict[int, int], sides: tuple[Passages, Passages], links: Links) -> None:
    """Of paragraphs written anew that are one sentence each, the sentences are each other's continuation too."""
    for home, other in pairs.items():
        olds, news = sides[0].within((home,)), sides[1].within((other,))
        if len(olds) == len(news) == 1 and olds[0] not in links.old and news[0] not in links.new:
            links.join(olds[0], news[0])


def _rewritten(paired: list[Pair], free: tuple[list[int], list[int]], old: Sheet, new: Sheet) -> dict[int, int]:
    """Paragraphs without a counterpart that stand in the same place and still speak of the same: written anew.

    Places are told by the nearest paragraph before that has a counterpart. Where many face many nothing can be said.
    """
    if not free[0] or not free[1]:
        return {}
    found: dict[int, int] = {}
    for left, right in _facing(*free, sorted(paired)):
        if len(left) * len(right) > _FACING:
            continue
        ranked = sorted(
            [(-alike(old.texts[a], new.texts[b]), a, b) for a in left for b in right if _kin(old, new, a, b)]
        )
        for score, a, b in ranked:
            if -score >= _REWRITTEN and a not in found and b not in found.values():
                found[a] = b
    return found


def _facing(olds: list[int], news: list[int], anchors: list[Pair]) -> Iterator[tuple[list[int], list[int]]]:
    """The open paragraphs of both sides that follow the same paragraph."""
    before_old = [a for a, _ in anchors]
    partners = dict(anchors)
    before_new = sorted(partners.values())
    places: dict[int, list[int]] = {}
    for b in news:
        place = bisect_left(before_new, b)
        places.setdefault(before_new[place - 1] if place else -1, []).append(b)
    runs: dict[int, list[int]] = {}
    for a in olds:
        place = bisect_left(before_old, a)
        runs.setdefault(partners[before_old[place - 1]] if place else -1, []).append(a)
    for place, left in runs.items():
        if place in places:
            yield left, places[place]


def _kin(old: Sheet, new: Sheet, a: int, b: int) -> bool:
    """Whether two blocks are of one family."""
    return (old.families[a] if old.families else "body") == (new.families[b] if new.families else "body")


def _further(
    shares: dict[Pair, int], turned: dict[int, int], texts: list[str], free: list[int]
) -> dict[int, list[int]]:
    """Paragraphs without a mate whose text mostly comes from one that has another mate, near that mate.

    Asked for splits from the new side and for merges from the old: the parts by the position of the whole. ``turned``
    gives the mate of a whole, ``free`` are the paragraphs on the side of the parts that have none.
    """
    if not free:
        return {}
    alone = frozenset(free)
    best: dict[int, tuple[int, int]] = {}
    for (part, whole), share in shares.items():
        if part in alone and whole in turned:
            best[part] = max(best.get(part, (0, 0)), (share, -whole))
    found: dict[int, list[int]] = {}
    for part, (share, negative) in sorted(best.items(), key=lambda entry: abs(entry[0] - turned[-entry[1][1]])):
        whole = -negative
        if share < _MOST * len(texts[part]):
            continue
        if share >= _ALL * len(texts[part]) or _beside(part, [turned[whole], *found.get(whole, ())], alone):
            found.setdefault(whole, []).append(part)
    return found


def _beside(part: int, parts: list[int], free: frozenset[int]) -> bool:
    nearest = min(parts, key=lambda k: abs(k - part))
    between = range(min(part, nearest) + 1, max(part, nearest))
    return len(between) <= _BETWEEN and all(k in free for k in between)


def _with_moves(
    same: list[Pair], groups: list[Group], mates: dict[int, int], texts: list[str]
) -> tuple[list[Pair], list[Group]]:
    """Equal paragraphs that stand, and all others by new position, those that do not stand marked as moved."""
    parted = [old for group in groups if len(group.old) > 1 or len(group.new) > 1 for old in group.old]
    astray = strays(sorted([*same, *mates.items()]), texts, frozenset(parted))
    if not astray:
        return sorted(same), sorted(groups, key=lambda group: group.new)
    found = [Group((a,), (b,), same=True, moved=True) for a, b in same if (a, b) in astray]
    for group in groups:
        old = next(a for a in group.old if a in mates)
        found.append(group._replace(moved=True) if (old, mates[old]) in astray else group)
    return sorted([pair for pair in same if pair not in astray]), sorted(found, key=lambda group: group.new)
