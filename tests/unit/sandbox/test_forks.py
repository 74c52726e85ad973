"""Forks of collections, and the tasks around them."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from .conftest import Clock

SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
MISSING = "00000000-0000-4000-8000-000000000000"
NOT_FORKED = {
    "error": {"name": "badRequest", "message": "The collection Id is not a forked collection."}
}


@pytest.fixture
def parent(api: httpx.Client) -> dict[str, Any]:
    item = {"name": "R", "request": {"method": "GET", "url": "https://example.com"}}
    sent = {"info": {"name": "Parent", "schema": SCHEMA}, "item": [item]}
    made: dict[str, Any] = api.post("/collections", json={"collection": sent}).json()["collection"]
    return made


def make_fork(api: httpx.Client, parent: dict[str, Any], label: str = "L") -> dict[str, Any]:
    answer = api.post(f"/collections/fork/{parent['id']}", json={"label": label})
    assert answer.status_code == 200, answer.text
    fork: dict[str, Any] = answer.json()["collection"]
    return fork


def read(api: httpx.Client, uid: str) -> dict[str, Any]:
    found: dict[str, Any] = api.get(f"/collections/{uid}").json()["collection"]
    return found


def rename_item(api: httpx.Client, uid: str, name: str) -> None:
    document = read(api, uid)
    document["item"][0]["name"] = name
    assert api.put(f"/collections/{uid}", json={"collection": document}).status_code == 200


def item_name(api: httpx.Client, uid: str) -> str:
    return str(read(api, uid)["item"][0]["name"])


def ahead(api: httpx.Client, uid: str) -> bool:
    return bool(
        api.get(f"/collections/{uid}/source-status").json()["collection"][uid]["isSourceAhead"]
    )


@pytest.mark.fact("forks: POST")
def test_fork(api: httpx.Client, parent: dict[str, Any]) -> None:
    fork = make_fork(api, parent)
    assert fork == {
        "id": fork["id"],
        "name": "Parent",
        "fork": {"label": "L", "createdAt": "2023-11-14T22:13:20.000Z", "from": parent["uid"]},
        "uid": f"12345678-{fork['id']}",
    }
    document = read(api, fork["uid"])
    assert document["info"]["fork"] == fork["fork"]
    assert document["item"][0]["id"] != read(api, parent["uid"])["item"][0]["id"]
    listed = {one["uid"]: one for one in api.get("/collections").json()["collections"]}
    assert listed[fork["uid"]]["fork"] == fork["fork"]
    assert "fork" not in listed[parent["uid"]]


@pytest.mark.fact("forks: POST")
def test_fork_of_nothing_or_into_nothing(api: httpx.Client, parent: dict[str, Any]) -> None:
    answer = api.post(f"/collections/fork/{MISSING}", json={"label": "L"})
    assert answer.status_code == 404
    assert answer.json()["error"]["details"] == {"item": "collection", "id": MISSING}
    path = f"/collections/fork/{parent['id']}?workspace={MISSING}"
    assert api.post(path, json={"label": "L"}).status_code == 404
    assert api.post(f"/collections/fork/{parent['id']}", json={}).status_code == 400


@pytest.mark.fact("forks: GET of one collection, of everyone")
def test_lists(api: httpx.Client, parent: dict[str, Any]) -> None:
    path = f"/collections/{parent['id']}/forks"
    answer = api.get(path)
    assert (answer.status_code, answer.json()) == (
        400,
        {"error": {"name": "badRequest", "message": "This collection id has no forks."}},
    )
    fork = make_fork(api, parent)
    assert api.get(path).json() == {
        "data": [
            {
                "forkName": "L",
                "forkId": fork["uid"],
                "createdAt": "2023-11-14T22:13:20.000Z",
                "createdBy": "Sandbox User",
            }
        ],
        "meta": {"total": 1, "nextCursor": None},
    }
    own = api.get("/collections/collection-forks").json()
    assert own["data"][0]["sourceId"] == parent["uid"]
    assert own["meta"] == {"total": 1, "nextCursor": None, "inaccessibleFork": 0}
    answer = api.get(f"/collections/{MISSING}/forks")
    assert answer.status_code == 404
    assert answer.json() == {"error": {"name": "notFoundError", "message": "Fork not found."}}


@pytest.mark.fact("forks: PUT pulls", "forks: source status")
def test_pull_brings_the_changes_of_the_parent(api: httpx.Client, parent: dict[str, Any]) -> None:
    fork = make_fork(api, parent)
    assert not ahead(api, fork["uid"])
    rename_item(api, parent["uid"], "Changed")
    assert ahead(api, fork["uid"])
    answer = api.put(f"/collections/{fork['id']}/pulls")
    assert answer.json() == {
        "collection": {"destinationId": fork["uid"], "sourceId": parent["uid"]}
    }
    assert item_name(api, fork["uid"]) == "Changed"
    assert read(api, fork["uid"])["info"]["fork"] == fork["fork"]
    assert not ahead(api, fork["uid"])


@pytest.mark.fact("forks: PUT pulls", "forks: source status")
def test_what_is_no_fork(api: httpx.Client, parent: dict[str, Any]) -> None:
    answer = api.put(f"/collections/{parent['id']}/pulls")
    assert (answer.status_code, answer.json()) == (400, NOT_FORKED)
    answer = api.get(f"/collections/{parent['id']}/source-status")
    assert answer.status_code == 400
    message = "The collection is not a forked collection."
    assert answer.json() == {"collection": {"name": "badRequest", "message": message}}
    assert api.put(f"/collections/{MISSING}/pulls").status_code == 404


@pytest.mark.fact("forks: POST merge")
def test_merge(api: httpx.Client, parent: dict[str, Any]) -> None:
    fork = make_fork(api, parent)
    rename_item(api, fork["uid"], "Changed")
    body = {"source": fork["uid"], "destination": parent["uid"]}
    answer = api.post("/collections/merge", json=body)
    assert answer.json() == {"collection": {"id": parent["id"], "uid": parent["uid"]}}
    assert item_name(api, parent["uid"]) == "Changed"
    assert "fork" not in read(api, parent["uid"])["info"]
    assert not ahead(api, fork["uid"])
    answer = api.post("/collections/merge", json={**body, "strategy": "deleteSource"})
    assert answer.status_code == 200
    assert api.get(f"/collections/{fork['uid']}").status_code == 404


@pytest.mark.fact("forks: POST merge")
def test_merge_that_cannot_be(api: httpx.Client, parent: dict[str, Any]) -> None:
    body = {"source": parent["uid"], "destination": f"12345678-{MISSING}"}
    assert api.post("/collections/merge", json=body).status_code == 404
    body["destination"] = parent["uid"]
    answer = api.post("/collections/merge", json=body)
    assert (answer.status_code, answer.json()) == (400, NOT_FORKED)
    assert api.post("/collections/merge", json={**body, "strategy": "x"}).status_code == 400


@pytest.mark.fact("tasks: the words of each kind")
def test_merge_as_a_task(api: httpx.Client, parent: dict[str, Any], clock: Clock) -> None:
    fork = make_fork(api, parent)
    rename_item(api, fork["uid"], "Changed")
    body = {"strategy": "default", "source": fork["uid"], "destination": parent["uid"]}
    answer = api.put("/collection-merges", json=body)
    assert answer.status_code == 200
    task = answer.json()["task"]
    assert task["id"].startswith("pm~vc:merge-workflow~12345678-")
    path = f"/collection-merges-tasks/{task['id']}"
    assert api.get(path).json() == {"id": task["id"], "status": "in-progress"}
    assert item_name(api, parent["uid"]) == "R"
    clock.advance(5)
    assert api.get(path).json() == {"id": task["id"], "status": "successful"}
    assert item_name(api, parent["uid"]) == "Changed"


@pytest.mark.fact("tasks: the words of each kind")
def test_a_merge_task_that_fails(api: httpx.Client, parent: dict[str, Any], clock: Clock) -> None:
    body = {"strategy": "default", "source": parent["uid"], "destination": parent["uid"]}
    task = api.put("/collection-merges", json=body).json()["task"]
    clock.advance(5)
    answer = api.get(f"/collection-merges-tasks/{task['id']}").json()
    message = "The collection Id is not a forked collection."
    assert (answer["status"], answer["details"]) == ("failed", {"error": {"message": message}})
    answer = api.put("/collection-merges", json={**body, "strategy": "x"})
    assert answer.status_code == 400
    assert answer.json()["detail"] == "Some validation errors occurred"
    answer = api.get("/collection-merges-tasks/none")
    assert (answer.status_code, answer.json()["title"]) == (404, "Task not found")


@pytest.mark.fact("tasks: the words of each kind")
def test_duplicate(api: httpx.Client, parent: dict[str, Any], clock: Clock) -> None:
    (home,) = api.get("/workspaces").json()["workspaces"]
    path = f"/collections/{parent['uid']}/duplicates"
    task = api.post(path, json={"workspace": home["id"], "suffix": "2"}).json()["task"]
    assert (task["id"][:9], task["status"]) == ("12345678-", "processing")
    poll = f"/collection-duplicate-tasks/{task['id']}"
    assert api.get(poll).json()["task"]["status"] == "processing"
    clock.advance(5)
    assert api.get(poll).json() == {
        "task": {"id": task["id"], "status": "completed", "reason": None}
    }
    names = [one["name"] for one in api.get("/collections").json()["collections"]]
    assert names == ["Parent", "Parent 2"]


@pytest.mark.fact("tasks: the words of each kind")
def test_a_duplicate_that_fails(api: httpx.Client, parent: dict[str, Any], clock: Clock) -> None:
    path = f"/collections/{parent['uid']}/duplicates"
    assert api.post(path, json={}).status_code == 400
    bare = f"/collections/{parent['id']}/duplicates"
    assert api.post(bare, json={"workspace": MISSING}).status_code == 404
    task = api.post(path, json={"workspace": MISSING}).json()["task"]
    clock.advance(5)
    answer = api.get(f"/collection-duplicate-tasks/{task['id']}").json()["task"]
    assert (answer["status"], bool(answer["reason"])) == ("failed", True)
    answer = api.get("/collection-duplicate-tasks/none")
    assert (answer.status_code, answer.json()["detail"]) == (400, "Invalid task id")
    assert api.get(f"/collection-duplicate-tasks/12345678-{MISSING}").status_code == 404
