"""Problem documents for programs (RFC 9457)."""

from __future__ import annotations

import msgspec
from starlette.responses import Response


def problem(status: int, title: str, detail: str) -> Response:
    """Answer with a problem document; its type is ``about:blank``, so ``title`` speaks for the status."""
    document = {"type": "about:blank", "title": title, "status": status, "detail": detail}
    headers = {"cache-control": "no-store", "access-control-allow-origin": "*"}
    return Response(msgspec.json.encode(document), status, headers, "application/problem+json")
