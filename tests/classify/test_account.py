"""What a comparison comes to: its weight, what it touches, the words that came and went; and people's word on it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from replate.classify import account, classify, headline_test, overrule
from replate.compare import compare
from replate.model import BREAK, Account, Comparison, Kind, Operation, Ruling, Touch, Umbrella, change_key

NOW = datetime(2026, 3, 2, tzinfo=UTC)
OLD = ["The ferry carries 40 people across the sound every hour.", "The council met on Monday in the old hall."]


def compared(new: list[str], old: list[str] | None = None) -> Comparison:
    return classify(compare(OLD if old is None else old, new))


def test_words_that_came_and_went_are_kept_apart_by_a_break() -> None:
    told = account(
        compared(
            ["The ferry carries 60 people across the sound every day.", "The council met on Tuesday in the old hall."]
        )
    )
    assert told.removed.split(BREAK) == ["40", "hour", "Monday"]
    assert told.added.split(BREAK) == ["60", "day", "Tuesday"]


def test_an_account_says_what_is_touched_by_kind_and_operation_and_any_kind_at_all() -> None:
    told = account(compared(["The ferry carries 60 people across the sound every hour.", OLD[1]]))
    heaviest = max(touch.weight for touch in told.touches)
    assert Touch(Kind.NUMBER, (Operation.EDITED,), heaviest) in told.touches
    assert Touch(None, (Operation.EDITED,), heaviest) in told.touches
    assert told.verdict is Umbrella.CONTENT
    assert told.changes == 1


def test_a_comparison_without_changes_comes_to_nothing() -> None:
    assert account(compared(OLD)) == Account(0.0, Umbrella.COSMETIC, 0)


def test_cosmetic_changes_alone_are_a_cosmetic_verdict() -> None:
    assert account(compared([OLD[0].replace(".", " ."), OLD[1]])).verdict is Umbrella.COSMETIC


def headed(*headlines: str, texts: str = "") -> str:
    return headline_test(list(zip(headlines, texts or "x" * len(headlines), strict=True)))


def test_a_headline_that_comes_back_is_a_test_and_one_that_merely_changes_is_not() -> None:
    assert headed("Ferry sinks", "Ferry saved", "Ferry sinks") != ""
    assert headed("Ferry sinks", "Ferry saved") == ""
    assert headed("Ferry sinks") == ""
    assert headed("A", "B", "A", "A") == ""


def test_headlines_tried_one_after_another_over_the_same_text_are_a_test() -> None:
    assert headed("A", "B", "C", "D") != ""
    assert headed("A", "B", "C", "D", texts="1234") == ""


def test_what_a_person_says_wins_over_the_rule_and_is_named() -> None:
    comparison = compared(["The ferry carries 60 people across the sound every hour.", OLD[1]])
    change = comparison.changes[0]
    ruling = Ruling(change_key(change), "Ann", NOW, kinds=(Kind.SPELLING,), weight=3.0)
    ruled = overrule(comparison, {ruling.change: ruling}).changes[0]
    assert ruled.kinds == (Kind.SPELLING,)
    assert ruled.weight == 3.0
    assert ruled.reason == "spelling, says Ann"
    assert ruled.ruling == ruling
    assert all(label.kind is Kind.SPELLING for label in ruled.labels)


def test_a_note_alone_leaves_kinds_and_weight_as_the_rules_have_them() -> None:
    comparison = compared(["The ferry carries 60 people across the sound every hour.", OLD[1]])
    change = comparison.changes[0]
    ruling = Ruling(change_key(change), "Ann", NOW, note="confirmed by the line")
    ruled = overrule(comparison, {ruling.change: ruling}).changes[0]
    assert replace(ruled, ruling=None, reason=change.reason) == change
    assert ruled.reason == "confirmed by the line"


def test_the_key_of_a_change_is_the_same_whenever_it_is_found_again() -> None:
    once, again = (compared(["The ferry carries 60 people.", OLD[1]]).changes for _ in range(2))
    assert [change_key(change) for change in once] == [change_key(change) for change in again]
    assert len({change_key(change) for change in once}) >= 1
