"""What stands around an article and differs at every request: clock, counters, adverts, related links.

Everything is drawn from the number of the request, so that a run can be repeated.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from html import escape

from replate.press.edition import Edition, Page

_NEWEST = 40  # articles from which related links are drawn
_ADVERTS = (
    "Sparrow & Daughters: oilskins since 1902. Ten per cent off until Friday.",
    "Warm your house for less. Moorland Stoves, Hale.",
    "Learn to sail in a week. Gull Skerry Sailing School.",
    "Fresh crab at the door by noon. Order by nine.",
    "The Saltmere Building Society. We still answer the telephone.",
    "Beds, mattresses, sofas: Okell's winter sale ends soon.",
)
_TICKER = (
    "Storm Una: ferry sailings may change at short notice",
    "Hale Rovers 2, Corran 1, with six minutes left",
    "Coast road: long queues at Tarn Bridge",
    "Council meets at seven to vote on harbour dues",
    "Planes delayed at Hale as fog comes in",
)
_ELSEWHERE = (
    "Ten walks for a wet Sunday",
    "The baker who gets up at one",
    "What your fish says about you",
    "Quiz: how well do you know the islands?",
    "A letter from the lighthouse",
    "Recipe: leek pie for six",
    "Why the tide runs twice at Hale",
    "Obituary: the man who mapped the moor",
)


@dataclass(frozen=True, slots=True)
class Print:
    """One printing of a page: which request it is and what o'clock."""

    turn: int
    at: datetime

    def pick(self, what: str, below: int) -> int:
        """Draw a whole number from 0 up to ``below`` (exclusive) for one use, ``what``."""
        drawn = hashlib.blake2b(f"{self.turn}:{what}".encode(), digest_size=8).digest()
        return int.from_bytes(drawn) % below

    def some(self, what: str, choice: Sequence[str], count: int) -> list[str]:
        """Draw ``count`` different members of ``choice``, in drawn order."""
        return sorted(choice, key=lambda member: self.pick(f"{what}:{member}", 1 << 30))[:count]


def above(edition: Edition, printing: Print) -> str:
    """Return what stands over the article: name, navigation, clock, ticker."""
    masthead = edition.masthead
    links = " ".join(
        f'<li><a href="/section/{escape(name.lower())}">{escape(name)}</a></li>' for name in masthead.sections
    )
    return (
        '<header class="site-header"><p class="brand"><a href="/">'
        f"{escape(masthead.name)}</a> <small>{escape(masthead.tagline)}</small></p>"
        f'<p class="clock"><time>{printing.at:%A %d %B %Y, %H:%M:%S}</time> · {4 + printing.pick("degrees", 9)}°C · '
        f"{200 + printing.pick('readers', 4000):,} reading now</p>"
        f'<nav aria-label="Sections"><ul>{links}</ul></nav>'
        f'<p class="ticker" role="status">{escape(printing.some("ticker", _TICKER, 1)[0])}</p></header>'
    )


def counters(printing: Print) -> str:
    """Return the share buttons with their counts."""
    shares, comments = printing.pick("shares", 5000), printing.pick("comments", 300)
    return (
        f'<div class="share-tools"><button>Share</button> <span class="count">{shares:,} shares</span> '
        f'<a href="#comments">{comments} comments</a></div>'
    )


def advert(printing: Print, place: str) -> str:
    """Return an advert."""
    text = printing.some(f"advert {place}", _ADVERTS, 1)[0]
    number = printing.pick(f"campaign {place}", 10**9)
    return (
        f'<aside class="ad-slot" id="ad-{number}" aria-label="Advertisement"><small>Advertisement</small>'
        f'<p><a href="/ads/{number}" rel="sponsored">{escape(text)}</a></p></aside>'
    )


def below(edition: Edition, page: Page | None, printing: Print) -> str:
    """Return what stands under and beside the article: related links, most read, imprint."""
    newest = edition.pages[:_NEWEST]
    others = {other.headline: other.path for other in newest if page is None or other.path != page.path}
    others |= {title: f"/magazine/{number}" for number, title in enumerate(_ELSEWHERE)}
    related = _links(printing.some("related", list(others), 4), others)
    most_read = _links(printing.some("most read", list(others), 5), others)
    return (
        f'<aside class="related-stories"><h2>Related stories</h2><ul>{related}</ul></aside>'
        f'<aside class="most-read"><h2>Most read</h2><ol>{most_read}</ol></aside>'
        f'<section id="comments" class="comments"><h2>Comments</h2><p>{printing.pick("comments", 300)} comments. '
        "Sign in to join in.</p></section>"
        f'<footer class="site-footer"><p>© {printing.at.year} {escape(edition.masthead.name)}. Page made in '
        f"{3 + printing.pick('milliseconds', 90)} ms, number {printing.pick('serial', 10**9):,}.</p></footer>"
    )


def _links(titles: Sequence[str], paths: dict[str, str]) -> str:
    return "".join(f'<li><a href="{escape(paths[title])}">{escape(title)}</a></li>' for title in titles)
