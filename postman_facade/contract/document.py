"""The API document, prepared for checking traffic."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from typing import Any, NamedTuple

from postman_facade import _json_pointer

from .routes import ALIASES, Route, Routes, Servers, documented_servers
from .schemas import Schemas

_METHODS = ("get", "put", "post", "delete", "patch", "head", "options", "trace")
_PLACES = ("path", "query", "header")
_DATA = ("default", "enum", "example", "examples")
# Keys of these objects are names, not keywords.
_MAPS = ("paths", "responses", "properties", "schemas", "headers", "content")
_CHOICES = ("allOf", "anyOf", "oneOf")

Json = dict[str, Any]


class Parameter(NamedTuple):
    """A query or path parameter or a header."""

    name: str
    required: bool
    split_at_commas: bool
    """Whether one string has all items of an array."""
    pointer: str
    schema: str
    """The pointer of its schema."""


class BodySchemas(NamedTuple):
    required: bool
    media_types: Mapping[str, str | None]
    """The pointers of the schemas by media type; None if anything is valid."""
    pointer: str


class Response(NamedTuple):
    body: BodySchemas | None
    headers: Mapping[str, Parameter]
    pointer: str


@dataclass(frozen=True)
class DocumentedOperation:
    id: str
    method: str
    template: str
    pointer: str
    parameters: Mapping[str, Mapping[str, Parameter]]
    """The parameters by place ("path", "query" or "header") and name."""
    body: BodySchemas | None
    responses: Mapping[str, Response]
    is_observed: bool
    """Whether it was seen in use, but is not in the published document."""

    def response(self, status: int) -> Response | None:
        for name in (str(status), f"{status // 100}XX", "default"):
            if name in self.responses:
                return self.responses[name]
        return None


class ApiDocument:
    """An OpenAPI 3.0 document: its routes, operations and schemas.

    Schemas are compiled on first use. `servers` are further base URLs of the API, such as that of a
    gateway.
    """

    def __init__(self, document: Mapping[str, Any], servers: Iterable[str] = ()) -> None:
        self._document = document
        self.schemas = Schemas(document)
        self.operations = {
            (template, method.upper()): self._operation(template, method)
            for template, item in document["paths"].items()
            for method in _METHODS
            if method in item
        }
        self._servers = Servers((*documented_servers(document), *ALIASES, *servers))
        self._routes = Routes({path: self._enumerations(path) for path in document["paths"]})
        self.route = lru_cache(maxsize=4096)(self._route)
        """Return the path of the document for a URL, or None."""
        schemes = document.get("components", {}).get("securitySchemes", {}).values()
        self.credentials = frozenset(
            (scheme["in"], scheme["name"].lower()) for scheme in schemes if "in" in scheme
        )
        """The parameters for keys, as (place, lower-case name); operations do not list them."""

    @classmethod
    def load(cls, servers: Iterable[str] = ()) -> ApiDocument:
        """Load the document that the client is generated from."""
        return cls(packaged(), servers)

    def operation(self, template: str, method: str) -> DocumentedOperation | None:
        """Return the operation at a path of the document; HEAD uses GET without its body."""
        found = self.operations.get((template, method))
        if found is None and method == "HEAD":
            return self.operations.get((template, "GET"))
        return found

    def _route(self, url: str) -> Route | None:
        path = self._servers.path(url)
        return None if path is None else self._routes.find(path)

    def _operation(self, template: str, method: str) -> DocumentedOperation:
        path = _json_pointer.append("/paths", (template,))
        pointer = f"{path}/{method}"
        operation = _json_pointer.resolve(self._document, pointer)
        parameters: dict[str, dict[str, Parameter]] = {place: {} for place in _PLACES}
        # Parameters of the operation override those of the path.
        for owner in (path, pointer):
            for parameter, where in self._listed(f"{owner}/parameters"):
                place, name = parameter["in"], parameter["name"]
                name = name.lower() if place == "header" else name
                parameters.setdefault(place, {})[name] = _parameter(name, parameter, where)
        return DocumentedOperation(
            operation["operationId"],
            method.upper(),
            template,
            pointer,
            parameters,
            self._body(f"{pointer}/requestBody") if "requestBody" in operation else None,
            {
                status: self._response(_json_pointer.append(pointer, ("responses", status)))
                for status in operation["responses"]
            },
            operation.get("x-origin") == "observed",
        )

    def _response(self, pointer: str) -> Response:
        response, place = self._at(pointer)
        headers = {}
        for name in response.get("headers", ()):
            header, where = self._at(_json_pointer.append(place, ("headers", name)))
            headers[name.lower()] = _parameter(name.lower(), header, where)
        # A documented response body is expected; a request body only if it is required.
        body = self._body(place)._replace(required=True) if "content" in response else None
        return Response(body, headers, place)

    def _body(self, pointer: str) -> BodySchemas:
        body, place = self._at(pointer)
        media_types = {
            name.lower(): _json_pointer.append(place, ("content", name, "schema"))
            if "schema" in content
            else None
            for name, content in body["content"].items()
        }
        return BodySchemas(body.get("required", False), media_types, place)

    def _enumerations(self, template: str) -> dict[str, tuple[str, ...]]:
        """Return the path parameters that have an enum in every method of the path."""
        found: dict[str, set[str]] = {}
        for (path, _), operation in self.operations.items():
            for name, parameter in operation.parameters["path"].items() if path == template else ():
                schema, _ = self._at(parameter.schema)
                found.setdefault(name, set()).update(schema.get("enum", ("",)))
        return {name: tuple(sorted(values)) for name, values in found.items() if "" not in values}

    def _listed(self, pointer: str) -> Iterator[tuple[Any, str]]:
        owner, _, word = pointer.rpartition("/")
        for place in range(len(_json_pointer.resolve(self._document, owner).get(word, ()))):
            yield self._at(f"{pointer}/{place}")

    def _at(self, pointer: str) -> tuple[Any, str]:
        return _json_pointer.follow(self._document, pointer)


def packaged() -> dict[str, Any]:
    """Return the document that the client is generated from, decoded."""
    text = resources.files("postman_api_client").joinpath("postman-api.json").read_bytes()
    document: dict[str, Any] = json.loads(text)
    return document


def _parameter(name: str, parameter: Mapping[str, Any], pointer: str) -> Parameter:
    form = parameter.get("style", "form") == "form" and parameter.get("in") == "query"
    return Parameter(
        name,
        parameter.get("required", False),
        not parameter.get("explode", form),
        pointer,
        f"{pointer}/schema",
    )


def without_endless(document: Json) -> tuple[Json, list[str]]:
    """Replace broken references in `document` by schemas that allow anything, and return remarks.

    Bodies and parameters with broken references are removed. Changes the document.
    """
    broken = list(_broken(document))
    for node, _ in broken:
        node.clear()
    for item in document.get("paths", {}).values():
        for owner in (item, *item.values()) if isinstance(item, dict) else ():
            if isinstance(owner, dict):
                _drop_empty(owner)
    remarks = dict.fromkeys(f"{why}, so values there are not checked" for _, why in broken)
    return document, list(remarks)


def _drop_empty(owner: Json) -> None:
    """Remove cleared parts from an operation or path item."""
    if owner.get("requestBody") == {}:
        del owner["requestBody"]
    if isinstance(owner.get("parameters"), list):
        owner["parameters"] = [parameter for parameter in owner["parameters"] if parameter != {}]


def _nodes(document: Any) -> Iterator[Json]:
    """Yield all schemas and other descriptions, but no example data."""
    work = [(document, False)]
    while work:
        node, is_map = work.pop()
        if isinstance(node, list):
            work += [(inner, False) for inner in node]
        elif is_map and isinstance(node, dict):
            work += [(inner, False) for inner in node.values()]
        elif isinstance(node, dict):
            yield node
            keys = (key for key in node if key not in _DATA and not key.startswith("x-"))
            work += [(node[key], key in _MAPS) for key in keys]


def _broken(document: Json) -> Iterator[tuple[Json, str]]:
    """Yield the nodes with a broken reference, and what is wrong with it.

    References and combinations describe the same value, so they must not be circular.
    """
    done: set[int] = set()
    entered: set[int] = set()

    def follow(node: Json) -> Iterator[tuple[Json, str]]:
        if id(node) in done:
            return
        entered.add(id(node))
        for word in _CHOICES:
            members = node.get(word)
            for member in members if isinstance(members, list) else ():
                if isinstance(member, dict):
                    yield from follow(member)
        reference = node.get("$ref")
        if isinstance(reference, str):
            target = _target(document, reference)
            if target is None:
                yield node, f"refers to {reference}, which does not exist"
            elif id(target) in entered:
                yield node, f"has the circular reference {reference}"
            else:
                yield from follow(target)
        entered.discard(id(node))
        done.add(id(node))

    for node in list(_nodes(document)):
        yield from follow(node)


def _target(document: Json, reference: str) -> Json | None:
    if not reference.startswith("#/"):
        return None
    try:
        target = _json_pointer.resolve(document, _json_pointer.of_reference(reference))
    except (LookupError, TypeError, ValueError):
        return None
    return target if isinstance(target, dict) else None
