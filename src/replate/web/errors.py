"""What is answered when there is nothing to show: a page that helps, or a problem document under ``/api/``."""

from __future__ import annotations

import re
from dataclasses import dataclass
from http import HTTPStatus
from urllib.parse import quote

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from replate.errors import NotFoundError
from replate.text.speech import ENGLISH, Speech, message
from replate.web.problems import problem
from replate.web.requests import Refusal
from replate.web.site import Frame, Site

_TITLES = {
    400: message("That cannot be read"),
    404: message("Not here"),
    405: message("This can only be read"),
    413: message("That is too large"),
    503: message("Busy"),
}


@dataclass(frozen=True, slots=True)
class Trouble:
    """What an error page says."""

    title: str
    detail: str


def refused(site: Site, request: Request, error: Exception) -> Response:
    """Answer a request that was refused, with the reason given for it; a slash too many is taken off first."""
    if not isinstance(error, HTTPException):  # registered for these alone; the signature is Starlette's
        raise error
    path = request.url.path
    if not isinstance(error, Refusal):  # nobody knew the address, so nobody gave a reason
        if error.status_code == HTTPStatus.NOT_FOUND and re.fullmatch(r"/[^/].*[^/]/", path):
            return RedirectResponse(quote(path[:-1]), 301)
        response = _trouble(site, request, error.status_code, "")
    else:
        response = _trouble(site, request, error.status_code, _speech(site, request)(error.sentence, **error.values))
    for name, value in (error.headers or {}).items():
        response.headers[name] = value
    return response


def not_found(site: Site, request: Request, error: Exception) -> Response:
    """Answer a request for an article, version or outlet that is not kept."""
    if not isinstance(error, NotFoundError):
        raise error
    text = _speech(site, request)(error.sentence, **error.values)
    return _trouble(site, request, 404, f"{text[:1].upper()}{text[1:]}.")


def _for_program(request: Request) -> bool:
    return request.url.path.startswith("/api/")


def _speech(site: Site, request: Request) -> Speech:
    return ENGLISH if _for_program(request) else site.say(request)


def _trouble(site: Site, request: Request, status: int, detail: str) -> Response:
    title = _speech(site, request)(_TITLES.get(status, HTTPStatus(status).phrase))
    if _for_program(request):
        return problem(status, title, detail)
    frame = Frame(title=title, hidden=True)
    return site.page(request, "trouble.html", frame, Trouble(title, detail), status=status)
