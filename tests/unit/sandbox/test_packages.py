"""Script packages: CRUD, merge patch, pages, and problems with a time but no status."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from .conftest import Clock

MISSING = "00000000-0000-4000-8000-000000000000"


@pytest.fixture
def workspace(api: httpx.Client) -> str:
    return str(api.get("/workspaces").json()["workspaces"][0]["id"])


def create(api: httpx.Client, workspace: str, **package: Any) -> dict[str, Any]:
    answer = api.post("/packages", params={"workspace": workspace}, json={"name": "p", **package})
    assert answer.status_code == 201, answer.text
    made: dict[str, Any] = answer.json()
    return made


def assert_problem(answer: httpx.Response, status: int, kind: str) -> None:
    assert answer.status_code == status
    problem = answer.json()
    assert set(problem) == {"type", "title", "instance", "detail", "createdAt"}
    assert problem["type"] == f"https://api.postman.com/problems/{kind}"
    assert problem["instance"] == answer.request.url.path
    assert problem["createdAt"] == "2023-11-14T22:13:20.000Z"


def test_create_and_read(api: httpx.Client, workspace: str) -> None:
    made = create(api, workspace, name="Dice-Rolls", description="Throws", script="let a = 1;")
    assert made == {
        "id": made["id"],
        "name": "dice-rolls",
        "description": "Throws",
        "script": "let a = 1;",
        "createdBy": 12345678,
        "createdAt": "2023-11-14T22:13:20.000Z",
        "updatedAt": "2023-11-14T22:13:20.000Z",
    }
    assert api.get(f"/packages/{made['id']}").json() == made


def test_description_and_script_are_optional(api: httpx.Client, workspace: str) -> None:
    made = create(api, workspace)
    assert (made["description"], made["script"]) == ("", "")


def test_a_name_is_taken_in_any_case(api: httpx.Client, workspace: str) -> None:
    create(api, workspace, name="dice")
    answer = api.post("/packages", params={"workspace": workspace}, json={"name": "DICE"})
    assert_problem(answer, 409, "conflict")


@pytest.mark.parametrize(
    "body",
    [
        None,
        [],
        "text",
        {},
        {"name": None},
        {"name": 1.5},
        {"name": ""},
        {"name": "1st"},
        {"name": "a b"},
        {"name": "p" * 201},
        {"name": "p", "description": "\u00e9"},
        {"name": "p", "description": "d" * 501},
        {"name": "p", "script": ["s"]},
        {"name": "p", "script": "s" * 512_001},
        {"name": "p", "other": 1},
    ],
)
def test_what_cannot_be_created(api: httpx.Client, workspace: str, body: Any) -> None:
    answer = api.post("/packages", params={"workspace": workspace}, json=body)
    assert_problem(answer, 400, "bad-request")
    assert api.get("/packages").json()["data"] == []


@pytest.mark.parametrize("query", ["", "?workspace=", f"?workspace={MISSING}"])
def test_create_needs_a_workspace(api: httpx.Client, query: str) -> None:
    assert_problem(api.post(f"/packages{query}", json={"name": "p"}), 400, "bad-request")


def test_patch_changes_what_is_sent(api: httpx.Client, workspace: str, clock: Clock) -> None:
    made = create(api, workspace, description="Old", script="old")
    clock.advance(1)
    headers = {"content-type": "application/merge-patch+json"}
    path = f"/packages/{made['id']}"
    changed = api.patch(path, content='{"script":"new"}', headers=headers)
    assert changed.status_code == 200
    later = {"script": "new", "updatedAt": "2023-11-14T22:13:21.000Z"}
    assert changed.json() == {**made, **later}
    described = api.patch(path, content='{"description":"New"}', headers=headers).json()
    assert described == {**made, **later, "description": "New"}
    assert api.get(path).json() == described


@pytest.mark.parametrize("body", [None, {}, [], {"name": "q"}, {"script": None}, {"other": 1}])
def test_what_cannot_be_patched(api: httpx.Client, workspace: str, body: Any) -> None:
    made = create(api, workspace)
    assert_problem(api.patch(f"/packages/{made['id']}", json=body), 400, "bad-request")
    assert api.get(f"/packages/{made['id']}").json() == made


def test_delete_may_be_repeated(api: httpx.Client, workspace: str) -> None:
    made = create(api, workspace)
    for _ in range(2):
        answer = api.delete(f"/packages/{made['id']}")
        assert (answer.status_code, answer.content) == (204, b"")
    assert_problem(api.get(f"/packages/{made['id']}"), 404, "not-found")
    create(api, workspace, name=made["name"])


def test_an_unknown_package(api: httpx.Client) -> None:
    assert_problem(api.get(f"/packages/{MISSING}"), 404, "not-found")
    assert_problem(api.patch(f"/packages/{MISSING}", json={"script": "s"}), 404, "not-found")


@pytest.mark.parametrize("method", ["GET", "PATCH", "DELETE"])
def test_an_id_that_is_no_uuid(api: httpx.Client, method: str) -> None:
    assert_problem(api.request(method, "/packages/short"), 400, "bad-request")


def test_pages_end_with_null(api: httpx.Client, workspace: str) -> None:
    made = [create(api, workspace, name=name, script="s") for name in ("a", "b", "c")]
    first = api.get("/packages?limit=2").json()
    keys = ("id", "name", "description", "createdAt", "updatedAt")
    assert first["data"] == [{key: package[key] for key in keys} for package in made[:2]]
    cursor = first["meta"]["nextCursor"]
    second = api.get("/packages", params={"limit": 2, "cursor": cursor}).json()
    assert [package["name"] for package in second["data"]] == ["c"]
    assert second["meta"] == {"nextCursor": None}
    assert api.get("/packages").json()["meta"] == {"nextCursor": None}


@pytest.mark.parametrize("query", ["limit=0", "limit=101", "limit=x", "cursor=%25"])
def test_a_page_that_cannot_be(api: httpx.Client, query: str) -> None:
    assert_problem(api.get(f"/packages?{query}"), 400, "bad-request")


def test_packages_go_with_their_workspace(api: httpx.Client) -> None:
    sent = {"workspace": {"name": "W", "type": "team"}}
    workspace = api.post("/workspaces", json=sent).json()["workspace"]["id"]
    create(api, workspace)
    api.delete(f"/workspaces/{workspace}")
    assert api.get("/packages").json()["data"] == []
