"""How much of what can go wrong is found, by kind, over all operations.

`pytest -s` prints the table. What is changed in bodies is drawn from `test_mutations`, where each
kind of change has its own test.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from postman_facade.contract import Code, Interaction
from postman_facade.contract.engine import check
from tests.unit.contract.test_mutations import cases_by_operation
from tests.unit.contract.traffic import (
    OPERATIONS,
    Place,
    Sample,
    at,
    changed,
    document,
    facts,
    interaction,
    sampled,
    url,
)

Case = tuple[Code, Interaction]
MANY, ENOUGH = 1500, 0.99
REQUIRED = [op for op in OPERATIONS if facts(op).get("requestBody", {}).get("required")]


def calls() -> Iterator[tuple[str, Sample]]:
    """Every operation with its first body of each kind."""
    for operation in OPERATIONS:
        seen = set()
        for sample in sampled(operation):
            if (sample.part, sample.status) not in seen:
                seen.add((sample.part, sample.status))
                yield operation, sample


def of(sample: Sample, value: Any, **changes: Any) -> Interaction:
    bodies = {sample.part: value}
    fields = {"status": sample.status, "media_type": sample.media_type, **bodies, **changes}
    return interaction(sample.operation, **fields)


def statuses() -> Iterator[Case]:
    for operation in OPERATIONS:
        yield Code.UNDOCUMENTED_STATUS, interaction(operation, status=418)


def methods() -> Iterator[Case]:
    known = set(OPERATIONS.values())
    for operation, (template, _) in OPERATIONS.items():
        method = next(m for m in ("PATCH", "DELETE", "TRACE") if (template, m) not in known)
        yield Code.UNDOCUMENTED_METHOD, interaction(operation, method=method)


def paths() -> Iterator[Case]:
    for operation in OPERATIONS:
        strange = url(operation).replace(".com/", ".com/aPathNobodyDocumented/")
        yield Code.UNDOCUMENTED_PATH, interaction(operation, url=strange)


def parameters() -> Iterator[Case]:
    for operation in OPERATIONS:
        strange = f"{url(operation)}&aParameterNobodyDocumented=1"
        yield Code.UNDOCUMENTED_PARAMETER, interaction(operation, url=strange)
        if any(
            p["in"] == "query" and p.get("required") for p in facts(operation).get("parameters", ())
        ):
            less = url(operation).partition("?")[0]
            yield Code.MISSING_PARAMETER, interaction(operation, url=less)


def messages() -> Iterator[Case]:
    for operation in REQUIRED:
        yield Code.MISSING_BODY, interaction(operation)
    for _, sample in calls():
        broken = of(sample, sample.value, **{f"{sample.part}_body": b'{"a": '})
        yield Code.UNREADABLE_BODY, broken
        other = of(sample, sample.value, media_type="text/csv")
        yield Code.UNDOCUMENTED_MEDIA_TYPE, other


def bodies() -> Iterator[Case]:
    for sample, place in (case for cases in cases_by_operation().values() for case in cases):
        for code, new in _changes(sample, place):
            yield code, of(sample, changed(sample.value, place.path, new))


def _changes(sample: Sample, place: Place) -> Iterator[tuple[Code, Any]]:
    value, schema = at(sample.value, place.path), place.schema
    if "properties" in schema and "additionalProperties" not in schema:
        yield Code.UNDOCUMENTED_FIELD, {**value, "aFieldNobodyDocumented": 1}
    if schema.get("type") in ("string", "boolean", "integer", "number"):
        yield Code.WRONG_TYPE, ["a list"]
    if "type" in schema and not place.nullable:
        yield Code.UNDOCUMENTED_NULL, None
    if "enum" in schema and schema.get("type") == "string":
        yield Code.UNDOCUMENTED_VALUE, "a-value-nobody-documented"
    for name in schema.get("required", ()):
        if name in value:
            yield Code.MISSING_FIELD, {key: kept for key, kept in value.items() if key != name}


KINDS: tuple[Callable[[], Iterator[Case]], ...] = (
    *(statuses, methods, paths, parameters, messages, bodies),
)


def test_nearly_everything_is_found() -> None:
    found, total = Counter[Code](), Counter[Code]()
    for code, seen in (case for kind in KINDS for case in kind()):
        total[code] += 1
        found[code] += code in {finding.code for finding in check(seen, document())}
    table = [f"{c.text:<26}{found[c]:>6} of {n:>5}" for c, n in sorted(total.items(), key=_name)]
    print("", *table, f"{'all':<26}{found.total():>6} of {total.total():>5}", sep="\n")
    assert total.total() >= MANY
    assert [code.text for code, cases in total.items() if found[code] < ENOUGH * cases] == []


def _name(counted: tuple[Code, int]) -> str:
    return counted[0].text


def test_what_is_as_documented_is_no_alarm() -> None:
    # The samples are not made for bounds and leniencies, one schema forbids every field that its
    # sample has, and of a request and its answer only one has its body here.
    made = {Code.OUT_OF_BOUNDS, Code.OVERLAPPING_BRANCHES, Code.FORBIDDEN_FIELD, Code.MISSING_BODY}
    alarms = [
        finding
        for _, sample in calls()
        for finding in check(of(sample, sample.value), document())
        if finding.code not in made
    ]
    assert [finding for finding in alarms if finding.severity != "info"] == []


@pytest.mark.parametrize(
    "changes",
    [
        {"status": 418, "response": {}},
        {"status": 200, "response": []},
        {"status": 200},
        {"status": 200, "response": {}, "media_type": "text/plain"},
    ],
)
def test_a_difference_of_an_observed_operation_is_info(changes: dict[str, Any]) -> None:
    findings = check(interaction("listMonitorExecutions", **changes), document())
    assert [finding.severity for finding in findings] == ["info"]
    findings = check(interaction("getMonitor", **changes), document())
    assert "error" in {finding.severity for finding in findings}
