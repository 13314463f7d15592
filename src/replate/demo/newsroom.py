"""The newsroom as data, and what it shows at a given second. Pure: the clock is an argument."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import reduce

from replate.demo.script import Article, Edit, Text, apply
from replate.model import Block
from replate.press import Answer, Edition, Masthead, Page


@dataclass(frozen=True, slots=True)
class Newsroom:
    """All outlets of the demo and all their articles, each with its own script of edits."""

    mastheads: tuple[Masthead, ...]
    articles: tuple[Article, ...]

    @property
    def last_edit_at(self) -> float:
        """The second at which the last edit is made."""
        return max((edit.at for article in self.articles for edit in article.edits), default=0.0)

    @property
    def edits(self) -> tuple[tuple[Article, Edit], ...]:
        """Every edit with its article, in the order in which they are made."""
        pairs = [(article, edit) for article in self.articles for edit in article.edits]
        return tuple(sorted(pairs, key=lambda pair: pair[1].at))


def state_at(newsroom: Newsroom, seconds: float, *, opened_at: datetime) -> tuple[Edition, ...]:
    """Return what each outlet shows ``seconds`` after the newsroom was opened at ``opened_at`` (aware UTC).

    One edition per masthead, in their order, pages newest first.
    """
    return tuple(_edition(newsroom, masthead, seconds, opened_at) for masthead in newsroom.mastheads)


def _edition(newsroom: Newsroom, masthead: Masthead, seconds: float, opened_at: datetime) -> Edition:
    out = [each for each in newsroom.articles if each.outlet == masthead.key and each.appears_at <= seconds]
    withdrawn = {each.slug: status for each in out if (status := _status(each, seconds))}
    pages = [_page(newsroom, each, seconds, opened_at) for each in out if each.slug not in withdrawn]
    return Edition(
        masthead=masthead,
        pages=tuple(sorted(pages, key=lambda page: page.published_at or opened_at, reverse=True)),
        answers=tuple((path_of(slug), Answer(status)) for slug, status in withdrawn.items()),
    )


def path_of(slug: str) -> str:
    """Return the path under which an article is printed."""
    return f"/news/{slug}"


def _status(article: Article, seconds: float) -> int:
    return next((edit.status for edit in reversed(_made(article, seconds)) if edit.status), 0)


def _made(article: Article, seconds: float) -> Sequence[Edit]:
    return [edit for edit in article.edits if edit.at <= seconds]


def text_at(newsroom: Newsroom, article: Article, seconds: float) -> Text:
    """Return the words of an article at a second; a republished one carries the text it was copied from."""
    text = article.text
    if article.copy_of:
        copied = next(each for each in newsroom.articles if each.slug == article.copy_of)
        blocks = text_at(newsroom, copied, article.copy_at).blocks
        credit = (Block(article.credit),) if article.credit else ()
        text = Text(text.headline, (*blocks, *credit))
    return reduce(apply, _made(article, seconds), text)


def _page(newsroom: Newsroom, article: Article, seconds: float, opened_at: datetime) -> Page:
    text = text_at(newsroom, article, seconds)
    published_at = opened_at + timedelta(seconds=article.appears_at, minutes=-article.minutes_ago)
    stamps = [opened_at + timedelta(seconds=edit.at) for edit in _made(article, seconds) if edit.stamped]
    return Page(
        path=path_of(article.slug),
        headline=text.headline,
        blocks=text.blocks,
        byline=article.byline,
        published_at=published_at,
        modified_at=max(stamps, default=published_at),
    )


def load() -> Newsroom:
    """Return the demo's own newsroom, from the stories packed with it."""
    from replate.demo import stories  # noqa: PLC0415 - reading files is not wanted where only state_at is

    return Newsroom(stories.mastheads(), stories.articles())
