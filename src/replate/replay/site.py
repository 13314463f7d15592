"""Recorded histories on loopback as a real news site: feed, ETag, robots.txt, furniture around every body.

For each step in order of time a driver calls ``show`` and then looks at the article as often as it likes;
what stands around the body is different at every look.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace

from replate.model import Block, BlockKind
from replate.press import Counts, Edition, Masthead, Page, Stand, Validator, open_stand
from replate.replay.histories import History, State, series_of

FEED_LENGTH = 100  # articles in the feed, those shown last for the first time
_HEADING = re.compile(r"#{1,6} +(?=\S)")
_BULLET = re.compile(r"[-*•] +(?=\S)")
_MASTHEAD = Masthead(
    key="replay",
    name="The Replay",
    tagline="Yesterday's news, as it was changed",
    colour="#444444",
    sections=("News", "Guidance", "Travel"),
    # Bytes, because a tag of the content would answer 304 and no look but the first would read the page.
    validator=Validator.BYTES,
)


class ReplaySite:
    """A site that shows one state of each history at a time. States come and go with ``show``."""

    def __init__(self, histories: Sequence[History], masthead: Masthead) -> None:
        self._histories = histories
        self._paths = series_of(histories)
        self._pages: dict[int, Page] = {}
        self._stand: Stand | None = None
        self.edition = Edition(masthead)

    def show(self, history: int, state: int) -> str:
        """Put a state of a history on show in place of the one before and return the article's address.

        Both are numbers from 0. The next request, of the feed as well, sees it.
        """
        shown = self._histories[history]
        self._pages[history] = page_of(shown.states[state], self._paths[history], first=shown.states[0])
        newest = list(reversed(self._pages.values()))
        pages = tuple(replace(page, in_feed=number < FEED_LENGTH) for number, page in enumerate(newest))
        self.edition = replace(self.edition, pages=pages)
        return self.url_of(history)

    def url_of(self, history: int) -> str:
        """Return the address under which a history is served."""
        return f"{self._standing.url}{self._paths[history]}"

    @property
    def feed_url(self) -> str:
        """The address of the feed."""
        return self._standing.feed_url

    @property
    def counts(self) -> Counts:
        """What has been asked and answered so far."""
        return self._standing.counts

    @property
    def _standing(self) -> Stand:
        if self._stand is None:
            raise RuntimeError("a replay site is to be had from open_site")
        return self._stand

    def stand_at(self, stand: Stand) -> None:
        """Tell the site where it is served."""
        self._stand = stand


@contextmanager
def open_site(histories: Sequence[History], port: int = 0, masthead: Masthead = _MASTHEAD) -> Iterator[ReplaySite]:
    """Serve histories on 127.0.0.1 until the block is left; nothing is on show before the first ``show``.

    Raises ``InUseError`` where the port is taken.
    """
    site = ReplaySite(histories, masthead)
    with open_stand(lambda: site.edition, port) as stand:
        site.stand_at(stand)
        yield site


def page_of(state: State, path: str, *, first: State) -> Page:
    """Return a state as a page. Its HTML is printed as recorded; a text becomes paragraphs, headings and lists."""
    return Page(
        path=path,
        headline=state.title,
        blocks=() if state.html is not None else blocks_of(state.text or ""),
        published_at=first.at,
        modified_at=state.at,
        html=state.html or "",
    )


def blocks_of(text: str) -> tuple[Block, ...]:
    """Return a text's blocks: a line each, "## " a heading, "- ", "* " and "• " a list's line."""
    return tuple(_block(" ".join(line.split())) for line in text.split("\n") if line.strip())


def _block(line: str) -> Block:
    for mark, kind in ((_HEADING, BlockKind.HEADING), (_BULLET, BlockKind.LIST_ITEM)):
        if mark.match(line):
            return Block(mark.sub("", line, count=1), kind)
    return Block(line)
