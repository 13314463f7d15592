from __future__ import annotations

from datetime import UTC, datetime

import httpx2
import pytest

from replate.replay import History, State, open_site

AT = datetime(2021, 3, 1, 8, tzinfo=UTC)
TEXT = History(
    "",
    "/news/ferry",
    (State(AT, "Ferry sails", "It sails.\n## Fares\n- one <1>\n* two\nEnd."), State(AT, "Ferry stops", "It stops.")),
)
HTML = History(
    "",
    "/news/wall",
    (
        State(AT, "Wall", None, "<div><h1>Wall</h1><p>It stands.</p></div>"),
        State(AT, "Wall", "", "<main><p>It fell.</p></main>"),
    ),
)
TWIN = History("", "/news/ferry", (State(AT, "Twin", "Another."),))


def test_a_text_becomes_paragraphs_headings_and_lists_and_html_stays_as_it_was() -> None:
    with open_site([TEXT, HTML]) as site:
        text, html = httpx2.get(site.show(0, 0)).text, httpx2.get(site.show(1, 0)).text
        fallen = httpx2.get(site.show(1, 1)).text
    assert "<h1>Ferry sails</h1>" in text
    assert "<p>It sails.</p><h2>Fares</h2><ul><li>one &lt;1&gt;</li>" in text
    assert "<main><div><h1>Wall</h1><p>It stands.</p></div></main>" in html
    assert html.count("<h1>") == 1
    assert "<h1>Wall</h1><main><p>It fell.</p></main>" in fallen


def test_what_stands_around_a_body_differs_at_every_look() -> None:
    with open_site([TEXT, HTML]) as site:
        for url in (site.show(0, 0), site.show(1, 0)):
            looks = [httpx2.get(url) for _ in range(3)]
            assert len({look.text for look in looks}) == 3
            assert len({look.headers["ETag"] for look in looks}) == 3
            assert all(
                words in looks[0].text for words in ("Advertisement", "Related stories", "shares", "reading now")
            )


def test_a_look_sees_the_state_on_show_and_nothing_before_the_first() -> None:
    with open_site([TEXT]) as site:
        assert httpx2.get(site.url_of(0)).status_code == 404
        assert "It sails." in httpx2.get(site.show(0, 0)).text
        assert "It stops." in httpx2.get(site.show(0, 1)).text
        assert site.counts.requests() == 3


def test_the_feed_names_what_has_been_shown_newest_article_first_and_answers_304() -> None:
    with open_site([TEXT, HTML]) as site:
        urls = [site.show(0, 0), site.show(1, 0), site.show(0, 1)]
        feed = httpx2.get(site.feed_url)
        assert feed.text.index(urls[1]) < feed.text.index(urls[0])
        assert httpx2.get(site.feed_url, headers={"If-None-Match": feed.headers["ETag"]}).status_code == 304


def test_histories_of_one_path_get_addresses_of_their_own() -> None:
    with open_site([TEXT, TWIN]) as site:
        assert site.show(0, 0) != site.show(1, 0)
        assert "Another." in httpx2.get(site.url_of(1)).text


def test_a_state_that_does_not_exist_is_an_error() -> None:
    with open_site([TEXT]) as site, pytest.raises(IndexError):
        site.show(0, 9)
