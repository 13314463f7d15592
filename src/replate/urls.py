"""Addresses: their canonical form, and whether two of them name the same article."""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import urlsplit, urlunsplit

from w3lib.url import canonicalize_url

_DEFAULT_PORTS = {"http": "80", "https": "443"}

# Parameters that say how a reader came, never which article is meant. Only names that no site uses to
# tell articles apart: dropping one too few shows an article twice, dropping one too many merges two.
_TRACKER = re.compile(
    r"(?:utm|mtm|pk|itm|hsa|vero|oly|at|ns|mc)_[a-z_]+"
    r"|(?:fb|g|dc|tw|y|ttc|msclk|msc|sc|ep)lid|msclkid|[gw]braid|igshid|igsh|mc_[ce]id|srsltid|gclsrc|_ga|_gl"
    r"|ocid|cmpid|cmp|xtor|smid|smtyp|ftag|ncid|sr_share|__twitter_impression|amp_js_v|usqp",
    re.IGNORECASE,
)


@lru_cache(8192)  # every look asks for the same few addresses
def canonical(url: str) -> str:
    """Return the form of an address under which an article is known.

    Trackers and fragments are dropped, scheme and host lower-cased, default ports removed, percent
    encoding and the order of the query made uniform. Raises ``ValueError`` where it is not an http(s) address.
    """
    parts = urlsplit(url.strip())
    if parts.scheme.lower() not in _DEFAULT_PORTS or not parts.hostname:
        raise ValueError(f"not a web address: {url[:200]!r}")
    query = "&".join(part for part in parts.query.split("&") if part and not _is_tracker(part))
    cleaned = canonicalize_url(urlunsplit((parts.scheme.lower(), _authority(url.strip()), parts.path, query, "")))
    parts = urlsplit(cleaned)
    return urlunsplit((parts.scheme, parts.netloc, _without_dots(parts.path), parts.query, ""))


def _is_tracker(parameter: str) -> bool:
    return _TRACKER.fullmatch(parameter.partition("=")[0]) is not None


def _without_dots(path: str) -> str:
    """Resolve ``.`` and ``..`` segments (RFC 3986, section 5.2.4)."""
    kept: list[str] = []
    segments = path.split("/")[1:]
    for segment in segments:
        if segment == "..":
            del kept[-1:]
        elif segment != ".":
            kept.append(segment)
    if segments and segments[-1] in (".", ".."):
        kept.append("")
    return "/" + "/".join(kept)


def _authority(url: str) -> str:
    """Return host and port in lower case, the default port left out; user names and passwords are dropped."""
    parts = urlsplit(url)
    host = (parts.hostname or "").lower().rstrip(".")
    host = f"[{host}]" if ":" in host else host
    port = parts.port
    return host if port is None or str(port) == _DEFAULT_PORTS.get(parts.scheme) else f"{host}:{port}"


@lru_cache(8192)
def host_of(url: str) -> str:
    """Return the authority (``host`` or ``host:port``) that politeness is kept for."""
    return _authority(url)
