"""After a version is kept: compare it with the one before, classify, and keep what its changes come to.

It happens behind the looks, never in their way: what waits for it is written down with each version, so that nothing
is forgotten over a restart. Texts of strangers are compared in a process that can be killed::

    store (what waits) -> compare -> classify -> store (the account, and the words to find the version by)
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from functools import cache, partial
from itertools import islice
from typing import TypeAlias

from replate import contain
from replate.classify import headline_test
from replate.errors import StoreError
from replate.judging import judge_all, rules
from replate.model import Account, Content, Flag, FlagKind, Ruling, Umbrella
from replate.store import Store, Told, Waiting

_AT_ONCE = 32  # versions in one transaction
_HEADLINES = 50  # of the latest versions, among which a test of headlines shows
_IN_ONE_JOB = 8  # comparisons; handing a job over takes about as long as one of them

_Pair: TypeAlias = tuple[Content, Content, Mapping[str, Ruling]]


@dataclass(frozen=True, slots=True)
class _Case:
    """A version that waits: its content, that of the one before, what people ruled, and headlines if they may tell."""

    line: Waiting
    content: Content | None = None
    older: Content | None = None
    rulings: Mapping[str, Ruling] = field(default_factory=dict)
    headlines: Sequence[tuple[str, str]] = ()


def account_waiting(store: Store, pool: contain.Pool) -> int:
    """Give some of the versions that wait for it their account; tell how many."""
    with ThreadPoolExecutor(pool.workers, "judge") as threads:  # each only waits for one of the pool's processes
        with store.at_once():  # what is read of some versions is compared while more are read
            parts = threads.map(partial(_told, pool), _cases(store, store.uncompared(_AT_ONCE)))
        told = [each for part in parts for each in part]
    if told:
        with store.writing() as write:
            write.keep_accounts(told)
    return len(told)


def renew_accounts(store: Store, pool: contain.Pool, below: int = sys.maxsize) -> int:
    """Make some accounts anew that were made by other rules, the latest first, of versions with a row id below one.

    Tells below which row id to go on, 0 when no more are left. Until then lists show the older ones.
    """
    lines = store.to_renew(rules(), below, _AT_ONCE)
    if not lines:
        return 0
    told = [each for part in _cases(store, lines) for each in _told(pool, part)]  # by one process: nobody waits for it
    with store.writing() as write:
        write.keep_accounts([each for each in told if each.account is not None])  # the older one stays otherwise
    return lines[-1].version


def account_all(store: Store, pool: contain.Pool) -> None:
    """Give every version that waits for it its account."""
    while account_waiting(store, pool):
        pass


def _cases(store: Store, lines: Sequence[Waiting]) -> Iterator[list[_Case]]:
    """What is needed of these versions, as many at a time as are compared in one job."""
    rest = iter(lines)
    while some := list(islice(rest, _IN_ONE_JOB)):
        yield [_case(store, line) for line in some]


def _case(store: Store, line: Waiting) -> _Case:
    """Read what is needed of a version; nothing where a text is damaged, which `replate verify` names."""
    try:
        *older, content = _contents(store, line)
        if not older:
            return _Case(line, content)
        rulings = store.rulings(line.article, line.before or 0, line.number) if line.ruled else {}
        new = older[0].headline != content.headline  # as in every test of headlines
        headlines = store.headlines(line.article, line.number, _HEADLINES) if new else ()
    except StoreError:
        return _Case(line)
    return _Case(line, content, older[0], rulings, headlines)


def _told(pool: contain.Pool, cases: Sequence[_Case]) -> list[Told]:
    """The accounts of versions; none of a first version, nor of one that cannot be read."""
    pairs = [(case.older, case.content, case.rulings) for case in cases if case.older and case.content]
    accounts = iter(_judged(pool, pairs))
    return [
        Told(case.line, case.content, _with_headline_test(next(accounts), case) if case.older else None)
        for case in cases
    ]


def _judged(pool: contain.Pool, pairs: Sequence[_Pair]) -> list[Account]:
    """Compare and classify in a process that can be killed: all in one job, or each alone if one of them ends it."""
    if not pairs:
        return []
    try:
        return pool.run(judge_all, pairs)
    except contain.Killed:
        return [_untold()] if len(pairs) == 1 else [account for pair in pairs for account in _judged(pool, [pair])]


@cache
def _untold() -> Account:
    """The account of a version whose comparison had to be ended."""
    return Account(weight=0.0, verdict=Umbrella.CONTENT, changes=0, rules=rules())


def _contents(store: Store, line: Waiting) -> list[Content]:
    """The content of a version, after that of the one before it if there is one."""
    numbers = (line.number,) if line.before is None else (line.before, line.number)
    return [version.content for version in store.versions(line.article, numbers)]


def _with_headline_test(account: Account, case: _Case) -> Account:
    """The account, flagged where the headlines up to this version look like a test."""
    reason = headline_test(case.headlines) if case.headlines and account is not _untold() else ""
    if not reason:
        return account
    return replace(account, flags=(*account.flags, Flag(FlagKind.HEADLINE_TEST, case.line.number, reason)))
