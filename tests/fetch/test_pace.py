"""Manners: pauses, turns, silence, and all of it over a restart."""

from __future__ import annotations

import itertools
import threading
import time
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from replate.fetch import Limits
from replate.fetch.silence import backoff, demanded
from replate.model import Capture, Failure, HostState, Outcome

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


def http_date(moment: datetime) -> str:
    return format_datetime(moment, usegmt=True)


@pytest.mark.parametrize(
    ("retry_after", "server_date", "seconds"),
    [
        ("120", "", 120),
        ("1", "", 60),
        ("999999999", "", 86_400),
        ("9" * 400, "", 86_400),
        (http_date(NOW + timedelta(minutes=10)), "", 600),
        # The server's clock is a day behind ours: its date is read by its own clock.
        (http_date(NOW - timedelta(days=1) + timedelta(minutes=5)), http_date(NOW - timedelta(days=1)), 300),
        ("Thu, 01 Jan 1970 00:00:00 GMT", "", 60),
        ("Fri, 31 Dec 9999 23:59:59 GMT", "", 86_400),
    ],
)
def test_retry_after_is_read_in_both_forms_and_clamped(retry_after, server_date, seconds):
    assert demanded(retry_after, server_date, NOW, Limits()) == timedelta(seconds=seconds)


@pytest.mark.parametrize("retry_after", ["", "-5", "soon", "1.5", "١٢", "32 Jan 2026", "\x00"])
def test_a_retry_after_that_cannot_be_read_says_nothing(retry_after):
    assert demanded(retry_after, "", NOW, Limits()) is None


def test_backoff_doubles_is_spread_by_name_and_ends_at_its_ceiling():
    limits = Limits(backoff_first=60, backoff_ceiling=3_600)
    pauses = [backoff("example.org", troubles, limits).total_seconds() for troubles in range(1, 60)]
    assert all(0.75 * 60 * 2**n <= pause <= 1.25 * 60 * 2**n for n, pause in enumerate(pauses[:5]))
    assert max(pauses) <= 1.25 * 3_600
    assert backoff("example.org", 3, limits) == backoff("example.org", 3, limits)
    assert len({backoff(f"host{n}.test", 1, limits) for n in range(50)}) > 40


def test_the_gap_is_kept_between_the_end_of_one_answer_and_the_next_question(site, make_fetcher, reply):
    url = site.serve("/a", reply(b"words"))
    fetcher = make_fetcher(site, gap=0.25, slowness_factor=0.0)
    for _ in range(3):
        assert isinstance(fetcher.get(url), Capture)
    times = [asked.at for asked in site.asked]  # robots.txt is the first
    assert len(times) == 4
    assert min(later - earlier for earlier, later in itertools.pairwise(times)) >= 0.25


def test_a_slow_answer_makes_the_pause_longer(site, make_fetcher, reply):
    def slow(connection):
        time.sleep(0.2)
        connection.sendall(reply(b"words"))

    url = site.serve("/a", slow)
    fetcher = make_fetcher(site, gap=0.01, slowness_factor=20.0, respect_robots=False)
    fetcher.get(url)
    assert fetcher.ready_at(url) - datetime.now(UTC) > timedelta(seconds=2)


def test_a_host_is_never_asked_twice_at_once_by_many_threads(site, make_fetcher, reply):
    live, peak, lock = 0, 0, threading.Lock()

    def counted(connection):
        nonlocal live, peak
        with lock:
            live += 1
            peak = max(peak, live)
        time.sleep(0.02)
        with lock:
            live -= 1
        connection.sendall(reply(b"words", Connection="close"))

    url = site.serve("/a", counted)
    fetcher = make_fetcher(site)
    results: list[object] = []
    threads = [threading.Thread(target=lambda: results.append(fetcher.get(url))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert [type(result) for result in results] == [Capture] * 8
    assert peak == 1
    assert site.paths().count("/robots.txt") == 1


def test_hosts_do_not_wait_for_one_another(site, make_site, make_fetcher, reply):
    other = make_site()
    arrived, let_go = threading.Event(), threading.Event()

    def hold(connection):
        arrived.set()
        let_go.wait(10)
        connection.sendall(reply(b"late"))

    slow, quick = site.serve("/a", hold), other.serve("/b", reply(b"words"))
    fetcher = make_fetcher(site, other, respect_robots=False)
    thread = threading.Thread(target=fetcher.get, args=(slow,))
    thread.start()
    assert arrived.wait(10)
    assert isinstance(fetcher.get(quick), Capture)
    let_go.set()
    thread.join(10)


def test_a_gap_longer_than_the_wait_allowed_is_said_and_not_waited_for(site, make_fetcher, reply):
    url = site.serve("/a", reply(b"words"))
    fetcher = make_fetcher(site, gap=30.0, max_wait=0.0, respect_robots=False)
    assert isinstance(fetcher.get(url), Capture)
    failure = fetcher.get(url)
    assert isinstance(failure, Failure)
    assert failure.outcome is Outcome.RATE_LIMITED
    assert failure.retry_at is not None
    assert timedelta(seconds=20) < failure.retry_at - datetime.now(UTC) <= timedelta(seconds=30)
    assert abs(fetcher.ready_at(url) - failure.retry_at) < timedelta(seconds=1)
    assert len(site.asked) == 1


@pytest.mark.parametrize("status", [429, 503])
def test_retry_after_silences_the_whole_host(site, make_fetcher, reply, status):
    fetcher = make_fetcher(site)
    busy = fetcher.get(site.serve("/a", reply(b"slow down", status, Retry_After="120")))
    assert isinstance(busy, Capture)
    asked = len(site.asked)
    failure = fetcher.get(site.serve("/other", reply(b"words")))
    assert isinstance(failure, Failure)
    assert failure.outcome is Outcome.RATE_LIMITED
    assert str(status) in failure.reason
    assert failure.retry_at == fetcher.ready_at(site.url("/third"))
    assert timedelta(seconds=110) < failure.retry_at - datetime.now(UTC) <= timedelta(seconds=120)
    assert len(site.asked) == asked


def test_silence_ends_and_a_good_answer_forgives(site, make_fetcher, reply):
    site.serve("/a", reply(b"slow down", 429, Retry_After="0"), reply(b"words"))
    fetcher = make_fetcher(site, silence_floor=0.7)
    assert fetcher.get(site.url("/a")).status == 429
    assert isinstance(fetcher.get(site.url("/a")), Failure)
    time.sleep(max((fetcher.ready_at(site.url("/a")) - datetime.now(UTC)).total_seconds(), 0.0) + 0.01)
    assert fetcher.get(site.url("/a")).status == 200
    assert fetcher.states()[0].silent_until is None


def test_a_host_that_always_fails_is_asked_less_and_less(site, make_fetcher, reply):
    site.serve("/a", reply(b"oops", 500))
    fetcher = make_fetcher(site)
    results = [fetcher.get(site.url("/a")) for _ in range(20)]
    assert [type(result) for result in results] == [Capture] * 4 + [Failure] * 16
    assert site.paths().count("/a") == 4


def test_one_broken_page_does_not_silence_its_host(site, make_fetcher, reply):
    site.serve("/broken", reply(b"oops", 500))
    site.serve("/fine", reply(b"words"))
    fetcher = make_fetcher(site)
    results = [fetcher.get(site.url(path)) for path in ("/broken", "/fine") * 6]
    assert all(isinstance(result, Capture) for result in results)


def test_a_host_that_cannot_be_reached_is_left_alone_after_the_second_time(make_fetcher):
    fetcher = make_fetcher(allow_addresses=("127.0.0.1:1",), respect_robots=False)
    results = [fetcher.get("http://127.0.0.1:1/") for _ in range(3)]
    assert [result.outcome for result in results] == [Outcome.UNAVAILABLE, Outcome.UNAVAILABLE, Outcome.RATE_LIMITED]


def test_silence_and_troubles_survive_a_restart(site, make_fetcher, reply):
    before = make_fetcher(site)
    before.get(site.serve("/a", reply(b"slow down", 429, Retry_After="300")))
    (state,) = before.states()
    assert (state.host, state.backoff) == (site.authority, 4)
    after = make_fetcher(site, states=(state,))
    asked = len(site.asked)
    failure = after.get(site.url("/a"))
    assert isinstance(failure, Failure)
    assert failure.retry_at == state.silent_until
    assert len(site.asked) == asked
    assert after.states() == (state,)


def test_the_gap_is_kept_over_a_restart(make_fetcher):
    state = HostState("127.0.0.1:9", last_answer_at=datetime.now(UTC))
    assert make_fetcher(states=(state,), gap=60.0).ready_at("http://127.0.0.1:9/") > datetime.now(UTC) + timedelta(
        seconds=50
    )


def test_a_clock_set_back_makes_no_silence_last_for_ever(make_fetcher):
    far = HostState("127.0.0.1:9", silent_until=datetime.now(UTC) + timedelta(days=3_650))
    assert make_fetcher(states=(far,)).ready_at("http://127.0.0.1:9/") < datetime.now(UTC) + timedelta(days=2)


@pytest.mark.parametrize("url", ["http://never-asked.test/", "not an address"])
def test_a_host_never_asked_is_ready_at_once(make_fetcher, url):
    assert make_fetcher(gap=60.0).ready_at(url) <= datetime.now(UTC)


def test_closing_wakes_those_who_wait_for_their_turn(site, make_fetcher, reply):
    url = site.serve("/a", reply(b"words"))
    fetcher = make_fetcher(site, gap=9.0, respect_robots=False)
    fetcher.get(url)
    results: list[object] = []
    thread = threading.Thread(target=lambda: results.append(fetcher.get(url)))
    thread.start()
    fetcher.close()
    thread.join(5)
    assert [type(result) for result in results] == [Failure]
