"""GET /me and the users of the team."""

from __future__ import annotations

import httpx


def test_me(api: httpx.Client) -> None:
    body = api.get("/me").json()
    user = body["user"]
    assert isinstance(user["id"], int)
    assert user["email"].endswith("@example.com")
    keys = "id username email fullName avatar isPublic teamId teamName teamDomain roles"
    assert list(user) == keys.split()
    assert {"name", "limit", "usage", "overage"} == set(body["operations"][0])
    assert "api_usage" in [operation["name"] for operation in body["operations"]]


def test_users(api: httpx.Client) -> None:
    me = api.get("/me").json()["user"]
    (member,) = api.get("/users").json()["data"]
    assert member["id"] == me["id"]
    assert api.get(f"/users/{me['id']}").json() == member


def test_an_unknown_group_has_no_users(api: httpx.Client) -> None:
    answer = api.get("/users?groupId=99")
    assert (answer.status_code, answer.json()) == (200, {"data": []})


def test_an_unknown_user(api: httpx.Client) -> None:
    answer = api.get("/users/1")
    assert answer.status_code == 404
    assert answer.json()["type"] == "https://api.postman.com/problems/not-found"
    assert answer.json()["status"] == 404
    assert api.get("/users/nobody").status_code == 400
