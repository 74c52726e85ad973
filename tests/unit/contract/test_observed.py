"""Operations that were seen in use, but are not in the published document: never a failure."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from postman_facade.contract import ApiDocument, Interaction, Report, check
from postman_facade.contract.engine import check as findings_of
from postman_facade.contract.reports import as_json, as_sarif, as_text
from tests.unit.contract.recorded import cassette, interaction, written

SCHEMA = {"type": "object", "required": ["id"], "properties": {"id": {"type": "string"}}}
ANSWER = {"description": "Done", "content": {"application/json": {"schema": SCHEMA}}}


def operation(id: str, **more: Any) -> dict[str, Any]:
    return {"get": {"operationId": id, "responses": {"200": ANSWER}, **more}}


DOCUMENT: dict[str, Any] = {
    "openapi": "3.0.3",
    "servers": [{"url": "https://api.postman.com"}],
    "paths": {"/new": operation("getNew", **{"x-origin": "observed"}), "/old": operation("getOld")},
}


def checked(tmp_path: Path, *paths: str) -> Report:
    calls = [interaction(path, body={"id": 1, "more": 2}) for path in paths]
    document = written(tmp_path / "api.json", DOCUMENT)
    return check(written(tmp_path / "seen.json", cassette(*calls)), document=document)


def test_a_difference_is_info() -> None:
    seen = Interaction("GET", "/new?x=1", (), b"", 418, (), b"", "a test")
    found = findings_of(seen, ApiDocument(DOCUMENT))
    assert {finding.severity for finding in found} == {"info"}
    assert {finding.code.text for finding in found} == {
        "undocumented-parameter",
        "undocumented-status",
    }
    assert str(found[0]).startswith("info undocumented-parameter: getNew")


def test_it_fails_no_check(tmp_path: Path) -> None:
    report = checked(tmp_path, "/new")
    assert report.passed
    assert len(report.notes) == 2
    assert report.counts == {"error": 0, "warning": 0, "info": 2}
    assert {seen["severity"] for seen in json.loads(as_json(report))["new"]} == {"info"}
    assert {r["level"] for r in json.loads(as_sarif(report))["runs"][0]["results"]} == {"note"}
    assert "undocumented-field 1, wrong-type 1" in as_text(report)


def test_those_of_other_operations_come_first(tmp_path: Path) -> None:
    report = checked(tmp_path, "/new", "/old")
    assert not report.passed
    operations = [seen.difference.operation for seen in report.new]
    assert operations == ["getOld", "getOld", "getNew", "getNew"]
