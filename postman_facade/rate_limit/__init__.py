"""Who else spends the budget of a key: nobody, this process, this machine, other machines.

`open_rate_limiter` turns a client's ``rate_limit`` setting into a `RateLimiter`. Nothing heavy is imported before
the store that needs it is opened.
"""

from postman_facade.rate_limit.limiter import RateLimiter
from postman_facade.rate_limit.settings import open_rate_limiter
from postman_facade.rate_limit.state import RateLimitState

__all__ = ["RateLimitState", "RateLimiter", "open_rate_limiter"]


def __dir__() -> list[str]:
    return __all__
