"""Updates of a workspace."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from .conftest import Clock

NEWS = {"topic": "New shelf", "description": "It holds more.", "category": "improvement"}


@pytest.fixture
def path(api: httpx.Client) -> str:
    """Where the updates of a new workspace are."""
    body = {"workspace": {"name": "Shelf", "type": "team"}}
    id = api.post("/workspaces", json=body).json()["workspace"]["id"]
    return f"/workspaces/{id}/updates"


def add(api: httpx.Client, path: str, **news: Any) -> dict[str, Any]:
    answer = api.post(path, json={**NEWS, **news})
    assert answer.status_code == 200, answer.text
    update: dict[str, Any] = answer.json()
    return update


def merge(api: httpx.Client, path: str, body: Any) -> httpx.Response:
    headers = {"content-type": "application/merge-patch+json"}
    return api.patch(path, content=json.dumps(body), headers=headers)


def expect_refusal(answer: httpx.Response, status: int, kind: str) -> None:
    assert answer.status_code == status, answer.text
    assert answer.json()["type"] == f"https://api.postman.com/problems/{kind}"
    assert answer.json()["status"] == status


def test_an_update_is_posted(api: httpx.Client, path: str) -> None:
    resources = [{"resource": "collection", "resourceId": "12345678-c1"}]
    update = add(api, path, relatedResources=resources)
    me = api.get("/me").json()["user"]
    assert isinstance(update["id"], int)
    assert {key: update[key] for key in NEWS} == NEWS
    assert update["relatedResources"] == resources
    assert update["isPinned"] is False
    assert path == f"/workspaces/{update['workspaceId']}/updates"
    assert (update["createdBy"], update["updatedBy"]) == (me["id"], me["id"])


def test_an_update_is_read_with_its_author(api: httpx.Client, path: str) -> None:
    update = add(api, path)
    me = api.get("/me").json()["user"]
    author = {"id": me["id"], "name": me["fullName"], "username": me["username"]}
    read = api.get(f"{path}/{update['id']}").json()
    assert read == {**update, "createdBy": author}
    assert api.get(path).json() == {"data": [read], "meta": {"nextCursor": None}}


def test_updates_are_filtered_by_category(api: httpx.Client, path: str) -> None:
    for category in ("improvement", "bug_fix", "announcement"):
        add(api, path, category=category)
    found = api.get(path, params={"category": "bug_fix,announcement"}).json()["data"]
    assert [update["category"] for update in found] == ["bug_fix", "announcement"]
    answer = api.get(path, params={"category": "bug_fix,gossip"})
    expect_refusal(answer, 400, "invalidWorkspaceUpdateCategory")


def test_pages_of_updates(api: httpx.Client, path: str) -> None:
    posted = [add(api, path, topic=f"Shelf {number}")["id"] for number in range(26)]
    first = api.get(path).json()
    last = api.get(path, params={"cursor": first["meta"]["nextCursor"]}).json()
    assert [update["id"] for update in first["data"] + last["data"]] == posted
    assert (len(last["data"]), last["meta"]["nextCursor"]) == (1, None)
    expect_refusal(api.get(path, params={"cursor": "?"}), 400, "bad-request")


@pytest.mark.parametrize(
    "change",
    [
        {"topic": ""},
        {"topic": "x" * 256},
        {"topic": None},
        {"description": ""},
        {"description": "x" * 20_001},
        {"description": 1.5},
        {"category": None},
        {"relatedResources": {}},
        {"relatedResources": ["c1"]},
        {"relatedResources": [{"resource": "pet", "resourceId": "p1"}]},
        {"relatedResources": [{"resource": "folder"}]},
        {"relatedResources": [{"resource": "folder", "resourceId": "f1"}] * 11},
    ],
)
def test_what_is_no_update_is_refused(api: httpx.Client, path: str, change: dict[str, Any]) -> None:
    expect_refusal(api.post(path, json={**NEWS, **change}), 400, "badRequest")
    assert api.get(path).json()["data"] == []


@pytest.mark.parametrize("body", [b"", b"null", b"[]", b'"news"', b"1.5", b"{}"])
def test_an_update_is_an_object(api: httpx.Client, path: str, body: bytes) -> None:
    headers = {"content-type": "application/json"}
    expect_refusal(api.post(path, content=body, headers=headers), 400, "badRequest")


def test_a_category_is_one_of_five(api: httpx.Client, path: str) -> None:
    answer = api.post(path, json={**NEWS, "category": "gossip"})
    expect_refusal(answer, 400, "invalidWorkspaceUpdateCategory")


def test_the_longest_update_and_any_text(api: httpx.Client, path: str) -> None:
    update = add(api, path, topic="x" * 255, description="\n" * 20_000)
    assert len(update["topic"]) == 255
    headers = {"content-type": "application/json"}
    body = json.dumps({**NEWS, "topic": "\ud800"})
    answer = api.post(path, content=body, headers=headers)
    assert answer.json()["topic"] == "\ud800"


def test_an_update_is_merged(api: httpx.Client, path: str, clock: Clock) -> None:
    resources = [{"resource": "folder", "resourceId": "f1"}]
    update = add(api, path, relatedResources=resources)
    one = f"{path}/{update['id']}"
    clock.advance(60)
    pinned = merge(api, one, {**NEWS, "topic": "Pinned", "isPinned": True}).json()
    assert pinned == {
        **update,
        "topic": "Pinned",
        "isPinned": True,
        "updatedAt": pinned["updatedAt"],
    }
    assert pinned["updatedAt"] > update["updatedAt"]
    bare = merge(api, one, {**NEWS, "relatedResources": None}).json()
    assert (bare["relatedResources"], bare["isPinned"]) == ([], True)
    assert merge(api, one, {**NEWS, "isPinned": None}).json()["isPinned"] is False
    assert api.get(one).json()["topic"] == NEWS["topic"]


@pytest.mark.parametrize(
    "body",
    [
        None,
        [],
        {"isPinned": True},
        {**NEWS, "topic": None},
        {**NEWS, "isPinned": "yes"},
    ],
)
def test_what_is_no_merge_is_refused(api: httpx.Client, path: str, body: Any) -> None:
    one = f"{path}/{add(api, path)['id']}"
    before = api.get(one).json()
    expect_refusal(merge(api, one, body), 400, "badRequest")
    assert api.get(one).json() == before


def test_a_merge_has_its_media_type(api: httpx.Client, path: str) -> None:
    one = f"{path}/{add(api, path)['id']}"
    expect_refusal(api.patch(one, json=NEWS), 400, "badRequest")


def test_an_update_is_deleted(api: httpx.Client, path: str) -> None:
    one = f"{path}/{add(api, path)['id']}"
    answer = api.delete(one)
    assert (answer.status_code, answer.content) == (204, b"")
    expect_refusal(api.get(one), 404, "notFound")
    expect_refusal(api.delete(one), 404, "notFound")


def test_an_update_belongs_to_one_workspace(api: httpx.Client, path: str) -> None:
    id = add(api, path)["id"]
    body = {"workspace": {"name": "Other", "type": "team"}}
    other = api.post("/workspaces", json=body).json()["workspace"]["id"]
    expect_refusal(api.get(f"/workspaces/{other}/updates/{id}"), 404, "notFound")
    assert api.get(f"/workspaces/{other}/updates").json()["data"] == []


@pytest.mark.parametrize("path", ["/workspaces/none/updates", "/workspaces/none/updates/1"])
def test_an_unknown_workspace_has_no_updates(api: httpx.Client, path: str) -> None:
    expect_refusal(api.get(path), 404, "notFound")


def test_an_unknown_update(api: httpx.Client, path: str) -> None:
    for id in ("0", "first"):
        expect_refusal(api.get(f"{path}/{id}"), 404, "notFound")
        expect_refusal(merge(api, f"{path}/{id}", NEWS), 404, "notFound")
