"""Recorded interactions, and helpers to read them from entries."""

from __future__ import annotations

from typing import Any, NamedTuple, TypeVar

from .. import codings
from ..interaction import Headers, Interaction, is_deep

NO_ANSWER = 0
"""The status of a request without a response."""

Kind = TypeVar("Kind", dict[str, Any], list[Any], str, int)
_NAMES = {dict: "an object", list: "a list", str: "text", int: "a number"}


class UnreadableRecordingError(ValueError):
    """A file, or an entry in it, cannot be read."""


class NotARecordingError(UnreadableRecordingError):
    """The file can be read, but is not a recording."""


class Gap(NamedTuple):
    """A part of an interaction that was not recorded, or cannot be decoded."""

    pointer: str
    """Such as ``/response/body``; empty for the whole interaction."""
    reason: str


class Recorded(NamedTuple):
    """An interaction, as far as it was recorded."""

    interaction: Interaction
    gaps: tuple[Gap, ...] = ()

    @property
    def is_answered(self) -> bool:
        """Whether there is a response."""
        return all(gap.pointer for gap in self.gaps)

    @property
    def answer_is_known(self) -> bool:
        """Whether the whole response was recorded."""
        return all(gap.pointer.startswith("/request") for gap in self.gaps)


class RecordedMessage(NamedTuple):
    """A request or response, with its body as recorded."""

    headers: Headers
    body: bytes | None
    """None if it was not recorded."""


def recorded(
    method: str,
    url: str,
    sent: RecordedMessage,
    status: int,
    answered: RecordedMessage,
    source: str,
    *,
    failure: str = "",
) -> Recorded:
    """Return an interaction with decoded bodies.

    A `failure`, or a status below 1, means that there was no response.
    """
    request_body, request_gaps = _decoded(sent, "/request/body")
    response_body, response_gaps = _decoded(answered, "/response/body")
    gaps = request_gaps + response_gaps
    if failure or status <= NO_ANSWER:
        gaps = (Gap("", f"got no response ({failure})" if failure else "got no response"),)
    interaction = Interaction(
        method, url, sent.headers, request_body, status, answered.headers, response_body, source
    )
    return Recorded(interaction, gaps)


def _decoded(message: RecordedMessage, pointer: str) -> tuple[bytes, tuple[Gap, ...]]:
    if not message.body:
        return b"", () if message.body == b"" else (Gap(pointer, "was not recorded"),)
    try:
        body = codings.undone(message.body, codings.codings_of(message.headers))
    except codings.UndecodableError as error:
        return b"", (Gap(pointer, str(error)),)
    return body, (Gap(pointer, "is nested too deeply to be checked"),) if is_deep(body) else ()


def need(holder: Any, name: str, kind: type[Kind]) -> Kind:
    """Return the field `name`. Raises UnreadableRecordingError if it is missing or invalid."""
    value = holder.get(name) if isinstance(holder, dict) else None
    if not isinstance(value, kind):
        raise UnreadableRecordingError(f'"{name}" is not {_NAMES[kind]}')
    return value


def may(holder: dict[str, Any], name: str, default: Kind) -> Kind:
    """Return the field `name`, or `default` if it is missing or of another type."""
    value = holder.get(name)
    return value if isinstance(value, type(default)) else default


def as_bytes(body: Any) -> bytes:
    if body is None:
        return b""
    if isinstance(body, str):
        # A lone surrogate is not valid UTF-8; the check of the body reports it.
        return body.encode("utf-8", "surrogatepass")
    if isinstance(body, bytes):
        return body
    raise UnreadableRecordingError("a body is neither text nor bytes")


def from_base64(text: str) -> bytes:
    data = codings.from_base64(text)
    if data is None:
        raise UnreadableRecordingError("a body is not base64")
    return data
