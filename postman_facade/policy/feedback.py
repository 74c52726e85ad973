"""Learn from responses: which bucket their figures are about, and how late requests are counted."""

from __future__ import annotations

from collections.abc import Sequence
from math import inf

from postman_facade.policy.pacing import Need, Report
from postman_facade.policy.track import widest_pad
from postman_facade.policy.waits import Observation

__all__ = ["Delays", "NamedLimit", "read"]

LONGEST_BLOCK = 3600.0
"""A refusal blocks a bucket for an hour or its window, whichever is longer, at most (seconds)."""

_SAME = 0.01
"""Two windows within 1 % are the same one."""


class Delays:
    """Learns how long the server takes to count a request, from how long it takes to respond.

    A request is counted between its slot and its response, so the longest recent response time
    bounds the delay. It is the widest pad until enough responses were seen.
    """

    __slots__ = ("_peak", "_responses")

    def __init__(self) -> None:
        self._responses = 0
        self._peak = 0.0

    def responded(self, delay: float) -> None:
        """Note that a response came `delay` seconds after the slot of its request."""
        self._responses += 1
        delay = min(delay, 1.0)
        self._peak = max(delay, self._peak - (self._peak - delay) / 32)

    def pad(self, window: float) -> float:
        """Return the seconds by which slots of a bucket are spaced beyond its window."""
        if self._responses < 16:
            return widest_pad(window)
        return min(1.1 * self._peak + 0.002, widest_pad(window))


class NamedLimit:
    """The limit that responses name for a bucket: the latest, except those of single paths.

    Some paths have a lower limit of their own. It differs from a limit that was lowered: responses
    to requests that were sent later still name the higher one.
    """

    __slots__ = ("_changed", "_limit", "_lower", "_mixed", "_window")

    def __init__(self) -> None:
        self._limit = 0
        self._changed = -inf
        """When a response first named this limit."""
        self._lower = -inf
        """When a response last named a lower limit that was not followed."""
        self._mixed = -inf
        """When both were last known to be in use."""
        self._window = 0.0
        """Seconds that its window lasts at least; 0 is "not known"."""

    def follows(self, limit: int, sent: float, now: float, window: float) -> bool:
        """Whether a response that names `limit` is about the whole bucket."""
        if limit == self._limit:
            if sent > self._lower > self._mixed:
                self._mixed = now
            return True
        if self._limit and sent <= self._changed:
            return False
        if limit < self._limit and now - self._mixed <= window:
            self._lower = now
            return False
        if limit > self._limit > 0:
            self._mixed = now
        self._limit, self._changed, self._window = limit, now, 0.0
        return True

    def ends_in(self, seconds: float, used: int | None) -> None:
        """Learn the length of the window: a response says when it ends, and what was counted in it.

        The first request of a window tells its length, or the rest of one that others began. No
        later response can name a longer wait than the length.
        """
        if self._window or used == 1:
            self._window = max(self._window, seconds)

    def window(self, limit: int, window: float) -> float:
        """Return the window of a bucket with this documented limit and window, in seconds.

        A lower limit may be that of a shorter window.
        """
        return min(self._window, window) if 0 < self._limit < limit and self._window else window


def read(needs: Sequence[Need], status: int, seen: Observation, wait: float | None) -> list[Report]:
    """Turn a response into reports on the buckets it can be about.

    Figures count for the bucket that they fit by limit and window. A refusal that fits none blocks
    every bucket whose window could ask for such a wait; the usage that it names is ignored, because
    a refusal for another reason names it too. A 5xx without figures is ignored: it may come from a
    gateway.
    """
    meant = _meant(needs, seen)
    most = None if meant is None else meant.limit if seen.limit is None else seen.limit
    used = limit = None
    if meant is not None and most is not None and seen.remaining is not None:
        used, limit = max(most - seen.remaining, 0), min(most, meant.limit)
    if status != 429:
        reset = None if seen.remaining else seen.reset_in
        served = [need for need in needs if need is meant or status < 500]
        return [
            Report(need.bucket, False, reset, used, limit)
            if need is meant
            else Report(need.bucket, False)
            for need in served
        ]
    fitting = [need for need in needs if (wait or 0) <= need.window * (1 + _SAME) + 1]
    return [
        Report(need.bucket, True, _bounded(need, wait), None, limit)
        for need in ([meant] if meant is not None else fitting or needs)
    ]


def _meant(needs: Sequence[Need], seen: Observation) -> Need | None:
    """Return the bucket that the figures of a response are about, if only one fits."""
    fits = [
        need
        for need in needs
        if seen.window is None or abs(seen.window - need.window) <= _SAME * need.window
    ]
    if len(needs) > 1 and seen.limit is not None:
        fits = [need for need in fits if need.limit == seen.limit]
    elif seen.limit is not None and seen.window is None:
        fits = [need for need in fits if seen.limit <= need.limit]
    return fits[0] if len(fits) == 1 else None


def _bounded(need: Need, wait: float | None) -> float | None:
    """Return the seconds to block a bucket for a wait that was named."""
    return None if wait is None else min(wait, max(need.window, LONGEST_BLOCK))
