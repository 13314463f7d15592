"""What a comparison looks like where somebody shares its address: the picture, and the words that go with it."""

from __future__ import annotations

from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from replate.model import Article, Comparison, VersionLine
from replate.text.speech import ENGLISH, Speech, message
from replate.web import addresses, marked, picture, telling
from replate.web.caching import LASTING, answer
from replate.web.picture import Picture
from replate.web.requests import Refusal, number
from replate.web.site import Site
from replate.web.views import elapsed_between

_Lines = tuple[VersionLine, ...]
_LONGEST = 300  # characters of a description
_LONGEST_ALTERNATIVE = 420


@dataclass(frozen=True, slots=True)
class Share:
    """What the head of a page says to whoever shows a link to it. ``url`` and ``image`` are absolute."""

    url: str
    title: str
    description: str
    image: str
    alternative: str

    width, height = picture.WIDTH, picture.HEIGHT


def share(  # a page's own values
    root: str, say: Speech, article: Article, pair: Comparison, two: tuple[VersionLine, VersionLine], lines: _Lines
) -> Share | None:
    """Say what is shown of a comparison elsewhere; ``None`` where ``root``, our own address, is not known."""
    if not root:
        return None
    old, new = two
    path = addresses.comparison(article.id, old.number, new.number)
    headline = telling.in_words(telling.headline(pair), say("removed"), say("added"))
    passage = telling.in_words(telling.passage(pair), say("removed"), say("added"))
    told_of = f"{article.outlet.name}. {told(old, new, lines, say)}"
    said = telling.cut(" – ".join(filter(None, (headline, passage))), _LONGEST_ALTERNATIVE)
    return Share(
        url=root + path,
        title=pair.new.headline or article.url,
        description=telling.cut(f"{told_of}: {passage or headline}", _LONGEST),
        image=f"{root}{path}.png",
        alternative=f"{article.outlet.name}: {said}",
    )


def told(old: VersionLine, new: VersionLine, lines: _Lines, say: Speech) -> str:
    """Say which versions are compared and how far apart they lie: "Version 2 to 3, 35 minutes later"."""
    elapsed = elapsed_between(lines, old, new, say)
    versions = say("Version %(old)s to %(new)s", old=old.number, new=new.number)
    return f"{versions}, {elapsed}" if elapsed else versions


def share_picture(site: Site, request: Request) -> Response:
    """Answer with the picture of a comparison."""
    article_id = number(request, "id", "article")
    old, new = number(request, "old", "version"), number(request, "new", "version")
    if old > new:
        return RedirectResponse(f"{addresses.comparison(article_id, new, old)}.png", 301)
    if old == new:
        raise Refusal(404, message("A version has no picture of its own; a comparison of two has."))
    article = site.store.article(article_id)
    key = (article.id, old, new, article.outlet.generation, article.rulings)
    made = site.pictures.get(key, lambda: picture.draw(_described(site, article, old, new)))
    return answer(made, "image/png", cache=LASTING)


def _described(site: Site, article: Article, old: int, new: int) -> Picture:
    pair = site.comparison(article, old, new)
    lines = site.store.version_lines(article.id)
    older, newer = (next(line for line in lines if line.number == wanted) for wanted in (old, new))
    changes = len(marked.counted(pair))
    counted = ENGLISH.count(changes, "%(count)s change in the text", "%(count)s changes in the text")
    counted = counted if changes else "The headline was changed"
    return Picture(
        name=site.options.name,
        outlet=article.outlet.name,
        headline=telling.headline(pair),
        passage=telling.passage(pair),
        told=told(older, newer, lines, ENGLISH) + (f" · {counted}" if changes else ""),
        counted=counted,
    )


ADDRESSES = (("/articles/{id}/diff/{old}/{new}.png", share_picture),)
