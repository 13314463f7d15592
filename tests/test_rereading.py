"""An upgrade of the extractor never looks like an edit, and a true edit at the same time is still found."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pysqlite3.dbapi2 as sqlite3
import pytest

import later_extractor
from newsroom import FARES, Outlet
from replate import rereading
from replate.extract import EXTRACTOR
from replate.model import Outcome
from replate.press import Validator
from replate.rereading import How
from replate.store import FILE_NAME
from watching import Watch

EDITED = [FARES[0], FARES[1], FARES[2].replace("three years", "four years"), *FARES[3:]]
ADDED = [*FARES[:3], "The mayor of Hale called the new prices an outrage on Monday night.", *FARES[3:]]


@pytest.fixture
def outlet() -> Iterator[Outlet]:
    with Outlet(furniture=True, validator=Validator.BYTES) as opened:
        yield opened


def upgrade(watch: Watch) -> None:
    watch.tools = replace(watch.tools, read=later_extractor.read, extractor=later_extractor.NAME)


def check(watch: Watch, article: int, *, times: int = 1) -> list[tuple[Outcome, str]]:
    """Look as the program does, so many times, a few minutes apart; give the outcomes and reasons."""
    newest = max((c.id for c in watch.store.checks(article_id=article)), default=0)
    for _ in range(times):
        watch.pass_time(minutes=5)
        watch.worker().check([watch.article(article)])
    return [(c.outcome, c.reason) for c in reversed(watch.store.checks(article_id=article)) if c.id > newest]


def without_captures(directory: Path) -> None:
    with sqlite3.connect(directory / FILE_NAME) as connection:
        connection.execute("delete from capture")


def test_a_page_that_stands_stays_one_version_that_now_reads_as_the_later_extractor_reads_it(
    watch: Watch, article: int
) -> None:
    watch.look(article, times=2)
    before = watch.store.stored(article, 0)
    upgrade(watch)
    outcomes = check(watch, article, times=3)
    assert {outcome for outcome, _ in outcomes} == {Outcome.SAME}
    assert "version 0 was read by another extractor; its page was read again" in outcomes[0][1]
    assert "another extractor" not in outcomes[-1][1]
    now = watch.store.version(article, 0).content
    assert (now.extractor, before.content.extractor) == (later_extractor.NAME, EXTRACTOR)
    assert later_extractor.IMPRINT in now.paragraphs
    assert watch.store.stored(article, 0).content == before.content
    assert [verified.trouble for verified in watch.store.verify()] == [()]


def test_an_edit_at_the_time_of_the_upgrade_is_found_and_nothing_else_is_shown_with_it(
    outlet: Outlet, watch: Watch, article: int
) -> None:
    watch.look(article)
    upgrade(watch)
    outlet.edit("fares", paragraphs=EDITED)
    assert [outcome for outcome, _ in check(watch, article)] == [Outcome.HELD, Outcome.NEW]
    (_, before), (_, after) = watch.texts(article)
    assert set(after) ^ set(before) == {FARES[2], EDITED[2]}
    assert {watch.store.version(article, number).content.extractor for number in (0, 1)} == {later_extractor.NAME}


def test_both_sides_of_an_older_comparison_are_read_by_the_later_extractor(
    outlet: Outlet, watch: Watch, article: int
) -> None:
    watch.look(article)
    outlet.edit("fares", paragraphs=ADDED)
    watch.look(article, times=3)
    generation = watch.article(article).outlet.generation
    upgrade(watch)
    check(watch, article)
    (_, before), (_, after) = watch.texts(article)
    assert set(after) ^ set(before) == {ADDED[3]}
    assert later_extractor.IMPRINT in before
    assert watch.article(article).outlet.generation > generation  # so that no remembered comparison is shown


def test_a_look_that_waited_when_the_upgrade_came_is_not_held_against_later_ones(
    outlet: Outlet, watch: Watch, article: int
) -> None:
    watch.look(article)
    outlet.edit("fares", paragraphs=EDITED)
    assert watch.look(article) == [Outcome.HELD]
    upgrade(watch)
    assert [outcome for outcome, _ in check(watch, article)] == [Outcome.HELD, Outcome.NEW]
    assert len(watch.texts(article)) == 2


def test_without_a_capture_no_passage_that_comes_or_goes_is_told_as_an_edit_and_the_reason_says_so(
    watch: Watch, article: int, tmp_path: Path
) -> None:
    watch.look(article, times=2)
    without_captures(tmp_path)
    upgrade(watch)
    outcomes = check(watch, article, times=3)
    assert {outcome for outcome, _ in outcomes} == {Outcome.SAME}
    assert "cannot be read again: no capture of its page was kept" in outcomes[0][1]
    assert "cannot be read again" not in outcomes[-1][1]


def test_without_a_capture_an_edit_within_a_passage_is_still_found(
    outlet: Outlet, watch: Watch, article: int, tmp_path: Path
) -> None:
    watch.look(article)
    without_captures(tmp_path)
    upgrade(watch)
    outlet.edit("fares", paragraphs=EDITED)
    assert [outcome for outcome, _ in check(watch, article)] == [Outcome.HELD, Outcome.NEW]
    (_, before), (_, after) = watch.texts(article)
    assert set(after) ^ set(before) == {FARES[2], EDITED[2]}


def test_once_read_again_whole_passages_are_edits_like_any_others(
    outlet: Outlet, watch: Watch, article: int, tmp_path: Path
) -> None:
    watch.look(article)
    without_captures(tmp_path)
    upgrade(watch)
    check(watch, article)
    outlet.edit("fares", paragraphs=ADDED)
    assert [outcome for outcome, _ in check(watch, article)] == [Outcome.HELD, Outcome.NEW]


def test_reading_all_again_tells_what_came_of_each_and_finds_nothing_to_do_the_second_time(
    outlet: Outlet, watch: Watch, article: int, tmp_path: Path
) -> None:
    other = watch.add(outlet.publish("storm", "Storm to reach the coast", FARES[::-1]))
    watch.look(article)
    watch.look(other)
    with sqlite3.connect(tmp_path / FILE_NAME) as connection:
        connection.execute("delete from capture where article_id = ?", [other])

    def again() -> list[tuple[int, How]]:
        wanted = rereading.outdated(watch.store, watch.tools)
        return [(told.article, told.how) for told in rereading.reread(watch.store, watch.tools, wanted, watch.clock)]

    assert again() == []
    upgrade(watch)
    assert again() == [(article, How.OTHERWISE), (other, How.WITHOUT)]
    assert again() == []
    assert {outcome for outcome, _ in check(watch, article, times=2)} == {Outcome.SAME}


def test_a_capture_that_is_damaged_is_told_and_the_version_stays_as_it_was_read(
    watch: Watch, article: int, tmp_path: Path
) -> None:
    watch.look(article)
    (path,) = (tmp_path / "captures").iterdir()
    path.write_bytes(b"")
    upgrade(watch)
    (told,) = rereading.reread_article(watch.store, watch.tools, article, watch.now)
    assert told.how is How.UNREADABLE
    assert "damaged" in told.reason
    assert watch.store.version(article, 0).content.extractor == EXTRACTOR


def test_a_damaged_later_reading_is_noticed(watch: Watch, article: int, tmp_path: Path) -> None:
    watch.look(article)
    upgrade(watch)
    check(watch, article)
    with sqlite3.connect(tmp_path / FILE_NAME) as connection:
        connection.execute("update rereading set content = x'00'")
    assert "later reading" in next(watch.store.verify()).trouble[0]


def test_what_only_one_look_showed_when_a_version_was_kept_does_not_come_back_with_the_upgrade(
    outlet: Outlet, watch: Watch, article: int
) -> None:
    watch.look(article)
    outlet.edit("fares", paragraphs=EDITED)
    watch.look(article)
    passing = "Our ships are late today because of fog; see the harbour page for the times of all lines."
    outlet.edit("fares", paragraphs=[*EDITED[:2], passing, *EDITED[2:]])
    assert watch.look(article) == [Outcome.NEW]  # its capture shows the passing line, the version does not
    outlet.edit("fares", paragraphs=EDITED)
    assert passing not in watch.texts(article)[1][1]
    upgrade(watch)
    assert {outcome for outcome, _ in check(watch, article, times=3)} == {Outcome.SAME}
    assert passing not in watch.texts(article)[1][1]
