"""What reading a feed costs beside feedparser alone, which has no limits of its own.

One feed of fifty entries with full texts, as outlets send them, written here. Best of several rounds, in
turn. Run: ``python -m bench.feed_rate``.
"""

from __future__ import annotations

import io
import time
from collections.abc import Callable

import feedparser

from replate.discover import read_feed

URL = "https://news.test/feed"
ROUNDS = 5
READ = 20


def entry(number: int) -> str:
    text = "&lt;p&gt;The committee met on Tuesday, adjourned, and will meet again in Geneva.&lt;/p&gt;" * 30
    return (
        f"<item><title>Story {number} &amp; more</title><link>https://news.test/{number}?utm_source=rss</link>"
        f"<guid isPermaLink='false'>g{number}</guid><pubDate>Sun, 22 Nov 2026 10:{number:02}:00 GMT</pubDate>"
        f"<author>desk@news.test (The Desk)</author><category>World</category><description>{text}</description></item>"
    )


def best_rate(read: Callable[[], object]) -> float:
    """Feeds per second of processor time."""
    best = 0.0
    for _ in range(ROUNDS):
        began = time.process_time()
        for _ in range(READ):
            read()
        best = max(best, READ / (time.process_time() - began))
    return best


def main() -> None:
    items = "".join(map(entry, range(50)))
    body = f"<rss version='2.0'><channel><title>Loop</title><link>/</link>{items}</channel></rss>".encode()
    alone = best_rate(lambda: feedparser.parse(io.BytesIO(body)))
    ours = best_rate(lambda: read_feed(body, url=URL))
    print(
        f"feed of 50 entries, {len(body):,} bytes: feedparser alone {alone:,.0f}/s, read_feed {ours:,.0f}/s,", end=" "
    )
    print(f"ratio {ours / alone:.2f}")


if __name__ == "__main__":
    main()
