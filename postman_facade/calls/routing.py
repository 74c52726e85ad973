"""Find the operation of the API document for a method and a path."""

from __future__ import annotations

import functools
import re
from urllib.parse import unquote

from postman_api_client.operations import OPERATIONS, Operation

from postman_facade.errors import ConfigurationError
from postman_facade.redaction import redact

_TAKES_SLASHES = {"filePath"}


def checked_path(path: str) -> None:
    """Raise ConfigurationError if `path` has a query, or a segment `.` or `..`."""
    if not isinstance(path, str):
        raise ConfigurationError(f"request path must be text, not {type(path).__name__}")
    if not path.startswith("/") or "?" in path or "#" in path:
        shown = path.split("?")[0]
        raise ConfigurationError(
            f"request path {shown!r} must begin with / and have no query; use params"
        )
    if not path.isprintable():
        raise ConfigurationError(f"request path {path!r} contains unprintable characters")
    if any(unquote(part) in (".", "..") for part in path.split("/")):
        raise ConfigurationError(f"request path {path!r} must not have the segment . or ..")


def find_operation(method: str, path: str) -> Operation | None:
    """Return the operation for `path`; literal segments take precedence over parameters."""
    for pattern, operation in _routes().get(method.upper(), ()):
        if pattern.fullmatch(path.rstrip("/")):
            return operation
    return None


def operation_for(method: str, path: str) -> Operation:
    """Return the documented operation, or a default for an undocumented one."""
    return find_operation(method, path) or unknown_operation(method, path)


def unknown_operation(method: str, path: str) -> Operation:
    """Return an operation for an undocumented request, from its method and path alone."""
    scim = path.startswith("/scim/")
    return Operation(
        id="",
        area="",
        name="",
        method=method.upper(),
        path=redact(path),
        security=("scimApiKey",) if scim else ("PostmanApiKey",),
        rate_limit=("default",),
        retry_safe=method.upper() in ("GET", "HEAD", "OPTIONS", "PUT", "DELETE"),
        pagination=None,
        ids={},
        task=None,
        secrets={},
        plan=(),
        observed=False,
    )


@functools.cache
def _routes() -> dict[str, list[tuple[re.Pattern[str], Operation]]]:
    routes: dict[str, list[tuple[re.Pattern[str], Operation]]] = {}
    for operation in sorted(OPERATIONS.values(), key=_literal_first):
        segments = [_segment(part) for part in operation.path.split("/")]
        routes.setdefault(operation.method, []).append((re.compile("/".join(segments)), operation))
    return routes


def _segment(part: str) -> str:
    if not part.startswith("{"):
        return re.escape(part)
    return ".+" if part[1:-1] in _TAKES_SLASHES else "[^/]+"


def _literal_first(operation: Operation) -> list[bool]:
    return [part.startswith("{") for part in operation.path.split("/")]
