"""Rulings by people, over the API: what they have said of the changes of a comparison, and saying so with the token.

Only here does a request change anything. It takes the operator's token in the Authorization header, never a cookie,
so that no other site can make a reader's browser do it.
"""

from __future__ import annotations

import hmac
from dataclasses import dataclass
from typing import Annotated

import msgspec
from starlette.requests import Request
from starlette.responses import Response

from replate import shapes
from replate.model import Article, Change, Kind, Ruling, change_key, change_numbers
from replate.text.speech import message
from replate.web.caching import FRESH
from replate.web.requests import Refusal, number, shortened
from replate.web.site import Site

PATH = "/api/v1/articles/{id}/diff/{old}/{new}/rulings"
_OPEN = {"access-control-allow-origin": "*", "access-control-expose-headers": "link, etag"}
_BEARER = "bearer "
_JSON = "application/json"
_MOST_BYTES = 16_000
_TOO_LARGE = Refusal(413, message("A ruling has 16,000 bytes at the most."))

_Text = Annotated[str, msgspec.Meta(max_length=2_000)]
_Name = Annotated[str, msgspec.Meta(max_length=200)]
_Weight = Annotated[float, msgspec.Meta(ge=0, le=100)]


class Said(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The body of a request: which change (its key, or its number on the page), and what is to hold of it.

    ``kinds`` and ``weight`` left out (or null) stand as the rules have them; ``withdraw`` lets the rules decide again.
    """

    change: _Name
    who: _Name
    kinds: tuple[Kind, ...] | None = None
    weight: _Weight | None = None
    note: _Text = ""
    withdraw: bool = False


@dataclass(frozen=True, slots=True)
class Pair:
    """Two versions of an article that are both kept, the older first."""

    article: Article
    old: int
    new: int


def listed(site: Site, request: Request) -> Response:
    """List what people have said of the changes between two versions, as far as it is in force."""
    return _answer(site, _pair(site, request))


def rule(site: Site, request: Request, body: bytes) -> Response:
    """Keep what a person says of a change, and list what is then in force."""
    _check_token(request, site.options.token)
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != _JSON:
        raise Refusal(415, message("A ruling is sent as application/json."))
    pair, said = _pair(site, request), _said(body)
    change = _change(site, pair, said.change)
    ruling = Ruling(change_key(change), said.who.strip(), site.now(), said.kinds, said.weight, said.note.strip())
    with site.store.writing() as write:
        write.rule(pair.article.id, (pair.old, pair.new), ruling, withdrawn=said.withdraw)
    return _answer(site, pair)


async def body_of(request: Request) -> bytes:
    """Read the body of a request. Raises a 413 before more is read than a ruling takes."""
    stated = request.headers.get("content-length", "0")
    body = b""
    if not stated.isdigit() or int(stated[:9]) > _MOST_BYTES:
        raise _TOO_LARGE
    async for chunk in request.stream():
        body += chunk
        if len(body) > _MOST_BYTES:
            raise _TOO_LARGE
    return body


def _check_token(request: Request, token: str) -> None:
    """Let through who holds the operator's token. Raises a 401, and a 403 where there is none."""
    if not token:
        raise Refusal(
            403, message("Rulings over the API are off: set token under [web] in replate.toml to allow them.")
        )
    given = request.headers.get("authorization", "")
    shown = given[len(_BEARER) :].strip() if given.lower().startswith(_BEARER) else ""
    if not hmac.compare_digest(shown.encode("latin-1"), token.encode()):  # headers arrive as bytes, read as Latin-1
        sentence = message("A ruling takes the operator's token: send “Authorization: Bearer” and the token.")
        raise Refusal(401, sentence, {"www-authenticate": 'Bearer realm="replate"'})


def _said(body: bytes) -> Said:
    try:
        said = msgspec.json.decode(body, type=Said)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise Refusal(422, message("This is no ruling: %(reason)s."), reason=shortened(str(error), 200)) from error
    if not said.who.strip():
        raise Refusal(422, message("“who” says whose word it is; it cannot be empty."))
    if not said.withdraw and said.kinds is None and said.weight is None and not said.note.strip():
        raise Refusal(422, message("Say what is to hold: “kinds”, “weight”, “note” or “withdraw”."))
    return said


def _pair(site: Site, request: Request) -> Pair:
    article = site.store.article(number(request, "id", "article"))
    old, new = number(request, "old", "version"), number(request, "new", "version")
    if old >= new:
        raise Refusal(404, message("Rulings stand under the older version first, as in “diff/0/1/rulings”."))
    kept = {line.number for line in site.store.version_lines(article.id)}
    for wanted in (old, new):
        if wanted not in kept:
            site.store.version(article.id, wanted)  # says that it is not there
    return Pair(article, old, new)


def _change(site: Site, pair: Pair, name: str) -> Change:
    """Find a change by its key or its number. Raises a 404."""
    changes = site.comparison(pair.article, pair.old, pair.new).changes
    for change, called in zip(changes, change_numbers(changes), strict=True):
        if name in (called, change_key(change)):
            return change
    sentence = message("There is no change %(change)s between these versions; the comparison names keys and numbers.")
    raise Refusal(404, sentence, change=shortened(name))


def _answer(site: Site, pair: Pair) -> Response:
    rulings = site.store.rulings(pair.article.id, pair.old, pair.new)
    body = msgspec.json.encode({"rulings": [shapes.ruling(ruling) for ruling in rulings.values()], "next": None})
    return Response(body, 200, {**_OPEN, "cache-control": FRESH}, _JSON)
