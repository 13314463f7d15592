"""Content codings removed in small steps, so that no answer can unpack into more than we asked for.

Each decoder turns an iterator of received pieces into an iterator of decoded pieces. None yields more than
a few megabytes at once, whatever it is given; the reader counts and stops. A stream that is not what its
label says, or that ends early, raises ``Stopped`` (truncated): half an article is not an article.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterable, Iterator
from itertools import chain

import brotli
import zstandard

from replate.fetch.stopped import Stopped
from replate.model import Outcome

ACCEPTED = b"gzip, br, zstd, deflate"
_MOST_CODINGS = 2
_STEP = 256 * 1024  # decoded bytes per step
# Four bytes of a zstd stream can stand for 128 KiB: 256 bytes at a time stay below 8 MiB a step.
_ZSTD_SLICE = 256
_ZSTD_WINDOW = 8 * 1024 * 1024  # what RFC 9659 allows on the web
_GZIP = 16 + zlib.MAX_WBITS
# Labels that servers put on bodies that carry no coding at all.
_NO_CODING = frozenset({"", "identity", "none", "utf-8", "utf8", "binary", "8bit"})

Decoder = Callable[[Iterator[bytes]], Iterator[bytes]]


def decoded(pieces: Iterable[bytes], content_encoding: str) -> Iterator[bytes]:
    """Return ``pieces`` with the codings of a Content-Encoding header removed, last applied first.

    Raises ``Stopped``: truncated for a wrong or cut stream, unavailable for a coding we did not ask for
    or more than two of them (each further one multiplies what a small body can unpack to).
    """
    names = [name for name in map(_name, content_encoding.split(",")) if name not in _NO_CODING]
    if len(names) > _MOST_CODINGS or not all(name in _DECODERS for name in names):
        label = content_encoding[:60]
        raise Stopped(Outcome.UNAVAILABLE, f"the answer is packed in a way we did not ask for ({label!r})")
    stream = iter(pieces)
    for name in reversed(names):
        stream = _unless_empty(_DECODERS[name], stream)
    return stream


def _name(label: str) -> str:
    return label.strip().lower().removeprefix("x-")


def _unless_empty(decoder: Decoder, pieces: Iterator[bytes]) -> Iterator[bytes]:
    """An empty body is an empty body, whatever its label says."""
    first = next((piece for piece in pieces if piece), b"")
    return decoder(chain((first,), pieces)) if first else iter(())


def _gunzip(pieces: Iterator[bytes]) -> Iterator[bytes]:
    """RFC 1952; several members may follow one another, and anything else after the last is ignored."""
    unpacker = zlib.decompressobj(_GZIP)
    for piece in pieces:
        rest = piece
        while rest:
            if unpacker.eof and not rest.startswith(b"\x1f"):
                return
            if unpacker.eof:
                unpacker = zlib.decompressobj(_GZIP)
            yield _inflate(unpacker, rest, "gzip")
            rest = unpacker.unused_data if unpacker.eof else unpacker.unconsumed_tail
    if not unpacker.eof:
        raise _cut("gzip")


def _undeflate(pieces: Iterator[bytes]) -> Iterator[bytes]:
    """RFC 1950 as the standard means it, or bare RFC 1951 as many servers send it."""
    first = next(pieces, b"")
    unpacker = zlib.decompressobj(zlib.MAX_WBITS if _has_zlib_header(first) else -zlib.MAX_WBITS)
    for piece in chain((first,), pieces):
        rest = piece
        while rest and not unpacker.eof:
            yield _inflate(unpacker, rest, "deflate")
            rest = unpacker.unconsumed_tail
    if not unpacker.eof:
        raise _cut("deflate")


def _has_zlib_header(start: bytes) -> bool:
    return start[0] & 0x0F == zlib.DEFLATED and int.from_bytes(start[:2]) % 31 == 0  # RFC 1950, section 2.2


def _inflate(unpacker: zlib._Decompress, rest: bytes, name: str) -> bytes:
    try:
        return unpacker.decompress(rest, _STEP)
    except zlib.error:
        raise _wrong(name) from None


def _unbrotli(pieces: Iterator[bytes]) -> Iterator[bytes]:
    unpacker = brotli.Decompressor()
    try:
        for piece in pieces:
            yield unpacker.process(piece, output_buffer_limit=_STEP)
            while not unpacker.can_accept_more_data():
                yield unpacker.process(b"", output_buffer_limit=_STEP)
            if unpacker.is_finished():
                return
    except brotli.error:
        raise _wrong("brotli") from None
    raise _cut("brotli")


def _unzstd(pieces: Iterator[bytes]) -> Iterator[bytes]:
    """RFC 8878; several frames may follow one another."""
    unpacker = _zstd_frame()
    try:
        for piece in pieces:
            for start in range(0, len(piece), _ZSTD_SLICE):
                rest = piece[start : start + _ZSTD_SLICE]
                while rest:
                    unpacker = _zstd_frame() if unpacker.eof else unpacker
                    yield unpacker.decompress(rest)
                    rest = unpacker.unused_data if unpacker.eof else b""
    except zstandard.ZstdError:
        raise _wrong("zstd") from None
    if not unpacker.eof:
        raise _cut("zstd")


def _zstd_frame() -> zstandard.ZstdDecompressionObj:
    return zstandard.ZstdDecompressor(max_window_size=_ZSTD_WINDOW).decompressobj()


def _wrong(name: str) -> Stopped:
    return Stopped(
        Outcome.TRUNCATED, f"the server said that its answer is packed with {name}, but it is not, or is damaged"
    )


def _cut(name: str) -> Stopped:
    return Stopped(Outcome.TRUNCATED, f"the answer, packed with {name}, ends before its end")


_DECODERS: dict[str, Decoder] = {"gzip": _gunzip, "deflate": _undeflate, "br": _unbrotli, "zstd": _unzstd}
