"""Answers with an entity tag, and the short one where the asker has the same already (RFC 9110, section 13)."""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import blake2b

from starlette.requests import Request
from starlette.responses import Response

FRESH = "no-cache"
"""Always ask whether it is still the same: lists, articles, feeds."""

STEADY = "public, max-age=300"
"""A stored version or comparison: the text never changes, but the links around it grow, and furniture is learned."""

LASTING = "public, max-age=86400, immutable"
"""A stored version or comparison without links around it: need not be asked for again within a day (RFC 8246).

Not for good, as furniture learned later greys passages of older versions, and an operator may hide an article.
"""

FOR_GOOD = "public, max-age=31536000, immutable"
"""What can never change under its address: static files by their content's mark."""


def answer(
    request: Request,
    body: bytes,
    media_type: str,
    *,
    status: int = 200,
    cache: str = FRESH,
    headers: Mapping[str, str] | None = None,
) -> Response:
    """Answer with ``body``, or with 304 where the request names its entity tag."""
    given = {"content-type": media_type, "cache-control": cache, **(headers or {})}
    if status != 200:  # errors are never kept
        return Response(body, status, {**given, "cache-control": "no-store"})
    tag = f'W/"{blake2b(body, digest_size=12).hexdigest()}"'  # weak: the same page may travel compressed
    given["etag"] = tag
    if _names(request.headers.get("if-none-match", ""), tag):
        return Response(None, 304, {name: value for name, value in given.items() if name != "content-type"})
    return Response(body, status, given)


def _names(header: str, tag: str) -> bool:
    """Tell whether an If-None-Match header names a tag, by the weak comparison that it asks for."""
    tags = (part.strip().removeprefix("W/") for part in header.split(","))
    return any(part in (tag.removeprefix("W/"), "*") for part in tags)
