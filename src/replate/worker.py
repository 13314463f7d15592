"""Looks at all that is due: claims it, sends it through the pipeline, one host at a time, and sleeps.

Looks go on in threads, one per host, so that a slow site delays nobody else; the thread that called ``run``
settles them, many in one transaction. This module reads the clock.
"""

from __future__ import annotations

import queue
import sys
import threading
import time
from collections import defaultdict, deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from replate import contain, rereading
from replate.accounting import account_all, account_waiting, renew_accounts
from replate.decide import Look, Rhythm
from replate.errors import ReplateError, StoreUnavailableError
from replate.model import Article, Failure, Feed, HostState, Outcome
from replate.pipeline import (
    ArticleLook,
    FeedLook,
    Fetched,
    Settled,
    fetch_article,
    look_at_article,
    look_at_feed,
    read_article,
    settle_article,
    settle_feed,
)
from replate.reading import Tools
from replate.store import Store
from replate.urls import host_of

_LEASE = timedelta(minutes=2)  # what a crash cut short comes back after that
_LOOKS_AT_ONCE = 4  # with ``once``: no article is looked at more often than this
_GATHER = 0.05  # seconds; looks that come so close together are settled in one transaction
_GRACE_SECONDS = 3.0  # after a wish to stop, for looks under way
_ACCOUNTS_EVERY = 0.5  # seconds between two looks at whether a version waits for its account
_PAUSE_SECONDS = 2.0  # between two tries to use a database that could not be used
_HOSTS_KEPT_EVERY = timedelta(seconds=10)


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """The options of the worker: how many hosts are asked at a time, and how many checks are claimed ahead."""

    hosts: int = 16
    ahead: int = 400


def utc_now() -> datetime:
    """The present moment."""
    return datetime.now(UTC)


@dataclass
class Lanes:
    """What waits per host, and which hosts a thread is busy with."""

    waiting: dict[str, deque[Article | Feed]] = field(default_factory=lambda: defaultdict(deque))
    busy: set[str] = field(default_factory=set)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def put(self, job: Article | Feed) -> str | None:
        """Queue a job; give its host where a thread is to be started for it."""
        with self.lock:
            host = host_of(job.url)
            self.waiting[host].append(job)
            if host in self.busy:
                return None
            self.busy.add(host)
            return host

    def take(self, host: str) -> Article | Feed | None:
        """The next job of a host, or ``None``: then nobody is busy with it any more."""
        with self.lock:
            if jobs := self.waiting.get(host):
                return jobs.popleft()
            self.waiting.pop(host, None)
            self.busy.discard(host)
            return None

    def drop(self) -> None:
        """Forget what waits; its claim runs out by itself."""
        with self.lock:
            self.waiting.clear()


class Worker:
    """Checks what is due, for ever (:meth:`run`) or once (:meth:`run_once`)."""

    def __init__(
        self,
        store: Store,
        tools: Tools,
        rhythm: Rhythm,
        work: Work | None = None,
        *,
        report: Callable[[Settled], None] = lambda _: None,
        tell: Callable[[str], None] = lambda _: None,
        clock: Callable[[], datetime] = utc_now,
    ) -> None:
        self._store = store
        self._tools = tools
        self._rhythm = rhythm
        self._work = work or Work()
        self._report = report
        self._tell = tell
        self._clock = clock
        self._lanes = Lanes()
        self._seen: queue.SimpleQueue[ArticleLook | FeedLook] = queue.SimpleQueue()
        self._unsettled: list[ArticleLook | FeedLook] = []
        self._claimed: dict[tuple[bool, int], Article | Feed] = {}
        self._stopping = threading.Event()
        self._accounts: threading.Thread | None = None
        self._ended = threading.Event()  # set when no more accounts are to be made
        self._out = 0
        self._outdated: set[int] = set()
        self._reading: set[int] = set()
        self._room = threading.Semaphore(3 * tools.pool.workers)
        self._hosts: dict[str, HostState] = {}
        self._hosts_kept_at = clock()

    def run(self, stop: threading.Event) -> None:
        """Check what falls due until ``stop`` is set.

        Looks under way then get a few seconds; those that do not end by then are dropped and fall due anew.
        While the database cannot be used (a full disk, say) nothing is looked at; both is told.
        """
        paused = False
        with self._accounting(), self._threads() as begin:
            self._begin_accounts()  # the store knows what an earlier run left
            while not stop.is_set():
                try:
                    settled = self._settle(wait=0.05 if self._out else 0.0)
                    started = self._start(begin, self._claim())
                except StoreUnavailableError as error:
                    if not paused:
                        self._tell(f"paused: {error}")
                    paused = True
                    stop.wait(_PAUSE_SECONDS)
                    continue
                if paused and (settled or started):
                    self._tell("the database can be used again; going on")
                    paused = False
                if not started and not self._out:
                    stop.wait(0.2)
            self._lanes.drop()
            self._wind_up()
        self._finish()

    @contextmanager
    def _accounting(self) -> Iterator[None]:
        """Let what the changes of new versions come to be said behind the looks, once there is a version."""
        self._accounts = None
        ended = self._ended = threading.Event()
        try:
            yield
        finally:
            ended.set()
            if self._accounts is not None:
                self._accounts.join(_GRACE_SECONDS)

    def _begin_accounts(self) -> None:
        if self._accounts is None:
            self._accounts = threading.Thread(target=self._account, args=(self._ended,), name="accounts", daemon=True)
            self._accounts.start()

    def _account(self, ended: threading.Event) -> None:
        below = sys.maxsize
        while not ended.is_set():
            try:
                done = account_waiting(self._store, self._tools.pool)
                if not done and below:  # nothing waits for these, so that they need not be quick
                    below = renew_accounts(self._store, self._tools.pool, below)
            except contain.Closed:
                return
            except ReplateError:  # the looks' own thread tells of a disk that is full
                done = 0
            if not done:
                ended.wait(_ACCOUNTS_EVERY)

    def _wind_up(self) -> None:
        """Give looks under way a moment, then end those that are left."""
        ends_at = time.monotonic() + _GRACE_SECONDS
        while (self._lanes.busy or self._reading) and time.monotonic() < ends_at:
            time.sleep(0.02)
        self._stopping.set()
        self._tools.fetcher.close()

    def run_once(self) -> None:
        """Check all that is due, confirm at once what has to be confirmed, and return."""
        self._rhythm = replace(self._rhythm, confirm=timedelta(0))
        times: dict[int, int] = defaultdict(int)
        with self._accounting(), self._threads() as begin:
            while True:
                jobs = self._claim()
                wanted = [job for job in jobs if isinstance(job, Feed) or times[job.id] < _LOOKS_AT_ONCE]
                for job in wanted:
                    times[job.id] += isinstance(job, Article)
                if not self._start(begin, wanted) and not self._out:
                    break
                self._settle(wait=0.05 if self._out else 0.0)
        self._finish()
        account_all(self._store, self._tools.pool)

    def check(self, articles: Iterable[Article]) -> None:
        """Look at these articles now, due or not, and confirm at once what has to be confirmed."""
        self._rhythm = replace(self._rhythm, confirm=timedelta(0))
        times: dict[int, int] = defaultdict(int)
        jobs = list(articles)
        with self._accounting(), self._threads() as begin:
            while self._start(begin, jobs) or self._out:
                for job in jobs:
                    times[job.id] += 1
                settled = self._settle(wait=0.05)
                jobs = [article for article in self._again(settled) if times[article.id] < _LOOKS_AT_ONCE]
        self._finish()
        account_all(self._store, self._tools.pool)

    def _again(self, settled: Iterable[Settled]) -> list[Article]:
        """Those of the articles just looked at that are due at once, to be confirmed, as they now stand."""
        now = self._clock()
        seen = (line.article for line in settled if line.article is not None)
        due = [article.id for article in seen if article.next_check_at is not None and article.next_check_at <= now]
        return [self._store.article(number) for number in due]

    # ── claiming and looking ──

    def _claim(self) -> list[Article | Feed]:
        """Take what is due, pushing its next check ahead first, so that a crash cannot bring it back at once."""
        room = self._work.ahead - self._out
        now = self._clock()
        if room <= 0:
            return []
        # What waits in a lane for longer than its lease is claimed once more, but not looked at twice.
        feeds = self._store.feeds(due_at=now)
        articles = self._store.due_articles(now, room)
        if feeds or articles:
            with self._store.writing() as write:
                write.claim(articles, now + _LEASE)
                write.claim_feeds(feeds, now + _LEASE)
        due: list[Article | Feed] = [*feeds, *articles]
        jobs = [job for job in due if _name(job) not in self._claimed]
        self._claimed.update({_name(job): job for job in jobs})
        return jobs

    def _start(self, begin: Callable[[str], object], jobs: Iterable[Article | Feed]) -> int:
        started = 0
        for job in jobs:
            started += 1
            self._out += 1
            host = self._lanes.put(job)
            if host is not None:
                begin(host)
        return started

    def _lane(self, host: str, readers: ThreadPoolExecutor) -> None:
        """Look at one host's jobs, one after the other; what has come is read while the next is asked for."""
        while (job := self._lanes.take(host)) is not None:
            look = self._asked(job)
            if not isinstance(look, Fetched):
                self._bring(look)
                continue
            self._room.acquire()  # so that no more pages wait than can soon be read
            self._reading.add(look.article.id)
            readers.submit(self._read, look)

    def _asked(self, job: Article | Feed) -> Fetched | ArticleLook | FeedLook:
        """Ask for a feed or a page; a fault of our own becomes a look that tells it, and work goes on."""
        try:
            if isinstance(job, Feed):
                return look_at_feed(job, self._tools)
            first = job.latest is None  # then the page is asked for twice
            return look_at_article(job, self._tools) if first else fetch_article(job, self._tools)
        except Exception as error:  # noqa: BLE001  # one page must not end the watch over all others
            return _mishap(job, error)

    def _read(self, fetched: Fetched) -> None:
        article = fetched.article.id
        look: ArticleLook | FeedLook
        try:
            look = read_article(fetched, self._tools)
            look = self._against_new_reading(look) if article in self._outdated else look
        except Exception as error:  # noqa: BLE001  # as above
            look = _mishap(fetched.article, error)
        self._bring(look)
        self._reading.discard(article)
        self._room.release()

    def _bring(self, look: ArticleLook | FeedLook) -> None:
        if not self._stopping.is_set():  # what was cut short by our own end says nothing of the site
            self._seen.put(look)

    @contextmanager
    def _threads(self) -> Iterator[Callable[[str], object]]:
        """Threads for the hosts, and some that read what they bring; gives what starts the lane of a host."""
        self._outdated = set(self._store.outdated_articles(self._tools.extractor))
        readers = 2 * self._tools.pool.workers  # one waits with its page ready while another's is being read
        with ThreadPoolExecutor(readers, "read") as reading, ThreadPoolExecutor(self._work.hosts, "lane") as lanes:
            yield lambda host: lanes.submit(self._lane, host, reading)

    def _against_new_reading(self, look: ArticleLook) -> ArticleLook:
        """Read the versions again that another extractor read, before a look by this one is held against them."""
        if look.look.extraction is None or look.look.extraction.content is None:
            return look
        try:
            rereading.reread_article(self._store, self._tools, look.article.id, self._clock())
        except ReplateError as error:
            return replace(look, look=Look(Failure(look.article.url, Outcome.UNAVAILABLE, str(error), self._clock())))
        self._outdated.discard(look.article.id)
        return look

    # ── settling ──

    def _settle(self, wait: float) -> list[Settled]:
        """Settle all looks that are there, in one transaction; wait that many seconds for a first one."""
        self._unsettled += self._taken(wait)
        if not self._unsettled:
            return []
        looks = self._unsettled
        try:
            settled = self._kept(looks)
        except ReplateError:
            raise
        except Exception:  # noqa: BLE001  # one look that cannot be kept must not cost the others
            settled = [line for look in looks for line in self._kept_alone(look)]
        self._unsettled = []
        self._out -= len(looks)
        for look in looks:
            self._claimed.pop(_name(look.feed if isinstance(look, FeedLook) else look.article), None)
        if any(line.version is not None for line in settled):
            self._begin_accounts()
        for line in settled:
            self._report(line)
        return settled

    def _kept(self, looks: Iterable[ArticleLook | FeedLook]) -> list[Settled]:
        now = self._clock()
        with self._store.writing() as write:
            settled = [
                settle_feed(write, look, now, self._rhythm)
                if isinstance(look, FeedLook)
                else settle_article(write, look, now, self._rhythm)
                for look in looks
            ]
            if now - self._hosts_kept_at > _HOSTS_KEPT_EVERY:
                self._keep_hosts(write.set_hosts)
        return settled

    def _kept_alone(self, look: ArticleLook | FeedLook) -> list[Settled]:
        """Settle one look by itself; one that cannot be kept leaves a check that says so."""
        try:
            return self._kept([look])
        except ReplateError:
            raise
        except Exception as error:  # noqa: BLE001  # whatever it is: the check tells it, and the others go on
            job = look.feed if isinstance(look, FeedLook) else look.article
            return self._kept([_mishap(job, error)])

    def _taken(self, wait: float) -> list[ArticleLook | FeedLook]:
        taken: list[ArticleLook | FeedLook] = []
        try:
            taken.append(self._seen.get(timeout=wait) if wait else self._seen.get_nowait())
            late = time.monotonic() + _GATHER
            while self._seen.qsize() + len(taken) < self._out and time.monotonic() < late:
                time.sleep(_GATHER / 20)  # waiting on the queue instead would wake this thread for every look
            while True:
                taken.append(self._seen.get_nowait())
        except queue.Empty:
            return taken

    def _keep_hosts(self, keep: Callable[[list[HostState]], None]) -> None:
        states = {state.host: state for state in self._tools.fetcher.states()}
        keep([state for host, state in states.items() if self._hosts.get(host) != state])
        self._hosts = states
        self._hosts_kept_at = self._clock()

    def _finish(self) -> None:
        """Settle what the threads still brought, keep what politeness must remember, give back what was claimed."""
        self._settle(wait=0.0)
        left = list(self._claimed.values())
        with self._store.writing() as write:
            self._keep_hosts(write.set_hosts)
            for job in left:
                if isinstance(job, Feed):
                    write.claim_feeds([job], job.next_check_at or self._clock())
                else:
                    write.claim([job], job.next_check_at or self._clock())


def _name(job: Article | Feed) -> tuple[bool, int]:
    return isinstance(job, Feed), job.id


def _mishap(job: Article | Feed, error: Exception) -> ArticleLook | FeedLook:
    reason = f"Replate failed at this ({type(error).__name__}: {str(error)[:200]!r}); please report it"
    failure = Failure(job.url, Outcome.EMPTY, reason, utc_now())
    return FeedLook(job, failure) if isinstance(job, Feed) else ArticleLook(job, Look(failure))
