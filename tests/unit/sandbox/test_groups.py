"""Groups of the team, by number."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from postman_facade.sandbox import Sandbox

from .provisioning import add_group, add_user, change, scim_client


@pytest.fixture
def scim(sandbox: Sandbox) -> Iterator[httpx.Client]:
    with scim_client(sandbox) as client:
        yield client


def test_a_new_team_has_no_groups(api: httpx.Client) -> None:
    assert api.get("/groups").json() == {"data": []}


@pytest.mark.fact("groups: GET list, one")
def test_groups(api: httpx.Client, scim: httpx.Client) -> None:
    add_group(scim, "Readers", add_user(scim, "mira"))
    add_group(scim, "Writers")
    readers, writers = api.get("/groups").json()["data"]
    me = api.get("/me").json()["user"]
    assert (readers["name"], writers["name"]) == ("Readers", "Writers")
    assert readers["members"] == [api.get("/users").json()["data"][1]["id"]]
    assert (readers["teamId"], readers["createdBy"]) == (me["teamId"], me["id"])
    assert readers["roles"] == ["user"]
    assert readers["id"] != writers["id"]
    assert "managers" not in readers


@pytest.mark.fact("groups: GET list, one")
def test_one_group_has_its_managers(api: httpx.Client, scim: httpx.Client) -> None:
    add_group(scim, "Readers")
    (listed,) = api.get("/groups").json()["data"]
    group = api.get(f"/groups/{listed['id']}").json()
    assert group == {**listed, "managers": [api.get("/me").json()["user"]["id"]]}


def test_a_group_follows_its_scim_twin(api: httpx.Client, scim: httpx.Client) -> None:
    path = f"/Groups/{add_group(scim, 'Readers')['id']}"
    (listed,) = api.get("/groups").json()["data"]
    change(scim, path, {"op": "replace", "path": "displayName", "value": "Writers"})
    assert api.get(f"/groups/{listed['id']}").json()["name"] == "Writers"
    scim.delete(path)
    assert api.get(f"/groups/{listed['id']}").status_code == 404


@pytest.mark.fact("groups: GET list, one")
@pytest.mark.parametrize(
    ("id", "status"), [("0", 404), ("99", 404), ("-1", 400), ("readers", 400), ("²", 400)]
)
def test_other_groups_are_rejected(api: httpx.Client, id: str, status: int) -> None:
    answer = api.get(f"/groups/{id}")
    assert (answer.status_code, answer.json()["status"]) == (status, status)
