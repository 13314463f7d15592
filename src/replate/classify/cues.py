"""Small words with a large effect: who says it (attribution), how sure it is (certainty), and "not" (negation)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from replate.classify.language import Language
from replate.classify.passage import Mention

# How far around a word its speaker, or its phrase, is looked for, in characters.
_REACH = 40
# The end behind a verb; days are blanked out before.
_LAST = re.compile(r"(?: on)?\s*(?:[.\n]|\Z)")
# Who speaks, where the verb comes behind all that is told ("…, the academy announced Friday.").
_CLAUSE = re.compile(r", (?:[Tt]he |[Aa]n? )?[^\W\d_][\w.’'-]*(?: [^\W\d_][\w.’'-]*){0,2} \Z")


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
    if language.speaker.search(text, max(0, at - _REACH), at):
        return match
    if language.bare.fullmatch(match[0]):
        return None
    if language.told.match(text, match.end()):
        return match
    if _LAST.match(text, match.end()) and _CLAUSE.search(text, max(0, at - _REACH), at):
        return match
    return None


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
            found.append(Mention(match[0].lower(), start, match.end()))
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
