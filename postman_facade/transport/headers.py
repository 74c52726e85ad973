"""The response headers about limits and waits, decoded once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from postman_facade._http import httpx


def limit_headers(headers: httpx.Headers) -> dict[str, str]:
    """Return the fields about limits and waits by lower-case names, with the date they refer to.

    Empty if there are none.
    """
    found = {}
    date = b""
    for name, value in headers.raw:
        name = name.lower()
        if b"limit" in name or b"retry" in name:
            found[name.decode("latin-1")] = value.decode("latin-1")
        elif name == b"date":
            date = value
    if found and date:
        found["date"] = date.decode("latin-1")
    return found


def names_a_limit(headers: Mapping[str, str]) -> bool:
    """Whether `limit_headers` has a figure of a limit, as a response of a rate limiter does."""
    return any("limit" in name and "retry" not in name for name in headers)
