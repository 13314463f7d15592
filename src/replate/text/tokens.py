"""Words and marks of a text, in order and without loss: the tokens joined are the text again.

A token is one word, number or mark together with the white space after it. Compounds, contractions, numbers,
abbreviations and addresses are one word each ("20-year-old", "isn’t", "$1,200.50", "U.S", "gov.uk"). Scripts that
write no spaces between words are cut by grapheme cluster (Unicode Standard Annex 29), runs of katakana kept whole.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Protocol
from unicodedata import is_normalized

from replate.text.fold import INVISIBLE, characters

# Quantifiers that need never give back are possessive (``++``): most words are then read without a second look.
_TRAIL = rf"[\s{INVISIBLE}]*+"
_JOINED = rf"(?:[{INVISIBLE}]+|['’‑-]|(?<=\d)[.,:](?=\d)|\.(?=[a-z0-9]|[A-Z]\.))"
_ADDRESS = r"(?:https?://|www\.)[^\s<>\"“”]*[\w/]"
_MARK = r"\.{2,}|-{2,}|\S"
# A word and one space, by far the most frequent token, is tried first.
_WORD = rf"\w++(?:[ ](?![\s{INVISIBLE}])|(?:{_JOINED}\w++)*+%?{_TRAIL})"
_OTHERS = rf"[$£€¥]\w++(?:{_JOINED}\w++)*+%?{_TRAIL}|(?:{_MARK}){_TRAIL}|[\s{INVISIBLE}]++"
_PLAIN = re.compile(rf"{_WORD}|{_OTHERS}")
_ADDRESSED = re.compile(rf"{_ADDRESS}{_TRAIL}|{_WORD}|{_OTHERS}")
_WORDS = re.compile(r"\w+")
# ASCII in small letters, with a space for all that is not part of a word.
_LETTERS = (
    "".join([chr(code).lower() if chr(code).isalnum() or code == ord("_") else " " for code in range(128)])
    .encode()
    .ljust(256)
)
# Combining marks, scripts without spaces between words, and everything beyond the basic plane need real segmentation.
_INTRICATE = re.compile(
    "[\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0711\u0730-\u074a\u07a6-\u07b0"
    "\u0816-\u082d\u0859-\u085b\u08d3-\u109f\u135d-\u135f\u1712-\u17d3\u180b-\u180d\u18a9\u1920-\u1aff\u1b00-\u1cff\u1dc0-\u1dff"
    "\u200d\u20d0-\u20ff\u2e80-\u312f\u3190-\u9fff\ua000-\ua4cf\ua800-\uabff\uf900-\ufaff\ufe00-\ufe2f\uff66-\uff9f\U00010000-\U0010ffff]"
)


# Marks that stand for others and are plain ASCII themselves.
_ODD = {"`": "'", "--": "-", "---": "-"}


class _Pattern(Protocol):
    def findall(self, text: str, /) -> list[str]: ...


def tokens(text: str) -> list[str]:
    """The tokens of a text, each with the white space after it; ``"".join(tokens(text)) == text``."""
    if not text.isascii() and _INTRICATE.search(text):
        return _intricate().findall(text)
    if "://" in text or "www." in text:
        return _ADDRESSED.findall(text)
    return _PLAIN.findall(text)


def words(text: str) -> list[str]:
    """The words of a text in lower case, for telling how alike two texts are: no marks, compounds taken apart."""
    if text.isascii():
        return text.encode("ascii").translate(_LETTERS).decode("ascii").split()
    if not is_normalized("NFKC", text):
        text = characters(text)
    if _INTRICATE.search(text):
        return [token.strip() for token in _intricate().findall(text.lower())]
    return _WORDS.findall(text.lower())


def said(found: list[str]) -> list[str]:
    """What each token says, apart from typography and the white space around it."""
    bare = [token.rstrip() for token in found]
    if "".join(bare).isascii():
        return bare if _ODD.keys().isdisjoint(bare) else [_ODD.get(token, token) for token in bare]
    return [_ODD.get(token, token) if token.isascii() else _plain(token) for token in bare]


@lru_cache(maxsize=4096)
def _plain(token: str) -> str:
    return characters(token).strip()


@cache
def _intricate() -> _Pattern:
    import regex  # noqa: PLC0415 - only texts in such scripts pay for loading it

    unspaced = r"\p{Han}\p{Hiragana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}\p{Tibetan}"
    letter = rf"[[\w\u200c\u200d]--[{unspaced}\p{{Katakana}}]]"
    joined = rf"(?:[{INVISIBLE}]+|['’‑-]|(?<=\d)[.,:](?=\d)|\.(?=[a-z0-9]|[A-Z]\.))"
    pattern: _Pattern = regex.compile(
        rf"(?V1)(?:{_ADDRESS}|[$£€¥]?{letter}+(?:{joined}{letter}+)*%?|[\p{{Katakana}}ー]+\p{{M}}*|\.{{2,}}|-{{2,}}|(?!\s)\X)"
        rf"[\s{INVISIBLE}]*|[\s{INVISIBLE}]+"
    )
    return pattern
