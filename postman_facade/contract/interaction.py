"""One request and its answer, wherever they were seen."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit

Headers = tuple[tuple[str, str], ...]


@dataclass(frozen=True, repr=False)
class Interaction:
    """What was sent and what came back. Bodies are bytes with their content coding undone."""

    method: str
    url: str
    """Absolute, or only path and query; percent-encoded as on the wire."""
    request_headers: Headers
    request_body: bytes
    status: int
    response_headers: Headers
    response_body: bytes
    source: str
    """Where it was seen: the file and place, or the test."""

    def __repr__(self) -> str:
        # The query, the headers and the bodies may hold keys.
        path = urlsplit(self.url).path
        return f"<Interaction {self.method} {path} {self.status} from {self.source}>"
