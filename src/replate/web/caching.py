"""Answers with an entity tag, and the short ones: 304 where the asker has the same (RFC 9110, section 13), gzip."""

from __future__ import annotations

import gzip
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


_SMALL = 1_024  # bytes below which compressing is not worth it
_LEVEL = 5
_PACKED = ("image/png",)  # packed as they are


def answer(
    body: bytes,
    media_type: str,
    *,
    status: int = 200,
    cache: str = FRESH,
    headers: Mapping[str, str] | None = None,
) -> Response:
    """Answer with ``body`` under an entity tag of its own."""
    given = {"content-type": media_type, "cache-control": cache, **(headers or {})}
    if status != 200:  # errors are never kept
        return Response(body, status, {**given, "cache-control": "no-store"})
    # Weak: the same page may travel compressed.
    return Response(body, status, {**given, "etag": f'W/"{blake2b(body, digest_size=12).hexdigest()}"'})


def travelling(request: Request, response: Response) -> Response:
    """Compress an answer, which nobody else has in hands, for an asker who can read it so."""
    body = bytes(response.body)
    if len(body) < _SMALL or response.headers.get("content-type") in _PACKED:
        return response
    response.headers.add_vary_header("accept-encoding")
    if "gzip" in request.headers.get("accept-encoding", ""):
        response.body = gzip.compress(body, _LEVEL, mtime=0)
        response.headers["content-encoding"] = "gzip"
        response.headers["content-length"] = str(len(response.body))
    return response


def conditional(request: Request, response: Response) -> Response:
    """Answer with 304 where the request names the entity tag of what would be answered."""
    asked = request.headers.get("if-none-match", "")
    tag = response.headers.get("etag", "") if asked else ""
    if not tag or not _names(asked, tag):
        return response
    kept = {name: value for name, value in response.headers.items() if name not in _OF_THE_BODY}
    return Response(None, 304, kept)


_OF_THE_BODY = ("content-type", "content-length", "content-encoding")


def _names(header: str, tag: str) -> bool:
    """Tell whether an If-None-Match header names a tag, by the weak comparison that it asks for."""
    tags = (part.strip().removeprefix("W/") for part in header.split(","))
    return any(part in (tag.removeprefix("W/"), "*") for part in tags)
