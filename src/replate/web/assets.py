"""The static files: one style sheet, one optional script, one icon."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from replate.text.speech import message
from replate.web.caching import FOR_GOOD, FRESH, answer
from replate.web.requests import Refusal
from replate.web.site import Site, static_files

_TYPES = {
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
}


def asset(site: Site, request: Request) -> Response:
    """Answer with a static file; its address carries a mark of its content, so browsers may keep it for good."""
    del site
    name = str(request.path_params["name"])
    path = next((path for path in static_files() if path.name == name), None)
    if path is None:
        raise Refusal(404, message("There is no such file."))
    cache = FOR_GOOD if request.query_params.get("v") else FRESH
    return answer(path.read_bytes(), _TYPES[path.suffix], cache=cache)


def robots(site: Site, request: Request) -> Response:
    """Tell robots that they may read, but not walk the comparisons of every pair of versions."""
    del site, request
    kept_out = ("/find", "/search?", "/*/diff?", "/*?view=", "/*&view=", "/*?kind=", "/*&kind=")
    text = "User-agent: *\n" + "".join(f"Disallow: {path}\n" for path in kept_out)
    return answer(text.encode(), "text/plain; charset=utf-8")


ADDRESSES = (("/static/{name}", asset), ("/robots.txt", robots))
