"""Every feed we have: other readers' tests, others' fixtures, years of polls, the hostile site's feeds."""

from __future__ import annotations

import contextlib
import html
import io
import re
import tarfile
import urllib.error
import urllib.request
from datetime import UTC, datetime

import feedparser
import pytest

from hostile_site import HostileSite
from replate.discover import find_feeds, looks_like_feed, read_feed, read_opml, read_sitemap
from replate.discover.plain import plain
from replate.errors import BadInputError
from replate.model import FeedReading, Outcome, Unreadable
from replate.urls import canonical

_EXPECTED = re.compile(r"entries\[0\]\['(link|title)'\] == u?'([^'\\]*)'")
_LOCATION = re.compile(r"Content-Location:\s*(http\S+)", re.IGNORECASE)
_HEADER = re.compile(r"Content-type:\s*(.*)", re.IGNORECASE)


def feedparser_tests(shared):
    with tarfile.open(shared / "data/feeds/feedparser_tests.tar.xz") as archive:
        for member in archive:
            file = archive.extractfile(member) if member.isfile() and member.name.endswith((".xml", ".json")) else None
            if file is not None:
                yield member.name, file.read()


@pytest.mark.slow
def test_feedparsers_own_tests_are_read_and_agree_where_they_speak_of_links_and_titles(shared):
    agreed = read = 0
    differing = []
    for name, body in feedparser_tests(shared):
        head = body[:1_500].decode("latin-1")
        stated = _HEADER.search(head)
        located = _LOCATION.search(head)
        url = located[1] if located else "http://127.0.0.1:8097/" + name
        reading = read_feed(body, url=url, content_type=stated[1].strip() if stated else "")
        read += 1
        for what, value in _EXPECTED.findall(head):
            links = reading.links if isinstance(reading, FeedReading) else ()
            if what == "title" and links:
                ours, theirs = links[0].title, plain(value.encode("latin-1").decode("utf-8", "replace"), 1_000)
            elif what == "link" and value.startswith(("http://", "https://")):
                ours, theirs = (canonical(links[0].url) if links else ""), canonical(value)
            else:
                continue  # not an address of the web, or no link for a title to belong to
            agreed += ours == theirs
            differing += [] if ours == theirs else [(name, what, theirs, ours)]
    assert read > 2_000
    assert agreed >= 20
    assert differing == []


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_the_limits_before_feedparser_lose_no_link_that_it_would_find_without_them(shared):
    compared = 0
    for name, body in feedparser_tests(shared):
        url = "http://127.0.0.1:8097/" + name
        reading = read_feed(body, url=url)
        if isinstance(reading, Unreadable) or body.lstrip().startswith(b"{"):
            continue
        headers = {"content-type": "application/xml", "content-location": url}
        alone = feedparser.parse(io.BytesIO(body), response_headers=headers)
        addresses = (entry.get("feedburner_origlink") or entry.get("link") or "" for entry in alone.entries)
        expected = dict.fromkeys(canonical(address) for address in addresses if address.startswith("http"))
        assert [canonical(link.url) for link in reading.links] == list(expected), name
        compared += 1
    assert compared > 1_500


def test_the_fixtures_of_other_readers_are_read_without_trouble(shared):
    files = [path for path in (shared / "data/feeds").rglob("*") if path.is_file() and path.suffix != ".xz"]
    readings = [read_feed(path.read_bytes(), url="https://news.test/feed") for path in files]
    assert sum(isinstance(reading, FeedReading) for reading in readings) > 10
    for path in files:
        find_feeds(path.read_bytes(), "https://news.test/")
        looks_like_feed(path.read_bytes())
        read_sitemap(path.read_bytes(), url="https://news.test/sitemap.xml")
        with contextlib.suppress(BadInputError):
            read_opml(path.read_bytes())


@pytest.mark.slow
@pytest.mark.parametrize("outlet", ["bbc", "dailytelegraph", "fox", "nzherald", "smh"])
def test_years_of_polls_name_each_article_once(shared, outlet):
    """Each distinct link element of the raw markup is found, once per poll, and nothing else."""
    with tarfile.open(shared / f"data/feeds/raw_polls/{outlet}.tar.xz") as archive:
        polls = sorted((member for member in archive.getmembers() if member.isfile()), key=lambda member: member.name)
        bodies = [archive.extractfile(member).read() for member in polls]  # type: ignore[union-attr] # files only
    seen, expected = set(), set()
    for body in bodies:
        reading = read_feed(body, url="https://news.test/feed.xml")
        if not body.strip():
            assert reading == Unreadable(Outcome.EMPTY, "the answer is empty")
            continue
        assert isinstance(reading, FeedReading)
        addresses = [canonical(link.url) for link in reading.links]
        assert len(addresses) == len(set(addresses))
        seen.update(addresses)
        items = re.findall(rb"<item[\s>].*?</item>", body, re.DOTALL)
        links = (re.search(rb"<link>(?:<!\[CDATA\[)?\s*(.*?)\s*(?:\]\]>)?</link>", entry, re.DOTALL) for entry in items)
        expected.update(canonical(html.unescape(html.unescape(link[1].decode()))) for link in links if link)
    assert seen == expected


def read_hostile(hostile: HostileSite, case: str, query: str = "", step: int = 0) -> FeedReading | Unreadable:
    hostile.step(case, step)
    url = hostile.url(f"/c/{case}/feed?{query}")
    try:
        with urllib.request.urlopen(url, timeout=30) as response:
            body = response.read(15_000_000)
    except urllib.error.HTTPError as error:
        body = error.read()
    return read_feed(body, url=url, now=datetime.now(UTC))


def good_paths(reading: FeedReading | Unreadable) -> list[str]:
    assert isinstance(reading, FeedReading)
    return [link.url.partition("/good/")[2] for link in reading.links]


def test_login_page_and_error_are_unreadable_and_an_empty_feed_is_empty(hostile):
    assert len(good_paths(read_hostile(hostile, "F01"))) == 3
    assert isinstance(read_hostile(hostile, "F01", step=1), Unreadable)
    assert good_paths(read_hostile(hostile, "F01", step=2)) == []
    assert isinstance(read_hostile(hostile, "F01", step=3), Unreadable)


@pytest.mark.parametrize(("case", "query"), [("F02", ""), ("F02", "q=1"), ("F03", "")])
def test_entity_bombs_and_external_entities_are_refused(hostile, case, query):
    reading = read_hostile(hostile, case, query)
    assert isinstance(reading, Unreadable)
    assert "root:" not in reading.reason


@pytest.mark.slow
def test_the_start_of_a_million_items_is_read_up_to_the_limit(hostile):
    reading = read_hostile(hostile, "F04")
    assert good_paths(reading) == [f"F04_{number}" for number in range(2_000)]
    assert reading.dropped > 50_000


def test_identity_is_the_address_however_guids_behave(hostile):
    assert good_paths(read_hostile(hostile, "F06")) == ["F06_1", "F06_2", "F06_3", "F06_4"]
    assert good_paths(read_hostile(hostile, "F06", step=1)) == ["F06_1", "F06_2", "F06_3", "F06_5"]


def test_impossible_dates_leave_every_entry_in_place(hostile):
    reading = read_hostile(hostile, "F07")
    assert good_paths(reading) == [f"F07_{number}" for number in range(17)]
    dates = [link.claimed_published_at for link in reading.links if link.claimed_published_at]
    assert all(datetime(2000, 1, 1, tzinfo=UTC) < date <= datetime.now(UTC) for date in dates)


def test_bad_links_are_dropped_and_the_good_one_stays(hostile):
    reading = read_hostile(hostile, "F08")
    assert {"F08_ok", "F08_rel", "F08_u"} <= set(good_paths(reading))
    assert all(link.url.startswith("http://") and "@" not in link.url for link in reading.links)
    assert reading.dropped == 8


def test_hostile_titles_come_out_as_one_short_line_each(hostile):
    reading = read_hostile(hostile, "F09")
    assert good_paths(reading) == [f"F09_{number}" for number in range(10)] + ["F09_s", "F09_n"]
    for link in reading.links:
        assert len(link.title) <= 1_000
        assert link.title.isprintable()
        assert "<script" not in link.title


def test_a_feed_is_not_its_own_article(hostile):
    assert good_paths(read_hostile(hostile, "F11")) == ["F11_1"]


def test_json_nested_without_end_is_unreadable(hostile):
    assert isinstance(read_hostile(hostile, "F13"), Unreadable)
