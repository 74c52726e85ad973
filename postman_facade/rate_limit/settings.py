"""Turn the `rate_limit` setting of a client into a rate limiter."""

from __future__ import annotations

import math
from collections.abc import Mapping
from urllib.parse import parse_qsl, urlencode, urlsplit

from postman_api_client.tracebacks import sensitive

from postman_facade.clock import SYSTEM, Clock
from postman_facade.errors import ConfigurationError
from postman_facade.rate_limit.limiter import OnWait, RateLimiter
from postman_facade.rate_limit.store import NoStore, Store

__all__ = ["open_rate_limiter"]

_SERVERS = ("redis", "rediss", "unix")
_CHOICES = "'memory', 'machine', 'machine:/path/to/file.db', 'redis://host:6379/0' or 'off'"


@sensitive
def open_rate_limiter(
    setting: str | RateLimiter | None = "memory",
    *,
    bucket_limits: Mapping[str, tuple[int, float]] | None = None,
    clock: Clock = SYSTEM,
    on_wait: OnWait | None = None,
) -> RateLimiter:
    """Open a rate limiter, for several clients to share; nothing is connected to yet.

    Args:
        setting: Who shares the rate limit:
            `"memory"`: the threads and tasks of this process.
            `"machine"`: the processes of this user on this machine, through a file in the state
            directory of the user; `"machine:/path/to/file.db"` names another file.
            `"redis://..."`, `"rediss://..."`, `"unix:///..."`: all who use that Redis or Valkey
            server; `?fallback=N` goes on with 1/N of the limits while it is unavailable.
            `"off"` or None: nobody; calls are not paced.
        bucket_limits: Limits that differ from the documented ones, as (calls, seconds) by bucket,
            such as `{"default": (60, 60)}`.
        on_wait: Called as `on_wait(bucket, seconds, reason)` before a wait.

    Raises:
        ConfigurationError: The setting is invalid.
    """
    if isinstance(setting, RateLimiter):
        if bucket_limits is not None or on_wait is not None:
            raise ConfigurationError(
                "rate_limit is a RateLimiter already; give bucket_limits and on_wait when opening it"
            )
        return setting
    if on_wait is not None and not callable(on_wait):
        raise ConfigurationError(f"on_wait must be callable, not {type(on_wait).__name__}")
    return RateLimiter(_store(setting, clock), _limits(bucket_limits), clock, on_wait)


def _store(setting: str | None, clock: Clock) -> Store:
    if setting is None or setting == "off":
        return NoStore()
    if setting == "memory":
        from postman_facade.rate_limit.memory import MemoryStore

        return MemoryStore.shared(clock)
    if not isinstance(setting, str):
        raise ConfigurationError(
            f"rate_limit must be text, not {type(setting).__name__}; write {_CHOICES}"
        )
    scheme, colon, rest = setting.partition(":")
    if scheme == "machine" and (rest or not colon):
        from postman_facade.rate_limit.machine import open_machine

        return open_machine(rest, clock)
    if scheme in _SERVERS:
        return _server_store(scheme, setting, clock)
    raise ConfigurationError(f"unknown rate_limit {scheme!r}; write {_CHOICES}")


def _server_store(scheme: str, url: str, clock: Clock) -> Store:
    parts = urlsplit(url)
    if not (parts.path.strip("/") if scheme == "unix" else parts.netloc):
        example = "unix:///run/redis.sock" if scheme == "unix" else f"{scheme}://localhost:6379/0"
        raise ConfigurationError(
            f"rate_limit {scheme!r} needs the URL of a server; write it like {example!r}"
        )
    query = dict(parse_qsl(parts.query))
    shares = query.pop("fallback", None)
    url = url.partition("?")[0] + ("?" + urlencode(query) if query else "")
    if shares is not None and not (shares.isdecimal() and int(shares) >= 1):
        raise ConfigurationError(
            "fallback in the URL of rate_limit must be a whole number from 1, of processes"
        )
    try:
        from postman_facade.rate_limit.redis import FallbackStore, RedisStore
    except ModuleNotFoundError as error:
        if error.name != "redis":
            raise
        raise ConfigurationError(
            f'rate_limit {scheme!r} needs an extra: pip install "postman-facade[redis]"'
        ) from None
    try:
        store = RedisStore(url) if shares is None else RedisStore(url, timeout=0.5)
    except (ValueError, TypeError):
        raise ConfigurationError(
            f"the {scheme} URL of rate_limit is malformed; write it like 'redis://localhost:6379/0'"
        ) from None
    if shares is None:
        return store
    from postman_facade.rate_limit.memory import MemoryStore

    return FallbackStore(store, MemoryStore.shared(clock), int(shares), clock)


def _limits(given: Mapping[str, tuple[int, float]] | None) -> dict[str, tuple[int, float]]:
    from postman_api_client.operations import RATE_LIMITS

    if given is not None and not isinstance(given, Mapping):
        raise ConfigurationError(f"bucket_limits must be a mapping, not {type(given).__name__}")
    limits = dict(RATE_LIMITS)
    for bucket, limit in (given or {}).items():
        if bucket not in RATE_LIMITS:
            raise ConfigurationError(
                f"bucket_limits: no bucket {bucket!r}; the buckets are {', '.join(sorted(RATE_LIMITS))}"
            )
        limits[bucket] = _limit(bucket, limit)
    return limits


def _limit(bucket: str, limit: tuple[int, float]) -> tuple[int, float]:
    try:
        count, window = limit
        if isinstance(count, int) and count >= 1 and 0 < window < math.inf:
            return count, float(window)
    except (TypeError, ValueError):
        pass
    raise ConfigurationError(
        f"the limit of {bucket!r} must be (count, seconds) with a count from 1 and seconds "
        f"above 0, such as (60, 60); not {limit!r}"
    )
