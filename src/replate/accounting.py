"""After a version is kept: compare it with the one before, classify, and keep what its changes come to.

It happens behind the looks, never in their way: what waits for it is written down with each version, so that nothing
is forgotten over a restart. Texts of strangers are compared in a process that can be killed::

    store (what waits) -> compare -> classify -> store (the account, and the words to find the version by)
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from replate import contain
from replate.classify import headline_test
from replate.errors import StoreError
from replate.judging import judge
from replate.model import Account, Content, Flag, FlagKind, Umbrella
from replate.store import Store, Told, Waiting

_AT_ONCE = 32  # versions in one transaction
_HEADLINES = 50  # of the latest versions, among which a test of headlines shows
_UNTOLD = Account(weight=0.0, verdict=Umbrella.CONTENT, changes=0)


def account_waiting(store: Store, pool: contain.Pool) -> int:
    """Give some of the versions that wait for it their account; tell how many."""
    lines = store.uncompared(_AT_ONCE)
    told = [_told(store, pool, line) for line in lines]
    if told:
        with store.writing() as write:
            write.keep_accounts(told)
    return len(told)


def account_all(store: Store, pool: contain.Pool) -> None:
    """Give every version that waits for it its account."""
    while account_waiting(store, pool):
        pass


def _told(store: Store, pool: contain.Pool, line: Waiting) -> Told:
    """The content of a version and its account: none for a first version, both none where the text is damaged."""
    try:
        with store.at_once():
            *older, content = _contents(store, line)
            rulings = store.rulings(line.article, line.before or 0, line.number) if line.ruled else {}
            new = bool(older) and older[0].headline != content.headline  # as in every test of headlines
            headlines = store.headlines(line.article, line.number, _HEADLINES) if new else ()
    except StoreError:  # `replate verify` names what is damaged
        return Told(line, None, None)
    if not older:
        return Told(line, content, None)
    try:
        account = pool.run(judge, older[0], content, rulings)
    except contain.Killed:
        return Told(line, content, _UNTOLD)
    return Told(line, content, _with_headline_test(account, headlines, line.number))


def _contents(store: Store, line: Waiting) -> list[Content]:
    """The content of a version, after that of the one before it if there is one."""
    numbers = (line.number,) if line.before is None else (line.before, line.number)
    return [version.content for version in store.versions(line.article, numbers)]


def _with_headline_test(account: Account, headlines: Sequence[tuple[str, str]], number: int) -> Account:
    """The account, flagged where the headlines up to this version look like a test."""
    reason = headline_test(headlines) if headlines else ""
    if not reason:
        return account
    return replace(account, flags=(*account.flags, Flag(FlagKind.HEADLINE_TEST, number, reason)))
