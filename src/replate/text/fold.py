"""The ladder of equality: in how far two texts are the same once spaces, typography, punctuation or case are set aside.

Each function returns a *key*: two texts stand on that rung together when their keys are equal. Keys are for
comparing only; what is kept and shown is always the raw text.
"""

from __future__ import annotations

import re
import unicodedata
from enum import IntEnum


class Rung(IntEnum):
    """How far down the ladder one must step before two texts are equal; every rung includes those above it."""

    IDENTICAL = 0
    SPACES = 1
    TYPOGRAPHY = 2
    PUNCTUATION = 3
    CASE = 4
    DIFFERENT = 5


# Characters that show nothing: soft hyphen, zero width space, joiners and marks of direction, BOM, and the tatweel,
# which only stretches a line of Arabic.
INVISIBLE = (
    "\u00ad\u034f\u0640\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200c\u200d\u200e\u200f"
    "\u2060\u2061\u2062\u2063\u2064\ufe0e\ufe0f\ufeff"
)
_SINGLE = "\u2018\u2019\u201a\u201b\u2032\u2035\u02bc\u02b9\u00b4`\u2039\u203a\u055a\u05f3\uff07"
_DOUBLE = "\u201c\u201d\u201e\u201f\u2033\u2036\u00ab\u00bb\u301d\u301e\u301f\u05f4\uff02"
_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d\u058a\u05be"
_TABLE = str.maketrans(
    {
        **dict.fromkeys(INVISIBLE),
        **dict.fromkeys(_SINGLE, "'"),
        **dict.fromkeys(_DOUBLE, '"'),
        **dict.fromkeys(_DASHES, "-"),
    }
)
# Those that news is full of are replaced one by one, which takes a tenth of the time of a table.
_FREQUENT = (("\u2019", "'"), ("\u201c", '"'), ("\u201d", '"'), ("\u2018", "'"), ("\u2013", "-"), ("\u2014", "-"))
_OTHERS = re.compile("[" + re.escape("".join(map(chr, _TABLE.keys() - {ord(c) for c, _ in _FREQUENT}))) + "]")
# NFKC would turn "10²" into "102" and "1½" into "11⁄2": a raised or broken figure is kept apart from the one before it.
_RAISED = re.compile(r"(?<=\d)(?=[\u00b2\u00b3\u00b9\u00bc-\u00be\u2070-\u2079\u2080-\u2089\u2150-\u215f])")
_OTHER = re.compile(r"[\W_]+")
_DOTS = re.compile(r"\.(?: ?\.){2,}")
_RULES = re.compile(r"-{2,}")
_LOOSE = re.compile(r" (?:(?=[^\w\s])|(?<=[^\w\s] ))")  # one that begins with its space is found in half the time
# A mark between figures is part of the number (1,200 is not 12,00), and currency and per cent signs are words.
_MARKS = re.compile(r"(?<!\d)[^\w\s$£€¥%&@#+=<>°-]|[^\w\s$£€¥%&@#+=<>°-](?!\d)|-(?!\d)")


def spaces(text: str) -> str:
    """The text with white space made even: runs are one space, none at the ends or beside punctuation."""
    even = " ".join(text.split())
    return _LOOSE.sub("", even)


def characters(text: str) -> str:
    """The text with every character in its plain form (quotes, dashes, NFKC, invisible ones gone); spaces stand."""
    if text.isascii():
        if "`" not in text and "--" not in text and "''" not in text:
            return text
    else:
        if not unicodedata.is_normalized("NFKC", text):
            # quotes first: NFKC would take some of them apart into a space and an accent
            text = unicodedata.normalize("NFKC", _RAISED.sub("^", _plain(text)))
        text = _plain(text)
    if "--" in text:
        text = _RULES.sub("-", text)
    return text.replace("`", "'").replace("''", '"')


def _plain(text: str) -> str:
    for mark, plain in _FREQUENT:
        text = text.replace(mark, plain)
    return text.translate(_TABLE) if _OTHERS.search(text) else text


def typography(text: str) -> str:
    """The key without typography and spacing: what remains differs only in what was said."""
    plain = characters(text)
    return spaces(_DOTS.sub("...", plain) if "." in plain else plain)


def punctuation(text: str) -> str:
    """The key without punctuation as well; marks inside numbers stay, a hyphen between words counts as a space."""
    return _without_marks(typography(text))


def _without_marks(plain: str) -> str:
    return " ".join(_MARKS.sub(_gone, plain).split())


def case(text: str) -> str:
    """The key without case as well."""
    return punctuation(text).casefold()


def rung(old: str, new: str) -> Rung:
    """The first rung of the ladder on which the two texts are equal."""
    if old == new:
        return Rung.IDENTICAL
    left, right = characters(old), characters(new)
    if left == right and old.split() != new.split():
        return Rung.TYPOGRAPHY
    # what differs in letters and figures differs in words; what differs in these by case alone stands on no rung above
    ours, theirs = _OTHER.sub("", left), _OTHER.sub("", right)
    if ours == theirs:
        return _above_case(old, new)
    if ours.casefold() != theirs.casefold():
        return Rung.DIFFERENT
    return Rung.CASE if old.casefold() == new.casefold() or case(old) == case(new) else Rung.DIFFERENT


def _above_case(old: str, new: str) -> Rung:
    """The rung of two texts with the same letters and figures in the same order."""
    if "".join(old.split()) == "".join(new.split()) and spaces(old) == spaces(new):
        return Rung.SPACES
    left, right = typography(old), typography(new)
    if left == right:
        return Rung.TYPOGRAPHY
    return Rung.PUNCTUATION if _without_marks(left) == _without_marks(right) else Rung.DIFFERENT


def _gone(mark: re.Match[str]) -> str:
    return "" if mark[0] in "'." else " "
