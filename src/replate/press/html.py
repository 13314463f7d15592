"""Pages of a printed site as HTML: an article and the front page."""

from __future__ import annotations

import json
from collections.abc import Iterable
from html import escape
from itertools import groupby

from replate.model import Block, BlockKind
from replate.press import furniture
from replate.press.edition import Edition, Page
from replate.press.furniture import Print

_STYLE = (
    "body{{font:17px/1.55 Georgia,serif;max-width:44rem;margin:0 auto;padding:0 1rem;color:#222}}"
    "header,aside,footer,.share-tools,.comments{{font:14px/1.4 system-ui,sans-serif;color:#555}}"
    ".brand{{font-size:1.7rem;margin:.6rem 0;border-bottom:4px solid {colour}}}"
    ".brand a{{color:{colour};text-decoration:none}}.ad-slot{{background:#f4efe2;padding:.5rem 1rem}}"
    "nav ul{{display:flex;gap:1rem;list-style:none;padding:0;flex-wrap:wrap}}"
    ".correction{{border-left:4px solid {colour};padding-left:1rem}}h1{{line-height:1.2}}"
)
_TAGS = {
    BlockKind.PARAGRAPH: "<p>{}</p>",
    BlockKind.STANDFIRST: '<p class="standfirst">{}</p>',
    BlockKind.HEADING: "<h2>{}</h2>",
    BlockKind.LIST_ITEM: "<li>{}</li>",
    BlockKind.QUOTE: "<blockquote><p>{}</p></blockquote>",
    BlockKind.CAPTION: "<figure><figcaption>{}</figcaption></figure>",
    BlockKind.LINK: '<p class="read-more"><a href="/">{}</a></p>',
    BlockKind.NOTICE: '<p class="correction">{}</p>',
}
_ADVERT_AFTER = 3  # blocks of the article stand above its first advert


def article_page(edition: Edition, page: Page, base: str, printing: Print) -> str:
    """Return a page with its article, machine-readable claims and, where the masthead says so, furniture."""
    with_furniture = edition.masthead.furniture
    head = _head(edition, page.headline, base, _claims(edition, page, base))
    above = furniture.above(edition, printing) if with_furniture else ""
    below = furniture.below(edition, page, printing) if with_furniture else ""
    print_body = _recorded if page.html else _article
    body = print_body(page, printing, with_furniture=with_furniture)
    return f"{head}<body>{above}{body}{below}</body></html>"


def front_page(edition: Edition, base: str, printing: Print) -> str:
    """Return the outlet's front page: a list of its articles."""
    listed = "".join(
        f'<li><h2><a href="{escape(page.path)}">{escape(page.headline)}</a></h2></li>' for page in edition.pages
    )
    above, below = "", ""
    if edition.masthead.furniture:
        above, below = furniture.above(edition, printing), furniture.below(edition, None, printing)
    head = _head(edition, edition.masthead.name, base, "")
    return f"{head}<body>{above}<main><ul>{listed}</ul></main>{below}</body></html>"


def message_page(edition: Edition, base: str, title: str, text: str) -> str:
    """Return a page with nothing but a message: what a missing article shows."""
    head = _head(edition, title, base, "")
    return f'{head}<body><h1>{escape(title)}</h1><p>{escape(text)} <a href="/">Front page</a></p></body></html>'


def _head(edition: Edition, title: str, base: str, claims: str) -> str:
    masthead = edition.masthead
    media = {"rss": "application/rss+xml", "atom": "application/atom+xml", "json": "application/feed+json"}
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        f"<title>{escape(title)} | {escape(masthead.name)}</title>"
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f'<link rel="alternate" type="{media[masthead.feed]}" title="{escape(masthead.name)}" href="{base}/feed">'
        f"{claims}<style>{_STYLE.format(colour=masthead.colour)}</style></head>"
    )


def _claims(edition: Edition, page: Page, base: str) -> str:
    address = base + page.path
    linked = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": page.headline,
        "mainEntityOfPage": address,
        "author": {"@type": "Person", "name": page.byline} if page.byline else None,
        "publisher": {"@type": "NewsMediaOrganization", "name": edition.masthead.name},
        "datePublished": page.published_at.isoformat() if page.published_at else None,
        "dateModified": page.modified_at.isoformat() if page.modified_at else None,
    }
    stated = json.dumps({key: value for key, value in linked.items() if value}, ensure_ascii=False)
    properties = {
        "og:type": "article",
        "og:title": page.headline,
        "og:url": address,
        "og:site_name": edition.masthead.name,
        "article:published_time": linked["datePublished"],
        "article:modified_time": linked["dateModified"],
    }
    metas = "".join(
        f'<meta property="{key}" content="{escape(str(value))}">' for key, value in properties.items() if value
    )
    script = stated.replace("<", "\\u003c")  # no headline closes the script
    return f'<link rel="canonical" href="{escape(address)}">{metas}<script type="application/ld+json">{script}</script>'


def _article(page: Page, printing: Print, *, with_furniture: bool) -> str:
    blocks = list(page.blocks)
    notices = [block for block in blocks if block.kind is BlockKind.NOTICE]
    text = [block for block in blocks if block.kind is not BlockKind.NOTICE]
    upper, lower = _printed(text[:_ADVERT_AFTER]), _printed(text[_ADVERT_AFTER:])
    tools, advert = (furniture.counters(printing), furniture.advert(printing, "middle")) if with_furniture else ("", "")
    return (
        f"<main><article><h1>{escape(page.headline)}</h1>{_dated(page)}{tools}"
        f'<div class="article-body">{upper}{advert}{lower}{_printed(notices)}</div></article></main>'
    )


def _dated(page: Page) -> str:
    byline = f'<p class="byline">By <span rel="author">{escape(page.byline)}</span></p>' if page.byline else ""
    when = page.published_at
    dated = f'<p class="dateline"><time datetime="{when.isoformat()}">{when:%d %B %Y, %H:%M}</time></p>' if when else ""
    return byline + dated


def _printed(blocks: Iterable[Block]) -> str:
    """Print blocks; items that follow one another share a list."""
    parts = []
    for is_list, run in groupby(blocks, key=lambda block: block.kind is BlockKind.LIST_ITEM):
        inner = "".join(_TAGS[block.kind].format(escape(block.text, quote=False)) for block in run)
        parts.append(f"<ul>{inner}</ul>" if is_list else inner)
    return "".join(parts)


def _recorded(page: Page, printing: Print, *, with_furniture: bool) -> str:
    """Return a recorded body, inside ``main`` and under its headline where it does not bring them itself."""
    lowered = page.html.lower()
    headline = "" if "<h1" in lowered else f"<h1>{escape(page.headline)}</h1>"
    body = f"{headline}{page.html}" if "<main" in lowered else f"<main>{headline}{page.html}</main>"
    if not with_furniture:
        return body
    return f"{furniture.counters(printing)}{body}{furniture.advert(printing, 'below')}"
