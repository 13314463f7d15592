"""The addresses that a page says are its own, and the article that a newly found one turns out to be."""

from __future__ import annotations

from replate import decide, former
from replate.model import Capture
from replate.store import Writer
from replate.urls import canonical


def twin(write: Writer, known: decide.Known, look: decide.Look) -> int | None:
    """The article that a newly found address turns out to be, by the canonical address of its page.

    Some sites name one canonical address on all their pages: a text of its own is an article of its own.
    """
    content = former.content_of(look)
    if known.latest is not None or content is None:
        return None
    addresses = [address for address in _own_addresses(look) if address != known.article.url]
    ids = write.article_ids(addresses)
    twin = next((ids[a] for a in addresses if a in ids and ids[a] != known.article.id), None)
    lines = () if twin is None else write.version_lines(twin)
    if twin is None or not lines or decide.alike(write.version(twin, lines[-1].number).content, content):
        return twin
    return None


def _own_addresses(look: decide.Look) -> list[str]:
    stated = "" if look.extraction is None else look.extraction.canonical_url
    reached = look.answer.final_url if isinstance(look.answer, Capture) else ""
    found = []
    for address in (stated, reached):
        try:
            found.append(canonical(address))
        except ValueError:
            continue
    return [address for address in found if not decide.is_front(address)]


def other_addresses(known: decide.Known, look: decide.Look) -> list[str]:
    """Addresses that the page goes by and that are not known for its article yet."""
    if look.extraction is None and isinstance(look.answer, Capture) and look.answer.final_url == known.article.url:
        return []
    return [a for a in _own_addresses(look) if a != known.article.url and a not in known.addresses]
