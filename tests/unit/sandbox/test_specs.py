"""Specifications, their definitions and their version tags."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from .conftest import Clock
from .spec_examples import DEFINITION, MISSING, NO_SPEC, file_of, make_spec, workspace_of

ROOT = {**file_of(), "type": "ROOT"}
PART = {"path": "parts/shelf.json", "content": "{}", "type": "DEFAULT"}


def create(api: httpx.Client, body: Any, **query: str) -> httpx.Response:
    return api.post("/specs", params=query or {"workspaceId": workspace_of(api)}, json=body)


def sent(**changes: Any) -> dict[str, Any]:
    return {"name": "N", "type": "OPENAPI:3.0", "files": [file_of()], **changes}


@pytest.mark.fact("specs: POST, GET, PATCH, DELETE")
@pytest.mark.parametrize(
    "type",
    ["OPENAPI:2.0", "OPENAPI:3.0", "OPENAPI:3.1", "ASYNCAPI:2.0", "PROTOBUF:3", "GRAPHQL"],
)
def test_create_answers_201_with_the_bare_object(api: httpx.Client, type: str) -> None:
    answer = create(api, sent(type=type))
    assert answer.status_code == 201
    spec = answer.json()
    assert spec == {
        "id": spec["id"],
        "name": "N",
        "type": type,
        "createdAt": "2023-11-14T22:13:20.000Z",
        "updatedAt": "2023-11-14T22:13:20.000Z",
        "createdBy": 12345678,
        "updatedBy": 12345678,
    }
    assert api.get(f"/specs/{spec['id']}").json() == {**spec, "fileFormat": "json"}


@pytest.mark.fact("specs: POST, GET, PATCH, DELETE")
def test_a_lone_file_becomes_the_root(api: httpx.Client) -> None:
    spec = make_spec(api, {**file_of(), "type": "DEFAULT"})
    (file,) = api.get(f"/specs/{spec}/files").json()["files"]
    assert (file["path"], file["type"]) == ("index.json", "ROOT")


def test_of_several_files_one_is_the_root(api: httpx.Client) -> None:
    spec = make_spec(api, PART, ROOT)
    files = api.get(f"/specs/{spec}/files").json()["files"]
    assert [(file["path"], file["type"]) for file in files] == [
        ("parts/shelf.json", "DEFAULT"),
        ("index.json", "ROOT"),
    ]
    assert api.get(f"/specs/{spec}/definitions").json() == DEFINITION


@pytest.mark.fact("specs: POST, GET, PATCH, DELETE")
@pytest.mark.parametrize(
    "changes",
    [
        {"name": None},
        {"name": ""},
        {"name": 5},
        {"files": None},
        {"files": []},
        {"files": "index.json"},
        {"files": [None]},
        {"files": [{"path": "index.json"}]},
        {"files": [{"content": "{}"}]},
        {"files": [{**file_of(), "type": "FOLDER"}]},
        {"files": [{**file_of(), "type": ["ROOT"]}]},
        {"files": [file_of(path="index.txt")]},
        {"files": [file_of(path=".json")]},
        {"files": [file_of(path="")]},
        {"files": [file_of(path="a//b.json")]},
        {"files": [file_of(path="../b.json")]},
        {"files": [ROOT, ROOT]},
        {"files": [ROOT, {**PART, "type": "ROOT"}]},
        {"files": [PART, {**PART, "path": "other.json"}]},
    ],
)
def test_create_refuses(api: httpx.Client, changes: dict[str, Any]) -> None:
    answer = create(api, sent(**changes))
    assert answer.status_code == 400
    assert answer.json()["type"] == "https://api.postman.com/problems/bad-request"
    assert answer.json()["status"] == 400


@pytest.mark.parametrize("type", [None, "OPENAPI", "OPENAPI:4.0", {}, 3])
def test_create_refuses_other_types(api: httpx.Client, type: Any) -> None:
    answer = create(api, sent(type=type))
    assert (answer.status_code, answer.json()["type"]) == (400, "InvalidParamsError")


@pytest.mark.parametrize("body", [None, [], "text", 1.5, True])
def test_create_and_rename_need_an_object(api: httpx.Client, body: Any) -> None:
    assert create(api, body).status_code == 400
    assert api.patch(f"/specs/{make_spec(api)}", json=body).status_code == 400


def test_a_file_may_hold_10_megabytes(api: httpx.Client) -> None:
    limit = 10 * 1024 * 1024
    assert create(api, sent(files=[{"path": "a.yaml", "content": "#" * limit}])).status_code == 201
    answer = create(api, sent(files=[{"path": "a.yaml", "content": "#" * limit + "#"}]))
    assert (answer.status_code, answer.json()["title"]) == (400, "Malformed request")


@pytest.mark.fact("specs: POST, GET, PATCH, DELETE")
def test_the_workspace_must_exist(api: httpx.Client) -> None:
    answer = create(api, sent(), workspaceId=MISSING)
    assert (answer.status_code, answer.json()["type"]) == (404, "instanceNotFoundError")
    assert create(api, sent(), other="x").status_code == 400
    for path in ("/specs", f"/specs?workspaceId={MISSING}"):
        assert api.get(path).status_code == 400


def test_list_is_of_one_workspace_and_pages_until_the_cursor_is_null(api: httpx.Client) -> None:
    other = api.post("/workspaces", json={"workspace": {"name": "W", "type": "team"}}).json()
    create(api, sent(), workspaceId=other["workspace"]["id"])
    names = [f"S{number}" for number in range(11)]
    for name in names:
        make_spec(api, name=name)
    query = {"workspaceId": workspace_of(api)}
    first = api.get("/specs", params=query).json()
    assert [spec["name"] for spec in first["specs"]] == names[:10]
    assert set(first["specs"][0]) == {
        *("id", "name", "type", "createdAt", "updatedAt", "createdBy", "updatedBy")
    }
    query["cursor"] = first["meta"]["nextCursor"]
    last = api.get("/specs", params=query).json()
    assert [spec["name"] for spec in last["specs"]] == names[10:]
    assert last["meta"] == {"nextCursor": None}


@pytest.mark.parametrize("asked", [{"limit": "none"}, {"limit": 0}, {"cursor": "!"}])
def test_pages_that_cannot_be(api: httpx.Client, asked: dict[str, Any]) -> None:
    answer = api.get("/specs", params={"workspaceId": workspace_of(api), **asked})
    assert answer.status_code == 400
    assert answer.json()["title"] == "Malformed request"


def test_the_workspace_lists_its_specs(api: httpx.Client) -> None:
    spec = make_spec(api)
    found = api.get(f"/workspaces/{workspace_of(api)}").json()["workspace"]["specs"]
    assert [(one["id"], one["name"]) for one in found] == [(spec, "Shelves")]


@pytest.mark.fact("specs: POST, GET, PATCH, DELETE")
def test_rename(api: httpx.Client, clock: Clock) -> None:
    spec = make_spec(api)
    clock.advance(60)
    answer = api.patch(f"/specs/{spec}", json={"name": "Racks"})
    assert answer.status_code == 200
    renamed = answer.json()
    assert (renamed["id"], renamed["name"]) == (spec, "Racks")
    assert renamed["updatedAt"] == "2023-11-14T22:14:20.000Z"
    assert api.get(f"/specs/{spec}").json() == {**renamed, "fileFormat": "json"}
    assert api.patch(f"/specs/{spec}", json={"name": 1}).status_code == 400
    assert api.put(f"/specs/{spec}", json={"name": "Racks"}).status_code in (404, 405)


@pytest.mark.fact("specs: POST, GET, PATCH, DELETE")
def test_delete_takes_everything_with_it(api: httpx.Client) -> None:
    spec = make_spec(api)
    answer = api.delete(f"/specs/{spec}")
    assert (answer.status_code, answer.content) == (204, b"")
    for path in ("", "/definitions", "/files", "/files/index.json", "/version-tags"):
        assert api.get(f"/specs/{spec}{path}").status_code == 404
    assert api.delete(f"/specs/{spec}").status_code == 404


@pytest.mark.fact("specs: POST, GET, PATCH, DELETE")
@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", ""),
        ("PATCH", ""),
        ("DELETE", ""),
        ("GET", "/definitions"),
        ("GET", "/version-tags"),
        ("POST", "/version-tags"),
        ("GET", f"/version-tags/{MISSING}/files"),
    ],
)
def test_unknown_spec(api: httpx.Client, method: str, path: str) -> None:
    answer = api.request(method, f"/specs/{MISSING}{path}", json={"name": "N"})
    assert (answer.status_code, answer.json()) == (404, NO_SPEC)


JSON_TEXT = '{\n  "openapi": "3.0.3",  "paths": {}, "x": 1.50\n}\n'
YAML_TEXT = "# shelves\nopenapi: 3.0.3\npaths: {}\n"


@pytest.mark.parametrize(
    ("path", "content", "media_type", "format"),
    [
        ("index.json", JSON_TEXT, "application/json", "json"),
        ("index.yaml", YAML_TEXT, "application/yaml", "yaml"),
        ("index.yml", YAML_TEXT, "application/yaml", "yaml"),
        ("index.yaml", JSON_TEXT, "application/json", "yaml"),
    ],
)
def test_the_definition_is_the_raw_text(
    api: httpx.Client, path: str, content: str, media_type: str, format: str
) -> None:
    spec = make_spec(api, {"path": path, "content": content})
    answer = api.get(f"/specs/{spec}/definitions")
    assert (answer.status_code, answer.text) == (200, content)
    assert answer.headers["content-type"].partition(";")[0] == media_type
    assert api.get(f"/specs/{spec}").json()["fileFormat"] == format


@pytest.mark.parametrize(
    "file",
    [
        {"path": "index.json", "content": "{ not JSON"},
        {"path": "index.proto", "content": 'syntax = "proto3";'},
    ],
)
def test_a_definition_with_errors_is_refused(api: httpx.Client, file: dict[str, str]) -> None:
    answer = api.get(f"/specs/{make_spec(api, file)}/definitions")
    assert (answer.status_code, answer.json()["type"]) == (400, "MalformedSpecification")


def test_content_of_any_text_is_kept(api: httpx.Client) -> None:
    body = json.dumps(sent(files=[{"path": "a.yaml", "content": "\ud800 \u0000 é 🙂"}]))
    headers = {"content-type": "application/json"}
    query = {"workspaceId": workspace_of(api)}
    spec = api.post("/specs", params=query, content=body, headers=headers).json()["id"]
    assert api.get(f"/specs/{spec}/files/a.yaml").json()["content"] == "\ud800 \u0000 é 🙂"
    assert api.get(f"/specs/{spec}/definitions").text == "? \u0000 é 🙂"


def tag(api: httpx.Client, spec: str, name: str) -> httpx.Response:
    return api.post(f"/specs/{spec}/version-tags", json={"name": name})


@pytest.mark.fact("specs: version tags")
def test_a_version_tag_needs_changes_since_the_last(api: httpx.Client) -> None:
    spec = make_spec(api)
    answer = tag(api, spec, "1.0")
    assert answer.status_code == 201
    assert answer.json() == {"data": {"id": answer.json()["data"]["id"], "name": "1.0"}}
    again = tag(api, spec, "1.1")
    assert (again.status_code, again.json()["type"]) == (409, "conflictError")
    api.patch(f"/specs/{spec}", json={"name": "The files are the same"})
    assert tag(api, spec, "1.1").status_code == 409
    api.patch(f"/specs/{spec}/files/index.json", json={"content": "{}"})
    assert tag(api, spec, "1.1").status_code == 201
    tags = api.get(f"/specs/{spec}/version-tags").json()
    assert [one["name"] for one in tags["data"]] == ["1.0", "1.1"]
    assert tags["meta"] == {"nextCursor": None}


@pytest.mark.parametrize("body", [None, {}, {"name": ""}, {"name": []}, []])
def test_a_version_tag_needs_a_name(api: httpx.Client, body: Any) -> None:
    assert api.post(f"/specs/{make_spec(api)}/version-tags", json=body).status_code == 400


def test_version_tags_page_until_the_cursor_is_null(api: httpx.Client) -> None:
    spec = make_spec(api)
    for number in range(11):
        api.patch(f"/specs/{spec}/files/index.json", json={"content": f"[{number}]"})
        assert tag(api, spec, str(number)).status_code == 201
    first = api.get(f"/specs/{spec}/version-tags").json()
    assert len(first["data"]) == 10
    query = {"cursor": first["meta"]["nextCursor"]}
    last = api.get(f"/specs/{spec}/version-tags", params=query).json()
    assert [one["name"] for one in last["data"]] == ["10"]
    assert last["meta"] == {"nextCursor": None}


@pytest.mark.fact("specs: version tags")
def test_the_files_of_a_version_tag_stay_what_they_were(api: httpx.Client) -> None:
    deep = {"path": "parts/small/leg.json", "content": "[1]", "type": "DEFAULT"}
    spec = make_spec(api, ROOT, PART, deep)
    id = tag(api, spec, "1.0").json()["data"]["id"]
    api.patch(f"/specs/{spec}/files/parts/small/leg.json", json={"content": "[2]"})
    api.delete(f"/specs/{spec}/files/parts/shelf.json")
    answer = api.get(f"/specs/{spec}/version-tags/{id}/files")
    assert answer.status_code == 200
    entries = {entry["path"]: entry for entry in answer.json()["data"]}
    assert {path: entry["type"] for path, entry in entries.items()} == {
        "parts": "FOLDER",
        "parts/small": "FOLDER",
        "index.json": "FILE",
        "parts/shelf.json": "FILE",
        "parts/small/leg.json": "FILE",
    }
    leg = entries["parts/small/leg.json"]
    assert (leg["name"], leg["fileType"], leg["content"]) == ("leg.json", "DEFAULT", "[1]")
    assert leg["createdBy"] == "12345678"
    assert leg["parentId"] == entries["parts/small"]["id"]
    assert entries["parts/small"]["parentId"] == entries["parts"]["id"]
    assert entries["index.json"]["fileType"] == "ROOT"
    assert "parentId" not in entries["index.json"]


def test_a_version_tag_is_found_in_its_own_spec_alone(api: httpx.Client) -> None:
    id = tag(api, make_spec(api), "1.0").json()["data"]["id"]
    other = make_spec(api)
    for unknown in (id, MISSING):
        answer = api.get(f"/specs/{other}/version-tags/{unknown}/files")
        assert (answer.status_code, answer.json()["type"]) == (404, "instanceNotFoundError")
