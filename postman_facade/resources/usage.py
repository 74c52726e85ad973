"""How much of what the plan allows is used."""
# Provenance: facts, usage limits.

from __future__ import annotations

import calendar
import time
from typing import TYPE_CHECKING, NamedTuple

from postman_api_client.models.usage_limit import UsageLimit

if TYPE_CHECKING:
    from postman_api_client.models.authenticated_user import AuthenticatedUser

API_CALLS = "api_usage"
_UNLIMITED = 99_999_999  # what the service writes where the plan has no limit
_DAY = 86_400.0


class Meter(NamedTuple):
    """One thing the plan counts, in this month."""

    name: str
    """As the service names it, such as `api_usage` or `mock_usage`."""
    used: int
    limit: int | None
    """None where the plan has no limit."""
    overage: int
    forecast: int | None
    """What will be used at the end of the month at the pace so far; None on its first day."""

    @property
    def share(self) -> float | None:
        """How much of the limit is used, from 0 to 1 and above; None without a limit."""
        return self.used / self.limit if self.limit else None


class Usage(NamedTuple):
    """The calls to the API, and everything else the plan counts."""

    calls: Meter
    meters: tuple[Meter, ...]
    """All of them, the calls included."""

    @property
    def used(self) -> int:
        return self.calls.used

    @property
    def limit(self) -> int | None:
        return self.calls.limit

    @property
    def share(self) -> float | None:
        return self.calls.share

    @property
    def forecast(self) -> int | None:
        return self.calls.forecast


def usage_of(account: AuthenticatedUser, now: float) -> Usage:
    """From what `GET /me` returns at the time `now`, in epoch seconds."""
    share = _share_of_month(now)
    meters = tuple(
        _meter(limit, share) for limit in account.operations or () if isinstance(limit, UsageLimit)
    )
    calls = next((meter for meter in meters if meter.name == API_CALLS), None)
    return Usage(calls or Meter(API_CALLS, 0, None, 0, None), meters)


def _meter(entry: UsageLimit, share_of_month: float | None) -> Meter:
    limit, used = _number(entry.limit), _number(entry.usage)
    return Meter(
        str(entry.name or ""),
        used,
        limit if 0 < limit < _UNLIMITED else None,
        _number(entry.overage),
        round(used / share_of_month) if share_of_month else None,
    )


def _share_of_month(now: float) -> float | None:
    """How much of the month, as UTC has it, is over; None on its first day, which tells nothing."""
    today = time.gmtime(now)
    start = calendar.timegm((today.tm_year, today.tm_mon, 1, 0, 0, 0))
    days = calendar.monthrange(today.tm_year, today.tm_mon)[1]
    elapsed = now - start
    return elapsed / (days * _DAY) if elapsed >= _DAY else None


def _number(value: object) -> int:
    return int(value) if isinstance(value, (int, float)) else 0
