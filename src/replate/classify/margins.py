"""What stands around the article's own words: notices, bylines, and the furniture of the page.

Furniture is what changes without an edit: a stamp ("Last updated 5 May"), a counter ("12 comments"), the size of an
attached file, a link to the next page. Its numbers and dates say nothing of the article.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from operator import attrgetter

from replate.classify.hints import first_words
from replate.classify.language import Language
from replate.classify.passage import Mention

_FILE = re.compile(
    r"(?=[A-Z\d])(?:\b(?:PDF|ODS|ODT|CSV|HTML|XLSX?|DOCX?|ZIP|XML|RTF|EPUB|JPE?G|PNG|MP[34]|MS \w+(?: \w+)?"
    r"|(?:Word|Excel|PowerPoint)(?: \w+)?|[A-Z]{3,4})\b(?: CSV)?,? )?"
    r"(?<![\d.,])\d[\d.,]*+\s?(?:[KMG]i?B|kB|bytes)\b(?:, \d+ [^\W\d_]+\b)?"
)
_UNIT = re.compile(r"[\d.,]\s?(?:[KMG]i?B|kB|bytes)")
_ADDRESS = re.compile(
    r"(?:https?://|www\.)[^\s<>\"“”]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]++(?:\.[\w-]++)++"
    r"|(?<![\w@./-])(?:[a-z\d-]++\.)++[a-z]{2,}+/[^\s<>\"“”]*"
    r"|(?<![\w@./-])(?:[a-z\d-]++\.)+(?:com|org|net|gov|edu|info)(?:\.[a-z]{2})?(?![\w/-]|\.\w)"
)
# An address without what it usually begins with: a host and a path ("a.example/b").
_BARE = re.compile(r"\.[a-z]{2,}+/")
_FIGURE = re.compile(r"\d")
_FIRST = re.compile(r"\W*+(?:\d|([^\W\d_]++))")
_LONGEST_LINE = 120
LONGEST_BYLINE = 240
_SHORT_LINE = 60
# What stands before a stamp: nothing, a line end, a bracket, a dash, or the mark of a heading.
_LEAD = re.compile(r"(?:^|[\n(\[|·•]|\s[–—-])[ \t*_#•–—-]*\Z")


def furniture(text: str, heads: Sequence[int], places: Sequence[int], language: Language | None) -> list[Mention]:
    """Sizes of files and the page's own times; ``heads`` are where figures begin, ``places`` where a time may."""
    found = _sizes(text) if heads else []
    if language is None or not places:
        return found
    end = 0
    stamp, last = _stamp(language), language.lasting[0]
    for at in places:
        if text[at - 1 : at] == " " and text[at - 2 : at - 1].isalnum() and text[at].lower() != last:
            continue  # within a sentence, as most are
        match = stamp.match(text, at) if at >= end else None
        if match is not None and (match["last"] or at == 0 or _LEAD.search(text, max(0, at - 8), at)):
            end = match.end()
            found.append(Mention("stamp " + match[0].lower(), at, end))
    found.sort(key=attrgetter("start"))
    return found


def _sizes(text: str) -> list[Mention]:
    """Sizes of files, looked for in those lines only that have a figure with a unit; few have."""
    found: list[Mention] = []
    end = 0
    for unit in _UNIT.finditer(text) if _united(text) else ():
        if unit.start() < end:
            continue
        begin, end = text.rfind("\n", 0, unit.start()) + 1, text.find("\n", unit.end())
        end = end if end >= 0 else len(text)
        found += [Mention(m[0].lower(), m.start(), m.end()) for m in _FILE.finditer(text, begin, end)]
    return found


def _united(text: str) -> bool:
    """Whether any of the units stands in the text: asked of nearly every text, hence at full length."""
    if "B" in text and ("KB" in text or "MB" in text or "GB" in text or "iB" in text or "kB" in text):
        return True
    return "bytes" in text


def line(text: str, language: Language | None) -> list[Mention]:
    """The text as a line of the page and not of the article: a counter, a phrase; empty where it is none."""
    if language is None or len(text) > _LONGEST_LINE:
        return []
    if (_counting(text, language) and language.counter.match(text)) or (
        (calling(text, language) and language.call.match(text))
        or (len(text) <= _SHORT_LINE and language.page.match(text))
    ):
        return [Mention(text.lower(), 0, len(text))]
    return []


def calling(text: str, language: Language | None) -> bool:
    """Whether the text begins with a word with which a sentence to the reader may begin ("Follow us on …")."""
    return language is not None and text.partition(" ")[0].rstrip(":") in _call_heads(language)


@cache
def _call_heads(language: Language) -> frozenset[str]:
    words = {each for word in first_words("|".join(language.calls)) for each in (word, word.replace("'", "’"))}
    return frozenset([written for word in words for written in (word, word.capitalize(), word.upper())])


def _counting(text: str, language: Language) -> bool:
    """Whether the text begins as a line does that counts, and has a figure; or has a word of age."""
    first = _FIRST.match(text)
    if first is None:
        return False
    if first[1] is None or (first[1].lower() in _heads(language) and _FIGURE.search(text)):
        return True
    return any(map(text.lower().__contains__, language.ago_hints))


@cache
def _heads(language: Language) -> frozenset[str]:
    """The words with which a line may begin that counts."""
    return frozenset(first_words("|".join((language.leads, *language.counters, *language.stamps))))


@cache
def _stamp(language: Language) -> re.Pattern[str]:
    """A verb of a page's own times with the time after it: heading a line or a bracket, or "last updated …"."""
    verbs = "|".join(language.stamps)
    month = rf"(?:{language.month})\b\.?"
    days = "|".join(language.days)
    number = r"\d{1,4}(?:st|nd|rd|th|\.)?"
    iso = r"T\d\d:\d\d(?::\d\d)?(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?"
    short_day = rf"[^\W\d_]{{2,3}}\.?(?=,? \d{{1,2}}\.? (?:{language.month})\b)"
    of_month = rf"{month}(?:\s\d{{1,2}}(?:st|nd|rd|th)?(?!\d|[.,:]\d))?"
    near = "|".join(language.near_days)
    ago = "|".join(language.ago)
    dated = rf"{of_month}|{days}|{short_day}|{near}|\d{{1,4}}(?:[:./-]\d{{1,4}})+(?:{iso}|\s?{language.clock})?"
    # a bare figure is a time only beside the name of a month or a half of the day; else it counts something
    beside = rf"(?=\s?(?:of )?(?:{month}|{language.clock}))"
    time = rf"(?:{dated}|{ago}|{number}{beside}|(?:19|20)\d\d\b)"
    zone = r"(?:GMT|UTC|BST|IST|[ECMP][DS]?T|CES?T|A[EWC][DS]T|NZ[DS]?T|[JSHK][SK]T)"
    more = rf"(?:{time}|{language.clock}|{language.beside_times}|{zone})"
    return re.compile(
        rf"(?:(?P<last>{language.lasting})\s)?(?:{verbs})\s*(?:{language.beside_times}|:|-|–)?\s*:?\s*{time}"
        rf"(?:[ \t,.]+{more}(?![^\W_]))*",
        re.IGNORECASE,
    )


def addresses(text: str) -> list[Mention]:
    """Web and mail addresses, looked for in those lines only that have a sign of one."""
    bare = ("/" in text and _BARE.search(text) is not None) or _ends_in_domain(text)
    if not bare and "@" not in text and "www." not in text and not (":" in text and "://" in text):
        return []
    found: list[Mention] = []
    at = 0
    for each in text.split("\n"):
        end = at + len(each)
        if "@" in each or "://" in each or "www." in each or (bare and _BARE.search(each)) or _ends_in_domain(each):
            found += [Mention(m[0].rstrip(".,;:)"), m.start(), m.end()) for m in _ADDRESS.finditer(text, at, end)]
        at = end + 1
    return found


def _ends_in_domain(text: str) -> bool:
    """Whether the end of a host's name stands in the text: asked of nearly every text, hence at full length."""
    return ".com" in text or ".org" in text or ".net" in text or ".gov" in text or ".edu" in text or ".info" in text


def heads_notice(text: str, language: Language) -> bool:
    """Whether a paragraph begins as a notice does: what it goes on with belongs to it."""
    head = text[:_NOTING].lower().replace("’", "'")
    if head.partition(" ")[0].strip(_AROUND) not in language.notice_openers:
        return False
    if not any(map(head.__contains__, language.notice_hints)):
        return False
    found = notices(text[:_NOTING], language, "")
    return bool(found) and found[0].start <= _LEADING


# Marks around the first word.
_AROUND = " *•■▪†–—-([_#':,.;"
# Within so many characters a notice says that it is one, and so many marks may stand before it.
_NOTING, _LEADING = 160, 8


def notices(text: str, language: Language | None, where: str) -> list[Mention]:
    """What the outlet says of its own changes: the passage from where it begins to say so.

    Every notice has a word with one of the language's ``notice_hints``; a text without one need not be asked.
    """
    if where == "notice":
        return [Mention(text.lower(), 0, len(text))] if text else []
    plain = text.replace("’", "'")
    match = language.notice.search(plain) if language is not None else None
    if language is None or match is None or language.not_notice.search(text[:200]):
        return []
    return [Mention(text[match.start() :].lower(), match.start(), len(text))]


def bylines(text: str, language: Language | None, where: str) -> list[Mention]:
    """Who wrote it."""
    if where == "byline" or (
        language is not None and text and len(text) <= LONGEST_BYLINE and language.byline.match(text)
    ):
        return [Mention(text.lower(), 0, len(text))] if text else []
    return []
