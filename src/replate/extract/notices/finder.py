"""Finds what an outlet says of its own changes: corrections, clarifications, editor's notes, retractions.

They stand anywhere on a page, often just after the article's container where extractors do not look. A bare
"Updated: <time>" or a link to a page of corrections is none. A phrase counts where it opens a line, or in its first
sentences if it speaks of this very article, so that an article *about* a correction is not taken for one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from replate.extract.lines import stamp_of
from replate.extract.notices import (
    dutch,
    english,
    english_weight,
    english_words,
    french,
    german,
    italian,
    nordic,
    portuguese,
    spanish,
)
from replate.extract.notices.english_weight import is_weighty
from replate.extract.notices.grammar import closing, openings, within
from replate.extract.notices.labels import (
    ADDED,
    CHANGES,
    HEADINGS,
    INTRODUCES,
    LABEL_END,
    LABELS,
    NEVER,
    NOTE_HEADINGS,
    SOFT_HEADINGS,
    STEMS,
)
from replate.extract.times import WRITTEN_DATE
from replate.extract.visible import Piece

_MAX_CHARACTERS = 3_000
_MIN_CHARACTERS = 18
_MAX_LABEL = 60
_QUOTES = "“„«\"‘’'"
_ENDED = re.compile(r"[.!?][”\"’)]? +(?=\w)")

# All patterns but those of times are of lower-case text: to ignore case takes a search four times as long.
# What may stand before the phrase: bullets, asterisks, brackets, dashes; a word or a date as label of its own; an
# agency's name.
_LEAD = r"[#\s*•·●■▪†‡–—\-(\[{_>|:]{0,6}"
_AFTER_LEAD = re.compile(_LEAD)
_NOTE = re.compile(r"(?:(?:please )?note(?: that)?|updated?|edit|eta|whoops|oops|ps):?\s+")
_WORD_OR_DATE = re.compile(
    r"(?:updated?|edit(?:ed)?|revised|amended|corrected|posted|added)\b(?:[^:!?]|\d:\d){0,45}?:\s+(?=\D)|"
    r"(?:anmerkung|hinweis|nota|mise à jour|actualización|aggiornamento)\s?:\s+|"
    r"[^\s:]{0,12}\s?\d{1,2}[^:]{0,25}:\s*"
)
_AGENCY = re.compile(r"[^.!?()]{0,40}\(?\b[\w .'’-]{2,24}\)\s*[-–—]+\s*[(\[]?")
_OPENING = 400
_NEAR = 60  # so near the beginning stands what ends a prefix
_WORDS = (german.WORDS, french.WORDS, spanish.WORDS, italian.WORDS, portuguese.WORDS, dutch.WORDS, nordic.WORDS)


@dataclass(frozen=True, slots=True)
class _Reading:
    """Patterns of one language, and words of which every line that they match holds one, cut to five letters.

    ``stems`` are the words of change and error, ``common`` the little words that tell one language from another (an
    empty set asks for nothing). ``opening`` counts where a line begins, ``within`` in its first two sentences, and
    ``second`` where the second of them begins.
    """

    stems: frozenset[str]
    common: frozenset[str]
    opening: re.Pattern[str] | None
    within: re.Pattern[str] | None
    second: re.Pattern[str] | None = None

    def finds(self, head: str, starts: tuple[int, ...]) -> bool:
        """Say whether the line opens so, or says so early where that is enough."""
        opening, within = self.opening, self.within
        if opening is not None and any(opening.match(head, start) for start in starts):
            return True
        if within is None or head[0] in _QUOTES:
            return False
        return within.search(_early(head)) is not None or (self.second is not None and self._continues(head))

    def _continues(self, head: str) -> bool:
        first = _ENDED.search(head)
        return first is not None and self.second is not None and self.second.match(head, first.end()) is not None


def _early(head: str) -> str:
    """Return the first two sentences."""
    ends = [end.start() + 1 for end in _ENDED.finditer(head)]
    return head[: ends[1]] if len(ends) > 1 else head


def _any_of(phrases: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{phrase})" for phrase in phrases))


def _stems(words: str) -> frozenset[str]:
    return frozenset(words.split())


_ANY: frozenset[str] = frozenset()
_READINGS = (
    _Reading(_stems(english.STEMS), _ANY, _any_of(english.PHRASES), None),
    _Reading(
        _stems(english.WITHIN_STEMS), _stems(english.COMMON), None, _any_of(english.WITHIN), _any_of(english.SECOND)
    ),
    _Reading(_stems(english.TOLD_STEMS), _ANY, _any_of(english.TOLD), None),
    *(_Reading(_stems(words.stems), _stems(words.common), _any_of(openings(words)), None) for words in _WORDS),
    *(
        _Reading(_stems(words.stems), _stems(words.this_or_version), None, _any_of((within(words),)))
        for words in _WORDS
    ),
)
_WEIGHED_STEMS, _OUR_STEMS = _stems(english_weight.STEMS), _stems(english_weight.OURS)
_NO_READING: frozenset[int] = frozenset()
# Which of the readings a stem calls for.
_READ_BY = {
    stem: frozenset(number for number, reading in enumerate(_READINGS) if stem in reading.stems)
    for stem in frozenset().union(*(reading.stems for reading in _READINGS))
}
_CLOSING = _any_of((*(rf"{end}[.!)\]* ]*$" for end in english.CLOSING), *map(closing, _WORDS)))
_HEADED = re.compile(rf"(?:{'|'.join(HEADINGS)}){ADDED}{LABEL_END}")
_HEADED_NOTE = re.compile(rf"(?:{'|'.join(NOTE_HEADINGS)}){ADDED}{LABEL_END}\s*")
_HEADED_SOFTLY = re.compile(rf"(?:{'|'.join(SOFT_HEADINGS)}){ADDED}{LABEL_END}")
_HEADING_STEMS = frozenset(STEMS.split())
# Every notice holds a word that begins with one of these: looked for first, because that is so much cheaper.
_STEMS = _HEADING_STEMS.union(_WEIGHED_STEMS, *(reading.stems for reading in _READINGS))
_STEM = re.compile(r"\b\w{1,5}")
_INTRODUCES = re.compile(rf"[\s*_]*(?:{'|'.join(INTRODUCES)})")
_CHANGES = re.compile(CHANGES)
_REASON = re.compile(rf"\d\W+(?:{english_words.AIM}|with (?!our|all|every)\w)")  # no stamp gives one
_LABEL = re.compile(_LEAD + LABELS + ADDED + r"(?:[\s,(–—-]+[^:!?]{0,30})?[\s:.)\]*]*$")
_NEVER = re.compile("|".join(NEVER))
_TIMES_ONLY = re.compile(
    r"^\W*(?:this|the)?\s*(?:\w+\s+){0,5}?(?:(?:was|has been|is)\s+)?(?:last\s+|"
    r"first\s+)?(?:updated|published|modified)(?:\s+(?:on|at))?\W*$",
    re.IGNORECASE,
)
_CLOCK = re.compile(
    r"\b[0-2]?\d[:.h][0-5]\d\s*(?:[ap]\.?m\.?)?|\b(?:[ECMP][SD]?T|GMT|BST|UTC|"
    r"CES?T|noon|midnight|a\.m\.|p\.m\.)\b|\b(?:mon|tues|wednes|thurs|fri|satur|"
    r"sun)day\b|\b(?:19|20)\d\d\b",
    re.IGNORECASE,
)
# "We have changed the menu, the cook said": others speak of themselves, too.
_SPOKEN = re.compile(
    r"(?:we|our|i|wir|unsere?|nous|notre|hemos|nuestr[oa]|abbiamo|nossa|nosso|wij|onze|vi)\b[^.!?]{0,200}?,[”\"]?"
    r" (?!which|who)"
    r"(?:[^.!?,]{0,50} )?(?<!who )(?:said|says|told|explained|sagte|sagt|erklärte|dit|explique|dijo|afirmó|"
    r"explicó|disse|dice|afirma|zei|zegt|"
    r"säger|sade|sier|sa|siger|sagde)\b",
)
# "The report was updated with new figures, the director told them": that is news.
_REPORTED = re.compile(
    r"(?!(?:after|since|following|when) (?:this|our|publi))[^.!?:]{0,300}?,[”\"]? (?:according to\b|(?:an?|the|his"
    r"|her|its|their|mr|ms|one|police|officials|fact-?checkers|researchers|prosecutors|lawyers|critics|historians"
    r"|experts)\b"
    r"(?![^.!?,]*\b(?:story|article|report|piece|headline|caption|version|column|post)\b)[^.!?,]{0,50}? (?:said"
    r"|told|heard|says?|claims?|believes?|found|ruled|argued|admitted|conceded|warned|confirmed|insists?|added"
    r"|wrote)\b[^.!?]{0,40}(?:[.]|$))"
)
# Dots that end no sentence: in numbers, dates and abbreviations.
_DOT = re.compile(
    r"\.(?:(?<=\d\.)(?=\d|\s+(?:jan|feb|mär|mar|apr|mai|maj|juni|juli|aug|sep|okt|oct|nov|de[zsc]))|(?<=\b[a-z]\.)|"
    r"(?<=\b(?:dr|mr|ms|st|sr|jr|no|nr|op|ed|lt|eq|vs)\.)|"
    r"(?<=\b(?:fig|vol|mrs|jan|feb|mar|apr|jun|jul|aug|sep|oct|okt|nov|dec|dez|rev|gen|sen|rep|gov|col|sgt|inc|eds"
    r"|anm|red|"
    r"hon|maj|abs)\.)|(?<=\b(?:prof|sept|capt|corp|cmdr)\.))",
)


def is_notice(text: str) -> bool:
    """Say whether a line of text is an outlet's word on a change to the article it stands by."""
    if not _MIN_CHARACTERS <= len(text) <= _MAX_CHARACTERS:
        return False
    head = text[:_OPENING].lower()
    stems = set(_STEM.findall(head.replace("-", "")))
    telling = stems & _STEMS
    if not telling:
        return False
    head = _DOT.sub("", head)
    starts = _starts(head)
    told = _is_headed(head, starts, telling) or (_is_told(head, starts, stems, telling) and not _REPORTED.match(head))
    if not (told or (len(text) <= _OPENING and _closes(head))) or _NEVER.search(head) or _SPOKEN.match(head):
        return False
    return (stamp_of(text) is None or _REASON.search(head) is not None) and not _is_only_a_time(text)


def _starts(head: str) -> tuple[int, ...]:
    """Return where the sentence may begin: behind bullets and brackets, and behind what is set before it."""
    lead = _AFTER_LEAD.match(head)
    start = lead.end() if lead else 0
    first = _prefix(head, start)
    second = _prefix(head, first.end()) if first else None
    return (start, *(prefix.end() for prefix in (first, second) if prefix))


def _prefix(head: str, start: int) -> re.Match[str] | None:
    """Find a date or a word set before a sentence, or that it is a note of the editors."""
    near = head[start : start + _NEAR]
    if ":" in near and (match := _WORD_OR_DATE.match(head, start) or _HEADED_NOTE.match(head, start)):
        return match
    return _NOTE.match(head, start) or (_AGENCY.match(head, start) if ")" in near else None)


def _is_headed(head: str, starts: tuple[int, ...], telling: set[str]) -> bool:
    """Say whether a line begins with the heading of a notice, and does not merely introduce the piece."""
    if _HEADING_STEMS.isdisjoint(telling):
        return False
    softly = next(filter(None, (_HEADED_SOFTLY.match(head, start) for start in starts)), None)
    if softly is not None and (not _INTRODUCES.match(head, softly.end()) or _CHANGES.search(head, softly.end())):
        return True
    note = next(filter(None, (_HEADED_NOTE.match(head, start) for start in starts)), None)
    if note is not None and _CHANGES.search(head, note.end()):
        return True
    return any(_HEADED.match(head, start) for start in starts)


def _is_told(head: str, starts: tuple[int, ...], stems: set[str], telling: set[str]) -> bool:
    """Say whether a line opens as notices do in some language, or speaks of this very article early on."""
    called = _NO_READING.union(*(_READ_BY[stem] for stem in telling if stem in _READ_BY))
    for number in sorted(called):
        reading = _READINGS[number]
        if (not reading.common or not reading.common.isdisjoint(stems)) and reading.finds(head, starts):
            return True
    return not _WEIGHED_STEMS.isdisjoint(telling) and not _OUR_STEMS.isdisjoint(stems) and _is_weighed(head)


def _is_weighed(head: str) -> bool:
    """Say whether a line names our pages or us, and what was wrong with them, and what is right."""
    return head[0] not in _QUOTES and is_weighty(head)


def _closes(head: str) -> bool:
    """Say whether a short line ends with the sentence that what it speaks of has been put right."""
    if not head.endswith((".", ")", "!", "]", "*")):
        return False
    last = max((end.end() for end in _ENDED.finditer(head)), default=0)
    return last > 0 and head[0] not in _QUOTES and _CLOSING.match(head, last) is not None


def is_label(text: str) -> bool:
    """Say whether a line is the bare heading of a notice ("Correction") whose words follow in the next line."""
    return len(text) <= _MAX_LABEL and _LABEL.match(text.lower()) is not None


def notice_flags(pieces: list[Piece]) -> list[bool]:
    """Say of each piece whether it is a notice, or the heading of the notice that comes next."""
    flags = [not piece.link_only and is_notice(piece.text) for piece in pieces]
    for i, piece in enumerate(pieces[:-1]):
        following = pieces[i + 1]
        alone = not piece.links and not following.link_only and following.links <= 2
        if alone and is_label(piece.text):
            proper = _MIN_CHARACTERS * 2 <= len(following.text) <= _MAX_CHARACTERS and following.text[-1:] in '.!?)]"”*'
            if (flags[i + 1] or proper) and not _NEVER.search(following.text[:200].lower()):
                flags[i] = flags[i + 1] = True
    return flags


def _is_only_a_time(text: str) -> bool:
    """Say whether nothing is left but "this article was updated on" once dates and clocks are taken away."""
    for pattern in WRITTEN_DATE:
        text = pattern.sub(" ", text)
    rest = " ".join(_CLOCK.sub(" ", text).split())
    return _TIMES_ONLY.match(re.sub(r"[\s,.:()|–—-]+", " ", rest).strip()) is not None and len(rest) < len(text)
