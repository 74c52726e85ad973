"""One call as the senders see it: what to send, and what is allowed to get an answer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from postman_facade.policy.retry import Cause, Limits
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
    limits: Limits
    key: Secret
    """Whose budget is used; budgets keep a hash of it at most."""
    on_retry: Callable[[Attempt], None] | None = None
    auth: httpx.Auth | None = None
    """Puts the secrets of the request on the wire."""
    secrets: tuple[Secret, ...] = ()
    """What errors do not repeat."""


class Failure(NamedTuple):
    """An attempt that brought no answer."""

    cause: Cause
    kind: str
    """`refused`, `timeout`, `dropped` or `garbled`, for the error that may be raised."""
    detail: str


class Answer(NamedTuple):
    """The answer that a call ends with, whatever its status."""

    response: httpx.Response
    retry_after: float | None = None
    """Seconds that it asks to wait."""
    hint: str | None = None
    """Why there was no further attempt, where that is not plain."""
    may_have_taken_effect: bool = False
    """One of the attempts may have been carried out."""


class Budget(Protocol):
    """Paces calls before they are sent; see `postman_facade.quota`."""

    def acquire(
        self, key_id: str | Secret, buckets: Sequence[str], deadline: float | None
    ) -> float: ...

    async def acquire_async(
        self, key_id: str | Secret, buckets: Sequence[str], deadline: float | None
    ) -> float: ...

    def observe(
        self, key_id: str | Secret, buckets: Sequence[str], status: int, headers: Any, body: bytes
    ) -> None: ...


def failure_of(error: Exception) -> Failure:
    """An exception of the HTTP library as the failure that it stands for."""
    from postman_facade._http import httpx

    detail = " ".join(str(error).split()) or type(error).__name__
    if isinstance(error, (httpx.ConnectTimeout, httpx.PoolTimeout)):
        return Failure(Cause.NOT_SENT, "timeout", detail)
    if isinstance(error, httpx.ConnectError):
        return Failure(Cause.NOT_SENT, "refused", detail)
    if isinstance(error, httpx.TimeoutException):
        return Failure(Cause.AMBIGUOUS, "timeout", detail)
    if isinstance(error, (httpx.NetworkError, httpx.RemoteProtocolError)):
        return Failure(Cause.AMBIGUOUS, "dropped", detail)
    if isinstance(error, httpx.DecodingError):
        return Failure(Cause.AMBIGUOUS, "garbled", detail)
    return Failure(Cause.FINAL, "refused", detail)


def remaining_timeouts(request: httpx.Request, remaining: float) -> dict[str, float]:
    """The seconds per phase of `request`, none longer than what is left of the call."""
    phases: dict[str, float | None] = request.extensions.get("timeout", {})
    return {
        phase: max(0.001, remaining if seconds is None else min(seconds, remaining))
        for phase, seconds in phases.items()
    }
