"""A small news site of our own that misbehaves as it is told: an answer, or a function of the request, per path."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass(frozen=True)
class Reply:
    body: str | bytes = ""
    status: int = 200
    headers: tuple[tuple[str, str], ...] = ()
    kind: str = "text/html; charset=utf-8"


Answer = Reply | Callable[[int, dict[str, str]], Reply]


@dataclass
class Site:
    """``answers`` maps a path (with its query) to what it answers; a function gets the number of the request from 0."""

    url: str = ""
    answers: dict[str, Answer] = field(default_factory=dict)
    asked: Counter[str] = field(default_factory=Counter)

    @property
    def authority(self) -> str:
        return self.url.removeprefix("http://")

    def at(self, path: str) -> str:
        return self.url + path

    def reply(self, path: str, headers: dict[str, str]) -> Reply:
        number = self.asked[path]
        self.asked[path] += 1
        answer = self.answers.get(path, Reply("<h1>Not found</h1>", 404))
        return answer if isinstance(answer, Reply) else answer(number, headers)


@contextmanager
def misbehaving() -> Iterator[Site]:
    """Serve on a free port of loopback."""
    site = Site()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True
        wbufsize = -1  # head and body in one packet: the fast suite makes thousands of looks

        def do_GET(self) -> None:
            reply = site.reply(self.path, {k.lower(): v for k, v in self.headers.items()})
            body = reply.body.encode() if isinstance(reply.body, str) else reply.body
            self.send_response(reply.status)
            for name, value in (("Content-Type", reply.kind), ("Content-Length", str(len(body))), *reply.headers):
                self.send_header(name, value)
            self.end_headers()
            if reply.status not in (204, 304):
                self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Keep quiet."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))  # seconds until it notices its end
    thread.start()
    site.url = f"http://127.0.0.1:{server.server_port}"
    try:
        yield site
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


# ── pages ──

WHO = ("Nell Harrow", "Ilse Brandt", "the harbour office", "the town council", "a spokesman for the line", "Tomas Vik")
WHAT = (
    "said on Monday that the ferry between Saltmere and Hale would keep to its winter times for {n} more days",
    "told a meeting of residents that {n} people had signed the letter against the new landing fee",
    "confirmed that repairs to the northern pier would cost {n} thousand crowns and take about {n} days",
    "denied that contract {n} had been given away without a tender, as the opposition had claimed last week",
    "expects {n} visitors for the regatta, a few more than in the year before the bridge was closed",
    "asked for patience: the figures of the autumn were still being counted in the office at Hale, hall {n}",
)


def story(seed: int, paragraphs: int = 8) -> tuple[str, list[str]]:
    """Headline and paragraphs of an article of our own; another seed is another story."""
    texts = []
    for i in range(paragraphs):
        told = [
            f"{WHO[(seed * 5 + i + j) % 6].capitalize()} {WHAT[(seed + i * 3 + j) % 6].format(n=17 + seed * 41 + i * 7 + j)}."
            for j in range(3)
        ]
        texts.append(" ".join(told))
    return (
        f"{('Pier', 'Ferry', 'Regatta', 'Council', 'Harbour')[seed % 5]} plans number {seed * 3 + 1} meet doubt in Hale",
        texts,
    )


def page(
    headline: str,
    paragraphs: Sequence[str],
    *,
    head: str = "",
    top: str = "",
    end: str = "",
    tail: str = "",
    side: str = "",
    lang: str = "en",
) -> str:
    """A news page: ``top`` and ``end`` stand within the article, ``side`` and ``tail`` beside and below it."""
    body = "".join(f"<p>{escape(text)}</p>" for text in paragraphs)
    return (
        f'<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><title>{escape(headline)} | The Hale Mail</title>'
        f'<meta property="og:title" content="{escape(headline)}"><meta property="og:type" content="article">{head}</head>'
        '<body><header><a href="/">The Hale Mail</a><nav><a href="/town">Town</a> <a href="/sea">Sea</a></nav></header>'
        f'<main><article class="story"><h1>{escape(headline)}</h1><p class="byline">By Nell Harrow</p>{top}{body}{end}'
        f"</article></main><aside>{side}</aside>{tail}<footer>About us Contact Imprint</footer></body></html>"
    )


def redesigned(headline: str, paragraphs: Sequence[str], *, top: str = "", end: str = "") -> str:
    """The same article in another design."""
    body = "".join(f'<div class="c-par">{escape(text)}</div>' for text in paragraphs)
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{escape(headline)} – Hale Mail</title></head><body>'
        '<div id="app"><div class="c-top"><a href="/">Hale Mail</a> <a href="/all">All sections</a></div>'
        f'<section class="c-read"><div class="c-head"><h1>{escape(headline)}</h1><span>By Nell Harrow</span></div>{top}'
        f'<div class="c-text">{body}</div>{end}</section><div class="c-foot">Hale Mail, Quay 4</div></div></body></html>'
    )
