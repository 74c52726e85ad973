"""Rate-limit windows, the quota of the month, and the headers that describe them (facts: rate and
usage limits)."""

from __future__ import annotations

import datetime
import math
import re
from collections.abc import Mapping
from typing import Literal, NamedTuple

from postman_api_client.operations import RATE_LIMITS, Operation

from ..errors import ApiError, named, problem, scim

Reset = Literal["delta", "epoch"]
Era = Literal["2018"]
_TEXT = re.compile(
    r"([0-9]+)/(?=.)([0-9]+\.?[0-9]*|\.[0-9]+)?(s|sec|second|m|min|minute|h|hour|d|day)?"
)
_SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86400}
_FAMILIES = ("RateLimit", "X-RateLimit")
# Where a refusal is a problem document; elsewhere it has its own shape.
_PROBLEM_AREAS = frozenset(("packages", "postbot", "sdks"))
_PROBLEM_BUCKET = "service-tokens"
_UNLIMITED_QUOTA = 1_000_000  # what GET /me says of accounts without one


class Limit(NamedTuple):
    """At most `calls` answers per `seconds`."""

    calls: int
    seconds: float

    @classmethod
    def parse(cls, text: str) -> Limit:
        """Read ``300/60``, ``300/min`` or ``300/3h``. Raises ValueError for anything else."""
        match = _TEXT.fullmatch(text)
        if match is not None:
            calls, number, unit = match.groups("")
            limit = cls(int(calls), float(number or 1) * _SECONDS.get(unit[:1], 1))
            if limit.calls and limit.seconds:
                return limit
        raise ValueError(f"limit {text!r} is not CALLS/TIME, such as 300/60, 300/min or 20/10s")


DOCUMENTED = {bucket: Limit(*numbers) for bucket, numbers in RATE_LIMITS.items()}
_DEFAULT = "default"
LIMIT_OF_2018 = Limit(60, 60)


def by_bucket(setting: str | Limit | Mapping[str, Limit] | None) -> Mapping[str, Limit]:
    """What a setting asks to enforce: text or a limit is meant for the default bucket, and
    ``documented`` for all of them."""
    if setting is None:
        return {}
    if setting == "documented":
        return DOCUMENTED
    if isinstance(setting, str):
        return {_DEFAULT: Limit.parse(setting)}
    return {_DEFAULT: setting} if isinstance(setting, Limit) else setting


class State(NamedTuple):
    """A window at one moment: its limit, the calls left, and the seconds until it ends."""

    limit: Limit
    remaining: int
    left: float


_FRESH = State(DOCUMENTED[_DEFAULT], *DOCUMENTED[_DEFAULT])
_ONCE_USED = _FRESH._replace(remaining=_FRESH.remaining - 1)


class Window:
    """A fixed window that opens with the first call after the last one closed."""

    def __init__(self, limit: Limit) -> None:
        self._limit = limit
        self._opened = -math.inf
        self._used = 0

    def take(self, now: float) -> None:
        if not self._open(now):
            self._opened = now
            self._used = 0
        self._used += 1

    def state(self, now: float) -> State:
        if not self._open(now):
            return State(self._limit, self._limit.calls, self._limit.seconds)
        left = self._opened + self._limit.seconds - now
        return State(self._limit, self._limit.calls - self._used, left)

    def _open(self, now: float) -> bool:
        # If the clock was set back, a new window opens at once.
        return self._opened <= now < self._opened + self._limit.seconds


class Quota:
    """The calls of a calendar month: how many were made, and how many may be, if that is limited."""

    def __init__(self, calls: int | None) -> None:
        self.calls = calls
        self._month = (0, 0)
        self._used = 0

    def take(self, now: float) -> None:
        month = _month(now)
        self._used = self._used + 1 if month == self._month else 1
        self._month = month

    def used(self, now: float) -> int:
        return self._used if self._month == _month(now) else 0

    def spent(self, now: float) -> bool:
        return self.calls is not None and self.used(now) >= self.calls


class Limits:
    """What is enforced, by bucket, for the one user there is.

    Without limits nothing is refused and every answer describes a fresh default window: a counter
    that ran down without ever refusing would only teach clients to wait for nothing.
    """

    def __init__(
        self,
        limits: Mapping[str, Limit],
        reset: Reset = "delta",
        quota: int | None = None,
        era: Era | None = None,
    ) -> None:
        unknown = sorted(limits.keys() - DOCUMENTED.keys())
        if unknown:
            raise ValueError(f"no buckets of the API document: {', '.join(unknown)}")
        if quota is not None and quota < 1:
            raise ValueError(f"quota {quota} is not a number of calls above 0")
        self._limits = limits
        self._era = era
        self._epoch = reset == "epoch" or era is not None
        self._calls_of_month = quota
        self.clear()

    def clear(self) -> None:
        self._windows = {bucket: Window(limit) for bucket, limit in self._limits.items()}
        self.quota = Quota(self._calls_of_month)

    def admit(self, operation: Operation | None, now: float) -> dict[str, str]:
        """Take one call from every bucket of an operation and return its headers.

        Raises the 429, and takes nothing, when one of them is spent.
        """
        if self.quota.spent(now):
            raise self.exhaustion(operation, now)
        windows = self._windows_of(operation)
        spent = [state.left for state in _states(windows, now) if not state.remaining]
        if spent:
            raise self.refusal(operation, now, max(spent))
        for window in windows:
            window.take(now)
        self.quota.take(now)
        return self._described(_states(windows, now)[0] if windows else _ONCE_USED, now)

    def headers(self, operation: Operation | None, now: float) -> dict[str, str]:
        """The headers for an answer that costs nothing, such as a refused key."""
        return self._described(_states(self._windows_of(operation), now)[0], now)

    def refusal(self, operation: Operation | None, now: float, left: float) -> ApiError:
        """The 429 for a window that ends in `left` seconds."""
        limit, wait = _states(self._windows_of(operation), now)[0].limit, max(1, math.ceil(left))
        epoch = math.ceil(now) + wait
        if self._era is not None:
            message = f"Rate Limit exceeded. Please retry at {1000 * epoch}"
            error, retry = named(429, "rateLimitError", message), {}
        else:
            error = _refusal(operation, epoch)
            # The header is documented under all three spellings.
            retry = dict.fromkeys(
                ("Retry-After", "RetryAfter", "X-RateLimit-RetryAfter"), str(wait)
            )
        error.headers = {**self._described(State(limit, 0, wait), now), **retry}
        return error

    def exhaustion(self, operation: Operation | None, now: float) -> ApiError:
        """The 429 for a month whose calls are spent; waiting a little does not help."""
        message = "Service limit exhausted. Please contact your team admin."
        error = named(429, "serviceLimitExhausted", message)
        month = _month_headers(self.quota.calls or _UNLIMITED_QUOTA, 0)
        error.headers = {**self.headers(operation, now), **month}
        return error

    def _windows_of(self, operation: Operation | None) -> list[Window]:
        buckets = operation.rate_limit if operation is not None else (_DEFAULT,)
        return [self._windows[bucket] for bucket in buckets if bucket in self._windows]

    def _described(self, state: State, now: float) -> dict[str, str]:
        calls, seconds = state.limit
        left = max(0, math.ceil(state.left))
        reset = math.ceil(now) + left if self._epoch else left
        headers = {
            "RateLimit": f"limit={calls}, remaining={state.remaining}, reset={left}",
            "RateLimit-Policy": f"{calls};w={math.ceil(seconds)}",
        }
        for family in _FAMILIES:
            headers[f"{family}-Limit"] = str(calls)
            headers[f"{family}-Remaining"] = str(state.remaining)
            headers[f"{family}-Reset"] = str(reset)
        if self._era is not None:
            return {name: headers[name] for name in headers if name.startswith("X-RateLimit-")}
        if self.quota.calls:
            headers |= _month_headers(self.quota.calls, self.quota.calls - self.quota.used(now))
        return headers


def _states(windows: list[Window], now: float) -> list[State]:
    """The states of windows, the tightest first: fewest calls left, then longest wait."""
    states = [window.state(now) for window in windows]
    return sorted(states, key=lambda state: (state.remaining, -state.left)) or [_FRESH]


def _refusal(operation: Operation | None, epoch: int) -> ApiError:
    message = f"Rate limit exceeded. Please retry after {epoch}"
    if operation is not None and "scimApiKey" in operation.security:
        return scim(429, message)
    if operation is not None and (
        operation.area in _PROBLEM_AREAS or _PROBLEM_BUCKET in operation.rate_limit
    ):
        return problem(429, "too-many-requests", "Too Many Requests", message)
    return ApiError(429, {"error": "rateLimited", "message": message})


def _month(now: float) -> tuple[int, int]:
    moment = datetime.datetime.fromtimestamp(now, datetime.timezone.utc)
    return moment.year, moment.month


def _month_headers(calls: int, remaining: int) -> dict[str, str]:
    return {
        f"{family}-{name}-Month": str(value)
        for family in _FAMILIES
        for name, value in (("Limit", calls), ("Remaining", remaining))
    }
