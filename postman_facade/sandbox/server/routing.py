"""Which operation of the API document a request asks for, and who answers it."""

from __future__ import annotations

from collections.abc import Mapping
from re import Pattern
from typing import NamedTuple

from postman_api_client.operations import OPERATIONS, Operation
from starlette.routing import compile_path

from .. import resources
from ..resources import shape
from ..world import Handler

# The one parameter that may hold slashes, raw or encoded (facts: slashes).
_DEEP_PARAMETER = "filePath"


class Endpoint(NamedTuple):
    """An operation of the document and the function that answers it."""

    operation: Operation
    handler: Handler
    stateful: bool


class Resource(NamedTuple):
    """A path template and what can be done to it."""

    template: str
    pattern: Pattern[str]
    endpoints: dict[str, Endpoint]

    @property
    def methods(self) -> list[str]:
        heads = ["HEAD"] if "GET" in self.endpoints else []
        return sorted([*self.endpoints, *heads, "OPTIONS"])


def find(path: str) -> tuple[Resource | None, Mapping[str, str]]:
    """The resource at a decoded path, with its parameters."""
    path = path.rstrip("/") or "/"
    first = path[1:].partition("/")[0]
    for resource in _BY_FIRST_SEGMENT.get(first, _ANY_FIRST_SEGMENT):
        match = resource.pattern.fullmatch(path)
        if match:
            return resource, match.groupdict()
    return None, {}


def _resources() -> list[Resource]:
    """Every path once, literal segments before parameters: the first that matches is meant.

    A client made from another version of the API document may lack some of `resources.ROUTES`.
    """
    stateful = {(method, template): handler for method, template, handler in resources.ROUTES}
    found: dict[str, Resource] = {}
    for operation in OPERATIONS.values():
        handler = stateful.get((operation.method, operation.path))
        resource = found.setdefault(
            operation.path, Resource(operation.path, _pattern(operation.path), {})
        )
        resource.endpoints[operation.method] = Endpoint(
            operation, handler or shape.handler(operation), handler is not None
        )
    return sorted(
        found.values(),
        key=lambda resource: [part.startswith("{") for part in resource.template.split("/")],
    )


def _pattern(template: str) -> Pattern[str]:
    deep = template.replace(_DEEP_PARAMETER, f"{_DEEP_PARAMETER}:path")
    return compile_path(deep)[0]


RESOURCES = _resources()
_ANY_FIRST_SEGMENT = [resource for resource in RESOURCES if resource.template[1] == "{"]
_BY_FIRST_SEGMENT = {
    first: [
        resource
        for resource in RESOURCES
        if resource.template[1] == "{" or resource.template[1:].partition("/")[0] == first
    ]
    for first in {resource.template[1:].partition("/")[0] for resource in RESOURCES}
}
