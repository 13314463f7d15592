"""Every pattern of a notice holds one of the words that are looked for first: read off the patterns themselves."""

from __future__ import annotations

import importlib
from collections.abc import Iterable

import pytest

from replate.extract.notices import finder
from replate.extract.notices.labels import HEADINGS, SOFT_HEADINGS

parse = importlib.import_module("re._parser").parse  # how the standard library itself reads an expression
CUT = 5
Ways = dict[str | None, str]


def ways_through(tokens: Iterable[tuple[object, object]], word: str | None, stems: frozenset[str]) -> Ways:
    """Return the ways through an expression that meet no stem: what is known of the word at the end, and a text."""
    ways: Ways = {word: ""}
    for name, value in tokens:
        after: Ways = {}
        for known, text in ways.items():
            for known_after, more in step(str(name), value, known, stems).items():
                after.setdefault(known_after, text + more)
        ways = after
    return ways


def step(name: str, value: object, word: str | None, stems: frozenset[str]) -> Ways:
    """Return the ways through one part of an expression; what is not known here may match anything."""
    match name, value:
        case "LITERAL", int(code):
            found = letter(chr(code).lower(), word, stems)
        case "AT", _:
            found = ended(word, " ", stems)
        case "SUBPATTERN", (_, _, _, inside):
            found = ways_through(inside, word, stems)
        case "BRANCH", (_, branches):
            found = merged(ways_through(branch, word, stems) for branch in branches)
        case "MAX_REPEAT" | "MIN_REPEAT", (least, most, body):
            found = repeated(least, most, body, word, stems)
        case "IN", list(members):
            found = merged(one_of(str(kind), member, word, stems) for kind, member in members)
        case "ASSERT", (1, inside) if not ways_through(inside, word, stems):
            found = {}
        case "ASSERT" | "ASSERT_NOT", _:
            found = {word: ""}
        case _:
            found = {None: "~"}
    return found


def letter(char: str, word: str | None, stems: frozenset[str]) -> Ways:
    if char == "-":
        return {word: ""}
    if not (char.isalnum() or char == "_"):
        return ended(word, char, stems)
    if word is None:
        return {None: char}
    grown = (word + char)[: CUT + 1]
    return {} if len(grown) >= CUT and grown[:CUT] in stems else {grown: char}


def ended(word: str | None, text: str, stems: frozenset[str]) -> Ways:
    return {} if word and len(word) < CUT and word in stems else {"": text}


def one_of(kind: str, member: object, word: str | None, stems: frozenset[str]) -> Ways:
    if kind == "LITERAL":
        return step(kind, member, word, stems)
    return ended(word, " ", stems) if str(member) == "CATEGORY_SPACE" else {None: "~"}


def repeated(
    least: int, most: int, body: Iterable[tuple[object, object]], word: str | None, stems: frozenset[str]
) -> Ways:
    once = {
        (known if most == 1 or known == "" else None): text for known, text in ways_through(body, word, stems).items()
    }
    return merged([{word: ""} if least == 0 else {}, once])


def merged(several: Iterable[Ways]) -> Ways:
    found: Ways = {}
    for ways in several:
        for known, text in ways.items():
            found.setdefault(known, text)
    return found


def without(pattern: str, stems: frozenset[str]) -> list[str]:
    """Return texts that the pattern matches and that hold none of the stems."""
    return list(ways_through(parse(pattern), "", stems).values())


def test_a_pattern_without_the_word_is_told() -> None:
    assert without(r"(?:corrected|amended)\b", frozenset({"corre"})) == ["amended "]
    assert without(r"an? (?:\w+ )?error\b", frozenset({"error"})) == []
    assert without(r"\w*error\b", frozenset({"error"})) != []


PATTERNS = [
    (pattern.pattern, reading)
    for reading in finder._READINGS
    for pattern in (reading.opening, reading.within)
    if pattern is not None
]


@pytest.mark.parametrize(("pattern", "reading"), PATTERNS)
def test_every_notice_of_a_language_holds_one_of_its_stems(pattern: str, reading: finder._Reading) -> None:
    assert without(pattern, reading.stems) == []


@pytest.mark.parametrize(("pattern", "reading"), PATTERNS)
def test_every_notice_of_a_language_holds_one_of_its_little_words(pattern: str, reading: finder._Reading) -> None:
    assert not reading.common or without(pattern, reading.common) == []


@pytest.mark.parametrize("heading", [*HEADINGS, *SOFT_HEADINGS])
def test_every_heading_holds_one_of_the_stems_of_headings(heading: str) -> None:
    assert without(rf"(?:{heading})\b", finder._HEADING_STEMS) == []
