"""Packed bodies: every coding we accept, cut, wrong and far too large ones."""

from __future__ import annotations

import gzip
import itertools
import zlib

import brotli
import pytest
import zstandard
from hypothesis import given, settings
from hypothesis import strategies as st

from replate.fetch.coding import decoded
from replate.fetch.stopped import Stopped
from replate.model import Capture, Failure, Outcome

TEXT = "".join(f"Paragraph {n}: the vote, planned for Monday, was off.\n" for n in range(4_000)).encode()


def bare_deflate(body: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(body) + packer.flush()


PACK = {
    "gzip": gzip.compress,
    "x-gzip": gzip.compress,
    "br": brotli.compress,
    "zstd": zstandard.ZstdCompressor().compress,
    "deflate": zlib.compress,
    "Deflate": bare_deflate,
}


def pieces(body: bytes, size: int):
    return (body[start : start + size] for start in range(0, len(body), size))


@pytest.mark.parametrize("size", [1_000_000, 1_000, 7])
@pytest.mark.parametrize("coding", PACK)
def test_a_packed_body_is_unpacked_however_it_arrives(coding, size):
    assert b"".join(decoded(pieces(PACK[coding](TEXT), size), coding)) == TEXT


@pytest.mark.parametrize("coding", PACK)
def test_a_cut_body_is_truncated(coding):
    packed = PACK[coding](TEXT)
    with pytest.raises(Stopped) as stop:
        list(decoded(pieces(packed[: len(packed) // 2], 1_000), coding))
    assert stop.value.outcome is Outcome.TRUNCATED


@pytest.mark.parametrize("coding", ["gzip", "br", "zstd", "deflate"])
def test_a_plain_body_with_a_wrong_label_is_truncated(coding):
    with pytest.raises(Stopped) as stop:
        list(decoded([b"<html><body>Not packed at all, whatever the label says.</body></html>"], coding))
    assert stop.value.outcome is Outcome.TRUNCATED


@pytest.mark.parametrize("coding", PACK)
def test_an_empty_body_is_an_empty_body(coding):
    assert list(decoded([b"", b""], coding)) == []


@pytest.mark.parametrize("label", ["", "identity", "none", "UTF-8", " identity , "])
def test_labels_that_mean_no_coding_change_nothing(label):
    assert b"".join(decoded([b"as it is"], label)) == b"as it is"


def test_two_codings_are_removed_last_one_first():
    assert b"".join(decoded([brotli.compress(gzip.compress(TEXT))], "gzip, br")) == TEXT


@pytest.mark.parametrize("label", ["gzip, gzip, gzip", "compress", "sdch", "gzip, nonsense"])
def test_more_than_two_codings_or_unknown_ones_are_not_unpacked(label):
    with pytest.raises(Stopped) as stop:
        list(decoded([b"x"], label))
    assert stop.value.outcome is Outcome.UNAVAILABLE


def test_members_that_follow_one_another_belong_together_and_padding_does_not():
    assert b"".join(decoded([gzip.compress(b"one ") + gzip.compress(b"two") + b"\0" * 64], "gzip")) == b"one two"
    zstd = zstandard.ZstdCompressor().compress
    assert b"".join(decoded([zstd(b"one ") + zstd(b"two")], "zstd")) == b"one two"


def bombs() -> dict[str, bytes]:
    zeros = bytes(1 << 20)
    packer, unpacked = zstandard.ZstdCompressor().compressobj(), []
    unpacked.extend(packer.compress(zeros) for _ in range(256))
    brotli_packer = brotli.Compressor(quality=1)
    return {
        "gzip": gzip.compress(bytes(64 << 20), 9),
        "deflate": zlib.compress(bytes(64 << 20), 9),
        "br": b"".join(brotli_packer.process(zeros) for _ in range(256)) + brotli_packer.finish(),
        "zstd": b"".join(unpacked) + packer.flush(),
    }


@pytest.fixture(scope="module")
def packed_zeros() -> dict[str, bytes]:
    return bombs()


@pytest.mark.parametrize("coding", ["gzip", "deflate", "br", "zstd"])
def test_no_single_step_unpacks_more_than_a_few_megabytes(packed_zeros, coding):
    steps = decoded(pieces(packed_zeros[coding], 65_536), coding)
    assert max(len(step) for step in itertools.islice(steps, 8)) <= 8 << 20


@pytest.mark.parametrize("coding", ["gzip", "deflate", "br", "zstd"])
def test_a_bomb_is_too_big_and_unpacked_no_further_than_the_limit(site, make_fetcher, reply, packed_zeros, coding):
    url = site.serve("/bomb", reply(packed_zeros[coding], Content_Encoding=coding))
    failure = make_fetcher(site).get(url)
    assert isinstance(failure, Failure)
    assert (failure.outcome, failure.reason) == (Outcome.TOO_BIG, "the answer unpacks to more than 5,000,000 bytes")


def test_wire_bytes_count_what_was_transferred(site, make_fetcher, reply):
    packed = gzip.compress(TEXT)
    capture = make_fetcher(site).get(site.serve("/a", reply(packed, Content_Encoding="gzip")))
    assert isinstance(capture, Capture)
    assert (capture.body, capture.wire_bytes) == (TEXT, len(packed))


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=400), st.sampled_from(["gzip", "br", "zstd", "deflate", "gzip, br"]))
def test_any_bytes_under_any_label_end_in_a_body_or_a_stop(body, coding):
    try:
        unpacked = b"".join(decoded([body], coding))
    except Stopped as stop:
        assert stop.outcome is Outcome.TRUNCATED  # noqa: PT017 - either end is right; this one has a name
    else:
        assert isinstance(unpacked, bytes)
