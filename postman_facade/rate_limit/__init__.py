"""Pacing: calls wait before the rate limit of the API is reached.

The limit of a key is shared by the threads and tasks of this process, the processes of this
machine, or many machines. `open_rate_limiter` opens a `RateLimiter` for several clients.
"""

from postman_facade.rate_limit.limiter import RateLimiter
from postman_facade.rate_limit.settings import open_rate_limiter
from postman_facade.rate_limit.state import RateLimitState

__all__ = ["RateLimitState", "RateLimiter", "open_rate_limiter"]


def __dir__() -> list[str]:
    return __all__
