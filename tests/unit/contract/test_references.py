"""Documents whose references lead nowhere: told, and the rest is checked."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest

from postman_facade.contract import Report, check
from postman_facade.contract.document import without_endless
from tests.unit.contract.recorded import cassette, interaction, written

HEAD = {"openapi": "3.0.3", "servers": [{"url": "https://api.postman.com"}]}


def document(**schemas: Any) -> dict[str, Any]:
    """Two operations: one with the schema `It`, one with a text."""

    def get(id: str, schema: dict[str, Any]) -> dict[str, Any]:
        content = {"application/json": {"schema": schema}}
        return {"operationId": id, "responses": {"200": {"description": "", "content": content}}}

    it = {"get": get("getIt", {"$ref": "#/components/schemas/It"})}
    paths = {"/it": it, "/text": {"get": get("getText", {"type": "string"})}}
    return {**HEAD, "paths": paths, "components": {"schemas": schemas}}


def checked(tmp_path: Path, api: dict[str, Any]) -> Report:
    seen = cassette(interaction("/it", body={"a": 1}), interaction("/text", body=1))
    file = written(tmp_path / "one.json", seen)
    return check(file, document=written(tmp_path / "api.json", api))


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


@pytest.mark.parametrize(
    ("schemas", "message"),
    [
        ({"It": ref("It")}, "has the circular reference #/components/schemas/It"),
        ({"It": ref("B"), "B": ref("It")}, "has the circular reference"),
        ({"It": {"allOf": [ref("It")]}}, "has the circular reference"),
        ({"It": {"anyOf": [{"oneOf": [ref("B")]}]}, "B": ref("It")}, "has the circular reference"),
        ({"It": ref("None")}, "refers to #/components/schemas/None, which does not exist"),
        ({"It": {"$ref": "other.yaml#/It"}}, "refers to other.yaml#/It, which does not exist"),
    ],
)
def test_endless_references_are_told_and_the_rest_is_checked(
    tmp_path: Path, schemas: dict[str, Any], message: str
) -> None:
    report = checked(tmp_path, document(**schemas))
    assert any(message in str(problem) for problem in report.problems)
    assert all("so values there are not checked" in str(p) for p in report.problems)
    assert [seen.difference.operation for seen in report.new] == ["getText"]


def test_what_refers_to_itself_further_in_is_checked(tmp_path: Path) -> None:
    tree = {"type": "object", "properties": {"a": ref("It"), "$ref": {"type": "string"}}}
    report = checked(tmp_path, document(It=tree))
    assert report.problems == []
    assert [seen.difference.operation for seen in report.new] == ["getIt", "getText"]


def test_examples_are_no_references(tmp_path: Path) -> None:
    schema = {"type": "object", "example": ref("None"), "default": ref("None"), "x-a": ref("None")}
    assert checked(tmp_path, document(It=schema)).problems == []


def test_parameters_and_bodies_are_left_out() -> None:
    api = document(It={})
    operation = api["paths"]["/it"]["get"]
    operation["parameters"] = [ref("P"), {"name": "a", "in": "query", "schema": {}}]
    operation["requestBody"] = ref("B")
    repaired, remarks = without_endless(copy.deepcopy(api))
    assert repaired["paths"]["/it"]["get"]["parameters"] == operation["parameters"][1:]
    assert "requestBody" not in repaired["paths"]["/it"]["get"]
    assert len(remarks) == 2


def test_a_sound_document_stays_as_it_is() -> None:
    api = document(It={"type": "object", "properties": {"a": ref("It")}})
    assert without_endless(copy.deepcopy(api)) == (api, [])


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ('{"openapi": "3.1.0", "paths": {}}', "is not an OpenAPI 3.0 document"),
        ('{"swagger": "2.0", "paths": {}}', "is not an OpenAPI 3.0 document"),
        ('{"openapi": "3.0.3"}', "not an API document"),
        ('{"openapi": "3.0.3", "paths": {"/a": {"get": {}}}}', "is not a valid API document"),
        ("{", "is neither JSON nor YAML"),
    ],
)
def test_other_documents_are_refused(tmp_path: Path, content: str, message: str) -> None:
    with pytest.raises(ValueError) as caught:
        check(document=written(tmp_path / "api.json", content))
    assert message in str(caught.value)
