"""Collections generated from specifications, the other way around, and the tasks of both."""

from __future__ import annotations

import copy
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
    start_collection,
)

ITEM = {"name": "List", "request": {"method": "GET", "url": "https://example.com/shelves"}}
STRING = {"type": "string"}
NO_ELEMENT = {
    "type": "instanceNotFoundError",
    "title": "Instance not found",
    "status": 404,
    "detail": "There is no such collection.",
}


def outline(items: list[dict[str, Any]]) -> list[Any]:
    """Names, with what a folder holds after the folder's."""
    return [
        [item["name"], outline(item["item"])] if "item" in item else item["name"] for item in items
    ]


@pytest.mark.fact("specs: generations")
def test_a_collection_is_generated_by_a_task(api: httpx.Client, clock: Clock) -> None:
    spec = make_spec(api)
    started = start_collection(api, spec)
    assert started.status_code == 202
    task = started.json()["taskId"]
    assert started.json() == {"taskId": task, "url": f"/specs/{spec}/tasks/{task}"}
    meta = {"model": "collection", "action": "generation"}
    assert api.get(f"/specs/{spec}/tasks/{task}").json() == {"status": "pending", "meta": meta}
    assert api.get(f"/specs/{spec}/generations/collection").json()["collections"] == []
    clock.advance(6)
    done = api.get(f"/specs/{spec}/tasks/{task}").json()
    uid = done["details"]["resources"][0]["id"]
    assert uid.startswith("12345678-")
    url = f"/collections/{uid.removeprefix('12345678-')}"
    assert done == {
        "status": "completed",
        "meta": meta,
        "details": {"resources": [{"id": uid, "url": url}]},
    }
    assert api.get(url).json()["collection"]["info"]["name"] == "Made"


def test_there_is_a_folder_for_each_first_segment(api: httpx.Client, clock: Clock) -> None:
    made = collection(api, generate_collection(api, clock, make_spec(api)))
    assert outline(made["item"]) == [
        ["shelves", ["List shelves", "Build a shelf", "removeShelf"]],
        ["books", ["List books"]],
    ]
    base = {"key": "baseUrl", "value": "https://shelves.example.com/v1", "type": "string"}
    assert made["variable"] == [base]


def test_or_for_each_tag(api: httpx.Client, clock: Clock) -> None:
    uid = generate_collection(api, clock, make_spec(api), folderStrategy="Tags")
    assert outline(collection(api, uid)["item"]) == [
        ["reading", ["List shelves"]],
        *("Build a shelf", "removeShelf", "List books"),
    ]


def test_what_a_generated_request_sends(api: httpx.Client, clock: Clock) -> None:
    uid = generate_collection(api, clock, make_spec(api))
    listing = request(api, uid, "List shelves")
    assert listing["request"] == {
        "method": "GET",
        "header": [],
        "url": {
            "raw": "{{baseUrl}}/shelves?limit=",
            "host": ["{{baseUrl}}"],
            "path": ["shelves"],
            "query": [{"key": "limit", "value": ""}],
        },
    }
    (example,) = listing["response"]
    assert (example["name"], example["code"], example["status"]) == ("All shelves", 200, "OK")
    assert (example["body"], example["originalRequest"]) == ('[{"id":1}]', listing["request"])
    building = request(api, uid, "Build a shelf")["request"]
    assert building["body"]["raw"] == '{"width":1.5}'
    assert building["header"] == [{"key": "Content-Type", "value": "application/json"}]
    removing = request(api, uid, "removeShelf")["request"]
    assert removing["url"]["path"] == ["shelves", ":shelfId"]
    assert removing["url"]["variable"] == [{"key": "shelfId", "value": ""}]


def test_options_of_a_generation(api: httpx.Client, clock: Clock) -> None:
    definition = copy.deepcopy(DEFINITION)
    definition["paths"]["/books"]["get"]["deprecated"] = True
    uid = generate_collection(
        api,
        clock,
        make_spec(api, file_of(definition)),
        requestNameSource="URL",
        enableOptionalParameters=False,
        includeDeprecated=False,
    )
    made = collection(api, uid)
    first = "{{baseUrl}}/shelves"
    assert outline(made["item"]) == [["shelves", [first, first, "{{baseUrl}}/shelves/:shelfId"]]]
    query = made["item"][0]["item"][0]["request"]["url"]["query"]
    assert query == [{"key": "limit", "value": "", "disabled": True}]


def test_an_openapi_2_definition(api: httpx.Client, clock: Clock) -> None:
    definition = {
        "swagger": "2.0",
        "info": {"title": "Shelves"},
        "host": "shelves.example.com",
        "basePath": "/v1",
        "schemes": ["http"],
        "paths": {
            "/shelves": {
                "post": {
                    "summary": "Build",
                    "consumes": ["application/json"],
                    "parameters": [
                        {"in": "header", "name": "X-Wood", "type": "string"},
                        {"in": "body", "name": "shelf", "schema": {"example": {"width": 1}}},
                    ],
                    "responses": {"201": {"examples": {"text/plain": "built"}}},
                }
            }
        },
    }
    spec = make_spec(api, file_of(definition), type="OPENAPI:2.0")
    uid = generate_collection(api, clock, spec)
    built = request(api, uid, "Build")
    assert built["request"]["body"]["raw"] == '{"width":1}'
    assert [header["key"] for header in built["request"]["header"]] == ["X-Wood", "Content-Type"]
    assert (built["response"][0]["name"], built["response"][0]["body"]) == ("Created", "built")
    assert collection(api, uid)["variable"][0]["value"] == "http://shelves.example.com/v1"


def test_references_are_followed(api: httpx.Client, clock: Clock) -> None:
    definition = {
        "openapi": "3.0.3",
        "paths": {
            "/shelves": {"$ref": "#/x-items/a~1b"},
            "/endless": {"$ref": "#/paths/~1endless"},
            "/elsewhere": {"$ref": "other.json#/x"},
        },
        "x-items": {"a/b": {"get": {"parameters": [{"$ref": "#/x-limit"}]}}},
        "x-limit": {"name": "limit", "in": "query", "example": 5},
    }
    uid = generate_collection(api, clock, make_spec(api, file_of(definition)))
    url = "{{baseUrl}}/shelves?limit=5"
    assert outline(collection(api, uid)["item"]) == [["shelves", [url]]]


def test_a_yaml_definition(api: httpx.Client, clock: Clock) -> None:
    text = "openapi: 3.0.3\npaths:\n  /shelves:\n    get: {summary: List, responses: {200: {}}}\n"
    uid = generate_collection(api, clock, make_spec(api, {"path": "a.yaml", "content": text}))
    assert [one["code"] for one in request(api, uid, "List")["response"]] == [200]


@pytest.mark.fact("tasks: the words of each kind")
@pytest.mark.parametrize(
    "file",
    [
        {"path": "index.json", "content": "{ not JSON"},
        {"path": "index.json", "content": "[]"},
        {"path": "index.yaml", "content": "a: [\n"},
        {"path": "index.yaml", "content": "&a [*a]\n"},
        {"path": "index.json", "content": "[" * 1_100},
    ],
)
def test_a_definition_that_cannot_be_read_fails_the_task(
    api: httpx.Client, clock: Clock, file: dict[str, str]
) -> None:
    task = finished(api, clock, start_collection(api, make_spec(api, file)))
    assert (task["status"], task["meta"]["action"]) == ("failed", "generation")
    assert "cannot be read" in task["details"]


@pytest.mark.parametrize(
    "definition",
    [
        {},
        {"paths": []},
        {"paths": {"/a": None, "/b": {"get": 1}, "/c": {"get": {"parameters": 1}}}},
        {"paths": {"/a": {"get": {"parameters": [None, {}, {"name": 1}], "responses": []}}}},
        {"paths": {"/a": {"get": {"tags": [1], "summary": [], "responses": {"200": None}}}}},
        {"paths": {"": {"get": {"requestBody": {"content": {"x": None}}}}}, "servers": [3]},
        {"swagger": "2.0", "host": 1, "paths": {"/a": {"get": {"parameters": [{"in": "body"}]}}}},
        {"info": [], "servers": [{"url": []}], "paths": {"/{": {"get": {"consumes": 5}}}},
    ],
)
def test_any_definition_makes_a_collection(
    api: httpx.Client, clock: Clock, definition: dict[str, Any]
) -> None:
    for strategy in ("Paths", "Tags"):
        spec = make_spec(api, file_of(definition))
        assert generate_collection(api, clock, spec, folderStrategy=strategy)


@pytest.mark.fact("specs: generations")
def test_one_generation_at_a_time(api: httpx.Client, clock: Clock) -> None:
    spec = make_spec(api)
    started = start_collection(api, spec)
    locked = start_collection(api, spec)
    assert (locked.status_code, locked.json()["type"]) == (423, "actionLockedError")
    assert start_collection(api, make_spec(api)).status_code == 202
    assert finished(api, clock, started)["status"] == "completed"
    assert start_collection(api, spec).status_code == 202
    uid = make_collection(api, [ITEM])
    path = f"/collections/{uid}/generations/spec"
    assert api.post(path, json={"name": "N"}).status_code == 202
    locked = api.post(path, json={"name": "N"})
    assert (locked.status_code, locked.json()["type"]) == (423, "actionLockedError")


@pytest.mark.fact("specs: generations")
@pytest.mark.parametrize(
    "body",
    [
        None,
        [],
        {"options": {}},
        {"name": "N"},
        {"name": "", "options": {}},
        {"name": 3, "options": {}},
        {"name": "N", "options": None},
        {"name": "N", "options": []},
        {"name": "N", "options": {"folderStrategy": "Folders"}},
        {"name": "N", "options": {"requestNameSource": ["URL"]}},
        {"name": "N", "options": {"includeDeprecated": "true"}},
    ],
)
def test_a_generation_needs_name_and_options(api: httpx.Client, body: Any) -> None:
    answer = api.post(f"/specs/{make_spec(api)}/generations/collection", json=body)
    assert answer.status_code == 400
    assert answer.json()["type"] == "https://api.postman.com/problems/bad-request"


@pytest.mark.parametrize("type", ["ASYNCAPI:2.0", "GRAPHQL", "PROTOBUF:3"])
def test_only_openapi_makes_collections(api: httpx.Client, type: str) -> None:
    assert start_collection(api, make_spec(api, type=type)).status_code == 400


def test_a_spec_that_is_gone_fails_the_task(api: httpx.Client, clock: Clock) -> None:
    spec = make_spec(api)
    started = start_collection(api, spec)
    api.delete(f"/specs/{spec}")
    task = finished(api, clock, started)
    assert (task["status"], task["details"]) == ("failed", f"There is no specification {spec}.")
    assert api.get("/collections").json()["collections"] == []


def test_generated_collections_page_until_the_cursor_is_null(
    api: httpx.Client, clock: Clock
) -> None:
    spec = make_spec(api)
    uids = [generate_collection(api, clock, spec) for _ in range(3)]
    generate_collection(api, clock, make_spec(api))
    path = f"/specs/{spec}/generations/collection"
    first = api.get(path, params={"limit": "2"}).json()
    query = {"limit": "2", "cursor": first["meta"]["nextCursor"]}
    last = api.get(path, params=query).json()
    assert last["meta"] == {"nextCursor": None}
    listed = first["collections"] + last["collections"]
    assert [f"12345678-{one['id']}" for one in listed] == uids
    made = collection(api, uids[2])["info"]
    assert last["collections"] == [
        {
            "id": made["_postman_id"],
            "name": "Made",
            "state": "in-sync",
            "createdAt": made["createdAt"],
            "updatedAt": made["updatedAt"],
            "createdBy": 12345678,
        }
    ]
    api.delete(f"/collections/{uids[2]}")
    assert len(api.get(path).json()["collections"]) == 2


def test_a_collection_goes_to_the_workspace_of_its_spec(api: httpx.Client, clock: Clock) -> None:
    made = api.post("/workspaces", json={"workspace": {"name": "W", "type": "team"}}).json()
    workspace = made["workspace"]["id"]
    sent = {"name": "N", "type": "OPENAPI:3.0", "files": [file_of()]}
    spec = api.post(f"/specs?workspaceId={workspace}", json=sent).json()["id"]
    uid = generate_collection(api, clock, spec)
    listed = api.get(f"/collections?workspace={workspace}").json()["collections"]
    assert [one["uid"] for one in listed] == [uid]
    generate_spec(api, clock, uid)
    assert len(api.get(f"/specs?workspaceId={workspace}").json()["specs"]) == 2


@pytest.mark.fact("specs: generations")
def test_a_spec_is_generated_by_a_task(api: httpx.Client, clock: Clock) -> None:
    uid = make_collection(api, [ITEM])
    started = api.post(f"/collections/{uid}/generations/spec", json={"name": "Made"})
    assert started.status_code == 202  # published as 200
    task = started.json()["taskId"]
    assert started.json()["url"] == f"/collections/{uid}/tasks/{task}"
    done = finished(api, clock, started)
    spec = done["details"]["resources"][0]["id"]
    assert done == {
        "status": "completed",
        "meta": {"model": "spec", "action": "generation"},
        "details": {"resources": [{"id": spec, "url": f"/specs/{spec}"}]},
    }
    found = api.get(f"/specs/{spec}").json()
    assert (found["name"], found["type"], found["fileFormat"]) == ("Made", "OPENAPI:3.0", "json")
    del found["type"], found["fileFormat"]
    assert api.get(f"/collections/{uid}/generations/spec").json() == {
        "specs": [{**found, "state": "in-sync"}],
        "meta": {"nextCursor": None},
    }
    api.delete(f"/specs/{spec}")
    assert api.get(f"/collections/{uid}/generations/spec").json()["specs"] == []


def test_what_a_generated_spec_says(api: httpx.Client, clock: Clock) -> None:
    build = {
        "name": "Build",
        "request": {
            "method": "POST",
            "description": "Of wood",
            "header": [{"key": "X-Wood", "value": "oak"}, {"key": "Accept", "value": "*/*"}],
            "url": "{{base}}/shelves/:shelfId/{{side}}?nails=2#top",
            "body": {"mode": "raw", "raw": "{ }", "options": {"raw": {"language": "json"}}},
        },
        "response": [
            {"name": "Built", "code": 201, "body": "", "header": []},
            {"name": "Built twice", "code": 201},
            {"name": "No nails", "code": 409, "body": "none", "header": "X: y"},
            {"name": "Odd", "code": "500"},
        ],
    }
    variable = [{"key": "base", "value": "https://shelves.example.com/v1"}]
    uid = make_collection(api, [{"name": "Work", "item": [build, build]}], variable=variable)
    spec = generate_spec(api, clock, uid, type="OPENAPI:3.1")
    assert api.get(f"/specs/{spec}/definitions").json() == {
        "openapi": "3.1.0",
        "servers": [{"url": "https://shelves.example.com/v1"}],
        "info": {"title": "Made", "version": "1.0.0"},
        "paths": {
            "/shelves/{shelfId}/{side}": {
                "post": {
                    "summary": "Build",
                    "description": "Of wood",
                    "tags": ["Work"],
                    "parameters": [
                        *(
                            {"name": n, "in": "path", "required": True, "schema": STRING}
                            for n in ("shelfId", "side")
                        ),
                        {"name": "nails", "in": "query", "schema": STRING},
                        {"name": "X-Wood", "in": "header", "schema": STRING},
                    ],
                    "requestBody": {"content": {"application/json": {"example": "{ }"}}},
                    "responses": {
                        "201": {"description": "Built"},
                        "409": {
                            "description": "No nails",
                            "content": {"text/plain": {"example": "none"}},
                        },
                    },
                }
            }
        },
    }


def test_a_generated_openapi_2_spec(api: httpx.Client, clock: Clock) -> None:
    request = {
        "method": "PUT",
        "url": {"protocol": "http", "host": ["example", "com"], "path": ["v1", ":id"]},
        "body": {"mode": "raw", "raw": "x"},
    }
    response = {"name": "Done", "code": 200, "body": "y"}
    items = [{"name": "Put", "request": request, "response": [response]}]
    spec = generate_spec(api, clock, make_collection(api, items), type="OPENAPI:2.0")
    assert api.get(f"/specs/{spec}/definitions").json() == {
        "swagger": "2.0",
        "schemes": ["http"],
        "host": "example.com",
        "basePath": "/",
        "info": {"title": "Made", "version": "1.0.0"},
        "paths": {
            "/v1/{id}": {
                "put": {
                    "summary": "Put",
                    "parameters": [
                        {"name": "id", "in": "path", "required": True, "type": "string"},
                        {"in": "body", "name": "body", "schema": {"example": "x"}},
                    ],
                    "consumes": ["text/plain"],
                    "responses": {"200": {"description": "Done", "examples": {"text/plain": "y"}}},
                }
            }
        },
    }


def test_a_generated_yaml_spec(api: httpx.Client, clock: Clock) -> None:
    spec = generate_spec(api, clock, make_collection(api, [ITEM]), format="YAML")
    assert api.get(f"/specs/{spec}").json()["fileFormat"] == "yaml"
    answer = api.get(f"/specs/{spec}/definitions")
    assert answer.headers["content-type"].startswith("application/yaml")
    assert yaml.safe_load(answer.text)["paths"]["/shelves"]["get"]["summary"] == "List"


@pytest.mark.parametrize(
    "items",
    [
        [],
        [{"request": {}}],
        [{"request": None}, {"request": "https://example.com"}, {"request": {"url": 5}}],
        [{"request": {"method": 1, "url": {"host": "a", "path": [{}, "b"]}, "header": "X: y"}}],
        [{"request": {"method": "PURGE", "url": "//:/:/?=&#"}, "response": [None, {"code": True}]}],
        [{"name": "F", "item": [{"request": {"url": {"raw": "http://["}}, "response": {}}]}],
        [{"name": 5, "item": [{"request": {"body": {"raw": {}}, "header": [{"key": 1}, None]}}]}],
    ],
)
def test_any_collection_makes_a_spec(api: httpx.Client, clock: Clock, items: list[Any]) -> None:
    uid = make_collection(api, items, variable=[None, {"key": 1}])
    for type in ("OPENAPI:2.0", "OPENAPI:3.0"):
        spec = generate_spec(api, clock, uid, type=type, format="YAML")
        assert "paths" in yaml.safe_load(api.get(f"/specs/{spec}/definitions").text)


@pytest.mark.parametrize(
    "body",
    [
        *(None, [], {}, {"name": ""}, {"name": "N", "type": "ASYNCAPI:2.0"}),
        *({"name": "N", "type": None}, {"name": "N", "format": "json"}),
    ],
)
def test_generating_a_spec_refuses(api: httpx.Client, body: Any) -> None:
    uid = make_collection(api, [ITEM])
    assert api.post(f"/collections/{uid}/generations/spec", json=body).status_code == 400


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_generations_of_what_is_not_there(api: httpx.Client, method: str) -> None:
    body = {"name": "N", "options": {}}
    answer = api.request(method, f"/specs/{MISSING}/generations/collection", json=body)
    assert (answer.status_code, answer.json()) == (404, NO_SPEC)
    bare = make_collection(api, [ITEM]).removeprefix("12345678-")
    for id in (bare, f"12345678-{MISSING}"):
        answer = api.request(method, f"/collections/{id}/generations/spec", json=body)
        assert (answer.status_code, answer.json()) == (404, NO_ELEMENT)


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_nothing_else_is_generated(api: httpx.Client, method: str) -> None:
    spec, uid = make_spec(api), make_collection(api, [ITEM])
    for path in (f"/specs/{spec}/generations/spec", f"/collections/{uid}/generations/collection"):
        assert api.request(method, path, json={}).status_code == 404


def test_a_task_is_found_at_its_element_alone(api: httpx.Client, clock: Clock) -> None:
    spec = make_spec(api)
    started = start_collection(api, spec)
    task = started.json()["taskId"]
    uid = generate_collection(api, clock, make_spec(api))
    for path in (
        f"/specs/{spec}/tasks/{MISSING}",
        f"/specs/{make_spec(api)}/tasks/{task}",
        f"/specs/{MISSING}/tasks/{task}",
        f"/collections/{uid}/tasks/{task}",
    ):
        answer = api.get(path)
        assert (answer.status_code, answer.json()["type"]) == (404, "instanceNotFoundError")
    assert api.get(f"/environments/{spec}/tasks/{task}").status_code == 404
    assert api.get(f"/specs/{spec}/tasks/{task}").status_code == 200
