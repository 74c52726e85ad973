"""URLs, parsed once: whoever polls asks for the same one again and again."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from postman_facade._http import httpx


@lru_cache(maxsize=256)
def parsed_url(url: str) -> httpx.URL:
    """Return `url` as `httpx` takes it."""
    from postman_facade._http import httpx

    return httpx.URL(url)
