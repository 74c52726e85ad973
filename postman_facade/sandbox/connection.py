"""How an answer leaves: whole, slowly, in part, or not at all."""

from __future__ import annotations

import asyncio

from starlette.types import Receive, Scope, Send

from .bodies import Answer

# The extension by which a server lets its application close the connection.
HANG_UP = "sandbox.hang_up"
_PIECE = 256 * 1024
_SLOW_PIECES = 10


class Connection:
    """The client's end of one request, which has been read."""

    def __init__(self, scope: Scope, receive: Receive, send: Send) -> None:
        self._scope = scope
        self._receive = receive
        self._send = send

    async def send(self, answer: Answer) -> None:
        # In pieces, since what a socket does not take at once is copied.
        await self._start(answer)
        sent = 0
        while len(answer.body) - sent > _PIECE:
            await self._continue(answer.body[sent : sent + _PIECE])
            sent += _PIECE
        await self._end(answer.body[sent:])

    async def send_slowly(self, answer: Answer, seconds: float) -> None:
        await self._start(answer)
        size = len(answer.body) // _SLOW_PIECES + 1
        for place in range(0, len(answer.body), size):
            if not await self.stays(seconds / _SLOW_PIECES):
                return
            await self._continue(answer.body[place : place + size])
        await self._end()

    async def cut(self, answer: Answer) -> None:
        """Send half of an answer and close the connection."""
        if answer.body:
            await self._start(answer)
            await self._continue(answer.body[: len(answer.body) // 2])
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

    async def _continue(self, body: bytes) -> None:
        await self._send({"type": "http.response.body", "body": body, "more_body": True})

    async def _end(self, body: bytes = b"") -> None:
        await self._send({"type": "http.response.body", "body": body})
