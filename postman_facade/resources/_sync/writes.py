# Derived from postman_facade/resources/_async/writes.py by `python -m codegen.unasync`; change that file instead.
"""Guarded writes: before a retry, look whether the write was carried out."""

from __future__ import annotations

import random
from collections.abc import Callable, Container
from typing import TYPE_CHECKING, TypeVar

from postman_api_client.operations import Operation

from postman_facade.errors import (
    ApiError,
    EditConflictError,
    PostmanError,
    QuotaExceededError,
    RateLimitWaitError,
    TransportError,
)
from postman_facade.policy.retry import UNCERTAIN, Cause, cause_of_status, decide
from postman_facade.policy.tasks import busy_wait
from postman_facade.transport.call import Attempt
from postman_facade.transport.log import log_retry

if TYPE_CHECKING:
    from postman_facade.calls._sync import Caller

T = TypeVar("T")
LOOKING = 15.0
"""Seconds to find out whether a write was carried out, unless the deadline is shorter."""


class Repeats:
    """Waits between the attempts of one write, as a call does."""

    def __init__(
        self,
        caller: Caller,
        operation: Operation,
        seconds: float | None = None,
        *,
        max_retries: int | None = None,
        busy: Container[int] = (),
    ) -> None:
        """Start counting attempts.

        Args:
            seconds: For all attempts. Defaults to the `deadline` of the client.
            max_retries: Defaults to that of the client.
            busy: Statuses which mean that earlier work on the element must end first.
        """
        self._clock = caller.clock
        self._operation = operation
        self._on_retry = caller.options.on_retry
        usual = caller.options.limits
        self._limits = usual._replace(
            deadline=seconds or usual.deadline,
            max_retries=usual.max_retries if max_retries is None else max_retries,
        )
        self._busy = busy
        self._started = self._clock.monotonic()
        self._attempts = 0

    @property
    def left(self) -> float:
        """The remaining seconds."""
        return max(self._limits.deadline - (self._clock.monotonic() - self._started), 0.0)

    def wait(self, failure: PostmanError) -> bool:
        """Wait until the write may be retried; return False if it may not."""
        self._attempts += 1
        cause = cause_of(failure)
        seconds = self._wait(failure, cause)
        if seconds is None:
            return False
        status = failure.status_code if isinstance(failure, ApiError) else None
        method, path = self._operation.method, self._operation.path
        attempt = Attempt(method, path, self._attempts, cause.value, status, seconds)
        log_retry(attempt)
        if self._on_retry is not None:
            self._on_retry(attempt)
        self._clock.sleep(seconds)
        return True

    def _wait(self, failure: PostmanError, cause: Cause) -> float | None:
        asked = failure.retry_after if isinstance(failure, ApiError) else None
        if isinstance(failure, ApiError) and failure.status_code in self._busy:
            return busy_wait(self._attempts, asked, self.left)
        decision = decide(
            cause,
            repeated=UNCERTAIN,
            attempt=self._attempts,
            elapsed=self._limits.deadline - self.left,
            limits=self._limits,
            server_wait=asked,
            chance=random.random(),  # noqa: S311 - jitter
        )
        return decision.wait if decision.retry else None


def cause_of(failure: PostmanError) -> Cause:
    """Return why an attempt failed."""
    if isinstance(failure, ApiError):
        quota = isinstance(failure, QuotaExceededError)
        found = cause_of_status(failure.status_code, failure.retry_after, quota=quota)
        return found or Cause.FINAL
    if isinstance(failure, TransportError) and not isinstance(failure, RateLimitWaitError):
        return Cause.AMBIGUOUS if failure.may_have_taken_effect else Cause.NOT_SENT
    return Cause.FINAL


def passes(failure: PostmanError) -> bool:
    """Whether another attempt may succeed."""
    return cause_of(failure) is not Cause.FINAL


def send_guarded(
    caller: Caller,
    operation: Operation,
    send: Callable[[Caller], T],
    look: Callable[[Caller], T | None],
    *,
    seconds: float | None = None,
    busy: Container[int] = (),
) -> T:
    """Send a write that must not overwrite changes made by others in the meantime.

    Args:
        send: Sends the write once, through the given caller.
        look: Finds out, after a failure, whether the write was carried out: returns its result if
            so, None if nothing has changed, and otherwise raises EditConflictError.
        seconds, busy: See `Repeats`.
    """
    repeats = Repeats(caller, operation, seconds, busy=busy)
    bounded = caller.within(repeats.left)
    once = bounded.with_options(max_retries=0)
    looking = caller.within(repeats.left + looking_seconds(caller))
    while True:
        try:
            return send(once)
        except PostmanError as error:
            failure = error
        again = repeats.wait(failure)
        if not (again or failure.may_have_taken_effect):
            raise failure
        try:
            found = look(looking)
        except EditConflictError as conflict:
            conflict.may_have_taken_effect = failure.may_have_taken_effect
            raise
        except PostmanError as error:
            # If looking fails too, the error of the write is the one to raise.
            raise (failure if passes(error) else error) from None
        if found is not None:
            return found
        if not again:
            raise failure


def looking_seconds(caller: Caller) -> float:
    """Return the seconds to find out whether a write was carried out."""
    return min(LOOKING, caller.options.limits.deadline)
