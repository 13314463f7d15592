"""Text and times as feeds state them, made plain."""

from __future__ import annotations

import html
import re
import unicodedata
from calendar import timegm
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from replate.discover.limits import FeedLimits

_TAG = re.compile(r"</?[A-Za-z][^<>]*>|<!--.*?-->", re.DOTALL)
_DIRECTIONS = dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)))  # overrides that reorder what follows
_TIME_FIELDS = 6
_TOLERANCE = timedelta(minutes=10)  # between an outlet's clock and ours


def plain(text: str, longest: int) -> str:
    """Return a title as one line of plain text of at most ``longest`` characters.

    Tags are taken out and entities resolved once more, as titles are often escaped twice; control characters,
    lone surrogates and direction overrides go; white space becomes single spaces.
    """
    text = text[: longest * 8]  # markup may be longer than the words in it, not without bound
    text = html.unescape(_TAG.sub("", text)) if "<" in text or "&" in text else text
    if text.isprintable():
        return " ".join(text.split())[:longest].rstrip()
    letters = (letter if unicodedata.category(letter) not in ("Cc", "Cs", "Cn") else " " for letter in text)
    return " ".join("".join(letters).translate(_DIRECTIONS).split())[:longest].rstrip()


def moment(fields: Sequence[int]) -> datetime | None:
    """Return aware UTC for the fields of a time in UTC, ``None`` where there is no such time."""
    try:
        return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=timegm((*fields[:_TIME_FIELDS], 0, 0, 0)))
    except (ValueError, OverflowError, TypeError):
        return None


def iso_moment(text: str) -> datetime | None:
    """Return aware UTC for an RFC 3339 time; one without an offset is taken as UTC."""
    try:
        stated = datetime.fromisoformat(text.strip())
        return stated.astimezone(UTC) if stated.tzinfo else stated.replace(tzinfo=UTC)
    except (ValueError, OverflowError):
        return None


def believable(stated: datetime | None, limits: FeedLimits, now: datetime | None) -> datetime | None:
    """Return a claimed time of publication, ``None`` where it lies outside the limits or, with ``now``, ahead of it."""
    if stated is None or not limits.earliest_year <= stated.year <= limits.latest_year:
        return None
    return None if now is not None and stated > now + _TOLERANCE else stated
