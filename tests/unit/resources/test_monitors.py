"""Running monitors: the run is waited for, however long it takes, and it is the right one."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from pathlib import Path
from typing import Any

import pytest

from postman_facade import AsyncPostman, CollectionDocument, Postman
from postman_facade.errors import ConfigurationError, NotFoundError, TimedOutError
from postman_facade.sandbox import Fault, Faults, Sandbox
from postman_facade.testing import Answer, ScriptedServer, VirtualClock

MONITOR = "00000000-0000-4000-8000-000000000001"
SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
PASSES, FAILS = "pm.test('ok', () => {})", "pm.expect.fail()"


def request(name: str, script: str) -> dict[str, Any]:
    test = {"listen": "test", "script": {"exec": [script]}}
    url = f"https://example.com/{name}"
    return {"name": name, "request": {"method": "GET", "url": url}, "event": [test]}


def watched(*items: dict[str, Any]) -> CollectionDocument:
    return CollectionDocument.from_json(
        {"info": {"name": "Watched", "schema": SCHEMA}, "item": list(items)}
    )


@pytest.fixture
def monitor(postman: Postman, workspace: str) -> str:
    """The name of a monitor whose second request fails its test."""
    document = watched(request("list", PASSES), request("pay", FAILS))
    postman.collections.create(document, workspace=workspace)
    postman.monitors.publish("Night", collection="Watched", workspace=workspace, cron="0 6 * * *")
    return "Night"


def repair(postman: Postman) -> None:
    document = postman.collections.get("Watched")
    document.find("pay").scripts.test = PASSES
    postman.collections.save(document)


def test_a_failing_run_is_a_result(postman: Postman, monitor: str) -> None:
    run = postman.monitors.run(monitor)
    assert (run.passed, run.requests, run.assertions, run.failed_assertions) == (False, 2, 2, 1)
    assert [execution.name for execution in run.executions] == ["list", "pay"]
    repair(postman)
    assert postman.monitors.run(monitor).passed


async def test_a_run_asynchronously(
    postman: Postman, async_postman: AsyncPostman, monitor: str
) -> None:
    assert not (await async_postman.monitors.run(monitor)).passed
    repair(postman)
    assert (await async_postman.monitors.run(monitor)).passed


def test_a_run_becomes_a_file_that_ci_reads(postman: Postman, monitor: str, tmp_path: Path) -> None:
    file = tmp_path / "monitor.xml"
    file.write_text(postman.monitors.run(monitor).to_junit(), encoding="utf-8")
    (suite,) = ElementTree.parse(file).getroot()  # noqa: S314 - our own text
    assert (suite.attrib["tests"], suite.attrib["failures"]) == ("2", "1")
    failed = [case.attrib["name"] for case in suite if case.find("failure") is not None]
    assert failed == ["pay"]


def test_a_run_whose_answer_was_lost_is_not_begun_again(
    postman: Postman, monitor: str, postman_sandbox: Sandbox, postman_faults: Faults
) -> None:
    postman_faults.add(Fault("drop", operation="runMonitor", carried_out=True))
    with pytest.raises(Exception, match="may have been carried out"):
        postman.monitors.run(monitor)
    runs = [call for call in postman_sandbox.calls if call.path.endswith("/run")]
    assert len(runs) == 1


def test_a_monitor_that_is_not_there(postman: Postman) -> None:
    with pytest.raises(NotFoundError):
        postman.monitors.run(MONITOR)


def test_the_collection_of_a_monitor_stays(postman: Postman, monitor: str, workspace: str) -> None:
    other = watched()
    other.name = "Other"
    postman.collections.create(other, workspace=workspace)
    with pytest.raises(ConfigurationError, match="'Night' has another collection"):
        postman.monitors.publish(monitor, collection="Other", workspace=workspace, cron="0 6 * * *")


def test_a_deleted_monitor_is_gone(postman: Postman, monitor: str, workspace: str) -> None:
    postman.monitors.delete(postman.monitors.get(monitor).uid)
    assert list(postman.monitors.list(workspace=workspace)) == []


def test_monitors_that_are_switched_off(postman: Postman, monitor: str, workspace: str) -> None:
    postman.monitors.publish(
        monitor, collection="Watched", workspace=workspace, cron="0 6 * * *", active=False
    )
    listed = {
        active: [entry.name for entry in postman.monitors.list(active=active)]
        for active in (True, False)
    }
    assert listed == {True: [], False: [monitor]}


def accepted() -> Answer:
    info = {"jobId": "now", "monitorId": MONITOR, "name": "Night", "status": "running"}
    return Answer(202, {"run": {"info": info}})


def seen(job: str, status: str, failed: int = 0) -> Answer:
    """The monitor, whose last run is this."""
    counts = {"total": 4, "failed": failed}
    stats = {"assertions": counts, "requests": {"total": 2, "failed": 0}, "errorCount": 0}
    last = {"jobId": job, "status": status, "stats": stats, "startedAt": f"when {job} began"}
    return Answer(json={"monitor": {"id": MONITOR, "name": "Night", "lastRun": last}})


def scripted(*script: Answer) -> tuple[Postman, ScriptedServer, VirtualClock]:
    server, clock = ScriptedServer(*script), VirtualClock()
    return Postman("PMAK-TEST-0000", transport=server, clock=clock, rate_limit=None), server, clock


@pytest.mark.parametrize(
    ("status", "failed", "passed"), [("success", 0, True), ("failed", 3, False)]
)
def test_a_run_of_more_than_five_minutes_is_asked_for(
    status: str, failed: int, passed: bool
) -> None:
    postman, server, clock = scripted(
        accepted(), seen("now", "running"), seen("now", status, failed)
    )
    run = postman.monitors.run(MONITOR)
    assert (run.passed, run.assertions, run.failed_assertions) == (passed, 4, failed)
    assert (run.executions, run.name) == ((), "Night")
    assert [method for method, _, _ in server.requests].count("POST") == 1
    assert (server.left, clock.slept > 0) == (0, True)


def test_the_run_before_is_not_taken_for_this_one() -> None:
    """The service tells of the last run for a while after the next one has begun."""
    postman, server, _ = scripted(
        accepted(),
        seen("before", "failed", 4),
        seen("before", "failed", 4),
        seen("now", "success"),
    )
    assert postman.monitors.run(MONITOR).passed
    assert server.left == 0


async def test_a_long_run_asynchronously() -> None:
    server = ScriptedServer(accepted(), seen("before", "success"), seen("now", "failed", 1))
    postman = AsyncPostman(
        "PMAK-TEST-0000", transport=server, clock=VirtualClock(), rate_limit=None
    )
    assert not (await postman.monitors.run(MONITOR)).passed
    assert server.left == 0


def test_a_run_that_does_not_end_in_time() -> None:
    postman, server, clock = scripted(accepted(), *[seen("now", "running")] * 40)
    with pytest.raises(TimedOutError, match="still 'running'"):
        postman.monitors.run(MONITOR, timeout=60)
    assert 55 <= clock.slept <= 60
    assert [method for method, _, _ in server.requests].count("POST") == 1


def test_the_verdict_is_that_of_its_own_run() -> None:
    """Another run begins and passes right after this one was seen to have failed."""
    postman, _, _ = scripted(accepted(), seen("now", "failed", 1), seen("other", "success"))
    run = postman.monitors.run(MONITOR)
    assert (run.passed, run.status, run.started_at) == (False, "failed", "when now began")


def test_a_run_that_outlasts_the_call_goes_on() -> None:
    postman, server, clock = scripted(Answer())
    hanging = ScriptedServer("timeout")
    postman = Postman("PMAK-TEST-0000", transport=hanging, clock=clock, rate_limit=None)
    with pytest.raises(TimedOutError, match="within 5 s; it continues") as caught:
        postman.monitors.run(MONITOR, timeout=5)
    assert caught.value.may_have_taken_effect
    assert (hanging.left, server.left) == (0, 1)


@pytest.mark.parametrize("timeout", [0, -1, float("nan"), float("inf"), True, "5"])
def test_a_timeout_that_is_none_sends_nothing(timeout: Any) -> None:
    postman, server, _ = scripted()
    with pytest.raises(ConfigurationError, match="timeout must be"):
        postman.monitors.run(MONITOR, timeout=timeout)
    assert server.requests == []
