"""Says when a page is no article: a wall, an error, a list of links, or no page at all.

A phrase alone never condemns a page: a long proper article may well speak of cookies, subscriptions or pages
not found. So each rule also asks how much article text there is beside the phrase.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from lxml import html

from replate.extract import phrases
from replate.extract.lines import is_head_line
from replate.extract.metadata import Metadata
from replate.extract.phrases import Phrases
from replate.extract.structured import Stated
from replate.extract.visible import Piece
from replate.model import Outcome
from replate.text.sentences import sentences

# Words of article text up to which a page may be taken for a wall or an error: in general; where it states that it is
# not free; where it speaks of its rest; where it carries what articles carry; where it carries none of that.
_FEW = 120
_STUB = 300
_LEFT = 350
_SOME = 30
_BARE = 35
_HARDLY_ANY = 8
_SHORT_LINE = 300
_LEADING = 8
_TEASERS = 5
_NEARLY_ALL = 0.7
_MANY = 3
_QUOTES = '“„«"‘'
_QUOTED = re.compile(r"[“„«\"][^”“»\"]{1,300}[”“»\"]")
_HEAD = 20_000  # characters of a page in which its head lies
_REFRESH = re.compile(r"<meta\b[^>]{0,200}http-equiv\s*=\s*[\"']?refresh\b[^>]{0,200}\burl\s*=", re.IGNORECASE)

_MAGIC = (
    (b"%PDF", "a PDF file"),
    (b"\x89PNG", "an image"),
    (b"\xff\xd8\xff", "an image"),
    (b"GIF8", "an image"),
    (b"RIFF", "a media file"),
    (b"PK\x03\x04", "an archive or office file"),
    (b"\x1f\x8b", "a compressed file"),
    (b"\xd0\xcf\x11\xe0", "an office file"),
    (b"{\\rtf", "an office file"),
    (b"\x00asm", "a program"),
    (b"\x7fELF", "a program"),
)
_PAGE_TYPES = ("text/html", "application/xhtml+xml", "text/xml", "application/xml", "application/vnd.wap.xhtml+xml")
_UNNAMED_TYPES = ("", "text/plain", "application/octet-stream", "unknown/unknown", "*/*")
_SNIFFED = 4096
_OTHER_ROOT = re.compile(
    rb"\A(?:<\?xml[^>]{0,200}>\s*|<!--.{0,500}?-->\s*)*<(rss|feed|rdf:RDF|urlset|sitemapindex|Error|error|svg)\b",
    re.DOTALL,
)
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\r\x0c\x1b"))
_CONTROL_SHARE = 0.05


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a page is not taken for an article."""

    outcome: Outcome
    reason: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the rules look at: the source text, the tree, its visible pieces, those of the body, and its statements.

    ``heads`` are title, headline and top headings, where a page says what it is; ``words`` how many the body has.
    """

    source: str
    root: html.HtmlElement
    heads: tuple[str, ...]
    pieces: tuple[Piece, ...]
    body: tuple[Piece, ...]
    metadata: Metadata
    stated: Stated
    words: int


def gather(
    *,
    source: str,
    root: html.HtmlElement,
    pieces: list[Piece],
    body: tuple[Piece, ...],
    metadata: Metadata,
    stated: Stated,
) -> Evidence:
    """Put together what the rules look at."""
    shown = [p.text for p in pieces if p.level in (1, 2) and not p.place.hidden and not p.place.roots]
    heads = tuple(text for text in (metadata.title, metadata.headline, *shown[:3]) if text)
    return Evidence(source, root, heads, tuple(pieces), body, metadata, stated, _words(body))


def refuse_bytes(body: bytes, content_type: str) -> Refusal | None:
    """Refuse what is no page before anything parses it."""
    start = body[:_SNIFFED].lstrip(b"\xef\xbb\xbf \t\r\n")
    if not start:
        return Refusal(Outcome.EMPTY, "the answer has no text")
    other = _other_format(start)
    if other:
        return Refusal(Outcome.NOT_ARTICLE, f"the answer is {other}, not a page")
    wide = body[:2] in (b"\xff\xfe", b"\xfe\xff")
    sample = body[:_SNIFFED]
    if not wide and len(sample) - len(sample.translate(None, _CONTROLS)) > _CONTROL_SHARE * len(sample):
        return Refusal(Outcome.NOT_ARTICLE, "the answer is binary, not a page")
    kind = content_type.partition(";")[0].strip().lower()
    if kind in _PAGE_TYPES or (kind in _UNNAMED_TYPES and (b"<" in start or wide)):
        return None
    if start.startswith(b"<") and kind.startswith("text/"):
        return None
    return Refusal(Outcome.NOT_ARTICLE, f"the answer is {kind or 'plain text'}, not a page")


def _other_format(start: bytes) -> str:
    """Name what the bytes begin as if that is no page, ``""`` if it may be one."""
    for magic, name in _MAGIC:
        if start.startswith(magic):
            return name
    other = _OTHER_ROOT.match(start)
    return "" if other is None else f"XML of another kind ({other[1].decode()})"


def refuse(seen: Evidence) -> Refusal | None:
    """Apply the rules in order of how sure they are; ``None`` means that nothing speaks against an article."""
    for rule in (
        _frames,
        _parked,
        _sends_on,
        _challenge,
        _consent,
        _gate,
        _missing,
        _unavailable,
        _sign_in,
        _paywall,
        _home,
        _scripted,
        _spoken,
        _bare,
        _empty,
    ):
        refusal = rule(seen)
        if refusal is not None:
            return refusal
    return None


def _words(pieces: tuple[Piece, ...]) -> int:
    return sum(_count(piece.text) for piece in pieces if not piece.link_only)


def _count(text: str) -> int:
    """Count the words of a text; a script that puts no spaces between them is counted by its length."""
    return max(len(text.split()), len(text) // 8)


def _words_beside(seen: Evidence, phrase: Phrases, most: int) -> int:
    """Count the words of the body, lines with the phrase left out; stops counting past ``most``.

    Long lines first: an ordinary article is told by its first one or two. Nor can the short lines that say such
    things make up most of a text of many times the words, so that its lines need not be searched.
    """
    if phrase is not phrases.CONSENT and seen.words > _MANY * most:
        return seen.words
    count = 0
    for piece in sorted(seen.body, key=_size, reverse=True):
        if not piece.link_only and not (_may_be(piece, phrase) and phrase.search(piece.text)):
            count += _count(piece.text)
            if count > most:
                break
    return count


def _may_be(piece: Piece, phrase: Phrases) -> bool:
    """Say cheaply whether a line can hold the phrase: only consent walls say theirs in long lines."""
    if phrase is not phrases.CONSENT:
        return len(piece.text) <= _SHORT_LINE
    lower = piece.text.lower()
    return any(stem in lower for stem in phrases.CONSENT_STEMS)


def _size(piece: Piece) -> int:
    return len(piece.text)


def _lines(seen: Evidence, phrase: Phrases) -> list[Piece]:
    """Return the short visible lines that hold the phrase."""
    return [p for p in seen.pieces if len(p.text) <= _SHORT_LINE and not p.place.hidden and phrase.search(p.text)]


def _frames(seen: Evidence) -> Refusal | None:
    if seen.root.find(".//frameset") is not None:
        return Refusal(Outcome.NOT_ARTICLE, "the page is a set of frames and holds no text of its own")
    return None


def _parked(seen: Evidence) -> Refusal | None:
    if _words_beside(seen, phrases.PARKED, _FEW) <= _FEW and any(phrases.PARKED.search(head) for head in seen.heads):
        return Refusal(Outcome.NOT_ARTICLE, "the site's domain is for sale; the site is not here any more")
    return None


def _sends_on(seen: Evidence) -> Refusal | None:
    """Refuse a page of a few words that sends its readers to another address (``<meta http-equiv="refresh">``)."""
    if seen.stated.found or _words_beside(seen, phrases.PARKED, _FEW // 2) > _FEW // 2:
        return None
    if _REFRESH.search(seen.source[:_HEAD]):
        return Refusal(Outcome.NOT_ARTICLE, "the page only sends its readers on to another address")
    return None


def _challenge(seen: Evidence) -> Refusal | None:
    if _words_beside(seen, phrases.CHALLENGE, _FEW) > _FEW:
        return None
    lower = seen.source.lower()
    coded = any(code in lower for code in phrases.CHALLENGE_CODE)
    headed = any(phrases.CHALLENGE.search(head) for head in seen.heads)
    enough = 1 if seen.words <= 2 * _SOME else 2
    if coded or headed or len(_lines(seen, phrases.CHALLENGE)) >= enough:
        return Refusal(Outcome.BLOCKED, "the site asks to prove that a browser, not a program, is reading")
    return None


def _consent(seen: Evidence) -> Refusal | None:
    rest = _words_beside(seen, phrases.CONSENT, _FEW)
    if rest > _FEW:
        return None
    headed = any(phrases.CONSENT_TITLE.search(head) for head in seen.heads[:3])
    about = tuple(piece for piece in seen.body if phrases.CONSENT.search(piece.text))
    if (headed and about) or (_words(about) > 2 * rest and len(about) > 1):
        return Refusal(Outcome.BLOCKED, "the site shows a page that asks for consent to cookies instead")
    return None


def _gate(seen: Evidence) -> Refusal | None:
    if seen.stated.found or _words_beside(seen, phrases.GATE, _FEW // 2) > _FEW // 2:
        return None
    told = [p.text for p in seen.body] if seen.words <= _SOME else []
    if any(phrases.GATE.search(line) for line in (*seen.heads, *told)):
        return Refusal(Outcome.BLOCKED, "the site does not let every reader in: by age, country or browser")
    return None


def _missing(seen: Evidence) -> Refusal | None:
    words = _words_beside(seen, phrases.MISSING, _FEW)
    if words > _FEW:
        return None
    if _is_news(seen, words):
        return None
    headed = any(phrases.MISSING.search(head) for head in seen.heads)
    if not seen.body and _lines(seen, phrases.MISSING):  # the line stands alone and was taken for a notice
        return Refusal(Outcome.MISSING, "the page says that it was not found")
    first = seen.body[:2]
    said = any(len(p.text) <= _SHORT_LINE and phrases.MISSING.search(p.text) for p in first) and words <= _FEW // 2
    # a headline that says nothing else outweighs markup that calls the page an article: some templates always do
    alone = words <= _FEW // 2 and any(_is_whole(phrases.MISSING, head) for head in seen.heads)
    if (headed and not seen.stated.found) or said or alone:
        return Refusal(Outcome.MISSING, "the page says that it was not found")
    return None


def _is_news(seen: Evidence, words: int) -> bool:
    """Say whether a page of some sentences names an author or a date, as short news about a closed site does."""
    return words >= _SOME and _is_signed(seen) and not any(_is_whole(phrases.MISSING, head) for head in seen.heads)


def _is_signed(seen: Evidence) -> bool:
    return bool(seen.metadata.byline or seen.metadata.published_at or seen.stated.found)


def _says(phrase: Phrases, head: str) -> bool:
    return phrase.search(head) is not None


def _is_whole(phrase: Phrases, head: str) -> bool:
    """Tell whether a heading says little more than the phrase: at most three words beside it."""
    found = phrase.search(head)
    return found is not None and len(head.split()) - len(found[0].split()) <= 3


def _unavailable(seen: Evidence) -> Refusal | None:
    words = _words_beside(seen, phrases.UNAVAILABLE, _FEW)
    if words > _FEW or seen.stated.found or _is_news(seen, words):
        return None
    headed = any(phrases.UNAVAILABLE.search(head) for head in seen.heads)
    lines = [p.text for p in seen.pieces[:_LEADING] if len(p.text) <= _SHORT_LINE]
    said = any(phrases.UNAVAILABLE.search(line) and phrases.SELF.search(line) for line in lines)
    if headed or (said and words <= _FEW // 4):
        return Refusal(Outcome.UNAVAILABLE, "the site says that it is out of order for now")
    return None


def _paywall(seen: Evidence) -> Refusal | None:
    refusal = Refusal(Outcome.PAYWALLED, "only the beginning is shown; the rest is for subscribers")
    stated = seen.stated.free is False
    limit = _STUB if stated else _FEW
    short = _words_beside(seen, phrases.PAYWALL, limit) <= limit
    said = short and any(not _in_bar(piece) for piece in _lines(seen, phrases.PAYWALL))
    offered = short and stated and _ends_in_offer(seen)
    return refusal if said or offered or _offers_rest(seen) else None


def _ends_in_offer(seen: Evidence) -> bool:
    """Say whether the text ends in, or is followed at once by, an offer to subscribe."""
    if not seen.body:
        return False
    last = next(i for i, piece in enumerate(seen.pieces) if piece is seen.body[-1])
    end = seen.pieces[max(0, last - 1) : last + 3]
    return any(phrases.SUBSCRIBE.search(p.text) and len(p.text) <= _SHORT_LINE and not _in_bar(p) for p in end)


def _offers_rest(seen: Evidence) -> bool:
    """Say whether the rest of this very article is offered to subscribers where its text ends."""
    if not seen.body or 2 * seen.words > _MANY * _LEFT:
        return False
    last = next(i for i, piece in enumerate(seen.pieces) if piece is seen.body[-1])
    start = max(0, last - 4)
    end = [
        (i, p) for i, p in enumerate(seen.pieces[start : last + 6], start) if len(p.text) <= _SHORT_LINE and _tells(p)
    ]
    said = any(last - 2 <= i <= last + 3 and phrases.PAYWALL.search(piece.text) for i, piece in end)
    if not said:
        around = (seen.pieces[max(0, i - 1) : i + 3] for i, piece in end if phrases.REST.search(piece.text))
        near = (piece.text for beside in around for piece in beside if len(piece.text) <= _SHORT_LINE)
        said = any(phrases.OFFER.search(text) for text in near)
    return said and _words_beside(seen, phrases.REST, _LEFT) <= _LEFT


def _tells(piece: Piece) -> bool:
    """Say whether a line is the page's own word: not in a bar, and not quoted."""
    return not _in_bar(piece) and piece.text[0] not in _QUOTES


def _in_bar(piece: Piece) -> bool:
    """Say whether a line stands in the page's head, foot or navigation, where every page offers subscriptions."""
    return piece.place.aside in {"header", "footer"} or any(
        root.name in {"nav", "navigation", "banner", "contentinfo", "menu"} for root in piece.place.roots
    )


def _sign_in(seen: Evidence) -> Refusal | None:
    asks = any(field.get("type", "").lower() == "password" for field in seen.root.iter("input"))
    headed = any((_is_whole if not asks else _says)(phrases.SIGN_IN, head) for head in seen.heads)
    told = [p.text for p in seen.body] if seen.words <= _SOME else []
    headed = headed or any(phrases.SIGN_IN.search(line) and phrases.READER.search(line) for line in told)
    if headed and (asks or seen.words <= _FEW // 2) and seen.words <= _FEW:
        return Refusal(Outcome.BLOCKED, "the site shows a sign-in page instead")
    return None


def _home(seen: Evidence) -> Refusal | None:
    if seen.stated.found:
        return None
    headline = seen.metadata.headline.lower()
    if phrases.HOME.search(headline):
        return Refusal(Outcome.NOT_ARTICLE, f"the page is a list of stories ({seen.metadata.headline[:60]})")
    heads = [p for p in seen.body if p.level]
    if len(heads) >= _TEASERS and all(_is_teaser(p) for p in heads):  # an article's own headings lead nowhere
        return Refusal(Outcome.NOT_ARTICLE, "the page is a list of stories, each heading a link")
    own = {id(piece) for piece in seen.body}
    told = [i for i, p in enumerate(seen.pieces) if not p.link_only and id(p) in own]
    headed = sum(1 for i in told if i and _is_teaser(seen.pieces[i - 1]))
    if headed >= _TEASERS and headed >= _NEARLY_ALL * len(told):
        return Refusal(Outcome.NOT_ARTICLE, "the page is a list of stories, each under a link")
    listed = sum(len(p.text) for p in seen.body if p.link_only)
    prose = sum(len(p.text) for p in seen.body if not p.link_only)
    sentences = sum(1 for p in seen.body if not p.link_only and len(p.text) > 140 and p.text[-1] in ".!?”\"'")
    if listed > 2 * prose and sentences <= 1 and listed > 400:
        return Refusal(Outcome.NOT_ARTICLE, "the page is a list of links")
    return None


def _is_teaser(heading: Piece) -> bool:
    """Say whether a heading is a link to another page, not one to itself."""
    return heading.link_only and any(not link.get("href", "#").startswith("#") for link in heading.element.iter("a"))


def _scripted(seen: Evidence) -> Refusal | None:
    if _words_beside(seen, phrases.SCRIPTED, _SOME) <= _SOME and _lines(seen, phrases.SCRIPTED):
        return Refusal(Outcome.EMPTY, "the page shows its text only to browsers that run scripts")
    return None


def _spoken(seen: Evidence) -> Refusal | None:
    """Refuse a page of few words, most of whose sentences speak to the reader: a wall or an error of any wording."""
    body = [piece.text for piece in seen.body if not is_head_line(piece)]
    if seen.stated.found or sum(map(_count, body)) > (_SOME if _is_signed(seen) else _BARE + _SOME):
        return None
    told = [part for text in body for part in sentences(_QUOTED.sub(" ", text)) if _count(part) > 1]
    if told and 2 * sum(1 for part in told if phrases.READER.search(part)) > len(told):
        return Refusal(Outcome.NOT_ARTICLE, "the page has few words, which speak to its reader and tell nothing")
    return None


def _bare(seen: Evidence) -> Refusal | None:
    """Refuse a page of few words that carries nothing articles carry: no author, date, address or markup for one."""
    if (
        seen.words > _BARE
        or _is_signed(seen)
        or seen.metadata.canonical_url
        or seen.root.find(".//article") is not None
    ):
        return None
    metas = {meta.get("property", "").lower(): meta.get("content", "").lower() for meta in seen.root.iter("meta")}
    if metas.get("og:type") == "article" or seen.root.find(".//time") is not None:
        return None
    return Refusal(
        Outcome.NOT_ARTICLE, "the page has few words, and no author, date or markup says that they are an article"
    )


def _empty(seen: Evidence) -> Refusal | None:
    if len(seen.body) > 2 and len({piece.text for piece in seen.body}) == 1:
        return Refusal(Outcome.EMPTY, f"the page repeats one line ({seen.body[0].text[:40]}); its text was not loaded")
    told = [piece for piece in seen.body if _count(piece.text) > _HARDLY_ANY or not is_head_line(piece)]
    if not told or (not seen.metadata.headline and seen.words < _HARDLY_ANY):
        return Refusal(Outcome.EMPTY, "no article text was found on the page")
    return None
