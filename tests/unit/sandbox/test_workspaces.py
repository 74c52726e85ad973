"""Workspaces: CRUD, filters, pages, tags, global variables, roles."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from .conftest import Clock

SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
MISSING = "00000000-0000-4000-8000-000000000000"


def make(api: httpx.Client, name: str, type: str = "team", **more: Any) -> str:
    answer = api.post("/workspaces", json={"workspace": {"name": name, "type": type, **more}})
    assert answer.status_code == 200, answer.text
    made = answer.json()["workspace"]
    assert set(made) == {"id", "name"}
    return str(made["id"])


def names(answer: httpx.Response) -> list[str]:
    assert answer.status_code == 200, answer.text
    return [workspace["name"] for workspace in answer.json()["workspaces"]]


def test_an_account_starts_with_one_personal_workspace(api: httpx.Client) -> None:
    (workspace,) = api.get("/workspaces").json()["workspaces"]
    assert (workspace["type"], workspace["visibility"]) == ("personal", "personal")


@pytest.mark.fact("workspaces: POST")
def test_create_and_read(api: httpx.Client) -> None:
    id = make(api, "Team", description="What for", about="Short")
    workspace = api.get(f"/workspaces/{id}").json()["workspace"]
    assert workspace == {
        "id": id,
        "name": "Team",
        "type": "team",
        "description": "What for",
        "visibility": "team",
        "createdBy": "12345678",
        "updatedBy": "12345678",
        "createdAt": workspace["createdAt"],
        "updatedAt": workspace["createdAt"],
        "about": "Short",
    }
    assert "teamId" in api.get(f"/workspaces/{id}?include=team").json()["workspace"]


@pytest.mark.fact("workspaces: GET list")
def test_a_private_workspace_is_one_of_the_team(api: httpx.Client) -> None:
    id = make(api, "Quiet", "private")
    workspace = api.get(f"/workspaces/{id}").json()["workspace"]
    assert (workspace["type"], workspace["visibility"]) == ("team", "private")


@pytest.mark.fact("workspaces: GET one")
def test_a_workspace_lists_what_it_holds(api: httpx.Client) -> None:
    id = make(api, "Full")
    document = {"info": {"name": "C", "schema": SCHEMA}, "item": []}
    collection = api.post(f"/collections?workspace={id}", json={"collection": document}).json()
    environment = api.post(
        f"/environments?workspace={id}", json={"environment": {"name": "E"}}
    ).json()
    workspace = api.get(f"/workspaces/{id}").json()["workspace"]
    assert workspace["collections"] == [collection["collection"]]
    assert workspace["environments"] == [environment["environment"]]
    assert "mocks" not in workspace


@pytest.mark.fact("workspaces: POST")
@pytest.mark.parametrize("body", [{}, {"workspace": None}, {"name": "bare", "type": "team"}, []])
def test_a_missing_wrapper(api: httpx.Client, body: Any) -> None:
    expected = {
        "error": {
            "name": "malformedRequestError",
            "message": "'workspace' object missing in the request",
        }
    }
    for method, path in (("POST", "/workspaces"), ("PUT", f"/workspaces/{make(api, 'W')}")):
        answer = api.request(method, path, json=body)
        assert (answer.status_code, answer.json()) == (400, expected)


@pytest.mark.parametrize("missing", ["name", "type"])
def test_a_missing_property(api: httpx.Client, missing: str) -> None:
    workspace = {"name": "W", "type": "team"}
    del workspace[missing]
    answer = api.post("/workspaces", json={"workspace": workspace})
    assert answer.status_code == 400
    assert answer.json()["error"] == {
        "name": "paramMissingError",
        "message": f"'{missing}' missing in the 'workspace' object",
    }


@pytest.mark.fact("workspaces: POST")
def test_a_bad_type(api: httpx.Client) -> None:
    answer = api.post("/workspaces", json={"workspace": {"name": "W", "type": "secret"}})
    assert answer.status_code == 400
    assert answer.json()["error"]["name"] == "invalidParamError"


@pytest.mark.fact("workspaces: POST")
def test_a_public_name_is_taken_once(api: httpx.Client) -> None:
    make(api, "Our API", "public")
    make(api, "Our API", "team")
    answer = api.post("/workspaces", json={"workspace": {"name": "our  api", "type": "public"}})
    assert answer.status_code == 400
    assert answer.json()["error"]["name"] == "workspaceSlugNotUniqueError"


@pytest.mark.fact("workspaces: PUT")
def test_update_changes_what_it_names(api: httpx.Client, clock: Clock) -> None:
    id = make(api, "Before", description="kept", about="old")
    before = api.get(f"/workspaces/{id}").json()["workspace"]
    clock.advance(60)
    answer = api.put(f"/workspaces/{id}", json={"workspace": {"name": "After", "about": "new"}})
    assert answer.json() == {"workspace": {"id": id, "name": "After"}}
    after = api.get(f"/workspaces/{id}").json()["workspace"]
    changed = {key for key in after if after[key] != before[key]}
    assert changed == {"name", "about", "updatedAt"}
    # A public workspace does not collide with itself.
    api.put(f"/workspaces/{id}", json={"workspace": {"type": "public"}})
    assert api.put(f"/workspaces/{id}", json={"workspace": {"name": "After"}}).status_code == 200


@pytest.mark.parametrize(
    ("before", "after"),
    [("personal", "public"), ("private", "public"), ("public", "personal"), ("public", "private")],
)
def test_public_is_reached_and_left_through_team(
    api: httpx.Client, before: str, after: str
) -> None:
    id = make(api, "Mover", before)
    answer = api.put(f"/workspaces/{id}", json={"workspace": {"type": after}})
    assert answer.status_code == 403
    assert answer.json()["error"]["name"] == "cannotConvertFromPublicWorkspace"
    assert api.get(f"/workspaces/{id}").json()["workspace"]["visibility"] == before


def test_a_bad_type_in_an_update(api: httpx.Client) -> None:
    answer = api.put(f"/workspaces/{make(api, 'W')}", json={"workspace": {"type": "secret"}})
    assert answer.status_code == 400


@pytest.mark.fact("workspaces: DELETE")
def test_delete_takes_what_is_inside(api: httpx.Client) -> None:
    id = make(api, "Doomed")
    document = {"info": {"name": "C", "schema": SCHEMA}, "item": []}
    made = api.post(f"/collections?workspace={id}", json={"collection": document}).json()
    assert api.delete(f"/workspaces/{id}").json() == {"workspace": {"id": id}}
    assert api.get(f"/workspaces/{id}").status_code == 404
    assert api.get(f"/collections/{made['collection']['id']}").status_code == 404


@pytest.mark.fact("workspaces: GET one", "workspaces: PUT", "workspaces: DELETE")
def test_not_found(api: httpx.Client) -> None:
    answer = api.get(f"/workspaces/{MISSING}")
    assert answer.status_code == 404
    assert answer.json() == {
        "error": {
            "name": "workspaceNotFoundError",
            "message": "Workspace not found",
            "statusCode": 404,
        }
    }
    for method in ("PUT", "DELETE"):
        answer = api.request(method, f"/workspaces/{MISSING}", json={"workspace": {"name": "x"}})
        assert answer.status_code == 404
        assert answer.json() == {
            "error": {
                "name": "instanceNotFoundError",
                "message": "The specified workspace does not exist.",
            }
        }


@pytest.mark.fact("workspaces: GET list")
def test_filters(api: httpx.Client) -> None:
    team = make(api, "Team")
    make(api, "Quiet", "private")
    assert names(api.get("/workspaces?type=team")) == ["Team"]
    assert names(api.get("/workspaces?type=private")) == ["Quiet"]
    assert names(api.get("/workspaces?type=personal")) == ["My Workspace"]
    assert len(names(api.get("/workspaces?createdBy=1,12345678"))) == 3
    assert names(api.get("/workspaces?createdBy=1")) == []
    document = {"info": {"name": "C", "schema": SCHEMA}, "item": []}
    made = api.post(f"/collections?workspace={team}", json={"collection": document}).json()
    uid = made["collection"]["uid"]
    assert names(api.get(f"/workspaces?elementType=collection&elementId={uid}")) == ["Team"]
    assert names(api.get(f"/workspaces?elementType=collection&elementId={MISSING}")) == []


@pytest.mark.fact("workspaces: GET list")
@pytest.mark.parametrize(
    ("query", "body"),
    [
        (
            "type=secret",
            {
                "error": {
                    "name": "invalidParamError",
                    "message": "visibilityStatus must be one of"
                    " personal/private/team/public/partner",
                },
                "statusCode": 400,
            },
        ),
        (
            "elementType=collection",
            {
                "name": "badRequest",
                "message": "elementId is required when elementType is provided",
            },
        ),
        (
            "elementType=mock&elementId=x",
            {
                "name": "badRequest",
                "message": "elementType must be one of: collection, specification",
            },
        ),
        (
            "limit=101",
            {
                "error": {
                    "name": "badRequestError",
                    "message": "The limit parameter must not exceed 100.",
                }
            },
        ),
        (
            "limit=0",
            {
                "error": {
                    "name": "badRequestError",
                    "message": "limit must be a whole number of at least 1",
                }
            },
        ),
        (
            "limit=1&cursor=nonsense",
            {"error": {"name": "badRequestError", "message": "cursor is malformed"}},
        ),
    ],
)
def test_bad_filters(api: httpx.Client, query: str, body: Any) -> None:
    answer = api.get(f"/workspaces?{query}")
    assert (answer.status_code, answer.json()) == (400, body)


@pytest.mark.fact("workspaces: GET list")
def test_pages_neither_skip_nor_repeat(api: httpx.Client) -> None:
    made = [make(api, f"W{number}") for number in range(5)]
    assert "meta" not in api.get("/workspaces").json()
    first = api.get("/workspaces?limit=2").json()
    assert [one["name"] for one in first["workspaces"]] == ["My Workspace", "W0"]
    # What is deleted between two pages does not shift the second.
    api.delete(f"/workspaces/{made[0]}")
    second = api.get("/workspaces", params={"limit": 3, "cursor": first["meta"]["nextCursor"]})
    assert names(second) == ["W1", "W2", "W3"]
    cursor = second.json()["meta"]["nextCursor"]
    last = api.get("/workspaces", params={"limit": 3, "cursor": cursor})
    assert names(last) == ["W4"]
    assert last.json()["meta"] == {}


@pytest.mark.fact("workspaces: tags")
def test_tags_are_replaced_as_a_whole(api: httpx.Client) -> None:
    path = f"/workspaces/{make(api, 'W')}/tags"
    assert api.get(path).json() == {"tags": []}
    tags = {"tags": [{"slug": "test-api"}, {"slug": "needs-review"}]}
    assert api.put(path, json=tags).json() == tags
    assert api.get(path).json() == tags
    assert api.put(path, json={"tags": []}).json() == {"tags": []}


@pytest.mark.fact("workspaces: tags")
@pytest.mark.parametrize(
    ("body", "detail"),
    [
        ([], "body must be object"),
        ({}, "body must have required property 'tags'"),
        ({"tags": "x"}, "body/tags must be array"),
        ({"tags": ["x"]}, "body/tags/0 must be object"),
        ({"tags": [{}]}, "body/tags/0 must have required property 'slug'"),
        ({"tags": [{"slug": 1}]}, "body/tags/0/slug must be string"),
        ({"tags": [{"slug": "x"}]}, "body/tags/0/slug must NOT have fewer than 2 characters"),
        (
            {"tags": [{"slug": "ok"}, {"slug": "x" * 65}]},
            "body/tags/1/slug must NOT have more than 64 characters",
        ),
        (
            {"tags": [{"slug": "Not-Lower"}]},
            'body/tags/0/slug must match pattern "^[a-z][a-z0-9-]*[a-z0-9]+$"',
        ),
        (
            {"tags": [{"slug": f"tag-{n}"} for n in range(6)]},
            "body/tags must NOT have more than 5 items",
        ),
    ],
)
def test_bad_tags(api: httpx.Client, body: Any, detail: str) -> None:
    answer = api.put(f"/workspaces/{make(api, 'W')}/tags", json=body)
    assert answer.status_code == 400
    assert answer.json() == {"title": "Bad Request", "detail": detail, "status": 400}


@pytest.mark.fact("workspaces: tags")
def test_tags_of_nothing(api: httpx.Client) -> None:
    for method in ("GET", "PUT"):
        answer = api.request(method, f"/workspaces/{MISSING}/tags", json={"tags": []})
        assert answer.status_code == 404
        assert answer.json()["title"] == "Resource Not Found"
        assert answer.json()["instance"] == f"/workspaces/{MISSING}/tags"


@pytest.mark.fact("workspaces: global variables")
def test_global_variables_are_replaced_as_a_whole(api: httpx.Client) -> None:
    path = f"/workspaces/{make(api, 'W')}/global-variables"
    assert api.get(path).json() == {"values": []}
    text = '{"values":[{"key":"\u00fc","value":"1","weight":1.50,"enabled":false}]}'
    answer = api.put(path, content=text.encode(), headers={"content-type": "application/json"})
    assert answer.text == text
    assert api.get(path).text == text
    api.put(path, json={"values": []})
    assert api.get(path).json() == {"values": []}


def test_bad_global_variables(api: httpx.Client) -> None:
    path = f"/workspaces/{make(api, 'W')}/global-variables"
    bodies: tuple[Any, ...] = ({}, {"values": {}}, {"values": [None]})
    for body in bodies:
        assert api.put(path, json=body).status_code == 400
    assert api.get(f"/workspaces/{MISSING}/global-variables").status_code == 404


@pytest.mark.fact("workspaces: roles")
def test_roles(api: httpx.Client) -> None:
    team = make(api, "Team")
    assert api.get(f"/workspaces/{team}/roles").json() == {
        "roles": [{"id": "3", "displayName": "Admin", "user": ["12345678"]}]
    }
    personal = make(api, "Mine", "personal")
    answer = api.get(f"/workspaces/{personal}/roles")
    assert answer.status_code == 422
    assert answer.json() == {
        "detail": "Roles are not supported for personal workspaces.",
        "link": "https://api.postman.com/problems/unprocessable-entity",
        "status": 422,
        "title": "Cannot process the request.",
    }
    assert api.get(f"/workspaces/{MISSING}/roles").status_code == 404


def test_the_roles_there_are(api: httpx.Client) -> None:
    roles = api.get("/workspaces-roles").json()["roles"]
    assert [role["id"] for role in roles["user"]] == ["3", "2", "1"]
    assert set(roles) == {"user", "usergroup", "partner"}
