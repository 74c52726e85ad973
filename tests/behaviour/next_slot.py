"""What a store knows, whoever used it: a rate limit's snapshot is what its own process has heard."""

from __future__ import annotations

from collections.abc import Sequence

from postman_facade.rate_limit import RateLimiter
from postman_facade.secret import Secret


def next_slot_in(
    limiter: RateLimiter, buckets: Sequence[str] = ("default",), key: str = "key"
) -> float:
    """Seconds until the next free slot, asked of the store."""
    return max(limiter._store.peek(*limiter._needs(Secret.of(key), buckets)).wait, 0.0)
