"""Times in queries: RFC 3339, compared with the times of records."""

from __future__ import annotations

import datetime

from ..store import Row
from ..world import Exchange
from .engine import Refusal


def within(exchange: Exchange, rows: list[Row], key: str, refusal: Refusal) -> list[Row]:
    """The rows whose time `key` is between `since` and `until` of the query, as far as given."""
    since, until = (_moment(exchange, name, refusal) for name in ("since", "until"))
    if since and until and since > until:
        raise refusal("since must not be after until")
    return [
        row
        for row in rows
        if (since is None or since <= _parse(row.record[key]))
        and (until is None or _parse(row.record[key]) <= until)
    ]


def _moment(exchange: Exchange, name: str, refusal: Refusal) -> datetime.datetime | None:
    text = exchange.query.get(name)
    if text is None:
        return None
    try:
        return _parse(text)
    except ValueError:
        raise refusal(f"{name} must be a time as in RFC 3339") from None


def _parse(text: str) -> datetime.datetime:
    moment = datetime.datetime.fromisoformat(text.upper().replace("Z", "+00:00"))
    return moment if moment.tzinfo else moment.replace(tzinfo=datetime.timezone.utc)
