"""Search: by name, by filters, in pages, with a key and without."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from postman_facade.sandbox import Sandbox

SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"


def make_workspace(api: httpx.Client, name: str, kind: str = "team") -> str:
    answer = api.post("/workspaces", json={"workspace": {"name": name, "type": kind}})
    assert answer.status_code == 200, answer.text
    return str(answer.json()["workspace"]["id"])


def make_collection(
    api: httpx.Client, workspace: str, name: str, *item: dict[str, Any]
) -> dict[str, Any]:
    sent = {"collection": {"info": {"name": name, "schema": SCHEMA}, "item": item}}
    answer = api.post(f"/collections?workspace={workspace}", json=sent)
    assert answer.status_code == 200, answer.text
    made: dict[str, Any] = answer.json()["collection"]
    return made


def request(name: str, method: str = "GET", url: Any = "https://example.com/a") -> dict[str, Any]:
    return {"name": name, "request": {"method": method, "url": url}}


def search(api: httpx.Client, element_type: str, q: str = "", **body: Any) -> dict[str, Any]:
    answer = api.post("/search", json={"elementType": element_type, "q": q, **body})
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


def names(api: httpx.Client, element_type: str, q: str = "", **body: Any) -> list[str]:
    return [result["name"] for result in search(api, element_type, q, **body)["data"]]


def filtered(api: httpx.Client, element_type: str, **conditions: Any) -> list[str]:
    filters = {"$and": [{name: test} for name, test in conditions.items()]}
    return names(api, element_type, filters=filters)


def assert_bad_request(answer: httpx.Response) -> None:
    assert answer.status_code == 400
    assert answer.json() == {
        "type": "https://api.postman.com/problems/bad-request",
        "title": "Bad Request",
        "status": 400,
        "detail": answer.json()["detail"],
    }


def test_a_request_is_found_deep_inside(api: httpx.Client) -> None:
    workspace = make_workspace(api, "Shelf")
    folder = {"name": "F", "item": [request("Lend a book", "POST")]}
    collection = make_collection(api, workspace, "Library", folder, request("Other"))
    answer = search(api, "requests", "BOOK lend")
    assert answer["meta"] == {"q": "BOOK lend", "total": 1}
    (found,) = answer["data"]
    path = f"collections/{collection['uid']}/requests/{found['id']}"
    assert found == {
        "id": found["id"],
        "name": "Lend a book",
        "method": "POST",
        "url": "https://example.com/a",
        "collection": {"id": collection["uid"], "name": "Library"},
        "workspace": {"id": workspace, "name": "Shelf"},
        "createdBy": "12345678",
        "team": {"id": "1234", "name": "Sandbox Team"},
        "organization": {"id": "1234", "name": "Sandbox Team", "isVerified": False},
        "isGitConnected": False,
        "isPrivateNetworkEntity": False,
        "links": {
            "web": {"href": f"https://go.postman.co/{path}"},
            "self": {"href": f"https://api.postman.com/{path}"},
        },
    }
    item = api.get(f"/collections/{collection['id']}").json()["collection"]["item"][0]["item"][0]
    assert found["id"] == item["uid"]


def test_a_request_may_be_hardly_any(api: httpx.Client) -> None:
    workspace = make_workspace(api, "Shelf")
    items: list[dict[str, Any]] = [
        {"request": None},
        {"request": "https://example.com/b"},
        {"name": 1, "request": {"url": ["c"]}},
    ]
    variable = request("V", url={"raw": "{{base}}/d"})
    make_collection(api, workspace, "Library", *items, variable)
    found = search(api, "requests")["data"]
    assert [result["name"] for result in found] == ["", "", "", "V"]
    assert {result["method"] for result in found} == {"GET"}
    assert [result.get("url") for result in found] == [None, "https://example.com/b", None, None]


def test_every_type_of_element(api: httpx.Client) -> None:
    workspace = make_workspace(api, "Shelf one")
    make_collection(api, workspace, "Library one")
    environment = {"environment": {"name": "Stage one", "values": []}}
    api.post(f"/environments?workspace={workspace}", json=environment)
    file = {"path": "index.yaml", "content": "openapi: 3.0.0", "type": "ROOT"}
    spec = {"name": "Rules one", "type": "OPENAPI:3.0", "files": [file]}
    assert api.post(f"/specs?workspaceId={workspace}", json=spec).status_code == 201
    assert names(api, "specs", "one") == ["Rules one"]
    assert names(api, "workspaces", "one") == ["Shelf one"]
    assert names(api, "collections", "one") == ["Library one"]
    assert names(api, "environments", "one") == ["Stage one"]
    for nothing in ("requests", "documents", "flows"):
        assert names(api, nothing, "one") == []


def test_tags_come_along(api: httpx.Client) -> None:
    workspace = make_workspace(api, "Shelf")
    api.put(f"/workspaces/{workspace}/tags", json={"tags": [{"slug": "wood"}]})
    (found,) = search(api, "workspaces", "Shelf")["data"]
    assert found["tags"] == ["wood"]
    assert filtered(api, "workspaces", tags={"$eq": "wood"}) == ["Shelf"]
    assert "Shelf" not in filtered(api, "workspaces", tags={"$nin": ["wood", "glass"]})


@pytest.mark.parametrize("sent", ["cursor", "nextCursor"])
def test_pages_end_without_a_cursor(api: httpx.Client, sent: str) -> None:
    workspace = make_workspace(api, "Shelf")
    make_collection(api, workspace, "L", *(request(name) for name in "abc"))
    body = {"elementType": "requests"}
    first = api.post("/search?limit=2", json=body).json()
    assert [result["name"] for result in first["data"]] == ["a", "b"]
    assert first["meta"]["total"] == 3
    query: dict[str, Any] = {"limit": 2, sent: first["meta"]["nextCursor"]}
    second = api.post("/search", params=query, json=body).json()
    assert [result["name"] for result in second["data"]] == ["c"]
    assert second["meta"] == {"q": "", "total": 3}


def test_ten_to_a_page(api: httpx.Client) -> None:
    workspace = make_workspace(api, "Shelf")
    make_collection(api, workspace, "L", *(request(str(number)) for number in range(12)))
    assert len(search(api, "requests")["data"]) == 10


@pytest.mark.parametrize("query", ["limit=0", "limit=26", "limit=x", "cursor=%25", "cursor=LTE="])
def test_a_page_that_cannot_be(api: httpx.Client, query: str) -> None:
    assert_bad_request(api.post(f"/search?{query}", json={"elementType": "requests"}))


def test_filters(api: httpx.Client) -> None:
    shelf, open_shelf = make_workspace(api, "Shelf"), make_workspace(api, "Open", "public")
    library = make_collection(api, shelf, "Library", request("Lend", "POST"), request("Read"))
    make_collection(api, open_shelf, "Archive", request("Look"))
    lend = search(api, "requests", "Lend")["data"][0]["id"]

    assert filtered(api, "requests", workspaceId={"$eq": shelf}) == ["Lend", "Read"]
    assert filtered(api, "requests", workspaceId={"$nin": [shelf]}) == ["Look"]
    assert filtered(api, "requests", collectionId={"$ne": library["uid"]}) == ["Look"]
    assert filtered(api, "requests", method={"$in": ["POST", "PUT"]}) == ["Lend"]
    assert filtered(api, "requests", requestId={"$eq": lend}) == ["Lend"]
    assert filtered(api, "requests", visibility={"$eq": "public"}) == ["Look"]
    assert filtered(api, "requests", visibility={"$eq": "internal"}) == ["Lend", "Read"]
    assert filtered(api, "requests", createdBy={"$eq": "1"}) == []
    assert filtered(api, "requests", isGitConnected={"$eq": True}) == []
    # All of them must hold.
    both: dict[str, Any] = {"workspaceId": {"$eq": shelf}, "method": {"$ne": "POST"}}
    assert filtered(api, "requests", **both) == ["Read"]


def test_the_private_network_is_a_filter(api: httpx.Client) -> None:
    shelf = make_workspace(api, "Shelf")
    make_collection(api, shelf, "Library")
    make_collection(api, make_workspace(api, "Own"), "Notes")
    api.post("/network/private", json={"workspace": {"id": shelf}})
    assert filtered(api, "collections", privateNetwork={"$eq": True}) == ["Library"]
    assert filtered(api, "collections", privateNetwork={"$ne": True}) == ["Notes"]
    assert search(api, "collections", "Library")["data"][0]["isPrivateNetworkEntity"] is True


def test_nothing_of_ours_is_external(api: httpx.Client) -> None:
    make_workspace(api, "Open", "public")
    assert names(api, "workspaces", "Open", ownership="all") == ["Open"]
    assert names(api, "workspaces", "Open", ownership="external") == []


def test_without_a_key_only_what_is_public(api: httpx.Client, sandbox: Sandbox) -> None:
    for name, kind in (("Closed", "team"), ("Open", "public"), ("Own", "personal")):
        make_collection(api, make_workspace(api, name, kind), f"{name} books", request(name))
    with httpx.Client(base_url=sandbox.url) as stranger:
        assert names(stranger, "workspaces") == ["Open"]
        assert names(stranger, "collections", "books") == ["Open books"]
        assert names(stranger, "requests") == ["Open"]
        assert names(stranger, "collections", ownership="external") == ["Open books"]
    wrong = {"x-api-key": "PMAK-wrong"}
    answer = api.post("/search", json={"elementType": "requests"}, headers=wrong)
    assert answer.status_code == 401


@pytest.mark.parametrize(
    "body",
    [
        None,
        [],
        {},
        {"elementType": "mocks"},
        {"elementType": ["requests"]},
        {"elementType": "requests", "q": 1},
        {"elementType": "requests", "ownership": "mine"},
        {"elementType": "requests", "filters": []},
        {"elementType": "requests", "filters": {}},
        {"elementType": "requests", "filters": {"$and": [{}]}},
        {"elementType": "requests", "filters": {"$and": ["x"]}},
        {"elementType": "requests", "filters": {"$and": [{"color": {"$eq": "x"}}]}},
        {"elementType": "requests", "filters": {"$and": [{"method": "GET"}]}},
        {"elementType": "requests", "filters": {"$and": [{"method": {"$eq": 1}}]}},
        {"elementType": "requests", "filters": {"$and": [{"method": {"$gt": "GET"}}]}},
        {"elementType": "requests", "filters": {"$and": [{"method": {"$in": [1]}}]}},
        {"elementType": "requests", "filters": {"$and": [{"isGitConnected": {"$eq": "x"}}]}},
        {"elementType": "requests", "filters": {"$and": [{"visibility": {"$eq": "team"}}]}},
    ],
)
def test_what_cannot_be_searched(api: httpx.Client, body: Any) -> None:
    assert_bad_request(api.post("/search", json=body))


@pytest.mark.parametrize(
    ("ownership", "condition"),
    [
        ("external", {"visibility": {"$eq": "internal"}}),
        ("external", {"privateNetwork": {"$eq": True}}),
        ("all", {"privateNetwork": {"$eq": True}}),
    ],
)
def test_what_contradicts_itself(
    api: httpx.Client, ownership: str, condition: dict[str, Any]
) -> None:
    filters = {"$and": [condition]}
    body = {"elementType": "requests", "ownership": ownership, "filters": filters}
    assert_bad_request(api.post("/search", json=body))
