"""Another validator has the same to say of all committed cassettes, and of changes to them.

`openapi-schema-validator` follows OpenAPI 3.0.3 in Python and shares no code with the engine. It
knows nothing of undocumented fields, so that types, required fields and statuses are compared.
(openapi-core, built on it, goes with older versions of it than openapi-spec-validator does.)
"""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlsplit

import pytest

from postman_facade.contract import Code, Interaction
from postman_facade.contract.engine import check
from postman_facade.contract.recordings import Recordings
from tests.unit.contract.traffic import RAW, document

validators = pytest.importorskip("openapi_schema_validator")
CASSETTES = Path(__file__).parents[2] / "cassettes"


def _is_json(body: bytes) -> bool:
    try:
        return not body or isinstance(json.loads(body), dict | list)
    except ValueError:
        return False


@cache
def committed() -> list[Interaction]:
    # The oracle reads JSON; multipart, YAML and HTML have tests of their own.
    every = (each.interaction for each in Recordings([CASSETTES], ["https://api.postman.com"]))
    return [seen for seen in every if _is_json(seen.request_body) and _is_json(seen.response_body)]


KINDS = {
    Code.WRONG_TYPE: "type",
    Code.UNDOCUMENTED_NULL: "type",
    Code.MISSING_FIELD: "required",
}
UNIONS = ("anyOf", "oneOf")


class Verdict(NamedTuple):
    is_documented: bool
    """The status."""
    faults: frozenset[tuple[str, str, str]]
    """The part, the kind and the pointer of each."""


def by_engine(seen: Interaction) -> Verdict:
    found = check(seen, document())
    strange = {Code.UNDOCUMENTED_PATH, Code.UNDOCUMENTED_METHOD, Code.UNDOCUMENTED_STATUS}
    faults = {
        (part, KINDS[finding.code], pointer)
        for finding in found
        for _, part, place, pointer in [_split(finding.pointer)]
        if place == "body" and finding.code in KINDS
    }
    return Verdict(not strange & {finding.code for finding in found}, frozenset(faults))


def _split(pointer: str) -> tuple[str, str, str, str]:
    head, part, place, *rest = pointer.split("/", 3)
    return head, part, place, "".join(f"/{tokens}" for tokens in rest)


def by_oracle(seen: Interaction) -> Verdict:
    operation = _operation(seen)
    if operation is None:
        return Verdict(False, frozenset())
    response = operation["responses"].get(str(seen.status))
    bodies = [
        ("request", operation.get("requestBody", {}), seen.request_body),
        ("response", response or {}, seen.response_body),
    ]
    faults = {
        (part, kind, pointer)
        for part, described, body in bodies
        for schema in _schemas(described)
        for kind, pointer in (_faults(schema, json.loads(body)) if body else ())
    }
    return Verdict(response is not None, frozenset(faults))


def _operation(seen: Interaction) -> dict[str, Any] | None:
    found: dict[str, Any] | None = _item(urlsplit(seen.url).path).get(seen.method.lower())
    return found


@cache
def _item(path: str) -> dict[str, Any]:
    """Of all paths that match, that with the fewest parameters."""
    matching = [
        template
        for template in RAW["paths"]
        if re.fullmatch(re.sub(r"\\\{\w+\\\}", "[^/]+", re.escape(template)), path)
    ]
    found: dict[str, Any] = {}
    if matching:
        found = RAW["paths"][min(matching, key=lambda t: t.count("{"))]
    return found


def _schemas(described: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Recorded bodies are JSON, whatever kind of JSON the document calls them."""
    for media_type, content in list(described.get("content", {}).items())[:1]:
        assert media_type.endswith("json")
        yield content.get("schema", {})


def _faults(schema: dict[str, Any], value: Any) -> Iterator[tuple[str, str]]:
    for error in _validator(json.dumps(schema)).iter_errors(value):
        if error.instance is None and "allOf" in error.absolute_schema_path:
            yield "null", _pointer(error.absolute_path)
        elif error.validator in ("type", "required"):
            yield str(error.validator), _pointer(error.absolute_path)
        elif error.validator in UNIONS:
            yield "union", _pointer(error.absolute_path)


@cache
def _validator(schema: str) -> Any:
    return validators.OAS30Validator({**RAW, **json.loads(schema)})


def _pointer(path: Any) -> str:
    return "".join("/" + str(t).replace("~", "~0").replace("/", "~1") for t in path)


def agree(seen: Interaction) -> bool:
    return _same(by_engine(seen), by_oracle(seen))


def _same(engine: Verdict, oracle: Verdict) -> bool:
    """A value that no branch of a union allows is one fault to the oracle; the engine names those
    in the branch that comes nearest, there or further in."""
    unions = {(part, pointer) for part, kind, pointer in oracle.faults if kind == "union"}
    # The document writes `nullable` beside `allOf`, which the oracle does not read.
    nulls = {(part, pointer) for part, kind, pointer in oracle.faults if kind == "null"}

    def is_in_union(part: str, pointer: str) -> bool:
        return any(part == p and f"{pointer}/".startswith(f"{u}/") for p, u in unions)

    # A value of another type is one fault, even where the document has `required` beside `array`.
    rest = {
        (part, kind, pointer)
        for part, kind, pointer in oracle.faults
        if kind == "type" or (kind == "required" and (part, "type", pointer) not in oracle.faults)
    }
    mine = {
        (part, kind, pointer)
        for part, kind, pointer in engine.faults
        if not is_in_union(part, pointer) and (part, pointer) not in nulls
    }
    return engine.is_documented == oracle.is_documented and mine == {
        fault for fault in rest if not is_in_union(fault[0], fault[2])
    }


def test_of_the_committed_cassettes() -> None:
    """They agree on all of them, so that there is no difference to explain."""
    assert len(committed()) > 50
    assert [seen for seen in committed() if not agree(seen)] == []


NEW: tuple[Any, ...] = ("a text", 1.5, None, [1], {})


def changes(seen: Interaction) -> Iterator[Interaction]:
    """Another status; and in each body, values of other types, and less."""
    yield Interaction(**{**seen.__dict__, "status": 418})
    for part in ("request_body", "response_body"):
        body = getattr(seen, part)
        if not body:
            continue
        value = json.loads(body)
        for path in list(_paths(value))[:10]:
            for new in NEW:
                yield Interaction(**{**seen.__dict__, part: _changed(value, path, new)})
            yield Interaction(**{**seen.__dict__, part: _without(value, path)})


def _paths(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    members = value.items() if isinstance(value, dict) else enumerate(value)
    for key, inner in members:
        yield (*path, key)
        if isinstance(inner, dict | list):
            yield from _paths(inner, (*path, key))


def _changed(value: Any, path: tuple[Any, ...], new: Any) -> bytes:
    value = copy.deepcopy(value)
    holder = value
    for key in path[:-1]:
        holder = holder[key]
    holder[path[-1]] = new
    return json.dumps(value).encode()


def _without(value: Any, path: tuple[Any, ...]) -> bytes:
    value = copy.deepcopy(value)
    holder = value
    for key in path[:-1]:
        holder = holder[key]
    del holder[path[-1]]
    return json.dumps(value).encode()


@pytest.mark.parametrize("step", [4, pytest.param(1, marks=pytest.mark.thorough, id="all")])
def test_of_changes_to_one_of_each_operation(step: int) -> None:
    several = {(seen.method, seen.status, _operation_id(seen)): seen for seen in committed()}
    cases = [change for seen in list(several.values())[::step] for change in changes(seen)]
    assert len(cases) > 500
    verdicts = [by_oracle(case) for case in cases]
    different = [
        case
        for case, oracle in zip(cases, verdicts, strict=True)
        if not _same(by_engine(case), oracle)
    ]
    assert different == []
    assert sum(bool(verdict.faults) for verdict in verdicts) > 200


def _operation_id(seen: Interaction) -> str:
    return str((_operation(seen) or {}).get("operationId"))
