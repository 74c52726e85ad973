"""Every operation that starts work: to its end, to its failure, and to a timeout."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import postman_api_client
import pytest
from postman_api_client.operations import Operation

from postman_facade import CollectionDocument
from postman_facade.errors import TaskFailedError, TaskStateUnknownError, TimedOutError
from postman_facade.testing import Answer, ScriptedServer

from .work import (
    REASON,
    STARTING,
    TASK_ID,
    accepted,
    asked,
    async_client,
    client,
    fetched,
    path_of,
    rules_of,
    state,
)

DOCUMENT = Path(postman_api_client.__file__).parent / "postman-api.json"
COLLECTION = {"collection": {"info": {"name": "Shelf"}, "item": []}}
every = pytest.mark.parametrize("operation", STARTING, ids=lambda operation: operation.id)


def test_every_start_of_the_document_is_driven_here() -> None:
    paths: dict[str, Any] = json.loads(DOCUMENT.read_text(encoding="utf-8"))["paths"]
    starting = {
        operation["operationId"]
        for item in paths.values()
        for operation in item.values()
        if isinstance(operation, dict) and "x-task" in operation
    }
    assert {operation.id for operation in STARTING} == starting


def _to_its_end(operation: Operation) -> list[Answer]:
    rules = rules_of(operation)
    states = [*rules["running"], rules["running"][-1], rules["done"][0]]
    return [accepted(operation), *(state(operation, word) for word in states)]


def _check(operation: Operation, server: ScriptedServer, result: Any) -> None:
    polls = [asked(operation)] * (len(rules_of(operation)["running"]) + 2)
    (start, *rest) = server.requests
    assert start[:2] == (operation.method, path_of(operation))
    assert rest == polls + fetched(operation)
    reads = rules_of(operation).get("read", {}).get("operation")
    if reads == "getCollection":
        assert isinstance(result, CollectionDocument)
        assert result.name == "Shelf"
    elif reads == "getSpecDefinition":
        assert json.loads(result) == COLLECTION
    elif reads:
        assert result == COLLECTION
    else:
        assert result == state(operation, rules_of(operation)["done"][0]).json


@every
def test_work_that_succeeds(operation: Operation) -> None:
    server = ScriptedServer(*_to_its_end(operation), Answer(json=COLLECTION))
    postman, clock = client(server)
    with postman:
        task = postman.start_task(operation.method, path_of(operation), json={"name": "x"})
        assert (task.id, task.status) == (TASK_ID, rules_of(operation)["running"][0])
        assert len(server.requests) == 1
        assert task.wait() is task
        assert (task.succeeded, task.status) == (True, rules_of(operation)["done"][0])
        _check(operation, server, task.result())
    assert clock.slept > 0


@every
async def test_work_that_succeeds_asynchronously(operation: Operation) -> None:
    server = ScriptedServer(*_to_its_end(operation), Answer(json=COLLECTION))
    postman, clock = async_client(server)
    async with postman:
        task = await postman.start_task(operation.method, path_of(operation), json={"name": "x"})
        assert (task.id, task.status) == (TASK_ID, rules_of(operation)["running"][0])
        assert await task.wait() is task
        assert (task.succeeded, task.status) == (True, rules_of(operation)["done"][0])
        _check(operation, server, await task.result())
    assert clock.slept > 0


def _to_its_failure(operation: Operation) -> list[Answer]:
    rules = rules_of(operation)
    running = state(operation, rules["running"][-1])
    return [accepted(operation), running, state(operation, rules["failed"][0], reason=REASON)]


def _check_failure(operation: Operation, error: TaskFailedError) -> None:
    told = REASON if "reason" in rules_of(operation) else ""
    request = f"{operation.method} {operation.path}"
    assert (error.operation, error.task_id, error.reason) == (request, TASK_ID, told)
    assert (told or "no reason given") in str(error)
    assert request in str(error)
    assert TASK_ID in str(error)


@every
def test_work_that_fails(operation: Operation) -> None:
    postman, _ = client(ScriptedServer(*_to_its_failure(operation)))
    with postman:
        task = postman.start_task(operation.method, path_of(operation))
        for ask in (task.wait, task.result):  # the second time nothing is asked
            with pytest.raises(TaskFailedError) as caught:
                ask()
            _check_failure(operation, caught.value)
        assert task.status == rules_of(operation)["failed"][0]


@every
async def test_work_that_fails_asynchronously(operation: Operation) -> None:
    postman, _ = async_client(ScriptedServer(*_to_its_failure(operation)))
    async with postman:
        task = await postman.start_task(operation.method, path_of(operation))
        with pytest.raises(TaskFailedError) as caught:
            await task.result()
    _check_failure(operation, caught.value)


@every
def test_work_that_takes_too_long(operation: Operation) -> None:
    running = rules_of(operation)["running"][-1]
    server = ScriptedServer(accepted(operation), *[state(operation, running)] * 20)
    postman, clock = client(server)
    with postman:
        task = postman.start_task(operation.method, path_of(operation))
        with pytest.raises(TimedOutError, match="after 30 s") as caught:
            task.wait(timeout=30)
    assert clock.slept == 30
    assert f"the task {TASK_ID} is still '{running}'" in str(caught.value)


@every
async def test_work_that_takes_too_long_asynchronously(operation: Operation) -> None:
    running = rules_of(operation)["running"][-1]
    server = ScriptedServer(accepted(operation), *[state(operation, running)] * 20)
    postman, clock = async_client(server)
    async with postman:
        task = await postman.start_task(operation.method, path_of(operation))
        with pytest.raises(TimedOutError, match=f"still '{running}' after 30 s"):
            await task.wait(timeout=30)
    assert clock.slept == 30


@every
def test_work_that_the_service_has_forgotten(operation: Operation) -> None:
    gone = Answer(404, {"error": {"name": "notFoundError", "message": "Task not found"}})
    postman, _ = client(ScriptedServer(accepted(operation), gone))
    with postman:
        task = postman.start_task(operation.method, path_of(operation))
        with pytest.raises(
            TaskStateUnknownError, match="the service does not know the task"
        ) as caught:
            task.refresh()
    assert caught.value.task_id == TASK_ID
