"""Sentences that were kept in English, told in another language. Pure.

What a look came to and why is stored as an English sentence, and so are the reasons of changes. A reader of another
language is told them by their patterns (:mod:`replate.text.kept_sentences`); one that is not known, as an older
Replate or an archive may have kept it, stays as it is and is marked as English.
"""

from __future__ import annotations

import re
from functools import lru_cache, partial, reduce

from markupsafe import Markup

from replate.text.kept_sentences import FORMS, HEADS, SENTENCES
from replate.text.speech import ENGLISH, Speech

_VALUE = re.compile(r"%\((\w+)\)s")
_REMEMBERED = 4096  # sentences: the same few are told again and again
_LONGEST = 800  # characters of a sentence that is looked at
_SENTENCES_WITHIN = frozenset({"reason", "why"})
_MAY_BE_ONE = "what"
_WORD, _WORDS = r"\S+?", ".+?"
_ONE_WORD = frozenset({"address", "host", "site", "status", "number", "count"})


def shown(text: str, say: Speech) -> str:
    """Tell a kept sentence in the reader's language, or as it is and marked as English where it is not known."""
    if not text or say.language == ENGLISH.language:
        return text
    return told(text, say) or Markup('<span lang="en">{}</span>').format(text)


@lru_cache(_REMEMBERED)
def told(text: str, say: Speech) -> str:
    """Tell a kept sentence in a language; ``""`` where it is not known. Several may stand in a row, parted by "; "."""
    if len(text) > _LONGEST:
        return ""
    return _sentence(text, say, _WHOLE) or _in_a_row(text, say) or _about(text, say) or _sentence(text, say, _FORMS)


def _in_a_row(text: str, say: Speech) -> str:
    """Tell several reasons; a piece that is none belongs to the article's words in the one before it."""
    first, *others = text.split("; ")
    reasons = [first]
    for piece in others:
        if told(piece, say):
            reasons.append(piece)
        else:
            reasons[-1] += f"; {piece}"
    known = [told(reason, say) for reason in reasons] if len(reasons) > 1 else []
    return reduce(partial(_joined, say), known) if all(known) and known else ""


def _joined(say: Speech, first: str, second: str) -> str:
    return say("%(first)s; %(next)s", first=first, next=second)


def _about(text: str, say: Speech) -> str:
    """Tell a reason that names first what it is about: "number: 4 → 16"."""
    head, parted, rest = text.partition(": ")
    if not parted or head not in _HEADS:
        return ""
    return say("%(about)s: %(reason)s", about=say(head), reason=told(rest, say) or rest)


def _sentence(text: str, say: Speech, known: tuple[tuple[re.Pattern[str], str], ...]) -> str:
    if text in _PLAIN:
        return say(text)
    found = ((pattern.fullmatch(text), sentence) for pattern, sentence in known)
    told_as = (_with_values(sentence, match.groupdict(), say) for match, sentence in found if match is not None)
    return next(filter(None, told_as), "")


def _with_values(sentence: str, values: dict[str, str], say: Speech) -> str:
    """Put the values in, those that are sentences themselves told as well; ``""`` where one of those is not known."""
    for name in _SENTENCES_WITHIN & values.keys():
        values[name] = told(values[name], say)
        if not values[name]:
            return ""
    if _MAY_BE_ONE in values:
        values[_MAY_BE_ONE] = told(values[_MAY_BE_ONE], say) or values[_MAY_BE_ONE]
    return say(sentence, **values)


def _pattern(sentence: str) -> re.Pattern[str]:
    words, names = _VALUE.split(sentence)[::2], _VALUE.findall(sentence)
    values = [f"(?P<{name}>{_WORD if name in _ONE_WORD else _WORDS})" for name in names]
    parts = [re.escape(word) + value for word, value in zip(words, [*values, ""], strict=True)]
    return re.compile("".join(parts), re.DOTALL)


def _patterns(sentences: tuple[str, ...]) -> tuple[tuple[re.Pattern[str], str], ...]:
    """The patterns of sentences with values, those with most words of their own first."""
    valued = [sentence for sentence in sentences if _VALUE.search(sentence)]
    valued.sort(key=lambda sentence: -len(_VALUE.sub("", sentence)))
    return tuple((_pattern(sentence), sentence) for sentence in valued)


_PLAIN = frozenset(sentence for sentence in SENTENCES if not _VALUE.search(sentence))
_WHOLE, _FORMS = _patterns(SENTENCES), _patterns(FORMS)
_HEADS = frozenset(HEADS)
