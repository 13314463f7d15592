"""The pages that show any two versions of an article beside each other, and the way to them."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from replate.model import Comparison, Content, Level, VersionLine
from replate.text.speech import Speech, message
from replate.web import addresses, marked, words
from replate.web.articles import article_frame, facts, neighbours
from replate.web.caching import STEADY
from replate.web.queueing import patient
from replate.web.requests import MAX_DIGITS, Refusal, choice, known_root, number
from replate.web.sharing import Share, share
from replate.web.site import Site
from replate.web.summing import Telling, telling
from replate.web.views import Appearance, Facts, Jump, Tab, appearance, direction_of, elapsed_between, language_of, note

_LAYOUTS = {"": message("Side by side"), "column": message("One column")}
_EXTENTS = {"": message("Whole text"), "changes": message("Only changes")}


@dataclass(frozen=True, slots=True)
class Showing:
    """How a comparison of an article is laid out: ``view`` "column" or "", ``only`` "changes" or ""."""

    article: int
    view: str = ""
    only: str = ""

    def href(self, old: int, new: int) -> str:
        """Give the address of a comparison laid out like this."""
        return addresses.comparison(self.article, old, new, view=self.view, only=self.only)


@dataclass(frozen=True, slots=True)
class ComparisonView:
    """Two versions beside each other. ``adjacent`` says that no version is kept between them."""

    showing: Showing
    facts: Facts
    old: VersionLine
    new: Appearance
    elapsed: str
    adjacent: bool
    headline: Markup
    headline_note: Markup
    byline: Markup
    byline_note: Markup
    body: Markup
    changes: int
    telling: Telling
    note: str
    language: str
    direction: str
    content: Content
    layouts: tuple[Tab, ...]
    extents: tuple[Tab, ...]
    before: Jump | None
    after: Jump | None
    share: Share | None


def pick(site: Site, request: Request) -> Response:
    """Lead from the form that picks any two versions to their comparison."""
    del site
    chosen = [request.query_params.get(name, "") for name in ("old", "new")]
    if not any(chosen):
        return RedirectResponse(addresses.article(number(request, "id", "article")), 302)
    if not all(text.isascii() and text.isdigit() and len(text) <= MAX_DIGITS for text in chosen):
        raise Refusal(400, message("Pick two versions by their numbers, as in “?old=0&new=1”."))
    old, new = sorted(map(int, chosen))
    return RedirectResponse(_showing(request).href(old, new), 302)


def comparison(site: Site, request: Request) -> Response:
    """Show two versions beside each other, or in one column, with what was changed marked."""
    showing = _showing(request)
    old, new = number(request, "old", "version"), number(request, "new", "version")
    if old > new:
        return RedirectResponse(showing.href(new, old), 301)
    if old == new:
        return RedirectResponse(addresses.version(showing.article, new), 302)
    say = site.say(request)
    found = facts(site, say, showing.article, (old, new))
    pair = site.comparison(found.article, old, new, patient=patient(request))  # refuses numbers that are not kept
    older, newer = (next(line for line in found.lines if line.number == wanted) for wanted in (old, new))
    view = _view(say, showing, found, pair, (older, newer), root=known_root(request, site.options))
    title = say("%(headline)s: version %(old)s to %(new)s", headline=view.content.headline, old=old, new=new)
    frame = article_frame(view.facts, title, say, hidden=True)
    return site.page(request, "comparison.html", frame, view, cache=STEADY)


def _view(  # a page's own values
    say: Speech, showing: Showing, found: Facts, pair: Comparison, two: tuple[VersionLine, VersionLine], *, root: str
) -> ComparisonView:
    older, newer = two
    old, new = older.number, newer.number
    before, last_before_new = neighbours(found.lines, older)[0], neighbours(found.lines, newer)[0]
    after = neighbours(found.lines, newer)[1]
    return ComparisonView(
        showing=showing,
        facts=found,
        old=older,
        new=appearance(newer, last_before_new, say),
        elapsed=elapsed_between(found.lines, older, newer, say),
        adjacent=last_before_new == older,
        headline=marked.headline(pair, say),
        headline_note=marked.remark(pair, Level.HEADLINE, say),
        byline=marked.line(pair, Level.BYLINE, say),
        byline_note=marked.remark(pair, Level.BYLINE, say),
        body=marked.body(
            pair,
            say,
            one_column=bool(showing.view),
            only_changes=bool(showing.only),
            heads=(_head(older, say), _head(newer, say)),
        ),
        changes=len(marked.counted(pair)),
        telling=telling(pair, say),
        note=note(newer, older, say, nothing=not pair.changes),
        language=language_of(pair.new),
        direction=direction_of(pair.new),
        content=pair.new,
        layouts=tuple(
            Tab(say(label), Showing(showing.article, view, showing.only).href(old, new), view == showing.view)
            for view, label in _LAYOUTS.items()
        ),
        extents=tuple(
            Tab(say(label), Showing(showing.article, showing.view, only).href(old, new), only == showing.only)
            for only, label in _EXTENTS.items()
        ),
        before=None if before is None else _jump(showing, before.number, old, say("‹ %(old)s to %(new)s")),
        after=None if after is None else _jump(showing, new, after.number, say("%(old)s to %(new)s ›")),
        share=share(root, say, found.article, pair, (older, newer), found.lines),
    )


def _jump(showing: Showing, old: int, new: int, label: str) -> Jump:
    return Jump(label % {"old": old, "new": new}, showing.href(old, new))


def _head(line: VersionLine, say: Speech) -> str:
    if line.seen_at is None:
        return say("Version %(number)s", number=line.number)
    return say("Version %(number)s, seen %(moment)s", number=line.number, moment=words.moment_text(line.seen_at, say))


def _showing(request: Request) -> Showing:
    return Showing(
        number(request, "id", "article"),
        choice(request, "view", tuple(_LAYOUTS)[1:]),
        choice(request, "only", tuple(_EXTENTS)[1:]),
    )


ADDRESSES = (
    ("/articles/{id}/diff", pick),
    ("/articles/{id}/diff/{old}/{new}", comparison),
)
