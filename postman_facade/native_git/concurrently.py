"""Run a bounded number of calls at once, and yield their results as they arrive."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from typing import TypeVar, cast

T = TypeVar("T")
R = TypeVar("R")
_NO_MORE = object()


def each(call: Callable[[T], R], items: Iterable[T], width: int) -> Iterator[tuple[T, R]]:
    """Yield the items with the results of the call, with at most `width` calls at once.

    After a failure no more calls are started, the results of running ones are yielded, and then
    the first error is raised.
    """
    waiting = iter(items)
    failure: Exception | None = None
    with ThreadPoolExecutor(width) as pool:
        running: dict[Future[R], T] = {}
        while True:
            while len(running) < width and (more := next(waiting, _NO_MORE)) is not _NO_MORE:
                running[pool.submit(call, cast("T", more))] = cast("T", more)
            if not running:
                break
            done, _ = wait(running, return_when=FIRST_COMPLETED)
            for future in done:
                item = running.pop(future)
                try:
                    result = future.result()
                except Exception as error:
                    failure, waiting = failure or error, iter(())
                else:
                    yield item, result
    if failure is not None:
        raise failure


async def each_async(
    call: Callable[[T], Awaitable[R]], items: Iterable[T], width: int
) -> AsyncIterator[tuple[T, R]]:
    """Do the same in tasks, which are cancelled if iteration ends early."""
    waiting = iter(items)
    failure: Exception | None = None
    running: dict[asyncio.Future[R], T] = {}
    try:
        while True:
            while len(running) < width and (more := next(waiting, _NO_MORE)) is not _NO_MORE:
                running[asyncio.ensure_future(call(cast("T", more)))] = cast("T", more)
            if not running:
                break
            done, _ = await asyncio.wait(running, return_when=asyncio.FIRST_COMPLETED)
            for future in done:
                item = running.pop(future)
                try:
                    result = future.result()
                except Exception as error:
                    failure, waiting = failure or error, iter(())
                else:
                    yield item, result
    finally:
        for future in running:
            future.cancel()
        await asyncio.gather(*running, return_exceptions=True)
    if failure is not None:
        raise failure
