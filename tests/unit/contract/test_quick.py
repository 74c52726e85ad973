"""What is quick finds the same as what looks at everything."""

from __future__ import annotations

import json
from typing import Any

from postman_facade.contract import ApiDocument
from postman_facade.contract.engine import check
from postman_facade.contract.quick import QuickSchemas
from tests.unit.contract import test_schemas
from tests.unit.contract.traffic import (
    OPERATIONS,
    RAW,
    Place,
    Sample,
    at,
    changed,
    document,
    interaction,
    places,
    sampled,
)
from tests.unit.generated.cases import each

QUICK = ApiDocument.load()
QUICK.schemas = QuickSchemas(RAW)


def is_the_same(sample: Sample, value: Any) -> bool:
    bodies = {sample.part: value}
    seen = interaction(
        sample.operation, status=sample.status, media_type=sample.media_type, **bodies
    )
    return check(seen, QUICK) == check(seen, document())


def mutations(sample: Sample, place: Place) -> list[Any]:
    old = at(sample.value, place.path)
    news: list[Any] = [None, "a text", 12.5, {"an": "object"}]
    if isinstance(old, dict):
        news += [{**old, "aFieldNobodyDocumented": None}, dict(list(old.items())[1:])]
    return [changed(sample.value, place.path, new) for new in news]


@each({operation: operation for operation in OPERATIONS})
def test_in_every_operation(operation: str) -> None:
    for sample in sampled(operation):
        assert is_the_same(sample, sample.value)


def _distinct() -> dict[str, Sample]:
    """Bodies that differ in more than their operation and status: errors are alike everywhere."""
    every = (sample for operation in OPERATIONS for sample in sampled(operation))
    alike = {json.dumps((s.part, s.schema, s.value)): s for s in every}
    return {f"{n} {s.operation} {s.part} {s.status}": s for n, s in enumerate(alike.values())}


@each(_distinct)
def test_with_changes(sample: Sample) -> None:
    for place in list(places(sample.schema, sample.value))[:5]:
        for value in mutations(sample, place):
            assert is_the_same(sample, value)


NAMED = {"type": "object", "properties": {"name": {"type": "string"}}}
AGED = {"type": "object", "properties": {"age": {"type": "integer"}}, "required": ["age"]}
SCHEMAS: list[dict[str, Any]] = [
    NAMED,
    {"allOf": [NAMED, AGED]},
    {"anyOf": [NAMED, AGED]},
    {"oneOf": [NAMED, AGED]},
    {"anyOf": [{"oneOf": [NAMED, AGED]}, {"type": "object"}]},
    {"not": AGED, "type": "object"},
    {**NAMED, "additionalProperties": False},
    {**NAMED, "additionalProperties": {"type": "integer"}},
    {**NAMED, "additionalProperties": True},
    {"type": "object"},
    {"nullable": True, "allOf": [NAMED]},
    {"type": "string", "enum": ["a", "b"], "nullable": True},
    {"type": "string", "enum": ["a", None], "nullable": True},
    {"type": "object", "nullable": True, "allOf": [NAMED]},
    {"type": "array", "items": {"anyOf": [NAMED, {"type": "string"}]}},
    {"type": "object", "properties": {"not": NAMED, "oneOf": AGED, "properties": NAMED}},
]
VALUES: list[Any] = [
    *(None, "a", "c", 1, [], {}, {"name": "a"}, {"name": 1}, {"age": 1}, {"name": "a", "age": 1}),
    *({"name": "a", "x": 1}, {"age": 1, "x": None}, ["a", {"name": "b", "x": 1}], [None]),
    *({"not": {"x": 1}}, {"oneOf": {}}, {"properties": {"name": "a"}}, {"x": {"name": 1}}),
]


@each({json.dumps(schema): schema for schema in SCHEMAS})
def test_in_every_combination(schema: dict[str, Any]) -> None:
    api = test_schemas.document(schema)
    pointer = "/paths/~1it/get/responses/200/content/application~1json/schema"
    quick = QuickSchemas(api.__dict__["_document"])
    for value in VALUES:
        assert quick.faults(pointer, value) == api.schemas.faults(pointer, value)
