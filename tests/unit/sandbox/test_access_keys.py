"""Access keys to collections, and reading with them."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from postman_facade.sandbox import Sandbox
from postman_facade.sandbox.errors import ApiError
from postman_facade.sandbox.resources import access_keys
from postman_facade.sandbox.world import World

from .conftest import Clock

SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
MISSING = "00000000-0000-4000-8000-000000000000"
DAY = 24 * 60 * 60
REFUSED = {
    "error": {
        "name": "AuthenticationError",
        "message": "Invalid API Key. Every request requires a valid API Key to be sent.",
    }
}


@pytest.fixture
def world(sandbox: Sandbox) -> World:
    return sandbox._world


@pytest.fixture
def collection(api: httpx.Client) -> dict[str, Any]:
    return make(api, "C")


@pytest.fixture
def stranger(sandbox: Sandbox) -> Iterator[httpx.Client]:
    """A client without API key."""
    with httpx.Client(base_url=sandbox.url) as client:
        yield client


def make(api: httpx.Client, name: str) -> dict[str, Any]:
    sent = {"info": {"name": name, "schema": SCHEMA}, "item": []}
    made: dict[str, Any] = api.post("/collections", json={"collection": sent}).json()["collection"]
    return made


def keys(api: httpx.Client, **query: str) -> list[dict[str, Any]]:
    answer = api.get("/collection-access-keys", params=query)
    assert answer.status_code == 200
    found: list[dict[str, Any]] = answer.json()["data"]
    return found


def read(client: httpx.Client, id: str, **query: str) -> httpx.Response:
    return client.get(f"/collections/{id}", params=query)


def refused(answer: httpx.Response) -> None:
    assert (answer.status_code, answer.json()) == (401, REFUSED)


def test_a_new_account_has_no_keys(api: httpx.Client) -> None:
    assert api.get("/collection-access-keys").json() == {
        "data": [],
        "meta": {"nextCursor": "", "prevCursor": ""},
    }


def test_a_listed_key_is_masked_and_unused(
    api: httpx.Client, world: World, collection: dict[str, Any]
) -> None:
    token = access_keys.add(world, collection["uid"])
    (key,) = keys(api)
    assert token.startswith("PMAT-")
    assert key == {
        "id": key["id"],
        "token": f"PMAT-{'*' * 22}{token[-4:]}",
        "status": "ACTIVE",
        "teamId": 1234,
        "userId": 12345678,
        "collectionId": collection["uid"],
        "expiresAfter": "2024-01-13T22:13:20.000Z",
        "lastUsedAt": "",
        "createdAt": "2023-11-14T22:13:20.000Z",
        "updatedAt": "2023-11-14T22:13:20.000Z",
    }


def test_a_collection_is_read_with_its_key_alone(
    api: httpx.Client, stranger: httpx.Client, world: World, collection: dict[str, Any]
) -> None:
    token = access_keys.add(world, collection["uid"])
    for id in (collection["id"], collection["uid"]):
        answer = read(stranger, id, access_key=token)
        assert (answer.status_code, answer.json()) == (200, read(api, id).json())


def test_without_api_key_or_with_a_wrong_access_key(
    stranger: httpx.Client, world: World, collection: dict[str, Any]
) -> None:
    access_keys.add(world, collection["uid"])
    refused(read(stranger, collection["id"]))
    refused(read(stranger, collection["id"], access_key=""))
    refused(read(stranger, collection["id"], access_key="PMAT-made-up"))
    refused(read(stranger, MISSING))


def test_a_key_opens_nothing_but_its_collection(
    api: httpx.Client, stranger: httpx.Client, world: World, collection: dict[str, Any]
) -> None:
    token = access_keys.add(world, collection["uid"])
    refused(read(stranger, make(api, "Other")["id"], access_key=token))
    for method, path in (
        ("DELETE", f"/collections/{collection['id']}"),
        ("GET", "/collections"),
        ("GET", f"/collections/{collection['id']}/tags"),
    ):
        refused(stranger.request(method, path, params={"access_key": token}))


def test_with_an_api_key_no_access_key_is_needed_or_used(
    api: httpx.Client, world: World, collection: dict[str, Any]
) -> None:
    access_keys.add(world, collection["uid"])
    assert read(api, collection["id"], access_key="PMAT-made-up").status_code == 200
    assert keys(api)[0]["lastUsedAt"] == ""


def test_a_key_lives_sixty_days_from_its_last_use(
    api: httpx.Client,
    stranger: httpx.Client,
    world: World,
    collection: dict[str, Any],
    clock: Clock,
) -> None:
    token = access_keys.add(world, collection["uid"])
    clock.advance(59 * DAY)
    assert read(stranger, collection["id"], access_key=token).status_code == 200
    (key,) = keys(api)
    assert key["lastUsedAt"] == "2024-01-12T22:13:20.000Z"
    assert key["expiresAfter"] == "2024-03-12T22:13:20.000Z"
    clock.advance(59 * DAY)
    assert read(stranger, collection["id"], access_key=token).status_code == 200
    clock.advance(60 * DAY)
    assert keys(api)[0]["status"] == "INACTIVE"
    refused(read(stranger, collection["id"], access_key=token))


def test_delete(
    api: httpx.Client, stranger: httpx.Client, world: World, collection: dict[str, Any]
) -> None:
    token = access_keys.add(world, collection["uid"])
    (key,) = keys(api)
    answer = api.delete(f"/collection-access-keys/{key['id']}")
    assert (answer.status_code, answer.content) == (204, b"")
    assert keys(api) == []
    refused(read(stranger, collection["id"], access_key=token))
    answer = api.delete(f"/collection-access-keys/{key['id']}")
    assert (answer.status_code, answer.json()) == (
        404,
        {
            "type": "https://api.postman.com/problems/not-found",
            "title": "Not Found",
            "status": 404,
            "detail": "The key was not found",
        },
    )


def test_a_key_goes_with_its_collection(
    api: httpx.Client, world: World, collection: dict[str, Any]
) -> None:
    access_keys.add(world, collection["uid"])
    assert api.delete(f"/collections/{collection['id']}").status_code == 200
    assert keys(api) == []


def test_keys_of_one_collection(
    api: httpx.Client, world: World, collection: dict[str, Any]
) -> None:
    access_keys.add(world, collection["uid"])
    other = make(api, "Other")["uid"]
    access_keys.add(world, other)
    assert len(keys(api)) == 2
    assert [key["collectionId"] for key in keys(api, collectionId=other)] == [other]
    assert keys(api, collectionId=f"12345678-{MISSING}") == []


def test_pages_of_ten(api: httpx.Client, world: World, collection: dict[str, Any]) -> None:
    for _ in range(21):
        access_keys.add(world, collection["uid"])
    found, cursors, cursor = [], [], ""
    for size in (10, 10, 1):
        answer = api.get("/collection-access-keys", params={"cursor": cursor}).json()
        assert len(answer["data"]) == size
        found += [key["id"] for key in answer["data"]]
        cursors.append((answer["meta"]["prevCursor"], answer["meta"]["nextCursor"]))
        cursor = answer["meta"]["nextCursor"]
    assert len(set(found)) == 21
    first, second, third = (_cursor(offset) for offset in (0, 10, 20))
    assert cursors == [("", second), (first, third), (second, "")]


@pytest.mark.parametrize("text", ["x", "offset=-1&limit=10", "offset=10", "offset=1e9&limit=10"])
def test_a_cursor_that_is_wrong(api: httpx.Client, text: str) -> None:
    encoded = base64.b64encode(text.encode()).decode()
    for cursor in (encoded, text, "é"):
        answer = api.get("/collection-access-keys", params={"cursor": cursor})
        assert (answer.status_code, answer.json()["detail"]) == (400, "Invalid cursor")


def test_no_key_to_an_unknown_collection(world: World) -> None:
    with pytest.raises(ApiError, match="404"):
        access_keys.add(world, f"12345678-{MISSING}")


def _cursor(offset: int) -> str:
    return base64.b64encode(f"offset={offset}&limit=10".encode()).decode()
