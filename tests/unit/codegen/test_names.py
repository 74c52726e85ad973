"""Names are kept: what the document does not rename keeps its name, there and back again."""

from __future__ import annotations

import copy
import random
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import cache
from typing import Any

import pytest

from codegen.distil import distil
from codegen.documents import Json, at, load, operations
from codegen.names import Names, Use
from codegen.naming import method_and_path
from tests.sampling import few
from tests.unit.codegen.committed import ROOT, upstream

STORED = load(ROOT / "openapi/names.yaml")
Change = Callable[[Json], None]


@cache
def _document() -> Json:
    """Most uses of shapes are in errors; a few of them are enough."""
    document = copy.deepcopy(upstream())
    for path, _, operation in operations(document):
        kept = ("2", "404") if path.startswith("/mo") else ("2",)
        responses = operation["responses"]
        operation["responses"] = {s: r for s, r in responses.items() if s.startswith(kept)}
    return document


def _schemas(document: Json) -> Json:
    found: Json = document["components"]["schemas"]
    return found


def _operation(document: Json, identifier: str) -> Json:
    return next(op for _, _, op in operations(document) if op["operationId"] == identifier)


def _answer(document: Json, identifier: str) -> Json:
    """The content of the first success of an operation, its shape written out at its place."""
    responses = _operation(document, identifier)["responses"]
    content: Json = next(r for s, r in responses.items() if s.startswith("2"))["content"]
    (holder,) = content.values()
    if "$ref" in holder["schema"]:
        holder["schema"] = copy.deepcopy(at(document, holder["schema"]["$ref"]))
    found: Json = holder["schema"]
    return found


def _without(prefix: str) -> Change:
    def change(document: Json) -> None:
        paths = document["paths"]
        document["paths"] = {
            path: item for path, item in paths.items() if not path.startswith(prefix)
        }

    return change


def _add_value(document: Json) -> None:
    _schemas(document)["GetWorkspacesType"]["enum"].append("guest")


def _take_value(document: Json) -> None:
    _schemas(document)["GetWorkspacesType"]["enum"].pop()


def _add_property_everywhere(document: Json) -> None:
    _schemas(document)["GetMonitorError404Error"]["properties"]["hint"] = {"type": "string"}


def _add_property_at_one_place(document: Json) -> None:
    _answer(document, "getPackages")["properties"]["meta"] = {
        "type": "object",
        "properties": {"nextCursor": {"type": "string"}, "total": {"type": "integer"}},
    }


def _take_property(document: Json) -> None:
    del _schemas(document)["GetCollectionsResponseCollectionsItem"]["properties"]["fork"]


def _rename_property(document: Json) -> None:
    properties = _schemas(document)["GetMockResponseMockConfig"]["properties"]
    properties["lag"] = properties.pop("delay")


def _nullable_property(document: Json) -> None:
    _schemas(document)["GetMonitorResponseMonitor"]["properties"]["name"]["nullable"] = True


def _property_becomes_an_object(document: Json) -> None:
    _schemas(document)["GetMonitorResponseMonitor"]["properties"]["jobId"] = {
        "type": "object",
        "properties": {"id": {"type": "string"}},
    }


def _add_parameter(document: Json) -> None:
    parameter = {"name": "type", "in": "query", "schema": {"type": "string", "enum": ["a", "b"]}}
    _operation(document, "getMocks").setdefault("parameters", []).append(parameter)


def _take_parameter(document: Json) -> None:
    operation = _operation(document, "getWorkspaces")
    operation["parameters"] = [p for p in operation["parameters"] if p["name"] != "type"]


def _rename_parameter(document: Json) -> None:
    for parameter in _operation(document, "getWorkspaces")["parameters"]:
        parameter["name"] = parameter["name"].replace("include", "with")


def _move_operation(document: Json) -> None:
    document["paths"]["/mock-servers/{id}"] = document["paths"].pop("/mocks/{mockId}")


def _rename_path_parameter(document: Json) -> None:
    document["paths"]["/mocks/{mock}"] = item = document["paths"].pop("/mocks/{mockId}")
    for operation in item.values():
        for parameter in operation["parameters"]:
            parameter["name"] = parameter["name"].replace("mockId", "mock")


def _rename_operation(document: Json) -> None:
    _operation(document, "getMock")["operationId"] = "fetchMock"


def _swap_ids(document: Json) -> None:
    one, other = _operation(document, "getMock"), _operation(document, "getMonitor")
    one["operationId"], other["operationId"] = other["operationId"], one["operationId"]


def _drop_ids(document: Json) -> None:
    for _, _, operation in operations(document):
        del operation["operationId"]


def _drop_tags(document: Json) -> None:
    for _, _, operation in operations(document):
        operation.pop("tags", None)


def _add_operation_with_known_shapes(document: Json) -> None:
    # All of its names would be the shortest.
    document["paths"]["/a"] = {"get": {**_operation(document, "getMocks"), "operationId": "a"}}


def _other_status(document: Json) -> None:
    responses = _operation(document, "createMock")["responses"]
    responses["201"] = responses.pop("200")


def _add_error(document: Json) -> None:
    responses = _operation(document, "getMock")["responses"]
    responses["410"] = copy.deepcopy(responses["404"])


def _other_order(document: Json) -> None:
    document["paths"] = dict(reversed(document["paths"].items()))


def _add_variant(document: Json) -> None:
    schema = _answer(document, "getAsyncSpecTaskStatus")
    (union,) = (schema[key] for key in ("oneOf", "anyOf") if key in schema)
    union.insert(0, {"type": "object", "properties": {"state": {"type": "string"}}})


def _inline(document: Json) -> None:
    def inlined(node: Any) -> Any:
        if isinstance(node, dict):
            reference = node.get("$ref")
            if isinstance(reference, str):
                return inlined(at(document, reference))
            return {key: inlined(value) for key, value in node.items()}
        return [inlined(value) for value in node] if isinstance(node, list) else node

    document["paths"] = inlined(document["paths"])
    document["components"].pop("schemas")


def _make_equal(document: Json) -> None:
    """Two shapes of one property that have names of their own become equal."""
    schemas = _schemas(document)
    schemas["GetSdksLanguage"]["enum"] = schemas["GenerateToolRequestConfigLanguage"]["enum"]


CHANGES: dict[Change, set[str]] = {
    # What may get another name: pieces of places, as "operation: pointer".
    _without("/packages"): set(),
    _without("/mo"): set(),
    _without("/workspaces"): set(),
    _add_value: set(),
    _take_value: set(),
    _add_property_everywhere: set(),
    _add_property_at_one_place: {"GET /packages: 200/*/meta"},
    _take_property: set(),
    _rename_property: set(),
    _nullable_property: set(),
    _property_becomes_an_object: set(),
    _add_parameter: set(),
    _take_parameter: set(),
    _rename_parameter: set(),
    _move_operation: set(),
    _rename_path_parameter: set(),
    _rename_operation: set(),
    _swap_ids: set(),
    _drop_ids: set(),
    _drop_tags: set(),
    _add_operation_with_known_shapes: set(),
    _other_status: set(),
    _add_error: set(),
    _other_order: set(),
    _add_variant: set(),
    _inline: set(),
    _make_equal: set(),
}


def _by_place(document: Json) -> dict[str, set[str]]:
    """The names of the shapes in every place that holds one."""
    inside: dict[str, list[tuple[str, str]]] = {}

    def of_component(name: str) -> list[tuple[str, str]]:
        if name not in inside:
            inside[name] = []  # of a shape that leads back to itself
            inside[name] = list(shapes(_schemas(document)[name], ""))
        return inside[name]

    def shapes(schema: Any, place: str) -> Iterator[tuple[str, str]]:
        if isinstance(schema, list):
            for inner in schema:
                yield from shapes(inner, f"{place}/*")
        elif isinstance(schema, dict):
            if "$ref" in schema:
                name = schema["$ref"].rsplit("/", 1)[-1]
                yield place, name
                yield from ((place + inner, known) for inner, known in of_component(name))
            for key, inner in schema.get("properties", {}).items():
                yield from shapes(inner, f"{place}/{key}")
            for key in ("items", "additionalProperties", "allOf", "oneOf", "anyOf"):
                yield from shapes(schema.get(key), place)

    found: dict[str, set[str]] = {}
    for path, method, operation in operations(document):
        bodies = {"request": operation.get("requestBody", {}), **operation["responses"]}
        schemas = {p["name"]: p["schema"] for p in operation.get("parameters", [])}
        for kind, body in bodies.items():
            schemas[kind] = [content.get("schema") for content in body.get("content", {}).values()]
        for kind, schema in schemas.items():
            for place, name in shapes(schema, f"{method_and_path(method, path)}: {kind}"):
                found.setdefault(place, set()).add(name)
    return found


@cache
def _before() -> dict[str, set[str]]:
    return _by_place(_document())


def _renamed(after: dict[str, set[str]]) -> set[str]:
    before = _before()
    return {
        place
        for place in before.keys() & after.keys()
        if not before[place] <= after[place] and not after[place] <= before[place]
    }


def test_the_committed_names_are_those_of_the_committed_document() -> None:
    names = Names(STORED)
    assert _by_place(distil(upstream(), names).document) == _by_place(upstream())
    assert names.stored() == STORED


@pytest.mark.parametrize(
    "change", few(CHANGES, 4), ids=lambda change: change.__qualname__.split(".")[0]
)
def test_nothing_else_is_renamed_and_all_is_as_before_once_it_is_taken_back(change: Change) -> None:
    document = copy.deepcopy(_document())
    change(document)
    names = Names(STORED)
    after = _by_place(distil(document, names).document)
    assert _renamed(after) == CHANGES[change]
    names = Names(names.stored())
    assert _by_place(distil(_document(), names).document) == _before()


@pytest.mark.parametrize(
    "seeds", [range(1), pytest.param(range(1, 12), marks=pytest.mark.thorough, id="all")]
)
def test_versions_that_follow_each_other_keep_names_as_one_change_does(seeds: range) -> None:
    for seed in seeds:
        chosen = random.Random(seed).sample(list(CHANGES), 5)
        document = copy.deepcopy(_document())
        names = Names(STORED)
        for change in chosen:
            version = copy.deepcopy(document)
            with suppress(KeyError, StopIteration, ValueError):  # what it changes is gone already
                change(version)
                document = version
                after = _by_place(distil(document, names).document)
                assert _renamed(after) <= set().union(*(CHANGES[one] for one in chosen)), seed
                names = Names(names.stored())
        assert _by_place(distil(_document(), names).document) == _before(), seed


def test_the_models_of_a_renamed_operation_keep_their_names() -> None:
    document = copy.deepcopy(_document())
    _rename_operation(document)
    answer = _operation(distil(document, Names(STORED)).document, "fetchMock")["responses"]["200"]
    assert answer["content"]["application/json"]["schema"]["$ref"].endswith("/GetMockResponse")


def test_operations_without_ids_are_known_by_their_place() -> None:
    document = copy.deepcopy(_document())
    _drop_ids(document)
    distilled = distil(document, Names(STORED)).document
    known = [op["operationId"] for _, _, op in operations(upstream())]
    assert [op["operationId"] for _, _, op in operations(distilled)] == known


def _uses(**shapes: str) -> list[Use]:
    return [Use(place, f"{place}New", shape, None, "") for place, shape in shapes.items()]


def test_a_name_that_nothing_uses_any_more_is_given_to_nothing_else() -> None:
    names = Names()
    assert names.assign([Use("A", "Thing", "x", None, "")]) == ["Thing"]
    assert names.assign([Use("B", "thing", "y", None, "")]) == ["thing2"]
    assert names.assign([Use("A", "Thing", "z", None, "")]) == ["Thing"]


def test_a_shape_that_most_places_have_keeps_the_name_of_one_that_is_gone() -> None:
    names = Names()
    assert set(names.assign(_uses(A="x", B="x", C="x"))) == {"ANew"}
    assert names.assign(_uses(A="y", B="z", C="z")) == ["ANew2", "ANew", "ANew"]


def test_equal_shapes_that_had_two_names_keep_them_and_new_places_take_one() -> None:
    names = Names()
    names.assign(_uses(A="x", BB="y"))
    assert names.assign(_uses(A="x", BB="x", C="x")) == ["ANew", "BBNew", "ANew"]


def test_what_is_inside_shapes_of_one_name_has_one_name() -> None:
    names = Names()
    before = [
        Use("A", "A", "x", None, ""),
        Use("AIn", "AIn", "i", 0, "In"),
        Use("OtherIn", "OtherIn", "j", None, ""),
    ]
    assert names.assign(before) == ["A", "AIn", "OtherIn"]
    after = [
        Use("A", "A", "y", None, ""),
        Use("AIn", "AIn", "j", 0, "In"),
        Use("B", "B", "y", None, ""),
        Use("OtherIn", "OtherIn", "j", 2, "In"),
    ]
    assert names.assign(after) == ["A", "AIn", "A", "AIn"]
