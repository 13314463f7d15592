"""What a change does to the facts: numbers, dates, names, quoted words, who says so, how sure it is, and not."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import compress
from operator import itemgetter

from rapidfuzz.distance import Prefix

from replate.classify import cues, within_names
from replate.classify.language import Language
from replate.classify.passage import (
    Mention,
    Passage,
    Span,
    Swap,
    Token,
    arrow,
    blanked,
    cover,
    listed,
    mention,
    parted,
    spans,
)
from replate.classify.quotes import reworded
from replate.classify.reading import NOTHING, Reading
from replate.model import Kind, Label

# A clause of more words may say "not" of something new; only in a shorter one it turns what was said before.
_CLAUSE = 6
_ASIDE = 4
# How the reason of a stamp begins.
OWN_TIME = "the page's own time"


def facts(
    passage: Passage,
    old: Reading,
    new: Reading,
    swaps: Sequence[Swap],
    settled: Sequence[Swap],
    language: Language | None,
) -> list[Label]:
    """The labels of all that differs between what both sides mention; ``settled`` swaps are only written otherwise."""
    found = asked(passage)
    if not (old is NOTHING and new is NOTHING):
        found = [*_alike(passage, old, new), *found]
    if old.dates or new.dates:
        found += _dated(passage, old.dates, new.dates)
    if old.numbers or new.numbers:
        found += _counted(passage, old.numbers, new.numbers, swaps, settled)
    if old.names or new.names:
        found += _named(passage, old.names, new.names, settled)
    if language is not None:
        found += within_names.labels(passage, swaps, language)
        if (old.numbers or new.numbers) and (old.negation or new.negation):
            found += _from_none(old, new, swaps, language)
    if old.quotes or new.quotes:
        found += _requoted(passage, old.quotes, new.quotes)
    negated = _negated(passage, old, new, swaps, language)
    return found if negated is None else [*found, negated]


def _alike(passage: Passage, old: Reading, new: Reading) -> list[Label]:
    """The labels of those kinds that need no more than the difference."""
    found = []
    for place, kind, what in _BY_DIFFERENCE:
        before, after = old[place], new[place]
        if before or after:
            gone, come = parted(passage, before, after)
            if (gone or come) and kind in _BY_CONTEXT:
                gone, come = _differing(passage, gone, 0), _differing(passage, come, 1)
            if gone or come:
                found.append(_label(kind, what or _page(before or after), passage, gone, come))
    return found


def _differing(passage: Passage, found: Sequence[Mention], side: int) -> list[Mention]:
    """Those that lie where the texts differ: what stands on both sides is told otherwise by its context alone."""
    hunks = cover([hunk[side] for hunk in passage.hunks])
    return [m for m in found if hunks.touches(m.start - 1, m.end + 1)]


# Told by words that need others beside them.
_BY_CONTEXT = frozenset({Kind.ATTRIBUTION, Kind.CERTAINTY})


def mentioned(text: str, read: Reading, *, gone: bool) -> list[Label]:
    """The labels of a passage that was added or removed (``gone``) as a whole, in the order of the kinds.

    All that it mentions, but for "not": it turns nothing in what is new or gone, unless it is all that a sentence got.
    """
    told = []
    there = _in_order(read)
    for (_, kind, what), every in compress(zip(_TOLD, there, strict=True), there):
        found = every
        if kind is _NAME:
            found = _runs(text, every)
        elif kind is _NUMBER:
            found = [m for m in every if not m.weak]
        elif kind is Kind.FURNITURE:
            found = _all_of_it(text, every)
        if found:
            told.append(_one_sided(kind, what or _page(every), text, found, gone=gone))
    if read.negation and text[:1].islower() and not any(map(str.isalnum, blanked(text, read.negation))):
        told.append(_one_sided(Kind.NEGATION, "negation", text, read.negation, gone=gone))
    return told


def _one_sided(kind: Kind, what: str, text: str, found: Sequence[Mention], *, gone: bool) -> Label:
    where, said = _where(text, found)
    shown = listed(said)
    return Label(kind, f"{what}: removed {shown}", where) if gone else Label(kind, f"{what}: added {shown}", (), where)


def _placed(*told: tuple[Kind, str, str]) -> tuple[tuple[int, Kind, str], ...]:
    return tuple([(Reading._fields.index(field), kind, what) for kind, field, what in told])


# Where a reading has them, and what they are called, in the order of the kinds.
_TOLD = _placed(
    (Kind.NUMBER, "numbers", "number"),
    (Kind.DATE, "dates", "date or time"),
    (Kind.NAME, "names", "name"),
    (Kind.QUOTE, "quotes", "quoted words"),
    (Kind.ATTRIBUTION, "attribution", "attribution"),
    (Kind.CERTAINTY, "certainty", "certainty"),
    (Kind.NOTICE, "notices", "notice"),
    (Kind.BYLINE, "bylines", "byline"),
    (Kind.FURNITURE, "furniture", ""),
    (Kind.LINK, "addresses", "address"),
)
_in_order: Callable[[Reading], tuple[Sequence[Mention], ...]] = itemgetter(*[place for place, _, _ in _TOLD])
_NAME, _NUMBER = Kind.NAME, Kind.NUMBER
# Those that need no more than the difference, in the order in which they are asked.
_BY_DIFFERENCE = _placed(
    (Kind.NOTICE, "notices", "notice"),
    (Kind.BYLINE, "bylines", "byline"),
    (Kind.FURNITURE, "furniture", ""),
    (Kind.LINK, "addresses", "address"),
    (Kind.ATTRIBUTION, "attribution", "attribution"),
    (Kind.CERTAINTY, "certainty", "certainty"),
)


def _page(furniture: Sequence[Mention]) -> str:
    """What to call furniture: the page's own time, or furniture in general."""
    return OWN_TIME if furniture and all(m.key.startswith("stamp ") for m in furniture) else "page furniture"


def _all_of_it(text: str, furniture: Sequence[Mention]) -> Sequence[Mention]:
    """The furniture, if nothing stands beside it: a new title with the size of its file is more."""
    rest = blanked(text, furniture)
    return [] if any(c.isalnum() for c in rest) else furniture


def _dated(passage: Passage, old: Sequence[Mention], new: Sequence[Mention]) -> Iterator[Label]:
    if not old and not new:
        return
    gone, come = parted(passage, old, new)
    if gone or come:
        yield _label(Kind.DATE, "date or time", passage, gone, come)
    restyled = _unlike(passage, old, new)
    if restyled[0]:
        yield _label(Kind.HOUSE_STYLE, "the same date or time written otherwise", passage, *restyled)


def _counted(
    passage: Passage,
    old: Sequence[Mention],
    new: Sequence[Mention],
    swaps: Sequence[Swap],
    settled: Sequence[Swap],
) -> Iterator[Label]:
    gone, come = parted(passage, old, new)
    if not gone and not come:
        return
    if settled:
        gone = _beyond_writing(gone, swaps, settled, 0)
        come = _beyond_writing(come, swaps, settled, 1)
    strong = [m for m in (*gone, *come) if not m.weak]
    if strong and not (gone and come):
        gone, come = [m for m in gone if not m.weak], [m for m in come if not m.weak]
    if strong or (gone and come):
        yield _label(Kind.NUMBER, "number", passage, gone, come)


def _beyond_writing(
    found: Sequence[Mention], swaps: Sequence[Swap], settled: Sequence[Swap], side: int
) -> list[Mention]:
    """The numbers but those that are only written otherwise, no other word of them being new or gone ("Tens of …")."""
    written = cover(spans([token for swap in settled for token in swap[side]]))
    left = cover(spans([token for swap in swaps for token in swap[side]]))
    return [m for m in found if left.touches(m.start, m.end) or not written.touches(m.start, m.end)]


def _from_none(old: Reading, new: Reading, swaps: Sequence[Swap], language: Language) -> Iterator[Label]:
    """The label of a weak number in the place of none, or the other way ("none of the guests", "one guest")."""
    for before, after in swaps:
        none = _first(before, language.none), _first(after, language.none)
        some = _counting(before, old.numbers), _counting(after, new.numbers)
        one, other = (none[0], some[1]) if none[0] else (some[0], none[1])
        if one and other and not all(none) and not all(some):
            yield Label(Kind.NUMBER, f"number: {one.text} → {other.text}", spans([one]), spans([other]))


def _first(side: Sequence[Token], words: frozenset[str]) -> Token | None:
    return next((token for token in side if token.plain in words), None)


def _counting(side: Sequence[Token], numbers: Sequence[Mention]) -> Token | None:
    """The first word of a side that is a weak number."""
    weak = {m.start for m in numbers if m.weak}
    return next((token for token in side if token.start in weak), None)


def _unlike(passage: Passage, old: Sequence[Mention], new: Sequence[Mention]) -> tuple[list[Mention], list[Mention]]:
    """Mentions of one key that are written in two ways."""
    ours = {m.key: m for m in old}
    pairs = [
        (ours[m.key], m)
        for m in new
        if m.key in ours and _letters(passage.old, ours[m.key]) != _letters(passage.new, m)
    ]
    return [a for a, _ in pairs], [b for _, b in pairs]


def _letters(text: str, mention: Mention) -> str:
    return text[mention.start : mention.end].strip(" .,").translate(_EVEN).lower()  # capitals are told by themselves


# A space that does not break and a longer dash are no other way of writing a date.
_EVEN = str.maketrans("\xa0–—‑", " ---")


def _named(
    passage: Passage, old: Sequence[Mention], new: Sequence[Mention], settled: Sequence[Swap]
) -> Iterator[Label]:
    gone, come = parted(passage, old, new)
    if not gone and not come:
        return
    gone = _absent(gone, passage.old, passage.new, [(t.start, t.end) for swap in settled for t in swap.old])
    come = _absent(come, passage.new, passage.old, [(t.start, t.end) for swap in settled for t in swap.new])
    if gone or come:
        yield _label(Kind.NAME, "name", passage, _runs(passage.old, gone), _runs(passage.new, come))


def _absent(found: Sequence[Mention], text: str, other: str, settled: list[Span]) -> list[Mention]:
    """Those whose word does not stand on the other side as often, and was not settled as a way of writing.

    Where a sentence begins elsewhere, a word may be taken for a name on one side only.
    """
    written = cover(settled)
    left = [m for m in found if not written.touches(m.start, m.end)]
    return [m for m in left if not (_as_often(text[m.start : m.end], text, other) or _small(m, text, other))]


def _small(found: Mention, text: str, other: str) -> bool:
    """Whether a word that opens a sentence stands in small letters on the other side alone."""
    before = text[max(0, found.start - _OPENING) : found.start].rstrip()
    if before and before[-1] not in ".!?:\n":
        return False
    word = text[found.start : found.end]
    small = word[0].lower() + word[1:]
    return small != word and _count(small, other) > _count(small, text)


# More than stands between two sentences.
_OPENING = 3


def _as_often(word: str, text: str, other: str) -> bool:
    """Whether a word of the text stands in the other one as often."""
    there = _count(word, other)
    return there > 0 and there >= _count(word, text)


def _count(word: str, text: str) -> int:
    """How often a whole word stands in the text."""
    count, at = 0, text.find(word)
    while at >= 0:
        end = at + len(word)
        count += not _goes_on(text[at - 1 : at]) and not _goes_on(text[end : end + 1])
        at = text.find(word, end)
    return count


def _goes_on(mark: str) -> bool:
    """Whether a word goes on with the mark: Refoy does not stand in Refoy-Sidibe."""
    return mark.isalnum() or mark == "-"


def _runs(text: str, found: Sequence[Mention]) -> list[Mention]:
    """Words of names that stand beside each other as one."""
    runs: list[Mention] = []
    until = -1
    for one in found:
        key, start, end, _ = one
        if until >= 0 and not text[until:start].strip():
            before, begin, _, _ = runs[-1]
            runs[-1] = mention((f"{before} {key}", begin, end, False))
        else:
            runs.append(one)
        until = end
    return runs


def asked(passage: Passage) -> list[Label]:
    """A statement turned into a question, or a question into a statement, without another word or nearly so."""
    if len(passage.hunks) != 1:
        return _turned(passage) if len(passage.hunks) == _HEAD_AND_END else []
    (a, b), (c, d) = passage.hunks[0]
    old, new = passage.old[a:b], passage.new[c:d]
    if ("?" in old) == ("?" in new) or any(each.isalnum() for each in old + new):
        return []
    reason = "certainty: question mark " + ("added" if "?" in new else "removed")
    return [Label(Kind.CERTAINTY, reason, ((a, b),), ((c, d),))]


def _turned(passage: Passage) -> list[Label]:
    """The same for a line of one sentence with a word or two at its head ("Is …?")."""
    head, end = passage.hunks
    if head.old[0] or head.new[0]:
        return []
    old, new = passage.old.rstrip(), passage.new.rstrip()
    if (old[-1:] == "?") == (new[-1:] == "?"):
        return []
    if max(head.old[1], head.new[1]) > _QUESTIONING:
        return []
    if any(c.isalnum() for c in passage.old[slice(*end.old)] + passage.new[slice(*end.new)]):
        return []
    reason = "certainty: question mark " + ("added" if new[-1:] == "?" else "removed")
    return [Label(Kind.CERTAINTY, reason, (end.old,), (end.new,))]


_HEAD_AND_END = 2
# So many characters may differ at the head: "Will the", "Could".
_QUESTIONING = 20


def _requoted(passage: Passage, old: Sequence[Mention], new: Sequence[Mention]) -> Iterator[Label]:
    """The label of reworded quotations; of a long one the reason shows where the two first differ."""
    if not reworded(old, new):
        return
    gone, come = parted(passage, old, new)
    if len(gone) != 1 or len(come) != 1:
        yield _label(Kind.QUOTE, "quoted words", passage, gone, come)
        return
    before, after = passage.old[gone[0].start : gone[0].end], passage.new[come[0].start : come[0].end]
    at = before.rfind(" ", 0, max(0, Prefix.similarity(before, after) - _SHOWN)) + 1
    lead = "…" if at else ""
    shown = arrow([lead + before[at:]], [lead + after[at:]])
    yield Label(Kind.QUOTE, f"quoted words: {shown}", spans(gone), spans(come))


# How many characters before the place where two quotations differ are shown.
_SHOWN = 20


def _negated(
    passage: Passage, old: Reading, new: Reading, swaps: Sequence[Swap], language: Language | None
) -> Label | None:
    for these, those in swaps:
        if len(these) == len(those) == 1 and cues.turned(these[0].plain, those[0].plain, language):
            reason = f"negation: {these[0].text} → {those[0].text}"
            return Label(Kind.NEGATION, reason, spans(these), spans(those))
    if len(old.negation) != len(new.negation):
        gone = _within(old.negation, [(s.old, _CLAUSE if s.new else _ASIDE) for s in swaps])
        come = _within(new.negation, [(s.new, _CLAUSE if s.old else _ASIDE) for s in swaps])
        if len(gone) != len(come):
            return _label(Kind.NEGATION, "negation", passage, gone, come)
    return None


def _within(found: Sequence[Mention], sides: list[tuple[tuple[Token, ...], int]]) -> list[Mention]:
    """Those in short swaps, shorter still where words only came or went."""
    short = cover([(side[0].start, side[-1].end) for side, most in sides if side and _said(side) <= most])
    return [m for m in found if short.touches(m.start, m.end)]


def _said(side: Sequence[Token]) -> int:
    """How many words a side has, marks aside."""
    return sum([token.word for token in side])


def _label(kind: Kind, what: str, passage: Passage, gone: Sequence[Mention], come: Sequence[Mention]) -> Label:
    (left, before), (right, after) = _where(passage.old, gone), _where(passage.new, come)
    return Label(kind, f"{what}: {arrow(before, after)}", left, right)


def _where(text: str, found: Sequence[Mention]) -> tuple[tuple[Span, ...], list[str]]:
    """Where mentions stand, and how they are written there."""
    if not found:
        return (), []
    if len(found) == 1:
        _, start, end, _ = found[0]
        return ((start, end),), [text[start:end]]
    return tuple([(start, end) for _, start, end, _ in found]), [text[start:end] for _, start, end, _ in found]
