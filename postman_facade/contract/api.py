"""The API to check recordings against: its document, and where it is served."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping
from importlib import resources
from typing import Any, NamedTuple

from .document import ApiDocument
from .quick import QuickSchemas
from .recordings import Problem
from .references import without_endless
from .routes import documented_servers


class Api(NamedTuple):
    raw: Mapping[str, Any]
    """The decoded document."""
    document: ApiDocument
    servers: tuple[str, ...]
    problems: tuple[Problem, ...]
    """Parts that cannot be checked because of broken references."""

    @classmethod
    def load(
        cls, document: str | os.PathLike[str] | None = None, servers: Iterable[str] = ()
    ) -> Api:
        """Load a document from a file. Defaults to the one that the client is generated from.

        `servers` are further base URLs. Raises OSError, and ValueError for an invalid document.
        """
        raw, remarks = (_packaged(), []) if document is None else without_endless(_read(document))
        problems = [Problem(str(document), remark) for remark in remarks]
        servers = tuple(servers)
        try:
            known = documented_servers(raw)
            built = ApiDocument(raw, servers)
            built.schemas = QuickSchemas(raw)
        except (LookupError, TypeError, AttributeError, RecursionError) as error:
            reason = f"{type(error).__name__}: {error}"
            raise ValueError(f"{document} is not a valid API document ({reason})") from None
        return cls(raw, built, (*known, *servers), tuple(problems))


def _packaged() -> dict[str, Any]:
    text = resources.files("postman_api_client").joinpath("postman-api.json").read_bytes()
    document: dict[str, Any] = json.loads(text)
    return document


def _read(path: str | os.PathLike[str]) -> dict[str, Any]:
    from .diff import reading  # imported late: rarely needed

    raw = reading.load(path)
    if not str(raw.get("openapi", "")).startswith("3.0"):
        raise ValueError(f"{path} is not an OpenAPI 3.0 document")
    return raw
