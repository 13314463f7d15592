"""How often a page's noise passes for an edit, and whether true edits are still seen.

Sixteen kinds of noise are put into the 181 pages of article-extraction-benchmark, each with two seeds; a
different digest is a false change. Once with the class names that sites use, once with hashed ones. Ten kinds
of true edit are put into the same pages; an equal digest is a missed edit.
"""

from __future__ import annotations

import copy
import random
import sys
from collections import Counter
from collections.abc import Callable

from lxml import html

from bench.extraction.body import pages
from replate.extract import read
from replate.text.digest import digests

SUBJECTS = [
    "Council",
    "Minister",
    "Court",
    "Striker",
    "Band",
    "Scientists",
    "Police",
    "Bank",
    "Airline",
    "Museum",
    "Senator",
    "Union",
]
VERBS = ["backs", "rejects", "delays", "wins", "opens", "warns of", "cuts", "unveils", "faces", "drops"]
OBJECTS = [
    "new bridge",
    "tax plan",
    "winter tour",
    "record fine",
    "rail strike",
    "climate deal",
    "city park",
    "data law",
    "school meals",
    "trade talks",
]


def headline(r: random.Random) -> str:
    return f"{r.choice(SUBJECTS)} {r.choice(VERBS)} {r.choice(OBJECTS)} in {r.randrange(2, 99)} days"


def sentence(r: random.Random) -> str:
    return f"The {r.choice(SUBJECTS).lower()} {r.choice(VERBS)} the {r.choice(OBJECTS)}, officials said on day {r.randrange(1, 31)}, and {r.randrange(2, 900)} people were told about it."


def paragraphs(r: random.Random, n: int) -> str:
    return "".join(f"<p>{sentence(r)} {sentence(r)}</p>" for _ in range(n))


def element(markup: str) -> html.HtmlElement:
    return html.fragment_fromstring(markup)


def find_body(root: html.HtmlElement, truth: str) -> list[html.HtmlElement]:
    """Return the paragraphs of the true body that share the most common parent."""
    flat = " ".join(truth.split())
    found = [p for p in root.iter("p") if len(t := " ".join(p.text_content().split())) > 60 and t in flat]
    if not found:
        return []
    parent = Counter(p.getparent() for p in found).most_common(1)[0][0]
    return [p for p in found if p.getparent() is parent]


def inside(ps: list[html.HtmlElement], markup: str, where: float = 0.5) -> None:
    ps[min(int(len(ps) * where), len(ps) - 1)].addnext(_without_tail(element(markup)))


def _without_tail(e: html.HtmlElement) -> html.HtmlElement:
    e.tail = None
    return e


def after_body(ps: list[html.HtmlElement], markup: str) -> None:
    ps[0].getparent().addnext(_without_tail(element(markup)))


def at_end(ps: list[html.HtmlElement], markup: str) -> None:
    ps[-1].addnext(_without_tail(element(markup)))


def cards(r: random.Random, c: Callable[[str], str], name: str, title: str) -> str:
    items = "".join(
        f'<div class="{c("card")}"><a href="/n/{r.randrange(9999)}"><h3>{headline(r)}</h3></a><p>{sentence(r)}</p></div>'
        for _ in range(4)
    )
    return f'<div class="{c(name)}"><h2>{title}</h2>{items}</div>'


KINDS: dict[str, Callable[[html.HtmlElement, list[html.HtmlElement], random.Random, Callable[[str], str]], None]] = {
    "inline read more": lambda _root, ps, r, _c: inside(
        ps, f'<p>READ MORE: <a href="/n/{r.randrange(9999)}">{headline(r)}</a></p>'
    ),
    "link paragraphs at end": lambda _root, ps, r, _c: [
        at_end(ps, f'<p><a href="/n/{r.randrange(9999)}">{headline(r)}</a></p>') for _ in range(3)
    ],
    "infinite scroll next story": lambda _root, ps, r, c: after_body(
        ps, f'<article class="{c("next-story")}"><h1>{headline(r)}</h1>{paragraphs(r, 8)}</article>'
    ),
    "cards after body": lambda _root, ps, r, c: after_body(ps, cards(r, c, "related-posts", "More from us")),
    "newsletter box inside": lambda _root, ps, r, c: inside(
        ps,
        f'<div class="{c("newsletter-signup")}"><h3>Morning briefing no. {r.randrange(999)}</h3><p>Join {r.randrange(9999)} readers who start the day with our letter. {sentence(r)}</p><form><input type="email"><button>Join</button></form></div>',
    ),
    "comments": lambda _root, ps, r, c: after_body(
        ps,
        f'<section class="{c("comments")}"><h3>{r.randrange(99)} comments</h3>'
        + "".join(
            f'<div class="{c("comment")}"><b>user{r.randrange(999)}</b><p>{sentence(r)}</p></div>' for _ in range(5)
        )
        + "</section>",
    ),
    "share counts": lambda _root, ps, r, c: ps[0].addprevious(
        _without_tail(
            element(
                f'<div class="{c("share-bar")}"><a href="#">Share</a> <span>{r.randrange(9999)} shares</span></div>'
            )
        )
    ),
    "updated minutes ago": lambda _root, ps, r, c: ps[0].addprevious(
        _without_tail(element(f'<div class="{c("timestamp")}">Updated {r.randrange(2, 59)} minutes ago</div>'))
    ),
    "caption rotates": lambda _root, ps, r, c: inside(
        ps,
        f'<figure class="{c("image")}"><img src="/{r.randrange(99)}.jpg"><figcaption>{headline(r)}. Photograph: Agency</figcaption></figure>',
        0.2,
    ),
    "advert": lambda _root, ps, r, c: inside(
        ps,
        f'<div class="{c("ad-slot")}"><span>Advertisement</span><a href="https://ads.example/{r.randrange(999)}">{headline(r)}</a></div>',
        0.3,
    ),
    "cookie bar": lambda root, _ps, r, c: root.find("body").insert(
        0,
        element(
            f'<div class="{c("cookie-bar")}"><p>We use cookies with {r.randrange(99, 999)} partners to improve this site.</p><button>Accept</button></div>'
        ),
    ),
    "ticker": lambda root, _ps, r, c: root.find("body").insert(
        0,
        element(
            f'<div class="{c("ticker")}"><ul>'
            + "".join(f'<li><a href="/n/{r.randrange(999)}">{headline(r)}</a></li>' for _ in range(5))
            + "</ul></div>"
        ),
    ),
    "most read": lambda _root, ps, r, c: after_body(
        ps,
        f'<div class="{c("most-read")}"><h3>Most read</h3><ol>'
        + "".join(f'<li><a href="/n/{r.randrange(999)}">{headline(r)}</a></li>' for _ in range(5))
        + "</ol></div>",
    ),
    "related aside": lambda _root, ps, r, c: inside(
        ps,
        f'<aside class="{c("related")}"><h4>Related</h4><ul>'
        + "".join(f'<li><a href="/n/{r.randrange(999)}">{headline(r)}</a></li>' for _ in range(3))
        + "</ul></aside>",
    ),
    "class renames": lambda root, _ps, r, _c: (
        [e.set("class", f"c{r.randrange(10**6):x}") for e in root.iter("div") if e.get("class") and r.random() < 0.3]
        and None
    ),
    "script blobs": lambda root, _ps, r, _c: root.find("body").append(
        element(f"<script>window.__state={{token:'{r.randrange(10**9)}',items:[{r.randrange(99)}]}}</script>")
    ),
}
EDITS: dict[str, Callable[[list[html.HtmlElement], random.Random], None]] = {
    "one word": lambda ps, _r: _replace_word(ps),
    "paragraph added": lambda ps, r: inside(ps, f"<p>{sentence(r)} {sentence(r)}</p>"),
    "short paragraph added": lambda ps, _r: inside(ps, "<p>Nobody agreed.</p>"),
    "quote added": lambda ps, r: inside(ps, f"<blockquote><p>{sentence(r)}</p></blockquote>"),
    "list added": lambda ps, r: inside(ps, f"<ul><li>{sentence(r)}</li><li>{sentence(r)}</li></ul>"),
    "subhead added": lambda ps, _r: inside(ps, "<h2>What happens now</h2>"),
    "paragraph removed": lambda ps, _r: ps[len(ps) // 2].drop_tree(),
    "note on top": lambda ps, _r: ps[0].addprevious(
        _without_tail(
            element("<p><em>Editor’s note: This story has been updated to include the reply of the council.</em></p>")
        )
    ),
    "correction inside": lambda ps, _r: at_end(
        ps, "<p>Correction: An earlier version of this article misstated the year of the vote.</p>"
    ),
    "correction after container": lambda ps, _r: after_body(
        ps, "<div><p>This article was amended on 4 March 2019 to correct the name of the hospital.</p></div>"
    ),
}


def _replace_word(ps: list[html.HtmlElement]) -> None:
    p = max(ps, key=lambda e: len(e.text or ""))
    words = (p.text or "").split(" ")
    at = len(words) // 2
    words[at] = words[at] + "ward" if words[at] else "newward"
    p.text = " ".join(words)


def digest(root: html.HtmlElement) -> str:
    content = read(html.tostring(root, encoding="utf-8"), content_type="text/html; charset=utf-8").content
    return digests(content).exact if content else "none"


def usual(name: str) -> str:
    return name


def hashed(name: str) -> str:
    return f"css-{sum(map(ord, name)) * 7919 % 10**6:x}"


def noisy(
    root: html.HtmlElement, truth: str, kind: str, seed: int, names: Callable[[str], str]
) -> html.HtmlElement | None:
    tree = copy.deepcopy(root)
    ps = find_body(tree, truth)
    if not ps or tree.find("body") is None:
        return None
    KINDS[kind](tree, ps, random.Random(seed), names)
    return tree


def share(changed: list[bool]) -> float:
    return sum(changed) / len(changed) if changed else 0.0


def main(every: int = 1) -> None:
    sample = list(pages().values())[::every]
    parser = html.HTMLParser(encoding="utf-8")
    roots = [(html.document_fromstring(body, parser=parser), truth) for body, truth in sample]
    means = []
    for label, names in (("usual class names", usual), ("hashed class names", hashed)):
        print(f"false changes, {label}, {len(roots)} pages")
        shares = []
        for kind in KINDS:
            trees = [(noisy(root, truth, kind, 1, names), noisy(root, truth, kind, 2, names)) for root, truth in roots]
            shares.append(share([digest(a) != digest(b) for a, b in trees if a is not None and b is not None]))
            print(f"  {kind:28} {shares[-1]:.3f}")
        means.append(sum(shares) / len(shares))
        print(f"  {'mean':28} {means[-1]:.3f}")
    print("true edits missed")
    missed = []
    for kind, edit in EDITS.items():
        results = []
        for root, truth in roots:
            tree = copy.deepcopy(root)
            ps = find_body(tree, truth)
            if ps:
                edit(ps, random.Random(3))
                results.append(digest(tree) == digest(root))
        missed.append(share(results))
        print(f"  {kind:28} {missed[-1]:.3f}")
    print(f"  {'mean':28} {sum(missed) / len(missed):.3f}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1)
