"""The history of a monitor: executions, their runs, and the results of these."""

from __future__ import annotations

from typing import Any

import pytest

from postman_facade import AsyncPostman, Postman
from postman_facade.errors import (
    ConfigurationError,
    InvalidReferenceError,
    MalformedResponseError,
    NotFoundError,
)
from postman_facade.sandbox import Sandbox
from postman_facade.testing import Answer, ScriptedServer

from .test_monitors import FAILS, MONITOR, PASSES, request, watched


@pytest.fixture
def monitor(postman: Postman, workspace: str) -> str:
    document = watched(request("list", PASSES), request("pay", FAILS))
    postman.collections.create(document, workspace=workspace)
    monitor = postman.monitors.publish(
        "Night", collection="Watched", workspace=workspace, cron="0 6 * * *"
    )
    for _ in range(27):
        postman.monitors.run(monitor)
    return monitor.uid


@pytest.mark.parametrize("form", ["uid", "id", "name", "link"])
def test_all_executions_of_a_monitor(postman: Postman, monitor: str, form: str) -> None:
    id = monitor.partition("-")[2]
    reference = {
        "uid": monitor,
        "id": id,
        "name": "Night",
        "link": f"https://example.postman.co/monitors/{id}",
    }[form]
    history = list(postman.monitors.history(reference))
    assert len({execution.id for execution in history}) == 27
    newest = history[0]
    assert (newest.status, newest.trigger) == ("failed", "manual")
    assert newest.started_at is not None
    assert newest.finished_at is not None
    assert newest.stats["assertions"] == {"total": 2, "failed": 1}
    assert newest.json["monitorId"] == id
    (run,) = newest.runs()
    assert (run.status, run.region, run.stats) == ("failed", None, newest.stats)
    assert "AssertionError" in str(run.results())


async def test_asynchronously(async_postman: AsyncPostman, postman: Postman, monitor: str) -> None:
    async for execution in async_postman.monitors.history("Night"):
        async for run in execution.runs():
            assert "AssertionError" in str(await run.results())
        break


def test_pages_are_read_as_needed(postman: Postman, monitor: str, postman_sandbox: Sandbox) -> None:
    def listed() -> int:
        return sum(call.path.endswith("/executions") for call in postman_sandbox.calls)

    before = listed()
    history = postman.monitors.history(monitor)
    assert listed() == before
    next(iter(history))
    assert listed() == before + 1


def test_a_monitor_that_is_not_there(postman: Postman) -> None:
    with pytest.raises(NotFoundError):
        list(postman.monitors.history(MONITOR))
    with pytest.raises(InvalidReferenceError):
        postman.monitors.history("https://example.com/")


def client(*answers: Any) -> Postman:
    server = ScriptedServer(*(Answer(json=answer) for answer in answers))
    return Postman("key-1", rate_limit=None, transport=server)


@pytest.mark.parametrize("key", ["executions", "data", "items"])
@pytest.mark.parametrize("envelope", [True, False])
def test_a_listing_is_whatever_list_there_is(key: str, envelope: bool) -> None:
    following = {"nextCursor": "next"}
    first = {key: [{"id": "1"}], **({"meta": following} if envelope else following)}
    with client(first, {key: [{"id": "2"}]}) as postman:
        assert [each.id for each in postman.monitors.history(MONITOR)] == ["1", "2"]


def test_what_is_not_reported_is_empty() -> None:
    odd: list[Any] = [{}, None, {"id": 1, "state": None, "stats": [], "startedAt": 0}]
    with client({"data": odd}) as postman:
        history = list(postman.monitors.history(MONITOR))
    for execution in history:
        assert (execution.id, execution.status, execution.stats) == ("", "", {})
        assert (execution.started_at, execution.finished_at, execution.trigger) == (None,) * 3
        with pytest.raises(ConfigurationError):
            execution.runs()
    assert [execution.json for execution in history] == [{}, {}, odd[-1]]


def test_a_state_may_be_a_status() -> None:
    entry = {"id": "1", "status": "success", "results": {"failed": 0}}
    with client({"data": [entry]}) as postman:
        (execution,) = postman.monitors.history(MONITOR)
    assert (execution.status, execution.stats) == ("success", {"failed": 0})
    assert repr(execution) == "<HistoryExecution 1 success>"


@pytest.mark.parametrize("body", [[], "text", None, [{"id": "1"}]])
def test_what_is_no_object_is_malformed(body: Any) -> None:
    with client(body) as postman, pytest.raises(MalformedResponseError):
        list(postman.monitors.history(MONITOR))
    with client({"data": [{"id": "1"}]}, {"data": [{"id": "2"}]}, body) as postman:
        (execution,) = postman.monitors.history(MONITOR)
        (run,) = execution.runs()
        with pytest.raises(MalformedResponseError):
            run.results()
