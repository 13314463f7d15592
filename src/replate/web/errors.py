"""What is answered when there is nothing to show: a page that helps, or a problem document under ``/api/``."""

from __future__ import annotations

import re
from dataclasses import dataclass
from http import HTTPStatus
from urllib.parse import quote

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from replate.web.problems import problem
from replate.web.site import Frame, Site

_TITLES = {400: "That cannot be read", 404: "Not here", 405: "This can only be read", 503: "Busy"}


@dataclass(frozen=True, slots=True)
class Trouble:
    """What an error page says."""

    title: str
    detail: str


def refused(site: Site, request: Request, error: Exception) -> Response:
    """Answer a request that was refused, with the reason given for it; a slash too many is taken off first."""
    if not isinstance(error, HTTPException):  # registered for these alone; the signature is Starlette's
        raise error
    path, detail = request.url.path, error.detail
    if detail == HTTPStatus(error.status_code).phrase:  # nobody knew the address, so nobody gave a reason
        detail = ""
        if error.status_code == HTTPStatus.NOT_FOUND and re.fullmatch(r"/[^/].*[^/]/", path):
            return RedirectResponse(quote(path[:-1]), 301)
    response = _trouble(site, request, error.status_code, detail)
    for name, value in (error.headers or {}).items():
        response.headers[name] = value
    return response


def not_found(site: Site, request: Request, error: Exception) -> Response:
    """Answer a request for an article, version or outlet that is not kept."""
    text = str(error)
    return _trouble(site, request, 404, f"{text[:1].upper()}{text[1:]}.")


def _trouble(site: Site, request: Request, status: int, detail: str) -> Response:
    title = _TITLES.get(status, HTTPStatus(status).phrase)
    if request.url.path.startswith("/api/"):
        return problem(status, title, detail)
    frame = Frame(title=title, hidden=True)
    return site.page(request, "trouble.html", frame, Trouble(title, detail), status=status)
