"""OPML, sitemaps and the operator's filters."""

from __future__ import annotations

import gzip
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replate.discover import FeedLimits, Filters, OpmlFeed, Sitemap, read_opml, read_sitemap, wanted, write_opml
from replate.errors import BadInputError, SettingsError
from replate.model import Link, Outcome, Unreadable

OPML = """<?xml version="1.0" encoding="utf-8"?><opml version="2.0"><head><title>x</title></head><body>
<outline text="World"><outline type="rss" text="Löop" xmlUrl="https://news.test/feed" htmlUrl="https://news.test/"/>
<outline text="Deep"><outline type="rss" title="B" text="b" XMLURL="https://b.test/feed"/></outline></outline>
<outline text="No feed"/><outline type="rss" text="bad" xmlUrl="file:///etc/passwd"/><outline text="C" xmlUrl="https://c.test/"/>
<outline text="again" xmlUrl="https://news.test/feed"/></body></opml>"""
FEEDS = (
    OpmlFeed("https://news.test/feed", "Löop", "https://news.test/", "World"),
    OpmlFeed("https://b.test/feed", "B", "", "Deep"),
    OpmlFeed("https://c.test/", "C"),
)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-8-sig"])
def test_an_opml_file_gives_its_feeds_with_their_folders(encoding):
    assert read_opml(OPML.replace("utf-8", encoding.removesuffix("-sig")).encode(encoding)) == FEEDS


def test_what_is_written_is_read_back_the_same():
    assert read_opml(write_opml(FEEDS, title="Mine & <yours>")) == FEEDS


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_title_and_folder_give_a_readable_file(title, folder):
    (feed,) = read_opml(write_opml([OpmlFeed("https://news.test/feed?a=1&b=2", title, folder=folder)]))
    assert feed.url == "https://news.test/feed?a=1&b=2"


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b"", "damaged"),
        (b"<opml><body><outline", "damaged"),
        (b"<rss version='2.0'/>", "not OPML"),
        (b"<!DOCTYPE opml SYSTEM 'file:///etc/passwd'><opml/>", "document type"),
        (OPML.replace("<opml", "<!DOCTYPE x [<!ENTITY a 'b'>]><opml", 1).encode("utf-16"), "document type"),
        (b" " * 20_000_001, "larger"),
    ],
)
def test_a_file_that_is_no_opml_is_refused_in_a_sentence(body, words):
    with pytest.raises(BadInputError, match=words):
        read_opml(body)


SITEMAP = b"""<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
<url><loc>https://news.test/1?a=1&amp;b=2</loc><lastmod>2026-11-21</lastmod><news:news><news:publication><news:name>Loop</news:name></news:publication>
<news:publication_date>2026-11-20T10:00:00+01:00</news:publication_date><news:title>One &amp; only</news:title></news:news><image:image><image:loc>https://news.test/1.jpg</image:loc><image:title>Picture</image:title></image:image></url>
<url><loc> https://news.test/2 </loc></url><url><loc>https://news.test/2</loc></url><url><loc>javascript:alert(1)</loc></url><url/></urlset>"""
INDEX = b"""<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>https://news.test/a.xml.gz</loc><lastmod>2026-11-21</lastmod></sitemap>
<sitemap><loc>/b.xml</loc></sitemap><sitemap><loc>file:///etc/passwd</loc></sitemap></sitemapindex>"""


@pytest.mark.parametrize("pack", [bytes, gzip.compress])
def test_a_news_sitemap_gives_its_articles(pack):
    assert read_sitemap(pack(SITEMAP), url="https://news.test/sitemap.xml") == Sitemap(
        links=(
            Link(
                "https://news.test/1?a=1&b=2", "One & only", claimed_published_at=datetime(2026, 11, 20, 9, tzinfo=UTC)
            ),
            Link("https://news.test/2"),
        ),
        dropped=2,
    )


def test_an_index_names_further_sitemaps():
    sitemap = read_sitemap(INDEX, url="https://news.test/sitemap.xml")
    assert isinstance(sitemap, Sitemap)
    assert sitemap.sitemaps == ("https://news.test/a.xml.gz", "https://news.test/b.xml")


def test_a_damaged_sitemap_is_read_as_far_as_it_goes_and_a_long_one_up_to_the_limit():
    cut = read_sitemap(SITEMAP[:-60], url="https://news.test/")
    assert isinstance(cut, Sitemap)
    assert len(cut.links) == 2
    long = read_sitemap(SITEMAP, url="https://news.test/", limits=FeedLimits(max_entries=1))
    assert isinstance(long, Sitemap)
    assert (len(long.links), long.dropped) == (1, 4)


@pytest.mark.parametrize(
    ("body", "outcome"),
    [
        (b"", Outcome.EMPTY),
        (b"\x1f\x8bnonsense", Outcome.EMPTY),
        (b"<html/>", Outcome.NOT_ARTICLE),
        (b"<!DOCTYPE x [<!ENTITY a 'b'>]><urlset/>", Outcome.NOT_ARTICLE),
        (gzip.compress(bytes(30_000_000)), Outcome.TOO_BIG),
    ],
)
def test_what_is_no_sitemap_is_unreadable(body, outcome):
    unreadable = read_sitemap(body, url="https://news.test/")
    assert isinstance(unreadable, Unreadable)
    assert unreadable.outcome is outcome


def test_the_sitemaps_of_other_projects_are_read(shared):
    files = [path for path in (shared / "data/sites/sitemaps").rglob("*") if path.is_file()]
    readings = {path: read_sitemap(path.read_bytes(), url="https://news.test/sitemap.xml") for path in files}
    read = {path: sitemap for path, sitemap in readings.items() if not isinstance(sitemap, Unreadable)}
    assert set(read) == {path for path in files if "sitemap" in path.name}
    assert read
    assert all(sitemap.links or sitemap.sitemaps for sitemap in read.values())


def test_without_filters_everything_is_wanted():
    assert wanted("https://news.test/a", Filters())


@pytest.mark.parametrize(
    ("url", "is_wanted"),
    [
        ("https://news.test/news/1", True),
        ("https://news.test/news/live/1", False),
        ("https://news.test/sport/1", False),
        ("https://news.test/world/2?page=1", True),
    ],
)
def test_include_and_exclude_are_searched_for_in_the_address(url, is_wanted):
    assert wanted(url, Filters(include=("/news/", r"/world/\d+"), exclude=("/live/",))) is is_wanted


@pytest.mark.parametrize(
    "pattern",
    ["(", "[a", "*", "a{1000000000}", "((a{9}){99}){99}", "a{ , 5000 }", "a{9,99999}", "x" * 501, "(?P<a>x)(?P<a"],
)
def test_a_bad_pattern_is_refused_when_it_is_given(pattern):
    with pytest.raises(SettingsError, match="filter"):
        Filters(include=(pattern,))


@pytest.mark.timeout(20)  # without a bound the match would take longer than the universe has
def test_a_catastrophic_pattern_is_stopped():
    with pytest.raises(SettingsError, match="takes too long"):
        wanted("https://news.test/" + "a" * 2_000 + "!", Filters(exclude=(r"(a|a|b?a)+(a+)+$",)))


def test_the_limits_say_how_long_a_feed_may_ask_us_to_wait():
    assert FeedLimits().longest_ttl == timedelta(days=31)
