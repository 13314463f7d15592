"""What a page says of itself is read from JSON-LD, Open Graph and the page, and never breaks the reading."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from replate.extract import EXTRACTOR, read
from replate.model import Content, Extraction

PARAGRAPHS = "".join(
    f"<p>The harbour office said on day {n} that the ferry would leave later, and that {n * 7} people had been told.</p>"
    for n in range(1, 7)
)
PUBLISHED = datetime(2026, 11, 20, 10, 0, tzinfo=UTC)


def extraction(head: str = "", body: str = "<h1>Ferry delayed again</h1>", attributes: str = "") -> Extraction:
    page = f"<!doctype html><html {attributes}><head>{head}</head><body><article>{body}{PARAGRAPHS}</article></body></html>"
    return read(page.encode(), content_type="text/html; charset=utf-8", url="https://www.loop.example/news/1")


def content(head: str = "", body: str = "<h1>Ferry delayed again</h1>", attributes: str = "") -> Content:
    found = extraction(head, body, attributes).content
    assert found is not None
    return found


def ld(value: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(value)}</script>'


ARTICLE = {
    "@type": "NewsArticle", "headline": "Ferry late once more", "author": [{"@type": "Person", "name": "Ruth Adler"}, {"name": "Tom Okafor"}],
    "datePublished": "2026-11-20T10:00:00Z", "dateModified": "2026-11-20T13:00:00+01:00", "publisher": {"name": "The Daily Loop"},
}  # fmt: skip


@pytest.mark.parametrize(
    "value",
    [
        ARTICLE,
        [ARTICLE],
        {"@graph": [{"@type": "WebPage"}, ARTICLE]},
        {"@type": "WebPage", "mainEntity": {"x": [[ARTICLE]]}},
        ARTICLE | {"@type": ["Article", "NewsArticle"]},
        ARTICLE | {"@type": "https://schema.org/NewsArticle"},
    ],
)
def test_json_ld_is_read_however_it_is_nested(value: object) -> None:
    found = content(ld(value))
    assert found.headline == "Ferry late once more"
    assert found.byline == "Ruth Adler, Tom Okafor"
    assert found.claimed_published_at == PUBLISHED
    assert found.claimed_modified_at == datetime(2026, 11, 20, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    "script",
    [
        "{",
        "null",
        "[[[[[" * 5000,
        '{"@type":"NewsArticle","headline":{"a":[1,2]},"author":7,"datePublished":{"x":1}}',
        '{"@type":7,"headline":"x"}',
        '"text"',
        '{"@type":"NewsArticle","headline":"x\\ud800"}',
        "",
    ],
)
def test_broken_json_ld_is_passed_over(script: str) -> None:
    assert content(f'<script type="application/ld+json">{script}</script>').blocks


def test_json_ld_with_line_ends_comments_and_trailing_commas_is_forgiven() -> None:
    script = '<!-- {"@type": "NewsArticle", "headline": "Ferry\nlate &amp; full", "author": "Ruth Adler",} -->'
    found = content(f'<script type="application/ld+json">{script}</script>')
    assert (found.headline, found.byline) == ("Ferry late & full", "Ruth Adler")


def test_open_graph_stands_in_for_json_ld() -> None:
    head = '<meta property="og:title" content="Ferry late, says office"><meta property="article:published_time" content="2026-11-20T10:00:00Z"><meta property="og:site_name" content="The Daily Loop"><meta name="author" content="By Ruth Adler">'
    found = extraction(head, body="")
    assert found.content is not None
    assert (found.content.headline, found.content.byline, found.content.claimed_published_at) == (
        "Ferry late, says office",
        "Ruth Adler",
        PUBLISHED,
    )
    assert found.site_name == "The Daily Loop"


@pytest.mark.parametrize(
    "title",
    [
        "Ferry delayed again - The Daily Loop",
        "Ferry delayed again | Loop",
        "The Daily Loop: Ferry delayed again",
        "Ferry delayed again",
    ],
)
def test_a_site_name_is_cut_off_where_the_heading_agrees_without_it(title: str) -> None:
    assert content(f"<title>{title}</title>").headline == "Ferry delayed again"
    assert content(f'<meta property="og:title" content="{title}">').headline == "Ferry delayed again"


def test_a_dash_within_a_headline_is_kept() -> None:
    assert (
        content("<title>Ferry - late again</title>", body="<h1>Ferry - late again</h1>").headline
        == "Ferry - late again"
    )


def test_the_heading_of_the_page_is_written_as_readers_see_it() -> None:
    assert (
        content(
            '<meta property="og:title" content="Ferry &quot;late&quot;: office">', body="<h1>Ferry “late”: office</h1>"
        ).headline
        == "Ferry “late”: office"
    )


def test_dates_byline_and_standfirst_of_the_page_itself_are_read_and_kept_out_of_the_text() -> None:
    body = '<h1>Ferry delayed again</h1><p class="standfirst">Office blames the tide for the third day.</p><div class="byline">By Ruth Adler</div><div>Published 20 November 2026<br>Last updated 21 November 2026</div>'
    found = content(body=body)
    assert found.byline == "Ruth Adler"
    assert found.claimed_published_at == datetime(2026, 11, 20, tzinfo=UTC)
    assert found.claimed_modified_at == datetime(2026, 11, 21, tzinfo=UTC)
    assert [(block.kind.value, block.text[:12]) for block in found.blocks[:2]] == [
        ("standfirst", "Office blame"),
        ("paragraph", "The harbour "),
    ]


def test_the_canonical_address_is_made_absolute_and_must_be_a_web_address() -> None:
    assert (
        extraction('<link rel="canonical" href="/news/ferry">').canonical_url == "https://www.loop.example/news/ferry"
    )
    assert (
        extraction('<meta property="og:url" content="https://loop.example/f">').canonical_url
        == "https://loop.example/f"
    )
    assert extraction('<link rel="canonical" href="javascript:alert(1)">').canonical_url == ""
    assert extraction('<link rel="canonical" href="http://[::1">').canonical_url == ""


def test_the_language_of_the_page_is_kept_if_it_is_one() -> None:
    assert content(attributes='lang="de-AT"').language == "de-AT"
    assert content(attributes='lang="<b>"').language == ""


def test_the_headline_that_readers_see_is_taken_where_the_title_bears_it_out() -> None:
    head = '<title>Will the ferry be late again? - The Daily Loop</title><meta property="og:title" content="Ferries are late. So what?">'
    assert content(head, body="<h1>Will the ferry be late again?</h1>").headline == "Will the ferry be late again?"
    other = head.replace("Will the ferry be late again?", "The Daily Loop today")
    assert content(other, body="<h1>Will the ferry be late again?</h1>").headline == "Ferries are late. So what?"


def test_the_extractor_and_its_version_are_named() -> None:
    assert content().extractor == EXTRACTOR
    assert EXTRACTOR.startswith("replate/5 trafilatura/")


def test_a_live_blog_raises_a_doubt() -> None:
    assert extraction(ld(ARTICLE | {"@type": "LiveBlogPosting"})).doubts
