"""Read responses, asynchronous."""

from __future__ import annotations

from collections.abc import AsyncIterator

from postman_facade._http import httpx
from postman_facade.transport.call import Call
from postman_facade.transport.network._async import AsyncTimedStream
from postman_facade.transport.responses.decoding import BrokenCoding, CutOff, TooLong, decoder_for

_LONGEST_FAILURE = 2**20
"""Bytes of a response outside 2xx that are read; its status says what matters."""


async def receive(client: httpx.AsyncClient, request: httpx.Request, call: Call) -> httpx.Response:
    """Send `request` and return the response with its body read and decompressed.

    Of a response outside 2xx, as much of the body is kept as can be read.

    Raises:
        TooLong: The body is longer than the call allows.
        httpx.HTTPError: The request failed, or the body is broken.
    """
    response = await client.send(request, auth=call.auth, stream=True, follow_redirects=False)
    try:
        if not response.is_closed:  # a transport of tests may have read it
            await _read(response, call.limits.max_response_bytes)
    except BaseException:
        await response.aclose()
        raise
    return response


def _framing(response: httpx.Response) -> tuple[int | None, str | None]:
    """Return the Content-Length and the Content-Encoding."""
    size = coding = None
    for name, value in response.headers.raw:  # each look-up by name would go through all of them
        if name.lower() == b"content-length" and value.isdigit() and len(value) < 20:
            size = int(value)
        elif name.lower() == b"content-encoding":
            coding = response.headers["content-encoding"]
    return size, coding


async def _read(response: httpx.Response, most: int) -> None:
    size, coding = _framing(response)
    connection = response.extensions.get("network_stream")
    if isinstance(connection, AsyncTimedStream):
        if not connection.received:
            raise httpx.RemoteProtocolError("a response arrived before the request")
        if size is not None and connection.holds_more_than(size):
            # The rest would be taken for the response to the next request.
            await connection.aclose()
    if coding is None and size is not None and size <= most and response.is_success:
        await response.aread()
        return
    if coding is not None:
        del response.headers["content-encoding"]  # decompressed here, not by the response
    response.stream = _AsyncBounded(response, coding, most)
    await response.aread()
    if coding is not None:
        response.headers["content-encoding"] = coding


class _AsyncBounded(httpx.AsyncByteStream):
    """The body of `response`, decompressed, up to `most` bytes."""

    def __init__(self, response: httpx.Response, coding: str | None, most: int) -> None:
        assert isinstance(response.stream, httpx.AsyncByteStream)  # noqa: S101 - for the type
        self._stream = response.stream
        self._success = response.is_success
        self._coding = coding
        self._most = most if self._success else min(most, _LONGEST_FAILURE)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        left = self._most
        try:
            decoder = decoder_for(self._coding)
            async for data in self._stream:
                for piece in decoder.decoded(data) if decoder else (data,):
                    yield piece[:left]
                    left -= len(piece)
                    if left < 0:
                        raise TooLong
            if decoder:
                decoder.finish()
        except (httpx.TransportError, BrokenCoding, CutOff, TooLong) as error:
            if self._success:
                raise _explained(error) from None

    async def aclose(self) -> None:
        await self._stream.aclose()


def _explained(error: Exception) -> Exception:
    if isinstance(error, CutOff):
        return httpx.RemoteProtocolError(str(error))
    return httpx.DecodingError(str(error)) if isinstance(error, BrokenCoding) else error
