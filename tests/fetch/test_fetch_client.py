"""What one look brings: captures, failures, redirects, validators."""

from __future__ import annotations

import functools
import socket
import struct
import threading
import time
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from replate.fetch.address import follow, parse
from replate.fetch.stopped import Stopped
from replate.model import Capture, Failure, Hop, Outcome

PAGE = b"<html><body><p>Talks resumed in Geneva.</p></body></html>"


def test_a_page_is_captured_whole_with_headers_as_received(site, make_fetcher, reply):
    url = site.serve("/a", reply(PAGE, ETag='"x1"', X_Odd="caf\xe9"))
    capture = make_fetcher(site).get(url)
    assert isinstance(capture, Capture)
    assert (capture.status, capture.body, capture.url, capture.final_url) == (200, PAGE, url, url)
    assert capture.header("etag") == '"x1"'
    assert capture.header("x-odd") == "caf\xe9"
    assert capture.wire_bytes == len(PAGE)
    assert capture.asked_at.tzinfo is not None


@pytest.mark.parametrize("status", [204, 400, 401, 403, 404, 410, 418, 451, 500, 503])
def test_every_complete_answer_is_a_capture_whatever_its_status(site, make_fetcher, reply, status):
    url = site.serve("/a", reply(b"" if status == 204 else b"words", status))
    capture = make_fetcher(site).get(url)
    assert isinstance(capture, Capture)
    assert capture.status == status


def test_validators_are_sent_back_byte_for_byte_and_304_is_a_capture(site, make_fetcher, reply):
    etag, modified = 'W/"caf\xe9 &gt; ="', "sun, 22 nov 2026 1:02:03 gmt"
    url = site.serve("/a", reply(b"", 304, Content_Length=""))
    capture = make_fetcher(site).get(url, etag=etag, last_modified=modified)
    assert isinstance(capture, Capture)
    assert (capture.status, capture.body) == (304, b"")
    headers = site.asked[-1].headers
    assert headers["if-none-match"] == etag
    assert headers["if-modified-since"] == modified


def test_a_validator_that_could_forge_a_header_is_not_sent(site, make_fetcher, reply):
    url = site.serve("/a", reply(PAGE))
    assert isinstance(make_fetcher(site).get(url, etag='"a"\r\nX-Forged: yes', last_modified="☃"), Capture)
    assert not {"x-forged", "if-none-match", "if-modified-since"} & site.asked[-1].headers.keys()


def test_we_say_who_we_are_and_nothing_of_where_we_come_from(site, make_fetcher, reply):
    url = site.serve("/a", reply(PAGE, Set_Cookie="visits=1"))
    fetcher = make_fetcher(site, version="9.9")
    fetcher.get(url)
    fetcher.get(url)
    headers = site.asked[-1].headers
    assert headers["user-agent"] == "Replate/9.9 (+https://replate.test/about)"
    assert not {"cookie", "referer", "authorization"} & headers.keys()


def test_a_user_name_in_an_address_is_never_sent(site, make_fetcher, reply):
    site.serve("/a", reply(PAGE))
    assert isinstance(make_fetcher(site).get(f"http://user:secret@{site.authority}/a"), Capture)
    assert "authorization" not in site.asked[-1].headers


def test_redirects_are_followed_and_each_hop_is_kept(site, make_fetcher, make_site, reply):
    other = make_site()
    end = other.serve("/end", reply(PAGE))
    middle = site.serve("/middle", reply(b"", 301, Location=end))
    start = site.serve("/start", reply(b"moved", 302, Location="/middle"))
    capture = make_fetcher(site, other).get(start)
    assert isinstance(capture, Capture)
    assert (capture.final_url, capture.body) == (end, PAGE)
    assert capture.hops == (Hop(start, 302), Hop(middle, 301))


def test_a_circle_of_redirects_ends_at_once(site, make_fetcher, reply):
    site.serve("/b", reply(b"", 302, Location="/a"))
    failure = make_fetcher(site, respect_robots=False).get(site.serve("/a", reply(b"", 302, Location="/b")))
    assert isinstance(failure, Failure)
    assert (failure.outcome, failure.status, len(failure.hops)) == (Outcome.UNAVAILABLE, 302, 2)
    assert site.paths() == ["/a", "/b"]


def test_a_redirect_whose_words_are_cut_short_or_endless_is_followed_all_the_same(site, make_fetcher, reply):
    site.serve("/end", reply(PAGE))
    head = b"HTTP/1.1 301 Moved\r\nLocation: /end\r\nContent-Encoding: gzip\r\nContent-Length: "
    for words in (b"9\r\n\r\nMov", b"90000000\r\n\r\n" + b"x" * 300_000):
        url = site.serve("/a", lambda connection, words=words: connection.sendall(head + words))
        assert isinstance(make_fetcher(site).get(url), Capture)


def test_the_length_stated_with_a_304_is_not_that_of_its_body(site, make_fetcher, reply):
    capture = make_fetcher(site).get(site.serve("/a", reply(b"", 304, Content_Length="90000000")), etag='"x"')
    assert isinstance(capture, Capture)
    assert capture.status == 304


def test_a_redirect_without_a_place_to_go_is_a_capture(site, make_fetcher, reply):
    capture = make_fetcher(site).get(site.serve("/a", reply(b"where?", 302)))
    assert isinstance(capture, Capture)
    assert capture.status == 302


def test_a_location_in_utf8_is_understood(site, make_fetcher, reply):
    site.serve("/%C3%BCber", reply(PAGE))
    capture = make_fetcher(site).get(site.serve("/a", reply(b"", 301, Location="/über".encode().decode("latin-1"))))
    assert isinstance(capture, Capture)
    assert capture.status == 200


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/passwd",
        "ftp://example.org/",
        "javascript:alert(1)",
        "",
        "http://",
        "//x/y",
        "http://[::1",
        "http://h:99999/",
        "http://" + "a" * 9_000,
    ],
)
def test_what_is_not_a_web_address_is_disallowed(make_fetcher, url):
    failure = make_fetcher().get(url)
    assert isinstance(failure, Failure)
    assert failure.outcome is Outcome.DISALLOWED


@pytest.mark.parametrize(
    "location",
    ["http://user@127.0.0.1/", "http://127.0.0.1:1\\@127.0.0.1:2/", "file:///etc/passwd", "gopher://127.0.0.1/"],
)
def test_a_redirect_that_is_no_plain_web_address_is_not_followed(site, make_fetcher, reply, location):
    failure = make_fetcher(site).get(site.serve("/a", reply(b"", 302, Location=location)))
    assert isinstance(failure, Failure)
    assert (failure.outcome, failure.status) == (Outcome.DISALLOWED, 302)


def test_a_cut_answer_is_truncated_and_says_how_far_it_came(site, make_fetcher):
    url = site.serve(
        "/a", lambda connection: connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n" + b"x" * 1200)
    )
    failure = make_fetcher(site).get(url)
    assert isinstance(failure, Failure)
    assert failure.outcome is Outcome.TRUNCATED
    assert failure.reason == "the server closed the connection after 1,200 of 5,000 bytes"


def test_a_cut_chunk_is_truncated(site, make_fetcher):
    url = site.serve(
        "/a",
        lambda connection: connection.sendall(
            b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n400\r\n" + b"x" * 9
        ),
    )
    failure = make_fetcher(site).get(url)
    assert isinstance(failure, Failure)
    assert failure.outcome is Outcome.TRUNCATED


def test_an_answer_without_a_length_is_whole_when_the_connection_ends(site, make_fetcher):
    url = site.serve("/a", lambda connection: connection.sendall(b"HTTP/1.0 200 OK\r\n\r\n" + PAGE))
    capture = make_fetcher(site).get(url)
    assert isinstance(capture, Capture)
    assert capture.body == PAGE


def _reset(connection: socket.socket) -> None:
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


@pytest.mark.parametrize(
    "step", [_reset, lambda _: None, lambda connection: connection.sendall(b"SSH-2.0-OpenSSH\r\n\r\n")]
)
def test_no_answer_at_all_is_unavailable(site, make_fetcher, step):
    failure = make_fetcher(site).get(site.serve("/a", step))
    assert isinstance(failure, Failure)
    assert failure.outcome is Outcome.UNAVAILABLE
    assert "Error" not in failure.reason


def test_a_refused_connection_is_unavailable(make_fetcher):
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    failure = make_fetcher(allow_addresses=(f"127.0.0.1:{port}",)).get(f"http://127.0.0.1:{port}/")
    assert isinstance(failure, Failure)
    assert failure.outcome is Outcome.UNAVAILABLE
    assert failure.reason.endswith("127.0.0.1 refused the connection")


def test_an_idle_connection_that_the_server_closed_is_not_a_failure(site, make_fetcher, reply):
    def answer_and_leave(connection: socket.socket) -> None:
        connection.sendall(reply(PAGE))  # promises to stay, and goes

    url = site.serve("/a", answer_and_leave)
    fetcher = make_fetcher(site, respect_robots=False)
    assert [type(fetcher.get(url)) for _ in range(5)] == [Capture] * 5


def _drip(connection: socket.socket) -> None:
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
    for _ in range(200):
        connection.sendall(b"x")
        time.sleep(0.05)


def _drip_headers(connection: socket.socket) -> None:
    connection.sendall(b"HTTP/1.1 200 OK\r\n")
    for _ in range(200):
        connection.sendall(b"X: y\r\n")
        time.sleep(0.05)


def _drip_early_hints(connection: socket.socket) -> None:
    for _ in range(200):
        connection.sendall(b"HTTP/1.1 103 Early Hints\r\n\r\n")
        time.sleep(0.05)


@pytest.mark.parametrize("step", [_drip, _drip_headers, _drip_early_hints, lambda _: time.sleep(8)])
def test_an_answer_that_never_ends_is_cut_at_the_deadline(site, make_fetcher, step):
    began = time.monotonic()
    failure = make_fetcher(site, deadline=0.4, respect_robots=False).get(site.serve("/a", step))
    assert isinstance(failure, Failure)
    assert failure.outcome is Outcome.UNAVAILABLE
    assert "within 0.4 seconds" in failure.reason
    assert time.monotonic() - began < 5  # far below what the server would take; not a measurement


@pytest.mark.parametrize(
    "step",
    [
        b"HTTP/1.1 200 OK\r\nContent-Length: 10000000\r\n\r\n",
        b"HTTP/1.1 200 OK\r\n\r\n" + b"x" * 20_000,
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
        b"fff\r\n" + b"x" * 0xFFF + b"\r\n" + b"fff0\r\n" + b"x" * 20_000,
        b"HTTP/1.1 200 OK\r\n" + b"".join(b"X-%d: %s\r\n" % (n, b"y" * 900) for n in range(80)) + b"\r\n",
        b"HTTP/1.1 200 OK\r\nX: " + b"y" * 300_000,
    ],
    ids=["stated length", "until it ends", "chunks", "many headers", "one header"],
)
def test_what_is_too_big_is_not_taken(site, make_fetcher, step):
    url = site.serve("/a", lambda connection: connection.sendall(step))
    failure = make_fetcher(site, max_page_bytes=10_000).get(url)
    assert isinstance(failure, Failure)
    assert failure.outcome is Outcome.TOO_BIG


OK = b"HTTP/1.1 200 OK\r\n"
ODD = {
    "no reason": (b"HTTP/1.1 200\r\n\r\nx", 200),
    "status below 100": (b"HTTP/1.1 99 X\r\n\r\n", Outcome.UNAVAILABLE),
    "unknown status": (b"HTTP/1.1 700 X\r\nContent-Length: 0\r\n\r\n", 700),
    "two lengths": (OK + b"Content-Length: 5\r\nContent-Length: 6\r\n\r\nabcdef", Outcome.UNAVAILABLE),
    "negative length": (OK + b"Content-Length: -5\r\n\r\nabc", Outcome.UNAVAILABLE),
    "length of 5,000 digits": (OK + b"Content-Length: " + b"9" * 5_000 + b"\r\n\r\nabc", Outcome.UNAVAILABLE),
    "length and chunks": (OK + b"Content-Length: 9\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nx\r\n0\r\n\r\n", 200),
    "endless chunk size": (OK + b"Transfer-Encoding: chunked\r\n\r\n" + b"F" * 30 + b"\r\nabc", Outcome.TRUNCATED),
    "negative chunk": (OK + b"Transfer-Encoding: chunked\r\n\r\n-1\r\nabc", Outcome.TRUNCATED),
    "transfer coding": (OK + b"Transfer-Encoding: gzip\r\n\r\nabc", Outcome.UNAVAILABLE),
    "no colon": (OK + b"nocolon\r\n\r\nabc", Outcome.UNAVAILABLE),
    "NUL in a header": (OK + b"X: a\0b\r\n\r\nabc", Outcome.UNAVAILABLE),
    "folded header": (OK + b"X: a\r\n folded\r\n\r\nabc", 200),
    "304 with a length": (b"HTTP/1.1 304 No\r\nContent-Length: 3\r\n\r\nabc", 304),
    "other protocol": (b"HTTP/1.1 101 Go\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\nabc", Outcome.UNAVAILABLE),
    "only hints": (b"HTTP/1.1 103 Early Hints\r\n\r\n" * 20_000, Outcome.TOO_BIG),
    "no text": (b"\0" * 100, Outcome.UNAVAILABLE),
    "location of bytes": (
        b"HTTP/1.1 302 X\r\nLocation: http://\xc3\xa9\xe2\x80\x8b\xf0.x/\r\n\r\n",
        Outcome.DISALLOWED,
    ),
    "absurd pause": (b"HTTP/1.1 503 \xff\r\nContent-Length: 0\r\nRetry-After: " + b"9" * 5_000 + b"\r\n\r\n", 503),
}


@pytest.mark.parametrize("name", ODD)
def test_however_odd_the_answer_it_is_a_capture_or_a_failure(site, make_fetcher, name):
    sent, expected = ODD[name]
    look = make_fetcher(site, respect_robots=False).get(site.serve("/a", lambda connection: connection.sendall(sent)))
    assert (look.status if isinstance(look, Capture) else look.outcome) == expected


def test_a_flood_that_never_becomes_an_answer_is_cut_by_its_size(site, make_fetcher):
    def flood(connection: socket.socket) -> None:
        while True:
            connection.sendall(b"HTTP/1.1 103 Early Hints\r\n\r\n" * 1_000)

    failure = make_fetcher(site, deadline=15.0, respect_robots=False).get(site.serve("/a", flood), purpose="robots")
    assert isinstance(failure, Failure)
    assert failure.outcome is Outcome.TOO_BIG


def test_a_failure_keeps_the_status_and_the_bytes_that_had_come(site, make_fetcher):
    sent = b"HTTP/1.1 206 Part\r\nContent-Length: 5000\r\n\r\n" + b"x" * 1_200
    failure = make_fetcher(site).get(site.serve("/a", lambda connection: connection.sendall(sent)))
    assert isinstance(failure, Failure)
    assert (failure.status, failure.wire_bytes) == (206, len(sent))


def test_a_look_is_dated_when_we_ask_and_not_when_we_begin_to_wait(site, make_fetcher, reply):
    url = site.serve("/a", reply(PAGE))
    fetcher = make_fetcher(site, gap=0.4, slowness_factor=0.0, respect_robots=False)
    fetcher.get(url)
    called_at = datetime.now(UTC)
    capture = fetcher.get(url)
    took = datetime.now(UTC) - called_at
    assert capture.asked_at - called_at > timedelta(seconds=0.2)
    assert timedelta(seconds=capture.seconds) < took - timedelta(seconds=0.2)


def test_all_hops_of_a_look_share_one_deadline(site, make_fetcher, reply):
    def slow(connection: socket.socket, to: str) -> None:
        time.sleep(0.3)
        connection.sendall(reply(b"", 302, Location=to))

    for hop in range(6):
        site.serve(f"/{hop}", functools.partial(slow, to=f"/{hop + 1}"))
    failure = make_fetcher(site, deadline=0.5, max_wait=0.1, respect_robots=False).get(site.url("/0"))
    assert isinstance(failure, Failure)
    assert failure.outcome in (Outcome.UNAVAILABLE, Outcome.RATE_LIMITED)
    assert len(failure.hops) <= 2


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=60), st.sampled_from(["", "http://", "//", "https://h.test/", "http://h.test:", "http://["]))
def test_any_text_is_an_address_or_is_refused(text, start):
    for read in (parse, functools.partial(follow, parse("http://news.test/a?b"))):
        try:
            address = read(start + text)
        except Stopped as stop:
            assert stop.outcome is Outcome.DISALLOWED  # noqa: PT017 - either end is right; this one has a name
        else:
            assert address.scheme in ("http", "https")
            assert address.url.isascii()
            assert not set(" \r\n\t\0") & set(address.url)


def test_a_feed_may_be_larger_than_a_page(site, make_fetcher, reply):
    url = site.serve("/feed", reply(b"x" * 20_000))
    fetcher = make_fetcher(site, max_page_bytes=10_000, max_feed_bytes=30_000)
    assert isinstance(fetcher.get(url, purpose="feed"), Capture)
    assert isinstance(fetcher.get(url), Failure)


def test_closing_ends_a_look_that_is_under_way(site, make_fetcher):
    fetcher = make_fetcher(site, deadline=15.0, respect_robots=False)
    url = site.serve("/a", lambda _: site.closing.wait(15))
    results: list[Capture | Failure] = []
    thread = threading.Thread(target=lambda: results.append(fetcher.get(url)))
    thread.start()
    while not site.asked:
        time.sleep(0.01)
    fetcher.close()
    thread.join(10)
    assert not thread.is_alive()
    assert isinstance(results[0], Failure)
    assert "stopped" in results[0].reason
