"""Comments on collections, folders, requests and responses."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from .conftest import Clock

SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
MISSING = "12345678-00000000-0000-4000-8000-000000000000"
NOT_FOUND = {
    "type": "https://api.postman.com/problems/not-found",
    "title": "Not Found",
    "status": 404,
    "detail": "Not Found",
}
MODELS = ("collection", "folder", "request", "response")


@pytest.fixture
def paths(api: httpx.Client) -> dict[str, str]:
    """Where the comments of each kind of element are, by uid."""
    response = {"name": "S"}
    request = {"name": "R", "request": {"method": "GET"}, "response": [response]}
    folder = {"name": "F", "item": [request]}
    sent = {"info": {"name": "C", "schema": SCHEMA}, "item": [folder]}
    uid = api.post("/collections", json={"collection": sent}).json()["collection"]["uid"]
    (folder,) = api.get(f"/collections/{uid}").json()["collection"]["item"]
    (request,) = folder["item"]
    (response,) = request["response"]
    root = f"/collections/{uid}"
    return {
        "collection": f"{root}/comments",
        "folder": f"{root}/folders/{folder['uid']}/comments",
        "request": f"{root}/requests/{request['uid']}/comments",
        "response": f"{root}/responses/{response['uid']}/comments",
    }


def add(api: httpx.Client, path: str, body: str = "Words", **more: Any) -> dict[str, Any]:
    answer = api.post(path, json={"body": body, **more})
    assert answer.status_code == 200, answer.text
    made: dict[str, Any] = answer.json()["data"]
    return made


def listed(api: httpx.Client, path: str) -> list[dict[str, Any]]:
    answer = api.get(path)
    assert answer.status_code == 200
    found: list[dict[str, Any]] = answer.json()["data"]
    return found


def not_found(answer: httpx.Response) -> None:
    assert (answer.status_code, answer.json()) == (404, NOT_FOUND)


@pytest.mark.fact("comments: of collections, folders, requests and responses")
@pytest.mark.parametrize("model", MODELS)
def test_a_comment_is_made_with_200(api: httpx.Client, paths: dict[str, str], model: str) -> None:
    made = add(api, paths[model])
    assert {type(made["id"]), type(made["threadId"])} == {int}
    assert made == {
        "id": made["id"],
        "threadId": made["threadId"],
        "status": "Open",
        "createdBy": 12345678,
        "createdAt": "2023-11-14T22:13:20.000Z",
        "updatedAt": "2023-11-14T22:13:20.000Z",
        "body": "Words",
    }
    for other in MODELS:
        assert listed(api, paths[other]) == ([made] if other == model else [])


@pytest.mark.fact("comments: of collections, folders, requests and responses")
@pytest.mark.parametrize("model", MODELS)
def test_edit(api: httpx.Client, paths: dict[str, str], model: str, clock: Clock) -> None:
    made = add(api, paths[model])
    clock.advance(60)
    mention = {"body": "@sam", "tags": {"sam": {"type": "user", "id": "12345678"}}}
    answer = api.put(f"{paths[model]}/{made['id']}", json=mention)
    edited = {**made, "body": "@sam", "updatedAt": "2023-11-14T22:14:20.000Z"}
    assert (answer.status_code, answer.json()) == (200, {"data": edited})
    assert listed(api, paths[model]) == [edited]


@pytest.mark.fact("comments: of collections, folders, requests and responses")
@pytest.mark.parametrize("model", MODELS)
def test_delete(api: httpx.Client, paths: dict[str, str], model: str) -> None:
    kept, gone = add(api, paths[model]), add(api, paths[model])
    answer = api.delete(f"{paths[model]}/{gone['id']}")
    assert (answer.status_code, answer.content) == (204, b"")
    assert listed(api, paths[model]) == [kept]
    not_found(api.delete(f"{paths[model]}/{gone['id']}"))


@pytest.mark.fact("comments: of collections, folders, requests and responses")
def test_a_reply_joins_the_thread(api: httpx.Client, paths: dict[str, str]) -> None:
    first = add(api, paths["folder"])
    reply = add(api, paths["folder"], threadId=first["threadId"])
    other = add(api, paths["folder"])
    assert reply["threadId"] == first["threadId"] != other["threadId"]
    assert len({first["id"], reply["id"], other["id"]}) == 3
    # The first comment takes the thread with it, a reply only itself.
    second = add(api, paths["folder"], threadId=first["threadId"])
    assert api.delete(f"{paths['folder']}/{second['id']}").status_code == 204
    assert listed(api, paths["folder"]) == [first, reply, other]
    assert api.delete(f"{paths['folder']}/{first['id']}").status_code == 204
    assert listed(api, paths["folder"]) == [other]


def test_a_reply_to_a_thread_that_is_elsewhere(api: httpx.Client, paths: dict[str, str]) -> None:
    thread = add(api, paths["folder"])["threadId"]
    not_found(api.post(paths["request"], json={"body": "B", "threadId": thread}))
    assert listed(api, paths["request"]) == []


@pytest.mark.fact("comments: resolving a thread")
def test_resolve(api: httpx.Client, paths: dict[str, str]) -> None:
    first = add(api, paths["response"])
    add(api, paths["response"], threadId=first["threadId"])
    add(api, paths["response"])
    answer = api.post(f"/comments-resolutions/{first['threadId']}")
    assert (answer.status_code, answer.content) == (204, b"")
    states = [one["status"] for one in listed(api, paths["response"])]
    assert states == ["Resolved", "Resolved", "Open"]
    assert add(api, paths["response"], threadId=first["threadId"])["status"] == "Resolved"


@pytest.mark.fact("comments: resolving a thread")
@pytest.mark.parametrize("thread", ["0", "-1", "nonsense", "1.0"])
def test_resolve_no_thread(api: httpx.Client, paths: dict[str, str], thread: str) -> None:
    add(api, paths["folder"])
    not_found(api.post(f"/comments-resolutions/{thread}"))


@pytest.mark.fact("comments: of collections, folders, requests and responses")
def test_comments_of_an_unknown_request_are_none(api: httpx.Client, paths: dict[str, str]) -> None:
    path = paths["request"].rsplit("/", 2)[0] + f"/{MISSING}/comments"
    assert listed(api, path) == []
    not_found(api.post(path, json={"body": "B"}))
    not_found(api.put(f"{path}/1", json={"body": "B"}))
    not_found(api.delete(f"{path}/1"))


@pytest.mark.fact("comments: of collections, folders, requests and responses")
@pytest.mark.parametrize("model", ["folder", "response"])
def test_comments_of_an_unknown_element(
    api: httpx.Client, paths: dict[str, str], model: str
) -> None:
    path = paths[model].rsplit("/", 2)[0] + f"/{MISSING}/comments"
    not_found(api.get(path))
    not_found(api.post(path, json={"body": "B"}))


@pytest.mark.fact("comments: of collections, folders, requests and responses")
@pytest.mark.parametrize("model", MODELS)
def test_an_unknown_collection(api: httpx.Client, paths: dict[str, str], model: str) -> None:
    _, root, uid, rest = paths[model].split("/", 3)
    for wrong in (MISSING, uid.partition("-")[2], "nonsense"):
        path = f"/{root}/{wrong}/{rest}"
        not_found(api.get(path))
        not_found(api.post(path, json={"body": "B"}))
        not_found(api.put(f"{path}/1", json={"body": "B"}))
        not_found(api.delete(f"{path}/1"))


def test_an_element_of_another_collection(api: httpx.Client, paths: dict[str, str]) -> None:
    sent = {"info": {"name": "Other", "schema": SCHEMA}, "item": []}
    uid = api.post("/collections", json={"collection": sent}).json()["collection"]["uid"]
    path = paths["folder"].replace(paths["folder"].split("/")[2], uid)
    not_found(api.post(path, json={"body": "B"}))


@pytest.mark.fact("comments: of collections, folders, requests and responses")
@pytest.mark.parametrize("id", ["0", "-1", "nonsense"])
def test_an_unknown_comment(api: httpx.Client, paths: dict[str, str], id: str) -> None:
    not_found(api.put(f"{paths['collection']}/{id}", json={"body": "B"}))
    not_found(api.delete(f"{paths['collection']}/{id}"))


def test_a_comment_is_found_on_its_own_element_only(
    api: httpx.Client, paths: dict[str, str]
) -> None:
    made = add(api, paths["folder"])
    not_found(api.put(f"{paths['collection']}/{made['id']}", json={"body": "B"}))
    not_found(api.delete(f"{paths['request']}/{made['id']}"))


@pytest.mark.parametrize(
    ("body", "detail"),
    [
        (None, "body must be object"),
        ([], "body must be object"),
        ({}, "body must have required property 'body'"),
        ({"body": 1}, "body/body must be string"),
        ({"body": "x" * 10_001}, "body/body must NOT have more than 10000 characters"),
        ({"body": "B", "tags": []}, "body/tags must be object"),
        ({"body": "B", "tags": {"sam": 1}}, "body/tags/sam must be object"),
        (
            {"body": "B", "tags": {"sam": {"id": "1"}}},
            "body/tags/sam must have required property 'type'",
        ),
    ],
)
def test_a_body_that_is_wrong(
    api: httpx.Client, paths: dict[str, str], body: Any, detail: str
) -> None:
    made = add(api, paths["request"])
    refusal = {
        "type": "https://api.postman.com/problems/bad-request",
        "title": "Bad Request",
        "status": 400,
        "detail": detail,
    }
    for answer in (
        api.post(paths["request"], json=body),
        api.put(f"{paths['request']}/{made['id']}", json=body),
    ):
        assert (answer.status_code, answer.json()) == (400, refusal)
    assert listed(api, paths["request"]) == [made]


@pytest.mark.parametrize("thread", [None, True, 1.5, "1", [1]])
def test_a_thread_is_an_integer(api: httpx.Client, paths: dict[str, str], thread: Any) -> None:
    answer = api.post(paths["request"], json={"body": "B", "threadId": thread})
    assert (answer.status_code, answer.json()["detail"]) == (400, "body/threadId must be integer")


def test_the_longest_body(api: httpx.Client, paths: dict[str, str]) -> None:
    assert add(api, paths["request"], "x" * 10_000)["body"] == "x" * 10_000


def test_comments_go_with_their_collection(api: httpx.Client, paths: dict[str, str]) -> None:
    made = add(api, paths["request"])
    uid = paths["request"].split("/")[2]
    assert api.delete(f"/collections/{uid}").status_code == 200
    not_found(api.get(paths["request"]))
    not_found(api.post(f"/comments-resolutions/{made['threadId']}"))
