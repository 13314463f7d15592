"""Jobs of strangers' bytes end when they must, whatever they do."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

import contained_jobs as jobs
from replate.contain import MIB, Closed, Killed, Pool, Why

HERE = Path(__file__).resolve().parent


@pytest.fixture
def pool() -> Iterator[Pool]:
    with Pool(2, seconds=1.0, memory_bytes=512 * MIB) as pool:
        yield pool


def _runs(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"


def _gone_within(pid: int, seconds: float) -> bool:
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if not _runs(pid):
            return True
        time.sleep(0.05)
    return False


def test_a_job_gives_back_its_value(pool: Pool) -> None:
    assert pool.run(jobs.double, 21) == 42
    assert pool.run(jobs.swallow, b"x" * 160_000) == b"x" * 10_000


def test_a_job_runs_in_another_process_and_that_one_is_used_again(pool: Pool) -> None:
    first = pool.run(jobs.process_id)
    assert first != os.getpid()
    assert pool.run(jobs.process_id) == first


def test_an_endless_loop_is_killed_at_its_time_and_the_next_job_runs(pool: Pool) -> None:
    with pytest.raises(Killed, match=r"not done within 1 s") as caught:
        pool.run(jobs.loop_for_ever)
    assert caught.value.why is Why.TIME
    assert pool.run(jobs.double, 1) == 2


def test_native_code_that_cannot_be_interrupted_is_killed_too(pool: Pool) -> None:
    started = time.monotonic()
    with pytest.raises(Killed) as caught:
        pool.run(jobs.many_spans, 20_000)
    assert caught.value.why is Why.TIME
    assert time.monotonic() - started < 10
    assert pool.run(jobs.double, 1) == 2


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems do not bound the address space")
def test_a_memory_hog_is_stopped_and_its_process_replaced(pool: Pool) -> None:
    before = pool.run(jobs.process_id)
    with pytest.raises(Killed, match="MiB of memory") as caught:
        pool.run(jobs.hog, 600)
    assert caught.value.why is Why.MEMORY
    assert pool.run(jobs.process_id) != before


def test_a_process_that_leaves_or_crashes_is_reported_and_replaced(pool: Pool) -> None:
    with pytest.raises(Killed, match="ended with status 7") as left:
        pool.run(jobs.leave, 7)
    with pytest.raises(Killed, match="signal 11") as crashed:
        pool.run(jobs.crash, signal.SIGSEGV)
    assert (left.value.why, crashed.value.why) == (Why.CRASH, Why.CRASH)
    assert pool.run(jobs.double, 3) == 6


def test_an_exception_is_raised_here_with_the_workers_traceback(pool: Pool) -> None:
    with pytest.raises(ValueError, match="not today") as caught:
        pool.run(jobs.refuse, "not today")
    assert "in refuse" in caught.value.__notes__[0]


def test_what_cannot_travel_becomes_a_plain_error_and_the_worker_lives(pool: Pool) -> None:
    first = pool.run(jobs.process_id)
    with pytest.raises(RuntimeError, match="Awkward: ab"):
        pool.run(jobs.raise_awkward)
    with pytest.raises(Exception, match="pickle"):
        pool.run(jobs.return_unpicklable)
    assert pool.run(jobs.process_id) == first


def test_a_worker_is_replaced_after_its_number_of_jobs() -> None:
    with Pool(1, recycle_after=3) as pool:
        pids = [pool.run(jobs.process_id) for _ in range(7)]
    assert [pids.count(pid) for pid in dict.fromkeys(pids)] == [3, 3, 1]


def test_many_threads_share_few_workers_and_each_gets_its_own_answer() -> None:
    with Pool(2, seconds=5) as pool, ThreadPoolExecutor(16) as threads:
        assert list(threads.map(lambda n: pool.run(jobs.double, n), range(200))) == [n * 2 for n in range(200)]


def test_a_killed_job_does_not_disturb_those_beside_it() -> None:
    with Pool(2, seconds=1.0) as pool, ThreadPoolExecutor(8) as threads:
        bad = [threads.submit(pool.run, jobs.loop_for_ever) for _ in range(2)]
        good = [threads.submit(pool.run, jobs.double, n) for n in range(20)]
        assert [job.result() for job in good] == [n * 2 for n in range(20)]
        assert all(isinstance(job.exception(), Killed) for job in bad)


def test_jobs_handed_over_ahead_come_back_to_those_who_gave_them() -> None:
    with Pool(2, seconds=5, recycle_after=7, ahead=True) as pool, ThreadPoolExecutor(6) as threads:
        given = [b"%d" % n * 40_000 for n in range(120)]
        answers = threads.map(lambda page: pool.run(jobs.swallow, page), given)
        assert list(answers) == [page[:10_000] for page in given]


def test_a_job_that_kills_its_process_does_not_take_the_one_behind_it_along() -> None:
    with Pool(1, seconds=0.5, ahead=True) as pool, ThreadPoolExecutor(4) as threads:
        kinds = [jobs.leave, jobs.double, jobs.double, jobs.nap, jobs.double, jobs.leave, jobs.leave, jobs.double]
        sent = [threads.submit(pool.run, kind, 3) for kind in kinds]
        assert [isinstance(job.exception(), Killed) for job in sent] == [kind is not jobs.double for kind in kinds]
        assert {job.result() for job, kind in zip(sent, kinds, strict=True) if kind is jobs.double} == {6}


def test_a_page_larger_than_the_pipe_is_handed_over_ahead_and_may_be_given_up() -> None:
    with Pool(1, seconds=0.5, ahead=True) as pool, ThreadPoolExecutor(2) as threads:
        stuck = threads.submit(pool.run, jobs.loop_for_ever)
        behind = threads.submit(pool.run, jobs.swallow, b"x" * 4_000_000)
        assert isinstance(stuck.exception(), Killed)
        assert behind.result() == b"x" * 10_000


def test_waiting_for_a_free_worker_does_not_count_as_the_jobs_time() -> None:
    with Pool(1, seconds=1.0) as pool, ThreadPoolExecutor(4) as threads:
        assert list(threads.map(lambda _: pool.run(jobs.nap, 0.4), range(4))) == [0.4] * 4


def test_whoever_waits_gets_a_turn_though_others_keep_coming_back() -> None:
    ended = threading.Event()

    def keeps_coming_back() -> int:
        times = 0
        while not ended.is_set() and times < 1000:
            pool.run(jobs.nap, 0.002)
            times += 1
        return times

    with Pool(1, ahead=True) as pool, ThreadPoolExecutor(4) as threads:
        pool.run(jobs.double, 0)
        busy = [threads.submit(keeps_coming_back) for _ in range(4)]
        try:
            answers = [pool.run(jobs.double, number) for number in range(10)]
        finally:
            ended.set()
        times = sum(each.result() for each in busy)
    assert answers == [number * 2 for number in range(10)]
    assert times < 100  # four others before each of ours, and those under way


def test_a_closed_pool_says_so_and_leaves_no_process() -> None:
    pool = Pool(1, seconds=30)
    pid = pool.run(jobs.process_id)
    caught: list[BaseException] = []

    def wait_long() -> None:
        try:
            pool.run(jobs.nap, 20)
        except Closed as error:
            caught.append(error)

    waiting = threading.Thread(target=wait_long)
    waiting.start()
    time.sleep(0.2)
    pool.close()
    pool.close()
    waiting.join(5)
    assert len(caught) == 1
    assert _gone_within(pid, 5)
    with pytest.raises(Closed):
        pool.run(jobs.double, 1)


def test_a_pool_that_makes_no_sense_is_refused() -> None:
    for bad in ({"workers": 0}, {"workers": 1, "seconds": 0}, {"workers": 1, "recycle_after": 0}):
        with pytest.raises(ValueError, match="at least one worker"):
            Pool(**bad)


SCRIPT = """
    import sys, threading, time
    sys.path.insert(0, {here!r})
    import contained_jobs as jobs
    from replate.contain import Pool
    if __name__ == "__main__":
        pool = Pool(2, seconds=0.5)
        busy = threading.Thread(target=lambda: pool.run(jobs.loop_for_ever), daemon=True)
        idle = pool.run(jobs.process_id)
        print(idle, flush=True)
        busy.start()
        time.sleep(0.2)
        print(*[worker.process.pid for worker in pool._all], flush=True)
        {then}
"""


def _run_script(tmp_path: Path, then: str) -> subprocess.Popen[str]:
    path = tmp_path / "program.py"
    path.write_text(textwrap.dedent(SCRIPT.format(here=str(HERE), then=then)))
    return subprocess.Popen([sys.executable, str(path)], stdout=subprocess.PIPE, text=True)


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="looks processes up in /proc")
def test_workers_end_when_the_program_is_killed_even_busy_ones(tmp_path: Path) -> None:
    program = _run_script(tmp_path, "time.sleep(60)")
    assert program.stdout is not None
    program.stdout.readline()
    pids = [int(pid) for pid in program.stdout.readline().split()]
    program.kill()
    program.wait()
    program.stdout.close()
    assert pids
    assert all(_gone_within(pid, 10) for pid in pids)


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="looks processes up in /proc")
def test_workers_end_when_the_program_ends_without_closing(tmp_path: Path) -> None:
    program = _run_script(tmp_path, "sys.exit(0)")
    out, _ = program.communicate(timeout=30)
    pids = [int(pid) for pid in out.splitlines()[1].split()]
    assert all(_gone_within(pid, 10) for pid in pids)


def test_a_worker_starts_without_the_web_or_the_store() -> None:
    with Pool(1) as pool:
        loaded = pool.run(jobs.modules_loaded)
    assert not {"starlette", "sqlalchemy", "replate.store", "replate.web"} & set(loaded)
