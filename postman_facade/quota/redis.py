"""Slots shared by machines: one script on a Redis or Valkey server, by that server's clock."""

from __future__ import annotations

import json
import logging
from collections.abc import Sequence
from importlib.resources import files
from typing import Any

import redis
from redis.backoff import NoBackoff
from redis.retry import Retry

from postman_facade.clock import Clock
from postman_facade.errors import BudgetUnavailable
from postman_facade.policy.pacing import Mark, Need, Report, Slot
from postman_facade.quota.store import Grant, Store

__all__ = ["FallbackStore", "RedisStore"]

_PATIENCE = 2.0
"""Seconds to wait for the server to connect or answer."""

_PAUSE = 5.0
"""Seconds for which the fallback is used before the server is tried again."""


class RedisStore:
    """Tracks in one hash per key; a step is one run of the script.

    Connects at the first step and again whenever the server comes back.
    """

    remote = True

    def __init__(self, url: str) -> None:
        self._server = redis.Redis.from_url(
            url,
            socket_connect_timeout=_PATIENCE,
            socket_timeout=_PATIENCE,
            retry=Retry(NoBackoff(), 1),
        )
        source = files("postman_facade.quota").joinpath("pace.lua").read_text()
        self._script = self._server.register_script(source)

    def reserve(self, key: str, needs: Sequence[Need]) -> Grant:
        return _grant(self._run("reserve", key, needs))

    def confirm(self, key: str, needs: Sequence[Need], slot: float) -> Grant:
        return _grant(self._run("confirm", key, needs, slot=slot))

    def peek(self, key: str, needs: Sequence[Need]) -> Grant:
        return _grant(self._run("peek", key, needs))

    def release(self, key: str, needs: Sequence[Need], slot: float) -> None:
        self._run("release", key, needs, slot=slot)

    def learn(
        self,
        key: str,
        needs: Sequence[Need],
        reports: Sequence[Report],
        slot: float | None,
        late: float,
    ) -> None:
        said = [_without_none(report._asdict()) for report in reports]
        self._run("learn", key, needs, reports=said, slot=slot, late=late)

    def close(self) -> None:
        self._server.close()

    def _run(self, step: str, key: str, needs: Sequence[Need], **rest: Any) -> Any:
        arguments = {"needs": [need._asdict() for need in needs], **_without_none(rest)}
        try:
            return self._script(
                keys=[f"postman_facade:{key}"], args=[step, json.dumps(arguments), self._now()]
            )
        except redis.RedisError as error:
            raise BudgetUnavailable(
                f"the quota server does not serve ({type(error).__name__}); start it, or add "
                "?fallback=N to the quota URL to go on with 1/N of the limits"
            ) from None

    def _now(self) -> str:
        """The time of a step in epoch seconds, "" for the server's own."""
        return ""


class FallbackStore:
    """A shared store, and a share of the limits in this process while that one is away."""

    remote = True

    def __init__(self, shared: Store, own: Store, parts: int, clock: Clock) -> None:
        """``parts``: how many processes there are to share among."""
        self._shared = shared
        self._own = own
        self._parts = parts
        self._clock = clock
        self._away_until = float("-inf")

    def reserve(self, key: str, needs: Sequence[Need]) -> Grant:
        granted: Grant = self._do("reserve", key, needs)
        return granted

    def confirm(self, key: str, needs: Sequence[Need], slot: float) -> Grant:
        granted: Grant = self._do("confirm", key, needs, slot)
        return granted

    def peek(self, key: str, needs: Sequence[Need]) -> Grant:
        granted: Grant = self._do("peek", key, needs)
        return granted

    def release(self, key: str, needs: Sequence[Need], slot: float) -> None:
        self._do("release", key, needs, slot)

    def learn(
        self,
        key: str,
        needs: Sequence[Need],
        reports: Sequence[Report],
        slot: float | None,
        late: float,
    ) -> None:
        if self._is_away():
            shares = {need.bucket: self._share(need).limit for need in needs}
            others = {need.bucket: need.limit - shares[need.bucket] for need in needs}
            reports = [
                report._replace(
                    used=None if report.used is None else report.used - others[report.bucket],
                    limit=None if report.limit is None else max(report.limit // self._parts, 1),
                )
                for report in reports
            ]
        self._do("learn", key, needs, reports, slot, late)

    def close(self) -> None:
        self._shared.close()
        self._own.close()

    def _do(self, step: str, key: str, needs: Sequence[Need], *rest: Any) -> Any:
        if not self._is_away():
            try:
                return getattr(self._shared, step)(key, needs, *rest)
            except BudgetUnavailable:
                self._away_until = self._clock.monotonic() + _PAUSE
                _logger.warning(
                    "the quota server is away; going on with 1/%d of the limits", self._parts
                )
        return getattr(self._own, step)(key, [self._share(need) for need in needs], *rest)

    def _is_away(self) -> bool:
        return self._clock.monotonic() < self._away_until

    def _share(self, need: Need) -> Need:
        """A part of a limit: less per window, or one per longer window."""
        count = need.limit // self._parts
        if count:
            return need._replace(limit=count)
        return need._replace(limit=1, window=need.window * self._parts / need.limit)


_logger = logging.getLogger("postman_facade")


def _grant(answer: list[bytes | int]) -> Grant:
    at, wait, bucket, reason = (str(text, "ascii") for text in answer[:4])  # type: ignore[arg-type]
    counts = [int(count) for count in answer[4:]]
    marks = tuple(map(Mark, counts[::3], counts[1::3], counts[2::3]))
    return Grant(Slot(float(at), bucket, reason, marks), float(wait))


def _without_none(fields: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value is not None}
