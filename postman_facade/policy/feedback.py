"""What an answer tells about the limits: which bucket it speaks of, and how late it counts."""

from __future__ import annotations

from collections.abc import Sequence

from postman_facade.policy.pacing import Need, Report, widest_pad
from postman_facade.policy.waits import Observation

__all__ = ["Delays", "read"]

LONGEST_BLOCK = 3600.0
"""A refusal blocks a bucket for an hour or its window, whichever is longer, at most (seconds)."""

_SAME = 0.01
"""Two windows within 1 % are the same one."""


class Delays:
    """Learns how long the server takes to count a request, from how long it takes to answer.

    A request is counted between its slot and its answer, so the longest recent answer bounds the
    delay. It counts as the widest pad until enough answers were seen.
    """

    __slots__ = ("_answers", "_peak")

    def __init__(self) -> None:
        self._answers = 0
        self._peak = 0.0

    def answered(self, delay: float) -> None:
        """An answer came ``delay`` seconds after the slot of its request."""
        self._answers += 1
        delay = min(delay, 1.0)
        self._peak = max(delay, self._peak - (self._peak - delay) / 32)

    def refused(self) -> None:
        """The server counted more than we thought: be wider for a while."""
        self._peak = min(2 * self._peak + 0.01, 1.0)

    def pad(self, window: float) -> float:
        """Seconds by which slots of a bucket are spaced beyond its window."""
        if self._answers < 16:
            return widest_pad(window)
        return min(1.1 * self._peak + 0.002, widest_pad(window))


def read(needs: Sequence[Need], status: int, seen: Observation, wait: float | None) -> list[Report]:
    """Turn an answer into reports on the buckets it can be about.

    Figures count for the bucket they fit by limit and window. A refusal that fits none blocks
    every bucket whose window could ask for such a wait.
    """
    meant = _meant(needs, seen)
    if meant is None and status != 429:
        return []
    used = limit = None
    if meant is not None and seen.remaining is not None:
        most = meant.limit if seen.limit is None else seen.limit
        used, limit = max(most - seen.remaining, 0), min(most, meant.limit)
    if status != 429:
        return [Report(need.bucket, used, limit, None) for need in needs if need is meant]
    fitting = [need for need in needs if (wait or 0) <= need.window * (1 + _SAME) + 1]
    return [
        Report(need.bucket, used, limit, _pause(need, wait))
        for need in ([meant] if meant is not None else fitting or needs)
    ]


def _meant(needs: Sequence[Need], seen: Observation) -> Need | None:
    """The one bucket that the figures of an answer are about, if that can be told."""
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


def _pause(need: Need, wait: float | None) -> float:
    """Seconds to block a bucket after a refusal."""
    if wait is None:
        return widest_pad(need.window)
    return min(wait, max(need.window, LONGEST_BLOCK))
