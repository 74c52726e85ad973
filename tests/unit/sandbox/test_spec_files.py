"""The files of a specification."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from .conftest import Clock
from .spec_examples import MISSING, NO_SPEC, file_of, make_spec

PROBLEM = "https://api.postman.com/problems/bad-request"


@pytest.fixture
def spec(api: httpx.Client) -> str:
    """A root, and a file in a folder."""
    part = {"path": "components/shelves.json", "content": "{}", "type": "DEFAULT"}
    return make_spec(api, {**file_of(), "type": "ROOT"}, part)


def add(api: httpx.Client, spec: str, path: Any, content: Any = "{}") -> httpx.Response:
    return api.post(f"/specs/{spec}/files", json={"path": path, "content": content})


def types(api: httpx.Client, spec: str) -> dict[str, str]:
    files = api.get(f"/specs/{spec}/files").json()["files"]
    return {file["path"]: file["type"] for file in files}


@pytest.mark.fact("specs: files")
def test_a_new_file_is_a_default_one(api: httpx.Client, spec: str) -> None:
    answer = add(api, spec, "components/legs/oak.yaml", "oak: true\n")
    assert answer.status_code == 201
    file = answer.json()
    assert file == {
        "id": file["id"],
        "path": "components/legs/oak.yaml",
        "type": "DEFAULT",
        "createdAt": "2023-11-14T22:13:20.000Z",
        "updatedAt": "2023-11-14T22:13:20.000Z",
        "createdBy": 12345678,
        "updatedBy": 12345678,
    }
    read = api.get(f"/specs/{spec}/files/components/legs/oak.yaml").json()
    assert read == {**file, "name": "oak.yaml", "content": "oak: true\n"}


@pytest.mark.parametrize(
    "path", ["components/shelves.json", "components%2Fshelves.json", "components%2fshelves.json"]
)
def test_slashes_in_the_path_may_be_raw_or_encoded(api: httpx.Client, spec: str, path: str) -> None:
    url = f"/specs/{spec}/files/{path}"
    assert api.get(url).json()["path"] == "components/shelves.json"
    assert api.patch(url, json={"content": "[]"}).status_code == 200
    assert api.get(url).json()["content"] == "[]"
    assert api.delete(url).status_code == 204
    assert api.get(url).status_code == 404


@pytest.mark.fact("specs: files")
def test_the_list_has_no_content_and_pages_until_the_cursor_is_null(
    api: httpx.Client, spec: str
) -> None:
    listed = api.get(f"/specs/{spec}/files").json()
    assert listed["meta"] == {"nextCursor": None}
    assert set(listed["files"][0]) == {
        *("id", "path", "name", "type", "createdAt", "updatedAt", "createdBy", "updatedBy")
    }
    first = api.get(f"/specs/{spec}/files?limit=1").json()
    assert [file["path"] for file in first["files"]] == ["index.json"]
    query = {"limit": "1", "cursor": first["meta"]["nextCursor"]}
    last = api.get(f"/specs/{spec}/files", params=query).json()
    assert [file["name"] for file in last["files"]] == ["shelves.json"]
    assert last["meta"] == {"nextCursor": None}
    query["cursor"] = "no cursor"
    assert api.get(f"/specs/{spec}/files", params=query).status_code == 400


@pytest.mark.fact("specs: files")
@pytest.mark.parametrize(
    ("path", "content"),
    [
        (None, "{}"),
        (7, "{}"),
        ("", "{}"),
        ("a.json", None),
        ("a.json", {}),
        ("a.exe", "{}"),
        ("a", "{}"),
        ("folder/.json", "{}"),
        ("/a.json", "{}"),
        ("folder/", "{}"),
        ("a/../b.json", "{}"),
        ("index.json", "{}"),
        ("big.yaml", "é" * (5 * 1024 * 1024) + "!"),
    ],
)
def test_create_refuses(api: httpx.Client, spec: str, path: Any, content: Any) -> None:
    answer = add(api, spec, path, content)
    assert (answer.status_code, answer.json()["type"]) == (400, PROBLEM)
    assert len(types(api, spec)) == 2


@pytest.mark.parametrize("body", [None, [], "text", 2.5])
def test_bodies_must_be_objects(api: httpx.Client, spec: str, body: Any) -> None:
    assert api.post(f"/specs/{spec}/files", json=body).status_code == 400
    assert api.patch(f"/specs/{spec}/files/index.json", json=body).status_code == 400


@pytest.mark.fact("specs: files")
def test_new_content(api: httpx.Client, spec: str, clock: Clock) -> None:
    clock.advance(60)
    answer = api.patch(f"/specs/{spec}/files/index.json", json={"content": '{"openapi": 1}'})
    assert answer.status_code == 200
    assert "content" not in answer.json()
    assert answer.json()["updatedAt"] == "2023-11-14T22:14:20.000Z"
    assert answer.json()["createdAt"] == "2023-11-14T22:13:20.000Z"
    assert api.get(f"/specs/{spec}/definitions").text == '{"openapi": 1}'
    assert api.get(f"/specs/{spec}").json()["updatedAt"] == "2023-11-14T22:14:20.000Z"


def test_a_new_name_leaves_the_file_in_its_folder(api: httpx.Client, spec: str) -> None:
    url = f"/specs/{spec}/files/components/shelves.json"
    answer = api.patch(url, json={"name": "racks.yaml"})
    assert answer.json()["path"] == "components/racks.yaml"
    assert api.get(url).status_code == 404
    renamed = api.get(f"/specs/{spec}/files/components/racks.yaml").json()
    assert (renamed["name"], renamed["id"]) == ("racks.yaml", answer.json()["id"])
    same = api.patch(f"/specs/{spec}/files/components/racks.yaml", json={"name": "racks.yaml"})
    assert same.status_code == 200


def test_a_new_root_demotes_the_old_one(api: httpx.Client, spec: str) -> None:
    url = f"/specs/{spec}/files/components/shelves.json"
    answer = api.patch(url, json={"type": "ROOT"})
    assert (answer.status_code, answer.json()["type"]) == (200, "ROOT")
    assert types(api, spec) == {"index.json": "DEFAULT", "components/shelves.json": "ROOT"}
    assert api.get(f"/specs/{spec}/definitions").text == "{}"
    assert api.patch(url, json={"type": "ROOT"}).status_code == 200
    assert types(api, spec)["components/shelves.json"] == "ROOT"


def test_there_is_always_a_root(api: httpx.Client, spec: str) -> None:
    url = f"/specs/{spec}/files/index.json"
    assert api.patch(url, json={"type": "DEFAULT"}).status_code == 400
    assert api.delete(url).status_code == 400
    assert types(api, spec)["index.json"] == "ROOT"
    part = f"/specs/{spec}/files/components/shelves.json"
    assert api.patch(part, json={"type": "DEFAULT"}).status_code == 200


@pytest.mark.fact("specs: files")
@pytest.mark.parametrize(
    "body",
    [
        {},
        {"path": "other.json"},
        {"content": "{}", "name": "a.json"},
        {"content": "{}", "type": "ROOT"},
        {"content": None},
        {"content": 1.5},
        {"name": ""},
        {"name": "a.exe"},
        {"name": "folder/a.json"},
        {"name": "taken.json"},
        {"type": "FOLDER"},
        {"type": ["ROOT"]},
        {"content": "#" * (10 * 1024 * 1024 + 1)},
    ],
)
def test_a_change_is_one_of_content_name_and_type(
    api: httpx.Client, spec: str, body: dict[str, Any]
) -> None:
    add(api, spec, "components/taken.json")
    answer = api.patch(f"/specs/{spec}/files/components/shelves.json", json=body)
    assert (answer.status_code, answer.json()["type"]) == (400, PROBLEM)
    kept = api.get(f"/specs/{spec}/files/components/shelves.json").json()
    assert (kept["content"], kept["type"]) == ("{}", "DEFAULT")


@pytest.mark.fact("specs: files")
def test_delete(api: httpx.Client, spec: str) -> None:
    answer = api.delete(f"/specs/{spec}/files/components/shelves.json")
    assert (answer.status_code, answer.content) == (204, b"")
    assert types(api, spec) == {"index.json": "ROOT"}


@pytest.mark.fact("specs: files")
@pytest.mark.parametrize("method", ["GET", "PATCH", "DELETE"])
def test_unknown_file_and_unknown_spec(api: httpx.Client, spec: str, method: str) -> None:
    answer = api.request(method, f"/specs/{spec}/files/none.json", json={"content": ""})
    assert (answer.status_code, answer.json()["type"]) == (404, "instanceNotFoundError")
    answer = api.request(method, f"/specs/{MISSING}/files/index.json", json={"content": ""})
    assert (answer.status_code, answer.json()) == (404, NO_SPEC)


def test_files_of_an_unknown_spec(api: httpx.Client) -> None:
    assert api.get(f"/specs/{MISSING}/files").json() == NO_SPEC
    answer = add(api, MISSING, "a.json")
    assert (answer.status_code, answer.json()) == (404, NO_SPEC)
