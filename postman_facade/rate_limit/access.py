"""Asking a store so that it holds up neither an event loop nor a deadline."""

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
    """A store, and the threads it is asked on where it may block.

    A file is asked on a thread by tasks only: it keeps to the timeout of who asks, and a thread
    costs as much as the step. A server is always asked on one.
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
        """What the store grants, within so many seconds. Raises `RateLimitStoreError`."""
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
        raise _no_answer(timeout)

    async def ask_async(
        self,
        timeout: float,
        operation: Callable[..., Grant],
        key: str,
        needs: Sequence[Need],
        *slot: float,
    ) -> Grant:
        """`ask` for tasks."""
        if self._worker is None:
            return operation(key, needs, *slot, timeout)
        import asyncio

        asked = self._worker.submit(operation, key, needs, *slot, timeout)
        answer = asyncio.wrap_future(asked)
        try:
            # Not `wait_for`, in which a cancellation that comes with the answer is lost.
            if (await asyncio.wait([answer], timeout=timeout))[0]:
                return answer.result()
        except asyncio.CancelledError:
            self._abandon(asked, key, needs)
            raise
        finally:
            answer.cancel()
        self._abandon(asked, key, needs)
        raise _no_answer(timeout)

    def aside(self, operation: Callable[..., None], *request: Any) -> None:
        """Do what nothing depends on: off the event loop if there is one, else for a moment."""
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
        """Close the store and end the threads; both come back when they are needed again."""
        if self._worker is not None:
            worker, self._worker = self._worker, self._opened()
            worker.close(BRIEF_TIMEOUT)
        self._store.close()

    async def aclose(self) -> None:
        """`close` for tasks."""
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
        """Give back what is granted when nobody waits for it any more."""

        def give_back(asked: Future[Grant]) -> None:
            if not asked.cancelled() and not asked.exception():
                self.aside(self._store.release, key, needs, asked.result().slot.at)

        asked.cancel()
        asked.add_done_callback(give_back)


def _quietly(operation: Callable[..., None], *request: Any) -> None:
    """An absent store is for the next `acquire` to tell."""
    try:
        operation(*request)
    except RateLimitStoreError as error:
        _logger.warning("%s", error)


def _no_answer(timeout: float) -> RateLimitStoreError:
    return RateLimitStoreError(
        f"no slot of the rate limit came within {timeout:.1f} s, as its store does not answer; "
        "check the rate limit file or server, or set rate_limit to 'memory'"
    )


def _running_loop() -> asyncio.AbstractEventLoop | None:
    asyncio = sys.modules.get("asyncio")
    try:
        return asyncio.get_running_loop() if asyncio else None
    except RuntimeError:
        return None
