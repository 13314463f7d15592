from __future__ import annotations

import gzip
import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from replate.replay import History, ShownState, State, StoredVersion, in_time_order, report_of, shown_states
from replate.replay.errorpages import is_error_page
from replate.replay.report import visible_text


def shown(series: str, *texts: str) -> list[ShownState]:
    return [ShownState(series, n, tuple(text.split()), error_page=text == "ERROR") for n, text in enumerate(texts)]


def stored(*pairs: tuple[str, int]) -> list[StoredVersion]:
    return [StoredVersion(series, number, state) for number, (series, state) in enumerate(pairs)]


def test_a_replay_without_fault_misses_nothing_and_stores_nothing_false() -> None:
    report = report_of(
        [*shown("a", "x", "x", "y"), *shown("b", "z")], stored(("a", 0), ("a", 2), ("b", 0)), checks=12, seconds=1.5
    )
    assert (report.series, report.states, report.expected, report.stored) == (2, 4, 3, 3)
    assert (report.missed, report.false, report.error_pages_stored, report.checks) == (0, 0, 0, 12)
    assert list(json.loads(report.to_json())) == [
        "series",
        "states",
        "expected",
        "stored",
        "missed",
        "false",
        "error_pages_stored",
        "checks",
        "seconds",
    ]


def test_a_state_without_a_version_is_missed_and_a_version_without_a_state_is_false() -> None:
    report = report_of(shown("a", "x", "y", "y"), stored(("a", 0), ("a", 2)), checks=9, seconds=1)
    assert (report.expected, report.stored, report.missed, report.false) == (2, 2, 1, 1)


def test_a_second_version_of_one_state_is_false() -> None:
    report = report_of(shown("a", "x"), stored(("a", 0), ("a", 0)), checks=3, seconds=1)
    assert (report.missed, report.false) == (0, 1)


def test_error_pages_are_set_aside_and_storing_one_is_false() -> None:
    states = shown("a", "x", "ERROR", "x", "y")
    assert report_of(states, stored(("a", 0), ("a", 3)), checks=9, seconds=1).expected == 2
    report = report_of(states, stored(("a", 0), ("a", 1), ("a", 2), ("a", 3)), checks=9, seconds=1)
    assert (report.missed, report.false, report.error_pages_stored) == (0, 2, 1)


def test_a_return_to_earlier_words_is_expected_and_spaces_are_not_words() -> None:
    assert report_of(shown("a", "x", "y", "x", "x "), [], checks=0, seconds=0).expected == 3


def test_histories_of_one_path_are_series_of_their_own() -> None:
    one = History("", "/a", (State(datetime(2021, 3, 1, tzinfo=UTC), "T", "Text."),))
    assert {state.series for state in shown_states([one, one], in_time_order([one, one]))} == {"/a", "/a-1"}


def test_the_given_text_is_the_truth_and_else_what_the_html_shows() -> None:
    at = datetime(2021, 3, 1, tzinfo=UTC)
    html = "<main><!-- no --><h1>Ti&amp;tle</h1><p>One<p>two<script>no()</script></main>"
    history = History(
        "", "/a", (State(at, "T", None, html), State(at, "T", "The text.", html), State(at, "Page not found", "", ""))
    )
    states = shown_states([history], in_time_order([history]))
    assert [" ".join(state.words) for state in states] == ["T Ti&tle One two", "T The text.", "Page not found"]
    assert [state.error_page for state in states] == [False, False, True]
    assert visible_text(" <!-- nothing --> ") == ""


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Page not found", "If you entered a web address, check it is correct."),
        ("Page not found | The Ferry Post", ""),
        ("404", "Nothing here."),
        ("404 - Not Found", ""),
        ("Sorry, the page you were looking for could not be found", "Go to the front page."),
        ("Access Denied", "You don't have permission."),
        ("503 Service Unavailable", "Try again."),
        ("Error 404", ""),
        ("We can’t find that page", "Search, or go to the front page."),
        ("The page you’re looking for is no longer here", "It may have been moved or replaced."),
        ("Oops! Something went wrong", ""),
        ("This article is no longer available", "Search our site."),
        ("Sorry", "The page you requested may have been moved."),
        ("", "The requested URL was not found on this server."),
    ],
)
def test_an_error_page_is_known_by_its_title_and_brevity(title: str, text: str) -> None:
    assert is_error_page(title, text)


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Page not found: how a town lost its archive", "The archive burned."),
        ("Page not found", "word " * 200),
        ("Sorry", "That was the word the mayor could not find."),
        (
            "Essential maintenance to our online services",
            "Essential maintenance on Saturday may affect our services. We’re sorry for any inconvenience.",
        ),
        ("Access to the harbour denied", "Boats wait outside."),
        ("Error in fares admitted", "The company said sorry."),
        ("", "It sails at six."),
        ("404 jobs to go at fish plant", "The plant shuts in March."),
        ("The story is gone", "word " * 160),
        ("The document is available", "It can be read at the town hall."),
        ("Gone fishing", "The shop is shut."),
    ],
)
def test_an_article_is_not_taken_for_an_error_page(title: str, text: str) -> None:
    assert not is_error_page(title, text)


@pytest.mark.parametrize("split", ["news", "travel", pytest.param("guidance", marks=pytest.mark.slow)])
def test_the_known_soft_404_states_are_found_and_no_other(shared: Path, split: str) -> None:
    known = json.loads((shared / "data/versions/govuk/soft404_states.dev.json").read_text())
    with gzip.open(shared / f"data/versions/govuk/{split}.dev.jsonl.gz") as lines:
        histories = [json.loads(line) for line in lines]
    found = {
        (history["path"], number)
        for history in histories
        for number, state in enumerate(history["states"])
        if is_error_page(state["title"], state["text"])
    }
    assert found == {(each[2], each[3]) for each in known if each[0] == split}
