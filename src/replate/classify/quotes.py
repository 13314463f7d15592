"""Words inside quotation marks."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence

from replate.classify.language import Language
from replate.classify.passage import Mention, Span
from replate.classify.renaming import unaccented

# Straight marks open after a space or bracket; single ones count when they enclose two words or more.
_DOUBLE = re.compile(
    r"[“„«]\s?(?P<curly>[^“”„«»\n]+)(?:[”»“]|$)|(?:(?<=[\s(\[—–-])|^)\"(?P<straight>(?=\S)[^\"\n]+)(?:\"|$)|^(?P<rest>[^\"“„«\n]*\S)(?<=[\w.,!?…])[\"”](?=\s|$|[.,;:])",
    re.MULTILINE,
)
_SINGLE = re.compile(r"(?:(?<=[\s(\[—–])|^)[‘'](?P<single>(?=\w)[^‘\n]{3,300}?[\w.,!?…])['’](?!\w)", re.MULTILINE)
_WORDS = re.compile(r"[^\W_]+")
_SMALL = 3


def quoting(text: str) -> bool:
    """Whether the text may quote at all: asked of every text, hence mark by mark, which is the quickest."""
    if '"' in text or ("'" in text and (" '" in text or "\n'" in text or text[0] == "'")):
        return True
    if text.isascii():
        return False
    return "“" in text or "”" in text or "‘" in text or "„" in text or "«" in text or "»" in text


def quotes(text: str, language: Language | None) -> list[Mention]:
    """What is quoted, each by its letters alone, so that marks and spaces make no difference.

    A quotation may begin or end outside the text. Titles of works, in capitals all through, are not quotations.
    """
    spans = [span for match in _DOUBLE.finditer(text) if (span := _inside(match))]
    taken = list(spans)
    for match in _SINGLE.finditer(text):
        span = match.span("single")
        if (" " in match["single"] or _one_word(text, match)) and not any(
            span[0] < end and start < span[1] for start, end in taken
        ):
            spans.append(span)
    return [
        Mention("".join(_WORDS.findall(_plain(text[start:end].lower()))), start, end)
        for start, end in sorted(spans)
        if not _title(text[start:end]) or _spoken(text, start, end, language)
    ]


def _plain(words: str) -> str:
    """The words without accents and without what is left of markup: &#8217; is an apostrophe, and no number."""
    return unaccented(html.unescape(words) if "&" in words else words)


def _one_word(text: str, match: re.Match[str]) -> bool:
    """Whether one word in single marks is quoted: a name of something has a capital where other words have none."""
    if not match["single"].replace("-", "").isalpha():
        return False
    return match["single"][0].islower() or match["single"].rpartition("-")[2].islower() or _title(text)


def _inside(match: re.Match[str]) -> Span | None:
    return match.span(match.lastgroup) if match.lastgroup else None


def _title(words: str) -> bool:
    """Whether the words are the title of a work: capitals all through, more than one word."""
    long = [word for word in _WORDS.findall(words) if len(word) > _SMALL]
    return len(long) > 1 and all(word[0].isupper() or word[0].isdigit() for word in long)


def _spoken(text: str, start: int, end: int, language: Language | None) -> bool:
    """Whether words that look like a title are said: they speak of persons, beside a colon ("‘We Won’: Mayor")."""
    if _MARKED.match(text[start - 1 : start]) and _WORK.search(text):
        return True
    if language is None:
        return False
    if language.telling_behind_marks.match(text, end):
        return True
    personal = language.personal.search(text, start, end) is not None
    if (personal or language.pointed.match(text, start, end)) and (
        language.telling_before_marks.search(text, max(0, start - _TELLING), start)
    ):
        return True
    if not personal:
        return False
    return _COLON.match(text, end) is not None or text[max(0, start - 4) : start].rstrip("\"“„«‘' ").endswith(":")


# Where works stand in single marks, what stands in double ones is said.
_MARKED = re.compile(r"[“\"]")
_WORK = re.compile(r"(?<!\w)‘[A-Z][^‘’“”]{2,80}’(?!\w)")
_TELLING = 12
_COLON = re.compile(r"[\"”»“'’]?\s?:")


def reworded(old: Sequence[Mention], new: Sequence[Mention]) -> bool:
    """Whether other words are quoted than before; a quotation cut in two, or put together, is the same."""
    return "".join([m.key for m in old]) != "".join([m.key for m in new])
