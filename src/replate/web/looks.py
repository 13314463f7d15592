"""The page of every look at an article: what each came to, the latest first."""

from __future__ import annotations

from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response

from replate.web import addresses
from replate.web.articles import article_frame, facts
from replate.web.requests import cursor, number
from replate.web.site import Site
from replate.web.views import CheckRow, Facts, check_row

_ROWS = 100


@dataclass(frozen=True, slots=True)
class LooksView:
    """A page of the looks at an article."""

    facts: Facts
    checks: tuple[CheckRow, ...]
    older: str
    newest: str


def looks(site: Site, request: Request) -> Response:
    """List every look at an article."""
    say = site.say(request)
    found, before = facts(site, say, number(request, "id", "article")), cursor(request)
    kept = site.store.checks(article_id=found.article.id, before=before, limit=_ROWS + 1)
    path = addresses.looks(found.article.id)
    view = LooksView(
        facts=found,
        checks=tuple(check_row(look, say) for look in kept[:_ROWS]),
        older=addresses.with_query(path, before=kept[_ROWS - 1].id) if len(kept) > _ROWS else "",
        newest="" if before is None else path,
    )
    title = say("Every look: %(headline)s", headline=found.article.headline)
    frame = article_frame(found, title, say, hidden=True)
    return site.page(request, "looks.html", frame, view)


ADDRESSES = (("/articles/{id}/looks", looks),)
