"""Rate-limit windows and the headers that describe them (facts: rate and usage limits)."""

from __future__ import annotations

import math
from typing import Literal, NamedTuple

from .errors import ApiError

Reset = Literal["delta", "epoch"]


class Limit(NamedTuple):
    """At most `calls` answers per `seconds`."""

    calls: int
    seconds: float

    @classmethod
    def parse(cls, text: str) -> Limit:
        """Read ``"300/60"``. Raises ValueError for anything but two positive numbers."""
        calls, slash, seconds = text.partition("/")
        try:
            limit = cls(int(calls), float(seconds))
        except ValueError:
            limit = cls(0, 0.0)
        if not slash or limit.calls < 1 or not 0 < limit.seconds < math.inf:
            raise ValueError(f"limit {text!r} is not CALLS/SECONDS, such as 300/60")
        return limit


DOCUMENTED = Limit(300, 60.0)


class Window:
    """A fixed window that opens with the first call after the last one closed.

    Without a limit nothing is refused and every answer describes a fresh documented window:
    a counter that ran down without ever refusing would only teach clients to wait for nothing.
    """

    def __init__(self, limit: Limit | None, reset: Reset) -> None:
        self._enforced = limit is not None
        self._limit = limit or DOCUMENTED
        self._reset = reset
        self.clear()

    def clear(self) -> None:
        self._opened = -math.inf
        self._used = 0

    def admit(self, now: float) -> dict[str, str]:
        """Count one call and return its headers. Raises the 429 when the window is spent."""
        if not self._enforced or now >= self._opened + self._limit.seconds or now < self._opened:
            self._opened = now
            self._used = 0
        if self._used >= self._limit.calls:
            raise self._refusal(now)
        self._used += 1
        return self.headers(now)

    def headers(self, now: float) -> dict[str, str]:
        """The headers for an answer that costs nothing, such as a refused key."""
        opened = self._opened if now < self._opened + self._limit.seconds else now
        used = self._used if opened == self._opened else 0
        left = max(0, math.ceil(opened + self._limit.seconds - now))
        remaining = self._limit.calls - used
        reset = left if self._reset == "delta" else math.ceil(now) + left
        policy = f"{self._limit.calls};w={math.ceil(self._limit.seconds)}"
        headers = {
            "RateLimit": f"limit={self._limit.calls}, remaining={remaining}, reset={left}",
            "RateLimit-Policy": policy,
        }
        for prefix in ("RateLimit", "X-RateLimit"):
            headers[f"{prefix}-Limit"] = str(self._limit.calls)
            headers[f"{prefix}-Remaining"] = str(remaining)
            headers[f"{prefix}-Reset"] = str(reset)
        return headers

    def _refusal(self, now: float) -> ApiError:
        wait = max(1, math.ceil(self._opened + self._limit.seconds - now))
        message = f"Rate limit exceeded. Please retry after {math.ceil(now) + wait}"
        # The header is documented under all three spellings.
        retry = dict.fromkeys(("Retry-After", "RetryAfter", "X-RateLimit-RetryAfter"), str(wait))
        return ApiError(
            429, {"error": "rateLimited", "message": message}, {**self.headers(now), **retry}
        )
