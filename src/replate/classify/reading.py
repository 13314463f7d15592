"""All that changed passages mention, read once and all together: what the detectors compare.

Reading them together costs a fraction of reading each by itself; what parts them is no space, so nothing runs over
from one into the next.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Sequence
from functools import partial
from itertools import accumulate
from typing import NamedTuple

from replate.classify import cues, hints, margins
from replate.classify.dates import dates
from replate.classify.hints import Places, places
from replate.classify.language import Language
from replate.classify.names import Line, names
from replate.classify.numbers import numbers
from replate.classify.passage import Mention, Span, blanked, mention
from replate.classify.quotes import quotes, quoting

# More than any pattern takes for one space.
_PARTING = "\n\0\n"
_PARTED = len(_PARTING)


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


# From a tuple of all the fields, as in ``passage``.
stretch: Callable[[tuple[str, Span, str]], Stretch] = partial(tuple.__new__, Stretch)
NOTHING = Reading()
_reading: Callable[[list[Sequence[Mention]]], Reading] = partial(tuple.__new__, Reading)


def readings(stretches: Sequence[Stretch], language: Language | None) -> list[Reading]:
    """Read stretches of text, each detector seeing them with what belongs to the one before blanked out.

    What the line is as a whole (a notice, a byline, a counter) is told from all of its text.
    """
    sheet = _Sheet(stretches, language)
    sheet.read()
    told = [NOTHING] * len(stretches)
    for k, row in sheet.rows.items():
        told[k] = _reading(row)
    return told


# Where a reading keeps each of its kinds.
_PLACE = {name: place for place, name in enumerate(Reading._fields)}
_NOTICES, _BYLINES, _FURNITURE = _PLACE["notices"], _PLACE["bylines"], _PLACE["furniture"]
_NAMES, _QUOTES = _PLACE["names"], _PLACE["quotes"]
_EMPTY: list[Sequence[Mention]] = [()] * len(_PLACE)


class _Sheet:
    """Stretches put one under the other, and what is found in each of them."""

    __slots__ = ("_begins", "_language", "_noted", "_stretches", "_texts", "rows")

    def __init__(self, stretches: Sequence[Stretch], language: Language | None) -> None:
        self._stretches, self._language = stretches, language
        self._texts = texts = [whole[start:end] for whole, (start, end), _ in stretches]
        # what was found, by the number of the stretch and the places of a reading; most have nothing
        self.rows: dict[int, list[Sequence[Mention]]] = defaultdict(_EMPTY.copy)
        self._noted: set[int] = set()
        self._begins = [*accumulate([len(text) + _PARTED for text in texts], initial=0)]

    def read(self) -> None:
        language = self._language
        text = _PARTING.join(self._texts)
        words = places(text.replace("’", "'"), language)
        heads = words[hints.FIGURE]
        left = self._margins(text, heads, words)
        left = self._take("addresses", left, margins.addresses(left))
        left = self._take("dates", left, dates(left, heads, words[hints.DATE], language))
        said = blanked(left, self._quotes()) if quoting(text) else left
        left = self._take("numbers", left, numbers(left, heads, words[hints.NUMBER], language))
        if language is not None:
            if where := words[hints.NAME]:
                for k, named in names(left, where, language, self._line):
                    if named:
                        self.rows[k][_NAMES] = named
            self._cues(said, words, language)

    def _cues(self, said: str, words: Places, language: Language) -> None:
        """Fill in who says it, how sure it is, and "not"; quoted words are blanked out."""
        where = words[hints.SPEECH]
        if self._noted:  # what an earlier version said is nobody's word
            where = [at for at in where if not self._those([at]) <= self._noted]
        told: list[Mention] = []
        if where:
            told = cues.attribution(said, where, language)
            self._give("attribution", told)
        if where := words[hints.HEDGE]:
            self._give("certainty", cues.certainty(said, where, language))
        if where := words[hints.NEGATION]:
            beyond = blanked(said, told).replace("’", "'")  # "asked not to be named" turns nothing
            self._give("negation", cues.negation(beyond, where, language))

    def _quotes(self) -> list[Mention]:
        """Fill in what is quoted; all of it as it lies on the sheet."""
        lying = []
        for k, text in enumerate(self._texts):
            found = quotes(text, self._language) if quoting(text) else []
            if found:
                begin = self._begins[k]
                lying += [Mention("", m.start + begin, m.end + begin) for m in found]
                self.rows[k][_QUOTES] = found
        return lying

    def _margins(self, text: str, heads: list[int], words: Places) -> str:
        """Fill in what stands around the article's own words; the text without the furniture."""
        language = self._language
        noted = self._notices(words[hints.NOTICE])
        stamps = [at for at in words[hints.STAMP] if not (self._cut(at) or (noted and self._those([at]) <= noted))]
        left = self._take("furniture", text, margins.furniture(text, heads, stamps, language))
        lining = self._those([*words[hints.BYLINE], *words[hints.LINE]])
        lines: list[Mention] = []
        for k, (whole, (start, end), where) in enumerate(self._stretches):
            if where == "notice" and k not in noted:
                self._notice(k)
            if len(whole) > margins.LONGEST_BYLINE or where == "headline":
                continue
            # where the words that are read do not show all that a line may be: by its place, its marks, or the rest
            if (
                k in lining
                or start
                or end != len(whole)
                or where in _BY_PLACE
                or not whole[:1].isalnum()
                or margins.calling(whole, language)
            ):
                lines += self._lines(k, whole, where)
        return blanked(left, lines) if lines else left

    def _notices(self, places: list[int]) -> set[int]:
        """Fill in what the outlet says of its own changes; the numbers of the stretches that say such things."""
        for k in self._those(places) if places else ():
            self._notice(k)
        return self._noted

    def _notice(self, k: int) -> None:
        whole, _, where = self._stretches[k]
        if found := margins.notices(whole, self._language, where):
            self.rows[k][_NOTICES] = found
            self._noted.add(k)

    def _cut(self, at: int) -> bool:
        """Whether a place stands at the head of a stretch alone, and in the text right behind another word."""
        k = bisect_right(self._begins, at) - 1
        whole, (start, _), _ = self._stretches[k]
        return at == self._begins[k] and whole[start - 1 : start] == " " and whole[start - 2 : start - 1].isalnum()

    def _lines(self, k: int, whole: str, where: str) -> list[Mention]:
        """Fill in what a line is as a whole; it as it lies on the sheet, where it is furniture."""
        if found := margins.bylines(whole, self._language, where):
            self.rows[k][_BYLINES] = found
        if not (found := margins.line(whole, self._language)):
            return found
        self.rows[k][_FURNITURE] = found
        return [Mention("", self._begins[k], self._begins[k] + len(self._texts[k]))]

    def _those(self, places: list[int]) -> set[int]:
        """The numbers of the stretches that hold these places."""
        begins = self._begins
        return {bisect_right(begins, at) - 1 for at in places}

    def _take(self, name: str, text: str, found: list[Mention]) -> str:
        """Give each stretch its mentions; the text with all of them blanked out."""
        if not found:
            return text
        self._give(name, found)
        return blanked(text, found)

    def _give(self, name: str, found: list[Mention]) -> None:
        """Give each stretch its mentions, where they stand in its text; they are in order."""
        begins, place = self._begins, _PLACE[name]
        into: list[Mention] = []
        k = by = 0
        until = -1
        for one in found:
            key, start, end, weak = one
            if start >= until:
                while begins[k + 1] <= start:
                    k += 1
                until = begins[k + 1]
                by = self._stretches[k].span[0] - begins[k]
                into = self.rows[k][place] = []
            into.append(mention((key, start + by, end + by, weak)) if by else one)

    def _line(self, at: int) -> Line:
        """The line that stands at a place of the sheet."""
        k = bisect_right(self._begins, at) - 1
        whole, (start, _), _ = self._stretches[k]
        begin = self._begins[k]
        return k, whole, begin + len(self._texts[k]), start - begin


_BY_PLACE = frozenset({"notice", "byline"})
