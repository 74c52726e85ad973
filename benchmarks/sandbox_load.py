"""The load of the sandbox benchmark: many connections, each with documents of its own.

Every connection makes a workspace with an environment and a collection, and then goes through the
same cycle of requests. Nearly all that it asks for is known from the start, since clients may choose
most ids, so that the same load works on a server that keeps no state.
"""

from __future__ import annotations

import asyncio
import json
import time
import uuid
from collections import Counter
from typing import Any, NamedTuple
from urllib.parse import urlsplit

SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
# So that collections are as large as people's: the next one is begun after so many cycles.
CYCLES_PER_COLLECTION = 5


class Answer(NamedTuple):
    status: int
    body: bytes


class Outcome(NamedTuple):
    """What was answered, and what the server should have now."""

    statuses: Counter[int]
    seconds: float
    collections: dict[str, int]
    """By id, how many folders each has, of two requests each."""
    environments: dict[str, str]
    """By id, what the value of its variable is."""

    @property
    def requests(self) -> int:
        return sum(self.statuses.values())

    @property
    def rate(self) -> float:
        return self.requests / self.seconds


class Connection:
    """One connection, kept open: as little client as can be, so that the server is measured."""

    def __init__(self, url: str, key: str) -> None:
        parts = urlsplit(url)
        self._host, self._port = str(parts.hostname), int(parts.port or 80)
        self._fixed = f"Host: {parts.netloc}\r\nx-api-key: {key}\r\nContent-Type: application/json"
        self._streams: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None

    async def ask(self, method: str, path: str, body: Any = None) -> Answer:
        if self._streams is None:
            self._streams = await asyncio.open_connection(self._host, self._port)
        reader, writer = self._streams
        sent = b"" if body is None else json.dumps(body).encode()
        head = f"{method} {path} HTTP/1.1\r\n{self._fixed}\r\nContent-Length: {len(sent)}\r\n\r\n"
        writer.write(head.encode() + sent)
        lines = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").lower().split("\r\n")
        headers = dict(line.split(": ", 1) for line in lines[1:] if line)
        content = await reader.readexactly(int(headers.get("content-length", 0)))
        if headers.get("transfer-encoding") == "chunked":
            content = await _chunks(reader)
        if headers.get("connection") == "close":
            self.close()
        return Answer(int(lines[0].split()[1]), content)

    def close(self) -> None:
        if self._streams is not None:
            self._streams[1].close()
        self._streams = None


class Worker:
    """What one connection does. Its number makes its ids."""

    def __init__(self, number: int, connection: Connection) -> None:
        self._number = number
        self.statuses: Counter[int] = Counter()
        self.collections: dict[str, int] = {}
        self.environment = self._workspace = self._collection = self._id(0)
        self._connection = connection
        self._name = f"Load {number}"
        self._ids = 0

    async def run(self, cycles: int) -> None:
        made = await self._make("workspace", {"name": self._name, "type": "team"})
        self._workspace = made or self._workspace
        values = [{"key": "count", "value": "none"}]
        made = await self._make("environment", {"name": self._name, "values": values})
        self.environment = made or self.environment
        for cycle in range(cycles):
            if cycle % CYCLES_PER_COLLECTION == 0:
                await self._begin_collection()
            await self._use_collection(f"/collections/{self._collection}")
            await self._use_environment(f"/environments/{self.environment}", str(cycle))
        self._connection.close()

    async def _begin_collection(self) -> None:
        self._collection = self._next_id()
        self.collections[self._collection] = 0
        info = {"_postman_id": self._collection, "name": self._name, "schema": SCHEMA}
        await self._make("collection", {"info": info, "item": []})

    async def _use_collection(self, path: str) -> None:
        folder, first, second, doomed = (self._next_id() for _ in range(4))
        requests = f"{path}/requests"
        await self._ask("POST", f"{path}/folders", {"id": folder, "name": "Folder"})
        for id in (first, second, doomed):
            sent = {"id": id, "name": "R", "method": "GET", "url": "https://example.com/"}
            await self._ask("POST", f"{requests}?folderId={folder}", sent)
        await self._ask("GET", f"{requests}/{first}")
        await self._ask("PUT", f"{requests}/{second}", {"name": "S"})
        await self._ask("DELETE", f"{requests}/{doomed}")
        await self._ask("GET", path)
        self.collections[self._collection] += 1

    async def _use_environment(self, path: str, value: str) -> None:
        change = {"op": "replace", "path": "/values/0/value", "value": value}
        await self._ask("PATCH", path, [change])
        await self._ask("GET", path)
        await self._ask("GET", f"/collections?workspace={self._workspace}")
        await self._ask("GET", "/me")

    async def _make(self, kind: str, content: dict[str, Any]) -> str | None:
        """The id of what was made; None when it was not."""
        path = f"/{kind}s?workspace={self._workspace}"
        answer = await self._ask("POST", path, {kind: content})
        if answer.status != 200:
            return None
        made: str = json.loads(answer.body)[kind]["id"]
        return made

    async def _ask(self, method: str, path: str, body: Any = None) -> Answer:
        answer = await self._connection.ask(method, path, body)
        self.statuses[answer.status] += 1
        return answer

    def _next_id(self) -> str:
        self._ids += 1
        return self._id(self._ids)

    def _id(self, count: int) -> str:
        return str(uuid.UUID(int=self._number << 64 | count, version=4))


_CYCLE = 12
"""How many requests a connection makes in one cycle."""


async def put_under_load(url: str, key: str, connections: range, requests: int) -> Outcome:
    """At least so many requests over the connections of these numbers, as fast as they go."""
    cycles = -(-requests // (_CYCLE * len(connections)))
    workers = [Worker(number, Connection(url, key)) for number in connections]
    started = time.perf_counter()
    await asyncio.gather(*(worker.run(cycles) for worker in workers))
    seconds = time.perf_counter() - started
    return Outcome(
        sum((worker.statuses for worker in workers), Counter()),
        seconds,
        {id: folders for worker in workers for id, folders in worker.collections.items()},
        {worker.environment: str(cycles - 1) for worker in workers},
    )


async def _chunks(reader: asyncio.StreamReader) -> bytes:
    content = b""
    while size := int(await reader.readline(), 16):
        content += (await reader.readexactly(size + 2))[:-2]
    await reader.readline()
    return content
