"""Servers that limit calls, as others build them: what `pacing_matrix` is run against.

Each counts in its own way, and some err. None knows anything of how the library paces. Times are
seconds of one clock that the caller names; `epoch` is added where a header names a moment.
"""

from __future__ import annotations

import json
import random
from collections import deque
from collections.abc import Callable, Mapping
from email.utils import formatdate
from math import ceil
from typing import NamedTuple, Protocol

WINDOWS = 10.0
"""Length of a run."""
BEGIN, END = 2.5, 5.5
"""When troubles begin and end."""
LISTING = "/collections"
"""The path that counts against a short limit as well."""


class Reply(NamedTuple):
    """What a server says to one call."""

    status: int
    headers: Mapping[str, str]
    body: str = "{}"
    injected: bool = False
    """Refused for no reason that lies in the calls."""


class Server(Protocol):
    def ask(self, path: str, now: float) -> Reply: ...


class Counter(Protocol):
    """One limit: admits a call or not, and says how it stands."""

    limit: int
    window: float

    def admit(self, now: float) -> bool: ...

    def left(self, now: float) -> int:
        """Calls that would be admitted now."""
        ...

    def reset(self, now: float) -> float:
        """Seconds until there is more."""
        ...

    def clear(self) -> None: ...


class Sliding:
    """At most `limit` in any window: the log of what was admitted."""

    def __init__(self, limit: int, window: float) -> None:
        self.limit, self.window = limit, window
        self._admitted: deque[float] = deque()

    def left(self, now: float) -> int:
        while self._admitted and self._admitted[0] <= now - self.window:
            self._admitted.popleft()
        return max(self.limit - len(self._admitted), 0)

    def admit(self, now: float) -> bool:
        if self.left(now) == 0:
            return False
        self._admitted.append(now)
        return True

    def reset(self, now: float) -> float:
        surplus = len(self._admitted) - self.limit
        if not self._admitted:
            return self.window
        return self._admitted[max(surplus, 0)] + self.window - now

    def clear(self) -> None:
        self._admitted.clear()


class Fixed:
    """At most `limit` in each window; windows follow each other from `begin` on."""

    def __init__(self, limit: int, window: float, begin: float = 0.0) -> None:
        self.limit, self.window = limit, window
        self._begin, self._number, self._count = begin, -1, 0

    def left(self, now: float) -> int:
        number = int((now - self._begin) // self.window)
        if number != self._number:
            self._number, self._count = number, 0
        return max(self.limit - self._count, 0)

    def admit(self, now: float) -> bool:
        if self.left(now) == 0:
            return False
        self._count += 1
        return True

    def reset(self, now: float) -> float:
        return self.window - (now - self._begin) % self.window

    def clear(self) -> None:
        self._count = 0


class OnDemand(Fixed):
    """At most `limit` in each window; a window opens with the first call after the last one."""

    def left(self, now: float) -> int:
        if self._number < 0 or now >= self._begin + self.window:
            self._begin, self._number, self._count = now, 0, 0
        return max(self.limit - self._count, 0)


class Bucket:
    """Tokens: `limit` at most, refilled evenly within a window."""

    def __init__(self, limit: int, window: float) -> None:
        self.limit, self.window = limit, window
        self._tokens, self._at = float(limit), 0.0

    def left(self, now: float) -> int:
        refilled = (now - self._at) * self.limit / self.window
        self._tokens, self._at = min(self.limit, self._tokens + refilled), now
        return int(self._tokens)

    def admit(self, now: float) -> bool:
        if self.left(now) == 0:
            return False
        self._tokens -= 1
        return True

    def reset(self, now: float) -> float:
        return max(1.0 - self._tokens, 0.0) * self.window / self.limit

    def clear(self) -> None:
        self._tokens = float(self.limit)


class Limited:
    """Refuses beyond its counters; the headers tell of the one with the least left."""

    def __init__(self, *counters: Counter, short: Counter | None = None) -> None:
        """``short``: a limit that listings count against as well."""
        self.counters = list(counters)
        self.short = short

    def ask(self, path: str, now: float) -> Reply:
        counters = [*self.counters, self.short] if self.short and path == LISTING else self.counters
        tightest = min(counters, key=lambda counter: counter.left(now) / counter.limit)
        if tightest.left(now) == 0:
            wait = {"Retry-After": f"{tightest.reset(now):.3f}"}
            return Reply(429, {**self.tell(tightest, now), **wait})
        for counter in counters:
            counter.admit(now)
        return Reply(200, self.tell(tightest, now))

    def tell(self, counter: Counter, now: float) -> dict[str, str]:
        left, reset = counter.left(now), max(counter.reset(now), 0.0)
        return {
            "RateLimit": f"limit={counter.limit}, remaining={left}, reset={ceil(reset)}",
            "RateLimit-Policy": f"{counter.limit};w={counter.window:g}",
        }


class Silent(Limited):
    """Says nothing of its limits."""

    def ask(self, path: str, now: float) -> Reply:
        return Reply(super().ask(path, now).status, {})


class Epoch(Limited):
    """Says when its window ends in epoch seconds, as the live service did."""

    def __init__(self, *counters: Counter, epoch: float) -> None:
        super().__init__(*counters)
        self.epoch = epoch

    def tell(self, counter: Counter, now: float) -> dict[str, str]:
        return {
            "Date": formatdate(int(self.epoch + now), usegmt=True),
            "X-RateLimit-Limit": str(counter.limit),
            "X-RateLimit-Remaining": str(counter.left(now)),
            "X-RateLimit-Reset": str(ceil(self.epoch + now + counter.reset(now))),
        }

    def ask(self, path: str, now: float) -> Reply:
        status, headers, *_ = super().ask(path, now)
        return Reply(status, {name: text for name, text in headers.items() if name[0] != "R"})


class Lagging(Limited):
    """Tells how it stood a while ago."""

    def __init__(self, *counters: Counter, by: float) -> None:
        super().__init__(*counters)
        self._by = by
        self._told: deque[tuple[float, dict[str, str]]] = deque()

    def tell(self, counter: Counter, now: float) -> dict[str, str]:
        self._told.append((now, super().tell(counter, now)))
        while len(self._told) > 1 and self._told[1][0] <= now - self._by:
            self._told.popleft()
        return self._told[0][1]


class Lying(Limited):
    """What it says to be left is off by a part of the limit."""

    def __init__(self, *counters: Counter, by: Callable[[], float]) -> None:
        super().__init__(*counters)
        self._by = by

    def tell(self, counter: Counter, now: float) -> dict[str, str]:
        left = counter.left(now) + round(self._by() * counter.limit)
        left = min(max(left, 0), counter.limit)
        said = f"limit={counter.limit}, remaining={left}, reset={ceil(counter.reset(now))}"
        return {**super().tell(counter, now), "RateLimit": said}


class Moody:
    """Refuses some calls that it could serve, before it counts them."""

    def __init__(
        self, server: Server, refuses: Callable[[float], bool], wait: float, where: str = "header"
    ) -> None:
        """``refuses``: whether, at a time; ``where``: how the wait is named."""
        self._server = server
        self._refuses = refuses
        self._headers = {"Retry-After": f"{wait:.3f}"} if where == "header" else {}
        told = f"Rate limit exceeded. Please retry after {wait:.3f}" if where == "body" else ""
        self._body = json.dumps({"error": "rateLimited", "message": told})

    def ask(self, path: str, now: float) -> Reply:
        if self._refuses(now):
            return Reply(429, self._headers, self._body, injected=True)
        return self._server.ask(path, now)


def at_random(share: float, seed: int = 5) -> Callable[[float], bool]:
    chance = random.Random(seed)
    return lambda now: chance.random() < share


def times(count: int, begin: float) -> Callable[[float], bool]:
    """The first so many calls from a moment on."""
    left = [count]

    def refuses(now: float) -> bool:
        if now < begin or not left[0]:
            return False
        left[0] -= 1
        return True

    return refuses


class Eventful:
    """A server to which something happens at given times."""

    def __init__(self, server: Server, *events: tuple[float, Callable[[], None]]) -> None:
        self._server = server
        self._events = deque(events)

    def ask(self, path: str, now: float) -> Reply:
        while self._events and self._events[0][0] <= now:
            self._events.popleft()[1]()
        return self._server.ask(path, now)


class Case(NamedTuple):
    """A kind of server, at a limit for a window. Other times are parts of its window."""

    name: str
    make: Callable[[int, float], Server]
    windows: float = WINDOWS
    """Calls that it admits at most in a run, over its limit."""
    part: float = 1.0
    """Its limit, as a part of the one the client knows."""
    listings: bool = False
    """A quarter of the calls are listings."""
    stranger: float = 0.0
    """Calls per window of somebody else from `BEGIN` to `END`, as a part of the limit."""
    over: float | None = None
    """When its trouble is over."""

    def paths(self, count: int) -> list[str]:
        """What so many workers ask for."""
        return [LISTING if self.listings and n % 4 == 3 else "/me" for n in range(count)]


def _sliding(limit: int, window: float) -> Server:
    return Limited(Sliding(limit, window))


def _fixed(limit: int, window: float) -> Server:
    return Limited(Fixed(limit, window, -0.4 * window))


def _restarted(limit: int, window: float) -> Server:
    counter = Sliding(limit, window)
    return Eventful(Limited(counter), (BEGIN * window, counter.clear))


def _changing(limit: int, window: float) -> Server:
    counter = Sliding(limit, window)

    def change(to: int) -> Callable[[], None]:
        return lambda: setattr(counter, "limit", to)

    return Eventful(
        Limited(counter), (BEGIN * window, change(limit // 5)), (END * window, change(limit))
    )


def _lying(least: float, most: float) -> Callable[[int, float], Server]:
    chance = random.Random(11)
    return lambda limit, window: Lying(
        Sliding(limit, window), by=lambda: chance.uniform(least, most)
    )


def _moody(share: float, where: str) -> Case:
    return Case(
        f"refuses {share:.0%} for nothing, wait: {where}",
        lambda limit, window: Moody(_sliding(limit, window), at_random(share), window / 30, where),
    )


CASES = (
    Case("sliding window", _sliding),
    Case("fixed window", _fixed),
    Case("token bucket", lambda limit, window: Limited(Bucket(limit, window)), WINDOWS + 1),
    Case(
        "two buckets at once",
        lambda limit, window: Limited(Sliding(limit, window), short=Sliding(10, window / 6)),
        listings=True,
    ),
    Case(
        "a fifth of the limit, reset in epoch seconds",
        lambda limit, window: Epoch(OnDemand(limit // 5, window), epoch=1_700_000_000.4),
        part=0.2,
    ),
    Case("no limit headers", lambda limit, window: Silent(Sliding(limit, window))),
    Case(
        "headers late by 1/60 window, sliding",
        lambda limit, window: Lagging(Sliding(limit, window), by=window / 60),
    ),
    Case(
        "headers late by 1/60 window, fixed",
        lambda limit, window: Lagging(Fixed(limit, window, -0.4 * window), by=window / 60),
    ),
    Case("headers off by up to 10 %", _lying(-0.1, 0.1)),
    Case("headers 10 % too low", _lying(-0.1, -0.1)),
    Case("headers 10 % too high", _lying(0.1, 0.1)),
    *(_moody(share, where) for share in (0.01, 0.10) for where in ("header", "body", "none")),
    Case(
        "five refusals in a row",
        lambda limit, window: Moody(_sliding(limit, window), times(5, BEGIN * window), window / 30),
        over=BEGIN + 1 / 30,
    ),
    Case("a stranger takes half, sliding", _sliding, stranger=0.5, over=END),
    Case("a stranger takes half, fixed", _fixed, stranger=0.5, over=END),
    Case("restarted", _restarted, over=BEGIN),
    Case(
        "limit falls to a fifth and rises again",
        _changing,
        WINDOWS - 0.8 * (END - BEGIN),
        over=END,
    ),
)
