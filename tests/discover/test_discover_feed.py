"""Feeds as outlets write them, as they break, and as someone might forge them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from replate.discover import FeedLimits, looks_like_feed, read_feed
from replate.discover.charset import text_of
from replate.discover.slim import slim
from replate.model import FeedReading, Link, Outcome, Unreadable

URL = "https://news.test/feeds/all.xml"
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


def rss(items: str, channel: str = "", prolog: str = "") -> bytes:
    return f"<?xml version='1.0' encoding='utf-8'?>{prolog}<rss version='2.0' xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:sy='http://purl.org/rss/1.0/modules/syndication/' xmlns:feedburner='http://rssnamespace.org/feedburner/ext/1.0'><channel><title>The Loop</title><link>https://news.test/</link>{channel}{items}</channel></rss>".encode()


def item(link: str = "/a", title: str = "Talks resume", extra: str = "") -> str:
    return f"<item><title>{title}</title><link>{link}</link>{extra}</item>"


def read(body: bytes, **options: object) -> FeedReading:
    reading = read_feed(body, url=URL, **options)  # type: ignore[arg-type] # options given by name
    assert isinstance(reading, FeedReading), reading
    return reading


def test_an_rss_feed_gives_its_links_in_order_with_what_it_says_of_them():
    reading = read(
        rss(
            item(
                "https://news.test/1",
                "One &amp; only",
                "<guid isPermaLink='false'>g1</guid><pubDate>Sun, 22 Nov 2026 10:30:00 +0100</pubDate>",
            )
            + item("2", "Two"),
            "<ttl>15</ttl><language>en-GB</language>",
        )
    )
    assert reading.links == (
        Link("https://news.test/1", "One & only", "g1", datetime(2026, 11, 22, 9, 30, tzinfo=UTC)),
        Link("https://news.test/feeds/2", "Two"),
    )
    assert (reading.title, reading.home_url, reading.language) == ("The Loop", "https://news.test/", "en-GB")
    assert (reading.ttl, reading.dropped) == (timedelta(minutes=15), 0)


ATOM = b"""<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://news.test/world/" xml:lang="fr"><title type="html">Le &lt;b&gt;Monde&lt;/b&gt;</title>
<link rel="self" href="feed.atom"/><link href="/"/><entry xml:base="2026/"><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Un <em>titre</em></div></title>
<id>tag:news.test,2026:7</id><link rel="enclosure" href="son.mp3"/><link href="sept.html"/><published>2026-11-22T08:00:00+02:00</published><updated>2026-11-22T09:00:00Z</updated>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p><title>not this</title><link href="nor-this"/></p></div></content></entry>
<entry><title>Seulement mis \xc3\xa0 jour</title><link href="huit.html"/><updated>2026-11-22T09:00:00Z</updated></entry></feed>"""


def test_an_atom_feed_is_read_with_nested_bases_and_markup_in_titles():
    reading = read(ATOM)
    assert reading.links[0] == Link(
        "https://news.test/world/2026/sept.html",
        "Un titre",
        "tag:news.test,2026:7",
        datetime(2026, 11, 22, 6, tzinfo=UTC),
    )
    assert (reading.title, reading.language) == ("Le Monde", "fr")


def test_a_time_of_update_is_not_passed_off_as_one_of_publication():
    assert read(ATOM).links[1].claimed_published_at is None


RDF = b"""<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">
<channel rdf:about="https://news.test/"><title>RDF</title><link>https://news.test/</link><sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency></channel>
<item rdf:about="https://news.test/r1"><title>R1</title><link>https://news.test/r1</link><dc:date>2026-11-20T10:00:00Z</dc:date></item></rdf:RDF>"""


def test_an_rdf_feed_is_read_with_dublin_core_dates_and_its_update_period():
    reading = read(RDF)
    assert reading.links[0].claimed_published_at == datetime(2026, 11, 20, 10, tzinfo=UTC)
    assert reading.ttl == timedelta(hours=6)


JSON = b"""{"version": "https://jsonfeed.org/version/1.1", "title": "JSON", "home_page_url": "https://news.test/", "language": "sv", "items": [
{"id": "1", "url": "/j1", "title": "Ett", "date_published": "2026-11-22T08:00:00+01:00"}, {"id": "https://news.test/j2"},
{"id": "3", "external_url": "https://other.test/j3", "url": 7}, null, 17, {"id": "no address"}]}"""


def test_a_json_feed_is_read_and_its_odd_items_counted():
    reading = read(JSON)
    assert [link.url for link in reading.links] == [
        "https://news.test/j1",
        "https://news.test/j2",
        "https://other.test/j3",
    ]
    assert reading.links[0] == Link("https://news.test/j1", "Ett", "1", datetime(2026, 11, 22, 7, tzinfo=UTC))
    assert (reading.language, reading.dropped) == ("sv", 3)


@pytest.mark.parametrize(
    ("body", "outcome", "words"),
    [
        (b"", Outcome.EMPTY, "empty"),
        (b" \n", Outcome.EMPTY, "empty"),
        (b"<!doctype html><html><body><form>Log in</form></body></html>", Outcome.NOT_ARTICLE, "web page"),
        (b"<HTML><head><title>x</title></head></HTML>", Outcome.NOT_ARTICLE, "web page"),
        (b"Service unavailable", Outcome.NOT_ARTICLE, "not a feed"),
        (b"<rss version='2.0'><channel><title>Cut he", Outcome.NOT_ARTICLE, "damaged"),
        (b"<opml><body><outline text='x'/></body></opml>", Outcome.NOT_ARTICLE, "not a feed"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", Outcome.NOT_ARTICLE, "not a feed"),
        (b"{}", Outcome.NOT_ARTICLE, "no list of items"),
        (b'{"items": {}}', Outcome.NOT_ARTICLE, "no list of items"),
        (b'{"items": [', Outcome.NOT_ARTICLE, "not valid JSON"),
        (b'{"items":' + b"[" * 100_000, Outcome.NOT_ARTICLE, "nested"),
    ],
)
def test_what_is_no_feed_is_unreadable_and_says_why(body, outcome, words):
    unreadable = read_feed(body, url=URL)
    assert isinstance(unreadable, Unreadable)
    assert unreadable.outcome is outcome
    assert words in unreadable.reason


def test_a_feed_without_entries_is_a_feed():
    assert read(rss("")).links == ()


@pytest.mark.parametrize(
    "body",
    [
        rss(item("/1", "R&D at AT&T") + item("/2") + item("/3"))[:-25],
        rss(item("/1", "Bad <b>nesting</title></b>") + item("/2")),
        b"\n\n<br />\n<b>Warning</b>: mysql_connect()<br />" + rss(item("/1") + item("/2")),
        rss(item("/1", "one \x0b two &#xD800; &#0; &#99999999999;") + item("/2")),
        rss(item("/1", "caf\xe9") + item("/2")).decode().encode("latin-1"),
        rss(item("/1") + "<item><description>never closed <b> <item> " + item("/2")),
        b"\xef\xbb\xbf" + rss(item("/1") + item("/2")),
        rss(item("/1") + item("/2")).decode().replace("utf-8", "utf-16").encode("utf-16"),
    ],
    ids=["cut", "nesting", "warning before", "illegal characters", "wrong charset", "unclosed", "mark", "utf-16"],
)
def test_a_damaged_feed_with_entries_is_read_as_far_as_it_goes(body):
    found = [link.url for link in read(body).links]
    assert found[0] == "https://news.test/1"
    assert "https://news.test/2" in found


@pytest.mark.parametrize("end", ["", "</item>"])
def test_tags_left_open_in_every_entry_lose_none_of_them(end):
    entries = "".join(f"<item><hr><p><title>{number}</title><link>/{number}</link>{end}" for number in range(200))
    body = f"<rss version='2.0'><channel>{entries}</channel></rss>".encode()
    assert [link.url for link in read(body).links] == [f"https://news.test/{number}" for number in range(200)]


@pytest.mark.parametrize("left", range(30, 60, 3))
def test_an_address_that_was_cut_off_is_not_taken_for_one(left):
    whole = rss(item("/1") + item("https://news.test/2026/a-long-address"))
    addresses = [link.url for link in read(whole[:-left]).links]
    assert addresses in (["https://news.test/1"], ["https://news.test/1", "https://news.test/2026/a-long-address"])


def test_an_article_named_twice_is_one_link_and_the_feed_itself_is_none():
    reading = read(
        rss(item("/a", "First") + item("/a?utm_source=rss", "Again") + item("/a#comments") + item(URL) + item("/b"))
    )
    assert [(link.url, link.title) for link in reading.links] == [
        ("https://news.test/a", "First"),
        ("https://news.test/b", "Talks resume"),
    ]
    assert reading.dropped == 1


@pytest.mark.parametrize(
    "link",
    [
        "javascript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "mailto:a@b.test",
        "",
        "http://[::1",
        "http://127.0.0.1:99999/",
        "https://news.test/" + "a" * 9_000,
        "ftp://news.test/",
    ],
)
def test_a_link_that_is_no_web_address_is_dropped_and_counted(link):
    reading = read(rss(item(link) + item("/good")))
    assert [link.url for link in reading.links] == ["https://news.test/good"]
    assert reading.dropped == 1


def test_user_names_and_line_ends_in_links_are_taken_out():
    reading = read(rss(item("https://user:secret@news.test/a") + item("\n  https://news.test/b\n  ")))
    assert [link.url for link in reading.links] == ["https://news.test/a", "https://news.test/b"]


def test_the_address_behind_feedburner_is_the_articles():
    burned = item(
        "https://feedproxy.test/~r/x/1", extra="<feedburner:origLink>https://news.test/real</feedburner:origLink>"
    )
    assert read(rss(burned)).links[0].url == "https://news.test/real"


def test_a_permanent_guid_stands_in_for_a_missing_link():
    assert (
        read(rss("<item><title>x</title><guid>https://news.test/g</guid></item>")).links[0].url == "https://news.test/g"
    )


@pytest.mark.parametrize(
    ("written", "title"),
    [
        ("&amp;amp; twice &amp;#8217;", "& twice ’"),
        ("<![CDATA[<b>Bold</b> &amp; plain]]>", "Bold & plain"),
        ("a &lt; b and b &gt; a", "a < b and b > a"),
        ("line\r\none &#9; two", "line one two"),
        ("\u202eevil\u202c \x1b[31m", "evil �[31m"),
        ("\U0001f600" * 3, "\U0001f600" * 3),
        ("שלום عليكم", "שלום عليكم"),
        ("T" * 100_000, "T" * 1_000),
    ],
)
def test_titles_become_one_line_of_plain_text(written, title):
    assert read(rss(item(title=written))).links[0].title == title


@pytest.mark.parametrize(
    "date",
    [
        "",
        "garbage",
        "0",
        "-1",
        "32 Jan 2026",
        "Thu, 01 Jan 0001 00:00:00 GMT",
        "Fri, 31 Dec 9999 23:59:59 +9999",
        "Sat, 21 Nov 2026 25:61:61 GMT",
        "99999999999999999999",
        "Sat, 21 Nov 2126 10:00:00 GMT",
        "1e400",
        "Thu, 01 Jan 1970 00:00:00 GMT",
        "Sun, 22 Nov 2026 12:30:00 GMT",
        "2038-01-19T03:14:08Z",
    ],
)
def test_an_impossible_or_future_date_is_not_known(date):
    reading = read(rss(item(extra=f"<pubDate>{date}</pubDate>")), now=NOW)
    assert reading.links[0].claimed_published_at is None


def test_entries_past_the_limit_are_counted_and_not_read():
    reading = read(rss("".join(item(f"/{number}") for number in range(50))), limits=FeedLimits(max_entries=10))
    assert [link.url for link in reading.links] == [f"https://news.test/{number}" for number in range(10)]
    assert reading.dropped == 40
    many = b'{"items": [' + b",".join(b'{"url": "/%d"}' % number for number in range(50)) + b"]}"
    assert read(many, limits=FeedLimits(max_entries=10)).dropped == 40


def test_a_feed_larger_than_the_limit_is_not_read():
    unreadable = read_feed(rss(item()), url=URL, limits=FeedLimits(max_bytes=100))
    assert isinstance(unreadable, Unreadable)
    assert unreadable.outcome is Outcome.TOO_BIG


ENTITY = "<!DOCTYPE rss [<!ENTITY x 'y'>]>"
XXE = "<!DOCTYPE rss SYSTEM 'http://127.0.0.1:1/x.dtd' [<!ENTITY x SYSTEM 'file:///etc/passwd'> <!ENTITY % z SYSTEM 'http://127.0.0.1:1/z'> %z;]>"


@pytest.mark.parametrize("prolog", [ENTITY, XXE, "<!-- <rss> -->" + ENTITY, "<!doctype x [ <!entity x 'y'> ]>"])
def test_a_feed_that_declares_entities_is_refused(prolog):
    for body in (
        rss(item(title="&x;"), prolog=prolog),
        rss(item(title="&x;"), prolog=prolog).decode().encode("utf-16"),
    ):
        unreadable = read_feed(body, url=URL)
        assert isinstance(unreadable, Unreadable)
        assert "entities" in unreadable.reason


def test_an_old_document_type_is_passed_over_and_nothing_is_fetched():
    old = "<!DOCTYPE rss PUBLIC '-//Netscape Communications//DTD RSS 0.91//EN' 'http://my.netscape.com/publish/formats/rss-0.91.dtd'>"
    assert read(rss(item(), prolog=old)).links[0].url == "https://news.test/a"


@pytest.mark.parametrize(
    "body",
    [
        rss(item(extra="<author>a@" + "a." * 200_000 + "!</author>")),
        rss("<item" * 200_000),
        rss("<!--" * 200_000),
        rss("<![CDATA[" * 200_000),
        rss("<a b='" * 200_000),
        rss("</" * 200_000),
        rss("<x>" * 100_000 + item()),
        rss(item(extra="&#x" + "f" * 1_000_000 + ";")),
        rss("&" * 1_000_000),
        b"<?xml version='1.0' encoding='idna'?>" + b"<rss>" + b"a." * 500_000,
        b"<?xml version='1.0' encoding='punycode'?>" + b"<rss>" + b"a" * 1_000_000,
    ],
    ids=[
        "author",
        "tags",
        "comments",
        "cdata",
        "quotes",
        "ends",
        "depth",
        "reference",
        "ampersands",
        "idna",
        "punycode",
    ],
)
@pytest.mark.timeout(20)  # what is quadratic here would take minutes
def test_work_stays_bounded_on_hostile_markup(body):
    assert isinstance(read_feed(body, url=URL), FeedReading | Unreadable)


@settings(max_examples=150, deadline=None)
@given(
    st.binary(max_size=300),
    st.sampled_from([b"", b"<rss><channel><item>", b"<?xml version='1.0'?><feed><entry><link href='", b'{"items":[']),
)
def test_any_bytes_give_a_reading_or_a_reason(tail, start):
    assert isinstance(read_feed(start + tail, url=URL, content_type="text/xml"), FeedReading | Unreadable)


@pytest.mark.parametrize(
    "body", [rss(item()), ATOM, RDF, JSON, rss(item(), prolog="<!-- made by hand --><?x y?>"), b"\xef\xbb\xbf  " + ATOM]
)
def test_a_feed_is_known_by_its_first_element(body):
    assert looks_like_feed(body, "text/html")


@pytest.mark.parametrize(
    "body", [b"", b"<!doctype html><html></html>", b"{}", b"<urlset/>", b"words <rss>", b"\x00" * 50]
)
def test_what_is_no_feed_is_not_taken_for_one(body):
    assert not looks_like_feed(body, "application/rss+xml")


def test_a_charset_in_the_content_type_is_used_where_the_bytes_are_not_utf8():
    body = rss(item(title="Привет")).decode().replace("encoding='utf-8'", "").encode("koi8-r")
    assert read(body, content_type="text/xml; charset=koi8-r").links[0].title == "Привет"


@pytest.mark.parametrize(
    "label", ["unicode-escape", "raw_unicode_escape", "idna", "punycode", "hex", "utf-16", "nonsense"]
)
def test_a_charset_that_is_none_of_a_document_is_not_used(label):
    assert text_of(b"caf\xe9 \\x41", f"text/xml; charset={label}") == "caf\u00e9 \\x41"


def test_the_skeleton_of_a_feed_is_flat_short_and_well_formed():
    long = "<![CDATA[" + "x" * 50_000 + "]]>"
    deep = (
        "<rss><channel><item>"
        + "<x>" * 1_000
        + "<title>"
        + long
        + "</title>"
        + "y" * 50_000
        + "<b></item></channel></rss>"
    )
    skeleton = slim(deep, max_entries=10, max_field=100)
    assert skeleton.text.count("<x>") <= 50
    assert skeleton.text.count("x" * 100) == 1
    assert len(skeleton.text) < 1_000
    bare = slim(
        "<!-- <rss> --><!DOCTYPE rss SYSTEM 'x'><?php evil ?><rss><a>1 < 2</a><author>me", max_entries=1, max_field=99
    )
    assert bare.text == "<rss><a>1 &lt; 2</a></rss>"


def test_one_damaged_byte_does_not_turn_the_rest_into_gibberish():
    body = rss(item(title="Zürich, Genève, Malmö, Łódź")).replace("ü".encode(), b"\xc3")
    assert read(body).links[0].title == "Z�rich, Genève, Malmö, Łódź"
