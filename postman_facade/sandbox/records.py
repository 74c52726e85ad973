"""What the sandbox tells of the requests it answered."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class Call(NamedTuple):
    """One request that was answered. The query is left out: it may hold a key."""

    method: str
    path: str
    status: int
    """0 when the connection was closed instead."""
    operation: str | None
    """The id in the API document."""
    milliseconds: float
    """From the end of the request to the start of the answer."""
    time: float
    """When it was answered, by the sandbox's clock."""


class Observation(NamedTuple):
    """One request and its answer, whole: before an answer is compressed or a fault spoils it on
    its way. It holds what was sent, keys too, so it shows little of itself."""

    method: str
    path: str
    query: str
    request_headers: Mapping[str, str]
    request_body: bytes
    status: int
    response_headers: Mapping[str, str]
    response_body: bytes

    def __repr__(self) -> str:
        return f"<Observation {self.method} {self.path} {self.status}>"
