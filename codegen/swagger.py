"""Swagger 2.0 as OpenAPI 3.0: the same operations, with what both versions have written as in the second.

Written here because no kept converter is a Python package, and a client needs little of the old version.
"""

from __future__ import annotations

from typing import Any

from codegen.documents import METHODS, Json

_MOVED = {
    "#/definitions/": "#/components/schemas/",
    "#/parameters/": "#/components/parameters/",
    "#/responses/": "#/components/responses/",
}
# What describes the value of a parameter or header beside the parameter itself.
_OF_VALUE = (
    *("type", "format", "items", "default", "enum", "pattern", "multipleOf", "uniqueItems"),
    *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "x-nullable"),
    *("minLength", "maxLength", "minItems", "maxItems"),
)
_STYLES: dict[str, Json] = {
    "csv": {"explode": False},
    "multi": {"explode": True},
    "ssv": {"style": "spaceDelimited", "explode": False},
    "pipes": {"style": "pipeDelimited", "explode": False},
}
_FORM, _FILES = "application/x-www-form-urlencoded", "multipart/form-data"


def is_swagger(document: Json) -> bool:
    return str(document.get("swagger", "")).startswith("2")


def as_openapi(swagger: Json) -> Json:
    """`swagger` as OpenAPI 3.0. What is unsound in it stays so, for `codegen.repair` to find."""
    return _Conversion(swagger).document()


class _Conversion:
    def __init__(self, swagger: Json) -> None:
        self._swagger = swagger

    def document(self) -> Json:
        swagger = self._swagger
        paths = swagger.get("paths")
        return {
            "openapi": "3.0.3",
            **{key: swagger[key] for key in ("info", "security", "tags") if key in swagger},
            "servers": self._servers(),
            "paths": {
                path: self._path_item(item) if isinstance(item, dict) else item
                for path, item in (paths if isinstance(paths, dict) else {}).items()
            },
            "components": {
                "schemas": _each(_schema, swagger.get("definitions")),
                "parameters": _each(_parameter, swagger.get("parameters")),
                "responses": _each(self._response, swagger.get("responses")),
                "securitySchemes": _each(_security_scheme, swagger.get("securityDefinitions")),
            },
        }

    def _servers(self) -> list[Json]:
        host, base = self._swagger.get("host"), self._swagger.get("basePath") or ""
        schemes = _texts(self._swagger.get("schemes"))
        scheme = "http" if "http" in schemes and "https" not in schemes else "https"
        return [{"url": f"{scheme}://{host}{str(base).rstrip('/')}"}] if host else []

    def _path_item(self, item: Json) -> Json:
        shared = self._resolved(item.get("parameters"))
        out: Json = {"$ref": item["$ref"]} if "$ref" in item else {}
        for method in METHODS:
            operation = item.get(method)
            if isinstance(operation, dict):
                out[method] = self._operation(operation, shared)
            elif method in item:
                out[method] = operation
        return out

    def _operation(self, operation: Json, shared: list[Any]) -> Json:
        own = self._resolved(operation.get("parameters"))
        places = {_place(parameter) for parameter in own}
        parameters = [*(p for p in shared if _place(p) not in places), *own]
        body = self._body(parameters, operation.get("consumes", self._swagger.get("consumes")))
        produced = operation.get("produces", self._swagger.get("produces"))
        return {
            **{k: v for k, v in operation.items() if k not in ("consumes", "produces", "schemes")},
            "parameters": [
                _parameter(p) for p in parameters if _place(p)[0] not in ("body", "formData")
            ],
            **({"requestBody": body} if body else {}),
            "responses": _each(
                lambda response: self._response(response, produced), operation.get("responses")
            ),
        }

    def _resolved(self, parameters: Any) -> list[Any]:
        """With what references lead to, because a body is a parameter that has another place now."""
        known = self._swagger.get("parameters")
        known = known if isinstance(known, dict) else {}
        return [
            known.get(str(parameter["$ref"]).removeprefix("#/parameters/"), parameter)
            if isinstance(parameter, dict) and "$ref" in parameter
            else parameter
            for parameter in (parameters if isinstance(parameters, list) else ())
        ]

    def _body(self, parameters: list[Any], consumed: Any) -> Json | None:
        media_types = _texts(consumed)
        fields = [p for p in parameters if _place(p)[0] == "formData"]
        given = next((p for p in parameters if _place(p)[0] == "body"), None)
        if fields:
            kinds = [m for m in media_types if m in (_FORM, _FILES)]
            has_file = any(field.get("type") == "file" for field in fields)
            schema: Json = {
                "type": "object",
                "properties": {str(field.get("name")): _value(field) for field in fields},
                "required": [str(f.get("name")) for f in fields if f.get("required") is True],
            }
            return _content(schema, [_FILES] if has_file else kinds or [_FORM])
        if given is None:
            return None
        body = _content(_schema(given.get("schema", {})), media_types or ["application/json"])
        return body | {"required": given.get("required") is True}

    def _response(self, response: Any, produced: Any = None) -> Any:
        if not isinstance(response, dict) or "$ref" in response:
            return _schema(response)
        media_types = (
            _texts(produced) or _texts(self._swagger.get("produces")) or ["application/json"]
        )
        out = {key: response[key] for key in ("description",) if key in response}
        if "schema" in response:
            out |= _content(_schema(response["schema"]), media_types)
            examples = response.get("examples")
            for media_type, example in (examples if isinstance(examples, dict) else {}).items():
                if media_type in out["content"]:
                    out["content"][media_type]["example"] = example
        if "headers" in response:
            out["headers"] = _each(lambda header: {"schema": _value(header)}, response["headers"])
        return out


def _each(convert: Any, entries: Any) -> Any:
    if not isinstance(entries, dict):
        return {}
    return {name: convert(entry) for name, entry in entries.items()}


def _texts(values: Any) -> list[str]:
    return [value for value in values if isinstance(value, str)] if isinstance(values, list) else []


def _place(parameter: Any) -> tuple[Any, Any]:
    return (parameter.get("in"), parameter.get("name")) if isinstance(parameter, dict) else ("", "")


def _content(schema: Any, media_types: list[str]) -> Json:
    return {"content": {media_type: {"schema": schema} for media_type in media_types}}


def _parameter(parameter: Any) -> Any:
    if not isinstance(parameter, dict) or "$ref" in parameter:
        return _schema(parameter)
    kept = {k: v for k, v in parameter.items() if k not in (*_OF_VALUE, "collectionFormat")}
    listed = parameter.get("type") == "array"
    style = _STYLES.get(parameter.get("collectionFormat", "csv"), {}) if listed else {}
    in_query = parameter.get("in") == "query"
    schema = _value(parameter) or _schema(parameter.get("schema", {}))
    return {**kept, **(style if in_query else {}), "schema": schema}


def _value(holder: Any) -> Any:
    if not isinstance(holder, dict):
        return holder
    return _schema({key: holder[key] for key in _OF_VALUE if key in holder})


def _schema(node: Any) -> Any:
    """A schema, or anything else with references in it."""
    if isinstance(node, list):
        return [_schema(inner) for inner in node]
    if not isinstance(node, dict):
        return node
    if isinstance(node.get("$ref"), str):
        reference = node["$ref"]
        moved = next((old for old in _MOVED if reference.startswith(old)), "")
        return {**node, "$ref": _MOVED.get(moved, moved) + reference.removeprefix(moved)}
    out = {}
    for key, inner in node.items():
        if key == "properties" and isinstance(inner, dict):
            out[key] = _each(_schema, inner)
        elif key in ("default", "enum", "example") or key.startswith("x-"):
            out[key] = inner
        else:
            out[key] = _schema(inner)
    if "x-nullable" in node:
        out["nullable"] = node["x-nullable"]
    if node.get("type") == "file":
        out |= {"type": "string", "format": "binary"}
    out.pop("discriminator", None)  # names a property here, and is an object there
    return out


def _security_scheme(scheme: Any) -> Any:
    if isinstance(scheme, dict) and scheme.get("type") == "basic":
        return {**scheme, "type": "http", "scheme": "basic"}
    return scheme
