"""What can be asked of the log of a mock server's calls."""

from __future__ import annotations

import datetime
import re

from ..errors import ApiError, invalid_parameter, named
from ..world import Exchange
from . import checks

PAGE = 100
# How far back live goes depends on the plan.
_RETENTION = datetime.timedelta(days=30)
_TIME = re.compile(
    r"(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d:\d\d)(?:\.\d+)?(?:[Zz]|([+-]\d\d:\d\d))", re.ASCII
)
_PARTS = ("request.headers", "request.body", "response.headers", "response.body")
_CHECKS: dict[str, checks.Check] = {
    "sort": checks.choice(["servedAt"]),
    "direction": checks.choice(["asc", "desc"]),
}


def invalid(detail: str) -> ApiError:
    return named(400, "invalidParamsError", detail)


def check_query(exchange: Exchange) -> None:
    """Raise the 400 for a query that the log cannot answer."""
    query = exchange.query
    checks.all_of(_CHECKS, query)
    if ("sort" in query) != ("direction" in query):
        raise invalid_parameter("sort", "sort and direction go together.")
    for part in filter(None, query.get("include", "").split(",")):
        checks.choice(_PARTS)("include", part)
    exchange.number("responseStatusCode", 0, least=100)
    _check_period(exchange)


def _check_period(exchange: Exchange) -> None:
    now = datetime.datetime.fromtimestamp(exchange.world.clock(), datetime.timezone.utc)
    since, until = _time(exchange, "since"), _time(exchange, "until")
    if since is not None and since < now - _RETENTION:
        raise invalid_parameter("since", f"Calls are kept for {_RETENTION.days} days.")
    if since is not None and until is not None and since > until:
        raise invalid_parameter("since", "since must not be after until.")


def _time(exchange: Exchange, name: str) -> datetime.datetime | None:
    text = exchange.query.get(name)
    if text is None:
        return None
    found = _TIME.fullmatch(text)
    try:
        if found is None:
            raise ValueError(text)
        day, clock, offset = found.groups()
        return datetime.datetime.fromisoformat(f"{day}T{clock}{offset or '+00:00'}")
    except ValueError:
        raise invalid_parameter(name, f"{name} must be an RFC 3339 date and time.") from None
