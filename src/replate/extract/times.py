"""Times as outlets write them, read into aware UTC."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan januar jänner janvier enero ene gennaio",
            "february feb februar février fevrier febrero febbraio",
            "march mar märz maerz mars marzo",
            "april apr avril abril aprile",
            "may mai mayo maggio",
            "june jun juni juin junio giugno",
            "july jul juli juillet julio luglio",
            "august aug août aout agosto ago",
            "september sep sept septembre septiembre settembre",
            "october oct oktober okt octobre octubre ottobre",
            "november nov novembre noviembre",
            "december dec dezember dez décembre decembre diciembre dic dicembre",
        ),
        start=1,
    )
    for name in names.split()
}
_MONTH = "(?P<month>" + "|".join(sorted(_MONTHS, key=len, reverse=True)) + r")\.?"
_DAY = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th|er|\.)?"
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_CLOCK = r"(?:[,\s]+(?:at\s+|um\s+|à\s+)?(?P<hour>[0-2]?\d)[:.h](?P<minute>[0-5]\d)\s*(?P<half>[ap]\.?m\.?)?)?"
WRITTEN_DATE = (
    re.compile(rf"\b{_DAY}\s+(?:de\s+)?{_MONTH},?\s+(?:de\s+)?{_YEAR}{_CLOCK}", re.IGNORECASE),
    re.compile(rf"\b{_MONTH}\s+{_DAY},?\s+{_YEAR}{_CLOCK}", re.IGNORECASE),
)
_ISO = re.compile(
    r"(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d)?(?:[.,]\d+)?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d)?)?", re.IGNORECASE
)
_EARLIEST, _LATEST = 1980, 2100
_NOON = 12


def read_time(text: str) -> datetime | None:
    """Read a machine-written time: ISO 8601, or the form of e-mail headers. Without a zone it is taken as UTC."""
    text = text.strip()[:64]
    match = _ISO.match(text)
    try:
        if match:
            day, clock, seconds, zone = match.groups()
            zone = "+00:00" if not zone or zone.upper() in {"Z", "UTC", "GMT"} else zone
            return _sane(datetime.fromisoformat(f"{day}T{clock or '00:00'}{seconds or ':00'}{zone}"))
        return _sane(parsedate_to_datetime(text))
    except (ValueError, OverflowError, TypeError):
        return written_date(text)


def written_date(text: str) -> datetime | None:
    """Find a date as people write it ("16 April 2019", "April 16, 2019 4:30 pm"), taken as UTC."""
    for pattern in WRITTEN_DATE:
        match = pattern.search(text)
        if match:
            return _from_words(match)
    return None


def _from_words(match: re.Match[str]) -> datetime | None:
    hour, minute = int(match["hour"] or 0), int(match["minute"] or 0)
    half = (match["half"] or "").lower()[:1]
    if half:
        hour = hour % _NOON + (_NOON if half == "p" else 0)
    try:
        found = datetime(
            int(match["year"]), _MONTHS[match["month"].lower()], int(match["day"]), hour, minute, tzinfo=UTC
        )
    except ValueError:
        return None
    return _sane(found)


def _sane(found: datetime) -> datetime | None:
    if not _EARLIEST <= found.year <= _LATEST:
        return None
    return found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)
