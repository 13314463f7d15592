"""The addresses of our own pages, as paths; absolute ones only where a reader elsewhere needs them. Pure."""

from __future__ import annotations

import re
from ipaddress import ip_address
from urllib.parse import quote, urlencode

_HOST = re.compile(r"(?P<host>[a-z0-9._-]{1,253}|\[[0-9a-f:.]{2,45}\])(?::[0-9]{1,5})?", re.IGNORECASE)


def article(article_id: int) -> str:
    """Give the path of an article's page."""
    return f"/articles/{article_id}"


def version(article_id: int, number: int) -> str:
    """Give the path of one version's page."""
    return f"/articles/{article_id}/versions/{number}"


def looks(article_id: int) -> str:
    """Give the path of the page of every look at an article."""
    return f"/articles/{article_id}/looks"


def comparison(article_id: int, old: int, new: int, **shown: str) -> str:
    """Give the path of a comparison, ``shown`` saying how it is to be laid out (empty values left out)."""
    path = f"/articles/{article_id}/diff/{old}/{new}"
    return with_query(path, **shown) if shown else path


def outlet(key: str) -> str:
    """Give the path of an outlet's page."""
    return f"/outlets/{quote(key, safe='')}"


Parameter = str | int | tuple[str, ...] | None


def with_query(path: str, **parameters: Parameter) -> str:
    """Add those query parameters that have a value; several values repeat the name."""
    given = {name: value for name, value in parameters.items() if value not in ("", None, ())}
    return f"{path}?{urlencode(given, doseq=True)}" if given else path


def host_name(header: str) -> str:
    """Give the name in a Host header without its port, in lower case; ``""`` where the header is not one."""
    match = _HOST.fullmatch(header)
    return match["host"].lower().rstrip(".") if match else ""


def is_ours(header: str, hosts: tuple[str, ...]) -> bool:
    """Tell whether links may be built on a Host header: loopback, digits, a bare name, or one of ``hosts``.

    Any other name could have been put there by whoever sent the request, and would then stand in pages and
    feeds that a cache hands to others.
    """
    name = host_name(header)
    if not name:
        return False
    if name in {host.lower() for host in hosts} or "." not in name.removesuffix(".localhost"):
        return True
    try:
        ip_address(name.strip("[]"))
    except ValueError:
        return False
    return True


def web_only(url: str) -> str:
    """Give an address from outside for use in a link: itself if it is http(s), else ``""``."""
    return url if re.match(r"https?://[^\s]", url, re.IGNORECASE) else ""
