"""Peers that keep a call from ending, over real sockets on loopback."""

from __future__ import annotations

import os
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from typing import Any, NamedTuple
from unittest import mock

DRIP = 0.02
"""Seconds between two bytes: far below any timeout, so that no single read is ever late."""
BODY = b'{"user": {"id": 7, "username": "made-up"}}'
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"

Play = Callable[[socket.socket, threading.Event], None]


class Attack(NamedTuple):
    """Where to call to be attacked."""

    url: str
    proxy: str | None = None
    upload: int = 0
    """Bytes of the body to send; 0 for a GET."""


def _asked(connection: socket.socket) -> None:
    while b"\r\n\r\n" not in connection.recv(65536):
        pass


def _silent(connection: socket.socket, over: threading.Event) -> None:
    _asked(connection)
    over.wait()


def _dripping(text: bytes, before: bytes = b"", again: bool = False) -> Play:
    """Send `before` at once and `text` byte by byte; `again` and again."""

    def play(connection: socket.socket, over: threading.Event) -> None:
        _asked(connection)
        connection.sendall(before)
        while not over.is_set():
            for byte in text:
                connection.sendall(bytes([byte]))
                if over.wait(DRIP):
                    return
            if not again:
                over.wait()

    return play


def _repeating(text: bytes, before: bytes = b"") -> Play:
    def play(connection: socket.socket, over: threading.Event) -> None:
        _asked(connection)
        connection.sendall(before)
        while not over.wait(DRIP):
            connection.sendall(text)

    return play


def _reading_nothing(connection: socket.socket, over: threading.Event) -> None:
    over.wait()


def _reading_slowly(connection: socket.socket, over: threading.Event) -> None:
    while not over.wait(DRIP):
        connection.recv(8192)


_LONG = b"X-Filler: " + b"x" * 2000 + b"\r\n\r\n"
_SLOW_BODY = HEAD + b"Content-Length: 4000\r\n\r\n"
PEERS: dict[str, tuple[Play, dict[str, Any]]] = {
    "no answer": (_silent, {}),
    "headers byte by byte": (_dripping(HEAD + _LONG), {}),
    "headers without end": (_repeating(b"X-Filler: x\r\n", HEAD), {}),
    "103 without end": (_repeating(b"HTTP/1.1 103 Early Hints\r\n\r\n"), {}),
    "body byte by byte": (_dripping(b" " * 4000, _SLOW_BODY), {}),
    "chunks without end": (
        _repeating(b"1\r\n \r\n", HEAD + b"Transfer-Encoding: chunked\r\n\r\n"),
        {},
    ),
    "error body byte by byte": (
        _dripping(b" " * 4000, b"HTTP/1.1 500 X\r\nContent-Length: 4000\r\n\r\n"),
        {},
    ),
    "upload that nobody reads": (_reading_nothing, {"upload": 20_000_000}),
    "upload read slowly": (_reading_slowly, {"upload": 20_000_000}),
    "TLS handshake without answer": (_reading_nothing, {"scheme": "https"}),
    "proxy without answer": (_silent, {"proxied": True}),
    "proxy answers byte by byte": (
        _dripping(b"HTTP/1.1 200 Connection established\r\n" + _LONG),
        {"proxied": True},
    ),
    "proxy without TLS handshake": (
        _dripping(b"", b"HTTP/1.1 200 Connection established\r\n\r\n"),
        {"proxied": True},
    ),
}
NAMES = {"six addresses that do not answer": "many", "name that is not resolved": "slow"}
ATTACKS = (*PEERS, *NAMES)


@contextmanager
def attacked() -> Iterator[dict[str, Attack]]:
    """All attacks at once, by name, until the context ends."""
    over = threading.Event()
    threads: list[threading.Thread] = []
    with ExitStack() as stack:
        stack.callback(_join, threads)
        stack.callback(over.set)
        attacks = {}
        for name, (play, options) in PEERS.items():
            port = _peer(play, over, threads, stack)
            attacks[name] = _attack(port, **options)
        port = _full_backlog(stack)
        stack.enter_context(mock.patch.object(socket, "getaddrinfo", _resolver(over)))
        for name, host in NAMES.items():
            attacks[name] = Attack(f"http://{host}.localhost:{port}")
        yield attacks


def _attack(port: int, scheme: str = "http", proxied: bool = False, upload: int = 0) -> Attack:
    here = f"127.0.0.1:{port}"
    if proxied:
        return Attack("https://api.example.com", f"http://{here}")
    return Attack(f"{scheme}://{here}", upload=upload)


def _peer(
    play: Play, over: threading.Event, threads: list[threading.Thread], stack: ExitStack
) -> int:
    listener = stack.enter_context(socket.create_server(("127.0.0.1", 0)))

    def serve(connection: socket.socket) -> None:
        with connection:
            connection.settimeout(10)
            with suppress(OSError):  # the caller hangs up, as it should
                play(connection, over)

    def accept() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            threads.append(threading.Thread(target=serve, args=(connection,), daemon=True))
            threads[-1].start()

    threads.append(threading.Thread(target=accept, daemon=True))
    threads[-1].start()
    stack.callback(lambda: listener.shutdown(socket.SHUT_RDWR))
    return int(listener.getsockname()[1])


def _join(threads: list[threading.Thread]) -> None:
    for thread in threads:
        thread.join(10)


def _full_backlog(stack: ExitStack) -> int:
    """A port whose queue of connections is full, so that further ones get no answer."""
    listener = stack.enter_context(socket.socket())
    listener.bind(("127.0.0.1", 0))
    listener.listen(0)
    for _ in range(4):
        waiting = stack.enter_context(socket.socket())
        waiting.setblocking(False)
        waiting.connect_ex(listener.getsockname())
    return int(listener.getsockname()[1])


def _resolver(over: threading.Event) -> Callable[..., Any]:
    real = socket.getaddrinfo

    def resolve(host: Any, port: Any, *args: Any, **kwargs: Any) -> Any:
        if host == "slow.localhost":
            over.wait(10)
            raise socket.gaierror(socket.EAI_NONAME, "not known")
        if host == "many.localhost":
            return [_entry("127.0.0.1", port)] * 6
        return real(host, port, *args, **kwargs)

    return resolve


def _entry(address: str, port: int) -> tuple[Any, ...]:
    return socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP, "", (address, port)


@contextmanager
def environment_of(attack: Attack) -> Iterator[None]:
    """The proxy settings of `attack`, which a client reads when it opens its connections."""
    settings = {"HTTPS_PROXY": attack.proxy} if attack.proxy else {"NO_PROXY": "*"}
    with mock.patch.dict(os.environ, settings):
        yield
