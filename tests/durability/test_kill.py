"""The program is killed at random moments while it works; nothing that it has said to be kept is ever missing.

``REPLATE_KILLS=200`` gives the full run; the ordinary one is content with fewer.
"""

from __future__ import annotations

import os
import random
import time

import pytest
from program import Program, changing_site, examined

KILLS = int(os.environ.get("REPLATE_KILLS", "12"))
pytestmark = [pytest.mark.slow, pytest.mark.timeout(120 + 10 * KILLS)]


def test_D01_killed_again_and_again_it_loses_and_doubles_nothing(tmp_path):
    rng = random.Random(1)
    with changing_site(min(60 + 4 * KILLS, 160), every=12) as site:  # what is cut short is away for two minutes
        program = Program(tmp_path, site)
        assert program.do("add", f"{site}/feed").returncode == 0
        acknowledged: list[tuple[int, int]] = []
        for number in range(KILLS):
            running = program.start()
            running.wait_for("watching", 30)
            if number % 4 == 0:
                running.wait_for("links" if number == 0 else "version", 20)
            time.sleep(rng.random() * 3)
            acknowledged += running.kill()
            examined(program.data, acknowledged, whole=number % 10 == 9 or number == KILLS - 1)
        assert len(acknowledged) > KILLS
        assert len(set(acknowledged)) == len(acknowledged)


def test_D11_a_wish_to_stop_is_granted_within_seconds_though_every_site_is_slow(tmp_path):
    with changing_site(8, delay=60) as one, changing_site(8, delay=60) as two, changing_site(8, delay=60) as three:
        sites = (one, two, three)
        program = Program(tmp_path, *sites, ahead=100)
        for site in sites:
            assert program.do("add", f"{site}/feed").returncode == 0
        running = program.start()
        for _ in sites:
            running.wait_for("links", 30)
        time.sleep(0.5)
        assert running.stop(10) == 0
        assert "Traceback" not in "".join(running.lines)
        listed = program.do("list", "articles", "--json")
    assert '"next_check_at": null' not in listed.stdout
    from replate.store import open_store  # noqa: PLC0415  # only once the program has let go of it
    from replate.worker import utc_now  # noqa: PLC0415

    store = open_store(program.data)
    assert len(store.due_articles(utc_now(), 100)) == 24  # given back, so that the next run begins with them
    assert not [check for number in range(1, 25) for check in store.checks(article_id=number)]
    store.close()


def test_D08_a_second_program_on_the_same_data_says_so_and_leaves_it_alone(tmp_path):
    with changing_site(3) as site:
        program = Program(tmp_path, site)
        program.do("add", f"{site}/feed")
        running = program.start()
        running.wait_for("watching", 30)
        second = program.do("run", "--no-web")
        assert second.returncode == 2
        assert f"process {running.process.pid}" in second.stderr
        assert running.stop() == 0
