"""What the changes of a made-up press come to, written down in bulk: accounts, and the words that a search finds.

The words that came and went are those that the edits put in and took out, and what lists show of a change is read off
its comparison; kinds, weights and flags are drawn. To classify too, as live accounting does behind the looks, would take
an hour.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from replate.compare.excerpts import glimpse
from replate.judging import compared, rules
from replate.model import BREAK, Account, Content, Flag, FlagKind, Kind, Operation, Touch, Umbrella
from replate.retelling import written
from replate.store import accounts, glimpses
from replate.store import schema as t
from replate.text.query import searchable

_OPERATIONS = tuple(Operation)
_NOTED = 0.1
Row = tuple[str, dict[str, object]]


def told(outlet: int, ids: Sequence[int], contents: Sequence[Content], chance: random.Random) -> Iterator[Row]:
    """Give table and values of all that accounting would keep of an article's versions, whose row ids are ``ids``."""
    for number, (row, content) in enumerate(zip(ids, contents, strict=True)):
        account = None if number == 0 else made_up(contents[number - 1], content, number, chance)
        renamed = number == 0 or contents[number - 1].headline != content.headline
        words = {
            "headline": searchable(content.headline) if renamed else "",
            "added": searchable(account.added) if account else "",
            "removed": searchable(account.removed) if account else "",
        }
        yield t.VERSION_WORDS, {"rowid": row, **words, "facets": accounts.facets(outlet, account)}
        if account is not None:
            yield from _kept(row, account)
            pair = compared(contents[number - 1], content, {})
            yield "glimpse", {"version_id": row, "shown": glimpses.written(glimpse(pair))}
            yield "retelling", {"version_id": row, "generation": 0, "written": written(pair, rules())}


def latest(article: int, outlet: int, content: Content) -> Row:
    """Give table and values of the words of an article's latest version."""
    texts = {"headline": searchable(content.headline), "body": searchable("\n".join(content.paragraphs))}
    return t.ARTICLE_WORDS, {"rowid": article, **texts, "facets": accounts.facets(outlet, None)}


def made_up(old: Content, new: Content, number: int, chance: random.Random) -> Account:
    """Give an account with the words that really came and went, and all else drawn."""
    weight, kind = chance.random() * 100, chance.choice(list(Kind))
    operations = tuple(chance.sample(_OPERATIONS, chance.randint(1, 2)))
    removed, added = _differing(old.paragraphs, new.paragraphs)
    return Account(
        weight=weight,
        verdict=Umbrella.CONTENT,
        changes=max(len(added), len(removed), 1),
        touches=tuple(Touch(touched, operations, weight) for touched in (None, kind)),
        flags=(Flag(FlagKind.NOTED, number, "made up"),) if chance.random() < _NOTED else (),
        added=BREAK.join(added),
        removed=BREAK.join(removed),
    )


def _kept(row: int, account: Account) -> Iterator[Row]:
    yield (
        "comparison",
        {
            "version_id": row,
            "weight": account.weight,
            "verdict": account.verdict.value,
            "changes": account.changes,
        },
    )
    for touch in account.touches:
        done = accounts.bits(touch.operations)
        yield "touch", {"kind": touch.kind or "", "version_id": row, "operations": done, "weight": touch.weight}
    for flag in account.flags:
        yield "flag", {"kind": flag.kind.value, "version_id": row, "reason": flag.reason}


def _differing(old: Sequence[str], new: Sequence[str]) -> tuple[list[str], list[str]]:
    """Give the passages that only the old, and that only the new paragraphs have."""
    removed: list[str] = []
    added: list[str] = []
    for tag, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "replace" and b - a == d - c:
            for pair in zip(old[a:b], new[c:d], strict=True):
                gone, came = _trimmed(*pair)
                removed.append(gone)
                added.append(came)
        elif tag != "equal":
            removed += old[a:b]
            added += new[c:d]
    return [text for text in removed if text], [text for text in added if text]


def _trimmed(old: str, new: str) -> tuple[str, str]:
    """Cut the words that both paragraphs begin and end with."""
    one, other = old.split(), new.split()
    start, most = 0, min(len(one), len(other))
    while start < most and one[start] == other[start]:
        start += 1
    end = 0
    while end < most - start and one[-1 - end] == other[-1 - end]:
        end += 1
    return " ".join(one[start : len(one) - end]), " ".join(other[start : len(other) - end])
