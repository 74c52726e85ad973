"""Ask a store without blocking an event loop or exceeding a deadline."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from postman_facade.errors import RateLimitStoreError
from postman_facade.policy.pacing import Need
from postman_facade.rate_limit.store import BRIEF_TIMEOUT, Grant, Store

if TYPE_CHECKING:
    import asyncio
    from concurrent.futures import Future

    from postman_facade.rate_limit.worker import Worker

__all__ = ["Access"]

_MOST_AT_ONCE = 8
"""Requests to a server at the same time."""

_logger = logging.getLogger("postman_facade")


class Access:
    """A store, and the threads to ask it on if it may block.

    Only tasks ask a file on a thread: a file keeps to the timeout, and a thread costs as much as
    the step. A server is always asked on a thread.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._worker = self._opened()

    def ask(
        self,
        timeout: float,
        operation: Callable[..., Grant],
        key: str,
        needs: Sequence[Need],
        *slot: float,
    ) -> Grant:
        """Return what the store grants within `timeout` seconds, or raise RateLimitStoreError."""
        if self._worker is None or self._store.reach == "machine":
            return operation(key, needs, *slot, timeout)
        from concurrent.futures import TimeoutError

        asked = self._worker.submit(operation, key, needs, *slot, timeout)
        try:
            return asked.result(timeout)
        except TimeoutError:
            self._abandon(asked, key, needs)
        except BaseException:
            self._abandon(asked, key, needs)
            raise
        raise _no_response(timeout)

    async def ask_async(
        self,
        timeout: float,
        operation: Callable[..., Grant],
        key: str,
        needs: Sequence[Need],
        *slot: float,
    ) -> Grant:
        """Ask as `ask` does, in a task."""
        if self._worker is None:
            return operation(key, needs, *slot, timeout)
        import asyncio

        asked = self._worker.submit(operation, key, needs, *slot, timeout)
        response = asyncio.wrap_future(asked)
        try:
            # Not `wait_for`, in which a cancellation that comes with the response is lost.
            if (await asyncio.wait([response], timeout=timeout))[0]:
                return response.result()
        except asyncio.CancelledError:
            self._abandon(asked, key, needs)
            raise
        finally:
            response.cancel()
        self._abandon(asked, key, needs)
        raise _no_response(timeout)

    def aside(self, operation: Callable[..., None], *request: Any) -> None:
        """Do what no call waits for: on a thread, if there is an event loop."""
        loop = _running_loop()
        if self._worker is None or (loop is None and self._store.reach == "machine"):
            _quietly(operation, *request)
            return
        try:
            done = self._worker.submit(_quietly, operation, *request)
        except RateLimitStoreError:  # closed this moment
            return
        if loop is None:
            from concurrent.futures import wait

            wait([done], BRIEF_TIMEOUT)

    def close(self) -> None:
        """Close the store and end the threads; a later `ask` starts them again."""
        if self._worker is not None:
            worker, self._worker = self._worker, self._opened()
            worker.close(BRIEF_TIMEOUT)
        self._store.close()

    async def aclose(self) -> None:
        """Close as `close` does, in a task."""
        if self._worker is None:
            self._store.close()
        else:
            import asyncio

            await asyncio.get_running_loop().run_in_executor(None, self.close)

    def _opened(self) -> Worker | None:
        if self._store.reach == "process":
            return None
        from postman_facade.rate_limit.worker import Worker

        return Worker(threads=1 if self._store.reach == "machine" else _MOST_AT_ONCE)

    def _abandon(self, asked: Future[Grant], key: str, needs: Sequence[Need]) -> None:
        """Give back what is granted after the caller stopped waiting."""

        def give_back(asked: Future[Grant]) -> None:
            if not asked.cancelled() and not asked.exception():
                self.aside(self._store.release, key, needs, asked.result().slot.at)

        asked.cancel()
        asked.add_done_callback(give_back)


def _quietly(operation: Callable[..., None], *request: Any) -> None:
    """Log an unavailable store; the next `acquire` raises if it still is."""
    try:
        operation(*request)
    except RateLimitStoreError as error:
        _logger.warning("%s", error)


def _no_response(timeout: float) -> RateLimitStoreError:
    return RateLimitStoreError(
        f"the rate limit file or server did not respond within {timeout:.1f} s; nothing was sent; "
        "check it, or set rate_limit to 'memory'"
    )


def _running_loop() -> asyncio.AbstractEventLoop | None:
    asyncio = sys.modules.get("asyncio")
    try:
        return asyncio.get_running_loop() if asyncio else None
    except RuntimeError:
        return None
