"""Generated code compiles and can be imported, whatever the names and forms in a document."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from codegen.distil import distil
from codegen.documents import Json
from codegen.effective import build
from codegen.generate import generate
from codegen.identifiers import CLASSES
from codegen.packages import public_api
from codegen.verify import _type_errors, verify

STRING = {"type": "string"}
NAMES = [
    "kwargs",
    "params",
    "headers",
    "given",
    "cookies",
    "client",
    "response",
    "errors",
    "self",
    "cls",
    "type",
    "list",
    "class",
    "import",
    "from",
    "None",
    "UNSET",
    "Any",
    "cast",
    "models",
    "decode",
    "encode",
    "httpx",
    "to_dict",
    "from_dict",
    "json_names",
    "value",
    "get",
    "extra",
    "names",
    "additional_properties",
    "model",
    "unknown",
    "Model",
    "File",
    "str",
    "int",
    "dict",
    "bool",
    "object",
    "1st",
    "a-b",
    "a_b",
    "aB",
    "$ref2",
    "@id",
    "é",
    "print",
    "mro",
    "__class__",
    "__init__",
    "__slots__",
    "TYPE_CHECKING",
    "JsonValue",
    "Literal",
    "src_dict",
]
THING = {"type": "object", "properties": dict.fromkeys(NAMES, STRING)}
SMALL = {"type": "object", "properties": {"a": STRING}}
WORDS = {"type": "string", "enum": ["x", "y"]}
DEFAULTS: dict[str, Any] = {
    "text": {"type": "string", "default": 'a"b\\c'},
    "number": {"type": "number", "default": 1.5},
    "flag": {"type": "boolean", "default": True},
    "word": {"type": "string", "enum": ["x", "y"], "default": "x"},
    "list": {"type": "array", "items": STRING, "default": ["a"]},
    "moment": {"type": "string", "format": "date-time", "default": "2026-01-01T00:00:00Z"},
}
TREE = {
    "type": "object",
    "properties": {
        "children": {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}},
        "map": {"type": "object", "additionalProperties": {"$ref": "#/components/schemas/Tree"}},
        "parent": {"$ref": "#/components/schemas/Tree", "nullable": True},
    },
}


def _operation(identifier: str, schema: Any, **more: Any) -> Json:
    media_type = more.pop("media_type", "application/json")
    status = more.pop("status", "200")
    content = {media_type: {"schema": schema}} if schema is not None else {}
    return {
        "operationId": identifier,
        "responses": {status: {"description": "", "content": content}},
        **more,
    }


def _body(**content: Any) -> Json:
    types = {"json": "application/json", "xml": "application/xml", "csv": "text/csv"}
    types |= {"form": "multipart/form-data", "bytes": "application/octet-stream"}
    return {"content": {types[kind]: {"schema": schema} for kind, schema in content.items()}}


FILE = {"type": "string", "format": "binary"}
OPERATIONS: dict[str, Json] = {
    "arguments": _operation(
        "arguments", THING, parameters=[{"name": n, "in": "query", "schema": STRING} for n in NAMES]
    ),
    "a list with commas": _operation(
        "commas",
        STRING,
        parameters=[
            {"name": name, "in": "query", "schema": STRING} for name in ("join", "map", "str", "v")
        ]
        + [{"name": "all", "in": "query", "explode": False, "schema": {"type": "array"}}],
    ),
    "headers": _operation(
        "headers",
        STRING,
        parameters=[
            {"name": name, "in": "header", "schema": {"type": "string", "enum": ["a", "b"]}}
            for name in ("X-A", "If-None-Match", "headers", "kwargs")
        ]
        + [{"name": "c", "in": "cookie", "schema": {"type": "integer"}}],
    ),
    "defaults": _operation(
        "defaults",
        STRING,
        parameters=[{"name": n, "in": "query", "schema": s} for n, s in DEFAULTS.items()],
    ),
    "union of one": _operation("one", {"oneOf": [SMALL]}),
    "union": _operation(
        "union", {"anyOf": [STRING, SMALL, {"type": "array", "items": SMALL}, {"type": "integer"}]}
    ),
    "recursion": _operation("recursion", {"$ref": "#/components/schemas/Tree"}),
    "empty body": _operation(
        "empty", None, status="204", requestBody={"content": {"application/json": {}}}
    ),
    "several bodies": _operation(
        "bodies",
        SMALL,
        requestBody=_body(
            json=SMALL, xml=STRING, form={"type": "object", "properties": {"f": FILE}}, bytes=FILE
        ),
    ),
    "csv": _operation("csv", STRING, media_type="text/csv", requestBody=_body(csv=STRING)),
    "bytes": _operation("download", FILE, media_type="application/octet-stream"),
    "no success": _operation("failing", SMALL, status="404"),
    "default only": _operation("defaulting", SMALL, status="default"),
    "wide": _operation(
        "wide", {"type": "object", "properties": {f"p{n}": {"type": "integer"} for n in range(300)}}
    ),
    "keyword": _operation("import", {"type": "object", "properties": {"class": STRING}}),
    "keyword without case": _operation("Import", STRING),
    "quotes": _operation('say """x""" \\', STRING, summary='"""\\', description='\\N{x} """'),
    "enumerations": _operation(
        "enumerations",
        {
            "type": "object",
            "properties": {
                "words": {"type": "string", "enum": ["", "a b", "ü", "'\"", "\\", "\n"]},
                "numbers": {"type": "number", "enum": [1, 2.5]},
                "flag": {"type": "boolean", "enum": [True]},
                "nothing": {"enum": [None]},
            },
        },
    ),
    "anything": _operation("anything", {}, requestBody=_body(json={})),
    "maps": _operation("maps", {"type": "object", "additionalProperties": SMALL}),
    "lists": _operation("lists", {"type": "array", "items": {"type": "array", "items": SMALL}}),
    "odd area": _operation("area", STRING, tags=["1 odd/Area!"]),
    "names of classes that every module has": _operation(
        "json",
        SMALL,
        parameters=[{"name": n, "in": "query", "schema": WORDS} for n in ("object", "value")],
    ),
    "more names of classes": _operation(
        "un", SMALL, parameters=[{"name": "set", "in": "query", "schema": WORDS}]
    ),
    "a class as the one of an area": _operation(
        "area1", SMALL, parameters=[{"name": "api", "in": "query", "schema": WORDS}], tags=["area1"]
    ),
    "areas spelt almost alike": _operation("alike", SMALL, tags=["area_1"]),
    "parameters of the path": _operation("path", SMALL),
    "keyword area": _operation("keyword", STRING, tags=["import"]),
}


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("hostile")
    methods = ("get", "post", "put", "delete", "patch")
    paths: Json = {}
    for number, operation in enumerate(OPERATIONS.values()):
        method = "post" if "requestBody" in operation else methods[number % 5]
        place = "/{1st}/{a.b}/{a-b}/{a_b}/{1st}" if operation["operationId"] == "path" else ""
        paths[f"/things{number}{place}"] = {method: operation}
    document = distil(
        {
            "openapi": "3.0.3",
            "info": {"title": "Things", "version": "1"},
            "servers": [{"url": "https://api.example.com"}],
            "paths": paths,
            "components": {"schemas": {"Tree": TREE}},
        }
    ).document
    effective = build(document, folder)
    made = folder / "postman_api_client"
    generate(effective.document, made)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("codegen.verify._type_errors", lambda package: [])  # takes seconds
        verify(effective.document, made)
    return made


def test_every_module_can_be_imported(package: Path) -> None:
    code = (
        "import importlib, pathlib, postman_api_client as p\n"
        "root = pathlib.Path(p.__file__).parent\n"
        "for file in sorted(root.rglob('*.py')):\n"
        "    parts = file.relative_to(root.parent).with_suffix('').parts\n"
        "    importlib.import_module('.'.join(parts).removesuffix('.__init__'))\n"
    )
    environment = {**os.environ, "PYTHONPATH": str(package.parent), "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True
    )
    assert done.stderr == ""


def test_nothing_is_lost(package: Path) -> None:
    modules = [p for p in package.glob("api/*/*.py") if p.stem != "__init__"]
    assert len(modules) == len(OPERATIONS)


@pytest.mark.thorough
def test_it_type_checks(package: Path) -> None:
    assert _type_errors(package) == []


def test_classes_that_modules_import_are_given_to_no_model() -> None:
    root = Path(__file__).parents[3] / "generated/postman_api_client"
    models = public_api(root).keys()
    imported: set[str] = set()
    for path in [*root.glob("models/*.py"), *root.glob("api/*/*.py")]:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom):
                imported.update(alias.name for alias in node.names)
    classes = {name for name in imported if name[0].isupper() and f"models.{name}" not in models}
    assert classes <= CLASSES
