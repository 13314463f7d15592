"""Manners: one request at a time per host, a pause after each, silence where a host asks for it."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from replate.fetch.limits import Limits
from replate.fetch.silence import backoff, demanded
from replate.fetch.stopped import Stopped
from replate.fetch.transport import Answer
from replate.model import HostState, Outcome

_TOO_MANY_REQUESTS = 429
_UNAVAILABLE = 503
_SERVER_ERROR = 500
_MOST_HOSTS = 20_000
# A page may be broken where its host is well: so many troubles in a row, without one good answer between
# them, pass before the host is left alone. No connection at all counts double.
_PATIENCE = 3


@dataclass(slots=True)
class _Host:
    """What is remembered of one authority. Written by the thread that has its turn, or under the pace's lock."""

    authority: str
    turn: threading.Lock = field(default_factory=threading.Lock)
    ended_at: float = float("-inf")  # monotonic: the end of the last answer
    crawl_delay: float = 0.0
    silent_until: datetime | None = None
    why_silent: str = "it asked for a pause or was in trouble"
    troubles: int = 0
    last_answer_at: datetime | None = None
    last_answer_seconds: float = 0.0


class Pace:
    """Keeps the manners of all hosts; safe to use from many threads."""

    def __init__(self, limits: Limits, states: Iterable[HostState]) -> None:
        self._limits = limits
        self._lock = threading.Lock()
        self._closing = threading.Event()
        now = datetime.now(UTC)
        self._hosts = {state.host: self._restored(state, now) for state in states}

    def close(self) -> None:
        """Wake every thread that stands in line; its look ends."""
        self._closing.set()

    @property
    def closing(self) -> bool:
        """Whether ``close`` was called."""
        return self._closing.is_set()

    @contextmanager
    def turn(self, authority: str, *, wait: float, insist: bool = False) -> Iterator[None]:
        """Hold the host's only turn; raise ``Stopped`` (rate_limited) where it would not come within ``wait`` seconds.

        ``insist`` goes ahead after them although the pause is longer: for the further hops of one
        look, which a very long Crawl-delay would otherwise make impossible. Silence holds all the same.
        """
        host = self._host(authority)
        wait = max(wait, 0.0)
        ends_at = time.monotonic() + wait
        self._check_silence(host)
        if not host.turn.acquire(timeout=wait):
            raise Stopped(
                Outcome.RATE_LIMITED,
                f"another look at {authority} is still under way",
                retry_at=self.ready_at(authority),
            )
        try:
            self._await_pause(host, ends_at, insist=insist)
            self._check_silence(host)
            began = time.monotonic()
            try:
                yield
            finally:
                self._end_turn(host, began)
        finally:
            host.turn.release()

    def answered(self, authority: str, answer: Answer) -> None:
        """Take note of a complete answer: 429 and 503 silence the whole host, a good one ends its troubles."""
        host = self._host(authority)
        if answer.status in (_TOO_MANY_REQUESTS, _UNAVAILABLE):
            host.troubles = max(host.troubles, _PATIENCE) + 1
            now = datetime.now(UTC)
            pause = demanded(answer.header("retry-after"), answer.header("date"), now, self._limits)
            self._silence(host, pause, f"it answered {answer.status}, which asks for a pause")
        elif answer.status >= _SERVER_ERROR:
            self.troubled(authority, unreachable=False)
        else:
            host.troubles, host.silent_until = 0, None

    def troubled(self, authority: str, *, unreachable: bool) -> None:
        """Take note that the host gave an error or no answer; several in a row and it is left alone for a while."""
        host = self._host(authority)
        host.troubles += 2 if unreachable else 1
        if host.troubles > _PATIENCE:
            self._silence(host, None, "it could not answer several times in a row")

    def _silence(self, host: _Host, pause: timedelta | None, why: str) -> None:
        pause = pause or backoff(host.authority, host.troubles - _PATIENCE, self._limits)
        host.silent_until, host.why_silent = datetime.now(UTC) + pause, why

    def obey(self, authority: str, crawl_delay: float | None) -> None:
        """Keep the pause that the site's robots.txt asks for, up to the ceiling."""
        self._host(authority).crawl_delay = min(crawl_delay or 0.0, self._limits.crawl_delay_ceiling)

    def ready_at(self, authority: str) -> datetime:
        """Return the moment from which the host may be asked; not later than now where it may at once."""
        now = datetime.now(UTC)
        host = self._hosts.get(authority)
        if host is None:
            return now
        pause = self._pause(host) if host.turn.locked() else self._free_at(host) - time.monotonic()
        free_at = now + timedelta(seconds=max(pause, 0.0))
        return max(free_at, host.silent_until or free_at)

    def states(self) -> tuple[HostState, ...]:
        """Return what is to be remembered over a restart (robots.txt aside)."""
        with self._lock:
            hosts = list(self._hosts.values())
        return tuple(_state(host) for host in hosts if host.last_answer_at or host.silent_until or host.troubles)

    def _host(self, authority: str) -> _Host:
        host = self._hosts.get(authority)
        if host is None:
            with self._lock:
                self._forget_some()
                host = self._hosts.setdefault(authority, _Host(authority))
        return host

    def _forget_some(self) -> None:
        """Bound the memory: hosts that owe and are owed nothing are forgotten first when there are too many."""
        if len(self._hosts) < _MOST_HOSTS:
            return
        now = time.monotonic()
        idle = [h for h in self._hosts.values() if not h.turn.locked() and not h.troubles and self._free_at(h) < now]
        for host in idle[: _MOST_HOSTS // 10]:
            del self._hosts[host.authority]

    def _restored(self, state: HostState, now: datetime) -> _Host:
        """Take a host up again; a pause that had not ended yet is kept, a clock set back makes none longer."""
        latest = now + timedelta(seconds=max(self._limits.silence_ceiling, self._limits.backoff_ceiling * 2))
        host = _Host(state.host, troubles=state.backoff, last_answer_at=state.last_answer_at)
        host.silent_until = min(state.silent_until, latest) if state.silent_until else None
        host.last_answer_seconds = state.last_answer_seconds
        if state.last_answer_at:
            passed = max((now - state.last_answer_at).total_seconds(), 0.0)
            host.ended_at = time.monotonic() - passed
        return host

    def _pause(self, host: _Host) -> float:
        limits = self._limits
        slowness = min(limits.slowness_factor * host.last_answer_seconds, limits.slowness_ceiling)
        return max(limits.gap, host.crawl_delay, slowness if limits.gap else 0.0)

    def _check_silence(self, host: _Host) -> None:
        until = host.silent_until
        if until is not None and until > datetime.now(UTC):
            reason = f"{host.authority} is left alone until {until:%Y-%m-%d %H:%M:%S} UTC: {host.why_silent}"
            raise Stopped(Outcome.RATE_LIMITED, reason, retry_at=until)

    def _free_at(self, host: _Host) -> float:
        """When the host may be asked again; worked out anew, as a Crawl-delay may have been read since."""
        return host.ended_at + self._pause(host)

    def _await_pause(self, host: _Host, ends_at: float, *, insist: bool) -> None:
        now, free_at = time.monotonic(), self._free_at(host)
        if self.closing:
            raise self._closed()
        if free_at > ends_at and not insist:
            wait = timedelta(seconds=free_at - now)
            reason = f"{host.authority} wants a pause of {self._pause(host):g} seconds between two looks"
            raise Stopped(Outcome.RATE_LIMITED, reason, retry_at=datetime.now(UTC) + wait)
        if free_at > now and self._closing.wait(min(free_at, ends_at) - now):
            raise self._closed()

    def _closed(self) -> Stopped:
        return Stopped(Outcome.UNAVAILABLE, "Replate was stopped before the look was taken")

    def _end_turn(self, host: _Host, began: float) -> None:
        host.ended_at = time.monotonic()
        host.last_answer_at = datetime.now(UTC)
        host.last_answer_seconds = host.ended_at - began


def _state(host: _Host) -> HostState:
    return HostState(
        host=host.authority,
        silent_until=host.silent_until,
        backoff=host.troubles,
        last_answer_at=host.last_answer_at,
        last_answer_seconds=host.last_answer_seconds,
    )
