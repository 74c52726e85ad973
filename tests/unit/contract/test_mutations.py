"""Every operation: what the document allows passes, and each single change is found in its place.

The samples and the places to change are not found by the engine but read from the document here.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from postman_facade.contract import Code
from tests.unit.contract.traffic import OPERATIONS, Place, Sample, at, changed, places, sampled
from tests.unit.generated.cases import each

Cases = list[tuple[Sample, Place]]
of_every_operation = each({operation: operation for operation in OPERATIONS})
# The samples are not made for these: texts are short, and several branches of oneOf alike.
BOUNDS = {Code.OUT_OF_BOUNDS, Code.OVERLAPPING_BRANCHES}


@cache
def cases_by_operation() -> dict[str, Cases]:
    """By operation: each schema of the document once as a request and once as an answer."""
    seen = set()
    found: dict[str, Cases] = {operation: [] for operation in OPERATIONS}
    for operation, distinct in found.items():
        for sample in sampled(operation):
            for place in places(sample.schema, sample.value):
                if (sample.part, id(place.schema)) not in seen:
                    seen.add((sample.part, id(place.schema)))
                    distinct.append((sample, place))
    return {operation: distinct for operation, distinct in found.items() if distinct}


of_every_schema = each(cases_by_operation)


def news(sample: Sample, place: Place, new: Any) -> set[tuple[Code, str]]:
    """What is found when `new` is at the place, and was not found before."""
    found = sample.found(changed(sample.value, place.path, new)) - sample.known
    return {(code, pointer) for code, pointer in found if code not in BOUNDS}


def pointer(sample: Sample, place: Place) -> str:
    return f"/{sample.part}/body{place.pointer}"


@of_every_operation
def test_what_the_document_allows_passes(operation: str) -> None:
    for sample in sampled(operation):
        found = {finding for finding in sample.known if finding[0] not in BOUNDS}
        # The one schema that forbids every field; the sample has one.
        empty = {(Code.FORBIDDEN_FIELD, "/response/body/folders/0")}
        assert found - empty == set()


@of_every_schema
def test_a_field_that_nobody_documented(cases: Cases) -> None:
    for sample, place in cases:
        if "properties" not in place.schema:
            continue
        new = {**at(sample.value, place.path), "aFieldNobodyDocumented": {"deep": [1]}}
        further = place.schema.get("additionalProperties")
        code = Code.FORBIDDEN_FIELD if further is False else Code.UNDOCUMENTED_FIELD
        expected = {(code, f"{pointer(sample, place)}/aFieldNobodyDocumented")}
        assert news(sample, place, new) == (expected if not further else set())


@each(cases_by_operation, step=3)
def test_a_value_of_another_type(cases: Cases) -> None:
    for sample, place in cases:
        for new in ("a text", 12.5, True, ["a list"], {"an": "object"}):
            if not _is_of(new, place.schema.get("type")):
                assert news(sample, place, new) == {(Code.WRONG_TYPE, pointer(sample, place))}


def _is_of(value: object, kind: str | None) -> bool:
    names = {str: "string", bool: "boolean", float: "number", list: "array", dict: "object"}
    return kind is None or names[type(value)] == kind


@of_every_schema
def test_a_null(cases: Cases) -> None:
    for sample, place in cases:
        found = news(sample, place, None)
        if place.nullable:
            assert found <= {(Code.TOLERATED_NULL, pointer(sample, place))}
        elif "type" in place.schema:
            assert found == {(Code.UNDOCUMENTED_NULL, pointer(sample, place))}


@of_every_schema
def test_a_new_value_of_an_enumeration(cases: Cases) -> None:
    for sample, place in cases:
        if "enum" in place.schema and place.schema.get("type") == "string":
            expected = {(Code.UNDOCUMENTED_VALUE, pointer(sample, place))}
            assert news(sample, place, "a-value-nobody-documented") == expected


@of_every_schema
def test_a_required_field_that_is_missing(cases: Cases) -> None:
    for sample, place in cases:
        value = at(sample.value, place.path)
        for name in place.schema.get("required", ()):
            if name in value:
                new = {key: inner for key, inner in value.items() if key != name}
                assert news(sample, place, new) == {(Code.MISSING_FIELD, pointer(sample, place))}


def test_there_is_much_to_change() -> None:
    found = [place for cases in cases_by_operation().values() for _, place in cases]
    assert len(found) > 2000
    assert sum("enum" in place.schema for place in found) > 50
    assert sum(place.nullable for place in found) > 50
    assert sum(bool(place.schema.get("required")) for place in found) > 50
    assert max(len(place.path) for place in found) > 6
