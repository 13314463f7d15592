"""Changes listed by what they touch, and people's word on them, as commands."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from test_commands import Shell

from migrated import new_store
from replate.model import Article, Content
from replate.store import NewVersion
from replate.text.digest import digests

NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
TEXTS = (
    ("The ferry carries 40 people across the sound.", "It sails at noon - mostly.", "Fares are low."),
    ("The ferry carries 60 people across the sound.", "It sails at noon – mostly.", "Fares are low."),
    ("The ferry carries 60 people across the sound.", "It sails at noon – mostly.", "Fares are low.", "It is blue."),
)


@pytest.fixture
def replate(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Shell:
    """A shell in a directory that keeps one article in three versions."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("REPLATE_DATA", raising=False)
    store = new_store(tmp_path / "replate-data")
    with store.writing() as write:
        article = write.add_article(Article(0, write.outlet("ferry"), "https://ferry.example/1"))
        for paragraphs in TEXTS:
            content = Content(headline="Ferry \x1b[31m", paragraphs=paragraphs, language="en")
            write.add_version(article, NewVersion(content, digests(content), seen_at=NOW))
    store.close()
    return Shell(monkeypatch, capsys)


def test_changes_are_listed_with_the_numbers_that_diff_gives_them(replate: Shell) -> None:
    listed = replate("label", "1@0", "1@1")
    assert [line.split()[0] for line in listed.splitlines() if not line.startswith(" ")] == ["1", "1.1", "2", "2.1"]
    assert "edited (number)" in listed
    assert "- The ferry carries 40 people across the sound." in listed
    assert "+ The ferry carries 60 people across the sound." in listed
    told = replate("diff", "1@0", "1@1", status=1)
    assert "1. edited (number), weight " in told
    assert "2. edited (typography)" in told


def test_a_persons_word_is_kept_and_shown_and_withdrawn(replate: Shell) -> None:
    told = replate(
        "label", "1@0", "1@1", "1.1", "--kinds", "name,quote", "--weight", "5", "--note", "a <slip>", "--who", "Ann"
    )
    assert "1.1         5*  edited (name, quote)" in told
    assert "* Ann, " in told
    assert ": a <slip>" in told
    shapes = json.loads(replate("label", "1@0", "1@1", "--json"))
    said = next(shape for shape in shapes if shape["number"] == "1.1")
    assert (said["kinds"], said["weight"], said["ruling"]["who"]) == (["name", "quote"], 5.0, "Ann")
    assert "(Ann)" in replate("diff", "1@0", "1@1", status=1) or "Ann" in told
    assert "name" in json.loads(replate("list", "changes", "--json"))[-1]["kinds"]
    assert "Ann" not in replate("label", "1@0", "1@1", said["key"], "--withdraw")


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("1@0", "1@1", "9", "--weight", "5"), "there is no change 9; there are 1, 1.1, 2, 2.1"),
        (("1@0", "1@1", "1"), "say what is to hold"),
        (("1@0", "1@1", "--weight", "5"), "say of which change"),
        (("1@0", "1@1", "1", "--kinds", "colour"), "kinds are spaces, "),
        (("1@1", "1@0"), "name the older version first"),
        (("1@0", "1@9"), "no version 9"),
        (("2@0", "2@1"), "2"),
    ],
)
def test_what_cannot_be_labelled_is_said(replate: Shell, arguments: tuple[str, ...], says: str) -> None:
    assert replate("label", *arguments, status=2) == ""
    assert says in replate.said


def test_changes_are_listed_by_what_they_touch(replate: Shell) -> None:
    assert "  Ferry" in replate("list", "changes")
    replate("label", "1@0", "1@1", "2", "--weight", "1", "--who", "Ann")  # makes the accounts
    numbers = replate("list", "changes", "--kind", "number")
    assert "1@0 1@1" in numbers
    assert "(typography, number, " in numbers
    assert "1@1 1@2" not in numbers
    assert "1@1 1@2" in replate("list", "changes", "--operation", "added")
    assert replate("list", "changes", "--kind", "byline") == ""
    assert "nothing like this" in replate.said
    assert "1@0 1@1" in replate("list", "changes", "--without-note")
    weights = [line["weight"] for line in json.loads(replate("list", "changes", "--order", "weight", "--json"))]
    assert weights == sorted(weights, reverse=True)
    assert "1@1 1@2" not in replate("list", "changes", "--min-weight", "40")
    assert "\x1b" not in replate("list", "changes")
    replate("list", "articles", "--kind", "number", status=2)
    assert "go with `list changes`" in replate.said


def test_a_comparison_in_json_has_the_names_of_other_schemes(replate: Shell) -> None:
    change = json.loads(replate("diff", "1@0", "1@1", "--json", status=1))["changes"][0]
    assert change["names"]["newsedits"] == "edit"
    assert change["names"]["newsedits2"] == {"name": "fact", "suggested": True}
    assert change["names"]["iterater"] == {"name": "meaning-changed", "suggested": True}
