"""Whether a write would change anything."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from postman_facade import CollectionDocument, EnvironmentDocument
from postman_facade.documents.content import fingerprint

COLLECTION: dict[str, Any] = {
    "info": {"name": "Shelf", "description": "Books."},
    "item": [
        {
            "name": "Fiction",
            "item": [
                {
                    "name": "List",
                    "request": {"method": "GET", "url": "https://example.com/books?kind=fiction"},
                    "response": [{"name": "ok", "code": 200, "body": "[]"}],
                }
            ],
        }
    ],
    "variable": [{"key": "page", "value": 1}],
}


def of(collection: dict[str, Any]) -> str:
    return fingerprint(CollectionDocument.from_json(collection).content())


def changed(change: Any) -> dict[str, Any]:
    document = copy.deepcopy(COLLECTION)
    change(document)
    return document


def request_of(document: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = document["item"][0]["item"][0]
    return found


SAME = {
    "ids and times": lambda d: (
        d["info"].update(_postman_id="x", uid="1-x", updatedAt="2030"),
        request_of(d).update(id="y", uid="1-y", createdAt="2030"),
        request_of(d)["response"][0].update(id="z"),
    ),
    "a URL as an object of its parts": lambda d: request_of(d)["request"].update(
        url={
            "raw": "https://example.com/books?kind=fiction",
            "protocol": "https",
            "host": ["example", "com"],
            "path": ["books"],
            "query": [{"key": "kind", "value": "fiction"}],
        }
    ),
    "empty lists": lambda d: (d.update(event=[]), request_of(d)["request"].update(header=[])),
    "no description": lambda d: d["item"][0].update(description=None),
    "the schema's address": lambda d: d["info"].update(schema="https://example.com/v2.1.0"),
    "the order of keys": lambda d: d.update(info=dict(reversed(d["info"].items()))),
}
OTHER = {
    "a name": lambda d: request_of(d).update(name="Lists"),
    "a method": lambda d: request_of(d)["request"].update(method="POST"),
    "a URL": lambda d: request_of(d)["request"].update(url="https://example.com/books"),
    "a parameter that is off": lambda d: request_of(d)["request"].update(
        url={
            "raw": "https://example.com/books?kind=fiction",
            "query": [{"key": "kind", "value": "fiction"}, {"key": "all", "disabled": True}],
        }
    ),
    "an example": lambda d: request_of(d)["response"][0].update(body="[1]"),
    "a number's kind": lambda d: d["variable"][0].update(value=1.0),
    "true and one": lambda d: d["variable"][0].update(value=True),
    "a description": lambda d: d["info"].pop("description"),
    "an unknown key": lambda d: request_of(d).update(kept={"deep": None}),
    "the order of requests": lambda d: d["item"].append({"name": "Empty", "item": []}),
}


@pytest.mark.parametrize("change", SAME.values(), ids=SAME)
def test_what_the_service_adds_is_no_change(change: Any) -> None:
    assert of(changed(change)) == of(COLLECTION)


@pytest.mark.parametrize("change", OTHER.values(), ids=OTHER)
def test_what_the_author_changes_is_one(change: Any) -> None:
    assert of(changed(change)) != of(COLLECTION)


def test_comparing_changes_nothing() -> None:
    document = copy.deepcopy(COLLECTION)
    CollectionDocument.from_json(document).content()
    assert document == COLLECTION


def test_the_variables_of_an_environment() -> None:
    def env(*values: dict[str, Any]) -> str:
        document = EnvironmentDocument.from_json({"name": "E", "values": list(values)})
        return fingerprint(document.content())

    plain = env({"key": "a", "value": "1"})
    assert env({"key": "a", "value": "1", "enabled": True, "type": "default"}) == plain
    assert env({"key": "a", "value": "1", "enabled": False}) != plain
    assert env({"key": "a", "value": "1", "type": "secret"}) != plain
