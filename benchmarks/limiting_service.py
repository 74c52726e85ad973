"""The servers of `limiting_servers` over HTTP, as a process of their own.

``python benchmarks/limiting_service.py LIMIT WINDOW`` prints its port and serves until its input
ends. The header ``x-api-key`` is the name of a case; its time begins with its first call. A call is
counted 1 to 10 ms after it came. What was said, and when, is told at ``/_tally``.
"""

from __future__ import annotations

import asyncio
import json
import random
import sys
import time
from collections import defaultdict

from limiting_servers import BEGIN, CASES, END, WINDOWS, Case, Reply

LIMIT, WINDOW = int(sys.argv[1]), float(sys.argv[2])
chance = random.Random(1)


class World:
    """A server between a client and perhaps a stranger."""

    def __init__(self, case: Case) -> None:
        self._case = case
        self._server = case.make(LIMIT, WINDOW)
        self._begun = time.monotonic()
        self.tally: defaultdict[str, list[float]] = defaultdict(list)
        if case.stranger:
            self._stranger = asyncio.create_task(self._visits(WINDOW / (LIMIT * case.stranger)))

    def ask(self, path: str, who: str = "") -> Reply:
        now = time.monotonic() - self._begun
        reply = self._server.ask(path, now)
        if now < WINDOWS * WINDOW:
            verdict = "admitted" if reply.status == 200 else "refused"
            self.tally[who or ("injected" if reply.injected else verdict)].append(now)
        return reply

    async def _visits(self, pause: float) -> None:
        await asyncio.sleep(BEGIN * WINDOW)
        due = time.monotonic()
        while due < self._begun + END * WINDOW:
            if self._server.ask("/me", time.monotonic() - self._begun).status == 200:
                self.tally["strangers"].append(due)
            due += pause
            await asyncio.sleep(due - time.monotonic())


worlds: dict[str, World] = {}


async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    while head := await _head(reader):
        request, *lines = head.decode("latin-1").split("\r\n")
        path = request.split(" ")[1].partition("?")[0]
        fields = dict(line.lower().split(": ", 1) for line in lines if ": " in line)
        name = fields.get("x-api-key", "")
        if path == "/_tally":
            tallies = {name: world.tally for name, world in worlds.items()}
            reply = Reply(200, {}, json.dumps(tallies))
        else:
            if name not in worlds:
                worlds[name] = World(next(case for case in CASES if _key(case) == name))
            await asyncio.sleep(chance.uniform(0.001, 0.010))
            reply = worlds[name].ask(path)
        body = reply.body.encode()
        answer = [f"HTTP/1.1 {reply.status} -", f"Content-Length: {len(body)}"]
        answer += [f"{name}: {value}" for name, value in reply.headers.items()]
        writer.write("\r\n".join([*answer, "", ""]).encode() + body)
        await writer.drain()
    writer.close()


def _key(case: Case) -> str:
    return "".join(letter if letter.isalnum() else "-" for letter in case.name).lower()


async def _head(reader: asyncio.StreamReader) -> bytes:
    try:
        return await reader.readuntil(b"\r\n\r\n")
    except (asyncio.IncompleteReadError, ConnectionError):
        return b""


async def main() -> None:
    server = await asyncio.start_server(serve, "127.0.0.1", 0, backlog=256)
    print(server.sockets[0].getsockname()[1], flush=True)
    async with server:
        await asyncio.to_thread(sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(main())
