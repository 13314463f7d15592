"""Aligning two sequences: which members stand in the same order on both sides, in work bounded by construction.

Small stretches get an exact longest common subsequence (bit-parallel, Hyyrö 2004, in rapidfuzz). Larger ones are cut at
members that occur once on both sides (Cohen's patience diff), so that no table of old times new members is ever built.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Container, Hashable, Iterable, Sequence
from itertools import count, pairwise

from rapidfuzz.distance import LCSseq

Pair = tuple[int, int]
Stretch = tuple[int, int, int, int, int]
# The largest exact table in cells: a bit each, so 4 MiB, and a few milliseconds.
_EXACT = 32_000_000
# How often a stretch is cut at unique members before the rest is aligned by rank of occurrence.
_DEPTH = 6
_MANY = 20_000
# Above this length, in characters, a text is not said to stay rather than another because it is longer.
_WEIGHTY = 400


def align(old: Sequence[Hashable], new: Sequence[Hashable]) -> list[Pair]:
    """Pairs of positions of equal members, ascending on both sides, as many as can be had.

    The longest common subsequence for stretches of up to 32 million cells, close to it above. Time grows with
    ``n log n`` of the longer side plus at most that table; memory with the sequences plus 4 MiB.
    """
    pairs: list[Pair] = []
    stack = [(0, len(old), 0, len(new), 0)]
    while stack:
        a, a_end, b, b_end, depth = stack.pop()
        lead = _lead(old[a:a_end], new[b:b_end])
        pairs += [(a + k, b + k) for k in range(lead)]
        a, b = a + lead, b + lead
        tail = _tail(old, new, (a, a_end, b, b_end, depth))
        a_end, b_end = a_end - tail, b_end - tail
        pairs += [(a_end + k, b_end + k) for k in range(tail)]
        shared = set(old[a:a_end]).intersection(new[b:b_end])
        if not shared:
            continue
        xs = [k for k in range(a, a_end) if old[k] in shared]
        ys = [k for k in range(b, b_end) if new[k] in shared]
        if [old[k] for k in xs] == [new[k] for k in ys]:
            pairs += zip(xs, ys, strict=True)
        elif len(xs) * len(ys) <= _EXACT:
            pairs += _exact(old, new, xs, ys)
        else:
            anchors = _anchors(old, new, xs, ys) if depth < _DEPTH else []
            pairs += anchors or _by_rank(old, new, xs, ys)
            stack += _between(anchors, (xs[0], xs[-1] + 1, ys[0], ys[-1] + 1, depth + 1))
    pairs.sort()
    return pairs


def ascending(pairs: Sequence[Pair]) -> list[int]:
    """Indexes of a longest subset of ``pairs`` (sorted by old, distinct on both sides) whose new ones ascend."""
    tails: list[int] = []
    heads: list[int] = []
    before: list[int] = []
    for index, (_, new) in enumerate(pairs):
        place = bisect_left(tails, new)
        before.append(heads[place - 1] if place else -1)
        if place == len(tails):
            tails.append(new)
            heads.append(index)
        else:
            tails[place] = new
            heads[place] = index
    chain = []
    index = heads[-1] if heads else -1
    while index >= 0:
        chain.append(index)
        index = before[index]
    return chain[::-1]


def strays(pairs: Sequence[Pair], texts: Sequence[str], firm: Container[int] = ()) -> frozenset[Pair]:
    """The pairs that do not keep their order, as few as possible; all others ascend on both sides.

    ``pairs`` ascend by old number and are distinct on both sides. Among the smallest sets those are taken that have the
    fewest ``firm`` pairs (by old number: those of which another account is given already), and among these the one with
    the least text (of ``texts`` by old number, each counted up to 400 characters); above 20,000 pairs any smallest set.
    """
    news = [new for _, new in pairs]
    ordered = sorted(news)
    if news == ordered:
        return frozenset()
    # what stands before and after all that is out of order stands in any case
    first, last = _lead(news, ordered), len(news) - _lead(news[::-1], ordered[::-1])
    amid = pairs[first:last]
    if len(amid) > _MANY:
        return frozenset(amid).difference([amid[k] for k in ascending(amid)])
    runs = _runs(amid, ordered[first:last])
    more = sum([min(len(texts[old]), _WEIGHTY) for old, _ in amid]) + 1
    most = more * (len(amid) + 1)
    weights = [
        sum([most + (more if old in firm else 0) + min(len(texts[old]), _WEIGHTY) for old, _ in run]) for run in runs
    ]
    standing = frozenset(_heaviest([run[0][1] for run in runs], weights))
    return frozenset([pair for k, run in enumerate(runs) if k not in standing for pair in run])


def _runs(pairs: Sequence[Pair], ordered: list[int]) -> list[list[Pair]]:
    """Pairs that follow one another on both sides: these stay or go together."""
    following = dict(pairwise(ordered))
    runs: list[list[Pair]] = []
    expected: int | None = -1
    for pair in pairs:
        if pair[1] == expected:
            runs[-1].append(pair)
        else:
            runs.append([pair])
        expected = following.get(pair[1])
    return runs


def _heaviest(members: list[int], weights: list[int]) -> list[int]:
    """Indexes of the heaviest subset of ``members`` that ascends; each of these differs from the rest."""
    if len(members) == 2:
        return [0] if weights[0] >= weights[1] else [1]
    place = {member: rank for rank, member in enumerate(sorted(members), 1)}
    return _chain([place[member] for member in members], weights, len(members))


def _chain(ranks: list[int], weights: list[int], count: int) -> list[int]:
    """Indexes of the heaviest subset of ``ranks`` that ascends (Fenwick tree of maxima over ranks up to ``count``)."""
    best = [0] * (count + 1)
    by = [-1] * (count + 1)
    before = []
    top, end = 0, -1
    for index, (rank, own) in enumerate(zip(ranks, weights, strict=True)):
        place = rank - 1
        weight, link = 0, -1
        while place:
            if best[place] > weight:
                weight, link = best[place], by[place]
            place &= place - 1
        before.append(link)
        weight += own
        if weight > top:
            top, end = weight, index
        place = rank
        while place <= count:
            if weight > best[place]:
                best[place], by[place] = weight, index
            place += place & -place
    chain = []
    while end >= 0:
        chain.append(end)
        end = before[end]
    return chain[::-1]


def _lead(old: Sequence[Hashable], new: Sequence[Hashable]) -> int:
    """How many members are equal at the beginning."""
    for size, (x, y) in enumerate(zip(old, new, strict=False)):
        if x != y:
            return size
    return min(len(old), len(new))


def _tail(old: Sequence[Hashable], new: Sequence[Hashable], stretch: Stretch) -> int:
    """How many members are equal at the end of a stretch."""
    a, a_end, b, b_end, _ = stretch
    most = min(a_end - a, b_end - b)
    count = 0
    while count < most and old[a_end - 1 - count] == new[b_end - 1 - count]:
        count += 1
    return count


def _exact(old: Sequence[Hashable], new: Sequence[Hashable], xs: list[int], ys: list[int]) -> Iterable[Pair]:
    code: defaultdict[Hashable, str] = defaultdict(map(chr, count(1)).__next__)
    left = "".join([code[old[k]] for k in xs])
    right = "".join([code[new[k]] for k in ys])
    for block in LCSseq.opcodes(left, right).as_matching_blocks():
        for step in range(block.size):
            yield xs[block.a + step], ys[block.b + step]


def _anchors(old: Sequence[Hashable], new: Sequence[Hashable], xs: list[int], ys: list[int]) -> list[Pair]:
    """Members that occur once on both sides, as many as stand in one order; none where they are too few to help."""
    left, right = Counter([old[k] for k in xs]), Counter([new[k] for k in ys])
    where = {new[k]: k for k in ys if right[new[k]] == 1}
    unique = [(k, where[old[k]]) for k in xs if left[old[k]] == 1 and old[k] in where]
    return [unique[k] for k in ascending(unique)] if len(unique) * 64 >= len(xs) else []


def _between(anchors: list[Pair], whole: Stretch) -> list[Stretch]:
    """The stretches before, between and after the anchors; none where there are no anchors."""
    stretches: list[Stretch] = []
    a, a_end, b, b_end, depth = whole
    for x, y in [*anchors, (a_end, b_end)] if anchors else ():
        if a < x and b < y:
            stretches.append((a, x, b, y, depth))
        a, b = x + 1, y + 1
    return stretches


def _by_rank(old: Sequence[Hashable], new: Sequence[Hashable], xs: list[int], ys: list[int]) -> list[Pair]:
    """The k-th occurrence of a member with its k-th on the other side, as many as stand in one order."""
    places: dict[Hashable, list[int]] = {}
    for k in reversed(ys):
        places.setdefault(new[k], []).append(k)
    ranked = [(k, places[old[k]].pop()) for k in xs if places.get(old[k])]
    return [ranked[k] for k in ascending(ranked)]
