"""Specifications to test with, and the few calls that every test of them begins with."""

from __future__ import annotations

import json
from typing import Any

import httpx

from .conftest import Clock

MISSING = "00000000-0000-4000-8000-000000000000"
NO_SPEC = {
    "type": "instanceNotFoundError",
    "title": "Specification not found",
    "status": 404,
    "detail": f"There is no specification {MISSING}.",
}
DEFINITION: dict[str, Any] = {
    "openapi": "3.0.3",
    "info": {"title": "Shelves", "version": "1.0.0"},
    "servers": [{"url": "https://shelves.example.com/v1"}],
    "paths": {
        "/shelves": {
            "get": {
                "summary": "List shelves",
                "tags": ["reading"],
                "parameters": [{"name": "limit", "in": "query", "schema": {"type": "integer"}}],
                "responses": {
                    "200": {
                        "description": "All shelves",
                        "content": {"application/json": {"example": [{"id": 1}]}},
                    }
                },
            },
            "post": {
                "summary": "Build a shelf",
                "requestBody": {
                    "content": {"application/json": {"example": {"width": 1.50}}},
                },
                "responses": {"201": {"description": "Built"}},
            },
        },
        "/shelves/{shelfId}": {
            "parameters": [{"name": "shelfId", "in": "path", "required": True}],
            "delete": {"operationId": "removeShelf", "responses": {}},
        },
        "/books": {"get": {"summary": "List books", "responses": {}}},
    },
}


def workspace_of(api: httpx.Client) -> str:
    return str(api.get("/workspaces").json()["workspaces"][0]["id"])


def file_of(definition: Any = DEFINITION, path: str = "index.json") -> dict[str, str]:
    return {"path": path, "content": json.dumps(definition)}


def make_spec(
    api: httpx.Client, *files: dict[str, str], name: str = "Shelves", type: str = "OPENAPI:3.0"
) -> str:
    """The id of a new specification in the workspace of the account."""
    sent = {"name": name, "type": type, "files": list(files) or [file_of()]}
    answer = api.post("/specs", params={"workspaceId": workspace_of(api)}, json=sent)
    assert answer.status_code == 201, answer.text
    return str(answer.json()["id"])


def make_collection(api: httpx.Client, items: list[Any], **members: Any) -> str:
    """The uid of a new collection."""
    schema = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
    sent = {"info": {"name": "Shelves", "schema": schema}, "item": items, **members}
    answer = api.post("/collections", json={"collection": sent})
    assert answer.status_code == 200, answer.text
    return str(answer.json()["collection"]["uid"])


def start_collection(api: httpx.Client, spec: str, **options: Any) -> httpx.Response:
    path = f"/specs/{spec}/generations/collection"
    return api.post(path, json={"name": "Made", "options": options})


def finished(api: httpx.Client, clock: Clock, started: httpx.Response) -> dict[str, Any]:
    """The task of an answer, when its time has come."""
    assert started.status_code == 202, started.text
    clock.advance(6)
    task: dict[str, Any] = api.get(started.json()["url"]).json()
    return task


def made_by(api: httpx.Client, clock: Clock, started: httpx.Response) -> str:
    task = finished(api, clock, started)
    assert task["status"] == "completed", task
    return str(task["details"]["resources"][0]["id"])


def generate_collection(api: httpx.Client, clock: Clock, spec: str, **options: Any) -> str:
    return made_by(api, clock, start_collection(api, spec, **options))


def generate_spec(api: httpx.Client, clock: Clock, uid: str, **changes: Any) -> str:
    started = api.post(f"/collections/{uid}/generations/spec", json={"name": "Made", **changes})
    return made_by(api, clock, started)


def collection(api: httpx.Client, uid: str) -> dict[str, Any]:
    found: dict[str, Any] = api.get(f"/collections/{uid}").json()["collection"]
    return found


def request(api: httpx.Client, uid: str, name: str) -> dict[str, Any]:
    pending = list(collection(api, uid)["item"])
    while pending:
        item: dict[str, Any] = pending.pop()
        if item["name"] == name:
            return item
        pending += item.get("item", [])
    raise LookupError(name)
