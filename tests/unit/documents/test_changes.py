"""What a write of one version of a document over another changes, by element."""

from __future__ import annotations

import copy
from typing import Any

from postman_facade import CollectionDocument, EnvironmentDocument
from postman_facade.documents.changes import ElementChange, changes

SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
BEFORE: dict[str, Any] = {
    "info": {"name": "Shelf", "schema": SCHEMA, "_postman_id": "11111111-2222-4333-8444-555555555555"},
    "item": [
        {
            "name": "Orders",
            "id": "a",
            "item": [
                {"name": "Pay", "id": "b", "request": {"method": "GET", "url": "https://a.example.com"}, "response": [{"name": "ok", "id": "d", "code": 200}]},
                {"name": "Cancel", "id": "c", "request": {"method": "GET", "url": "https://a.example.com"}},
            ],
        }
    ],
    "variable": [{"key": "base", "value": "one"}],
}  # fmt: skip


def of_collections(after: dict[str, Any]) -> list[ElementChange]:
    documents = (CollectionDocument(copy.deepcopy(one)) for one in (BEFORE, after))
    return changes(*documents)


def test_the_same_has_no_changes() -> None:
    after = copy.deepcopy(BEFORE)
    after["info"]["updatedAt"] = "2026-01-01T00:00:00Z"
    after["item"][0]["item"][0]["uid"] = "1-b"
    assert of_collections(after) == []


def test_each_element_is_named_with_what_differs() -> None:
    after = copy.deepcopy(BEFORE)
    after["info"]["name"] = "Shelves"
    folder = after["item"][0]
    folder["description"] = "All of them."
    folder["item"][0]["request"]["method"] = "POST"
    folder["item"][0]["response"][0]["code"] = 201
    folder["item"][1:] = [{"name": "New", "request": {"method": "GET", "url": ""}}]
    after["variable"][0]["value"] = "two"
    assert of_collections(after) == [
        ElementChange("update", "collection", "Shelves", ("/info/name",)),
        ElementChange("create", "request", "Orders/New"),
        ElementChange("update", "folder", "Orders", ("/description",)),
        ElementChange("update", "request", "Orders/Pay", ("/request/method",)),
        ElementChange("update", "response", "Orders/Pay/ok", ("/code",)),
        ElementChange("update", "variable", "base", ("/value",)),
        ElementChange("delete", "request", "Orders/Cancel"),
    ]


def test_a_moved_request_is_updated() -> None:
    after = copy.deepcopy(BEFORE)
    after["item"].append(after["item"][0]["item"].pop())
    assert of_collections(after) == [ElementChange("update", "request", "Cancel")]


def test_values_of_an_environment_are_not_shown() -> None:
    before, after = (
        EnvironmentDocument({"name": "Staging", "values": [{"key": "token", "value": value}]})
        for value in ("made-up-one", "made-up-two")
    )
    found = changes(before, after)
    assert found == [ElementChange("update", "variable", "token", ("/value",))]
