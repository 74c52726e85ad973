"""Connecting: names, addresses, and what a kept connection still holds."""

from __future__ import annotations

import asyncio
import socket
import ssl
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpcore
import httpx
import pytest
from postman_api_client.models import User

from postman_facade import AsyncPostman, Postman, errors
from postman_facade.rate_limit import open_rate_limiter
from postman_facade.transport.network import backends
from postman_facade.transport.network.surplus import holds_data

pytestmark = pytest.mark.block_network(allowed_hosts=["127.0.0.1", "127.0.0.2", "127.0.0.3"])


@pytest.fixture
def port() -> Iterator[int]:
    """A server that answers each connection once."""
    body = b'{"user": {"id": 1}}'
    answer = b"HTTP/1.1 200 X\r\nConnection: close\r\nContent-Length: %d\r\n\r\n" % len(body) + body
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def serve() -> None:
            while True:
                try:
                    connection, _ = listener.accept()
                except OSError:
                    return
                with connection:
                    if connection.recv(65536):
                        connection.sendall(answer)

        thread = threading.Thread(target=serve)
        thread.start()
        yield int(listener.getsockname()[1])
        listener.shutdown(socket.SHUT_RDWR)
        thread.join(10)


def _resolving(monkeypatch: pytest.MonkeyPatch, *addresses: str) -> None:
    real = socket.getaddrinfo

    def resolve(host: Any, port: Any, *args: Any, **kwargs: Any) -> Any:
        if host != "api.localhost":
            return real(host, port, *args, **kwargs)
        if not addresses:
            raise socket.gaierror(socket.EAI_NONAME, "not known")
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (a, port)) for a in addresses]

    monkeypatch.setattr(socket, "getaddrinfo", resolve)


async def _called(port: int) -> list[Any]:
    """What a call ends with, from a thread and from a task."""
    url = f"http://api.localhost:{port}"
    ends: list[Any] = []
    with Postman("key", base_url=url, rate_limit=None, max_retries=0) as postman:
        try:
            ends.append(await asyncio.to_thread(postman.users.me))
        except errors.PostmanError as error:
            ends.append(error)
    async with AsyncPostman("key", base_url=url, rate_limit=None, max_retries=0) as asynchronous:
        try:
            ends.append(await asynchronous.users.me())
        except errors.PostmanError as error:
            ends.append(error)
    return ends


async def test_the_addresses_of_a_host_are_tried_in_turn(
    monkeypatch: pytest.MonkeyPatch, port: int
) -> None:
    _resolving(monkeypatch, "127.0.0.2", "127.0.0.3", "127.0.0.1")  # the first two refuse
    assert await _called(port) == [User.from_dict({"id": 1})] * 2


@pytest.mark.parametrize("addresses", [(), ("127.0.0.2", "127.0.0.3")])
async def test_a_host_that_cannot_be_reached_was_sent_nothing(
    monkeypatch: pytest.MonkeyPatch, port: int, addresses: tuple[str, ...]
) -> None:
    _resolving(monkeypatch, *addresses)
    for error in await _called(port):
        assert isinstance(error, errors.ConnectError)
        assert not error.may_have_taken_effect


@pytest.mark.parametrize("addresses", [(), ("127.0.0.2",)])
@pytest.mark.parametrize("store", ["memory", "machine"])
async def test_calls_that_were_sent_nowhere_cost_no_slot(
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    port: int,
    addresses: tuple[str, ...],
    store: str,
) -> None:
    _resolving(monkeypatch, *addresses)
    key = f"nowhere-{store}-{len(addresses)}"
    options: Any = {"max_retries": 0, "bucket_limits": {"default": (2, 600)}, "deadline": 5}
    quota = store if store == "memory" else f"machine:{tmp_path / 'quota.db'}"
    options["rate_limit"] = open_rate_limiter(quota, bucket_limits=options.pop("bucket_limits"))
    away, here = f"http://api.localhost:{port}", f"http://127.0.0.1:{port}"
    with Postman(key, base_url=away, **options) as postman:
        async with AsyncPostman(key, base_url=away, **options) as asynchronous:
            for _ in range(3):
                with pytest.raises(errors.ConnectError):
                    await asyncio.to_thread(postman.users.me)
                with pytest.raises(errors.ConnectError):
                    await asynchronous.users.me()
    with Postman(key, base_url=here, **options) as postman:
        assert await asyncio.to_thread(postman.users.me) == User.from_dict({"id": 1})
    options["rate_limit"].close()


async def test_calls_cancelled_before_they_were_sent_cost_no_slot(
    monkeypatch: pytest.MonkeyPatch, port: int
) -> None:
    connecting = asyncio.Event()

    async def never(*args: Any, **options: Any) -> Any:
        connecting.set()
        await asyncio.Event().wait()

    url = f"http://127.0.0.1:{port}"
    limiter = open_rate_limiter("memory", bucket_limits={"default": (1, 600)})
    async with AsyncPostman("cancelled", base_url=url, rate_limit=limiter, deadline=5) as postman:
        for _ in range(3):
            connecting.clear()
            with monkeypatch.context() as patched:
                patched.setattr(httpcore.AnyIOBackend, "connect_tcp", never)
                call = asyncio.create_task(postman.users.me())
                await asyncio.wait_for(connecting.wait(), 5)
                call.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await call
        assert await postman.users.me() == User.from_dict({"id": 1})


@pytest.mark.parametrize("own", [True, False])
def test_interrupted_calls_cost_a_slot_where_nobody_saw_whether_they_were_sent(
    monkeypatch: pytest.MonkeyPatch, port: int, own: bool
) -> None:
    def interrupted(*args: Any, **options: Any) -> Any:
        raise KeyboardInterrupt

    limiter = open_rate_limiter("memory", bucket_limits={"default": (1, 600)})
    options: Any = {"base_url": f"http://127.0.0.1:{port}", "rate_limit": limiter}
    transport = None if own else httpx.MockTransport(interrupted)
    monkeypatch.setattr(httpcore.SyncBackend, "connect_tcp", interrupted)
    with Postman(f"interrupted-{own}", transport=transport, **options) as postman:
        with pytest.raises(KeyboardInterrupt):
            postman.users.me()
        assert (postman.rate_limit.next_call_in == 0) is own


async def test_names_are_looked_up_where_no_thread_can_be_started(
    monkeypatch: pytest.MonkeyPatch, port: int
) -> None:
    class Refused(threading.Thread):
        def start(self) -> None:
            if "resolver" in self.name:
                raise RuntimeError("can't create new thread at interpreter shutdown")
            super().start()

    monkeypatch.setattr(threading, "Thread", Refused)
    _resolving(monkeypatch, "127.0.0.1")
    assert await _called(port) == [User.from_dict({"id": 1})] * 2


class Connection(httpcore.AsyncNetworkStream):
    def __init__(self) -> None:
        self.closed = False

    async def aclose(self) -> None:
        self.closed = True


@pytest.mark.parametrize("cancelled", [False, True])
async def test_connections_that_come_second_are_closed(
    monkeypatch: pytest.MonkeyPatch, cancelled: bool
) -> None:
    monkeypatch.setattr(backends, "_HEAD_START", 0.0)
    connections = [Connection() for _ in range(4)]
    go = asyncio.Event()

    def attempt(connection: Connection) -> Any:
        async def connect() -> Connection:
            await go.wait()
            return connection

        return connect

    race = asyncio.create_task(backends._first([attempt(c) for c in connections]))
    for _ in range(20):
        await asyncio.sleep(0)
    go.set()
    if cancelled:
        race.cancel()
        with pytest.raises(asyncio.CancelledError):
            await race
    else:
        await race
    assert sum(not connection.closed for connection in connections) <= (0 if cancelled else 1)


def _tls_pair() -> tuple[ssl.SSLObject, ssl.SSLObject, ssl.MemoryBIO, ssl.MemoryBIO]:
    """A client and a server without certificates, and what goes from one to the other."""
    up, down = ssl.MemoryBIO(), ssl.MemoryBIO()
    contexts = []
    for protocol in (ssl.PROTOCOL_TLS_CLIENT, ssl.PROTOCOL_TLS_SERVER):
        context = ssl.SSLContext(protocol)
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        context.maximum_version = ssl.TLSVersion.TLSv1_2
        context.set_ciphers("AECDH:@SECLEVEL=0")
        contexts.append(context)
    client = contexts[0].wrap_bio(down, up)
    server = contexts[1].wrap_bio(up, down, server_side=True)
    waiting = [client, server]
    while waiting:
        side = waiting.pop(0)
        try:
            side.do_handshake()
        except ssl.SSLWantReadError:
            waiting.append(side)
    return client, server, up, down


def test_what_tls_has_read_ahead_is_noticed() -> None:
    client, server, _, down = _tls_pair()
    assert not holds_data(client)
    server.write(b"the answer")
    server.write(b"another answer")
    assert client.read(100) == b"the answer"
    assert holds_data(client)
    down.write_eof()
    assert holds_data(client)
    assert not holds_data(None)
