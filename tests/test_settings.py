"""Settings are read strictly: what cannot be used is named, with the file and what to write instead."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from replate import settings
from replate.cli.starter import settings_text
from replate.errors import SettingsError
from replate.settings import Settings


def load(tmp_path: Path, text: str) -> Settings:
    path = tmp_path / "replate.toml"
    path.write_text(text, encoding="utf-8")
    return settings.load(path)


def test_without_a_file_everything_has_its_default(tmp_path: Path) -> None:
    assert settings.load(tmp_path / "none.toml") == Settings()


def test_a_file_that_was_named_must_be_there(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="cannot read"):
        settings.load(tmp_path / "none.toml", required=True)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ('"10 minutes"', timedelta(minutes=10)),
        ('"1 h"', timedelta(hours=1)),
        ('"2.5 hours"', timedelta(hours=2.5)),
        ('"3 weeks"', timedelta(weeks=3)),
        ("90", timedelta(seconds=90)),
    ],
)
def test_times_are_written_as_people_say_them(tmp_path: Path, written: str, meant: timedelta) -> None:
    assert load(tmp_path, f"[decide]\nfirst = {written}\n").decide.first == meant


def test_options_reach_their_stages(tmp_path: Path) -> None:
    read = load(
        tmp_path,
        '[fetch]\ncontact = "https://example.org"\nallow_addresses = ["127.0.0.1:8800"]\n'
        '[decide]\nfactor = 1.5\ntail = "30 days"\n[web]\nport = 9000\n[read]\nprocesses = 4\n[work]\nhosts = 3\n',
    )
    assert read.fetch.allow_addresses == ("127.0.0.1:8800",)
    assert read.decide.factor == 1.5
    assert read.decide.tail == timedelta(days=30)
    assert (read.web.port, read.read.processes, read.work.hosts) == (9000, 4, 3)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("[decide]\nfrist = 3\n", "did you mean 'first'"),
        ("[fetsch]\n", "did you mean 'fetch'"),
        ("fetch = 3\n", "must be a table"),
        ('[decide]\nfirst = "soon"\n', "10 minutes"),
        ("[decide]\nfirst = -3\n", "10 minutes"),
        ('[web]\nport = "eighty"\n', "port"),
        ("[web\n", "not valid TOML"),
    ],
)
def test_what_cannot_be_used_is_named(tmp_path: Path, text: str, says: str) -> None:
    with pytest.raises(SettingsError, match=says) as caught:
        load(tmp_path, text)
    assert "replate.toml" in str(caught.value)


def test_the_starter_file_is_valid_and_shows_the_defaults_in_force(tmp_path: Path) -> None:
    read = load(tmp_path, settings_text())
    assert len(read.watch.feeds) > 3
    assert replace(read, watch=Settings().watch) == Settings()
    uncommented = "\n".join(line.removeprefix("# ") if " = " in line else line for line in settings_text().splitlines())
    read = load(tmp_path, uncommented)
    assert read.fetch.allow_addresses == ("127.0.0.1:8800",)
    assert read.decide.tail == timedelta(days=30)  # the one line that is not a default, and says so
    assert read.decide.first == Settings().decide.first
    assert (read.read, read.web, read.work) == (Settings().read, Settings().web, Settings().work)


def test_feeds_to_watch_are_a_list_of_addresses(tmp_path: Path) -> None:
    assert load(tmp_path, '[watch]\nfeeds = ["https://ferry.example/feed"]\n').watch.feeds == (
        "https://ferry.example/feed",
    )
    with pytest.raises(SettingsError, match="feeds"):
        load(tmp_path, '[watch]\nfeeds = "https://ferry.example/feed"\n')
