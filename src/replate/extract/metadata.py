"""What a page says of itself: headline, byline, dates, language, address, site."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urljoin, urlsplit

from lxml import html

from replate.extract.decode import harmless
from replate.extract.lines import stamp_of
from replate.extract.structured import Stated
from replate.extract.times import read_time
from replate.extract.visible import Piece, collapse

_SEPARATOR = re.compile(r"\s+[-–—|·•»]+\s+|\s*\|\s*|\s*:\s+")
_BY = re.compile(r"^(?:written\s+)?(?:by|von|par|por|di|door|av|af)[:\s]+", re.IGNORECASE)
_WORD = re.compile(r"\w+")
_ASKING = re.compile(r"(?:follow|e-?mail|contact|write to|folgen|suivre|seguir)\b|@", re.IGNORECASE)
_MAX_BYLINE = 200
_FEW_WORDS = 3
_FEW_SHARED = 4
_PROSE = 100
_MAX_HEADLINE = 500
_PUBLISHED = (
    "article:published_time",
    "og:published_time",
    "datepublished",
    "date",
    "dc.date",
    "dc.date.issued",
    "dcterms.created",
    "parsely-pub-date",
    "pubdate",
    "publish-date",
    "publication_date",
    "sailthru.date",
    "article.published",
)
_MODIFIED = (
    "article:modified_time",
    "og:updated_time",
    "datemodified",
    "last-modified",
    "lastmod",
    "dcterms.modified",
    "dc.date.modified",
    "article.updated",
    "revised",
)


@dataclass(frozen=True, slots=True)
class Metadata:
    """What the page says of itself; empty or ``None`` where it does not."""

    title: str
    headline: str
    byline: str
    published_at: datetime | None
    modified_at: datetime | None
    language: str
    canonical_url: str
    site_name: str
    h1: Piece | None


def read_metadata(root: html.HtmlElement, pieces: list[Piece], stated: Stated, url: str) -> Metadata:
    """Gather the page's own statements: JSON-LD before Open Graph before what stands on the page."""
    metas = _metas(root)
    site_name = collapse(metas.get("og:site_name", "")) or stated.site_name
    title = _title(root)
    h1 = _main_h1(pieces, title, metas.get("og:title", ""))
    published, modified = _page_times(root, pieces)
    return Metadata(
        title=title,
        headline=_headline(stated.headline, metas.get("og:title", ""), h1.text if h1 else "", title, site_name),
        byline=_byline(stated, metas, pieces),
        published_at=stated.published_at or _first_time(metas, _PUBLISHED) or published,
        modified_at=stated.modified_at or _first_time(metas, _MODIFIED) or modified,
        language=_language(root, metas, stated),
        canonical_url=_canonical(root, metas, url) or _stated_address(stated, url),
        site_name=site_name,
        h1=h1,
    )


def _metas(root: html.HtmlElement) -> dict[str, str]:
    """Return the first content of each meta name, in lower case."""
    found: dict[str, str] = {}
    for meta in root.iter("meta"):
        name = (meta.get("property") or meta.get("name") or meta.get("itemprop") or "").strip().lower()
        content = meta.get("content")
        if name and content and name not in found:
            found[name] = harmless(content).strip()
    return found


def _title(root: html.HtmlElement) -> str:
    title = root.find(".//title")
    return collapse(harmless(title.text_content())) if title is not None else ""


# ── Headline ─────────────────────────────────────────────────────────────────────────────────────────


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower())


def _main_h1(pieces: list[Piece], title: str, og_title: str) -> Piece | None:
    """Return the ``<h1>`` that shares most words with the page's titles; the first among equals.

    One that shares next to none is another story's, unless it is the only one and opens the text.
    """
    candidates = [
        p
        for p in pieces
        if p.level == 1
        and not p.place.hidden
        and len(p.text) <= _MAX_HEADLINE
        and not (p.link_only and _is_end(p.text, title))
    ]
    wanted = set(_words(title)) | set(_words(og_title))
    best = max(candidates, key=lambda p: len(wanted.intersection(_words(p.text))), default=None)
    if not any(p.level == 1 for p in pieces):
        return _lesser(pieces, title)
    if best is None or len(wanted.intersection(_words(best.text))) * _FEW_SHARED >= len(_words(best.text)):
        return best
    opens = next((p for p in pieces if p is best or (len(p.text) >= _PROSE and not p.link_only)), None)
    return best if opens is best and len(candidates) == 1 else None


def _lesser(pieces: list[Piece], title: str) -> Piece | None:
    """Return the lesser heading that says just what the page's title does, where a page has no top heading."""
    titles = [words for words in map(_words, (title, *_ends_cut(title))) if len(words) >= _FEW_WORDS]
    shown = (p for p in pieces if p.level in (2, 3) and not p.link_only and not p.place.hidden)
    return next((p for p in shown if titles and _words(p.text) in titles), None)


def _is_end(text: str, title: str) -> bool:
    """Say whether a text is the part before or after all other parts of the title: the site's name."""
    marks = list(_SEPARATOR.finditer(title))
    return bool(marks) and _words(text) in (_words(title[marks[-1].end() :]), _words(title[: marks[0].start()]))


def _headline(stated: str, og_title: str, h1: str, title: str, site_name: str) -> str:
    """Choose the first believable headline; where the ``<h1>`` says the same, as the ``<h1>`` writes it.

    An ``<h1>`` that the page's title bears out is what readers see; what is stated beside it may be written for others.
    """
    if len(_words(h1)) >= _FEW_WORDS and _words(h1) in map(_words, (title, *_ends_cut(title))):
        return h1
    for candidate in (stated, og_title):
        text = collapse(candidate)[:_MAX_HEADLINE]
        if text and _words(text) != _words(site_name):
            return h1 if h1 and _same_headline(text, h1) else _without_site(text, site_name)
    return h1 or _without_site(title, site_name)[:_MAX_HEADLINE]


def _same_headline(stated: str, h1: str) -> bool:
    """Say whether two headlines are one, but for a site's name at an end or a cut at the length limit."""
    a, b = _words(stated), _words(h1)
    if a == b:
        return True
    if len(b) < 3:
        return False
    cut = stated.rstrip().endswith(("…", "..."))
    if cut and len(a) > 3 and a[:-1] == b[: len(a) - 1]:
        return True
    return any(_words(part) == b for part in _ends_cut(stated))


def _ends_cut(text: str) -> list[str]:
    """Return the text without its last, and without its first, part between separators."""
    marks = list(_SEPARATOR.finditer(text))
    return [text[: marks[-1].start()], text[marks[0].end() :]] if marks else []


def _without_site(text: str, site_name: str) -> str:
    """Cut the site's own name off an end of a title."""
    wanted = _words(site_name)
    marks = list(_SEPARATOR.finditer(text))
    if not wanted or not marks:
        return text
    if _words(text[marks[-1].end() :]) == wanted:
        return text[: marks[-1].start()]
    if _words(text[: marks[0].start()]) == wanted:
        return text[marks[0].end() :]
    return text


# ── Byline ───────────────────────────────────────────────────────────────────────────────────────────


def _byline(stated: Stated, metas: dict[str, str], pieces: list[Piece]) -> str:
    if stated.byline:
        return stated.byline[:_MAX_BYLINE]
    for name in ("author", "article:author", "parsely-author", "dc.creator", "sailthru.author", "byl"):
        value = collapse(metas.get(name, ""))
        if value and "://" not in value and not _is_sentence(value):
            return _BY.sub("", value)[:_MAX_BYLINE]
    for piece in pieces:
        named = piece.place.byline or piece.element.get("itemprop") == "author" or piece.element.get("rel") == "author"
        told = named and not piece.place.hidden and len(piece.text) <= _MAX_BYLINE
        if told and not stamp_of(piece.text) and not _is_sentence(piece.text):
            return _BY.sub("", piece.text)
    return ""


def _is_sentence(text: str) -> bool:
    """Tell what is said of an author, or asked of the reader, from the author's name."""
    return _ASKING.match(text) is not None or (text.endswith(".") and len(text.split()) >= 8)


# ── Times ────────────────────────────────────────────────────────────────────────────────────────────


def _first_time(metas: dict[str, str], names: tuple[str, ...]) -> datetime | None:
    for name in names:
        found = read_time(metas[name]) if name in metas else None
        if found:
            return found
    return None


def _page_times(root: html.HtmlElement, pieces: list[Piece]) -> tuple[datetime | None, datetime | None]:
    """Read published and modified times off the page's own lines and ``<time>`` elements."""
    published: datetime | None = None
    modified: datetime | None = None
    for piece in pieces:
        stamp = stamp_of(piece.text)
        if stamp is not None:
            published, modified = published or stamp.published_at, modified or stamp.modified_at
    for time in root.iter("time"):
        about = f"{time.get('itemprop', '')} {time.get('class', '')} {time.get('pubdate', '')}".lower()
        found = read_time(time.get("datetime") or "")
        if found and ("publish" in about or "pubdate" in about or "created" in about):
            published = published or found
        elif found and ("modif" in about or "updat" in about):
            modified = modified or found
    return published, modified


# ── Language, address ────────────────────────────────────────────────────────────────────────────────


def _language(root: html.HtmlElement, metas: dict[str, str], stated: Stated) -> str:
    for value in (root.get("lang"), root.get("xml:lang"), stated.language, metas.get("og:locale")):
        tag = (value or "").strip().replace("_", "-")
        if re.fullmatch(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}", tag):
            return tag
    return ""


def _canonical(root: html.HtmlElement, metas: dict[str, str], url: str) -> str:
    hrefs = [link.get("href", "") for link in root.iter("link") if "canonical" in link.get("rel", "").lower().split()]
    for href in (*hrefs, metas.get("og:url", "")):
        joined = _joined(url, href.strip())
        if joined:
            return joined
    return ""


def _stated_address(stated: Stated, url: str) -> str:
    """The address that the article's own statement gives, where it lies on the site that answered.

    Some templates copy one from an example, or name the site's front page there on every page.
    """
    joined = _joined(url, stated.url)
    if not joined or not urlsplit(joined).path.strip("/"):
        return ""
    return joined if _site(joined) == _site(url) else ""


def _site(url: str) -> str:
    return urlsplit(url).netloc.lower().removeprefix("www.")


def _joined(url: str, href: str) -> str:
    """Return an absolute web address, or ``""``."""
    if not href:
        return ""
    try:
        joined = urljoin(url, href)
        parts = urlsplit(joined)
    except ValueError:
        return ""
    return joined if parts.scheme in {"http", "https"} and parts.hostname else ""
