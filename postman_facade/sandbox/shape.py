"""Answers for operations that keep no state: true to the schema of the document, and marked."""

from __future__ import annotations

import functools
import importlib.resources
import json
from collections.abc import Mapping
from typing import Any

from postman_api_client.operations import OPERATIONS, Operation

from .errors import bad_request
from .samples import Samples, Schema
from .world import Exchange, Handler, Reply

HEADER = "X-Sandbox-Answer"


def handler(operation: Operation) -> Handler:
    def answer(exchange: Exchange) -> Reply:
        shape = _shape(operation.id)
        shape.check(exchange)
        return shape.reply()

    return answer


class Shape:
    """What the document says of one operation, asked for when it is needed."""

    def __init__(self, document: Mapping[str, Any], operation: Operation) -> None:
        self._samples = Samples(document)
        path = document["paths"][operation.path]
        self._operation = path[operation.method.lower()]
        self._parameters = [
            self._samples.resolve(parameter)
            for parameter in (*path.get("parameters", ()), *self._operation.get("parameters", ()))
        ]
        self._pagination = operation.pagination or {}

    def reply(self) -> Reply:
        """The lowest documented success. A list is one page, and the last."""
        status, response = min(
            (code, response)
            for code, response in self._operation["responses"].items()
            if code.startswith("2")
        )
        response = self._samples.resolve(response)
        headers = {
            name: str(self._samples.value(self._samples.resolve(header)["schema"]))
            for name, header in response.get("headers", {}).items()
        }
        schema = _json_schema(response)
        body = b"" if schema is None else self._last_page(schema)
        return Reply(body, int(status), headers)

    def check(self, exchange: Exchange) -> None:
        """Raises the 400 for a request without what the operation requires."""
        for parameter in self._parameters:
            name = parameter["name"]
            required = parameter.get("required") and parameter["in"] == "query"
            if required and not exchange.query.get(name):
                raise bad_request(f"The {name} parameter is required")
        body = self._samples.resolve(self._operation.get("requestBody", {}))
        schema = _json_schema(body)
        if schema is not None:
            fault = _fault(self._samples.flat(schema), exchange.json(), body.get("required", False))
            if fault is not None:
                raise bad_request(f"body{fault}")

    def _last_page(self, schema: Schema) -> Any:
        body = self._samples.value(schema)
        pointer = self._pagination.get("next")
        if pointer is not None:
            self._end(body, schema, pointer[1:].split("/"))
        return body

    def _end(self, value: Any, schema: Schema, way: list[str]) -> None:
        """Write a cursor that nothing follows, null if it can be, at the end of the way."""
        step, *rest = way
        rules = self._samples.flat(schema).get("properties", {}).get(step)
        if rules is None:
            return
        if rest:
            self._end(value[step], rules, rest)
        else:
            value[step] = None if self._samples.flat(rules).get("nullable") else ""


@functools.cache
def _shape(operation_id: str) -> Shape:
    return Shape(_document(), OPERATIONS[operation_id])


@functools.cache
def _document() -> dict[str, Any]:
    """The effective API document; parsed at the first request that needs it."""
    text = (
        importlib.resources.files("postman_api_client")
        .joinpath("postman-api.json")
        .read_text(encoding="utf-8")
    )
    document: dict[str, Any] = json.loads(text)
    return document


def _json_schema(message: Mapping[str, Any]) -> Schema | None:
    """The schema of a body that can be JSON."""
    for media_type, content in message.get("content", {}).items():
        if "json" in media_type:
            schema: Schema | None = content.get("schema")
            return schema
    return None


def _fault(schema: Schema, sent: Any, required: bool) -> str | None:
    """Where a body lacks what the schema requires of it, to the first level."""
    if schema.get("type") != "object" or (sent is None and not required):
        return None
    if not isinstance(sent, dict):
        return " must be object"
    for name in schema.get("required", ()):
        if name not in sent:
            return f" must have required property '{name}'"
    return None
