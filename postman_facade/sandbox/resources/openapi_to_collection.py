"""The collection that is generated from an OpenAPI definition: a folder for each first segment of
a path, or for each tag, and in it one request for each operation."""

from __future__ import annotations

import re
from http import HTTPStatus
from typing import Any

from ..world import Document
from . import definitions, schemas
from .definitions import Operation, example_text, resolve
from .documents import member, text, texts

SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
IMPLICIT_HEADERS = ("accept", "authorization", "content-type")
_PARAMETER = re.compile(r"\{([^{}/]+)\}")
_STATUSES = {str(status.value): status.phrase for status in HTTPStatus}


def _rules() -> schemas.Schema:
    made = schemas.of_path("POST", "/specs/{specId}/generations/{elementType}")
    return schemas.member(made, "options")


def option_fault(options: Any) -> str:
    """What is wrong with the options of a generation; empty when nothing is."""
    fault = schemas.first_fault(_rules(), options)
    if fault is None:
        return ""
    place = ".".join(["options", *map(str, fault.place)])
    if "enum" in fault.schema:
        return f"{place} must be one of: {', '.join(fault.schema['enum'])}"
    wrong = {"object": "must be an object", "boolean": "must be true or false"}
    return f"{place} {wrong.get(fault.rule, fault.text)}"


def convert(definition: Document, name: str, options: Document) -> Document:
    info = {"name": name, "schema": SCHEMA}
    description = text(member(definition, "info").get("description"))
    if description:
        info["description"] = description
    base = {"key": "baseUrl", "value": definitions.server(definition) or "/", "type": "string"}
    return {"info": info, "item": _items(definition, options), "variable": [base]}


def _items(definition: Document, options: Document) -> list[Document]:
    items: list[Document] = []
    folders: dict[str, list[Document]] = {"": items}
    for operation in definitions.operations(definition):
        if operation.content.get("deprecated") is True and not _on(options, "includeDeprecated"):
            continue
        folder = _folder_name(operation, options)
        if folder not in folders:
            folders[folder] = []
            items.append({"name": folder, "item": folders[folder]})
        folders[folder].append(_item(definition, operation, options))
    return items


def _folder_name(operation: Operation, options: Document) -> str:
    """The folder of an operation; empty if it goes to the top level."""
    if options.get("folderStrategy") == "Tags":
        return next(iter(texts(operation.content.get("tags"))), "")
    return operation.path.strip("/").partition("/")[0]


def _item(definition: Document, operation: Operation, options: Document) -> Document:
    request = _request(definition, operation, options)
    body = definitions.request_body(definition, operation)
    if body is not None:
        request["header"].append({"key": "Content-Type", "value": body.media_type})
        raw: Document = {"mode": "raw", "raw": body.example}
        if "json" in body.media_type:
            raw["options"] = {"raw": {"language": "json"}}
        request["body"] = raw
    description = text(operation.content.get("description"))
    if description:
        request["description"] = description
    return {
        "name": _name(operation, request["url"]["raw"], options),
        "request": request,
        "response": _responses(definition, operation, request),
    }


def _name(operation: Operation, url: str, options: Document) -> str:
    if options.get("requestNameSource") == "URL":
        return url
    sources = ("summary", "operationId", "description")
    named = (text(operation.content.get(source)) for source in sources)
    return next(filter(None, named), url)


def _request(definition: Document, operation: Operation, options: Document) -> Document:
    path = [_segment(part) for part in operation.path.removeprefix("/").split("/")]
    raw = "/".join(["{{baseUrl}}", *path])
    url: Document = {"raw": raw, "host": ["{{baseUrl}}"], "path": path}
    query = [_entry(definition, one, options) for one in _within(operation, "query")]
    enabled = [f"{one['key']}={one['value']}" for one in query if "disabled" not in one]
    if enabled:
        url["raw"] += "?" + "&".join(enabled)
    if query:
        url["query"] = query
    variables = [_entry(definition, one, {}) for one in _within(operation, "path")]
    if variables:
        url["variable"] = variables
    keep = _on(options, "keepImplicitHeaders")
    headers = [
        _entry(definition, one, options)
        for one in _within(operation, "header")
        if keep or one["name"].lower() not in IMPLICIT_HEADERS
    ]
    return {"method": operation.method.upper(), "header": headers, "url": url}


def _segment(part: str) -> str:
    """A path segment in the words of a collection: a parameter of its own, or a variable inside."""
    whole = _PARAMETER.fullmatch(part)
    return f":{whole[1]}" if whole else _PARAMETER.sub(r"{{\1}}", part)


def _entry(definition: Document, parameter: Document, options: Document) -> Document:
    schema = resolve(definition, parameter.get("schema"))
    example = example_text(parameter.get("example", schema.get("example", "")))
    entry: Document = {"key": parameter["name"], "value": example}
    description = text(parameter.get("description"))
    if description:
        entry["description"] = description
    if parameter.get("required") is not True and not _on(options, "enableOptionalParameters"):
        entry["disabled"] = True
    return entry


def _responses(definition: Document, operation: Operation, request: Document) -> list[Document]:
    """An example for each response with a status of its own."""
    examples = []
    for code, found in member(operation.content, "responses").items():
        status = _STATUSES.get(code)
        if status is None:
            continue
        response = resolve(definition, found)
        body = definitions.response_body(definition, response)
        header = [{"key": "Content-Type", "value": body.media_type}] if body else []
        examples.append(
            {
                "name": text(response.get("description")) or status,
                "originalRequest": request,
                "status": status,
                "code": int(code),
                "header": header,
                "body": body.example if body else "",
            }
        )
    return examples


def _within(operation: Operation, place: str) -> list[Document]:
    return [parameter for parameter in operation.parameters if parameter.get("in") == place]


def _on(options: Document, name: str) -> bool:
    return bool(options.get(name, schemas.member(_rules(), name)["default"]))
