"""Names in a text: capitalised words that are not merely the first of a sentence or of a headline in capitals."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from enum import Enum
from functools import lru_cache

from replate.classify.language import Language
from replate.classify.passage import Mention, mention

# Words with a capital at their head, after figures or as their second letter (Kyiv, U.S., 18F, eBay); those of plain
# letters, as most are, stand first and take a third of the time.
_WORD = re.compile(
    r"(?<![^\W_])(?:[A-Z][a-z]++(?![\w&'’@/]|[.-]\w)|(?:[A-Z]\.){2,}+[A-Z]?|[^\W\d_a-zß-öø-ÿ](?:\w|&(?![#\w]+;))*+(?:['’.&-](?=\w)\w++)*+|(?:\d++(?!C\b|(?<=[2-9]\d)F\b|(?<=1\d\d)F\b)[A-Z]|[a-z][A-Z])\w*+)"
    r"(?![@\w]|/(?![A-Z]))"
)
_OPENING = re.compile(r"(?:^|[.!?:;•|\n>_#*]|\s[-–—]|^[-–—]|[\"“‘„(\[]|(?<!\w)')[\s\"“‘'„(\[#*_]*\Z")
_POSSESSIVE = re.compile(r"['’]s?$")
_WORDS = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
# A line with so many long words in small letters, hardly any of them grammar, is no title within _LONGEST_HEADING.
_SMALL_WORDS = re.compile(r"(?<![^\W_])[a-z]{6,}")
_LONG = 6
_PLAIN = 6
_SHORT = 3
_JOINED = frozenset("@/_")
# So many different words are remembered; then it begins anew.
_MOST = 1 << 15
# More than a courtesy title has.
_REACH = 7
# The share of capitals from which a line is set in title case; a longer line is no heading.
_TITLE = 0.7
_LONGEST_HEADING = 160


# A line of a sheet: its number and text, where it ends there, and by how much its own places are more than those there.
Line = tuple[int, str, int, int]


class _Sort(Enum):
    """What a capitalised word is by itself: a name, none, or one unless it opens a sentence."""

    NEVER = 0
    ALWAYS = 1
    INSIDE = 2


def names(
    text: str, places: Sequence[int], language: Language, line: Callable[[int], Line]
) -> list[tuple[int, list[Mention]]]:
    """The words of names, where capitals tell them (at ``places``). Dates and numbers are to be blanked out before.

    A word that opens a sentence counts only if the table of common words does not know it, or knows it as a name.
    In a line set in title case every word is taken for one that opens a sentence; ``line`` gives the line that stands
    at a place of the text. The names are told line by line, with the line's number and at its own places.
    """
    if not language.capitals:
        return []
    told: list[tuple[int, list[Mention]]] = []
    found: list[Mention] = []
    end = until = by = 0
    whole, shouted = "", False
    heading: bool | None = None
    sorts, never, always = _sorts(language), _Sort.NEVER, _Sort.ALWAYS
    for at in places:
        match = _WORD.match(text, at) if at >= end else None
        if match is None:
            continue
        end = match.end()
        key, sort = sorts[match[0]]
        before = text[at - 1 : at]
        if sort is never or before in _JOINED:
            continue
        if at >= until:
            number, whole, until, by = line(at)
            shouted, heading = whole.isupper() and " " in whole, None
            found = []
            told.append((number, found))
        if shouted:
            named = not language.frequency.scale.get(key) and len(key) > 1
        elif sort is always:
            named = True
        elif named := (before == " " and text[at - 2 : at - 1].isalnum()) or _runs_on(text, at, language):
            heading = _heading(whole, language) if heading is None else heading
            named = not heading or _addressed(text, at, language)
        if named:
            found.append(mention((key, at + by, end + by, False)))
    return told


def _runs_on(text: str, at: int, language: Language) -> bool:
    """Whether what stands before a word does not open a sentence, a quotation or a line."""
    if at > 0 and _OPENING.search(text, max(0, at - 8), at) is None:
        return True
    return text[at - 4 : at - 1] in language.pointed_titles and _addressed(text, at, language)


def _addressed(text: str, at: int, language: Language) -> bool:
    """Whether a courtesy title stands before a word: whom it addresses is named, in a heading too."""
    return language.short_title.search(text, max(0, at - _REACH), at) is not None


def _heading(line: str, language: Language) -> bool:
    """Whether a line is short enough for a heading and set in title case; a sentence ends with a full stop."""
    return len(line) <= _LONGEST_HEADING and not line.endswith(".") and _title_case(line, language)


def _key(word: str) -> str:
    lower = word.lower()
    if "'" in lower or "’" in lower:
        lower = _POSSESSIVE.sub("", lower).replace("’", "'")
    return lower.removesuffix(".")


class _Sorts(dict[str, tuple[str, _Sort]]):
    """The keys of the words met so far, and what sorts they are."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language
        self._unnamed = unnamed(language)

    def __missing__(self, word: str) -> tuple[str, _Sort]:
        if len(self) >= _MOST:
            self.clear()
        if _plain(word):
            key = word.lower()
            sort = self._titled(key)
        else:
            key = _key(word)
            sort = _judged(word, key, self._language)
        found = self[word] = key, sort
        return found

    def _titled(self, key: str) -> _Sort:
        """What sort a plain word is."""
        if key in self._unnamed or len(key) == 1:
            return _Sort.NEVER
        return _Sort.INSIDE if self._language.frequency.common(key) else _Sort.ALWAYS

    def never(self, word: str) -> bool:
        """Whether a word, as it is written, names nothing wherever it stands by itself."""
        return self[word][1] is _Sort.NEVER


@lru_cache(8)
def unnamed(language: Language) -> frozenset[str]:
    """Words, in lower case, that name nothing where no more than their first letter is a capital."""
    return language.not_names | language.titles | language.months.keys() | language.grammar


def _plain(word: str) -> bool:
    """Whether the word is of plain letters with a capital at the head alone, as most names are."""
    return word.istitle() and word.isalpha() and word.isascii()


@lru_cache(8)
def _sorts(language: Language) -> _Sorts:
    return _Sorts(language)


def never(language: Language) -> Callable[[str], bool]:
    """Tells of a word, as it is written, whether it names nothing wherever it stands by itself."""
    return _sorts(language).never


def _judged(word: str, plain: str, language: Language) -> _Sort:
    if plain in language.not_names or plain in language.titles or plain in language.months or len(word) == 1:
        return _Sort.NEVER
    if word[1:] != word[1:].lower() and not (_compound(word, language) or _shouted(word, language)):
        return _Sort.ALWAYS  # PHE, McKay, GobiernoUSA
    if not word[0].isupper() and word[0].isalpha():
        return _Sort.NEVER  # a script without capitals
    if plain in language.grammar:
        return _Sort.NEVER
    first, joint, rest = plain.partition("-")
    bare = first.partition("'")[0]
    common = language.frequency.common
    if joint and len(first) == 1 and common(rest):
        return _Sort.NEVER  # U-turn, T-shirts
    known = common(plain) or (bare != plain and (common(bare) or bare in language.grammar))
    return _Sort.INSIDE if known else _Sort.ALWAYS


def _shouted(word: str, language: Language) -> bool:
    """Whether a common word is set in capitals to be heard ("LIES"); a short one is rather an acronym."""
    word = word.removesuffix("'S").removesuffix("’S")
    return len(word) > _SHORT and word.isupper() and word.isalpha() and language.frequency.common(word.lower())


def _compound(word: str, language: Language) -> bool:
    """Whether common words are tied together, each with a capital as in a title ("Error-Laden")."""
    parts = word.split("-")
    return len(parts) > 1 and all(
        part.istitle() and (language.frequency.common(part.lower()) or part.lower() in language.grammar)
        for part in parts
    )


@lru_cache(256)
def _title_case(text: str, language: Language) -> bool:
    """Whether a short line is set in title case."""
    if text[:1].islower():
        return False
    if len(text) > _PLAIN * _LONG and len(_SMALL_WORDS.findall(text)) > _PLAIN:
        return False
    words = _WORDS.findall(text)
    grammar = language.grammar
    long = [word for word in words if len(word) > _SHORT and word.lower() not in grammar]
    capitals = len([word for word in long if word[0].isupper()])
    return capitals > 0 and capitals >= _TITLE * len(long) and (len(long) > 1 or len(words) <= _SHORT)
