"""Threads for what may block, so that it delays neither an event loop nor a deadline."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from queue import SimpleQueue
from typing import Any, ParamSpec, TypeVar
from weakref import finalize

from postman_facade.errors import RateLimitStoreError
from postman_facade.forks import ForkSafe

__all__ = ["Worker"]

P = ParamSpec("P")
T = TypeVar("T")

_Jobs = SimpleQueue[tuple["Future[Any]", Callable[[], Any]] | None]


class Worker(ForkSafe):
    """A few threads that start when they are needed.

    Unlike those of an executor they do not delay the exit of the interpreter if they hang.
    """

    def __init__(self, threads: int) -> None:
        super().__init__()
        self._most = threads
        self._after_fork()

    def submit(self, operation: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """Run an operation on one of the threads; raise RateLimitStoreError if they are closed."""
        future: Future[T] = Future()
        with self._lock:
            if not self._end.alive:
                raise RateLimitStoreError("the rate limit was closed while a call waited for it")
            if self._pending >= len(self._threads) < self._most:
                self._start_thread()
            self._pending += 1
            future.add_done_callback(self._done)
            self._jobs.put((future, lambda: operation(*args, **kwargs)))
        return future

    def close(self, timeout: float) -> None:
        """End the threads when their work is done; wait at most `timeout` seconds for it."""
        with self._lock:
            self._end()
        until = time.monotonic() + timeout
        for thread in self._threads:
            thread.join(max(until - time.monotonic(), 0.0))

    def _start_thread(self) -> None:
        thread = threading.Thread(
            target=_work, args=(self._jobs,), name="postman_facade", daemon=True
        )
        try:
            thread.start()
        except RuntimeError:
            if not self._threads:
                raise RateLimitStoreError(
                    "cannot start a thread for the rate limit; run fewer threads"
                ) from None
        else:
            self._threads.append(thread)

    def _done(self, _: Future[Any]) -> None:
        with self._lock:
            self._pending -= 1

    def _after_fork(self) -> None:
        self._pending = 0
        self._threads: list[threading.Thread] = []
        self._jobs: _Jobs = SimpleQueue()
        self._end = finalize(self, self._jobs.put, None)
        self._end.atexit = False


def _work(jobs: _Jobs) -> None:
    while job := jobs.get():
        _run(*job)
        del job  # or it would live until the next one
    jobs.put(None)  # the other threads end as well


def _run(future: Future[T], operation: Callable[[], T]) -> None:
    if future.set_running_or_notify_cancel():
        try:
            future.set_result(operation())
        except BaseException as error:
            future.set_exception(error)
