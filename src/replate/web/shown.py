"""What a list shows of a change: a few marked words, remembered apart from the comparison, which is far more."""

from __future__ import annotations

from replate.model import Article, VersionLine
from replate.text.speech import Speech
from replate.web import marked
from replate.web.site import Site
from replate.web.views import Shown, direction_of, language_of, note


def shown(site: Site, say: Speech, article: Article, old: VersionLine, new: VersionLine) -> Shown:
    """Give what a list shows of the way from one version to another. Raises NotFoundError."""
    key = (article.id, old.number, new.number, article.outlet.generation, article.rulings, say.language)
    return site.rows.get(key, lambda: _shown(site, say, article, old, new))


def _shown(site: Site, say: Speech, article: Article, old: VersionLine, new: VersionLine) -> Shown:
    pair = site.comparison(article, old.number, new.number)
    return Shown(
        headline=marked.headline(pair, say),
        headlines=marked.headline_lines(pair, say),
        excerpt=marked.excerpt(pair, say),
        note=note(new, old, say, pair),
        language=language_of(pair.new),
        direction=direction_of(pair.new),
        changes=len(marked.counted(pair)),
    )
