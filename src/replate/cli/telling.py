"""What the command line says: talk to stderr, one line per outcome."""

from __future__ import annotations

import sys

from replate.model import Outcome
from replate.pipeline import Settled

_QUIET = frozenset({Outcome.SAME})
_last: dict[tuple[int | None, int | None], tuple[Outcome, str]] = {}


def say(text: str) -> None:
    """Talk to the person at the terminal."""
    print(text, file=sys.stderr, flush=True)


def outcome(settled: Settled) -> None:
    """Tell what a look came to, unless nothing is new or the look before came to the same."""
    check = settled.check
    before, now = _last.get((check.article, check.feed)), (check.outcome, check.reason)
    _last[check.article, check.feed] = now
    if check.outcome not in _QUIET and now != before:
        say(line(settled))


def outcome_line(settled: Settled) -> None:
    """Print what a look came to."""
    print(line(settled), flush=True)


def line(settled: Settled) -> str:
    """One line for a look: the outcome, what was looked at, and why."""
    check = settled.check
    what = f"feed {check.feed}" if check.feed is not None else f"article {check.article}"
    number = "" if settled.version is None else f" version {settled.version}"
    headline = (
        "" if settled.article is None else f" “{plain(settled.article.headline)}”" * bool(settled.article.headline)
    )
    return f"{check.outcome.value:<12} {what}{number}{headline}: {plain(check.reason)}"


def plain(text: str) -> str:
    """Text of strangers, made safe for a terminal: control characters are replaced."""
    return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in text)
