"""Lines of a plain text -> its paragraphs.

Three kinds of text occur: paragraphs parted by blank lines, a paragraph on every line, and text that was
broken at a fixed width. In the last a line break is deliberate where the next line's first word would still
have fitted; a paragraph ends at a deliberate break after a sentence's end.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import pairwise

_WIDEST = 120  # characters; nobody breaks lines by hand or program beyond this
_FULL = 0.25  # share of breaks that must come from the width before a text counts as broken by it
_ENDS = re.compile(r"[.!?…][\"'”’»)\]]*$")
_LOWER = re.compile(r"[\"'“‘«(\[]*[a-zß-öø-ÿа-я]")
_BULLET = re.compile(r"[•*‣◦-] +\S")
_STRAY = 6  # words; a cut-short line that the next lines begin with again was doubled by the page


def paragraphs_of(text: str, stands_alone: Callable[[str], bool]) -> tuple[str, ...]:
    """Return the paragraphs of a plain text, each on one line, white space made single spaces.

    ``stands_alone`` knows lines that are never part of a paragraph, whatever is around them.
    """
    groups = [group.split("\n") for group in re.split(r"\n[ \t]*\n\s*", text.strip("\n")) if group.strip()]
    width = wrapped_at(groups)
    found: list[str] = []
    for group in groups:
        lines = [line.rstrip() for line in group if line.strip()]
        if not width:
            found += [" ".join(line.split()) for line in lines]
            continue
        for run in _runs(lines, stands_alone):
            found += _join(run, width)
    return tuple(found)


def _runs(lines: Sequence[str], stands_alone: Callable[[str], bool]) -> list[list[str]]:
    """Part lines at those that stand alone. A single word never does: a paragraph may begin with it."""
    runs: list[list[str]] = [[]]
    for line in lines:
        words = " ".join(line.split())
        if " " in words and stands_alone(words):
            runs += [[line], []]
        else:
            runs[-1].append(line)
    return [run for run in runs if run]


def wrapped_at(groups: Sequence[Sequence[str]]) -> int:
    """Return the width at which the text was broken, 0 where each line stands for itself."""
    pairs = [(one.rstrip(), two.strip()) for group in groups for one, two in pairwise(group)]
    width = max((len(line.rstrip()) for group in groups for line in group), default=0)
    if not pairs or width > _WIDEST:
        return 0
    by_width = sum(not _fits(one, two, width) for one, two in pairs)
    return width if by_width >= _FULL * len(pairs) else 0


def _fits(line: str, following: str, width: int) -> bool:
    """Whether the break between two lines is deliberate: the next first word would still have fitted."""
    return len(line) + 1 + len(following.split(" ", 1)[0]) <= width


def _join(lines: Sequence[str], width: int) -> list[str]:
    found: list[str] = []
    start = 0
    for end in range(1, len(lines) + 1):
        if end == len(lines) or _ends_paragraph(lines, end, width):
            found.append(_joined(_without_stray(lines[start:end], width)))
            start = end
    return found


def _ends_paragraph(lines: Sequence[str], at: int, width: int) -> bool:
    """Whether a paragraph ends before line ``at``."""
    line, following = lines[at - 1], lines[at].strip()
    if _BULLET.match(following) or _indent(lines[at]) > _indent(line):
        return True
    if not _ENDS.search(line) or _LOWER.match(following):
        return _is_headline(lines, at, width)
    # A full last line says nothing by its length; but a line cut short within a sentence begins a paragraph.
    cut_short = at + 1 < len(lines) and not _ENDS.search(following) and _fits(following, lines[at + 1].strip(), width)
    return _fits(line, following, width) or cut_short


def _is_headline(lines: Sequence[str], at: int, width: int) -> bool:
    """Whether the text's first line stands for itself: cut short, several words, and the next begins afresh."""
    line, following = lines[at - 1], lines[at].strip()
    return (
        at == 1
        and len(line.split()) > 2  # one or two words cut short are the beginning of a sentence
        and _fits(line, following, width)
        and not _ENDS.search(line)
        and _LOWER.match(following) is None
    )


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _without_stray(lines: Sequence[str], width: int) -> Sequence[str]:
    """Drop a short line that was doubled: cut short without an end, and said again by what follows."""
    kept: list[str] = []
    for number, line in enumerate(lines):
        after = " ".join(" ".join(lines[number + 1 : number + 4]).split())
        short = len(line.split()) <= _STRAY and number + 1 < len(lines) and _fits(line, lines[number + 1], width)
        if not (short and not _ENDS.search(line) and _says_again(" ".join(line.split()), after)):
            kept.append(line)
    return kept


def _says_again(line: str, after: str) -> bool:
    return len(line.split()) > 1 and re.match(rf"{re.escape(line)}\b", after, re.IGNORECASE) is not None


def _joined(lines: Sequence[str]) -> str:
    """Join broken lines; a word broken at its hyphen keeps the hyphen and closes up."""
    parts: list[str] = []
    for line in lines:
        before = parts[-1] if parts else ""
        hyphenated = before.endswith("-") and before[-2:-1].isalnum() and _LOWER.match(line.strip())
        parts += [line.strip()] if hyphenated or not parts else [" ", line.strip()]
    return " ".join("".join(parts).split())
