"""The plain types that stages hand to one another, in the words of the glossary.

Every type is frozen. Times are aware UTC and named ``*_at``; ``None`` means "not known", never "now".
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from enum import StrEnum


class Outcome(StrEnum):
    """What one check of a feed or an article came to."""

    NEW = "new"
    SAME = "same"
    REVERTED = "reverted"
    MOVED = "moved"
    MISSING = "missing"
    GONE = "gone"
    LEGAL = "legal"
    BLOCKED = "blocked"
    PAYWALLED = "paywalled"
    DISALLOWED = "disallowed"
    RATE_LIMITED = "rate_limited"
    UNAVAILABLE = "unavailable"
    TRUNCATED = "truncated"
    TOO_BIG = "too_big"
    NOT_ARTICLE = "not_article"
    EMPTY = "empty"
    MISMATCH = "mismatch"
    HELD = "held"


class ArticleState(StrEnum):
    """Where an article stands: still looked at, or not and why."""

    ACTIVE = "active"
    RETIRED = "retired"
    MISSING = "missing"
    GONE = "gone"
    LEGAL = "legal"
    QUARANTINED = "quarantined"
    ARCHIVED = "archived"  # imported; nobody looks at its address


class BlockKind(StrEnum):
    """What a block of an article is."""

    STANDFIRST = "standfirst"
    PARAGRAPH = "paragraph"
    HEADING = "heading"
    LIST_ITEM = "list_item"
    QUOTE = "quote"
    CAPTION = "caption"
    LINK = "link"
    NOTICE = "notice"


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph-like piece of an article, as plain text.

    ``furniture`` marks a block that belongs to the page and not to the article (a related link, a
    counter): it is kept and shown greyed, and never counts as a change. ``language`` is a BCP 47 tag
    where it differs from the article's own.
    """

    text: str
    kind: BlockKind = BlockKind.PARAGRAPH
    furniture: bool = False
    language: str = ""


@dataclass(frozen=True, init=False)
class Content:
    """What extraction read off one capture.

    ``blocks`` are numbered from 0 in reading order; that number is the *paragraph number* of pages,
    addresses and the API. ``claimed_*`` are the outlet's own statements. ``extractor`` names the
    program and version that read the page, so that an upgrade is never taken for an edit.
    """

    headline: str
    byline: str
    blocks: tuple[Block, ...]
    claimed_published_at: datetime | None
    claimed_modified_at: datetime | None
    language: str
    extractor: str

    def __init__(
        self,
        *,
        headline: str = "",
        byline: str = "",
        paragraphs: Iterable[str] = (),
        blocks: Iterable[Block] = (),
        claimed_published_at: datetime | None = None,
        claimed_modified_at: datetime | None = None,
        language: str = "",
        extractor: str = "",
    ) -> None:
        """Build a content from ``paragraphs`` (plain texts) or from typed ``blocks``; paragraphs come first."""
        assign = object.__setattr__  # the class is frozen; only its own initialiser may write
        assign(self, "headline", headline)
        assign(self, "byline", byline)
        assign(self, "blocks", (*(Block(text) for text in paragraphs), *blocks))
        assign(self, "claimed_published_at", claimed_published_at)
        assign(self, "claimed_modified_at", claimed_modified_at)
        assign(self, "language", language)
        assign(self, "extractor", extractor)

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """The texts of all blocks, furniture included, by paragraph number."""
        return tuple(block.text for block in self.blocks)

    @property
    def words(self) -> int:
        """How many words the article has, furniture aside (parted by white space)."""
        return sum(len(block.text.split()) for block in self.blocks if not block.furniture)


@dataclass(frozen=True, slots=True)
class Link:
    """An address seen in a feed, with what the feed says of it."""

    url: str
    title: str = ""
    guid: str = ""
    claimed_published_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class FeedReading:
    """What discovery read off a feed: its links, and how often the outlet asks to be looked at."""

    title: str
    links: tuple[Link, ...]
    home_url: str = ""
    language: str = ""
    ttl: timedelta | None = None
    dropped: int = 0  # entries without a usable address, or over the limit


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A feed that brought no reading: an outcome (empty, not_article) and a sentence for people."""

    outcome: Outcome
    reason: str


@dataclass(frozen=True, slots=True)
class Hop:
    """One answer on the way to a page: where we asked and the status that came back."""

    url: str
    status: int


@dataclass(frozen=True, slots=True)
class Capture:
    """One complete answer: the bytes and headers of a response, any status.

    ``url`` is the address asked for, ``final_url`` the one that answered after ``hops`` redirects.
    ``body`` has its content coding removed; ``headers`` are as received, names in lower case.
    ``wire_bytes`` counts the body as transferred. ``seconds`` is from asking to the last byte.
    """

    url: str
    final_url: str
    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes
    asked_at: datetime
    seconds: float = 0.0
    wire_bytes: int = 0
    hops: tuple[Hop, ...] = ()

    def header(self, name: str) -> str:
        """The value of the first header of that (lower-case) name, or ``""``."""
        return next((value for key, value in self.headers if key == name), "")


@dataclass(frozen=True, slots=True)
class Failure:
    """A look that brought no complete answer, or that we were not allowed to take.

    ``outcome`` is one of unavailable, truncated, too_big, disallowed, rate_limited. ``reason`` is a
    sentence for people. ``retry_at`` is the moment before which the whole host is to be left alone.
    """

    url: str
    outcome: Outcome
    reason: str
    asked_at: datetime
    seconds: float = 0.0
    wire_bytes: int = 0
    status: int | None = None
    retry_at: datetime | None = None
    hops: tuple[Hop, ...] = ()


@dataclass(frozen=True, slots=True)
class HostState:
    """What politeness must remember of one authority (``host`` or ``host:port``) over a restart.

    ``silent_until`` is set by Retry-After and back-off and holds for the whole host; ``robots`` is the text
    of its robots.txt, ``None`` where it has not been read; ``robots_refused`` says that the site would not
    answer for it, which counts as a no to everything (RFC 9309); ``robots_site`` is the scheme and authority
    (``https://host``) that it was read from, as http and https are different sites to it.
    """

    host: str
    silent_until: datetime | None = None
    backoff: int = 0
    last_answer_at: datetime | None = None
    last_answer_seconds: float = 0.0
    robots: str | None = None
    robots_refused: bool = False
    robots_read_at: datetime | None = None
    robots_site: str = ""


CLOSED = "closed"  # among the marks of a page's template: its HTML comes to its end


@dataclass(frozen=True, slots=True)
class Extraction:
    """What extraction made of a page: a content, or an outcome and a reason why there is none.

    ``canonical_url`` and ``site_name`` are what the page says of itself (empty where it does not);
    ``template`` is a small set of marks of the page's markup, alike for pages of one design and unlike after a
    redesign. ``doubts`` are reasons, in plain words, to look twice before believing the content.
    """

    content: Content | None
    outcome: Outcome | None = None
    reason: str = ""
    canonical_url: str = ""
    site_name: str = ""
    template: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()


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


@dataclass(frozen=True, slots=True)
class Digests:
    """Three fingerprints of a content, so that a headline-only edit and a change of type alone are both seen.

    ``headline`` and ``body`` are of the exact text, ``plain`` of headline, byline and body together with
    typography, spaces and case of nothing but typography folded. Hex strings of 32 characters.
    """

    headline: str
    body: str
    plain: str

    @property
    def exact(self) -> str:
        """One string that is equal exactly when headline, byline and body are equal."""
        return f"{self.headline}:{self.body}"


# ── What the store keeps and the edges show ──────────────────────────────────────────────────────────


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
    ``template`` holds marks of the page's design; ``unread`` counts the looks in a row answered "not modified".
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
    this one's content.
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


# ── Comparison ───────────────────────────────────────────────────────────────────────────────────────


class Operation(StrEnum):
    """What was done to a passage."""

    ADDED = "added"
    REMOVED = "removed"
    EDITED = "edited"
    MOVED = "moved"
    SPLIT = "split"
    MERGED = "merged"


class Level(StrEnum):
    """How large a passage a change speaks of."""

    HEADLINE = "headline"
    BYLINE = "byline"
    PARAGRAPH = "paragraph"
    SENTENCE = "sentence"


class Kind(StrEnum):
    """What a change touches."""

    SPACES = "spaces"
    TYPOGRAPHY = "typography"
    PUNCTUATION = "punctuation"
    CASE = "case"
    SPELLING = "spelling"
    HOUSE_STYLE = "house_style"
    NUMBER = "number"
    DATE = "date"
    NAME = "name"
    QUOTE = "quote"
    ATTRIBUTION = "attribution"
    CERTAINTY = "certainty"
    NEGATION = "negation"
    NOTICE = "notice"
    BYLINE = "byline"
    FURNITURE = "furniture"
    WORDING = "wording"
    LINK = "link"


@dataclass(frozen=True, slots=True)
class Side:
    r"""One side of a change: paragraph numbers, the text, and the marked [start, end) spans within it.

    Where several paragraphs are concerned (a split, a merge) ``text`` joins them with ``"\n"``.
    """

    paragraphs: tuple[int, ...]
    text: str
    spans: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Label:
    """What one kind says of a change: a reason of one line, and where in the text of either side it lies.

    Spans are [start, end) characters within the side's ``text``; none where the reason has no place of its own.
    """

    kind: Kind
    reason: str
    old_spans: tuple[tuple[int, int], ...] = ()
    new_spans: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Change:
    """One located difference. ``old`` is ``None`` where something was added, ``new`` where it was removed.

    ``weight`` is how much it tells, from 0 to 100. ``labels`` say why each kind was given.
    """

    level: Level
    operations: tuple[Operation, ...]
    old: Side | None
    new: Side | None
    where: str = "body"
    kinds: tuple[Kind, ...] = ()
    weight: float = 0.0
    reason: str = ""
    labels: tuple[Label, ...] = ()


@dataclass(frozen=True)
class Comparison:
    """All that differs between two contents.

    ``unchanged`` pairs the [old, new] numbers of paragraphs that stand as they were. ``changes`` are in
    reading order of the new text; a sentence-level change follows the paragraph it lies in.
    ``article``, ``old_number``, ``new_number`` and ``elapsed`` are known only for stored versions.
    ``left_out`` are kinds that were not looked for, as there is no table of words for the language.
    """

    old: Content
    new: Content
    changes: tuple[Change, ...]
    unchanged: tuple[tuple[int, int], ...]
    article: int | None = None
    old_number: int | None = None
    new_number: int | None = None
    elapsed: timedelta | None = None
    left_out: tuple[Kind, ...] = ()

    def to_dict(self) -> dict[str, object]:
        """The JSON shape of the API: ``elapsed`` in seconds, null for what is not known or not there."""
        found = {"changes": [asdict(change) for change in self.changes], "unchanged": self.unchanged}
        return {
            "article": self.article,
            "old": self.old_number,
            "new": self.new_number,
            "elapsed": None if self.elapsed is None else self.elapsed.total_seconds(),
            **json.loads(json.dumps(found)),  # makes lists of tuples and plain strings of names
        }
