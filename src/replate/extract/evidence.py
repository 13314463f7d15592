"""What the rules that refuse a page look at, and how they measure it: how much of a text is left, and what it tells.

Not every word counts alike. A line that holds a wall's own phrase is left out, so is what speaks to the reader, and
what stands in quotation marks is what somebody else said: an article about walls quotes them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from lxml import html
from rapidfuzz import fuzz

from replate.extract import phrases, reader_words
from replate.extract.metadata import Metadata
from replate.extract.phrases import Phrases
from replate.extract.structured import Stated
from replate.extract.visible import Piece
from replate.model import Outcome
from replate.text.sentences import sentences

SHORT_LINE = 300  # characters of a line in which a wall or an error says what it is
_MANY = 3
_QUOTED = re.compile(r"[“„«\"][^”“»\"]{1,300}[”“»\"]|「[^」]{1,300}」")
_WIDE_WORD = 15  # characters a word on average: no words, but a script that puts no spaces between them
_SENTENCE = 6  # words that a sentence which tells something has at least
_ALIKE = 50  # of 100; the headline that a page states of itself and one that it shows


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a page is not taken for an article."""

    outcome: Outcome
    reason: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the rules look at: the source text, the tree, its visible pieces, those of the body, and its statements.

    ``heads`` are title, headline and top headings, where a page says what it is; ``words`` how many the body has.
    ``noticed`` says that the body is the editors' own word on the article, and nothing else.
    """

    source: str
    root: html.HtmlElement
    heads: tuple[str, ...]
    pieces: tuple[Piece, ...]
    body: tuple[Piece, ...]
    metadata: Metadata
    stated: Stated
    words: int
    noticed: bool = False


def gather(
    *,
    source: str,
    root: html.HtmlElement,
    pieces: list[Piece],
    body: tuple[Piece, ...],
    metadata: Metadata,
    stated: Stated,
    noticed: bool = False,
) -> Evidence:
    """Put together what the rules look at."""
    shown = [p.text for p in pieces if p.level in (1, 2) and not p.place.hidden and not p.place.roots]
    heads = tuple(text for text in (metadata.title, metadata.headline, *shown[:3]) if text)
    return Evidence(source, root, heads, tuple(pieces), body, metadata, stated, words_of(body), noticed)


def words_of(pieces: tuple[Piece, ...]) -> int:
    """Count the words of a text, lines that are only links left out."""
    return sum(count_words(piece.text) for piece in pieces if not piece.link_only)


def count_words(text: str) -> int:
    """Count the words of a text; a script that puts no spaces between them is counted by its length."""
    words = len(text.split())
    return len(text) // 3 if len(text) > _WIDE_WORD * words else max(words, len(text) // 8)


def words_beside(seen: Evidence, phrase: Phrases, most: int) -> int:
    """Count the words of the body, lines with the phrase left out; stops counting past ``most``.

    Long lines first: an ordinary article is told by its first one or two. Nor can the short lines that say such
    things make up most of a text of many times the words, so that its lines need not be searched.
    """
    if phrase is not phrases.CONSENT and seen.words > _MANY * most:
        return seen.words
    count = 0
    for piece in sorted(seen.body, key=_size, reverse=True):
        if not piece.link_only and not (_may_be(piece, phrase) and phrase.search(piece.text)):
            count += count_words(piece.text)
            if count > most:
                break
    return count


def _may_be(piece: Piece, phrase: Phrases) -> bool:
    """Say cheaply whether a line can hold the phrase: only consent walls say theirs in long lines."""
    if phrase is not phrases.CONSENT:
        return len(piece.text) <= SHORT_LINE
    lower = piece.text.lower()
    return any(stem in lower for stem in phrases.CONSENT_STEMS)


def _size(piece: Piece) -> int:
    return len(piece.text)


def lines_with(seen: Evidence, phrase: Phrases) -> list[Piece]:
    """Return the short visible lines that hold the phrase."""
    short = (p for p in seen.pieces if len(p.text) <= SHORT_LINE and not p.place.hidden)
    return [p for p in short if phrase.search(unquoted(p.text))]


def unquoted(text: str) -> str:
    """Leave out what stands in quotation marks."""
    return _QUOTED.sub(" ", text)


def is_headed(seen: Evidence, phrase: Phrases) -> bool:
    """Say whether title, headline or a top heading holds the phrase, and does not quote it."""
    return any(phrase.search(unquoted(head)) for head in seen.heads)


def sentences_of(seen: Evidence, pieces: tuple[Piece, ...]) -> list[str]:
    """The sentences of a text, quotations and single words left out."""
    told = (part for piece in pieces for part in sentences(unquoted(piece.text)) if count_words(part) > 1)
    return [own_words(seen, part) for part in told]


def own_words(seen: Evidence, text: str) -> str:
    """Leave out the words of a text that speak to a reader in another language than the page's."""
    return reader_words.without_false_friends(text, seen.metadata.language)


def told_words(seen: Evidence, phrase: Phrases) -> int:
    """Count the words of sentences that tell something: not what the phrase is in, nor what speaks to the reader.

    What stands under a heading that leads elsewhere is another story's beginning.
    """
    before = {id(piece): seen.pieces[i - 1] for i, piece in enumerate(seen.pieces) if i}
    own = tuple(p for p in seen.body if not p.link_only and not (id(p) in before and is_teaser(before[id(p)])))
    told = (part for part in sentences_of(seen, own) if _tells(part, phrase))
    return sum(words for words in map(count_words, told) if words >= _SENTENCE)


def _tells(sentence: str, phrase: Phrases) -> bool:
    """Say whether a sentence tells what somebody said or when it was, or at least does not speak as a wall does."""
    if reader_words.TELLS.search(sentence):
        return True
    own = (phrase, reader_words.YOU, reader_words.HERE, reader_words.MEANS)
    return not any(words.search(sentence) for words in own)


def is_teaser(heading: Piece) -> bool:
    """Say whether a heading is a link to another page, not one to itself."""
    return heading.link_only and any(not link.get("href", "#").startswith("#") for link in heading.element.iter("a"))


def is_stated(seen: Evidence) -> bool:
    """Say whether the page states an article that it shows: some templates go on stating one that is not there."""
    if not seen.stated.found:
        return False
    heads = (p for p in seen.pieces if p.level == 1 or (p.level in (2, 3) and not p.link_only))
    shown = [p.text for p in heads if not p.place.hidden][:8]
    stated = seen.stated.headline.lower()
    return not shown or not stated or any(fuzz.token_set_ratio(stated, text.lower()) >= _ALIKE for text in shown)


def is_signed(seen: Evidence) -> bool:
    """Say whether a page names an author or a date, or states an article."""
    return bool(seen.metadata.byline or seen.metadata.published_at or seen.stated.found)


def is_whole(phrase: Phrases, head: str) -> bool:
    """Tell whether a heading says little more than the phrase: at most three words beside it."""
    return -1 < words_with(phrase, head) <= 3


def words_with(phrase: Phrases, head: str) -> int:
    """Count the words of a heading beside the phrase that it holds; -1 if it does not hold it."""
    found = phrase.search(unquoted(head))
    return -1 if found is None else len(head.split()) - len(found[0].split())
