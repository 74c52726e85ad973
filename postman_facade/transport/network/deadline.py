"""The deadline of an attempt, passed down to every operation on its socket."""

from __future__ import annotations

import time
from collections.abc import Mapping

__all__ = ["Deadline", "Phase", "seconds_left"]


class Deadline:
    """When an attempt has to end, and whether its request was sent."""

    __slots__ = ("_ends", "sent")

    def __init__(self, seconds: float) -> None:
        self._ends = time.monotonic() + seconds
        self.sent: bool | None = None
        """Whether some of the request was written; None if that is not known, as with a transport
        of the caller."""

    def left(self) -> float:
        return self._ends - time.monotonic()

    def phases(self, timeouts: Mapping[str, float | None]) -> dict[str, Phase]:
        """Return `timeouts`, the seconds by phase, bounded by this deadline."""
        left = self.left()
        phases = {}
        for name, seconds in timeouts.items():
            phases[name] = phase = Phase(left if seconds is None or seconds > left else seconds)
            phase.deadline = self
        return phases


class Phase(float):
    """Seconds for one operation, such as a read; `seconds_left` bounds them by the deadline.

    A timeout alone bounds each read, so that a response that arrives byte by byte never ends. The
    HTTP library passes this number to the socket as it is, and the deadline with it.
    """

    __slots__ = ("deadline",)
    deadline: Deadline


def seconds_left(timeout: float | None, late: type[Exception]) -> float | None:
    """Return the seconds that an operation may take now; raise `late` if none are left."""
    if not isinstance(timeout, Phase):
        return timeout
    left = timeout.deadline.left()
    if left <= 0:
        raise late("the deadline of the call passed")
    return min(float(timeout), left)
