"""Bodies are read whole or not at all, and never beyond a bound."""

from __future__ import annotations

import gzip
import itertools
import random
import tracemalloc
import zlib
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import httpx
import pytest

from postman_facade import AsyncPostman, Postman, errors
from postman_facade.testing import VirtualClock
from postman_facade.transport.responses.decoding import BrokenCoding, CutOff, decoder_for

TEXT = b'{"user": {"id": 1, "fullName": "%s"}}' % (b"made up " * 3000)


class Stream(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body in pieces, as it comes from a socket."""

    def __init__(self, *pieces: bytes | Exception) -> None:
        self.pieces = pieces
        self.closed = False

    def __iter__(self) -> Iterator[bytes]:
        for piece in self.pieces:
            if isinstance(piece, Exception):
                raise piece
            yield piece

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece

    def close(self) -> None:
        self.closed = True

    async def aclose(self) -> None:
        self.closed = True


def _raw_deflate(data: bytes) -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    return packer.compress(data) + packer.flush()


PACKED: dict[str, tuple[str, Callable[[bytes], bytes]]] = {
    "gzip": ("gzip", gzip.compress),
    "x-gzip": ("X-Gzip", gzip.compress),
    "several gzip": ("gzip", lambda data: gzip.compress(data[:99]) + gzip.compress(data[99:])),
    "padded gzip": ("gzip", lambda data: gzip.compress(data) + b"\0" * 9),
    "deflate": ("deflate", zlib.compress),
    "deflate without frame": ("deflate", _raw_deflate),
}


def _pieces(data: bytes, seed: int) -> list[bytes]:
    chance = random.Random(seed)
    cuts = sorted({0, 2, len(data), *(chance.randrange(2, len(data)) for _ in range(9))})
    return [data[a:b] for a, b in itertools.pairwise(cuts)]


def _decoded(coding: str, pieces: list[bytes]) -> bytes:
    decoder = decoder_for(coding)
    assert decoder is not None
    whole = b"".join(part for piece in pieces for part in decoder.decoded(piece))
    decoder.finish()
    return whole


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("name", PACKED)
def test_a_body_is_the_same_however_it_is_cut(name: str, seed: int) -> None:
    coding, pack = PACKED[name]
    assert _decoded(coding, _pieces(pack(TEXT), seed)) == TEXT


@pytest.mark.parametrize("name", ["gzip", "deflate", "deflate without frame", "several gzip"])
def test_a_body_that_breaks_off_in_its_compressed_data_is_noticed(name: str) -> None:
    coding, pack = PACKED[name]
    packed = pack(TEXT)
    for cut in (1, 5, len(packed) // 2, len(packed) - 9, len(packed) - 1):
        with pytest.raises((CutOff, BrokenCoding)):
            _decoded(coding, [packed[:cut]])


def test_large_output_comes_in_small_pieces() -> None:
    decoder = decoder_for("gzip")
    assert decoder is not None
    pieces = [len(piece) for piece in decoder.decoded(gzip.compress(bytes(5_000_000)))]
    assert sum(pieces) == 5_000_000
    assert max(pieces) <= 2**18
    decoder.finish()


def _answering(status: int, body: Stream, **headers: str) -> httpx.MockTransport:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return httpx.MockTransport(lambda _: httpx.Response(status, headers=named, stream=body))


def _postman(transport: httpx.MockTransport, **options: Any) -> Postman:
    return Postman("key", rate_limit=None, clock=VirtualClock(), transport=transport, **options)


async def _both(transport: httpx.MockTransport, **options: Any) -> list[Any]:
    """What a call ends with, synchronous and asynchronous: the answer or the error."""
    ends: list[Any] = []
    with _postman(transport, **options) as postman:
        try:
            ends.append(postman.request("GET", "/me"))
        except errors.PostmanError as error:
            ends.append(error)
    options = {"rate_limit": None, "clock": VirtualClock(), "transport": transport, **options}
    async with AsyncPostman("key", **options) as asynchronous:
        try:
            ends.append(await asynchronous.request("GET", "/me"))
        except errors.PostmanError as error:
            ends.append(error)
    return ends


@pytest.mark.parametrize("name", PACKED)
async def test_compressed_answers_are_read(name: str) -> None:
    coding, pack = PACKED[name]
    transport = _answering(200, Stream(*_pieces(pack(TEXT), 0)), content_encoding=coding)
    for answer in await _both(transport):
        assert answer.content == TEXT
        assert answer.headers["content-encoding"] == coding


async def test_half_of_a_compressed_body_is_an_error() -> None:
    packed = gzip.compress(TEXT)
    transport = _answering(200, Stream(packed[: len(packed) // 2]), content_encoding="gzip")
    for error in await _both(transport):
        assert isinstance(error, errors.ConnectionLostError)


@pytest.mark.parametrize(("coding", "body"), [("gzip", b"no gzip"), ("br", b"\x0b\x02")])
async def test_a_body_that_is_not_encoded_as_asked_for_is_an_error(
    coding: str, body: bytes
) -> None:
    transport = _answering(200, Stream(body), content_encoding=coding)
    for error in await _both(transport):
        assert isinstance(error, errors.MalformedResponseError)


@pytest.mark.parametrize("body", [Stream(), Stream(b"")])
async def test_no_body_is_no_broken_body(body: Stream) -> None:
    for answer in await _both(_answering(200, body, content_encoding="gzip")):
        assert answer.content == b""


@pytest.mark.parametrize(
    ("headers", "body"),
    [
        ({"content_length": "3000"}, [b"x" * 3000]),
        ({}, [b"x" * 500] * 6),
        ({"content_encoding": "gzip"}, [gzip.compress(b"x" * 3000)]),
    ],
    ids=["length", "chunks", "gzip"],
)
async def test_the_longest_body_is_a_setting(headers: dict[str, str], body: list[bytes]) -> None:
    sent: list[Stream] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(Stream(*body))
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return httpx.Response(200, headers=named, stream=sent[-1])

    transport = httpx.MockTransport(answer)
    for error in await _both(transport, max_response_bytes=2999):
        assert isinstance(error, errors.ResponseTooLargeError)
        assert "longer than max_response_bytes (2999)" in str(error)
        assert "1 attempt " in str(error)
    for answered in await _both(transport, max_response_bytes=3000):
        assert answered.content == b"x" * 3000
    assert all(stream.closed for stream in sent)


def test_a_write_whose_answer_is_too_long_may_have_been_done() -> None:
    with _postman(_answering(200, Stream(b"x" * 99)), max_response_bytes=9) as postman:
        with pytest.raises(errors.ResponseTooLargeError) as caught:
            postman.request("POST", "/collections", json={})
    assert caught.value.may_have_taken_effect


@pytest.mark.parametrize("value", [0, -1, 1.5, True, "many"])
def test_the_bound_is_a_whole_number(value: Any) -> None:
    with pytest.raises(
        errors.ConfigurationError, match="max_response_bytes must be an integer of 1 or more"
    ):
        Postman("key", max_response_bytes=value)


@pytest.mark.parametrize(("status", "most"), [(200, 20_000_000), (500, 4_000_000)])
def test_a_bomb_ends_with_bounded_memory(status: int, most: int) -> None:
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    bomb = b"".join(packer.compress(bytes(10_000_000)) for _ in range(6)) + packer.flush()
    transport = _answering(status, Stream(bomb), content_encoding="gzip")
    with _postman(transport, max_retries=0, max_response_bytes=8_000_000) as postman:
        tracemalloc.start()
        try:
            with pytest.raises((errors.ResponseTooLargeError, errors.ServerError)):
                postman.users.me()
            assert tracemalloc.get_traced_memory()[1] < most
        finally:
            tracemalloc.stop()


@pytest.mark.parametrize(
    ("coding", "body"),
    [
        ("gzip", [gzip.compress(b'{"message": "no such thing"}')[:-9]]),
        ("gzip", [b"no gzip"]),
        ("br", [b"\x0b\x02"]),
        ("identity", [b'{"mess', httpx.ReadError("reset")]),
    ],
)
async def test_the_status_of_a_failure_counts_whatever_its_body_is(
    coding: str, body: list[bytes | Exception]
) -> None:
    for error in await _both(_answering(404, Stream(*body), content_encoding=coding)):
        assert isinstance(error, errors.NotFoundError)
