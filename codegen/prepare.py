"""The effective document as the generator needs to see it.

Nothing here corrects the API (that is what the overlays are for): each step takes away something
that openapi-python-client would turn into a client that is stricter, lossy or broken.
"""

from __future__ import annotations

import re
from typing import Any

from codegen.documents import Json, operations
from codegen.identifiers import JSON_OBJECT, areas
from codegen.naming import pascal
from codegen.presence import PRESENT

_NUMBER_FORMATS = ("int32", "int64", "float", "double", "binary")
_UNIONS = ("oneOf", "anyOf", "allOf")
_JSON = re.compile(r"application/(.*\+)?json\b.*")
_FORMS = ("application/x-www-form-urlencoded", "multipart/form-data")
_PLAIN = {"string", "integer", "number", "boolean", "null"}
# What can be sent as it is, by place. Anything else is sent as the text that is given.
_SENT = {
    "path": {"string", "integer"},
    "header": _PLAIN,
    "cookie": _PLAIN,
    "query": _PLAIN | {f"list of {kind}" for kind in _PLAIN},
}


def prepare(document: Json) -> Json:
    prepared: Json = _schemas({k: v for k, v in document.items() if not k.startswith("x-")})
    # Objects of which nothing is known share one class instead of one each.
    components = prepared["components"]["schemas"]
    components[JSON_OBJECT] = {"type": "object"}
    _break_circles(components)
    for path, _, operation in operations(prepared):
        operation["tags"] = operation.get("tags") or [_default_area(path)]
        operation["parameters"] = [
            parameter
            for parameter in operation.get("parameters", [])
            # The body's media type decides these two.
            if parameter["in"] != "header"
            or parameter["name"].lower() not in ("content-type", "accept")
        ]
        for parameter in operation["parameters"]:
            if not _kinds(parameter["schema"], components) <= _SENT[parameter["in"]]:
                parameter["schema"] = {"type": "string"}
        operation["responses"] = _successes(operation["responses"])
        for media_type, content in operation.get("requestBody", {}).get("content", {}).items():
            content["schema"] = _sent(media_type, content.get("schema", {}), components)
            if "properties" in content["schema"]:  # written by an overlay, not distilled
                name = f"{pascal(operation['operationId'])}Request"
                components[name] = content["schema"]
                content["schema"] = {"$ref": f"#/components/schemas/{name}"}
    names = areas(prepared)
    for _, _, operation in operations(prepared):
        operation["tags"] = [names[operation["tags"][0]]]
    return prepared


def _sent(media_type: str, schema: Json, components: Json) -> Json:
    """What a body of this media type is made of."""
    if media_type.startswith(_FORMS):
        name = schema.get("$ref", "").rsplit("/", 1)[-1]
        is_object = components.get(name, {}).get("type") == "object"
        return schema if is_object else {"$ref": f"#/components/schemas/{JSON_OBJECT}"}
    return schema if _JSON.fullmatch(media_type) else {"type": "string", "format": "binary"}


def bytes_only(document: Json) -> list[str]:
    """The media types of requests that are sent as the bytes that are given."""
    return sorted(
        {
            media_type
            for _, _, operation in operations(document)
            for media_type in operation.get("requestBody", {}).get("content", {})
            if not (_JSON.fullmatch(media_type) or media_type.startswith(_FORMS))
        }
    )


def _kinds(schema: Json, components: Json) -> set[str]:
    """The types of what `schema` allows; "" for anything."""
    if "$ref" in schema:
        return _kinds(components[schema["$ref"].rsplit("/", 1)[-1]], components)
    null = {"null"} if schema.get("nullable") else set()
    for union in _UNIONS:
        if union in schema:
            return null.union(*(_kinds(branch, components) for branch in schema[union]))
    if schema.get("type") == "array":
        return null | {f"list of {kind}" for kind in _kinds(schema["items"], components)}
    of_values = {str: "string", int: "integer"}
    kinds = {of_values[type(value)] for value in schema.get("enum", ())}
    return null | (kinds or {schema.get("type", "")})


def _break_circles(components: Json) -> None:
    """Lists and unions that hold themselves hold anything instead: the generator needs an object between."""
    done: set[str] = set()

    def visit(node: Json, within: tuple[str, ...]) -> Json:
        name = node.get("$ref", "").rsplit("/", 1)[-1]
        if name in within:
            return {}
        if name:
            if name not in done:
                done.add(name)
                components[name] = visit(components[name], (*within, name))
            return node
        out = dict(node)
        if "items" in out:
            out["items"] = visit(out["items"], within)
        for union in _UNIONS:
            if union in out:
                out[union] = [visit(branch, within) for branch in out[union]]
        return out

    for name in list(components):
        visit({"$ref": f"#/components/schemas/{name}"}, ())


def _default_area(path: str) -> str:
    """The area of an operation to which no overlay gives one: its first literal segment."""
    literal = (part for part in path.strip("/").split("/") if part and not part.startswith("{"))
    return next(literal, "default")


def _successes(responses: Json) -> Json:
    """2xx answers only: errors are read in one place, by shape, whatever the document says.

    The first one also stands for any other 2xx, because servers answer 200 where a document says
    201 or 202.
    """
    successes = [(status, r) for status, r in responses.items() if status.startswith("2")]
    if not successes and "default" in responses:
        successes = [("default", responses["default"])]
    if not successes:
        return {"2XX": _nothing()}
    (_, first), *others = successes
    return {status: _body(r) for status, r in others if status != "2XX"} | {"2XX": _body(first)}


def _body(response: Json) -> Json:
    content = {m: value for m, value in response.get("content", {}).items() if "schema" in value}
    if not content:
        return _nothing()
    if all("json" in media_type for media_type in content):
        return {"description": "", "content": {"application/json": next(iter(content.values()))}}
    return {"description": "", "content": {"text/plain": {"schema": {"type": "string"}}}}


def _nothing() -> Json:
    return {"description": "", "content": {"application/json": {"schema": {"type": "null"}}}}


def _schemas(node: Any) -> Any:
    """A copy of `node` in which every schema has been through `_schema`."""
    if isinstance(node, list):
        return [_schemas(value) for value in node]
    if not isinstance(node, dict):
        return node
    out: Json = {}
    for key, value in node.items():
        if key == "schema":
            out[key] = _schema(value)
        elif key == "schemas":
            out[key] = {name: _schema(value, component=True) for name, value in value.items()}
        else:
            out[key] = _schemas(value)
    return out


def _schema(schema: Json, *, component: bool = False) -> Json:
    if "$ref" in schema:
        return {"$ref": schema["$ref"]}
    out = {key: value for key, value in schema.items() if not key.startswith("x-")}
    # A default would be sent although the caller set nothing.
    out.pop("default", None)
    # Dates, ids and URLs stay the strings that were sent.
    if out.get("format") not in _NUMBER_FORMATS:
        out.pop("format", None)
    # `Literal` takes texts and whole numbers, of one kind at a time.
    kinds = {type(value) for value in out.get("enum", ())}
    if kinds and kinds not in ({str}, {int}):
        del out["enum"]
    # Unknown properties must be kept.
    if out.get("additionalProperties") is False:
        del out["additionalProperties"]
    if "properties" in out:
        out["properties"] = {name: _schema(value) for name, value in out["properties"].items()}
        if PRESENT in schema:
            out["required"] = [*out.get("required", []), *schema[PRESENT]]
        # Branches that only say what is required are rules for the sender, not other shapes.
        for union in _UNIONS:
            out.pop(union, None)
    for key in ("items", "additionalProperties"):
        if isinstance(out.get(key), dict):
            out[key] = _schema(out[key])
    for union in _UNIONS:
        if union in out:
            out[union] = [_schema(branch) for branch in out[union]]
    out = _simpler_union(out)
    bare = out.get("type") == "object" and not ({"properties", "additionalProperties"} & out.keys())
    if bare and not component:
        out = {k: v for k, v in out.items() if k in ("description", "nullable")}
        out["allOf"] = [{"$ref": f"#/components/schemas/{JSON_OBJECT}"}]
    if not out.get("nullable"):
        if "allOf" in out and len(out["allOf"]) == 1:
            return dict(out["allOf"][0])
    elif "allOf" in out:  # the generator takes a union with null, not a nullable `allOf`
        out["oneOf"] = out.pop("allOf")
    return out


def _simpler_union(schema: Json) -> Json:
    """Branches without a type or reference are rules for the sender; one branch is no union."""
    for union in ("oneOf", "anyOf"):
        if union not in schema:
            continue
        branches = [b for b in schema[union] if b.keys() - {"required", "description"}]
        unique: list[Json] = []
        for branch in branches:
            if branch not in unique:
                unique.append(branch)
        if not unique:
            del schema[union]
        elif len(unique) == 1 and not schema.get("nullable"):
            rest = {k: v for k, v in schema.items() if k != union}
            schema = {**rest, **unique[0]} if "$ref" not in unique[0] else unique[0]
        else:
            schema[union] = unique
    return schema
