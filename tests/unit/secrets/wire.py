"""The HTTP library as it is, on a network that fails as it is told to."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from typing import Any

import httpcore
import httpx

from postman_facade.transport.connections.certificates import ssl_context

Behaviour = Callable[[bytes], bytes]
"""From what was sent to what is answered."""


def answer(status: int, body: Any) -> bytes:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    head = f"HTTP/1.1 {status} X\r\nContent-Type: application/json\r\n"
    return f"{head}Content-Length: {len(content)}\r\n\r\n".encode() + content


def refused(sent: bytes) -> bytes:
    raise httpcore.ConnectError("refused")


def dropped(sent: bytes) -> bytes:
    return b""


def timed_out(sent: bytes) -> bytes:
    raise httpcore.ReadTimeout("too late")


def interrupted(sent: bytes) -> bytes:
    raise KeyboardInterrupt


def interrupted_while_sending(sent: bytes) -> bytes:
    raise KeyboardInterrupt


def cancelled(sent: bytes) -> bytes:
    raise asyncio.CancelledError


def broken(sent: bytes) -> bytes:
    raise RuntimeError("a fault of the library below")


def echoed(sent: bytes) -> bytes:
    head = sent.partition(b"\r\n\r\n")[0].decode("latin-1")
    body = json.dumps({"error": {"name": "bad", "message": head}}).replace("/", "\\/")
    return answer(400, body.encode())


def redirected(sent: bytes) -> bytes:
    return b"HTTP/1.1 302 X\r\nLocation: https://example.com/\r\nContent-Length: 0\r\n\r\n"


def malformed(sent: bytes) -> bytes:
    return answer(200, b'{"half": ')


def strange(sent: bytes) -> bytes:
    return answer(200, ["not", {"what": "is"}, "answered"])


class _Stream(httpcore.NetworkStream):
    def __init__(self, behaviour: Behaviour) -> None:
        self._behaviour = behaviour
        self._sent = b""

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._sent += buffer
        if self._behaviour is interrupted_while_sending:
            self._behaviour(self._sent)

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        sent, self._sent = self._sent, b""
        return self._behaviour(sent)

    def close(self) -> None:
        pass

    def get_extra_info(self, info: str) -> Any:
        return None


class _AsyncStream(httpcore.AsyncNetworkStream):
    def __init__(self, behaviour: Behaviour) -> None:
        self._stream = _Stream(behaviour)

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer)

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes)

    async def aclose(self) -> None:
        pass

    def get_extra_info(self, info: str) -> Any:
        return None


class _Network(httpcore.NetworkBackend):
    def __init__(self, behaviour: Behaviour) -> None:
        self._behaviour = behaviour

    def connect_tcp(self, *where: Any, **how: Any) -> httpcore.NetworkStream:
        return _Stream(self._behaviour)


class _AsyncNetwork(httpcore.AsyncNetworkBackend):
    def __init__(self, behaviour: Behaviour) -> None:
        self._behaviour = behaviour

    async def connect_tcp(self, *where: Any, **how: Any) -> httpcore.AsyncNetworkStream:
        return _AsyncStream(self._behaviour)


def transport(behaviour: Behaviour) -> httpx.HTTPTransport:
    made = httpx.HTTPTransport(verify=ssl_context())
    made._pool = httpcore.ConnectionPool(network_backend=_Network(behaviour))
    return made


def async_transport(behaviour: Behaviour) -> httpx.AsyncHTTPTransport:
    made = httpx.AsyncHTTPTransport(verify=ssl_context())
    made._pool = httpcore.AsyncConnectionPool(network_backend=_AsyncNetwork(behaviour))
    return made
