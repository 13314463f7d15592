"""What changes touch and what stands out about a version, in words for pages. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from replate.model import AccountLine, Flag, FlagKind, Kind, Operation

# In the order in which they are told, the most telling first.
KIND_WORDS = {
    Kind.NOTICE: "notice",
    Kind.NEGATION: "negation",
    Kind.NUMBER: "number",
    Kind.QUOTE: "quotation",
    Kind.NAME: "name",
    Kind.DATE: "date or time",
    Kind.CERTAINTY: "certainty",
    Kind.ATTRIBUTION: "attribution",
    Kind.LINK: "link",
    Kind.BYLINE: "byline",
    Kind.WORDING: "wording",
    Kind.SPELLING: "spelling",
    Kind.HOUSE_STYLE: "house style",
    Kind.CASE: "capitals",
    Kind.PUNCTUATION: "punctuation",
    Kind.TYPOGRAPHY: "typography",
    Kind.SPACES: "spaces",
    Kind.FURNITURE: "page furniture",
}
OPERATION_WORDS = {
    Operation.ADDED: "added",
    Operation.REMOVED: "removed",
    Operation.EDITED: "edited",
    Operation.MOVED: "moved",
    Operation.SPLIT: "split",
    Operation.MERGED: "merged",
}
FLAG_NAMES = {flag: flag.name.lower() for flag in FlagKind}
"""The words for flags in addresses and in the API."""

FLAG_WORDS = {
    FlagKind.NOTED: "corrected with a note",
    FlagKind.WITHOUT_NOTE: "facts replaced, no note seen",
    FlagKind.TIME_STANDS: "stated time unchanged",
    FlagKind.HEADLINE_TEST: "headline test",
    FlagKind.EXPANSION: "expanded",
    FlagKind.REWRITE: "rewritten",
    FlagKind.LIVE_BLOG: "live blog",
}
_SMALL = frozenset({Kind.SPELLING, Kind.HOUSE_STYLE, Kind.CASE, Kind.PUNCTUATION, Kind.TYPOGRAPHY, Kind.SPACES})
_SMALL_WORDS = "small language fixes"
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


def chips(account: AccountLine | None) -> tuple[Chip, ...]:
    """Say in a few words what a version's changes touch and what stands out; nothing where it is not known yet."""
    if account is None:
        return ()
    told = [Chip(FLAG_WORDS[flag.kind], _style(flag.kind)) for flag in account.flags]
    named = [Chip(words) for kind, words in KIND_WORDS.items() if kind in account.kinds and kind not in _SMALL]
    if _SMALL.intersection(account.kinds):
        named.append(Chip(_SMALL_WORDS))
    further = len(named) - _MOST
    return (*told, *named[:_MOST], *([Chip(f"and {further} more")] if further > 0 else []))


def flag_rows(account: AccountLine | None) -> tuple[FlagRow, ...]:
    """Say what stands out about a version, each with its reason."""
    flags: tuple[Flag, ...] = () if account is None else account.flags
    return tuple(FlagRow(FLAG_WORDS[flag.kind], flag.reason, _style(flag.kind)) for flag in flags)


def _style(kind: FlagKind) -> str:
    return {FlagKind.WITHOUT_NOTE: "flag", FlagKind.NOTED: "noted"}.get(kind, "")
