"""How common a word is, and whether it is a name, from a table that ships with the package (tools/word_table.py)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True, slots=True)
class Frequency:
    """A table of words: ``scale`` is log10 of how often a word comes in a thousand million; 0 where not known."""

    scale: dict[str, float]
    names: frozenset[str]

    def of(self, word: str) -> float:
        """How common the word is, from 1.5 (rare) to 7.7 ("the"); 0 where the table does not have it."""
        return self.scale.get(word, 0.0)

    def common(self, word: str) -> bool:
        """Whether the word (in lower case) is one that is written without a capital."""
        return word in self.scale and word not in self.names


@cache
def table(name: str) -> Frequency:
    """The table of a language by its file name; it is part of the program and read once, as a module is."""
    from importlib.resources import files  # noqa: PLC0415 - only who looks up words pays for loading it

    scale: dict[str, float] = {}
    names: set[str] = set()
    text = files("replate.classify").joinpath("words", f"{name}.txt").read_text("utf-8")
    for line in text.splitlines():
        if not line.startswith("#"):
            value, *words = line.split()
            scale.update(dict.fromkeys([word.lower() for word in words], float(value)))
            names.update([word.lower() for word in words if word[0].isupper()])
    return Frequency(scale, frozenset(names))
