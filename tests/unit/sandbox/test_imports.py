"""Importing OpenAPI definitions as collections."""

from __future__ import annotations

import io
import json
import zipfile
from typing import Any

import httpx
import pytest

from .spec_examples import DEFINITION, MISSING, collection

TEXT = json.dumps(DEFINITION)
YAML = "openapi: 3.1.0\ninfo: {title: Racks}\npaths: {/racks: {get: {summary: List}}}\n"


def post(api: httpx.Client, body: Any, path: str = "/import/openapi") -> httpx.Response:
    return api.post(path, json=body)


def post_file(api: httpx.Client, content: bytes, **form: str) -> httpx.Response:
    data = form or {"type": "file"}
    return api.post("/import/openapi", data=data, files={"input": ("a.zip", content)})


def archive(**files: str) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in files.items():
            made.writestr(name.replace("_", "."), content)
    return target.getvalue()


def imported(api: httpx.Client, answer: httpx.Response) -> dict[str, Any]:
    assert answer.status_code == 200, answer.text
    ((made),) = answer.json()["collections"]
    found = collection(api, made["uid"])
    info = found["info"]
    assert made == {"id": info["_postman_id"], "name": info["name"], "uid": info["uid"]}
    return found


def error(answer: httpx.Response) -> dict[str, Any]:
    assert answer.status_code == 400, answer.text
    found: dict[str, Any] = answer.json()["error"]
    return found


@pytest.mark.fact("import: OpenAPI")
@pytest.mark.parametrize(
    "body", [{"type": "json", "input": DEFINITION}, {"type": "string", "input": TEXT}]
)
def test_import_of_json_and_of_a_string(api: httpx.Client, body: dict[str, Any]) -> None:
    made = imported(api, post(api, body))
    assert made["info"]["name"] == "Shelves"
    assert [folder["name"] for folder in made["item"]] == ["shelves", "books"]
    assert [item["name"] for item in made["item"][0]["item"]] == [
        *("List shelves", "Build a shelf", "removeShelf")
    ]


def test_import_of_yaml(api: httpx.Client) -> None:
    made = imported(api, post(api, {"type": "string", "input": YAML}))
    assert made["info"]["name"] == "Racks"
    assert made["item"][0]["item"][0]["name"] == "List"


@pytest.mark.parametrize(
    "content",
    [
        TEXT.encode(),
        YAML.encode(),
        archive(index_json=TEXT),
        archive(README_md="# Shelves", part_yaml="- 1", broken_json="{", index_YAML=YAML),
    ],
)
def test_import_of_a_file_in_a_form(api: httpx.Client, content: bytes) -> None:
    made = imported(api, post_file(api, content))
    assert made["info"]["name"] in ("Shelves", "Racks")
    assert made["item"]


def test_binary_files_arrive_unchanged(api: httpx.Client) -> None:
    stored = io.BytesIO()
    with zipfile.ZipFile(stored, "w", zipfile.ZIP_STORED) as made:
        made.writestr("noise.bin", bytes(range(256)) + b"\r\n--\r\n\n\r")
        made.writestr("index.json", TEXT)
    assert imported(api, post_file(api, stored.getvalue()))["info"]["name"] == "Shelves"


def test_every_import_makes_another_collection(api: httpx.Client) -> None:
    for _ in range(2):
        post(api, {"type": "json", "input": DEFINITION})
    assert len(api.get("/collections").json()["collections"]) == 2


def test_the_workspace_of_an_import(api: httpx.Client) -> None:
    made = api.post("/workspaces", json={"workspace": {"name": "W", "type": "team"}}).json()
    workspace = made["workspace"]["id"]
    body = {"type": "json", "input": DEFINITION}
    into = post(api, body, f"/import/openapi?workspace={workspace}")
    listed = api.get(f"/collections?workspace={workspace}").json()["collections"]
    assert [one["id"] for one in listed] == [into.json()["collections"][0]["id"]]
    assert post(api, body, f"/import/openapi?workspace={MISSING}").status_code == 404


def test_options_of_an_import(api: httpx.Client) -> None:
    options = {"folderStrategy": "Tags"}
    made = imported(api, post(api, {"type": "json", "input": DEFINITION, "options": options}))
    assert [item["name"] for item in made["item"]][:2] == ["reading", "Build a shelf"]
    wrong = {"folderStrategy": "Folders"}
    answer = post(api, {"type": "json", "input": DEFINITION, "options": wrong})
    assert error(answer)["details"] == {"param": "options"}


@pytest.mark.parametrize("version", ["3.0.0", "3.0.3", "3.1.0"])
def test_supported_versions(api: httpx.Client, version: str) -> None:
    imported(api, post(api, {"type": "json", "input": {"openapi": version, "paths": {}}}))


@pytest.mark.fact("import: OpenAPI")
@pytest.mark.parametrize(
    "definition",
    [
        *({"openapi": "2.0"}, {"openapi": "3.2.0"}, {"openapi": "3.1"}, {"openapi": 3.0}),
        *({"openapi": None}, {"openapi": []}, {}, {"swagger": "2.0", "paths": {}}),
    ],
)
def test_other_versions_are_refused(api: httpx.Client, definition: Any) -> None:
    for body in (
        {"type": "json", "input": definition},
        {"type": "string", "input": json.dumps(definition)},
    ):
        assert error(post(api, body))["name"] == "invalidParamsError"


@pytest.mark.fact("import: OpenAPI")
@pytest.mark.parametrize("type", ["yaml", "", 1, ["json"], {}])
def test_other_types_are_refused(api: httpx.Client, type: Any) -> None:
    found = error(post(api, {"type": type, "input": DEFINITION}))
    assert (found["name"], found["details"]) == ("invalidParamsError", {"param": "type"})


@pytest.mark.parametrize("body", [None, [], "text", 1.5, {"input": DEFINITION}])
def test_the_type_is_required(api: httpx.Client, body: Any) -> None:
    found = error(post(api, body))
    assert (found["name"], found["details"]) == ("paramMissingError", {"param": ["type"]})


def test_the_input_is_required(api: httpx.Client) -> None:
    for type in ("json", "string", "file"):
        found = error(post(api, {"type": type}))
        assert (found["name"], found["details"]) == ("paramMissingError", {"param": ["input"]})


@pytest.mark.parametrize(
    "body",
    [
        {"type": "json", "input": TEXT},
        {"type": "string", "input": DEFINITION},
        {"type": "file", "input": TEXT},
        {"type": "string", "input": "{"},
        {"type": "string", "input": "[]"},
        {"type": "string", "input": ""},
    ],
)
def test_inputs_that_are_refused(api: httpx.Client, body: dict[str, Any]) -> None:
    found = error(post(api, body))
    assert (found["name"], found["details"]) == ("invalidParamsError", {"param": "input"})


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe{",
        archive(README_md="# Shelves"),
        archive(part_json="{}"),
        archive(index_json=TEXT)[:-30],
        archive(index_json=TEXT).replace(b"PK\x01\x02", b"PK\x01\x03"),
        archive(index_json=TEXT)[:60] + b"\xff" * 20 + archive(index_json=TEXT)[80:],
        archive(big_json=" " * (10 * 1024 * 1024 + 1)),
    ],
)
def test_files_that_are_refused(api: httpx.Client, content: bytes) -> None:
    assert error(post_file(api, content))["name"] == "invalidParamsError"


def test_forms_that_are_refused(api: httpx.Client) -> None:
    assert error(post_file(api, b"{}", type="string"))["details"] == {"param": "input"}
    assert error(post_file(api, b"{}", kind="file"))["details"] == {"param": ["type"]}
    for media_type in ("multipart/form-data", "multipart/form-data; boundary=x", "text/plain"):
        headers = {"content-type": media_type}
        answer = api.post("/import/openapi", content=b"--y\r\n\r\n", headers=headers)
        assert error(answer)["name"] == "paramMissingError"
