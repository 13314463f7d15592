"""A News Sniffer comparison page -> the two versions that it shows.

News Sniffer's "has changed N times" counts versions, not changes. The flattened form has two limits that no
reader can lift: it does not say on which side a paragraph stood that it prints once, and two paragraphs
with nothing in common on one row look like a single one. ``doubts`` of the result names such lines.
"""

from __future__ import annotations

import re

from replate import urls
from replate.errors import BadInputError
from replate.importers.decoding import text_of
from replate.importers.newssniffer_page import Reading, Stated, read_html_page, read_text_page
from replate.importers.rows import Row
from replate.model import Content, ImportedArticle, ImportedVersion

_EXTRACTOR = "import-newssniffer/1"
_MARKUP = re.compile(r"<(?:!doctype|html|head|body|table|p)\b", re.IGNORECASE)


def read_newssniffer(body: bytes, *, name: str) -> ImportedArticle:
    """Read a News Sniffer comparison page, saved as HTML or flattened to text, from a file called ``name``.

    The versions come in the order of their numbers, whichever way round the page compares them. Times that
    the page does not state stay ``None``; its "(35 minutes later)" is kept as the newer version's
    ``elapsed``. Raises ``BadInputError`` where the file is not such a page.
    """
    text = text_of(body, name=name)
    as_html = _MARKUP.search(text[:20_000]) is not None
    page = read_html_page(text, name=name) if as_html else read_text_page(text, name=name)
    stated = page.stated
    return ImportedArticle(
        outlet_key=_outlet_key(stated),
        url=_address(stated.url, name),
        versions=_versions(page),
        origin="newssniffer",
        stated_versions=stated.stated_versions,
        first_seen_at=stated.first_seen_at,
        retired_reason=stated.retired_reason,
        doubts=tuple(_doubt(row) for row in page.rows if not row.sure),
    )


def _outlet_key(stated: Stated) -> str:
    """Return the source's name as it may stand in an address; the host of the article where there is none."""
    return re.sub(r"[^a-z0-9]+", "-", stated.source.casefold()).strip("-") or urls.host_of(stated.url)


def _address(url: str, name: str) -> str:
    try:
        urls.canonical(url)
    except ValueError as error:
        raise BadInputError(f"{name} gives no web address for its article ({error}); check the saved page.") from error
    return url


def _versions(page: Reading) -> tuple[ImportedVersion, ...]:
    sides = (
        (page.stated.left, page.headlines[0], [row.old for row in page.rows], page.seen_at[0]),
        (page.stated.right, page.headlines[1], [row.new for row in page.rows], page.seen_at[1]),
    )
    newest = max(page.stated.left, page.stated.right)
    return tuple(
        ImportedVersion(
            number=number,
            content=Content(
                headline=headline, paragraphs=[text for text in texts if text is not None], extractor=_EXTRACTOR
            ),
            seen_at=seen_at,
            elapsed=page.elapsed if number == newest else "",
        )
        for number, headline, texts, seen_at in sorted(sides, key=lambda side: side[0])
    )


def _doubt(row: Row) -> str:
    text = row.old if row.new is None else row.new
    side = "removed" if row.new is None else "added"
    return f"taken as {side}, the page does not say on which side it stood: {(text or '')[:80]}"
