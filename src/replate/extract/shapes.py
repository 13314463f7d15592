"""Pages that are no article by their make: frames, lists of stories, shells without text, a few words to the reader."""

from __future__ import annotations

import re

from replate.extract import phrases, reader_words
from replate.extract.evidence import (
    Evidence,
    Refusal,
    count_words,
    is_signed,
    is_stated,
    is_teaser,
    is_whole,
    lines_with,
    own_words,
    sentences_of,
    told_words,
    words_beside,
)
from replate.extract.lines import is_head_line
from replate.extract.visible import Piece
from replate.extract.walls import FEW, SOME
from replate.model import BlockKind, Outcome

_BARE = 35
_HARDLY_ANY = 8
_NEWS = 10  # words that a page without any mark of an article must tell
_TEASERS = 5
_NEARLY_ALL = 0.7
_HEAD = 20_000  # characters of a page in which its head lies
_REFRESH = re.compile(r"<meta\b[^>]{0,200}http-equiv\s*=\s*[\"']?refresh\b[^>]{0,200}\burl\s*=", re.IGNORECASE)
_JSON = re.compile(r"[\[{]\s*(?:\{\s*)?\"[^\"]{1,80}\"\s*:")
_LOREM = "lorem ipsum"
_SETTERS = re.compile(
    r"\b(?:lorem|ipsum|dolor|amet|elit|sed|enim|minim|quis|aute|irure|eu|sint|sunt|dolore|magna|nulla|velit|esse|et|ut|in)\b"
)
_FILLED = 6  # at least one word in so many is one of theirs
_ENDS = ".!?…。！？؟।॥”»\"'"


def frames(seen: Evidence) -> Refusal | None:
    """Refuse a set of frames."""
    if seen.root.find(".//frameset") is not None:
        return Refusal(Outcome.NOT_ARTICLE, "the page is a set of frames and holds no text of its own")
    return None


def sends_on(seen: Evidence) -> Refusal | None:
    """Refuse a page of a few words that sends its readers to another address (``<meta http-equiv="refresh">``)."""
    if seen.stated.found or words_beside(seen, phrases.PARKED, FEW // 2) > FEW // 2:
        return None
    if _REFRESH.search(seen.source[:_HEAD]):
        return Refusal(Outcome.NOT_ARTICLE, "the page only sends its readers on to another address")
    return None


# ── lists ────────────────────────────────────────────────────────────────────────────────────────────


def home(seen: Evidence) -> Refusal | None:
    """Refuse a front page, a section, a list of links."""
    what = "" if is_stated(seen) else _listed(seen)
    if what and any(is_whole(phrases.MISSING, head) for head in seen.heads):
        return Refusal(Outcome.MISSING, "the page says that it was not found, over a list of stories")
    return Refusal(Outcome.NOT_ARTICLE, f"the page is a list of {what}") if what else None


def _listed(seen: Evidence) -> str:
    """Say what a page lists, or ``""``."""
    if phrases.HOME.search(seen.metadata.headline):
        return f"stories ({seen.metadata.headline[:60]})"
    heads = [p for p in seen.body if p.level]
    if len(heads) >= _TEASERS and all(is_teaser(p) for p in heads):  # an article's own headings lead nowhere
        return "stories, each heading a link"
    if _is_under_links(seen):
        return "stories, each under a link"
    listed = sum(len(p.text) for p in seen.body if p.link_only)
    prose = sum(len(p.text) for p in seen.body if not p.link_only)
    told = sum(1 for p in seen.body if not p.link_only and len(p.text) > 140 and p.text[-1] in ".!?”\"'")
    return "links" if listed > 2 * prose and told <= 1 and listed > 400 else ""


def _is_under_links(seen: Evidence) -> bool:
    """Say whether nearly all of the text stands under links to other pages, paragraph for paragraph."""
    own = {id(piece) for piece in seen.body}
    told = [i for i, p in enumerate(seen.pieces) if not p.link_only and id(p) in own]
    headed = [i for i in told if i and is_teaser(seen.pieces[i - 1])]
    if len(headed) < _TEASERS:
        return False
    opening = [seen.pieces[i].text for i in told if i < headed[0]]
    if sum(map(count_words, opening)) >= _NEWS and any(map(reader_words.TELLS.search, opening)):
        return False  # a short article and what else there is to read
    size = sum(len(seen.pieces[i].text) for i in told)
    under = sum(len(seen.pieces[i].text) for i in headed)
    return len(headed) >= _NEARLY_ALL * len(told) or under >= _NEARLY_ALL * size


# ── shells ───────────────────────────────────────────────────────────────────────────────────────────


def scripted(seen: Evidence) -> Refusal | None:
    """Refuse what asks for scripts in the place of a text."""
    if words_beside(seen, phrases.SCRIPTED, SOME) <= SOME and lines_with(seen, phrases.SCRIPTED):
        return Refusal(Outcome.EMPTY, "the page shows its text only to browsers that run scripts")
    return None


def coded(seen: Evidence) -> Refusal | None:
    """Refuse what shows JSON."""
    if seen.body and _JSON.match(seen.body[0].text):
        return Refusal(Outcome.NOT_ARTICLE, "the page shows JSON, not a text")
    return None


def filler(seen: Evidence) -> Refusal | None:
    """Refuse the words that setters put where a text is to come."""
    if not any(piece.text[:_BARE].lower().startswith(_LOREM) for piece in seen.body):
        return None
    put = sum(
        count_words(p.text) for p in seen.body if len(_SETTERS.findall(p.text.lower())) * _FILLED >= count_words(p.text)
    )
    if 2 * put >= seen.words:
        return Refusal(Outcome.NOT_ARTICLE, "the page shows a setter's filler text; its own is not there yet")
    return None


def empty(seen: Evidence) -> Refusal | None:
    """Refuse what has no text, or none but captions, links, remarks of readers or one line again and again."""
    if len(seen.body) > 2 and len({piece.text for piece in seen.body}) == 1:
        return Refusal(Outcome.EMPTY, f"the page repeats one line ({seen.body[0].text[:40]}); its text was not loaded")
    if seen.noticed and seen.words < 2 * _NEWS:
        taken_back = any(phrases.TAKEN_BACK.search(piece.text) for piece in seen.body)
        outcome = Outcome.MISSING if taken_back else Outcome.EMPTY
        return Refusal(outcome, "the page shows a line on the article, and no article")
    told = [piece for piece in seen.body if count_words(piece.text) > _HARDLY_ANY or not is_head_line(piece)]
    if not told or (not seen.metadata.headline and seen.words < _HARDLY_ANY):
        return Refusal(Outcome.EMPTY, "no article text was found on the page")
    if all(any("comment" in root.name for root in piece.place.roots) for piece in told):
        return Refusal(Outcome.EMPTY, "the page shows remarks of its readers, and no article")
    if seen.words <= 2 * SOME and not any(map(_is_said, told)):
        return Refusal(Outcome.EMPTY, "the page shows captions, links or buttons, and no sentence")
    return None


def _is_said(piece: Piece) -> bool:
    """Say whether a piece is a sentence, or long enough to pass for one."""
    words = count_words(piece.text)
    if piece.link_only or piece.kind is BlockKind.CAPTION:
        return words > FEW // 4
    return words > _BARE // 2 or (words >= _HARDLY_ANY // 2 and piece.text[-1] in _ENDS)


# ── a few words ──────────────────────────────────────────────────────────────────────────────────────


def spoken(seen: Evidence) -> Refusal | None:
    """Refuse a page of few words, most of whose sentences speak to the reader: a wall or an error of any wording.

    A newspaper's statement on itself says *we*, so there must be a *you* too; a page that names an author or a date
    may have fewer words still. What the page is about names it.
    """
    body = tuple(piece for piece in seen.body if not is_head_line(piece))
    few = SOME if is_signed(seen) else _BARE + SOME
    if seen.noticed:
        return None
    if sum(count_words(piece.text) for piece in body) > few:
        return None
    told = sentences_of(seen, body)
    asked = own_words(seen, seen.metadata.headline) if seen.metadata.headline != seen.stated.headline else ""
    told += [asked] if asked and reader_words.YOU.search(asked) else []
    to_reader = sum(map(reader_words.speaks, told))
    tells = any(map(reader_words.TELLS.search, told))
    most = 2 * to_reader > len(told) or (2 * to_reader == len(told) and not tells and seen.words <= SOME)
    if not (most and any(map(reader_words.addresses, told))) or (tells and told_words(seen, phrases.SELF) > 2 * _NEWS):
        return None
    refusal = _named(seen, "the page has few words, which speak to its reader and tell nothing")
    # horoscopes and advice speak to their reader too: a wall of more than a line speaks of itself, and of something
    itself = any(reader_words.WE.search(part) or reader_words.HERE.search(part) for part in told)
    known = itself and refusal.outcome is not Outcome.NOT_ARTICLE
    return refusal if known or (seen.words <= SOME and (itself or not tells)) else None


def bare(seen: Evidence) -> Refusal | None:
    """Refuse a page of few words that carries nothing articles carry: no author, date, address or markup for one."""
    if seen.words > _BARE or seen.noticed or is_signed(seen) or seen.metadata.canonical_url:
        return None
    metas = {meta.get("property", "").lower(): meta.get("content", "").lower() for meta in seen.root.iter("meta")}
    if metas.get("og:type") == "article" or any(seen.root.find(f".//{tag}") is not None for tag in ("article", "time")):
        return None
    news = any((p.text[-1] in _ENDS or p.text[-1] == ":") and reader_words.TELLS.search(p.text) for p in seen.body)
    if told_words(seen, reader_words.WE) >= (_NEWS if news else 2 * _NEWS) and (news or _is_of_others(seen)):
        return None
    return _named(seen, "the page has few words, and no author, date or markup says that they are an article")


def _is_of_others(seen: Evidence) -> bool:
    """Say whether a text in a language whose small words are known speaks neither to its reader nor of itself."""
    told = (*(own_words(seen, head) for head in seen.heads), *sentences_of(seen, seen.body))
    return seen.metadata.language[:2].lower() in reader_words.LANGUAGES and not any(map(reader_words.speaks, told))


def _named(seen: Evidence, reason: str) -> Refusal:
    """Name what a page of few words is by what it is about."""
    text = " ".join((*seen.heads, *(piece.text for piece in seen.body)))
    for outcome, why, topic in reader_words.TOPICS:
        if topic.search(text):
            return Refusal(outcome, f"{why}: {reason}")
    return Refusal(Outcome.NOT_ARTICLE, reason)
