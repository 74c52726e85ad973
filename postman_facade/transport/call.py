"""One call as the senders see it: what it may do, and what it ends with."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from postman_facade.policy.retry import CallLimits, Cause
from postman_facade.secret import Secret

if TYPE_CHECKING:
    from postman_facade._http import httpx


class Attempt(NamedTuple):
    """An attempt that failed and is retried, as `on_retry` receives it."""

    method: str
    path: str
    number: int
    """Which attempt it was, from 1."""
    cause: str
    """Why it failed: "could not connect", "rate limited", "unavailable" or "no usable response"."""
    status_code: int | None
    """None if there was no response."""
    wait: float
    """Seconds until the next attempt."""


class Call(NamedTuple):
    """What one call may do."""

    method: str
    path: str
    """The template, such as `/collections/{collectionId}`, which may be logged."""
    buckets: tuple[str, ...]
    repeated: frozenset[Cause]
    """The causes of failure after which it is retried."""
    limits: CallLimits
    key: Secret
    """The key whose rate limit the call counts against."""
    on_retry: Callable[[Attempt], None] | None = None
    auth: httpx.Auth | None = None
    """Adds the secrets to the request while it is sent."""
    secrets: tuple[Secret, ...] = ()
    """What errors must not hold."""


class FinalResponse(NamedTuple):
    """The response that a call ends with, whatever its status."""

    response: httpx.Response
    retry_after: float | None = None
    """Seconds that the response asks to wait."""
    hint: str | None = None
    """Why it was not retried, if that is not obvious."""
    may_have_taken_effect: bool = False
    """Whether one of the attempts may have been carried out."""
