"""Decide whether and when to retry a failed attempt, by its cause."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple


class Cause(Enum):
    """Why an attempt failed, as far as retries are concerned."""

    NOT_SENT = "could not connect"
    """No connection was made, so nothing was carried out."""
    RATE_LIMITED = "rate limited"
    """429 of a rate limit: not carried out."""
    UNAVAILABLE = "unavailable"
    """503 with a wait: not carried out."""
    AMBIGUOUS = "no usable response"
    """Sent, and no response or another 5xx: it may have been carried out."""
    FINAL = "final"
    """A response that a retry would not change."""


UNSENT = frozenset({Cause.NOT_SENT})
"""Retry only if nothing was sent: for callers that check before they repeat."""
REFUSED = UNSENT | {Cause.RATE_LIMITED, Cause.UNAVAILABLE}
"""Retry if it was not carried out: for operations that must not be done twice."""
UNCERTAIN = REFUSED | {Cause.AMBIGUOUS}
"""Retry even if it may have been carried out: for operations that can be done twice."""
_READS = frozenset({"GET", "HEAD", "OPTIONS"})


class CallLimits(NamedTuple):
    """What bounds one call."""

    max_retries: int = 4
    """Attempts after the first."""
    deadline: float = 60.0
    """Seconds for the call as a whole, waits and retries included."""
    max_response_bytes: int = 256 * 2**20
    """Bytes of a response body, decompressed."""
    first_backoff: float = 0.5
    longest_backoff: float = 8.0


class Decision(NamedTuple):
    retry: bool
    wait: float = 0.0
    """Seconds before the next attempt; where there is none, what the wait would have been."""
    too_long: bool = False
    """There is no retry only because the wait would end after the deadline."""


def cause_of_status(status: int, server_wait: float | None, *, quota: bool) -> Cause | None:
    """Return the cause of failure that a response stands for; None for a success."""
    if status < 400:
        return None
    if status == 429:
        return Cause.FINAL if quota else Cause.RATE_LIMITED
    if status == 503 and server_wait is not None:
        return Cause.UNAVAILABLE
    if status >= 500 or status == 408:
        return Cause.AMBIGUOUS
    return Cause.FINAL


def may_have_taken_effect(method: str, status: int | None, *, limited: bool = False) -> bool:
    """Whether a request that was sent may have changed something.

    A 429 without the figures of a rate limit may come from a gateway, after the API carried the
    request out; so may every 503.

    Args:
        status: The status of the response; None if there is no usable one.
        limited: Whether the response has the figures of a rate limit.
    """
    if method in _READS:
        return False
    if status is None:
        return True
    if status == 429:
        return not limited
    return not 400 <= status < 500 or status == 408


def decide(
    cause: Cause,
    *,
    repeated: frozenset[Cause],
    attempt: int,
    elapsed: float,
    limits: CallLimits,
    server_wait: float | None,
    chance: float,
) -> Decision:
    """Decide what follows a failed attempt.

    Args:
        repeated: The causes after which the request is retried.
        attempt: The number of the attempt, from 1.
        elapsed: Seconds since the call began.
        server_wait: Seconds that the response asks to wait.
        chance: A random number from 0 to 1, for the jitter.
    """
    if cause not in repeated:
        return Decision(False)
    wait = min(limits.longest_backoff, limits.first_backoff * 2 ** (attempt - 1))
    if cause is not Cause.NOT_SENT and (server_wait is not None or cause is Cause.RATE_LIMITED):
        # Never before the time that was asked for, and not all clients in the same moment after it.
        wait = wait if server_wait is None else server_wait
        wait += chance * min(1.0, max(0.25, 0.05 * wait))
    else:
        wait *= chance
    if attempt > limits.max_retries:
        return Decision(False, wait)
    if elapsed + wait > limits.deadline:
        return Decision(False, wait, too_long=True)
    return Decision(True, wait)
