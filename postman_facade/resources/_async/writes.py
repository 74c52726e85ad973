"""Writes among those of others: sent once, and looked after before they are sent again."""

from __future__ import annotations

import random
from collections.abc import Awaitable, Callable, Container
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
    from postman_facade.client._async import AsyncPostman

T = TypeVar("T")
LOOKING = 15.0
"""Seconds for which it is looked what became of a write, unless the deadline is shorter."""


class AsyncRepeats:
    """Waits between the attempts of one write, as between those of a call."""

    def __init__(
        self,
        postman: AsyncPostman,
        operation: Operation,
        seconds: float | None = None,
        *,
        max_retries: int | None = None,
        busy: Container[int] = (),
    ) -> None:
        """`seconds` for all attempts, else as the client has them; `busy`: the statuses that say
        that earlier work on the element has to end first."""
        self._clock = postman.clock
        self._operation = operation
        self._on_retry = postman.options.on_retry
        usual = postman.options.limits
        self._limits = usual._replace(
            deadline=seconds or usual.deadline,
            max_retries=usual.max_retries if max_retries is None else max_retries,
        )
        self._busy = busy
        self._started = self._clock.monotonic()
        self._attempts = 0

    @property
    def left(self) -> float:
        """Seconds."""
        return max(self._limits.deadline - (self._clock.monotonic() - self._started), 0.0)

    async def wait(self, failure: PostmanError) -> bool:
        """Wait until the write may be sent again; False when it is not to be."""
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
        await self._clock.sleep_async(seconds)
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
    """Why an attempt failed, as far as sending again is concerned."""
    if isinstance(failure, ApiError):
        quota = isinstance(failure, QuotaExceededError)
        found = cause_of_status(failure.status_code, failure.retry_after, quota=quota)
        return found or Cause.FINAL
    if isinstance(failure, TransportError) and not isinstance(failure, RateLimitWaitError):
        return Cause.AMBIGUOUS if failure.may_have_taken_effect else Cause.NOT_SENT
    return Cause.FINAL


def passes(failure: PostmanError) -> bool:
    """Whether another attempt may fare better."""
    return cause_of(failure) is not Cause.FINAL


async def send_guarded(
    postman: AsyncPostman,
    operation: Operation,
    send: Callable[[AsyncPostman], Awaitable[T]],
    look: Callable[[AsyncPostman], Awaitable[T | None]],
    *,
    seconds: float | None = None,
    busy: Container[int] = (),
) -> T:
    """What `send` gives: a write that must not go over what others write meanwhile.

    It is sent once, with the client that `send` is given. After a failure `look` tells what became
    of it: the result when it was carried out, None when what it was based on is still there, so
    that it may be sent again, or else it raises EditConflictError. `seconds`, `busy`: see `AsyncRepeats`.
    """
    repeats = AsyncRepeats(postman, operation, seconds, busy=busy)
    bounded = postman.within(repeats.left)
    once = bounded.with_options(max_retries=0)
    looking = postman.within(repeats.left + looking_seconds(postman))
    while True:
        try:
            return await send(once)
        except PostmanError as error:
            failure = error
        again = await repeats.wait(failure)
        if not (again or failure.may_have_taken_effect):
            raise failure
        try:
            found = await look(looking)
        except EditConflictError as conflict:
            conflict.may_have_taken_effect = failure.may_have_taken_effect
            raise
        except PostmanError as error:
            # While the service is in trouble, the failure of the write is the one to tell.
            raise (failure if passes(error) else error) from None
        if found is not None:
            return found
        if not again:
            raise failure


def looking_seconds(postman: AsyncPostman) -> float:
    """How long it is looked what became of a write."""
    return min(LOOKING, postman.options.limits.deadline)
