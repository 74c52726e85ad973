"""A request and its response."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit

Headers = tuple[tuple[str, str], ...]


@dataclass(frozen=True, repr=False)
class Interaction:
    """A request and its response; bodies are bytes without content coding."""

    method: str
    url: str
    """Absolute, or path and query only; percent-encoded as on the wire."""
    request_headers: Headers
    request_body: bytes
    status: int
    response_headers: Headers
    response_body: bytes
    source: str
    """Where it comes from: a file and place, or a test."""

    def __repr__(self) -> str:
        # The query, the headers and the bodies may contain keys.
        path = urlsplit(self.url).path
        return f"<Interaction {self.method} {path} {self.status} from {self.source}>"
