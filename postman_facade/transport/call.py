"""One call as the senders see it: what to send, and what is allowed to get an answer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from postman_facade.policy.retry import CallLimits, Cause
from postman_facade.secret import Secret

if TYPE_CHECKING:
    from postman_facade._http import httpx


class Attempt(NamedTuple):
    """What hooks and logs are told when an attempt failed and another one follows."""

    method: str
    path: str
    number: int
    """The attempt that failed, from 1."""
    cause: str
    status: int | None
    wait: float
    """Seconds until the next attempt."""


class Call(NamedTuple):
    """What one call may do."""

    method: str
    path: str
    """The template, such as `/collections/{collectionId}`: it may be logged."""
    buckets: tuple[str, ...]
    repeated: frozenset[Cause]
    """The causes of failure after which it may be sent again."""
    limits: CallLimits
    key: Secret
    """Whose budget is used; budgets keep a hash of it at most."""
    on_retry: Callable[[Attempt], None] | None = None
    auth: httpx.Auth | None = None
    """Puts the secrets of the request on the wire."""
    secrets: tuple[Secret, ...] = ()
    """What errors do not repeat."""


class FinalResponse(NamedTuple):
    """The answer that a call ends with, whatever its status."""

    response: httpx.Response
    retry_after: float | None = None
    """Seconds that it asks to wait."""
    hint: str | None = None
    """Why there was no further attempt, where that is not plain."""
    may_have_taken_effect: bool = False
    """One of the attempts may have been carried out."""


class RateLimiter(Protocol):
    """Paces calls before they are sent; see `postman_facade.rate_limit`."""

    def acquire(
        self, key_id: str | Secret, buckets: Sequence[str], deadline: float | None
    ) -> float: ...

    async def acquire_async(
        self, key_id: str | Secret, buckets: Sequence[str], deadline: float | None
    ) -> float: ...

    def release(self, key_id: str | Secret, buckets: Sequence[str]) -> None: ...

    def observe(
        self, key_id: str | Secret, buckets: Sequence[str], status: int, headers: Any, body: bytes
    ) -> None: ...
