"""GET /me and the users of the team."""

from __future__ import annotations

import httpx
import pytest

from postman_facade.sandbox import Sandbox

from .provisioning import add_group, add_user, scim_client


@pytest.mark.fact("me: GET")
def test_me(api: httpx.Client) -> None:
    body = api.get("/me").json()
    user = body["user"]
    assert isinstance(user["id"], int)
    assert user["email"].endswith("@example.com")
    keys = "id username email fullName avatar isPublic teamId teamName teamDomain roles"
    assert list(user) == keys.split()
    assert {"name", "limit", "usage", "overage"} == set(body["operations"][0])
    assert "api_usage" in [operation["name"] for operation in body["operations"]]


@pytest.mark.fact("users: GET list, one, not found")
def test_users(api: httpx.Client) -> None:
    me = api.get("/me").json()["user"]
    (member,) = api.get("/users").json()["data"]
    assert member["id"] == me["id"]
    assert api.get(f"/users/{me['id']}").json() == member


def test_the_users_of_a_group(api: httpx.Client, sandbox: Sandbox) -> None:
    with scim_client(sandbox) as scim:
        add_user(scim, "odo")
        add_group(scim, "Readers", add_user(scim, "mira"))
    (group,) = api.get("/groups").json()["data"]
    found = api.get("/users", params={"groupId": group["id"]}).json()["data"]
    assert [user["name"] for user in found] == ["Mira Vale"]


@pytest.mark.fact("users: GET list, one, not found")
@pytest.mark.parametrize("group", ["99", "-1", "readers", "²", ""])
def test_an_unknown_group_has_no_users(api: httpx.Client, group: str) -> None:
    answer = api.get("/users", params={"groupId": group})
    assert (answer.status_code, answer.json()) == (200, {"data": []})


@pytest.mark.fact("users: GET list, one, not found")
def test_an_unknown_user(api: httpx.Client) -> None:
    answer = api.get("/users/1")
    assert answer.status_code == 404
    assert answer.json()["type"] == "https://api.postman.com/problems/not-found"
    assert answer.json()["status"] == 404


@pytest.mark.parametrize("number", ["nobody", "-1", "1.5", "²"])
def test_users_are_numbered(api: httpx.Client, number: str) -> None:
    answer = api.get(f"/users/{number}")
    assert answer.status_code == 400
    assert answer.json()["type"] == "https://api.postman.com/problems/bad-request"
