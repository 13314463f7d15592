"""The fetcher: asks for an address with good manners and tells what came of it."""

from __future__ import annotations

import re
import ssl
import time
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import lru_cache
from types import TracebackType
from typing import Self

from replate.fetch import robots as robots_txt
from replate.fetch.address import Address, follow, parse
from replate.fetch.coding import ACCEPTED
from replate.fetch.limits import Limits, Purpose
from replate.fetch.pace import Pace
from replate.fetch.robots import Robots, RobotsShelf
from replate.fetch.stopped import Stopped
from replate.fetch.transport import Answer, Question, Transport
from replate.model import Capture, Failure, Hop, HostState, Outcome

_ACCEPT = {
    Purpose.PAGE: "text/html,application/xhtml+xml;q=0.9,*/*;q=0.5",
    Purpose.FEED: "application/atom+xml,application/rss+xml,application/feed+json,application/rdf+xml;q=0.9,"
    "application/xml;q=0.8,text/xml;q=0.8,*/*;q=0.5",
    Purpose.ROBOTS: "text/plain,*/*;q=0.5",
}
_ROBOTS_HOPS = 5  # RFC 9309, section 2.3.1.2
# What may stand in a header value (RFC 9110, section 5.5); anything else is not sent back.
_FIELD_VALUE = re.compile(r"[\x21-\x7e\x80-\xff](?:[\x09\x20-\x7e\x80-\xff]*[\x21-\x7e\x80-\xff])?")


@dataclass(slots=True)
class _Look:
    """One call of ``get`` as it goes on: where it is, and what it has seen on the way."""

    url: str
    purpose: Purpose
    headers: tuple[tuple[bytes, bytes], ...]
    ends_at: float  # monotonic: when the whole look must be over
    asked_at: datetime = field(default_factory=lambda: datetime.now(UTC))
    began: float | None = None  # monotonic: when the first question for it went out
    hops: list[Hop] = field(default_factory=list)

    def ask_now(self) -> None:
        """Note the moment at which we ask; what came before was waiting for our turn."""
        if self.began is None:
            self.asked_at, self.began = datetime.now(UTC), time.monotonic()

    @property
    def seconds(self) -> float:
        return 0.0 if self.began is None else time.monotonic() - self.began

    @property
    def left(self) -> float:
        return self.ends_at - time.monotonic()

    def capture(self, address: Address, answer: Answer) -> Capture:
        return Capture(
            url=self.url,
            final_url=address.url,
            status=answer.status,
            headers=answer.headers,
            body=answer.body,
            asked_at=self.asked_at,
            seconds=self.seconds,
            wire_bytes=answer.wire_bytes,
            hops=tuple(self.hops),
        )

    def failure(self, stop: Stopped) -> Failure:
        return Failure(
            url=self.url,
            outcome=stop.outcome,
            reason=stop.reason,
            asked_at=self.asked_at,
            seconds=self.seconds,
            wire_bytes=stop.wire_bytes,
            status=stop.status or (self.hops[-1].status if self.hops else None),
            retry_at=stop.retry_at,
            hops=tuple(self.hops),
        )


def _field(value: str) -> bytes | None:
    """A header's value as bytes, or ``None`` where it cannot be sent."""
    return value.encode("latin-1") if _FIELD_VALUE.fullmatch(value) else None


@lru_cache(64)
def _introduction(agent: str, accept: str) -> tuple[tuple[bytes, bytes], ...]:
    """What we say of ourselves and want, the same at every look; what cannot be sent is left out."""
    named = ((b"User-Agent", agent), (b"Accept", accept))
    return tuple((name, field) for name, value in named if (field := _field(value)) is not None)


class Fetcher:
    """Asks for pages and feeds; safe to use from many threads; a context manager.

    ``states`` are what an earlier fetcher's ``states()`` gave, so that a restart forgets no host's wish to be
    left alone. ``tls`` replaces the system's certificate authorities. Raises ``SettingsError`` where
    ``limits.allow_addresses`` cannot be read.
    """

    def __init__(
        self, limits: Limits | None = None, *, states: Iterable[HostState] = (), tls: ssl.SSLContext | None = None
    ) -> None:
        self._limits = limits or Limits()
        known = tuple(states)
        self._agent = self._limits.user_agent
        self._transport = Transport(self._limits, tls)
        self._pace = Pace(self._limits, known)
        self._shelf = RobotsShelf(self._limits, known)

    def get(
        self,
        url: str,
        *,
        etag: str = "",
        last_modified: str = "",
        accept: str = "",
        purpose: Purpose | str = Purpose.PAGE,
    ) -> Capture | Failure:
        """Take one look at an address: any complete answer is a ``Capture``, everything else a ``Failure``.

        ``etag`` and ``last_modified`` are validators from an earlier answer, sent back byte for byte; the
        answer may then be a 304 with an empty body. Redirects are followed and each hop is checked anew.
        ``purpose`` sets the size allowed. Ends within ``max_wait`` and ``deadline`` together; a host that is not
        to be asked for longer than ``max_wait`` gives a ``Failure`` (rate_limited) with ``retry_at``.
        """
        purpose = Purpose(purpose)
        headers = self._headers(accept or _ACCEPT[purpose], etag, last_modified)
        allowed = self._limits.max_wait + self._limits.deadline
        look = _Look(url, purpose, headers, time.monotonic() + allowed)
        try:
            return self._follow(look)
        except Stopped as stop:
            return look.failure(stop)

    def ready_at(self, url: str) -> datetime:
        """Return the moment (aware UTC) from which the host of ``url`` may be asked; now or earlier: at once.

        Never blocks. An address that cannot be read is ready at once: ``get`` says what is wrong with it.
        """
        try:
            return self._pace.ready_at(parse(url).authority)
        except Stopped:
            return datetime.now(UTC)

    def states(self) -> tuple[HostState, ...]:
        """Return what politeness must remember over a restart, one per host."""
        return tuple(map(self._with_robots, self._pace.states()))

    def close(self) -> None:
        """End all connections and wake all waiting threads; their looks end as failures. Call it once."""
        self._pace.close()
        self._transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _headers(self, accept: str, etag: str, last_modified: str) -> tuple[tuple[bytes, bytes], ...]:
        validators = ((b"If-None-Match", etag), (b"If-Modified-Since", last_modified))
        sent = ((name, field) for name, value in validators if value and (field := _field(value)) is not None)
        return (*_introduction(self._agent, accept), *sent, (b"Accept-Encoding", ACCEPTED))

    def _follow(self, look: _Look) -> Capture:
        address = parse(look.url)
        seen = {address}
        while True:
            if self._limits.respect_robots and look.purpose is not Purpose.ROBOTS:
                self._ask_robots(address, look)
            question = Question(address, look.headers, self._limits.max_bytes(look.purpose))
            answer = self._ask(question, look, insist=bool(look.hops))
            if not answer.location:
                return look.capture(address, answer)
            look.hops.append(Hop(address.url, answer.status))
            address = self._next(address, answer, len(look.hops))
            if address in seen:
                raise Stopped(Outcome.UNAVAILABLE, "the address redirects in a circle")
            seen.add(address)

    def _next(self, address: Address, answer: Answer, hops: int) -> Address:
        if hops > self._limits.max_redirects:
            raise Stopped(Outcome.UNAVAILABLE, f"the address redirects more than {self._limits.max_redirects} times")
        return follow(address, answer.location)

    def _ask(self, question: Question, look: _Look, *, insist: bool) -> Answer:
        """Ask once, in our turn; the host's troubles are noted before the turn passes on."""
        authority = question.address.authority
        with self._pace.turn(authority, wait=min(self._limits.max_wait, look.left), insist=insist):
            if question.headers is look.headers:  # not for a robots.txt on the way
                look.ask_now()
            try:
                answer = self._transport.ask(question, seconds=min(self._limits.deadline, look.left))
            except Stopped as stop:
                if self._pace.closing:
                    raise Stopped(Outcome.UNAVAILABLE, "Replate was stopped during the look") from None
                if stop.outcome is Outcome.UNAVAILABLE:
                    self._pace.troubled(authority, unreachable=stop.unreachable)
                raise
            self._pace.answered(authority, answer)
            return answer

    def _ask_robots(self, address: Address, look: _Look) -> None:
        """Raise ``Stopped`` (disallowed) where the site's robots.txt says no; keep its Crawl-delay."""
        robots = self._shelf.known(address.site, datetime.now(UTC)) or self._read_robots(address, look)
        objection = robots.objection(address.url, self._limits.agent)
        if objection:
            retry_at = robots.read_at + self._shelf.age(robots) if robots.refused else None
            raise Stopped(Outcome.DISALLOWED, objection, retry_at=retry_at)
        self._pace.obey(address.authority, robots.crawl_delay(self._limits.agent))

    def _read_robots(self, address: Address, look: _Look) -> Robots:
        with self._shelf.reading(address.site, wait=look.left):
            known = self._shelf.known(address.site, datetime.now(UTC))
            if known:  # another thread read it while we waited
                return known
            robots = self._fetched_robots(address, look)
            self._shelf.keep(robots)
            return robots

    def _fetched_robots(self, address: Address, look: _Look) -> Robots:
        """Read a robots.txt, following redirects; the rules hold for the site asked first, wherever they lie."""
        at = replace(address, target="/robots.txt")
        headers = self._headers(_ACCEPT[Purpose.ROBOTS], "", "")
        for hop in range(_ROBOTS_HOPS + 1):
            question = Question(at, headers, self._limits.max_robots_bytes, cut=True)
            answer = self._ask(question, look, insist=hop > 0)
            if not answer.location:
                return robots_txt.read(address.site, answer, datetime.now(UTC))
            at = follow(at, answer.location)
        return robots_txt.refusal(address.site, answer.status, datetime.now(UTC))

    def _with_robots(self, state: HostState) -> HostState:
        robots = self._shelf.of_authority(state.host)
        if robots is None:
            return state
        return replace(
            state,
            robots=robots.text,
            robots_refused=robots.refused,
            robots_read_at=robots.read_at,
            robots_site=robots.site,
        )
