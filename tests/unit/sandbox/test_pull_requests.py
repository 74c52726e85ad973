"""Pull requests between a fork and its parent."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from .conftest import Clock

SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
MISSING = "00000000-0000-4000-8000-000000000000"
ME = "12345678"
START = "2023-11-14T22:13:20.000Z"
LATER = "2023-11-14T22:14:20.000Z"


@pytest.fixture
def parent(api: httpx.Client) -> str:
    item = {"name": "R", "request": {"method": "GET", "url": "https://example.com"}}
    sent = {"info": {"name": "Parent", "schema": SCHEMA}, "item": [item]}
    return str(api.post("/collections", json={"collection": sent}).json()["collection"]["uid"])


@pytest.fixture
def fork(api: httpx.Client, parent: str) -> str:
    answer = api.post(f"/collections/fork/{parent}", json={"label": "Mine"})
    return str(answer.json()["collection"]["uid"])


def sent_to(parent: str, **more: Any) -> dict[str, Any]:
    return {"title": "T", "reviewers": [ME], "destinationId": parent, **more}


def open_one(api: httpx.Client, fork: str, parent: str, **more: Any) -> dict[str, Any]:
    answer = api.post(f"/collections/{fork}/pull-requests", json=sent_to(parent, **more))
    assert answer.status_code == 200, answer.text
    made: dict[str, Any] = answer.json()
    return made


def read(api: httpx.Client, made: dict[str, Any]) -> dict[str, Any]:
    answer = api.get(f"/pull-requests/{made['id']}")
    assert answer.status_code == 200
    found: dict[str, Any] = answer.json()
    return found


def review(api: httpx.Client, made: dict[str, Any], action: str, **more: Any) -> httpx.Response:
    return api.post(f"/pull-requests/{made['id']}/tasks", json={"action": action, **more})


def item_name(api: httpx.Client, uid: str) -> str:
    return str(api.get(f"/collections/{uid}").json()["collection"]["item"][0]["name"])


def refused(answer: httpx.Response, status: int, kind: str, title: str, detail: str) -> None:
    expected = {
        "type": f"https://api.postman.com/problems/{kind}",
        "title": title,
        "status": status,
        "detail": detail,
    }
    assert (answer.status_code, answer.json()) == (status, expected)


def bad(answer: httpx.Response, detail: str) -> None:
    refused(answer, 400, "bad-request", "Bad Request", detail)


@pytest.mark.fact("pull requests: POST")
def test_open(api: httpx.Client, fork: str, parent: str) -> None:
    made = open_one(api, fork, parent, description="Why")
    assert made == {
        "id": made["id"],
        "title": "T",
        "description": "Why",
        "status": "open",
        "sourceId": fork,
        "destinationId": parent,
        "createdAt": START,
        "createdBy": ME,
        "updatedAt": START,
    }


@pytest.mark.fact("pull requests: GET, PUT, tasks")
def test_read(api: httpx.Client, fork: str, parent: str) -> None:
    made = open_one(api, fork, parent)
    assert read(api, made) == {
        "id": made["id"],
        "title": "T",
        "description": "",
        "status": "open",
        "createdAt": START,
        "createdBy": ME,
        "updatedAt": START,
        "updatedBy": ME,
        "forkType": "collection",
        "source": {"id": fork, "name": "Parent", "forkName": "Mine", "exists": True},
        "destination": {"id": parent, "name": "Parent", "exists": True},
        "merge": {"status": "inactive"},
        "reviewers": [{"id": ME, "status": "open"}],
    }


def test_the_ends_may_be_gone(api: httpx.Client, fork: str, parent: str) -> None:
    made = open_one(api, fork, parent)
    for uid, end in ((fork, "source"), (parent, "destination")):
        assert api.delete(f"/collections/{uid}").status_code == 200
        found = read(api, made)[end]
        assert (found["id"], found["name"], found["exists"]) == (uid, "Parent", False)
    bad(review(api, made, "merge"), "Fork relation not found")


def test_listed_at_both_ends(api: httpx.Client, fork: str, parent: str) -> None:
    other = api.post(f"/collections/fork/{parent}", json={"label": "Other"}).json()["collection"]
    first, second = open_one(api, fork, parent), open_one(api, other["uid"], parent)
    review(api, second, "approve", comment="Fine")
    answer = api.get(f"/collections/{fork}/pull-requests")
    assert answer.status_code == 200
    shown = {**first, "updatedBy": ME, "href": f"/pull-requests/{first['id']}"}
    assert answer.json() == {"data": [shown]}
    data = api.get(f"/collections/{parent}/pull-requests").json()["data"]
    assert [one["status"] for one in data] == ["open", "approved"]
    assert data[1]["comment"] == "Fine"


@pytest.mark.fact("pull requests: POST")
def test_one_at_a_time_for_a_pair(api: httpx.Client, fork: str, parent: str) -> None:
    made = open_one(api, fork, parent)
    path, body = f"/collections/{fork}/pull-requests", sent_to(parent)
    for _ in range(2):
        refused(
            api.post(path, json=body),
            400,
            "bad-request",
            "Duplicate pull request",
            "A pull request for this source and destination already exists.",
        )
        review(api, made, "approve")
    review(api, made, "decline")
    assert open_one(api, fork, parent)["id"] != made["id"]


@pytest.mark.fact("pull requests: POST")
def test_what_is_not_fork_and_parent(api: httpx.Client, fork: str, parent: str) -> None:
    for source, destination in (
        (parent, fork),
        (fork, fork),
        (fork, f"{ME}-{MISSING}"),
        (fork, parent.partition("-")[2]),
    ):
        answer = api.post(f"/collections/{source}/pull-requests", json=sent_to(destination))
        bad(answer, "Fork relation not found")


@pytest.mark.fact("pull requests: POST")
@pytest.mark.parametrize("id", [MISSING, f"{ME}-{MISSING}", "nonsense"])
def test_an_unknown_collection(api: httpx.Client, parent: str, id: str) -> None:
    path = f"/collections/{id}/pull-requests"
    for answer in (api.get(path), api.post(path, json=sent_to(parent))):
        refused(
            answer,
            403,
            "forbidden",
            "Forbidden",
            "You do not have enough permissions to perform this action.",
        )


def test_collections_go_by_uid(api: httpx.Client, fork: str, parent: str) -> None:
    bare = fork.partition("-")[2]
    assert api.get(f"/collections/{bare}/pull-requests").status_code == 403
    assert api.get(f"/collections/{ME}-{fork}/pull-requests").status_code == 403


@pytest.mark.fact("pull requests: GET, PUT, tasks")
@pytest.mark.parametrize("id", [MISSING, "nonsense"])
def test_an_unknown_pull_request(api: httpx.Client, id: str) -> None:
    path = f"/pull-requests/{id}"
    for answer in (
        api.get(path),
        api.put(path, json={"title": "T", "reviewers": []}),
        api.post(f"{path}/tasks", json={"action": "approve"}),
    ):
        detail = "The requested resource was not found."
        refused(answer, 404, "not-found", "Not Found", detail)


@pytest.mark.fact("pull requests: GET, PUT, tasks")
def test_edit(api: httpx.Client, fork: str, parent: str, clock: Clock) -> None:
    made = open_one(api, fork, parent, description="Why")
    review(api, made, "approve")
    clock.advance(60)
    sent = {"title": "Other", "reviewers": [ME, "7"]}
    answer = api.put(f"/pull-requests/{made['id']}", json=sent)
    edited = {**made, "title": "Other", "status": "approved", "updatedAt": LATER}
    assert (answer.status_code, answer.json()) == (200, {**edited, "forkType": "collection"})
    found = read(api, made)
    assert (found["title"], found["description"]) == ("Other", "Why")
    assert found["reviewers"] == [
        {"id": ME, "status": "approved"},
        {"id": "7", "status": "open"},
    ]
    api.put(f"/pull-requests/{made['id']}", json={**sent, "description": ""})
    assert read(api, made)["description"] == ""


@pytest.mark.fact("pull requests: GET, PUT, tasks")
@pytest.mark.parametrize("action", ["decline", "merge"])
def test_no_edit_when_all_is_done(api: httpx.Client, fork: str, parent: str, action: str) -> None:
    made = open_one(api, fork, parent)
    review(api, made, action)
    before = read(api, made)
    answer = api.put(f"/pull-requests/{made['id']}", json={"title": "Other", "reviewers": []})
    refused(
        answer,
        409,
        "conflict",
        "Conflict",
        "You cannot modify a pull request which is already merged or declined.",
    )
    assert read(api, made) == before


@pytest.mark.fact("pull requests: GET, PUT, tasks")
@pytest.mark.parametrize(
    ("actions", "status"),
    [
        (["approve"], "approved"),
        (["approve", "unapprove"], "open"),
        (["approve", "decline"], "declined"),
        (["approve", "merge"], "merged"),
        (["decline"], "declined"),
        (["merge"], "merged"),
    ],
)
def test_review(
    api: httpx.Client, fork: str, parent: str, clock: Clock, actions: list[str], status: str
) -> None:
    made = open_one(api, fork, parent)
    clock.advance(60)
    for action in actions:
        answer = review(api, made, action, comment="Words")
    assert (answer.status_code, answer.json()) == (
        200,
        {
            "id": made["id"],
            "status": status,
            "reviewedBy": {"id": 12345678, "name": "Sandbox User", "username": "sandbox-user"},
            "updatedAt": LATER,
        },
    )
    found = read(api, made)
    assert (found["status"], found["comment"], found["updatedAt"]) == (status, "Words", LATER)
    assert found["reviewers"] == [{"id": ME, "status": status}]


@pytest.mark.fact("pull requests: GET, PUT, tasks")
@pytest.mark.parametrize(
    ("done", "action"),
    [
        ([], "unapprove"),
        (["approve"], "approve"),
        (["decline"], "merge"),
        (["decline"], "approve"),
        (["merge"], "merge"),
        (["merge"], "unapprove"),
    ],
)
def test_an_action_out_of_place(
    api: httpx.Client, fork: str, parent: str, done: list[str], action: str
) -> None:
    made = open_one(api, fork, parent)
    for before in done:
        assert review(api, made, before).status_code == 200
    bad(review(api, made, action), "Given action on current pull request is not allowed")


def test_a_merge_brings_the_fork_into_its_parent(api: httpx.Client, fork: str, parent: str) -> None:
    document = api.get(f"/collections/{fork}").json()["collection"]
    document["item"][0]["name"] = "Changed"
    api.put(f"/collections/{fork}", json={"collection": document})
    made = open_one(api, fork, parent)
    review(api, made, "approve")
    assert item_name(api, parent) == "R"
    assert review(api, made, "merge").json()["status"] == "merged"
    assert item_name(api, parent) == "Changed"
    assert api.get(f"/collections/{fork}").status_code == 200
    assert read(api, made)["merge"] == {"status": "inactive"}


@pytest.mark.fact("pull requests: GET, PUT, tasks")
@pytest.mark.parametrize(
    ("body", "title", "location"),
    [
        (None, "Invalid type: null (expected object)", "/type"),
        ({"comment": "C"}, "Missing properties: 'action'", "/required"),
        (
            {"action": "close"},
            'Value must be one of "approve", "unapprove", "decline", "merge"',
            "/properties/action/enum",
        ),
        (
            {"action": "approve", "comment": 1},
            "Invalid type: number (expected string)",
            "/properties/comment/type",
        ),
    ],
)
def test_a_review_that_is_wrong(
    api: httpx.Client, fork: str, parent: str, body: Any, title: str, location: str
) -> None:
    made = open_one(api, fork, parent)
    path = f"/pull-requests/{made['id']}/tasks"
    detail = f"POST request body for '{path}' failed to validate schema. Location: {location}"
    refused(api.post(path, json=body), 400, "bad-request", title, detail)
    assert read(api, made)["status"] == "open"


@pytest.mark.parametrize(
    ("fields", "title"),
    [
        ({"title": None}, "Invalid type: null (expected string)"),
        ({"description": 1.5}, "Invalid type: number (expected string)"),
        ({"reviewers": ME}, "Invalid type: string (expected array)"),
        ({"reviewers": [12345678]}, "Invalid type: number (expected string)"),
    ],
)
def test_fields_that_are_wrong(
    api: httpx.Client, fork: str, parent: str, fields: dict[str, Any], title: str
) -> None:
    made = open_one(api, fork, parent)
    body = sent_to(parent, **fields)
    for answer in (
        api.post(f"/collections/{fork}/pull-requests", json=body),
        api.put(f"/pull-requests/{made['id']}", json=body),
    ):
        assert (answer.status_code, answer.json()["title"]) == (400, title)


def test_fields_that_are_missing(api: httpx.Client, fork: str, parent: str) -> None:
    made = open_one(api, fork, parent)
    answer = api.post(f"/collections/{fork}/pull-requests", json={"title": "T"})
    expected = (400, "Missing properties: 'reviewers', 'destinationId'")
    assert (answer.status_code, answer.json()["title"]) == expected
    answer = api.put(f"/pull-requests/{made['id']}", json={"title": "T"})
    assert (answer.status_code, answer.json()["title"]) == (400, "Missing properties: 'reviewers'")
