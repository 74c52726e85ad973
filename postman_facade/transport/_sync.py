# Derived from postman_facade/transport/_async.py by `python -m codegen.unasync`; change that file instead.
"""The synchronous sender: one call, in as many attempts as the policy allows."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import TYPE_CHECKING

from postman_facade.clock import Clock
from postman_facade.errors import ClientClosedError, PostmanError, TimedOutError
from postman_facade.policy.errors import is_gone, is_quota
from postman_facade.policy.retry import (
    cause_of_status,
    decide,
    may_have_taken_effect,
)
from postman_facade.policy.waits import server_wait
from postman_facade.transport.call import Attempt, Call, FinalResponse
from postman_facade.transport.failures import Failure, Tried, ended, failure_of
from postman_facade.transport.headers import limit_headers, names_a_limit
from postman_facade.transport.log import log_attempt, log_retry
from postman_facade.transport.network.deadline import Deadline
from postman_facade.transport.responses.decoding import TooLong

if TYPE_CHECKING:
    from postman_facade._http import httpx
    from postman_facade.rate_limit import RateLimiter
    from postman_facade.transport.connections._sync import Connections


class Sender:
    """Sends requests through the connections of a client, paced by the rate limit and retried.

    It stands around the HTTP client rather than inside it, so that every attempt passes the proxy
    and every recorder.
    """

    def __init__(
        self,
        clock: Clock,
        limiter: RateLimiter | None,
        chance: Callable[[], float] = random.random,
    ) -> None:
        self._clock = clock
        self._limiter = limiter
        self._chance = chance

    def send(self, connections: Connections, request: httpx.Request, call: Call) -> FinalResponse:
        """Send `request` and return the first response that is not retried, whatever its status.

        Raises:
            TransportError: There is no usable response.
            RateLimitStoreError: The shared rate limit is unavailable, and nothing was sent.
            ClientClosedError: The client was closed before or during the call.
        """
        request.read()
        started = self._clock.monotonic()
        tried: Tried | None = None
        while True:
            deadline = self._admit(call, started)
            if isinstance(deadline, PostmanError):
                if tried is None:
                    raise deadline
                return ended(call, tried, _no_time(call))
            outcome = self._attempt(connections, request, call, deadline)
            tried = self._judged(call, tried, outcome, self._clock.monotonic() - started)
            log_attempt(call, tried.number, outcome, tried.elapsed)
            if tried.cause is None:
                return ended(call, tried)
            decision = decide(
                tried.cause,
                repeated=call.repeated,
                attempt=tried.number,
                elapsed=tried.elapsed,
                limits=call.limits,
                server_wait=tried.wait,
                chance=self._chance(),
            )
            if not decision.retry:
                return ended(call, tried, _too_long(call, tried.wait, decision.too_long))
            self._announce(call, tried, decision.wait)
            self._clock.sleep(decision.wait)

    def _admit(self, call: Call, started: float) -> Deadline | PostmanError:
        """Wait for the rate limit; return the deadline of the attempt, or why there can be none."""
        left = call.limits.deadline - (self._clock.monotonic() - started)
        if self._limiter is not None:
            try:
                self._limiter.acquire(call.key, call.buckets, left)
            except PostmanError as error:
                return error
            left = call.limits.deadline - (self._clock.monotonic() - started)
        if left > 0:
            return Deadline(left)
        self._release(call)
        return TimedOutError(
            f"{call.method} {call.path}: the deadline of {call.limits.deadline:g} s passed before "
            "it could be sent; nothing was sent"
        )

    def _attempt(
        self, connections: Connections, request: httpx.Request, call: Call, deadline: Deadline
    ) -> httpx.Response | Failure:
        from postman_facade._http import httpx
        from postman_facade.transport.responses._sync import receive

        phases = deadline.phases(request.extensions.get("timeout", {}))
        request.extensions = {**request.extensions, "timeout": phases}
        try:
            with connections.here() as client:
                return receive(client, request, call)
        except (httpx.TransportError, httpx.DecodingError, TooLong, ClientClosedError) as error:
            failure = failure_of(error, deadline.sent, connections.proxy)
            if not failure.sent:
                self._release(call)
            return failure.of_closed_client() if connections.closed else failure
        except BaseException:  # cancelled or interrupted
            if connections.sees_writes and not deadline.sent:
                self._release(call)
            raise

    def _release(self, call: Call) -> None:
        """Tell the rate limiter that nothing of an attempt was written."""
        if self._limiter is not None:
            self._limiter.release(call.key, call.buckets)

    def _judged(
        self, call: Call, before: Tried | None, outcome: httpx.Response | Failure, elapsed: float
    ) -> Tried:
        number, doubt = (before.number + 1, before.may_have_taken_effect) if before else (1, False)
        if isinstance(outcome, Failure):
            doubt = doubt or (outcome.sent and may_have_taken_effect(call.method, None))
            return Tried(outcome, outcome.cause, None, number, elapsed, doubt)
        status, headers, body = outcome.status_code, limit_headers(outcome.headers), outcome.content
        if self._limiter is not None:
            self._limiter.observe(call.key, call.buckets, status, headers, body)
        if outcome.is_success:
            return Tried(outcome, None, None, number, elapsed, doubt)
        if doubt and call.method == "DELETE" and is_gone(status, outcome.headers, body):
            return Tried(_deleted(outcome), None, None, number, elapsed, doubt)
        wait = server_wait(status, headers, body, self._clock.time()) if status >= 400 else None
        quota = status == 429 and is_quota(429, body)
        limited = quota or (status == 429 and names_a_limit(headers))
        doubt = doubt or may_have_taken_effect(call.method, status, limited=limited)
        cause = cause_of_status(status, wait, quota=quota)
        return Tried(outcome, cause, wait, number, elapsed, doubt)

    def _announce(self, call: Call, tried: Tried, wait: float) -> None:
        status = None if isinstance(tried.outcome, Failure) else tried.outcome.status_code
        cause = tried.cause.value if tried.cause else ""
        attempt = Attempt(call.method, call.path, tried.number, cause, status, wait)
        log_retry(attempt)
        if call.on_retry is not None:
            call.on_retry(attempt)


def _deleted(response: httpx.Response) -> httpx.Response:
    """Return success instead of `response`, which says that the element to delete does not exist.

    The response to the attempt that deleted it was lost.
    """
    from postman_facade._http import httpx

    return httpx.Response(200, json={}, request=response.request)


def _too_long(call: Call, wait: float | None, too_long: bool) -> str | None:
    if wait is None or not too_long:
        return None
    return f"the API asks to wait {wait:.0f} s, beyond the deadline of {call.limits.deadline:g} s"


def _no_time(call: Call) -> str:
    return f"the deadline of {call.limits.deadline:g} s leaves no time for a retry"
