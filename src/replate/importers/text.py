"""A saved plain-text page -> one version of an article: its paragraphs, without what the page put around them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from replate.errors import BadInputError
from replate.importers import clutter
from replate.importers.decoding import plain, text_of
from replate.importers.wrapping import paragraphs_of
from replate.model import Block, BlockKind, Content, ImportedArticle, ImportedVersion

_EXTRACTOR = "import-text/1"
_MARKUP = re.compile(r"\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype|html|head|body)\b", re.IGNORECASE)
_ENDS = re.compile(r"[.!;:,…][\"'”’»)\]]*$|[.!?…][\"'”’»]+$")
_BULLET = re.compile(r"[•*‣◦-] +(?=\S)")
_CREDIT = re.compile(
    r"(?:^|[.!?”\"’)] )(?:photo(?:graph)?s?|images?|pictures?|credits?|video|illustration|graphic)"
    r"(?: credits?| courtesy)?(?: by| of|:|/) ?[^.!?]{2,100}\.?$"
    r"|[(\[](?:photo|image|picture|credit)[^()\[\]]{2,100}[)\]]\.?$"
    r"|(?:/| via |[—–|] ?|\()(?:Getty Images|Associated Press|AP|Reuters|AFP|PA|EPA|Shutterstock)(?: Photo)?\)?\.?$",
    re.IGNORECASE,
)
_LABELLED = re.compile(r"(?:photo|image|picture|caption|video|media) ?(?:caption)?: ?(?=\S)", re.IGNORECASE)
_PROSE = 12  # words from which a closed sentence is body text
_LONGEST_HEADLINE = 25  # words
_LONGEST_HEADING = 10  # words
_LONGEST_CAPTION = 80  # words
_HEAD = 6  # so many blocks may stand before the first prose


@dataclass(frozen=True, slots=True)
class _Claims:
    """What lines of the page's head state: bylines and dates."""

    byline: str = ""
    published_at: datetime | None = None
    modified_at: datetime | None = None


def read_text(body: bytes, *, name: str) -> ImportedArticle:
    """Read one version from a plain-text page called ``name``.

    The address and the outlet are not in such a page: both come back empty, for the caller to give. A date is
    claimed only where the page states a full one, as midnight UTC (it names no zone). Raises ``BadInputError``
    where the file is no text, is HTML, or holds no sentence.
    """
    text = text_of(body, name=name)
    if _MARKUP.match(text):
        raise BadInputError(f"{name} is an HTML page, not plain text; save its text, or watch its address instead.")
    lines = _without_tail([line for line in map(plain, paragraphs_of(text, _stands_alone)) if line])
    claims = _claims(lines)
    head = frozenset(_head(lines))
    article = _without_doubles(line for line in lines if not _is_clutter(line, in_head=line in head))
    headline, rest = _headline_of(article)
    if not any(_is_prose(line) for line in rest):
        raise BadInputError(f"{name} holds no sentence of an article; save the page's text, not only its frame.")
    content = Content(
        headline=headline,
        byline=claims.byline,
        blocks=[_block(line, position, rest) for position, line in enumerate(rest)],
        claimed_published_at=claims.published_at,
        claimed_modified_at=claims.modified_at,
        extractor=_EXTRACTOR,
    )
    return ImportedArticle(outlet_key="", url="", versions=(ImportedVersion(0, content),), origin="text")


def _is_prose(line: str) -> bool:
    return len(line.split()) >= _PROSE and re.search(r"[.!?…][\"'”’»)\]]*(?:\s|$)", line) is not None


def _stands_alone(line: str) -> bool:
    return clutter.is_tool(line) or clutter.opens_tail(line) or clutter.is_date_line(line)


def _without_tail(lines: Sequence[str]) -> list[str]:
    """Drop lists of links and what follows the article.

    A heading such as "Related posts" ends the article where at least half of its prose stands above; further
    up only the heading and the lines right below it that are no prose are dropped.
    """
    prose = [len(line.split()) if _is_prose(line) else 0 for line in lines]
    total, above, in_list = sum(prose), 0, False
    kept: list[str] = []
    for line, words in zip(lines, prose, strict=True):
        below = bool(total) and 2 * above >= total
        if below and clutter.opens_tail_below(line):
            break
        in_list = clutter.opens_tail(line) or (in_list and not words)
        above += words
        kept += [] if in_list else [line]
    return kept


def _is_clutter(line: str, *, in_head: bool) -> bool:
    if clutter.is_tool(line):
        return True
    return in_head and (clutter.is_date_line(line) or clutter.is_trail(line) or clutter.byline_of(line) != "")


def _head(lines: Sequence[str]) -> Sequence[str]:
    """Return the lines up to the second paragraph of prose: bylines, dates and captions stand there."""
    prose = [number for number, line in enumerate(lines) if _is_prose(line) and not _is_caption(line)]
    return lines[: (prose[0] + 1) if prose else len(lines)]


def _claims(lines: Sequence[str]) -> _Claims:
    head = _head(lines)
    dates = [found for line in head if (found := _date_of(line)) is not None]
    bylines = (clutter.byline_of(line) for line in head)
    return _Claims(
        byline=next((byline for byline in bylines if byline), ""),
        published_at=next((moment for moment, changed in dates if not changed), None),
        modified_at=next((moment for moment, changed in dates if changed), None),
    )


def _date_of(line: str) -> tuple[datetime, bool] | None:
    """Return a date line's date; also one that a byline carries behind the names, as "By A. Name May 12, 2015"."""
    names = clutter.byline_of(line)
    return clutter.claimed_date(line[line.index(names) + len(names) :].strip(" ,|·–-") if names else line)


def _without_doubles(lines: Iterable[str]) -> list[str]:
    """Drop what a page prints twice: any short line or caption said before, and a paragraph right after itself."""
    kept: list[str] = []
    said: set[str] = set()
    for line in lines:
        twice = line in said and (kept[-1] == line or _is_caption(line) or not _is_prose(line))
        if not twice:
            kept.append(line)
            said.add(line)
    return kept


def _headline_of(lines: Sequence[str]) -> tuple[str, Sequence[str]]:
    """Return the headline, ``""`` where no first line clearly is one, and the other lines."""
    for number, line in enumerate(lines[:_HEAD]):
        if _is_prose(line) or _is_caption(line) or _BULLET.match(line):
            break
        if 2 <= len(line.split()) <= _LONGEST_HEADLINE and not _ENDS.search(line):  # not a section name
            return line, [*_unlike_labels(lines[:number]), *lines[number + 1 :]]
    return "", lines


def _unlike_labels(lines: Sequence[str]) -> list[str]:
    """Drop one-word lines above the headline: they name the section."""
    return [line for line in lines if len(line.split()) > 1]


def _is_caption(line: str) -> bool:
    return len(line.split()) <= _LONGEST_CAPTION and bool(_CREDIT.search(line) or _LABELLED.match(line))


def _block(line: str, position: int, lines: Sequence[str]) -> Block:
    if _is_caption(line):
        return Block(_LABELLED.sub("", line), BlockKind.CAPTION)
    if _BULLET.match(line):
        return Block(_BULLET.sub("", line, count=1), BlockKind.LIST_ITEM)
    if _is_heading(line, lines[position + 1 : position + 2]):
        return Block(line, BlockKind.HEADING)
    return Block(line)


def _is_heading(line: str, following: Sequence[str]) -> bool:
    """Whether a short line without an end stands over a paragraph."""
    ended = re.search(r"[.!…:;,][\"'”’»)\]]*$|[”\"’»)]$", line)
    return len(line.split()) <= _LONGEST_HEADING and not ended and any(_is_prose(next_line) for next_line in following)
