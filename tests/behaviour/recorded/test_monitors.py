"""Monitors: run to the end, however long it takes, and told as CI reads it."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree

import pytest

from postman_facade import AsyncPostman, Postman
from postman_facade.errors import ConnectionLostError, NotFoundError, TimedOutError
from postman_facade.resources.published import Published
from postman_facade.sandbox import Fault, Faults
from postman_facade.testing import Answer

from .conftest import Scripted, Store, only_sandbox
from .things import FAILS, MISSING, PASSES, collection, item


@pytest.fixture
def monitor(postman: Postman, stored: Store, workspace: str) -> Published:
    """Of a collection whose second request fails its test."""
    watched = stored(collection("Watched", item("list", script=PASSES), item("pay", script=FAILS)))
    return postman.monitors.publish(
        "Night", collection=watched, workspace=workspace, cron="0 6 * * *"
    )


def repair(postman: Postman) -> None:
    document = postman.collections.get("Watched")
    document.find("pay").scripts.test = PASSES
    postman.collections.save(document)


@only_sandbox("a monitor of the live API sends the requests of its collection")
def test_a_run_fails_and_passes_and_becomes_junit(postman: Postman, monitor: Published) -> None:
    failed = postman.monitors.run(monitor.uid)
    assert (failed.passed, failed.requests, failed.failed_assertions) == (False, 2, 1)
    (suite,) = ElementTree.fromstring(failed.to_junit())  # noqa: S314 - our own text
    assert (suite.attrib["tests"], suite.attrib["failures"]) == ("2", "1")
    repair(postman)
    assert postman.monitors.run("Night").passed


@only_sandbox("a monitor of the live API sends the requests of its collection")
async def test_a_run_fails_and_passes_asynchronously(
    async_postman: AsyncPostman, postman: Postman, monitor: Published
) -> None:
    assert not (await async_postman.monitors.run(monitor.uid)).passed
    repair(postman)
    assert (await async_postman.monitors.run(monitor.uid)).passed


def accepted() -> Answer:
    info = {"jobId": "now", "monitorId": MISSING, "name": "Night", "status": "running"}
    return Answer(202, {"run": {"info": info}})


def seen(job: str, status: str, failed: int = 0) -> Answer:
    """The monitor, whose last run is this."""
    counts = {"total": 4, "failed": failed}
    stats = {"assertions": counts, "requests": {"total": 2, "failed": 0}, "errorCount": 0}
    last = {"jobId": job, "status": status, "stats": stats}
    return Answer(json={"monitor": {"id": MISSING, "name": "Night", "lastRun": last}})


@pytest.mark.parametrize(
    ("status", "failed"), [("success", 0), ("failed", 3)], ids=["passes", "fails"]
)
def test_a_run_of_more_than_five_minutes(scripted: Scripted, status: str, failed: int) -> None:
    postman = scripted(
        accepted(), seen("before", "success"), seen("now", "running"), seen("now", status, failed)
    )
    run = postman.monitors.run(MISSING)
    assert (run.passed, run.assertions, run.failed_assertions) == (not failed, 4, failed)
    assert "<testcase" in run.to_junit()


def test_a_run_that_does_not_end_in_time(scripted: Scripted) -> None:
    postman = scripted(accepted(), *[seen("now", "running")] * 20)
    with pytest.raises(TimedOutError, match="still 'running'"):
        postman.monitors.run(MISSING, timeout=5)


def test_a_run_whose_answer_was_lost_is_not_begun_again(
    postman: Postman, monitor: Published, postman_faults: Faults
) -> None:
    postman_faults.add(Fault("drop", operation="runMonitor", carried_out=True))
    with pytest.raises(ConnectionLostError, match="may have been carried out"):
        postman.monitors.run(monitor.uid)


@only_sandbox("a monitor of the live API sends the requests of its collection")
def test_the_history_of_a_monitor(postman: Postman, monitor: Published) -> None:
    assert list(postman.monitors.history("Night")) == []
    postman.monitors.run(monitor.uid)
    (execution,) = postman.monitors.history(monitor.uid)
    assert (execution.status, execution.trigger) == ("failed", "manual")
    (run,) = execution.runs()
    assert run.stats == execution.stats
    assert "AssertionError" in str(run.results())


@only_sandbox("a monitor of the live API sends the requests of its collection")
async def test_the_history_of_a_monitor_asynchronously(
    async_postman: AsyncPostman, postman: Postman, monitor: Published
) -> None:
    postman.monitors.run(monitor.uid)
    (execution,) = [each async for each in async_postman.monitors.history(monitor.uid)]
    (run,) = [each async for each in execution.runs()]
    assert (run.status, "AssertionError" in str(await run.results())) == ("failed", True)


def test_monitors_are_listed_and_deleted(
    postman: Postman, monitor: Published, workspace: str
) -> None:
    assert postman.monitors.get(monitor.uid).name == "Night"
    active = postman.monitors.list(workspace=workspace, active=True)
    assert [entry.uid for entry in active] == [monitor.uid]
    postman.monitors.delete(monitor.uid)
    with pytest.raises(NotFoundError):
        postman.monitors.get(monitor.uid)


async def test_monitors_are_listed_and_deleted_asynchronously(
    async_postman: AsyncPostman, monitor: Published, workspace: str
) -> None:
    listed = [entry.uid async for entry in async_postman.monitors.list(workspace=workspace)]
    assert listed == [monitor.uid]
    await async_postman.monitors.delete(monitor.uid)
    with pytest.raises(NotFoundError):
        await async_postman.monitors.get(monitor.uid)
