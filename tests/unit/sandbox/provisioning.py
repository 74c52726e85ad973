"""Users and groups for tests, made with SCIM."""

from __future__ import annotations

from typing import Any

import httpx

from postman_facade.sandbox import Sandbox

USER = "urn:ietf:params:scim:schemas:core:2.0:User"
PATCH = "urn:ietf:params:scim:api:messages:2.0:PatchOp"


def scim_client(sandbox: Sandbox) -> httpx.Client:
    headers = {"authorization": f"Bearer {sandbox.scim_key}"}
    return httpx.Client(base_url=f"{sandbox.url}/scim/v2", headers=headers)


def add_user(scim: httpx.Client, name: str, **more: Any) -> dict[str, Any]:
    body = {
        "schemas": [USER],
        "userName": f"{name}@example.com",
        "name": {"givenName": name.title(), "familyName": "Vale"},
        **more,
    }
    answer = scim.post("/Users", json=body)
    assert answer.status_code == 201, answer.text
    user: dict[str, Any] = answer.json()
    return user


def add_group(scim: httpx.Client, name: str, *users: dict[str, Any]) -> dict[str, Any]:
    members = [{"value": user["id"], "display": "any"} for user in users]
    answer = scim.post("/Groups", json={"displayName": name, "members": members})
    assert answer.status_code == 201, answer.text
    group: dict[str, Any] = answer.json()
    return group


def change(scim: httpx.Client, path: str, *operations: Any) -> httpx.Response:
    return scim.patch(path, json={"schemas": [PATCH], "Operations": operations})
