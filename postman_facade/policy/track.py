"""The state of one bucket: the slots that are reserved, and what the server said last."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from math import ceil, inf, isfinite
from operator import le
from typing import NamedTuple

__all__ = ["Fit", "Need", "Track", "remove", "widest_pad"]

Fit = Callable[[list[float], int, float, float], float]
"""`fit(log, count, span, at)`: the earliest time from `at` on that has room for one more."""

_SPREAD = 0.25
"""Those who wait for a window go within a quarter of it rather than all in the same moment, which
neither a client's processor nor a service takes well. It costs nothing: the next window begins as
spread."""

_LITTLE = 32
"""Strangers leave little when it is less than this part of the limit."""

_ERROR, _LAG = 0.1, 1.0
"""Figures of the server may be off by this part of the limit, and late by so many seconds."""

_MEMORY = 4
"""Windows after a refusal for which strangers are believed in that may be such an error."""

_FIRST_BACKOFF, _LONGEST_BACKOFF = 0.5, 8.0
"""Seconds to block a bucket after a refusal without a wait; doubled by each that follows."""


class Need(NamedTuple):
    """One bucket that a request counts against."""

    bucket: str
    limit: int
    """Requests per window."""
    window: float
    """Seconds."""
    pad: float
    """Seconds the server may take to count a request after it was sent."""


class Track:
    """The state of one bucket; `numbers` and `of` convert it to plain numbers and back."""

    __slots__ = ("backoff", "blocked_until", "ceiling", "heard", "log", "others", "seen", "waiting")

    def __init__(self) -> None:
        self.seen = -inf
        """The latest time this track was asked at."""
        self.blocked_until = -inf
        self.backoff = 0.0
        """Seconds of the last block whose length no refusal named; 0 after a success."""
        self.ceiling = 0
        """Requests per window as the server says; 0 is "not said"."""
        self.others = 0
        """Requests of other clients in the window of the response that showed them."""
        self.heard = -inf
        """The slot of that response."""
        self.waiting: list[float] = []
        """Slots to come whose callers wait for this bucket, in order."""
        self.log: list[float] = []
        """All slots given away, in order."""

    def numbers(self) -> list[float]:
        head = [self.seen, self.blocked_until, self.backoff, self.ceiling, self.others, self.heard]
        return [*head, len(self.waiting), *self.waiting, *self.log]

    @classmethod
    def of(cls, numbers: Sequence[float]) -> Track:
        """Return the track with these `numbers`; raise ValueError if there is none."""
        if len(numbers) < 7 or not _make_a_track(numbers[:7], numbers[7:]):
            raise ValueError("not the numbers of a track")
        track = cls()
        track.seen, track.blocked_until, track.backoff, ceiling, others, track.heard = numbers[:6]
        track.ceiling, track.others = int(ceiling), int(others)
        begin = 7 + int(numbers[6])
        track.waiting, track.log = list(numbers[7:begin]), list(numbers[begin:])
        return track

    def advance(self, need: Need, now: float) -> None:
        """Bring the track to `now`: forget what has passed, and survive a clock that was set back."""
        if now < self.seen:
            self._set_back(self.seen - now)
        self.seen = now
        horizon = now - need.window - 2 * widest_pad(need.window)
        if self.log and self.log[0] < horizon:
            del self.log[: bisect_left(self.log, horizon)]
        if self.waiting and self.waiting[0] <= now:
            del self.waiting[: bisect_right(self.waiting, now)]

    def _set_back(self, by: float) -> None:
        self.log = [at - by for at in self.log]
        self.waiting = [at - by for at in self.waiting]
        self.blocked_until -= by
        self.heard -= by

    def allowed(self, need: Need) -> int:
        return min(need.limit, self.ceiling) if self.ceiling else need.limit

    def used(self, span: float, until: float) -> int:
        """Return the number of slots in the `span` seconds that end at `until`."""
        return self.between(until - span, until)

    def between(self, begin: float, end: float) -> int:
        """Return the number of slots after `begin` up to `end`."""
        return max(bisect_right(self.log, end) - bisect_right(self.log, begin), 0)

    def holds(self, slot: float) -> bool:
        place = bisect_left(self.log, slot)
        return place < len(self.log) and self.log[place] == slot

    def strangers(self, need: Need) -> int:
        """Return the requests of other clients per window, as now believed."""
        return self.others if self.seen < self.heard + need.window else 0

    def refused_lately(self, need: Need) -> bool:
        return self.seen < self.blocked_until + need.window

    def back(self, need: Need) -> float:
        """Return the earliest time after those that wait, including those that a block has yet to move."""
        if not self.waiting:
            return -inf
        moving = bisect_left(self.waiting, self.blocked_until)
        last = max(self.waiting[-1], self.blocked_until)
        return last + (1 + moving) * self.step(need)

    def step(self, need: Need) -> float:
        """Return the seconds between those that wait.

        They are fewer after a refusal: early responses tell whether it still holds.
        """
        near = self.refused_lately(need) and not self.strangers(need)
        return (_SPREAD / 4 if near else _SPREAD) * need.window / self.allowed(need)

    def sparing(self, need: Need, at: float, fit: Fit) -> float:
        """Return the earliest time from `at` on for one more, given what other clients leave.

        If little is left, it is spread over the window. If nothing is left, one request tries after
        a block, or when ours leave the window, or when the last report is old.
        """
        room = self.allowed(need) - self.others
        left = room - self.used(need.window, at)
        little = ceil(self.allowed(need) / _LITTLE)
        if left > little:
            return at
        span, sent = need.window + need.pad, self.last_sent()
        plenty = fit(self.log, room - little, span, at) if room > little else inf
        if left > 0:
            alone = sent + need.window / (4 * left)
        elif sent < self.blocked_until:
            alone = at
        else:
            alone = fit(self.log, room, span, at) if room > 0 else inf
            alone = max(alone, sent + need.window / 4)
        return max(at, min(plenty, alone, self.heard + need.window))

    def last_sent(self) -> float:
        place = bisect_right(self.log, self.seen)
        return self.log[place - 1] if place else -inf

    def refuse(self, need: Need, wait: float | None, sent: float) -> None:
        """Block the bucket after the refusal of a request that was sent at `sent`."""
        if wait is None and sent >= self.blocked_until:
            self.backoff = min(
                max(2 * self.backoff, _FIRST_BACKOFF), _LONGEST_BACKOFF, need.window / 2
            )
            wait = self.backoff
        if wait is not None:
            if self.strangers(need):
                wait = max(wait, need.window / _LITTLE)
            self.blocked_until = max(self.blocked_until, self.seen + wait)

    def serve(self, need: Need, used: int, wait: float | None, slot: float) -> None:
        """Compare what the server counted with our slots, by the response to one of them."""
        allowed, begin = self.allowed(need), self.seen - need.window
        lag, error = min(0.1 * need.window, _LAG), _ERROR * allowed
        if used + self.between(slot - lag, self.seen) < allowed:
            self.blocked_until = min(self.blocked_until, self.seen)
        if self.refused_lately(need):  # by then the figures have to be taken at their word
            lag = error = 0.0
        else:
            counted = self.between(begin, slot - 5 * lag)
            if used + error < counted:  # it forgot: it was restarted, or its window began anew
                del self.log[: bisect_right(self.log, begin) + counted - used]
        explained = self.between(slot - need.window - need.pad - lag, self.seen)
        old = self.seen >= self.blocked_until + _MEMORY * need.window
        believed = self.strangers(need) > (error if old else 0.0)
        if slot < self.heard or not (believed or used > explained + error):
            return
        # Those that were just sent have probably not been counted: what then is more is foreign.
        self.others = max(used - 1 - self.between(begin, slot - need.pad / 2), 0)
        self.heard = slot
        if self.others and used >= allowed and wait is not None:
            self.blocked_until = max(self.blocked_until, self.seen + wait)


def _make_a_track(head: Sequence[float], times: Sequence[float]) -> bool:
    seen, blocked_until, backoff, ceiling, others, heard, waiting = head
    return (
        all(time < inf for time in (seen, blocked_until, heard))
        and all(0 <= count < inf for count in (backoff, ceiling, others))
        and waiting in range(len(times) + 1)
        and all(map(isfinite, times))
        and _ordered(times[: int(waiting)])
        and _ordered(times[int(waiting) :])
    )


def _ordered(times: Sequence[float]) -> bool:
    return all(map(le, times, times[1:]))


def widest_pad(window: float) -> float:
    """Return the widest pad in seconds: 5 % of the window, a second at most."""
    return min(0.05 * window, 1.0)


def remove(times: list[float], at: float) -> bool:
    """Remove a time from a sorted list; return whether it was there."""
    place = bisect_left(times, at)
    if place == len(times) or times[place] != at:
        return False
    del times[place]
    return True
