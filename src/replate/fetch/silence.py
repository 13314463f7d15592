"""How long a host in trouble, or one that asks for it, is left alone."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

from replate.fetch.limits import Limits

_MOST_DOUBLINGS = 20
_JITTER = 0.25
_LONGEST_DIGITS = 12


def demanded(retry_after: str, server_date: str, now: datetime, limits: Limits) -> timedelta | None:
    """Return the pause that a Retry-After header asks for, clamped; ``None`` where it cannot be read.

    RFC 9110, section 10.2.3: whole seconds, or a date, which is read relative to the server's own Date so
    that neither clock need be right.
    """
    text = retry_after.strip()
    if text.isascii() and text.isdigit():
        seconds = float(text[:_LONGEST_DIGITS])
    else:
        until = _http_date(text)
        if until is None:
            return None
        seconds = (until - (_http_date(server_date) or now)).total_seconds()
    return timedelta(seconds=min(max(seconds, limits.silence_floor), limits.silence_ceiling))


def _http_date(text: str) -> datetime | None:
    try:
        moment = parsedate_to_datetime(text)
        return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
    except (ValueError, TypeError, OverflowError, IndexError):
        return None


def backoff(host: str, troubles: int, limits: Limits) -> timedelta:
    """Return the pause after so many troubles in a row (1 or more): doubling, spread by up to a quarter.

    The spread comes from the host's name, not from chance, so that hosts which failed together are not
    asked again together, and the same run gives the same times.
    """
    doubled = limits.backoff_first * 2.0 ** min(troubles - 1, _MOST_DOUBLINGS)
    share = int.from_bytes(hashlib.blake2b(f"{host} {troubles}".encode(), digest_size=4).digest()) / 2**32
    return timedelta(seconds=min(doubled, limits.backoff_ceiling) * (1 + _JITTER * (2 * share - 1)))
