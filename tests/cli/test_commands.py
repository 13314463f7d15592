"""The commands as a user types them: data on stdout, talk on stderr, clear sentences, exit status 2 on trouble."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import feedparser
import pysqlite3.dbapi2 as sqlite3
import pytest

from newsroom import FARES, Outlet
from replate.cli import commands, main
from replate.store import FILE_NAME, open_store

PARAGRAPHS = FARES[:4]


@pytest.fixture
def outlet(outlet: Outlet) -> Outlet:
    outlet.publish("fares", "Ferry fares to rise", PARAGRAPHS)
    return outlet


@pytest.fixture
def at_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("REPLATE_DATA", raising=False)
    return tmp_path


class Shell:
    """Runs commands in this process and keeps what they printed."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        self._monkeypatch, self._capsys = monkeypatch, capsys
        self.said = ""

    def __call__(self, *arguments: str, status: int = 0) -> str:
        self._monkeypatch.setattr(sys, "argv", ["replate", *arguments])
        with pytest.raises(SystemExit) as ended:
            main()
        printed = self._capsys.readouterr()
        self.said = printed.err
        assert (ended.value.code or 0) == status, printed.err
        assert "Traceback" not in printed.err
        return printed.out


@pytest.fixture
def replate(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], at_home: Path) -> Shell:
    assert at_home.is_dir()
    return Shell(monkeypatch, capsys)


def allow(home: Path, *urls: str) -> None:
    addresses = ", ".join(f'"{urlsplit(url).netloc}"' for url in urls)
    text = f"[fetch]\ngap = 0.0\nslowness_factor = 0.0\nallow_addresses = [{addresses}]\n[web]\nport = 0\n"
    (home / "replate.toml").write_text(text)


def test_every_command_says_what_it_does(replate: Shell) -> None:
    assert "Usage" in replate("--help")
    assert replate("--version").startswith("replate 0.")
    for command in commands.app.registered_commands:
        assert "Usage" in replate(str(command.name), "--help")


def test_a_feed_is_added_watched_listed_shown_and_compared(replate: Shell, outlet: Outlet, at_home: Path) -> None:
    allow(at_home, outlet.url)
    assert "added feed 1" in replate("add", outlet.feed_url)
    replate("run", "--once")
    assert "1 of them new" in replate.said
    assert "Ferry fares to rise" in replate("list")
    outlet.edit("fares", paragraphs=[PARAGRAPHS[0], PARAGRAPHS[1].replace("9", "10"), *PARAGRAPHS[2:]])
    assert "new          article 1 version 1" in replate("check", "1")
    shown = json.loads(replate("show", "1", "--json"))
    assert (shown["versions"], shown["changes"], shown["state"]) == (2, 1, "active")
    assert [version["number"] for version in shown["history"]] == [0, 1]
    assert "[-9-]{+10+}" in replate("diff", "1@0", "1@1", status=1)
    change = json.loads(replate("diff", "1", "--json", status=1))
    assert (change["article"], change["old"], change["new"]) == (1, 0, 1)
    assert replate("diff", "1@1", f"{outlet.url_of('fares')}@1") == ""
    assert "@@" in replate("diff", "1@0", "1@1", "--unified", status=1)
    assert json.loads(replate("list", "changes", "--json"))[0]["new"] == 1
    assert json.loads(replate("list", "feeds", "--json"))[0]["url"] == outlet.feed_url
    assert json.loads(replate("list", "outlets", "--json"))[0]["versions"] == 2


def test_run_watches_the_feeds_of_the_settings(replate: Shell, outlet: Outlet, at_home: Path) -> None:
    allow(at_home, outlet.url)
    with (at_home / "replate.toml").open("a") as file:
        file.write(f'[watch]\nfeeds = ["{outlet.feed_url}"]\n')
    replate("run", "--once")
    replate("run", "--once")
    assert len(json.loads(replate("list", "feeds", "--json"))) == 1
    assert "Ferry fares to rise" in replate("list")
    (at_home / "replate.toml").write_text('[watch]\nfeeds = ["ferry feed"]\n')
    replate("run", "--once", status=2)
    assert "no web address" in replate.said


def test_a_site_is_asked_for_its_feeds_and_a_single_article_is_watched_alone(
    replate: Shell, outlet: Outlet, at_home: Path
) -> None:
    allow(at_home, outlet.url)
    assert f"added feed 1 of {urlsplit(outlet.url).netloc}" in replate("add", f"{outlet.url}/")
    assert "added article 1" in replate("add", outlet.url_of("fares"))


def test_all_feeds_of_an_opml_file_are_added(replate: Shell, outlet: Outlet, at_home: Path) -> None:
    (at_home / "feeds.opml").write_text(
        f'<opml version="2.0"><body><outline text="Ferry" xmlUrl="{outlet.feed_url}"/></body></opml>'
    )
    assert outlet.feed_url in replate("add", "feeds.opml")


def test_init_writes_settings_with_a_list_of_feeds_and_leaves_what_is_there(replate: Shell, at_home: Path) -> None:
    assert "replate.toml" in replate("init", "here")
    (at_home / "here" / "replate.toml").write_text("[web]\nport = 1\n")
    assert replate("init", "here") == ""
    assert "stays as it is" in replate.said
    assert (at_home / "here" / "replate.toml").read_text() == "[web]\nport = 1\n"


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("add", "https://no-such-host.invalid/"), "is not known"),
        (("add", "http://127.0.0.1:9/"), "never asked"),
        (("add", "ferry.example"), "neither a web address"),
        (("list",), "nothing is kept in replate-data yet"),
        (("show", "1"), "nothing is kept"),
        (("diff", "a.txt", "b.txt"), "a.txt is no file here"),
        (("import", "newssniffer", "none.html"), "there is no file none.html"),
        (("replay", "none.jsonl"), "there is no file none.jsonl"),
        (("run", "--config", "none.toml"), "cannot read the settings file"),
        (("run", "--data", "/dev/null/data"), "--data"),
        (("check", "--data", "/dev/null/data"), "--data"),
    ],
)
def test_trouble_is_one_clear_sentence_and_status_2(replate: Shell, arguments: tuple[str, ...], says: str) -> None:
    replate(*arguments, status=2)
    assert says in replate.said


@pytest.mark.parametrize("name", ["1@9", "1@x", "99", "https://ferry.example/unknown", "-"])
def test_what_is_not_kept_is_said_to_be_not_kept(replate: Shell, at_home: Path, name: str) -> None:
    (at_home / "page.txt").write_text(" ".join(PARAGRAPHS))
    replate("import", "text", "page.txt")
    replate("show", name, status=2)
    assert replate.said.startswith("replate: ")


def test_two_files_are_compared_and_nothing_is_kept(replate: Shell, at_home: Path) -> None:
    (at_home / "old.txt").write_text("\n".join(PARAGRAPHS))
    (at_home / "new.txt").write_text("\n".join(PARAGRAPHS).replace("8 crowns", "7 crowns"))
    page = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
    (at_home / "old.html").write_text(
        f"<html><body><article><h1>Ferry fares to rise</h1>{page}</article></body></html>"
    )
    assert "[-8-]{+7+}" in replate("diff", "old.txt", "new.txt", "--no-colour", status=1)
    assert replate("diff", "old.txt", "old.txt") == ""
    assert json.loads(replate("diff", "old.html", "old.html", "--json"))["changes"] == []
    (at_home / "empty.html").write_text("<html></html>")
    replate("diff", "old.html", "empty.html", status=2)
    assert "no article could be read from empty.html" in replate.said
    assert not (at_home / "replate-data").exists()


def test_seed_000_comes_in_with_four_edited_paragraphs_and_seed_002_with_a_headline(
    replate: Shell, shared: Path
) -> None:
    seeds = sorted(str(path) for path in (shared / "seeds").iterdir())
    replate("import", "newssniffer", seeds[0], seeds[2])
    comparison = json.loads(replate("diff", "1@0", "1@1", "--json", status=1))
    levels = [change["level"] for change in comparison["changes"]]
    assert (levels.count("paragraph"), levels.count("headline"), len(comparison["unchanged"])) == (4, 1, 19)
    comparison = json.loads(replate("diff", "2@1", "2@2", "--json", status=1))
    assert [change["level"] for change in comparison["changes"]] == ["headline"]
    shown = json.loads(replate("show", "1", "--json"))
    assert (shown["changes"], shown["first_seen_at"], shown["claimed_published_at"]) == (2, None, None)
    assert [version["seen_at"] for version in shown["history"]] == [None, None]
    again = replate("import", "newssniffer", seeds[0])
    assert "kept already" in again


def test_plain_text_comes_in_clean_and_once(replate: Shell, shared: Path) -> None:
    seeds = sorted(str(path) for path in (shared / "seeds").iterdir())
    for _ in range(2):
        replate("import", "text", seeds[1], seeds[3], seeds[4])
    kept = json.loads(replate("list", "--json"))
    assert len(kept) == 3
    for article in kept:
        text = replate("show", f"{article['id']}@0")
        for clutter in ("Email\n", "Related posts", "Leave a comment", "No comments"):
            assert clutter not in text


def test_one_bad_file_does_not_keep_the_others_out(replate: Shell, at_home: Path) -> None:
    (at_home / "good.txt").write_text("\n\n".join(PARAGRAPHS))
    (at_home / "bad.txt").write_bytes(bytes(range(256)))
    assert "article 1" in replate("import", "text", "bad.txt", "good.txt", status=2)
    assert "1 of 2 files could not be imported" in replate.said


def test_doctor_tells_what_is_well_and_what_is_not(replate: Shell, at_home: Path) -> None:
    findings = {finding["what"]: finding for finding in json.loads(replate("doctor", "--json"))}
    assert findings["SQLite"]["well"]
    assert "contact" in findings["settings"]["advice"]
    (at_home / "replate.toml").write_text("[web]\nprot = 1\n")
    assert "did you mean 'port'" in replate("doctor", status=1)
    assert not (at_home / "replate-data").exists()


def test_doctor_tells_which_outlet_needs_somebodys_eye(replate: Shell, at_home: Path) -> None:
    store = open_store(at_home / "replate-data")
    with store.writing() as write:
        write.outlet("silent-sheet")
    store.close()
    told = replate("doctor", status=1)
    assert "BAD  outlet     silent-sheet: it has no feed and no article  (see `replate list feeds`" in told


def test_kept_pages_of_an_older_extractor_are_read_again_once(replate: Shell, outlet: Outlet, at_home: Path) -> None:
    allow(at_home, outlet.url)
    replate("add", outlet.url_of("fares"))
    replate("check")
    assert "already" in replate("reextract")
    with sqlite3.connect(at_home / "replate-data" / FILE_NAME) as base:
        base.execute("update version set extractor = 'replate/0'")
    base.close()
    assert "1 versions read again: 0 read otherwise now, 1 read the same" in replate("reextract")
    assert "already" in replate("reextract", "1")
    replate("reextract", "7", status=2)
    assert "no article 7" in replate.said


def test_furniture_is_listed_taught_forgotten_and_restored(replate: Shell, at_home: Path) -> None:
    (at_home / "a.txt").write_text("\n\n".join(PARAGRAPHS))
    replate("import", "text", "a.txt", "--outlet", "ferry-post")
    assert replate("furniture") == ""
    assert "no passage" in replate.said
    assert PARAGRAPHS[3].split(",")[0] in replate("furniture", "ferry-post", "--add", PARAGRAPHS[3])
    assert "passage 1 is furniture from now on" in replate.said
    (kept,) = json.loads(replate("furniture", "ferry-post", "--json"))
    assert (kept["id"], kept["outlet"], kept["active"], kept["reason"]) == (1, "ferry-post", True, "taught by hand")
    assert "forgotten: counts as text" in replate("furniture", "ferry-post", "--forget", "1")
    assert "forgotten" not in replate("furniture", "ferry-post", "--restore", "1")
    replate("furniture", "ferry-post", "--forget", "7", status=2)
    replate("furniture", "--forget", "1", status=2)
    assert "name the outlet" in replate.said
    replate("furniture", "no-such-outlet", status=2)
    assert "0 articles with trouble" in replate("verify")


def test_replaying_recorded_histories_reports_what_was_missed_and_invented(replate: Shell, at_home: Path) -> None:
    def state(day: int, *paragraphs: str) -> dict[str, str]:
        return {"t": f"2026-03-{day:02}T09:00:00+00:00", "title": "Ferry fares to rise", "text": "\n".join(paragraphs)}

    history = {
        "url": "https://ferry.example/news/fares",
        "states": [state(1, *PARAGRAPHS), state(2, *PARAGRAPHS[:3], "The council will meet."), state(3, *PARAGRAPHS)],
    }
    (at_home / "h.jsonl").write_text(json.dumps(history) + "\n")
    replate("replay", "h.jsonl", "--report", "r.json")
    report = json.loads((at_home / "r.json").read_text())
    assert list(report) == [
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
    assert (report["expected"], report["stored"], report["missed"], report["false"]) == (3, 3, 0, 0)
    assert report["checks"] == 9
    assert [line["same_as"] for line in json.loads(replate("list", "changes", "--json"))] == [0, None]
    replate("replay", "h.jsonl", "--report", "again.json")  # into the same directory, as an outlet of its own
    again = json.loads((at_home / "again.json").read_text())
    assert (again["expected"], again["stored"], again["missed"], again["false"]) == (3, 3, 0, 0)
    outlets = json.loads(replate("list", "outlets", "--json"))
    assert sorted(line["key"] for line in outlets) == ["replay-ferry.example", "replay-ferry.example-2"]


@pytest.fixture
def running(outlet: Outlet, at_home: Path) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """``replate run`` as a process of its own, and the address of its pages."""
    allow(at_home, outlet.url)
    command = [sys.executable, "-m", "replate"]
    subprocess.run([*command, "add", outlet.feed_url], check=True, capture_output=True)
    process = subprocess.Popen([*command, "run"], stderr=subprocess.PIPE, text=True)
    assert process.stderr is not None
    address = ""
    for line in process.stderr:
        if line.startswith("pages at "):
            address = line.split()[2]
            break
    yield process, address
    process.kill()
    process.wait()
    process.stderr.close()


@pytest.mark.slow
def test_run_watches_and_serves_until_it_is_told_to_stop(running: tuple[subprocess.Popen[str], str]) -> None:
    process, address = running
    deadline = time.monotonic() + 30
    while "Ferry fares to rise" not in urllib.request.urlopen(f"{address}articles").read().decode():
        assert time.monotonic() < deadline
        time.sleep(0.2)
    assert feedparser.parse(urllib.request.urlopen(f"{address}changes.rss").read()).bozo == 0
    process.send_signal(signal.SIGTERM)
    assert process.wait(timeout=15) == 0


@pytest.mark.slow
def test_a_second_run_on_the_same_data_is_refused(running: tuple[subprocess.Popen[str], str], replate: Shell) -> None:
    process, _ = running
    replate("run", "--no-web", status=2)
    assert f"process {process.pid}" in replate.said


def test_a_port_that_is_taken_is_said_to_be_taken(replate: Shell, at_home: Path) -> None:
    (at_home / "page.txt").write_text(" ".join(PARAGRAPHS))
    replate("import", "text", "page.txt")
    with socket.create_server(("127.0.0.1", 0)) as taken:
        replate("serve", "--port", str(taken.getsockname()[1]), status=2)
    assert "choose another with --port" in replate.said


@pytest.mark.slow
def test_the_demo_edits_its_articles_within_seconds(at_home: Path) -> None:
    command = [sys.executable, "-m", "replate", "demo", "--port", "0", "--seconds", "25", "--data", "demo"]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True, env={**os.environ})
    assert "first version" in ended.stderr
    assert "the text changed" in ended.stderr
    assert (at_home / "demo" / "replate.db").exists()
