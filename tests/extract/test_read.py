"""A page becomes typed blocks: every word of the article, in order, and nothing of the page around it."""

from __future__ import annotations

import gzip
import html
import json
import random
import time
from pathlib import Path
from typing import Any

import pytest

from replate.extract import read
from replate.model import BlockKind, Content
from replate.text.digest import digests

LINES = [
    f"The harbour office said on day {n} that the ferry would leave later, and that {n * 7} people had been told."
    for n in range(1, 9)
]
PARAGRAPHS = "".join(f"<p>{line}</p>" for line in LINES)
HEADLINES = [
    "Minister visits works",
    "Storm closes line",
    "Team wins final",
    "Museum plans fair",
    "Council backs lane",
    "Hospital opens wing",
]


def content(body: str, head: str = "") -> Content:
    page = f"<!doctype html><html><head><title>Ferry late - Loop</title>{head}</head><body>{body}</body></html>"
    found = read(
        page.encode("utf-8", "surrogatepass"),
        content_type="text/html; charset=utf-8",
        url="https://loop.example/news/1",
    )
    assert found.content is not None, found.reason
    return found.content


def article(inner: str) -> Content:
    return content(f"<main><article><h1>Ferry late</h1>{inner}</article></main>")


def texts(found: Content) -> list[str]:
    return [block.text for block in found.blocks if not block.furniture]


def test_paragraphs_headings_lists_quotes_and_captions_keep_order_and_kind() -> None:
    found = article(
        f"<p>{LINES[0]}</p><h2>What now</h2><ul><li>Buses run</li><li>Boats do not</li></ul><blockquote><p>{LINES[1]}</p></blockquote>"
        f"<figure><img src=x><figcaption>The ferry in 2020</figcaption></figure><p>{LINES[2]}</p><p>{LINES[3]}</p>"
    )
    kinds = [block.kind for block in found.blocks]
    assert kinds == [
        BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.LIST_ITEM, BlockKind.LIST_ITEM, BlockKind.QUOTE, BlockKind.CAPTION,
        BlockKind.PARAGRAPH, BlockKind.PARAGRAPH,
    ]  # fmt: skip
    assert found.headline == "Ferry late"


def test_a_row_of_a_table_is_one_block_and_every_cell_is_in_it() -> None:
    rows = "".join(f"<tr><td>{n} March</td><td>Town {n}</td></tr>" for n in range(1, 6))
    assert texts(article(f"{PARAGRAPHS}<table>{rows}</table><p>{LINES[0]} Once more.</p>"))[8:13] == [
        f"{n} March | Town {n}" for n in range(1, 6)
    ]


def test_inline_tags_neither_join_words_nor_part_them() -> None:
    inner = f"{PARAGRAPHS}<p>The <b>fer</b>ry is <a href='/x'>late</a>, <i>very</i> late<sup>2</sup>.<br>And full of ice-cream.</p>"
    assert texts(article(inner))[-1] == "The ferry is late, very late2. And full of ice-cream."


def test_a_doubled_line_break_parts_paragraphs() -> None:
    inner = "<div>" + "<br><br>".join(LINES) + "</div>"
    assert texts(article(inner)) == LINES


def test_text_is_kept_as_it_is_written_but_for_runs_of_white_space() -> None:
    line = "Cafe\u0301 na\u00efve, 10\u00a0000\u202fkm \u2014 \u201cso\u00adfar\u201d"
    assert texts(article(f"{PARAGRAPHS}<p>\n  {line.replace(',', ',   ')}\t</p>"))[-1] == line


def test_control_characters_and_surrogates_do_no_harm() -> None:
    found = article(PARAGRAPHS.replace(" office", " \x00\x1b[31m&#xD800;&#27;\ud800\ufffe office"))
    for text in found.paragraphs:
        text.encode()
        assert not set(text) & {"\x00", "\x1b", "\ufffe"}


def test_navigation_related_stories_comments_and_counters_are_left_out() -> None:
    found = content(
        f'<header><nav><a href="/">Home</a></nav></header><main><article><h1>Ferry late</h1><div class="share-bar"><span>41 shares</span></div>{PARAGRAPHS}</article>'
        '<div class="x1"><h2>Most read</h2><ol><li><a href="/2">Storm closes line</a></li></ol></div>'
        '<section class="x2"><h3>12 comments</h3><div><b>user7</b><p>I was on that ferry and it was not late at all, believe me.</p></div></section></main>'
        '<aside><h3>Related stories</h3><ul><li><a href="/3">Team wins final</a></li></ul></aside><div>8,123 people read this</div><footer>© Loop</footer>'
    )
    assert texts(found) == LINES


def test_a_sign_up_box_is_left_out_whatever_its_class_is_called() -> None:
    box = '<div class="css-9f2"><h3>Morning letter</h3><p>Join 4,211 readers who start the day with us, every day but Sunday.</p><form><input type="email"><button>Join</button></form></div>'
    assert texts(article(f"<p>{LINES[0]}</p>{box}{PARAGRAPHS}"))[1:] == LINES


def test_a_related_link_between_paragraphs_is_kept_apart_as_furniture() -> None:
    found = article(f'<p>{LINES[0]}</p><p>READ MORE: <a href="/4">Storm closes line</a></p>{PARAGRAPHS}')
    assert [block.text for block in found.blocks if block.furniture] == ["READ MORE: Storm closes line"]


def test_a_link_that_is_a_sentence_or_leads_elsewhere_is_part_of_the_article() -> None:
    found = article(
        f'{PARAGRAPHS}<p><a href="/5">Read the guidance on ferries and small boats.</a></p><p><a href="https://other.example/x">The full report</a></p>'
    )
    assert [(b.text, b.kind) for b in found.blocks[-2:]] == [
        ("Read the guidance on ferries and small boats.", BlockKind.LINK),
        ("The full report", BlockKind.LINK),
    ]


def test_a_link_line_between_paragraphs_or_alone_after_them_is_part_of_the_article() -> None:
    among = article(f'<p>{LINES[0]}</p><p><a href="/4">All sailings of the winter</a></p>{PARAGRAPHS}')
    assert texts(among) == [LINES[0], "All sailings of the winter", *LINES]
    after = article(f'{PARAGRAPHS}<p><a href="/4">All sailings of the winter</a></p>')
    assert texts(after) == [*LINES, "All sailings of the winter"]
    assert after.blocks[-1].kind is BlockKind.LINK


def test_a_row_of_headlines_after_the_text_is_not_the_articles() -> None:
    row = "".join(f'<p><a href="/{n}">{headline}</a></p>' for n, headline in enumerate(HEADLINES))
    assert texts(article(PARAGRAPHS + row)) == LINES


@pytest.mark.parametrize(
    "button",
    [
        '<div class="dataset-link"><a class="btn btn-default" href="/sets/9"><i></i> View this data set</a></div>',
        '<div><a role="button" href="/sets/9">View this data set</a></div>',
        '<div><a href="/sets/9.csv?all=1">View this data set</a></div>',
        '<div><a download href="/sets/9">View this data set</a></div>',
    ],
)
def test_a_button_beside_the_text_is_part_of_the_article(button: str) -> None:
    body = f"<div class='story'><h1>Ferry late</h1><div class='told'>{PARAGRAPHS}</div>{button}</div>"
    found = content(f"<main>{body}<div><p>Next</p><a class='btn' href='/next'>Storm closes line</a></div></main>")
    assert texts(found) == [*LINES, "View this data set"]


def test_a_story_appended_by_endless_scrolling_is_left_out() -> None:
    other = "".join(
        f"<p>The museum on the hill opens {n} new rooms this year, its director told visitors on Monday.</p>"
        for n in range(9)
    )
    found = content(
        f"<main><article><h1>Ferry late</h1>{PARAGRAPHS}</article><article><h1>Museum opens rooms</h1>{other}</article></main>"
    )
    assert texts(found) == LINES


def test_a_class_name_on_the_body_does_not_cost_the_article() -> None:
    found = read(
        f'<html><body class="has-sidebar comments ads"><div class="sidebar-right"><h1>Ferry late</h1>{PARAGRAPHS}</div></body></html>'.encode()
    ).content
    assert found is not None
    assert texts(found) == LINES


def test_the_same_article_in_another_template_gives_the_same_blocks() -> None:
    new = "".join(f'<div class="c-{n}">{line}</div>' for n, line in enumerate(LINES))
    redesigned = content(
        f'<div id="app"><section class="c-77"><h1>Ferry late</h1><div>By Ruth Adler</div>{new}<div>Sign up for our Morning Loop newsletter.</div></section></div>'
    )
    assert digests(redesigned).body == digests(article(PARAGRAPHS)).body


def test_twenty_thousand_inline_tags_in_a_paragraph_do_not_take_minutes() -> None:
    started = time.monotonic()
    found = article(PARAGRAPHS + "<p>" + "<span>word</span> tail " * 20_000 + "</p>")
    assert found.words > 40_000
    assert time.monotonic() - started < 30


@pytest.mark.parametrize("seed", range(40))
def test_garbage_is_read_or_refused_with_a_reason(seed: int) -> None:
    r = random.Random(seed)
    tags = ["<p>", "</p>", "<article>", "<table><tr>", "<td>", "<!--", "]]>", "<script>", '<a href="', "&#x0;", "&#xD800;", "\x00", "é", "text ", "<h1>", '<meta charset="x">', "<svg>", "</body>", "<form>"]  # fmt: skip
    found = read("".join(r.choices(tags, k=300)).encode("utf-8", "surrogatepass") + r.randbytes(200))
    assert (found.content is None) == bool(found.outcome and found.reason)


def _histories(shared: Path) -> list[dict[str, Any]]:
    lines = gzip.decompress((shared / "data" / "versions" / "govuk" / "news.dev.jsonl.gz").read_bytes()).splitlines()
    return [json.loads(line) for line in lines]


def wrapped(title: str, inner: str, seed: int) -> bytes:
    """Put a body into a page whose furniture differs on every request, as a replayed site does."""
    r = random.Random(seed)
    related = "".join(
        f'<li><a href="/news/{r.randrange(9999)}">{r.choice(HEADLINES)} {r.randrange(99)}</a></li>' for _ in range(5)
    )
    return (
        f"<!doctype html><html lang=en><head><title>{html.escape(title)} - The Daily Loop</title></head><body><header><nav><a href='/'>Home</a></nav>"
        f"<span>It is 12:{r.randrange(60):02}:{r.randrange(60):02}</span></header><main>{inner}</main><aside><h3>Related</h3><ul>{related}</ul></aside>"
        f"<div class='ad'>Advert {r.randrange(9999)}</div><div>{r.randrange(9999)} people read this</div><footer>© Loop</footer></body></html>"
    ).encode()


@pytest.mark.slow
def test_real_edits_change_the_digest_and_furniture_does_not(shared: Path) -> None:
    rows = _histories(shared)[::6]
    missed = pairs = 0
    for row in rows:
        before = None
        for number, state in enumerate(row["states"]):
            looks = [
                read(wrapped(state["title"], state["html"], 2 * number + k), url=row["url"]).content for k in (0, 1)
            ]
            if looks[0] is None or looks[1] is None:
                assert looks == [None, None]
                continue
            assert digests(looks[0]) == digests(looks[1]), row["path"]
            words = [word for word in f"{state['title']} {state['text']}".split() if word != "##"]
            if before is not None:
                pairs += 1
                missed += words != before[0] and digests(looks[0]).exact == before[1].exact
                assert words != before[0] or digests(looks[0]).plain == before[1].plain, row["path"]
            before = (words, digests(looks[0]))
    assert pairs > 100
    assert missed <= 0.01 * pairs
