"""The transport and politeness cases of the hostile news site, each run against a real fetcher."""

from __future__ import annotations

import resource
import threading
import time
from datetime import UTC, datetime, timedelta

import pytest

from replate.fetch import Fetcher, Limits
from replate.model import Capture, Failure, Outcome

BROTLI_WINDOW = 16 << 20  # what the format itself may ask for (RFC 7932, section 9.1)
ACCEPTABLE = {Outcome.UNAVAILABLE, Outcome.TRUNCATED, Outcome.TOO_BIG, Outcome.DISALLOWED}


@pytest.fixture
def get(hostile):
    """One look with a fetcher of its own, so that no case inherits another's silence."""

    def look(path: str, site: int = 0, **limits: object) -> Capture | Failure:
        settings: dict[str, object] = {"gap": 0.0, "deadline": 1.0, "allow_addresses": hostile.allowed()} | limits
        with Fetcher(Limits(**settings)) as fetcher:  # type: ignore[arg-type] # fields given by name
            return fetcher.get(hostile.url(path, site))

    return look


def at_step(hostile, case: str, step: int) -> None:
    hostile.control(f"step?case={case}&n={step}")


@pytest.mark.parametrize(
    ("case", "step", "outcome"),
    [
        ("T01", 0, Outcome.UNAVAILABLE),
        ("T02", 0, Outcome.UNAVAILABLE),
        ("T03", 0, Outcome.TOO_BIG),
        ("T04", 1, Outcome.TRUNCATED),
        ("T05", 1, Outcome.TRUNCATED),
        ("T06", 0, Outcome.TOO_BIG),
        ("T07", 0, Outcome.TOO_BIG),
        ("T10", 1, Outcome.TRUNCATED),
        ("T10", 2, Outcome.TRUNCATED),
        ("T11", 0, Outcome.UNAVAILABLE),
        ("T13", 0, Outcome.TOO_BIG),
    ],
)
def test_a_hostile_answer_is_a_failure_with_its_reason(hostile, get, case, step, outcome):
    at_step(hostile, case, step)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    patience = 1.0 if outcome is Outcome.UNAVAILABLE else 10.0  # the others end by what they send, however busy we are
    failure = get(f"/c/{case}/article", deadline=patience)
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) * 1024
    assert isinstance(failure, Failure)
    assert failure.outcome is outcome
    assert failure.reason
    assert "Traceback" not in failure.reason
    assert grown < 4 * Limits().max_page_bytes + BROTLI_WINDOW


@pytest.mark.parametrize("case", ["T04", "T05", "T10"])
def test_the_same_case_answered_whole_is_a_capture(hostile, get, case):
    at_step(hostile, case, 0)
    capture = get(f"/c/{case}/article")
    assert isinstance(capture, Capture)
    assert b"</html>" in capture.body


# 17 leads to the site's own front page (what follows "#" is a fragment), 21 to a page of it that is missing.
@pytest.mark.parametrize("number", range(25))
def test_no_way_of_writing_a_redirect_reaches_an_address_inside(get, number):
    look = get(f"/c/T12/article?i={number}")
    if number in (17, 21):
        assert isinstance(look, Capture)
        assert b"CANARY" not in look.body
    else:
        assert isinstance(look, Failure)
        assert look.outcome is Outcome.DISALLOWED


def test_resets_at_every_moment_are_failures(get):
    for _ in range(3):
        failure = get("/c/T15/article", respect_robots=False)
        assert isinstance(failure, Failure)
        assert failure.outcome in ACCEPTABLE


def test_hostile_answers_do_not_silence_the_host_they_lie_on(hostile):
    limits = Limits(gap=0.0, deadline=0.5, allow_addresses=hostile.allowed())
    with Fetcher(limits) as fetcher:
        for case in ("T03", "T04", "T05", "T06", "T07", "T10", "T13", "T01", "T02", "T11"):
            fetcher.get(hostile.url(f"/c/{case}/article"))
        assert isinstance(fetcher.get(hostile.url("/good/control")), Capture)


@pytest.mark.parametrize("site", [2, 3, 5, 6], ids=["R01", "R02", "R04", "R05"])
def test_a_site_whose_robots_txt_says_no_is_not_read(hostile, get, site):
    failure = get("/good/x0", site)
    assert isinstance(failure, Failure)
    assert failure.outcome is Outcome.DISALLOWED
    assert "/good/" not in str([e for e in hostile.control("log") if e["site"] == site])


def test_a_missing_robots_txt_allows_everything(get):  # R03
    assert isinstance(get("/good/x0", 4), Capture)


@pytest.mark.slow
def test_a_crawl_delay_of_three_seconds_is_kept(hostile):  # R06
    with Fetcher(Limits(gap=0.0, allow_addresses=hostile.allowed())) as fetcher:
        looks = [fetcher.get(hostile.url(f"/good/x{number}", 7)) for number in range(2)]
    assert [type(look) for look in looks] == [Capture, Capture]
    stats = hostile.control("stats")["sites"]["7"]
    assert stats["min_gap"] >= 3.0
    assert stats["peak"] == 1


@pytest.mark.parametrize(("site", "seconds"), [(8, 20), (9, 15)], ids=["R07", "R08"])
def test_retry_after_holds_for_every_address_of_the_host(hostile, site, seconds):
    limits = Limits(gap=0.0, allow_addresses=hostile.allowed(), silence_floor=1.0)
    with Fetcher(limits) as fetcher:
        assert isinstance(fetcher.get(hostile.url("/good/x0", site)), Capture)
        silenced = [fetcher.get(hostile.url(f"/good/x{number}", site)) for number in range(1, 10)]
    for failure in silenced:
        assert isinstance(failure, Failure)
        assert failure.outcome is Outcome.RATE_LIMITED
        assert failure.retry_at is not None
        assert timedelta(seconds=seconds - 3) < failure.retry_at - datetime.now(UTC) <= timedelta(seconds=seconds)
    assert hostile.control("stats")["sites"][str(site)]["requests"] == 2  # robots.txt and one page


def test_absurd_retry_after_is_clamped(hostile):  # R09
    limits = Limits(gap=0.0, allow_addresses=hostile.allowed(), silence_floor=5.0, backoff_first=5.0)
    for _ in range(4):
        with Fetcher(limits) as fetcher:
            assert isinstance(fetcher.get(hostile.url("/good/x0", 10)), Capture)
            pause = fetcher.ready_at(hostile.url("/good/x1", 10)) - datetime.now(UTC)
        assert timedelta(seconds=3) < pause <= timedelta(days=1)


@pytest.mark.slow
def test_a_slow_site_is_asked_by_one_at_a_time_and_delays_nobody(hostile):  # R10
    limits = Limits(gap=0.0, allow_addresses=hostile.allowed())
    with Fetcher(limits) as fetcher:
        slow = [
            threading.Thread(target=fetcher.get, args=(hostile.url(f"/good/x{number}", 11),)) for number in range(3)
        ]
        for thread in slow:
            thread.start()
        time.sleep(0.2)
        assert isinstance(fetcher.get(hostile.url("/good/x0")), Capture)
        assert any(thread.is_alive() for thread in slow)
        for thread in slow:
            thread.join(30)
    assert hostile.control("stats")["sites"]["11"]["peak"] == 1


def test_a_site_that_always_fails_is_left_alone(hostile):  # R11
    with Fetcher(Limits(gap=0.0, allow_addresses=hostile.allowed())) as fetcher:
        for number in range(20):
            fetcher.get(hostile.url(f"/good/x{number}", 12))
        assert fetcher.ready_at(hostile.url("/", 12)) > datetime.now(UTC) + timedelta(seconds=40)
    assert hostile.control("stats")["sites"]["12"]["requests"] <= 5
