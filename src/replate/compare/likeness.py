"""Which sentence of the old text is which of the new: equal ones, nearly equal ones in place, and the most alike.

Likeness is half a common subsequence of words (bit-parallel, in rapidfuzz), half the share of telling words in common.
Above 40,000 candidate pairs only sentences that share rare words are looked at.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import filterfalse
from typing import NamedTuple

from rapidfuzz.distance import Indel, LCSseq, Postfix, Prefix

from replate.compare.marks import GRAMMAR
from replate.compare.sequence import Pair, align
from replate.compare.sides import Passages
from replate.text.fold import characters
from replate.text.tokens import words

# A sentence shorter than this, in characters, says too little to be recognised far from its place.
TELLING = 25
_NEAR = 0.7
# The same for letters in order (unrelated sentences of one language have about half of them in common), and the
# length from which that costs more than comparing words.
_NEAR_LETTERS = 0.75
_LONG = 600
_FLOOR = 0.25
_ALIKE = 0.50
_ALIKE_TIED = 0.38
_ALIKE_BETWEEN = 0.27
_TIED = 0.06
_WITHIN = 0.62
_GAIN = 3
_ALL_PAIRS = 40_000
# Of a sentence, so many of the rarest words are looked up, each in at most so many sentences of the other side.
_RARE = 6
_FAN = 24
_SHORTLIST = 6
# From so many rare words on, a sentence is not looked at for one of them alone.
_SEVERAL = 4
# So many characters of a passage tell how alike it is to another.
_READ = 20_000
# Sentences of more words times words than this are compared as bags of words only.
_CELLS = 4_000_000


@dataclass(slots=True)
class Links:
    """The growing set of linked sentences: for each old one its new partner and the reverse.

    ``split`` gives for an old sentence the further new ones that split off it, ``merged`` for a new one the further old
    ones that it took in.
    """

    old: dict[int, int] = field(default_factory=dict)
    new: dict[int, int] = field(default_factory=dict)
    split: dict[int, list[int]] = field(default_factory=dict)
    merged: dict[int, list[int]] = field(default_factory=dict)

    def join(self, a: int, b: int) -> None:
        """Link an old and a new sentence."""
        self.old[a] = b
        self.new[b] = a

    def unjoin(self, a: int, b: int) -> None:
        """Take back that the two are linked, and what was split off or merged along with them."""
        for part in self.split.pop(a, ()):
            del self.new[part]
        for part in self.merged.pop(b, ()):
            del self.old[part]
        del self.old[a], self.new[b]


class _Words(NamedTuple):
    """The words of a sentence in order, and its telling ones, each once; case set aside."""

    every: list[str]
    telling: dict[str, None]


@dataclass(slots=True)
class _Sides:
    """Both sides with the words of the sentences still to be linked, read once and only where needed.

    ``ties`` are pairs of paragraphs of which some sentences are linked.
    """

    old: Passages
    new: Passages
    ties: set[tuple[int, int]] = field(default_factory=set)
    read: dict[str, _Words] = field(default_factory=dict)

    def words(self, text: str) -> _Words:
        """The words of a sentence; of one without any telling word all are taken to be telling."""
        known = self.read.get(text)
        if known is None:
            every = words(text[:_READ]) or [text[:_READ]]
            telling = dict.fromkeys(_telling(every)) or dict.fromkeys(every)
            known = self.read[text] = _Words(every, telling)
        return known


def _telling(every: Iterable[str]) -> Iterator[str]:
    """The words that say something by themselves."""
    return filterfalse(GRAMMAR.__contains__, every)


def link(old: Passages, new: Passages) -> Links:
    """Link the sentences of both sides one to one, and those split or merged one to several."""
    links = Links()
    if not old.texts or not new.texts:
        return links
    pairs = align(old.texts, new.texts)
    links.old.update(pairs)
    links.new.update([(b, a) for a, b in pairs])
    olds, news = _open(range(len(old.texts)), links.old), _open(range(len(new.texts)), links.new)
    sides = _Sides(old, new)
    for step in (_elsewhere, _near, _restyled, _alike):
        if olds and news:
            step(sides, olds, news, links)
            olds, news = _open(olds, links.old), _open(news, links.new)
    if olds or news:
        _parts(sides, olds, news, links)
    return links


def _open(sentences: Iterable[int], linked: dict[int, int]) -> list[int]:
    """Those of some sentences that are not linked."""
    return [k for k in sentences if k not in linked]


def _elsewhere(sides: _Sides, olds: list[int], news: list[int], links: Links) -> None:
    """Equal sentences that stand elsewhere."""
    _equal(sides, olds, news, links, str)


def _restyled(sides: _Sides, olds: list[int], news: list[int], links: Links) -> None:
    """Where there are very many, those that are equal but for typography; likeness finds fewer by itself."""
    if len(olds) * len(news) > _ALL_PAIRS:
        _equal(sides, olds, news, links, characters)


def _equal(sides: _Sides, olds: list[int], news: list[int], links: Links, key: Callable[[str], str]) -> None:
    """Link sentences of some length that have the same key, in the order they come."""
    places: dict[str, list[int]] = {}
    for b in reversed(news):
        text = sides.new.texts[b]
        if len(text) > TELLING:
            places.setdefault(key(text), []).append(b)
    for a in olds if places else ():
        text = sides.old.texts[a]
        if len(text) > TELLING and (found := places.get(key(text))):
            links.join(a, found.pop())


def _near(sides: _Sides, olds: list[int], news: list[int], links: Links) -> None:
    """Sentences in the same place of the order that are nearly equal, walked from both ends of each gap."""
    for gap_old, gap_new in _gaps(olds, news, links):
        lead = _walk(sides, zip(gap_old, gap_new, strict=False), links)
        if lead < len(gap_old) or lead < len(gap_new):
            _walk(sides, zip(reversed(gap_old[lead:]), reversed(gap_new[lead:]), strict=False), links)


def _walk(sides: _Sides, facing: Iterable[tuple[int, int]], links: Links) -> int:
    """Link sentences that face each other up to the first two that are not nearly equal, and say how many."""
    walked = 0
    for a, b in facing:
        if not near_equal(sides.old.texts[a], sides.new.texts[b]):
            break
        links.join(a, b)
        walked += 1
    return walked


def _gaps(olds: list[int], news: list[int], links: Links) -> Iterator[tuple[list[int], list[int]]]:
    """The open sentences between one link in place and the next, old ones with the new ones they face."""
    facing: dict[int, list[int]] = {}
    last = -1
    for b in range(news[-1] + 1):
        if b in links.new:
            last = links.new[b]
        else:
            facing.setdefault(last, []).append(b)
    run: list[int] = []
    start = -1
    previous = -2
    for a in olds:
        if a != previous + 1:
            if run and start in facing:
                yield run, facing[start]
            run, start = [], a - 1
        run.append(a)
        previous = a
    if run and start in facing:
        yield run, facing[start]


def near_equal(old: str, new: str) -> bool:
    """Whether two texts are nearly the same to the letter, at their ends or all along."""
    longest = max(len(old), len(new))
    shortest = min(len(old), len(new))
    if shortest < _NEAR * longest:
        return False
    old, new = old.lower(), new.lower()
    begin = Prefix.similarity(old, new)
    if begin + min(Postfix.similarity(old, new), shortest - begin) >= _NEAR * longest:
        return True
    return longest < _LONG and Indel.normalized_similarity(old, new, score_cutoff=_NEAR_LETTERS) > 0


def _alike(sides: _Sides, olds: list[int], news: list[int], links: Links) -> None:
    """Link the most alike first; a pair whose paragraphs share a sentence already needs less."""
    old, new = sides.old, sides.new
    sides.ties.update([(old.homes[a], new.homes[b]) for a, b in links.old.items()])
    ranked = []
    for a, b, telling in _candidates(sides, olds, news):
        ours, theirs = sides.words(old.texts[a]).every, sides.words(new.texts[b]).every
        every = Indel.normalized_similarity(ours, theirs) if len(ours) * len(theirs) <= _CELLS else telling
        score = (telling + every) / 2
        tied = (old.homes[a], new.homes[b]) in sides.ties
        ranked.append((-score - (_TIED if tied else 0), abs(a - b), a, b, score))
    ranked.sort()
    for final in (False, True):
        for _, _, a, b, score in ranked:
            if a not in links.old and b not in links.new and score >= _needed(sides, links, a, b, final=final):
                links.join(a, b)
                sides.ties.add((old.homes[a], new.homes[b]))


def _needed(sides: _Sides, links: Links, a: int, b: int, *, final: bool) -> float:
    """How alike two sentences must be: less where their paragraphs are tied, least between two linked neighbours."""
    tied = (sides.old.homes[a], sides.new.homes[b]) in sides.ties
    if not final:
        return _ALIKE_TIED if tied else _ALIKE
    before = a == b == 0 or (a > 0 and links.old.get(a - 1, -1) == b - 1)
    after = (a == len(sides.old.texts) - 1 and b == len(sides.new.texts) - 1) or links.old.get(a + 1, -1) == b + 1
    return _ALIKE_BETWEEN if before and after else _ALIKE_TIED if tied or before or after else _ALIKE


def _candidates(sides: _Sides, olds: list[int], news: list[int]) -> Iterator[tuple[int, int, float]]:
    """Pairs worth a closer look, with the share of telling words that they have in common.

    Where there are many, only rare words are looked up, and of the sentences that have most of these a few are taken:
    work grows with the text alone.
    """
    others = {b: sides.words(sides.new.texts[b]).telling for b in news}
    places: dict[str, list[int]] = {}
    for b, telling in others.items():
        for word in telling:
            places.setdefault(word, []).append(b)
    many = len(olds) * len(news) > _ALL_PAIRS
    if many:
        places = {word: found for word, found in places.items() if len(found) <= _FAN}
    for a in olds:
        telling = sides.words(sides.old.texts[a]).telling
        shared = [places[word] for word in telling if word in places]
        common = _nearest(a, telling, shared, others) if many else _counted(shared)
        for b, count in common.items():
            score = 2 * count / (len(telling) + len(others[b]))
            if score >= _FLOOR:
                yield a, b, score


def _counted(shared: list[list[int]]) -> dict[int, int]:
    """How many of the lists each sentence is in; the lists are few and short."""
    counts: dict[int, int] = {}
    for found in shared:
        for b in found:
            counts[b] = counts.get(b, 0) + 1
    return counts


def _nearest(
    a: int, telling: dict[str, None], shared: list[list[int]], others: dict[int, dict[str, None]]
) -> dict[int, int]:
    """The few sentences that have most of the rarest words, with the number of telling words in common."""
    shared.sort(key=len)
    counts = _counted(shared[:_RARE])
    # of two sets at most the smaller one is common
    most = len(telling) * (2 / _FLOOR - 1)
    least = len(telling) / (2 / _FLOOR - 1)
    enough = 2 if len(shared) >= _SEVERAL else 1
    ranked = sorted(
        [(-count, abs(a - b), b) for b, count in counts.items() if count >= enough and least <= len(others[b]) <= most]
    )
    return {b: sum([word in others[b] for word in telling]) for _, _, b in ranked[:_SHORTLIST]}


def alike(one: str, other: str) -> float:
    """The share of telling words that two passages have in common, in any order, from 0 to 1.

    Single characters say too little, above all in scripts that are cut into them. Two passages of marks alone, without
    any word, are alike.
    """
    if not words(one[:_READ]) and not words(other[:_READ]):
        return 1.0
    left, right = ([each for each in _telling(words(text[:_READ])) if len(each) > 1] for text in (one, other))
    common = Counter(left) & Counter(right)
    return 2 * sum(common.values()) / (len(left) + len(right)) if left and right else 0.0


def _parts(sides: _Sides, olds: list[int], news: list[int], links: Links) -> None:
    """Open sentences beside a linked one that hold what it lost: one sentence became several, or several one."""
    old, new = sides.old.texts, sides.new.texts
    for b, whole in _pieces(sides, (old, new), news, (links.old, links.new), (links.split, links.merged)):
        links.new[b] = whole
        links.split[whole] = [b]
    for a, whole in _pieces(sides, (new, old), olds, (links.new, links.old), (links.merged, links.split)):
        links.old[a] = whole
        links.merged[whole] = [a]


def _pieces(
    sides: _Sides,
    texts: tuple[list[str], list[str]],
    pieces: list[int],
    linked: tuple[dict[int, int], dict[int, int]],
    parted: tuple[dict[int, list[int]], dict[int, list[int]]],
) -> Iterator[Pair]:
    """Each of the ``pieces`` with the whole it comes from; of all pairs the first is the side of the wholes."""
    wholes, parts = texts
    for piece in pieces:
        for beside in (piece - 1, piece + 1):
            whole = linked[1].get(beside, -1)
            if whole < 0 or whole in parted[0] or beside in parted[1] or linked[0][whole] != beside:
                continue
            if _is_part(sides, wholes[whole], parts[piece], parts[beside], before=piece < beside):
                yield piece, whole
                break


def _is_part(sides: _Sides, whole: str, part: str, rest: str, *, before: bool) -> bool:
    """Whether ``whole`` reads more like part and rest together than like the rest alone."""
    if whole == rest or len(whole) < len(rest):
        return False
    ours, piece, other = ([*_telling(sides.words(text).every)] for text in (whole, part, rest))
    both = piece + other if before else other + piece
    covered = LCSseq.similarity(ours, other)
    gain = LCSseq.similarity(ours, both) - covered
    if gain >= _WITHIN * len(piece):
        return True
    # the part may have grown: then it must hold most of what the rest has lost
    return gain >= _GAIN and gain >= _WITHIN * (len(ours) - covered) and gain >= _FLOOR * len(piece)
