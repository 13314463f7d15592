"""An address as the client itself reads it: parsed once, so that no two readings of it can differ."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache

import httpx2

from replate.fetch.stopped import Stopped
from replate.model import Outcome

_PORTS = {"http": 80, "https": 443}
_LONGEST = 8_192
_HIGHEST_PORT = 65_535


@dataclass(frozen=True, slots=True)
class Address:
    """Where to connect and what to ask for. User names, passwords and fragments are left behind.

    ``authority`` is ``host`` or ``host:port``: the unit that politeness is kept for, also the Host header. ``site`` is
    scheme and authority: the unit that a robots.txt speaks for (RFC 9309, section 2.3). ``url`` is all of it.
    """

    scheme: str
    host: str
    port: int
    target: str

    authority: str = field(init=False)
    site: str = field(init=False)
    url: str = field(init=False)

    def __post_init__(self) -> None:
        """Write the address out: its parts are asked for many times at every look."""
        assign = object.__setattr__  # the class is frozen; only its own initialiser may write
        host = f"[{self.host}]" if ":" in self.host else self.host
        assign(self, "authority", host if self.port == _PORTS[self.scheme] else f"{host}:{self.port}")
        assign(self, "site", f"{self.scheme}://{self.authority}")
        assign(self, "url", f"{self.site}{self.target}")


@lru_cache(4096)  # the same articles are asked for again and again
def parse(url: str) -> Address:
    """Read an absolute http(s) address; raise ``Stopped`` (disallowed) for anything else."""
    return _checked(_parsed(None, url))


def follow(origin: Address, location: str) -> Address:
    """Return where a redirect from ``origin`` leads; raise ``Stopped`` (disallowed) where it may not."""
    leads_to = _parsed(origin, location)
    if leads_to.userinfo or "\\" in location.partition("?")[0]:
        reason = "the redirect is written so that programs read different places from it, so it is not followed"
        raise Stopped(Outcome.DISALLOWED, reason)
    return _checked(leads_to)


def _parsed(origin: Address | None, url: str) -> httpx2.URL:
    if len(url) > _LONGEST:
        raise Stopped(Outcome.DISALLOWED, f"the address is longer than {_LONGEST:,} characters")
    try:
        # A Location is received as Latin-1; what was meant is nearly always UTF-8.
        return httpx2.URL(url.strip()) if origin is None else httpx2.URL(origin.url).join(_as_utf8(url.strip()))
    except (httpx2.InvalidURL, ValueError, UnicodeError):
        raise Stopped(Outcome.DISALLOWED, "the address cannot be read as one") from None


def _as_utf8(text: str) -> str:
    try:
        return text.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return text


def _checked(url: httpx2.URL) -> Address:
    if url.scheme not in _PORTS:
        raise Stopped(Outcome.DISALLOWED, f"only http and https are asked, not {url.scheme[:20] or 'this'!r}")
    host = url.raw_host.decode("ascii").lower().rstrip(".")
    port = _PORTS[url.scheme] if url.port is None else url.port
    if not host or not 0 < port <= _HIGHEST_PORT:
        raise Stopped(Outcome.DISALLOWED, "the address names no host and port that can be asked")
    return Address(url.scheme, host, port, url.raw_path.decode("ascii"))
