"""Lines of a saved page that belong to the page and not to its article: buttons, comment forms, related links.

Small tables of what news sites and blogs print around an article, matched against a whole line, never within
one: an article may well speak of comments, e-mail or advertisements.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime


def _any_of(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns), re.IGNORECASE)


_BUTTONS = (
    "e-?mail|print|share|tweet|pin it|facebook|twitter|x|linkedin|whatsapp|telegram|reddit|pinterest|instagram"
    "|tumblr|google\\+|messenger|copy link|link copied|save|bookmark|like|follow|subscribe|sign up|sign in|log ?in"
    "|register|menu|search|close|home|back|next|previous|listen|play|more|photos?|video|gallery|reprints|text size"
    "|a a a|rss|donate|contact|advertise(?:ment|ing)?|sponsored|promoted|loading|comments?|reply|cancel"
)
_BUTTON_LINE = re.compile(rf"(?:(?:{_BUTTONS})(?: ?[|·•,/:…»>-]+ ?| +|\.*$))+", re.IGNORECASE)
_PHRASE = _any_of(
    r"(?:share|e-?mail|print|send|save|tweet|like|blog) this(?: (?:article|story|page|post|link))?(?: .{2,30})?:?",
    r"(?:share|pin|e-?mail|send) (?:on|via|to|by) [\w ]{1,30}",
    r"like this: like loading[.…]*|click to (?:share|print|e-?mail).{0,60}|blogthis!?",
    r"skip to (?:main )?content|back to (?:top|home)|(?:newer|older) posts?",
    r"continue reading(?: the main story| below)?|read (?:more|full story)[ .:»…]*",
    r"(?:story|article) continues (?:below|after).{0,30}",
    r"(?:no|\d[\d,.]*) (?:comments?|shares?|views?|likes?|reactions?|replies):?",
    r"(?:leave|post|add|write) a? ?comment:?|leave a reply|be the first to comment.{0,30}",
    r"(?:view|show|see|read) (?:all )?(?:\d+ )?comments?|join the (?:conversation|discussion)",
    r"\d+ min(?:ute)?s?(?: read| to read)?|reading time:? .{1,20}",
    r"image (?:source|caption|copyright)|print(?:er)?[- ]friendly.{0,20}|this page was printed from.{0,200}",
    r"sign up (?:for|to) .{1,80}|subscribe (?:to|for|now).{0,80}|follow us(?: on)? ?.{0,60}",
    r"download (?:our|the) app.{0,40}|we use cookies.{0,200}|accept(?: all)?(?: cookies)?",
    r"you have \d+ free articles? .{0,60}|listen to this (?:article|story).{0,30}",
    r"enlarge(?: this)?(?: image)?|(?:hide|toggle) caption|view (?:all )?(?:photos?|images?|gallery|slideshow)",
    r"view all posts(?: by .{1,40})?|(?:previous|next)(?: post| article| story)(?:: .{1,120})?",
    r"(?:also )?(?:read|see|watch|listen|related)(?: more| also| next)?: [^.]{3,150}",
)
_ORNAMENTS = "←→«»‹›|·•–—* "  # stand around buttons
_TAIL = _any_of(
    r"(?:related|recommended|more|other|similar|further|suggested|trending|popular|latest|top)"
    r"(?: (?:posts?|articles?|stor(?:y|ies)|news|links?|reading|content|topics?|coverage|headlines?|for you))+:?",
    r"related:?|(?:read|up) next|what to read next|see also:?|more on this(?: story)?|trending(?: now)?",
    r"you (?:may|might) (?:also )?(?:like|be interested in).{0,30}",
    r"(?:most|now) (?:read|popular|viewed|shared|commented|trending)(?: .{0,20})?|editors?['’]? picks?",
    r"(?:from|around) the web|(?:sponsored|promoted) (?:content|links?|stories)",
    r"(?:leave|post|add) a (?:comment|reply).{0,40}|(?:no|\d+) (?:comments?|responses)(?: on .{1,120})?:?",
    r"comments(?: \(\d+\))?:?|about the authors?|all rights reserved.{0,80}",
    r"your e-?mail address will not be published.{0,100}",
)
_TAIL_BELOW = _any_of(  # these may also be words of an article, so they only count below it
    r"more (?:from|in|by|on) .{1,50}|subscribe to:? .{1,60}|(?:filed|posted) (?:under|in):? .{1,120}",
    r"tagged(?: (?:with|as|under))?:? .{1,120}|this entry was posted .{0,250}|bookmark the permalink.{0,40}",
    r"(?:tags?|labels?|topics?|categories):(?: .{1,200})?|(?:©|\(c\)|copyright) ?.{0,160}",
)
_TRAIL = re.compile(r"(?:you are here:? ?)?\w[\w &'’-]{0,30}(?: ?[>»›] ?\w[\w &'’-]{0,40}){1,5}")
_POSTED_BY = re.compile(r"posted by .{1,60}?(?: at \d{1,2}[:.]\d{2}.{0,10})?", re.IGNORECASE)
_NAME = r"[^\W\d_a-zß-öø-ÿ][\w.'’-]*"
_BYLINE = re.compile(
    rf"[Bb][Yy] (?P<names>{_NAME}(?:,? (?:{_NAME}|and|&|de|van|von|der|la|of|for|in|the))*)"
    r"(?P<rest>(?:[ ,|·–-]+(?:[A-Z][A-Za-z]{2,8}\.? )?\d.*)?)"
)
_LONGEST_BYLINE = 14  # words
_SHORTEST_NAME = 2  # words
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = r"(?P<month>jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?"
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_DATES = (
    rf"{_MONTH} (?P<day>\d{{1,2}})(?:st|nd|rd|th)?,? {_YEAR}",
    rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? {_MONTH},? {_YEAR}",
    rf"{_YEAR}-(?P<month>\d\d)-(?P<day>\d\d)",
)
_LABEL = r"(?P<label>(?:first |last |originally )?(?:published|posted|updated|modified|date|created)(?: on| at)?:? *)?"
_DAY_NAME = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? *)?"
_AFTER = r"(?:T[\d:.Z+-]+|[ ,|·–-]*(?:at )?\d{1,2}[:.]\d{2}.{0,24}| *\([^()]{1,40}\))?(?: by .{1,60})?"
_DATED = tuple(re.compile(_LABEL + _DAY_NAME + date + _AFTER, re.IGNORECASE) for date in _DATES)
_UNDATED = _any_of(
    r"(?:first |last )?(?:published|posted|updated|modified):? .{0,12}\d.{0,40}",
    r"\d+ (?:minutes?|hours?|days?) ago",
)


def is_tool(line: str) -> bool:
    """Whether a line is a button, a counter or the like, wherever it stands."""
    words = line.strip(_ORNAMENTS)
    return not re.search(r"\w", words) or bool(_BUTTON_LINE.fullmatch(words) or _PHRASE.fullmatch(words))


def opens_tail(line: str) -> bool:
    """Whether a line heads what pages print beside and after an article: related links, comments."""
    return _TAIL.fullmatch(line) is not None


def opens_tail_below(line: str) -> bool:
    """Whether a line that stands below an article heads what follows it; above, it may be the article's own."""
    return opens_tail(line) or _TAIL_BELOW.fullmatch(line) is not None


def is_trail(line: str) -> bool:
    """Whether a line is a trail of section names, "Home > World > Europe", or says who posted when."""
    return _TRAIL.fullmatch(line) is not None or _POSTED_BY.fullmatch(line) is not None


def byline_of(line: str) -> str:
    """Return the names of a byline that fills the line, without "By" and without a date; ``""`` if it is none."""
    found = _BYLINE.fullmatch(line) if len(line.split()) <= _LONGEST_BYLINE else None
    return _without_date(found.group("names")) if found else ""


def _without_date(names: str) -> str:
    """Drop a month that was taken for the last name: "By JANE DOE MAY" before "12, 2015"."""
    words = names.split()
    while len(words) > _SHORTEST_NAME and words[-1].isupper() and words[-1].casefold()[:3] in _MONTHS:
        words.pop()
    return " ".join(words).rstrip(",")


def is_date_line(line: str) -> bool:
    """Whether a line says only when the page was published or changed."""
    return any(pattern.fullmatch(line) for pattern in _DATED) or _UNDATED.fullmatch(line) is not None


def claimed_date(line: str) -> tuple[datetime, bool] | None:
    """Return the full date that a date line states, and whether it speaks of a change ("Updated").

    The moment is midnight UTC of that date: pages give no zone with their hours, so a nearer time would be
    invented. Dates all in figures with the year last (8/5/2013) are left alone: they can be read two ways.
    """
    for pattern in _DATED:
        found = pattern.fullmatch(line)
        if found is not None:
            month = found.group("month").casefold()
            number = int(month) if month.isdigit() else 1 + _MONTHS.index(month[:3])
            return _midnight(int(found.group("year")), number, int(found.group("day")), found.group("label") or "")
    return None


def _midnight(year: int, month: int, day: int, label: str) -> tuple[datetime, bool] | None:
    try:
        moment = datetime(year, month, day, tzinfo=UTC)
    except ValueError:
        return None
    return moment, re.search(r"updat|modif", label, re.IGNORECASE) is not None
