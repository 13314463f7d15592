"""The picture of a change that is shown where somebody shares it. Pure: a description becomes the bytes of a PNG.

Words taken out are struck through, words put in underlined; colour only says it again. What the font cannot write is
left out altogether: no picture has boxes for letters.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from io import BytesIO
from itertools import islice

from PIL import Image, ImageDraw, ImageFont

from replate.web import lettering
from replate.web.lettering import Line, Placed

WIDTH, HEIGHT = 1200, 630
_MARGIN = 64
_ROOM = WIDTH - 2 * _MARGIN
_MOST_WORDS = 160
_PAPER, _INK, _SOFT, _RULE, _BRAND = "#fcfbf8", "#1d1c1a", "#5f5b53", "#e2ded5", "#8f3d08"
_COLOURS = {"": (_INK, _PAPER), "del": ("#8f3d08", "#fdeadb"), "ins": ("#0b479f", "#dfeafc")}
_HEAD_SIZES, _HEAD_LINES, _HEAD_LEADING = (54, 44), 3, 1.16
_TEXT_SIZE, _TEXT_LINES, _TEXT_LEADING = 36, 5, 1.36
_SMALL = 28
_COLOUR_COUNT = 64


@dataclass(frozen=True, slots=True)
class Picture:
    """What is drawn: ``headline`` and ``passage`` as stretches of (mark, text), mark being "del", "ins" or nothing.

    ``passage`` is empty where only the headline was changed. ``told`` says in a line which versions and how far apart;
    ``counted``, how many changes there are, stands large where the words themselves cannot be drawn.
    """

    name: str
    outlet: str
    headline: tuple[tuple[str, str], ...]
    passage: tuple[tuple[str, str], ...]
    told: str
    counted: str


def draw(picture: Picture) -> bytes:
    """Draw a picture, 1200 by 630 pixels; the work is bounded whatever its texts are."""
    image = Image.new("RGB", (WIDTH, HEIGHT), _PAPER)
    canvas = ImageDraw.Draw(image)
    headline, passage = _plain(picture.headline), _plain(picture.passage)
    fits = lettering.writable("".join(text for _, text in (*headline, *passage)))
    _frame(canvas, picture)
    if fits:
        _passage(canvas, passage, _headline(canvas, headline))
    else:
        _headline(canvas, (("", picture.counted),))
    file = BytesIO()
    image.quantize(_COLOUR_COUNT, dither=Image.Dither.NONE).save(file, "PNG")
    return file.getvalue()


def _plain(stretches: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    return tuple((mark, lettering.plain(text)) for mark, text in stretches)


def _frame(canvas: ImageDraw.ImageDraw, picture: Picture) -> None:
    """Write the outlet above and what happened below, on either side of two rules."""
    strong, small = lettering.font(_SMALL, 650), lettering.font(_SMALL)
    name = _one_line(picture.name, strong, _ROOM // 3)
    width = int(name[0][-1].x + name[0][-1].width) if name else 0
    _write(canvas, name, (WIDTH - _MARGIN - width, 44), strong, _BRAND)
    _write(canvas, _one_line(picture.outlet, strong, _ROOM // 2), (_MARGIN, 44), strong, _INK)
    canvas.line((_MARGIN, 96, WIDTH - _MARGIN, 96), fill=_RULE, width=2)
    canvas.line((_MARGIN, HEIGHT - 92, WIDTH - _MARGIN, HEIGHT - 92), fill=_RULE, width=2)
    _write(canvas, _one_line(picture.told, small, _ROOM), (_MARGIN, HEIGHT - 76), small, _SOFT)


def _one_line(text: str, letters: ImageFont.FreeTypeFont, width: int) -> tuple[Line, ...]:
    """Break a text into one line, or none where the font lacks some of its letters."""
    shown = lettering.plain(text)
    return lettering.lines(_words((("", shown),)), letters, width, 1) if lettering.writable(shown) else ()


def _headline(canvas: ImageDraw.ImageDraw, stretches: Iterable[tuple[str, str]]) -> int:
    """Write the headline, smaller where it is long; give the height at which it ends."""
    given = _words(stretches)
    for size in _HEAD_SIZES:
        letters = lettering.font(size, 600)
        made = lettering.lines(given, letters, _ROOM, _HEAD_LINES)
        leading = round(size * _HEAD_LEADING)
        if len(made) < _HEAD_LINES:
            break
    return _write(canvas, made, (_MARGIN, 122), letters, _INK, leading)


def _passage(canvas: ImageDraw.ImageDraw, stretches: Iterable[tuple[str, str]], at: int) -> None:
    """Write the changed passage into the room that the headline leaves."""
    letters, leading = lettering.font(_TEXT_SIZE), round(_TEXT_SIZE * _TEXT_LEADING)
    room = (HEIGHT - 92 - 16 - at - 22) // leading
    made = lettering.lines(_words(stretches), letters, _ROOM, min(max(room, 1), _TEXT_LINES))
    _write(canvas, made, (_MARGIN, at + 22), letters, _INK, leading)


def _words(stretches: Iterable[tuple[str, str]]) -> tuple[lettering.Word, ...]:
    return tuple(islice(lettering.words(stretches), _MOST_WORDS))


def _write(
    canvas: ImageDraw.ImageDraw,
    made: Iterable[Line],
    corner: tuple[int, int],
    letters: ImageFont.FreeTypeFont,
    ink: str,
    leading: int = 0,
) -> int:
    """Write lines below each other from a corner on; give the height at which they end."""
    x, y = corner
    for line in made:
        for place, placed in enumerate(line):
            joined = place > 0 and bool(placed.word.mark) and line[place - 1].word.mark == placed.word.mark
            _write_word(canvas, placed, (x, y), letters, ink, joined=joined)
        y += leading
    return y


def _write_word(  # where, how and beside what
    canvas: ImageDraw.ImageDraw,
    placed: Placed,
    corner: tuple[int, int],
    letters: ImageFont.FreeTypeFont,
    ink: str,
    *,
    joined: bool,
) -> None:
    """Write a word with its mark, which runs on over the space from a word before that is marked alike."""
    mark = placed.word.mark
    start, top = corner[0] + placed.x, corner[1]
    ascent, descent = letters.getmetrics()
    colour, ground = _COLOURS[mark]
    left, right = start - (placed.gap + 1 if joined else 0), start + placed.width
    if mark:
        canvas.rectangle((left - 2, top + 2, right + 2, top + ascent + descent), fill=ground)
    canvas.text((start, top), placed.word.text, fill=colour if mark else ink, font=letters)
    height = {"del": top + ascent * 0.72, "ins": top + ascent + max(descent * 0.35, 4)}.get(mark)
    if height is not None:
        canvas.line((left, height, right, height), fill=colour, width=max(2, ascent // 14))
