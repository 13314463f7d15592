"""What the store keeps and the edges show: outlets, feeds, articles, versions, checks, events; what archives hold."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from replate.model.content import Content, Digests
from replate.model.outcomes import ArticleState, Outcome


@dataclass(frozen=True, slots=True)
class Outlet:
    """Who publishes. ``key`` is the short name used in addresses; ``generation`` counts changes of its furniture."""

    id: int
    key: str
    name: str
    home_url: str = ""
    generation: int = 0


@dataclass(frozen=True, slots=True)
class Feed:
    """An outlet's list of links that we check, with its filters (regular expressions on the address).

    ``listed`` holds the ids of the articles that it named when it was last read.
    """

    id: int
    outlet: Outlet
    url: str
    title: str = ""
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    etag: str = ""
    last_modified: str = ""
    body_hash: str = ""
    checked_at: datetime | None = None
    next_check_at: datetime | None = None
    failures: int = 0
    listed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Article:
    """One thing an outlet publishes, as it now stands.

    ``seen_at`` is the last look that saw the latest version; ``held`` says that a difference waits to be believed.
    ``template`` holds marks of the page's design; ``unread`` counts the looks in a row answered "not modified",
    ``rulings`` what people have said of its changes.
    ``versions`` counts those kept; ``latest`` is the number of the newest, so "has changed ``latest`` times".
    ``stated_versions`` is a count taken over from an import that brought only some of them.
    """

    id: int
    outlet: Outlet
    url: str
    headline: str = ""
    state: ArticleState = ArticleState.ACTIVE
    first_seen_at: datetime | None = None
    checked_at: datetime | None = None
    changed_at: datetime | None = None
    next_check_at: datetime | None = None
    period: timedelta | None = None
    retired_at: datetime | None = None
    retired_reason: str = ""
    claimed_published_at: datetime | None = None
    versions: int = 0
    latest: int | None = None
    stated_versions: int | None = None
    etag: str = ""
    last_modified: str = ""
    body_hash: str = ""
    failures: int = 0
    seen_at: datetime | None = None
    held: bool = False
    template: tuple[str, ...] = ()
    unread: int = 0
    rulings: int = 0

    @property
    def changes(self) -> int:
        """How often the article has changed: the latest version number, or what an import stated."""
        if self.stated_versions is not None:
            return max(self.stated_versions - 1, self.latest or 0)
        return self.latest or 0


@dataclass(frozen=True, slots=True)
class VersionLine:
    """One version of an article without its text: its number and the interval in which it appeared.

    ``not_before`` is the last look that saw the older text, ``seen_at`` the first that saw this one,
    ``last_seen_at`` the latest. ``same_as`` numbers an earlier version with the same content.
    ``cosmetic`` says that only typography or spacing differs from the version before. ``elapsed`` keeps
    an import's own words ("35 minutes later") where its times are not known. ``id`` orders all versions
    of all articles by when they were stored. ``chain`` is a hash over the chain of the version before and
    this one's content. ``unproven`` says that its page was read again by a later extractor, and that no look has
    been held against that reading yet.
    """

    id: int
    article: int
    number: int
    headline: str
    digests: Digests
    words: int = 0
    seen_at: datetime | None = None
    not_before: datetime | None = None
    last_seen_at: datetime | None = None
    same_as: int | None = None
    cosmetic: bool = False
    elapsed: str = ""
    origin: str = "live"
    chain: str = ""
    unproven: bool = False


@dataclass(frozen=True, slots=True)
class Version:
    """One distinct content of an article, with its line."""

    line: VersionLine
    content: Content

    @property
    def number(self) -> int:
        """The version's number, from 0."""
        return self.line.number


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """A line of the list of changes: an article, one of its versions and the one stored before it."""

    article: Article
    version: VersionLine
    before: VersionLine


@dataclass(frozen=True, slots=True)
class Check:
    """One look at a feed or an article and what it came to."""

    id: int
    outcome: Outcome
    reason: str
    checked_at: datetime
    article: int | None = None
    feed: int | None = None
    status: int | None = None
    seconds: float = 0.0
    wire_bytes: int = 0
    version: int | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """A version that was found, the article's latest where texts were searched; ``before`` is the one before it."""

    article: Article
    version: VersionLine
    before: VersionLine | None


class EventKind(StrEnum):
    """What befell an article or an outlet, other than an edit."""

    WITHDRAWN = "withdrawn"
    RETURNED = "returned"
    MOVED = "moved"
    RETIRED = "retired"
    REVIVED = "revived"
    VARIANTS = "variants"
    CHURNING = "churning"
    TEMPLATE = "template"
    QUARANTINED = "quarantined"


@dataclass(frozen=True, slots=True)
class Event:
    """A dated happening: ``since`` is the first look that saw it, ``at`` the look that confirmed it.

    ``after`` is the id of the newest version (of any article) at that time, by which happenings are placed
    among changes. The store gives ``id`` and ``after``.
    """

    kind: EventKind
    reason: str
    at: datetime
    since: datetime | None = None
    outcome: Outcome | None = None
    article: int | None = None
    outlet: int | None = None
    id: int = 0
    after: int = 0


@dataclass(frozen=True, slots=True)
class Pending:
    """A difference that is not yet believed, and waits for another look.

    ``content`` is what the latest look saw where it differed from the latest version (``None`` while only
    looks without a content are counted), ``since`` the first of the ``looks`` in a row that saw it.
    ``outcome`` counts looks that found the article missing, gone or legal, or that could not be read (empty).
    ``volatile`` holds what the looks taught about passages that change by themselves, as ``decide`` writes it.
    """

    article: int
    since: datetime
    looks: int = 1
    content: Content | None = None
    outcome: Outcome | None = None
    volatile: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Counts:
    """How much there is, and when somebody last looked at anything."""

    outlets: int
    feeds: int
    articles: int
    versions: int
    last_check_at: datetime | None


@dataclass(frozen=True, slots=True)
class OutletLine:
    """An outlet with how much of it is kept."""

    outlet: Outlet
    feeds: int
    articles: int
    versions: int
    last_check_at: datetime | None


@dataclass(frozen=True, slots=True)
class ImportedVersion:
    """One version as an archive has it. Times the archive does not give stay ``None``; nothing is invented."""

    number: int
    content: Content
    seen_at: datetime | None = None
    elapsed: str = ""


@dataclass(frozen=True, slots=True)
class ImportedArticle:
    """One article as an archive has it. ``stated_versions`` is how many versions the archive says exist.

    ``doubts`` are plain sentences on what the archive leaves open and how it was read.
    """

    outlet_key: str
    url: str
    versions: tuple[ImportedVersion, ...]
    origin: str
    stated_versions: int | None = None
    first_seen_at: datetime | None = None
    retired_reason: str = ""
    doubts: tuple[str, ...] = ()
