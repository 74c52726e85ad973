"""What the tests store: small documents of a bookshop."""

from __future__ import annotations

import json
from typing import Any

from postman_facade import CollectionDocument, EnvironmentDocument

SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
MISSING = "12ece9e1-2abf-4edc-8e34-de66e74114d2"
PASSES, FAILS = "pm.test('ok', () => {})", "pm.expect.fail()"


def item(name: str, *, script: str = "", responses: int = 0) -> dict[str, Any]:
    """A request, with a test script and saved responses."""
    made: dict[str, Any] = {
        "name": name,
        "request": {"method": "GET", "url": f"https://books.example.com/{name}"},
    }
    if script:
        made["event"] = [{"listen": "test", "script": {"exec": [script]}}]
    if responses:
        answer = {"name": "All", "code": 200, "body": "[]", "originalRequest": {}}
        made["response"] = [answer] * responses
    return made


def collection(name: str, *items: dict[str, Any]) -> CollectionDocument:
    return CollectionDocument.from_json(
        {"info": {"name": name, "schema": SCHEMA}, "item": list(items)}
    )


def environment(name: str, **values: str) -> EnvironmentDocument:
    return EnvironmentDocument.from_json(
        {
            "name": name,
            "values": [
                {"key": key, "value": value, "enabled": True, "type": "default"}
                for key, value in values.items()
            ],
        }
    )


def definition(*paths: str) -> str:
    """An OpenAPI definition with a GET at each path."""
    done = {"200": {"description": "Done"}}
    operations = {path: {"get": {"summary": path, "responses": done}} for path in paths}
    info = {"title": "Books", "version": "1"}
    return json.dumps({"openapi": "3.0.3", "info": info, "paths": operations})


def names(document: CollectionDocument) -> list[str]:
    return [request.name for request in document.requests()]
