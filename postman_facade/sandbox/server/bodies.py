"""Messages on the wire: requests in, unpacked and held once; answers out, packed where it helps, whole,
slowly, in part, or not at all."""

from __future__ import annotations

import asyncio
import gzip
import zlib
from collections.abc import Mapping
from typing import Any, NamedTuple

from starlette.requests import Request
from starlette.types import Receive, Scope, Send

from ..errors import ApiError, problem, too_large, unreadable_body
from ..store import wire
from ..world import Reply

_LARGEST = 100 * 1024 * 1024
_WORTH_PACKING = 1024
# Fast rather than small: bodies of megabytes go over loopback.
_LEVEL = 1
_GZIP_WINDOW = 31


class Answer(NamedTuple):
    """What goes over the wire."""

    status: int
    headers: dict[str, str]
    body: bytes


async def read(request: Request) -> bytearray | ApiError:
    """The body, or its refusal.

    A refused body is read to its end and dropped, so that the client sees the refusal.
    """
    encoding = request.headers.get("content-encoding", "identity").strip().lower()
    packed = zlib.decompressobj(_GZIP_WINDOW) if encoding == "gzip" else None
    body, came, refusal = bytearray(), False, None
    if encoding not in ("gzip", "identity"):
        detail = f"Cannot decode {encoding}"
        refusal = problem(415, "unsupported-media-type", "Unsupported Media Type", detail)
    async for piece in request.stream():
        if refusal is None and piece:
            came, refusal = True, _add(body, piece, packed)
    if refusal is None and came and packed and (not packed.eof or packed.unused_data):
        return _not_gzip()
    return refusal or body


def _add(body: bytearray, piece: bytes, packed: Any) -> ApiError | None:
    """Append a piece, unpacked if need be. Returns the refusal of a body that is too large."""
    try:
        body += packed.decompress(piece, _LARGEST + 1 - len(body)) if packed else piece
    except zlib.error:
        return _not_gzip()
    if len(body) <= _LARGEST:
        return None
    body.clear()
    return too_large()


def answer(reply: Reply | ApiError, headers: Mapping[str, str]) -> Answer:
    """A reply or refusal with the headers that all answers of the API carry."""
    if reply.status == 204:
        return Answer(204, {**headers, **reply.headers}, b"")
    body = reply.body if isinstance(reply.body, bytes) else wire.encode(reply.body)
    content_type = {"Content-Type": "application/json; charset=utf-8"} if body else {}
    size = {"Content-Length": str(len(body))}
    return Answer(reply.status, {**headers, **content_type, **reply.headers, **size}, body)


def resized(answer: Answer, body: bytes) -> Answer:
    """The same answer with another body."""
    return Answer(answer.status, {**answer.headers, "Content-Length": str(len(body))}, body)


def packed(answer: Answer, accepted: str) -> Answer:
    """Compress the answer if the client accepts gzip."""
    if len(answer.body) < _WORTH_PACKING:
        return answer
    varied = answer._replace(headers={**answer.headers, "Vary": "Accept-Encoding"})
    if not _accepts_gzip(accepted):
        return varied
    varied.headers["Content-Encoding"] = "gzip"
    return resized(varied, gzip.compress(answer.body, _LEVEL, mtime=0))


def _accepts_gzip(accepted: str) -> bool:
    for one in accepted.lower().split(","):
        name, _, parameters = one.partition(";")
        if name.strip() == "gzip":
            return parameters.replace(" ", "").rstrip("0.") != "q="
    return False


def _not_gzip() -> ApiError:
    return unreadable_body("it is not gzip")


# The extension by which a server lets its application close the connection.
HANG_UP = "sandbox.hang_up"
_PIECE = 256 * 1024


class Connection:
    """The client's end of one request, which has been read."""

    def __init__(self, scope: Scope, receive: Receive, send: Send) -> None:
        self._scope = scope
        self._receive = receive
        self._send = send

    async def send(self, answer: Answer, size: int = _PIECE, pause: float | None = None) -> None:
        """Send an answer in pieces, since what a socket does not take at once is copied.

        `pause`: seconds to wait before each piece.
        """
        await self._start(answer)
        end = len(answer.body)
        for place in range(0, end or 1, size):
            if pause is not None and not await self.stays(pause):
                return
            await self._continue(answer.body[place : place + size], more=place + size < end)

    async def cut(self, answer: Answer) -> None:
        """Send half of an answer and close the connection."""
        if answer.body:
            await self._start(answer)
            await self._continue(answer.body[: len(answer.body) // 2], more=True)
        await self.close()

    async def close(self) -> None:
        """Close the connection, with what was sent until now.

        Raises ConnectionResetError where there is no connection, as within a process.
        """
        hang_up = self._scope.get("extensions", {}).get(HANG_UP)
        if hang_up is None:
            raise ConnectionResetError("the sandbox closed the connection, as a fault asked for")
        hang_up()
        await self._gone()

    async def stays(self, seconds: float | None) -> bool:
        """Whether the client is still there after so many seconds; None waits until it is not."""
        try:
            await asyncio.wait_for(self._gone(), seconds)
        except asyncio.TimeoutError:
            return True
        return False

    async def _gone(self) -> None:
        while (await self._receive())["type"] != "http.disconnect":
            pass

    async def _start(self, answer: Answer) -> None:
        headers = [
            (name.lower().encode(), value.encode("latin-1"))
            for name, value in answer.headers.items()
        ]
        await self._send(
            {"type": "http.response.start", "status": answer.status, "headers": headers}
        )

    async def _continue(self, body: bytes, more: bool) -> None:
        await self._send({"type": "http.response.body", "body": body, "more_body": more})
