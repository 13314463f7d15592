"""robots.txt after RFC 9309, with real files of thousands of sites."""

from __future__ import annotations

import tarfile
import time
from datetime import UTC, datetime, timedelta

import pytest
from protego import Protego

from replate.fetch import Limits
from replate.fetch.robots import RobotsShelf, read, rules
from replate.fetch.transport import Answer
from replate.model import Capture, Failure, HostState, Outcome

NO_ARTICLES = b"User-agent: *\nDisallow: /articles/\n"


def test_what_robots_txt_forbids_is_not_asked(site, make_fetcher, reply):
    site.serve("/robots.txt", reply(NO_ARTICLES))
    site.serve("/free", reply(b"words"))
    fetcher = make_fetcher(site)
    failure = fetcher.get(site.serve("/articles/1", reply(b"words")))
    assert isinstance(failure, Failure)
    assert failure.outcome is Outcome.DISALLOWED
    assert "robots.txt" in failure.reason
    assert isinstance(fetcher.get(site.url("/free")), Capture)
    assert site.paths() == ["/robots.txt", "/free"]


def test_rules_for_us_by_name_come_before_those_for_all(site, make_fetcher, reply):
    site.serve("/robots.txt", reply(b"User-agent: *\nDisallow: /\n\nUser-agent: replate\nDisallow: /private/\n"))
    fetcher = make_fetcher(site)
    assert isinstance(fetcher.get(site.serve("/a", reply(b"words"))), Capture)
    assert isinstance(fetcher.get(site.serve("/private/a", reply(b"words"))), Failure)


@pytest.mark.parametrize("status", [400, 401, 403, 404, 410])
def test_without_a_robots_txt_everything_is_allowed(site, make_fetcher, reply, status):
    site.serve("/robots.txt", reply(b"User-agent: *\nDisallow: /\n", status))
    assert isinstance(make_fetcher(site).get(site.serve("/a", reply(b"words"))), Capture)


@pytest.mark.parametrize("status", [500, 502, 503, 429])
def test_a_robots_txt_that_cannot_be_had_is_a_no_to_everything_for_a_while(site, make_fetcher, reply, status):
    site.serve("/robots.txt", reply(b"down", status), reply(b""))
    fetcher = make_fetcher(site, robots_retry=0.7, silence_floor=0.1, backoff_first=0.1)
    url = site.serve("/a", reply(b"words"))
    for _ in range(3):
        failure = fetcher.get(url)
        assert isinstance(failure, Failure)
        assert failure.outcome is Outcome.DISALLOWED
        assert str(status) in failure.reason
        assert failure.retry_at is not None
    assert site.paths() == ["/robots.txt"]
    time.sleep(max((failure.retry_at - datetime.now(UTC)).total_seconds(), 0.0) + 0.01)
    assert isinstance(fetcher.get(url), Capture)


def test_a_site_that_does_not_answer_for_robots_txt_is_not_asked_further(site, make_fetcher, reply):
    site.serve("/robots.txt", lambda _: None)
    failure = make_fetcher(site).get(site.serve("/a", reply(b"words")))
    assert isinstance(failure, Failure)
    assert failure.outcome is Outcome.UNAVAILABLE
    assert "/a" not in site.paths()


def test_five_redirects_to_robots_txt_are_followed_elsewhere_too(site, make_site, make_fetcher, reply):
    other = make_site()
    for hop in range(4):
        site.serve("/robots.txt" if hop == 0 else f"/hop{hop}", reply(b"", 301, Location=f"/hop{hop + 1}"))
    site.serve("/hop4", reply(b"", 301, Location=other.serve("/rules", reply(NO_ARTICLES))))
    failure = make_fetcher(site, other).get(site.serve("/articles/1", reply(b"words")))
    assert isinstance(failure, Failure)
    assert failure.outcome is Outcome.DISALLOWED
    assert other.paths() == ["/rules"]


def test_endless_redirects_of_robots_txt_are_a_no(site, make_fetcher, reply):
    site.serve("/robots.txt", reply(b"", 302, Location="/robots.txt"))
    failure = make_fetcher(site).get(site.serve("/a", reply(b"words")))
    assert isinstance(failure, Failure)
    assert failure.outcome is Outcome.DISALLOWED
    assert site.paths() == ["/robots.txt"] * 6


def test_a_redirect_to_another_site_is_allowed_or_not_by_that_site(site, make_site, make_fetcher, reply):
    other = make_site()
    other.serve("/robots.txt", reply(NO_ARTICLES))
    target = other.serve("/articles/1", reply(b"words"))
    failure = make_fetcher(site, other).get(site.serve("/a", reply(b"", 302, Location=target)))
    assert isinstance(failure, Failure)
    assert failure.outcome is Outcome.DISALLOWED
    assert other.paths() == ["/robots.txt"]


def test_a_huge_robots_txt_is_obeyed_as_far_as_it_was_read(site, make_fetcher, reply):
    padding = b"# " + b"x" * 98 + b"\n"
    site.serve(
        "/robots.txt", reply(b"User-agent: *\n" + padding * 8_000 + b"Disallow: /articles/\n" + padding * 20_000)
    )
    failure = make_fetcher(site).get(site.serve("/articles/1", reply(b"words")))
    assert isinstance(failure, Failure)
    assert failure.outcome is Outcome.DISALLOWED


def test_a_crawl_delay_is_kept_from_the_first_page_on(site, make_fetcher, reply):
    site.serve("/robots.txt", reply(b"User-agent: *\nCrawl-delay: 0.3\n"))
    url = site.serve("/a", reply(b"words"))
    fetcher = make_fetcher(site)
    fetcher.get(url)
    fetcher.get(url)
    times = [asked.at for asked in site.asked]
    assert min(times[1] - times[0], times[2] - times[1]) >= 0.3


def test_an_absurd_crawl_delay_is_capped(site, make_fetcher, reply):
    site.serve("/robots.txt", reply(b"User-agent: *\nCrawl-delay: 99999999\n"))
    url = site.serve("/a", reply(b"words"))
    failure = make_fetcher(site, max_wait=0.05).get(url)
    assert isinstance(failure, Failure)
    assert failure.outcome is Outcome.RATE_LIMITED
    assert failure.retry_at is not None
    assert failure.retry_at - datetime.now(UTC) <= timedelta(seconds=300)


def test_robots_txt_is_kept_over_a_restart_but_not_past_its_age(site, make_fetcher, reply):
    site.serve("/robots.txt", reply(NO_ARTICLES))
    before = make_fetcher(site)
    url = site.serve("/articles/1", reply(b"words"))
    before.get(url)
    states = before.states()
    assert states[0].robots == NO_ARTICLES.decode()
    assert make_fetcher(site, states=states).get(url).outcome is Outcome.DISALLOWED
    assert site.paths() == ["/robots.txt"]
    make_fetcher(site, states=states, robots_age=0.0).get(url)
    assert site.paths() == ["/robots.txt"] * 2


def test_a_refusal_is_kept_over_a_restart(site, make_fetcher, reply):
    state = HostState(
        site.authority, robots_refused=True, robots_site=f"http://{site.authority}", robots_read_at=datetime.now(UTC)
    )
    assert make_fetcher(site, states=(state,)).get(site.serve("/a", reply(b"words"))).outcome is Outcome.DISALLOWED
    assert site.asked == []


def test_robots_txt_itself_may_always_be_looked_at(site, make_fetcher, reply):
    site.serve("/robots.txt", reply(b"User-agent: *\nDisallow: /\n"))
    assert isinstance(make_fetcher(site).get(site.url("/robots.txt"), purpose="robots"), Capture)


def test_damaged_bytes_in_a_robots_txt_do_not_stop_its_rules():
    answer = Answer(200, (), b"\xef\xbb\xbfUser-agent: *\r\x00\nDisallow: /caf\xe9/\nDisallow: /x/\n", 0, 0.0)
    robots = read("https://example.org", answer, datetime.now(UTC))
    assert robots.objection("https://example.org/x/1", "Replate")
    assert not robots.objection("https://example.org/y", "Replate")


@pytest.mark.parametrize(
    "text",
    [
        "".join(f"User-agent: bot{number}\n" for number in range(40_000)) + "Disallow: /x\n" * 40_000,
        "User-agent: *\n" + "".join(f"Disallow: /{number}*{'a*' * 5}$\n" for number in range(30_000)),
        "User-agent:" + " " * 500_000 + "x",
        "user agent" * 50_000,
    ],
    ids=["agents times rules", "wildcards", "spaces", "no line ends"],
)
@pytest.mark.timeout(20)  # agents times rules would take hours
def test_work_stays_bounded_on_a_hostile_robots_txt(text):
    robots = rules("https://example.org", text, datetime.now(UTC))
    assert robots.objection("https://example.org/" + "a" * 2_000, "Replate") == ""


def test_groups_of_other_agents_stay_apart_from_ours():
    text = "User-agent: Googlebot\rUser-agent: *\rDisallow: /all/\r\rUser-agent: Otherbot # REPLATE\rDisallow: /\r\rUSERAGENT rep*late\rDisallow: /ours/\rCrawl-delay: 7"
    robots = rules("https://example.org", text, datetime.now(UTC))
    assert robots.objection("https://example.org/ours/1", "Replate")
    assert not robots.objection("https://example.org/all/1", "Replate")
    assert robots.crawl_delay("Replate") == 7
    assert robots.objection("https://example.org/all/1", "Another")


@pytest.mark.slow
def test_thousands_of_real_files_are_read_without_trouble(shared):
    read_files = 0
    with tarfile.open(shared / "data/sites/robots_protego.tar.xz") as archive:
        for member in archive:
            file = archive.extractfile(member) if member.isfile() else None
            if file is not None:
                text = file.read().decode("utf-8", "replace")
                robots = rules("https://example.org", text, datetime.now(UTC))
                alone = Protego.parse(text.removeprefix("\ufeff").replace("\0", ""))
                for path in ("/", "/news/2026/11/22/story?id=1", "/search?q=x", "/wp-admin/x", "/feed/"):
                    url = "https://example.org" + path
                    assert (robots.objection(url, "Replate") == "") is alone.can_fetch(url, "Replate")
                assert robots.crawl_delay("Replate") == alone.crawl_delay("Replate")
                delay = robots.crawl_delay("Replate")
                assert delay is None or delay >= 0
                read_files += 1
    assert read_files > 4_000


def test_the_shelf_keeps_a_bounded_amount_of_text():
    shelf = RobotsShelf(Limits(), ())
    now = datetime.now(UTC)
    for number in range(120):
        shelf.keep(rules(f"https://h{number}.test", "# " + "x" * 1_000_000, now))
    kept = [number for number in range(120) if shelf.known(f"https://h{number}.test", now)]
    assert 0 < len(kept) <= 50
    assert kept[-1] == 119
