"""Strategies for API documents: valid ones, with every form and the most awkward names."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from codegen.documents import Json

# Keywords, builtins, what generated modules import or define, and what is equal but for its case or
# punctuation.
WORDS = (
    *("class", "import", "match", "type", "None", "async", "lambda", "print", "id", "object"),
    *("str", "int", "dict", "list", "bool", "float", "bytes", "set", "tuple", "property", "super"),
    *("self", "cls", "field", "value", "get", "names", "extra", "model", "models", "kwargs"),
    *("_kwargs", "_params", "headers", "params", "cookies", "given", "body", "client", "response"),
    *("Unset", "UNSET", "Absent", "File", "FileTypes", "Response", "Model", "Models", "Client"),
    *("Any", "cast", "Literal", "Mapping", "ClassVar", "Self", "Union", "datetime", "HTTPStatus"),
    *("json", "httpx", "errors", "decode", "encode", "unknown", "multipart", "path_segment"),
    *("JsonValue", "Json", "Object", "Authenticated", "Operations", "Types", "TypeError", "Send"),
    *("to_dict", "from_dict", "json_names", "additional_properties", "to_multipart", "src_dict"),
    *("__init__", "__class__", "__slots__", "__dict__", "_items", "mro", "annotations"),
    *("name", "Name", "NAME", "n-a-m-e", "na me", "na.me", "$name", "@name", "name_", "_name"),
    *("a", "A", "aB", "a_b", "a-b", "AB", "a1", "a_1", "1a", "1", "-", "é", "名", "'", '"', "\\"),
    *(
        "\\N{x}",
        "\\x",
        "\\u12",
        "{",
        "sensitive",
        "API",
        "Api",
        "Async",
        "OPERATIONS",
        "map",
        "Mapping",
    ),
    *("Request", "Item", "Value", "Variant1", "Error404", "2", "x" * 80, "sync", "asyncio", "init"),
)
words = st.sampled_from(WORDS)
VALUES: dict[str, Any] = {
    "string": ["", "x", "a b", "'", '"', "\\", "\n", "None", "é", "{x}", "10", "true", '"""'],
    "integer": [0, -1, 2**70],
    "number": [0, 1.5, -2, 1e30],
    "boolean": [True, False],
}
FORMATS = ("date-time", "date", "uuid", "uri", "binary", "byte", "int32", "int64", "double", "odd")


@st.composite
def _scalars(draw: st.DrawFn) -> Json:
    kind = draw(st.sampled_from(sorted(VALUES)))
    values = st.sampled_from(VALUES[kind])
    optional: dict[str, st.SearchStrategy[Any]] = {
        "format": st.sampled_from(FORMATS),
        "default": values | st.sampled_from(["10", "false", 3, [1], None]),
        "enum": st.lists(values, min_size=1, max_size=4),
        "nullable": st.booleans(),
        "deprecated": st.booleans(),
        "readOnly": st.booleans(),
    }
    return {"type": kind, **draw(st.fixed_dictionaries({}, optional=optional))}


_anything: st.SearchStrategy[Json] = st.sampled_from(
    [{}, {"type": "object"}, {"type": "null"}, {"const": "x"}, {"enum": [1, 2, None]}]
    + [{"type": ["string", "integer", "null"]}, {"type": "array"}, {"enum": ["a", 1]}]
)
_references: st.SearchStrategy[Json] = st.integers(0, 3).map(
    lambda n: {"$ref": f"#/components/schemas/Shared{n}"}
)


def _larger(schemas: st.SearchStrategy[Json]) -> st.SearchStrategy[Json]:
    properties = st.dictionaries(words, schemas, min_size=1, max_size=4)
    objects = st.fixed_dictionaries(
        {"type": st.just("object"), "properties": properties},
        optional={
            "required": st.lists(words, max_size=3),
            "additionalProperties": st.booleans() | schemas,
            "nullable": st.booleans(),
            "oneOf": st.lists(st.builds(lambda w: {"required": [w]}, words), min_size=1),
        },
    )
    lists: st.SearchStrategy[Json] = st.fixed_dictionaries(
        {"type": st.just("array"), "items": schemas}, optional={"default": st.just([])}
    )
    maps = st.fixed_dictionaries({"type": st.just("object"), "additionalProperties": schemas})
    unions: st.SearchStrategy[Json] = st.builds(
        lambda key, branches, more: {key: branches, **more},
        st.sampled_from(["oneOf", "anyOf", "allOf"]),
        st.lists(schemas, min_size=1, max_size=3),
        st.sampled_from([{}, {"nullable": True}, {"type": "object"}, {"default": "x"}]),
    )
    return objects | lists | maps | unions


schemas = st.recursive(_scalars() | _anything | _references, _larger, max_leaves=8)

_statuses = st.sampled_from(["200", "201", "204", "202", "404", "default", "2XX", "4XX", "302"])
_media_types = st.sampled_from(
    ["application/json", "application/merge-patch+json", "application/vnd.x+json; charset=utf-8"]
    + ["application/x-www-form-urlencoded", "multipart/form-data", "application/octet-stream"]
    + ["text/plain", "text/csv", "application/xml", "image/*", "*/*"]
)
_contents = st.dictionaries(
    _media_types, st.just({}) | st.builds(lambda s: {"schema": s}, schemas), max_size=3
)
_parameters = st.fixed_dictionaries(
    {"name": words, "in": st.sampled_from(["query", "header", "cookie"])},
    optional={
        "schema": schemas,
        "required": st.booleans(),
        "explode": st.booleans(),
        "style": st.sampled_from(["form", "simple", "deepObject", "spaceDelimited"]),
        "description": words,
    },
)
_responses = st.fixed_dictionaries(
    {"description": words},
    optional={
        "content": _contents,
        "headers": st.dictionaries(words, st.builds(lambda s: {"schema": s}, schemas), max_size=2),
    },
)
_operations = st.fixed_dictionaries(
    {"responses": st.dictionaries(_statuses, _responses, min_size=1, max_size=3)},
    optional={
        "operationId": words,
        "tags": st.lists(words, max_size=2),
        "summary": words,
        "parameters": st.lists(_parameters, max_size=4),
        "requestBody": st.fixed_dictionaries(
            {"content": _contents}, optional={"required": st.booleans()}
        ),
        "deprecated": st.booleans(),
    },
)
_segments = words.map(lambda word: word.replace("/", "")) | words.map(lambda word: f"{{{word}}}")
_paths = st.lists(_segments, min_size=1, max_size=3).map(lambda parts: "/" + "/".join(parts))
_items = st.dictionaries(
    st.sampled_from(["get", "post", "put", "delete", "patch", "head"]),
    _operations,
    min_size=1,
    max_size=2,
)


@st.composite
def documents(draw: st.DrawFn) -> Json:
    """An API document."""
    shared = draw(st.lists(schemas, min_size=4, max_size=4))
    return {
        "openapi": draw(st.sampled_from(["3.0.3", "3.1.0"])),
        "info": {"title": "Any", "version": "1"},
        "servers": [{"url": "https://api.example.com"}],
        "paths": draw(st.dictionaries(_paths, _items, min_size=1, max_size=4)),
        "components": {"schemas": {f"Shared{n}": schema for n, schema in enumerate(shared)}},
    }
