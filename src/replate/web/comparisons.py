"""The pages that show any two versions of an article beside each other, and the way to them."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from replate.model import Content, Level, VersionLine
from replate.web import addresses, marked
from replate.web import words as say
from replate.web.articles import article_frame, facts, neighbours
from replate.web.caching import STEADY
from replate.web.requests import MAX_DIGITS, choice, known_root, number
from replate.web.sharing import Share, share
from replate.web.site import Site
from replate.web.views import Appearance, Facts, Jump, Tab, appearance, direction_of, elapsed_between, language_of, note

_LAYOUTS = {"": "Side by side", "column": "One column"}
_EXTENTS = {"": "Whole text", "changes": "Only changes"}


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
    old: Appearance
    new: Appearance
    elapsed: str
    adjacent: bool
    headline: Markup
    byline: Markup
    body: Markup
    changes: str
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
        raise HTTPException(400, "Pick two versions by their numbers, as in “?old=0&new=1”.")
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
    view = _view(site, showing, old, new, known_root(request, site.options))
    frame = article_frame(view.facts, f"{view.content.headline}: version {old} to {new}", hidden=True)
    return site.page(request, "comparison.html", frame, view, cache=STEADY)


def _view(site: Site, showing: Showing, old: int, new: int, root: str) -> ComparisonView:
    found = facts(site, showing.article, (old, new))
    pair = site.comparison(found.article, old, new)  # refuses numbers that are not kept
    older, newer = (next(line for line in found.lines if line.number == wanted) for wanted in (old, new))
    before, last_before_new = neighbours(found.lines, older)[0], neighbours(found.lines, newer)[0]
    after = neighbours(found.lines, newer)[1]
    return ComparisonView(
        showing=showing,
        facts=found,
        old=appearance(older, before),
        new=appearance(newer, last_before_new),
        elapsed=elapsed_between(found.lines, older, newer),
        adjacent=last_before_new == older,
        headline=marked.headline(pair),
        byline=marked.line(pair, Level.BYLINE),
        body=marked.body(
            pair,
            one_column=bool(showing.view),
            only_changes=bool(showing.only),
            heads=(_head(older), _head(newer)),
        ),
        changes=_told(len(marked.counted(pair))),
        note=note(newer, older, pair),
        language=language_of(pair.new),
        direction=direction_of(pair.new),
        content=pair.new,
        layouts=tuple(
            Tab(label, Showing(showing.article, view, showing.only).href(old, new), view == showing.view)
            for view, label in _LAYOUTS.items()
        ),
        extents=tuple(
            Tab(label, Showing(showing.article, showing.view, only).href(old, new), only == showing.only)
            for only, label in _EXTENTS.items()
        ),
        before=None if before is None else Jump(f"‹ {before.number} to {old}", showing.href(before.number, old)),
        after=None if after is None else Jump(f"{new} to {after.number} ›", showing.href(new, after.number)),
        share=share(root, found.article, pair, older, newer, found.lines),
    )


def _told(changes: int) -> str:
    return f": {say.count(changes, 'change')} in the text" if changes else ""


def _head(line: VersionLine) -> str:
    seen = "" if line.seen_at is None else f", seen {say.moment_text(line.seen_at)}"
    return f"Version {line.number}{seen}"


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
