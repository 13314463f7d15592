"""What changes touch and what stands out about a version, in words for pages. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from replate.compare.voices import KINDS
from replate.model import AccountLine, Flag, FlagKind, Kind
from replate.text.speech import Speech, message

# The kinds in the order in which they are told, the most telling first.
TOLD = (
    *(Kind.NOTICE, Kind.NEGATION, Kind.NUMBER, Kind.QUOTE, Kind.NAME, Kind.DATE, Kind.CERTAINTY, Kind.ATTRIBUTION),
    *(Kind.LINK, Kind.BYLINE, Kind.WORDING, Kind.SPELLING, Kind.HOUSE_STYLE, Kind.CASE, Kind.PUNCTUATION),
    *(Kind.TYPOGRAPHY, Kind.SPACES, Kind.FURNITURE),
)
FLAG_NAMES = {flag: flag.name.lower() for flag in FlagKind}
"""The words for flags in addresses and in the API."""

FLAG_WORDS = {
    FlagKind.NOTED: message("corrected with a note"),
    FlagKind.WITHOUT_NOTE: message("facts replaced, no note seen"),
    FlagKind.TIME_STANDS: message("stated time unchanged"),
    FlagKind.HEADLINE_TEST: message("headline test"),
    FlagKind.EXPANSION: message("expanded"),
    FlagKind.REWRITE: message("rewritten"),
    FlagKind.LIVE_BLOG: message("live blog"),
}
_SMALL = frozenset({Kind.SPELLING, Kind.HOUSE_STYLE, Kind.CASE, Kind.PUNCTUATION, Kind.TYPOGRAPHY, Kind.SPACES})
_SMALL_WORDS = message("small language fixes")
_MOST = 4


@dataclass(frozen=True, slots=True)
class Chip:
    """A word or two about a change. ``style`` is "flag", "noted" or ""; the words say it all without it."""

    words: str
    style: str = ""


@dataclass(frozen=True, slots=True)
class FlagRow:
    """A flag with the reason for it."""

    words: str
    reason: str
    style: str


def chips(account: AccountLine | None, say: Speech) -> tuple[Chip, ...]:
    """Say in a few words what a version's changes touch and what stands out; nothing where it is not known yet."""
    if account is None:
        return ()
    told = [Chip(say(FLAG_WORDS[flag.kind]), _style(flag.kind)) for flag in account.flags]
    named = [Chip(say(KINDS[kind])) for kind in TOLD if kind in account.kinds and kind not in _SMALL]
    if _SMALL.intersection(account.kinds):
        named.append(Chip(say(_SMALL_WORDS)))
    further = len(named) - _MOST
    more = [Chip(say("and %(number)s more", number=further))] if further > 0 else []
    return (*told, *named[:_MOST], *more)


def flag_rows(account: AccountLine | None, say: Speech) -> tuple[FlagRow, ...]:
    """Say what stands out about a version, each with its reason."""
    flags: tuple[Flag, ...] = () if account is None else account.flags
    return tuple(FlagRow(say(FLAG_WORDS[flag.kind]), flag.reason, _style(flag.kind)) for flag in flags)


def _style(kind: FlagKind) -> str:
    return {FlagKind.WITHOUT_NOTE: "flag", FlagKind.NOTED: "noted"}.get(kind, "")
