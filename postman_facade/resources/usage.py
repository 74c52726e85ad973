"""How much of the plan is used."""

from __future__ import annotations

import calendar
import time
from typing import TYPE_CHECKING, NamedTuple

from postman_api_client.models.usage_limit import UsageLimit

if TYPE_CHECKING:
    from postman_api_client.models.authenticated_user import AuthenticatedUser

API_CALLS = "api_usage"
_UNLIMITED = 99_999_999  # what the service sends if the plan has no limit
_DAY = 86_400.0


class Meter(NamedTuple):
    """One metric of the plan, for this month."""

    name: str
    """The name of the metric, such as `api_usage` or `mock_usage`."""
    used: int
    limit: int | None
    """None if the plan has no limit."""
    overage: int
    forecast: int | None
    """The use at the end of the month at the current pace; None on the first day."""

    @property
    def share(self) -> float | None:
        """The part of the limit that is used, from 0 up (1 is all of it); None without a limit."""
        return self.used / self.limit if self.limit else None


class Usage(NamedTuple):
    """The use of this month: API calls, and the other metrics of the plan."""

    calls: Meter
    meters: tuple[Meter, ...]
    """All metrics, API calls included."""

    @property
    def used(self) -> int:
        """API calls used this month."""
        return self.calls.used

    @property
    def limit(self) -> int | None:
        """API calls that the plan includes; None if there is no limit."""
        return self.calls.limit

    @property
    def share(self) -> float | None:
        """Used over limit; None if there is no limit."""
        return self.calls.share

    @property
    def forecast(self) -> int | None:
        """API calls at the end of the month, if the rest is like the part that is over."""
        return self.calls.forecast


def usage_of(account: AuthenticatedUser, now: float) -> Usage:
    """Return the usage in the response of `GET /me` at `now`, in epoch seconds."""
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
    """Return how much of the month (UTC) is over; None on the first day, which is too early."""
    today = time.gmtime(now)
    start = calendar.timegm((today.tm_year, today.tm_mon, 1, 0, 0, 0))
    days = calendar.monthrange(today.tm_year, today.tm_mon)[1]
    elapsed = now - start
    return elapsed / (days * _DAY) if elapsed >= _DAY else None


def _number(value: object) -> int:
    return int(value) if isinstance(value, (int, float)) else 0
