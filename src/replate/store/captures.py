"""Captures beside the database: the response behind each version, as WARC records (ISO 28500).

One gzip member per record, so that each can be read by its offset; one file per day. A record is written before
the row that names it is committed: a crash in between leaves a record without a row, never a row without a record.
"""

from __future__ import annotations

import base64
import gzip
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha1, sha256
from pathlib import Path
from uuid import uuid4

from warcio.archiveiterator import ArchiveIterator
from warcio.exceptions import ArchiveLoadFailed

from replate.errors import StoreError
from replate.model import Capture
from replate.version import VERSION

FOLDER = "captures"
_LEVEL = 4

# The body is kept as it was read, so headers that speak of its transfer are kept under another name.
_OF_TRANSFER = {"content-encoding", "transfer-encoding", "content-length"}


@dataclass(frozen=True, slots=True)
class Kept:
    """Where a capture lies: its file within the folder of captures, the offset there, and the SHA-256 of the body."""

    file: str
    offset: int
    digest: str


def keep(folder: Path, capture: Capture) -> Kept:
    """Append a capture to the day's file. Raises OSError where the disk does not take it."""
    folder.mkdir(parents=True, exist_ok=True)
    name = f"replate-{capture.asked_at.astimezone(UTC):%Y%m%d}.warc.gz"
    with (folder / name).open("ab") as file:
        if file.tell() == 0:
            file.write(_about(name, capture.asked_at))
        offset = file.tell()
        file.write(_response(capture))
    return Kept(name, offset, sha256(capture.body).hexdigest())


def _about(name: str, at: datetime) -> bytes:
    """The record that a file begins with: what made it, and when."""
    fields = f"software: Replate/{VERSION}\r\nformat: WARC File Format 1.0\r\n".encode()
    return _member("warcinfo", at, (("WARC-Filename", name),), "application/warc-fields", fields)


def _response(capture: Capture) -> bytes:
    """The record of a response; written out here, as a library takes as long for it as packing it takes."""
    headers = [
        (f"X-Archive-Orig-{key}" if key in _OF_TRANSFER else key, _one_line(value)) for key, value in capture.headers
    ]
    headers.append(("Content-Length", str(len(capture.body))))
    head = f"HTTP/1.1 {capture.status} \r\n" + "".join([f"{key}: {value}\r\n" for key, value in headers]) + "\r\n"
    payload = base64.b32encode(sha1(capture.body, usedforsecurity=False).digest()).decode()
    fields = (
        ("WARC-Target-URI", _one_line(capture.final_url).replace(" ", "%20")),
        ("WARC-Payload-Digest", f"sha1:{payload}"),
    )
    block = head.encode("utf-8", "replace") + capture.body
    return _member("response", capture.asked_at, fields, "application/http; msgtype=response", block)


def _member(kind: str, at: datetime, fields: Iterable[tuple[str, str]], content_type: str, block: bytes) -> bytes:
    """One record as a gzip member; level 9, which libraries choose, takes three times as long for 3 % less."""
    stated = (
        ("WARC-Type", kind),
        ("WARC-Record-ID", f"<urn:uuid:{uuid4()}>"),
        ("WARC-Date", at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")),
        *fields,
        ("Content-Type", content_type),
        ("Content-Length", str(len(block))),
    )
    head = "WARC/1.0\r\n" + "".join([f"{name}: {value}\r\n" for name, value in stated]) + "\r\n"
    return gzip.compress(b"".join((head.encode("utf-8", "replace"), block, b"\r\n\r\n")), _LEVEL)


def _one_line(value: str) -> str:
    return value.replace("\r", " ").replace("\n", " ")


@dataclass(frozen=True, slots=True)
class KeptPage:
    """The body of a kept capture and the content type that it came with."""

    body: bytes
    content_type: str


def read(folder: Path, kept: Kept) -> bytes:
    """The body of a kept capture. Raises StoreError where it is not there or not what was kept."""
    return page(folder, kept).body


def page(folder: Path, kept: Kept) -> KeptPage:
    """A kept capture. Raises StoreError where it is not there or not what was kept."""
    path = folder / Path(kept.file).name
    try:
        with path.open("rb") as file:
            file.seek(kept.offset)
            record = next(iter(ArchiveIterator(file)))
            body = bytes(record.content_stream().read())
    except (OSError, StopIteration, ArchiveLoadFailed, zlib.error) as error:
        raise StoreError(
            f"the capture at {kept.offset} of {path} cannot be read: the file is damaged or gone"
        ) from error
    if sha256(body).hexdigest() != kept.digest:
        raise StoreError(f"the capture at {kept.offset} of {path} is not what was kept: the file is damaged")
    stated = "" if record.http_headers is None else record.http_headers.get_header("content-type", "")
    return KeptPage(body, str(stated))
