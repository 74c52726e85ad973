"""The private network: workspaces in it, and requests to add more."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from .conftest import Clock

NETWORK = "/network/private"
REQUESTS = f"{NETWORK}/network-entity/request"
MISSING = "00000000-0000-4000-8000-000000000000"


def make(api: httpx.Client, name: str = "Shelf", kind: str = "team", **workspace: str) -> str:
    sent = {"workspace": {"name": name, "type": kind, **workspace}}
    answer = api.post("/workspaces", json=sent)
    assert answer.status_code == 200, answer.text
    return str(answer.json()["workspace"]["id"])


def share(api: httpx.Client, workspace: str) -> dict[str, Any]:
    answer = api.post(NETWORK, json={"workspace": {"id": workspace}})
    assert answer.status_code == 201, answer.text
    added: dict[str, Any] = answer.json()
    return added


def shared(api: httpx.Client, **query: Any) -> list[str]:
    answer = api.get(NETWORK, params=query)
    assert answer.status_code == 200, answer.text
    return [element["name"] for element in answer.json()["elements"]]


def requests(api: httpx.Client, **query: Any) -> list[dict[str, Any]]:
    answer = api.get(f"{REQUESTS}/all", params=query)
    assert answer.status_code == 200, answer.text
    found: list[dict[str, Any]] = answer.json()["requests"]
    return found


def decide(api: httpx.Client, request: dict[str, Any], status: str, message: str) -> Any:
    sent = {"status": status, "response": {"message": message}}
    answer = api.put(f"{REQUESTS}/{request['id']}", json=sent)
    assert answer.status_code == 200, answer.text
    (decided,) = answer.json()["request"]
    return decided


def assert_bare(answer: httpx.Response, status: int, name: str) -> None:
    """The error of this family is the oldest of all: bare."""
    assert answer.status_code == status
    assert set(answer.json()) == {"name", "message"}
    assert answer.json()["name"] == name


def test_add_and_list(api: httpx.Client, clock: Clock) -> None:
    id = make(api, "Shelf", about="Books", description="All of them")
    clock.advance(1)
    added = share(api, id)
    assert added == {
        "id": id,
        "type": "workspace",
        "name": "Shelf",
        "summary": "Books",
        "description": "All of them",
        "href": f"https://api.postman.com/workspaces/{id}",
        "createdAt": "2023-11-14T22:13:20.000Z",
        "createdBy": 12345678,
        "updatedAt": "2023-11-14T22:13:20.000Z",
        "updatedBy": 12345678,
        "addedAt": "2023-11-14T22:13:21.000Z",
        "addedBy": 12345678,
        "parentFolderId": 0,
    }
    assert api.get(NETWORK).json() == {
        "elements": [added],
        "folders": [],
        "meta": {"limit": 1000, "offset": 0, "totalCount": 1},
    }


def test_what_cannot_be_added(api: httpx.Client) -> None:
    unknown = {"workspace": {"id": MISSING}}
    assert_bare(api.post(NETWORK, json=unknown), 404, "instanceNotFoundError")
    id = make(api)
    share(api, id)
    again = {"workspace": {"id": id}}
    assert_bare(api.post(NETWORK, json=again), 400, "invalidParamsError")
    assert shared(api) == ["Shelf"]


@pytest.mark.parametrize(
    "body",
    [
        None,
        [],
        {},
        {"workspace": "text"},
        {"workspace": {}},
        {"workspace": {"id": 1}},
        {"workspace": {"id": MISSING, "parentFolderId": 1.5}},
        {"workspace": {"id": MISSING, "parentFolderId": True}},
    ],
)
def test_a_body_that_adds_nothing(api: httpx.Client, body: Any) -> None:
    assert_bare(api.post(NETWORK, json=body), 400, "invalidParamsError")


def test_the_folder_is_all_that_changes(api: httpx.Client) -> None:
    id = make(api)
    added = share(api, id)
    sent = {"workspace": {"parentFolderId": 7, "name": "Other"}}
    answer = api.put(f"{NETWORK}/workspace/{id}", json=sent)
    assert (answer.status_code, answer.content) == (200, b"")
    assert api.get(NETWORK).json()["elements"] == [{**added, "parentFolderId": 7}]
    assert_bare(
        api.put(f"{NETWORK}/workspace/{id}", json={"workspace": []}), 400, "invalidParamsError"
    )


def test_remove(api: httpx.Client) -> None:
    id = make(api)
    share(api, id)
    assert api.delete(f"{NETWORK}/workspace/{id}").json() == {"workspace": {"id": id}}
    assert shared(api) == []
    assert api.get(f"/workspaces/{id}").status_code == 200
    share(api, id)
    assert shared(api) == ["Shelf"]


def test_a_workspace_outside_the_network(api: httpx.Client) -> None:
    for id in (MISSING, make(api)):
        path = f"{NETWORK}/workspace/{id}"
        assert_bare(api.delete(path), 404, "instanceNotFoundError")
        assert_bare(api.put(path, json={}), 404, "instanceNotFoundError")


def test_a_deleted_workspace_leaves_the_network(api: httpx.Client) -> None:
    id = make(api)
    share(api, id)
    api.delete(f"/workspaces/{id}")
    assert shared(api) == []


def test_lists_are_filtered(api: httpx.Client, clock: Clock) -> None:
    share(api, make(api, "Books", about="To read"))
    clock.advance(60)
    share(api, make(api, "Maps", description="To find"))
    assert shared(api, name="BOOK") == ["Books"]
    assert shared(api, summary="read") == ["Books"]
    assert shared(api, description="find") == ["Maps"]
    assert shared(api, since="2023-11-14T22:14:00Z") == ["Maps"]
    assert shared(api, until="2023-11-14T22:14:00+00:00") == ["Books"]
    assert shared(api, addedBy=12345678, createdBy=12345678) == ["Books", "Maps"]
    assert shared(api, addedBy=1) == []
    assert shared(api, parentFolderId=1) == []
    assert shared(api, sort="createdAt", direction="desc") == ["Maps", "Books"]


def test_pages_by_offset(api: httpx.Client) -> None:
    for name in ("a", "b", "c"):
        share(api, make(api, name))
    assert shared(api, offset=1, limit=1) == ["b"]
    assert shared(api, offset=3) == []
    meta = api.get(f"{NETWORK}?offset=1&limit=5000").json()["meta"]
    assert meta == {"limit": 1000, "offset": 1, "totalCount": 3}


@pytest.mark.parametrize(
    "query",
    [
        "sort=createdAt",
        "direction=asc",
        "sort=name&direction=asc",
        "sort=createdAt&direction=up",
        "type=collection",
        "since=yesterday",
        "since=2024-01-02T00:00:00Z&until=2024-01-01T00:00:00Z",
    ],
)
@pytest.mark.parametrize("path", [NETWORK, f"{REQUESTS}/all"])
def test_a_list_that_cannot_be(api: httpx.Client, path: str, query: str) -> None:
    assert_bare(api.get(f"{path}?{query}"), 400, "invalidParamsError")


def test_each_workspace_of_the_team_is_asked_for(api: httpx.Client) -> None:
    id = make(api, "Shelf", about="Books")
    make(api, "Own", "personal")
    share(api, make(api, "Shared"))
    answer = api.get(f"{REQUESTS}/all").json()
    assert answer["meta"] == {"limit": 1000, "offset": 0, "totalCount": 1}
    (request,) = answer["requests"]
    assert isinstance(request["id"], int)
    assert request == {
        "id": request["id"],
        "createdAt": "2023-11-14T22:13:20.000Z",
        "createdBy": 12345678,
        "status": "pending",
        "element": {
            "id": id,
            "type": "workspace",
            "name": "Shelf",
            "summary": "Books",
            "description": "",
        },
    }


def test_a_denied_request_keeps_the_reason(api: httpx.Client, clock: Clock) -> None:
    make(api)
    (request,) = requests(api)
    clock.advance(1)
    denied = decide(api, request, "denied", "Not yet")
    reason = {
        "createdAt": "2023-11-14T22:13:21.000Z",
        "createdBy": 12345678,
        "message": "Not yet",
    }
    assert denied == {**request, "status": "denied", "response": reason}
    assert requests(api) == [denied]
    assert shared(api) == []


def test_an_approved_request_puts_the_workspace_into_the_network(api: httpx.Client) -> None:
    make(api)
    (request,) = requests(api)
    decide(api, request, "denied", "Not yet")
    assert decide(api, request, "approved", "Now") == {**request, "status": "approved"}
    assert shared(api) == ["Shelf"]
    assert requests(api) == []
    answer = api.put(f"{REQUESTS}/{request['id']}", json={"status": "denied"})
    assert_bare(answer, 400, "instanceNotFoundError")


def test_requests_are_filtered(api: httpx.Client) -> None:
    make(api, "Books")
    make(api, "Maps")
    books, maps = requests(api)
    decide(api, books, "denied", "No")

    def numbers(**query: Any) -> list[int]:
        return [request["id"] for request in requests(api, **query)]

    assert numbers(status="denied") == [books["id"]]
    assert numbers(status="pending") == [maps["id"]]
    assert numbers(name="map") == [maps["id"]]
    assert numbers(requestedBy=12345678) == [books["id"], maps["id"]]
    assert numbers(requestedBy=1) == []
    assert numbers(offset=1) == [maps["id"]]
    assert numbers(until="2023-01-01") == []
    answer = api.get(f"{REQUESTS}/all?status=approved")
    assert_bare(answer, 400, "invalidParamsError")


@pytest.mark.parametrize(
    "body", [None, {}, {"status": "pending"}, {"status": 1}, {"status": "denied", "response": ""}]
)
def test_what_is_no_decision(api: httpx.Client, body: Any) -> None:
    make(api)
    (request,) = requests(api)
    answer = api.put(f"{REQUESTS}/{request['id']}", json=body)
    assert_bare(answer, 400, "invalidParamsError")
    assert requests(api) == [request]


@pytest.mark.parametrize("id", ["0", "-1", "999999", "x", "1.5"])
def test_an_unknown_request(api: httpx.Client, id: str) -> None:
    answer = api.put(f"{REQUESTS}/{id}", json={"status": "approved"})
    assert_bare(answer, 400, "instanceNotFoundError")
