"""Addresses: their canonical form, and whether two of them name the same article."""

from __future__ import annotations

from urllib.parse import urlsplit, urlunsplit

from courlan import clean_url
from w3lib.url import canonicalize_url

_DEFAULT_PORTS = {"http": "80", "https": "443"}


def canonical(url: str) -> str:
    """Return the form of an address under which an article is known.

    Trackers and fragments are dropped, scheme and host lower-cased, default ports removed, percent
    encoding and the order of the query made uniform. Raises ``ValueError`` where it is not an http(s) address.
    """
    parts = urlsplit(url.strip())
    if parts.scheme.lower() not in _DEFAULT_PORTS or not parts.hostname:
        raise ValueError(f"not a web address: {url[:200]!r}")
    cleaned = canonicalize_url(clean_url(url.strip(), strict=False) or url.strip())
    parts = urlsplit(cleaned)
    return urlunsplit((parts.scheme, _authority(cleaned), parts.path or "/", parts.query, ""))


def _authority(url: str) -> str:
    """Return host and port in lower case, the default port left out; user names and passwords are dropped."""
    parts = urlsplit(url)
    host = (parts.hostname or "").lower().rstrip(".")
    host = f"[{host}]" if ":" in host else host
    port = parts.port
    return host if port is None or str(port) == _DEFAULT_PORTS.get(parts.scheme) else f"{host}:{port}"


def host_of(url: str) -> str:
    """Return the authority (``host`` or ``host:port``) that politeness is kept for."""
    return _authority(url)


def site_of(url: str) -> str:
    """Return scheme and authority, the unit that a robots.txt speaks for."""
    return f"{urlsplit(url).scheme.lower()}://{_authority(url)}"
