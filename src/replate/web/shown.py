"""What a list shows of a change: a few marked words, as they are kept beside the version's account."""

from __future__ import annotations

from collections.abc import Sequence

from replate.compare.excerpts import glimpse
from replate.model import Article, ChangeLine, Glimpse, VersionLine
from replate.text.speech import Speech
from replate.web import marked
from replate.web.site import Site
from replate.web.views import Shown, language_tag, note


def glimpses(site: Site, pairs: Sequence[tuple[VersionLine, VersionLine]]) -> dict[int, Glimpse]:
    """Read what is kept to be shown of the ways from older versions to newer ones, by the newer ones' row ids."""
    return site.store.glimpses({new.id: old.number for old, new in pairs})


def of_lines(site: Site, lines: Sequence[ChangeLine]) -> dict[int, Glimpse]:
    """Read what is kept to be shown of changes, by the versions' row ids."""
    return glimpses(site, [(line.before, line.version) for line in lines])


def shown(
    site: Site, say: Speech, article: Article, old: VersionLine, new: VersionLine, kept: Glimpse | None = None
) -> Shown:
    """Give what a list shows of the way from one version to another; compared anew where nothing holds that is kept.

    What was compared is remembered apart from the comparison, which is far more. Raises NotFoundError.
    """
    if kept is not None:
        return _shown(kept, say, old, new)
    key = (article.id, old.number, new.number, article.outlet.generation, article.rulings)
    made = site.glimpses.get(key, lambda: glimpse(site.comparison(article, old.number, new.number)))
    return _shown(made, say, old, new)


def _shown(kept: Glimpse, say: Speech, old: VersionLine, new: VersionLine) -> Shown:
    return Shown(
        headline=marked.renamed(kept, new.headline, say),
        headlines=marked.headline_lines(kept, say),
        excerpt=marked.excerpt(kept, say),
        note=note(new, old, say, nothing=kept.empty),
        language=language_tag(kept.language),
        direction=kept.direction,
        changes=kept.changes,
    )
