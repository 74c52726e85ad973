"""Interactions as the document allows them, and places in them to change."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from importlib import resources
from typing import Any, NamedTuple

from postman_facade.contract import ApiDocument, Code, Interaction
from postman_facade.contract.engine import check
from tests.unit.generated.samples import Json, samples

RAW: Json = json.loads(
    resources.files("postman_api_client").joinpath("postman-api.json").read_text()
)
METHODS = ("get", "put", "post", "delete", "patch")
OPERATIONS: dict[str, tuple[str, str]] = {
    operation["operationId"]: (template, method.upper())
    for template, item in RAW["paths"].items()
    for method, operation in item.items()
    if method in METHODS
}
JSON = "application/json"
NO_BODY = object()


@cache
def document() -> ApiDocument:
    return ApiDocument.load()


def facts(operation: str) -> Json:
    template, method = OPERATIONS[operation]
    found: Json = RAW["paths"][template][method.lower()]
    return found


@cache
def url(operation: str) -> str:
    """The operation's path with made-up values, and the query parameters it must have."""
    template, _ = OPERATIONS[operation]
    query = []
    for parameter in facts(operation).get("parameters", ()):
        text = text_of(parameter["schema"])
        if parameter["in"] == "path":
            template = template.replace(f"{{{parameter['name']}}}", text)
        elif parameter["in"] == "query" and parameter.get("required"):
            query.append(f"{parameter['name']}={text}")
    return f"https://api.postman.com{template}?{'&'.join(query)}"


def text_of(schema: Json) -> str:
    value = samples(RAW, schema)[0]
    return value if isinstance(value, str) else json.dumps(value)


def interaction(
    operation: str,
    *,
    request: Any = NO_BODY,
    status: int = 500,
    response: Any = NO_BODY,
    media_type: str = JSON,
    **changes: Any,
) -> Interaction:
    """A call of the operation; bodies are given decoded."""
    headers = (("content-type", media_type),)
    fields: dict[str, Any] = {
        "method": OPERATIONS[operation][1],
        "url": url(operation),
        "request_headers": () if request is NO_BODY else headers,
        "request_body": b"" if request is NO_BODY else json.dumps(request).encode(),
        "status": status,
        "response_headers": () if response is NO_BODY else headers,
        "response_body": b"" if response is NO_BODY else json.dumps(response).encode(),
        "source": "a test",
    }
    return Interaction(**{**fields, **changes})


@dataclass(frozen=True, eq=False)
class Sample:
    """A body that the document allows, in an interaction of its operation."""

    operation: str
    part: str
    status: int
    media_type: str
    schema: Json
    value: Any

    @cached_property
    def known(self) -> set[tuple[Code, str]]:
        """The differences in it, which are those that it is not made to avoid."""
        return self.found(self.value)

    def found(self, value: Any) -> set[tuple[Code, str]]:
        """The differences in the body when it has this value."""
        bodies = {self.part: value}
        seen = interaction(self.operation, status=self.status, media_type=self.media_type, **bodies)
        start = f"/{self.part}/body"
        return {(f.code, f.pointer) for f in check(seen, document()) if f.pointer.startswith(start)}


@cache
def sampled(operation: str) -> tuple[Sample, ...]:
    """All JSON bodies of an operation: of its request, and of each of its answers."""
    return tuple(_sampled(operation))


def _sampled(operation: str) -> Iterator[Sample]:
    described = facts(operation)
    contents = [("request", 500, described.get("requestBody", {}).get("content", {}))]
    for status, response in described["responses"].items():
        contents.append(("response", int(status), response.get("content", {})))
    for part, status, content in contents:
        for media_type, described_as in content.items():
            if "schema" not in described_as or not media_type.endswith("json"):
                continue
            schema = described_as["schema"]
            for value in samples(RAW, schema):
                yield Sample(operation, part, status, media_type, schema, _short(value))


def _short(value: Any) -> Any:
    """With one item in each list, so that what is deep is not also huge."""
    if isinstance(value, dict):
        return {name: _short(inner) for name, inner in value.items()}
    return [_short(value[0])] if isinstance(value, list) and value else value


class Place(NamedTuple):
    """A value inside a body, and the one schema that it has to follow."""

    path: tuple[str | int, ...]
    schema: Json
    nullable: bool

    @property
    def pointer(self) -> str:
        return "".join("/" + str(t).replace("~", "~0").replace("/", "~1") for t in self.path)


def places(schema: Json, value: Any, path: tuple[str | int, ...] = ()) -> Iterator[Place]:
    """Every place that is described without a choice between schemas."""
    nullable = schema.get("nullable", False)
    while "$ref" in schema or len(schema.get("allOf", ())) == 1:
        schema = schema["allOf"][0] if "allOf" in schema else _referred(schema["$ref"])
        nullable = nullable or schema.get("nullable", False)
    if any(choice in schema for choice in ("anyOf", "oneOf", "allOf", "not")):
        return
    yield Place(path, schema, nullable)
    if isinstance(value, dict):
        for name, inner in schema.get("properties", {}).items():
            if name in value:
                yield from places(inner, value[name], (*path, name))
    if isinstance(value, list) and "items" in schema:
        for index, item in enumerate(value):
            yield from places(schema["items"], item, (*path, index))


def _referred(reference: str) -> Json:
    found: Json = RAW["components"]["schemas"][reference.rsplit("/", 1)[-1]]
    return found


def at(value: Any, path: tuple[str | int, ...]) -> Any:
    for token in path:
        value = value[token]
    return value


def changed(value: Any, path: tuple[str | int, ...], new: Any) -> Any:
    """A copy of `value` with `new` at `path`."""
    if not path:
        return new
    key, *rest = path
    copied = copy.copy(value)
    copied[key] = changed(value[key], tuple(rest), new)
    return copied
