"""Webhooks: made here, listed and deleted as monitors."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

MISSING = "00000000-0000-4000-8000-000000000000"
SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"


@pytest.fixture
def collection(api: httpx.Client) -> str:
    content = {"info": {"name": "C", "schema": SCHEMA}, "item": []}
    made: str = api.post("/collections", json={"collection": content}).json()["collection"]["uid"]
    return made


def send(api: httpx.Client, query: str = "", **webhook: Any) -> httpx.Response:
    return api.post(f"/webhooks{query}", json={"webhook": webhook})


def create(api: httpx.Client, collection: str, query: str = "", **webhook: Any) -> dict[str, Any]:
    answer = send(api, query, **{"name": "W", "collection": collection, **webhook})
    assert answer.status_code == 200, answer.text
    made: dict[str, Any] = answer.json()["webhook"]
    return made


def error_of(answer: httpx.Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["error"]["name"]


def test_create_tells_the_address(api: httpx.Client, collection: str) -> None:
    made = create(api, collection)
    start, _, secret = made.pop("webhookUrl").rpartition("/")
    assert start == "https://newman-api.postman.com/run/12345678"
    assert len(secret) == 36
    assert secret != made["id"]
    assert made == {
        "id": made["id"],
        "name": "W",
        "collection": collection,
        "uid": f"12345678-{made['id']}",
    }


def test_each_webhook_has_an_address_of_its_own(api: httpx.Client, collection: str) -> None:
    first, second = create(api, collection), create(api, collection)
    assert first["webhookUrl"] != second["webhookUrl"]


def test_a_webhook_is_a_monitor_without_a_schedule(api: httpx.Client, collection: str) -> None:
    made = create(api, collection)
    (listed,) = api.get("/monitors").json()["monitors"]
    assert (listed["id"], listed["name"], listed["active"]) == (made["id"], "W", True)
    found = api.get(f"/monitors/{made['id']}").json()["monitor"]
    assert found["collectionUid"] == collection
    assert "schedule" not in found
    assert made["webhookUrl"] not in api.get(f"/monitors/{made['id']}").text
    assert api.post(f"/monitors/{made['id']}/run").json()["run"]["info"]["status"] == "success"
    assert api.delete(f"/monitors/{made['id']}").status_code == 200
    assert api.get("/monitors").json()["monitors"] == []


def test_a_webhook_can_have_an_environment(api: httpx.Client, collection: str) -> None:
    answer = api.post("/environments", json={"environment": {"name": "E"}})
    environment = answer.json()["environment"]["uid"]
    made = create(api, collection, environment=environment)
    found = api.get(f"/monitors/{made['id']}").json()["monitor"]
    assert found["environmentUid"] == environment


def test_a_webhook_belongs_to_its_workspace(api: httpx.Client, collection: str) -> None:
    workspace = api.post("/workspaces", json={"workspace": {"name": "T", "type": "team"}}).json()
    id = workspace["workspace"]["id"]
    made = create(api, collection, f"?workspace={id}")
    (shown,) = api.get(f"/workspaces/{id}").json()["workspace"]["monitors"]
    assert shown["id"] == made["id"]


@pytest.mark.parametrize("missing", ["name", "collection"])
def test_name_and_collection_are_needed(api: httpx.Client, collection: str, missing: str) -> None:
    sent = {"name": "W", "collection": collection}
    del sent[missing]
    answer = send(api, **sent)
    assert error_of(answer) == (400, "paramMissingError")
    assert answer.json()["error"]["details"] == {"param": [missing]}


@pytest.mark.parametrize("body", [None, [], 0.5, {}, {"webhook": "W"}, {"name": "W"}])
def test_the_wrapper_is_needed(api: httpx.Client, body: Any) -> None:
    assert error_of(api.post("/webhooks", json=body)) == (400, "paramMissingError")


@pytest.mark.parametrize("name", ["collection", "environment"])
@pytest.mark.parametrize("sent", [MISSING, f"12345678-{MISSING}", 7, ["x"]])
def test_what_is_unknown_is_refused(
    api: httpx.Client, collection: str, name: str, sent: Any
) -> None:
    answer = send(api, **{"name": "W", "collection": collection, name: sent})
    assert error_of(answer) == (400, "instanceNotFoundError")
    assert api.get("/monitors").json()["monitors"] == []


def test_a_name_is_text(api: httpx.Client, collection: str) -> None:
    answer = send(api, name=["W"], collection=collection)
    assert error_of(answer) == (400, "invalidParamsError")


def test_an_unknown_workspace_is_refused(api: httpx.Client, collection: str) -> None:
    assert send(api, f"?workspace={MISSING}", name="W", collection=collection).status_code == 404
