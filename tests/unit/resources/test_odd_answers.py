"""Answers of another shape than the document says: a result, or one error of one line."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from postman_facade import Postman, PostmanError
from postman_facade.errors import (
    ConfigurationError,
    EditConflictError,
    InvalidReferenceError,
    MalformedResponseError,
)

from .walking import UID, ended, ended_async, helpers

NAMES = (
    "collection", "collections", "environment", "environments", "mock", "mocks", "monitor",
    "monitors", "run", "user", "workspace", "workspaces", "specs", "task", "Resources", "files",
    "data",
)  # fmt: skip
ODD = [
    "null", "5", '"x"', "[]", "[1]", "[{}]", "{}", '{"data": 5}', '{"data": [5]}', "", "<html>",
    *(
        f'{{"{name}": {value}}}'
        for name in NAMES
        for value in ("5", "{}", "[5]")
    ),
]  # fmt: skip


def _names() -> list[str]:
    with Postman("key", rate_limit=None) as postman:
        return [helper.name for helper in helpers(postman)]


@pytest.mark.parametrize("name", _names())
def test_every_helper_ends_in_one_line(name: str) -> None:
    for text in ODD:
        for end in (ended, ended_async)[: 1 + (text in ODD[:11])]:
            found = end(lambda request: httpx.Response(200, text=text), name)  # noqa: B023
            if found.error is not None:
                told = str(found.error)
                assert told
                assert "\n" not in told
                assert len(told) <= 300, (text, told)
                assert name == "forks.merge" or not isinstance(found.error, ConfigurationError), (
                    text,
                    told,
                )


@pytest.mark.parametrize(
    ("name", "body", "message"),
    [
        ("mocks.get", {}, "GET /mocks/{mockId}: the 200 response has no Mock"),
        ("mocks.get", {"mock": "x"}, "GET /mocks/{mockId}: the 200 response has no Mock"),
        ("monitors.get", {"monitor": []}, "GET /monitors/{monitorId}: the 200 response has no"),
        (
            "specs.get",
            [],
            "GET /specs/{specId}: responded with 200, but the body is not the JSON object",
        ),
        ("workspaces.get", {"workspace": None}, "GET /workspaces/{workspaceId}: the 200 response"),
        (
            "workspaces.create",
            {},
            "POST /workspaces: the 200 response has no WorkspaceReference",
        ),
        ("collections.create", {}, "POST /collections: the 200 response has no CollectionRefer"),
        ("environments.create", {}, "POST /environments: the 200 response has no Environment"),
        (
            "forks.create",
            5,
            "POST /collections/fork/{collectionId}: responded with 200, but the body",
        ),
        ("forks.is_behind", {}, "GET /collections/{collectionId}/source-status: the 200 response"),
        ("forks.merge", {"collection": {}}, "GET /collections/{collectionId}: the 200 response"),
        ("users.me", {"user": 7}, "GET /me: the 200 response has no User"),
        ("users.usage", [], "GET /me: responded with 200, but the body is not the JSON object"),
    ],
)
def test_an_answer_without_its_part_is_malformed(name: str, body: Any, message: str) -> None:
    for end in (ended, ended_async):
        found = end(lambda request: httpx.Response(200, json=body), name)
        assert isinstance(found.error, MalformedResponseError)
        assert str(found.error).startswith(message)
        assert found.error.may_have_taken_effect is name.endswith("create")


def test_numbers_too_large_to_count_are_none() -> None:
    stats = b'{"assertions": {"total": 1e400, "failed": %s}, "errorCount": 1e308}' % (b"9" * 400)
    body = b'{"run": {"info": {"status": "success"}, "stats": %s}}' % stats
    for end in (ended, ended_async):
        run = end(lambda request: httpx.Response(200, content=body), "monitors.run").result
        assert (run.assertions, run.failed_assertions, run.errors) == (0, 0, 0)


@pytest.mark.parametrize("schedule", [None, 5, "x", []])
def test_a_monitor_without_a_schedule_gets_one(schedule: Any) -> None:
    monitor = {"id": UID[2:], "uid": UID, "name": UID, "collectionUid": UID, "schedule": schedule}

    def answer(request: httpx.Request) -> httpx.Response:
        if request.method == "GET" and request.url.path == "/monitors":
            return httpx.Response(200, json={"monitors": [monitor]})
        return httpx.Response(200, json={"monitor": monitor})

    for end in (ended, ended_async):
        given = {"collection": UID, "environment": None, "cron": "0 6 * * *"}
        found = end(answer, "monitors.publish", **given)
        assert found.result.action == "updated"
        assert b'"cron":"0 6 * * *"' in found.sent[-1][2].replace(b'": "', b'":"')


@pytest.mark.parametrize("info", [{}, {"name": "E", "fork": "x"}, {"fork": {"from": 5}}])
def test_merging_what_is_no_fork_names_it(info: Any) -> None:
    body = {"collection": {"info": info}}
    found = ended(lambda request: httpx.Response(200, json=body), "forks.merge", fork=UID)
    assert str(found.error) == f"the collection {info.get('name', UID)!r} is not a fork"


@pytest.mark.parametrize("kind", ["collection", "environment"])
def test_a_document_without_an_id_is_written_to_the_one_that_was_found(kind: str) -> None:
    found = {"id": UID[2:], "uid": UID, "name": "E"}
    empty = {"info": {"name": "E"}, "item": []} if kind == "collection" else {"values": []}

    def answer(request: httpx.Request) -> httpx.Response:
        if request.method == "GET" and request.url.path == f"/{kind}s":
            return httpx.Response(200, json={f"{kind}s": [found]})
        return httpx.Response(200, json={kind: empty if request.method == "GET" else found})

    source: Any = {"info": {"name": "E"}, "item": [{"name": "A"}]}
    if kind == "environment":
        source = {"name": "E", "values": [{"key": "a"}]}
    for end in (ended, ended_async):
        sent = end(answer, f"{kind}s.publish", source=source).sent
        assert [path for method, path, _ in sent if method == "PUT"] == [f"/{kind}s/{UID}"]


@pytest.mark.parametrize("id", [None, "", [], {}])
def test_what_is_created_without_an_id_is_malformed(id: Any) -> None:
    for kind in ("collection", "environment", "workspace"):
        body = {kind: {"id": id, "name": "E"}}
        for end in (ended, ended_async):
            error = end(lambda request: httpx.Response(200, json=body), f"{kind}s.create").error  # noqa: B023
            assert isinstance(error, MalformedResponseError)
            assert str(error) == f"POST /{kind}s: the 200 response lacks the id"
            assert error.may_have_taken_effect


def test_what_is_published_without_an_id_is_looked_for() -> None:
    stored: list[Any] = []

    def answer(request: httpx.Request) -> httpx.Response:
        if request.method == "POST":
            stored.append({"id": UID[2:], "uid": UID, "name": "E"})
            return httpx.Response(200, json={"collection": {}})
        listing = request.url.path == "/collections"
        body = {"collections": stored} if listing else {"collection": source}
        return httpx.Response(200, json=body)

    source = {"info": {"name": "E"}, "item": []}
    for end in (ended, ended_async):
        stored.clear()
        found = end(answer, "collections.publish", source=source)
        assert (found.result.action, found.result.adopted) == ("created", True)
        assert [method for method, _, _ in found.sent].count("POST") == 1


@pytest.mark.parametrize("name", ["environments.set", "environments.unset"])
@pytest.mark.parametrize(
    "values", [[], [None], [{"key": "a", "value": "1"}, 5], [{"key": []}, {"key": "b"}], [[]]]
)
@pytest.mark.parametrize("at", ["GET", "PATCH"])
def test_odd_variables_end_in_one_line(name: str, values: Any, at: str) -> None:
    whole = [{"key": "a", "value": "1"}, {"key": "b", "value": "2"}]

    def answer(request: httpx.Request) -> httpx.Response:
        found = values if request.method == at else whole
        return httpx.Response(200, json={"environment": {"name": "E", "id": UID, "values": found}})

    for end in (ended, ended_async):
        value = {"value": "9"} if name.endswith(".set") else {}
        found = end(answer, name, environment=UID, key="b", **value)
        assert found.error is None or "\n" not in str(found.error)
        if at == "PATCH" and values:
            assert isinstance(found.error, (MalformedResponseError, EditConflictError))
            assert found.error.may_have_taken_effect


@pytest.mark.parametrize(
    ("files", "file"),
    [
        ([{}], {}),
        ([None], {}),
        ([{"path": None}], {}),
        ([["a"]], {}),
        ([{"path": "a.yaml", "type": "ROOT"}], None),
        ([{"path": "a.yaml", "type": "ROOT"}], []),
        ([{"path": "a.yaml", "type": "ROOT"}], {}),
        ([{"path": "a.yaml", "type": "ROOT"}], {"content": 5}),
    ],
)
def test_odd_files_of_a_spec_are_malformed(files: Any, file: Any) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        bodies: dict[str, Any] = {"/specs": {"specs": [{"id": UID[2:], "name": "a"}]}}
        bodies[f"/specs/{UID[2:]}/files"] = {"files": files}
        return httpx.Response(200, json=bodies.get(request.url.path, file))

    for end in (ended, ended_async):
        found = end(answer, "specs.publish", source={"a.yaml": "openapi: 3.0.3\n"})
        assert isinstance(found.error, MalformedResponseError)
        assert {method for method, _, _ in found.sent} == {"GET"}


@pytest.mark.parametrize("name", ["collections", "environments", "workspaces", "specs", "mocks"])
@pytest.mark.parametrize("page", ["<html>", "\n<!DOCTYPE html>"])
def test_a_page_of_a_proxy_deletes_nothing(name: str, page: str) -> None:
    for end in (ended, ended_async):
        found = end(lambda request: httpx.Response(200, text=page), f"{name}.delete")
        assert isinstance(found.error, MalformedResponseError)
        assert "but the body is HTML" in str(found.error)
        assert found.error.may_have_taken_effect


_MERGE = {"collection": {"info": {"uid": UID, "fork": {"from": UID}}}}


@pytest.mark.parametrize(("status", "text"), [(204, ""), (201, "<html>"), (203, "[]"), (206, "5")])
@pytest.mark.parametrize("name", ["forks.merge", "specs.update_collection", "specs.update_spec"])
def test_an_odd_answer_to_a_start_does_not_end_the_task(name: str, status: int, text: str) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        if request.method == "PUT":
            return httpx.Response(status, text=text)
        return httpx.Response(200, json=_MERGE)

    for end in (ended, ended_async):
        found = end(answer, name)
        assert isinstance(found.error, MalformedResponseError)
        assert found.error.may_have_taken_effect


@pytest.mark.parametrize("poll", [500, 200, 404, 401])
def test_an_error_after_the_start_says_that_it_may_have_taken_effect(poll: int) -> None:
    task = {"task": {"id": "pm~1", "status": "in-progress"}, "taskId": "pm~1"}

    def answer(request: httpx.Request) -> httpx.Response:
        if request.method == "PUT":
            return httpx.Response(200 if "merges" in request.url.path else 202, json=task)
        ask = "task" in request.url.path
        return httpx.Response(poll, text="x") if ask else httpx.Response(200, json=_MERGE)

    for name in ("forks.merge", "specs.update_collection", "specs.update_spec"):
        for end in (ended, ended_async):
            error = end(answer, name).error
            assert isinstance(error, PostmanError)
            assert error.may_have_taken_effect


@pytest.mark.parametrize("body", [{}, {"user": None}, {"user": {}}, {"user": {"name": "Robot"}}])
def test_a_key_without_a_user(body: Any) -> None:
    assert ended(lambda request: httpx.Response(200, json=body), "users.me").result is None
    found = ended(lambda request: httpx.Response(200, json=body), "resolve_id", reference=UID[2:])
    assert isinstance(found.error, InvalidReferenceError)
    assert "the key has no user" in str(found.error)
