"""The sockets of an HTTP client, from the internals of the HTTP library."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

_of_the_parent: list[Any] = []


def interrupt(client: Any) -> None:
    """Shut down the sockets of `client`, so that reads and writes end; they remain to be closed.

    Closing a socket does not wake the thread that reads from it, and its number may be that of
    another socket a moment later.
    """
    for each in _sockets(client):
        with suppress(OSError):
            if isinstance(each, socket.socket):
                # Not its own method: that of a TLS socket takes the state from under a reader.
                socket.socket.shutdown(each, socket.SHUT_RDWR)
            else:
                each.shutdown(socket.SHUT_RDWR)


def leave_to_parent(clients: list[Any]) -> None:
    """Give up the clients of the parent process without sending anything on their connections."""
    for client in clients:
        for each in _sockets(client):
            if isinstance(each, socket.socket):
                each.close()  # the descriptor of this process only
    # asyncio's cannot be closed without the loop of the parent. They are kept, because collecting
    # them would touch it.
    _of_the_parent.extend(clients)


def _sockets(client: Any) -> Iterator[Any]:
    pool = getattr(getattr(client, "_transport", None), "_pool", None)
    for connection in getattr(pool, "connections", ()):
        while (inner := getattr(connection, "_connection", None)) is not None:
            connection = inner
        stream = getattr(connection, "_network_stream", None)
        found = None if stream is None else stream.get_extra_info("socket")
        if found is not None:
            yield found
