"""What stands out over a whole history: noted corrections, facts replaced without one, headline tests, live blogs.

A flag says what was done, never why: "changed without a note" is the absence of a notice, nothing more.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import chain, pairwise

from rapidfuzz.distance import OSA

from replate.classify.language import Language
from replate.classify.languages import language
from replate.classify.leaves import leaves
from replate.classify.passage import Span, passage
from replate.classify.renaming import renamed
from replate.classify.umbrellas import SLIGHT
from replate.classify.weigh import without_slips
from replate.model import BlockKind, Change, Comparison, Content, Flag, FlagKind, Kind, Label, Level, Side

_FACTS = (Kind.NUMBER, Kind.NAME, Kind.QUOTE, Kind.DATE)
# A version with so much more of new words than the one before is an expansion; one that keeps so little is a rewrite.
_EXPANDED = 0.5
_KEPT = 0.4
_LEAST_WORDS = 60
# A headline that comes back, or the third within so few versions, is being tried out.
_TRIALS = 3
_TRIAL_VERSIONS = 5
_LIVE_ENTRIES = 4
# Where a change is none of the article's facts.
_ELSEWHERE = frozenset({"timestamp", "byline", "link", "notice"})
_STANDING = 0.5
_SHORT = 6
# A list of places in the place of one: other things are told.
_ALIKE = 2
# At least every third word of what took another's place.
_NAMED = 3
_WORD = re.compile(r"[^\W_]+")
_YEAR = re.compile(r"(?:1[6-9]|20)\d\d")
_ORDINAL = re.compile(r"(?<=\d)(?:st|nd|rd|th)$")
_CLOCK = re.compile(r"^\W*(?:[01]?\d|2[0-3])[:.][0-5]\d(?:\s?(?:[ap]\.?m\.?|[A-Z]{2,4}|Uhr))?(?:\W|$)", re.IGNORECASE)
_LIVE = re.compile(r"\b(?:live(?: blog| updates?|:)|as it happened|liveblog|liveticker)\b", re.IGNORECASE)


def flags(history: Sequence[Comparison]) -> tuple[Flag, ...]:
    """The flags of an article, in order of its versions.

    ``history`` holds the classified comparisons of each version with the one before, in order: n - 1 of them for n
    versions, so that the first leads to version 1.
    """
    noted = [_notice(comparison) for comparison in history]
    found: list[Flag] = []
    for k, comparison in enumerate(history):
        found += _notes(k + 1, comparison, here=noted[k], later=any(noted[k:]))
        found += _sizes(k + 1, comparison)
        if _meaning(comparison) and _time_stands(comparison):
            found.append(
                Flag(FlagKind.TIME_STANDS, k + 1, "the words differ, the outlet's own time of modification does not")
            )
    found += _headlines(history)
    found += _live(history)
    return tuple(sorted(found, key=lambda flag: flag.version))


def _notice(comparison: Comparison) -> str:
    """The reason of a notice that came or was reworded, empty where none did."""
    for change in comparison.changes:
        for label in change.labels:
            if label.kind is Kind.NOTICE and label.new_spans:
                return label.reason
    return ""


def _notes(version: int, comparison: Comparison, *, here: str, later: bool) -> list[Flag]:
    if here:
        return [Flag(FlagKind.NOTED, version, here)]
    replaced = replaced_facts(comparison)
    if not replaced or later:
        return []
    return [Flag(FlagKind.WITHOUT_NOTE, version, "; ".join(replaced[:3]))]


def replaced_facts(comparison: Comparison) -> list[str]:
    """The reasons of numbers, names, quotations and dates that took another's place, the weightiest first.

    What only came with new words or went with old ones is none; nor is what a page counts or stamps, what was only
    told more exactly ("July", "17 July 2026"), or what stands in a sentence of which little else was kept.
    """
    found = []
    table = language(comparison)
    for change in leaves(comparison.changes):
        if change.where not in _ELSEWHERE and _kept(change.old) and _kept(change.new):
            labels = without_slips(change.labels) if Kind.SPELLING in change.kinds else change.labels
            facts = [label for label in labels if label.kind in _FACTS and label.old_spans and label.new_spans]
            told = [label.reason for label in facts if _replaced(change, label, table)]
            found += [(change.weight, reason) for reason in told]
    return [reason for _, reason in sorted(found, key=lambda pair: -pair[0])]


def _kept(side: Side | None) -> bool:
    """Whether half of a passage's words stand as they were, or at least one of a few."""
    if side is None:
        return False
    words = side.text.count(" ") + 1
    marked = sum([side.text.count(" ", a, b) + 1 for a, b in side.spans])
    return words - marked >= _STANDING * words or (words <= _SHORT and words > marked)


def _replaced(change: Change, label: Label, table: Language | None) -> bool:
    """Whether something took another's place: otherwise one side tells more, or the same in other words."""
    if change.old is None or change.new is None:
        return False
    old, new = change.old.text, change.new.text
    if table is not None and table.counting_down.fullmatch(old) and table.counting_down.fullmatch(new):
        return False  # it moves on by itself
    for hunk in passage(change.old, change.new, change.where).hunks:
        left = [_facts(old[slice(*span)], table) for span in label.old_spans if _touch(span, hunk.old)]
        right = [_facts(new[slice(*span)], table) for span in label.new_spans if _touch(span, hunk.new)]
        if left and right and _others(label.kind, (left, right), (old[slice(*hunk.old)], new[slice(*hunk.new)]), table):
            return True
    return False


def _others(
    kind: Kind, facts: tuple[list[list[str]], list[list[str]]], texts: tuple[str, str], table: Language | None
) -> bool:
    """Whether the facts of two stretches of text are other ones, and stand against each other."""
    left, right = facts if kind is not Kind.DATE or table is None else [_months(dates, table) for dates in facts]
    if _alike([*chain(*left)], [*chain(*right)]):
        return False
    whole = _words(texts[0]), _words(texts[1])
    if kind is Kind.NAME:
        joints = table.list_joints if table is not None else _JOINTS
        if _goes_on(texts[0], texts[1], joints) or _goes_on(texts[1], texts[0], joints):
            return False
        return _other_names(left, right, whole, table)
    if kind is Kind.DATE:
        return not _told_otherwise(left, right, table)
    return kind is not Kind.NUMBER or not _loose(left, right, whole, table)


def _goes_on(one: str, other: str, joints: tuple[str, ...]) -> bool:
    """Whether one text goes on with a list that ends where the other begins ("EU Member State", "EU, EEA and …")."""
    return one.lstrip().startswith(joints) and not other.lstrip().startswith(joints)


_JOINTS = (",", "& ")


def _facts(text: str, table: Language | None) -> list[str]:
    """The words of a fact, without the common ones that are tied to a name ("Trump" of "Trump-Backed")."""
    if "-" not in text or table is None:
        return _words(text)
    first, *tied = text.split("-")
    if " " in text or not tied or not all(part.isalpha() and table.frequency.common(part.lower()) for part in tied):
        return _words(text)
    return _words(first)


def _months(dates: list[list[str]], table: Language) -> list[list[str]]:
    """The words of dates, each month as one however it is written ("Sep", "September")."""
    return [[f"month {table.months[word]}" if word in table.months else word for word in words] for words in dates]


def _loose(
    left: list[list[str]], right: list[list[str]], whole: tuple[list[str], list[str]], table: Language | None
) -> bool:
    """Whether a word such as "one" stands against a number within more words: other things are told."""
    if table is None or max(map(len, whole)) <= _SHORT:
        return False
    return any(table.weak.issuperset(chain(*side)) for side in (left, right))


def _told_otherwise(left: list[list[str]], right: list[list[str]], table: Language | None) -> bool:
    """Whether dates cannot be held against each other: "last week" moves on with the days, a year is no day of one."""
    if table is not None:
        near = [all(table.near.fullmatch(" ".join(words)) for words in side) for side in (left, right)]
        if any(near):
            return True
    if not _at_odds(left, right):
        return True
    years = [all(len(words) == 1 and _YEAR.fullmatch(words[0]) for words in side) for side in (left, right)]
    others = right if years[0] else left
    return any(years) and not all(years) and not any(_YEAR.fullmatch(word) for words in others for word in words)


def _at_odds(left: list[list[str]], right: list[list[str]]) -> bool:
    """Whether dates name different years, months, days or other parts, and not merely more or fewer of these."""
    before, after = _by_part(left), _by_part(right)
    shared = before.keys() & after.keys()
    return any(before[part] != after[part] for part in shared) or not shared


def _by_part(dates: list[list[str]]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for word in chain(*dates):
        part = "year" if _YEAR.fullmatch(word) else "day" if word.isdecimal() else word.partition(" ")[0]
        part = part if part in _PARTS else "other"
        found.setdefault(part, set()).add(word)
    return found


_PARTS = frozenset({"year", "month", "day"})


def _other_names(
    left: list[list[str]], right: list[list[str]], whole: tuple[list[str], list[str]], table: Language | None
) -> bool:
    """Whether some of the names are other ones, and names are what is said on both sides (``whole``, word by word)."""
    counts = sum(map(len, left)), sum(map(len, right))
    if max(counts) > _ALIKE * min(counts) or any(_NAMED * n < len(all_) for n, all_ in zip(counts, whole, strict=True)):
        return False
    if renamed(*whole, table) or (table is not None and _plain(left, table) and _plain(right, table)):
        return False
    gone = [name for name in left if not any(renamed(name, other, table) for other in right)]
    if len(left) != len(right):  # one of a list may be spelt otherwise
        gone = [name for name in gone if not any(_spelt_alike(name, other) for other in right)]
    come = [name for name in right if not any(renamed(other, name, table) for other in left)]
    return bool(gone and come)


def _spelt_alike(one: list[str], other: list[str]) -> bool:
    """Whether names of one word each are a letter apart."""
    if len(one) != 1 or len(other) != 1 or min(len(one[0]), len(other[0])) < _LONG:
        return False
    return OSA.distance(one[0], other[0], score_cutoff=1) == 1


_LONG = 5


def _plain(names: list[list[str]], table: Language) -> bool:
    """Whether the names are single common words, with capitals as in headings ("Crime", "Safety")."""
    return all(len(name) == 1 and table.frequency.common(name[0]) for name in names)


def _touch(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _words(text: str) -> list[str]:
    return [_ORDINAL.sub("", word) for word in _WORD.findall(text.lower())]


def _alike(before: list[str], after: list[str]) -> bool:
    """Whether one says no more than the other, or the same letters."""
    return set(before) <= set(after) or set(after) <= set(before) or "".join(before) == "".join(after)


def _meaning(comparison: Comparison) -> bool:
    small = {Kind.SPACES, Kind.TYPOGRAPHY, Kind.PUNCTUATION, Kind.FURNITURE}
    return any(not change.kinds or not small.issuperset(change.kinds) for change in comparison.changes)


def _time_stands(comparison: Comparison) -> bool:
    old, new = comparison.old.claimed_modified_at, comparison.new.claimed_modified_at
    return old is not None and old == new


def _sizes(version: int, comparison: Comparison) -> list[Flag]:
    before, after = comparison.old.words, comparison.new.words
    if before < _LEAST_WORDS:
        return []
    kept = _kept_words(comparison)
    if kept < _KEPT * before and after >= _LEAST_WORDS:
        return [Flag(FlagKind.REWRITE, version, f"{kept} of {before} words were kept")]
    if after - before >= _EXPANDED * before and kept >= before * 0.8:
        return [Flag(FlagKind.EXPANSION, version, f"from {before} words to {after}, hardly any of them taken out")]
    return []


def _kept_words(comparison: Comparison) -> int:
    """How many words of the older content are not marked in any paragraph."""
    marked = 0
    for change in comparison.changes:
        if change.level is Level.PARAGRAPH and change.old is not None:
            marked += len(" ".join([change.old.text[a:b] for a, b in change.old.spans]).split())
    return max(0, comparison.old.words - marked)


def headline_test(versions: Sequence[tuple[str, object]]) -> str:
    """Why the last headline of an article looks like a test; empty if it does not.

    ``versions`` are the headline of each version, in order, with anything by which its text is known from another.
    """
    *earlier, (last, _) = versions
    if not earlier or last == earlier[-1][0]:
        return ""
    if last in [headline for headline, _ in earlier[:-1]]:
        return "the headline returned to an earlier one"
    late = versions[-_TRIAL_VERSIONS:]
    tried = [new[0] != old[0] and new[1] == old[1] for old, new in pairwise(late)]
    if tried[-1] and sum(tried) >= _TRIALS:
        return f"more than {_TRIALS} headlines within {_TRIAL_VERSIONS} versions"
    return ""


def _headlines(history: Sequence[Comparison]) -> list[Flag]:
    """Versions whose headline went back to an earlier one, or was tried again while the article stood."""
    seen = [(comparison.old.headline, 0) for comparison in history[:1]]
    for comparison in history:
        seen.append((comparison.new.headline, seen[-1][1] + (not _headline_alone(comparison))))
    told = [(k, headline_test(seen[: k + 1])) for k in range(2, len(seen))]
    return [Flag(FlagKind.HEADLINE_TEST, k, reason) for k, reason in told if reason]


def _headline_alone(comparison: Comparison) -> bool:
    """Whether the headline differs and no more than slight things beside it."""
    others = [change for change in comparison.changes if change.level is not Level.HEADLINE]
    return len(others) < len(comparison.changes) and all(
        change.kinds and SLIGHT.issuperset(change.kinds) for change in others
    )


def _live(history: Sequence[Comparison]) -> list[Flag]:
    """A live blog: its headline says so and entries with the time of day come in, or there are many such entries."""
    for k, comparison in enumerate(history):
        entries = _entries(comparison.new)
        named = _LIVE.search(comparison.new.headline) is not None
        if entries >= _LIVE_ENTRIES * 2 or (named and entries >= _LIVE_ENTRIES // 2):
            return [Flag(FlagKind.LIVE_BLOG, k + 1, f"{entries} entries begin with the time of day")]
    return []


def _entries(content: Content) -> int:
    return sum(
        [_CLOCK.match(block.text) is not None and block.kind is not BlockKind.CAPTION for block in content.blocks]
    )
