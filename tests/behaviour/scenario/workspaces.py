"""An account with nothing but its own workspace makes one for a bookshop."""

from __future__ import annotations

from base64 import b64encode
from typing import Any

from .client import Client, error_name

MISSING = "00000000-0000-4000-8000-000000000000"


def who_is_calling(api: Client) -> None:
    me = api.get("/me")
    user = me["user"]
    assert {operation["name"] for operation in me["operations"]} >= {"api_usage", "mock_usage"}
    (only,) = api.get("/users")["data"]
    assert (only["id"], only["username"], only["email"]) == (
        user["id"],
        user["username"],
        user["email"],
    )
    assert api.get(f"/users/{user['id']}") == only
    assert api.get("/users", groupId=1)["data"] == []
    api.get("/users/987654321", expect=404)
    api.get("/users/someone", expect=400)
    assert api.get("/groups")["data"] == []
    api.get("/groups/0", expect=404)


def keys_are_checked(api: Client) -> None:
    without = api.send("GET", "/me", expect=401, headers={"x-api-key": ""})
    wrong = api.send("GET", "/collections", expect=401, headers={"x-api-key": "PMAK-WRONG"})
    assert without == wrong
    assert error_name(without) == "AuthenticationError"
    api.send("GET", "/specs", expect=403, headers={"x-api-key": "PMAK-WRONG"})
    api.get("/nothing/here", expect=404)
    refused = api.exchange("DELETE", "/me")
    assert refused.status_code == 405
    assert "GET" in refused.headers["allow"]


def tokens_are_given(api: Client) -> None:
    sent = {"grant_type": "client_credentials", "installationAuthId": "1", "jwt": "made.up.here"}
    basic = {"authorization": f"Basic {b64encode(b'app:secret').decode()}"}
    given = api.send("POST", "/oauth2/token", sent, expect=200, headers=basic)
    assert (given["token_type"], given["expires_in"]) == ("Bearer", 3600)
    assert api.post("/oauth2/token", sent, expect=404)["error"] == "invalid_client"
    wrong = {**sent, "grant_type": "password"}
    api.send("POST", "/oauth2/token", wrong, expect=400, headers=basic)
    revoked = {"token": given["access_token"]}
    assert api.post("/oauth2/token/revoke", revoked) == {"success": "true"}
    api.post("/oauth2/token/revoke", revoked, expect=404)
    assert api.post("/service-account-tokens")["access_token"].count(".") == 2


def a_workspace_is_made(api: Client) -> str:
    """Returns its id."""
    (own,) = api.get("/workspaces")["workspaces"]
    assert (own["type"], own["visibility"]) == ("personal", "personal")
    made = api.post("/workspaces", {"workspace": {"name": "Bookshop", "type": "team"}})
    assert made["workspace"]["name"] == "Bookshop"
    id = str(made["workspace"]["id"])
    listed = api.get("/workspaces")["workspaces"]
    assert [workspace["id"] for workspace in listed] == [own["id"], id]
    assert [workspace["id"] for workspace in api.get("/workspaces", type="team")["workspaces"]] == [
        id
    ]
    pages = _walk_pages(api)
    assert [workspace["id"] for workspace in pages] == [own["id"], id]
    unwrapped: list[Any] = [None, {}, {"workspace": []}, {"name": "Unwrapped", "type": "team"}]
    for body in unwrapped:
        refused = api.post("/workspaces", body, expect=400)
        assert error_name(refused) == "malformedRequestError"
    api.post("/workspaces", {"workspace": {"type": "team"}}, expect=400)
    api.post("/workspaces", {"workspace": {"name": "Attic", "type": "attic"}}, expect=400)
    api.get("/workspaces", type="attic", expect=400)
    api.get("/workspaces", limit=101, expect=400)
    api.get("/workspaces", elementType="collection", expect=400)
    return id


def _walk_pages(api: Client) -> list[dict[str, str]]:
    first = api.get("/workspaces", limit=1)
    last = api.get("/workspaces", limit=1, cursor=first["meta"]["nextCursor"])
    assert "nextCursor" not in last["meta"]
    pages: list[dict[str, str]] = [*first["workspaces"], *last["workspaces"]]
    return pages


def it_is_described(api: Client, workspace: str) -> None:
    path = f"/workspaces/{workspace}"
    changes = {"name": "Corner bookshop", "description": "Books, new and old"}
    assert api.put(path, {"workspace": changes})["workspace"] == {
        "id": workspace,
        "name": "Corner bookshop",
    }
    read = api.get(path)["workspace"]
    assert (read["name"], read["description"]) == ("Corner bookshop", "Books, new and old")
    assert "collections" not in read
    assert error_name(api.get(f"/workspaces/{MISSING}", expect=404)) == "workspaceNotFoundError"
    unknown = api.put(f"/workspaces/{MISSING}", {"workspace": changes}, expect=404)
    assert error_name(unknown) == "instanceNotFoundError"
    api.put(path, {"workspace": {"type": "public"}})
    again = {"workspace": {"name": "Corner Bookshop", "type": "public"}}
    assert error_name(api.post("/workspaces", again, expect=400)) == "workspaceSlugNotUniqueError"
    refused = api.put(path, {"workspace": {"type": "personal"}}, expect=403)
    assert error_name(refused) == "cannotConvertFromPublicWorkspace"
    api.put(path, {"workspace": {"type": "team"}})
    assert api.get(path)["workspace"]["visibility"] == "team"


def it_has_tags_and_variables(api: Client, workspace: str) -> None:
    tags = f"/workspaces/{workspace}/tags"
    assert api.get(tags) == {"tags": []}
    wanted = {"tags": [{"slug": "books"}, {"slug": "corner-shop"}]}
    assert api.put(tags, wanted) == wanted
    assert api.get(tags) == wanted
    too_many = {"tags": [{"slug": f"tag-{number}"} for number in range(6)]}
    for body in (too_many, {"tags": [{"slug": "B"}]}, {"tags": "books"}, {}, None):
        api.put(tags, body, expect=400)
    assert api.get(tags) == wanted
    api.put(f"/workspaces/{MISSING}/tags", wanted, expect=404)
    variables = f"/workspaces/{workspace}/global-variables"
    assert api.get(variables) == {"values": []}
    values = {"values": [{"key": "currency", "value": "EUR", "enabled": True, "type": "default"}]}
    assert api.put(variables, values) == values
    assert api.get(variables) == values
    api.put(variables, {"values": "EUR"}, expect=400)
    assert api.get(variables) == values


def people_have_roles(api: Client, workspace: str) -> None:
    user = str(api.get("/me")["user"]["id"])
    kinds = api.get("/workspaces-roles")["roles"]
    assert set(kinds) == {"user", "usergroup", "partner"}
    path = f"/workspaces/{workspace}/roles"
    (admins,) = api.get(path)["roles"]
    assert (admins["displayName"], admins["user"]) == ("Admin", [user])
    add = {"op": "add", "path": "/user", "value": [{"id": "4711", "role": "1"}]}
    held = {role["displayName"]: role for role in api.patch(path, {"roles": [add]})["roles"]}
    assert held["Viewer"]["user"] == ["4711"]
    remove = {**add, "op": "remove"}
    assert api.patch(path, {"roles": [remove]})["roles"] == [admins]
    api.patch(path, {"roles": [{**add, "path": "/cat"}]}, expect=400)
    api.patch(path, {"roles": [add] * 51}, expect=400)
    (own,) = api.get("/workspaces", type="personal")["workspaces"]
    api.get(f"/workspaces/{own['id']}/roles", expect=422)
    api.get(f"/workspaces/{MISSING}/roles", expect=404)
