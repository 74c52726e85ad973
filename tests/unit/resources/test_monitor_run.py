"""What a run of a monitor says, and its JUnit XML."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from typing import Any

from postman_api_client.models import Monitor, MonitorRunResult

from postman_facade.resources.monitor_run import last_run_of, run_of


def run_json(status: str = "success", failed: int = 0, **more: Any) -> dict[str, Any]:
    return {
        "info": {"name": "Night & day", "status": status, "startedAt": "2030-01-01T00:00:00Z"},
        "stats": {
            "assertions": {"total": 4, "failed": failed},
            "requests": {"total": 2, "failed": 0},
            "errorCount": 0,
        },
        **more,
    }


def answer(status: str = "success", failed: int = 0, **more: Any) -> MonitorRunResult:
    return MonitorRunResult.from_dict(run_json(status, failed, **more))


def test_counts_and_verdict() -> None:
    run = run_of(answer())
    assert (run.passed, run.assertions, run.failed_assertions, run.requests) == (True, 4, 0, 2)
    assert not run_of(answer(failed=1)).passed
    assert not run_of(answer(status="failed")).passed
    assert not run_of(MonitorRunResult.from_dict({})).passed


def test_each_request_is_a_case_of_the_xml() -> None:
    executions = [
        {"item": {"name": 'List <"all">'}, "response": {"responseTime": 120}},
        {
            "item": {"name": "Pay"},
            "request": {"headers": {"authorization": "planted-secret"}},
            "errors": [
                {"name": "AssertionError", "message": "expected 1 & got \x1b 2"},
                {"name": "AssertionError", "message": "and again"},
            ],
        },
    ]
    xml = run_of(answer(failed=2, executions=executions)).to_junit()
    suite = ElementTree.fromstring(xml)[0]  # noqa: S314 - our own text
    assert suite.attrib["name"] == "Night & day"
    assert (suite.attrib["tests"], suite.attrib["failures"]) == ("2", "1")
    first, second = suite
    assert first.attrib == {"classname": "Night & day", "name": 'List <"all">', "time": "0.12"}
    assert len(first) == 0
    assert [failure.attrib["message"] for failure in second] == [
        "AssertionError: expected 1 & got 2",
        "AssertionError: and again",
    ]
    assert "planted-secret" not in xml


def test_a_run_known_by_its_counts_is_one_case() -> None:
    monitor: dict[str, Any] = {
        "id": "m",
        "name": "Night",
        "lastRun": {"jobId": "j", **run_json("failed", 3)},
    }
    monitor["lastRun"] |= {"status": "failed"}
    run = last_run_of(Monitor.from_dict(monitor))
    assert (run.passed, run.monitor_id, run.failed_assertions) == (False, "m", 3)
    suite = ElementTree.fromstring(run.to_junit())[0]  # noqa: S314 - our own text
    assert (suite.attrib["tests"], suite.attrib["failures"]) == ("1", "1")
