"""What the detectors must know of a language: a table of words for each, and how to choose one.

A table is plain data (``english``, ``german``); regular expressions in it are over words as people write them, upper
or lower case, with a plain apostrophe.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from replate.classify.frequency import Frequency, table
from replate.model import Kind

# Pictures that pages put before a counter.
_SIGNS = "♥❤👍👎👏💬🔁🔄⭐★👀👁🔥"
# A word and, as often as is said behind it, one more.
_SOMEBODY = r"[^\W\d_][\w.’'-]*(?: [^\W\d_][\w.’'-]*)"
# The opening bracket of a group that is counted; in an alternation of patterns none need be.
_UNNAMED = re.compile(r"(?<!\\)\((?!\?)")


@dataclass(frozen=True, eq=False)
class Language:
    """The words of one language. Fields of the type ``tuple[str, ...]`` hold regular expressions unless said.

    ``short_days`` are days of the week cut short, in full; they are told only before a figure.
    ``countdown`` stands behind the figure of a line that counts the days to something.
    ``months``, ``numbers`` and ``ordinals`` map lower-case words to values, ``scales`` to factors. ``weak`` numbers
    ("one", "first") are often no count. ``speech`` always attributes, ``reporting`` only beside a speaker or what was
    said (``speakers``), its ``bare_reporting`` forms only beside a speaker. Every notice has a word that begins with
    one of the plain ``notice_hints``, and a paragraph that is one begins with one of the plain ``notice_openers``;
    every byline has a word that begins with one of the ``byline_hints``. ``stamps`` are verbs of a page's own times,
    ``counters`` what a page counts, with ``leads`` before and ``tails`` behind the figure, and ``ago`` how it tells its
    age, each with one of the plain words ``ago_hints``; all apart from the article.
    ``titles`` (plain words) go before a name, ``not_names`` are written with a capital without being one.
    ``short_forms`` maps an abbreviation to its full form; ``confused`` pairs words that sound alike. ``grammar`` are
    words that say little by themselves; ``conditions`` begin a clause that bounds another ("if"); ``modals`` are
    verbs of what is not yet, or ought to be; ``measures`` go with a number or a date ("at least 12", "early May");
    ``same_names`` are names of one thing each, their words parted by spaces. ``frequencies`` names the table of
    common words, ``variants`` rewrite a word in the spelling of one country, ``contractions`` a phrase in full
    ("don't", "do not").
    ``capitals`` says that a capital within a sentence means a name. ``decimal`` is the mark before the tenths of a
    number, ``before_times`` are words before a time of day (``doubtful_times`` before a number as often),
    ``before_dates`` before a month that might be a first name, ``before_days`` before a day, ``before_counts`` before a
    figure that counts though it looks like a year, ``counted`` what such a figure counts, and ``measured`` what one
    with a point does. ``number_joints`` may stand, spaces with it, between the words of one number, ``joined_counts``
    (plain) are tied to a figure that counts all the same ("under-21"), ``none`` the words for no number at all,
    ``uncounted`` phrases in which the word of a number counts nothing. ``until`` and ``joining`` stand between two
    days (the latter between those of any list), ``between_numbers`` between or beside numbers that are the same;
    ``short_scales`` are scales of a letter or two, in full. ``eras`` matches what follows the year of an era;
    ``months_else`` are other words if they have no capital; ``behind_modals`` follows a verb that is a month's name.
    ``leading`` are those of ``speech`` that stand before who tells it, ``objects`` begin what is told, and
    ``after_telling`` is what follows a verb that ends what was told. ``persons`` and ``pointing`` begin what is said
    and no title of a work, where ``telling_before`` or ``telling_behind`` stands beside the marks. ``meanwhile``
    matches adverbs beside a verb of telling, ``degrees`` what stands before a hedge and says how sure it is.
    ``articles`` are definite ones, ``agreeing`` those that follow the word behind them ("a", "an"). ``courtesy`` titles
    say nothing of an office; ``short_titles``, as written, are cut short before a name, with a point or without.
    ``within_names`` are small words between those of one name, ``bodies`` the last words of the names of bodies and
    places. ``calls`` are the beginnings of sentences to the reader that belong to the page, ``lasting`` is what is
    said of the page within a sentence too ("last updated"), ``beside_times`` what stands before or within a date
    there.
    """

    code: str
    months: dict[str, int]
    days: tuple[str, ...]
    near_days: tuple[str, ...]
    numbers: Mapping[str, float]
    ordinals: dict[str, int]
    scales: dict[str, int]
    weak: frozenset[str]
    speech: tuple[str, ...]
    reporting: tuple[str, ...]
    speakers: str
    that: str
    hedges: tuple[str, ...]
    not_hedges: tuple[str, ...]
    negations: tuple[str, ...]
    negating: tuple[str, ...]
    notices: tuple[str, ...]
    notice_hints: tuple[str, ...]
    notice_openers: frozenset[str]
    not_notices: tuple[str, ...]
    bylines: tuple[str, ...]
    byline_hints: tuple[str, ...]
    furniture: tuple[str, ...]
    stamps: tuple[str, ...]
    counters: tuple[str, ...]
    leads: str
    tails: str
    ago: tuple[str, ...]
    ago_hints: tuple[str, ...]
    titles: frozenset[str]
    not_names: frozenset[str]
    short_forms: dict[str, str]
    confused: frozenset[tuple[str, str]]
    grammar: frozenset[str]
    conditions: frozenset[str] = frozenset()
    modals: frozenset[str] = frozenset()
    measures: frozenset[str] = frozenset()
    short_days: dict[str, str] = field(default_factory=dict)
    countdown: str = ""
    same_names: tuple[frozenset[str], ...] = ()
    meanwhile: str = "(?!)"
    calls: tuple[str, ...] = ()
    before_counts: tuple[str, ...] = ()
    number_joints: tuple[str, ...] = ()
    joined_counts: tuple[str, ...] = ()
    none: frozenset[str] = frozenset()
    uncounted: tuple[str, ...] = ()
    before_dates: tuple[str, ...] = ()
    leading: frozenset[str] = frozenset()
    within_names: frozenset[str] = frozenset()
    bodies: tuple[str, ...] = ()
    degrees: str = "(?!)"
    articles: frozenset[str] = frozenset()
    agreeing: frozenset[str] = frozenset()
    courtesy: frozenset[str] = frozenset()
    short_titles: tuple[str, ...] = ()
    until: str = "(?!)"
    joining: str = "(?!)"
    between_numbers: frozenset[str] = frozenset()
    eras: str = "(?!)"
    months_else: frozenset[str] = frozenset()
    behind_modals: str = "(?!)"
    measured: str = "(?!)"
    counted: str = "(?!)"
    short_scales: Mapping[str, str] = field(default_factory=dict)
    persons: str = "(?!)"
    pointing: str = "(?!)"
    telling_before: str = "(?!)"
    telling_behind: str = "(?!)"
    objects: frozenset[str] = frozenset()
    after_telling: str = "(?!)"
    lasting: str = "(?!)"
    beside_times: str = "(?!)"
    before_days: str = "(?!)"
    clock: str = "(?!)"
    per_cent: str = "(?!)"
    variants: tuple[tuple[str, str], ...] = ()
    contractions: tuple[tuple[str, str], ...] = ()
    frequencies: str = ""
    asserting: frozenset[str] = frozenset()
    doing: frozenset[str] = frozenset()
    bare_reporting: str = ""
    capitals: bool = True
    decimal: str = "."
    before_times: tuple[str, ...] = ()
    doubtful_times: str = "(?!)"
    left_out: tuple[Kind, ...] = field(default=())

    @cached_property
    def frequency(self) -> Frequency:
        """The table of common words; an empty one where there is none."""
        return table(self.frequencies) if self.frequencies else Frequency({}, frozenset())

    @cached_property
    def near(self) -> re.Pattern[str]:
        """A day or a time told from when it is written ("yesterday", "last week")."""
        return re.compile("|".join(self.near_days), re.IGNORECASE)

    @cached_property
    def counting_down(self) -> re.Pattern[str]:
        """A line that counts the days to something ("23 days to go")."""
        return re.compile(rf"\W*\d+ (?:{self.countdown})\W*" if self.countdown else "(?!)", re.IGNORECASE)

    @cached_property
    def count_leads(self) -> re.Pattern[str]:
        """What stands before a figure that counts though it looks like a year."""
        return _ending_in(self.before_counts)

    @cached_property
    def date_leads(self) -> re.Pattern[str]:
        """What stands before a month that might be a first name; figures and marks do as well."""
        return _ending_in(self.before_dates, r"[\d,.(–-] ?")

    @cached_property
    def bodied(self) -> re.Pattern[str]:
        """What goes on as the name of a body or a place ("… Safety Board"), right behind a word of it."""
        return re.compile(rf"(?: [A-Z][\w'’-]*){{0,2}} (?:{'|'.join(self.bodies)})\b" if self.bodies else "(?!)")

    @cached_property
    def counts_nothing(self) -> re.Pattern[str]:
        """A phrase that begins with the word of a number and counts nothing."""
        return re.compile(rf"(?:{'|'.join(self.uncounted)})\b" if self.uncounted else "(?!)", re.IGNORECASE)

    @cached_property
    def adverb(self) -> re.Pattern[str]:
        """A word beside a verb of telling that says nothing of who tells."""
        return re.compile(self.meanwhile, re.IGNORECASE)

    @cached_property
    def clock_leads(self) -> re.Pattern[str]:
        """What stands before a time of day; some of it stands before numbers as often."""
        return re.compile(
            rf"(?:\b(?:{'|'.join(self.before_times or ('(?!)',))}) "
            rf"|(?P<doubtful>\b(?:{self.doubtful_times}) |\d ?[-–] ?|[,(] ?))\Z",
            re.IGNORECASE,
        )

    @cached_property
    def list_joints(self) -> tuple[str, ...]:
        """How the next one of a list begins."""
        return (",", "& ", *[f"{word} " for word in self.joining.split("|")])

    @cached_property
    def leading_articles(self) -> tuple[str, ...]:
        """The definite articles with a space behind them."""
        return tuple([f"{article} " for article in sorted(self.articles)])

    @cached_property
    def personal(self) -> re.Pattern[str]:
        """A person who speaks or is spoken to, in words that look like a title."""
        return re.compile(rf"\b(?:{self.persons})\b")

    @cached_property
    def pointed(self) -> re.Pattern[str]:
        """A word that points at something, at the head of words that look like a title."""
        return re.compile(rf"(?:{self.pointing})\b")

    @cached_property
    def telling_before_marks(self) -> re.Pattern[str]:
        """A verb of telling right before a quotation."""
        return re.compile(rf"\b(?:{self.telling_before}),? [\"“‘']\Z")

    @cached_property
    def telling_behind_marks(self) -> re.Pattern[str]:
        """Who said it, right behind a quotation ("“This Is Our Hill”, he added")."""
        return re.compile(rf",?[\"”»’'],? (?:(?:[^\W\d_][\w.’'-]* ){{1,4}})?(?:{self.telling_behind})\b")

    @cached_property
    def short_title(self) -> re.Pattern[str]:
        """A title cut short before a name."""
        return re.compile(rf"(?<![^\W_])(?:{'|'.join(self.short_titles)})\.? \Z" if self.short_titles else "(?!)")

    @cached_property
    def pointed_titles(self) -> frozenset[str]:
        """How titles end that are cut short with a point, in three characters."""
        return frozenset([f"{title}."[-3:] for title in self.short_titles])

    @cached_property
    def said(self) -> re.Pattern[str]:
        """Words that always attribute what is told to somebody."""
        return re.compile(rf"(?:{'|'.join(self.speech)})\b", re.IGNORECASE)

    @cached_property
    def reported(self) -> re.Pattern[str]:
        """Verbs that do so only beside a speaker or before what was told."""
        return re.compile(rf"(?:{'|'.join(self.reporting)})\b(?! by\b)", re.IGNORECASE)

    @cached_property
    def bare(self) -> re.Pattern[str]:
        """Forms of such verbs that ask for something where no speaker stands before ("please note that")."""
        return re.compile(rf"(?:{self.bare_reporting})\b", re.IGNORECASE) if self.bare_reporting else re.compile("(?!)")

    @cached_property
    def told(self) -> re.Pattern[str]:
        """What follows such a verb when it tells."""
        return re.compile(rf",?(?: on| {self.meanwhile})? +(?:{self.that})\b|[:,]? ?[\"“‘„]", re.IGNORECASE)

    @cached_property
    def speaker(self) -> re.Pattern[str]:
        """Who stands before such a verb when it tells, or the end of what was told."""
        return re.compile(rf"(?:(?:[\"”]|(?<!s)[’']),? |\b(?:{self.speakers}) )\Z", re.IGNORECASE)

    @cached_property
    def last(self) -> re.Pattern[str]:
        """The end behind a verb; days are blanked out before."""
        return re.compile(rf"(?: (?:{self.before_days}))?\s*(?:[.\n]|\Z)")

    @cached_property
    def clause(self) -> re.Pattern[str]:
        """Who speaks, where the verb comes behind all that is told ("…, the academy announced Friday.")."""
        return re.compile(rf", (?:{self._article} )?{_SOMEBODY}{{0,2}} \Z")

    @cached_property
    def long_clause(self) -> re.Pattern[str]:
        """The same where the verb is no noun ("…, the state news agency Xinhua reported.")."""
        return re.compile(rf", {self._article} {_SOMEBODY}{{0,4}} \Z")

    @cached_property
    def _article(self) -> str:
        return rf"(?i:{'|'.join(sorted(self.articles | self.agreeing)) or '(?!)'})"

    @cached_property
    def ending(self) -> re.Pattern[str]:
        """What may follow a verb behind what was told."""
        return re.compile(rf"\s*(?:[.,;:\n–—]|\Z)|\s(?:{self.after_telling})\b")

    @cached_property
    def hedge(self) -> re.Pattern[str]:
        """Words that make a statement less certain."""
        return re.compile(rf"(?:{'|'.join(self.hedges)})\b")

    @cached_property
    def not_hedge(self) -> re.Pattern[str]:
        """Phrases in which such words hedge nothing."""
        return re.compile(rf"\b(?:{'|'.join(self.not_hedges)})\b")

    @cached_property
    def degree(self) -> re.Pattern[str]:
        """How likely something is, right before a hedge."""
        return re.compile(rf"(?<![^\W_])(?:{self.degrees}) \Z", re.IGNORECASE)

    @cached_property
    def negation(self) -> re.Pattern[str]:
        """Words that turn a statement into its opposite."""
        return re.compile(rf"(?:{'|'.join(self.negations)})\b(?!-\w)", re.IGNORECASE)

    @cached_property
    def notice(self) -> re.Pattern[str]:
        """What an outlet says of its own changes, where a line or a sentence begins with it."""
        lead = r"(?:^|(?<=[.:!?”\")] )|(?<=\n))[\s*•■▪†–—\-(\[_#']{0,6}"
        return re.compile(rf"{lead}(?:{'|'.join(self.notices)})", re.IGNORECASE)

    @cached_property
    def not_notice(self) -> re.Pattern[str]:
        """Lines that speak of corrections in general."""
        return re.compile("|".join(self.not_notices), re.IGNORECASE)

    @cached_property
    def byline(self) -> re.Pattern[str]:
        """Lines that say who wrote the article."""
        return re.compile(rf"^[\s*_(–—-]*(?:{'|'.join(self.bylines)})")

    @cached_property
    def page(self) -> re.Pattern[str]:
        """Phrases that belong to the page and not to the article, as a whole line or its beginning."""
        return re.compile(rf"^[\s•*>»\[]*(?:{'|'.join(self.furniture)})", re.IGNORECASE)

    @cached_property
    def call(self) -> re.Pattern[str]:
        """Sentences to the reader that belong to the page and not to the article, at the beginning of a line."""
        return re.compile(rf"^[\s•*>»]*(?:{'|'.join(self.calls)})" if self.calls else "(?!)", re.IGNORECASE)

    @cached_property
    def counter(self) -> re.Pattern[str]:
        """A line that only counts (comments, shares, minutes of reading) or tells how long ago it was written."""
        figure = r"\(?[~≈]?\d[\d.,]*(?:\s?[KkMm]\b|\b|(?<=[.,]))\)?"
        nouns, verbs = "|".join(self.counters), "|".join(self.stamps)
        counted = rf"{figure}[\s-]*(?:{nouns})\b(?:\s+(?:{self.tails}))?"
        named = rf"(?:{nouns})\s*[:(]?\s*(?:{self.leads})?\s*{figure}(?:[\s-]*(?:{nouns}|{self.tails})\b(?!\W*\d))?"
        ago = rf"(?:(?:{verbs})\s*:?\s*)?(?:{'|'.join(self.ago)})(?:\s+(?:{verbs}))?"
        # an entry once read is not read otherwise, so that a line takes time in proportion to its length
        entry = rf"(?>(?:(?:{self.leads})\W+){{0,3}}(?:{counted}|{named})|{ago})"
        sign = rf"[{_SIGNS}]\ufe0f?\s*{figure}"
        return re.compile(rf"^\W*(?:{entry}(?:\W+{entry}){{0,4}}|{sign})\W*$", re.IGNORECASE)

    @cached_property
    def counting(self) -> frozenset[str]:
        """All words that may stand in or beside a number."""
        scales = [f"{word}{ending}" for word in self.scales for ending in ("", "s")]
        shares = {*self.per_cent.split(" ?"), self.per_cent.replace(" ?", "")}
        return self.between_numbers | {"", *self.numbers, *self.ordinals, *scales} | shares

    @cached_property
    def varying(self) -> re.Pattern[str] | None:
        """What other countries write otherwise, anywhere in a word; ``None`` where the table has no variants."""
        return (
            re.compile("|".join([rf"(?:{_UNNAMED.sub('(?:', one)})" for one, _ in self.variants]))
            if self.variants
            else None
        )

    @cached_property
    def measuring(self) -> re.Pattern[str]:
        """What a figure with a point counts, or a sign of it."""
        return re.compile(rf"\s?(?:%|°)|\s(?:{self.measured})\b")

    @cached_property
    def modal(self) -> re.Pattern[str]:
        """What follows the verb that is a month's name as well, in a headline."""
        return re.compile(rf" (?:{self.behind_modals})\b", re.IGNORECASE)

    @cached_property
    def month(self) -> str:
        """An alternation of the names of months, the longest first."""
        return "|".join(sorted(map(re.escape, self.months), key=len, reverse=True))

    @cached_property
    def figure_words(self) -> str:
        """An alternation of number words, the longest first."""
        return "|".join(sorted([*self.numbers, *self.scales, *self.ordinals], key=len, reverse=True))


def _ending_in(words: tuple[str, ...], marks: str = "(?!)") -> re.Pattern[str]:
    """A text that ends in one of these words and a space or a hyphen, or in marks."""
    word = rf"(?<![^\W_])(?:{'|'.join(words)})[ -]" if words else "(?!)"
    return re.compile(rf"(?:{word}|{marks})\Z", re.IGNORECASE)
