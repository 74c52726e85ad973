"""The API document, prepared for checking traffic."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from importlib import resources
from typing import Any, NamedTuple

from postman_facade import _json_pointer

from .routes import ALIASES, Route, Routes, Server, documented_servers
from .schemas import Schemas

_METHODS = ("get", "put", "post", "delete", "patch", "head", "options", "trace")


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
    headers: tuple[Parameter, ...]
    pointer: str


@dataclass(frozen=True)
class DocumentedOperation:
    id: str
    method: str
    template: str
    pointer: str
    parameters: Mapping[str, tuple[Parameter, ...]]
    """The parameters by place: "path", "query" or "header"."""
    body: BodySchemas | None
    responses: Mapping[str, Response]

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
        self._routes = Routes(
            {template: self._enumerations(template) for template in document["paths"]},
            [Server.at(url) for url in (*documented_servers(document), *ALIASES, *servers)],
        )
        schemes = document.get("components", {}).get("securitySchemes", {}).values()
        self.credentials = frozenset(
            (scheme["in"], scheme["name"].lower()) for scheme in schemes if "in" in scheme
        )
        """The parameters for keys, as (place, lower-case name); operations do not list them."""

    @classmethod
    def load(cls, servers: Iterable[str] = ()) -> ApiDocument:
        """Load the document that the client is generated from."""
        text = resources.files("postman_api_client").joinpath("postman-api.json").read_bytes()
        return cls(json.loads(text), servers)

    def route(self, url: str) -> Route | None:
        """Return the path of the document for `url`."""
        return self._routes.find(url)

    def operation(self, template: str, method: str) -> DocumentedOperation | None:
        """Return the operation at a path of the document; HEAD uses GET without its body."""
        found = self.operations.get((template, method))
        if found is None and method == "HEAD":
            return self.operations.get((template, "GET"))
        return found

    def _operation(self, template: str, method: str) -> DocumentedOperation:
        path = _json_pointer.append("/paths", (template,))
        pointer = f"{path}/{method}"
        operation = _json_pointer.resolve(self._document, pointer)
        # Parameters of the operation override those of the path.
        declared = {
            (at["in"], at["name"]): (at, place)
            for owner in (path, pointer)
            for at, place in self._listed(f"{owner}/parameters")
        }
        parameters: dict[str, tuple[Parameter, ...]] = {"path": (), "query": (), "header": ()}
        for (place, name), (parameter, where) in declared.items():
            read = _parameter(name.lower() if place == "header" else name, parameter, where)
            parameters[place] = (*parameters.get(place, ()), read)
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
        )

    def _response(self, pointer: str) -> Response:
        response, place = self._at(pointer)
        headers = (
            (name.lower(), *self._at(_json_pointer.append(place, ("headers", name))))
            for name in response.get("headers", ())
        )
        # A documented response body is expected; a request body only if it is required.
        body = self._body(place)._replace(required=True) if "content" in response else None
        return Response(body, tuple(_parameter(*header) for header in headers), place)

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
            for parameter in operation.parameters["path"] if path == template else ():
                schema, _ = self._at(parameter.schema)
                found.setdefault(parameter.name, set()).update(schema.get("enum", ("",)))
        return {name: tuple(sorted(values)) for name, values in found.items() if "" not in values}

    def _listed(self, pointer: str) -> Iterator[tuple[Any, str]]:
        owner, _, word = pointer.rpartition("/")
        for place in range(len(_json_pointer.resolve(self._document, owner).get(word, ()))):
            yield self._at(f"{pointer}/{place}")

    def _at(self, pointer: str) -> tuple[Any, str]:
        """Return the object at `pointer`, with references resolved, and its pointer."""
        found = _json_pointer.resolve(self._document, pointer)
        while "$ref" in found:
            pointer = _json_pointer.of_reference(found["$ref"])
            found = _json_pointer.resolve(self._document, pointer)
        return found, pointer


def _parameter(name: str, parameter: Mapping[str, Any], pointer: str) -> Parameter:
    form = parameter.get("style", "form") == "form" and parameter.get("in") == "query"
    return Parameter(
        name,
        parameter.get("required", False),
        not parameter.get("explode", form),
        pointer,
        f"{pointer}/schema",
    )
