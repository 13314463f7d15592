from __future__ import annotations

import json
import socket
from xml.etree import ElementTree as ET

import httpx2
import pytest

from newsroom import Outlet
from replate.errors import InUseError
from replate.model import Block, BlockKind
from replate.press import Edition, FeedForm, Masthead, Validator, open_stand

TEXT = ["The ferry sails at <six>.", "“It never did,” said Ida & Co."]


def test_an_article_is_printed_with_its_claims_and_its_text_escaped() -> None:
    with Outlet() as outlet:
        page = httpx2.get(outlet.publish("ferry", "Ferry </script> sails", TEXT))
    assert page.status_code == 200
    assert "<h1>Ferry &lt;/script&gt; sails</h1>" in page.text
    assert "<p>The ferry sails at &lt;six&gt;.</p>" in page.text
    assert f'<link rel="canonical" href="{outlet.url_of("ferry")}">' in page.text
    stated = json.loads(page.text.split('application/ld+json">')[1].split("</script>")[0])
    assert (stated["headline"], stated["author"]["name"]) == ("Ferry </script> sails", "Nell Harrow")


def test_blocks_keep_their_kind() -> None:
    blocks = [
        Block("Fares", BlockKind.HEADING),
        Block("one", BlockKind.LIST_ITEM),
        Block("two", BlockKind.LIST_ITEM),
        Block("Correction: two.", BlockKind.NOTICE),
    ]
    with Outlet() as outlet:
        page = httpx2.get(outlet.publish("fares", "Fares", blocks)).text
    assert '<h2>Fares</h2><ul><li>one</li><li>two</li></ul><p class="correction">Correction: two.</p>' in page


def test_furniture_differs_at_every_request_and_the_article_does_not() -> None:
    with Outlet(furniture=True) as outlet:
        url = outlet.publish("ferry", "Ferry sails", TEXT * 3)
        one, two = httpx2.get(url).text, httpx2.get(url).text
    assert one != two
    assert "Advertisement" in one
    assert "Related stories" in one
    assert "<h1>Ferry sails</h1>" in one
    assert "<h1>Ferry sails</h1>" in two


def test_an_unchanged_article_answers_304_and_an_edited_one_does_not() -> None:
    with Outlet(furniture=True) as outlet:
        url = outlet.publish("ferry", "Ferry sails", TEXT)
        held = {"If-None-Match": httpx2.get(url).headers["ETag"]}
        assert httpx2.get(url, headers=held).status_code == 304
        outlet.edit("ferry", paragraphs=TEXT[:1])
        assert httpx2.get(url, headers=held).status_code == 200
        assert (outlet.not_modified, outlet.requests("ferry")) == (1, 3)


def test_a_tag_of_bytes_never_comes_twice_on_a_page_with_a_clock() -> None:
    with Outlet(furniture=True, validator=Validator.BYTES) as outlet:
        url = outlet.publish("ferry", "Ferry sails", TEXT)
        held = {"If-None-Match": httpx2.get(url).headers["ETag"]}
        assert httpx2.get(url, headers=held).status_code == 200


@pytest.mark.parametrize("form", list(FeedForm))
def test_every_feed_form_names_the_articles_newest_first_and_answers_304(form: FeedForm) -> None:
    with Outlet(feed=form) as outlet:
        outlet.publish("one", "One & only", TEXT)
        outlet.publish("two", "Two", TEXT)
        outlet.publish("hidden", "Hidden", TEXT, in_feed=False)
        feed = httpx2.get(outlet.feed_url)
        again = httpx2.get(outlet.feed_url, headers={"If-None-Match": feed.headers["ETag"]})
    assert again.status_code == 304
    assert form is FeedForm.JSON or ET.fromstring(feed.content) is not None  # noqa: S314 - our own feed
    assert form is not FeedForm.JSON or [each["title"] for each in feed.json()["items"]] == ["Two", "One & only"]
    assert feed.text.index(outlet.url_of("two")) < feed.text.index(outlet.url_of("one"))
    assert "Hidden" not in feed.text


def test_a_vanished_article_leaves_the_feed_and_a_restored_answer_comes_back() -> None:
    with Outlet() as outlet:
        url = outlet.publish("ferry", "Ferry sails", TEXT)
        outlet.answer("ferry", 503, b"busy", [("Retry-After", "7")])
        busy = httpx2.get(url)
        assert (busy.status_code, busy.content, busy.headers["Retry-After"]) == (503, b"busy", "7")
        outlet.restore("ferry")
        assert httpx2.get(url).status_code == 200
        outlet.vanish("ferry", 410)
        assert httpx2.get(url).status_code == 410
        assert "ferry" not in httpx2.get(outlet.feed_url).text.replace("ferry-post", "")


def test_robots_the_front_page_and_unknown_paths_are_answered() -> None:
    with Outlet(robots="User-agent: *\nDisallow: /\n") as outlet:
        outlet.publish("ferry", "Ferry sails", TEXT)
        assert httpx2.get(f"{outlet.url}/robots.txt").text == "User-agent: *\nDisallow: /\n"
        assert "Ferry sails" in httpx2.get(f"{outlet.url}/").text
        assert httpx2.get(f"{outlet.url}/nowhere").status_code == 404
        head = httpx2.head(outlet.url_of("ferry"))
        assert (head.status_code, head.content) == (200, b"")


def test_a_taken_port_is_said_in_a_sentence() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with (
            pytest.raises(InUseError, match=f"port {port} .* choose another"),
            open_stand(lambda: Edition(Masthead("a", "A")), port),
        ):
            pass
