"""What was kept can be shown to be what was seen: chains over versions, captures as WARC records."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pysqlite3.dbapi2 as sqlite3
import pytest
from warcio.archiveiterator import ArchiveIterator

from migrated import new_store
from replate.model import Article, Capture, Content
from replate.store import FILE_NAME, NewVersion, Store, captures
from replate.text.digest import digests

NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
BODY = b"<p>Eight boats were counted at Saltmere.</p>"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = new_store(tmp_path)
    with opened.writing() as write:
        number = write.add_article(Article(0, write.outlet("ferry"), "https://ferry.example/1"))
        for text in ("eight", "nine", "ten"):
            content = Content(headline="Count", paragraphs=[f"They counted {text} boats at Saltmere harbour."])
            kept = write.add_version(number, NewVersion(content=content, digests=digests(content), seen_at=NOW))
            headers = (("content-type", "text/html"), ("content-encoding", "gzip"), ("x-odd", "a\r\nb"))
            capture = Capture("https://ferry.example/1", "https://ferry.example/1", 200, headers, BODY, NOW)
            write.add_capture(number, kept, capture)
    yield opened
    opened.close()


def test_captures_are_warc_records_that_others_read_and_nothing_in_a_header_makes_another(tmp_path: Path) -> None:
    address, body = "https://ferry.example/a b\r\nWARC-Type: x", b"HTTP/1.1 200 \r\n\r\nBoats"
    headers = (("content-type", "text/html"), ("x-odd", "a\r\n\r\nWARC/1.0"), ("x-name", "Sk\u00e4rg\u00e5rd"))
    kept = captures.keep(tmp_path, Capture(address, address, 200, headers, body, NOW))
    with (tmp_path / kept.file).open("rb") as file:
        found = [
            (record.rec_type, record.rec_headers.get_header("WARC-Target-URI"), record.content_stream().read())
            for record in ArchiveIterator(file, check_digests="raise")
        ]
    assert [kind for kind, _, _ in found] == ["warcinfo", "response"]
    assert found[1][1:] == ("https://ferry.example/a%20b%20%20WARC-Type:%20x", body)
    assert captures.page(tmp_path, kept).content_type == "text/html"


def altered(tmp_path: Path, statement: str) -> None:
    with sqlite3.connect(tmp_path / FILE_NAME) as connection:
        connection.execute(statement)


def test_an_untouched_history_verifies(store: Store) -> None:
    assert [(v.versions, v.captures, v.trouble) for v in store.verify()] == [(3, 3, ())]


@pytest.mark.parametrize(
    "statement",
    [
        "update version set headline = 'Recount' where number = 1",
        "update version set seen_at = seen_at - 60000000 where number = 1",
        "update version set chain = 'ffff' where number = 0",
        "delete from version where number = 1",
        "update version set language = 'xx' where number = 1",
        "update version set claimed_modified_at = 1 where number = 1",
        "update version set extractor = 'another' where number = 0",
        "update version set same_as = 0 where number = 2",
    ],
)
def test_a_rewritten_history_does_not_verify(store: Store, tmp_path: Path, statement: str) -> None:
    altered(tmp_path, statement)
    assert next(store.verify()).trouble


def test_captures_are_records_that_others_can_read(store: Store, tmp_path: Path) -> None:
    (path,) = (tmp_path / "captures").iterdir()
    with path.open("rb") as file:
        records = [
            (r.rec_type, r.rec_headers["WARC-Target-URI"], r.content_stream().read()) for r in ArchiveIterator(file)
        ]
    assert records[0][0] == "warcinfo"
    assert records[1:] == [("response", "https://ferry.example/1", BODY)] * 3
    assert next(store.verify()).captures == 3


def test_a_damaged_capture_is_found(store: Store, tmp_path: Path) -> None:
    (path,) = (tmp_path / "captures").iterdir()
    body = bytearray(path.read_bytes())
    body[-60] ^= 0xFF
    path.write_bytes(bytes(body))
    assert "version 2" in next(store.verify()).trouble[0]
    path.unlink()
    assert len(next(store.verify()).trouble) == 3
