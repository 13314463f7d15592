from __future__ import annotations

import gzip
import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from replate.errors import BadInputError
from replate.replay import in_time_order, read

ONE = {
    "url": "https://paper.example/news/ferry",
    "states": [
        {"t": "2021-03-02T10:00:00+01:00", "title": "Ferry sails", "text": "Late.", "stamp": None},
        {"t": "2021-03-01T08:00:00", "title": None, "html": "<p>Early."},
    ],
}
TWO = {
    "url": "https://paper.example/other",
    "path": "guidance/a b?.html",
    "states": [{"t": "2021-03-01T09:00:00Z", "text": "Two."}],
}


def write(path: Path, *lines: object) -> Path:
    text = "\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines)
    path.write_bytes(gzip.compress(text.encode()) if path.suffix == ".gz" else text.encode())
    return path


@pytest.mark.parametrize("name", ["h.jsonl", "h.jsonl.gz", "named-otherwise"])
def test_histories_are_read_plain_or_packed(tmp_path: Path, name: str) -> None:
    one, two = read(write(tmp_path / name, ONE, "", TWO))
    assert (one.path, two.path) == ("/news/ferry", "/guidance/a%20b%3F.html")
    assert [state.at for state in one.states] == [
        datetime(2021, 3, 1, 8, tzinfo=UTC),
        datetime(2021, 3, 2, 9, tzinfo=UTC),
    ]
    assert (one.states[0].title, one.states[0].html, one.states[0].text) == ("", "<p>Early.", None)


def test_no_more_than_the_limit_are_read(tmp_path: Path) -> None:
    path = write(tmp_path / "h.jsonl", ONE, "{broken")
    assert len(list(read(path, 1))) == 1


@pytest.mark.parametrize(
    "line",
    [
        "{broken",
        "[]",
        '{"url": "https://paper.example/x"}',
        '{"url": "https://paper.example/x", "states": []}',
        '{"url": "https://paper.example/x", "states": [{"t": "2021-03-01T08:00:00Z", "title": "No body"}]}',
        '{"url": "https://paper.example/x", "states": [{"t": "yesterday", "text": "a"}]}',
        '{"url": "https://[broken", "states": [{"t": "2021-03-01T08:00:00Z", "text": "a"}]}',
        '{"states": [{"t": "2021-03-01T08:00:00Z", "text": "a"}]}',
    ],
)
def test_a_line_that_is_no_history_is_named(tmp_path: Path, line: str) -> None:
    with pytest.raises(BadInputError, match=r"h\.jsonl, line 2 is not a history"):
        list(read(write(tmp_path / "h.jsonl", ONE, line)))


def test_a_missing_or_broken_file_is_said_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(BadInputError, match="cannot be read"):
        list(read(tmp_path / "none.jsonl"))
    broken = tmp_path / "h.jsonl.gz"
    broken.write_bytes(gzip.compress(json.dumps(ONE).encode() * 50)[:-20])
    with pytest.raises(BadInputError, match="cannot be read"):
        list(read(broken))


def test_steps_go_through_all_histories_in_order_of_time(tmp_path: Path) -> None:
    steps = in_time_order(list(read(write(tmp_path / "h.jsonl", ONE, TWO))))
    assert [(step.history, step.state) for step in steps] == [(0, 0), (1, 0), (0, 1)]
