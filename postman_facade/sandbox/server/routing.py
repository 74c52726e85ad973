"""Find the operation that a request asks for, and its handler."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from postman_api_client.operations import OPERATIONS, Operation

from .. import resources
from ..resources import shape
from ..world import Handler

# The one parameter that may hold slashes, raw or encoded (facts: slashes).
_DEEP_PARAMETER = "{filePath}"


class Endpoint(NamedTuple):
    """An operation of the document and the function that answers it."""

    operation: Operation
    handler: Handler
    stateful: bool


class Resource(NamedTuple):
    """A path template and its operations."""

    template: str
    segments: list[str]
    endpoints: dict[str, Endpoint]

    @property
    def methods(self) -> list[str]:
        heads = ["HEAD"] if "GET" in self.endpoints else []
        return sorted([*self.endpoints, *heads, "OPTIONS"])

    def match(self, parts: list[str]) -> dict[str, str] | None:
        """The parameters in the segments of a path, or None if it does not match."""
        wanted = self.segments
        last = len(wanted) - 1
        if wanted[last] == _DEEP_PARAMETER and len(parts) > last:
            parts = [*parts[:last], "/".join(parts[last:])]
        if len(wanted) != len(parts):
            return None
        params = {}
        for name, part in zip(wanted, parts, strict=True):
            if name.startswith("{") and part:
                params[name[1:-1]] = part
            elif name != part:
                return None
        return params


def find(path: str) -> tuple[Resource | None, Mapping[str, str]]:
    """The resource at a decoded path, with its parameters."""
    parts = (path.rstrip("/") or "/").split("/")
    for resource in _BY_FIRST_SEGMENT.get(parts[1], _ANY_FIRST_SEGMENT):
        params = resource.match(parts)
        if params is not None:
            return resource, params
    return None, {}


def _resources() -> list[Resource]:
    """Every path once, literal segments before parameters, so that the first match wins.

    A client made from another version of the API document may lack some of `resources.ROUTES`.
    """
    stateful = {(method, template): handler for method, template, handler in resources.ROUTES}
    found: dict[str, Resource] = {}
    for operation in OPERATIONS.values():
        handler = stateful.get((operation.method, operation.path))
        resource = found.setdefault(
            operation.path, Resource(operation.path, operation.path.split("/"), {})
        )
        resource.endpoints[operation.method] = Endpoint(
            operation, handler or shape.handler(operation), handler is not None
        )
    return sorted(
        found.values(),
        key=lambda resource: [part.startswith("{") for part in resource.template.split("/")],
    )


RESOURCES = _resources()
_ANY_FIRST_SEGMENT = [resource for resource in RESOURCES if resource.segments[1].startswith("{")]
_BY_FIRST_SEGMENT = {
    first: [*(one for one in RESOURCES if one.segments[1] == first), *_ANY_FIRST_SEGMENT]
    for first in {resource.segments[1] for resource in RESOURCES}
}
