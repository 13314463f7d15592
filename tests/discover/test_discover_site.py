"""Finding a site's feeds from its pages."""

from __future__ import annotations

import pytest

from replate.discover import find_feeds

URL = "https://news.test/world/"


def test_declared_feeds_come_first_then_anchors_that_look_like_feeds():
    page = b"""<!doctype html><html><head>
    <link rel="alternate" type="application/rss+xml" href="/comments/feed/" title="Comments">
    <LINK REL="alternate stylesheet" type="text/css" href="/x.css"><link rel="alternate" hreflang="fr" href="/fr/">
    <link rel="alternate" type="application/rss+xml; charset=utf-8" href="/feed/">
    <link rel='ALTERNATE' type='application/atom+xml' href='//cdn.news.test/all.atom'>
    <link rel="alternate" type="application/feed+json" href="feed.json"></head>
    <body><a href="/rss/sport.xml">Sport</a><a href="/data.xml">RSS</a><a href="/data2.xml">Data</a><a href="/feed/">again</a>
    <a href="/feedback">Feedback</a><a href="javascript:rss()">RSS</a><a href="/about/rss/">All our feeds</a></body></html>"""
    assert find_feeds(page, URL) == (
        "https://news.test/feed/",
        "https://cdn.news.test/all.atom",
        "https://news.test/world/feed.json",
        "https://news.test/rss/sport.xml",
        "https://news.test/data.xml",
        "https://news.test/about/rss/",
        "https://news.test/comments/feed/",
    )


def test_a_base_element_moves_relative_addresses():
    page = b"<base href='https://other.test/x/'><link rel=alternate type=application/rss+xml href=feed.xml>"
    assert find_feeds(page, URL) == ("https://other.test/x/feed.xml",)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"   ",
        b"\x00" * 100,
        b"<rss/>",
        b"<div>" * 200_000,
        b"<?xml version='1.0' encoding='nonsense'?><html/>",
        "ü".encode("utf-16"),
    ],
)
def test_a_page_without_feeds_names_none(body):
    assert find_feeds(body, URL) == ()


def test_no_more_than_twenty_feeds_are_named():
    page = b"".join(b"<a href='/%d.rss'>x</a>" % number for number in range(100_000))
    assert len(find_feeds(page, URL)) == 20


def test_only_web_addresses_are_named():
    page = b"<link rel=alternate type=application/rss+xml href='file:///etc/passwd'><a href='ftp://news.test/feed.rss'>x</a>"
    assert find_feeds(page, URL) == ()
