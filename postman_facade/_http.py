"""The HTTP library, imported here and nowhere else in the facade."""

from __future__ import annotations

import functools
import ssl

import httpcore
import httpx

__all__ = ["httpcore", "httpx", "running_loop", "ssl_context"]


@functools.cache
def ssl_context() -> ssl.SSLContext:
    """One context for all clients of the process: making one costs more than a request."""
    return httpx.create_ssl_context()


def running_loop() -> object | None:
    """The event loop that runs now; connections of one loop cannot serve another."""
    import asyncio  # whoever asks runs in it already

    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None
