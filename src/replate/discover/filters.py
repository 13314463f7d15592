"""Which of a feed's links are wanted: the operator's regular expressions on the address."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

import regex

from replate.errors import SettingsError

_LONGEST_PATTERN = 500
_LONGEST_ADDRESS = 2_048
# Counted repeats are written out by the compiler and multiply where they nest: "(a{999}){999}" takes a gigabyte.
_COUNT = regex.compile(r"\{\s*(\d*)\s*,?\s*(\d*)\s*\}")
_MOST_REPEATS = 1_000
_SECONDS = 0.5  # per match; an honest pattern takes microseconds


@dataclass(frozen=True, slots=True)
class Filters:
    """Patterns searched for in an address. Without ``include`` everything is wanted that ``exclude`` does not name.

    Raises ``SettingsError`` for a pattern that is no regular expression or is longer than 500 characters.
    """

    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Refuse a bad pattern when it is given, not when the first link comes."""
        for pattern in (*self.include, *self.exclude):
            _compiled(pattern)


def wanted(url: str, filters: Filters) -> bool:
    """Whether an address passes; raise ``SettingsError`` for a pattern that takes too long on it."""
    address = url[:_LONGEST_ADDRESS]
    if filters.include and not any(_matches(pattern, address) for pattern in filters.include):
        return False
    return not any(_matches(pattern, address) for pattern in filters.exclude)


def _matches(pattern: str, address: str) -> bool:
    try:
        return _compiled(pattern).search(address, timeout=_SECONDS) is not None
    except TimeoutError:
        raise SettingsError(
            f"the filter {pattern!r} takes too long on some addresses; avoid repeats within repeats"
        ) from None


@lru_cache(maxsize=4_096)
def _compiled(pattern: str) -> regex.Pattern[str]:
    if len(pattern) > _LONGEST_PATTERN:
        raise SettingsError(f"a filter may have at most {_LONGEST_PATTERN} characters: {pattern[:60]!r}...")
    if _repeats(pattern) > _MOST_REPEATS:
        raise SettingsError(f"the filter {pattern!r} repeats too often; use * or + instead of large counts")
    try:
        return regex.compile(pattern)
    except (regex.error, ValueError, OverflowError, RecursionError, MemoryError) as error:
        raise SettingsError(f"the filter {pattern!r} is not a regular expression: {error}") from None


def _repeats(pattern: str) -> int:
    """Return a bound on how often the counted repeats of a pattern write out what they repeat."""
    counts = (max((int(count[:9]) for count in found if count), default=1) for found in _COUNT.findall(pattern))
    return math.prod(max(count, 1) for count in counts)
