"""One request and the edition of the moment -> one answer. Pure: what o'clock and the how-manieth request are given."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from urllib.parse import unquote

from replate.press.edition import Answer, Edition, Page, Validator
from replate.press.feeds import feed_of
from replate.press.furniture import Print
from replate.press.html import article_page, front_page, message_page

_HTML = ("Content-Type", "text/html; charset=utf-8")


def answer(edition: Edition, path: str, *, if_none_match: str, base: str, printing: Print) -> Answer:
    """Return what the outlet answers for ``path`` (query allowed): 200 with an ETag, 304 or 404.

    ``base`` is scheme and authority under which the site is reached.
    """
    wanted = path.partition("?")[0]
    scripted = dict(edition.answers)
    if wanted in scripted:
        return _dressed(scripted[wanted], edition, base)
    return _unless_known(_found(edition, wanted, base, printing), if_none_match)


def _found(edition: Edition, wanted: str, base: str, printing: Print) -> Answer:
    if wanted == "/robots.txt":
        return _tagged(Answer(200, edition.masthead.robots.encode(), (("Content-Type", "text/plain; charset=utf-8"),)))
    if wanted == "/feed":
        media, body = feed_of(edition, base)
        return _tagged(Answer(200, body, (("Content-Type", media),)))
    if wanted == "/":
        return _tagged(Answer(200, front_page(edition, base, printing).encode(), (_HTML,)))
    page = next((page for page in edition.pages if unquote(wanted) == unquote(page.path)), None)
    if page is None:
        return _dressed(Answer(404), edition, base)
    found = Answer(200, article_page(edition, page, base, printing).encode(), (_HTML,))
    return _tagged(found, content=page if edition.masthead.validator is Validator.CONTENT else None)


def _tagged(found: Answer, content: Page | None = None) -> Answer:
    """Add the ETag: a weak one of the ``content`` where given (its furniture differs), else of the bytes."""
    tagged = found.body if content is None else repr(content).encode()
    weak = "" if content is None else "W/"
    tag = f'{weak}"{hashlib.blake2b(tagged, digest_size=12).hexdigest()}"'
    return replace(found, headers=(*found.headers, ("ETag", tag), ("Cache-Control", "no-cache")))


def _unless_known(found: Answer, if_none_match: str) -> Answer:
    """Answer 304 where the asker holds the same tag (RFC 9110, weak comparison)."""
    tag = next((value for name, value in found.headers if name == "ETag"), "")
    held = {part.strip().removeprefix("W/") for part in if_none_match.split(",")}
    if not tag or tag.removeprefix("W/") not in held:
        return found
    kept = tuple((name, value) for name, value in found.headers if name != "Content-Type")
    return Answer(304, b"", kept)


def _dressed(scripted: Answer, edition: Edition, base: str) -> Answer:
    """Give a bare error status the page that a reader would see."""
    if scripted.body or scripted.headers or scripted.status < 400:  # HTTP's client and server errors
        return scripted
    words = {404: "Page not found", 410: "This article has been withdrawn", 451: "Not available for legal reasons"}
    title = words.get(scripted.status, "Something went wrong")
    body = message_page(edition, base, title, "The page you asked for cannot be shown.")
    return Answer(scripted.status, body.encode(), (_HTML,))
