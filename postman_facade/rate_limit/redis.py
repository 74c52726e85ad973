"""A rate limit shared by many machines: a script on a Redis or Valkey server."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Sequence
from functools import partial
from importlib.resources import files
from math import isfinite
from typing import Any, TypeVar

import redis
from redis.backoff import NoBackoff
from redis.exceptions import AuthorizationError, NoPermissionError
from redis.retry import Retry

from postman_facade.clock import Clock
from postman_facade.errors import RateLimitStoreError
from postman_facade.forks import ForkSafe
from postman_facade.policy.pacing import Mark, Need, Report, Slot
from postman_facade.rate_limit.store import STORE_TIMEOUT, Grant, Reach, Store

__all__ = ["FallbackStore", "RedisStore"]

T = TypeVar("T")

_TIMEOUT = 2.0
"""Seconds for the server to connect or to respond."""

_PAUSE = 5.0
"""Seconds for which the fallback is used before the server is tried again."""


class RedisStore(ForkSafe):
    """Tracks in one hash per key; a step is one run of the script, by the clock of the server.

    Connects at the first step, and again when the server comes back. Callers bound the time with a
    thread: socket timeouts do not cover the lookup of names and responses that trickle.
    """

    reach: Reach = "network"

    def __init__(self, url: str, timeout: float = _TIMEOUT) -> None:
        """Create the store; `timeout` is in seconds, to connect or to respond."""
        super().__init__()
        # A closure, because the URL may hold a password.
        self._connect: Callable[[], redis.Redis] = lambda: redis.Redis.from_url(
            url,
            socket_connect_timeout=timeout,
            socket_timeout=timeout,
            retry=Retry(NoBackoff(), 1, supported_errors=(redis.ConnectionError,)),
        )
        self._source = files(__name__.rpartition(".")[0]).joinpath("pace.lua").read_text()
        self._begin()

    def _begin(self) -> None:
        self._server = self._connect()
        self._script = self._server.register_script(self._source)

    def reserve(self, key: str, needs: Sequence[Need], timeout: float = STORE_TIMEOUT) -> Grant:
        return self._run("reserve", key, needs, _grant)

    def confirm(
        self, key: str, needs: Sequence[Need], slot: float, timeout: float = STORE_TIMEOUT
    ) -> Grant:
        return self._run("confirm", key, needs, _grant, slot=slot)

    def peek(self, key: str, needs: Sequence[Need]) -> Grant:
        return self._run("peek", key, needs, _grant)

    def release(self, key: str, needs: Sequence[Need], slot: float) -> None:
        self._run("release", key, needs, _nothing, slot=slot)

    def learn(
        self,
        key: str,
        needs: Sequence[Need],
        reports: Sequence[Report],
        slot: float | None,
        late: float,
    ) -> None:
        said = [_without_none(report._asdict()) for report in reports]
        self._run("learn", key, needs, _nothing, reports=said, slot=slot, late=late)

    def close(self) -> None:
        self._server.close()

    def _after_fork(self) -> None:
        self._begin()  # a thread of the parent may hold the lock of the old pool for ever

    def _run(
        self, step: str, key: str, needs: Sequence[Need], read: Callable[[Any], T], **rest: Any
    ) -> T:
        name = f"postman_facade:{key}"
        arguments = {"needs": [need._asdict() for need in needs], **_without_none(rest)}
        call = partial(self._script, keys=[name], args=[step, json.dumps(arguments), self._now()])
        try:
            try:
                return read(call())
            except (redis.ResponseError, ValueError) as error:
                if not _is_about_content(error):
                    raise
            # What is there was not written by us: made anew, like a broken file.
            self._server.delete(name)
            return read(call())
        except (redis.RedisError, ValueError) as error:
            reason, advice = _meaning(error)
        raise RateLimitStoreError(f"the rate limit server {reason}; {advice}")

    def _now(self) -> str:
        """Return the time of a step in epoch seconds; "" is the time of the server."""
        return ""


class FallbackStore:
    """A shared store, and a part of the limits in this process while it is unavailable."""

    reach: Reach = "network"

    def __init__(self, shared: Store, own: Store, parts: int, clock: Clock) -> None:
        """Create the store; `parts` is the number of processes that share the limits."""
        self._shared = shared
        self._own = own
        self._parts = parts
        self._clock = clock
        self._away_until = float("-inf")

    def reserve(self, key: str, needs: Sequence[Need], timeout: float = STORE_TIMEOUT) -> Grant:
        granted: Grant = self._do("reserve", key, needs, timeout)
        return granted

    def confirm(
        self, key: str, needs: Sequence[Need], slot: float, timeout: float = STORE_TIMEOUT
    ) -> Grant:
        granted: Grant = self._do("confirm", key, needs, slot, timeout)
        return granted

    def peek(self, key: str, needs: Sequence[Need]) -> Grant:
        granted: Grant = self._do("peek", key, needs)
        return granted

    def release(self, key: str, needs: Sequence[Need], slot: float) -> None:
        self._do("release", key, needs, slot)

    def learn(
        self,
        key: str,
        needs: Sequence[Need],
        reports: Sequence[Report],
        slot: float | None,
        late: float,
    ) -> None:
        self._do("learn", key, needs, reports, slot, late)

    def close(self) -> None:
        self._shared.close()
        self._own.close()

    def _do(self, step: str, key: str, needs: Sequence[Need], *rest: Any) -> Any:
        if not self._is_away():
            try:
                return getattr(self._shared, step)(key, needs, *rest)
            except RateLimitStoreError:
                self._away_until = self._clock.monotonic() + _PAUSE
                _logger.warning(
                    "The rate limit server is unavailable; using 1/%d of the limits in this process.",
                    self._parts,
                )
        if step == "learn":
            reports, *slot = rest
            rest = ([self._of_share(report) for report in reports], *slot)
        return getattr(self._own, step)(key, [self._share(need) for need in needs], *rest)

    def _is_away(self) -> bool:
        return self._clock.monotonic() < self._away_until

    def _share(self, need: Need) -> Need:
        """Return a part of a limit: fewer calls per window, or one per longer window."""
        count = need.limit // self._parts
        if count:
            return need._replace(limit=count)
        return need._replace(limit=1, window=need.window * self._parts / need.limit)

    def _of_share(self, report: Report) -> Report:
        """Return a report for a part of a limit, without what all processes used together."""
        limit = None if report.limit is None else max(report.limit // self._parts, 1)
        return report._replace(used=None, limit=limit)


_logger = logging.getLogger("postman_facade")


def _grant(reply: list[bytes | int]) -> Grant:
    """Read what the script returns; raise ValueError for what it never returns."""
    at, wait, bucket, reason = (str(text, "ascii") for text in reply[:4])  # type: ignore[arg-type]
    counts = [int(count) for count in reply[4:]]
    if not isfinite(float(at) + float(wait)) or min(counts) < 0:
        raise ValueError("no slot")
    marks = tuple(map(Mark, counts[::3], counts[1::3], map(bool, counts[2::3])))
    return Grant(Slot(float(at), bucket, reason, marks), float(wait))


def _nothing(reply: object) -> None:
    pass


def _is_about_content(error: Exception) -> bool:
    return isinstance(error, ValueError) or str(error).startswith(
        ("WRONGTYPE", "user_script", "Error running script")
    )


def _meaning(error: Exception) -> tuple[str, str]:
    """Return what is wrong and what to do, without the words of the server, which may hold a password."""
    if isinstance(error, redis.ReadOnlyError):
        return "is a read-only replica", "use the URL of the primary"
    if isinstance(error, (redis.AuthenticationError, AuthorizationError, NoPermissionError)):
        return "rejects the user in the URL", "check the password and the permissions"
    if isinstance(error, redis.ResponseError) and "unknown command" in str(error).lower():
        return (
            "cannot run scripts",
            "use Redis or Valkey with EVALSHA, or set rate_limit to 'machine'",
        )
    return (
        f"is unavailable ({type(error).__name__})",
        "start it, or add ?fallback=N to its URL to go on with 1/N of the limits",
    )


def _without_none(fields: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value is not None}
