"""From a client's ``quota`` setting to a budget; whatever cannot be meant is refused here."""

from __future__ import annotations

import math
from collections.abc import Mapping
from urllib.parse import parse_qsl, urlencode, urlsplit

from postman_api_client.tracebacks import sensitive

from postman_facade.clock import SYSTEM, Clock
from postman_facade.errors import InvalidSetting
from postman_facade.quota.budget import Budget, OnWait
from postman_facade.quota.store import NoStore, Store

__all__ = ["open_budget"]

_SERVERS = ("redis", "rediss", "unix")
_CHOICES = "'memory', 'machine', 'machine:/path/to/file.db', 'redis://host:6379/0' or 'off'"


@sensitive
def open_budget(
    setting: str | Budget | None = "memory",
    *,
    limits: Mapping[str, tuple[int, float]] | None = None,
    clock: Clock = SYSTEM,
    on_wait: OnWait | None = None,
) -> Budget:
    """The budget that a setting names.

    ``setting``
        ``"memory"``: shared by the threads and tasks of this process.
        ``"machine"``: by the processes of this user on this machine, through a file in the user's
        state directory; ``"machine:/path/to/file.db"`` names another file.
        ``"redis://…"``, ``"rediss://…"``, ``"unix:///…"``: by all who use that Redis or Valkey
        server; ``?fallback=N`` goes on with 1/N of the limits while the server is away.
        ``"off"`` or None: no pacing. A `Budget` is used as it is.
    ``limits``
        Bucket to (count, window in seconds), in place of the documented limits of these buckets,
        such as ``{"default": (60, 60)}`` for a plan that allows less.
    ``on_wait``
        Called as ``on_wait(bucket, seconds, reason)`` before a wait.

    Raises `InvalidSetting`; connects to nothing yet.
    """
    if isinstance(setting, Budget):
        if limits is not None or on_wait is not None:
            raise InvalidSetting(
                "quota is a budget already; give limits and on_wait when opening it"
            )
        return setting
    return Budget(_store(setting, clock), _limits(limits), clock, on_wait)


def _store(setting: str | None, clock: Clock) -> Store:
    if setting is None or setting == "off":
        return NoStore()
    if setting == "memory":
        from postman_facade.quota.memory import MemoryStore

        return MemoryStore.shared(clock)
    if not isinstance(setting, str):
        raise InvalidSetting(f"quota cannot be a {type(setting).__name__}; write {_CHOICES}")
    scheme, colon, rest = setting.partition(":")
    if scheme == "machine" and (rest or not colon):
        from postman_facade.quota.machine import open_machine

        return open_machine(rest, clock)
    if scheme in _SERVERS:
        return _server_store(scheme, setting, clock)
    raise InvalidSetting(f"unknown quota {scheme!r}; write {_CHOICES}")


def _server_store(scheme: str, url: str, clock: Clock) -> Store:
    parts = urlsplit(url)
    if not (parts.path.strip("/") if scheme == "unix" else parts.netloc):
        example = "unix:///run/redis.sock" if scheme == "unix" else f"{scheme}://localhost:6379/0"
        raise InvalidSetting(
            f"quota {scheme!r} needs the URL of a server; write it like {example!r}"
        )
    query = dict(parse_qsl(parts.query))
    shares = query.pop("fallback", None)
    url = url.partition("?")[0] + ("?" + urlencode(query) if query else "")
    if shares is not None and not (shares.isdecimal() and int(shares) >= 1):
        raise InvalidSetting(
            "fallback in the quota URL must be a whole number from 1, of processes"
        )
    try:
        from postman_facade.quota.redis import FallbackStore, RedisStore
    except ModuleNotFoundError as error:
        if error.name != "redis":
            raise
        raise InvalidSetting(
            f"quota {scheme!r} needs the redis package; install 'postman-facade[redis]'"
        ) from None
    try:
        store = RedisStore(url) if shares is None else RedisStore(url, timeout=0.5)
    except (ValueError, TypeError):
        raise InvalidSetting(
            f"the {scheme} URL of quota is malformed; write it like 'redis://localhost:6379/0'"
        ) from None
    if shares is None:
        return store
    from postman_facade.quota.memory import MemoryStore

    return FallbackStore(store, MemoryStore.shared(clock), int(shares), clock)


def _limits(given: Mapping[str, tuple[int, float]] | None) -> dict[str, tuple[int, float]]:
    from postman_api_client.operations import RATE_LIMITS

    if given is not None and not isinstance(given, Mapping):
        raise InvalidSetting(f"limits must be a mapping, not {type(given).__name__}")
    limits = dict(RATE_LIMITS)
    for bucket, limit in (given or {}).items():
        if bucket not in RATE_LIMITS:
            raise InvalidSetting(
                f"limits: no bucket {bucket!r}; the buckets are {', '.join(sorted(RATE_LIMITS))}"
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
    raise InvalidSetting(
        f"the limit of {bucket!r} must be (count, seconds) with a count from 1 and seconds "
        f"above 0, such as (60, 60); not {limit!r}"
    )
