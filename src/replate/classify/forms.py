"""What is only written otherwise: spaces, typography, punctuation, case, spelling, house style; hunk by hunk."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence
from typing import NamedTuple

from replate.classify import figures, spelling, style
from replate.classify.besides import MARKED, beside, labelled, of_another_country, slip
from replate.classify.language import Language
from replate.classify.marks import RUNGS, miscoded, shown, told_as
from replate.classify.passage import Hunk, Passage, Span, Swap, Token, swap, swaps, tokens
from replate.classify.pieces import pieces, said, two_words
from replate.model import Kind, Label
from replate.text.fold import Rung, rung

Labels = tuple[Label, ...]
# Ways of writing under which a name or a number may look like another.
_SETTLED = frozenset({Kind.SPACES, Kind.TYPOGRAPHY, Kind.CASE})


class Forms(NamedTuple):
    """The labels of what is only written otherwise, and the swaps that are left for the others to judge."""

    labels: list[Label]
    rest: list[Swap]
    settled: list[Swap]


def forms(passage: Passage, language: Language | None) -> Forms:
    """Judge each hunk of a passage that has both sides."""
    labels: list[Label] = []
    rest: list[Swap] = []
    settled: list[Swap] = []
    for hunk in passage.hunks:
        label = None if _begin_apart(passage, hunk) else _alike(passage, hunk, language)
        if label is not None:
            labels.append(label)
            if label.kind in MARKED:
                labels += beside(passage, hunk, label, language)
            if label.kind in _SETTLED and hunk.old[0] < hunk.old[1] and hunk.new[0] < hunk.new[1]:
                settled.append(Swap(tuple(tokens(passage.old, hunk.old)), tuple(tokens(passage.new, hunk.new))))
            continue
        old, new = tokens(passage.old, hunk.old), tokens(passage.new, hunk.new)
        label = _restyled(passage, old, new, language)
        if label is not None:
            labels.append(label)
            settled.append(Swap(tuple(old), tuple(new)))
            continue
        single = not old or not new or len(old) == len(new) == 1
        for each in (swap((tuple(old), tuple(new))),) if single else pieces(swaps(old, new), language):
            found = None if _plain_words(each, language) else _told(passage, each, language)
            if found is None:
                rest.append(each)
                labels += _slip_or_word(each, language)
            else:
                settled.append(each)
                labels += found
    return Forms(labels, rest, settled)


def _alike(passage: Passage, hunk: Hunk, language: Language | None) -> Label | None:
    """The label of a hunk that is told as a whole."""
    (a, b), (c, d) = hunk
    old, new = passage.old[a:b], passage.new[c:d]
    return (
        _telling_mark(passage, hunk, old, new)
        or (_coded(hunk, old, new) if "::" in old or "::" in new else None)
        or _sign(passage, hunk)
        or _tied(hunk, old, new, language)
        or figures.regrouped(passage, hunk)
        or _marks_only(passage, hunk, old, new, language)
    )


def _tied(hunk: Hunk, old: str, new: str, language: Language | None) -> Label | None:
    """The label of a sentence that begins with a condition, tied to the one before it or parted from it.

    "Write to us. If you are ill, call" is another thing than "Write to us if you are ill, call".
    """
    if language is None or len(old) > _MARKING or len(new) > _MARKING:
        return None
    ours, theirs = _TIED.fullmatch(old), _TIED.fullmatch(new)
    if not ours or not theirs or bool(ours["stop"]) == bool(theirs["stop"]):
        return None
    word = ours["word"].lower()
    if word != theirs["word"].lower() or word not in language.conditions:
        return None
    return Label(Kind.WORDING, f"wording: {shown(old)} → {shown(new)}", (hunk.old,), (hunk.new,))


_TIED = re.compile(r"(?P<stop>[.!?])?\s*(?P<word>[^\W\d_]+)")


def _telling_mark(passage: Passage, hunk: Hunk, old: str, new: str) -> Label | None:
    """The label of marks that say something: words struck out, or the mark of a footnote ("**") set or taken away."""
    if len(old) + len(new) > _MARKING or _SAYING.search(old) or _SAYING.search(new):
        return None
    if (_STRUCK in old) != (_STRUCK in new):
        what = "struck out" if _STRUCK in new else "no longer struck out"
    elif _footnote(passage.old, hunk.old) != _footnote(passage.new, hunk.new):
        what = f"mark of a footnote {'added' if new.strip() else 'removed'}: “{(new or old).strip()}”"
    else:
        return None
    return Label(Kind.WORDING, what, (hunk.old,) if old else (), (hunk.new,) if new else ())


def _footnote(text: str, span: Span) -> bool:
    """Whether a stretch is the mark of a footnote: behind a word, and not one of a pair of marks for emphasis."""
    mark = text[slice(*span)].strip()
    if not _FOOTNOTE.fullmatch(mark):
        return False
    before = text[: span[0]].rpartition("\n")[2].rstrip()
    return before[-1:].isalnum() and not text[span[1] : span[1] + 1].isalnum() and text.count(mark) % 2 == 1


_STRUCK = "~~"
_MARKING = 12
_FOOTNOTE = re.compile(r"\*{1,3}|[†‡]{1,2}")


def _coded(hunk: Hunk, old: str, new: str) -> Label | None:
    """The label of a name in code of which the parts are joined otherwise ("a::b", "a_b"): another name."""
    if ("::" in old) == ("::" in new) or not _PATH.search(old + " " + new) or len(old) + len(new) > _LONG:
        return None
    return Label(Kind.WORDING, f"wording: {shown(old)} → {shown(new)}", (hunk.old,), (hunk.new,))


_PATH = re.compile(r"\w::\w")


def _sign(passage: Passage, hunk: Hunk) -> Label | None:
    """The label of a sign before a figure that came, went or turned (-10, +10): that is another number."""
    if hunk.old[1] - hunk.old[0] > _SIGNED or hunk.new[1] - hunk.new[0] > _SIGNED:
        return None
    signs = []
    for text, (start, end) in ((passage.old, hunk.old), (passage.new, hunk.new)):
        mark = text[start:end].strip()
        if len(mark) > 1 or (mark and not text[end : end + 1].isdigit()) or text[max(0, start - 1) : start].isalnum():
            return None
        signs.append("-" if mark in _MINUS else mark)
    if signs[0] == signs[1] or not any(sign and sign in "-+<>±≤≥" for sign in signs):
        return None
    old, new = (text[start : end + 1] for text, (start, end) in ((passage.old, hunk.old), (passage.new, hunk.new)))
    return Label(Kind.NUMBER, f"sign of a number: {old} → {new}", (hunk.old,), (hunk.new,))


_MINUS = frozenset("-−–‑")
# A sign with the spaces around it.
_SIGNED = 3
_FIGURE = re.compile(r"\d")


def _restyled(passage: Passage, old: Sequence[Token], new: Sequence[Token], language: Language | None) -> Label | None:
    """The label of a hunk that is the same numbers on both sides, written otherwise ("6-8", "6 to 8")."""
    if language is None or not old or not new or len(old) > _FEW or len(new) > _FEW or len(old) == len(new) == 1:
        return None
    if not (_figured(old) or _figured(new)):
        return None
    swap = Swap(tuple(old), tuple(new))
    if not _same_numbers(passage, swap, language):
        return None
    return labelled(Kind.HOUSE_STYLE, swap, "the same number written otherwise")


def _figured(side: Sequence[Token]) -> bool:
    """Whether a token begins or ends with a figure."""
    for token in side:  # noqa: SIM110 - for a few words a generator costs more than what it asks
        if not token.plain.isalpha() and (token.text[-1].isdigit() or token.text[0].isdigit()):
            return True
    return False


_FEW = 8
# A naught before a day or an hour says nothing, one before more figures is dialled.
_DAY = 2
_LONG = 60


def _marks_only(passage: Passage, hunk: Hunk, old: str, new: str, language: Language | None) -> Label | None:
    """The label of a hunk in which no word differs."""
    if "&" in old or "&" in new:  # what is left of markup: &#8217; is an apostrophe
        old, new = html.unescape(old), html.unescape(new)
    if old == new or miscoded(old, new):
        return Label(Kind.TYPOGRAPHY, "the same characters coded otherwise", (hunk.old,), (hunk.new,))
    if old and new:
        step = rung(old, new)
    else:
        lone = old or new
        step = Rung.SPACES if not lone.strip() else Rung.PUNCTUATION if not _worded(lone) else Rung.DIFFERENT
        if step is Rung.SPACES and _figures_parted(passage, hunk):
            return None
    if step is not Rung.SPACES and language is not None and spelling.misread(old, new, language):
        reason = f"words easily mixed up: {shown(old)} → {shown(new)}"
        return Label(Kind.SPELLING, reason, (hunk.old,), (hunk.new,))
    if step not in RUNGS or (step is Rung.CASE and (("ß" in old) != ("ß" in new) or not _same_place(passage, hunk))):
        return None  # "ß" and "ss" are one when capitals are set aside
    kind, reason = told_as(step, old, new)
    return Label(kind, reason, (hunk.old,) if old else (), (hunk.new,) if new else ())


def _begin_apart(passage: Passage, hunk: Hunk) -> bool:
    """Whether both sides begin with different plain letters or figures, as most different words do.

    So do words that have nothing on the other side.
    """
    (a, b), (c, d) = hunk
    if a == b or c == d:
        lone = passage.old[a:b] or passage.new[c:d]
        return lone.isalpha() or (len(lone) > _SIGNED and "&" not in lone and _worded(lone))
    one, other = passage.old[a], passage.new[c]
    return one != other and one.isalnum() and other.isalnum() and one.isascii() and one.lower() != other.lower()


def _worded(text: str) -> bool:
    return _SAYING.search(text) is not None


# Letters and figures, signs that are said as words, and small pictures.
_SAYING = re.compile(r"[^\W_]|[$£€%+=<>&\u2600-\u27bf\U0001f000-\U0001faff]")


def _figures_parted(passage: Passage, hunk: Hunk) -> bool:
    """Whether a space between figures came or went: 10 5 is not 105."""
    text, (start, end) = (passage.old, hunk.old) if hunk.old[0] < hunk.old[1] else (passage.new, hunk.new)
    return text[max(0, start - 1) : start].isdigit() and text[end : end + 1].isdigit()


def _hunk(swap: Swap) -> Hunk:
    """The stretch of a swap with words on both sides."""
    return Hunk((swap.old[0].start, swap.old[-1].end), (swap.new[0].start, swap.new[-1].end))


def _same_place(passage: Passage, hunk: Hunk) -> bool:
    """Whether the hunk opens a sentence on both sides or on neither; otherwise its capital follows from that."""
    return _opening(passage.old, hunk.old[0]) == _opening(passage.new, hunk.new[0])


def _opening(text: str, at: int) -> bool:
    before = text[max(0, at - 4) : at].rstrip(" \"“‘'([")
    return not before or before[-1] in ".!?\n:•"


def _told(passage: Passage, swap: Swap, language: Language | None) -> Labels | None:
    """The labels of a swap that is only written otherwise; none where that says nothing at all."""
    return (_judged if swap.old and swap.new else _lone)(passage, swap, language)


def _judged(passage: Passage, swap: Swap, language: Language | None) -> Labels | None:
    """The labels of a swap with tokens on both sides, if it is only written otherwise."""
    (old, before), (new, after) = said(swap.old), said(swap.new)
    if not old and not new:
        alike = [t.plain for t in swap.old] == [t.plain for t in swap.new]
        kind = Kind.TYPOGRAPHY if alike else Kind.PUNCTUATION
        return (labelled(kind, swap, kind.value),)
    if ("@" in passage.old and _in_address(passage.old, old)) or ("@" in passage.new and _in_address(passage.new, new)):
        return None
    if before == after:
        return _only_case(passage, swap, old, new)
    if not old or not new:
        return _lone(passage, swap, language)
    if spelling.joined(before, after) and not _ADDRESSING.search(before + after):
        return _rejoined(swap, before, after, language)
    return None if language is None else _otherwise(passage, swap, (old, new), (before, after), language)


_ADDRESSING = re.compile(r"[@./]")
_UNITED = re.compile(r"\d[\s‑-]?(?!(?:st|nd|rd|th)\b)[^\W\d_]|[^\W\d_][\s‑-]?\d")


def _rejoined(swap: Swap, before: str, after: str, language: Language | None) -> Labels | None:
    """The label of words joined or parted: of a figure with its unit, or where houses differ, it is a style."""
    if "_" in before + after:  # what is left of markup
        return (labelled(Kind.PUNCTUATION, swap, "punctuation"),)
    if language is None or not language.frequencies:
        return None
    if _UNITED.search(before):
        spaced = before.replace(" ", "") == after.replace(" ", "")
        return (labelled(Kind.SPACES if spaced else Kind.HOUSE_STYLE, swap, "joined or parted otherwise"),)
    if before.replace("-", " ") == after.replace("-", " "):
        return (labelled(Kind.PUNCTUATION, swap, "joined or parted otherwise"),)
    if style.variant(before, after, language):
        return (labelled(Kind.HOUSE_STYLE, swap, "joined or parted otherwise"),)
    return slip(swap, language, "word joined or parted")


def _in_address(text: str, side: Sequence[Token]) -> bool:
    """Whether the words are a part of a mail address: a letter more or less there is another address."""
    return bool(side) and "@" in (
        text[side[-1].end : side[-1].end + 1],
        text[max(0, side[0].start - 1) : side[0].start],
    )


def _only_case(passage: Passage, swap: Swap, old: Sequence[Token], new: Sequence[Token]) -> Labels:
    if [t.text.casefold() for t in old] != [t.text.casefold() for t in new]:
        return (labelled(Kind.TYPOGRAPHY, swap, "typography"),)
    if [t.text for t in old] == [t.text for t in new]:
        return (labelled(Kind.PUNCTUATION, swap, "punctuation"),)
    if not _same_place(passage, _hunk(swap)):
        return ()  # a capital that follows from where the sentence begins
    return (labelled(Kind.CASE, swap, "capital letters"),)


def _otherwise(
    passage: Passage,
    swap: Swap,
    words: tuple[Sequence[Token], Sequence[Token]],
    plain: tuple[str, str],
    language: Language,
) -> Labels | None:
    (old, new), (before, after) = words, plain
    single = len(old) == len(new) == 1 and not two_words(before, after)
    if single and style.variant(before, after, language):
        return of_another_country(swap)
    if (
        style.same_phrase(before, after, language)
        or _initials(old, new)
        or figures.same_quantity(before, after, language)
    ):
        return (labelled(Kind.HOUSE_STYLE, swap, "short and full form"),)
    if _same_numbers(passage, swap, language):
        return (labelled(Kind.HOUSE_STYLE, swap, "the same number written otherwise"),)
    if spelling.misread(before, after, language):
        return (labelled(Kind.SPELLING, swap, "words easily mixed up"),)
    if single and (
        spelling.misspelt(old[0].text, new[0].text, language)
        or style.misspelt_variant(before, after, language)
        or figures.misnumbered(before, after)
    ):
        return *slip(swap, language), *_capital_too(passage, swap, old[0], new[0])
    return None


def _capital_too(passage: Passage, swap: Swap, old: Token, new: Token) -> Labels:
    """The label of a capital that came or went with a slip put right ("parliment", "Parliament")."""
    if old.text[0].isupper() == new.text[0].isupper():
        return ()
    return (labelled(Kind.CASE, swap, "capital letters"),) if _same_place(passage, _hunk(swap)) else ()


def _slip_or_word(swap: Swap, language: Language | None) -> list[Label]:
    """The labels of a common word for one that looks like it: a slip put right, or another word."""
    old, new = swap
    if language is None or len(old) != 1 or len(new) != 1 or old[0].text[0] != new[0].text[0]:
        return []
    if not spelling.mistakable(old[0].text, new[0].text, language):
        return []
    return [
        labelled(Kind.SPELLING, swap, "a word much like it"),
        labelled(Kind.WORDING, swap, "wording"),
    ]


def _plain_words(swap: Swap, language: Language | None) -> bool:
    """Whether it is one word of letters for another, and they have neither end in common, as most have not."""
    if len(swap.old) != 1 or len(swap.new) != 1:
        return False
    one, other = swap.old[0].plain, swap.new[0].plain
    if language is not None and (one, other) in language.confused:
        return False
    return one.isalpha() and other.isalpha() and two_words(one, other)


def _initials(old: Sequence[Token], new: Sequence[Token]) -> bool:
    if len(old) == len(new):
        return False
    shorter, longer = (old, new) if len(old) < len(new) else (new, old)
    return len(shorter) == 1 < len(longer) and style.initials(shorter[0].text, [t.text for t in longer])


def _same_numbers(passage: Passage, swap: Swap, language: Language) -> bool:
    """Whether both sides are the same numbers and nothing else, written otherwise."""
    counting = language.counting
    for side in swap:
        for token in side:
            if token.plain not in counting and token.plain.isalpha():
                return False
    parts = [text[side[0].start : side[-1].end] for text, side in ((passage.old, swap.old), (passage.new, swap.new))]
    if not any(map(_FIGURE.search, parts)) or max(map(len, parts)) > _LONG:
        return False
    if parts[0].isdecimal() and parts[1].isdecimal():
        return max(map(len, parts)) <= _DAY and parts[0].lstrip("0") == parts[1].lstrip("0")
    keys = []
    for piece in parts:
        found = figures.only_numbers(piece, language)
        if not found:
            return False
        keys.append(found)
    bare = [tuple([key.lstrip("$£€¥") for key in side]) for side in keys]
    # "$5" and "5 dollars" are the same, "$5" and "£5" are not
    return keys[0] == keys[1] or (bare[0] == bare[1] and bare in (keys[:1] + bare[1:], bare[:1] + keys[1:]))


# Whose dollars; a paper means its own country's where it does not say.
_DOLLARS = frozenset({"US", "A", "AU", "C", "CA", "NZ", "HK", "S"})


def _lone(passage: Passage, swap: Swap, language: Language | None) -> Labels | None:
    """Words only added or removed that change no more than the form: a courtesy title, a word doubled by mistake."""
    side, text = (swap.old, passage.old) if swap.old else (swap.new, passage.new)
    words = [t for t in side if t.word]
    if not words and not (swap.old and swap.new):
        return (labelled(Kind.PUNCTUATION, swap, "punctuation"),)
    if language is None or ("@" in text and _in_address(text, words)):
        return None
    if len(words) == 1 and words[0].text in _DOLLARS and text[words[0].end : words[0].end + 1] == "$":
        return (labelled(Kind.HOUSE_STYLE, swap, "the same number written otherwise"),)
    if style.only_titles(words, language):
        return (labelled(Kind.HOUSE_STYLE, swap, "courtesy title"),)
    if len(words) == 1 and language.frequencies and words[0].plain.isalpha():
        before = text[: words[0].start].rsplit(None, 1)[-1:]
        after = text[words[0].end :].split(None, 1)[:1]
        if words[0].plain in [w.lower() for w in (*before, *after)]:
            return (labelled(Kind.SPELLING, swap, "a word doubled"),)
    return None
