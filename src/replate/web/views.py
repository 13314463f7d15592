"""What the templates show, worked out beforehand: plain values, no queries, no clock."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise

from markupsafe import Markup

from replate.model import Article, ArticleState, Check, Content, Outcome, VersionLine
from replate.text import kept
from replate.text.direction import first_direction
from replate.text.speech import Speech, message
from replate.web import words
from replate.web.kinds import Chip, FlagRow
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
    """One version in an article's history, with what was changed to come to it, and in how many places.

    ``small`` says that nothing but looks differs: such a version is folded away, and its change is not shown.
    """

    appearance: Appearance
    href: str
    before: int | None
    headline: Markup
    excerpt: Markup
    note: str
    words: str
    language: str
    direction: str
    changes: int = 0
    chips: tuple[Chip, ...] = ()
    flags: tuple[FlagRow, ...] = ()
    small: bool = False

    is_event = False
    is_fold = False

    @property
    def number(self) -> int:
        """The version's number."""
        return self.appearance.line.number


@dataclass(frozen=True, slots=True)
class FoldRow:
    """Neighbouring versions in which nothing but looks differs, the newest first."""

    rows: tuple[VersionRow, ...]

    is_event = False
    is_fold = True


@dataclass(frozen=True, slots=True)
class Standing:
    """Whether an article is still looked at: a sentence, and an archive's own sentence where it came from one."""

    says: str
    archive: str = ""


@dataclass(frozen=True, slots=True)
class CheckRow:
    """One look at an article, in words; its reason is shown as it was kept."""

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
    versions: str


def versions_told(article: Article, say: Speech) -> str:
    """Say how many versions there are, and how many of them are kept here where that differs."""
    total = max(article.stated_versions or 0, article.versions, 0 if article.latest is None else article.latest + 1)
    if total == 0:
        return say("no version yet")
    told = say.count(total, "%(count)s version", "%(count)s versions")
    if total == article.versions:
        return told
    return say("%(versions)s, %(kept)s of them kept here", versions=told, kept=say.number(article.versions))


def note(line: VersionLine, before: VersionLine | None, say: Speech, *, nothing: bool = False) -> str:
    """Say what is special about a version: a return, a change of typography, of the headline or furniture alone.

    ``nothing`` says that comparing them has shown no change.
    """
    if before is None:
        return ""
    if nothing and not line.cosmetic and line.same_as is None:
        return say("Nothing but furniture of the page differs.")
    if line.same_as is not None:
        return say("The text of version %(number)s again.", number=line.same_as)
    if line.cosmetic:
        return say("Typography and spacing only.")
    if line.digests.headline != before.digests.headline and line.digests.body == before.digests.body:
        return say("Headline only; the text is unchanged.")
    return ""


def appearance(line: VersionLine, before: VersionLine | None, say: Speech) -> Appearance:
    """Say when a version came up; an archive's own words stand where its times are not known."""
    if before is not None and line.seen_at is not None and before.seen_at is not None:
        return Appearance(line, words.later(before.seen_at, line.seen_at, say))
    return Appearance(line, words.told_later(line.elapsed, say) if before is not None else "")


def elapsed_between(lines: Sequence[VersionLine], old: VersionLine, new: VersionLine, say: Speech) -> str:
    """Say how long after the one the other came: by their times, or in an archive's words between neighbours."""
    if old.seen_at is not None and new.seen_at is not None:
        return words.later(old.seen_at, new.seen_at, say)
    neighbours = any(pair == (old, new) for pair in pairwise(lines))
    return words.told_later(new.elapsed, say) if neighbours else ""


_NO_MORE = {
    ArticleState.ARCHIVED: message("It came from an archive and is not checked for changes"),
    ArticleState.RETIRED: message("It is not checked any more"),
    ArticleState.GONE: message("It was withdrawn: its address answers that it is gone"),
    ArticleState.MISSING: message("It is missing: its address does not lead to it any more"),
    ArticleState.LEGAL: message("Its outlet may not show it for legal reasons"),
    ArticleState.QUARANTINED: message("It is set aside because it could not be read"),
}


def standing(article: Article, now: datetime, say: Speech) -> Standing:
    """Say whether and when the article is looked at again; only what is true at ``now``."""
    if article.state in _NO_MORE:
        return _ended(article, say)
    if article.next_check_at is None:
        return Standing(say("No further check for changes is planned."))
    moment = words.time(article.next_check_at, say)
    if article.next_check_at <= now:
        return Standing(say("It is due for a check since %(moment)s UTC.", moment=moment))
    return Standing(say("The next check for changes will be on %(moment)s UTC.", moment=moment))


def _ended(article: Article, say: Speech) -> Standing:
    """Say why an article is not looked at any more, since when, and for what reason, as far as all that is known."""
    told = say(_NO_MORE[article.state])
    if article.retired_at is not None:
        told = say("%(what)s since %(moment)s UTC", what=told, moment=words.time(article.retired_at, say))
    if article.state is ArticleState.ARCHIVED:
        return Standing(say("%(sentence)s.", sentence=told), kept.shown(article.retired_reason, say))
    if article.retired_reason:
        reason = kept.shown(article.retired_reason.rstrip("."), say)
        return Standing(say("%(what)s: %(reason)s.", what=told, reason=reason))
    return Standing(say("%(sentence)s.", sentence=told))


_OUTCOMES = {
    Outcome.NEW: message("a new version"),
    Outcome.SAME: message("unchanged"),
    Outcome.REVERTED: message("an earlier text again"),
    Outcome.MOVED: message("moved to another address"),
    Outcome.MISSING: message("not found"),
    Outcome.GONE: message("gone"),
    Outcome.LEGAL: message("not available for legal reasons"),
    Outcome.BLOCKED: message("we were not let in"),
    Outcome.PAYWALLED: message("behind a paywall"),
    Outcome.DISALLOWED: message("we were asked not to look"),
    Outcome.RATE_LIMITED: message("we were asked to come less often"),
    Outcome.UNAVAILABLE: message("no answer"),
    Outcome.TRUNCATED: message("the answer broke off"),
    Outcome.TOO_BIG: message("the answer was too big"),
    Outcome.NOT_ARTICLE: message("not an article"),
    Outcome.EMPTY: message("no text found"),
    Outcome.MISMATCH: message("another article answered"),
    Outcome.HELD: message("a difference that waits for a second look"),
}


def check_row(check: Check, say: Speech) -> CheckRow:
    """Say what came of a look."""
    told = say(_OUTCOMES[check.outcome])
    numbered = check.version is not None and check.outcome is Outcome.NEW
    return CheckRow(check, f"{told} ({check.version})" if numbered else told)


def language_of(content: Content) -> str:
    """Give a content's language tag where it looks like one (BCP 47), else ``""``."""
    return language_tag(content.language)


def language_tag(written: str) -> str:
    """Give a language tag as pages write it where it looks like one (BCP 47), else ``""``."""
    parts = written.replace("_", "-").split("-")
    fits = all(part.isascii() and part.isalnum() and len(part) <= 8 for part in parts)
    return "-".join(parts) if fits and written else ""


def direction_of(content: Content) -> str:
    """Give "rtl" or "ltr" by the first letter of the content that has a direction (as ``dir="auto"`` would)."""
    return first_direction((content.headline, *content.paragraphs[:3]))
