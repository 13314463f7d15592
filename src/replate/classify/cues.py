"""Small words with a large effect: who says it (attribution), how sure it is (certainty), and "not" (negation)."""

from __future__ import annotations

from replate.classify.language import Language
from replate.classify.passage import Mention


def attribution(text: str, language: Language | None) -> list[Mention]:
    """Words that say who told it. Quoted words are to be blanked out before."""
    if language is None:
        return []
    return [Mention(match[0].lower(), match.start(), match.end()) for match in language.said.finditer(text)]


def certainty(text: str, language: Language | None) -> list[Mention]:
    """Words that hedge a statement. Quoted words are to be blanked out before."""
    if language is None:
        return []
    found = language.hedge.finditer(text)
    return [Mention(match[0].lower(), *match.span("hedge")) for match in found if match["hedge"]]


def negation(text: str, language: Language | None) -> list[Mention]:
    """Words that turn a statement into its opposite."""
    if language is None:
        return []
    return [Mention("not", match.start(), match.end()) for match in language.negation.finditer(text)]


def turned(old: str, new: str, language: Language | None) -> bool:
    """Whether one word is the other with a prefix that negates it (lawful, unlawful), and both are known words."""
    if language is None:
        return False
    shorter, longer = sorted((old, new), key=len)
    prefix = longer.removesuffix(shorter)
    if prefix == longer or prefix not in language.negating or len(shorter) <= len(prefix) + 1:
        return False
    frequency = language.frequency
    return not frequency.scale or (frequency.common(shorter) and frequency.common(longer))
