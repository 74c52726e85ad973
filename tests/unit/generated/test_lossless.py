"""The models lose nothing, whatever the service sends."""

from __future__ import annotations

import importlib
import inspect
import json
import re
from collections.abc import Iterator
from importlib import resources
from typing import Any

import httpx
from postman_api_client import models
from postman_api_client.operations import OPERATIONS, Operation
from postman_api_client.types import decode, encode

from tests.unit.generated.cases import each
from tests.unit.generated.samples import mutations, samples, shallow

DOCUMENT = json.loads(
    resources.files("postman_api_client").joinpath("postman-api.json").read_text()
)


def _module(operation: Operation) -> Any:
    return importlib.import_module(f"postman_api_client.api.{operation.area}.{operation.name}")


def _facts(operation: Operation) -> dict[str, Any]:
    facts: dict[str, Any] = DOCUMENT["paths"][operation.path][operation.method.lower()]
    return facts


def _answers(operation: Operation) -> Iterator[tuple[int, Any]]:
    for status, response in _facts(operation)["responses"].items():
        content = response.get("content", {}).get("application/json", {})
        if status.startswith("2") and content.get("schema", {}).get("type") != "string":
            for value in samples(DOCUMENT, content.get("schema", {})) if content else []:
                yield int(status), value


def _parsed(operation: Operation, status: int, value: Any) -> Any:
    response = httpx.Response(status, json=value)
    return _module(operation)._parse_response(response)


@each(OPERATIONS)
def test_answers_come_back_unchanged(operation: Operation) -> None:
    for status, value in _answers(operation):
        assert encode(_parsed(operation, status, value)) == value


MODELS = [name for name in models.__all__ if hasattr(getattr(models, name), "from_dict")]


@each({name: name for name in MODELS})
def test_changed_objects_neither_raise_nor_lose_anything(name: str) -> None:
    model = getattr(models, name)
    schema = DOCUMENT["components"]["schemas"].get(name, {"type": "object"})
    for value in samples(DOCUMENT, schema)[:1]:
        for changed in mutations(shallow(value)):
            assert model.from_dict(changed).to_dict() == changed


@each({o.id: o for o in OPERATIONS.values() if "requestBody" in _facts(o)})
def test_requests_are_sent_unchanged(operation: Operation) -> None:
    signature = inspect.signature(_module(operation)._get_kwargs)
    names = re.findall(r"\w+", str(signature.parameters["body"].annotation))
    classes = [getattr(models, name) for name in names if name in models.__all__]
    required = {
        name: "value"
        for name, parameter in signature.parameters.items()
        if parameter.default is parameter.empty and name != "body"
    }
    # The first of several media types with the same shape is the one that is sent.
    media_types = _facts(operation)["requestBody"]["content"]
    for media_type, content in list(media_types.items())[:1]:
        for value in samples(DOCUMENT, content["schema"]):
            body = decode(value, *classes) if classes else value
            kwargs = _module(operation)._get_kwargs(**required, body=body)
            assert kwargs["json"] == value
            assert kwargs["headers"]["Content-Type"] == media_type


def test_every_success_is_typed() -> None:
    untyped = [
        operation.id
        for operation in OPERATIONS.values()
        if inspect.signature(_module(operation)._parse_response).return_annotation in ("Any", "")
    ]
    assert untyped == []


def test_what_is_missing_although_examples_have_it_is_unset_and_a_missing_list_is_empty() -> None:
    listing = models.GetWorkspacesResponse.from_dict({})
    assert list(listing.workspaces) == []
    workspace = models.WorkspaceSummary.from_dict({"name": "Shop", "type": "team"})
    assert not workspace.id
    assert workspace.type == "team"
    assert workspace.to_dict() == {"name": "Shop", "type": "team"}
