"""Pages whose refusals have the shape of their family."""

from __future__ import annotations

from collections.abc import Callable

from ..errors import ApiError
from ..store import Row
from ..world import Exchange

Refusal = Callable[[str], ApiError]  # from the detail to the error


def limit(exchange: Exchange, default: int, most: int | None, refusal: Refusal) -> int:
    """How many rows the query asks for."""
    try:
        asked = exchange.number("limit", default, least=1)
    except ApiError:
        raise refusal("limit must be a whole number of at least 1") from None
    if most is not None and asked > most:
        raise refusal(f"limit must not be greater than {most}")
    return asked


def page(
    exchange: Exchange, rows: list[Row], default: int, most: int | None, refusal: Refusal
) -> tuple[list[Row], str | None]:
    """The rows of this page, and the cursor of the next one."""
    asked = limit(exchange, default, most, refusal)
    try:
        return exchange.page(rows, asked)
    except ApiError:
        raise refusal("cursor is malformed") from None
