"""Looking only where a stricter document objects finds the same as looking everywhere."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest

from postman_facade.contract import ApiDocument
from postman_facade.contract.engine import check
from postman_facade.contract.fields import FieldChecker, SchemaNode
from postman_facade.contract.findings import Fault
from postman_facade.contract.schemas import Schemas, faults_of
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


class Thorough(Schemas):
    """Looks at every place of every value."""

    def faults(self, pointer: str, value: Any) -> list[Fault]:
        invalid = faults_of(self._full.at(pointer).iter_errors(value))
        return [*invalid, *self._fields.faults(pointer, value)]


@cache
def _thorough() -> ApiDocument:
    document = ApiDocument.load()
    document.schemas = Thorough(RAW)
    return document


def is_the_same(sample: Sample, value: Any) -> bool:
    bodies = {sample.part: value}
    seen = interaction(
        sample.operation, status=sample.status, media_type=sample.media_type, **bodies
    )
    return check(seen, document()) == check(seen, _thorough())


def mutations(sample: Sample, place: Place) -> list[Any]:
    old = at(sample.value, place.path)
    news: list[Any] = [None, "a text", 12.5, {"an": "object"}]
    if isinstance(old, dict):
        news += [{**old, "aFieldNobodyDocumented": None}, dict(list(old.items())[1:])]
    return [changed(sample.value, place.path, new) for new in news]


@each({operation: operation for operation in OPERATIONS}, step=4)
def test_in_every_operation(operation: str) -> None:
    for sample in sampled(operation):
        assert is_the_same(sample, sample.value)


@cache
def _distinct() -> dict[str, Sample]:
    """Bodies that differ in more than their operation and status: errors are alike everywhere."""
    every = (sample for operation in OPERATIONS for sample in sampled(operation))
    alike = {json.dumps((s.part, s.schema, s.value)): s for s in every}
    return {f"{n} {s.operation} {s.part} {s.status}": s for n, s in enumerate(alike.values())}


@each(_distinct, step=5)
def test_with_changes(sample: Sample) -> None:
    for place in list(places(sample.schema, sample.value))[:5]:
        for value in mutations(sample, place):
            assert is_the_same(sample, value)


@each(_distinct, step=5)
def test_with_many_changes(sample: Sample) -> None:
    """Several at once, also below a choice and in items of a list."""
    chance = random.Random(sample.operation)
    for _ in range(5):
        assert is_the_same(sample, _spoiled(copy.deepcopy(sample.value), chance))


def _spoiled(value: Any, chance: random.Random) -> Any:
    if chance.random() < 0.1:
        return chance.choice([None, "a text", 12.5, [{"a": None}], {"an": "object"}])
    if isinstance(value, dict):
        changed = {name: _spoiled(inner, chance) for name, inner in value.items()}
        return {**changed, "aField": None} if chance.random() < 0.2 else changed
    return [_spoiled(inner, chance) for inner in value * 3] if isinstance(value, list) else value


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
    raw = test_schemas.document(schema).__dict__["_document"]
    pointer = "/paths/~1it/get/responses/200/content/application~1json/schema"
    quick, thorough = Schemas(raw), Thorough(raw)
    for value in VALUES:
        assert quick.faults(pointer, value) == thorough.faults(pointer, value)


def test_no_more_is_looked_at_than_differs(monkeypatch: pytest.MonkeyPatch) -> None:
    looked_at = []

    def applicable(self: FieldChecker, pointer: str, value: Any) -> Iterator[SchemaNode]:
        looked_at.append(value)
        return original(self, pointer, value)

    original = FieldChecker._applicable
    monkeypatch.setattr(FieldChecker, "_applicable", applicable)
    items = [{"name": "a"}] * 1000
    raw = test_schemas.document({"type": "array", "items": NAMED}).__dict__["_document"]
    pointer = "/paths/~1it/get/responses/200/content/application~1json/schema"
    (fault,) = Schemas(raw).faults(pointer, [*items, {"name": "b", "x": 1}, *items])
    assert fault.path == (1000, "x")
    assert len(looked_at) == 2
