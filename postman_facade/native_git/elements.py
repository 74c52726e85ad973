"""The content of each kind of file: a collection or folder, a request, an example, an environment.

`to_...` converts an element to the mapping in its file, and `from_...` converts it back. Children
with their own files are `CHILD` on both sides.
"""

from __future__ import annotations

from typing import Any

from postman_facade.native_git import parts

Json = dict[str, Any]

CHILD: Any = object()
"""A placeholder in a list for a child in another file."""
_PREVIEW = "_postman_previewlanguage"
_SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
USUAL_ORDER = {
    "folder": ("info", "name", "item", "id", "description", "auth", "event", "variable"),
    "request": ("name", "event", "id", "protocolProfileBehavior", "request", "response"),
    "other": (  # examples, and what is known of a collection
        "_postman_id", "id", "name", "description", "schema", "originalRequest", "status", "code",
        _PREVIEW, "header", "cookie", "body",
    ),
}  # fmt: skip
"""The keys of elements in the order in which they are read from files."""
_VARIABLE = ("key", "value", "type", "enabled")


def to_collection(collection: Json, stem: str) -> Json:
    info = collection["info"]
    return {
        "$kind": "collection",
        **_head(info, "_postman_id", stem),
        "description": parts.to_description(info.get("description")),
        "variables": parts.to_variables(collection.get("variable")),
        "scripts": parts.to_scripts(collection.get("event"), prefix=True),
        "auth": parts.to_auth(collection.get("auth")),
    }


def from_collection(file: Json, stem: str, children: int) -> Json:
    info = {
        "_postman_id": file.get("id"),
        "name": parts.from_text(file.get("name", stem)),
        "description": parts.from_text(file.get("description")),
        "schema": _SCHEMA,
    }
    return without_none(
        {
            "info": without_none(info),
            "item": [CHILD] * children,
            "auth": parts.from_auth(file.get("auth")),
            "event": parts.from_scripts(file.get("scripts")),
            "variable": parts.from_variables(file.get("variables")),
        }
    )


def to_folder(folder: Json, stem: str, order: int) -> Json:
    return {
        "$kind": "collection",
        **_head(folder, "id", stem),
        "description": parts.to_description(folder.get("description")),
        "scripts": parts.to_scripts(folder.get("event"), prefix=True),
        "auth": parts.to_auth(folder.get("auth")),
        "order": order,
    }


def from_folder(file: Json, stem: str, children: int) -> Json:
    return without_none(
        {
            "name": parts.from_text(file.get("name", stem)),
            "item": [CHILD] * children,
            "id": file.get("id"),
            "description": parts.from_text(file.get("description")),
            "auth": parts.from_auth(file.get("auth")),
            "event": parts.from_scripts(file.get("scripts")),
            "variable": parts.from_variables(file.get("variables")),
        }
    )


def to_request(item: Json, stem: str, order: int, examples: str | None) -> Json:
    request = item.get("request")
    if not isinstance(request, dict):
        request = {"url": request}
    return {
        "$kind": "http-request",
        **_head(item, "id", stem),
        "description": parts.to_description(request.get("description"))
        or parts.to_description(item.get("description")),
        **_to_request(request),
        "auth": parts.to_auth(request.get("auth")),
        "scripts": parts.to_scripts(item.get("event"), prefix=False),
        "settings": parts.to_settings(item.get("protocolProfileBehavior")),
        "examples": examples,
        "order": order,
    }


def from_request(file: Json, stem: str, examples: int) -> Json:
    request = {
        "auth": parts.from_auth(file.get("auth")),
        **_from_request(file),
        "description": parts.from_text(file.get("description")),
    }
    return without_none(
        {
            "name": parts.from_text(file.get("name", stem)),
            "event": parts.from_scripts(file.get("scripts")),
            "id": file.get("id"),
            "protocolProfileBehavior": parts.from_settings(file.get("settings")),
            "request": without_none(request),
            "response": [CHILD] * examples,
        }
    )


def to_example(response: Json, stem: str, order: int) -> Json:
    request = response.get("originalRequest")
    language = str(response.get(_PREVIEW)).lower()
    return {
        "$kind": "http-example",
        **_head(response, "id", stem),
        "request": without_none(_to_request(request)) if isinstance(request, dict) else None,
        "response": without_none(
            {
                "statusCode": response.get("code") if _is_integer(response.get("code")) else None,
                "statusText": _text_or_none(response.get("status")),
                "headers": parts.to_entries(response.get("header")),
                "body": {
                    "type": language if language in parts.LANGUAGES else "text",
                    "content": _text_or_none(response.get("body")) or "",
                },
            }
        ),
        "order": order,
    }


def from_example(file: Json, stem: str) -> Json:
    request, response = file.get("request"), file.get("response")
    response = response if isinstance(response, dict) else {}
    body = response.get("body")
    body = body if isinstance(body, dict) else {}
    language = body.get("type")
    return without_none(
        {
            "id": file.get("id"),
            "name": parts.from_text(file.get("name", stem)),
            "originalRequest": _from_request(request) if isinstance(request, dict) else None,
            "status": parts.from_text(response.get("statusText")),
            "code": response.get("statusCode"),
            _PREVIEW: None if language in (None, "text") else language,
            "header": parts.from_entries(response.get("headers")),
            "cookie": [],
            "body": parts.to_text(body.get("content")),
        }
    )


def to_environment(environment: Json) -> Json:
    return {
        "name": parts.to_text(environment.get("name")),
        "values": [
            without_none(
                {
                    "key": parts.to_text(variable.get("key")),
                    "value": parts.to_text(variable.get("value")),
                    "enabled": _boolean_or_none(variable.get("enabled")),
                    "type": _text_or_none(variable.get("type")),
                    "description": parts.to_description(variable.get("description")),
                }
            )
            for variable in environment["values"]
            if isinstance(variable, dict)
        ],
        "color": environment.get("color") if _is_integer(environment.get("color")) else None,
    }


def from_environment(file: Json, stem: str) -> Json:
    return {
        "name": parts.from_text(file.get("name", stem)),
        "values": in_usual_order(parts.from_variables(file.get("values")) or []),
        **{key: value for key, value in file.items() if key not in ("$kind", "name", "values")},
    }


def in_usual_order(variables: list[Any]) -> list[Any]:
    """Variables of an environment with their keys in the order of the service."""
    return [
        {**{key: variable[key] for key in _VARIABLE if key in variable}, **variable}
        if isinstance(variable, dict)
        else variable
        for variable in variables
    ]


def without_none(value: Json) -> Json:
    return {key: inner for key, inner in value.items() if inner is not None}


def _head(element: Json, id_key: str, stem: str) -> Json:
    """`id` where there is one, and `name` where the file is called differently."""
    name = element.get("name")
    is_said = isinstance(name, str) and name != stem
    return {"id": _text_or_none(element.get(id_key)), "name": name if is_said else None}


def _to_request(request: Json) -> Json:
    method = request.get("method")
    return {
        "url": None,
        "method": method if isinstance(method, str) else "GET",
        "headers": parts.to_entries(request.get("header")),
        "queryParams": None,
        "pathVariables": None,
        "body": parts.to_body(request.get("body")),
        **parts.to_url(request.get("url")),
    }


def _from_request(file: Json) -> Json:
    return without_none(
        {
            "method": parts.from_text(file.get("method", "GET")),
            "header": parts.from_entries(file.get("headers")),
            "body": parts.from_body(file.get("body")),
            "url": parts.from_url(
                file.get("url"), file.get("queryParams"), file.get("pathVariables")
            ),
        }
    )


def _text_or_none(value: Any) -> str | None:
    return value if isinstance(value, str) else None


def _boolean_or_none(value: Any) -> bool | None:
    return value if isinstance(value, bool) else None


def _is_integer(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)
