"""The passage in which the words of a search stand, with those words marked. Pure; all text is escaped here."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from markupsafe import Markup

from replate.compare.rows import weft, whole
from replate.compare.voices import Voice, text, voice, voice_amid
from replate.model import Change, Comparison, Content, Level
from replate.text.query import Term, places
from replate.text.speech import Speech, message

_BEFORE, _AFTER = 14, 30  # words around what was found
_SPOKEN = {"del": message("removed:"), "ins": message("added:")}
_SEVERAL = 40_000  # characters of a text in which the best place is looked for; in a longer one the first will do


@dataclass(frozen=True, slots=True)
class Found:
    """A passage, and in how many other changes of the same version some of the words stand too."""

    passage: Markup
    others: int = 0


@dataclass(frozen=True, slots=True)
class _Piece:
    """A stretch of text in an element (``del``, ``ins`` or none); ``found`` where it is what was looked for."""

    tag: str
    text: str
    found: bool = False


def in_text(content: Content, terms: Sequence[Term], say: Speech) -> Found:
    """The passage of a content with the most of the words; its beginning where they stand in the headline alone."""
    texts = [block.text for block in content.blocks if not block.furniture]
    wanted = [term for term in terms if not term.without]
    likely = [text for text in texts if any(term.words[0] in text.lower() for term in wanted)]
    best = _best(likely, wanted) or _best(texts, wanted) or next(iter(texts), "")
    return Found(_passage([("", best)], terms, "", voice_amid(content, say)))


def _best(texts: Sequence[str], terms: Sequence[Term]) -> str:
    """The text with the most of the terms; empty where there is none in any."""
    best, most, read = "", 0, 0
    for written in texts:
        found = _distinct(terms, written)
        best, most = (written, found) if found > most else (best, most)
        read += len(written)
        if most == len(terms) or (most and read > _SEVERAL):
            break
    return best


def in_line(line: str, terms: Sequence[Term]) -> Markup:
    """A short text (a headline) whole, with the words marked."""
    return _markup(_pieces([("", line)], terms, ""), Voice())


def in_changes(comparison: Comparison, terms: Sequence[Term], tag: str, say: Speech) -> Found:
    """The change whose added (``ins``) or removed (``del``) words hold the most of those that are looked for."""
    ranked = sorted(_candidates(comparison, terms, tag), key=lambda pair: (-pair[0], -pair[1].weight))
    if not ranked:
        return Found(Markup())
    change = ranked[0][1]
    woven = weft(whole(change.old), whole(change.new))
    return Found(_passage(woven, terms, tag, voice(comparison, say)), len(ranked) - 1)


def _candidates(comparison: Comparison, terms: Sequence[Term], tag: str) -> Iterator[tuple[int, Change]]:
    """The changes with some of the words, and how many; a paragraph's sentences are not told once more."""
    for change in comparison.changes:
        side = change.new if tag == "ins" else change.old
        if change.level is Level.SENTENCE or side is None:
            continue
        found = sum(_distinct([term], " \n ".join(side.text[a:b] for a, b in side.spans)) for term in terms)
        if found:
            yield found, change


def _distinct(terms: Sequence[Term], written: str) -> int:
    """How many of the terms stand in a text."""
    return sum(bool(places([term], written)) for term in terms if not term.without)


def _passage(parts: Sequence[tuple[str, str]], terms: Sequence[Term], tag: str, told: Voice) -> Markup:
    """What stands around the first word found; a phrase that marks cut in two is found by its words."""
    pieces = _pieces(parts, terms, tag)
    if not any(piece.found for piece in pieces):
        alone = [Term((word,), beginning=term.beginning) for term in terms if not term.without for word in term.words]
        pieces = _pieces(parts, alone, tag)
    at = next((k for k, piece in enumerate(pieces) if piece.found), None)
    if at is None:
        at = next((k for k, piece in enumerate(pieces) if piece.tag), 0)
    return _markup([*_last(pieces[:at]), *pieces[at : at + 1], *_first(pieces[at + 1 :])], told)


def _pieces(parts: Sequence[tuple[str, str]], terms: Sequence[Term], tag: str) -> list[_Piece]:
    """The parts cut where the words begin and end; words are looked for in elements of that tag alone."""
    pieces: list[_Piece] = []
    for element, raw in parts:
        at = 0
        for start, end in places(terms, raw) if element == tag else ():
            if start >= at:
                pieces += [_Piece(element, raw[at:start]), _Piece(element, raw[start:end], found=True)]
                at = end
        pieces.append(_Piece(element, raw[at:]))
    return [piece for piece in pieces if piece.text]


def _last(pieces: Sequence[_Piece]) -> list[_Piece]:
    """The last words of what stands before."""
    kept: list[_Piece] = []
    left = _BEFORE
    for piece in reversed(pieces):
        words = list(re.finditer(r"\S+", piece.text))
        if len(words) > left:
            start = words[-left].start() if left else len(piece.text)
            return [_Piece("", "… "), _Piece(piece.tag, piece.text[start:], piece.found), *kept]
        kept.insert(0, piece)
        left -= len(words)
    return kept


def _first(pieces: Sequence[_Piece]) -> list[_Piece]:
    """The first words of what follows."""
    kept: list[_Piece] = []
    left = _AFTER
    for piece in pieces:
        words = list(re.finditer(r"\S+", piece.text))
        if len(words) > left:
            end = words[left - 1].end() if left else 0
            return [*kept, _Piece(piece.tag, piece.text[:end], piece.found), _Piece("", " …")]
        kept.append(piece)
        left -= len(words)
    return kept


def _markup(pieces: Sequence[_Piece], told: Voice) -> Markup:
    made = ""
    for tag, members in groupby((piece for piece in pieces if piece.text), key=lambda piece: piece.tag):
        inner = "".join(f"<mark>{text(piece.text)}</mark>" if piece.found else text(piece.text) for piece in members)
        spoken = f'<span class="vh"{told.mark}>{text(told.say(_SPOKEN[tag]))} </span>' if tag else ""
        made += f"<{tag}>{spoken}{inner}</{tag}>" if tag else inner
    return Markup(made.replace("</del><ins>", "</del> <ins>"))  # noqa: S704  # every text in it is escaped
