"""Our own words amid an article: in which language they are told, and the words for kinds and operations. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from replate.model import Comparison, Content, Kind, Operation
from replate.text.direction import first_direction
from replate.text.speech import ENGLISH, Speech, message

_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
OPERATIONS = {
    Operation.ADDED: message("added"),
    Operation.REMOVED: message("removed"),
    Operation.EDITED: message("edited"),
    Operation.MOVED: message("moved"),
    Operation.SPLIT: message("split"),
    Operation.MERGED: message("merged"),
}
KINDS = {
    Kind.SPACES: message("spaces"),
    Kind.TYPOGRAPHY: message("typography"),
    Kind.PUNCTUATION: message("punctuation"),
    Kind.CASE: message("capitals"),
    Kind.SPELLING: message("spelling"),
    Kind.HOUSE_STYLE: message("house style"),
    Kind.NUMBER: message("number"),
    Kind.DATE: message("date or time"),
    Kind.NAME: message("name"),
    Kind.QUOTE: message("quotation"),
    Kind.ATTRIBUTION: message("attribution"),
    Kind.CERTAINTY: message("certainty"),
    Kind.NEGATION: message("negation"),
    Kind.NOTICE: message("notice"),
    Kind.BYLINE: message("byline"),
    Kind.FURNITURE: message("page furniture"),
    Kind.WORDING: message("wording"),
    Kind.LINK: message("link"),
}


@dataclass(frozen=True, slots=True)
class Voice:
    """Our own words amid an article: the language that ``say`` speaks, and ``mark``, the attribute that names it.

    ``mark`` is empty where the article is in the same language, or in one that is not known. ``direction`` is the
    way in which the article is written.
    """

    say: Speech = ENGLISH
    mark: str = ""
    direction: str = "ltr"


def voice(comparison: Comparison, say: Speech) -> Voice:
    """Give the voice in which a comparison's marks are told."""
    return voice_amid(comparison.new, say)


def voice_amid(content: Content, say: Speech) -> Voice:
    """Give the voice in which we speak amid a content."""
    texts = (content.headline, *content.paragraphs[:3])
    return voice_in(content.language, first_direction(texts), say)


def voice_in(language: str, written: str, say: Speech) -> Voice:
    """Give the voice in which we speak amid a text in a language (its tag), ``written`` "ltr" or "rtl"."""
    spoken = language.replace("_", "-").partition("-")[0].lower()
    return Voice(say, "" if spoken == say.language else f' lang="{say.language}" dir="ltr"', written)


def text(raw: str) -> str:
    """Text made safe to stand in HTML, as content or as a quoted attribute."""
    return escape(_FORBIDDEN.sub("\ufffd", raw))


def operation_words(operations: Sequence[Operation], say: Speech) -> str:
    """What was done, as the beginning of a sentence: "Moved and edited"."""
    done = ""
    for operation in operations:
        word = say(OPERATIONS[operation])
        done = say("%(first)s and %(second)s", first=done, second=word) if done else word
    return done[:1].upper() + done[1:]
