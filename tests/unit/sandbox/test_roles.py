"""The roles of collections and workspaces."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
MISSING = "00000000-0000-4000-8000-000000000000"
OWNER = 12345678
ITEMS = "/properties/roles/items"


@pytest.fixture
def collection(api: httpx.Client) -> str:
    """The path of a collection's roles."""
    sent = {"info": {"name": "C", "schema": SCHEMA}, "item": []}
    made = api.post("/collections", json={"collection": sent}).json()["collection"]
    return f"/collections/{made['id']}/roles"


@pytest.fixture
def workspace(api: httpx.Client) -> str:
    """The path of a team workspace's roles."""
    sent = {"workspace": {"name": "W", "type": "team"}}
    return f"/workspaces/{api.post('/workspaces', json=sent).json()['workspace']['id']}/roles"


def update(path: str, id: Any, role: str) -> dict[str, Any]:
    return {"op": "update", "path": path, "value": [{"id": id, "role": role}]}


def change(op: str, path: str, id: Any, role: Any) -> dict[str, Any]:
    return {"op": op, "path": path, "value": [{"id": id, "role": role}]}


class TestOfCollections:
    def test_at_first_the_owner_edits_and_groups_are_left_out(
        self, api: httpx.Client, collection: str
    ) -> None:
        answer = api.get(collection)
        expected = {"user": [{"role": "EDITOR", "id": OWNER}], "team": []}
        assert (answer.status_code, answer.json()) == (200, expected)

    def test_update(self, api: httpx.Client, collection: str) -> None:
        sent = {"roles": [update("/user", 7, "VIEWER"), update("/group", 8, "EDITOR")]}
        answer = api.patch(collection, json=sent)
        assert (answer.status_code, answer.content) == (204, b"")
        assert api.get(collection).json() == {
            "user": [{"role": "EDITOR", "id": OWNER}, {"role": "VIEWER", "id": 7}],
            "team": [],
            "group": [{"role": "EDITOR", "id": 8}],
        }
        sent = {"roles": [update("/user", OWNER, "VIEWER"), update("/team", 9, "VIEWER")]}
        assert api.patch(collection, json=sent).status_code == 204
        found = api.get(collection).json()
        assert found["user"][0] == {"role": "VIEWER", "id": OWNER}
        assert found["team"] == [{"role": "VIEWER", "id": 9}]

    def test_not_found(self, api: httpx.Client) -> None:
        expected = {
            "title": "We could not find the collection you are looking for",
            "type": "instanceNotFoundError",
        }
        for answer in (
            api.get(f"/collections/{MISSING}/roles"),
            api.patch(f"/collections/{MISSING}/roles", json={"roles": []}),
        ):
            assert (answer.status_code, answer.json()) == (404, expected)

    @pytest.mark.parametrize(
        ("body", "title", "location"),
        [
            (None, "Invalid type: null (expected object)", "/type"),
            ([], "Invalid type: array (expected object)", "/type"),
            ({}, "Missing properties: 'roles'", "/required"),
            (
                {"roles": 1.5},
                "Invalid type: number (expected array)",
                "/properties/roles/type",
            ),
            ({"roles": ["x"]}, "Invalid type: string (expected object)", f"{ITEMS}/type"),
            (
                {"roles": [{"op": "update", "value": []}]},
                "Missing properties: 'path'",
                f"{ITEMS}/required",
            ),
            (
                {"roles": [{**update("/user", 1, "VIEWER"), "op": "add"}]},
                'Value must be one of "update"',
                f"{ITEMS}/properties/op/enum",
            ),
            (
                {"roles": [update("/partner", 1, "VIEWER")]},
                'Value must be one of "/user", "/group", "/team"',
                f"{ITEMS}/properties/path/enum",
            ),
            (
                {"roles": [update("/user", 1, "ADMIN")]},
                'Value must be one of "VIEWER", "EDITOR"',
                f"{ITEMS}/properties/value/items/properties/role/enum",
            ),
            (
                {"roles": [update("/user", "1", "VIEWER")]},
                "Invalid type: string (expected integer)",
                f"{ITEMS}/properties/value/items/properties/id/type",
            ),
        ],
    )
    def test_a_body_that_is_wrong(
        self, api: httpx.Client, collection: str, body: Any, title: str, location: str
    ) -> None:
        before = api.get(collection).json()
        answer = api.patch(collection, json=body)
        assert answer.status_code == 400
        assert answer.json() == {
            "type": "https://api.postman.com/problems/bad-request",
            "title": title,
            "status": 400,
            "detail": f"PATCH request body for '{collection}' failed to validate schema."
            f" Location: {location}",
        }
        assert api.get(collection).json() == before


class TestOfWorkspaces:
    def test_at_first_who_made_it_is_its_admin(self, api: httpx.Client, workspace: str) -> None:
        answer = api.get(workspace)
        expected = {"roles": [{"id": "3", "displayName": "Admin", "user": [str(OWNER)]}]}
        assert (answer.status_code, answer.json()) == (200, expected)

    @pytest.mark.parametrize("media_type", ["application/json", "application/json-patch+json"])
    def test_add_and_remove(self, api: httpx.Client, workspace: str, media_type: str) -> None:
        sent = {"roles": [change("add", "/user", "7", "1"), change("add", "/usergroup", 8, 3)]}
        answer = api.patch(workspace, json=sent, headers={"Content-Type": media_type})
        expected = [
            {"id": "1", "displayName": "Viewer", "user": ["7"]},
            {"id": "3", "displayName": "Admin", "user": [str(OWNER)], "group": ["8"]},
        ]
        assert (answer.status_code, answer.json()) == (200, {"roles": expected})
        assert api.get(workspace).json() == {"roles": expected}
        sent = {"roles": [change("add", "/user", "7", "2"), change("remove", "/usergroup", 8, 3)]}
        assert api.patch(workspace, json=sent).json()["roles"] == [
            {"id": "2", "displayName": "Editor", "user": ["7"]},
            {"id": "3", "displayName": "Admin", "user": [str(OWNER)]},
        ]

    def test_only_the_role_that_somebody_has_is_removed(
        self, api: httpx.Client, workspace: str
    ) -> None:
        before = api.get(workspace).json()
        sent = {"roles": [change("remove", "/user", OWNER, 1), change("remove", "/user", 7, 3)]}
        assert api.patch(workspace, json=sent).json() == before

    def test_partners_swap_roles(self, api: httpx.Client, workspace: str) -> None:
        swap = [change("remove", "/partner", 7, 4), change("add", "/partner", 7, 5)]
        answer = api.patch(workspace, json={"roles": swap})
        assert answer.json()["roles"][-1] == {"id": "5", "displayName": "Editor", "partner": ["7"]}
        back = [change("remove", "/partner", 7, 5), change("add", "/partner", 7, 4)]
        answer = api.patch(workspace, json={"roles": back})
        assert answer.json()["roles"][-1] == {"id": "4", "displayName": "Viewer", "partner": ["7"]}

    @pytest.mark.parametrize(
        ("operations", "detail"),
        [
            (
                [change("add", "/partner", 7, 4)],
                "Partner role update requires exactly two operations: one add and one remove.",
            ),
            (
                [change("add", "/partner", 7, 4), change("remove", "/user", OWNER, 3)],
                "Only one of user or partner roles can be modified at a time.",
            ),
            (
                [change("add", "/user", 7, 1), change("remove", "/user", 7, 2)],
                "Each user or group can be named once.",
            ),
        ],
    )
    def test_changes_that_do_not_go_together(
        self, api: httpx.Client, workspace: str, operations: list[Any], detail: str
    ) -> None:
        before = api.get(workspace).json()
        answer = api.patch(workspace, json={"roles": operations})
        assert answer.status_code == 400
        assert answer.json() == {
            "type": "https://api.postman.com/problems/bad-request",
            "title": "Invalid Request.",
            "status": 400,
            "detail": detail,
        }
        assert api.get(workspace).json() == before

    @pytest.mark.parametrize(
        ("body", "title"),
        [
            (None, "body must be object"),
            ({}, "body must have required property 'roles'"),
            ({"roles": {}}, "body/roles must be array"),
            ({"roles": [None]}, "body.roles[0] must be object"),
            (
                {"roles": [{"path": "/user", "value": []}]},
                "body.roles[0] must have required property 'op'",
            ),
            (
                {"roles": [change("update", "/user", 7, 1)]},
                "body.roles[0]/op must be one of: add, remove",
            ),
            (
                {"roles": [change("add", "/group", 7, 1)]},
                "body.roles[0]/path must be one of: /user, /usergroup, /partner",
            ),
            (
                {"roles": [change("add", "/user", 7, 4)]},
                "body.roles[0].value[0] must have an id and a role of a user",
            ),
            (
                {"roles": [change("add", "/user", [7], 1)]},
                "body.roles[0].value[0] must have an id and a role of a user",
            ),
            (
                {"roles": [{"op": "add", "path": "/partner", "value": [4]}]},
                "body.roles[0].value[0] must have an id and a role of a partner",
            ),
            (
                {"roles": [change("add", "/user", id, 1) for id in range(51)]},
                "body.roles must NOT have more than 50 items",
            ),
        ],
    )
    def test_a_body_that_is_wrong(
        self, api: httpx.Client, workspace: str, body: Any, title: str
    ) -> None:
        before = api.get(workspace).json()
        answer = api.patch(workspace, json=body)
        assert answer.status_code == 400
        expected = {"type": "invalidParamError", "title": title, "detail": "", "status": 400}
        assert answer.json() == expected
        assert api.get(workspace).json() == before

    def test_fifty_operations(self, api: httpx.Client, workspace: str) -> None:
        sent = {"roles": [change("add", "/user", id, 1) for id in range(50)]}
        answer = api.patch(workspace, json=sent)
        assert len(answer.json()["roles"][0]["user"]) == 50

    def test_personal_workspaces_have_no_roles(self, api: httpx.Client) -> None:
        (home,) = api.get("/workspaces?type=personal").json()["workspaces"]
        path = f"/workspaces/{home['id']}/roles"
        expected = {
            "detail": "Roles are not supported for personal workspaces.",
            "link": "https://api.postman.com/problems/unprocessable-entity",
            "status": 422,
            "title": "Cannot process the request.",
        }
        for answer in (api.get(path), api.patch(path, json={"roles": []})):
            assert (answer.status_code, answer.json()) == (422, expected)

    def test_not_found(self, api: httpx.Client) -> None:
        path = f"/workspaces/{MISSING}/roles"
        for answer in (api.get(path), api.patch(path, json={"roles": []})):
            assert answer.status_code == 404
            assert answer.json()["type"] == "https://api.postman.com/problems/not-found"

    def test_the_roles_there_are(self, api: httpx.Client) -> None:
        roles = api.get("/workspaces-roles").json()["roles"]
        assert [role["id"] for role in roles["user"]] == ["3", "2", "1"]
        assert roles["usergroup"] == roles["user"]
        assert [role["id"] for role in roles["partner"]] == ["7", "6", "5", "4"]
        assert set(roles["partner"][0]) == {"id", "displayName", "description"}
