"""The pages of articles: the list, an article's history, one version, and any two versions beside each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import Response

from replate.model import (
    Article,
    ArticleState,
    Block,
    BlockKind,
    Check,
    Content,
    Outcome,
    OutletLine,
    Version,
    VersionLine,
)
from replate.store import Address, EventLine, Wanted, Witness
from replate.web import addresses
from replate.web import words as say
from replate.web.caching import STEADY
from replate.web.charts import Curve, length_curve
from replate.web.happenings import AWAY, EventRow, event_row, waits
from replate.web.requests import choice, cursor, number, words
from replate.web.shown import shown
from replate.web.site import FeedLink, Frame, Site
from replate.web.timeline import timeline
from replate.web.views import (
    Appearance,
    CheckRow,
    Facts,
    Jump,
    Tab,
    VersionRow,
    appearance,
    check_row,
    language_of,
    note,
    standing,
)

_ROWS = 25
_CHECKS = 12
_EVENTS = 200
_SIGNS = 12


@dataclass(frozen=True, slots=True)
class ArticlesView:
    """A page of the list of articles."""

    articles: tuple[Article, ...]
    outlet: str
    changed: str
    outlets: tuple[OutletLine, ...]
    tabs: tuple[Tab, ...]
    older: str
    newest: str


@dataclass(frozen=True, slots=True)
class EvidenceRow:
    """What stands behind a version: its line with the chain hash, and its capture, if one was taken."""

    line: VersionLine
    witness: Witness | None


@dataclass(frozen=True, slots=True)
class ArticleView:
    """An article's history, the newest first: versions, and between them what else befell it.

    ``waits`` says what is not believed yet. ``addresses`` are those that the article has gone by.
    """

    facts: Facts
    rows: tuple[VersionRow | EventRow, ...]
    waits: str
    addresses: tuple[Address, ...]
    evidence: tuple[EvidenceRow, ...]
    older: str
    newest: str
    checks: tuple[CheckRow, ...]
    curve: Curve | None
    notices: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class VersionView:
    """One version as it stood."""

    facts: Facts
    appearance: Appearance
    content: Content
    language: str
    compare: str
    note: str
    before: Jump | None
    after: Jump | None
    evidence: tuple[EvidenceRow, ...]


def articles(site: Site, request: Request) -> Response:
    """List the articles, those found last first."""
    outlet, before = words(request, "outlet"), cursor(request)
    changed = choice(request, "changed", ("yes",))
    page = site.store.articles(outlet=outlet, before=before, limit=site.options.page_size, changed=bool(changed))
    view = ArticlesView(
        articles=page.lines,
        outlet=outlet,
        changed=changed,
        outlets=site.outlets(),
        tabs=tuple(
            Tab(label, addresses.with_query("/articles", changed=value, outlet=outlet), value == changed)
            for value, label in (("", "All"), ("yes", "Changed"))
        ),
        older=""
        if page.next is None
        else addresses.with_query("/articles", changed=changed, outlet=outlet, before=page.next),
        newest="" if before is None else addresses.with_query("/articles", changed=changed, outlet=outlet),
    )
    return site.page(request, "articles.html", Frame(title="Articles", here="articles"), view)


def article(site: Site, request: Request) -> Response:
    """Show an article's history: every version, what was changed to come to it, and what else befell the article."""
    found = facts(site, number(request, "id", "article"))
    kept, below = found.article, cursor(request)
    lines = [line for line in found.lines if below is None or line.number < below]
    shown = lines[-_ROWS:]
    more = len(lines) > len(shown)
    rows = tuple(_version_row(site, kept, found.lines, line) for line in reversed(shown))
    events = site.store.happenings(Wanted(article=kept.id, limit=_EVENTS)).lines
    if shown:
        events = between(events, shown[0] if more else None, neighbours(found.lines, shown[-1])[1])
    looks = site.store.checks(article_id=kept.id, limit=_CHECKS)
    view = ArticleView(
        facts=found,
        rows=woven(rows, events),
        waits=_waits(site, kept, looks),
        addresses=site.store.addresses(kept.id),
        evidence=evidence(site, shown[::-1]),
        older=addresses.with_query(addresses.article(kept.id), before=shown[0].number) if more else "",
        newest="" if below is None else addresses.article(kept.id),
        checks=tuple(map(check_row, looks)),
        curve=length_curve(found.lines),
        notices=_notices(site, kept),
    )
    return site.page(request, "article.html", article_frame(found, kept.headline), view)


def _notices(site: Site, article: Article) -> tuple[Block, ...]:
    """Give the notices (corrections, clarifications) that stand in an article's latest version."""
    if article.latest is None:
        return ()
    blocks = site.store.version(article.id, article.latest).content.blocks
    return tuple(block for block in blocks if block.kind is BlockKind.NOTICE and not block.furniture)


def between(events: Sequence[EventLine], older: VersionLine | None, newer: VersionLine | None) -> tuple[EventLine, ...]:
    """Keep the happenings from one version on and until another; ``None`` leaves that end open."""
    return tuple(
        line
        for line in events
        if (older is None or _follows(line, older)) and (newer is None or not _follows(line, newer))
    )


def woven(rows: Sequence[VersionRow], events: Sequence[EventLine]) -> tuple[VersionRow | EventRow, ...]:
    """Put happenings between the versions that came before and after them; both the newest first."""
    left, shown = list(events), list[VersionRow | EventRow]()
    for row in rows:
        while left and _follows(left[0], row.appearance.line):
            shown.append(event_row(left.pop(0)))
        shown.append(row)
    return (*shown, *map(event_row, left))


def _follows(line: EventLine, version: VersionLine) -> bool:
    """Tell whether something happened after a version was seen, or was kept where no time is known."""
    return line.event.after >= version.id if version.seen_at is None else line.event.at >= version.seen_at


def _waits(site: Site, article: Article, looks: Sequence[Check]) -> str:
    """Say what waits for a second look, with the reason that the latest look which held it gave."""
    if not article.held:
        return ""
    reason = next((check.reason for check in looks if check.outcome is Outcome.HELD), "")
    away = article.state in (ArticleState.GONE, ArticleState.MISSING, ArticleState.LEGAL)
    return waits(None if away else site.store.pending(article.id), reason, site.now())


def evidence(site: Site, lines: Sequence[VersionLine]) -> tuple[EvidenceRow, ...]:
    """Name the capture and the chain hash behind each of these versions."""
    if not lines:
        return ()
    kept = {witness.version: witness for witness in site.store.witnesses(lines[0].article)}
    return tuple(EvidenceRow(line, kept.get(line.number)) for line in lines)


def version(site: Site, request: Request) -> Response:
    """Show one version as it stood."""
    return version_page(site, request, number(request, "id", "article"), number(request, "number", "version"))


def version_page(site: Site, request: Request, article_id: int, wanted: int) -> Response:
    """Answer with the page of a version. Raises NotFoundError."""
    kept: Version = site.store.version(article_id, wanted)
    found = facts(site, article_id, (wanted, wanted))
    older, newer = neighbours(found.lines, kept.line)
    view = VersionView(
        facts=found,
        appearance=appearance(kept.line, older),
        content=kept.content,
        language=language_of(kept.content),
        compare="" if older is None else addresses.comparison(article_id, older.number, wanted),
        note=note(kept.line, older),
        before=None if older is None else Jump(f"Version {older.number}", addresses.version(article_id, older.number)),
        after=None if newer is None else Jump(f"Version {newer.number}", addresses.version(article_id, newer.number)),
        evidence=evidence(site, [kept.line]),
    )
    frame = article_frame(found, f"Version {wanted}: {kept.content.headline}", hidden=True)
    return site.page(request, "version.html", frame, view, cache=STEADY)


def facts(site: Site, article_id: int, compared: tuple[int, int] | None = None) -> Facts:
    """Gather what is said of an article on all its pages. Raises NotFoundError."""
    history = site.store.history(article_id, AWAY, _SIGNS)
    return Facts(
        article=history.article,
        original=addresses.web_only(history.article.url),
        standing=standing(history.article, site.now()),
        lines=history.lines,
        strip=timeline(history.article, history.lines, compared, history.events),
    )


def article_frame(found: Facts, title: str, *, hidden: bool = False) -> Frame:
    """Give the frame of a page on an article, with the article's feed."""
    feed = FeedLink("Changes of this article", addresses.article(found.article.id))
    return Frame(title=title or found.article.url, here="articles", feeds=(feed,), hidden=hidden)


def neighbours(lines: Sequence[VersionLine], line: VersionLine) -> tuple[VersionLine | None, VersionLine | None]:
    """Give the versions kept before and after one."""
    older = [other for other in lines if other.number < line.number]
    newer = [other for other in lines if other.number > line.number]
    return (older[-1] if older else None), (newer[0] if newer else None)


def _version_row(site: Site, article: Article, lines: Sequence[VersionLine], line: VersionLine) -> VersionRow:
    older = neighbours(lines, line)[0]
    if older is None:
        return _first_row(line)
    found = shown(site, article, older, line)
    return VersionRow(
        appearance=appearance(line, older),
        href=addresses.comparison(line.article, older.number, line.number),
        before=older.number,
        headline=found.headline,
        excerpt=found.excerpt,
        note=found.note,
        words=_more_or_fewer(line.words - older.words),
        direction=found.direction,
        changes=found.changes,
    )


def _first_row(line: VersionLine) -> VersionRow:
    return VersionRow(
        appearance=appearance(line, None),
        href=addresses.version(line.article, line.number),
        before=None,
        headline=Markup.escape(line.headline),
        excerpt=Markup(),
        note="",
        words=say.count(line.words, "word"),
        direction="auto",
    )


def _more_or_fewer(difference: int) -> str:
    if difference == 0:
        return "same length"
    return say.count(
        abs(difference),
        "word more" if difference > 0 else "word fewer",
        "words more" if difference > 0 else "words fewer",
    )


ADDRESSES = (
    ("/articles", articles),
    ("/articles/{id}", article),
    ("/articles/{id}/versions/{number}", version),
)
