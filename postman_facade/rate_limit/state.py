"""What this process knows of the rate limit of a key."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from math import inf
from typing import NamedTuple

from postman_facade.policy.feedback import Delays, NamedLimit
from postman_facade.policy.pacing import Report
from postman_facade.policy.waits import Observation


class RateLimitState(NamedTuple):
    """The rate limit of a key, as the API last reported it; None where it has not yet."""

    limit: int | None
    """Calls per window."""
    remaining: int | None
    """Calls left in the window."""
    reset_in: float | None
    """Seconds until the window starts anew."""
    month_limit: int | None
    """Calls that the plan allows per month."""
    month_remaining: int | None
    """Calls left this month."""
    next_call_in: float
    """Seconds until the next call may be sent; 0 is now."""


class KeyState:
    """What the responses to one key have told."""

    __slots__ = ("delays", "limits", "next_slots", "observed_at", "refused_at", "seen")

    def __init__(self) -> None:
        self.delays = Delays()
        self.limits: defaultdict[str, NamedLimit] = defaultdict(NamedLimit)
        """The limits that responses name, by bucket."""
        self.next_slots: dict[str, float] = {}
        """The time of the last slot that was waited for, by bucket."""
        self.seen = Observation(None, None, None, None, None, None)
        self.observed_at = 0.0
        self.refused_at = -inf

    def next_slot(self, buckets: Sequence[str]) -> float:
        return max(self.next_slots.get(bucket, 0.0) for bucket in buckets)

    def update(self, seen: Observation, now: float) -> None:
        """Take in what the headers of a response say."""
        month = seen[4:] if seen.month_limit is not None else self.seen[4:]
        if seen.remaining is not None or seen.limit is not None:
            self.observed_at = now
        else:
            seen = self.seen
        self.seen = Observation(*seen[:4], *month)

    def checked(self, report: Report, sent: float, now: float, window: float, end: float) -> Report:
        """Return a report without figures that are not about the whole bucket.

        Args:
            end: Seconds until the window ends, as the response says.
        """
        if report.limit is None:
            return report
        named = self.limits[report.bucket]
        if not named.follows(report.limit, sent, now, window):
            return report._replace(used=None, limit=None)
        named.ends_in(end, report.used)
        return report

    def plan(self, report: Report, now: float) -> None:
        """Note what a response says about the next slot."""
        if report.refused and report.wait is not None:
            self.next_slots[report.bucket] = now + report.wait
        elif report.used is not None and not report.wait:
            self.next_slots.pop(report.bucket, None)
