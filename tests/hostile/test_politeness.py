"""The politeness sites: all watched at once by a real worker on the real clock, judged by what the server saw."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sitting import Sitting, sitting

from hostile_site import HostileSite
from replate import contain
from replate.decide import Rhythm
from replate.model import Check, HostState, Outcome
from replate.worker import Worker

SECONDS = 14
SITE = {"R01": 2, "R02": 3, "R03": 4, "R04": 5, "R05": 6, "R06": 7, "R07": 8, "R08": 9, "R09": 10, "R10": 11, "R11": 12}
BRISK = Rhythm(first=timedelta(seconds=2), confirm=timedelta(seconds=1), jump=timedelta(seconds=5))

pytestmark = pytest.mark.slow


@dataclass(frozen=True)
class Watched:
    """What the server saw of each site, and what we kept."""

    hostile: HostileSite
    at: Sitting

    def asked(self, rule: str) -> list[str]:
        return [line["target"] for line in self.hostile.log(site=SITE[rule])]

    def articles_asked(self, rule: str) -> int:
        return sum(target.startswith("/good/") for target in self.asked(rule))

    def checks(self, rule: str) -> list[Check]:
        base = self.hostile.base(SITE[rule])
        numbers = [n for n in self.at.articles if self.at.watch.article(n).url.startswith(base)]
        return [check for number in numbers for check in self.at.checks(number)]

    def versions(self, rule: str) -> int:
        return sum(check.version is not None for check in self.checks(rule))

    def host(self, rule: str) -> HostState:
        authority = self.hostile.base(SITE[rule]).removeprefix("http://")
        return next(state for state in self.at.watch.store.hosts() if state.host == authority)


@pytest.fixture(scope="module")
def watched(hostile: HostileSite, pool: contain.Pool, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Watched]:
    directory: Path = tmp_path_factory.mktemp("polite")
    with sitting(directory, pool, *hostile.allowed(), deadline=5.0, max_wait=5.0) as at:
        at.watch.now = datetime.now(UTC)
        for site in SITE.values():
            at.watch.add_feed(f"{hostile.base(site)}/feeds/site.xml", outlet=f"site-{site}")
        stop = threading.Event()
        worker = Worker(at.watch.store, at.watch.tools, BRISK)
        thread = threading.Thread(target=worker.run, args=(stop,))
        thread.start()
        time.sleep(SECONDS)
        stop.set()
        thread.join(12)
        assert not thread.is_alive()
        yield Watched(hostile, at)


@pytest.mark.parametrize("rule", ["R01", "R04", "R05"])
def test_what_a_robots_txt_disallows_is_not_asked_for(rule, watched):
    assert watched.articles_asked(rule) == 0
    assert {check.outcome for check in watched.checks(rule)} == {Outcome.DISALLOWED}
    assert all("robots.txt" in check.reason for check in watched.checks(rule))


def test_R05_a_robots_txt_behind_four_redirects_is_read(watched):
    assert "/robots.txt?n=4" in watched.asked("R05")


def test_R02_a_robots_txt_that_cannot_be_read_is_a_no_to_everything(watched):
    assert set(watched.asked("R02")) == {"/robots.txt"}


def test_R03_no_robots_txt_allows_everything(watched):
    assert watched.versions("R03") == 10


def test_R06_a_crawl_delay_is_kept(watched):
    stats = watched.hostile.stats(SITE["R06"])
    assert stats["min_gap"] >= 3.0
    assert stats["peak"] == 1
    assert stats["requests"] >= 3


@pytest.mark.parametrize("rule", ["R07", "R08", "R09"])
def test_a_wish_to_be_left_alone_silences_the_whole_site(rule, watched):
    assert watched.articles_asked(rule) == 1
    silent_until = watched.host(rule).silent_until
    now = datetime.now(UTC)
    assert now < silent_until <= now + timedelta(days=1)
    assert watched.versions(rule) == 0


def test_R10_a_slow_site_is_asked_one_at_a_time_and_delays_no_other(watched):
    assert watched.hostile.stats(SITE["R10"])["peak"] <= 2
    others = [check.checked_at for check in watched.checks("R03") if check.version is not None]
    assert max(others) - min(check.checked_at for check in watched.checks("R03")) < timedelta(seconds=8)


def test_R11_a_site_in_trouble_is_left_alone_and_no_article_is_blamed(watched):
    assert len(watched.asked("R11")) <= 6
    assert watched.host("R11").silent_until > datetime.now(UTC)


def test_no_rule_was_kept_by_storing_nothing(watched):
    assert watched.hostile.canary_hits == 0
    assert watched.at.watch.store.counts().versions >= 10
