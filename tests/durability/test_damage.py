"""Copies of a database that power cuts and bad disks have been at: opened or refused, never silently wrong."""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
import subprocess
from pathlib import Path

import pytest
from program import Program, changing_site, examined

from replate.errors import ReplateError, StoreError
from replate.store import FILE_NAME, open_store

pytestmark = pytest.mark.slow
TIMES = int(os.environ.get("REPLATE_TORN", "30"))  # a full run takes 70: three ways of tearing, 210 copies


@pytest.fixture(scope="module")
def left(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The data directory of a program that was killed at work, its write-ahead log still full."""
    directory = tmp_path_factory.mktemp("left")
    with changing_site(40) as site:
        program = Program(directory, site)
        assert program.do("add", f"{site}/feed").returncode == 0
        running = program.start()
        running.wait_for("watching", 30)
        running.wait_for_versions(41, 60)
        assert len(running.kill()) > 20
    return program.data


def copied(left: Path, to: Path) -> Path:
    shutil.rmtree(to, ignore_errors=True)
    shutil.copytree(left, to)
    (to / f"{FILE_NAME}-shm").unlink(missing_ok=True)
    return to


def texts(data: Path) -> dict[tuple[int, int], object]:
    """Every version's content as the program gives it out; StoreError where it will not."""
    store = open_store(data)
    try:
        numbers = [a.id for a in store.articles(limit=10_000).lines]
        lines = [line for number in numbers for line in store.version_lines(number)]
        contents = [store.version(line.article, line.number).content for line in lines]
        told = [(content.headline, content.byline, content.blocks) for content in contents]
        return {(line.article, line.number): each for line, each in zip(lines, told, strict=True)}
    finally:
        store.close()


@pytest.mark.parametrize("how", ["cut", "garbled", "zeroed"])
def test_D04_a_torn_log_loses_a_tail_at_most(how, left, tmp_path):
    whole = texts(copied(left, tmp_path / "whole"))
    log = (left / f"{FILE_NAME}-wal").read_bytes()
    assert log
    rng = random.Random(how)
    for _ in range(TIMES):
        data = copied(left, tmp_path / "torn")
        place = rng.randrange(len(log) + 1)
        rest = {"cut": b"", "garbled": rng.randbytes(min(4096, len(log) - place)), "zeroed": bytes(len(log) - place)}[
            how
        ]
        (data / f"{FILE_NAME}-wal").write_bytes(log[:place] + rest)
        try:
            found = texts(data)
            examined(data, [])
        except StoreError:  # the log held the very first tables
            continue
        assert all(whole[name] == content for name, content in found.items())


def troubled(data: Path) -> bool:
    """Whether looking through the history finds something wrong."""
    store = open_store(data)
    try:
        return any(each.trouble for each in store.verify())
    except StoreError:
        return True
    finally:
        store.close()


def settled_copy(left: Path, to: Path) -> Path:
    """A copy whose log has been taken into the main file."""
    data = copied(left, to)
    with sqlite3.connect(data / FILE_NAME) as base:
        base.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    base.close()
    return data


def test_D05_a_cut_main_file_is_refused_with_advice(left, tmp_path):
    data = settled_copy(left, tmp_path / "cut")
    file = data / FILE_NAME
    body, rng = file.read_bytes(), random.Random(5)
    for _ in range(TIMES):
        for name in ("-wal", "-shm"):
            (data / f"{FILE_NAME}{name}").unlink(missing_ok=True)
        file.write_bytes(body[: rng.randrange(1, len(body))])
        with pytest.raises(StoreError, match="restore it from a backup"):
            open_store(data)


def test_D05_flipped_bytes_never_give_out_a_wrong_text(left, tmp_path):
    data = settled_copy(left, tmp_path / "flipped")
    whole = texts(data)
    file = data / FILE_NAME
    body, rng, said = file.read_bytes(), random.Random(6), 0
    for _ in range(2 * TIMES):
        for name in ("-wal", "-shm"):
            (data / f"{FILE_NAME}{name}").unlink(missing_ok=True)
        place = rng.randrange(len(body) - 64)
        file.write_bytes(body[:place] + rng.randbytes(64) + body[place + 64 :])
        try:
            found = texts(data)
        except ReplateError:
            said += 1
            continue
        if found != whole:
            assert troubled(data), place
            said += 1
    assert said


def test_a_file_that_is_no_database_is_refused_by_the_program_in_one_sentence(tmp_path):
    program = Program(tmp_path)
    program.data.mkdir()
    (program.data / FILE_NAME).write_bytes(os.urandom(40_000))
    ended = program.do("run", "--no-web")
    assert ended.returncode == 2
    assert "restore it from a backup" in ended.stderr
    assert "Traceback" not in ended.stderr


@pytest.fixture
def small_disk(tmp_path: Path):
    """A file system of three megabytes, where this user may mount one."""
    place = tmp_path / "disk"
    place.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(place)], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("mounting a small file system is not permitted here")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


def test_D06_a_full_disk_pauses_the_program_until_there_is_room(small_disk, tmp_path):
    with changing_site(30, words=3000) as site:
        program = Program(tmp_path, site, data=small_disk / "data", ahead=30)
        assert program.do("add", f"{site}/feed").returncode == 0
        running = program.start()
        running.wait_for("paused", 60)
        assert running.process.poll() is None
        subprocess.run(["mount", "-o", "remount,size=60m", str(small_disk)], check=True)
        running.wait_for("going on", 20)
        before = len(running.acknowledged)
        running.wait_for("version", 20)
        assert running.stop() == 0
        assert len(running.acknowledged) > before
        assert "Traceback" not in "".join(running.lines)
        assert sum("paused" in line for line in running.lines) == 1
        examined(program.data, running.acknowledged)
