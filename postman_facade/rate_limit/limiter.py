"""A budget: what a transport asks before it sends and tells after an answer."""

from __future__ import annotations

import logging
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from contextvars import ContextVar
from math import inf
from typing import NamedTuple, NoReturn

from postman_facade.clock import Clock
from postman_facade.errors import RateLimitWaitError
from postman_facade.policy.errors import is_quota
from postman_facade.policy.feedback import Delays, NamedLimit, read
from postman_facade.policy.headers import Headers
from postman_facade.policy.pacing import Mark, Need, Report, Slot
from postman_facade.policy.waits import Observation, observe, server_wait
from postman_facade.rate_limit.access import Access
from postman_facade.rate_limit.store import BRIEF, PATIENCE, Grant, Store
from postman_facade.secret import Secret

__all__ = ["OnWait", "RateLimitState", "RateLimiter"]

OnWait = Callable[[str, float, str], None]
"""``on_wait(bucket, seconds, reason)``: called before a wait for a slot. The reason is "limit"
(the budget is used up), "others" (someone who does not share it uses the key) or "refused" (the
service asked to wait, or nothing is left until its window ends)."""

_logger = logging.getLogger("postman_facade")

_LOOK = 0.5
"""Seconds after which those who wait for more than our own limit look again: news ends such waits."""

_NOW = 0.0002
"""A slot this close (seconds) is not worth another sleep."""


class RateLimitState(NamedTuple):
    """State of a key: what the service last said, and what the budget makes of it.

    None is "not said yet".
    """

    limit: int | None
    """Requests per window."""
    remaining: int | None
    """Requests left in the window."""
    reset_in: float | None
    """Seconds until the window starts anew."""
    month_limit: int | None
    """Calls the plan allows per month."""
    month_remaining: int | None
    """Calls left this month."""
    next_slot_in: float
    """Seconds until the next request may go; 0 is now."""


class _Sent(NamedTuple):
    """The slot a request of this thread or task was sent in."""

    key: str
    slot: Slot
    at: float
    """The slot's time on the budget's clock."""


class _Known:
    """What this process has learned of a key."""

    __slots__ = ("delays", "limits", "next_slots", "refused_at", "said_at", "seen")

    def __init__(self) -> None:
        self.delays = Delays()
        self.limits: defaultdict[str, NamedLimit] = defaultdict(NamedLimit)
        """What the service names by bucket."""
        self.next_slots: dict[str, float] = {}
        """The time of the last slot that was waited for, by bucket."""
        self.seen = Observation(None, None, None, None, None, None)
        self.said_at = 0.0
        self.refused_at = -inf

    def next_slot(self, buckets: Sequence[str]) -> float:
        return max(self.next_slots.get(bucket, 0.0) for bucket in buckets)

    def hear(self, seen: Observation, now: float) -> None:
        month = seen[4:] if seen.month_limit is not None else self.seen[4:]
        if seen.remaining is not None or seen.limit is not None:
            self.said_at = now
        else:
            seen = self.seen
        self.seen = Observation(*seen[:4], *month)

    def figures(self, report: Report, sent: float, now: float, window: float, end: float) -> Report:
        """A report without the figures that are not about the whole bucket.

        ``end``: seconds until its window ends, as the answer says.
        """
        if report.limit is None:
            return report
        named = self.limits[report.bucket]
        if not named.follows(report.limit, sent, now, window):
            return report._replace(used=None, limit=None)
        named.ends_in(end, report.used)
        return report

    def plan(self, report: Report, now: float) -> None:
        """Follow what an answer says of the next slot."""
        if report.refused and report.wait is not None:
            self.next_slots[report.bucket] = now + report.wait
        elif report.used is not None and not report.wait:
            self.next_slots.pop(report.bucket, None)


class RateLimiter:
    """Paces the requests of any number of keys by the documented limits.

    Safe for threads and for asyncio tasks, also at once. Keys are hashed before they are kept.
    Made by `postman_facade.rate_limit.open_rate_limiter`; whoever opened it closes it.
    """

    def __init__(
        self,
        store: Store,
        limits: Mapping[str, tuple[int, float]],
        clock: Clock,
        on_wait: OnWait | None = None,
    ) -> None:
        """``limits``: bucket to (count, window in seconds)."""
        self._store = store
        self._limits = dict(limits)
        self._clock = clock
        self._on_wait = on_wait
        self._known: dict[str, _Known] = {}
        self._access = Access(store)

    def __repr__(self) -> str:
        return f"RateLimiter({type(self._store).__name__})"

    def acquire(
        self, key_id: str | Secret, buckets: Sequence[str], deadline: float | None = None
    ) -> float:
        """Wait for the next free slot of all ``buckets``; returns the seconds waited.

        ``deadline``: seconds from now. A slot beyond it is given back and `RateLimitWaitError` raised
        at once. Raises `RateLimitStoreError` when the store is away or does not answer in time.
        """
        key_id = Secret.of(key_id)
        key, needs = self._needs(key_id, buckets)
        begun = asked = self._clock.monotonic()
        grant = self._access.ask(_patience(deadline), self._store.reserve, key, needs)
        told: Slot | None = None
        try:
            while grant.wait > _NOW:
                told = self._announce(key, grant, told, begun, deadline)
                self._clock.sleep(_nap(grant))
                asked = self._clock.monotonic()
                patience = _patience(deadline, asked - begun)
                grant = self._access.ask(patience, self._store.confirm, key, needs, grant.slot.at)
        except BaseException:
            self._access.aside(self._store.release, key, needs, grant.slot.at)
            raise
        self._sent(key, grant, asked)
        return asked - begun

    async def acquire_async(
        self, key_id: str | Secret, buckets: Sequence[str], deadline: float | None = None
    ) -> float:
        """`acquire` for tasks; a cancelled one gives its slot back."""
        key_id = Secret.of(key_id)
        key, needs = self._needs(key_id, buckets)
        begun = asked = self._clock.monotonic()
        grant = await self._access.ask_async(_patience(deadline), self._store.reserve, key, needs)
        told: Slot | None = None
        try:
            while grant.wait > _NOW:
                told = self._announce(key, grant, told, begun, deadline)
                await self._clock.sleep_async(_nap(grant))
                asked = self._clock.monotonic()
                patience = _patience(deadline, asked - begun)
                grant = await self._access.ask_async(
                    patience, self._store.confirm, key, needs, grant.slot.at
                )
        except BaseException:
            self._access.aside(self._store.release, key, needs, grant.slot.at)
            raise
        self._sent(key, grant, asked)
        return asked - begun

    def release(self, key_id: str | Secret, buckets: Sequence[str]) -> None:
        """Give back the slot that this thread or task acquired: nothing was sent in it."""
        key, needs = self._needs(Secret.of(key_id), buckets)
        sent = _sent.get()
        if sent is not None and sent.key == key:
            _sent.set(None)
            self._access.aside(self._store.release, key, needs, sent.slot.at)

    def observe(
        self,
        key_id: str | Secret,
        buckets: Sequence[str],
        status: int,
        headers: Headers,
        body: bytes,
    ) -> None:
        """Learn from an answer, in the thread or task that acquired its slot. Raises nothing."""
        key_id = Secret.of(key_id)
        key, needs = self._needs(key_id, buckets)
        known, now = self._knows(key), self._clock.monotonic()
        sent = _sent.get()
        if status < 400 and not headers and sent is not None and sent.key == key:
            delay = now - sent.at
            calm = sent.at > known.refused_at and not any(mark.alert for mark in sent.slot.marks)
            if calm and delay <= min(need.pad for need in needs):  # nothing to learn
                _sent.set(None)
                known.delays.answered(delay)
                return
        wall = self._clock.time()
        seen = observe(headers, wall)
        known.hear(seen, now)
        spent = is_quota(status, body)  # of the month: no refusal by a limit, and no success
        wait = server_wait(status, headers, body, wall) if status == 429 else None
        reports = [] if spent else read(needs, status, seen, wait)
        marks: Sequence[Mark | None] = [None] * len(needs)
        slot: float | None = None
        late, sent_at = 0.0, now
        if sent is not None and sent.key == key and len(sent.slot.marks) == len(needs):
            _sent.set(None)
            slot, marks, sent_at = sent.slot.at, sent.slot.marks, sent.at
            late = now - sent_at - min(need.pad for need in needs)
            known.delays.answered(now - sent_at)
        if any(report.refused for report in reports):
            known.refused_at = now
        end = 0.0 if seen.window else max(seen.reset_in or 0.0, wait or 0.0)
        news = []
        for report in reports:
            place = buckets.index(report.bucket)
            heard = known.figures(report, sent_at, now, needs[place].window, end)
            if _is_news(heard, marks[place], sent_at <= known.refused_at):
                known.plan(heard, now)
                news.append(heard)
        if news or late > 0:
            self._access.aside(self._store.learn, key, needs, news, slot, late)

    def snapshot(
        self, key_id: str | Secret, buckets: Sequence[str] = ("default",)
    ) -> RateLimitState:
        """What this process knows of a key now, without asking a file or server.

        ``next_slot_in`` is for a request that uses ``buckets``. Where others share the slots, it
        is what was last heard of them.
        """
        key_id = Secret.of(key_id)
        key, needs = self._needs(key_id, buckets)
        known = self._knows(key)
        seen = known.seen
        reset_in, remaining = seen.reset_in, seen.remaining
        if reset_in is not None:
            reset_in -= self._clock.monotonic() - known.said_at
            if reset_in <= 0:
                reset_in, remaining = None, seen.limit
        if self._store.reach == "process":
            wait = self._store.peek(key, needs).wait
        else:
            wait = known.next_slot(buckets) - self._clock.monotonic()
        return RateLimitState(
            seen.limit, remaining, reset_in, seen.month_limit, seen.month_remaining, max(wait, 0.0)
        )

    def close(self) -> None:
        """Close files and connections; a later `acquire` opens them again."""
        self._access.close()

    async def aclose(self) -> None:
        """`close` for tasks."""
        await self._access.aclose()

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            "a RateLimiter cannot be pickled or copied; open one in each process, with rate_limit='machine' "
            "or the URL of a Redis server to share the rate limit"
        )

    def _needs(self, key_id: Secret, buckets: Sequence[str]) -> tuple[str, list[Need]]:
        key = key_id.digest
        known = self._knows(key)
        needs = []
        for bucket in buckets:
            count, window = self._limits[bucket]
            if bucket in known.limits:
                window = known.limits[bucket].window(count, window)
            needs.append(Need(bucket, count, window, known.delays.pad(window)))
        return key, needs

    def _knows(self, key: str) -> _Known:
        known = self._known.get(key)
        return known if known is not None else self._known.setdefault(key, _Known())

    def _announce(
        self, key: str, grant: Grant, told: Slot | None, begun: float, deadline: float | None
    ) -> Slot:
        """Say that a wait begins, or refuse one that is too long. Returns what was told."""
        slot, wait = grant.slot, grant.wait
        now = self._clock.monotonic()
        self._knows(key).next_slots[slot.bucket] = now + wait
        if deadline is not None and now + wait - begun > deadline:
            raise RateLimitWaitError(slot.bucket, wait)
        if told is None or slot[:3] != told[:3]:
            _logger.debug("waiting %.3f s for bucket %s: %s", wait, slot.bucket, slot.reason)
            if self._on_wait is not None:
                self._on_wait(slot.bucket, wait, slot.reason)
        return slot

    def _sent(self, key: str, grant: Grant, asked: float) -> None:
        """Remember the slot for `observe`."""
        _sent.set(_Sent(key, grant.slot, asked + grant.wait))


_sent: ContextVar[_Sent | None] = ContextVar("postman_facade_sent", default=None)


def _nap(grant: Grant) -> float:
    """Seconds to sleep before the next look at a slot."""
    return grant.wait if grant.slot.reason == "limit" else min(grant.wait, _LOOK)


def _is_news(report: Report, mark: Mark | None, alert: bool) -> bool:
    """Whether a report says more than its slot told already."""
    if report.refused or mark is None or alert or mark.alert:
        return True
    return (report.limit is not None and report.limit != mark.allowed) or (
        report.used is not None and not 0 <= mark.used - report.used <= mark.allowed / 10
    )


def _patience(deadline: float | None, gone: float = 0.0) -> float:
    """Seconds to wait for the store when so many of the deadline are gone."""
    return PATIENCE if deadline is None else min(max(deadline - gone, BRIEF), PATIENCE)
