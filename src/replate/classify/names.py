"""Names in a text: capitalised words that are not merely the first of a sentence or of a headline in capitals."""

from __future__ import annotations

import re

from replate.classify.language import Language
from replate.classify.passage import Mention

# Words with a capital at their head, after figures or as their second letter (Kyiv, U.S., 18F, eBay).
_WORD = re.compile(
    r"(?:(?:[A-Z]\.){2,}[A-Z]?|[^\W\d_a-zß-öø-ÿ][\w&]*(?:['’.&-](?=\w)\w+)*|(?<!\w)(?:\d+[A-Z]|[a-z][A-Z])\w*)(?![@/\w])"
)
_OPENING = re.compile(r"(?:^|[.!?:;•|\n>_#*]|\s[-–—]|^[-–—]|[\"“‘„(\[])[\s\"“‘„(\[#*_]*$")
_POSSESSIVE = re.compile(r"['’]s?$")
_SHORT = 3
_JOINED = "@/_"
# The share of capitals from which a line is set in title case.
_TITLE = 0.7


def names(text: str, language: Language | None, heading: list[str]) -> list[Mention]:
    """The words of names. Dates and numbers are to be blanked out before; ``heading`` holds the words
    of the text in lower case where it is short enough to be a heading; without a table nothing is guessed.

    A word that opens a sentence counts only if the table of common words does not know it, or knows it as a name.
    In a line set in title case every word is taken for one that opens a sentence.
    """
    if language is None or not language.capitals:
        return []
    words = [m for m in _WORD.finditer(text) if not m.start() or text[m.start() - 1] not in _JOINED and not text[m.start() - 1].isalnum()]
    if not words:
        return []
    titled = _titled(words, language, heading)
    shouted = text.isupper()
    return [
        Mention(_key(match[0]), match.start(), match.end())
        for match in words
        if _is_name(match, text, language, titled=titled, shouted=shouted)
    ]


def _key(word: str) -> str:
    return _POSSESSIVE.sub("", word.lower()).replace("’", "'").removesuffix(".")


def _is_name(match: re.Match[str], text: str, language: Language, *, titled: bool, shouted: bool) -> bool:
    word = match[0]
    plain = _key(word)
    if word.islower() or plain in language.not_names or plain in language.titles or plain in language.months:
        return False
    capital = word[0].isupper()
    if not capital and not (word[0].isdigit() or word[1:2].isupper() or "." in word):
        return False
    bare = re.split(r"[-']", plain)[0]
    if shouted:
        return not language.frequency.scale.get(plain) and len(plain) > 1
    if len(word) > 1 and word[1:] != word[1:].lower():
        return True  # PHE, McKay, GobiernoUSA
    if len(word) == 1:
        return False
    if titled or _opens(match, text):
        return not language.frequency.common(plain) and not language.frequency.common(bare) and plain not in language.grammar
    return plain not in language.grammar


def _opens(match: re.Match[str], text: str) -> bool:
    """Whether the word opens a sentence, a quotation or a line."""
    start = match.start()
    return start == 0 or _OPENING.search(text, max(0, start - 8), start) is not None


def _titled(words: list[re.Match[str]], language: Language, heading: list[str]) -> bool:
    """Whether the text is set in title case."""
    capitals = sum([len(m[0]) > _SHORT and m[0][0].isupper() and m[0].lower() not in language.grammar for m in words])
    if not heading or not capitals or 2 * capitals < _TITLE * len(words):
        return False
    long = sum([len(word) > _SHORT and word not in language.grammar for word in heading])
    return capitals >= _TITLE * long and (long > 1 or len(heading) == 1)
