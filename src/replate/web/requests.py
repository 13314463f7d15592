"""Reading ids, cursors and choices off a request; what is not one of them is refused with a reason."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Literal

from starlette.exceptions import HTTPException
from starlette.requests import Request

from replate.text.speech import ENGLISH, message
from replate.web import addresses
from replate.web.options import Options

MAX_DIGITS = 18
_NUMBER = re.compile(f"[0-9]{{1,{MAX_DIGITS}}}", re.ASCII)
_SHARE = re.compile(r"[0-9]{1,3}(?:\.[0-9]{1,40})?(?:[eE][-+ ]?[0-9]{1,3})?", re.ASCII)
_NEVER = datetime.max.replace(tzinfo=UTC)
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII)
# A plus that was not written as %2B arrives as a space.
_MOMENT = re.compile(
    rf"{_DAY.pattern}[Tt][0-9]{{2}}:[0-9]{{2}}:[0-9]{{2}}(?:\.[0-9]{{1,6}})?(?:[Zz]|[-+ ][0-9]{{2}}:[0-9]{{2}})"
)
MAX_QUERY = 2_000
_NO_NUMBER = {
    "article": message("There is no article %(given)s: it would be a whole number."),
    "version": message("There is no version %(given)s: it would be a whole number."),
}


class Refusal(HTTPException):
    """A request that is refused: ``sentence`` says why, with ``values`` to be put in when it is said.

    ``detail``, which programs read, is the same in English.
    """

    def __init__(
        self, status: int, sentence: str, /, headers: Mapping[str, str] | None = None, **values: object
    ) -> None:
        super().__init__(status, ENGLISH(sentence, **values), headers)
        self.sentence = sentence
        self.values = values


def number(request: Request, name: str, what: Literal["article", "version"]) -> int:
    """Read a number from the path. Raises a 404 that names ``what`` was looked for."""
    text = str(request.path_params[name])
    if not _NUMBER.fullmatch(text):
        raise Refusal(404, _NO_NUMBER[what], given=shortened(text))
    return int(text)


def cursor(request: Request, name: str = "before") -> int | None:
    """Read where a list is to go on, ``None`` for its beginning. Raises a 400."""
    text = request.query_params.get(name, "")
    if not text:
        return None
    if not _NUMBER.fullmatch(text):
        sentence = message("“%(name)s=%(given)s” is not a place in the list; leave it out to begin anew.")
        raise Refusal(400, sentence, name=name, given=shortened(text))
    return int(text)


def choice(request: Request, name: str, allowed: tuple[str, ...]) -> str:
    """Read one of a few words, ``""`` where it is not given. Raises a 400 that lists them."""
    text = request.query_params.get(name, "")
    if text and text not in allowed:
        raise _unknown(name, text, allowed)
    return text


def _unknown(name: str, given: str, allowed: tuple[str, ...]) -> Refusal:
    sentence = message("“%(name)s=%(given)s” is not known here; it may be one of these: %(words)s.")
    return Refusal(400, sentence, name=name, given=shortened(given), words=", ".join(allowed))


def choices(request: Request, name: str, allowed: tuple[str, ...]) -> tuple[str, ...]:
    """Read any number of a few words, each once and in their order; empty ones do not count. Raises a 400."""
    given = {text for text in request.query_params.getlist(name) if text}
    strange = sorted(given.difference(allowed))
    if strange:
        raise _unknown(name, strange[0], allowed)
    return tuple(word for word in allowed if word in given)


def share(request: Request, name: str) -> float:
    """Read a number from 0 to 100, 0 where it is not given. Raises a 400."""
    text = request.query_params.get(name, "")
    if not text:
        return 0.0
    text = text.replace(" ", "+")  # a plus that was not written as %2B
    if not _SHARE.fullmatch(text) or float(text) > 100:
        sentence = message("“%(name)s=%(given)s” is not a number from 0 to 100.")
        raise Refusal(400, sentence, name=name, given=shortened(text))
    return float(text)


def moment(request: Request, name: str, *, end: bool = False) -> datetime | None:
    """Read a day (2026-11-22) or a time (RFC 3339) as a time in UTC; with ``end`` a day counts whole. Raises a 400."""
    text = request.query_params.get(name, "")
    if not text:
        return None
    try:
        if _DAY.fullmatch(text):
            day = date.fromisoformat(text)
            midnight = datetime(day.year, day.month, day.day, tzinfo=UTC)
            return midnight + timedelta(days=end) if day < date.max else _NEVER
        if _MOMENT.fullmatch(text):
            return datetime.fromisoformat(text.upper().replace(" ", "+")).astimezone(UTC)
    except (ValueError, OverflowError):
        pass
    raise Refusal(
        400, message("“%(name)s=%(given)s” is no day; write it as 2026-11-22."), name=name, given=shortened(text)
    )


def limit(request: Request, default: int, most: int) -> int:
    """Read how many lines are wanted, capped at ``most``. Raises a 400."""
    text = request.query_params.get("limit", "")
    if not text:
        return default
    if not re.fullmatch("0*[1-9][0-9]*", text, re.ASCII):
        sentence = message("“limit=%(given)s” is not a number of lines from 1 to %(most)s.")
        raise Refusal(400, sentence, given=shortened(text), most=most)
    digits = text.lstrip("0")
    return most if len(digits) > MAX_DIGITS else min(int(digits), most)


def words(request: Request, name: str) -> str:
    """Read free text, without surrounding space and characters that cannot be shown. Raises a 400 when too long."""
    text = request.query_params.get(name, "")
    if len(text) > MAX_QUERY:
        raise Refusal(400, message("“%(name)s” is longer than %(most)s characters."), name=name, most=MAX_QUERY)
    return re.sub(r"[\x00-\x1f\x7f\ud800-\udfff]", "", text).strip()


def root(request: Request, options: Options) -> str:
    """Give scheme and host for absolute links, without a slash at the end. Raises a 400 for a host that is not ours."""
    found = known_root(request, options)
    if not found:
        unknown = shortened(request.headers.get("host", "")) or "a request without a host"
        sentence = message("No links can be built for %(host)s: base_url in replate.toml names our own address.")
        raise Refusal(400, sentence, host=unknown)
    return found


def known_root(request: Request, options: Options) -> str:
    """Give what :func:`root` gives, or ``""`` for a host that is not ours."""
    if options.base_url:
        return options.base_url.rstrip("/")
    host = request.headers.get("host", "")
    if not addresses.is_ours(host, options.hosts):
        return ""
    return f"{'https' if request.url.scheme == 'https' else 'http'}://{host}"


def shortened(text: str, most: int = 60) -> str:
    """Quote text from outside for a message: one line, bounded."""
    plain = "".join(char if char.isprintable() else "�" for char in text)
    return plain if len(plain) <= most else plain[:most] + "…"
