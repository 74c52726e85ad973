"""The activity in a workspace."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from .conftest import Clock


@pytest.fixture
def workspace(api: httpx.Client) -> str:
    """The id of a new workspace."""
    body = {"workspace": {"name": "Shelf", "type": "team"}}
    return str(api.post("/workspaces", json=body).json()["workspace"]["id"])


def add_environment(api: httpx.Client, workspace: str, name: str) -> str:
    body = {"environment": {"name": name}}
    answer = api.post("/environments", params={"workspace": workspace}, json=body)
    return str(answer.json()["environment"]["uid"])


def activities(api: httpx.Client, workspace: str, **query: Any) -> dict[str, Any]:
    answer = api.get(f"/workspaces/{workspace}/activities", params=query)
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


def test_a_workspace_starts_with_its_own_creation(api: httpx.Client, workspace: str) -> None:
    (activity,) = activities(api, workspace)["data"]
    me = api.get("/me").json()["user"]
    assert activity["user"] == {
        "id": me["id"],
        "username": me["username"],
        "isPartner": False,
        "name": me["fullName"],
    }
    assert (activity["action"], activity["elementType"]) == ("create", "workspace")
    assert (activity["elementId"], activity["elementName"]) == (workspace, "Shelf")
    assert activity["workspaceId"] == workspace


def test_elements_are_created_and_changed(api: httpx.Client, workspace: str, clock: Clock) -> None:
    uid = add_environment(api, workspace, "Local")
    (created,) = activities(api, workspace, elementType="environment")["data"]
    assert (created["action"], created["elementId"]) == ("create", uid)
    assert created["elementName"] == "Local"
    clock.advance(60)
    api.put(f"/environments/{uid}", json={"environment": {"name": "Nearby"}})
    (changed,) = activities(api, workspace, elementType="environment")["data"]
    assert (changed["action"], changed["elementName"]) == ("update", "Nearby")
    assert changed["createdAt"] > created["createdAt"]


def test_activity_is_filtered(api: httpx.Client, workspace: str) -> None:
    add_environment(api, workspace, "Local")
    me = api.get("/me").json()["user"]["id"]

    def kinds(**query: Any) -> list[str]:
        return [one["elementType"] for one in activities(api, workspace, **query)["data"]]

    assert kinds() == ["workspace", "environment"]
    assert kinds(elementType="environment,mock") == ["environment"]
    assert kinds(userId=me) == ["workspace", "environment"]
    assert kinds(userId=me + 1) == []


def test_the_last_page_has_an_empty_cursor(api: httpx.Client, workspace: str) -> None:
    for number in range(15):
        add_environment(api, workspace, f"Number {number}")
    first = activities(api, workspace)
    assert len(first["data"]) == 15
    last = activities(api, workspace, cursor=first["meta"]["nextCursor"])
    assert last["meta"] == {"nextCursor": ""}
    assert len({one["id"] for one in first["data"] + last["data"]}) == 16
    assert len(activities(api, workspace, limit=2)["data"]) == 2


@pytest.mark.parametrize(
    "query",
    [
        {"limit": "many"},
        {"limit": 0},
        {"cursor": "?"},
        {"userId": "me"},
        {"userId": "²"},
        {"elementType": "collection,pet"},
    ],
)
def test_what_cannot_be_asked(api: httpx.Client, workspace: str, query: dict[str, Any]) -> None:
    answer = api.get(f"/workspaces/{workspace}/activities", params=query)
    assert (answer.status_code, answer.json()["status"]) == (400, 400)


def test_an_unknown_workspace(api: httpx.Client) -> None:
    answer = api.get("/workspaces/none/activities")
    assert answer.status_code == 404
    assert answer.json()["type"] == "https://api.postman.com/problems/not-found"
