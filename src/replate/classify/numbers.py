"""Numbers in a text, by value: "1,200" is "1200", "five" is "5", "5m" is "5 million", "5 per cent" is "5%"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from operator import attrgetter
from unicodedata import numeric

from replate.classify.language import Language
from replate.classify.passage import Mention, cover, mention

# Not within a word: COVID-19, H5N1, 18F and gov.uk/5 are names; a unit written close to the figure belongs to it.
_FIGURE = (
    r"(?<!\d)(?P<figure>\d++(?:,\d++)*+(?:\.\d++)*+(?P<part>[½¼¾⅓⅔⅛])?)(?P<unit>[a-z]{1,4}|[KMGT]B|[KMB]n?|C\b|(?<=[2-9]\d)F\b|(?<=1\d\d)F\b)?"
    r"(?![A-Za-z\d]|-(?![A-Z][a-z]{2})[A-Za-z]*[A-Z])(?:\s?(?P<percent>%))?"
)
# Letters of a currency, right before the figure ("R50,000").
CURRENCY = r"(?<![^\W_])(?P<currency>[A-Z][A-Za-z]{0,2})"
_BEFORE = re.compile(
    r"(?:(?<![A-Za-z])(?P<currency>(?:US|AU|CA|NZ|HK|A|C)?[$£€¥₹₦₩₺₱฿₫₴₽]|(?:Rs|Tk|[KUT]Sh)\.?)\s?|(?P<bad>[\w.@/#]|[A-Za-z][-‑+]))\Z"
)
_STEPS = frozenset(".)")
_STEP = re.compile(r"[.)](?:\s|\Z|[A-Z])")
_MULTIPLES = {"m": 6, "mn": 6, "b": 9, "bn": 9, "tn": 12, "k": 3}
_SUMS = frozenset({"K", "M", "B"})
_ORDINALS = frozenset({"st", "nd", "rd", "th"})


def numbers(text: str, heads: Sequence[int], places: Sequence[int], language: Language | None) -> list[Mention]:
    """The numbers. Dates and page furniture are to be blanked out before.

    ``heads`` are where figures begin, ``places`` where a number in words may. Without a table of words a figure that
    may be a day or a year is left out, as it cannot be told from a date.
    """
    found = _counted(text, heads, language) if heads else []
    if language is None or not places:
        return found
    covered = cover([(start, end) for _, start, end, _ in found])
    pattern = _words(language)
    end = 0
    for at in places:
        match = pattern.match(text, at) if at >= end else None
        if match is None or covered.touches(*match.span()):
            continue
        end = match.end()
        if not language.counts_nothing.match(text, at):
            found.append(_in_words(match, language))
    found.sort(key=attrgetter("start"))
    return found


def _counted(text: str, heads: Sequence[int], language: Language | None) -> list[Mention]:
    """The numbers in figures."""
    found = []
    pattern = _figures(language)
    end = 0
    for at in heads:
        match = pattern.match(text, at) if at >= end else None
        if match is not None:
            end = match.end()
            number = _in_figures(match, language, text)
            if number is not None:
                found.append(number)
    return found


@cache
def _figures(language: Language | None) -> re.Pattern[str]:
    if language is None:
        return re.compile(_FIGURE)
    scale = "|".join(language.scales)
    return re.compile(rf"{_FIGURE}(?i:[\s-]?(?P<scale>{scale})s?\b)?(?i:\s?(?P<percent_word>{language.per_cent}))?")


@cache
def _words(language: Language) -> re.Pattern[str]:
    words = language.figure_words
    joint = "|".join([r"[\s-]", *language.number_joints])
    chain = rf"(?P<words>(?:{words})(?:(?:{joint})(?:{words}))*)\b"
    return re.compile(rf"{chain}(?:\s(?P<share>{language.per_cent}))?", re.IGNORECASE)


def _in_figures(match: re.Match[str], language: Language | None, text: str) -> Mention | None:
    begin, end = match.span()
    before = None if _stands_alone(text, begin) else _BEFORE.search(text, max(0, begin - 5), begin)
    if before is not None and before["bad"]:
        letters = _LETTERS.search(text, max(0, begin - 4), begin) if _sum(match) else None
        tied = text[max(0, begin - _TIED) : begin].lower()
        if letters is None and (language is None or not tied.endswith(language.joined_counts)):
            return None
        before = letters
    if match["unit"] in _SUMS and (before is None or not before["currency"]) and not _crowd(match, text):
        return None  # 10K is a run, $10K a sum
    figure = match["figure"].rstrip(",").replace(",", "")
    if match["part"]:
        figure = f"{int(figure[:-1]) + numeric(match['part']):.6g}" if figure[:-1].isdecimal() else figure[:-1]
    if language is None and (match["unit"] is None and figure.isdigit() and (int(figure) <= 31 or len(figure) == 4)):
        return None
    if (text[end : end + 1] in _STEPS and _STEP.match(text, end) and _heads(text, begin)) or (
        text[begin - 2 : begin] == "# " and "." in match["figure"] and match.lastgroup == "figure"
    ):
        return None  # "3. Apply", "## 6.4 Fees": the number of a step or of a heading
    if before is None and match.lastgroup == "figure":
        return mention((_decimal(figure), begin, end, False))
    return _measured(match, before, figure, language)


def _sum(match: re.Match[str]) -> bool:
    """Whether a figure with letters before it is a sum, and they its currency ("R50,000", "N4.2 billion"; "A320")."""
    return _THOUSANDS.search(match["figure"]) is not None or bool("scale" in match.re.groupindex and match["scale"])


_LETTERS = re.compile(rf"{CURRENCY}\Z")
_THOUSANDS = re.compile(r",\d{3}")


def _crowd(match: re.Match[str], text: str) -> bool:
    """Whether a figure with a capital counts what follows ("31K customers", "2M users")."""
    figure, unit = match["figure"], match["unit"]
    return _COUNTED.match(text, match.end()) is not None and (unit == "M" or (unit == "K" and _value(figure) > _RUNS))


def _value(figure: str) -> float:
    return float(figure) if figure.isdecimal() else 0.0


# No run and no picture has more thousands of metres or dots; and what may be counted.
_RUNS = 20
_COUNTED = re.compile(r"\s[a-z]")


def _measured(match: re.Match[str], before: re.Match[str] | None, figure: str, language: Language | None) -> Mention:
    """A figure with what goes with it: a currency, a unit, a scale, a share."""
    currency = before["currency"] if before is not None else None
    unit = (match["unit"] or "").lower()
    value = _decimal(figure)
    scale = (match["scale"] if language else None) or ""
    if scale and language:
        value = _scaled(figure, language.scales.get(scale.lower(), 1))
    elif unit in _MULTIPLES and (currency or match["unit"].isupper() or unit in ("bn", "tn", "mn")):
        value, unit = _scaled(figure, 10 ** _MULTIPLES[unit]), ""
    money = (currency or "").upper().replace("US$", "$")
    share = "%" if match["percent"] or (language and match["percent_word"]) else ""
    start = before.start() if before is not None else match.start()
    return Mention(f"{money}{value}{share or unit}", start, match.end())


def _stands_alone(text: str, at: int) -> bool:
    """Whether a space parts a place from a word before it, as it does most figures; no currency in letters ("Rs")."""
    return text[at - 1 : at] == " " and text[at - 2 : at - 1].isalnum() and text[at - 3 : at - 1] not in _CURRENCIES


# More than a word has that is tied to a figure ("under-21").
_TIED = 16
# How a currency in letters ends that stands before a space.
_CURRENCIES = frozenset({"Rs", "Tk", "Sh"})


def _heads(text: str, at: int) -> bool:
    """Whether a place is the first of its line, white space aside."""
    near = text[max(0, at - 12) : at]
    return not near.rpartition("\n")[2].strip(" \t(#*>•–-") and ("\n" in near or at <= len(near))


def _decimal(figure: str) -> str:
    if figure.count(".") == 1:
        return figure.rstrip("0").rstrip(".")
    return figure if len(figure) > _DAY else figure.lstrip("0") or "0"


# A naught before a day or an hour says nothing, one before more figures is dialled.
_DAY = 2


def _scaled(figure: str, factor: int) -> str:
    try:
        return f"{float(figure) * factor:.6g}"
    except ValueError:  # 1.2.3 million
        return f"{figure}*{factor}"


_PARTS = re.compile(r"[\s-]+")


def _in_words(match: re.Match[str], language: Language) -> Mention:
    words = [word for word in _PARTS.split(match["words"].lower()) if word in language.counting]
    weak = language.weak.issuperset(words) and not match["share"]
    if all(word in language.ordinals for word in words):
        value = language.ordinals[words[-1]]
        key = f"{value}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(value, 'th') }"
        return Mention(key, match.start(), match.end(), weak)
    total = current = 0.0
    for word in words:
        scale = language.scales.get(word) or (current and language.scales.get(word.removesuffix("s")))
        if scale:  # of several only behind how many there are ("tens of thousands")
            total, current = total + (current or 1) * scale, 0
        else:
            current += language.numbers.get(word, language.ordinals.get(word, 0))
    return Mention(f"{total + current:.6g}" + ("%" if match["share"] else ""), match.start(), match.end(), weak)
