"""All that changed passages mention, read once and all together: what the detectors compare.

Reading them together costs a fraction of reading each by itself; what parts them is no space, so nothing runs over
from one into the next.
"""

from __future__ import annotations

import sys
from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from replate.classify import cues, margins
from replate.classify.dates import dates
from replate.classify.hints import DATE, FIGURE, HEDGE, NAME, NEGATION, NOTICE, NUMBER, SPEECH, STAMP, Places, places
from replate.classify.language import Language
from replate.classify.names import names
from replate.classify.numbers import numbers
from replate.classify.passage import Mention, Span, blanked
from replate.classify.quotes import quotes, quoting

# More than any pattern takes for one space.
_PARTING = "\n\0\n"


class Stretch(NamedTuple):
    """What to read: the part ``span`` of a text, and where in the article it stands."""

    whole: str
    span: Span
    where: str


class Reading(NamedTuple):
    """What a text mentions, by kind; numbers, dates and names of the page's furniture are not among them."""

    notices: Sequence[Mention] = ()
    bylines: Sequence[Mention] = ()
    furniture: Sequence[Mention] = ()
    addresses: Sequence[Mention] = ()
    dates: Sequence[Mention] = ()
    numbers: Sequence[Mention] = ()
    names: Sequence[Mention] = ()
    quotes: Sequence[Mention] = ()
    attribution: Sequence[Mention] = ()
    certainty: Sequence[Mention] = ()
    negation: Sequence[Mention] = ()


NOTHING = Reading()


def readings(stretches: Sequence[Stretch], language: Language | None) -> list[Reading]:
    """Read stretches of text, each detector seeing them with what belongs to the one before blanked out.

    What the line is as a whole (a notice, a byline, a counter) is told from all of its text.
    """
    texts = [s.whole[s.span[0] : s.span[1]] for s in stretches]
    sheet = _Sheet(stretches, texts, language)
    if any(texts):
        sheet.read(_PARTING.join(texts))
    return sheet.readings()


# Where a reading keeps each of its kinds.
_PLACE = {name: place for place, name in enumerate(Reading._fields)}


class _Sheet:
    """Stretches put one under the other, and what is found in each of them."""

    __slots__ = ("_begins", "_language", "_rows", "_shifts", "_stretches", "_texts")

    def __init__(self, stretches: Sequence[Stretch], texts: list[str], language: Language | None) -> None:
        self._stretches, self._texts, self._language = stretches, texts, language
        # what was found, by the number of the stretch; most have nothing
        self._rows: dict[int, list[Sequence[Mention]]] = {}
        self._begins = []
        self._shifts = []
        at = 0
        for stretch, text in zip(stretches, texts, strict=True):
            self._begins.append(at)
            self._shifts.append(stretch.span[0] - at)
            at += len(text) + len(_PARTING)

    def readings(self) -> list[Reading]:
        """What was found, for each of the stretches."""
        told = [NOTHING] * len(self._stretches)
        for k, row in self._rows.items():
            told[k] = Reading._make(row)
        return told

    def read(self, text: str) -> None:
        language = self._language
        words = places(text.replace("’", "'"), language)
        left = self._margins(text, words)
        left = self._take("addresses", left, margins.addresses(left))
        heads = words.of(FIGURE)
        left = self._take("dates", left, dates(left, heads, words.of(DATE), language))
        said = blanked(left, self._quotes()) if quoting(text) else left
        left = self._take("numbers", left, numbers(left, heads, words.of(NUMBER), language))
        if language is None:
            return
        self._give("names", names(left, words.of(NAME), language, self._titled))
        self._give("attribution", cues.attribution(said, words.of(SPEECH), language))
        self._give("certainty", cues.certainty(said, words.of(HEDGE), language))
        if words.every & NEGATION:
            said = said.replace("’", "'")
            self._give("negation", cues.negation(said, words.of(NEGATION), language))

    def _quotes(self) -> list[Mention]:
        """Fill in what is quoted; all of it as it lies on the sheet."""
        lying = []
        for k, text in enumerate(self._texts):
            found = quotes(text) if quoting(text) else []
            if found:
                self._keep(k, "quotes", found)
                lying += [Mention("", m.start + self._begins[k], m.end + self._begins[k]) for m in found]
        return lying

    def _margins(self, text: str, words: Places) -> str:
        """Fill in what stands around the article's own words; the text without the furniture."""
        language = self._language
        left = self._take("furniture", text, margins.furniture(text, words.of(STAMP), language))
        noting = {self._at(place) for place in words.of(NOTICE)}
        lines = []
        for k, (whole, _, where) in enumerate(self._stretches):
            if k in noting or where == "notice":
                self._keep(k, "notices", margins.notices(whole, language, where))
            if len(whole) > margins.LONGEST_BYLINE:
                continue
            self._keep(k, "bylines", margins.bylines(whole, language, where))
            line = margins.line(whole, language)
            if line:
                self._keep(k, "furniture", line)
                begin = self._begins[k]
                lines.append(Mention("", begin, begin + len(self._texts[k])))
        return blanked(left, lines)

    def _at(self, place: int) -> int:
        """The number of the stretch that holds a place of the sheet."""
        return bisect_right(self._begins, place) - 1

    def _take(self, name: str, text: str, found: list[Mention]) -> str:
        """Give each stretch its mentions; the text with all of them blanked out."""
        if not found:
            return text
        self._give(name, found)
        return blanked(text, found)

    def _give(self, name: str, found: list[Mention]) -> None:
        """Give each stretch its mentions, where they stand in its text; they are in order."""
        begins = self._begins
        into: list[Mention] = []
        until = by = 0
        for mention in found:
            key, start, end, weak = mention
            if start >= until:
                k = bisect_right(begins, start) - 1
                until = begins[k + 1] if k + 1 < len(begins) else sys.maxsize
                by = self._shifts[k]
                into = []
                self._row(k)[_PLACE[name]] = into
            into.append(Mention(key, start + by, end + by, weak) if by else mention)

    def _keep(self, k: int, name: str, found: list[Mention]) -> None:
        """Keep what was found in a stretch, if anything, in the place of what was kept of this kind before."""
        if found:
            self._row(k)[_PLACE[name]] = found

    def _row(self, k: int) -> list[Sequence[Mention]]:
        """What was found in a stretch, by the places of a reading."""
        row = self._rows.get(k)
        if row is None:
            row = self._rows[k] = [()] * len(_PLACE)
        return row

    def _titled(self, at: int) -> tuple[str, int]:
        """The line that stands at a place of the sheet, and where it ends there."""
        k = self._at(at)
        return self._stretches[k].whole, self._begins[k] + len(self._texts[k])
