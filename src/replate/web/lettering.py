"""Letters for pictures: a font that comes with the program, what it can write, and words broken into lines.

The font is Source Serif 4 (OFL 1.1), installed as a package of its own: the machine's own fonts are never asked for.
It writes the Latin, Greek and Cyrillic scripts. What it lacks would stand there as boxes, so :func:`writable` tells
beforehand.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from io import BytesIO
from unicodedata import category, normalize

from PIL import ImageFont

_FONT = files("fontpkg_source_serif_4") / "files" / "SourceSerif4[opsz,wght].ttf"
_SMALLEST, _LARGEST = 8, 60  # the font's optical sizes
_ABSENT = "\uffff"  # a noncharacter, which no font has a letter for
_LONGEST = 40  # characters of a word, beyond which it is cut
ELLIPSIS = "…"


@dataclass(frozen=True, slots=True)
class Word:
    """A word and how it is marked: ``mark`` is "del", "ins" or nothing. ``spaced`` says that a space stands before."""

    text: str
    mark: str = ""
    spaced: bool = True


@dataclass(frozen=True, slots=True)
class Placed:
    """A word on a line, ``x`` pixels from its beginning and ``width`` wide; ``gap`` is the space before it."""

    word: Word
    x: float
    width: float
    gap: float


Line = tuple[Placed, ...]


@lru_cache(maxsize=16)
def font(size: int, weight: int = 400) -> ImageFont.FreeTypeFont:
    """Give the font at a size in pixels and a weight from 200 to 900."""
    made = ImageFont.truetype(BytesIO(_FONT.read_bytes()), size, layout_engine=ImageFont.Layout.BASIC)
    made.set_variation_by_axes([weight, min(max(size, _SMALLEST), _LARGEST)])
    return made


def plain(text: str) -> str:
    """Compose letters with their accents, and leave out what has no shape (controls, soft hyphens, joiners)."""
    return "".join(char for char in normalize("NFC", text) if char.isspace() or category(char) not in ("Cc", "Cf"))


def writable(text: str) -> bool:
    """Tell whether the font has every letter of a text that went through :func:`plain`."""
    return all(char.isspace() or _has(char) for char in frozenset(text))


@lru_cache(maxsize=4_096)
def _has(char: str) -> bool:
    return category(char) != "Mn" and _shape(char) != _shape(_ABSENT)


def _shape(char: str) -> tuple[tuple[int, int], bytes]:
    mask = font(24).getmask(char)
    return mask.size, bytes(mask)


def words(stretches: Iterable[tuple[str, str]]) -> Iterator[Word]:
    """Break stretches (mark, text) into words, keeping in mind which of them stand apart."""
    spaced, before = False, ""
    for mark, text in stretches:
        spaced = spaced or text[:1].isspace() or {before, mark} == {"del", "ins"}
        for part in text.split():
            yield Word(part if len(part) <= _LONGEST else part[: _LONGEST - 1] + ELLIPSIS, mark, spaced)
            spaced = True
        spaced, before = text[-1:].isspace(), mark


def lines(given: Sequence[Word], letters: ImageFont.FreeTypeFont, width: int, most: int) -> tuple[Line, ...]:
    """Break words into at most so many lines of a width in pixels; an ellipsis says that the rest was left out."""
    space = letters.getlength(" ")
    made: list[list[Placed]] = [[]]
    for word in given:
        size = letters.getlength(word.text)
        placed = _after(made[-1], word, size, space)
        if made[-1] and placed.x + size > width:
            if len(made) == most:
                return (*map(tuple, made[:-1]), _ended(made[-1], letters, width))
            made.append([])
            placed = Placed(word, 0.0, size, 0.0)
        made[-1].append(placed)
    return tuple(tuple(line) for line in made if line)


def _after(line: Sequence[Placed], word: Word, size: float, space: float) -> Placed:
    if not line:
        return Placed(word, 0.0, size, 0.0)
    last = line[-1]
    gap = space if word.spaced else 0.0
    return Placed(word, last.x + last.width + gap, size, gap)


def _ended(line: Sequence[Placed], letters: ImageFont.FreeTypeFont, width: int) -> Line:
    """Put an ellipsis at a line's end, in the place of its last words where there is no room."""
    end = Word(ELLIPSIS)
    size, space = letters.getlength(ELLIPSIS), letters.getlength(" ")
    kept = list(line)
    while len(kept) > 1 and kept[-1].x + kept[-1].width + space + size > width:
        kept.pop()
    return (*kept, _after(kept, end, size, space))
