"""Monitors run from a shell, for CI."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from click import unstyle

from postman_facade import Postman
from postman_facade.resources._sync.monitors import Monitors
from postman_facade.resources.monitor_run import MonitorRun
from postman_facade.sandbox import Sandbox
from tests.unit.cli.conftest import COLLECTION, Pmf

SECRET = "made-up-value"
Make = Callable[..., str]


@pytest.fixture
def monitor(
    pmf: Pmf, postman_sandbox: Sandbox, workspace: str, stored: Callable[[dict[str, Any]], str]
) -> Make:
    """Makes a monitor that runs a request with a secret; its test is the script."""

    def make(script: str) -> str:
        request = {
            "method": "GET",
            "url": f"https://shelf.example.com?key={SECRET}",
            "header": [{"key": "Authorization", "value": SECRET}],
        }
        test = {"listen": "test", "script": {"exec": [script]}}
        uid = stored(
            {**COLLECTION, "item": [{"name": "Look", "request": request, "event": [test]}]}
        )
        server, key = postman_sandbox.url, postman_sandbox.api_key
        with Postman(key, base_url=server, rate_limit=None) as postman:
            postman.monitors.publish(
                "Nightly", collection=uid, workspace=workspace, cron="0 0 * * *"
            )
        pmf.secrets.append(SECRET)
        return "Nightly"

    return make


PASSING, FAILING = "pm.test('is there', () => {})", "pm.expect.fail('not there')"


def test_a_run_that_passes(pmf: Pmf, monitor: Make) -> None:
    result = pmf("monitor", "run", monitor(PASSING))
    assert (result.code, result.err) == (0, "")
    _heading, line, empty, *counts = result.out.splitlines()
    assert (line.split(), empty) == (["passed", "Look"], "")
    assert dict(count.split(maxsplit=1) for count in counts)["verdict"] == "passed"


def test_a_run_that_fails_is_the_answer_no(pmf: Pmf, monitor: Make) -> None:
    result = pmf("monitor", "run", monitor(FAILING))
    assert (result.code, result.err) == (1, "")
    assert "failed  Look     AssertionError: " in result.out
    assert "1 made, 1 failed" in result.out


def test_a_run_for_programs(pmf: Pmf, monitor: Make) -> None:
    result = pmf("monitor", "run", monitor(FAILING), "--json")
    assert result.code == 1
    told = result.json
    assert (told["passed"], told["monitor"]) == (False, "Nightly")
    assert told["assertions"] == {"total": 1, "failed": 1}
    (execution,) = told["executions"]
    assert execution["name"] == "Look"
    assert execution["errors"]


def test_a_person_sees_that_it_goes_on(pmf: Pmf, monitor: Make) -> None:
    result = pmf("monitor", "run", monitor(PASSING), terminal=True)
    assert "Running Nightly" in result.err
    assert "Running" not in result.out
    assert "passed" in unstyle(result.out)


def test_the_result_as_junit(pmf: Pmf, monitor: Make, tmp_path: Path) -> None:
    file = tmp_path / "result.xml"
    assert pmf("monitor", "run", monitor(FAILING), "--junit", str(file)).code == 1
    text = file.read_text(encoding="utf-8")
    suites = ElementTree.fromstring(text)  # noqa: S314 - we wrote it
    assert (suites.get("tests"), suites.get("failures")) == ("1", "1")
    assert SECRET not in text


def test_where_to_write_is_looked_at_before_the_run(
    pmf: Pmf, monitor: Make, postman_sandbox: Sandbox
) -> None:
    name = monitor(PASSING)
    before = postman_sandbox.calls
    result = pmf("monitor", "run", name, "--junit", "/none/such/result.xml")
    assert (result.code, result.out) == (2, "")
    assert postman_sandbox.calls == before


def test_a_dry_run_runs_nothing(
    pmf: Pmf, monitor: Make, writes: Callable[[], list[Any]], tmp_path: Path
) -> None:
    file = tmp_path / "result.xml"
    name = monitor(FAILING)
    before = writes()
    result = pmf("monitor", "run", name, "--dry-run", "--junit", str(file))
    assert result.code == 0
    assert result.out.startswith("would run monitor 'Nightly' ")
    assert writes() == before
    assert not file.exists()


def test_how_long_to_wait_is_passed_on(
    pmf: Pmf, monitor: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monitor(PASSING)
    seen: list[float] = []

    def run(self: Monitors, monitor: str, *, timeout: float) -> MonitorRun:
        seen.append(timeout)
        return MonitorRun("m", "Nightly", "success", "", "", 0, 0, 0, 0, 0, ())

    monkeypatch.setattr(Monitors, "run", run)
    assert pmf("monitor", "run", "Nightly", "--timeout", "30").code == 0
    assert json.loads(pmf("monitor", "run", "Nightly", "--json").out)["executions"] == []
    assert seen == [30.0, 900.0]
    assert pmf("monitor", "run", "Nightly", "--timeout", "0").code == 2


def test_an_unknown_monitor(pmf: Pmf) -> None:
    assert pmf("monitor", "run", "None such").code == 4


def test_an_interrupted_run_goes_on(
    pmf: Pmf, monitor: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(*given: object, **options: object) -> MonitorRun:
        raise KeyboardInterrupt

    monitor(PASSING)
    monkeypatch.setattr(Monitors, "run", interrupt)
    result = pmf("monitors", "run", "Nightly")
    assert (result.code, result.out) == (130, "")
    assert result.err.startswith("Interrupted; the run goes on; ")
    assert result.err.count("\n") == 1
    monkeypatch.setattr(Monitors, "get", interrupt)
    assert "goes on" not in pmf("monitors", "run", "Nightly").err
