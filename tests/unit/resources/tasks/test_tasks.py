"""Work at its edges: starts that are refused, answers about other work, and words nobody knows."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import httpx
import pytest
from postman_api_client.operations import OPERATIONS

from postman_facade import Postman
from postman_facade._json_pointer import find
from postman_facade.errors import (
    ConfigurationError,
    ConflictError,
    LockedError,
    MalformedResponseError,
    ServerError,
    TaskError,
    TaskFailedError,
    TaskStateUnknownError,
    TimedOutError,
    ValidationError,
)
from postman_facade.testing import Answer, ScriptedServer, VirtualClock

from .work import TASK_ID, accepted, client, path_of, state

MERGE = OPERATIONS["asyncMergePullCollectionFork"]
GENERATE = OPERATIONS["generateCollection"]
REPLACE = OPERATIONS["putCollection"]
RUN = OPERATIONS["runMonitor"]
LOCKED = Answer(
    423, {"type": "actionLockedError", "title": "Locked", "detail": "Busy.", "status": 423}
)


def _already(detail: str) -> Answer:
    return Answer(400, {"status": 400, "detail": detail})


@pytest.mark.parametrize(
    ("operation", "busy", "error"),
    [
        (GENERATE, LOCKED, LockedError),
        (OPERATIONS["generateSpecFromCollection"], LOCKED, LockedError),
        (
            REPLACE,
            Answer(409, {"title": "Conflict", "detail": "Busy.", "status": 409}),
            ConflictError,
        ),
    ],
    ids=lambda value: getattr(value, "id", None),
)
def test_earlier_work_is_waited_for(operation: Any, busy: Answer, error: type[Exception]) -> None:
    server = ScriptedServer(busy, busy, accepted(operation), *[busy] * 7)
    postman, clock = client(server)
    with postman:
        task = postman.start_task(operation.method, path_of(operation), json={"name": "x"})
        assert (task.id, clock.slept) == (TASK_ID, 5 + 10)
        with pytest.raises(error):
            postman.start_task(operation.method, path_of(operation))
        assert clock.slept == 15 + 5 + 10 + 20 + 40 + 80
        with pytest.raises(error):
            postman.start_task(operation.method, path_of(operation), busy_timeout=0)
    assert server.left == 0
    assert len({str(request) for request in server.requests[:3]}) == 1


def test_patience_bounds_the_waits_and_a_wait_of_the_service_is_kept() -> None:
    asking = Answer(423, LOCKED.json, {"Retry-After": "30"})
    postman, clock = client(ScriptedServer(asking, asking, asking))
    with postman, pytest.raises(LockedError):
        postman.start_task("POST", path_of(GENERATE), busy_timeout=70)
    assert clock.slept == 60


def test_the_same_refusal_where_it_means_something_else_is_an_error() -> None:
    postman, clock = client(ScriptedServer(LOCKED))
    with postman, pytest.raises(LockedError):
        postman.start_task(MERGE.method, MERGE.path)
    assert clock.slept == 0


def test_a_start_that_may_have_been_carried_out_is_not_sent_again() -> None:
    server = ScriptedServer(500)
    postman, _ = client(server)
    with postman, pytest.raises(ServerError):
        postman.start_task("POST", path_of(GENERATE), json={"name": "x"})
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("path", "detail", "read"),
    [
        ("/collections/1-a/synchronizations", "Collection is already in sync", "/collections/1-a"),
        (
            "/specs/s/synchronizations",
            "Specification is already in sync with the collection",
            "/specs/s/definitions",
        ),
    ],
)
def test_in_sync_already_is_a_result(path: str, detail: str, read: str) -> None:
    server = ScriptedServer(_already(detail), Answer(json={"collection": {"info": {}, "item": []}}))
    postman, _ = client(server)
    with postman:
        task = postman.start_task("PUT", path, params={"specId": "s"})
        assert (task.no_op, task.succeeded, task.status, task.id) == (True, True, "completed", None)
        assert task.wait().refresh() == "completed"
        assert len(server.requests) == 1
        task.result()
    assert server.requests[1][:2] == ("GET", read)


@pytest.mark.parametrize("detail", ["Specification is already in sync with the collection", "No."])
def test_other_refusals_of_a_synchronization_are_errors(detail: str) -> None:
    postman, _ = client(ScriptedServer(_already(detail)))
    with postman, pytest.raises(ValidationError):
        postman.start_task("PUT", "/collections/1-a/synchronizations")


def _run(info: dict[str, Any], status: int = 200) -> Answer:
    return Answer(status, {"run": {"info": info}})


def test_the_last_run_of_a_monitor_counts_only_if_it_is_this_one() -> None:
    server = ScriptedServer(
        accepted(RUN),
        state(RUN, "failed", id="an-older-run"),
        Answer(json={"monitor": {"name": "never run"}}),
        state(RUN, "running"),
        state(RUN, "success"),
    )
    postman, _ = client(server)
    with postman:
        task = postman.start_task("POST", "/monitors/m/run")
        assert task.refresh() == "running"
        task.wait()
        last = {"jobId": TASK_ID, "status": "success"}
        assert find(task.result(), "/monitor/lastRun") == last
    assert server.left == 0


@pytest.mark.parametrize(("word", "done"), [("success", True), ("failed", False)])
def test_a_monitor_that_has_run_by_the_answer(word: str, done: bool) -> None:
    server = ScriptedServer(_run({"jobId": TASK_ID, "status": word}))
    postman, _ = client(server)
    with postman:
        task = postman.start_task("POST", "/monitors/m/run", params={"async": False})
        assert task.succeeded is done
        if not done:
            with pytest.raises(TaskFailedError):
                task.wait()
        else:
            assert find(task.result(), "/run/info/status") == word


def test_a_run_without_an_id_cannot_be_followed() -> None:
    postman, _ = client(ScriptedServer(_run({"monitorId": "m", "status": "running"}, 202)))
    with postman:
        task = postman.start_task("POST", "/monitors/m/run")
        with pytest.raises(TaskStateUnknownError, match="started without an id"):
            task.wait()


@pytest.mark.parametrize(
    ("method", "path", "options", "prefer", "query"),
    [
        ("PUT", "/collections/c", {}, "respond-async", ""),
        ("PUT", "/collections/c", {"headers": {"Prefer": "wait=5"}}, "wait=5", ""),
        ("POST", "/monitors/m/run", {}, None, "async=true"),
        ("POST", "/monitors/m/run", {"params": {"async": False}}, None, "async=false"),
        ("PUT", "/collection-merges", {"params": {"a": 1}}, None, "a=1"),
    ],
)
def test_what_makes_the_service_answer_early_is_added(
    method: str, path: str, options: dict[str, Any], prefer: str | None, query: str
) -> None:
    seen: list[httpx.Request] = []
    body = {"task": {"id": "t", "status": "in-progress"}, "run": {"info": {"jobId": "t"}}}

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(202 if path == "/collections/c" else 200, json=body)

    with Postman("key-1", rate_limit=None, transport=httpx.MockTransport(answer)) as postman:
        postman.start_task(method, path, **options)
    (request,) = seen
    assert request.headers.get("prefer") == prefer
    assert request.url.query.decode() == query


def test_a_write_that_was_done_with_the_answer() -> None:
    server = ScriptedServer(Answer(200, {"collection": {"id": "c", "uid": "1-c"}}))
    postman, _ = client(server)
    with postman:
        task = postman.start_task("PUT", "/collections/c", content=b"{}")
        assert (task.succeeded, task.id, task.status) == (True, None, "successful")
        assert task.wait() is task


def test_a_wait_that_the_service_asks_for_is_kept_and_never_cut_short() -> None:
    running = Answer(200, {"status": "pending"}, {"Retry-After": "20"})
    server = ScriptedServer(accepted(GENERATE), running, running, running)
    postman, clock = client(server)
    with postman:
        task = postman.start_task("POST", path_of(GENERATE))
        with pytest.raises(TimedOutError):
            task.wait(timeout=50)
    assert clock.slept == 40


def test_polls_become_rarer() -> None:
    server = ScriptedServer(accepted(GENERATE), *[state(GENERATE, "pending")] * 30)
    postman, _ = client(server)
    with postman:
        task = postman.start_task("POST", path_of(GENERATE))
        with pytest.raises(TimedOutError):
            task.wait(timeout=60)
        polls = len(server.requests) - 1
        with pytest.raises(TimedOutError):
            task.wait(timeout=0)
        assert len(server.requests) == polls + 2
    assert polls <= 20


def test_a_word_that_nobody_knows_is_waited_on_and_told() -> None:
    server = ScriptedServer(accepted(MERGE), *[state(MERGE, "napping")] * 9)
    postman, _ = client(server)
    with postman:
        task = postman.start_task("PUT", "/collection-merges")
        with pytest.raises(TimedOutError, match="still 'napping' .an undocumented status."):
            task.wait(timeout=5)
        assert task.status == "napping"


def test_how_long_states_are_kept_is_reported() -> None:
    postman, _ = client(ScriptedServer(accepted(MERGE), 404))
    with postman, pytest.raises(TaskStateUnknownError, match=r"status is kept for 24 h") as caught:
        postman.start_task("PUT", "/collection-merges").wait()
    assert len(str(caught.value)) <= 200


@pytest.mark.parametrize(
    ("operation", "answers", "message"),
    [
        (MERGE, [Answer(200, {"task": {}})], "the 200 response has no task id"),
        (MERGE, [Answer(200, text="<html>")], "has no task id"),
        (OPERATIONS["createSdk"], [Answer(202, text="")], "has no task id"),
        (MERGE, [accepted(MERGE), Answer(json={"id": TASK_ID})], "has no state"),
        (MERGE, [accepted(MERGE), Answer(text="<html>")], "has no state"),
        (
            GENERATE,
            [accepted(GENERATE), Answer(json={"status": "completed", "details": {}})],
            "is completed without a result",
        ),
    ],
)
def test_answers_that_lack_what_they_should_tell(
    operation: Any, answers: list[Answer], message: str
) -> None:
    postman, _ = client(ScriptedServer(*answers))
    with postman, pytest.raises(MalformedResponseError, match=message):
        postman.start_task(operation.method, path_of(operation)).result()


def test_ids_go_into_paths_as_one_segment() -> None:
    started = Answer(200, {"task": {"id": "pm~vc:merge/x", "status": "in-progress"}})
    seen: list[bytes] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request.url.raw_path)
        return httpx.Response(200, json={"status": "successful", **started.json})

    with Postman("key-1", rate_limit=None, transport=httpx.MockTransport(answer)) as postman:
        postman.start_task("PUT", "/collection-merges").wait()
    assert seen[1] == b"/collection-merges-tasks/pm~vc%3Amerge%2Fx"


@pytest.mark.parametrize("path", ["/collections", "/made-up"])
def test_what_starts_nothing_is_refused_before_anything_is_sent(path: str) -> None:
    server = ScriptedServer()
    postman, _ = client(server)
    with postman, pytest.raises(ConfigurationError, match=f"POST {path} does not start"):
        postman.start_task("POST", path)


@pytest.mark.parametrize("timeout", [-1, float("nan")])
def test_a_timeout_that_cannot_be_meant(timeout: float) -> None:
    postman, _ = client(ScriptedServer(accepted(MERGE)))
    with postman, pytest.raises(ConfigurationError, match="timeout must be a number of seconds"):
        postman.start_task("PUT", "/collection-merges").wait(timeout)


def _pickled(error: TaskError) -> Any:
    return pickle.loads(pickle.dumps(error))  # noqa: S301 - our own


@pytest.mark.parametrize("again", [copy.copy, _pickled])
def test_errors_about_tasks_survive(again: Any) -> None:
    error = again(TaskFailedError("it failed", operation="PUT /x", task_id="t", reason="no\nroom"))
    assert isinstance(error, TaskError)
    assert (str(error), error.operation, error.task_id) == ("it failed", "PUT /x", "t")
    assert error.reason == "no room"


def test_a_task_is_shown_with_its_state() -> None:
    postman, _ = client(ScriptedServer(accepted(MERGE)))
    with postman:
        task = postman.start_task("PUT", "/collection-merges")
    assert repr(task) == f"Task(PUT /collection-merges, id='{TASK_ID}', status='in-progress')"


def _hanging(clock: VirtualClock, start: Answer) -> httpx.MockTransport:
    """Starts the work at once, and answers nothing after that for as long as one waits."""

    def answer(request: httpx.Request) -> httpx.Response:
        if request.method == "POST":
            return httpx.Response(start.status, json=start.json)
        clock.sleep(request.extensions["timeout"]["read"])
        raise httpx.ReadTimeout("no answer", request=request)

    return httpx.MockTransport(answer)


@pytest.mark.parametrize("timeout", [0.5, 1, 7, 100])
def test_the_timeout_bounds_the_polls_too(timeout: float) -> None:
    clock = VirtualClock()
    transport = _hanging(clock, accepted(GENERATE))
    with Postman("key-1", rate_limit=None, transport=transport, clock=clock) as postman:
        task = postman.start_task("POST", path_of(GENERATE), json={"name": "x"})
        waited = min(timeout, 60)  # no answer for the deadline of the client
        with pytest.raises(
            TimedOutError, match=f"after {waited} s; it continues, and you can wait for"
        ):
            task.wait(timeout)
    assert clock.slept <= timeout + 0.25


def test_a_wait_that_the_service_asks_for_is_within_the_timeout() -> None:
    server = ScriptedServer(accepted(GENERATE), Answer(429, {}, {"Retry-After": "40"}))
    postman, clock = client(server)
    with postman:
        task = postman.start_task("POST", path_of(GENERATE), json={"name": "x"})
        with pytest.raises(TimedOutError, match="due in 40 s, after the timeout of 1 s"):
            task.wait(timeout=1)
    assert clock.slept == 0


def test_without_time_it_is_asked_once() -> None:
    server = ScriptedServer(accepted(GENERATE), 500)
    postman, clock = client(server)
    with postman:
        task = postman.start_task("POST", path_of(GENERATE), json={"name": "x"})
        with pytest.raises(ServerError):
            task.wait(timeout=0)
    assert (server.left, clock.slept) == (0, 0)


@pytest.mark.parametrize("timeout", [-1, float("nan"), True])
def test_a_timeout_is_a_number_of_seconds(timeout: Any) -> None:
    postman, _ = client(ScriptedServer(accepted(GENERATE)))
    with postman:
        task = postman.start_task("POST", path_of(GENERATE), json={"name": "x"})
        with pytest.raises(ConfigurationError, match="timeout must be"):
            task.wait(timeout)
