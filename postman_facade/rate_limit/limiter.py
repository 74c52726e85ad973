"""The rate limiter: what the transport asks before a request, and tells after a response."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from contextvars import ContextVar
from typing import NamedTuple, NoReturn

from postman_facade.clock import Clock
from postman_facade.errors import RateLimitWaitError
from postman_facade.policy.errors import is_quota
from postman_facade.policy.feedback import read
from postman_facade.policy.headers import Headers
from postman_facade.policy.pacing import Mark, Need, Report, Slot
from postman_facade.policy.waits import observe, server_wait
from postman_facade.rate_limit.access import Access
from postman_facade.rate_limit.state import KeyState, RateLimitState
from postman_facade.rate_limit.store import BRIEF_TIMEOUT, STORE_TIMEOUT, Grant, Store
from postman_facade.secret import Secret

__all__ = ["OnWait", "RateLimiter"]

OnWait = Callable[[str, float, str], None]
"""Called as `on_wait(bucket, seconds, reason)` before a wait.

The reason is "limit" (the limit is reached), "others" (another client may be using the key) or
"refused" (the API asked to wait, or nothing is left until its window ends).
"""

_logger = logging.getLogger("postman_facade")

WAIT_REASONS = {
    "limit": "the limit is reached",
    "others": "another client may be using this key",
    "refused": "the API asked to wait",
}
"""The reasons of waits, as messages give them."""

_LOOK = 0.5
"""Seconds after which a wait for more than our own limit looks again: responses may end it."""

_NOW = 0.0002
"""A slot this close (seconds) is not worth another sleep."""


class _Reservation(NamedTuple):
    """The slot that this thread or task sends its request in."""

    key: str
    needs: Sequence[Need]
    slot: Slot
    at: float
    """The time of the slot on the clock of the limiter."""


class RateLimiter:
    """Paces the calls of any number of keys by the documented limits.

    Make one with `open_rate_limiter` and close it when you are done. Threads and asyncio tasks can
    share it, also at the same time. Keys are kept as a hash only.
    """

    def __init__(
        self,
        store: Store,
        limits: Mapping[str, tuple[int, float]],
        clock: Clock,
        on_wait: OnWait | None = None,
    ) -> None:
        self._store = store
        self._limits = dict(limits)
        self._clock = clock
        self._on_wait = on_wait
        self._states: dict[str, KeyState] = {}
        self._access = Access(store)

    def __repr__(self) -> str:
        return f"RateLimiter({type(self._store).__name__})"

    def acquire(
        self, key_id: str | Secret, buckets: Sequence[str], deadline: float | None = None
    ) -> float:
        """Wait until a call may be sent, and return the seconds waited.

        Args:
            key_id: The key of the call.
            buckets: The buckets that the call counts against.
            deadline: Longest wait in seconds.

        Raises:
            RateLimitWaitError: The wait would be longer than `deadline`; raised at once.
            RateLimitStoreError: The shared file or server is unavailable.
        """
        key_id = Secret.of(key_id)
        key, needs = self._needs(key_id, buckets)
        begun = asked = self._clock.monotonic()
        grant = self._access.ask(_timeout(deadline), self._store.reserve, key, needs)
        announced: Slot | None = None
        try:
            while grant.wait > _NOW:
                announced = self._announce(key, grant, announced, begun, deadline)
                self._clock.sleep(_nap(grant))
                asked = self._clock.monotonic()
                timeout = _timeout(deadline, asked - begun)
                grant = self._access.ask(timeout, self._store.confirm, key, needs, grant.slot.at)
        except BaseException:
            self._access.aside(self._store.release, key, needs, grant.slot.at)
            raise
        _reservation.set(_Reservation(key, needs, grant.slot, asked + grant.wait))
        return asked - begun

    async def acquire_async(
        self, key_id: str | Secret, buckets: Sequence[str], deadline: float | None = None
    ) -> float:
        """Wait as `acquire` does, in a task; one that is cancelled does not count as a call."""
        key_id = Secret.of(key_id)
        key, needs = self._needs(key_id, buckets)
        begun = asked = self._clock.monotonic()
        grant = await self._access.ask_async(_timeout(deadline), self._store.reserve, key, needs)
        announced: Slot | None = None
        try:
            while grant.wait > _NOW:
                announced = self._announce(key, grant, announced, begun, deadline)
                await self._clock.sleep_async(_nap(grant))
                asked = self._clock.monotonic()
                timeout = _timeout(deadline, asked - begun)
                grant = await self._access.ask_async(
                    timeout, self._store.confirm, key, needs, grant.slot.at
                )
        except BaseException:
            self._access.aside(self._store.release, key, needs, grant.slot.at)
            raise
        _reservation.set(_Reservation(key, needs, grant.slot, asked + grant.wait))
        return asked - begun

    def release(self, key_id: str | Secret, buckets: Sequence[str]) -> None:
        """Take back what this thread or task acquired: nothing was sent, so it does not count."""
        key_id, reserved = Secret.of(key_id), _reservation.get()
        if reserved is not None and reserved.key == key_id.digest:
            _reservation.set(None)
            self._access.aside(self._store.release, reserved.key, reserved.needs, reserved.slot.at)

    def observe(
        self,
        key_id: str | Secret,
        buckets: Sequence[str],
        status: int,
        headers: Headers,
        body: bytes,
    ) -> None:
        """Learn from a response, in the thread or task that acquired the call. Raises nothing."""
        key_id, reserved = Secret.of(key_id), _reservation.get()
        if reserved is not None and reserved.key == key_id.digest:
            _reservation.set(None)
            key, needs = reserved.key, reserved.needs
        else:
            reserved = None
            key, needs = self._needs(key_id, buckets)
        state, now = self._state(key), self._clock.monotonic()
        late, sent, slot = 0.0, now, None
        marks: Sequence[Mark | None] = [None] * len(needs)
        if reserved is not None:
            sent, slot, marks = reserved.at, reserved.slot.at, reserved.slot.marks
            late = now - sent - min(need.pad for need in needs)
            calm = late <= 0 and sent > state.refused_at
            state.delays.responded(now - sent)
            if status < 400 and not headers and calm and not any(mark.alert for mark in marks):
                return  # it says nothing new
        news = self._learn(state, needs, marks, status, headers, body, sent, now)
        if news or late > 0:
            self._access.aside(self._store.learn, key, needs, news, slot, late)

    def snapshot(
        self, key_id: str | Secret, buckets: Sequence[str] = ("default",)
    ) -> RateLimitState:
        """Return what this process knows of a key, without asking a file or server.

        `next_call_in` is for a call that counts against `buckets`. Where others share the limit, it
        is what was last heard of them.
        """
        key_id = Secret.of(key_id)
        key, needs = self._needs(key_id, buckets)
        state = self._state(key)
        seen = state.seen
        reset_in, remaining = seen.reset_in, seen.remaining
        if reset_in is not None:
            reset_in -= self._clock.monotonic() - state.observed_at
            if reset_in <= 0:
                reset_in, remaining = None, seen.limit
        if self._store.reach == "process":
            wait = self._store.peek(key, needs).wait
        else:
            wait = state.next_slot(buckets) - self._clock.monotonic()
        return RateLimitState(
            seen.limit, remaining, reset_in, seen.month_limit, seen.month_remaining, max(wait, 0.0)
        )

    def close(self) -> None:
        """Close files and connections; a later `acquire` opens them again."""
        self._access.close()

    async def aclose(self) -> None:
        """Close files and connections, in a task; a later `acquire_async` opens them again."""
        await self._access.aclose()

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            "a RateLimiter cannot be pickled or copied; open one in each process, with "
            "rate_limit='machine' or the URL of a Redis server to share the rate limit"
        )

    def _needs(self, key_id: Secret, buckets: Sequence[str]) -> tuple[str, list[Need]]:
        key = key_id.digest
        state = self._state(key)
        needs = []
        for bucket in buckets:
            count, window = self._limits[bucket]
            if bucket in state.limits:
                window = state.limits[bucket].window(count, window)
            needs.append(Need(bucket, count, window, state.delays.pad(window)))
        return key, needs

    def _state(self, key: str) -> KeyState:
        state = self._states.get(key)
        return state if state is not None else self._states.setdefault(key, KeyState())

    def _learn(
        self,
        state: KeyState,
        needs: Sequence[Need],
        marks: Sequence[Mark | None],
        status: int,
        headers: Headers,
        body: bytes,
        sent: float,
        now: float,
    ) -> list[Report]:
        """Update `state` by a response, and return the reports that say something new."""
        wall = self._clock.time()
        seen = observe(headers, wall)
        state.update(seen, now)
        if is_quota(status, body):  # of the month: neither a refusal by a limit nor a success
            return []
        wait = server_wait(status, headers, body, wall) if status == 429 else None
        reports = read(needs, status, seen, wait)
        if status == 429 and reports:
            state.refused_at = now
        end = 0.0 if seen.window else max(seen.reset_in or 0.0, wait or 0.0)
        by_bucket = {need.bucket: (need, mark) for need, mark in zip(needs, marks, strict=True)}
        news = []
        for report in reports:
            need, mark = by_bucket[report.bucket]
            report = state.checked(report, sent, now, need.window, end)
            if _is_news(report, mark, sent <= state.refused_at):
                state.plan(report, now)
                news.append(report)
        return news

    def _announce(
        self, key: str, grant: Grant, before: Slot | None, begun: float, deadline: float | None
    ) -> Slot:
        """Report a wait unless it was reported before; raise RateLimitWaitError if it is too long."""
        slot, wait = grant.slot, grant.wait
        now = self._clock.monotonic()
        self._state(key).next_slots[slot.bucket] = now + wait
        if deadline is not None and now + wait - begun > deadline:
            raise RateLimitWaitError(slot.bucket, wait)
        if before is None or slot[:3] != before[:3]:
            reason = WAIT_REASONS.get(slot.reason, slot.reason)
            _logger.info("Rate limit %s: waiting %.3g s (%s).", slot.bucket, wait, reason)
            if self._on_wait is not None:
                self._on_wait(slot.bucket, wait, slot.reason)
        return slot


_reservation: ContextVar[_Reservation | None] = ContextVar("postman_facade_sent", default=None)


def _nap(grant: Grant) -> float:
    """Seconds to sleep before the next look at a slot."""
    return grant.wait if grant.slot.reason == "limit" else min(grant.wait, _LOOK)


def _is_news(report: Report, mark: Mark | None, alert: bool) -> bool:
    """Whether a report says more than the slot of its request did."""
    if report.refused or mark is None or alert or mark.alert:
        return True
    return (report.limit is not None and report.limit != mark.allowed) or (
        report.used is not None and not 0 <= mark.used - report.used <= mark.allowed / 10
    )


def _timeout(deadline: float | None, gone: float = 0.0) -> float:
    """Seconds to wait for the store, `gone` seconds into the deadline."""
    if deadline is None:
        return STORE_TIMEOUT
    return min(max(deadline - gone, BRIEF_TIMEOUT), STORE_TIMEOUT)
