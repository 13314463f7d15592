"""Word marks beside difflib's on the same edited sentences: cuts inside words, islands of equal words, words marked."""

from __future__ import annotations

import difflib
import random
import re

from bench.compare.script import reword
from bench.compare.sources import Source
from replate.compare.marks import marks
from replate.text.sentences import sentences

_WORD = re.compile(r"\w+(?:['’.,-]\w+)*")


def report(pool: list[Source], dice: random.Random, count: int) -> None:
    print(f"\nWord marks on {count} edited sentences of each strength, as a multiple of difflib's on words")
    for strength in ("light", "medium", "heavy"):
        ours, theirs, cuts = [0, 0, 0], [0, 0, 0], 0
        for _ in range(count):
            source = dice.choice(pool)
            old = dice.choice(sentences(dice.choice(source.paragraphs)))
            new = reword(old, dice, [p for s in dice.sample(pool, 3) for p in s.paragraphs[:3]], strength)
            left, right = marks(old, new)
            for text, spans, other in ((old, left, _difflib(old, new)[0]), (new, right, _difflib(old, new)[1])):
                cuts += _cuts(text, spans)
                ours = [a + b for a, b in zip(ours, _count(text, spans), strict=True)]
                theirs = [a + b for a, b in zip(theirs, _count(text, other), strict=True)]
        islands, marked, runs = (a / max(1, b) for a, b in zip(ours, theirs, strict=True))
        print(
            f"  {strength:7} cuts inside words {cuts}; islands of 1-2 equal words x{islands:.2f}; marked words x{marked:.2f}; runs x{runs:.2f}"
        )


def _difflib(old: str, new: str) -> tuple[list, list]:
    """Its marked spans on both sides, over words."""
    left, right = list(_WORD.finditer(old)), list(_WORD.finditer(new))

    ops = difflib.SequenceMatcher(None, [m[0] for m in left], [m[0] for m in right], autojunk=False).get_opcodes()
    olds = [(left[a].start(), left[a_end - 1].end()) for tag, a, a_end, _, _ in ops if tag != "equal" and a < a_end]
    news = [(right[b].start(), right[b_end - 1].end()) for tag, _, _, b, b_end in ops if tag != "equal" and b < b_end]
    return olds, news


def _count(text: str, spans) -> list[int]:
    """Islands of one or two unmarked words between marks, words marked, and runs of marked words."""
    islands = marked = runs = 0
    gap = None
    for word in _WORD.finditer(text):
        if any(start < word.end() and word.start() < end for start, end in spans):
            marked += 1
            if gap != 0:
                runs += 1
                islands += gap is not None and gap <= 2
            gap = 0
        elif gap is not None:
            gap += 1
    return [islands, marked, runs]


def _cuts(text: str, spans) -> int:
    edges = {edge for span in spans for edge in span}
    return sum(0 < e < len(text) and text[e - 1].isalnum() and text[e].isalnum() for e in edges)
