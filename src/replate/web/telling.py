"""The most telling change of a comparison as short marked text and as a sentence without marks. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from replate.compare.excerpts import telling
from replate.compare.rows import weft, whole
from replate.model import Change, Comparison, Level

Stretches = tuple[tuple[str, str], ...]
_AROUND, _MARKED = 12, 60  # words
_STRETCHES = 24
_LONGEST_HEADLINE = 60  # words
_APART = re.compile(r"\] ([,.;:!?)”’])")


def headline(comparison: Comparison) -> Stretches:
    """Give the headline as stretches of (mark, text); a mark is "del", "ins" or nothing."""
    change = next((change for change in comparison.changes if change.level is Level.HEADLINE), None)
    if change is None:
        return (("", _first(comparison.new.headline, _LONGEST_HEADLINE)),)
    return tuple((mark, _first(text, _LONGEST_HEADLINE)) for mark, text in _woven(change)[:_STRETCHES])


def passage(comparison: Comparison) -> Stretches:
    """Give the most telling change below the headline with some words around it; nothing where there is none."""
    chosen = telling([change for change in comparison.changes if change.level is not Level.HEADLINE])
    if chosen is None:
        return ()
    parts = _woven(chosen)
    first = next((place for place, (mark, _) in enumerate(parts) if mark), 0)
    return tuple(_around(parts[max(first - 1, 0) : first + _STRETCHES], leading=first > 0))


def _woven(change: Change) -> list[tuple[str, str]]:
    return weft(whole(change.old), whole(change.new))


def _around(parts: Iterable[tuple[str, str]], *, leading: bool) -> Iterator[tuple[str, str]]:
    """Cut what stands before the first mark to its last words, and every other stretch to its first."""
    for place, (mark, text) in enumerate(parts):
        if place == 0 and leading and not mark:
            yield mark, _last(text, _AROUND)
        elif mark or len(text.split()) <= _AROUND:
            yield mark, _first(text, _MARKED)
        else:
            yield mark, _first(text, _AROUND)
            return


def _first(text: str, most: int) -> str:
    if len(text.split()) <= most:
        return text
    found = list(re.finditer(r"\S+", text))
    return f"{text[: found[most - 1].end()]} …"


def _last(text: str, most: int) -> str:
    if len(text.split()) <= most:
        return text
    found = list(re.finditer(r"\S+", text))
    return f"… {text[found[-most].start() :]}"


def in_words(stretches: Stretches, removed: str, added: str) -> str:
    """Say marked text without marks; ``removed`` and ``added`` are the words put before what was changed.

    >>> in_words((("", "and "), ("del", "four"), ("ins", "sixteen"), ("", " people")), "removed", "added")
    'and [removed: four] [added: sixteen] people'
    """
    says = {"del": removed, "ins": added}
    said = "".join(f" [{says[mark]}: {text.strip()}] " if mark else text for mark, text in stretches)
    return _APART.sub(r"]\1", " ".join(said.split()))


def cut(text: str, most: int) -> str:
    """Cut a text to so many characters at the end of a word, with an ellipsis."""
    if len(text) <= most:
        return text
    return f"{text[:most].rsplit(None, 1)[0]} …"
