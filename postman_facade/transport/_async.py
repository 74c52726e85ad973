"""The asynchronous sender: one call, as many attempts as the policy allows."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from postman_facade.clock import Clock
from postman_facade.errors import (
    ConnectionFailed,
    DroppedConnection,
    MalformedResponse,
    PostmanError,
    TimedOut,
)
from postman_facade.policy.errors import is_quota
from postman_facade.policy.retry import (
    Cause,
    Decision,
    cause_of_status,
    decide,
    may_have_taken_effect,
)
from postman_facade.policy.waits import server_wait
from postman_facade.transport.call import (
    Answer,
    Attempt,
    Budget,
    Call,
    Failure,
    failure_of,
    remaining_timeouts,
)
from postman_facade.transport.headers import limit_headers, names_a_limit
from postman_facade.transport.log import log_attempt, log_retry

if TYPE_CHECKING:
    from postman_facade._http import httpx


class AsyncSender:
    """Sends requests through an `httpx` client, paced by a budget and repeated by the policy.

    It stands around the client rather than inside it, so that proxies of the environment keep
    working and each attempt passes every recorder.
    """

    def __init__(
        self,
        clock: Clock,
        budget: Budget | None,
        chance: Callable[[], float] = random.random,
    ) -> None:
        self._clock = clock
        self._budget = budget
        self._chance = chance

    async def send(self, client: httpx.AsyncClient, request: httpx.Request, call: Call) -> Answer:
        """The first answer that is not to be tried again, whatever its status.

        Raises ConnectionFailed, TimedOut, DroppedConnection or MalformedResponse when there is none.
        """
        await request.aread()
        started = self._clock.monotonic()
        number = 0
        doubt = False
        while True:
            number += 1
            left = call.limits.deadline - (self._clock.monotonic() - started)
            if self._budget is not None:
                await self._budget.acquire_async(call.key, call.buckets, left)
                left = call.limits.deadline - (self._clock.monotonic() - started)
            outcome = await self._attempt(client, request, call, left)
            elapsed = self._clock.monotonic() - started
            log_attempt(call, number, outcome, elapsed)
            wait: float | None = None
            if isinstance(outcome, Failure):
                cause = outcome.cause
                doubt = doubt or may_have_taken_effect(call.method, cause)
            else:
                status, headers = outcome.status_code, limit_headers(outcome.headers)
                wait = self._observe(call, outcome, headers)
                quota = status == 429 and is_quota(429, outcome.content)
                found = cause_of_status(status, wait, quota=quota)
                limited = quota or names_a_limit(headers)
                doubt = doubt or may_have_taken_effect(call.method, found, status, limited=limited)
                if found is None:
                    return Answer(outcome, may_have_taken_effect=doubt)
                cause = found
            decision = decide(
                cause,
                repeated=call.repeated,
                attempt=number,
                elapsed=elapsed,
                limits=call.limits,
                server_wait=wait,
                chance=self._chance(),
            )
            if not decision.retry:
                if isinstance(outcome, Failure):
                    raise _no_answer(call, outcome, number, elapsed, doubt)
                hint = _too_long(call, wait) if decision.too_long else None
                return Answer(outcome, wait, hint, doubt)
            self._tell(call, number, cause, outcome, decision)
            await self._clock.sleep_async(decision.wait)

    async def _attempt(
        self, client: httpx.AsyncClient, request: httpx.Request, call: Call, left: float
    ) -> httpx.Response | Failure:
        from postman_facade._http import httpx

        request.extensions = {**request.extensions, "timeout": remaining_timeouts(request, left)}
        try:
            return await client.send(request, auth=call.auth)
        except (httpx.TransportError, httpx.DecodingError) as error:
            return failure_of(error)

    def _observe(
        self, call: Call, response: httpx.Response, headers: Mapping[str, str]
    ) -> float | None:
        status, body = response.status_code, response.content
        if self._budget is not None:
            self._budget.observe(call.key, call.buckets, status, headers, body)
        return server_wait(status, headers, body, self._clock.time()) if status >= 400 else None

    def _tell(
        self,
        call: Call,
        number: int,
        cause: Cause,
        outcome: httpx.Response | Failure,
        decision: Decision,
    ) -> None:
        status = None if isinstance(outcome, Failure) else outcome.status_code
        attempt = Attempt(call.method, call.path, number, cause.value, status, decision.wait)
        log_retry(attempt)
        if call.on_retry is not None:
            call.on_retry(attempt)


def _no_answer(
    call: Call, failure: Failure, attempts: int, elapsed: float, doubt: bool
) -> PostmanError:
    request = f"{call.method} {call.path}"
    tries = f"{attempts} attempt{'s' if attempts > 1 else ''} in {elapsed:.1f} s"
    look = "it may have been carried out, so look before repeating it"
    warning = f"; {look}" if doubt else ""
    error: PostmanError
    if failure.kind == "timeout":
        advice = look if doubt else "raise timeout or try later"
        error = TimedOut(f"{request}: no answer in time ({tries}); {advice}")
    elif failure.kind == "dropped":
        error = DroppedConnection(
            f"{request}: the connection was dropped before the whole answer came ({tries}){warning}"
        )
    elif failure.kind == "garbled":
        error = MalformedResponse(f"{request}: the body cannot be decompressed ({tries}){warning}")
    else:
        advice = look if doubt else "check host, proxy and network"
        error = ConnectionFailed(f"{request}: no connection ({failure.detail}; {tries}); {advice}")
    error.may_have_taken_effect = doubt
    return error


def _too_long(call: Call, wait: float | None) -> str | None:
    if wait is None:
        return None
    return f"the service asks for a wait of {wait:.0f} s, beyond the deadline of {call.limits.deadline:g} s"
