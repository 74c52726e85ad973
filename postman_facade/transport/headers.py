"""The header fields of an answer that speak of limits, decoded once for all questions about them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from postman_facade._http import httpx


def limit_headers(headers: httpx.Headers) -> dict[str, str]:
    """All fields by lower-case names; none when the answer is silent on limits and waits."""
    fields = {name.lower(): value for name, value in headers.raw}
    for name in fields:
        if b"limit" in name or b"retry" in name:
            return {n.decode("latin-1"): value.decode("latin-1") for n, value in fields.items()}
    return {}


def names_a_limit(headers: Mapping[str, str]) -> bool:
    """Whether `limit_headers` hold a figure of a limit, as an answer of a rate limiter does."""
    return any("limit" in name and "retry" not in name for name in headers)
