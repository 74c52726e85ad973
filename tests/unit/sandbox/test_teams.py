"""Teams of the organization: settings, members and their roles, requests for access."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from postman_facade.sandbox import Sandbox

from .conftest import Clock
from .provisioning import add_group, add_user, scim_client

BY_SCIM = {"identifierType": "scim"}


@pytest.fixture
def scim(sandbox: Sandbox) -> Iterator[httpx.Client]:
    with scim_client(sandbox) as client:
        yield client


def create(api: httpx.Client, name: str) -> str:
    answer = api.post("/teams", json={"name": name})
    assert answer.status_code == 200, answer.text
    return f"/teams/{answer.json()['team']['id']}"


def person(api: httpx.Client, scim: httpx.Client, name: str) -> int:
    """The number of a new user."""
    add_user(scim, name)
    return int(api.get("/users").json()["data"][-1]["id"])


def give(api: httpx.Client, team: str, role: str, *users: Any) -> httpx.Response:
    roles = {str(user): [role] for user in users}
    return api.post(f"{team}/bulk-members", json={"add": {"users": roles}})


def ask(api: httpx.Client, team: str, *users: Any, **more: Any) -> httpx.Response:
    body = {
        "entityList": [{"entityType": "user", "entityId": user} for user in users],
        "role": "TEAM_DEVELOPER",
        "reason": "To help",
        "requestType": "REQUEST_TO_JOIN",
        **more,
    }
    return api.post(f"{team}/access-requests", json=body)


def expect_refusal(answer: httpx.Response, name: str) -> None:
    """The detail is an object, with the name inside."""
    assert answer.status_code == 400, answer.text
    assert answer.json()["detail"]["error"]["name"] == name
    assert answer.json()["instance"] == answer.request.url.path


# Teams


def test_the_team_of_the_account_is_one_of_them(api: httpx.Client) -> None:
    me = api.get("/me").json()["user"]
    (team,) = api.get("/teams").json()["data"]
    assert (team["id"], team["name"], team["handle"]) == (
        me["teamId"],
        me["teamName"],
        me["teamDomain"],
    )
    assert (team["createdBy"], team["enabled"], team["memberCount"]) == (me["id"], True, 1)
    one = api.get(f"/teams/{me['teamId']}").json()["team"]
    assert {**one, "memberCount": 1} == team


def test_a_team_is_created(api: httpx.Client) -> None:
    answer = api.post("/teams", json={"name": "Night Readers", "description": "Late"})
    team = answer.json()["team"]
    assert answer.status_code == 200
    assert (team["name"], team["handle"], team["description"]) == (
        "Night Readers",
        "night-readers",
        "Late",
    )
    assert api.get(f"/teams/{team['id']}").json() == {"team": team}
    assert [one["name"] for one in api.get("/teams").json()["data"]] == [
        "Sandbox Team",
        "Night Readers",
    ]


@pytest.mark.parametrize(
    "body",
    [
        None,
        [],
        {},
        {"name": 5},
        {"name": ""},
        {"name": " "},
        {"name": "Night-Readers"},
        {"name": "sandbox team"},
        {"name": "Readers", "description": 5},
    ],
)
def test_what_is_no_team_is_refused(api: httpx.Client, body: Any) -> None:
    expect_refusal(api.post("/teams", json=body), "InvalidParams")
    assert len(api.get("/teams").json()["data"]) == 1


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("GET", "", None),
        ("GET", "/settings", None),
        ("PUT", "/settings", {"settings": {}}),
        ("POST", "/bulk-members", {"add": {}}),
        ("DELETE", "/bulk-members", {"entities": []}),
        ("GET", "/access-requests", None),
        ("POST", "/access-requests", {}),
        ("POST", "/access-requests/1", {"action": "deny"}),
    ],
)
@pytest.mark.parametrize("team", ["0", "readers"])
def test_an_unknown_team_is_a_400_that_says_404(
    api: httpx.Client, method: str, path: str, body: Any, team: str
) -> None:
    answer = api.request(method, f"/teams/{team}{path}", json=body)
    expect_refusal(answer, "EntityNotFound")
    assert answer.json()["status"] == 404


def test_pages_of_teams(api: httpx.Client) -> None:
    names = ["Sandbox Team", "Ants", "Bees", "Crows"]
    for name in names[1:]:
        create(api, name)
    # Storing the first team must not move it.
    team_id = api.get("/me").json()["user"]["teamId"]
    api.put(f"/teams/{team_id}/settings", json={"settings": {}})
    found, cursor = [], ""
    while cursor is not None:
        page = api.get("/teams", params={"limit": 2, "cursor": cursor}).json()
        found += [team["name"] for team in page["data"]]
        cursor = page["metadata"]["nextCursor"]
    assert found == names


def test_fifty_teams_are_a_page(api: httpx.Client) -> None:
    for number in range(50):
        create(api, f"Team {number}")
    page = api.get("/teams").json()
    assert len(page["data"]) == 50
    assert page["metadata"]["nextCursor"]


@pytest.mark.parametrize("query", [{"limit": 0}, {"limit": "many"}, {"cursor": "?"}])
def test_pages_that_are_none(api: httpx.Client, query: dict[str, Any]) -> None:
    expect_refusal(api.get("/teams", params=query), "InvalidParams")
    team = create(api, "Readers")
    expect_refusal(api.get(f"{team}/access-requests", params=query), "InvalidParams")


def test_include_is_one_of_two(api: httpx.Client) -> None:
    team = create(api, "Readers")
    for included in ("members", "userRoles"):
        assert api.get(team, params={"include": included}).status_code == 200
    both = api.get(team, params={"include": "members,userRoles"})
    expect_refusal(both, "InvalidParams")


def test_a_team_names_its_creator_by_scim_id(api: httpx.Client, scim: httpx.Client) -> None:
    account = scim.get("/Users").json()["Resources"][0]
    (team,) = api.get("/teams", headers=BY_SCIM).json()["data"]
    assert team["createdBy"] == account["id"]


# Settings


def test_settings(api: httpx.Client) -> None:
    team = create(api, "Readers")
    settings = {"rfa_for_add_member": "disabled", "rfa_for_add_collaborator": "disabled"}
    assert api.get(f"{team}/settings").json() == {"settings": settings}
    sent = {"settings": {"rfa_for_add_member": "enabled"}}
    settings["rfa_for_add_member"] = "enabled"
    assert api.put(f"{team}/settings", json=sent).json() == {"settings": settings}
    assert api.get(f"{team}/settings").json() == {"settings": settings}
    listed = api.get("/teams", params={"settings": "true"}).json()["data"][1]
    assert listed["settings"] == settings


@pytest.mark.parametrize(
    "body",
    [None, {}, {"settings": []}, {"settings": {"rfa_for_add_member": True}}]
    + [{"settings": {"rfa_for_add_collaborator": "on"}}],
)
def test_settings_are_switches(api: httpx.Client, body: Any) -> None:
    expect_refusal(api.put(f"{create(api, 'Readers')}/settings", json=body), "InvalidParams")


# Members


def test_roles_are_given_and_taken(api: httpx.Client, scim: httpx.Client) -> None:
    team = create(api, "Readers")
    mira = person(api, scim, "mira")
    first = give(api, team, "TEAM_DEVELOPER", mira)
    assert first.status_code == 200
    assert first.json()["result"] == [
        {
            "entityType": "user",
            "entityId": mira,
            "role": "TEAM_DEVELOPER",
            "previousRole": None,
            "status": "Accepted",
        }
    ]
    again = give(api, team, "TEAM_DEVELOPER", mira).json()["result"][0]
    assert again["status"] == "Skipped"
    body = {
        "add": {"users": {str(mira): ["TEAM_MANAGER"]}},
        "remove": {"users": {str(mira): ["TEAM_DEVELOPER"]}},
    }
    (changed,) = api.post(f"{team}/bulk-members", json=body).json()["result"]
    assert (changed["previousRole"], changed["role"]) == ("TEAM_DEVELOPER", "TEAM_MANAGER")
    body = {"remove": {"users": {str(mira): ["TEAM_MANAGER"]}}}
    (taken,) = api.post(f"{team}/bulk-members", json=body).json()["result"]
    assert (taken["previousRole"], taken["role"]) == ("TEAM_MANAGER", None)


def test_groups_teams_and_organizations_have_roles(api: httpx.Client, scim: httpx.Client) -> None:
    team = create(api, "Readers")
    add_group(scim, "Night owls")
    group = api.get("/groups").json()["data"][0]["id"]
    other = create(api, "Writers").rpartition("/")[2]
    role = ["TEAM_GUEST_VIEWER"]
    body = {"add": {"groups": {str(group): role}, "teams": {other: role}, "orgs": {"77": role}}}
    result = api.post(f"{team}/bulk-members", json=body).json()["result"]
    assert [(one["entityType"], one["entityId"]) for one in result] == [
        ("group", group),
        ("team", int(other)),
        ("organization", 77),
    ]


def test_members_by_their_scim_ids(api: httpx.Client, scim: httpx.Client) -> None:
    team = create(api, "Readers")
    user, group = add_user(scim, "mira"), add_group(scim, "Night owls")
    role = ["TEAM_DEVELOPER"]
    body = {"add": {"users": {user["id"]: role}, "groups": {group["id"]: role}}}
    answer = api.post(f"{team}/bulk-members", json=body, headers=BY_SCIM)
    assert [one["entityId"] for one in answer.json()["result"]] == [user["id"], group["id"]]
    assert api.post(f"{team}/bulk-members", json=body).status_code == 400


def test_an_invalid_entity_changes_nothing(api: httpx.Client, scim: httpx.Client) -> None:
    team = create(api, "Readers")
    mira = person(api, scim, "mira")
    answer = give(api, team, "TEAM_DEVELOPER", mira, 5)
    assert answer.status_code == 400
    detail = answer.json()["detail"]
    assert detail["error"] == "Found invalid entities"
    assert [(one["entityId"], one["status"]) for one in detail["result"]] == [("5", "Invalid")]
    leaving = {"entities": [{"entityType": "user", "entityId": mira}]}
    assert api.request("DELETE", f"{team}/bulk-members", json=leaving).status_code == 400


@pytest.mark.parametrize("roles", [[], None, "TEAM_MANAGER", ["MANAGER"], [None], [["TEAM_GUEST"]]])
def test_roles_are_known(api: httpx.Client, roles: Any) -> None:
    me = str(api.get("/me").json()["user"]["id"])
    team = create(api, "Readers")
    answer = api.post(f"{team}/bulk-members", json={"add": {"users": {me: roles}}})
    assert answer.json()["detail"]["result"][0]["entityId"] == me


@pytest.mark.parametrize(
    "body",
    [
        None,
        [],
        {},
        {"add": []},
        {"add": ["users"]},
        {"add": {"people": {}}},
        {"add": {"users": []}},
        {"remove": 1.5},
    ],
)
def test_what_is_no_change_of_roles_is_refused(api: httpx.Client, body: Any) -> None:
    team = create(api, "Readers")
    expect_refusal(api.post(f"{team}/bulk-members", json=body), "InvalidParams")


def test_members_leave(api: httpx.Client, scim: httpx.Client) -> None:
    team = create(api, "Readers")
    mira = person(api, scim, "mira")
    give(api, team, "TEAM_DEVELOPER", mira)
    assert api.get("/teams").json()["data"][1]["memberCount"] == 2
    # Once as text: numbers come in both forms.
    leaving = {"entities": [{"entityType": "user", "entityId": id} for id in (mira, str(mira))]}
    answer = api.request("DELETE", f"{team}/bulk-members", json=leaving)
    assert (answer.status_code, answer.content) == (204, b"")
    assert api.get("/teams").json()["data"][1]["memberCount"] == 1
    answer = api.request("DELETE", f"{team}/bulk-members", json=leaving)
    expect_refusal(answer, "InvalidParams")


@pytest.mark.parametrize(
    "entities",
    [
        None,
        [],
        {},
        ["user"],
        [{}],
        [{"entityType": ["user"]}],
        [{"entityType": "pet", "entityId": 1}],
        [{"entityType": "user", "entityId": True}],
        [{"entityType": "user", "entityId": 1.5}],
        [{"entityType": "organization", "entityId": "9" * 5000}],
    ],
)
def test_who_is_no_member_cannot_leave(api: httpx.Client, entities: Any) -> None:
    team = create(api, "Readers")
    answer = api.request("DELETE", f"{team}/bulk-members", json={"entities": entities})
    expect_refusal(answer, "InvalidParams")


# Access requests


def test_a_request_waits_for_an_answer(api: httpx.Client, scim: httpx.Client, clock: Clock) -> None:
    team = create(api, "Readers")
    mira = person(api, scim, "mira")
    answer = ask(api, team, mira)
    assert answer.status_code == 200
    assert answer.json()["result"] == [
        {
            "entityType": "user",
            "entityId": mira,
            "role": "TEAM_DEVELOPER",
            "previousRole": None,
            "status": "Accepted",
        }
    ]
    listed = api.get(f"{team}/access-requests").json()
    assert listed["metadata"] == {"nextCursor": None}
    (waiting,) = listed["data"]
    assert waiting["status"] == "Requested"
    assert (waiting["entityType"], waiting["entityId"]) == ("user", mira)
    assert (waiting["reason"], waiting["requestType"]) == ("To help", "REQUEST_TO_JOIN")
    assert (waiting["objectType"], waiting["objectId"]) == ("team", int(team.rpartition("/")[2]))
    assert waiting["createdBy"] == api.get("/me").json()["user"]["id"]


@pytest.mark.parametrize(
    ("action", "status", "size"), [("approve", "Accepted", 2), ("deny", "Denied", 1)]
)
def test_a_request_is_answered_once(
    api: httpx.Client, scim: httpx.Client, action: str, status: str, size: int
) -> None:
    team = create(api, "Readers")
    ask(api, team, person(api, scim, "mira"))
    (waiting,) = api.get(f"{team}/access-requests").json()["data"]
    path = f"{team}/access-requests/{waiting['id']}"
    answer = api.post(path, json={"action": action})
    assert answer.status_code == 200
    assert answer.json()["result"]["status"] == status
    assert answer.json()["result"]["accessRequest"]["status"] == status
    assert answer.json()["result"]["accessRequest"]["id"] == waiting["id"]
    assert api.get(f"{team}/access-requests").json()["data"] == []
    assert api.get("/teams").json()["data"][1]["memberCount"] == size
    again = api.post(path, json={"action": action})
    assert (again.status_code, again.json()["status"]) == (404, 404)
    assert again.json()["detail"]["error"]["name"] == "EntityNotFound"


def test_a_request_belongs_to_one_team(api: httpx.Client, scim: httpx.Client) -> None:
    team, other = create(api, "Readers"), create(api, "Writers")
    ask(api, team, person(api, scim, "mira"))
    (waiting,) = api.get(f"{team}/access-requests").json()["data"]
    answer = api.post(f"{other}/access-requests/{waiting['id']}", json={"action": "deny"})
    assert answer.status_code == 404


def test_nobody_asks_twice_or_for_what_they_have(api: httpx.Client, scim: httpx.Client) -> None:
    team = create(api, "Readers")
    mira, odo = person(api, scim, "mira"), person(api, scim, "odo")
    give(api, team, "TEAM_DEVELOPER", odo)
    ask(api, team, mira)
    result = ask(api, team, mira, odo).json()["result"]
    assert [one["status"] for one in result] == ["Skipped", "Skipped"]
    assert all(one["reason"] for one in result)
    assert len(api.get(f"{team}/access-requests").json()["data"]) == 1
    upgrade = ask(api, team, odo, role="TEAM_MANAGER", requestType="UPGRADE_ROLE").json()["result"]
    assert (upgrade[0]["previousRole"], upgrade[0]["status"]) == ("TEAM_DEVELOPER", "Accepted")


def test_who_names_no_role_gets_the_usual_one(api: httpx.Client, scim: httpx.Client) -> None:
    team = create(api, "Readers")
    (result,) = ask(api, team, person(api, scim, "mira"), role=None).json()["result"]
    assert result["role"] == "TEAM_DEVELOPER"


def test_requests_by_scim_ids(api: httpx.Client, scim: httpx.Client) -> None:
    team = create(api, "Readers")
    user = add_user(scim, "mira")
    body = {
        "entityList": [{"entityType": "user", "entityId": user["id"]}],
        "role": "TEAM_GUEST",
        "reason": "",
        "requestType": "REQUEST_TO_ADD_MEMBERS",
    }
    answer = api.post(f"{team}/access-requests", json=body, headers=BY_SCIM)
    assert answer.json()["result"][0]["entityId"] == user["id"]
    (waiting,) = api.get(f"{team}/access-requests", headers=BY_SCIM).json()["data"]
    account = scim.get("/Users").json()["Resources"][0]
    assert (waiting["entityId"], waiting["createdBy"]) == (user["id"], account["id"])


def test_pages_of_requests(api: httpx.Client, scim: httpx.Client) -> None:
    team = create(api, "Readers")
    people = [person(api, scim, name) for name in ("ana", "ben", "cleo")]
    ask(api, team, *people)
    path = f"{team}/access-requests"
    first = api.get(path, params={"limit": 2}).json()
    cursor = first["metadata"]["nextCursor"]
    last = api.get(path, params={"limit": 2, "cursor": cursor}).json()
    assert [one["entityId"] for one in first["data"] + last["data"]] == people
    assert last["metadata"]["nextCursor"] is None


@pytest.mark.parametrize(
    "change",
    [
        {"entityList": None},
        {"entityList": ["user"]},
        {"entityList": [{"entityId": 1}]},
        {"entityList": [{"entityType": "pet", "entityId": 1}]},
        {"entityList": [{"entityType": "user"}]},
        {"entityList": [{"entityType": "user", "entityId": True}]},
        {"role": "MANAGER"},
        {"role": 1.5},
        {"reason": None},
        {"requestType": "JOIN"},
    ],
)
def test_what_is_no_request_is_refused(api: httpx.Client, change: dict[str, Any]) -> None:
    team = create(api, "Readers")
    expect_refusal(ask(api, team, **change), "InvalidParams")


def test_only_those_who_exist_can_ask(api: httpx.Client) -> None:
    answer = ask(api, create(api, "Readers"), "nobody")
    assert answer.status_code == 400
    (refused,) = answer.json()["detail"]["result"]
    assert (refused["entityId"], refused["status"]) == ("nobody", "Invalid")


@pytest.mark.parametrize("body", [None, [], {}, {"action": "APPROVE"}, {"action": ["deny"]}])
def test_an_answer_is_yes_or_no(api: httpx.Client, scim: httpx.Client, body: Any) -> None:
    team = create(api, "Readers")
    ask(api, team, person(api, scim, "mira"))
    (waiting,) = api.get(f"{team}/access-requests").json()["data"]
    answer = api.post(f"{team}/access-requests/{waiting['id']}", json=body)
    expect_refusal(answer, "InvalidParams")


def test_the_team_of_the_account_keeps_its_requests(api: httpx.Client, scim: httpx.Client) -> None:
    team = f"/teams/{api.get('/me').json()['user']['teamId']}"
    ask(api, team, person(api, scim, "mira"))
    for switch in ("enabled", "disabled"):
        body = {"settings": {"rfa_for_add_member": switch}}
        assert api.put(f"{team}/settings", json=body).json()["settings"] == {
            "rfa_for_add_member": switch,
            "rfa_for_add_collaborator": "disabled",
        }
    assert len(api.get(f"{team}/access-requests").json()["data"]) == 1
    assert len(api.get("/teams").json()["data"]) == 1
