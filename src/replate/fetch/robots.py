"""What a site's robots.txt says, and what it means when the site would not say it (RFC 9309)."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache

from protego import Protego

from replate.fetch.limits import Limits
from replate.fetch.stopped import Stopped
from replate.fetch.transport import Answer
from replate.model import HostState, Outcome

_MOST_SITES = 5_000
_TOO_MANY_REQUESTS = 429
_CLIENT_ERROR = 400
_SERVER_ERROR = 500
_OK = range(200, 300)
_MOST_CHARACTERS = 50_000_000
_MOST_PARSED = 1_024
# As generous as the parser is: "Useragent foo" counts too.
_USER_AGENT = re.compile(
    r"^[ \t]*user[- ]?agent[ \t]*[: \t][ \t]*([^#\n]*?)[ \t]*(?:#.*)?$", re.IGNORECASE | re.MULTILINE
)


@dataclass(frozen=True, slots=True)
class Robots:
    """One site's rules. ``refused``: it would not answer for them, which is a no to everything."""

    site: str
    text: str
    refused: bool
    read_at: datetime
    status: int = 200

    def objection(self, url: str, agent: str) -> str:
        """Why we may not ask this address, as a sentence; ``""`` where we may."""
        if self.refused:
            answer = f" (it answered {self.status})" if self.status else ""
            return f"the robots.txt of {self.site} could not be read{answer}, which counts as a no to everything"
        if not _parsed(self.text, agent).can_fetch(url, agent):
            return f"the robots.txt of {self.site} asks us not to read this address"
        return ""

    def crawl_delay(self, agent: str) -> float | None:
        """Return the seconds that the site wants between two requests, ``None`` where it does not say."""
        return _parsed(self.text, agent).crawl_delay(agent)


@lru_cache(maxsize=_MOST_PARSED)
def _parsed(text: str, agent: str) -> Protego:
    """Parse the rules that may concern ``agent``.

    The names of all other agents are made one: the parser's work grows with the agents of a group times its
    rules, which a megabyte of hostile text could stretch to hours.
    """
    ours = agent.lower()

    def named(found: re.Match[str]) -> str:
        name = found[1].lower().replace("*", "")
        return found[0] if name in ours else "User-agent: -"

    return Protego.parse(_USER_AGENT.sub(named, "\n".join(text.splitlines())))


def read(site: str, answer: Answer, read_at: datetime) -> Robots:
    """Make rules of the final answer for a robots.txt (RFC 9309, section 2.3.1).

    2xx is obeyed; 4xx means that there are none; 5xx, 429 and redirects without end mean that the site
    cannot say, hence a complete no.
    """
    if answer.status in _OK:
        return rules(site, answer.body.decode("utf-8", "replace"), read_at)
    if _CLIENT_ERROR <= answer.status < _SERVER_ERROR and answer.status != _TOO_MANY_REQUESTS:
        return rules(site, "", read_at)
    return refusal(site, answer.status, read_at)


def rules(site: str, text: str, read_at: datetime) -> Robots:
    """Make rules of the text of a robots.txt."""
    text = text.removeprefix("\ufeff").replace("\x00", "")
    return Robots(site, text, refused=False, read_at=read_at)


def refusal(site: str, status: int, read_at: datetime) -> Robots:
    """Make the complete no of a site that would not answer for its robots.txt (``status`` 0: not known)."""
    return Robots(site, "", refused=True, read_at=read_at, status=status)


class RobotsShelf:
    """The rules of all sites, for as long as they may be kept; safe to use from many threads."""

    def __init__(self, limits: Limits, states: tuple[HostState, ...]) -> None:
        self._limits = limits
        self._lock = threading.Lock()
        self._reading: dict[str, threading.Lock] = {}
        self._robots = {robots.site: robots for state in states if (robots := _restored(state))}
        self._characters = sum(len(robots.text) for robots in self._robots.values())

    def known(self, site: str, now: datetime) -> Robots | None:
        """Return the rules read at most ``robots_age`` ago (a refusal: ``robots_retry``)."""
        robots = self._robots.get(site)
        if robots is None or not timedelta() <= now - robots.read_at < self.age(robots):
            return None
        return robots

    def age(self, robots: Robots) -> timedelta:
        """How long these rules may be kept before they are read again."""
        return timedelta(seconds=self._limits.robots_retry if robots.refused else self._limits.robots_age)

    @contextmanager
    def reading(self, site: str, *, wait: float) -> Iterator[None]:
        """Hold the right to read a site's rules, so that it is asked only once; ``Stopped`` after ``wait`` seconds."""
        with self._lock:
            lock = self._reading.setdefault(site, threading.Lock())
        if not lock.acquire(timeout=max(wait, 0.0)):
            raise Stopped(Outcome.RATE_LIMITED, f"the robots.txt of {site} is still being read")
        try:
            yield
        finally:
            with self._lock:
                self._reading.pop(site, None)
            lock.release()

    def keep(self, robots: Robots) -> None:
        """Put rules on the shelf; the oldest leave when there are too many."""
        with self._lock:
            self._robots.pop(robots.site, None)
            self._robots[robots.site] = robots
            self._characters += len(robots.text)  # an upper bound: re-read ones count twice until it is reached
            while len(self._robots) > _MOST_SITES or self._characters > _MOST_CHARACTERS:
                del self._robots[next(iter(self._robots))]
                self._characters = sum(len(kept.text) for kept in self._robots.values())

    def of_authority(self, authority: str) -> Robots | None:
        """Return the rules kept for a host, those of https first."""
        return self._robots.get(f"https://{authority}") or self._robots.get(f"http://{authority}")


def _restored(state: HostState) -> Robots | None:
    if not state.robots_site or state.robots_read_at is None:
        return None
    if state.robots_refused:
        return refusal(state.robots_site, 0, state.robots_read_at)
    return None if state.robots is None else rules(state.robots_site, state.robots, state.robots_read_at)
