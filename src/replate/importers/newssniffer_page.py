"""A News Sniffer comparison page, as HTML or flattened to text -> what it states, side by side."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

import lxml.html

from replate.errors import BadInputError
from replate.importers.decoding import plain
from replate.importers.headline import split_headline
from replate.importers.rows import Row, read_rows

_MOST_ROWS = 5_000
_SOURCE = re.compile(r"This article is from the source ['‘]([^'’\n]{0,80})['’]")
_SEEN = re.compile(r"first published or seen\s+on ([A-Z][a-z]{2,8} \d{1,2}, \d{4} \d{2}:\d{2}) \(UTC\)")
_RETIRED = re.compile(
    r"It last changed over \d+ days ago and won['’]t be checked again for changes"
    r"|It will not be checked again for changes"
)
_ADDRESS = re.compile(r"find the current article at its original source at\s+(https?://\S{1,2000})")
_COUNT = re.compile(r"The article has changed (\d{1,6}) times?")
_NUMBERS = re.compile(r"^\s*Version (\d{1,6})\s+Version (\d{1,6})\s*$", re.MULTILINE)
_LATER = re.compile(r"\(([^()\n]{1,60}) (later|earlier)\)\s*$")


@dataclass(frozen=True, slots=True)
class Stated:
    """What the head of the page says of the article, and which two versions it compares (``left``, ``right``)."""

    source: str
    url: str
    left: int
    right: int
    stated_versions: int | None = None
    retired_reason: str = ""
    first_seen_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """The whole page: its head, both headlines and the rows. Times that it does not print stay ``None``."""

    stated: Stated
    headlines: tuple[str, str]
    rows: tuple[Row, ...]
    elapsed: str = ""
    seen_at: tuple[datetime | None, datetime | None] = (None, None)


def read_text_page(text: str, *, name: str) -> Reading:
    """Read the flattened form. Raises ``BadInputError`` where the page's own sentences are missing."""
    numbers = _NUMBERS.search(text)
    if numbers is None:
        raise _not_ours(name)
    stated = _stated(text[: numbers.start()], (int(numbers.group(1)), int(numbers.group(2))), name)
    lines = [plain(line) for line in text[numbers.end() :].split("\n")]
    head, elapsed, body = _parted(lines)
    if not head or len(lines) > _MOST_ROWS:
        raise _not_ours(name)
    rows = read_rows(body)
    return Reading(stated, _headlines(head, rows, stated.url), rows, elapsed)


def _stated(text: str, numbers: tuple[int, int], name: str) -> Stated:
    found = {pattern: pattern.search(text) for pattern in (_SOURCE, _ADDRESS, _COUNT, _RETIRED, _SEEN)}
    if found[_SOURCE] is None or found[_ADDRESS] is None or numbers[0] == numbers[1]:
        raise _not_ours(name)
    source, address, count, retired, seen = (match.group(match.re.groups) if match else "" for match in found.values())
    return Stated(
        source=source.strip(),
        url=address,
        left=numbers[0],
        right=numbers[1],
        stated_versions=int(count) if count else None,
        retired_reason=retired,
        first_seen_at=_long_time(seen),
    )


def _not_ours(name: str) -> BadInputError:
    return BadInputError(
        f"{name} is not a News Sniffer comparison page (no “This article is from the source …” with “Version 0 "
        "Version 1” below); save one from an address ending in /diff/0/1 and import that, or use the format “text”."
    )


def _long_time(text: str) -> datetime | None:
    """Read News Sniffer's own long form, "May 17, 2013 22:25", which is UTC."""
    try:
        return datetime.strptime(text, "%B %d, %Y %H:%M").replace(tzinfo=UTC)
    except ValueError:
        return None


def _parted(lines: Sequence[str]) -> tuple[list[str], str, Sequence[str]]:
    """Part what follows the version numbers into headline lines, the elapsed time and the rows.

    Where no elapsed time is printed, the first line is the headline.
    """
    for number, line in enumerate(lines[:8]):
        found = _LATER.search(line)
        if found is not None:
            return [line for line in lines[:number] if line], f"{found.group(1)} later", lines[number + 1 :]
    filled = [number for number, line in enumerate(lines) if line]
    return ([lines[filled[0]]], "", lines[filled[0] + 1 :]) if filled else ([], "", [])


def _headlines(head: Sequence[str], rows: Sequence[Row], url: str) -> tuple[str, str]:
    if len(head) == 2:  # the two cells on lines of their own
        return head[0], head[1]
    changed = any(row.old != row.new for row in rows)
    return split_headline(" ".join(head), url=url, body_changed=changed)


def read_html_page(text: str, *, name: str) -> Reading:
    """Read the page as served. Raises ``BadInputError`` where it is not a comparison page."""
    try:
        page = lxml.html.document_fromstring(re.sub(r"^\s*<\?xml[^>]*\?>", "", text))
    except (lxml.etree.ParserError, ValueError) as error:
        raise _not_ours(name) from error
    for unseen in page.xpath("//script | //style | //template"):
        unseen.drop_tree()
    table = next(iter(page.xpath("//table[.//tr[@id='p0' or @id='p1' or @id='title']]")), None)
    numbers = [int(number) for number in re.findall(r"Version (\d{1,6})", "" if table is None else _cell(table))]
    if table is None or len(numbers) < 2:  # two versions are compared
        raise _not_ours(name)
    before = " ".join(_cell(node) for node in page.xpath("//p[not(ancestor::table)]"))
    stated = _stated(before, (numbers[0], numbers[1]), name)
    return _reading_of(table, _with_time(stated, page))


def _with_time(stated: Stated, page: lxml.html.HtmlElement) -> Stated:
    seen = next(iter(page.xpath("//p[contains(., 'first published')]//time/@datetime")), "")
    return replace(stated, first_seen_at=_machine_time(seen) or stated.first_seen_at)


def _reading_of(table: lxml.html.HtmlElement, stated: Stated) -> Reading:
    pairs = [_pair(row) for row in table.xpath(".//tr[starts-with(@id, 'p')]")[:_MOST_ROWS]]
    title = next((_pair(row) for row in table.xpath(".//tr[@id='title']")), ("", ""))
    times = [_machine_time(value) for value in table.xpath(".//td[@class='time']//time/@datetime")][:2]
    later = _LATER.search(" ".join(_cell(cell) for cell in table.xpath(".//td[@class='time']")))
    return Reading(
        stated,
        title,
        tuple(Row(old or None, new or None) for old, new in pairs if old or new),
        f"{later.group(1)} later" if later else "",
        (times[0], times[1]) if len(times) == 2 else (None, None),  # one beside the other
    )


def _pair(row: lxml.html.HtmlElement) -> tuple[str, str]:
    cells = [_cell(cell) for cell in row.xpath("./td | ./th")][:2]
    return (cells[0], cells[1]) if len(cells) == 2 else ("".join(cells), "".join(cells))


def _cell(node: lxml.html.HtmlElement) -> str:
    """Return the text of a cell; block markup that leaked into it parts words."""
    return plain(" ".join(_pieces(node)))


def _pieces(node: lxml.html.HtmlElement) -> list[str]:
    pieces = [""]
    for part in node.iter():
        if part is not node and part.tag in ("p", "br", "div", "li", "td", "th", "tr"):
            pieces.append("")
        pieces[-1] += part.text or "" if isinstance(part.tag, str) else ""
        if part is not node:
            pieces[-1] += part.tail or ""
    return pieces


def _machine_time(text: str) -> datetime | None:
    """Read the machine-readable form of a time; without a zone it is News Sniffer's own, UTC."""
    try:
        moment = datetime.fromisoformat(text.strip())
    except ValueError:
        return None
    return moment.replace(tzinfo=moment.tzinfo or UTC).astimezone(UTC)
