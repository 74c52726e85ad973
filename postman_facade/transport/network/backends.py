"""Connect within a deadline: look up the name, then try its addresses."""

from __future__ import annotations

import ipaddress
import socket
import threading
from collections.abc import Callable, Iterable
from functools import partial
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any

from postman_facade._http import httpcore, httpx
from postman_facade.transport.network._async import AsyncTimedStream
from postman_facade.transport.network._sync import TimedStream
from postman_facade.transport.network.deadline import Phase, seconds_left

if TYPE_CHECKING:
    import asyncio

_HEAD_START = 0.25
"""Seconds before the next address is tried in parallel (RFC 8305)."""

Found = list[str] | OSError | UnicodeError


def keep_deadlines(client: httpx.Client | httpx.AsyncClient) -> None:
    """Make the connections of `client`, also those through proxies, keep the deadline of a call."""
    for transport in (client._transport, *client._mounts.values()):
        pool = getattr(transport, "_pool", None)
        if isinstance(pool, httpcore.ConnectionPool):
            pool._network_backend = Network()
        elif isinstance(pool, httpcore.AsyncConnectionPool):
            pool._network_backend = AsyncNetwork(pool._network_backend)


class Network(httpcore.SyncBackend):
    """Opens connections for threads."""

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> TimedStream:
        _begin(timeout)
        failure: Exception | None = None
        for address in _found(host, self._addresses(host, port, timeout)):
            seconds = seconds_left(timeout, httpcore.ConnectTimeout)
            try:
                stream = super().connect_tcp(address, port, seconds, local_address, socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failure = error
            else:
                return TimedStream(stream, timeout)
        raise failure or httpcore.ConnectError(f"{host} has no address")

    def _addresses(self, host: str, port: int, timeout: float | None) -> Found:
        if _is_address(host):
            return [host]
        seconds = seconds_left(timeout, httpcore.ConnectTimeout)
        found: SimpleQueue[Found] = SimpleQueue()
        _look_up(host, port, found.put)
        try:
            return found.get(timeout=seconds)
        except Empty:
            raise httpcore.ConnectTimeout(f"{host} was not resolved in time") from None


class AsyncNetwork(httpcore.AsyncNetworkBackend):
    """Opens connections for tasks, through the backend that the pool came with."""

    def __init__(self, backend: httpcore.AsyncNetworkBackend) -> None:
        self._backend = backend

    async def sleep(self, seconds: float) -> None:
        await self._backend.sleep(seconds)

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> AsyncTimedStream:
        _begin(timeout)
        connect = self._backend.connect_tcp

        async def connected(address: str) -> httpcore.AsyncNetworkStream:
            seconds = seconds_left(timeout, httpcore.ConnectTimeout)
            return await connect(address, port, seconds, local_address, socket_options)

        addresses = _found(host, await self._addresses(host, port, timeout))
        if len(addresses) == 1:
            return AsyncTimedStream(await connected(addresses[0]), timeout)
        return AsyncTimedStream(
            await _first([partial(connected, address) for address in addresses]), timeout
        )

    async def _addresses(self, host: str, port: int, timeout: float | None) -> Found:
        if _is_address(host):
            return [host]
        seconds = seconds_left(timeout, httpcore.ConnectTimeout)
        import asyncio  # late: threads do without it

        loop = asyncio.get_running_loop()
        found: asyncio.Future[Found] = loop.create_future()

        def tell(result: Found) -> None:
            if not found.done():
                found.set_result(result)

        def tell_loop(result: Found) -> None:
            if not loop.is_closed():
                loop.call_soon_threadsafe(tell, result)

        _look_up(host, port, tell_loop)
        await asyncio.wait([found], timeout=seconds)
        if not found.done():
            raise httpcore.ConnectTimeout(f"{host} was not resolved in time")
        return found.result()


def _begin(timeout: float | None) -> None:
    if isinstance(timeout, Phase):
        timeout.deadline.sent = False


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def _look_up(host: str, port: int, tell: Callable[[Found], object]) -> None:
    """Look up the addresses of `host` in a thread, because the resolver cannot be interrupted.

    After a timeout the thread goes on until the resolver returns, and delays nothing.
    """

    def ask() -> None:
        try:
            entries = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError) as error:
            tell(error)
        else:
            tell([str(entry[4][0]) for entry in entries])

    try:
        threading.Thread(target=ask, name="postman_facade resolver", daemon=True).start()
    except RuntimeError:  # no more threads, such as while the interpreter ends
        ask()


def _found(host: str, result: Found) -> list[str]:
    if isinstance(result, (OSError, UnicodeError)):
        raise httpcore.ConnectError(f"{host}: {result}")
    return result


async def _first(attempts: list[Any]) -> httpcore.AsyncNetworkStream:
    """Return the first connection of `attempts`, each started a head start after the last."""
    import asyncio

    running: set[asyncio.Task[httpcore.AsyncNetworkStream]] = set()
    failure: BaseException = httpcore.ConnectError("the host has no address")
    try:
        while attempts or running:
            if attempts:
                running.add(asyncio.create_task(attempts.pop(0)()))
            done, _ = await asyncio.wait(
                running,
                timeout=_HEAD_START if attempts else None,
                return_when=asyncio.FIRST_COMPLETED,
            )
            for task in done:
                running.remove(task)
                if (error := task.exception()) is None:
                    return task.result()
                failure = error
        raise failure
    finally:
        for task in running:
            task.cancel()
        for late in await asyncio.gather(*running, return_exceptions=True):
            if isinstance(late, httpcore.AsyncNetworkStream):
                await late.aclose()
