"""Small words with a large effect: who says it (attribution), how sure it is (certainty), and "not" (negation)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from replate.classify.language import Language
from replate.classify.passage import Mention

# How far around a word its speaker, or its phrase, is looked for, in characters.
_REACH = 40
# More than a word has that says how likely it is.
_DEGREE = 12

# Who speaks behind what is quoted, which is blanked out ("…,” Smith added."), and what may follow the verb then.
_QUOTED = re.compile(r"[ ,][\"”»’'],? (?:[^\W\d_][\w.’'-]*,? ){1,6}\Z")


def attribution(text: str, places: Sequence[int], language: Language) -> list[Mention]:
    """Words that say who told it, at places where one may stand. Quoted words are to be blanked out before."""
    found = []
    end = 0
    said = language.said
    for at in places:
        match = at >= end and (said.match(text, at) or _reported(text, at, language))
        if match:
            end = match.end()
            found.append(Mention(match[0].lower(), match.start(), end))
    return found


def _reported(text: str, at: int, language: Language) -> re.Match[str] | None:
    """A verb that tells only beside its speaker, or before what was told."""
    match = language.reported.match(text, at)
    if match is None:
        return None
    near = max(0, at - _REACH)
    if language.speaker.search(text, near, at) and match[0] not in language.doing:
        return match
    return match if not language.bare.fullmatch(match[0]) and _tells(text, match, near, language) else None


def _tells(text: str, match: re.Match[str], near: int, language: Language) -> bool:
    """Whether a verb tells what follows it or was said before it; ``near`` is how far back to look."""
    at, end = match.span()
    if language.told.match(text, end):
        return True
    if match[0] in language.asserting and _NAMED.search(text, near, at) and _object(text, match, language):
        return True
    if language.last.match(text, end) and language.clause.search(text, near, at):
        return True
    if match[0].endswith("d") and language.last.match(text, end) and language.long_clause.search(text, near, at):
        return True
    return language.ending.match(text, end) is not None and _QUOTED.search(text, near, at) is not None


def _object(text: str, match: re.Match[str], language: Language) -> bool:
    """Whether what a verb tells follows it, and not a word that goes on behind a noun ("claims are", "reports of")."""
    word = _NEXT.match(text, match.end())
    return word is not None and (word[1] not in language.grammar or word[1] in language.objects)


_NAMED = re.compile(r"[^\W\d_a-zß-öø-ÿ][\w.’'-]* +\Z")
_NEXT = re.compile(r" ([a-z]+|\d|[^\W\d_]+)")


def certainty(text: str, places: Sequence[int], language: Language) -> list[Mention]:
    """Words that hedge a statement, at the places where one may stand. Quoted words are to be blanked out before."""
    found = []
    hedge = language.hedge
    for at in places:
        match = hedge.match(text, at)
        if match is None:
            continue
        near = text[max(0, at - _REACH) : at + _REACH]
        here = at - max(0, at - _REACH)
        if not any(m.start() <= here < m.end() for m in language.not_hedge.finditer(near)):
            start = match.start(match.lastgroup) if match.lastgroup else at  # "in principle"
            degree = language.degree.search(text, max(0, start - _DEGREE), start)
            start = start if degree is None else degree.start()
            found.append(Mention(text[start : match.end()].lower(), start, match.end()))
    return found


def negation(text: str, places: Sequence[int], language: Language) -> list[Mention]:
    """Words that turn a statement into its opposite, at places where one may stand; apostrophes are to be plain."""
    matches = [language.negation.match(text, at) for at in places]
    return [Mention("not", match.start(), match.end()) for match in matches if match]


def turned(old: str, new: str, language: Language | None) -> bool:
    """Whether one word is the other with a prefix that negates it (lawful, unlawful), and both are known words."""
    if language is None or old[-1:] != new[-1:]:
        return False
    shorter, longer = sorted((old, new), key=len)
    prefix = longer.removesuffix(shorter)
    if prefix == longer or prefix not in language.negating or len(shorter) <= len(prefix) + 1:
        return False
    frequency = language.frequency
    return not frequency.scale or (frequency.common(shorter) and frequency.common(longer))
