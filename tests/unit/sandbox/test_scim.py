"""SCIM: users and groups are provisioned, and show up everywhere else."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from postman_facade.sandbox import Sandbox

from .conftest import Clock
from .provisioning import USER, add_group, add_user, change, scim_client

ERROR = "urn:ietf:params:scim:api:messages:2.0:Error"


@pytest.fixture
def scim(sandbox: Sandbox) -> Iterator[httpx.Client]:
    with scim_client(sandbox) as client:
        yield client


def expect_refusal(answer: httpx.Response, status: int, kind: str | None = None) -> None:
    body = answer.json()
    assert answer.status_code == status, answer.text
    assert body["schemas"] == [ERROR]
    assert body["status"] == str(status)  # a string, as nowhere else
    assert isinstance(body["detail"], str)
    assert body.get("scimType") == kind


def names(answer: httpx.Response) -> list[str]:
    return [user["userName"].partition("@")[0] for user in answer.json()["Resources"]]


# Keys


def test_the_key_goes_in_the_authorization_header(sandbox: Sandbox, scim: httpx.Client) -> None:
    assert scim.get("/Users").status_code == 200
    for headers in ({}, {"x-api-key": sandbox.api_key}, {"authorization": sandbox.api_key}):
        answer = httpx.get(f"{sandbox.url}/scim/v2/Users", headers=headers)
        expect_refusal(answer, 401)


# Users


def test_a_user_is_created(scim: httpx.Client) -> None:
    user = add_user(scim, "mira", externalId="x-1", active=True, locale="en")
    assert user["schemas"] == [USER]
    assert user["userName"] == "mira@example.com"
    assert user["name"] == {"givenName": "Mira", "familyName": "Vale"}
    assert user["emails"] == [{"value": "mira@example.com", "type": "work", "primary": True}]
    assert (user["externalId"], user["active"]) == ("x-1", True)
    assert user["meta"]["resourceType"] == "User"
    assert scim.get(f"/Users/{user['id']}").json() == user


def test_a_user_is_of_the_team(scim: httpx.Client, api: httpx.Client) -> None:
    add_user(scim, "mira")
    account, mira = api.get("/users").json()["data"]
    assert mira["email"] == "mira@example.com"
    assert mira["username"] == "mira"
    assert mira["name"] == "Mira Vale"
    assert mira["roles"] == ["user"]
    assert isinstance(mira["id"], int)
    assert api.get(f"/users/{mira['id']}").json() == mira
    assert account["id"] == api.get("/me").json()["user"]["id"]


def test_a_user_name_is_taken_once(scim: httpx.Client, api: httpx.Client) -> None:
    add_user(scim, "mira")
    own = api.get("/me").json()["user"]["email"]
    for taken in ("mira@example.com", "MIRA@example.com", own):
        expect_refusal(scim.post("/Users", json={"userName": taken}), 409, "uniqueness")


@pytest.mark.parametrize(
    "body",
    [b"", b"null", b"[]", b'"mira"', b"1.5", b"{", b"{}", b'{"userName":5}']
    + [
        b'{"userName":"mira@example.com","%s":%s}' % pair
        for pair in (
            (b"name", b'"Mira"'),
            (b"name", b'{"givenName":1.5}'),
            (b"active", b'"true"'),
            (b"externalId", b"7"),
            (b"groups", b"{}"),
            (b"schemas", b'"urn"'),
        )
    ],
)
def test_what_is_no_user_is_refused(scim: httpx.Client, body: bytes) -> None:
    headers = {"content-type": "application/json"}
    answer = scim.post("/Users", content=body, headers=headers)
    expect_refusal(answer, 400, "invalidSyntax")


@pytest.mark.parametrize(
    "name", ["", "mira", "mira@", "@example.com", "a b@example.com", "mira@exam_ple.com"]
)
def test_a_user_name_is_an_email_address(scim: httpx.Client, name: str) -> None:
    expect_refusal(scim.post("/Users", json={"userName": name}), 400, "invalidValue")


def test_an_unknown_user(scim: httpx.Client, api: httpx.Client) -> None:
    number = api.get("/me").json()["user"]["id"]
    for id in ("nobody", str(number)):
        expect_refusal(scim.get(f"/Users/{id}"), 404)
        expect_refusal(scim.put(f"/Users/{id}", json={"active": True}), 404)
        expect_refusal(change(scim, f"/Users/{id}", {"op": "replace", "value": {}}), 404)


def test_put_changes_what_it_has(scim: httpx.Client, clock: Clock) -> None:
    user = add_user(scim, "mira", externalId="x-1")
    clock.advance(60)
    body = {"schemas": [USER], "name": {"givenName": "Mirabel"}}
    changed = scim.put(f"/Users/{user['id']}", json=body).json()
    assert changed["name"] == {"givenName": "Mirabel", "familyName": "Vale"}
    assert (changed["userName"], changed["externalId"]) == (user["userName"], "x-1")
    assert changed["meta"]["created"] == user["meta"]["created"]
    assert changed["meta"]["lastModified"] > user["meta"]["lastModified"]
    assert scim.get(f"/Users/{user['id']}").json() == changed


def test_a_taken_user_name_is_refused_on_change(scim: httpx.Client) -> None:
    add_user(scim, "mira")
    other = f"/Users/{add_user(scim, 'odo')['id']}"
    taken = {"userName": "mira@example.com"}
    expect_refusal(scim.put(other, json=taken), 400, "uniqueness")
    expect_refusal(change(scim, other, {"op": "replace", "value": taken}), 400, "uniqueness")
    assert scim.get(other).json()["userName"] == "odo@example.com"


def test_one_who_is_not_active_is_of_the_team_no_more(
    scim: httpx.Client, api: httpx.Client
) -> None:
    user = add_user(scim, "mira")
    add_group(scim, "Readers", user)
    number = api.get("/users").json()["data"][1]["id"]
    path = f"/Users/{user['id']}"
    answer = change(scim, path, {"op": "replace", "value": {"active": False}})
    assert (answer.status_code, answer.json()["active"]) == (200, False)
    assert scim.get(path).json()["active"] is False
    assert api.get(f"/users/{number}").status_code == 404
    assert api.get("/groups").json()["data"][0]["members"] == []
    assert scim.put(path, json={"active": True}).json()["active"] is True
    assert api.get(f"/users/{number}").status_code == 200


def test_patch_of_a_user_by_path(scim: httpx.Client) -> None:
    path = f"/Users/{add_user(scim, 'mira')['id']}"
    steps = [
        {"op": "Replace", "path": "userName", "value": "mirabel@example.com"},
        {"op": "replace", "path": "name.familyName", "value": "Dale"},
    ]
    changed = change(scim, path, *steps).json()
    assert changed["userName"] == "mirabel@example.com"
    assert changed["name"] == {"givenName": "Mira", "familyName": "Dale"}


@pytest.mark.parametrize(
    "body",
    [
        [],
        {},
        {"Operations": {}},
        {"Operations": []},
        {"Operations": ["replace"]},
        {"Operations": [{"value": {}}]},
        {"Operations": [{"op": 1, "value": {}}]},
        {"Operations": [{"op": "remove", "path": "externalId"}]},
        {"Operations": [{"op": "replace", "value": "text"}]},
        {"Operations": [{"op": "replace", "path": ["active"], "value": True}]},
        {"Operations": [{"op": "replace", "path": "active", "value": "False"}]},
        {"Operations": [{"op": "replace", "path": "name.givenName", "value": None}]},
    ],
)
def test_what_is_no_patch_of_a_user_is_refused(scim: httpx.Client, body: Any) -> None:
    user = add_user(scim, "mira")
    expect_refusal(scim.patch(f"/Users/{user['id']}", json=body), 400, "invalidSyntax")
    assert scim.get(f"/Users/{user['id']}").json() == user


def test_the_account_is_a_user_too(scim: httpx.Client, api: httpx.Client) -> None:
    add_user(scim, "mira")
    account = scim.get("/Users").json()["Resources"][0]
    change(scim, f"/Users/{account['id']}", {"op": "replace", "value": {"externalId": "own"}})
    found = scim.get("/Users").json()["Resources"]
    assert [user["externalId"] for user in found] == ["own", ""]
    assert len(api.get("/users").json()["data"]) == 2


# Lists


def test_pages_of_users(scim: httpx.Client) -> None:
    for name in ("ana", "ben", "cleo"):
        add_user(scim, name)
    first = scim.get("/Users", params={"startIndex": 2, "count": 2})
    assert first.json()["schemas"] == ["urn:ietf:params:scim:api:messages:2.0:ListResponse"]
    assert names(first) == ["ana", "ben"]
    sizes = {key: first.json()[key] for key in ("totalResults", "startIndex", "itemsPerPage")}
    assert sizes == {"totalResults": 4, "startIndex": 2, "itemsPerPage": 2}
    last = scim.get("/Users", params={"startIndex": 4, "count": 2})
    assert names(last) == ["cleo"]
    assert last.json()["startIndex"] + last.json()["itemsPerPage"] > last.json()["totalResults"]
    assert names(scim.get("/Users", params={"startIndex": 9})) == []
    assert names(scim.get("/Users", params={"count": 0})) == []
    assert len(names(scim.get("/Users", params={"startIndex": 0, "count": -1}))) == 0


@pytest.mark.parametrize("query", [{"startIndex": "first"}, {"count": "1.5"}, {"count": "²"}])
def test_pages_are_numbered(scim: httpx.Client, query: dict[str, str]) -> None:
    expect_refusal(scim.get("/Users", params=query), 400, "invalidValue")
    expect_refusal(scim.get("/Groups", params=query), 400, "invalidValue")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('userName eq "ana@example.com"', ["ana"]),
        ('username EQ "ana@example.com"', ["ana"]),
        ('userName eq "ana%40example.com"', ["ana"]),
        ('userName eq "a\\na@example.com"', ["ana"]),
        ('userName eq "Ana@example.com"', ["ana"]),
        ("userName eq true", []),
        ("active eq false", ["ben"]),
        ("active eq True", ["sandbox.user", "ana"]),
        ("", ["sandbox.user", "ana", "ben"]),
    ],
)
def test_users_are_filtered(scim: httpx.Client, text: str, found: list[str]) -> None:
    add_user(scim, "ana")
    add_user(scim, "ben", active=False)
    answer = scim.get("/Users", params={"filter": text})
    assert names(answer) == found
    assert answer.json()["totalResults"] == len(found)


@pytest.mark.parametrize(
    "text",
    [
        "ana",
        "userName",
        'userName co "ana"',
        'userName eq "ana',
        'userName eq "a" or userName eq "b"',
        'externalId eq "x"',
        "\x00",
    ],
)
def test_other_filters_are_refused(scim: httpx.Client, text: str) -> None:
    expect_refusal(scim.get("/Users", params={"filter": text}), 400)
    expect_refusal(scim.get("/Groups", params={"filter": text}), 400)


# Groups


def members(answer: httpx.Response) -> list[str]:
    assert answer.status_code == 200, answer.text
    return [member["display"].partition(" ")[0] for member in answer.json()["members"]]


def test_a_group_is_created(scim: httpx.Client) -> None:
    mira = add_user(scim, "mira")
    group = add_group(scim, "Readers", mira, mira)
    assert group["schemas"] == ["urn:ietf:params:scim:schemas:core:2.0:Group"]
    assert group["displayName"] == "Readers"
    assert group["members"] == [{"value": mira["id"], "display": "Mira Vale"}]
    assert group["meta"]["resourceType"] == "Group"
    assert scim.get(f"/Groups/{group['id']}").json() == group


def test_a_user_starts_in_groups_by_their_names(scim: httpx.Client) -> None:
    group = add_group(scim, "Readers")
    add_user(scim, "mira", groups=["Readers", "No such group", 5, None])
    assert members(scim.get(f"/Groups/{group['id']}")) == ["Mira"]


def test_a_group_name_is_taken_once(scim: httpx.Client) -> None:
    add_group(scim, "Readers")
    path = f"/Groups/{add_group(scim, 'Writers')['id']}"
    taken = {"displayName": "Readers"}
    expect_refusal(scim.post("/Groups", json=taken), 409, "uniqueness")
    expect_refusal(change(scim, path, {"op": "replace", "value": taken}), 400, "uniqueness")
    assert scim.get(path).json()["displayName"] == "Writers"


@pytest.mark.parametrize(
    "body",
    [
        None,
        [],
        "Readers",
        {},
        {"displayName": ""},
        {"displayName": 5},
        {"displayName": "Readers", "schemas": "urn"},
        {"displayName": "Readers", "externalId": 1.5},
        {"displayName": "Readers", "members": ["id"]},
        {"displayName": "Readers", "members": [{"value": 5}]},
        {"displayName": "Readers", "members": None},
    ],
)
def test_what_is_no_group_is_refused(scim: httpx.Client, body: Any) -> None:
    expect_refusal(scim.post("/Groups", json=body), 400, "invalidSyntax")
    assert scim.get("/Groups").json()["totalResults"] == 0


def test_only_users_are_members(scim: httpx.Client) -> None:
    stranger = [{"value": "nobody"}]
    answer = scim.post("/Groups", json={"displayName": "Readers", "members": stranger})
    expect_refusal(answer, 400, "invalidValue")
    path = f"/Groups/{add_group(scim, 'Writers')['id']}"
    step = {"op": "add", "path": "members", "value": stranger}
    expect_refusal(change(scim, path, step), 400, "invalidValue")


def test_an_unknown_group(scim: httpx.Client) -> None:
    expect_refusal(scim.get("/Groups/none"), 404)
    expect_refusal(change(scim, "/Groups/none", {"op": "replace", "value": {}}), 404)
    expect_refusal(scim.delete("/Groups/none"), 404)


def test_a_group_is_renamed(scim: httpx.Client, clock: Clock) -> None:
    group = add_group(scim, "Readers")
    path = f"/Groups/{group['id']}"
    clock.advance(60)
    step = {"op": "replace", "value": {"id": group["id"], "displayName": "Writers"}}
    renamed = change(scim, path, step).json()
    assert renamed["displayName"] == "Writers"
    assert renamed["meta"]["lastModified"] > group["meta"]["lastModified"]
    change(scim, path, {"op": "Replace", "path": "displayName", "value": "Editors"})
    assert scim.get(path).json()["displayName"] == "Editors"


def test_members_come_and_go(scim: httpx.Client) -> None:
    ana, ben, cleo = (add_user(scim, name) for name in ("ana", "ben", "cleo"))
    path = f"/Groups/{add_group(scim, 'Readers', ana)['id']}"

    def after(op: str, **step: Any) -> list[str]:
        return members(change(scim, path, {"op": op, **step}))

    assert after("add", path="members", value=[{"value": ben["id"]}]) == ["Ana", "Ben"]
    assert after("add", value={"members": [{"value": cleo["id"]}, {"value": ana["id"]}]}) == [
        "Ana",
        "Ben",
        "Cleo",
    ]
    assert after("remove", path=f'members[value eq "{ben["id"]}"]') == ["Ana", "Cleo"]
    assert after("remove", path="members", value=[{"value": ana["id"]}]) == ["Cleo"]
    assert after("replace", path="members", value=[{"value": ben["id"]}]) == ["Ben"]
    assert after("replace", value=[{"value": ana["id"]}]) == ["Ana"]
    assert after("remove", path="members") == []


@pytest.mark.parametrize(
    "step",
    [
        None,
        {"op": "move", "value": {}},
        {"op": "remove", "path": "displayName"},
        {"op": "replace", "path": "displayName", "value": None},
        {"op": "replace", "value": {"displayName": []}},
        {"op": "replace", "value": {"externalId": "x"}},
        {"op": "add", "path": 'members[value eq "x"]', "value": "x"},
        {"op": "add", "path": "members", "value": None},
        {"op": "add", "value": 1.5},
    ],
)
def test_what_is_no_patch_of_a_group_is_refused(scim: httpx.Client, step: Any) -> None:
    group = add_group(scim, "Readers")
    path = f"/Groups/{group['id']}"
    expect_refusal(change(scim, path, step), 400, "invalidSyntax")
    assert scim.get(path).json() == group


def test_a_group_is_deleted(scim: httpx.Client) -> None:
    path = f"/Groups/{add_group(scim, 'Readers')['id']}"
    answer = scim.delete(path)
    assert (answer.status_code, answer.content) == (204, b"")
    expect_refusal(scim.get(path), 404)


def test_pages_and_filters_of_groups(scim: httpx.Client) -> None:
    for name in ("Readers", "Writers"):
        add_group(scim, name)

    def found(**query: Any) -> list[str]:
        return [
            group["displayName"] for group in scim.get("/Groups", params=query).json()["Resources"]
        ]

    assert found() == ["Readers", "Writers"]
    assert found(startIndex=2, count=1) == ["Writers"]
    assert found(filter='displayName eq "Writers"') == ["Writers"]
    assert found(filter='displayName eq "writers"') == ["Writers"]


# What is supported


def test_resource_types_are_a_bare_list(scim: httpx.Client) -> None:
    types = scim.get("/ResourceTypes").json()
    assert [(one["id"], one["endpoint"]) for one in types] == [
        ("User", "/Users"),
        ("Group", "/Groups"),
    ]


def test_configuration(scim: httpx.Client) -> None:
    body = scim.get("/ServiceProviderConfig").json()
    supported = {key for key, value in body.items() if value and "supported" in value}
    assert {key for key in supported if body[key]["supported"]} == {"patch", "filter"}
    assert body["authenticationSchemes"][0]["type"] == "oauthbearertoken"
