"""Runs functions of strangers' bytes in worker processes that can be killed, whatever they are doing.

Some pages make native parsers run for minutes and cannot be interrupted from within (a paragraph of 20,000
``<span>`` keeps an extractor busy for 30 s). So such work happens in a process of its own: over its time or
its memory it dies, the caller gets :class:`Killed`, and a fresh process takes its place.
"""

from __future__ import annotations

import atexit
import contextlib
import gc
import multiprocessing
import pickle
import signal
import sys
import threading
import traceback
import weakref
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from enum import StrEnum
from multiprocessing.connection import Connection
from multiprocessing.context import ForkServerContext, ForkServerProcess, SpawnContext, SpawnProcess
from types import TracebackType
from typing import NamedTuple, ParamSpec, Self, TypeVar

P = ParamSpec("P")
R = TypeVar("R")

MIB = 1 << 20

# The worker's own alarm rings a little after ours, so that ours decides while the parent lives; it is what
# ends a worker in native code whose parent was killed.
_ALARM_GRACE = 2.0
_START_SECONDS = 60.0
_OBJECTS = 50_000  # made between two searches for garbage: a page is many objects for a moment, and leaves none behind


class Why(StrEnum):
    """What ended a job before its time."""

    TIME = "time"
    MEMORY = "memory"
    CRASH = "crash"


class Killed(Exception):  # noqa: N818 - the name tells what happened to the job, and callers read it so
    """A job that was ended by force. ``why`` is the cause, ``str()`` a sentence for people."""

    def __init__(self, why: Why, sentence: str) -> None:
        super().__init__(why, sentence)
        self.why = why
        self.sentence = sentence

    def __str__(self) -> str:
        return self.sentence


class Closed(Exception):  # noqa: N818 - a state of the pool, not a fault of the job
    """The pool was closed before, or while, the job ran."""


class _Answer(NamedTuple):
    """What a worker sends back: a value, an exception, or word that its memory ran out."""

    value: object = None
    error: BaseException | None = None
    out_of_memory: bool = False


# ── In the worker process ────────────────────────────────────────────────────────────────────────────


def _work(pipe: Connection, seconds: float, memory_bytes: int) -> None:
    """Serve jobs from ``pipe`` until it closes, which it also does when the parent is killed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent decides what Ctrl-C means
    _limit_memory(memory_bytes)
    gc.freeze()  # what is loaded stays
    gc.set_threshold(_OBJECTS, 20, 20)
    with contextlib.suppress(EOFError, OSError):
        pipe.send_bytes(b"ready")
        while True:
            message = pipe.recv_bytes()
            _set_alarm(seconds + _ALARM_GRACE)
            pipe.send_bytes(_do(message))
            _set_alarm(0)


def _do(message: bytes) -> bytes:
    """Carry out one pickled job and pickle what came of it."""
    try:
        function, args, kwargs = pickle.loads(message)  # noqa: S301 - our own parent wrote it
        return pickle.dumps(_Answer(value=function(*args, **kwargs)), pickle.HIGHEST_PROTOCOL)
    except MemoryError:
        return pickle.dumps(_Answer(out_of_memory=True))
    except BaseException as error:  # noqa: BLE001 - whatever a job raises belongs to its caller
        return _carried(error)


def _carried(error: BaseException) -> bytes:
    """Pickle an exception with its traceback as a note; one that cannot travel becomes a RuntimeError."""
    note = "in the worker:\n" + "".join(traceback.format_exception(error))
    error.add_note(note)
    with contextlib.suppress(Exception):
        packed = pickle.dumps(_Answer(error=error), pickle.HIGHEST_PROTOCOL)
        pickle.loads(packed)  # noqa: S301 - some exceptions pickle but do not unpickle; better found here
        return packed
    plain = RuntimeError(f"{type(error).__name__}: {error}")
    plain.add_note(note)
    return pickle.dumps(_Answer(error=plain))


def _limit_memory(memory_bytes: int) -> None:
    """Bound the address space, and leave no core files; platforms without such limits go without."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - this module does not exist on every platform

    with contextlib.suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    with contextlib.suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_AS, (memory_bytes, memory_bytes))


def _set_alarm(seconds: float) -> None:
    """Let the system end this process in ``seconds`` (0: never mind), even in native code that holds the lock."""
    if sys.platform != "win32":  # SIGALRM's default action ends the process; nothing here handles it
        signal.setitimer(signal.ITIMER_REAL, seconds)


# ── In the parent ────────────────────────────────────────────────────────────────────────────────────


def _context(preload: tuple[str, ...]) -> ForkServerContext | SpawnContext:
    """Choose how processes start: from a clean fork server where there is one, else afresh.

    Never by forking this process: it has threads, and locks held by them would stay held for ever.
    """
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    if preload:  # there is one fork server for all pools
        context.set_forkserver_preload(list(preload))
    return context


class _Worker:
    """One process and our end of its pipe."""

    def __init__(self, context: ForkServerContext | SpawnContext, seconds: float, memory_bytes: int) -> None:
        ours, theirs = context.Pipe()
        self.pipe: Connection = ours
        self.process: ForkServerProcess | SpawnProcess = context.Process(
            target=_work, args=(theirs, seconds, memory_bytes), name="replate-worker", daemon=True
        )
        self.process.start()
        theirs.close()
        self.jobs = 0
        self.ready = False
        self.stale = False  # an answer may come that nobody waits for
        self._sending = threading.Lock()

    def send(self, message: bytes) -> None:
        """Hand over a job. Raises OSError when the process is gone."""
        with self._sending:
            self.pipe.send_bytes(message)

    def wait_ready(self) -> None:
        """Wait until the process has started, so that starting does not count against a job's time."""
        if self.ready:
            return
        if not self.pipe.poll(_START_SECONDS):
            raise Killed(Why.CRASH, f"the worker process did not start within {_START_SECONDS:.0f} s")
        self.pipe.recv_bytes()
        self.ready = True

    def end(self) -> int | None:
        """Kill the process if it still runs, reap it and return its exit status."""
        self.process.kill()
        self.process.join(5)
        with self._sending:  # whoever was handing over a job has been told by now that nobody reads it
            self.pipe.close()
        return self.process.exitcode


class _Place:
    """Room for one worker process, and the jobs for it: the first under way, a second on its way at most."""

    def __init__(self) -> None:
        self.worker: _Worker | None = None
        self.line: deque[_Turn] = deque()


class _Turn:
    """A job's turn at a worker: first it is given its ``place``, then its turn has ``come``.

    ``sent_to`` has the job already.
    """

    def __init__(self) -> None:
        self.place: Future[_Place] = Future()
        self.come = threading.Event()
        self.sent_to: _Worker | None = None


class Pool:
    """A fixed number of worker processes that carry out one job each at a time.

    ``seconds`` is the wall-clock time of a job, ``memory_bytes`` the address space of a worker (where the
    platform can bound it), ``recycle_after`` the number of jobs after which a worker is replaced, so that
    what a parser leaks does not pile up. ``preload`` names modules that every worker needs, so that they are
    imported once. With ``ahead`` a worker is handed its next job while it is busy with one, so that it never waits
    for us; a job may then wait behind a long one. Processes start when first needed. Safe to use from many threads;
    close it, or use it as a context manager. Workers never outlive the program: they end when their pipe closes,
    and within their time limit even if the program was killed while they were busy.
    """

    def __init__(
        self,
        workers: int,
        *,
        seconds: float = 20.0,
        memory_bytes: int = 1024 * MIB,
        recycle_after: int = 500,
        preload: tuple[str, ...] = (),
        ahead: bool = False,
    ) -> None:
        if workers < 1 or seconds <= 0 or recycle_after < 1:
            raise ValueError("a pool needs at least one worker, some time, and one job before recycling")
        self.workers = workers
        self._seconds = seconds
        self._memory_bytes = memory_bytes
        self._recycle_after = recycle_after
        self._context = _context(preload)
        self._starting = threading.Lock()
        self._all: set[_Worker] = set()
        self._closed = False
        self._places = [_Place() for _ in range(workers)]  # the one used last comes last
        self._longest = 2 if ahead else 1
        self._lining_up = threading.Lock()
        self._waiting: deque[_Turn] = deque()  # first come, first served, so that nobody waits for ever
        _open_pools.add(self)

    def run(self, function: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        """Call ``function`` in a worker and return its value; blocks the calling thread meanwhile.

        ``function`` must be importable by name. What it raises is raised here, with the worker's traceback as
        a note. Raises :class:`Killed` over its time or memory or if its process dies, and :class:`Closed` when
        the pool is closed. Waiting for a free worker does not count against the job's time.
        """
        message = pickle.dumps((function, args, kwargs), pickle.HIGHEST_PROTOCOL)
        turn = _Turn()
        try:
            place = self._lined_up(turn)
            self._send_ahead(place, turn, message)
            turn.come.wait()
            answer = self._ask(place, turn, message)
        finally:
            self._leave(turn)
        if answer.out_of_memory:
            raise Killed(Why.MEMORY, f"the job needed more than {self._memory_bytes // MIB} MiB of memory")
        if answer.error is not None:
            raise answer.error
        return answer.value  # type: ignore[return-value]  # the worker called ``function``: it is an R

    def _lined_up(self, turn: _Turn) -> _Place:
        """Wait for room at a worker."""
        with self._lining_up:
            self._waiting.append(turn)
            self._line_up()
        return turn.place.result()

    def _line_up(self) -> None:
        """Give those who wait a place each while there is room: at an idle worker, else at one busy with its last."""
        while self._waiting and len((place := min(reversed(self._places), key=_length)).line) < self._longest:
            turn = self._waiting.popleft()
            place.line.append(turn)
            if place.line[0] is turn:
                turn.come.set()
            self._places.remove(place)
            self._places.append(place)
            turn.place.set_result(place)

    def _leave(self, turn: _Turn) -> None:
        """Let the next jobs have their turns."""
        with self._lining_up:
            if not turn.place.done():  # we were interrupted while we waited for one
                self._waiting.remove(turn)
                return
            line = turn.place.result().line
            if line[0] is not turn and turn.sent_to is not None:  # we were interrupted while we waited for our turn
                turn.sent_to.stale = True
            line.remove(turn)
            if line:
                line[0].come.set()
            self._line_up()

    def _send_ahead(self, place: _Place, turn: _Turn, message: bytes) -> None:
        """Hand a job to a worker that is busy with the one before, which it must have got whole."""
        with self._lining_up:
            worker, before = place.worker, place.line[0]
            if before is turn or worker is None or before.sent_to is not worker:
                return
        try:
            worker.send(message)
            turn.sent_to = worker
        except OSError:
            return  # it ended meanwhile: the job goes to the next
        except BaseException:
            worker.stale = True  # it has half of a job
            raise

    def _start(self) -> _Worker:
        with self._starting:
            if self._closed:
                raise Closed("the pool is closed")
            worker = _Worker(self._context, self._seconds, self._memory_bytes)
            self._all.add(worker)
        return worker

    def _ask(self, place: _Place, turn: _Turn, message: bytes) -> _Answer:
        """Have a job carried out at its turn, no longer than its time, and see to the worker afterwards."""
        worker = place.worker = place.worker or self._start()
        kept = False
        try:
            if turn.sent_to is not worker:
                worker.wait_ready()
                worker.send(message)
                turn.sent_to = worker
            answer = self._answer(worker)
            kept = self._keep(worker, answer)
        except (EOFError, OSError):
            raise self._crash(worker) from None
        finally:
            if not kept:
                place.worker = None
                self._drop(worker)
        return answer

    def _answer(self, worker: _Worker) -> _Answer:
        if not worker.pipe.poll(self._seconds):
            raise Killed(Why.TIME, f"the job was not done within {self._seconds:g} s")
        answer = pickle.loads(worker.pipe.recv_bytes())  # noqa: S301 - written by our own code in the worker
        if not isinstance(answer, _Answer):
            raise Killed(Why.CRASH, "the worker process answered with something else than a result")
        return answer

    def _crash(self, worker: _Worker) -> Exception:
        """Say why a worker went away in the middle of a job."""
        if self._closed:
            return Closed("the pool was closed while the job ran")
        worker.process.join(5)
        status = worker.process.exitcode
        if status is not None and -status == getattr(signal, "SIGALRM", 0):
            return Killed(Why.TIME, f"the job was not done within {self._seconds:g} s")
        how = f"was ended by signal {-status}" if status is not None and status < 0 else f"ended with status {status}"
        return Killed(Why.CRASH, f"the worker process {how}")

    def _keep(self, worker: _Worker, answer: _Answer) -> bool:
        """Decide whether a worker serves on: not when worn, and not after its memory ran out."""
        worker.jobs += 1
        worn = worker.jobs >= self._recycle_after
        return not (worn or answer.out_of_memory or worker.stale or self._closed)

    def _drop(self, worker: _Worker) -> None:
        with contextlib.suppress(OSError, ValueError):
            worker.end()
        with self._starting:
            self._all.discard(worker)

    def close(self) -> None:
        """End all workers now, busy ones too: their callers get :class:`Closed`. May be called twice."""
        with self._starting:
            self._closed = True
            workers = tuple(self._all)
            self._all.clear()
        for worker in workers:
            with contextlib.suppress(OSError, ValueError):
                worker.process.kill()
        for worker in workers:
            worker.process.join(5)
        _open_pools.discard(self)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _length(place: _Place) -> tuple[int, bool]:
    """How long a job would wait: shorter lines first, and among them processes that run already."""
    return len(place.line), place.worker is None


_open_pools: weakref.WeakSet[Pool] = weakref.WeakSet()


@atexit.register
def _close_all() -> None:
    for pool in tuple(_open_pools):
        pool.close()
