"""The pages of articles: the list, an article's history, one version, and any two versions beside each other."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from operator import attrgetter

from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import Response

from replate.model import (
    AccountLine,
    Article,
    ArticleState,
    Block,
    BlockKind,
    Check,
    Content,
    Glimpse,
    Outcome,
    OutletLine,
    Umbrella,
    Version,
    VersionLine,
)
from replate.store import Address, EventLine, Wanted, Witness
from replate.text.speech import Speech
from replate.web import addresses
from replate.web.caching import STEADY
from replate.web.charts import Curve, length_curve
from replate.web.happenings import AWAY, EventRow, event_row, waits
from replate.web.kinds import chips, flag_rows
from replate.web.requests import choice, cursor, number, words
from replate.web.shown import glimpses
from replate.web.shown import shown as shown_of
from replate.web.site import FeedLink, Frame, Site
from replate.web.timeline import timeline
from replate.web.views import (
    Appearance,
    CheckRow,
    Facts,
    FoldRow,
    Jump,
    Tab,
    VersionRow,
    appearance,
    check_row,
    language_of,
    note,
    standing,
    versions_told,
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
    rows: tuple[VersionRow | EventRow | FoldRow, ...]
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
    old: int | None
    before: Jump | None
    after: Jump | None
    evidence: tuple[EvidenceRow, ...]


def articles(site: Site, request: Request) -> Response:
    """List the articles, those found last first."""
    say, outlet, before = site.say(request), words(request, "outlet"), cursor(request)
    changed = choice(request, "changed", ("yes",))
    page = site.store.articles(outlet=outlet, before=before, limit=site.options.page_size, changed=bool(changed))
    view = ArticlesView(
        articles=page.lines,
        outlet=outlet,
        changed=changed,
        outlets=site.outlets(),
        tabs=tuple(
            Tab(label, addresses.with_query("/articles", changed=value, outlet=outlet), value == changed)
            for value, label in (("", say("All")), ("yes", say("Changed")))
        ),
        older=""
        if page.next is None
        else addresses.with_query("/articles", changed=changed, outlet=outlet, before=page.next),
        newest="" if before is None else addresses.with_query("/articles", changed=changed, outlet=outlet),
    )
    return site.page(request, "articles.html", Frame(title=say("Articles"), here="articles"), view)


def article(site: Site, request: Request) -> Response:
    """Show an article's history: every version, what was changed to come to it, and what else befell the article."""
    say = site.say(request)
    found = facts(site, say, number(request, "id", "article"))
    kept, below = found.article, cursor(request)
    lines = [line for line in found.lines if below is None or line.number < below]
    shown = lines[-_ROWS:]
    more = len(lines) > len(shown)
    told = site.store.accounts([line.id for line in shown])
    seen = glimpses(site, [pair for pair in pairwise(found.lines) if pair[1] in shown])
    rows = tuple(
        _version_row(site, say, kept, found.lines, line, told.get(line.id), seen.get(line.id))
        for line in reversed(shown)
    )
    events = site.store.happenings(Wanted(article=kept.id, limit=_EVENTS)).lines
    if shown:
        events = between(events, shown[0] if more else None, neighbours(found.lines, shown[-1])[1])
    looks = site.store.checks(article_id=kept.id, limit=_CHECKS)
    view = ArticleView(
        facts=found,
        rows=folded(woven(rows, events, say)),
        waits=_waits(site, say, kept, looks),
        addresses=site.store.addresses(kept.id),
        evidence=evidence(site, shown[::-1]),
        older=addresses.with_query(addresses.article(kept.id), before=shown[0].number) if more else "",
        newest="" if below is None else addresses.article(kept.id),
        checks=tuple(check_row(look, say) for look in looks),
        curve=length_curve(found.lines, say),
        notices=_notices(site, kept),
    )
    return site.page(request, "article.html", article_frame(found, kept.headline, say), view)


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


def woven(rows: Sequence[VersionRow], events: Sequence[EventLine], say: Speech) -> tuple[VersionRow | EventRow, ...]:
    """Put happenings between the versions that came before and after them; both the newest first."""
    left, shown = list(events), list[VersionRow | EventRow]()
    for row in rows:
        while left and _follows(left[0], row.appearance.line):
            shown.append(event_row(left.pop(0), say))
        shown.append(row)
    return (*shown, *(event_row(line, say) for line in left))


def folded(rows: Sequence[VersionRow | EventRow]) -> tuple[VersionRow | EventRow | FoldRow, ...]:
    """Gather neighbouring versions in which nothing but looks differs into one row each."""
    shown: list[VersionRow | EventRow | FoldRow] = []
    for small, run in groupby(rows, key=lambda row: isinstance(row, VersionRow) and row.small):
        if small:
            shown.append(FoldRow(tuple(row for row in run if isinstance(row, VersionRow))))
        else:
            shown += run
    return tuple(shown)


def _follows(line: EventLine, version: VersionLine) -> bool:
    """Tell whether something happened after a version was seen, or was kept where no time is known."""
    return line.event.after >= version.id if version.seen_at is None else line.event.at >= version.seen_at


def _waits(site: Site, say: Speech, article: Article, looks: Sequence[Check]) -> str:
    """Say what waits for a second look, with the reason that the latest look which held it gave."""
    if not article.held:
        return ""
    reason = next((check.reason for check in looks if check.outcome is Outcome.HELD), "")
    away = article.state in (ArticleState.GONE, ArticleState.MISSING, ArticleState.LEGAL)
    return waits(None if away else site.store.pending(article.id), reason, site.now(), say)


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
    say = site.say(request)
    found = facts(site, say, article_id, (wanted, wanted))
    older, newer = neighbours(found.lines, kept.line)
    view = VersionView(
        facts=found,
        appearance=appearance(kept.line, older, say),
        content=kept.content,
        language=language_of(kept.content),
        compare="" if older is None else addresses.comparison(article_id, older.number, wanted),
        note=note(kept.line, older, say),
        old=None if older is None else older.number,
        before=None if older is None else _jump(older, say),
        after=None if newer is None else _jump(newer, say),
        evidence=evidence(site, [kept.line]),
    )
    title = say("Version %(number)s: %(headline)s", number=wanted, headline=kept.content.headline)
    return site.page(request, "version.html", article_frame(found, title, say, hidden=True), view, cache=STEADY)


def _jump(line: VersionLine, say: Speech) -> Jump:
    return Jump(say("Version %(number)s", number=line.number), addresses.version(line.article, line.number))


def facts(site: Site, say: Speech, article_id: int, compared: tuple[int, int] | None = None) -> Facts:
    """Gather what is said of an article on all its pages. Raises NotFoundError."""
    history = site.store.history(article_id, AWAY, _SIGNS)
    return Facts(
        article=history.article,
        original=addresses.web_only(history.article.url),
        standing=standing(history.article, site.now(), say),
        lines=history.lines,
        strip=timeline(history.article, history.lines, say, compared, history.events),
        versions=versions_told(history.article, say),
    )


def article_frame(found: Facts, title: str, say: Speech, *, hidden: bool = False) -> Frame:
    """Give the frame of a page on an article, with the article's feed."""
    feed = FeedLink(say("Changes of this article"), addresses.article(found.article.id))
    return Frame(title=title or found.article.url, here="articles", feeds=(feed,), hidden=hidden)


def neighbours(lines: Sequence[VersionLine], line: VersionLine) -> tuple[VersionLine | None, VersionLine | None]:
    """Give the versions kept before and after one; ``lines`` are in the order of their numbers."""
    at = bisect_left(lines, line.number, key=_BY_NUMBER)
    behind = at + 1 if at < len(lines) and lines[at].number == line.number else at
    return (lines[at - 1] if at else None), (lines[behind] if behind < len(lines) else None)


_BY_NUMBER = attrgetter("number")


def _version_row(
    site: Site,
    say: Speech,
    article: Article,
    lines: Sequence[VersionLine],
    line: VersionLine,
    account: AccountLine | None,
    seen: Glimpse | None,
) -> VersionRow:
    older = neighbours(lines, line)[0]
    if older is None:
        return _first_row(line, say)
    if _small(line, account):
        return _small_row(line, older, say, account)
    found = shown_of(site, say, article, older, line, seen)
    return VersionRow(
        appearance=appearance(line, older, say),
        href=addresses.comparison(line.article, older.number, line.number),
        before=older.number,
        headline=found.headline,
        excerpt=found.excerpt,
        note=found.note,
        words=_more_or_fewer(line.words - older.words, say),
        language=found.language,
        direction=found.direction,
        changes=found.changes,
        chips=chips(account, say),
        flags=flag_rows(account, say),
    )


def _small(line: VersionLine, account: AccountLine | None) -> bool:
    """Tell whether nothing but looks differs; what stands out otherwise, or came back, is not small."""
    if line.same_as is not None or (account is not None and account.flags):
        return False
    return line.cosmetic if account is None else account.verdict is Umbrella.COSMETIC


def _small_row(line: VersionLine, older: VersionLine, say: Speech, account: AccountLine | None) -> VersionRow:
    return VersionRow(
        appearance=appearance(line, older, say),
        href=addresses.comparison(line.article, older.number, line.number),
        before=older.number,
        headline=Markup.escape(line.headline),
        excerpt=Markup(),
        note=note(line, older, say),
        words="",
        direction="auto",
        language="",
        chips=chips(account, say),
        small=True,
    )


def _first_row(line: VersionLine, say: Speech) -> VersionRow:
    return VersionRow(
        appearance=appearance(line, None, say),
        href=addresses.version(line.article, line.number),
        before=None,
        headline=Markup.escape(line.headline),
        excerpt=Markup(),
        note="",
        words=say.count(line.words, "%(count)s word", "%(count)s words"),
        language="",
        direction="auto",
    )


def _more_or_fewer(difference: int, say: Speech) -> str:
    if difference == 0:
        return say("same length")
    if difference > 0:
        return say.count(difference, "%(count)s word more", "%(count)s words more")
    return say.count(-difference, "%(count)s word fewer", "%(count)s words fewer")


ADDRESSES = (
    ("/articles", articles),
    ("/articles/{id}", article),
    ("/articles/{id}/versions/{number}", version),
)
