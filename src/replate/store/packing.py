"""Version texts as bytes: each packed with zstd against the version before it.

A chain of at most :data:`MAX_DEPTH` texts ends in one packed on its own, so that reading stays quick and a
damaged row spoils at most that many. Every text is checked against its hash when it is read.
The choice and its figures are in docs/decisions.md.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from hashlib import blake2b

import msgspec
import zstandard

from replate.errors import StoreError
from replate.model import Block, BlockKind, Content

MAX_DEPTH = 16
_LEVEL = 10
_REMEMBERED = 4096  # blocks: those of a page, or of articles that a second look confirms within a minute
_KINDS = {kind.value: kind for kind in BlockKind}  # asked for many times; the class takes five times as long
_ROW = msgspec.json.Decoder(tuple[str, str, bool, str])


@dataclass(frozen=True, slots=True)
class Packed:
    """A text as stored: ``base`` is the version row whose text it leans on, ``depth`` how many lie below it."""

    data: bytes
    raw_length: int
    check: bytes
    depth: int = 0
    base: int | None = None


def blocks_to_bytes(blocks: Sequence[Block]) -> bytes:
    """Write blocks as JSON lines ``[text, kind, furniture, language]``, so that equal paragraphs are equal bytes."""
    rows = ((b.text, b.kind.value, b.furniture, b.language) for b in blocks)
    return b"\n".join(msgspec.json.encode(row) for row in rows)


def bytes_to_blocks(raw: bytes) -> tuple[Block, ...]:
    """Read what :func:`blocks_to_bytes` wrote."""
    return tuple([_block(line) for line in raw.split(b"\n") if line])


@lru_cache(_REMEMBERED)
def _block(line: bytes) -> Block:
    """Read one block. Versions that are read together share most of theirs."""
    text, kind, furniture, language = _ROW.decode(line)
    return Block(text, _KINDS.get(kind) or BlockKind(kind), furniture, language)


def content_to_bytes(content: Content) -> bytes:
    """Pack a whole content on its own, for what waits to be believed."""
    head = (
        content.headline,
        content.byline,
        content.claimed_published_at,
        content.claimed_modified_at,
        content.language,
        content.extractor,
    )
    raw = msgspec.json.encode(head) + b"\n" + blocks_to_bytes(content.blocks)
    return zstandard.ZstdCompressor(level=3).compress(raw)


def bytes_to_content(data: bytes) -> Content:
    """Restore what :func:`content_to_bytes` packed."""
    head, _, blocks = zstandard.ZstdDecompressor().decompress(data).partition(b"\n")
    fields = msgspec.json.decode(head, type=tuple[str, str, datetime | None, datetime | None, str, str])
    return Content(
        headline=fields[0],
        byline=fields[1],
        blocks=bytes_to_blocks(blocks),
        claimed_published_at=fields[2],
        claimed_modified_at=fields[3],
        language=fields[4],
        extractor=fields[5],
    )


def pack(raw: bytes, base: tuple[int, bytes, int] | None) -> Packed:
    """Pack a text, leaning on ``base`` (its version row, its raw text, its depth) where that is not too deep."""
    if base is None or base[2] + 1 >= MAX_DEPTH or not base[1]:
        return Packed(zstandard.ZstdCompressor(level=_LEVEL).compress(raw), len(raw), _hash(raw))
    compressor = zstandard.ZstdCompressor(level=_LEVEL, dict_data=_dictionary(base[1]))
    return Packed(compressor.compress(raw), len(raw), _hash(raw), base[2] + 1, base[0])


class _Unpacker(threading.local):
    """What unpacks texts, one for each thread: setting it up takes longer than unpacking a text."""

    def __init__(self) -> None:
        self.zstd = zstandard.ZstdDecompressor()


_UNPACKER = _Unpacker()


def unpack(chain: Sequence[bytes], raw_length: int, check: bytes) -> bytes:
    """Restore the last text of a chain, each of which leans on the one before it.

    Raises StoreError where the bytes are damaged: those of the text, or what it takes over from the others.
    """
    zstd = _UNPACKER.zstd
    try:
        raw = zstd.decompress_content_dict_chain(list(chain)) if len(chain) > 1 else zstd.decompress(chain[0])
    except (zstandard.ZstdError, ValueError):
        raw = b""
    if len(raw) != raw_length or _hash(raw) != check:
        raise StoreError("a stored text does not match its hash: the database is damaged; restore it from a backup")
    return raw


def _dictionary(raw: bytes) -> zstandard.ZstdCompressionDict:
    return zstandard.ZstdCompressionDict(raw, dict_type=zstandard.DICT_TYPE_RAWCONTENT)


def _hash(raw: bytes) -> bytes:
    return blake2b(raw, digest_size=16).digest()
