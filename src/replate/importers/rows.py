"""Rows of a News Sniffer comparison that was flattened to text -> the older and the newer side of each.

The page prints a row's two cells one after the other. Of an unchanged paragraph nothing parts them (``XX``);
of a changed one a space does (``old new``); a paragraph that only one version has is printed once, and then
the text alone does not say which version that was.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import Indel, LCSseq

# Below this share of common words two halves are not one paragraph before and after. Measured on GOV.UK news:
# 0.5 % of single paragraphs have a split that reaches it.
ALIKE = 0.4
_TELLING = 5  # so many words are not repeated right away by accident
_MOST_SPLITS = 200  # of a longer line only this many sentence ends are tried
_MOST_WORDS = 2_000  # in a row; no paragraph printed twice is longer
_NEAR = 12  # rows below in which the like of a paragraph is looked for
_ENDS = re.compile(r"[.!?…:][\"'”’»)\]]*$")
_STARTS = re.compile(r"[\"'“‘«(\[]*[A-ZÀ-ÞЀ-Я0-9]")


@dataclass(frozen=True, slots=True)
class Row:
    """One row: both sides, equal where unchanged; ``None`` where a version does not have the paragraph.

    ``sure`` is false where the page does not say which side a paragraph stood on.
    """

    old: str | None
    new: str | None
    sure: bool = True


@dataclass(frozen=True, slots=True)
class Split:
    """One way to part a line in two, and how alike its parts are (0 to 1, share of common words in order)."""

    old: str
    new: str
    likeness: float


def read_rows(lines: Sequence[str]) -> tuple[Row, ...]:
    """Return the rows that ``lines`` (one printed line each, blanks allowed) hold, in their order.

    A paragraph printed once is placed by evidence: its like on a neighbouring row, or its twin elsewhere
    on the page. Without any it is taken as added, because stories grow more often than they shrink, and
    the row is not ``sure``.
    """
    rows = _by_neighbours(list(_read_alone(lines)))
    return tuple(_moved(rows))


def best_split(line: str) -> Split | None:
    """Return the split at a space where the halves are most alike, the sentence end deciding ties.

    Likeness is the longest common subsequence of words over all words (Indel similarity); within one
    line it depends on the split alone. ``None`` where the line is one word, or over 2,000.
    """
    words = line.split()
    candidates = list(range(1, len(words))) if len(words) <= _MOST_WORDS else []
    if len(candidates) > _MOST_SPLITS:
        candidates = [at for at in candidates if _is_boundary(words, at)][:_MOST_SPLITS]
    if not candidates:
        return None
    common = {at: LCSseq.similarity(words[:at], words[at:]) for at in candidates}
    at = max(candidates, key=lambda at: (common[at], *_fitness(words, at)))
    return Split(" ".join(words[:at]), " ".join(words[at:]), 2 * common[at] / len(words))


def _fitness(words: Sequence[str], at: int) -> tuple[bool, int, int]:
    """Rank splits that leave the halves equally alike: sentence end, same first and last word, even halves."""
    ends_agree = (words[0] == words[at]) + (words[at - 1] == words[-1])
    return _is_boundary(words, at), ends_agree, -abs(len(words) - 2 * at)


def _is_boundary(words: Sequence[str], at: int) -> bool:
    return _ENDS.search(words[at - 1]) is not None and _STARTS.match(words[at]) is not None


def printed_twice(line: str) -> str | None:
    """Return the text of which ``line`` is two copies, with or without a space between; ``None`` otherwise."""
    middle, odd = divmod(len(line), 2)
    gap = 1 if odd else 0
    twice = bool(middle) and line[:middle] == line[middle + gap :] and line[middle : middle + gap].strip() == ""
    return line[:middle] if twice else None


def _read_alone(lines: Sequence[str]) -> Iterator[Row]:
    """Read each line by itself, joining only a row that was broken between its cells.

    What stands on one side comes as an unsure addition.
    """
    filled = [number for number, line in enumerate(lines) if line]
    position = 0
    while position < len(filled):
        at, after = filled[position], filled[position + 1 : position + 2]
        row = _row_of(lines[at])
        if not row.sure and after and _two_cells(lines[at], lines[after[0]], blank_between=after[0] > at + 1):
            row, position = Row(lines[at], lines[after[0]]), position + 1
        position += 1
        yield row


def _row_of(line: str) -> Row:
    same = printed_twice(line)
    if same is not None:
        return Row(same, same)
    split = best_split(line)
    if split is not None and (split.likeness >= ALIKE or _one_begins_the_other(split)):
        return Row(split.old, split.new)
    return Row(None, line, sure=False)


def _one_begins_the_other(split: Split) -> bool:
    """Whether text was only put on (or taken off) the end: a long addition makes the halves unlike."""
    shorter, longer = sorted((split.old, split.new), key=len)
    return len(shorter.split()) >= _TELLING and longer.startswith(shorter)


def _two_cells(line: str, following: str, *, blank_between: bool) -> bool:
    """Whether two lines are the cells of one row: equal, or alike and parted as block markup parts them."""
    alike = blank_between and _alike(line.split(), following.split())
    return line == following or (alike and not _row_of(following).sure)


def _alike(older: Sequence[str], newer: Sequence[str]) -> bool:
    return Indel.normalized_similarity(older, newer, score_cutoff=ALIKE) >= ALIKE


def _by_neighbours(rows: list[Row]) -> list[Row]:
    """Place unsure rows by the unsure rows right around them.

    News Sniffer pairs the paragraphs between two unchanged ones by position, so two that are not alike may
    share a row while the like of one of them stands alone below: that tells where the row parts, and on
    which side the lone one stood.
    """
    for shared, row in enumerate(rows):
        for lone in range(shared + 1, min(len(rows), shared + _NEAR)):
            if rows[lone].sure or row.sure:
                break
            pair = _shared_and_lone(row.new or "", rows[lone].new or "")
            if pair is not None:
                rows[shared], rows[lone] = pair
                break
    return rows


def _shared_and_lone(line: str, lone: str) -> tuple[Row, Row] | None:
    words, like = line.split()[:_MOST_WORDS], lone.split()[:_MOST_WORDS]
    boundaries = [at for at in range(1, len(words)) if _is_boundary(words, at)]
    for at in boundaries[:_NEAR]:
        old, new = " ".join(words[:at]), " ".join(words[at:])
        if _alike(words[:at], like):
            return Row(old, new), Row(None, lone)
        if _alike(words[at:], like):
            return Row(old, new), Row(lone, None)
    return None


def _moved(rows: Sequence[Row]) -> Iterator[Row]:
    """Take two lone rows of one text for a paragraph that moved; which way, the page does not say: down it is."""
    lone = Counter(row.new for row in rows if not row.sure)
    seen: set[str] = set()
    for row in rows:
        if row.sure or row.new is None or lone[row.new] != 2 or row.new in seen:  # a pair
            yield row
        else:
            seen.add(row.new)
            yield Row(row.new, None, sure=False)
