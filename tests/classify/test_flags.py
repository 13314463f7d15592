from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise

from replate import Content, classify, compare
from replate.classify import Flag, FlagKind, flags

NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)
LINES = [f"Sentence number {word} of the report goes on for quite a few words here." for word in "abcdef"]
NOTE = "Correction: An earlier version of this article gave a wrong number of victims."


def _flags(*versions: Content | list[str]) -> tuple[Flag, ...]:
    contents = [v if isinstance(v, Content) else Content(paragraphs=v) for v in versions]
    return flags([classify(compare(a, b)) for a, b in pairwise(contents)])


def _kinds(*versions: Content | list[str]) -> list[tuple[FlagKind, int]]:
    return [(flag.kind, flag.version) for flag in _flags(*versions)]


def test_a_number_replaced_without_a_notice_is_changed_without_a_note() -> None:
    found = _flags(["It killed 4 people.", *LINES], ["It killed 16 people.", *LINES])
    assert [(flag.kind.value, flag.version) for flag in found] == [("changed without a note", 1)]
    assert found[0].reason == "number: 4 → 16"


def test_a_notice_at_once_or_later_clears_it() -> None:
    first, second = ["It killed 4 people.", *LINES], ["It killed 16 people.", *LINES]
    assert _kinds(first, [*second, NOTE]) == [(FlagKind.NOTED, 1)]
    assert _kinds(first, second, [*second, NOTE]) == [(FlagKind.NOTED, 2)]


def test_a_number_that_only_came_with_new_words_is_not_replaced() -> None:
    assert _kinds(["It burned.", *LINES], ["It burned.", "It killed 16 people.", *LINES]) == []


def test_a_stamp_is_no_fact() -> None:
    assert _kinds(["Last updated 5 May", *LINES], ["Last updated 6 May", *LINES]) == []


def test_words_that_differ_under_the_same_stated_time_are_flagged() -> None:
    def content(word: str, at: datetime) -> Content:
        return Content(paragraphs=[f"The {word} bridge closed.", *LINES], claimed_modified_at=at)

    assert _kinds(content("old", NOON), content("long", NOON)) == [(FlagKind.TIME_STANDS, 1)]
    assert _kinds(content("old", NOON), content("long", NOON + timedelta(minutes=3))) == []


def test_a_headline_that_returns_is_a_headline_test() -> None:
    titles = ("Bridge closes", "City loses its bridge", "Bridge closes")
    contents = [Content(headline=title, paragraphs=LINES) for title in titles]
    assert _kinds(*contents) == [(FlagKind.HEADLINE_TEST, 2)]


def test_expansion_and_rewrite_are_told_apart() -> None:
    more = [f"Then came {word} with a great many further details for everybody there." for word in "ghijkl"]
    assert _kinds(LINES, [*LINES, *more]) == [(FlagKind.EXPANSION, 1)]
    other = [f"Meanwhile nobody at {word} had ever expected anything of this kind at all, ever." for word in "uvwxyz"]
    assert (FlagKind.REWRITE, 1) in _kinds(LINES, other)


def test_a_live_blog_is_known_by_its_entries() -> None:
    entries = [f"{hour}:15 Something happened at the bridge." for hour in range(9, 13)]
    old = Content(headline="Storm: live updates", paragraphs=entries[:2])
    new = Content(headline="Storm: live updates", paragraphs=entries)
    assert FlagKind.LIVE_BLOG in [flag.kind for flag in _flags(old, new)]
