"""A service that enforces rate limits over HTTP, as its own process, for the pacing benchmark.

``python benchmarks/pacing_server.py`` prints its port and serves until its input ends. A request
is counted 5 to 60 ms after it came, which is what a client cannot see. ``/`` counts against the
default limit, ``/listing`` against the listing limit as well; the header ``x-api-key`` names the
account, and its part before the first ``-`` the kind of window: ``fixed`` or ``sliding``. What was
answered and refused, and when, is told at ``/_tally`` by the header ``x-client``.
"""

from __future__ import annotations

import asyncio
import json
import random
import sys
import time
from collections import defaultdict, deque
from typing import NamedTuple


class Rule(NamedTuple):
    """So many requests per window."""

    limit: int
    window: float


RULES = {"default": Rule(60, 2.0), "listings": Rule(10, 1.0)}
ROUTES = {"/": ("default",), "/listing": ("default", "listings")}
JITTER = (0.005, 0.060)


class Verdict(NamedTuple):
    """What the service says to one request."""

    status: int
    headers: dict[str, str]


class Window:
    """One limit of one account. Fixed windows begin at multiples of their length."""

    def __init__(self, rule: Rule, *, fixed: bool) -> None:
        self.rule = rule
        self._fixed = fixed
        self._counted: deque[float] = deque()

    def left(self, now: float) -> int:
        since = now - now % self.rule.window if self._fixed else now - self.rule.window
        while self._counted and self._counted[0] < since:
            self._counted.popleft()
        return self.rule.limit - len(self._counted)

    def reset_in(self, now: float) -> float:
        if self._fixed or not self._counted:
            return self.rule.window - now % self.rule.window
        return self._counted[0] + self.rule.window - now

    def count(self, now: float) -> None:
        self._counted.append(now)


class Account:
    """Counts the requests of one key."""

    def __init__(self, rules: dict[str, Rule], *, fixed: bool) -> None:
        self._windows = {name: Window(rule, fixed=fixed) for name, rule in rules.items()}

    def ask(self, buckets: tuple[str, ...], now: float) -> Verdict:
        windows = [self._windows[bucket] for bucket in buckets]
        tightest = min(windows, key=lambda window: window.left(now) / window.rule.limit)
        accepted = tightest.left(now) > 0
        if accepted:
            for window in windows:
                window.count(now)
        limit, length = tightest.rule
        reset = tightest.reset_in(now)
        left = max(tightest.left(now), 0)
        headers = {
            "RateLimit": f"limit={limit}, remaining={left}, reset={reset:.3f}",
            "RateLimit-Policy": f"{limit};w={length:g}",
        }
        if accepted:
            return Verdict(200, headers)
        return Verdict(429, {**headers, "Retry-After": f"{reset:.3f}"})


async def main() -> None:
    accounts: dict[str, Account] = {}
    tallies: defaultdict[str, dict[str, list[float]]]
    tallies = defaultdict(lambda: {"answered": [], "refused": []})
    chance = random.Random(1)

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while head := await _head(reader):
            request, *lines = head.decode("latin-1").split("\r\n")
            path = request.split(" ")[1]
            fields = dict(line.lower().split(": ", 1) for line in lines if ": " in line)
            key = fields.get("x-api-key", "sliding-")
            account = accounts.get(key)
            if account is None:
                account = accounts[key] = Account(RULES, fixed=key.startswith("fixed-"))
            tally = tallies[fields.get("x-client", key)]
            if path == "/_tally":
                verdict, body = Verdict(200, {}), json.dumps(tally).encode()
            else:
                await asyncio.sleep(chance.uniform(*JITTER))
                now = time.monotonic()
                verdict, body = account.ask(ROUTES[path], now), b"{}"
                tally["answered" if verdict.status == 200 else "refused"].append(now)
            answer = [f"HTTP/1.1 {verdict.status} -", f"Content-Length: {len(body)}"]
            answer += [f"{name}: {value}" for name, value in verdict.headers.items()]
            writer.write("\r\n".join([*answer, "", ""]).encode() + body)
            await writer.drain()
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0, backlog=256)
    print(server.sockets[0].getsockname()[1], flush=True)
    async with server:
        await asyncio.to_thread(sys.stdin.read)


async def _head(reader: asyncio.StreamReader) -> bytes:
    try:
        return await reader.readuntil(b"\r\n\r\n")
    except (asyncio.IncompleteReadError, ConnectionError):
        return b""


if __name__ == "__main__":
    asyncio.run(main())
