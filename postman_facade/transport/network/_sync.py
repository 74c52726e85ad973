# Derived from postman_facade/transport/network/_async.py by `python -m codegen.unasync`; change that file instead.
"""A network stream that keeps deadlines, synchronous."""

from __future__ import annotations

import ssl
from typing import Any

from postman_facade._http import httpcore
from postman_facade.transport.network.deadline import Phase, seconds_left
from postman_facade.transport.network.surplus import holds_data

_PIECE = 65536  # bytes written at once, so that a slow reader is noticed between two pieces


class TimedStream(httpcore.NetworkStream):
    """A stream whose operations end by the deadline of the call."""

    def __init__(self, stream: httpcore.NetworkStream, phase: float | None) -> None:
        self._stream = stream
        self._phase = phase
        self.received = 0
        """Bytes read since the last write."""
        self._head = 0  # bytes of the status line and headers among them; 0 when that is not plain

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        seconds = seconds_left(self._current(timeout), httpcore.ReadTimeout)
        data = self._stream.read(max_bytes, seconds)
        if not self.received and data[8:10] != b" 1":  # a 1xx response is followed by another
            end = data.find(b"\r\n\r\n")
            self._head = end + 4 if end > 0 else 0
        self.received += len(data)
        return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        if not buffer:
            return
        if isinstance(timeout, Phase):  # what a proxy is asked before does not come with one, or is
            timeout.deadline.sent = not buffer.startswith(b"CONNECT ")
        self.received = self._head = 0
        phase = self._current(timeout)
        for start in range(0, len(buffer), _PIECE):
            seconds = seconds_left(phase, httpcore.WriteTimeout)
            self._stream.write(buffer[start : start + _PIECE], seconds)

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        phase = self._current(timeout)
        seconds = seconds_left(phase, httpcore.ConnectTimeout)
        stream = self._stream.start_tls(ssl_context, server_hostname, seconds)
        return TimedStream(stream, phase)

    def holds_more_than(self, size: int) -> bool:
        """Whether more arrived than a response with a body of `size` bytes."""
        return self._head > 0 and self.received - self._head > size

    def close(self) -> None:
        self._stream.close()

    def get_extra_info(self, info: str) -> Any:
        found = self._stream.get_extra_info(info)
        if info == "is_readable" and not found:  # asked before a kept connection is used again
            return holds_data(self._stream.get_extra_info("ssl_object"))
        return found

    def _current(self, timeout: float | None) -> float | None:
        """Return `timeout`, or the last one if there is none, as with a SOCKS proxy."""
        if timeout is not None:
            self._phase = timeout
        return self._phase
