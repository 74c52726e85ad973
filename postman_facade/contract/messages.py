"""The two halves of an interaction."""

from __future__ import annotations

from typing import Any, NamedTuple

from . import bodies
from .interaction import Headers, Interaction


class Message(NamedTuple):
    headers: Headers
    body: bytes

    @classmethod
    def of(cls, interaction: Interaction, part: str) -> Message:
        """Return one half; `part` is "request" or "response"."""
        if part == "request":
            return cls(interaction.request_headers, interaction.request_body)
        return cls(interaction.response_headers, interaction.response_body)

    @property
    def media_type(self) -> str:
        given = (value for name, value in self.headers if name.lower() == "content-type")
        return bodies.media_type_of(next(given, ""))

    def value(self) -> Any:
        """Return the decoded body. Raises UnreadableBodyError."""
        return bodies.decode(self.body, self.media_type)
