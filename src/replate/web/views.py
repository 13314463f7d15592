"""What the templates show, worked out beforehand: plain values, no queries, no clock."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise
from unicodedata import bidirectional

from markupsafe import Markup

from replate.model import Article, ArticleState, Check, Comparison, Content, Outcome, VersionLine
from replate.web import words
from replate.web.timeline import Timeline

_CLOSE = timedelta(minutes=3)


@dataclass(frozen=True, slots=True)
class Tab:
    """One choice in a row of choices; ``current`` is the one in force."""

    label: str
    href: str
    current: bool


@dataclass(frozen=True, slots=True)
class Appearance:
    """When a version came up, as far as it is known. ``elapsed`` is how long after the version before."""

    line: VersionLine
    elapsed: str

    @property
    def interval(self) -> tuple[datetime, datetime] | None:
        """The last look at the older text and the first at this one, where both are known."""
        start, end = self.line.not_before, self.line.seen_at
        return None if start is None or end is None or start >= end else (start, end)

    @property
    def close(self) -> bool:
        """Whether the two looks lie so close that their times need seconds to be told apart."""
        return self.interval is not None and self.interval[1] - self.interval[0] < _CLOSE


@dataclass(frozen=True, slots=True)
class Shown:
    """The headline and the most telling change with their marks, what is special, and how many changes there are.

    ``headlines`` is the headline's change as two lines, before and after; empty where it stands as it was.
    """

    headline: Markup
    headlines: Markup
    excerpt: Markup
    note: str
    language: str
    direction: str
    changes: int


@dataclass(frozen=True, slots=True)
class VersionRow:
    """One version in an article's history, with what was changed to come to it, and in how many places."""

    appearance: Appearance
    href: str
    before: int | None
    headline: Markup
    excerpt: Markup
    note: str
    words: str
    direction: str
    changes: int = 0

    is_event = False

    @property
    def number(self) -> int:
        """The version's number."""
        return self.appearance.line.number


@dataclass(frozen=True, slots=True)
class Standing:
    """Whether an article is still looked at: a sentence's beginning, a time where one is known, a reason."""

    says: str
    at: datetime | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class CheckRow:
    """One look at an article, in words."""

    check: Check
    says: str


@dataclass(frozen=True, slots=True)
class Jump:
    """A step to the comparison before or after, or none."""

    label: str
    href: str


@dataclass(frozen=True, slots=True)
class Facts:
    """What is said of an article at the head of all its pages."""

    article: Article
    original: str
    standing: Standing
    lines: tuple[VersionLine, ...]
    strip: Timeline | None

    @property
    def changed(self) -> str:
        """How often the article has changed: "1 time", "3 times"."""
        return words.count(self.article.changes, "time")

    @property
    def versions(self) -> str:
        """How many versions there are, and how many of them are kept here where that differs."""
        article = self.article
        total = max(article.stated_versions or 0, article.versions, 0 if article.latest is None else article.latest + 1)
        if total == 0:
            return "no version yet"
        kept = "" if total == self.article.versions else f", {self.article.versions:,} of them kept here"
        return words.count(total, "version") + kept


def note(line: VersionLine, before: VersionLine | None, pair: Comparison | None = None) -> str:
    """Say what is special about a version: a return, a change of typography, of the headline or furniture alone."""
    if before is None:
        return ""
    if pair is not None and not pair.changes and not line.cosmetic and line.same_as is None:
        return "Nothing but furniture of the page differs."
    if line.same_as is not None:
        return f"The text of version {line.same_as} again."
    if line.cosmetic:
        return "Typography and spacing only."
    if line.digests.headline != before.digests.headline and line.digests.body == before.digests.body:
        return "Headline only; the text is unchanged."
    return ""


def appearance(line: VersionLine, before: VersionLine | None) -> Appearance:
    """Say when a version came up; an archive's own words stand where its times are not known."""
    if before is not None and line.seen_at is not None and before.seen_at is not None:
        return Appearance(line, f"{words.distance(before.seen_at, line.seen_at)} later")
    return Appearance(line, line.elapsed if before is not None else "")


def elapsed_between(lines: Sequence[VersionLine], old: VersionLine, new: VersionLine) -> str:
    """Say how long after the one the other came: by their times, or in an archive's words between neighbours."""
    if old.seen_at is not None and new.seen_at is not None:
        return f"{words.distance(old.seen_at, new.seen_at)} later"
    neighbours = any(pair == (old, new) for pair in pairwise(lines))
    return new.elapsed if neighbours else ""


_NO_MORE = {
    ArticleState.ARCHIVED: "It came from an archive and is not checked for changes",
    ArticleState.RETIRED: "It is not checked any more",
    ArticleState.GONE: "It was withdrawn: its address answers that it is gone",
    ArticleState.MISSING: "It is missing: its address does not lead to it any more",
    ArticleState.LEGAL: "Its outlet may not show it for legal reasons",
    ArticleState.QUARANTINED: "It is set aside because it could not be read",
}


def standing(article: Article, now: datetime) -> Standing:
    """Say whether and when the article is looked at again; only what is true at ``now``."""
    if article.state in _NO_MORE:
        return Standing(_NO_MORE[article.state], article.retired_at, article.retired_reason)
    if article.next_check_at is None:
        return Standing("No further check for changes is planned")
    if article.next_check_at <= now:
        return Standing("It is due for a check since", article.next_check_at)
    return Standing("The next check for changes will be on", article.next_check_at)


_OUTCOMES = {
    Outcome.NEW: "a new version",
    Outcome.SAME: "unchanged",
    Outcome.REVERTED: "an earlier text again",
    Outcome.MOVED: "moved to another address",
    Outcome.MISSING: "not found",
    Outcome.GONE: "gone",
    Outcome.LEGAL: "not available for legal reasons",
    Outcome.BLOCKED: "we were not let in",
    Outcome.PAYWALLED: "behind a paywall",
    Outcome.DISALLOWED: "we were asked not to look",
    Outcome.RATE_LIMITED: "we were asked to come less often",
    Outcome.UNAVAILABLE: "no answer",
    Outcome.TRUNCATED: "the answer broke off",
    Outcome.TOO_BIG: "the answer was too big",
    Outcome.NOT_ARTICLE: "not an article",
    Outcome.EMPTY: "no text found",
    Outcome.MISMATCH: "another article answered",
    Outcome.HELD: "a difference that waits for a second look",
}


def check_row(check: Check) -> CheckRow:
    """Say what came of a look."""
    told = _OUTCOMES[check.outcome]
    return CheckRow(
        check, f"{told} ({check.version})" if check.version is not None and check.outcome is Outcome.NEW else told
    )


def language_of(content: Content) -> str:
    """Give a content's language tag where it looks like one (BCP 47), else ``""``."""
    parts = content.language.replace("_", "-").split("-")
    fits = all(part.isascii() and part.isalnum() and len(part) <= 8 for part in parts)  # BCP 47
    return "-".join(parts) if fits and content.language else ""


def direction_of(content: Content) -> str:
    """Give "rtl" or "ltr" by the first letter of the content that has a direction (as ``dir="auto"`` would)."""
    for text in (content.headline, *content.paragraphs[:3]):
        for char in text[:200]:
            kind = bidirectional(char)
            if kind in ("R", "AL"):
                return "rtl"
            if kind == "L":
                return "ltr"
    return "ltr"
