"""Two pages have one fingerprint only where the same is read of them."""

from __future__ import annotations

import pytest

from replate.extract import read
from replate.model import Outcome

STATED = '{"@type": "NewsArticle", "headline": "Ferry fares to rise"}'
PAGE = f"""<!doctype html><html lang="en"><head><title>Ferry fares to rise</title>
<meta name="csrf-token" content="aaaa"><meta name="author" content="Ilse Brandt">
<script nonce="aaaa">let made = "aaaa" < 1;</script><style>p {{ color: #aaaaaa }}</style>
<script type="application/ld+json">{STATED}</script>
</head><body><!-- made at aaaa --><article class="story"><h1>Ferry fares to rise</h1>
<p>The ferry between Saltmere and Hale will cost more from January, the company said on Monday morning.</p>
<p>In the source stands &lt;script&gt;the fare is 9 crowns&lt;/script&gt;, which the company called an error of its own.</p>
<p>Last year the boats carried 212,000 people, a little fewer than in the year before the bridge was closed.</p>
</article><form><input type="hidden" name="token" value="aaaa"/></form></body></html>"""


def fingerprint(page: str) -> str:
    found = read(page.encode(), url="https://ferrypost.example/fares")
    assert found.content is not None
    return found.page


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("<!-- made at aaaa -->", "<!-- made at bbbb -->"),
        ('nonce="aaaa"', 'nonce="bbbb"'),
        ('"aaaa" < 1', '"bbbb" < 2 && "</p>"'),
        ("#aaaaaa", "#bbbbbb"),
        ('content="aaaa"', 'content="bbbb"'),
        ('value="aaaa"', 'value="bbbb"'),
    ],
)
def test_what_is_not_read_does_not_show_in_it(old: str, new: str) -> None:
    assert old in PAGE
    assert fingerprint(PAGE) == fingerprint(PAGE.replace(old, new))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("from January", "from March"),
        ("<title>Ferry fares", "<title>Ferry prices"),
        ("<h1>Ferry fares", "<h1>Ferry prices"),
        ("9 crowns", "8 crowns"),
        ('"headline": "Ferry fares', '"headline": "Ferry prices'),
        ('content="Ilse Brandt"', 'content="Jan Brandt"'),
        ('class="story"', 'class="text"'),
        ('lang="en"', 'lang="de"'),
        ("</body></html>", ""),
    ],
)
def test_what_is_read_shows_in_it(old: str, new: str) -> None:
    assert old in PAGE
    assert fingerprint(PAGE) != fingerprint(PAGE.replace(old, new))


def test_a_page_that_is_known_is_not_read_again() -> None:
    known = fingerprint(PAGE)
    again = read(PAGE.replace("made at", "made once more at").encode(), known=known)
    assert (again.content, again.outcome, again.page) == (None, Outcome.SAME, known)
    changed = read(PAGE.replace("212,000", "211,000").encode(), known=known)
    assert changed.content is not None
