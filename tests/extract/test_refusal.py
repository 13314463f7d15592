"""Walls, errors and lists of links are told apart from articles, and articles that mention such things are not refused."""

from __future__ import annotations

import gzip
import json
import tarfile
from pathlib import Path

import pytest

from replate.extract import Options, read
from replate.model import Outcome


def sentences(n: int) -> str:
    return "".join(
        f"<p>The harbour office said on day {i} that the ferry would leave later than planned, and that {i * 7} people had been told of it in time.</p>"
        for i in range(1, n + 1)
    )


def page(body: str, title: str = "The Daily Loop", head: str = "") -> bytes:
    return (
        f'<!doctype html><html><head><meta charset="utf-8"><title>{title}</title>{head}</head><body><nav><a href="/">Home</a> <a href="/login">Log in</a></nav>'
        f"{body}<footer>© The Daily Loop. We use cookies. <a href='/s'>Subscribe to read more</a></footer></body></html>"
    ).encode()


NOT_FREE = (
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry","isAccessibleForFree":false}</script>'
)
CONSENT = "<p>We and our 842 partners store and access information on a device, such as unique IDs in cookies, to process personal data.</p>"
REFUSED = [
    ("challenge", Outcome.BLOCKED, page("<h1>Just a moment...</h1><p>Checking your browser before you proceed.</p>", "Just a moment...")),
    ("challenge by code", Outcome.BLOCKED, page("<div>loop.example</div><script>window._cf_chl_opt={cType:'managed'};</script><p>One more step</p>")),
    ("captcha", Outcome.BLOCKED, page("<h1>Verify you are human</h1><p>Please complete the security check to go on.</p>")),
    ("German challenge", Outcome.BLOCKED, page("<h1>Sind Sie ein Mensch?</h1><p>Überprüfung Ihres Browsers läuft.</p>")),
    ("access denied", Outcome.BLOCKED, page("<h1>Access Denied</h1><p>You don't have permission to see this.</p>", "Access Denied")),
    ("consent wall", Outcome.BLOCKED, page(f"<article><h1>Before you continue to The Daily Loop</h1>{CONSENT * 18}</article>")),
    ("German consent wall", Outcome.BLOCKED, page("<h1>Wir schätzen Ihre Privatsphäre</h1>" + "<p>Wir und unsere 210 Partner speichern Informationen auf einem Gerät und bitten um Ihre Einwilligung dazu.</p>" * 4)),
    ("French consent wall", Outcome.BLOCKED, page("<h1>Nous respectons votre vie privée</h1>" + "<p>Avec nos 210 partenaires, nous utilisons des cookies pour stocker et/ou accéder à des informations sur votre appareil.</p>" * 4)),
    ("Spanish consent wall", Outcome.BLOCKED, page("<h1>Tu privacidad</h1>" + "<p>Nosotros y nuestros 210 socios usamos cookies para almacenar y/o acceder a información de su dispositivo.</p>" * 4)),
    ("sign-in page", Outcome.BLOCKED, page('<h1>Sign in</h1><form><label>E-mail</label><input type="email"><input type="password"></form><p>New here? Make an account.</p>')),
    ("paywall", Outcome.PAYWALLED, page(f"<article><h1>Ferry</h1>{sentences(2)}<p>To continue reading this article, subscribe now. Already a subscriber? Log in.</p></article>", head=NOT_FREE)),
    ("paywall without markup", Outcome.PAYWALLED, page(f"<article><h1>Ferry</h1>{sentences(1)}<div>This article is for subscribers only.</div></article>")),
    ("German paywall", Outcome.PAYWALLED, page(f"<article><h1>Fähre</h1>{sentences(1)}<div>Weiterlesen mit Loop Plus</div></article>")),
    ("French paywall", Outcome.PAYWALLED, page(f"<article><h1>Bac</h1>{sentences(1)}<div>Cet article est réservé aux abonnés.</div></article>")),
    ("soft not found", Outcome.MISSING, page("<main><h1>Page not found</h1><p>If you typed the web address, check it is correct.</p></main>", "Page not found - Loop")),
    ("no longer here", Outcome.MISSING, page("<main><h1>The page you’re looking for is no longer here</h1><p>It may have been moved.</p></main>")),
    ("German not found", Outcome.MISSING, page("<h1>Seite nicht gefunden</h1><p>Die Adresse gibt es bei uns nicht.</p>")),
    ("French not found", Outcome.MISSING, page("<h1>Page introuvable</h1><p>Cette adresse ne mène nulle part.</p>")),
    ("maintenance", Outcome.UNAVAILABLE, page("<h1>We will be back soon</h1><p>Our site is down for maintenance.</p>")),
    ("server error", Outcome.UNAVAILABLE, page("<h1>502 Bad Gateway</h1><hr><p>nginx</p>", "502 Bad Gateway")),
    ("front page", Outcome.NOT_ARTICLE, page("<main><h1>Top stories</h1>" + "".join(f"<p>The ferry is late for the {n}th time this week.</p>" for n in range(20)) + "</main>")),
    ("list of links", Outcome.NOT_ARTICLE, page("<main><h1>All about ferries</h1><ul>" + "".join(f'<li><a href="/{n}">Ferry number {n} leaves the harbour late again today</a></li>' for n in range(30)) + "</ul></main>")),
    ("frames", Outcome.NOT_ARTICLE, b"<html><head><title>x</title></head><frameset cols='1,2'><frame src='a.html'><frame src='b.html'></frameset></html>"),
    ("nothing", Outcome.EMPTY, b" \n\t "),
    ("markup without text", Outcome.EMPTY, page("<article></article>")),
    ("deep nesting", Outcome.EMPTY, b"<html><body>" + b"<div>" * 200_000 + b"<p>deep</p>"),
    ("PDF", Outcome.NOT_ARTICLE, b"%PDF-1.7\n" + bytes(range(256)) * 4),
    ("image", Outcome.NOT_ARTICLE, b"\x89PNG\r\n\x1a\n" + bytes(200)),
    ("binary", Outcome.NOT_ARTICLE, bytes(range(256)) * 40),
]  # fmt: skip


@pytest.mark.parametrize(("outcome", "body"), [(o, b) for _, o, b in REFUSED], ids=[name for name, _, _ in REFUSED])
def test_what_is_no_article_is_refused_with_a_reason(outcome: Outcome, body: bytes) -> None:
    found = read(body, content_type="text/html; charset=utf-8", url="https://loop.example/news/1")
    assert (found.outcome, found.content) == (outcome, None)
    assert len(found.reason.split()) > 3


@pytest.mark.parametrize("kind", ["application/json", "image/jpeg", "application/pdf", "text/css"])
def test_an_answer_that_says_it_is_no_page_is_refused(kind: str) -> None:
    assert read(b"{}" * 50, content_type=kind).outcome is Outcome.NOT_ARTICLE


def test_pages_over_the_bounds_are_refused() -> None:
    assert read(page(sentences(5)), options=Options(max_bytes=100)).outcome is Outcome.TOO_BIG
    assert read(page("<b></b>" * 5000), options=Options(max_nodes=1000)).content is None


ARTICLES = {
    "mentions consent": f"<article><h1>Before you continue: the cookie wars</h1>{sentences(8)}<p>We use cookies, the sites say, and our 842 partners store and access information on a device.</p></article>",
    "mentions a paywall": f"<article><h1>Papers ask readers to pay</h1>{sentences(8)}<p>“Subscribe to continue reading” is what most of them now say.</p></article>",
    "mentions not found": f"<article><h1>Page not found: how links die</h1>{sentences(8)}</article>",
    "mentions challenges": f"<article><h1>Are you a robot?</h1>{sentences(8)}<p>Just a moment, the page says.</p></article><script src='/cdn-cgi/challenge-platform/scripts/jsd/main.js'></script>",
    "mentions maintenance": f"<article><h1>Bridge down for maintenance</h1>{sentences(8)}</article>",
    "is short": "<article><h1>Ferry sinks off Kiruna</h1><p>A ferry has sunk off the coast near Kiruna, the harbour office said. More follows.</p></article>",
    "has a banner": f'<div class="cookie-banner"><h2>We value your privacy</h2>{CONSENT}<button>Accept all</button></div><article><h1>Ferry late</h1>{sentences(6)}</article>',
}


@pytest.mark.parametrize("name", ARTICLES)
def test_an_article_is_not_refused_because_it(name: str) -> None:
    found = read(page(ARTICLES[name]), content_type="text/html")
    assert found.outcome is None, found.reason
    assert found.content is not None
    assert not any("842 partners store" in b.text for b in found.content.blocks) or name == "mentions consent"


@pytest.mark.slow
def test_no_page_of_the_development_sets_is_refused_but_the_stubs_of_a_paper_that_sells_the_rest(shared: Path) -> None:
    folder = shared / "data" / "extraction"
    truth = json.loads((folder / "aeb" / "ground-truth.json").read_text())
    for path in sorted((folder / "aeb" / "html").glob("*.gz")):
        found = read(gzip.decompress(path.read_bytes()))
        stub = (
            found.outcome is Outcome.PAYWALLED and len(truth[path.name.partition(".")[0]]["articleBody"].split()) < 100
        )
        assert found.outcome is None or stub, path.name
    with tarfile.open(shared / "data" / "versions" / "web_page_parser.tar.xz") as archive:
        for member in archive:
            if member.name.endswith(".html"):
                stream = archive.extractfile(member)
                assert stream is not None
                assert read(stream.read()).outcome is None, member.name


@pytest.mark.slow
def test_soft_not_found_pages_of_a_real_site_are_told_from_its_articles(shared: Path) -> None:
    folder = shared / "data" / "versions" / "govuk"
    soft = {(r[2], r[4]) for r in json.loads((folder / "soft404_states.dev.json").read_text()) if r[0] == "news"}
    rows = [json.loads(line) for line in gzip.decompress((folder / "news.dev.jsonl.gz").read_bytes()).splitlines()]
    withdrawn = [row for row in rows if any((row["path"], s["t"]) in soft for s in row["states"])]
    assert withdrawn
    for row in withdrawn:
        for state in row["states"]:
            whole = (
                f"<html><head><title>{state['title']}</title></head><body><main>{state['html']}</main></body></html>"
            )
            refused = read(whole.encode(), url=row["url"]).outcome is Outcome.MISSING
            assert refused == ((row["path"], state["t"]) in soft), (row["path"], state["t"])
