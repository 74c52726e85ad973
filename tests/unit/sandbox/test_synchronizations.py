"""Keeping a specification and its collection in step."""

from __future__ import annotations

import copy
import json
from typing import Any

import httpx
import pytest
import yaml

from .conftest import Clock
from .spec_examples import (
    DEFINITION,
    MISSING,
    NO_SPEC,
    collection,
    file_of,
    finished,
    generate_collection,
    generate_spec,
    make_collection,
    make_spec,
    request,
)

ITEM = {"name": "List", "request": {"method": "GET", "url": "https://example.com/shelves"}}


@pytest.fixture
def pair(api: httpx.Client, clock: Clock) -> tuple[str, str]:
    """A specification, and the uid of the collection generated from it."""
    spec = make_spec(api)
    return spec, generate_collection(api, clock, spec)


def sync_collection(api: httpx.Client, spec: str, uid: str) -> httpx.Response:
    return api.put(f"/collections/{uid}/synchronizations", params={"specId": spec})


def sync_spec(api: httpx.Client, spec: str, uid: str) -> httpx.Response:
    return api.put(f"/specs/{spec}/synchronizations", params={"collectionUid": uid})


def state(api: httpx.Client, spec: str) -> str:
    (listed,) = api.get(f"/specs/{spec}/generations/collection").json()["collections"]
    return str(listed["state"])


def set_options(api: httpx.Client, spec: str, uid: str, **options: bool) -> None:
    path = f"/specs/{spec}/collections/{uid}/sync-options"
    assert api.patch(path, json={"syncOptions": options}).status_code == 200


def rewrite(api: httpx.Client, spec: str, definition: Any) -> None:
    path = f"/specs/{spec}/files/index.json"
    assert api.patch(path, json={"content": json.dumps(definition)}).status_code == 200


def definition_of(api: httpx.Client, spec: str) -> dict[str, Any]:
    found: dict[str, Any] = api.get(f"/specs/{spec}/definitions").json()
    return found


def edit(api: httpx.Client, uid: str, document: dict[str, Any]) -> None:
    assert api.put(f"/collections/{uid}", json={"collection": document}).status_code == 200


def ids(api: httpx.Client, uid: str) -> dict[str, str]:
    """The ids of folders, requests and responses, by name."""
    found = {}
    pending = list(collection(api, uid)["item"])
    while pending:
        one = pending.pop()
        found[one["name"]] = one["id"]
        pending += one.get("item", []) + one.get("response", [])
    return found


@pytest.mark.fact("specs: generations")
def test_what_is_in_sync_is_refused_with_400(api: httpx.Client, pair: tuple[str, str]) -> None:
    answer = sync_collection(api, *pair)
    assert answer.status_code == answer.json()["status"] == 400
    assert answer.json()["detail"] == "Collection is already in sync"
    answer = sync_spec(api, *pair)
    assert answer.status_code == answer.json()["status"] == 400
    assert answer.json()["detail"] == "Specification is already in sync with the collection"


@pytest.mark.fact("specs: generations")
def test_states_of_a_generated_collection(
    api: httpx.Client, clock: Clock, pair: tuple[str, str]
) -> None:
    spec, uid = pair
    assert state(api, spec) == "in-sync"
    api.patch(f"/specs/{spec}", json={"name": "The definition is the same"})
    assert state(api, spec) == "in-sync"
    rewrite(api, spec, DEFINITION)
    assert state(api, spec) == "out-of-sync"
    started = sync_collection(api, spec, uid)
    assert state(api, spec) == "sync-in-progress"
    finished(api, clock, started)
    assert state(api, spec) == "in-sync"
    edit(api, uid, collection(api, uid))
    assert state(api, spec) == "out-of-sync"


@pytest.mark.fact("specs: generations")
def test_states_of_a_generated_spec(api: httpx.Client, clock: Clock) -> None:
    uid = make_collection(api, [ITEM])
    spec = generate_spec(api, clock, uid)
    path = f"/collections/{uid}/generations/spec"
    assert api.get(path).json()["specs"][0]["state"] == "in-sync"
    edit(api, uid, collection(api, uid))
    assert api.get(path).json()["specs"][0]["state"] == "out-of-sync"
    started = sync_spec(api, spec, uid)
    assert api.get(path).json()["specs"][0]["state"] == "sync-in-progress"
    finished(api, clock, started)
    assert api.get(path).json()["specs"][0]["state"] == "in-sync"


@pytest.mark.fact("tasks: the words of each kind")
def test_the_tasks(api: httpx.Client, clock: Clock, pair: tuple[str, str]) -> None:
    spec, uid = pair
    rewrite(api, spec, DEFINITION)
    started = sync_collection(api, spec, uid)
    task = started.json()["taskId"]
    assert started.json()["url"] == f"/collections/{uid}/tasks/{task}"
    assert finished(api, clock, started) == {
        "status": "completed",
        "meta": {"model": "collection", "action": "synchronization"},
        "details": {
            "resources": [{"id": uid, "url": f"/collections/{uid.removeprefix('12345678-')}"}]
        },
    }
    edit(api, uid, collection(api, uid))
    started = sync_spec(api, spec, uid)
    task = started.json()["taskId"]
    assert started.json()["url"] == f"/specs/{spec}/tasks/{task}"
    done = finished(api, clock, started)
    assert done["meta"] == {"model": "spec", "action": "synchronization"}
    assert done["details"] == {"resources": [{"id": spec, "url": f"/specs/{spec}"}]}


def test_one_synchronization_at_a_time(api: httpx.Client, pair: tuple[str, str]) -> None:
    rewrite(api, pair[0], DEFINITION)
    assert sync_collection(api, *pair).status_code == 202
    for locked in (sync_collection(api, *pair), sync_spec(api, *pair)):
        assert (locked.status_code, locked.json()["type"]) == (423, "actionLockedError")


def test_the_collection_follows_the_spec(
    api: httpx.Client, clock: Clock, pair: tuple[str, str]
) -> None:
    spec, uid = pair
    before = ids(api, uid)
    document = collection(api, uid)
    document["auth"] = {"type": "noauth"}
    document["item"][0]["item"][0]["event"] = [{"listen": "test", "script": {"exec": ["1"]}}]
    edit(api, uid, document)
    changed = copy.deepcopy(DEFINITION)
    del changed["paths"]["/books"]
    changed["paths"]["/shelves"]["get"]["summary"] = "List all shelves"
    changed["paths"]["/lamps"] = {"get": {"summary": "List lamps"}}
    rewrite(api, spec, changed)
    assert finished(api, clock, sync_collection(api, spec, uid))["status"] == "completed"
    after = ids(api, uid)
    assert set(after) - set(before) == {"List all shelves", "lamps", "List lamps"}
    assert set(before) - set(after) == {"List shelves", "books", "List books"}
    assert after["List all shelves"] == before["List shelves"]
    for name in ("shelves", "Build a shelf", "All shelves"):
        assert after[name] == before[name]
    listing = request(api, uid, "List all shelves")
    assert listing["event"] == [{"listen": "test", "script": {"exec": ["1"]}}]
    assert collection(api, uid)["auth"] == {"type": "noauth"}
    assert collection(api, uid)["info"]["name"] == "Made"


def test_orphaned_requests_may_stay(api: httpx.Client, clock: Clock, pair: tuple[str, str]) -> None:
    spec, uid = pair
    set_options(api, spec, uid, deleteOrphanedRequests=False)
    before = ids(api, uid)
    changed = copy.deepcopy(DEFINITION)
    del changed["paths"]["/shelves"]["post"], changed["paths"]["/books"]
    rewrite(api, spec, changed)
    finished(api, clock, sync_collection(api, spec, uid))
    shelves, books = collection(api, uid)["item"]
    assert [one["name"] for one in shelves["item"]] == [
        *("List shelves", "removeShelf", "Build a shelf")
    ]
    assert books["name"] == "List books"
    after = ids(api, uid)
    assert {name: before[name] for name in after} == after


def test_examples_may_stay(api: httpx.Client, clock: Clock, pair: tuple[str, str]) -> None:
    spec, uid = pair
    changed = copy.deepcopy(DEFINITION)
    changed["paths"]["/shelves"]["get"]["responses"]["200"]["description"] = "None"
    for options, name in (
        ({"syncExamples": False}, "All shelves"),
        ({"syncExamples": True}, "None"),
    ):
        set_options(api, spec, uid, **options)
        rewrite(api, spec, changed)
        finished(api, clock, sync_collection(api, spec, uid))
        assert [one["name"] for one in request(api, uid, "List shelves")["response"]] == [name]


def test_the_spec_follows_the_collection(
    api: httpx.Client, clock: Clock, pair: tuple[str, str]
) -> None:
    spec, uid = pair
    document = collection(api, uid)
    shelves = document["item"][0]
    shelves["item"][0]["name"] = "List all shelves"
    shelves["item"][0]["request"]["url"] = "{{baseUrl}}/shelves?limit=&page=2"
    shelves["item"][1]["request"]["body"]["raw"] = "{}"
    document["item"] = [shelves, {"name": "Lamps", "request": {"url": "{{baseUrl}}/lamps"}}]
    edit(api, uid, document)
    assert finished(api, clock, sync_spec(api, spec, uid))["status"] == "completed"
    expected = copy.deepcopy(DEFINITION)
    del expected["paths"]["/books"]
    operation = expected["paths"]["/shelves"]["get"]
    operation["summary"] = "List all shelves"
    operation["parameters"].append({"name": "page", "in": "query", "schema": {"type": "string"}})
    body = expected["paths"]["/shelves"]["post"]["requestBody"]
    body["content"]["application/json"]["example"] = "{}"
    expected["paths"]["/shelves/{shelfId}"]["delete"]["summary"] = "removeShelf"
    expected["paths"]["/lamps"] = {
        "get": {"summary": "Lamps", "responses": {"200": {"description": "OK"}}}
    }
    assert definition_of(api, spec) == expected
    assert state(api, spec) == "in-sync"


def test_orphaned_operations_and_examples_may_stay(
    api: httpx.Client, clock: Clock, pair: tuple[str, str]
) -> None:
    spec, uid = pair
    set_options(api, spec, uid, deleteOrphanedRequests=False, syncExamples=False)
    document = collection(api, uid)
    document["item"] = [document["item"][0]]
    document["item"][0]["item"][0]["response"][0]["name"] = "Other"
    edit(api, uid, document)
    finished(api, clock, sync_spec(api, spec, uid))
    after = definition_of(api, spec)
    assert "/books" in after["paths"]
    assert after["paths"]["/shelves"]["get"] == DEFINITION["paths"]["/shelves"]["get"]
    set_options(api, spec, uid, syncExamples=True)
    edit(api, uid, document | {"variable": []})
    finished(api, clock, sync_spec(api, spec, uid))
    responses = definition_of(api, spec)["paths"]["/shelves"]["get"]["responses"]
    assert responses["200"]["description"] == "Other"
    assert responses["200"]["content"]["application/json"]["example"] == [{"id": 1}]


def test_a_yaml_spec_stays_yaml(api: httpx.Client, clock: Clock) -> None:
    uid = make_collection(api, [ITEM])
    spec = generate_spec(api, clock, uid, format="YAML")
    document = collection(api, uid)
    document["item"][0]["name"] = "List all"
    edit(api, uid, document)
    assert finished(api, clock, sync_spec(api, spec, uid))["status"] == "completed"
    answer = api.get(f"/specs/{spec}/definitions")
    assert answer.headers["content-type"].startswith("application/yaml")
    assert yaml.safe_load(answer.text)["paths"]["/shelves"]["get"]["summary"] == "List all"


def test_numbers_of_a_definition_are_kept_as_written(
    api: httpx.Client, clock: Clock, pair: tuple[str, str]
) -> None:
    spec, uid = pair
    content = '{"openapi":"3.0.3","x-width":1.50,"paths":{}}'
    api.patch(f"/specs/{spec}/files/index.json", json={"content": content})
    finished(api, clock, sync_spec(api, spec, uid))
    assert '"x-width":1.50' in api.get(f"/specs/{spec}/definitions").text


def test_paths_that_share_an_item(api: httpx.Client, clock: Clock) -> None:
    definition = {
        "openapi": "3.0.3",
        "paths": {"/a": {"$ref": "#/x"}, "/b": {"$ref": "#/x"}},
        "x": {"get": {"summary": "A", "parameters": [{"$ref": "#/y"}]}, "put": {}},
        "y": {"name": "limit", "in": "query"},
    }
    spec = make_spec(api, file_of(definition))
    uid = generate_collection(api, clock, spec)
    edit(api, uid, collection(api, uid))
    assert finished(api, clock, sync_spec(api, spec, uid))["status"] == "completed"
    assert definition_of(api, spec)["x"]["get"]["parameters"] == [{"$ref": "#/y"}]
    edit(api, uid, collection(api, uid) | {"item": []})
    assert finished(api, clock, sync_spec(api, spec, uid))["status"] == "completed"
    assert definition_of(api, spec)["paths"] == {}


def test_synchronization_of_what_is_gone_fails(
    api: httpx.Client, clock: Clock, pair: tuple[str, str]
) -> None:
    spec, uid = pair
    rewrite(api, spec, DEFINITION)
    started = sync_spec(api, spec, uid)
    api.delete(f"/collections/{uid}")
    task = finished(api, clock, started)
    assert (task["status"], task["details"]) == ("failed", "There is no such collection.")
    assert sync_spec(api, spec, uid).status_code == 404


def test_synchronization_of_what_does_not_belong_together(
    api: httpx.Client, pair: tuple[str, str]
) -> None:
    spec, uid = pair
    other_spec, other_uid = make_spec(api), make_collection(api, [ITEM])
    nobody = f"12345678-{MISSING}"
    for one, another in ((spec, other_uid), (other_spec, uid), (spec, nobody), (MISSING, uid)):
        for sync in (sync_spec, sync_collection):
            answer = sync(api, one, another)
            assert (answer.status_code, answer.json()["type"]) == (404, "instanceNotFoundError")
    assert sync_spec(api, MISSING, uid).json() == NO_SPEC


def test_synchronization_asks_for_a_spec_id_and_a_uid(
    api: httpx.Client, pair: tuple[str, str]
) -> None:
    spec, uid = pair
    bare = uid.removeprefix("12345678-")
    assert api.put(f"/collections/{uid}/synchronizations").status_code == 400
    assert api.put(f"/specs/{spec}/synchronizations").status_code == 400
    answer = sync_spec(api, spec, bare)
    assert (answer.status_code, answer.json()["type"]) == (400, "invalidParamsError")
    assert sync_collection(api, spec, bare).status_code == 404


def test_sync_options(api: httpx.Client, pair: tuple[str, str]) -> None:
    spec, uid = pair
    path = f"/specs/{spec}/collections/{uid.removeprefix('12345678-')}/sync-options"
    answer = api.patch(path, json={"syncOptions": {"syncExamples": False}})
    expected = {"syncOptions": {"syncExamples": False, "deleteOrphanedRequests": True}}
    assert (answer.status_code, answer.json()) == (200, expected)
    answer = api.patch(path, json={"syncOptions": {"deleteOrphanedRequests": False}})
    assert answer.json()["syncOptions"] == {"syncExamples": False, "deleteOrphanedRequests": False}
    assert api.patch(path, json={"syncOptions": {}}).json() == answer.json()


@pytest.mark.parametrize(
    "body",
    [
        *(None, [], {}, {"syncOptions": None}, {"syncOptions": [True]}),
        *({"syncOptions": {"syncExamples": value}} for value in ("true", None, 1)),
    ],
)
def test_sync_options_refuse(api: httpx.Client, pair: tuple[str, str], body: Any) -> None:
    answer = api.patch(f"/specs/{pair[0]}/collections/{pair[1]}/sync-options", json=body)
    assert answer.status_code == 400
    assert answer.json()["type"] == "https://api.postman.com/problems/bad-request"


def test_sync_options_of_what_does_not_belong_together(
    api: httpx.Client, pair: tuple[str, str]
) -> None:
    body = {"syncOptions": {"syncExamples": True}}
    for id in (make_collection(api, [ITEM]), MISSING):
        answer = api.patch(f"/specs/{pair[0]}/collections/{id}/sync-options", json=body)
        assert (answer.status_code, answer.json()["type"]) == (404, "instanceNotFoundError")
    answer = api.patch(f"/specs/{MISSING}/collections/{pair[1]}/sync-options", json=body)
    assert answer.json() == NO_SPEC
