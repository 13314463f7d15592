"""Only the public internet is asked, and what the operator names exactly."""

from __future__ import annotations

import socket
import threading
from ipaddress import ip_address

import pytest

from replate.errors import SettingsError
from replate.fetch import Fetcher, Limits
from replate.fetch.guard import is_permitted, is_public, read_allowances
from replate.model import Capture, Failure, Outcome

INSIDE = [
    "127.0.0.1",
    "127.8.8.8",
    "10.0.0.1",
    "172.16.3.4",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "100.127.255.255",
    "0.0.0.0",
    "0.1.2.3",
    "224.0.0.1",
    "239.255.255.250",
    "240.0.0.1",
    "255.255.255.255",
    "192.0.0.1",
    "192.0.2.1",
    "198.18.0.1",
    "198.51.100.7",
    "203.0.113.9",
    "192.88.99.1",
    "::",
    "::1",
    "::ffff:127.0.0.1",
    "::ffff:8.8.8.8",
    "::127.0.0.1",
    "64:ff9b::7f00:1",
    "64:ff9b:1::1",
    "2002:7f00:1::",
    "2002:808:808::",
    "2001::1",
    "fe80::1",
    "fec0::1",
    "fc00::1",
    "fd12:3456::1",
    "ff02::1",
    "2001:db8::1",
    "3fff::1",
    "100::1",
    "5f00::1",
]
OUTSIDE = ["8.8.8.8", "1.1.1.1", "93.184.216.34", "2606:4700:4700::1111", "2a00:1450:4001::200e"]


@pytest.mark.parametrize("address", INSIDE)
def test_no_address_inside_reserved_or_in_disguise_is_public(address):
    assert not is_public(ip_address(address))


@pytest.mark.parametrize("address", OUTSIDE)
def test_addresses_of_the_internet_are_public(address):
    assert is_public(ip_address(address))


def test_an_allowance_holds_for_its_address_and_port_only():
    allowed = read_allowances(["127.0.0.1:8800", "[::1]:9"])
    assert is_permitted("127.0.0.1", 8800, allowed)
    assert is_permitted("::1", 9, allowed)
    for host, port in [
        ("127.0.0.1", 8801),
        ("127.0.0.2", 8800),
        ("::ffff:127.0.0.1", 8800),
        ("::1%lo", 9),
        ("localhost", 8800),
    ]:
        assert not is_permitted(host, port, allowed)


@pytest.mark.parametrize("text", ["127.0.0.1", "localhost:80", "127.0.0.1:", ":80", "10.0.0.0/8:80", ""])
def test_an_allowance_that_is_not_exact_is_a_settings_error(text):
    with pytest.raises(SettingsError, match="allow_addresses"):
        Fetcher(Limits(allow_addresses=(text,)))


@pytest.fixture
def names(monkeypatch):
    """Scripted name resolution: each lookup of a name takes its next answer, the last one for ever."""
    script: dict[str, list[list[str]]] = {}
    system = socket.getaddrinfo

    def scripted(host, port, *args, **kwargs):
        if host not in script:
            return system(host, port, *args, **kwargs)
        answers = script[host]
        addresses = answers.pop(0) if len(answers) > 1 else answers[0]
        return [answer for address in addresses for answer in system(address, port, *args, **kwargs)]

    monkeypatch.setattr(socket, "getaddrinfo", scripted)
    return script


def test_a_name_is_asked_at_its_address_and_by_its_name(site, make_fetcher, reply, names):
    names["news.test"] = [["127.0.0.1"]]
    port = site.authority.partition(":")[2]
    site.serve("/a", reply(b"words"))
    assert isinstance(make_fetcher(site).get(f"http://news.test:{port}/a"), Capture)
    assert site.asked[-1].headers["host"] == f"news.test:{port}"


def test_a_name_that_later_points_inside_is_refused_at_the_connection(site, make_site, make_fetcher, reply, names):
    canary = make_site()
    names["rebind.test"] = [["127.0.0.1"], ["127.0.0.2"]]
    port = site.authority.partition(":")[2]
    site.serve("/a", reply(b"words", Connection="close"))
    fetcher = make_fetcher(site, respect_robots=False)
    assert isinstance(fetcher.get(f"http://rebind.test:{port}/a"), Capture)
    failure = fetcher.get(f"http://rebind.test:{port}/a")
    assert isinstance(failure, Failure)
    assert failure.outcome is Outcome.DISALLOWED
    assert canary.connections == 0


def test_a_name_that_points_inside_in_part_is_refused(site, make_fetcher, names):
    names["half.test"] = [["93.184.216.34", "10.0.0.7"]]
    failure = make_fetcher(site).get("http://half.test/")
    assert isinstance(failure, Failure)
    assert failure.outcome is Outcome.DISALLOWED


def test_a_redirect_to_an_address_inside_connects_to_nothing(site, make_site, make_fetcher, reply):
    canary = make_site()
    failure = make_fetcher(site).get(site.serve("/a", reply(b"", 302, Location=canary.url("/secret"))))
    assert isinstance(failure, Failure)
    assert failure.outcome is Outcome.DISALLOWED
    assert canary.connections == 0


def test_a_robots_txt_that_redirects_inside_connects_to_nothing(site, make_site, make_fetcher, reply):
    canary = make_site()
    site.serve("/robots.txt", reply(b"", 302, Location=canary.url("/secret")))
    failure = make_fetcher(site).get(site.serve("/a", reply(b"words")))
    assert isinstance(failure, Failure)
    assert failure.outcome is Outcome.DISALLOWED
    assert canary.connections == 0


def test_a_name_without_an_answer_is_unavailable(make_fetcher, monkeypatch):
    def unknown(*_args, **_kwargs):
        raise socket.gaierror(socket.EAI_NONAME, "nodename nor servname provided")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    failure = make_fetcher().get("http://nowhere.test/")
    assert isinstance(failure, Failure)
    assert (failure.outcome, failure.reason) == (Outcome.UNAVAILABLE, "the name nowhere.test is not known")


def test_a_resolver_that_hangs_does_not_hang_the_look(make_fetcher, monkeypatch):
    woken = threading.Event()
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_args, **_kwargs: woken.wait(20) and [])
    failure = make_fetcher(deadline=0.2).get("http://slow.test/")
    woken.set()
    assert isinstance(failure, Failure)
    assert "could not be resolved within 0.2 seconds" in failure.reason
