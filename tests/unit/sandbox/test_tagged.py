"""Which elements have a tag."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"


def add_collection(api: httpx.Client, *tags: str) -> str:
    """The uid of a new collection with these tags."""
    collection = {"info": {"name": "Shelf", "schema": SCHEMA}, "item": []}
    answer = api.post("/collections", json={"collection": collection})
    uid = str(answer.json()["collection"]["uid"])
    put_tags(api, f"/collections/{uid}", *tags)
    return uid


def add_workspace(api: httpx.Client, *tags: str) -> str:
    """The id of a new workspace with these tags."""
    body = {"workspace": {"name": "Shelf", "type": "team"}}
    id = str(api.post("/workspaces", json=body).json()["workspace"]["id"])
    put_tags(api, f"/workspaces/{id}", *tags)
    return id


def put_tags(api: httpx.Client, path: str, *tags: str) -> None:
    answer = api.put(f"{path}/tags", json={"tags": [{"slug": tag} for tag in tags]})
    assert answer.status_code == 200, answer.text


def entities(api: httpx.Client, tag: str, **query: Any) -> list[str]:
    answer = api.get(f"/tags/{tag}/entities", params=query)
    assert answer.status_code == 200, answer.text
    return [entity["entityId"] for entity in answer.json()["data"]["entities"]]


def expect_refusal(answer: httpx.Response, word: str) -> None:
    """One of a shape of its own."""
    body = answer.json()
    assert answer.status_code == 400, answer.text
    assert (body["error"], body["statusCode"]) == ("Bad Request", 400)
    assert word in body["message"]


@pytest.mark.fact("tags: entities")
def test_collections_go_by_uid_and_workspaces_by_id(api: httpx.Client) -> None:
    uid = add_collection(api, "to-read", "old")
    id = add_workspace(api, "to-read")
    answer = api.get("/tags/to-read/entities")
    assert answer.json() == {
        "data": {
            "entities": [
                {"entityId": id, "entityType": "workspace"},
                {"entityId": uid, "entityType": "collection"},
            ]
        },
        "meta": {"count": 2},
    }
    assert entities(api, "old") == [uid]


def test_the_newest_comes_first_unless_asked_otherwise(api: httpx.Client) -> None:
    made = [add_collection(api, "to-read"), add_workspace(api, "to-read")]
    assert entities(api, "to-read") == made[::-1]
    assert entities(api, "to-read", direction="desc") == made[::-1]
    assert entities(api, "to-read", direction="asc") == made


def test_entities_of_one_type(api: httpx.Client) -> None:
    uid, id = add_collection(api, "to-read"), add_workspace(api, "to-read")
    assert entities(api, "to-read", entityType="collection") == [uid]
    assert entities(api, "to-read", entityType="workspace") == [id]
    assert entities(api, "to-read", entityType="api") == []


@pytest.mark.fact("tags: entities")
def test_the_last_page_has_no_cursor(api: httpx.Client) -> None:
    made = [add_workspace(api, "to-read") for _ in range(11)]
    first = api.get("/tags/to-read/entities").json()
    assert (len(first["data"]["entities"]), first["meta"]["count"]) == (10, 11)
    cursor = first["meta"]["nextCursor"]
    last = api.get("/tags/to-read/entities", params={"cursor": cursor}).json()
    assert last["data"]["entities"] == [{"entityId": made[0], "entityType": "workspace"}]
    assert last["meta"] == {"count": 11}


@pytest.mark.parametrize("direction", ["asc", "desc"])
def test_pages_are_complete(api: httpx.Client, direction: str) -> None:
    made = {add_workspace(api, "to-read") for _ in range(5)}
    query = {"limit": "2", "direction": direction}
    found: list[str] = []
    for _ in range(3):
        page = api.get("/tags/to-read/entities", params=query).json()
        found += [entity["entityId"] for entity in page["data"]["entities"]]
        query["cursor"] = page["meta"].get("nextCursor", "")
    assert (len(found), set(found)) == (5, made)
    assert query["cursor"] == ""


@pytest.mark.fact("tags: entities")
@pytest.mark.parametrize("cursor", ["?", "bm9uZQ==", "\ufffd", ""])
def test_a_bad_cursor_starts_again(api: httpx.Client, cursor: str) -> None:
    id = add_workspace(api, "to-read")
    assert entities(api, "to-read", cursor=cursor) == [id]


@pytest.mark.fact("tags: entities")
def test_an_unknown_tag(api: httpx.Client) -> None:
    uid = add_collection(api, "to-read")
    put_tags(api, f"/collections/{uid}")
    for tag in ("to-read", "never-used"):
        answer = api.get(f"/tags/{tag}/entities")
        assert (answer.status_code, answer.json()["status"]) == (404, 404)
        assert answer.json()["instance"] == f"/tags/{tag}/entities"
        assert tag in answer.json()["detail"]


@pytest.mark.fact("tags: entities")
@pytest.mark.parametrize("tag", ["a", "To-Read", "7up", "to-", "to%20read", "x" * 65, "to-read%0A"])
def test_a_tag_that_cannot_be(api: httpx.Client, tag: str) -> None:
    expect_refusal(api.get(f"/tags/{tag}/entities"), "slug")


@pytest.mark.fact("tags: entities")
@pytest.mark.parametrize(
    ("query", "word"),
    [
        ({"entityType": "environment"}, "entityType"),
        ({"direction": "up"}, "direction"),
        ({"limit": 0}, "limit"),
        ({"limit": 51}, "limit"),
        ({"limit": "many"}, "limit"),
    ],
)
def test_what_cannot_be_asked(api: httpx.Client, query: dict[str, Any], word: str) -> None:
    add_workspace(api, "to-read")
    expect_refusal(api.get("/tags/to-read/entities", params=query), word)
